Feature: Young children are not a matter for officers
  Below age 12 or grade 6 the answer is care, family and school, unless somebody is in danger.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A fight in grade 5
    Given the conduct is "fight"
    And the student is 11 years old
    And the student is in grade 5
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And an officer must not give the student a ticket
    And staff are told "A small child is met by an adult the child knows, and the family."

  Scenario: A fight in grade 6 at age 12
    Given the conduct is "fight"
    And the student is 12 years old
    And the student is in grade 6
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.age-floor does not apply

  Scenario: A big theft by a small child stays with the school
    Given the conduct is "burglary"
    And the student is 9 years old
    And the student is in grade 3
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the case goes to "Making good"

  Scenario: A trained officer may teach small children
    Given the student is 9 years old
    And the student is in grade 3
    And staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And rule base.age-floor does not apply

  Scenario: An eleven-year-old in grade 6 is still a young child
    Given the conduct is "fight"
    And the student is 11 years old
    And the student is in grade 6
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor

  Scenario: A four-year-old who bites is not sent to a conference
    Given the conduct is "simple-assault"
    And a student was harmed
    And the student is 4 years old
    And these facts
      | grade | -1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the case goes to "Restorative chat"
    And the case does not go to "Restorative conference"
