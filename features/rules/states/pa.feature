Feature: Pennsylvania, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/pa" policy
    And an ordinary school day

  Scenario: Grave crimes against a person are reported, in Pennsylvania
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule pa.persons
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario Outline: Grave crimes against a person are reported in Pennsylvania: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.persons <here>
    And a report to the police <report>

    Examples:
      | conduct        | officer           | reason                                           | here           | report       |
      | fight          | is not called for | no rule asks for an officer                      | does not apply | may be made  |
      | sexual-assault | may be called     | the reason is rule base.sexual-assault           | applies        | must be made |
      | stalking       | may be called     | the reason is rule base.partner-violence-officer | applies        | must be made |
      | kidnapping     | may be called     | the reason is rule base.serious-crime            | applies        | must be made |
      | homicide       | must be called    | the reason is rule base.death                    | applies        | must be made |

  Scenario Outline: Grave crimes against a person are reported in Pennsylvania: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how sure staff are
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.persons <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | conduct            | evidence | officer            | reason                                       | here           | report            |
      | none    | on-campus  | yes               | aggravated-assault | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | serious | on-campus  | yes               | defiance           | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | medical | on-campus  | yes               | fight              | verified | may be called      | the reason is rule base.violence-with-injury | does not apply | may be made       |
      | serious | on-campus  | yes               | fight              | verified | may be called      | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | off-campus | no                | aggravated-assault | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: The rest of the mandatory list
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario Outline: The rest of the mandatory list: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.rest-of-the-list <here>
    And a report to the police <report>

    Examples:
      | conduct           | officer           | reason                                | here           | report       |
      | sexual-misconduct | is not called for | no rule asks for an officer           | does not apply | may be made  |
      | arson             | may be called     | the reason is rule base.serious-crime | applies        | must be made |
      | robbery           | may be called     | the reason is rule base.serious-crime | applies        | must be made |
      | burglary          | may be called     | the reason is rule base.serious-crime | applies        | must be made |

  Scenario Outline: The rest of the mandatory list: it depends on what was done, the substance, the class of the offense and how sure staff are
    Given these facts
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
      | offense class | <offense class> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.rest-of-the-list <here>
    And a report to the police <report>

    Examples:
      | substance | substance act | conduct           | evidence | offense class       | officer            | reason                                     | here           | report            |
      | nicotine  | none          | drug-distribution | verified | none                | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | prescription | sharing    | drug-distribution | verified | none                | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | cannabis  | none          | drug-distribution | rumor    | none                | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | none      | none          | sexual-misconduct | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | none      | none          | defiance          | verified | class-c-misdemeanor | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | cannabis  | none          | defiance          | verified | none                | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | none      | sharing       | defiance          | verified | none                | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | none      | none          | sexual-misconduct | verified | infraction          | is not called for  | no rule asks for an officer                | does not apply | may be made       |

  Scenario Outline: The rest of the mandatory list: it depends on what was done, whether it has to do with school and the substance
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.rest-of-the-list <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance        | substance act   | conduct           | officer           | reason                             | here           | report            |
      | off-campus | no                | cannabis         | none            | drug-distribution | is not called for | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | prescription     | distribution    | nothing           | may be called     | the reason is rule base.drug-sale  | applies        | must be made      |
      | on-campus  | yes               | alcohol          | distribution    | nothing           | may be called     | the reason is rule base.drug-sale  | does not apply | may be made       |
      | on-campus  | yes               | cannabis         | possession      | nothing           | is not called for | no rule asks for an officer        | applies        | must be made      |
      | on-campus  | yes               | other-controlled | possession      | nothing           | may be called     | the reason is rule base.hard-drugs | applies        | must be made      |
      | on-campus  | yes               | cannabis         | under-influence | nothing           | is not called for | no rule asks for an officer        | does not apply | is not called for |

  Scenario: A weapon on school property is reported
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And the chief school administrator must also "report to law enforcement" immediately
    And staff are told "The report does not settle what the school does. An agreement may still divert the student."

  Scenario Outline: A weapon on school property is reported: it depends on where it happened, the weapon, whether there was a lawful reason and how sure staff are
    Given these facts
      | place          | <place>          |
      | weapon         | <weapon>         |
      | lawful purpose | <lawful purpose> |
      | weapon use     | <weapon use>     |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | lawful purpose | weapon use | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | pocket-knife     | yes            | none       | verified | is not called for  | no rule asks for an officer                   | does not apply | may be made       |
      | on-campus  | none             | no             | none       | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | unlawful-knife   | no             | none       | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | firearm          | no             | none       | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | no             | none       | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | dangerous-weapon | no             | none       | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | off-campus | pocket-knife     | no             | none       | verified | may be called      | the reason is rule base.small-knife           | does not apply | is not called for |
      | on-campus  | pocket-knife     | no             | none       | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | on-campus  | pocket-knife     | yes            | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | on-campus  | simulated        | no             | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | pocket-knife     | yes            | possessed  | verified | is not called for  | no rule asks for an officer                   | does not apply | may be made       |
      | on-campus  | dangerous-weapon | yes            | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |

  Scenario: A knife with a lawful purpose is a question for counsel
    Given these facts
      | weapon         | pocket-knife |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.lawful-purpose
    And staff are told "Ask counsel whether a knife with a lawful purpose has to be reported."

  Scenario Outline: A knife with a lawful purpose is a question for counsel: it depends on where it happened, the weapon, whether there was a lawful reason and how sure staff are
    Given these facts
      | place          | <place>          |
      | weapon         | <weapon>         |
      | lawful purpose | <lawful purpose> |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.lawful-purpose <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | lawful purpose | evidence | officer            | reason                                 | here           | report            |
      | on-campus  | none             | yes            | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | dangerous-weapon | yes            | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
      | on-campus  | pocket-knife     | no             | verified | may be called      | the reason is rule base.small-knife    | does not apply | must be made      |
      | off-campus | pocket-knife     | yes            | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | pocket-knife     | yes            | rumor    | must not be called | the reason is rule base.rumor          | does not apply | is not called for |

  Scenario: Lesser acts may be reported
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.discretion
    And staff are told "Weigh the risk of harm, whether staff can settle it, intent, age, disability and how it bears on the behavior."

  Scenario Outline: Lesser acts may be reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.discretion <here>
    And a report to the police <report>

    Examples:
      | conduct          | officer            | reason                                     | here           | report            |
      | defiance         | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | fight            | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | simple-assault   | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | throwing-objects | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | theft            | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | vandalism        | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | trespass         | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | threat           | must not be called | the reason is rule base.simulated-weapon   | applies        | may be made       |

  Scenario Outline: Lesser acts may be reported: it depends on whether it has to do with school and how sure staff are
    Given the conduct is "disorderly-conduct"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.discretion does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario: What the police are told
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule pa.what-to-say applies
    And the principal must also "document incident" immediately
    And "document incident" is owed to the police
    And staff are told "Say whether it is over, what and where, how many, who, weapons and who has them, injuries, who was called, and any disability. Collecting this must not delay the call."

  Scenario Outline: What the police are told: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.what-to-say <here>

    Examples:
      | conduct            | officer           | reason                                           | here           |
      | fight              | is not called for | no rule asks for an officer                      | does not apply |
      | aggravated-assault | may be called     | the reason is rule base.serious-crime            | applies        |
      | sexual-assault     | may be called     | the reason is rule base.sexual-assault           | applies        |
      | stalking           | may be called     | the reason is rule base.partner-violence-officer | applies        |
      | arson              | may be called     | the reason is rule base.serious-crime            | applies        |
      | robbery            | may be called     | the reason is rule base.serious-crime            | applies        |
      | kidnapping         | may be called     | the reason is rule base.serious-crime            | applies        |
      | homicide           | must be called    | the reason is rule base.death                    | applies        |
      | burglary           | may be called     | the reason is rule base.serious-crime            | applies        |

  Scenario Outline: What the police are told: it depends on what was done, how badly somebody was hurt, where it happened and more
    Given these facts
      | injury    | <injury>    |
      | actor     | <actor>     |
      | place     | <place>     |
      | substance | <substance> |
      | conduct   | <conduct>   |
      | evidence  | <evidence>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.what-to-say <here>

    Examples:
      | injury  | actor   | place      | substance | conduct           | evidence | officer            | reason                                    | here           |
      | none    | student | on-campus  | nicotine  | drug-distribution | verified | is not called for  | no rule asks for an officer               | does not apply |
      | none    | student | on-campus  | cannabis  | drug-distribution | verified | may be called      | the reason is rule base.drug-sale         | applies        |
      | none    | staff   | on-campus  | cannabis  | drug-distribution | verified | may be called      | the reason is rule base.crime-by-an-adult | does not apply |
      | none    | student | off-campus | cannabis  | drug-distribution | verified | may be called      | the reason is rule base.drug-sale         | does not apply |
      | none    | student | on-campus  | cannabis  | drug-distribution | rumor    | must not be called | the reason is rule base.rumor             | does not apply |
      | serious | student | on-campus  | none      | defiance          | verified | is not called for  | no rule asks for an officer               | does not apply |
      | none    | student | on-campus  | cannabis  | defiance          | verified | is not called for  | no rule asks for an officer               | does not apply |

  Scenario Outline: What the police are told: it depends on what was done, how badly somebody was hurt, the weapon and the substance
    Given these facts
      | injury        | <injury>        |
      | weapon        | <weapon>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.what-to-say <here>

    Examples:
      | injury  | weapon     | substance        | substance act   | conduct  | officer            | reason                                       | here           |
      | none    | none       | none             | sharing         | defiance | must not be called | the reason is rule base.routine-discipline   | does not apply |
      | none    | look-alike | none             | none            | defiance | may be called      | the reason is rule base.weapon-carried       | does not apply |
      | none    | firearm    | none             | none            | defiance | must be called     | the reason is rule base.gun-or-bomb-at-school | applies       |
      | medical | none       | none             | none            | fight    | may be called      | the reason is rule base.violence-with-injury | does not apply |
      | serious | none       | none             | none            | fight    | may be called      | the reason is rule base.violence-with-injury | applies        |
      | none    | none       | prescription     | distribution    | nothing  | may be called      | the reason is rule base.drug-sale            | applies        |
      | none    | none       | alcohol          | distribution    | nothing  | may be called      | the reason is rule base.drug-sale            | does not apply |
      | none    | none       | cannabis         | possession      | nothing  | is not called for  | no rule asks for an officer                  | applies        |
      | none    | none       | other-controlled | possession      | nothing  | may be called      | the reason is rule base.hard-drugs           | applies        |
      | none    | none       | cannabis         | under-influence | nothing  | is not called for  | no rule asks for an officer                  | does not apply |

  Scenario: A disability and the plan come first
    Given the conduct is "defiance"
    And these facts
      | disability | iep |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule pa.disability applies
    And the case goes to "Meeting of the IEP or 504 team"
    And staff are told "If the police are told, tell them of the disability and of the plan."

  Scenario Outline: A disability and the plan come first: it depends on the disability and who did it
    Given the conduct is "defiance"
    And these facts
      | actor      | <actor>      |
      | disability | <disability> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.disability does not apply

    Examples:
      | actor   | disability | officer            | reason                                     |
      | student | none       | must not be called | the reason is rule base.routine-discipline |
      | staff   | iep        | is not called for  | no rule asks for an officer                |

  Scenario: Families and staff hear of a weapon within a day
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And rule pa.weapon-notice applies
    And the principal must also "tell families and staff" within 24 hours

  Scenario Outline: Families and staff hear of a weapon within a day: it depends on where it happened, the weapon and how sure staff are
    Given these facts
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.weapon-notice <here>

    Examples:
      | place      | weapon           | evidence | officer            | reason                                        | here           |
      | on-campus  | none             | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | on-campus  | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | on-campus  | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | on-campus  | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | on-campus  | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | off-campus | pocket-knife     | verified | may be called      | the reason is rule base.small-knife           | does not apply |
      | on-campus  | pocket-knife     | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
