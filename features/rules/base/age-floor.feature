Feature: Young children, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Young children stay with people trained for children
    Given these facts
      | age   | 11 |
      | grade | 6  |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule base.age-floor
    And staff are told "A small child is met by an adult the child knows, and the family."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Young children stay with people trained for children: it depends on what was done, what the officer is asked to do, whether a student is missing and more
    Given these facts
      | officer request        | <officer request>        |
      | actor                  | <actor>                  |
      | missing student        | <missing student>        |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | behavior plan          | yes                      |
      | plan calls for officer | <plan calls for officer> |
      | conduct                | <conduct>                |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.age-floor <here>

    Examples:
      | officer request | actor   | missing student | age | grade | plan calls for officer | conduct  | officer            | reason                                      | here           |
      | mentor          | student | no              | 11  | 6     | no                     | nothing  | may be called      | the reason is rule base.mentor              | does not apply |
      | teach           | student | no              | 11  | 6     | no                     | nothing  | may be called      | the reason is rule base.mentor              | does not apply |
      | none            | staff   | no              | 11  | 6     | no                     | nothing  | is not called for  | no rule asks for an officer                 | does not apply |
      | none            | student | no              | 12  | 7     | no                     | nothing  | is not called for  | no rule asks for an officer                 | does not apply |
      | none            | student | yes             | 11  | 6     | no                     | nothing  | must be called     | the reason is rule base.missing-near-hazard | does not apply |
      | none            | student | no              | 11  | 6     | yes                    | nothing  | is not called for  | no rule asks for an officer                 | does not apply |
      | mentor          | student | no              | 11  | 6     | no                     | defiance | must not be called | the reason is rule base.age-floor           | applies        |
