Feature: State of XX: what the state's law adds
  For each rule one example in which it decides, and one beside it in which it does not.

  Background:
    Given the "xx" policy
    And an ordinary school day

  Scenario: A dagger at school in XX
    Given the conduct is "weapon-possession"
    And these facts
      | weapon     | dangerous-weapon |
      | weapon use | possessed        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule xx.weapons
    And staff must also "report to law enforcement" immediately

  Scenario: A pocket knife at school in XX
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And staff must not "report to law enforcement"

  Scenario: A push that left a bruise in XX
    Given the conduct is "simple-assault"
    And someone has a minor injury
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule xx.lesser-assaults

  Scenario: A push that left nothing in XX
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: Shouting in the hallway in XX
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule xx.small-offenses
    And a report to the police must not be made
    And an officer must not give the student a ticket

  Scenario: Shouting in the hallway with a dagger in XX
    Given the conduct is "disorderly-conduct"
    And these facts
      | weapon     | dangerous-weapon |
      | weapon use | possessed        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
