Feature: Texas, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/tx" policy
    And an ordinary school day

  Scenario: No ticket to a student below 17 for a school offense
    Given these facts
      | offense class | infraction |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule tx.no-ticket
    And staff are told "A complaint needs the offense report, a victim's statement, and the sanctions that were tried."

  Scenario Outline: No ticket to a student below 17 for a school offense: it depends on where it happened, the student's age, the class of the offense and who did it
    Given these facts
      | actor         | <actor>         |
      | place         | <place>         |
      | age           | <age>           |
      | grade         | <grade>         |
      | offense class | <offense class> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule tx.no-ticket <here>

    Examples:
      | actor   | place      | age | grade | offense class       | here           |
      | student | on-campus  | 17  | 12    | infraction          | does not apply |
      | student | on-campus  | 14  | 9     | status-offense      | does not apply |
      | student | on-campus  | 14  | 9     | misdemeanor         | does not apply |
      | staff   | on-campus  | 14  | 9     | infraction          | does not apply |
      | student | on-campus  | 16  | 11    | infraction          | applies        |
      | student | on-campus  | 14  | 9     | class-c-misdemeanor | applies        |
      | student | off-campus | 14  | 9     | infraction          | does not apply |

  Scenario: Sanctions step by step come before a complaint
    Given the conduct is "classroom-disruption"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule tx.graduated-sanctions applies
    And the case goes to "Restorative chat"
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And staff are told "First a warning letter, a behavior contract, school service or counseling."

  Scenario Outline: Sanctions step by step come before a complaint: it depends on what was done, where it happened and who did it
    Given these facts
      | actor   | <actor>   |
      | place   | <place>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.graduated-sanctions <here>

    Examples:
      | actor   | place      | conduct              | officer            | reason                                     | here           |
      | student | on-campus  | defiance             | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | on-campus  | disorderly-conduct   | is not called for  | no rule asks for an officer                | applies        |
      | staff   | on-campus  | classroom-disruption | is not called for  | no rule asks for an officer                | does not apply |
      | student | off-campus | classroom-disruption | must not be called | the reason is rule base.routine-discipline | does not apply |

  Scenario: No handcuffs or force up to grade 5
    Given these facts
      | grade | 5  |
      | age   | 11 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the answer on "officer restraint" is must not
    And the reason on "officer restraint" is rule tx.no-force-on-children

  Scenario Outline: No handcuffs or force up to grade 5: it depends on whether somebody is in danger now, the student's age and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | grade           | <grade>           |
      | age             | <age>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.no-force-on-children does not apply

    Examples:
      | imminent danger | actor   | grade | age | officer           | reason                                  |
      | no              | student | 6     | 12  | is not called for | no rule asks for an officer             |
      | no              | staff   | 5     | 11  | is not called for | no rule asks for an officer             |
      | yes             | student | 5     | 11  | must be called    | the reason is rule base.imminent-danger |

  Scenario: What counts before a removal
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule tx.what-counts-before-removal applies
    And staff are told "Before a removal, weigh self-defense, intent, the record of discipline and any disability."

  Scenario Outline: What counts before a removal: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.what-counts-before-removal <here>

    Examples:
      | actor   | conduct           | officer            | reason                                     | here           |
      | student | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | threat            | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | student | weapon-possession | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | staff   | fight             | may be called      | the reason is rule base.crime-by-an-adult  | does not apply |

  Scenario: Drugs and paraphernalia are reported
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule tx.drugs
    And the principal must also "report to law enforcement"
    And staff are told "A report needs no officer in the room. Do not question further to build a case."

  Scenario Outline: Drugs and paraphernalia are reported: it depends on what was done, where it happened, whether there was a lawful reason and more
    Given these facts
      | place          | <place>          |
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
      | conduct        | <conduct>        |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.drugs <here>
    And a report to the police <report>

    Examples:
      | place      | lawful purpose | substance        | substance act   | conduct            | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | no             | none             | none            | defiance           | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | no             | none             | none            | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | no             | cannabis         | none            | drug-distribution  | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | on-campus  | no             | nicotine         | none            | drug-possession    | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | no             | alcohol          | none            | drug-possession    | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | off-campus | no             | cannabis         | none            | drug-possession    | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | no             | cannabis         | none            | drug-possession    | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | no             | cannabis         | none            | defiance           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | no             | none             | sharing         | defiance           | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes            | prescription     | none            | drug-possession    | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | no             | cannabis         | under-influence | nothing            | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | no             | other-controlled | under-influence | nothing            | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |

  Scenario: Guns, bombs and listed weapons are reported
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule tx.weapons
    And the principal must also "report to law enforcement"

  Scenario Outline: Guns, bombs and listed weapons are reported: it depends on where it happened, the weapon and how sure staff are
    Given these facts
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | none             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried        | does not apply | may be made       |
      | on-campus  | unlawful-knife   | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |

  Scenario: Grave crimes are reported
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule tx.grave-crimes
    And the principal must also "report to law enforcement"

  Scenario Outline: Grave crimes are reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.grave-crimes <here>
    And a report to the police <report>

    Examples:
      | conduct        | officer           | reason                                 | here           | report            |
      | fight          | is not called for | no rule asks for an officer            | does not apply | is not called for |
      | sexual-assault | may be called     | the reason is rule base.sexual-assault | applies        | must be made      |
      | arson          | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | robbery        | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | kidnapping     | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | homicide       | must be called    | the reason is rule base.death          | applies        | must be made      |
      | burglary       | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |
      | gang-activity  | may be called     | the reason is rule base.serious-crime  | applies        | must be made      |

  Scenario Outline: Grave crimes are reported: it depends on what was done, how badly somebody was hurt, where it happened and more
    Given these facts
      | injury     | <injury>     |
      | place      | <place>      |
      | weapon     | <weapon>     |
      | weapon use | <weapon use> |
      | conduct    | <conduct>    |
      | evidence   | <evidence>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.grave-crimes <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | weapon       | weapon use | conduct            | evidence | officer            | reason                                        | here           | report            |
      | none    | off-campus | none         | none       | aggravated-assault | verified | may be called      | the reason is rule base.serious-crime         | does not apply | may be made       |
      | none    | on-campus  | none         | none       | aggravated-assault | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | serious | on-campus  | none         | none       | defiance           | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | medical | on-campus  | none         | none       | fight              | verified | may be called      | the reason is rule base.violence-with-injury  | does not apply | may be made       |
      | serious | on-campus  | none         | none       | fight              | verified | may be called      | the reason is rule base.violence-with-injury  | applies        | must be made      |
      | none    | on-campus  | pocket-knife | none       | fight              | verified | may be called      | the reason is rule base.small-knife           | does not apply | may be made       |
      | none    | on-campus  | pocket-knife | displayed  | fight              | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | none    | on-campus  | pocket-knife | displayed  | nothing            | verified | must be called     | the reason is rule base.weapon-against-people | does not apply | is not called for |
      | none    | on-campus  | simulated    | displayed  | fight              | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | none    | on-campus  | pocket-knife | possessed  | fight              | verified | may be called      | the reason is rule base.small-knife           | does not apply | may be made       |

  Scenario: A threat to kill and a bomb threat are reported
    Given the conduct is "bomb-threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And a report to the police must be made
    And the reason for the report is rule tx.terroristic-threat
    And the principal must also "report to law enforcement"

  Scenario Outline: A threat to kill and a bomb threat are reported: it depends on what was done, where it happened, how grave the threat is and how sure staff are
    Given these facts
      | place         | <place>         |
      | threat        | <threat>        |
      | threat target | <threat target> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.terroristic-threat <here>
    And a report to the police <report>

    Examples:
      | place      | threat       | threat target | conduct     | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | none         | none          | defiance    | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | off-campus | none         | none          | bomb-threat | verified | must be called     | the reason is rule base.bomb-threat        | does not apply | may be made       |
      | on-campus  | none         | none          | bomb-threat | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | serious      | none          | defiance    | verified | may be called      | the reason is rule base.serious-threat     | does not apply | may be made       |
      | on-campus  | very-serious | none          | defiance    | verified | must be called     | the reason is rule base.threat-to-life     | applies        | must be made      |
      | off-campus | none         | school        | bomb-threat | verified | must be called     | the reason is rule base.bomb-threat        | applies        | must be made      |

  Scenario: What goes with a report, and when none is required
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule tx.names-and-staff applies
    And staff are told "Give the name and address of each student believed involved."
    And staff are told "Tell each teacher and aide who has regular contact with the student."
    And staff are told "No report is required of a person who reasonably believes that it is no crime."

  Scenario Outline: What goes with a report, and when none is required: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.names-and-staff <here>

    Examples:
      | substance | conduct            | officer            | reason                                     | here           |
      | none      | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | drug-paraphernalia | is not called for  | no rule asks for an officer                | applies        |
      | cannabis  | drug-distribution  | may be called      | the reason is rule base.drug-sale          | applies        |
      | none      | aggravated-assault | may be called      | the reason is rule base.serious-crime      | applies        |
      | none      | sexual-assault     | may be called      | the reason is rule base.sexual-assault     | applies        |
      | none      | bomb-threat        | must be called     | the reason is rule base.bomb-threat        | applies        |
      | none      | arson              | may be called      | the reason is rule base.serious-crime      | applies        |
      | none      | robbery            | may be called      | the reason is rule base.serious-crime      | applies        |
      | none      | kidnapping         | may be called      | the reason is rule base.serious-crime      | applies        |
      | none      | homicide           | must be called     | the reason is rule base.death              | applies        |
      | none      | burglary           | may be called      | the reason is rule base.serious-crime      | applies        |
      | none      | gang-activity      | may be called      | the reason is rule base.serious-crime      | applies        |

  Scenario Outline: What goes with a report, and when none is required: it depends on what was done, where it happened, the weapon and more
    Given these facts
      | actor     | <actor>     |
      | place     | <place>     |
      | weapon    | <weapon>    |
      | threat    | <threat>    |
      | substance | <substance> |
      | conduct   | <conduct>   |
      | evidence  | <evidence>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.names-and-staff <here>

    Examples:
      | actor   | place      | weapon           | threat       | substance | conduct         | evidence | officer            | reason                                        | here           |
      | staff   | on-campus  | none             | none         | cannabis  | drug-possession | verified | may be called      | the reason is rule base.crime-by-an-adult     | does not apply |
      | student | off-campus | none             | none         | cannabis  | drug-possession | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | student | on-campus  | none             | none         | cannabis  | drug-possession | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | student | on-campus  | unlawful-knife   | none         | none      | defiance        | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | student | on-campus  | dangerous-weapon | none         | none      | defiance        | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | student | on-campus  | firearm          | none         | none      | defiance        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | on-campus  | explosive        | none         | none      | defiance        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | on-campus  | none             | serious      | none      | defiance        | verified | may be called      | the reason is rule base.serious-threat        | does not apply |
      | student | on-campus  | none             | very-serious | none      | defiance        | verified | must be called     | the reason is rule base.threat-to-life        | applies        |

  Scenario: Assault and electronic harassment may be reported after an investigation
    Given the conduct is "simple-assault"
    And these facts
      | investigation completed | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule tx.after-an-investigation
    And a report to the police may be made
    And the reason for the report is rule tx.after-an-investigation
    And staff are told "A school counselor is not the one who reports. Nobody has to report under this section."

  Scenario Outline: Assault and electronic harassment may be reported after an investigation: it depends on what was done, how badly somebody was hurt, whether the school has looked into it and more
    Given these facts
      | injury                  | <injury>                  |
      | actor                   | <actor>                   |
      | conduct                 | <conduct>                 |
      | evidence                | <evidence>                |
      | investigation completed | <investigation completed> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule tx.after-an-investigation <here>
    And a report to the police <report>

    Examples:
      | injury | actor   | conduct        | evidence | investigation completed | officer            | reason                                       | here           | report            |
      | none   | student | fight          | verified | yes                     | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | none   | student | cyberbullying  | verified | yes                     | may be called      | the reason is rule tx.after-an-investigation | applies        | may be made       |
      | none   | staff   | simple-assault | verified | yes                     | may be called      | the reason is rule base.crime-by-an-adult    | does not apply | may be made       |
      | none   | student | simple-assault | verified | no                      | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | none   | student | simple-assault | rumor    | yes                     | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | minor  | student | fight          | verified | yes                     | may be called      | the reason is rule tx.after-an-investigation | applies        | may be made       |
      | minor  | student | defiance       | verified | yes                     | must not be called | the reason is rule base.routine-discipline   | does not apply | is not called for |

  Scenario: An assault in Texas that has nothing to do with school is not the principal's to report
    Given the conduct is "simple-assault"
    And these facts
      | place                   | off-campus |
      | school connection       | no         |
      | investigation completed | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule tx.after-an-investigation does not apply
    And a report to the police is not called for
