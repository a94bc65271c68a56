Feature: Threat assessment, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Every threat is looked at, in the baseline
    Given the conduct is "threat"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.threat-is-assessed applies
    And the case goes to "Threat assessment"
    And staff are told "Write down the exact words. If in doubt, treat the threat as meant."
    And staff are told "An assessment is no answer to a danger that is there now. Then call."

  Scenario Outline: Every threat is looked at: it depends on what was done and how grave the threat is
    Given these facts
      | threat  | <threat>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.threat-is-assessed applies

    Examples:
      | threat    | conduct     | officer            | reason                                           |
      | none      | stalking    | may be called      | the reason is rule base.partner-violence-officer |
      | none      | bomb-threat | must be called     | the reason is rule base.bomb-threat              |
      | transient | defiance    | must not be called | the reason is rule base.routine-discipline       |

  Scenario: A threat that was not meant
    Given these facts
      | threat | transient |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.transient-threat applies
    And the case goes to "Restorative chat"

  Scenario Outline: A threat that was not meant: it depends on how grave the threat is and who did it
    Given these facts
      | actor  | <actor>  |
      | threat | <threat> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.transient-threat does not apply

    Examples:
      | actor   | threat    | officer           | reason                                 |
      | student | none      | is not called for | no rule asks for an officer            |
      | student | serious   | may be called     | the reason is rule base.serious-threat |
      | staff   | transient | is not called for | no rule asks for an officer            |

  Scenario: A serious threat to hit or fight
    Given these facts
      | threat | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police may be made
    And the reason for the report is rule base.serious-threat
    And the case goes to "Support for the person who was hurt"
    And the threat team must also "safety plan" within 1 school day
    And "safety plan" is owed to the person threatened

  Scenario Outline: A serious threat to hit or fight: it depends on how grave the threat is and how sure staff are
    Given these facts
      | threat   | <threat>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.serious-threat does not apply
    And a report to the police <report>

    Examples:
      | threat       | evidence | officer            | reason                                 | report            |
      | transient    | verified | is not called for  | no rule asks for an officer            | is not called for |
      | very-serious | verified | must be called     | the reason is rule base.threat-to-life | may be made       |
      | serious      | rumor    | must not be called | the reason is rule base.rumor          | is not called for |

  Scenario: A threat to kill, rape, shoot or maim
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police may be made
    And the reason for the report is rule base.very-serious-threat
    And the case goes to "Support for the person who was hurt"
    And the threat team must also "safety plan" immediately
    And "safety plan" is owed to the person threatened
    And the principal must also "notify superintendent" immediately

  Scenario Outline: A threat to kill, rape, shoot or maim: it depends on how grave the threat is and how sure staff are
    Given these facts
      | threat   | <threat>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.very-serious-threat does not apply
    And a report to the police <report>

    Examples:
      | threat       | evidence | officer            | reason                                 | report            |
      | serious      | verified | may be called      | the reason is rule base.serious-threat | may be made       |
      | very-serious | rumor    | must not be called | the reason is rule base.rumor          | is not called for |

  Scenario: Help for a student who threatens lives
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule base.very-serious-threat-help applies
    And the case goes to "Counseling outside school"
    And the case goes to "Keeping weapons locked away"

  Scenario Outline: Help for a student who threatens lives: it depends on how grave the threat is, who did it and how sure staff are
    Given these facts
      | actor    | <actor>    |
      | threat   | <threat>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.very-serious-threat-help does not apply

    Examples:
      | actor   | threat       | evidence | officer            | reason                                 |
      | student | serious      | verified | may be called      | the reason is rule base.serious-threat |
      | staff   | very-serious | verified | must be called     | the reason is rule base.threat-to-life |
      | student | very-serious | rumor    | must not be called | the reason is rule base.rumor          |

  Scenario: An officer at the threat team's table
    Given these facts
      | officer request | attend-meeting |
      | threat          | serious        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.officer-on-the-team
    And staff are told "The officer advises on risk and law. The team decides what the school does."

  Scenario Outline: An officer at the threat team's table: it depends on what the officer is asked to do, how grave the threat is and how sure staff are
    Given these facts
      | officer request | <officer request> |
      | threat          | <threat>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-on-the-team does not apply

    Examples:
      | officer request | threat    | evidence | officer            | reason                                 |
      | attend-meeting  | transient | verified | is not called for  | no rule asks for an officer            |
      | none            | serious   | verified | may be called      | the reason is rule base.serious-threat |
      | attend-meeting  | serious   | rumor    | must not be called | the reason is rule base.rumor          |

  Scenario: A special educator joins the threat team
    Given these facts
      | disability | iep       |
      | threat     | transient |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.special-educator-on-the-team applies
    And staff are told "Somebody who knows the student's disability sits on the threat team."

  Scenario Outline: A special educator joins the threat team: it depends on the disability and how grave the threat is
    Given these facts
      | disability | <disability> |
      | threat     | <threat>     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.special-educator-on-the-team does not apply

    Examples:
      | disability | threat    |
      | none       | transient |
      | iep        | none      |
