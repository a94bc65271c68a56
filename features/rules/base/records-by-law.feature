Feature: Records by law, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A court order, a warrant or consent
    Given these facts
      | officer request   | records |
      | officer authority | warrant |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "share records" is may
    And the reason on "share records" is rule base.records-by-order
    And staff are told "Let counsel read the paper first. Tell the family, unless the order forbids it."

  Scenario Outline: A court order, a warrant or consent: it depends on what the officer is asked to do and the officer's authority
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.records-by-order <here>

    Examples:
      | officer request | officer authority | here           |
      | none            | warrant           | does not apply |
      | records         | none              | does not apply |
      | records         | court-order       | applies        |
      | records         | guardian-consent  | applies        |

  Scenario: What the officer's own unit writes down
    Given these facts
      | officer request | records |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.unit-records applies
    And staff are told "What the officer's unit wrote for its own work is not an education record. What the school shares with it stays one."
    And staff are told "An officer sees school records as a school official only while doing the school's work, under the school's control."
