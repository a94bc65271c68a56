Feature: Idaho: what the state's law adds
  Use of alcohol or drugs is reported on suspicion, and nobody needs an officer in the room.
  Nothing here is verified law.

  Background:
    Given the "states/id" policy
    And an ordinary school day

  Scenario: A student smells of alcohol and sits with the nurse in Idaho
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule id.using
    And the administrator must also "report to law enforcement" immediately
    And the administrator must also "notify guardian" immediately

  Scenario: Somebody heard that a student drank in Idaho
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And staff must not "report to law enforcement"
    And staff must not "notify guardian"

  Scenario: A student in Idaho comes to ask for help
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And the student came forward to ask for help
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Talk with a health worker about use"
    And the case goes to "Check-in with a trusted adult"
    And rule id.self-report applies

  Scenario: A student in Idaho denies that anything happened
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And these facts
      | denies harm | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule id.using
    And the case does not go to "Check-in with a trusted adult"

  Scenario: A student in Idaho who takes their own medicine is not reported
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule id.using does not apply
    And staff must not "report to law enforcement"

  Scenario: A student in Idaho who takes somebody else's medicine is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription |
      | substance act | possession   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule id.using
    And rule id.using applies

  Scenario Outline: In Idaho the police are told whoever is suspected, and only a suspected parent is not told
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And these facts
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.using applies
    And the administrator must also "report to law enforcement" immediately
    And rule id.using-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario: A family in Idaho is not called over the student's own medicine
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.using-family does not apply

  Scenario: A family in Idaho hears at once that a student seems to have drunk
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.using-family applies
    And the administrator must also "notify guardian" immediately
