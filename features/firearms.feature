Feature: Guns and other weapons
  A gun at school is an emergency and a matter for a report. A tool that was forgotten in a bag is neither.
  (Gun-Free Schools Act, 20 U.S.C. 7961.)

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A gun is found at school and nobody is threatened
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule base.firearm-report
    And the case goes to "Threat assessment"

  Scenario: A gun away from school
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And it has no link to school
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.gun-away-from-school
    And a report to the police may be made
    And the case goes to "Keeping weapons locked away"

  Scenario: A pocket knife handed over unprompted
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And the student handed it over unprompted
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Talk with the family"

  Scenario: A finger gun at recess
    Given the conduct is "threat"
    And the weapon is a finger or a toy
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And the case goes to "Restorative chat"
