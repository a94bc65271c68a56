Feature: California: what the state's law adds
  What is reported before and after a suspension, and threats to kill from grade 6 on.
  Nothing here is verified law.

  Background:
    Given the "states/ca" policy
    And an ordinary school day

  Scenario: A student in California was hit with a bat
    Given the conduct is "aggravated-assault"
    And a student was harmed
    And these facts
      | weapon     | other-object |
      | weapon use | used         |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule ca.assault-with-a-weapon
    And the principal must also "report to law enforcement" immediately

  Scenario: A student in California was hit with a hand
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Cannabis and a suspension in California
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | currently suspended | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ca.drugs-after-suspension
    And the principal must also "report to law enforcement" within 1 school day

  Scenario: Cannabis without a suspension in California
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: Pills in California
    Given the conduct is "drug-possession"
    And the student had it
    And these facts
      | substance | other-controlled |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.hard-drugs
    And a report to the police must be made
    And the reason for the report is rule ca.narcotics-and-weapons

  Scenario: Cannabis that is only small in California
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: A threat to kill on the web in California
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | online    |
      | threat target | school    |
      | place         | online    |
      | evidence      | suspicion |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.very-serious-threat
    And a report to the police must be made
    And the reason for the report is rule ca.threat-to-life
    And the school official must also "report to law enforcement" immediately

  Scenario: A threat to kill by a fifth-grader in California
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And the student is 10 years old
    And the student is in grade 5
    And these facts
      | threat medium | online    |
      | threat target | school    |
      | place         | online    |
      | evidence      | suspicion |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police may be made
    And the reason for the report is rule base.very-serious-threat
    And staff must not "report to law enforcement"

  Scenario: An officer is called for a threat to kill in California
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
    And the reason for the report is rule ca.threat-to-life

  Scenario: No officer is called for a second-grader's words in California
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
    And a report to the police may be made
    And the reason for the report is rule base.very-serious-threat

  Scenario: A bat that was only carried in California
    Given the conduct is "aggravated-assault"
    And a student was harmed
    And the weapon was only carried
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
    And rule ca.assault-with-a-weapon does not apply

  Scenario: A student's own medicine in California is not had unlawfully
    Given the conduct is "drug-possession"
    And these facts
      | substance           | prescription |
      | substance act       | possession   |
      | lawful purpose      | yes          |
      | currently suspended | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule ca.drugs-after-suspension does not apply
    And staff must not "report to law enforcement"

  Scenario: Somebody else's medicine in California is reported after a suspension
    Given the conduct is "drug-possession"
    And these facts
      | substance           | prescription |
      | substance act       | possession   |
      | currently suspended | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ca.drugs-after-suspension
    And rule ca.drugs-after-suspension applies
