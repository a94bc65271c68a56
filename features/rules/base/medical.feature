Feature: Medical, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Somebody needs emergency care
    Given these facts
      | medical emergency | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.medical-emergency
    And the case goes to "Medical care"
    And staff must also "call ems" immediately
    And "call ems" is owed by whoever is there
    And staff are told "Care comes first. Nobody waits for an officer, a search or a question."
    And staff are told "Nobody who calls for help in good faith should be afraid to."

  Scenario: A serious injury
    Given these facts
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.serious-injury
    And the case goes to "Medical care"
    And staff must also "call ems" immediately
    And "call ems" is owed by whoever is there
    And the principal must also "notify superintendent" immediately

  Scenario Outline: A serious injury: it depends on how badly somebody was hurt and whether it has to do with school
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.serious-injury does not apply

    Examples:
      | injury  | place      | school connection |
      | medical | on-campus  | yes               |
      | serious | off-campus | no                |

  Scenario: An injury that needs a doctor
    Given these facts
      | injury | medical |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.injury-needs-care applies
    And the case goes to "Medical care"

  Scenario Outline: An injury that needs a doctor: it depends on how badly somebody was hurt
    Given these facts
      | injury | <injury> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.injury-needs-care does not apply

    Examples:
      | injury  |
      | minor   |
      | serious |
