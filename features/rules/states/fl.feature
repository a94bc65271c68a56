Feature: Florida, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "states/fl" policy
    And an ordinary school day

  Scenario: Serious acts are reported
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule fl.serious-acts
    And the principal must also "report to law enforcement"

  Scenario Outline: Serious acts are reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.serious-acts <here>
    And a report to the police <report>

    Examples:
      | conduct            | officer            | reason                                 | here           | report           |
      | fight              | must not be called | the reason is rule fl.petty-acts       | does not apply | must not be made |
      | aggravated-assault | may be called      | the reason is rule base.serious-crime  | applies        | must be made     |
      | sexual-assault     | may be called      | the reason is rule base.sexual-assault | applies        | must be made     |
      | bomb-threat        | must be called     | the reason is rule base.bomb-threat    | applies        | must be made     |
      | arson              | may be called      | the reason is rule base.serious-crime  | applies        | must be made     |
      | robbery            | may be called      | the reason is rule base.serious-crime  | applies        | must be made     |
      | kidnapping         | may be called      | the reason is rule base.serious-crime  | applies        | must be made     |
      | homicide           | must be called     | the reason is rule base.death          | applies        | must be made     |

  Scenario Outline: Serious acts are reported: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury        | <injury>        |
      | weapon        | <weapon>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.serious-acts <here>
    And a report to the police <report>

    Examples:
      | injury  | weapon           | substance | substance act | conduct           | evidence | officer            | reason                                        | here           | report            |
      | none    | none             | cannabis  | none          | drug-distribution | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | none    | unlawful-knife   | none      | none          | defiance          | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | none    | dangerous-weapon | none      | none          | defiance          | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | none    | firearm          | none      | none          | defiance          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | none    | explosive        | none      | none          | defiance          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | serious | none             | none      | none          | defiance          | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | none    | none             | cannabis  | none          | defiance          | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | none    | none             | none      | distribution  | defiance          | verified | must not be called | the reason is rule base.routine-discipline    | does not apply | is not called for |

  Scenario Outline: Serious acts are reported: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | threat            | <threat>            |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.serious-acts <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | threat       | substance | conduct           | officer           | reason                                       | here           | report            |
      | none    | on-campus  | yes               | serious      | none      | defiance          | may be called     | the reason is rule base.serious-threat       | does not apply | may be made       |
      | none    | on-campus  | yes               | very-serious | none      | defiance          | must be called    | the reason is rule base.threat-to-life       | applies        | must be made      |
      | medical | on-campus  | yes               | none         | none      | fight             | may be called     | the reason is rule base.violence-with-injury | does not apply | may be made       |
      | serious | on-campus  | yes               | none         | none      | fight             | may be called     | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | off-campus | no                | none         | cannabis  | drug-distribution | is not called for | no rule asks for an officer                  | does not apply | is not called for |

  Scenario Outline: Serious acts are reported: it depends on what was done and the substance
    Given these facts
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.serious-acts <here>
    And a report to the police <report>

    Examples:
      | substance        | substance act | conduct       | officer            | reason                                  | here           | report       |
      | cannabis         | distribution  | nothing       | may be called      | the reason is rule base.drug-sale       | applies        | must be made |
      | prescription     | distribution  | nothing       | may be called      | the reason is rule base.drug-sale       | applies        | must be made |
      | other-controlled | distribution  | nothing       | may be called      | the reason is rule base.drug-sale       | applies        | must be made |
      | cannabis         | sharing       | nothing       | is not called for  | no rule asks for an officer             | does not apply | may be made  |
      | cannabis         | distribution  | dysregulation | must not be called | the reason is rule base.loss-of-control | does not apply | may be made  |

  Scenario: The threat team asks the police for advice
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule fl.threat-team
    And the case goes to "Threat assessment"
    And the threat team must also "report to law enforcement"

  Scenario Outline: The threat team asks the police for advice: it depends on whether it has to do with school, how grave the threat is, how often it happened before and more
    Given these facts
      | actor                  | <actor>                  |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | threat                 | <threat>                 |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.threat-team <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | threat       | evidence | similar acts this year | officer            | reason                                      | here           | report            |
      | student | on-campus  | yes               | serious      | verified | 0                      | may be called      | the reason is rule base.serious-threat      | does not apply | may be made       |
      | staff   | on-campus  | yes               | very-serious | verified | 0                      | must be called     | the reason is rule base.threat-to-life      | does not apply | must be made      |
      | student | on-campus  | yes               | very-serious | rumor    | 0                      | must not be called | the reason is rule base.rumor               | does not apply | is not called for |
      | student | on-campus  | yes               | transient    | verified | 1                      | is not called for  | no rule asks for an officer                 | does not apply | is not called for |
      | student | on-campus  | yes               | serious      | verified | 1                      | may be called      | the reason is rule base.serious-threat      | applies        | must be made      |
      | student | off-campus | no                | very-serious | verified | 0                      | may be called      | the reason is rule base.very-serious-threat | does not apply | may be made       |

  Scenario: Petty acts stay with the school
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.petty-acts
    And a report to the police must not be made
    And the reason for the report is rule fl.petty-acts
    And the case goes to "Making good"
    And the case goes to "Restorative chat"
    And the case goes to "Youth court"

  Scenario Outline: Petty acts stay with the school: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.petty-acts <here>
    And a report to the police <report>

    Examples:
      | conduct                                                                                                                                                            | officer            | reason                                     | here           | report            |
      | defiance, classroom-disruption, profanity, truancy, out-of-area, horseplay, disorderly-conduct, fight, simple-assault, theft, vandalism, property-damage, trespass | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | theft                                                                                                                                                              | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | vandalism                                                                                                                                                          | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | property-damage                                                                                                                                                    | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | fight                                                                                                                                                              | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | simple-assault                                                                                                                                                     | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | trespass                                                                                                                                                           | must not be called | the reason is rule fl.petty-acts           | applies        | must not be made  |
      | defiance                                                                                                                                                           | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | dress-code, disorderly-conduct                                                                                                                                     | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Petty acts stay with the school: it depends on whether somebody is in danger now, how badly somebody was hurt, what the person harmed wants and more
    Given the conduct is "disorderly-conduct"
    And these facts
      | imminent danger     | <imminent danger>     |
      | injury              | <injury>              |
      | actor               | <actor>               |
      | target wants police | <target wants police> |
      | bias motivated      | <bias motivated>      |
      | value usd           | <value usd>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.petty-acts <here>
    And a report to the police <report>

    Examples:
      | imminent danger | injury | actor   | target wants police | bias motivated | value usd | officer            | reason                                    | here           | report            |
      | no              | none   | student | no                  | no             | 1000      | must not be called | the reason is rule fl.petty-acts          | applies        | must not be made  |
      | no              | minor  | student | no                  | no             | 0         | is not called for  | no rule asks for an officer               | does not apply | is not called for |
      | no              | none   | staff   | no                  | no             | 0         | may be called      | the reason is rule base.crime-by-an-adult | does not apply | may be made       |
      | no              | none   | student | no                  | yes            | 0         | is not called for  | no rule asks for an officer               | does not apply | is not called for |
      | no              | none   | student | yes                 | no             | 0         | is not called for  | no rule asks for an officer               | does not apply | is not called for |
      | yes             | none   | student | no                  | no             | 0         | must be called     | the reason is rule base.imminent-danger   | does not apply | may be made       |

  Scenario Outline: Petty acts stay with the school: it depends on what was done and what it is worth
    Given these facts
      | conduct   | <conduct>   |
      | value usd | <value usd> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.petty-acts <here>
    And a report to the police <report>

    Examples:
      | conduct         | value usd | officer            | reason                             | here           | report            |
      | vandalism       | 1000      | may be called      | the reason is rule base.large-loss | does not apply | may be made       |
      | property-damage | 1000      | is not called for  | no rule asks for an officer        | does not apply | is not called for |
      | theft           | 300       | is not called for  | no rule asks for an officer        | does not apply | is not called for |
      | theft           | 299       | must not be called | the reason is rule fl.petty-acts   | applies        | must not be made  |
      | vandalism       | 999       | must not be called | the reason is rule fl.petty-acts   | applies        | must not be made  |

  Scenario: A finger, a drawing, food or a toy is no ground for punishment
    Given the conduct is "classroom-disruption"
    And these facts
      | weapon | simulated |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.simulated-weapon
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule fl.simulated-weapon
    And a report to the police must not be made
    And the reason for the report is rule fl.simulated-weapon

  Scenario Outline: A finger, a drawing, food or a toy is no ground for punishment: it depends on what was done, whether somebody is in danger now, the weapon and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | weapon          | <weapon>          |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.simulated-weapon <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | weapon    | conduct                                                                | officer            | reason                                     | here           | report            |
      | no              | student | simulated | classroom-disruption, dress-code, horseplay, threat, weapon-possession | must not be called | the reason is rule fl.simulated-weapon     | applies        | must not be made  |
      | no              | student | simulated | defiance                                                               | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | staff   | simulated | classroom-disruption                                                   | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | student | none      | classroom-disruption                                                   | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | yes             | student | simulated | classroom-disruption                                                   | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |

  Scenario: A civil citation instead of an arrest
    Given these facts
      | officer authority | probable-cause      |
      | offense class     | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule fl.citation-instead applies
    And the case goes to "Civil citation"
    And staff are told "The officer decides. Student and family may say no."

  Scenario Outline: A civil citation instead of an arrest: it depends on what was done, what the officer is asked to do, the officer's authority and more
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | actor             | <actor>             |
      | age               | <age>               |
      | grade             | <grade>             |
      | conduct           | <conduct>           |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule fl.citation-instead <here>

    Examples:
      | officer request | officer authority | actor   | age | grade | conduct  | offense class       | officer            | reason                                     | here           |
      | none            | probable-cause    | student | 14  | 9     | defiance | class-c-misdemeanor | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none            | probable-cause    | student | 18  | 12    | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | does not apply |
      | none            | probable-cause    | student | 14  | 9     | nothing  | infraction          | is not called for  | no rule asks for an officer                | does not apply |
      | none            | probable-cause    | student | 14  | 9     | nothing  | felony              | is not called for  | no rule asks for an officer                | does not apply |
      | none            | probable-cause    | staff   | 14  | 9     | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | does not apply |
      | none            | none              | student | 14  | 9     | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | does not apply |
      | none            | warrant           | student | 14  | 9     | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        |
      | none            | probable-cause    | student | 17  | 12    | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        |
      | none            | probable-cause    | student | 14  | 9     | nothing  | misdemeanor         | is not called for  | no rule asks for an officer                | applies        |
      | arrest          | none              | student | 14  | 9     | nothing  | class-c-misdemeanor | must not be called | the reason is rule base.no-errands         | applies        |
      | citation        | none              | student | 14  | 9     | nothing  | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        |
