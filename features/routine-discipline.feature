Feature: Routine discipline stays with the school
  Officers have no role in school discipline. Staff answer with teaching, talking and the code of conduct.
  (Letters of the Departments of Education and Justice, 8 September 2016.)

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario Outline: Everyday misconduct is never a reason to call the officer
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And an officer must not give out discipline
    And a report to the police is not called for
    And the case goes to "Response in the classroom"

    Examples:
      | conduct                      |
      | defiance                     |
      | classroom-disruption         |
      | profanity                    |
      | tardiness                    |
      | truancy                      |
      | device-misuse                |
      | academic-dishonesty          |
      | defiance, dress-code         |

  Scenario: A student sits quietly and will not leave the room
    Given the conduct is "defiance"
    And staff want the officer to remove the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.calm-student
    And an officer must not restrain the student
    And staff are told "An administrator comes to the room. The class can move instead."

  Scenario: Even in danger, an officer does not become a disciplinarian
    Given the conduct is "defiance"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    But an officer must not give out discipline
    And an officer must not give the student a ticket

  Scenario: The third time brings more support, not more force
    Given the conduct is "classroom-disruption"
    And the student had 2 similar incidents this year
    And these facts
      | interventions tried | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Extra support in a small group"
