Feature: Philadelphia, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: A small amount of cannabis: diversion: which acts count
    Given these facts
      | substance | cannabis  |
      | conduct   | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.cannabis does not apply
    And a report to the police <report>

    Examples:
      | conduct                              | officer           | reason                                             | report            |
      | disorderly-conduct                   | may be called     | the reason is rule philadelphia.diversion.disorder | may be made       |
      | academic-dishonesty, drug-possession | is not called for | no rule asks for an officer                        | is not called for |

  Scenario Outline: A small amount of cannabis: diversion: it depends on whether it has to do with school, the student's age, whether there was a lawful reason and more
    Given the conduct is "drug-possession"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | lawful purpose    | <lawful purpose>    |
      | substance         | <substance>         |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.cannabis <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | lawful purpose | substance | evidence | officer            | reason                                             | here           | report            |
      | on-campus  | yes               | 14  | 9     | no             | other-controlled | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |
      | on-campus  | yes               | 9   | 4     | no             | cannabis  | verified | must not be called | the reason is rule base.age-floor                  | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | no             | cannabis  | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | yes            | cannabis  | verified | may be called      | the reason is rule philadelphia.diversion.cannabis | applies        | may be made       |
      | off-campus | no                | 14  | 9     | no             | cannabis  | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: A fight: diversion: it depends on what was done, whether it has to do with school, the student's age and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | lawful purpose    | <lawful purpose>    |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.fight <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | lawful purpose | conduct                    | evidence | officer            | reason                                             | here           | report            |
      | on-campus  | yes               | 14  | 9     | no             | disorderly-conduct         | verified | may be called      | the reason is rule philadelphia.diversion.disorder | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | no             | academic-dishonesty, fight | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |
      | on-campus  | yes               | 9   | 4     | no             | fight                      | verified | must not be called | the reason is rule base.age-floor                  | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | no             | fight                      | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | yes            | fight                      | verified | may be called      | the reason is rule philadelphia.diversion.fight    | applies        | may be made       |
      | off-campus | no                | 14  | 9     | no             | fight                      | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: Disorderly conduct: diversion: it depends on what was done, whether it has to do with school, the student's age and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | lawful purpose    | <lawful purpose>    |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.disorder <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | lawful purpose | conduct                                 | evidence | officer            | reason                                             | here           | report            |
      | on-campus  | yes               | 14  | 9     | no             | fight                                   | verified | may be called      | the reason is rule philadelphia.diversion.fight    | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | no             | academic-dishonesty, disorderly-conduct | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |
      | on-campus  | yes               | 9   | 4     | no             | disorderly-conduct                      | verified | must not be called | the reason is rule base.age-floor                  | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | no             | disorderly-conduct                      | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | yes            | disorderly-conduct                      | verified | may be called      | the reason is rule philadelphia.diversion.disorder | applies        | may be made       |
      | off-campus | no                | 14  | 9     | no             | disorderly-conduct                      | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: Graffiti: diversion: it depends on what was done, whether it has to do with school, the student's age and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | lawful purpose    | <lawful purpose>    |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.graffiti <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | lawful purpose | conduct                        | evidence | officer            | reason                                             | here           | report            |
      | on-campus  | yes               | 14  | 9     | no             | disorderly-conduct             | verified | may be called      | the reason is rule philadelphia.diversion.disorder | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | no             | academic-dishonesty, vandalism | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |
      | on-campus  | yes               | 9   | 4     | no             | vandalism                      | verified | must not be called | the reason is rule base.age-floor                  | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | no             | vandalism                      | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | yes            | vandalism                      | verified | may be called      | the reason is rule philadelphia.diversion.graffiti | applies        | may be made       |
      | off-campus | no                | 14  | 9     | no             | vandalism                      | verified | is not called for  | no rule asks for an officer                        | does not apply | is not called for |

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: Bullying: diversion: it depends on what was done, how badly somebody was hurt, the student's age and more
    Given these facts
      | injury           | <injury>           |
      | age              | <age>              |
      | grade            | <grade>            |
      | prior diversions | <prior diversions> |
      | weapon           | <weapon>           |
      | threat           | <threat>           |
      | substance act    | <substance act>    |
      | substance        | <substance>        |
      | conduct          | <conduct>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | injury  | age | grade | prior diversions | weapon     | threat  | substance act | substance | conduct                                                                                                                                                                                                                           | officer            | reason                                              | here           | report            |
      | none    | 14  | 9     | 0                | none       | none    | none          | cannabis  | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, tobacco, disorderly-conduct, fight, vandalism, drug-possession, drug-paraphernalia, bullying, weapon-possession | may be called      | the reason is rule philadelphia.diversion.bullying  | applies        | may be made       |
      | none    | 14  | 9     | 0                | none       | none    | none          | none      | academic-dishonesty, bullying                                                                                                                                                                                                     | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | none    | 14  | 9     | 0                | none       | none    | none          | none      | disorderly-conduct                                                                                                                                                                                                                | may be called      | the reason is rule philadelphia.diversion.disorder  | does not apply | may be made       |
      | none    | 9   | 4     | 0                | none       | none    | none          | none      | bullying                                                                                                                                                                                                                          | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | none    | 14  | 9     | 1                | none       | none    | none          | none      | bullying                                                                                                                                                                                                                          | may be called      | the reason is rule philadelphia.diversion.not-again | does not apply | may be made       |
      | none    | 14  | 9     | 0                | look-alike | none    | none          | none      | bullying                                                                                                                                                                                                                          | may be called      | the reason is rule base.weapon-carried              | does not apply | may be made       |
      | none    | 14  | 9     | 0                | none       | serious | none          | none      | bullying                                                                                                                                                                                                                          | may be called      | the reason is rule base.serious-threat              | does not apply | may be made       |
      | medical | 14  | 9     | 0                | none       | none    | none          | none      | bullying                                                                                                                                                                                                                          | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | none    | 14  | 9     | 0                | none       | none    | sharing       | none      | bullying                                                                                                                                                                                                                          | is not called for  | no rule asks for an officer                         | does not apply | is not called for |

  Scenario Outline: Bullying: diversion: it depends on whether somebody is in danger now, earlier court cases, the substance and more
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

  Scenario Outline: Bullying: diversion: it depends on whether abuse is suspected, the student's age, the weapon and more
    Given the conduct is "bullying"
    And these facts
      | abuse suspected | <abuse suspected> |
      | age             | <age>             |
      | grade           | <grade>           |
      | weapon          | <weapon>          |
      | lawful purpose  | <lawful purpose>  |
      | threat          | <threat>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | abuse suspected | age | grade | weapon       | lawful purpose | threat    | evidence | officer            | reason                                             | here           | report            |
      | yes             | 14  | 9     | none         | no             | none      | verified | is not called for  | no rule asks for an officer                        | does not apply | must be made      |
      | no              | 14  | 9     | pocket-knife | no             | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | no              | 14  | 9     | other-object | no             | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | no              | 14  | 9     | none         | yes            | none      | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | no              | 14  | 9     | none         | no             | none      | rumor    | must not be called | the reason is rule base.rumor                      | does not apply | is not called for |
      | no              | 10  | 5     | none         | no             | none      | verified | must not be called | the reason is rule base.age-floor                  | applies        | may be made       |
      | no              | 14  | 9     | none         | no             | transient | verified | may be called      | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |

  Scenario Outline: Bullying: diversion: it depends on how badly somebody was hurt, the weapon and the substance
    Given the conduct is "bullying"
    And these facts
      | injury        | <injury>        |
      | weapon        | <weapon>        |
      | weapon use    | <weapon use>    |
      | substance     | <substance>     |
      | substance act | <substance act> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.bullying <here>
    And a report to the police <report>

    Examples:
      | injury | weapon       | weapon use | substance | substance act | officer        | reason                                             | here           | report            |
      | minor  | none         | none       | none      | none          | may be called  | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | none         | none       | nicotine  | none          | may be called  | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | none         | none       | cannabis  | none          | may be called  | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | pocket-knife | displayed  | none      | none          | must be called | the reason is rule base.weapon-against-people      | does not apply | is not called for |
      | none   | pocket-knife | possessed  | none      | none          | may be called  | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |
      | none   | none         | none       | nicotine  | possession    | may be called  | the reason is rule philadelphia.diversion.bullying | applies        | may be made       |

  Scenario: Bullying that has nothing to do with school is not diverted
    Given the conduct is "bullying"
    And these facts
      | place             | off-campus |
      | school connection | no         |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule philadelphia.diversion.bullying does not apply
    And a report to the police is not called for

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
    And the social worker must also "home visit" within 72 hours
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

  Scenario Outline: An object that could be a weapon: diversion: it depends on what was done, whether it has to do with school, the student's age and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.object <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | weapon       | conduct                                | evidence | officer            | reason                                           | here           | report            |
      | on-campus  | yes               | 14  | 9     | pocket-knife | disorderly-conduct                     | verified | may be called      | the reason is rule base.small-knife              | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | pocket-knife | academic-dishonesty, weapon-possession | verified | may be called      | the reason is rule base.small-knife              | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | none         | weapon-possession                      | verified | must not be called | the reason is rule base.simulated-weapon         | does not apply | is not called for |
      | on-campus  | yes               | 9   | 4     | pocket-knife | weapon-possession                      | verified | must not be called | the reason is rule base.age-floor                | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | pocket-knife | weapon-possession                      | rumor    | must not be called | the reason is rule base.rumor                    | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | other-object | weapon-possession                      | verified | may be called      | the reason is rule philadelphia.diversion.object | applies        | may be made       |
      | off-campus | no                | 14  | 9     | pocket-knife | weapon-possession                      | verified | is not called for  | no rule asks for an officer                      | does not apply | is not called for |

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

  Scenario Outline: A student who cannot be diverted: it depends on what was done, earlier diversions, earlier court cases and more
    Given these facts
      | prior diversions   | <prior diversions>   |
      | prior adjudication | <prior adjudication> |
      | lawful purpose     | <lawful purpose>     |
      | surrendered        | <surrendered>        |
      | conduct            | <conduct>            |
      | evidence           | <evidence>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule philadelphia.diversion.not-again <here>
    And a report to the police <report>

    Examples:
      | prior diversions | prior adjudication | lawful purpose | surrendered | conduct            | evidence | officer            | reason                                              | here           | report            |
      | 0                | yes                | no             | no          | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | 0                | yes                | no             | no          | weapon-possession  | verified | must not be called | the reason is rule base.simulated-weapon            | applies        | may be made       |
      | 0                | no                 | no             | no          | disorderly-conduct | verified | may be called      | the reason is rule philadelphia.diversion.disorder  | does not apply | may be made       |
      | 0                | yes                | no             | no          | disorderly-conduct | rumor    | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 1                | no                 | no             | no          | disorderly-conduct | verified | may be called      | the reason is rule philadelphia.diversion.not-again | applies        | may be made       |
      | 0                | yes                | yes            | no          | weapon-possession  | verified | must not be called | the reason is rule base.simulated-weapon            | does not apply | is not called for |
      | 0                | yes                | no             | yes         | weapon-possession  | verified | must not be called | the reason is rule base.simulated-weapon            | does not apply | is not called for |

  Scenario: A student who cannot be diverted, and an act that has nothing to do with school
    Given the conduct is "disorderly-conduct"
    And these facts
      | place              | off-campus |
      | school connection  | no         |
      | prior adjudication | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule philadelphia.diversion.not-again does not apply
    And a report to the police is not called for

  Scenario: This agreement is kept as it was, in Philadelphia
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule philadelphia.as-it-was applies
    And staff are told "This is the program as described in public. The signed agreement was read only in part; ask the center what holds now."
