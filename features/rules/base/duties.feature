Feature: Duties, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: The student's family is told
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.tell-the-family applies
    And the principal must also "notify guardian" within 24 hours

  Scenario Outline: The student's family is told: it depends on what was done, how badly somebody was hurt, signs of self-harm and more
    Given these facts
      | injury          | <injury>          |
      | self harm       | <self harm>       |
      | abuse suspected | <abuse suspected> |
      | conduct         | <conduct>         |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.tell-the-family <here>

    Examples:
      | injury  | self harm | abuse suspected | conduct  | evidence | officer            | reason                                     | here           |
      | none    | none      | no              | nothing  | verified | is not called for  | no rule asks for an officer                | does not apply |
      | none    | none      | no              | defiance | rumor    | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none    | none      | yes             | defiance | verified | must not be called | the reason is rule base.routine-discipline | applies        |
      | none    | ideation  | no              | nothing  | verified | must not be called | the reason is rule base.care-not-police    | applies        |
      | medical | none      | no              | nothing  | verified | is not called for  | no rule asks for an officer                | applies        |

  Scenario Outline: The student's family is told: it depends on what was done, whether somebody needs care at once, whether the student is in distress and more
    Given these facts
      | medical emergency | <medical emergency> |
      | acute distress    | <acute distress>    |
      | injury            | <injury>            |
      | actor             | <actor>             |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.tell-the-family <here>

    Examples:
      | medical emergency | acute distress | injury | actor   | conduct  | officer            | reason                                  | here           |
      | yes               | no             | none   | staff   | defiance | is not called for  | no rule asks for an officer             | does not apply |
      | yes               | no             | none   | student | nothing  | is not called for  | no rule asks for an officer             | applies        |
      | no                | yes            | none   | student | nothing  | must not be called | the reason is rule base.care-not-police | applies        |
      | no                | no             | minor  | student | nothing  | is not called for  | no rule asks for an officer             | does not apply |

  Scenario: The family of the student is not told where a parent is suspected
    Given the conduct is "defiance"
    And these facts
      | abuse suspected  | yes    |
      | suspected abuser | parent |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.tell-the-family does not apply

  Scenario: The family of the student who was hurt is told, in the baseline
    Given the conduct is "bullying"
    And these facts
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family applies
    And the principal must also "notify target guardian" within 24 hours

  Scenario Outline: The family of the student who was hurt is told: which acts count
    Given these facts
      | threat target | student   |
      | conduct       | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.tell-the-other-family <here>

    Examples:
      | conduct         | officer            | reason                                     | here           |
      | defiance        | must not be called | the reason is rule base.routine-discipline | does not apply |
      | cyberbullying   | is not called for  | no rule asks for an officer                | applies        |
      | sexting         | may be called      | the reason is rule base.sexting-passed-on  | applies        |
      | dating-violence | is not called for  | no rule asks for an officer                | applies        |
      | robbery         | may be called      | the reason is rule base.serious-crime      | applies        |
      | extortion       | may be called      | the reason is rule base.serious-crime      | applies        |
      | kidnapping      | may be called      | the reason is rule base.serious-crime      | applies        |
      | hazing          | may be called      | the reason is rule base.serious-crime      | applies        |

  Scenario Outline: The family of the student who was hurt is told: it depends on what was done, how badly somebody was hurt, who was harmed and more
    Given these facts
      | injury          | <injury>          |
      | target          | <target>          |
      | abuse suspected | <abuse suspected> |
      | threat          | <threat>          |
      | threat target   | <threat target>   |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.tell-the-other-family <here>

    Examples:
      | injury | target  | abuse suspected | threat  | threat target | conduct  | officer            | reason                                     | here           |
      | none   | none    | no              | none    | none          | bullying | is not called for  | no rule asks for an officer                | does not apply |
      | none   | none    | yes             | none    | student       | bullying | is not called for  | no rule asks for an officer                | applies        |
      | minor  | none    | no              | none    | student       | defiance | must not be called | the reason is rule base.routine-discipline | applies        |
      | none   | none    | no              | serious | student       | defiance | may be called      | the reason is rule base.serious-threat     | applies        |
      | none   | student | no              | none    | none          | bullying | is not called for  | no rule asks for an officer                | applies        |

  Scenario Outline: The family of the student who was hurt is told: it depends on whether somebody needs care at once, how grave the threat is, whether it is one-sided and more
    Given the conduct is "defiance"
    And these facts
      | medical emergency | <medical emergency> |
      | threat            | <threat>            |
      | threat target     | student             |
      | power imbalance   | <power imbalance>   |
      | bias motivated    | <bias motivated>    |
      | protection order  | <protection order>  |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.tell-the-other-family <here>

    Examples:
      | medical emergency | threat    | power imbalance | bias motivated | protection order | here           |
      | yes               | none      | no              | no             | no               | applies        |
      | no                | none      | yes             | no             | no               | applies        |
      | no                | none      | no              | yes            | no               | applies        |
      | no                | transient | no              | no             | no               | does not apply |
      | no                | none      | no              | no             | yes              | applies        |

  Scenario: The family of the student who was hurt is not told where a parent is suspected
    Given the conduct is "bullying"
    And these facts
      | abuse suspected  | yes     |
      | suspected abuser | parent  |
      | threat target    | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family does not apply

  Scenario: Every contact with an officer is written down, in the baseline
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.log-the-contact applies
    And the principal must also "log police contact" within 24 hours
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district

  Scenario Outline: Every contact with an officer is written down: it depends on whether somebody is in danger now and what the officer is asked to do
    Given these facts
      | imminent danger | <imminent danger> |
      | officer request | <officer request> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.log-the-contact <here>

    Examples:
      | imminent danger | officer request   | officer           | reason                                  | here           |
      | no              | none              | is not called for | no rule asks for an officer             | does not apply |
      | yes             | none              | must be called    | the reason is rule base.imminent-danger | applies        |
      | no              | respond-to-danger | is not called for | no rule asks for an officer             | applies        |
      | no              | mentor            | may be called     | the reason is rule base.mentor          | does not apply |
      | no              | teach             | may be called     | the reason is rule base.mentor          | does not apply |

  Scenario: Serious matters are put into writing
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule base.put-into-writing applies
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district

  Scenario Outline: Serious matters are put into writing: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and more
    Given these facts
      | imminent danger | <imminent danger> |
      | injury          | <injury>          |
      | threat          | <threat>          |
      | conduct         | <conduct>         |
      | evidence        | <evidence>        |
      | mutual          | <mutual>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.put-into-writing <here>

    Examples:
      | imminent danger | injury  | threat  | conduct           | evidence | mutual | officer            | reason                                     | here           |
      | no              | none    | none    | defiance          | verified | no     | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no              | none    | none    | sexual-assault    | verified | no     | may be called      | the reason is rule base.sexual-assault     | applies        |
      | no              | none    | none    | sexual-misconduct | verified | no     | is not called for  | no rule asks for an officer                | applies        |
      | no              | none    | none    | sexting           | verified | yes    | is not called for  | no rule asks for an officer                | does not apply |
      | no              | none    | none    | sexting           | rumor    | no     | must not be called | the reason is rule base.rumor              | does not apply |
      | no              | medical | none    | defiance          | verified | no     | is not called for  | no rule asks for an officer                | applies        |
      | no              | none    | serious | defiance          | verified | no     | may be called      | the reason is rule base.serious-threat     | applies        |
      | yes             | none    | none    | sexting           | rumor    | no     | must be called     | the reason is rule base.imminent-danger    | applies        |

  Scenario Outline: Serious matters are put into writing: it depends on how badly somebody was hurt, what the person harmed wants, whether abuse is suspected and more
    Given the conduct is "defiance"
    And these facts
      | injury              | <injury>              |
      | target wants police | <target wants police> |
      | abuse suspected     | <abuse suspected>     |
      | weapon              | <weapon>              |
      | threat              | <threat>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.put-into-writing <here>

    Examples:
      | injury | target wants police | abuse suspected | weapon  | threat    | officer            | reason                                        | here           |
      | none   | no                  | no              | firearm | none      | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | minor  | no                  | no              | none    | none      | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | none   | no                  | no              | none    | transient | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | none   | no                  | yes             | none    | none      | must not be called | the reason is rule base.routine-discipline    | applies        |
      | none   | yes                 | no              | none    | none      | must not be called | the reason is rule base.routine-discipline    | applies        |
