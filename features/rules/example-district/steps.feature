Feature: Example district, steps, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario: Fights, step by step: first
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.fights.first
    And the case goes to "Restorative chat"

  Scenario: Fights, step by step: first, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule example.mou.fights.first

  Scenario Outline: Fights, step by step: first: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.first <here>

    Examples:
      | conduct                                               | officer            | reason                                      | here           |
      | defiance, profanity, horseplay, fight, simple-assault | must not be called | the reason is rule example.mou.fights.first | applies        |
      | defiance                                              | must not be called | the reason is rule base.routine-discipline  | does not apply |
      | simple-assault                                        | must not be called | the reason is rule example.mou.fights.first | applies        |
      | classroom-disruption, fight                           | is not called for  | no rule asks for an officer                 | does not apply |

  Scenario Outline: Fights, step by step: first: it depends on whether it is still going on, how badly somebody was hurt, the weapon and more
    Given the conduct is "fight"
    And these facts
      | ongoing                | <ongoing>                |
      | injury                 | <injury>                 |
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.first does not apply

    Examples:
      | ongoing | injury  | actor   | weapon     | threat  | similar acts this year | officer            | reason                                       |
      | no      | medical | student | none       | none    | 0                      | may be called      | the reason is rule base.violence-with-injury |
      | no      | none    | student | none       | serious | 0                      | may be called      | the reason is rule base.serious-threat       |
      | no      | none    | student | none       | none    | 1                      | must not be called | the reason is rule example.mou.fights.second |
      | no      | none    | staff   | none       | none    | 0                      | may be called      | the reason is rule base.crime-by-an-adult    |
      | no      | none    | student | look-alike | none    | 0                      | may be called      | the reason is rule base.weapon-carried       |
      | yes     | none    | student | none       | none    | 0                      | is not called for  | no rule asks for an officer                  |

  Scenario Outline: Fights, step by step: first: it depends on how badly somebody was hurt, how grave the threat is, whether it is between partners and whether a protection order holds
    Given the conduct is "fight"
    And these facts
      | injury             | <injury>             |
      | threat             | <threat>             |
      | dating or domestic | <dating or domestic> |
      | protection order   | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.first <here>

    Examples:
      | injury | threat    | dating or domestic | protection order | officer            | reason                                           | here           |
      | none   | none      | yes                | no               | is not called for  | no rule asks for an officer                      | does not apply |
      | none   | none      | no                 | yes              | may be called      | the reason is rule base.partner-violence-officer | does not apply |
      | minor  | none      | no                 | no               | must not be called | the reason is rule example.mou.fights.first      | applies        |
      | none   | transient | no                 | no               | must not be called | the reason is rule example.mou.fights.first      | applies        |

  Scenario: Fights, step by step: second
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.second
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.fights.second
    And the case goes to "Conflict workshop for student and family"
    And the case goes to "Restorative conference"

  Scenario: Fights, step by step: second, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority      | probable-cause |
      | similar acts this year | 1              |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.second
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule example.mou.fights.second

  Scenario Outline: Fights, step by step: second: which acts count
    Given these facts
      | conduct                | <conduct> |
      | similar acts this year | 1         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.second <here>

    Examples:
      | conduct                                               | officer            | reason                                       | here           |
      | defiance, profanity, horseplay, fight, simple-assault | must not be called | the reason is rule example.mou.fights.second | applies        |
      | defiance                                              | must not be called | the reason is rule base.routine-discipline   | does not apply |
      | simple-assault                                        | must not be called | the reason is rule example.mou.fights.second | applies        |
      | classroom-disruption, fight                           | is not called for  | no rule asks for an officer                  | does not apply |

  Scenario Outline: Fights, step by step: second: it depends on whether it is still going on, how badly somebody was hurt, the weapon and more
    Given the conduct is "fight"
    And these facts
      | ongoing                | <ongoing>                |
      | injury                 | <injury>                 |
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.second does not apply

    Examples:
      | ongoing | injury  | actor   | weapon     | threat  | similar acts this year | officer            | reason                                       |
      | no      | medical | student | none       | none    | 1                      | may be called      | the reason is rule base.violence-with-injury |
      | no      | none    | student | none       | serious | 1                      | may be called      | the reason is rule base.serious-threat       |
      | no      | none    | student | none       | none    | 0                      | must not be called | the reason is rule example.mou.fights.first  |
      | no      | none    | student | none       | none    | 2                      | is not called for  | no rule asks for an officer                  |
      | no      | none    | staff   | none       | none    | 1                      | may be called      | the reason is rule base.crime-by-an-adult    |
      | no      | none    | student | look-alike | none    | 1                      | may be called      | the reason is rule base.weapon-carried       |
      | yes     | none    | student | none       | none    | 1                      | is not called for  | no rule asks for an officer                  |

  Scenario Outline: Fights, step by step: second: it depends on how badly somebody was hurt, how grave the threat is, whether it is between partners and whether a protection order holds
    Given the conduct is "fight"
    And these facts
      | injury                 | <injury>             |
      | threat                 | <threat>             |
      | similar acts this year | 1                    |
      | dating or domestic     | <dating or domestic> |
      | protection order       | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.fights.second <here>

    Examples:
      | injury | threat    | dating or domestic | protection order | officer            | reason                                           | here           |
      | none   | none      | yes                | no               | is not called for  | no rule asks for an officer                      | does not apply |
      | none   | none      | no                 | yes              | may be called      | the reason is rule base.partner-violence-officer | does not apply |
      | minor  | none      | no                 | no               | must not be called | the reason is rule example.mou.fights.second     | applies        |
      | none   | transient | no                 | no               | must not be called | the reason is rule example.mou.fights.second     | applies        |

  Scenario: Rowdy behavior, step by step: first
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.disorder.first
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.disorder.first
    And the case goes to "Restorative chat"

  Scenario Outline: Rowdy behavior, step by step: first: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury                 | <injury>                 |
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.disorder.first <here>

    Examples:
      | injury  | actor   | weapon     | threat    | conduct                                                                                                 | similar acts this year | officer            | reason                                        | here           |
      | none    | student | none       | none      | defiance, classroom-disruption, profanity, horseplay, disorderly-conduct, throwing-objects, obstruction | 0                      | must not be called | the reason is rule example.mou.disorder.first | applies        |
      | none    | student | none       | none      | dress-code                                                                                              | 0                      | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | medical | student | none       | none      | defiance                                                                                                | 0                      | is not called for  | no rule asks for an officer                   | does not apply |
      | none    | student | none       | serious   | defiance                                                                                                | 0                      | may be called      | the reason is rule base.serious-threat        | does not apply |
      | none    | student | none       | none      | defiance                                                                                                | 1                      | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | none    | staff   | none       | none      | defiance                                                                                                | 0                      | is not called for  | no rule asks for an officer                   | does not apply |
      | none    | student | look-alike | none      | defiance                                                                                                | 0                      | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | minor   | student | none       | none      | defiance                                                                                                | 0                      | must not be called | the reason is rule example.mou.disorder.first | applies        |
      | none    | student | none       | transient | defiance                                                                                                | 0                      | must not be called | the reason is rule example.mou.disorder.first | applies        |

  Scenario: Rowdy behavior, step by step: second
    Given the conduct is "defiance"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.disorder.second
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.disorder.second
    And the case goes to "Restorative chat"
    And the case goes to "Talk with the family"

  Scenario Outline: Rowdy behavior, step by step: second: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury                 | <injury>                 |
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.disorder.second <here>

    Examples:
      | injury  | actor   | weapon     | threat    | conduct                                                                                                 | similar acts this year | officer            | reason                                         | here           |
      | none    | student | none       | none      | defiance, classroom-disruption, profanity, horseplay, disorderly-conduct, throwing-objects, obstruction | 1                      | must not be called | the reason is rule example.mou.disorder.second | applies        |
      | none    | student | none       | none      | dress-code                                                                                              | 1                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | medical | student | none       | none      | defiance                                                                                                | 1                      | is not called for  | no rule asks for an officer                    | does not apply |
      | none    | student | none       | serious   | defiance                                                                                                | 1                      | may be called      | the reason is rule base.serious-threat         | does not apply |
      | none    | student | none       | none      | defiance                                                                                                | 0                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | none    | student | none       | none      | defiance                                                                                                | 2                      | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | none    | staff   | none       | none      | defiance                                                                                                | 1                      | is not called for  | no rule asks for an officer                    | does not apply |
      | none    | student | look-alike | none      | defiance                                                                                                | 1                      | may be called      | the reason is rule base.weapon-carried         | does not apply |
      | minor   | student | none       | none      | defiance                                                                                                | 1                      | must not be called | the reason is rule example.mou.disorder.second | applies        |
      | none    | student | none       | transient | defiance                                                                                                | 1                      | must not be called | the reason is rule example.mou.disorder.second | applies        |

  Scenario: Rowdy behavior, step by step: later
    Given the conduct is "defiance"
    And these facts
      | similar acts this year | 2 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.disorder.later
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.disorder.later
    And the case goes to "Youth court"

  Scenario Outline: Rowdy behavior, step by step: later: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury                 | <injury>                 |
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.disorder.later <here>

    Examples:
      | injury  | actor   | weapon     | threat    | conduct                                                                                                 | similar acts this year | officer            | reason                                        | here           |
      | none    | student | none       | none      | defiance, classroom-disruption, profanity, horseplay, disorderly-conduct, throwing-objects, obstruction | 2                      | must not be called | the reason is rule example.mou.disorder.later | applies        |
      | none    | student | none       | none      | dress-code                                                                                              | 2                      | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | medical | student | none       | none      | defiance                                                                                                | 2                      | is not called for  | no rule asks for an officer                   | does not apply |
      | none    | student | none       | serious   | defiance                                                                                                | 2                      | may be called      | the reason is rule base.serious-threat        | does not apply |
      | none    | student | none       | none      | defiance                                                                                                | 1                      | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | none    | staff   | none       | none      | defiance                                                                                                | 2                      | is not called for  | no rule asks for an officer                   | does not apply |
      | none    | student | look-alike | none      | defiance                                                                                                | 2                      | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | minor   | student | none       | none      | defiance                                                                                                | 2                      | must not be called | the reason is rule example.mou.disorder.later | applies        |
      | none    | student | none       | transient | defiance                                                                                                | 2                      | must not be called | the reason is rule example.mou.disorder.later | applies        |

  Scenario: The third fight in a year
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 2   |
      | interventions tried    | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.third-fight
    And a report to the police may be made
    And the reason for the report is rule example.mou.third-fight
    And the case goes to "Youth court"
    And staff are told "First the principal looks at what was tried and at the student's plan, and writes it down."

  Scenario Outline: The third fight in a year: which acts count
    Given these facts
      | conduct                | <conduct> |
      | similar acts this year | 2         |
      | interventions tried    | yes       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.third-fight <here>
    And a report to the police <report>

    Examples:
      | conduct        | officer            | reason                                     | here           | report            |
      | defiance       | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | simple-assault | may be called      | the reason is rule example.mou.third-fight | applies        | may be made       |

  Scenario Outline: The third fight in a year: it depends on whether it has to do with school, how often it happened before, what was tried before and more
    Given the conduct is "fight"
    And these facts
      | actor                  | <actor>                  |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
      | interventions tried    | <interventions tried>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.third-fight does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | evidence | similar acts this year | interventions tried | officer            | reason                                       | report            |
      | student | on-campus  | yes               | verified | 1                      | yes                 | must not be called | the reason is rule example.mou.fights.second | is not called for |
      | staff   | on-campus  | yes               | verified | 2                      | yes                 | may be called      | the reason is rule base.crime-by-an-adult    | may be made       |
      | student | on-campus  | yes               | verified | 2                      | no                  | is not called for  | no rule asks for an officer                  | is not called for |
      | student | on-campus  | yes               | rumor    | 2                      | yes                 | must not be called | the reason is rule base.rumor                | is not called for |
      | student | off-campus | no                | verified | 2                      | yes                 | is not called for  | no rule asks for an officer                  | is not called for |

  Scenario: Cannabis, the first two times
    Given the conduct is "tobacco"
    And these facts
      | substance | cannabis |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.cannabis-first-two
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.cannabis-first-two
    And the case goes to "Class about tobacco, alcohol and drugs"
    And the case goes to "Talk with a health worker about use"
    And staff are told "An officer may collect what was found, later and without the student."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario: Cannabis, the first two times, even with probable cause
    Given the conduct is "tobacco"
    And these facts
      | officer authority | probable-cause |
      | substance         | cannabis       |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.cannabis-first-two
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule example.mou.cannabis-first-two

  Scenario Outline: Cannabis, the first two times: it depends on what was done, the weapon, the substance and more
    Given these facts
      | actor                  | <actor>                  |
      | weapon                 | <weapon>                 |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.cannabis-first-two <here>

    Examples:
      | actor   | weapon     | substance | substance act | conduct                                      | similar acts this year | officer            | reason                                            | here           |
      | student | none       | cannabis  | none          | tobacco, drug-possession, drug-paraphernalia | 0                      | must not be called | the reason is rule example.mou.cannabis-first-two | applies        |
      | student | none       | cannabis  | none          | defiance                                     | 0                      | must not be called | the reason is rule example.mou.disorder.first     | does not apply |
      | student | none       | cannabis  | none          | tobacco                                      | 2                      | is not called for  | no rule asks for an officer                       | does not apply |
      | staff   | none       | cannabis  | none          | tobacco                                      | 0                      | is not called for  | no rule asks for an officer                       | does not apply |
      | student | none       | none      | none          | tobacco                                      | 0                      | must not be called | the reason is rule base.routine-discipline        | does not apply |
      | student | none       | cannabis  | sharing       | tobacco                                      | 0                      | must not be called | the reason is rule example.mou.cannabis-first-two | applies        |
      | student | none       | cannabis  | distribution  | tobacco                                      | 0                      | may be called      | the reason is rule base.drug-sale                 | does not apply |
      | student | none       | cannabis  | none          | tobacco                                      | 1                      | must not be called | the reason is rule example.mou.cannabis-first-two | applies        |
      | student | look-alike | cannabis  | none          | tobacco                                      | 0                      | may be called      | the reason is rule base.weapon-carried            | does not apply |

  Scenario: Cannabis, the third time
    Given these facts
      | substance              | cannabis   |
      | substance act          | possession |
      | similar acts this year | 2          |
      | interventions tried    | yes        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.cannabis-third
    And the case goes to "Counseling outside school"

  Scenario Outline: Cannabis, the third time: it depends on the substance, how often it happened before, what was tried before and more
    Given these facts
      | actor                  | <actor>                  |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
      | interventions tried    | <interventions tried>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.cannabis-third does not apply

    Examples:
      | actor   | substance | substance act   | evidence | similar acts this year | interventions tried | officer            | reason                        |
      | student | cannabis  | under-influence | verified | 2                      | yes                 | is not called for  | no rule asks for an officer   |
      | student | cannabis  | possession      | verified | 1                      | yes                 | is not called for  | no rule asks for an officer   |
      | staff   | cannabis  | possession      | verified | 2                      | yes                 | is not called for  | no rule asks for an officer   |
      | student | nicotine  | possession      | verified | 2                      | yes                 | is not called for  | no rule asks for an officer   |
      | student | cannabis  | possession      | verified | 2                      | no                  | is not called for  | no rule asks for an officer   |
      | student | cannabis  | possession      | rumor    | 2                      | yes                 | must not be called | the reason is rule base.rumor |

  Scenario: Cannabis for the third time, away from school
    Given these facts
      | place                  | off-campus |
      | school connection      | no         |
      | substance              | cannabis   |
      | substance act          | possession |
      | similar acts this year | 2          |
      | interventions tried    | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.cannabis-third does not apply

  Scenario: Alcohol stays with the school
    Given the conduct is "alcohol"
    And these facts
      | substance | alcohol |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.alcohol
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.alcohol
    And the case goes to "Talk with a health worker about use"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Alcohol stays with the school: it depends on what was done, the weapon, the substance and who did it
    Given these facts
      | actor         | <actor>         |
      | weapon        | <weapon>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.alcohol <here>

    Examples:
      | actor   | weapon     | substance | substance act | conduct  | officer            | reason                                        | here           |
      | student | none       | alcohol   | none          | defiance | must not be called | the reason is rule example.mou.disorder.first | does not apply |
      | staff   | none       | alcohol   | none          | alcohol  | may be called      | the reason is rule base.crime-by-an-adult     | does not apply |
      | student | none       | prescription | none          | alcohol  | is not called for  | no rule asks for an officer                   | does not apply |
      | student | none       | alcohol   | sharing       | alcohol  | must not be called | the reason is rule example.mou.alcohol        | applies        |
      | student | none       | alcohol   | distribution  | alcohol  | may be called      | the reason is rule base.drug-sale             | does not apply |
      | student | look-alike | alcohol   | none          | alcohol  | may be called      | the reason is rule base.weapon-carried        | does not apply |
