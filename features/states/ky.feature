Feature: Kentucky: what the state's law adds
  What is reported at once, by the principal or by whoever knows.
  Nothing here is verified law.

  Background:
    Given the "states/ky" policy
    And an ordinary school day

  Scenario: A beating with a serious injury in Kentucky
    Given the conduct is "fight"
    And someone is seriously hurt
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule ky.grave-assault
    And the principal and any employee who knows must also "report to law enforcement" immediately

  Scenario: A fight with a broken nose in Kentucky
    Given the conduct is "fight"
    And someone needs a doctor
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And staff must not "report to law enforcement"

  Scenario: Sexual assault in Kentucky
    Given the conduct is "sexual-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule ky.sexual-offense
    And the principal and any employee who knows must also "report to law enforcement" immediately

  Scenario: Only a rumor of sexual assault in Kentucky
    Given the conduct is "sexual-assault"
    And there is only a rumor
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A dagger in Kentucky
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule ky.weapons
    And staff must also "report to law enforcement" immediately

  Scenario: A pocket knife in Kentucky
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: Cannabis in Kentucky
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ky.drugs
    And staff must also "report to law enforcement" immediately

  Scenario: Alcohol in Kentucky
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: A window broke during horseplay in Kentucky
    Given the conduct is "property-damage"
    And these facts
      | evidence | reasonable-belief |
      | target   | property          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ky.property-damage
    And the principal and any employee who knows must also "report to law enforcement" immediately

  Scenario: A window may have broken in Kentucky
    Given the conduct is "property-damage"
    And these facts
      | evidence | suspicion |
      | target   | property  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A threat to beat somebody up in Kentucky
    Given the conduct is "threat"
    And a student was harmed
    And these facts
      | threat        | serious |
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police must be made
    And the reason for the report is rule ky.threats
    And staff must also "report to law enforcement" immediately

  Scenario: A threat in Kentucky that was not meant
    Given the conduct is "threat"
    And the threat is not meant
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A threat to kill by a ninth-grader in Kentucky
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule ky.threats

  Scenario: A threat to kill by a second-grader in Kentucky
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And the student is 7 years old
    And the student is in grade 2
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police must be made
    And the reason for the report is rule ky.threats

  Scenario: An assault in Kentucky that would be a felony
    Given the conduct is "simple-assault"
    And someone needs a doctor
    And a student was harmed
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule ky.felony-between-students
    And the principal must also "report to law enforcement" within 48 hours
    And the principal must also "notify superintendent" within 48 hours
    And the principal must also "notify guardian" within 24 hours

  Scenario: An assault in Kentucky that would be a misdemeanor
    Given the conduct is "simple-assault"
    And someone needs a doctor
    And a student was harmed
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And staff must not "report to law enforcement"
    And staff must not "notify superintendent"

  Scenario: In Kentucky a suspicion of drugs is not enough for the report
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule ky.drugs does not apply

  Scenario: Sexual misconduct in Kentucky that would be a crime is reported
    Given the conduct is "sexual-misconduct"
    And these facts
      | target        | student     |
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ky.sexual-offense
    And rule ky.sexual-offense applies
    And the principal and any employee who knows must also "report to law enforcement" immediately

  Scenario: Sexual misconduct in Kentucky that would be no crime is weighed
    Given the conduct is "sexual-misconduct"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.sexual-misconduct
    And rule ky.sexual-offense does not apply

  Scenario: The sale of medicine in Kentucky is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | distribution      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule ky.drugs
    And rule ky.drugs applies

  Scenario: Having a medicine in Kentucky is weighed
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | possession        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule ky.drugs does not apply

  Scenario Outline: In Kentucky a felony is reported whoever is suspected, and only a suspected parent is not told
    Given the conduct is "aggravated-assault"
    And these facts
      | target           | student            |
      | offense class    | felony             |
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule ky.felony-between-students applies
    And the principal must also "report to law enforcement" within 48 hours
    And the principal must also "notify superintendent" within 48 hours
    And rule ky.felony-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |
