Feature: Untrained officer, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An untrained officer is for emergencies only
    Given these facts
      | officer trained | no |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.untrained-officer
    And staff are told "This officer was not trained for schools. Treat the officer as ordinary police, and tell the program's supervisor."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: An untrained officer is for emergencies only: it depends on whether the officer was trained and who did it
    Given these facts
      | officer trained | <officer trained> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.untrained-officer does not apply

    Examples:
      | officer trained | actor   |
      | no              | staff   |
      | yes             | student |

  Scenario: Without an agreement, emergencies only
    Given these facts
      | mou in force | no |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-agreement
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Without an agreement, emergencies only: it depends on whether an agreement is in force and who did it
    Given these facts
      | mou in force | <mou in force> |
      | actor        | <actor>        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.no-agreement does not apply

    Examples:
      | mou in force | actor   |
      | no           | staff   |
      | yes          | student |
