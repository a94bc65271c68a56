Feature: Firearms, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A gun or bomb linked to school is reported
    Given these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule base.firearm-report
    And the principal must also "notify superintendent" immediately
    And staff are told "The report is not a charge. What happens next is decided case by case."

  Scenario Outline: A gun or bomb linked to school is reported: it depends on whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.firearm-report does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon  | evidence | officer            | reason                                       | report            |
      | on-campus  | yes               | none    | verified | is not called for  | no rule asks for an officer                  | is not called for |
      | on-campus  | yes               | firearm | rumor    | must not be called | the reason is rule base.rumor                | is not called for |
      | off-campus | no                | firearm | verified | may be called      | the reason is rule base.gun-away-from-school | may be made       |

  Scenario: Federal law on removal for a firearm
    Given these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And the answer on "exclude student" is must
    And the reason on "exclude student" is rule base.firearm-expulsion
    And staff are told "The superintendent may change the removal in writing, case by case."

  Scenario Outline: Federal law on removal for a firearm: it depends on where it happened, the disability, whether it is linked to the disability and more
    Given these facts
      | actor                | <actor>                |
      | place                | <place>                |
      | disability           | <disability>           |
      | linked to disability | <linked to disability> |
      | weapon               | <weapon>               |
      | evidence             | <evidence>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.firearm-expulsion <here>

    Examples:
      | actor   | place      | disability | linked to disability | weapon  | evidence          | officer           | reason                                        | here           |
      | student | on-campus  | none       | not-reviewed         | firearm | reasonable-belief | must be called    | the reason is rule base.gun-or-bomb-at-school | does not apply |
      | student | on-campus  | iep        | linked               | firearm | verified          | must be called    | the reason is rule base.gun-or-bomb-at-school | does not apply |
      | student | on-campus  | iep        | not-reviewed         | firearm | verified          | must be called    | the reason is rule base.gun-or-bomb-at-school | does not apply |
      | staff   | on-campus  | none       | not-reviewed         | firearm | verified          | must be called    | the reason is rule base.gun-or-bomb-at-school | does not apply |
      | student | on-campus  | none       | not-reviewed         | none    | verified          | is not called for | no rule asks for an officer                   | does not apply |
      | student | off-campus | none       | not-reviewed         | firearm | verified          | may be called     | the reason is rule base.gun-away-from-school  | does not apply |
      | student | on-campus  | iep        | not-linked           | firearm | verified          | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        |
