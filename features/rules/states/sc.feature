Feature: South Carolina, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "states/sc" policy
    And an ordinary school day

  Scenario: What injures or gravely threatens somebody is reported
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule sc.injury
    And the administrator must also "report to law enforcement" immediately

  Scenario Outline: What injures or gravely threatens somebody is reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.injury <here>
    And a report to the police <report>

    Examples:
      | conduct        | officer           | reason                                 | here           | report            |
      | fight          | is not called for | no rule asks for an officer            | does not apply | is not called for |
      | sexual-assault | may be called     | the reason is rule base.sexual-assault | applies        | must be made      |
      | bomb-threat    | must be called    | the reason is rule base.bomb-threat    | applies        | must be made      |
      | arson          | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | kidnapping     | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | homicide       | must be called    | the reason is rule base.death          | applies        | must be made      |

  Scenario Outline: What injures or gravely threatens somebody is reported: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury   | <injury>   |
      | weapon   | <weapon>   |
      | threat   | <threat>   |
      | conduct  | <conduct>  |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.injury <here>
    And a report to the police <report>

    Examples:
      | injury  | weapon           | threat    | conduct            | evidence | officer            | reason                                        | here           | report            |
      | none    | none             | none      | aggravated-assault | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | none    | none             | serious   | defiance           | verified | may be called      | the reason is rule base.serious-threat        | applies        | must be made      |
      | none    | unlawful-knife   | none      | defiance           | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | none    | dangerous-weapon | none      | defiance           | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | none    | firearm          | none      | defiance           | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | none    | explosive        | none      | defiance           | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | medical | none             | none      | fight              | verified | may be called      | the reason is rule base.violence-with-injury  | applies        | must be made      |
      | medical | none             | none      | defiance           | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | none    | none             | transient | defiance           | verified | must not be called | the reason is rule base.routine-discipline    | does not apply | is not called for |
      | none    | look-alike       | none      | defiance           | verified | may be called      | the reason is rule base.weapon-carried        | does not apply | may be made       |
      | minor   | none             | none      | fight              | verified | is not called for  | no rule asks for an officer                   | does not apply | may be made       |

  Scenario Outline: What injures or gravely threatens somebody is reported: it depends on what was done, whether it has to do with school and the weapon
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | weapon use        | <weapon use>        |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.injury <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon     | weapon use | conduct            | officer           | reason                                 | here           | report            |
      | off-campus | no                | none       | none       | aggravated-assault | is not called for | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | yes               | look-alike | displayed  | nothing            | may be called     | the reason is rule base.weapon-carried | applies        | must be made      |
      | on-campus  | yes               | simulated  | displayed  | nothing            | is not called for | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | yes               | look-alike | possessed  | nothing            | may be called     | the reason is rule base.weapon-carried | does not apply | may be made       |

  Scenario: Violence with a lesser injury may be reported
    Given the conduct is "fight"
    And these facts
      | injury | minor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule sc.lesser-injury

  Scenario Outline: Violence with a lesser injury may be reported: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how sure staff are
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.lesser-injury does not apply
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | conduct                                                                                                                                                                                       | evidence | officer            | reason                                       | report            |
      | minor   | on-campus  | yes               | defiance                                                                                                                                                                                      | verified | must not be called | the reason is rule base.routine-discipline   | is not called for |
      | minor   | on-campus  | yes               | dysregulation, simple-assault | verified | must not be called | the reason is rule base.loss-of-control      | is not called for |
      | none    | on-campus  | yes               | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                  | is not called for |
      | medical | on-campus  | yes               | fight                                                                                                                                                                                         | verified | may be called      | the reason is rule base.violence-with-injury | must be made      |
      | minor   | on-campus  | yes               | fight                                                                                                                                                                                         | rumor    | must not be called | the reason is rule base.rumor                | is not called for |
      | minor   | off-campus | no                | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                  | is not called for |

  Scenario: Damage done to property may be reported
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule sc.property

  Scenario Outline: Damage done to property may be reported: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.property <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct   | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | defiance  | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | burglary  | verified | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | on-campus  | yes               | vandalism | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | vandalism | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Criminal conduct of level III is reported
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule sc.criminal-conduct
    And the administrator must also "report to law enforcement" immediately

  Scenario Outline: Criminal conduct of level III is reported: it depends on what was done, whether it has to do with school, the substance and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.criminal-conduct <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | substance act | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none      | none          | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | none      | none          | robbery           | verified | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | on-campus  | yes               | none      | none          | extortion         | verified | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | on-campus  | yes               | nicotine  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis  | sharing       | drug-distribution | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | cannabis  | none          | drug-distribution | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | cannabis  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis  | distribution  | nothing           | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | on-campus  | yes               | alcohol   | distribution  | nothing           | verified | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |

  Scenario: Students cannot be charged with disturbing schools
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sc.disturbing-schools
    And a report to the police must not be made
    And the reason for the report is rule sc.disturbing-schools
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule sc.disturbing-schools
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule sc.disturbing-schools
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"

  Scenario Outline: Students cannot be charged with disturbing schools: it depends on what was done, whether somebody is in danger now, whether it has to do with school and who did it
    Given these facts
      | imminent danger   | <imminent danger>   |
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.disturbing-schools <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | place      | school connection | conduct                                                                                                                              | officer            | reason                                     | here           | report            |
      | no              | student | on-campus  | yes               | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, disorderly-conduct | must not be called | the reason is rule sc.disturbing-schools   | applies        | must not be made  |
      | no              | student | on-campus  | yes               | defiance                                                                                                                             | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | student | on-campus  | yes               | academic-dishonesty, disorderly-conduct                                                                                              | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | staff   | on-campus  | yes               | disorderly-conduct                                                                                                                   | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | yes             | student | on-campus  | yes               | disorderly-conduct                                                                                                                   | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |
      | no              | student | off-campus | no                | disorderly-conduct                                                                                                                   | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: An adult who disturbs the school can be charged
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor | parent |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule sc.disturbing-adult
    And a report to the police may be made
    And the reason for the report is rule sc.disturbing-adult

  Scenario Outline: An adult who disturbs the school can be charged: it depends on what was done, whether it has to do with school, who did it and how sure staff are
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.disturbing-adult <here>
    And a report to the police <report>

    Examples:
      | actor    | place      | school connection | conduct            | evidence | officer            | reason                                   | here           | report            |
      | parent   | on-campus  | yes               | defiance           | verified | is not called for  | no rule asks for an officer              | does not apply | is not called for |
      | parent   | on-campus  | yes               | trespass           | verified | may be called      | the reason is rule sc.disturbing-adult   | applies        | may be made       |
      | parent   | on-campus  | yes               | adult-disruption   | verified | may be called      | the reason is rule sc.disturbing-adult   | applies        | may be made       |
      | student  | on-campus  | yes               | disorderly-conduct | verified | must not be called | the reason is rule sc.disturbing-schools | does not apply | must not be made  |
      | outsider | on-campus  | yes               | disorderly-conduct | verified | may be called      | the reason is rule sc.disturbing-adult   | applies        | may be made       |
      | parent   | on-campus  | yes               | disorderly-conduct | rumor    | is not called for  | no rule asks for an officer              | does not apply | is not called for |
      | parent   | off-campus | no                | disorderly-conduct | verified | is not called for  | no rule asks for an officer              | does not apply | is not called for |

  Scenario: Without the course nobody is a School Resource Officer
    Given these facts
      | officer trained | no |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sc.trained-by-definition

  Scenario Outline: Without the course nobody is a School Resource Officer: it depends on whether the officer was trained and who did it
    Given these facts
      | officer trained | <officer trained> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule sc.trained-by-definition does not apply

    Examples:
      | officer trained | actor   |
      | no              | staff   |
      | yes             | student |

  Scenario: A summons instead of custody
    Given these facts
      | officer request   | arrest         |
      | officer authority | probable-cause |
      | offense class     | infraction     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer citation" is may
    And the reason on "officer citation" is rule sc.summons
    And staff are told "An arrest for a misdemeanor is followed by a bond hearing within 24 hours."

  Scenario Outline: A summons instead of custody: it depends on what was done, what the officer is asked to do, the officer's authority and more
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | officer trained   | <officer trained>   |
      | actor             | <actor>             |
      | conduct           | <conduct>           |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sc.summons <here>

    Examples:
      | officer request | officer authority | officer trained | actor   | conduct  | offense class  | officer            | reason                                      | here           |
      | arrest          | probable-cause    | yes             | student | defiance | infraction     | must not be called | the reason is rule base.routine-discipline  | does not apply |
      | arrest          | probable-cause    | yes             | student | nothing  | status-offense | is not called for  | no rule asks for an officer                 | does not apply |
      | arrest          | probable-cause    | yes             | student | nothing  | felony         | is not called for  | no rule asks for an officer                 | does not apply |
      | arrest          | none              | yes             | student | nothing  | infraction     | must not be called | the reason is rule base.no-errands          | does not apply |
      | arrest          | guardian-consent  | yes             | student | nothing  | infraction     | is not called for  | no rule asks for an officer                 | does not apply |
      | arrest          | probable-cause    | yes             | staff   | nothing  | infraction     | is not called for  | no rule asks for an officer                 | does not apply |
      | none            | probable-cause    | yes             | student | nothing  | infraction     | is not called for  | no rule asks for an officer                 | does not apply |
      | arrest          | probable-cause    | yes             | student | nothing  | misdemeanor    | is not called for  | no rule asks for an officer                 | applies        |
      | arrest          | probable-cause    | no              | student | nothing  | infraction     | must not be called | the reason is rule sc.trained-by-definition | does not apply |
