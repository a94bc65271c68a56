Feature: A student in crisis gets care
  Distress and loss of control are not misconduct. Staff who know the student come first, and a crisis team comes in place of
  an officer.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student talks about suicide
    Given the student has talked about suicide
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And 911 is not called for
    And the case goes to "Suicide-risk screening"
    And staff are told "Never leave the student alone. No punishment."

  Scenario: An attempt under way is an emergency
    Given the student has attempted suicide
    And it is still happening
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.attempt-under-way
    And 911 must be called
    And the case goes to "Mobile crisis team"

  Scenario: A small child has lost control
    Given the conduct is "dysregulation, throwing-objects"
    And the student is 7 years old
    And the student is in grade 2
    And the student is in acute distress
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the case goes to "Crisis plan"
    And the case goes to "Mobile crisis team"

  Scenario: Staff would like an officer to calm a student
    Given the student is in acute distress
    And staff want the officer to calm the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.not-a-counselor
    And the case goes to "Check-in with a trusted adult"
