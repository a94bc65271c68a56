Feature: Missing student, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A missing student
    Given these facts
      | missing student | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.missing-student
    And a report to the police may be made
    And the reason for the report is rule base.missing-student
    And the case goes to "Search for a missing student"
    And staff are told "Give a description, what the student wears, and how the student communicates."
    And staff are told "No punishment when the student is back, before the team has looked at it."

  Scenario: The family of a missing student is called
    Given these facts
      | missing student | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And rule base.missing-student-family applies
    And the principal must also "notify guardian" immediately

  Scenario Outline: The family of a missing student is called: it depends on who is suspected
    Given these facts
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
      | missing student  | yes                |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And rule base.missing-student-family <here>

    Examples:
      | suspected abuser | here           |
      | none             | applies        |
      | parent           | does not apply |

  Scenario: A missing child, or a student near traffic or water
    Given these facts
      | missing student | yes |
      | age             | 11  |
      | grade           | 6   |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.missing-near-hazard

  Scenario Outline: A missing child, or a student near traffic or water: it depends on whether a student is missing, whether there is a hazard close by and the student's age
    Given these facts
      | missing student | <missing student> |
      | hazard nearby   | <hazard nearby>   |
      | grade           | <grade>           |
      | age             | <age>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.missing-near-hazard <here>

    Examples:
      | missing student | hazard nearby | grade | age | officer            | reason                                      | here           |
      | yes             | no            | 7     | 12  | may be called      | the reason is rule base.missing-student     | does not apply |
      | no              | no            | 6     | 11  | must not be called | the reason is rule base.age-floor           | does not apply |
      | yes             | no            | 5     | 12  | must be called     | the reason is rule base.missing-near-hazard | applies        |
      | yes             | yes           | 7     | 12  | must be called     | the reason is rule base.missing-near-hazard | applies        |
      | yes             | no            | 6     | 12  | may be called      | the reason is rule base.missing-student     | does not apply |
