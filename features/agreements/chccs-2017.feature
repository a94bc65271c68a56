Feature: Chapel Hill-Carrboro, public-order offenses are school matters
  Disruption, disorder, trespass, loitering, profanity and fights without injury or weapon stay with the
  school, unless the threat is real and immediate. (One clause of the agreement of 2017.)

  Background:
    Given the "agreements/chccs-2017" policy
    And an ordinary school day

  Scenario Outline: Public-order offenses are school matters
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule <rule>
    And a report to the police must not be made
    And an officer must not arrest the student
    And an officer must not give the student a ticket

    Examples:
      | conduct              | rule           |
      | disorderly-conduct   | chccs.disorder |
      | classroom-disruption | chccs.disorder |
      | profanity            | chccs.disorder |
      | trespass             | chccs.trespass |
      | out-of-area          | chccs.trespass |
      | fight                | chccs.fight    |
      | simple-assault       | chccs.fight    |

  Scenario: A bruise takes a fight out of the clause
    Given the conduct is "fight"
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: A knife takes a fight out of the clause
    Given the conduct is "fight, weapon-possession"
    And the weapon is a pocket knife
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife

  Scenario: Damage takes trespass out of the clause
    Given the conduct is "trespass, vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  # exception chccs.fight.cannot-be-stopped
  Scenario: A fight that staff cannot stop is a real and immediate threat
    Given the conduct is "fight"
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate

  Scenario: A suspended student who came to a game gets a way back
    Given the conduct is "trespass"
    And these facts
      | currently suspended | yes          |
      | place               | school-event |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.trespass
    And the case goes to "Welcome back meeting"

  Scenario: A student who is not suspended needs no way back
    Given the conduct is "trespass"
    And these facts
      | place | school-event |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.trespass
    And the case does not go to "Welcome back meeting"

  # exception chccs.fight.own-report
  Scenario: Nobody is kept from the police by the clause on fights
    Given the conduct is "fight"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police

  Scenario: Everybody hears that one clause was read
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.fight
    And staff are told "One clause of the agreement of 2017 was read. Ask what the whole of it says, and what holds now."
    And rule chccs.as-it-was applies

  Scenario: A disruption by a student who should not be there is still talked over
    Given the conduct is "classroom-disruption, trespass"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.disorder
    And a report to the police must not be made
    And the case goes to "Restorative chat"
    And the case goes to "Talk with the family"

  Scenario: A student who cannot be found in Chapel Hill is looked for, whatever rule was broken
    Given the conduct is "trespass"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule chccs.trespass does not apply
