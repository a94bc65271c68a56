Feature: Records, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: No records on request
    Given these facts
      | officer request | records |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "share records" is must not
    And the reason on "share records" is rule base.records-on-request
    And the case goes to "Review by an administrator"
    And staff are told "Say no, politely, and refer the officer to the superintendent."

  Scenario Outline: No records on request: it depends on whether somebody is in danger now, what the officer is asked to do, the officer's authority and more
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | weapon            | <weapon>            |
      | threat            | <threat>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.records-on-request <here>

    Examples:
      | imminent danger | officer request | officer authority | weapon  | threat       | officer           | reason                                        | here           |
      | yes             | records         | none              | none    | none         | must be called    | the reason is rule base.imminent-danger       | does not apply |
      | no              | records         | none              | firearm | none         | must be called    | the reason is rule base.gun-or-bomb-at-school | does not apply |
      | no              | records         | none              | none    | very-serious | must be called    | the reason is rule base.threat-to-life        | does not apply |
      | no              | none            | none              | none    | none         | is not called for | no rule asks for an officer                   | does not apply |
      | no              | records         | probable-cause    | none    | none         | is not called for | no rule asks for an officer                   | applies        |
      | no              | records         | warrant           | none    | none         | is not called for | no rule asks for an officer                   | does not apply |
      | no              | records         | emergency         | none    | none         | is not called for | no rule asks for an officer                   | applies        |
      | no              | records         | none              | none    | serious      | may be called     | the reason is rule base.serious-threat        | applies        |
