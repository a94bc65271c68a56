Feature: Missing school is met with a plan
  Students who stay away have a reason. Finding it brings them back.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student who misses school gets a plan
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.attendance applies
    And staff are told "No court or police before an attendance plan has been tried."
    And the case goes to "Attendance plan"
    And the case goes to "Talk with the family"

  Scenario: A student who is in class needs no attendance plan
    Given the conduct is "classroom-disruption"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.attendance does not apply
    And the case does not go to "Attendance plan"

  Scenario: An officer is not sent along to the home of a student who misses school
    Given the conduct is "truancy"
    And staff want the officer to come along on a home visit
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And the case goes to "Review by an administrator"

  Scenario: Staff make the visit themselves
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.work-for-staff does not apply
