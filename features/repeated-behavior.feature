Feature: What keeps happening gets more support
  Support comes before punishment, and a lasting pattern is understood before it is judged.

  Background:
    Given the "base" policy
    And an ordinary school day
    And the conduct is "horseplay"

  Scenario: The third time means that the first answer was not enough
    Given the student had 2 similar incidents this year
    And the school has already tried something this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.keeps-happening applies
    And the case goes to "Extra support in a small group"

  Scenario: The second time is not a pattern yet
    Given the student had 1 similar incident this year
    And the school has already tried something this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.keeps-happening does not apply
    And the case does not go to "Extra support in a small group"

  Scenario: A pattern that support did not change is looked into
    Given the student had 4 similar incidents this year
    And the school has already tried something this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.chronic applies
    And the case goes to "Behavior assessment and plan"

  Scenario: A pattern that nobody has tried to change is met with support first
    Given the student had 4 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.chronic does not apply
    And the case does not go to "Behavior assessment and plan"
