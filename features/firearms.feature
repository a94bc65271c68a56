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
    And rule base.forgotten-tool applies

  Scenario: A finger gun at recess
    Given the conduct is "threat"
    And the weapon is a finger or a toy
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And the case goes to "Restorative chat"

  Scenario: Federal law asks for a removal for a gun
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And the student must be suspended or expelled
    And the reason on "exclude student" is rule base.firearm-expulsion
    And staff are told "The superintendent may change the removal in writing, case by case."

  Scenario: A student with a disability has the review first, even for a gun
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And rule base.firearm-expulsion does not apply
    And the student may be suspended or expelled
    And the IEP or 504 team must also "manifestation review" within 10 school days

  Scenario: A copy that looks real is treated as real until somebody knows
    Given the conduct is "weapon-possession"
    And the weapon is a look-alike
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.look-alike applies
    And rule base.weapon-is-assessed applies
    And rule base.weapon-in-custody applies
    And staff are told "Until you know that it is a copy, treat it as real and call."
    And the principal must also "preserve contraband" immediately
    And the case goes to "Threat assessment"

  Scenario: A toy is not locked away as evidence
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.look-alike does not apply
    And rule base.weapon-is-assessed does not apply
    And rule base.weapon-in-custody does not apply
    And staff must not "preserve contraband"

  Scenario: A weapon from home can be locked up at home
    Given the conduct is "weapon-possession"
    And the weapon is a dangerous weapon
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.weapon-storage applies
    And the case goes to "Keeping weapons locked away"

  Scenario: A pocket knife that nobody handed over is weighed by an administrator
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And rule base.forgotten-tool does not apply
    And rule base.weapon-storage does not apply
    And the case does not go to "Keeping weapons locked away"

  Scenario: A box cutter for a job frightened nobody
    Given the conduct is "weapon-possession"
    And the student had a lawful reason to carry it
    And these facts
      | weapon     | pocket-knife |
      | weapon use | possessed    |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And rule base.weapon-is-assessed does not apply
    And the case does not go to "Threat assessment"

  Scenario: A rifle for the hunt that has nothing to do with school
    Given the student had a lawful reason to carry it
    And it happened outside school
    And it has no link to school
    And these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.gun-away-from-school does not apply
    And the case goes to "Keeping weapons locked away"
