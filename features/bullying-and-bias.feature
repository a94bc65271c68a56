Feature: Bullying, slurs, and words outside school
  Bullying is one-sided. It is stopped, and nobody is made to face the person who did it.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Bullying is stopped without bringing students together
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.bullying applies
    And staff are told "No mediation, no joint meeting and no forced apology."
    And the case goes to "Bullying protocol"
    And the case goes to "Support for the person who was hurt"
    And the case does not go to "Peer mediation"

  Scenario: A quarrel between equals is not bullying
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.bullying does not apply
    And the case goes to "Peer mediation"
    And the case does not go to "Bullying protocol"

  Scenario: A slur is called wrong, and whoever it was aimed at is supported
    Given the conduct is "hate-speech"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.bias applies
    And staff are told "Nobody who was targeted is made to talk with the person who did it."
    And the case goes to "Response to bias"
    And the case goes to "Support for the person who was hurt"

  Scenario: Bad language that is aimed at nobody
    Given the conduct is "profanity"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.bias does not apply
    And the case does not go to "Response to bias"

  Scenario: What a student writes at home is mostly the student's own affair
    Given the conduct is "cyberbullying"
    And these facts
      | place             | online |
      | school connection | no     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.speech-off-campus applies
    And staff are told "What a student says outside school is mostly the student's own affair. The school answers to threats and bullying."

  Scenario: A threat from home is no longer only words
    Given the conduct is "cyberbullying"
    And the threat is to hit or to fight
    And these facts
      | place             | online |
      | school connection | no     |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.speech-off-campus does not apply

  Scenario: Bullying with a threat that was not meant: support, then the protocol, then the team
    Given the conduct is "bullying"
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes in this order to
      | Restorative chat                    |
      | Support for the person who was hurt |
      | Bullying protocol                   |
      | Threat assessment                   |
