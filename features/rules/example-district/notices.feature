Feature: Example district, notices, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario: The superintendent's office hears about weapons and serious threats
    Given these facts
      | threat | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule example.code.superintendent-hears applies
    And the principal must also "notify superintendent" within 1 school day
    And "notify superintendent" is owed to the superintendent

  Scenario Outline: The superintendent's office hears about weapons and serious threats: it depends on the weapon, how grave the threat is and how sure staff are
    Given these facts
      | weapon   | <weapon>   |
      | threat   | <threat>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.superintendent-hears <here>

    Examples:
      | weapon     | threat    | evidence | officer            | reason                                 | here           |
      | none       | transient | verified | is not called for  | no rule asks for an officer            | does not apply |
      | none       | serious   | rumor    | must not be called | the reason is rule base.rumor          | does not apply |
      | look-alike | none      | verified | may be called      | the reason is rule base.weapon-carried | applies        |

  Scenario: A plan for those who were threatened
    Given these facts
      | target         | student |
      | bias motivated | yes     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.code.same-day-plan applies
    And the counselor must also "safety plan" within 1 school day
    And "safety plan" is owed to the person who was hurt

  Scenario Outline: A plan for those who were threatened: it depends on who was harmed, whether it is one-sided and whether it was about who somebody is
    Given these facts
      | target          | <target>          |
      | power imbalance | <power imbalance> |
      | bias motivated  | <bias motivated>  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.code.same-day-plan <here>

    Examples:
      | target  | power imbalance | bias motivated | here           |
      | none    | no              | yes            | does not apply |
      | student | no              | no             | does not apply |
      | student | yes             | no             | applies        |
