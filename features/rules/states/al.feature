Feature: Alabama, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/al" policy
    And an ordinary school day

  Scenario: Drugs and alcohol are reported
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule al.drugs-and-alcohol
    And the principal must also "report to law enforcement"
    And "report to law enforcement" is owed to the local law enforcement agency
    And staff are told "A report needs no officer in the room. The nurse sees the student first."

  Scenario Outline: Drugs and alcohol are reported: it depends on what was done, the substance, who did it and how sure staff are
    Given these facts
      | actor         | <actor>         |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.drugs-and-alcohol <here>
    And a report to the police <report>

    Examples:
      | actor   | substance | substance act   | conduct           | evidence | officer            | reason                                     | here           | report            |
      | student | none      | none            | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | student | cannabis  | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | student | cannabis  | none            | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | student | nicotine  | none            | alcohol           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | staff   | alcohol   | none            | alcohol           | verified | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | student | alcohol   | none            | alcohol           | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | student | nicotine  | under-influence | alcohol           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | student | alcohol   | none            | defiance          | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Drugs and alcohol are reported: it depends on what was done, whether it has to do with school and what was done with the substance
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule al.drugs-and-alcohol <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | substance act   | conduct | here           | report            |
      | off-campus | no                | alcohol   | none            | alcohol | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | under-influence | nothing | applies        | must be made      |

  Scenario: Weapons are reported
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule al.weapons
    And the principal must also "report to law enforcement"
    And "report to law enforcement" is owed to the local law enforcement agency

  Scenario Outline: Weapons are reported: it depends on whether it has to do with school, the weapon, who did it and how sure staff are
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.weapons <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | weapon           | evidence | officer            | reason                                        | here           | report            |
      | staff   | on-campus  | yes               | pocket-knife     | verified | may be called      | the reason is rule base.small-knife           | does not apply | is not called for |
      | student | on-campus  | yes               | none             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | student | on-campus  | yes               | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | student | on-campus  | yes               | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | student | on-campus  | yes               | ammunition       | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | student | on-campus  | yes               | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | student | on-campus  | yes               | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | student | on-campus  | yes               | pocket-knife     | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | student | off-campus | no                | pocket-knife     | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: Physical harm and threats of it are reported
    Given the conduct is "threat"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police must be made
    And the reason for the report is rule al.harm
    And the principal must also "report to law enforcement"
    And "report to law enforcement" is owed to the local law enforcement agency
    And staff are told "A screening may find that a threat was not meant. The report is due all the same."

  Scenario Outline: Physical harm and threats of it are reported: it depends on what was done, how badly somebody was hurt, how grave the threat is and more
    Given these facts
      | injury   | <injury>   |
      | actor    | <actor>    |
      | threat   | <threat>   |
      | conduct  | <conduct>  |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.harm <here>
    And a report to the police <report>

    Examples:
      | injury | actor   | threat    | conduct       | evidence | officer            | reason                                     | here           | report            |
      | none   | student | none      | fight         | verified | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | none   | student | none      | bomb-threat   | verified | must be called     | the reason is rule base.bomb-threat        | applies        | must be made      |
      | none   | staff   | none      | threat        | verified | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | none   | student | none      | threat        | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | none   | student | transient | defiance      | verified | must not be called | the reason is rule base.routine-discipline | applies        | must be made      |
      | minor  | student | none      | fight         | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | minor  | student | none      | defiance      | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | none   | student | transient | dysregulation | verified | must not be called | the reason is rule base.loss-of-control    | does not apply | is not called for |

  Scenario: A threat that has nothing to do with school is not reported in Alabama
    Given the conduct is "threat"
    And these facts
      | place             | off-campus |
      | school connection | no         |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule al.harm does not apply
    And a report to the police is not called for

  Scenario: A push or a fight that hurt nobody may be reported
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury

  Scenario Outline: A push or a fight that hurt nobody may be reported: it depends on what was done, whether it has to do with school, who did it and how sure staff are
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.harm-without-injury does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct                                                                                                                                                                                       | evidence | officer            | reason                                     | report            |
      | student | on-campus  | yes               | defiance                                                                                                                                                                                      | verified | must not be called | the reason is rule base.routine-discipline | is not called for |
      | student | on-campus  | yes               | dysregulation, simple-assault | verified | must not be called | the reason is rule base.loss-of-control    | is not called for |
      | staff   | on-campus  | yes               | fight                                                                                                                                                                                         | verified | may be called      | the reason is rule base.crime-by-an-adult  | must be made      |
      | student | on-campus  | yes               | fight                                                                                                                                                                                         | rumor    | must not be called | the reason is rule base.rumor              | is not called for |
      | student | off-campus | no                | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: A written report on an assault within 72 hours
    Given the conduct is "fight"
    And these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule al.written-report
    And the principal must also "notify superintendent" within 72 hours
    And the principal must also "report to law enforcement" within 72 hours
    And "report to law enforcement" is owed to the sheriff

  Scenario Outline: A written report on an assault within 72 hours: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
    Given these facts
      | injury            | <injury>            |
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.written-report <here>
    And a report to the police <report>

    Examples:
      | injury  | actor   | place      | school connection | weapon     | conduct  | evidence | officer            | reason                                       | here           | report            |
      | none    | student | on-campus  | yes               | look-alike | defiance | verified | may be called      | the reason is rule base.weapon-carried       | does not apply | may be made       |
      | none    | student | on-campus  | yes               | look-alike | fight    | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | none    | student | on-campus  | yes               | none       | fight    | verified | is not called for  | no rule asks for an officer                  | does not apply | may be made       |
      | medical | student | on-campus  | yes               | none       | fight    | verified | may be called      | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | student | off-campus | no                | look-alike | fight    | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | none    | staff   | on-campus  | yes               | none       | fight    | verified | may be called      | the reason is rule base.crime-by-an-adult    | applies        | must be made      |

  Scenario Outline: A written report on an assault within 72 hours: it depends on what was done, how badly somebody was hurt and who was harmed
    Given these facts
      | injury  | <injury>  |
      | target  | <target>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.written-report <here>
    And a report to the police <report>

    Examples:
      | injury | target | conduct                       | officer            | reason                                  | here           | report            |
      | none   | staff  | fight                         | is not called for  | no rule asks for an officer             | applies        | must be made      |
      | minor  | none   | fight                         | is not called for  | no rule asks for an officer             | does not apply | must be made      |
      | none   | staff  | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control | does not apply | is not called for |

  Scenario: A disability counts before anybody is charged
    Given the conduct is "fight"
    And these facts
      | disability | iep |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule al.exceptional-student applies
    And the case goes to "Meeting of the IEP or 504 team"
    And staff are told "Tell the police that the student has a disability. The decision on charges has to consider it."

  Scenario Outline: A disability counts before anybody is charged: it depends on what was done and the substance
    Given these facts
      | disability | iep         |
      | substance  | <substance> |
      | conduct    | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.exceptional-student <here>

    Examples:
      | substance | conduct           | officer            | reason                                     | here           |
      | none      | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | alcohol   | alcohol           | is not called for  | no rule asks for an officer                | applies        |
      | cannabis  | drug-possession   | is not called for  | no rule asks for an officer                | applies        |
      | none      | threat            | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | none      | weapon-possession | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | cannabis  | drug-distribution | may be called      | the reason is rule base.drug-sale          | applies        |

  Scenario Outline: A disability counts before anybody is charged: it depends on the disability and who did it
    Given the conduct is "fight"
    And these facts
      | actor      | <actor>      |
      | disability | <disability> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.exceptional-student does not apply

    Examples:
      | actor   | disability | officer           | reason                                    |
      | student | none       | is not called for | no rule asks for an officer               |
      | staff   | iep        | may be called     | the reason is rule base.crime-by-an-adult |

  Scenario: A hearing within five school days
    Given the conduct is "fight"
    And these facts
      | currently suspended | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule al.hearing applies
    And the district must also "hearing after suspension" within 5 school days

  Scenario Outline: A hearing within five school days: it depends on what was done and the substance
    Given these facts
      | currently suspended | yes         |
      | substance           | <substance> |
      | conduct             | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.hearing <here>

    Examples:
      | substance | conduct           | officer            | reason                                     | here           |
      | none      | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | alcohol   | alcohol           | is not called for  | no rule asks for an officer                | applies        |
      | cannabis  | drug-possession   | is not called for  | no rule asks for an officer                | applies        |
      | none      | threat            | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | none      | weapon-possession | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | cannabis  | drug-distribution | may be called      | the reason is rule base.drug-sale          | applies        |

  Scenario Outline: A hearing within five school days: it depends on what was done, whether the student is suspended, the substance and who did it
    Given these facts
      | actor               | <actor>               |
      | currently suspended | <currently suspended> |
      | substance           | <substance>           |
      | conduct             | <conduct>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule al.hearing <here>

    Examples:
      | actor   | currently suspended | substance | conduct  | officer           | reason                                    | here           |
      | staff   | yes                 | none      | fight    | may be called     | the reason is rule base.crime-by-an-adult | does not apply |
      | student | no                  | none      | fight    | is not called for | no rule asks for an officer               | does not apply |
      | student | yes                 | alcohol   | defiance | is not called for | no rule asks for an officer               | applies        |
