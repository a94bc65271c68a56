Feature: A rumor is looked into before anybody is called
  Nobody calls an officer on a student because of what is said about them. A sign of danger is another matter.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Hearsay about a theft is looked into
    Given the conduct is "theft"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And staff are told "Find out what is behind it, and give the student the benefit of the doubt."
    And the case goes to "Review by an administrator"

  Scenario: A suspicion is more than a rumor
    Given the conduct is "theft"
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.rumor does not apply

  Scenario: A rumor of a gun cannot wait
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.rumor-of-a-gun applies
    And the case goes to "Threat assessment"

  Scenario: A rumor of a gun that an employee keeps at home
    Given it happened outside school
    And there is only a rumor
    And the weapon is a firearm
    And these facts
      | actor             | staff |
      | school connection | no    |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.rumor-of-a-gun does not apply
    And the case does not go to "Threat assessment"

  Scenario: A rumor of a gun that an employee has at school
    Given it happened at school
    And there is only a rumor
    And the weapon is a firearm
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.rumor-of-a-gun applies
    And the case goes to "Threat assessment"

  Scenario: Once something supports it, a gun is an emergency
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And rule base.rumor-of-a-gun does not apply

  Scenario: A rumor does not hold up a call in danger
    Given the conduct is "threat"
    And there is only a rumor
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: Hearsay about talking back is looked into like any other
    Given the conduct is "defiance"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And the case goes to "Review by an administrator"
