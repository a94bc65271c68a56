Feature: A student who is gone
  A search is no discipline. Everybody who can help is asked to.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student who was not found in a quick search
    Given the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And 911 must be called
    And rule base.missing-student-family applies
    And the principal must also "notify guardian" immediately
    And staff are told "No punishment when the student is back, before the team has looked at it."
    And the case goes to "Search for a missing student"

  Scenario: A student who ran off and is in sight
    Given the conduct is "elopement"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And 911 is not called for
    And rule base.missing-student does not apply
    And rule base.missing-student-family does not apply
    And the case does not go to "Search for a missing student"

  Scenario: Nobody looks for a student by way of the parent who is suspected
    Given the student is missing
    And abuse of a child is suspected
    And a parent is the one suspected
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And rule base.missing-student-family does not apply
    And staff must not "notify guardian"

  Scenario: A student who skips class and cannot be found is looked for
    Given the conduct is "truancy"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And 911 must be called
    And rule base.routine-discipline does not apply
    And the case goes to "Search for a missing student"
    And the case goes to "Attendance plan"

  Scenario: A student who skips class, and everybody knows where
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case does not go to "Search for a missing student"

  Scenario: The family of a missing student is called while nobody suspects abuse
    Given the student is missing
    And staff do not know "suspected abuser" yet
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And the principal must also "notify guardian" immediately
