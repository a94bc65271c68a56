Feature: An example district, with an agreement and a code of conduct of its own
  The district and its agreement are invented. They show how a lower layer narrows what a higher one permits.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario Outline: Small thefts stay with the school, and the exact limit does not
    Given the conduct is "theft"
    And the loss is worth <worth> dollars
    When staff ask what to do
    Then the School Resource Officer <answer>
    And the reason is rule <rule>

    Examples:
      | worth | answer             | rule                     |
      | 99.99 | must not be called | example.mou.petty-theft  |
      | 100   | may be called      | example.mou.larger-theft |

  Scenario: Whoever was robbed of something small may still want the police told
    Given the conduct is "theft"
    And the loss is worth 20 dollars
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: The first fight of the year
    Given the conduct is "fight"
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And an officer must not arrest the student

  Scenario: The third fight, after the school has really tried
    Given the conduct is "fight"
    And the student had 2 similar incidents this year
    And these facts
      | interventions tried | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.third-fight
    And the case goes to "Youth court"

  Scenario: The third fight, and the school has not tried anything yet
    Given the conduct is "fight"
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: A broken agreement is no reason to call
    Given the conduct is "defiance"
    And these facts
      | restorative agreement | breached |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Restorative chat"
    And the case goes to "Review by an administrator"

  Scenario: The agreement cannot stand in the way of a call in danger
    Given the conduct is "theft"
    And the loss is worth 20 dollars
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: The limit was lower before the amendment
    Given the "districts/example" policy in force on 2023-06-30
    And the conduct is "theft"
    And the loss is worth 80 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.larger-theft
