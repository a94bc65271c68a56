Feature: Age floor, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Young children stay with people trained for children
    Given these facts
      | age | 11 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule base.age-floor
    And staff are told "A small child is met by an adult the child knows, and the family."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Young children stay with people trained for children: what makes the difference
    Given these facts
      | officer request        | <officer request>        |
      | actor                  | <actor>                  |
      | missing student        | <missing student>        |
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | plan calls for officer | <plan calls for officer> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.age-floor <here>

    Examples:
      | officer request | actor   | missing student | grade | age | plan calls for officer | officer            | reason                                      | here           |
      | none            | student | no              | 9     | 12  | no                     | is not called for  | no rule asks for an officer                 | does not apply |
      | mentor          | student | no              | 9     | 11  | no                     | may be called      | the reason is rule base.mentor              | does not apply |
      | teach           | student | no              | 9     | 11  | no                     | may be called      | the reason is rule base.mentor              | does not apply |
      | none            | staff   | no              | 9     | 11  | no                     | is not called for  | no rule asks for an officer                 | does not apply |
      | none            | student | yes             | 9     | 11  | no                     | must be called     | the reason is rule base.missing-near-hazard | does not apply |
      | none            | student | no              | 9     | 11  | yes                    | is not called for  | no rule asks for an officer                 | does not apply |
      | none            | student | no              | 5     | 12  | no                     | must not be called | the reason is rule base.age-floor           | applies        |
      | none            | student | no              | 6     | 12  | no                     | is not called for  | no rule asks for an officer                 | does not apply |

  Scenario: Young children stay with people trained for children, in another case
    Given the conduct is "defiance"
    And these facts
      | officer request | mentor |
      | age             | 11     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
