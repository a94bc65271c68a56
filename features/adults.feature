Feature: Adults who disturb, break the law, or quarrel over a child
  Limits on calling officers protect students. They do not cover adults.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A parent who will not leave
    Given the conduct is "adult-disruption"
    And a parent did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.adult-disruption
    And staff are told "First ask the adult to leave, with somebody else there."
    And the principal must also "decide who tells the family" within 24 hours

  Scenario: A parent who is only said to have made a scene
    Given the conduct is "adult-disruption"
    And a parent did it
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.adult-disruption does not apply

  Scenario: Two parents quarrel over who may take a child home
    Given the conduct is "custody-dispute"
    And a parent did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.custody-dispute
    And staff are told "Keep the child inside with an adult. Read the court order, and keep to it."
    And the case goes to "Check-in with a trusted adult"

  Scenario: A custody dispute that somebody only heard of
    Given the conduct is "custody-dispute"
    And a parent did it
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.custody-dispute does not apply

  Scenario: An outsider who steals is not a student who steals
    Given the conduct is "theft"
    And an adult from outside did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police may be made
    And the reason for the report is rule base.crime-by-an-adult
    And rule base.make-good does not apply

  Scenario: Somebody unknown on the grounds
    Given the conduct is "trespass"
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.intruder
    And a report to the police may be made
    And the reason for the report is rule base.intruder

  Scenario: A student on the grounds is not unknown
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.intruder does not apply
    And rule base.crime-by-an-adult does not apply

  Scenario: No family gets a letter about a bomb threat by nobody knows whom
    Given the conduct is "bomb-threat"
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And rule base.nobody-knows-who applies
    And staff are told "Nobody is named and no family is written to before it is known who did it."

  Scenario: A student who made a bomb threat has a family that hears of it
    Given the conduct is "bomb-threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And rule base.nobody-knows-who does not apply
    And the principal must also "notify guardian" within 24 hours

  Scenario: A parent's own gun at home is no matter for the police
    Given it happened outside school
    And it has no link to school
    And these facts
      | actor  | parent  |
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule base.gun-away-from-school does not apply
    And the case goes to "Keeping weapons locked away"
    And the case does not go to "Threat assessment"

  Scenario: A visitor who threatens somebody is a matter for an administrator
    Given the conduct is "threat"
    And an adult from outside did it
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And the case goes to "Review by an administrator"

  Scenario: A threat by nobody knows whom is a matter for an administrator
    Given the conduct is "threat"
    And the threat is to hit or to fight
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.intruder
    And the case goes to "Review by an administrator"

  Scenario: A theft by an outsider is decided without a question about abuse
    Given the conduct is "theft"
    And an adult from outside did it
    And it happened outside school
    And staff do not know "suspected abuser" yet
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.abuse-away-from-school does not apply
