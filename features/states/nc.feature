Feature: North Carolina: what the state's law adds
  Nine acts are reported to the police; sixteen go into the state's figures.
  Nothing here is verified law.

  Background:
    Given the "states/nc" policy
    And an ordinary school day

  Scenario: A student was knocked out in North Carolina
    Given the conduct is "fight"
    And someone is seriously hurt
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule nc.persons
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" immediately

  Scenario: A fight with a broken nose in North Carolina
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
    And staff must not "notify superintendent"

  Scenario: An adult and a student in North Carolina
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police must be made
    And the reason for the report is rule nc.adult-and-child
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario: A remark between students in North Carolina
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.sexual-misconduct
    And staff must not "report to law enforcement"
    And staff must not "notify superintendent"

  Scenario: A switchblade in North Carolina
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule nc.weapons
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario: A stick in North Carolina
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"
    And staff must not "notify superintendent"

  Scenario: A pocket knife in North Carolina
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule nc.small-knife
    And the principal must also "report to law enforcement" immediately

  Scenario: A pocket knife for carving in North Carolina
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And these facts
      | lawful purpose | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: Cannabis in North Carolina
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nc.drugs
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario: Beer in North Carolina
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"
    And staff must not "notify superintendent"

  Scenario: Beer goes into the figures in North Carolina
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And the principal must also "document incident" within 5 school days
    And rule nc.state-figures applies

  Scenario: Gum does not go into the figures in North Carolina
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "document incident"

  Scenario: A principal asks questions with an officer in the room in North Carolina
    Given the conduct is "theft"
    And these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And a report to the police is not called for
    And the principal must also "offer counsel or guardian presence" immediately
    And rule nc.principal-with-an-officer applies

  Scenario: A principal asks questions alone in North Carolina
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "offer counsel or guardian presence"

  Scenario: In North Carolina a suspicion of drugs is not enough for the report
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
    And rule nc.drugs does not apply
    And rule nc.state-figures does not apply

  Scenario: A suspicion of beer does not go into the figures in North Carolina
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nc.state-figures does not apply

  Scenario: In North Carolina the superintendent hears of a knife too
    Given the conduct is "weapon-possession"
    And these facts
      | weapon     | pocket-knife |
      | weapon use | possessed    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule nc.small-knife
    And rule nc.small-knife applies
    And the principal must also "notify superintendent" within 1 business day

  Scenario: The sale of medicine in North Carolina is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | distribution      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule nc.drugs
    And rule nc.drugs applies

  Scenario: Having a medicine in North Carolina is weighed
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
    And rule nc.drugs does not apply
