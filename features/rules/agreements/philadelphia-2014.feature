Feature: Philadelphia, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "agreements/philadelphia-2014" policy
    And an ordinary school day

  Scenario: A small amount of cannabis: diversion
    Given the conduct is "drug-possession"
    And these facts
      | substance | cannabis |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.cannabis
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.cannabis
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.cannabis
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: A small amount of cannabis: diversion, even with probable cause
    Given the conduct is "drug-possession"
    And these facts
      | officer authority | probable-cause |
      | substance         | cannabis       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.cannabis
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.cannabis

  Scenario Outline: A small amount of cannabis: diversion: what makes the difference
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.cannabis does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | age | substance | conduct                              | evidence | officer            | reason                                             | report            |
      | on-campus  | yes               | 14  | cannabis  | disorderly-conduct                   | verified | may be called      | the reason is rule philadelphia.diversion.disorder | may be made       |
      | on-campus  | yes               | 14  | cannabis  | academic-dishonesty, drug-possession | verified | is not called for  | no rule asks for an officer                        | is not called for |
      | on-campus  | yes               | 14  | none      | drug-possession                      | verified | is not called for  | no rule asks for an officer                        | is not called for |
      | on-campus  | yes               | 9   | cannabis  | drug-possession                      | verified | must not be called | the reason is rule base.age-floor                  | is not called for |
      | on-campus  | yes               | 14  | cannabis  | drug-possession                      | rumor    | must not be called | the reason is rule base.rumor                      | is not called for |
      | off-campus | no                | 14  | cannabis  | drug-possession                      | verified | is not called for  | no rule asks for an officer                        | is not called for |

  Scenario: A fight: diversion
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.fight
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.fight
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: A fight: diversion, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.fight

  Scenario Outline: A fight: diversion: what makes the difference
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.fight does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | age | conduct                    | evidence | officer            | reason                                             | report            |
      | on-campus  | yes               | 14  | disorderly-conduct         | verified | may be called      | the reason is rule philadelphia.diversion.disorder | may be made       |
      | on-campus  | yes               | 14  | academic-dishonesty, fight | verified | is not called for  | no rule asks for an officer                        | is not called for |
      | on-campus  | yes               | 9   | fight                      | verified | must not be called | the reason is rule base.age-floor                  | is not called for |
      | on-campus  | yes               | 14  | fight                      | rumor    | must not be called | the reason is rule base.rumor                      | is not called for |
      | off-campus | no                | 14  | fight                      | verified | is not called for  | no rule asks for an officer                        | is not called for |

  Scenario: Disorderly conduct: diversion
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.disorder
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.disorder
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.disorder
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: Disorderly conduct: diversion, even with probable cause
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.disorder
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.disorder

  Scenario Outline: Disorderly conduct: diversion: what makes the difference
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.disorder does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | age | conduct                                 | evidence | officer            | reason                                          | report            |
      | on-campus  | yes               | 14  | fight                                   | verified | may be called      | the reason is rule philadelphia.diversion.fight | may be made       |
      | on-campus  | yes               | 14  | academic-dishonesty, disorderly-conduct | verified | is not called for  | no rule asks for an officer                     | is not called for |
      | on-campus  | yes               | 9   | disorderly-conduct                      | verified | must not be called | the reason is rule base.age-floor               | is not called for |
      | on-campus  | yes               | 14  | disorderly-conduct                      | rumor    | must not be called | the reason is rule base.rumor                   | is not called for |
      | off-campus | no                | 14  | disorderly-conduct                      | verified | is not called for  | no rule asks for an officer                     | is not called for |

  Scenario: Graffiti: diversion
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.graffiti
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.graffiti
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.graffiti
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: Graffiti: diversion, even with probable cause
    Given the conduct is "vandalism"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.graffiti
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.graffiti

  Scenario Outline: Graffiti: diversion: what makes the difference
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.graffiti does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | age | conduct                        | evidence | officer            | reason                                             | report            |
      | on-campus  | yes               | 14  | disorderly-conduct             | verified | may be called      | the reason is rule philadelphia.diversion.disorder | may be made       |
      | on-campus  | yes               | 14  | academic-dishonesty, vandalism | verified | is not called for  | no rule asks for an officer                        | is not called for |
      | on-campus  | yes               | 9   | vandalism                      | verified | must not be called | the reason is rule base.age-floor                  | is not called for |
      | on-campus  | yes               | 14  | vandalism                      | rumor    | must not be called | the reason is rule base.rumor                      | is not called for |
      | off-campus | no                | 14  | vandalism                      | verified | is not called for  | no rule asks for an officer                        | is not called for |

  Scenario: Bullying: diversion
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.bullying
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.bullying
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.bullying
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: Bullying: diversion, even with probable cause
    Given the conduct is "bullying"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.bullying
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.bullying

  Scenario Outline: Bullying: diversion: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | conduct                                                                                                                                                                                                                           | officer           | reason                                             | here           | report            |
      | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, tobacco, disorderly-conduct, fight, vandalism, drug-possession, drug-paraphernalia, bullying, weapon-possession | may be called     | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | academic-dishonesty, bullying                                                                                                                                                                                                     | is not called for | no rule asks for an officer                        | does not apply | is not called for |
      | disorderly-conduct                                                                                                                                                                                                                | may be called     | the reason is rule philadelphia.diversion.disorder | does not apply | may be made       |

  Scenario Outline: Bullying: diversion: what makes the difference
    Given the conduct is "bullying"
    And these facts
      | injury           | <injury>           |
      | age              | <age>              |
      | prior diversions | <prior diversions> |
      | weapon           | <weapon>           |
      | threat           | <threat>           |
      | substance act    | <substance act>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying does not apply
    And a report to the police <report>

    Examples:
      | injury  | age | prior diversions | weapon     | threat  | substance act | officer            | reason                                              | report            |
      | none    | 9   | 0                | none       | none    | none          | must not be called | the reason is rule base.age-floor                   | is not called for |
      | none    | 14  | 1                | none       | none    | none          | may be called      | the reason is rule philadelphia.diversion.not-again | may be made       |
      | none    | 14  | 0                | look-alike | none    | none          | may be called      | the reason is rule base.weapon-carried              | may be made       |
      | none    | 14  | 0                | none       | serious | none          | may be called      | the reason is rule base.serious-threat              | may be made       |
      | medical | 14  | 0                | none       | none    | none          | is not called for  | no rule asks for an officer                         | is not called for |
      | none    | 14  | 0                | none       | none    | sharing       | is not called for  | no rule asks for an officer                         | is not called for |

  Scenario Outline: Bullying: diversion: what makes the difference, in Philadelphia
    Given the conduct is "bullying"
    And these facts
      | imminent danger    | <imminent danger>    |
      | actor              | <actor>              |
      | prior adjudication | <prior adjudication> |
      | substance          | <substance>          |
      | dating or domestic | <dating or domestic> |
      | protection order   | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying does not apply
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | prior adjudication | substance | dating or domestic | protection order | officer           | reason                                              | report            |
      | no              | student | yes                | none      | no                 | no               | may be called     | the reason is rule philadelphia.diversion.not-again | may be made       |
      | no              | staff   | no                 | none      | no                 | no               | is not called for | no rule asks for an officer                         | is not called for |
      | no              | student | no                 | alcohol   | no                 | no               | is not called for | no rule asks for an officer                         | is not called for |
      | yes             | student | no                 | none      | no                 | no               | must be called    | the reason is rule base.imminent-danger             | may be made       |
      | no              | student | no                 | none      | yes                | no               | is not called for | no rule asks for an officer                         | is not called for |
      | no              | student | no                 | none      | no                 | yes              | is not called for | no rule asks for an officer                         | may be made       |

  Scenario Outline: Bullying: diversion: what makes the difference, in Philadelphia (2)
    Given the conduct is "bullying"
    And these facts
      | injury          | <injury>          |
      | abuse suspected | <abuse suspected> |
      | age             | <age>             |
      | weapon          | <weapon>          |
      | threat          | <threat>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | injury | abuse suspected | age | weapon       | threat    | evidence | officer            | reason                                             | here           | report            |
      | none   | yes             | 14  | none         | none      | verified | is not called for  | no rule asks for an officer                        | does not apply | must be made      |
      | none   | no              | 14  | pocket-knife | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | no              | 14  | other-object | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | no              | 14  | none         | none      | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | none   | no              | 10  | none         | none      | verified | must not be called | the reason is rule base.age-floor                  | applies        | may be made       |
      | none   | no              | 14  | none         | transient | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | minor  | no              | 14  | none         | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |

  Scenario Outline: Bullying: diversion: what makes the difference, in Philadelphia (3)
    Given the conduct is "bullying"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | weapon use        | <weapon use>        |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon       | weapon use | substance | substance act | officer           | reason                                             | here           | report            |
      | on-campus  | yes               | none         | none       | nicotine  | none          | may be called     | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | on-campus  | yes               | none         | none       | cannabis  | none          | may be called     | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | on-campus  | yes               | pocket-knife | displayed  | none      | none          | must be called    | the reason is rule base.weapon-against-people      | does not apply | is not called for |
      | on-campus  | yes               | pocket-knife | possessed  | none      | none          | may be called     | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | on-campus  | yes               | none         | none       | nicotine  | possession    | may be called     | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | off-campus | no                | none         | none       | none      | none          | is not called for | no rule asks for an officer                        | does not apply | is not called for |

  Scenario: An object that could be a weapon: diversion
    Given the conduct is "weapon-possession"
    And these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.object
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.object
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule philadelphia.diversion.object
    And the case goes to "Police diversion"
    And staff must also "home visit" within 72 hours
    And staff are told "The student goes back to class."

  Scenario: An object that could be a weapon: diversion, even with probable cause
    Given the conduct is "weapon-possession"
    And these facts
      | officer authority | probable-cause |
      | weapon            | pocket-knife   |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.object
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule philadelphia.diversion.object

  Scenario Outline: An object that could be a weapon: diversion: what makes the difference
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.object <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | weapon       | conduct                                | evidence | officer            | reason                                           | here           | report            |
      | on-campus  | yes               | 14  | pocket-knife | disorderly-conduct                     | verified | may be called      | the reason is rule base.small-knife              | does not apply | may be made       |
      | on-campus  | yes               | 14  | pocket-knife | academic-dishonesty, weapon-possession | verified | may be called      | the reason is rule base.small-knife              | does not apply | may be made       |
      | on-campus  | yes               | 14  | none         | weapon-possession                      | verified | must not be called | the reason is rule base.simulated-weapon         | does not apply | is not called for |
      | on-campus  | yes               | 9   | pocket-knife | weapon-possession                      | verified | must not be called | the reason is rule base.age-floor                | does not apply | may be made       |
      | on-campus  | yes               | 14  | pocket-knife | weapon-possession                      | rumor    | must not be called | the reason is rule base.rumor                    | does not apply | is not called for |
      | on-campus  | yes               | 14  | other-object | weapon-possession                      | verified | may be called      | the reason is rule philadelphia.diversion.object | applies        | may be made       |
      | off-campus | no                | 14  | pocket-knife | weapon-possession                      | verified | is not called for  | no rule asks for an officer                      | does not apply | is not called for |

  Scenario: A student who cannot be diverted
    Given the conduct is "disorderly-conduct"
    And these facts
      | prior adjudication | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.not-again
    And a report to the police may be made
    And the reason for the report is rule philadelphia.diversion.not-again
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And staff are told "An arrest is possible, and not automatic. The officer decides."

  Scenario Outline: A student who cannot be diverted: what makes the difference
    Given these facts
      | place              | <place>              |
      | school connection  | <school connection>  |
      | prior diversions   | <prior diversions>   |
      | prior adjudication | <prior adjudication> |
      | conduct            | <conduct>            |
      | evidence           | <evidence>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.not-again <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | prior diversions | prior adjudication | conduct            | evidence | officer            | reason                                              | here           | report            |
      | on-campus  | yes               | 0                | yes                | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | on-campus  | yes               | 0                | yes                | weapon-possession  | verified | must not be called | the reason is rule base.simulated-weapon            | applies        | may be made       |
      | on-campus  | yes               | 0                | no                 | disorderly-conduct | verified | may be called      | the reason is rule philadelphia.diversion.disorder  | does not apply | may be made       |
      | on-campus  | yes               | 0                | yes                | disorderly-conduct | rumor    | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | on-campus  | yes               | 1                | no                 | disorderly-conduct | verified | may be called      | the reason is rule philadelphia.diversion.not-again | applies        | may be made       |
      | off-campus | no                | 0                | yes                | disorderly-conduct | verified | is not called for  | no rule asks for an officer                         | does not apply | is not called for |

  Scenario: This agreement is kept as it was, in Philadelphia
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule philadelphia.as-it-was applies
    And staff are told "This is the program as described in public. The signed agreement was read only in part; ask the center what holds now."
