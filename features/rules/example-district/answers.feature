Feature: Example district, answers, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario: A broken agreement is talked over again
    Given these facts
      | restorative agreement | breached |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.code.broken-agreement applies
    And the case goes to "Restorative chat"
    And the case goes to "Review by an administrator"
    And staff are told "The same people meet again, if they want to. A broken agreement is no reason to call an officer."

  Scenario: A kept agreement ends the matter
    Given these facts
      | restorative agreement | kept |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule example.code.kept-agreement

  Scenario: Accidents are no matter for an officer
    Given the conduct is "horseplay"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.accident applies
    And the case goes to "Making good"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Accidents are no matter for an officer: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.accident <here>

    Examples:
      | actor   | conduct         | officer            | reason                                     | here           |
      | student | defiance        | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | property-damage | must not be called | the reason is rule example.mou.low-damage  | applies        |
      | staff   | horseplay       | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: A student who is unwell after using sees the nurse
    Given the conduct is "tobacco"
    And these facts
      | substance     | nicotine        |
      | substance act | under-influence |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.unwell applies
    And the case goes to "Medical care"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A student who is unwell after using sees the nurse: it depends on what was done, the weapon, the substance and who did it
    Given these facts
      | actor         | <actor>         |
      | weapon        | <weapon>        |
      | substance act | <substance act> |
      | substance     | <substance>     |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.unwell <here>

    Examples:
      | actor   | weapon     | substance act   | substance | conduct         | officer            | reason                                            | here           |
      | student | none       | under-influence | nicotine  | nothing         | is not called for  | no rule asks for an officer                       | does not apply |
      | student | none       | under-influence | alcohol   | alcohol         | must not be called | the reason is rule example.mou.alcohol            | applies        |
      | student | none       | under-influence | cannabis  | drug-possession | must not be called | the reason is rule example.mou.cannabis-first-two | applies        |
      | student | none       | none            | none      | tobacco         | must not be called | the reason is rule base.routine-discipline        | does not apply |
      | staff   | none       | under-influence | nicotine  | tobacco         | is not called for  | no rule asks for an officer                       | does not apply |
      | student | none       | possession      | none      | tobacco         | must not be called | the reason is rule base.routine-discipline        | does not apply |
      | student | look-alike | under-influence | nicotine  | tobacco         | may be called      | the reason is rule base.weapon-carried            | does not apply |

  Scenario: Refusing to leave a game or dance
    Given the conduct is "trespass"
    And these facts
      | ongoing           | yes          |
      | staff can resolve | no           |
      | place             | school-event |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.code.events

  Scenario Outline: Refusing to leave a game or dance: it depends on what was done, whether staff can stop it, where it happened and how sure staff are
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | place             | <place>             |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.events does not apply

    Examples:
      | ongoing | staff can resolve | place        | conduct  | evidence | officer            | reason                                     |
      | yes     | no                | school-event | defiance | verified | must not be called | the reason is rule base.routine-discipline |
      | yes     | no                | on-campus    | trespass | verified | is not called for  | no rule asks for an officer                |
      | no      | no                | school-event | trespass | verified | must not be called | the reason is rule example.mou.trespass    |
      | yes     | yes               | school-event | trespass | verified | is not called for  | no rule asks for an officer                |
      | yes     | no                | school-event | trespass | rumor    | must not be called | the reason is rule base.rumor              |

  Scenario: Young children are not sent home
    Given these facts
      | grade | 2 |
      | age   | 8 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule example.code.young-children-stay
    And the case goes to "Talk with the family"

  Scenario Outline: Young children are not sent home: it depends on how badly somebody was hurt, the student's age, the weapon and more
    Given these facts
      | injury | <injury> |
      | actor  | <actor>  |
      | grade  | <grade>  |
      | age    | <age>    |
      | weapon | <weapon> |
      | threat | <threat> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.young-children-stay <here>

    Examples:
      | injury  | actor   | grade | age | weapon     | threat    | officer            | reason                            | here           |
      | none    | student | 3     | 9   | none       | none      | must not be called | the reason is rule base.age-floor | does not apply |
      | medical | student | 2     | 8   | none       | none      | must not be called | the reason is rule base.age-floor | does not apply |
      | none    | student | 2     | 8   | none       | serious   | must not be called | the reason is rule base.age-floor | does not apply |
      | none    | staff   | 2     | 8   | none       | none      | is not called for  | no rule asks for an officer       | does not apply |
      | minor   | student | 2     | 8   | none       | none      | must not be called | the reason is rule base.age-floor | applies        |
      | none    | student | 2     | 8   | look-alike | none      | must not be called | the reason is rule base.age-floor | does not apply |
      | none    | student | 2     | 8   | none       | transient | must not be called | the reason is rule base.age-floor | applies        |

  Scenario: No removal for absence, clothes or phones
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule example.code.no-removal-for-absence

  Scenario Outline: No removal for absence, clothes or phones: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.no-removal-for-absence <here>

    Examples:
      | actor   | conduct                                                    | officer            | reason                                     | here           |
      | student | dress-code, tardiness, truancy, out-of-area, device-misuse | must not be called | the reason is rule base.routine-discipline | applies        |
      | student | defiance                                                   | must not be called | the reason is rule base.routine-discipline | does not apply |
      | staff   | dress-code                                                 | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: Mediation from grade 6
    Given the conduct is "profanity"
    And these facts
      | mutual | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.mediation applies
    And the case goes to "Peer mediation"

  Scenario Outline: Mediation from grade 6: it depends on what was done, the student's age, whether both sides wanted it and who did it
    Given these facts
      | actor   | <actor>   |
      | grade   | <grade>   |
      | age     | <age>     |
      | conduct | <conduct> |
      | mutual  | <mutual>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.mediation <here>

    Examples:
      | actor   | grade | age | conduct          | mutual | officer            | reason                                      | here           |
      | student | 9     | 14  | defiance         | yes    | must not be called | the reason is rule base.routine-discipline  | does not apply |
      | student | 9     | 14  | fight            | yes    | must not be called | the reason is rule example.mou.fights.first | applies        |
      | student | 9     | 14  | false-accusation | yes    | is not called for  | no rule asks for an officer                 | applies        |
      | student | 5     | 11  | profanity        | yes    | must not be called | the reason is rule base.age-floor           | does not apply |
      | staff   | 9     | 14  | profanity        | yes    | is not called for  | no rule asks for an officer                 | does not apply |
      | student | 9     | 14  | profanity        | no     | must not be called | the reason is rule base.routine-discipline  | does not apply |
      | student | 6     | 12  | profanity        | yes    | must not be called | the reason is rule base.routine-discipline  | applies        |

  Scenario: A class that fell out with itself
    Given the conduct is "classroom-disruption"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.class-circle applies
    And the case goes to "Class circle"

  Scenario Outline: A class that fell out with itself: it depends on what was done, in what part of school it happened, how often it happened before and who did it
    Given these facts
      | actor                  | <actor>                  |
      | setting                | <setting>                |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.code.class-circle <here>

    Examples:
      | actor   | setting   | conduct              | similar acts this year | officer            | reason                                         | here           |
      | student | classroom | defiance             | 1                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | student | classroom | throwing-objects     | 1                      | must not be called | the reason is rule example.mou.disorder.second | applies        |
      | student | classroom | classroom-disruption | 0                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | staff   | classroom | classroom-disruption | 1                      | is not called for  | no rule asks for an officer                    | does not apply |
      | student | hallway   | classroom-disruption | 1                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
