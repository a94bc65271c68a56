Feature: Virginia, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "states/va" policy
    And an ordinary school day

  Scenario: The family of a targeted student is told at once
    Given the conduct is "drug-distribution"
    And these facts
      | target    | student  |
      | substance | cannabis |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule va.targeted-family applies
    And the principal must also "notify target guardian" immediately
    And staff are told "Tell the family whether the police were told. Each family hears about its own child only."

  Scenario Outline: The family of a targeted student is told at once: which acts count
    Given these facts
      | target  | student   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.targeted-family <here>

    Examples:
      | conduct        | officer           | reason                                           | here           |
      | fight          | is not called for | no rule asks for an officer                      | does not apply |
      | sexual-assault | may be called     | the reason is rule base.sexual-assault           | applies        |
      | stalking       | may be called     | the reason is rule base.partner-violence-officer | applies        |
      | kidnapping     | may be called     | the reason is rule base.serious-crime            | applies        |
      | homicide       | must be called    | the reason is rule base.death                    | applies        |

  Scenario Outline: The family of a targeted student is told at once: it depends on what was done, how badly somebody was hurt, who was harmed and more
    Given these facts
      | injury          | <injury>          |
      | target          | <target>          |
      | abuse suspected | <abuse suspected> |
      | substance       | <substance>       |
      | conduct         | <conduct>         |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.targeted-family <here>

    Examples:
      | injury | target  | abuse suspected | substance | conduct           | evidence | officer            | reason                            | here           |
      | none   | none    | no              | cannabis  | drug-distribution | verified | may be called      | the reason is rule base.drug-sale | does not apply |
      | none   | student | no              | cannabis  | drug-distribution | rumor    | must not be called | the reason is rule base.rumor     | does not apply |
      | none   | student | yes             | cannabis  | drug-distribution | verified | may be called      | the reason is rule base.drug-sale | applies        |
      | minor  | student | no              | none      | fight             | verified | is not called for  | no rule asks for an officer       | applies        |

  Scenario Outline: The family of a targeted student is told at once: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
    Given these facts
      | injury            | <injury>            |
      | target            | student             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.targeted-family <here>

    Examples:
      | injury | place      | school connection | weapon  | substance | conduct           | officer            | reason                                        | here           |
      | none   | off-campus | no                | none    | cannabis  | drug-distribution | is not called for  | no rule asks for an officer                   | does not apply |
      | minor  | on-campus  | yes               | none    | none      | defiance          | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | none   | on-campus  | yes               | firearm | none      | defiance          | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |

  Scenario: In Virginia a parent who is suspected is not the one who is told at once
    Given the conduct is "drug-distribution"
    And these facts
      | target           | student  |
      | abuse suspected  | yes      |
      | suspected abuser | parent   |
      | substance        | cannabis |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule va.targeted-family does not apply

  Scenario: Both families hear of an allegation of bullying within a day
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule va.bullying-allegation applies
    And the principal must also "notify guardian" within 24 hours
    And the principal must also "notify target guardian" within 24 hours

  Scenario Outline: Both families hear of an allegation of bullying within a day: it depends on what was done, who is suspected and who did it
    Given these facts
      | actor            | <actor>            |
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
      | conduct          | <conduct>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.bullying-allegation <here>

    Examples:
      | actor   | abuse suspected | suspected abuser | conduct       | officer            | reason                                     | here           |
      | student | no              | none             | defiance      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | no              | none             | cyberbullying | is not called for  | no rule asks for an officer                | applies        |
      | staff   | no              | none             | bullying      | is not called for  | no rule asks for an officer                | does not apply |
      | student | yes             | none             | bullying      | is not called for  | no rule asks for an officer                | applies        |
      | student | yes             | parent           | bullying      | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: Parents hear of an overdose within a day
    Given these facts
      | medical emergency | yes     |
      | substance         | alcohol |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule va.overdose applies
    And the principal must also "notify guardian" within 24 hours

  Scenario Outline: Parents hear of an overdose within a day: it depends on whether somebody needs care at once, where it happened, who is suspected and the substance
    Given these facts
      | medical emergency | <medical emergency> |
      | place             | <place>             |
      | abuse suspected   | <abuse suspected>   |
      | suspected abuser  | <suspected abuser>  |
      | substance         | <substance>         |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule va.overdose <here>

    Examples:
      | medical emergency | place      | abuse suspected | suspected abuser | substance | here           |
      | no                | on-campus  | no              | none             | alcohol   | does not apply |
      | yes               | on-campus  | no              | none             | none      | does not apply |
      | yes               | off-campus | no              | none             | alcohol   | does not apply |
      | yes               | on-campus  | yes             | none             | alcohol   | applies        |
      | yes               | on-campus  | yes             | parent           | alcohol   | does not apply |

  Scenario: The threat team tells the superintendent
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule va.threat-team applies
    And the case goes to "Threat assessment"
    And the case goes to "Keeping weapons locked away"
    And the threat team must also "notify superintendent" immediately
    And the superintendent must also "notify guardian" immediately
    And staff are told "The school's officer sits on the team where the school has one. The team decides what the school does."

  Scenario Outline: The threat team tells the superintendent: it depends on who is suspected, how grave the threat is and how sure staff are
    Given these facts
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
      | threat           | <threat>           |
      | evidence         | <evidence>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.threat-team <here>

    Examples:
      | abuse suspected | suspected abuser | threat       | evidence | officer            | reason                                 | here           |
      | no              | none             | serious      | verified | may be called      | the reason is rule base.serious-threat | does not apply |
      | no              | none             | very-serious | rumor    | must not be called | the reason is rule base.rumor          | does not apply |
      | yes             | none             | very-serious | verified | must be called     | the reason is rule base.threat-to-life | applies        |
      | yes             | parent           | very-serious | verified | must be called     | the reason is rule base.threat-to-life | applies        |

  Scenario: A student's disorderly conduct at school is no offense
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule va.disorderly-student
    And a report to the police must not be made
    And the reason for the report is rule va.disorderly-student
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule va.disorderly-student
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule va.disorderly-student
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"

  Scenario Outline: A student's disorderly conduct at school is no offense: it depends on what was done, whether somebody is in danger now, where it happened and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | place           | <place>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.disorderly-student <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | place      | conduct                                                                                                                              | officer            | reason                                     | here           | report            |
      | no              | student | on-campus  | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, disorderly-conduct | must not be called | the reason is rule va.disorderly-student   | applies        | must not be made  |
      | no              | student | on-campus  | defiance                                                                                                                             | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | student | on-campus  | academic-dishonesty, disorderly-conduct                                                                                              | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | staff   | on-campus  | disorderly-conduct                                                                                                                   | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | no              | student | off-campus | disorderly-conduct                                                                                                                   | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | yes             | student | on-campus  | disorderly-conduct                                                                                                                   | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |

  Scenario: An assault without injury can go to the alternative process
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule va.alternative-process applies
    And the case goes to "The board's alternative process"
    And staff are told "Both families have to agree, and the school board has to have adopted the process."

  Scenario Outline: An assault without injury can go to the alternative process: it depends on what was done, how badly somebody was hurt, how the alternative process went and who did it
    Given these facts
      | injury              | <injury>              |
      | actor               | <actor>               |
      | alternative process | <alternative process> |
      | conduct             | <conduct>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.alternative-process <here>

    Examples:
      | injury | actor   | alternative process | conduct                       | officer            | reason                                     | here           |
      | none   | student | not-used            | defiance                      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none   | student | not-used            | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control    | does not apply |
      | minor  | student | not-used            | simple-assault                | is not called for  | no rule asks for an officer                | does not apply |
      | none   | staff   | not-used            | simple-assault                | may be called      | the reason is rule base.crime-by-an-adult  | does not apply |
      | none   | student | under-way           | simple-assault                | is not called for  | no rule asks for an officer                | applies        |
      | none   | student | completed           | simple-assault                | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: What the alternative process has settled is not reported
    Given the conduct is "simple-assault"
    And these facts
      | alternative process | completed |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must not be made
    And the reason for the report is rule va.alternative-process-done

  Scenario Outline: What the alternative process has settled is not reported: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and more
    Given these facts
      | imminent danger     | <imminent danger>     |
      | injury              | <injury>              |
      | actor               | <actor>               |
      | alternative process | <alternative process> |
      | conduct             | <conduct>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.alternative-process-done <here>
    And a report to the police <report>

    Examples:
      | imminent danger | injury | actor   | alternative process | conduct                                               | officer            | reason                                     | here           | report            |
      | no              | none   | student | completed           | defiance, profanity, horseplay, fight, simple-assault | is not called for  | no rule asks for an officer                | applies        | must not be made  |
      | no              | none   | student | completed           | defiance                                              | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | none   | student | completed           | classroom-disruption, simple-assault                  | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | minor  | student | completed           | simple-assault                                        | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | no              | none   | staff   | completed           | simple-assault                                        | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | no              | none   | student | not-used            | simple-assault                                        | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | yes             | none   | student | completed           | simple-assault                                        | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |

  Scenario: An assault without injury may be reported
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.assault-without-injury

  Scenario Outline: An assault without injury may be reported: it depends on what was done, whether it has to do with school, how the alternative process went and how sure staff are
    Given these facts
      | place               | <place>               |
      | school connection   | <school connection>   |
      | alternative process | <alternative process> |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.assault-without-injury does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | alternative process | conduct                       | evidence | officer            | reason                                     |
      | on-campus  | yes               | not-used            | defiance                      | verified | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | not-used            | dysregulation, simple-assault | verified | must not be called | the reason is rule base.loss-of-control    |
      | on-campus  | yes               | under-way           | simple-assault                | verified | is not called for  | no rule asks for an officer                |
      | on-campus  | yes               | not-used            | simple-assault                | rumor    | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | not-used            | simple-assault                | verified | is not called for  | no rule asks for an officer                |

  Scenario: An alternative process that failed leaves the choice to the principal
    Given the conduct is "simple-assault"
    And these facts
      | alternative process | failed |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule va.alternative-process-failed
    And a report to the police may be made
    And the reason for the report is rule va.alternative-process-failed

  Scenario Outline: An alternative process that failed leaves the choice to the principal: it depends on what was done, whether it has to do with school, how the alternative process went and how sure staff are
    Given these facts
      | place               | <place>               |
      | school connection   | <school connection>   |
      | alternative process | <alternative process> |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.alternative-process-failed does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | alternative process | conduct        | evidence | officer            | reason                                     | report            |
      | on-campus  | yes               | failed              | defiance       | verified | must not be called | the reason is rule base.routine-discipline | is not called for |
      | on-campus  | yes               | not-used            | simple-assault | verified | is not called for  | no rule asks for an officer                | may be made       |
      | on-campus  | yes               | failed              | simple-assault | rumor    | must not be called | the reason is rule base.rumor              | is not called for |
      | off-campus | no                | failed              | simple-assault | verified | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: Before an arrested child is questioned
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule va.questions-after-arrest applies
    And the principal must also "offer counsel or guardian presence" immediately
    And the law enforcement agency must also "notify guardian" immediately
    And staff are told "A parent is reached before an officer questions an arrested child."
    And staff are told "Officers do not deceive a child."

  Scenario Outline: Before an arrested child is questioned: it depends on what the officer is asked to do, who is suspected, the student's age and who did it
    Given these facts
      | officer request  | <officer request>  |
      | actor            | <actor>            |
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
      | age              | <age>              |
      | grade            | <grade>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.questions-after-arrest <here>

    Examples:
      | officer request | actor   | abuse suspected | suspected abuser | age | grade | officer            | reason                             | here           |
      | question        | student | no              | none             | 18  | 12    | must not be called | the reason is rule base.no-errands | does not apply |
      | question        | staff   | no              | none             | 14  | 9     | is not called for  | no rule asks for an officer        | does not apply |
      | question        | student | no              | none             | 17  | 12    | must not be called | the reason is rule base.no-errands | applies        |
      | none            | student | no              | none             | 14  | 9     | is not called for  | no rule asks for an officer        | does not apply |
      | arrest          | student | no              | none             | 14  | 9     | must not be called | the reason is rule base.no-errands | applies        |
      | question        | student | yes             | none             | 14  | 9     | must not be called | the reason is rule base.no-errands | applies        |
      | question        | student | yes             | parent           | 14  | 9     | must not be called | the reason is rule base.no-errands | applies        |

  Scenario: No suspension over a phone alone
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule va.no-suspension-for-a-phone

  Scenario Outline: No suspension over a phone alone: it depends on what was done, whether somebody is in danger now and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.no-suspension-for-a-phone does not apply

    Examples:
      | imminent danger | actor   | conduct       | officer            | reason                                     |
      | no              | student | defiance      | must not be called | the reason is rule base.routine-discipline |
      | no              | staff   | device-misuse | is not called for  | no rule asks for an officer                |
      | yes             | student | device-misuse | must be called     | the reason is rule base.imminent-danger    |

  Scenario: Young children are not removed for long
    Given the conduct is "defiance"
    And these facts
      | grade | 3 |
      | age   | 9 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And rule va.short-removals applies
    And the case goes to "Check-in with a trusted adult"
    And staff are told "Up to grade 3, no suspension of more than three days, unless somebody was hurt or threatened."

  Scenario Outline: Young children are not removed for long: it depends on what was done, whether somebody is in danger now and the student's age
    Given these facts
      | imminent danger | <imminent danger> |
      | grade           | <grade>           |
      | age             | <age>             |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.short-removals does not apply

    Examples:
      | imminent danger | grade | age | conduct  | officer            | reason                                  |
      | no              | 3     | 9   | nothing  | must not be called | the reason is rule base.age-floor       |
      | no              | 4     | 10  | defiance | must not be called | the reason is rule base.age-floor       |
      | yes             | 3     | 9   | defiance | must be called     | the reason is rule base.imminent-danger |

  Scenario: Sexual assault, death, wounding, abduction and stalking are reported
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule va.grave-harm
    And the principal must also "report to law enforcement" immediately
    And staff are told "The report is not a charge. Nobody has to file one, and graduated sanctions stay open."

  Scenario Outline: Sexual assault, death, wounding, abduction and stalking are reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.grave-harm <here>
    And a report to the police <report>

    Examples:
      | conduct    | officer            | reason                                           | here           | report            |
      | defiance   | must not be called | the reason is rule base.routine-discipline       | does not apply | is not called for |
      | stalking   | may be called      | the reason is rule base.partner-violence-officer | applies        | must be made      |
      | kidnapping | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | homicide   | must be called     | the reason is rule base.death                    | applies        | must be made      |

  Scenario Outline: Sexual assault, death, wounding, abduction and stalking are reported: it depends on whether it has to do with school and how sure staff are
    Given the conduct is "sexual-assault"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.grave-harm does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario Outline: Sexual assault, death, wounding, abduction and stalking are reported: it depends on how badly somebody was hurt and the weapon
    Given these facts
      | injury     | <injury>     |
      | weapon     | <weapon>     |
      | weapon use | <weapon use> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.grave-harm <here>
    And a report to the police <report>

    Examples:
      | injury | weapon           | weapon use | officer           | reason                                        | here           | report            |
      | minor  | pocket-knife     | used       | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | minor  | simulated        | used       | is not called for | no rule asks for an officer                   | does not apply | is not called for |
      | minor  | unlawful-knife   | used       | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | minor  | other-object     | used       | may be called     | the reason is rule base.small-knife           | applies        | must be made      |
      | minor  | dangerous-weapon | used       | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | minor  | firearm          | used       | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | minor  | pocket-knife     | none       | may be called     | the reason is rule base.small-knife           | does not apply | is not called for |
      | minor  | pocket-knife     | displayed  | must be called    | the reason is rule base.weapon-against-people | does not apply | is not called for |
      | none   | pocket-knife     | used       | must be called    | the reason is rule base.weapon-against-people | does not apply | is not called for |

  Scenario: Alcohol or drug incidents that may be a felony are reported
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule va.felony-drugs
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: Alcohol or drug incidents that may be a felony are reported: it depends on what was done, the substance, the class of the offense and how sure staff are
    Given these facts
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
      | offense class | <offense class> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.felony-drugs does not apply
    And a report to the police <report>

    Examples:
      | substance        | substance act | conduct           | evidence | offense class | officer            | reason                                     | report            |
      | nicotine         | none          | drug-distribution | verified | none          | is not called for  | no rule asks for an officer                | is not called for |
      | alcohol          | none          | drug-distribution | verified | none          | may be called      | the reason is rule base.drug-sale          | may be made       |
      | cannabis         | none          | drug-distribution | rumor    | none          | must not be called | the reason is rule base.rumor              | is not called for |
      | alcohol          | sharing       | drug-distribution | verified | none          | is not called for  | no rule asks for an officer                | may be made       |
      | other-controlled | none          | defiance          | verified | none          | is not called for  | no rule asks for an officer                | may be made       |
      | none             | distribution  | defiance          | verified | none          | must not be called | the reason is rule base.routine-discipline | is not called for |
      | alcohol          | none          | drug-distribution | verified | felony        | may be called      | the reason is rule base.drug-sale          | may be made       |

  Scenario Outline: Alcohol or drug incidents that may be a felony are reported: it depends on what was done, whether it has to do with school, the substance and the class of the offense
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | conduct           | <conduct>           |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.felony-drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance        | substance act   | conduct           | offense class | officer           | reason                             | here           | report            |
      | off-campus | no                | cannabis         | none            | drug-distribution | none          | is not called for | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | distribution    | nothing           | none          | may be called     | the reason is rule base.drug-sale  | applies        | must be made      |
      | on-campus  | yes               | cannabis         | sharing         | nothing           | none          | is not called for | no rule asks for an officer        | does not apply | may be made       |
      | on-campus  | yes               | other-controlled | possession      | nothing           | none          | may be called     | the reason is rule base.hard-drugs | applies        | must be made      |
      | on-campus  | yes               | other-controlled | under-influence | nothing           | none          | is not called for | no rule asks for an officer        | does not apply | may be made       |
      | on-campus  | yes               | alcohol          | sharing         | nothing           | felony        | is not called for | no rule asks for an officer        | applies        | must be made      |
      | on-campus  | yes               | none             | sharing         | nothing           | felony        | is not called for | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | alcohol          | under-influence | nothing           | felony        | is not called for | no rule asks for an officer        | does not apply | may be made       |
      | on-campus  | yes               | prescription     | possession      | nothing           | felony        | is not called for | no rule asks for an officer        | applies        | must be made      |
      | on-campus  | yes               | alcohol          | possession      | nothing           | felony        | is not called for | no rule asks for an officer        | does not apply | may be made       |
      | on-campus  | yes               | cannabis         | possession      | nothing           | felony        | is not called for | no rule asks for an officer        | does not apply | may be made       |
      | on-campus  | yes               | alcohol          | sharing         | nothing           | misdemeanor   | is not called for | no rule asks for an officer        | does not apply | may be made       |

  Scenario: Other alcohol or drug incidents may be reported
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.other-drugs
    And the principal must also "notify superintendent" within 1 school day

  Scenario Outline: Other alcohol or drug incidents may be reported: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.other-drugs <here>
    And a report to the police <report>

    Examples:
      | substance | conduct            | officer            | reason                                     | here           | report            |
      | none      | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | cannabis  | drug-possession    | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none      | drug-paraphernalia | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | cannabis  | drug-distribution  | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |

  Scenario Outline: Other alcohol or drug incidents may be reported: it depends on what was done, whether it has to do with school, whether the student asked for help and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | sought help       | <sought help>       |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.other-drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | sought help | conduct  | evidence | officer            | reason                        | here           | report            |
      | on-campus  | yes               | alcohol   | yes         | alcohol  | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | no          | alcohol  | rumor    | must not be called | the reason is rule base.rumor | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | no          | defiance | verified | is not called for  | no rule asks for an officer   | applies        | may be made       |
      | off-campus | no                | alcohol   | no          | alcohol  | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |

  Scenario: A written threat against staff is reported
    Given these facts
      | threat        | serious |
      | threat medium | written |
      | threat target | staff   |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police must be made
    And the reason for the report is rule va.threat-to-staff
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: A written threat against staff is reported: it depends on the disability, how grave the threat is, who did it and how sure staff are
    Given these facts
      | actor         | <actor>         |
      | disability    | <disability>    |
      | threat        | <threat>        |
      | threat medium | <threat medium> |
      | threat target | <threat target> |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.threat-to-staff <here>
    And a report to the police <report>

    Examples:
      | actor   | disability | threat    | threat medium | threat target | evidence | officer            | reason                                 | here           | report            |
      | student | none       | none      | written       | staff         | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | student | none       | transient | written       | staff         | verified | is not called for  | no rule asks for an officer            | does not apply | may be made       |
      | student | none       | serious   | none          | staff         | verified | may be called      | the reason is rule base.serious-threat | does not apply | may be made       |
      | student | none       | serious   | online        | staff         | verified | may be called      | the reason is rule base.serious-threat | applies        | must be made      |
      | student | none       | serious   | written       | none          | verified | may be called      | the reason is rule base.serious-threat | does not apply | may be made       |
      | student | none       | serious   | written       | staff         | rumor    | must not be called | the reason is rule base.rumor          | does not apply | is not called for |
      | student | iep        | serious   | written       | staff         | verified | may be called      | the reason is rule base.serious-threat | does not apply | may be made       |
      | staff   | none       | transient | written       | staff         | verified | is not called for  | no rule asks for an officer            | applies        | must be made      |

  Scenario: A written threat against staff from outside school may be reported
    Given these facts
      | place             | off-campus |
      | school connection | no         |
      | threat            | serious    |
      | threat medium     | written    |
      | threat target     | staff      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule va.threat-to-staff does not apply
    And a report to the police may be made

  Scenario: Any written threat against staff may be reported
    Given these facts
      | threat        | transient |
      | threat medium | written   |
      | threat target | staff     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.threat-to-staff-may

  Scenario Outline: Any written threat against staff may be reported: it depends on whether it has to do with school, how grave the threat is and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | threat            | <threat>            |
      | threat medium     | <threat medium>     |
      | threat target     | <threat target>     |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.threat-to-staff-may <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | threat    | threat medium | threat target | evidence | officer            | reason                        | here           | report            |
      | on-campus  | yes               | none      | written       | staff         | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | on-campus  | yes               | transient | none          | staff         | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | on-campus  | yes               | transient | online        | staff         | verified | is not called for  | no rule asks for an officer   | applies        | may be made       |
      | on-campus  | yes               | transient | written       | none          | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | on-campus  | yes               | transient | written       | staff         | rumor    | must not be called | the reason is rule base.rumor | does not apply | is not called for |
      | off-campus | no                | transient | written       | staff         | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |

  Scenario: Illegal guns, explosives and hoax devices are reported
    Given the conduct is "bomb-threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And a report to the police must be made
    And the reason for the report is rule va.guns-and-bombs
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: Illegal guns, explosives and hoax devices are reported: it depends on what was done, whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.guns-and-bombs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon  | conduct     | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | yes               | none    | defiance    | verified | must not be called | the reason is rule base.routine-discipline    | does not apply | is not called for |
      | on-campus  | yes               | none    | bomb-threat | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | on-campus  | yes               | firearm | defiance    | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | no                | none    | bomb-threat | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: An assault that hurts somebody may be reported
    Given the conduct is "fight"
    And these facts
      | injury | minor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.battery
    And the principal must also "notify superintendent" within 1 school day

  Scenario Outline: An assault that hurts somebody may be reported: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how sure staff are
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule va.battery does not apply
    And a report to the police is not called for

    Examples:
      | injury | place      | school connection | conduct  | evidence | officer            | reason                                     |
      | minor  | on-campus  | yes               | defiance | verified | must not be called | the reason is rule base.routine-discipline |
      | none   | on-campus  | yes               | fight    | verified | is not called for  | no rule asks for an officer                |
      | minor  | on-campus  | yes               | fight    | rumor    | must not be called | the reason is rule base.rumor              |
      | minor  | off-campus | no                | fight    | verified | is not called for  | no rule asks for an officer                |
