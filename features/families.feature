Feature: Who is told, and what is written down
  Families hear soon, and about their own child only. What involves an officer is written down.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: The student's family is told within a day
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-family applies
    And the principal must also "notify guardian" within 24 hours

  Scenario: Nobody calls a family about a rumor
    Given the conduct is "theft"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.tell-the-family does not apply
    And staff must not "notify guardian"

  Scenario: The family of the student who was hurt is told
    Given the conduct is "simple-assault"
    And a student was harmed
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family applies
    And the principal must also "notify target guardian" within 24 hours

  Scenario: A push that hurt nobody is told to one family
    Given the conduct is "simple-assault"
    And a student was harmed
    And nobody is hurt
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family does not apply
    And staff must not "notify target guardian"

  Scenario: Every contact with an officer is written down
    Given the conduct is "theft"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.log-the-contact applies
    And the principal must also "log police contact" within 24 hours

  Scenario: A lesson by an officer is not a contact with the police
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And rule base.log-the-contact does not apply
    And staff must not "log police contact"

  Scenario: A threat that is meant is put into writing
    Given the conduct is "threat"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.put-into-writing applies
    And the principal must also "document incident" within 24 hours

  Scenario: Words that were not meant leave no file
    Given the conduct is "threat"
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.put-into-writing does not apply
    And staff must not "document incident"

  Scenario: A family hears it in a language it understands
    Given the conduct is "theft"
    And the student is learning English
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.interpreter applies
    And the principal must also "interpreter" immediately
    And staff are told "Do not use a child as an interpreter."

  Scenario: A family that speaks English needs no interpreter
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.interpreter does not apply
    And staff must not "interpreter"
