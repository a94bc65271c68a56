Feature: Washington: what the state's law adds
  Officers have no part in formal discipline; no duty to report was read.
  Nothing here is verified law.

  Background:
    Given the "states/wa" policy
    And an ordinary school day

  Scenario: No officer in Washington punishes a student
    Given the conduct is "vandalism"
    And staff want the officer to give out a punishment
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.no-formal-discipline
    And a report to the police is not called for
    And an officer must not give out discipline

  Scenario: Where nobody in Washington asks an officer to punish, nobody is told not to
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And an officer must not give out discipline

  Scenario: A reminder about a hat in Washington has no consequence
    Given the conduct is "dress-code"
    And these facts
      | officer request | informal-reminder |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.no-formal-discipline
    And a report to the police is not called for
    And the case goes to "Response in the classroom"
    And staff are told "A reminder has no consequence and is not written up. Nobody calls an officer for one."
    And rule wa.informal-reminder applies

  Scenario: A visit at home in Washington is the work of staff
    Given the conduct is "truancy"
    And these facts
      | officer request | home-visit |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.no-formal-discipline
    And a report to the police is not called for

  Scenario: Trespass in Washington is kept out of court
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Restorative chat"
    And rule wa.out-of-the-justice-system applies

  Scenario: A dangerous weapon in Washington is no small matter
    Given the conduct is "trespass"
    And the weapon was only carried
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried
    And the case does not go to "Restorative chat"
    And rule wa.out-of-the-justice-system does not apply

  Scenario: What an officer in Washington does is recorded
    Given the conduct is "fight"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the principal must also "document incident" within 24 hours
    And rule wa.record applies

  Scenario: A lesson by an officer in Washington is not recorded
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And a report to the police is not called for
    And staff must not "document incident"
    And rule wa.record does not apply

  Scenario: An officer in Washington who was not trained is not called
    Given the conduct is "aggravated-assault"
    And a student was harmed
    And the officer was not trained for schools
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.training
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime

  Scenario: An officer in Washington who was trained may be called
    Given the conduct is "aggravated-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime

  Scenario: A realistic copy of a gun in Washington counts as one when a removal is weighed
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried
    And the student may be suspended or expelled
    And rule wa.look-alike applies

  Scenario: A finger in Washington is not a copy of a gun
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And rule wa.look-alike does not apply

  Scenario: A student who cannot be found in Washington is looked for, whatever rule was broken
    Given the conduct is "truancy"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule wa.no-formal-discipline does not apply
