Feature: Firearm safety, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A gun or bomb at school
    Given these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.gun-or-bomb-at-school
    And the case goes to "Threat assessment"
    And staff are told "Keep everyone away from it. Nobody but an officer handles it."
    And staff are told "Do not send a student or a teacher to look for it."

  Scenario Outline: A gun or bomb at school: it depends on whether somebody is in danger now, where it happened, the weapon and how sure staff are
    Given these facts
      | imminent danger | <imminent danger> |
      | place           | <place>           |
      | weapon          | <weapon>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.gun-or-bomb-at-school <here>

    Examples:
      | imminent danger | place      | weapon    | evidence | officer            | reason                                        | here           |
      | no              | on-campus  | none      | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | no              | on-campus  | explosive | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | no              | off-campus | firearm   | verified | may be called      | the reason is rule base.gun-away-from-school  | does not apply |
      | no              | on-campus  | firearm   | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | yes             | on-campus  | firearm   | rumor    | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
