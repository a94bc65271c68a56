Feature: Illinois: what the state's law adds
  Verified drug incidents, guns and threats are reported; towns give no tickets at school.
  Nothing here is verified law.

  Background:
    Given the "states/il" policy
    And an ordinary school day

  Scenario: A gun in Illinois
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule il.guns
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify guardian" immediately

  Scenario: A copy of a gun in Illinois
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon   | look-alike        |
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried
    And staff must not "report to law enforcement"

  Scenario: A threat to shoot in Illinois
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
      | place         | online  |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule il.threat-to-life
    And the principal must also "report to law enforcement" immediately

  Scenario: A threat to fight in Illinois
    Given the conduct is "threat"
    And a student was harmed
    And these facts
      | threat        | serious |
      | threat medium | spoken  |
      | threat target | student |
      | place         | online  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police may be made
    And the reason for the report is rule base.serious-threat
    And staff must not "report to law enforcement"

  Scenario: A threat to shoot by a ninth-grader in Illinois
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
    And the reason for the report is rule il.threat-to-life

  Scenario: A threat to shoot by a second-grader in Illinois
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
    And the reason for the report is rule il.threat-to-life

  Scenario: Drugs that were verified in Illinois
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule il.verified-drugs
    And the principal must also "notify superintendent" immediately
    And the superintendent must also "report to law enforcement" immediately

  Scenario: Drugs that are believed in and not verified in Illinois
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: Drugs handed out in Illinois
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule il.drug-delivery
    And the principal must also "report to law enforcement" within 48 hours

  Scenario: Drugs in a pocket in Illinois
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: A town's ticket for vaping in Illinois
    Given the conduct is "tobacco"
    And the student had it
    And these facts
      | substance         | nicotine |
      | officer request   | citation |
      | officer initiated | yes      |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And an officer must not give the student a ticket
    And rule il.no-tickets applies

  Scenario: A citation for theft in Illinois
    Given the conduct is "theft"
    And these facts
      | officer request   | citation    |
      | officer initiated | yes         |
      | offense class     | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule il.no-tickets does not apply

  Scenario: Truancy in Illinois
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police must not be made
    And the reason for the report is rule il.no-truancy-fines
    And an officer must not give the student a ticket
    And the case goes to "Attendance plan"

  Scenario: Truancy and a knife in Illinois
    Given the conduct is "truancy, weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And an officer must not give the student a ticket

  Scenario: An officer wants to question a student in Illinois
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the principal must also "notify guardian" immediately
    And the principal must also "offer counsel or guardian presence" immediately
    And the principal must also "document incident" within 24 hours
    And rule il.questions applies

  Scenario: An officer wants to question an adult in Illinois
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | question |
      | actor           | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police may be made
    And the reason for the report is rule base.crime-by-an-adult
    And staff must not "notify guardian"

  Scenario: A student's own medicine in Illinois is no drug incident
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule il.verified-drugs does not apply
    And staff must not "report to law enforcement"

  Scenario: In Illinois a parent is told before a student of 17 is asked questions
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | officer request   | question       |
      | officer authority | probable-cause |
      | age               | 17             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule il.questions applies
    And the principal must also "notify guardian" immediately

  Scenario: In Illinois a student of 18 is not covered by the rule on questions
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | officer request   | question       |
      | officer authority | probable-cause |
      | age               | 18             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule il.questions does not apply

  Scenario: In Illinois a sale that staff have good grounds to believe in is reported within two days
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | distribution      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule il.drug-delivery
    And rule il.drug-delivery applies
    And the principal must also "report to law enforcement" within 48 hours

  Scenario: In Illinois a medicine that staff believe was only had is no delivery
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
    And rule il.drug-delivery does not apply

  Scenario: A student who cannot be found in Illinois is looked for, whatever rule was broken
    Given the conduct is "truancy"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule il.no-truancy-fines does not apply

  Scenario Outline: In Illinois a gun is reported whoever is suspected, and only a suspected parent is not told
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And these facts
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And rule il.guns applies
    And the principal must also "report to law enforcement" immediately
    And rule il.guns-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario Outline: In Illinois no student is questioned alone, and only a suspected parent is not told
    Given the conduct is "theft"
    And these facts
      | officer request   | question           |
      | officer authority | probable-cause     |
      | abuse suspected   | yes                |
      | suspected abuser  | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule il.questions applies
    And the principal must also "offer counsel or guardian presence" immediately
    And the principal must also "document incident" within 24 hours
    And rule il.questions-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario Outline: In Illinois the guardian hears of a student's gun, and nobody's guardian of a visitor's
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And these facts
      | actor | <actor> |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And rule il.guns applies
    And rule il.guns-family <the family>

    Examples:
      | actor    | the family     |
      | student  | applies        |
      | outsider | does not apply |
