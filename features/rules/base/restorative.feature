Feature: Restorative, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An offer is not a bargain
    Given the conduct is "defiance"
    And these facts
      | declines to meet | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.never-a-price applies
    And the case goes to "Review by an administrator"
    And staff are told "Nobody has to meet anybody. Saying no is never held against a person and never leads to a call."

  Scenario Outline: An offer is not a bargain: it depends on whether somebody declines to meet and who did it
    Given the conduct is "defiance"
    And these facts
      | actor            | <actor>            |
      | declines to meet | <declines to meet> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.never-a-price does not apply

    Examples:
      | actor   | declines to meet | officer            | reason                                     |
      | staff   | yes              | is not called for  | no rule asks for an officer                |
      | student | no               | must not be called | the reason is rule base.routine-discipline |

  Scenario: A student who says it was not so
    Given the conduct is "defiance"
    And these facts
      | denies harm | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.denies applies
    And the case goes to "Review by an administrator"
    And staff are told "Hear the student first. A restorative meeting is not used to get an admission."

  Scenario Outline: A student who says it was not so: it depends on whether the student denies it and who did it
    Given the conduct is "defiance"
    And these facts
      | actor       | <actor>       |
      | denies harm | <denies harm> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.denies does not apply

    Examples:
      | actor   | denies harm | officer            | reason                                     |
      | staff   | yes         | is not called for  | no rule asks for an officer                |
      | student | no          | must not be called | the reason is rule base.routine-discipline |
