Feature: What happens after the answer
  A case goes on: somebody says no, an agreement is broken, a deadline passes. None of that ever leads to an officer.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Saying no to mediation brings another offer
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Peer mediation"
    When the step "Peer mediation" is declined
    Then the step "Peer mediation" was declined
    And the School Resource Officer is not called for
    And staff are told "Saying no is fine. Nobody holds it against anybody, and there is another way to help."

  Scenario: A broken agreement brings the same people together again
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    When the agreement is signed
    And the agreement is breached
    Then the case goes to "Restorative chat"
    And staff must also "reconvene agreement" within 5 school days
    And the task "reconvene agreement" is due on 2026-09-09
    And the School Resource Officer is not called for

  Scenario: Whoever mended an agreement is not asked again
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    When the agreement is breached
    And the agreement is repaired
    Then staff are told "Tell everybody that it is settled, and leave it at that."
    And the School Resource Officer is not called for

  Scenario: An officer who is called although the policy said no is looked into
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    When an officer is called all the same
    Then the superintendent must also "review officer call" within 5 school days
    And the principal must also "log police contact" within 24 hours

  Scenario: What staff learn later is decided again
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    When it turns out that
      | imminent danger | yes |
    Then the School Resource Officer must be called
