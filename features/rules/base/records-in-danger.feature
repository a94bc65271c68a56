Feature: Records in danger, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Sharing what protects people
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And the answer on "share records" is may
    And the reason on "share records" is rule base.records-in-danger
    And staff are told "Share only what is needed against this danger. Write down the danger and who was told."

  Scenario Outline: Sharing what protects people: it depends on whether somebody is in danger now, where it happened, the weapon and more
    Given these facts
      | imminent danger | <imminent danger> |
      | place           | <place>           |
      | weapon          | <weapon>          |
      | threat          | <threat>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.records-in-danger <here>

    Examples:
      | imminent danger | place      | weapon  | threat       | evidence | officer            | reason                                        | here           |
      | no              | on-campus  | none    | serious      | verified | may be called      | the reason is rule base.serious-threat        | does not apply |
      | no              | on-campus  | none    | very-serious | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | yes             | on-campus  | none    | very-serious | rumor    | must be called     | the reason is rule base.imminent-danger       | applies        |
      | no              | on-campus  | firearm | very-serious | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | no              | on-campus  | firearm | none         | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | no              | off-campus | firearm | none         | verified | may be called      | the reason is rule base.gun-away-from-school  | does not apply |
