Feature: Threats
  First find out what was meant. The team, not the officer, decides what the school does.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Every threat is looked at
    Given the conduct is "threat"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.threat-is-assessed applies
    And rule base.transient-threat does not apply
    And staff are told "Write down the exact words. If in doubt, treat the threat as meant."
    And the case goes to "Threat assessment"
    And the case goes to "Support for the person who was hurt"

  Scenario: Bad language is not a threat
    Given the conduct is "profanity"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.threat-is-assessed does not apply
    And the case does not go to "Threat assessment"

  Scenario: Words said in anger are cleared up by talking
    Given the conduct is "threat"
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.transient-threat applies
    And the case goes to "Restorative chat"

  Scenario: The threat team may ask an officer for advice
    Given the conduct is "threat"
    And the threat is to hit or to fight
    And these facts
      | officer request | attend-meeting |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.officer-on-the-team
    And staff are told "The officer advises on risk and law. The team decides what the school does."

  Scenario: No officer comes to talk over words that were not meant
    Given the conduct is "threat"
    And the threat is not meant
    And these facts
      | officer request | attend-meeting |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.officer-on-the-team does not apply

  Scenario: Bad language that carries a threat is looked at
    Given the conduct is "profanity"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.threat-is-assessed applies
    And the case goes to "Threat assessment"

  Scenario: An officer who happens to ask for records does not keep the school from calling about a threat to kill
    Given the conduct is "threat"
    And these facts
      | threat            | very-serious |
      | officer initiated | yes          |
      | officer request   | records      |
      | officer authority | none         |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule base.officer-asks does not apply

  Scenario: A quarrel with words is no reason to call while an officer asks for records
    Given the conduct is "threat"
    And these facts
      | threat            | serious |
      | officer initiated | yes     |
      | officer request   | records |
      | officer authority | none    |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks

  Scenario: A list of names and a day, and nobody knows whether there is a weapon
    Given the conduct is "threat"
    And the threat is to kill
    And staff do not know "weapon" yet
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And the case goes to "Threat assessment"
    And staff are told "The officer steps back as soon as the danger is ruled out."

  Scenario: A threat to kill that staff only suspect is first looked at
    Given the conduct is "threat"
    And the threat is to kill
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.very-serious-threat

  Scenario: A young child's words about killing are met by people who know the child
    Given the conduct is "threat"
    And the threat is to kill
    And these facts
      | age   | 7 |
      | grade | 2 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the case goes to "Threat assessment"

  Scenario: A student who threatens lives gets help as well
    Given the conduct is "threat"
    And the threat is to kill
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule base.very-serious-threat-help applies
    And the case goes to "Counseling outside school"
    And the case goes to "Keeping weapons locked away"

  Scenario: Nobody arranges counseling for a caller whom nobody knows
    Given the conduct is "threat"
    And the threat is to kill
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule base.very-serious-threat-help does not apply
    And the case goes to "Threat assessment"
    And the case does not go to "Counseling outside school"

  Scenario: The family of a student who was threatened is told, even where nobody was harmed
    Given the conduct is "threat"
    And the threat is to hit or to fight
    And these facts
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.tell-the-other-family applies
    And the principal must also "notify target guardian" within 24 hours
