Feature: Repair is offered, never forced
  Everything that brings people together is voluntary. Saying no never leads to a harsher answer.

  Background:
    Given the "base" policy
    And an ordinary school day
    And the conduct is "fight"
    And someone has a minor injury

  Scenario: A fight that both sides wanted
    Given both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Peer mediation"

  Scenario: The second fight brings a conference
    Given both sides took part willingly
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Restorative conference"

  Scenario: Nobody is made to meet, and saying no changes nothing else
    Given both sides took part willingly
    And the student had 1 similar incident this year
    And somebody affected has declined to meet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "Restorative conference"
    And "Restorative conference" is ruled out because "Somebody does not want to meet."
    And the case goes to "Restorative chat"
    And changing only "declines to meet" never changes what happens with the officer

  Scenario: No mediation in bullying
    Given both sides took part willingly
    And it is one-sided targeting
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "Peer mediation"
    And the case goes to "Bullying protocol"
    And the case goes to "Support for the person who was hurt"

  Scenario: Saying no to a meeting is never held against anybody
    Given somebody affected has declined to meet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.never-a-price applies
    And staff are told "Nobody has to meet anybody. Saying no is never held against a person and never leads to a call."
    And the case goes to "Review by an administrator"

  Scenario: A student who says it was not so is heard first
    Given the student denies having caused harm
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.denies applies
    And staff are told "Hear the student first. A restorative meeting is not used to get an admission."
    And the case goes to "Review by an administrator"

  Scenario: A fight that nobody denies, and nobody has said no
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.never-a-price does not apply
    And rule base.denies does not apply
    And the case does not go to "Review by an administrator"
    And the case goes to "Restorative chat"
