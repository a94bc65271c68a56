Feature: Suicide and self-harm as an emergency, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An attempt at suicide or self-harm
    Given these facts
      | self harm | attempt |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.suicide-attempt
    And staff must also "call ems" immediately
    And "call ems" is owed by whoever is there
    And staff are told "Tell the dispatcher that it is a mental-health crisis. Stay with the student."

  Scenario Outline: An attempt at suicide or self-harm: it depends on whether somebody is in danger now, whether it is still going on, whether somebody needs care at once and more
    Given these facts
      | imminent danger   | <imminent danger>   |
      | ongoing           | <ongoing>           |
      | medical emergency | <medical emergency> |
      | injury            | <injury>            |
      | self harm         | <self harm>         |
      | place             | <place>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.suicide-attempt <here>

    Examples:
      | imminent danger | ongoing | medical emergency | injury | self harm | place      | officer            | reason                                    | here           |
      | no              | no      | no                | none   | plan      | on-campus  | must not be called | the reason is rule base.care-not-police   | does not apply |
      | no              | no      | no                | none   | attempt   | off-campus | is not called for  | no rule asks for an officer               | does not apply |
      | no              | no      | no                | minor  | attempt   | off-campus | is not called for  | no rule asks for an officer               | applies        |
      | no              | yes     | no                | none   | attempt   | off-campus | must be called     | the reason is rule base.attempt-under-way | applies        |
      | yes             | no      | no                | none   | attempt   | off-campus | must be called     | the reason is rule base.imminent-danger   | applies        |
      | no              | no      | yes               | none   | attempt   | off-campus | is not called for  | no rule asks for an officer               | applies        |

  Scenario: The body is looked after first
    Given these facts
      | self harm | attempt |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.after-an-attempt applies
    And the case goes to "Medical care"
    And staff are told "Ask what the student did or took. If anything was swallowed, call 911 now, however well the student seems."

  Scenario: A plan is not an attempt
    Given these facts
      | self harm | plan |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.after-an-attempt does not apply

  Scenario: An attempt under way
    Given these facts
      | ongoing   | yes     |
      | self harm | attempt |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.attempt-under-way
    And staff are told "The officer stays back while staff who know the student keep talking."

  Scenario Outline: An attempt under way: it depends on whether it is still going on and signs of self-harm
    Given these facts
      | ongoing   | <ongoing>   |
      | self harm | <self harm> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.attempt-under-way does not apply

    Examples:
      | ongoing | self harm | officer            | reason                                  |
      | yes     | plan      | must not be called | the reason is rule base.care-not-police |
      | no      | attempt   | is not called for  | no rule asks for an officer             |
