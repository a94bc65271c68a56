Feature: New Jersey, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/nj-2015" policy
    And an ordinary school day

  Scenario: Officers do not direct a school's search
    Given these facts
      | officer request | search |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the answer on "officer search" is must not
    And the reason on "officer search" is rule nj-2015.search-for-police
    And staff are told "Police cannot make a school search for them. Dogs need the prosecutor's permission."

  Scenario Outline: Officers do not direct a school's search: it depends on whether somebody is in danger now, what the officer is asked to do and the officer's authority
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.search-for-police does not apply

    Examples:
      | imminent danger | officer request | officer authority | officer           | reason                                  |
      | no              | none            | none              | is not called for | no rule asks for an officer             |
      | no              | search          | probable-cause    | is not called for | no rule asks for an officer             |
      | yes             | search          | none              | must be called    | the reason is rule base.imminent-danger |

  Scenario: Officers do not sit in on a school's questions
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule nj-2015.questioning
    And the principal must also "offer counsel or guardian presence" immediately

  Scenario Outline: Officers do not sit in on a school's questions: it depends on whether somebody is in danger now, what the officer is asked to do and the officer's authority
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.questioning <here>

    Examples:
      | imminent danger | officer request       | officer authority | officer            | reason                                  | here           |
      | no              | none                  | none              | is not called for  | no rule asks for an officer             | does not apply |
      | no              | sit-in-on-questioning | none              | must not be called | the reason is rule base.work-for-staff  | applies        |
      | no              | question              | probable-cause    | is not called for  | no rule asks for an officer             | does not apply |
      | yes             | question              | none              | must be called     | the reason is rule base.imminent-danger | does not apply |

  Scenario: A parent is reached before an officer asks a student about what the student did
    Given the conduct is "defiance"
    And these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule nj-2015.parent-before-questions applies
    And the principal must also "notify guardian" immediately
    And staff are told "A parent is reached before a minor who is the target is asked questions. A witness may be asked without."

  Scenario Outline: A parent is reached before an officer asks a student about what the student did: it depends on whether somebody is in danger now, what the officer is asked to do, who is suspected and more
    Given the conduct is "defiance"
    And these facts
      | imminent danger  | <imminent danger>  |
      | officer request  | <officer request>  |
      | actor            | <actor>            |
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
      | age              | <age>              |
      | grade            | <grade>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.parent-before-questions <here>

    Examples:
      | imminent danger | officer request       | actor   | abuse suspected | suspected abuser | age | grade | officer            | reason                                     | here           |
      | no              | question              | student | no              | none             | 18  | 12    | must not be called | the reason is rule base.no-errands         | does not apply |
      | no              | question              | staff   | no              | none             | 14  | 9     | is not called for  | no rule asks for an officer                | does not apply |
      | no              | question              | student | no              | none             | 17  | 12    | must not be called | the reason is rule base.no-errands         | applies        |
      | no              | none                  | student | no              | none             | 14  | 9     | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no              | sit-in-on-questioning | student | no              | none             | 14  | 9     | must not be called | the reason is rule base.routine-discipline | applies        |
      | yes             | question              | student | no              | none             | 14  | 9     | must be called     | the reason is rule base.imminent-danger    | does not apply |
      | no              | question              | student | yes             | none             | 14  | 9     | must not be called | the reason is rule base.no-errands         | applies        |
      | no              | question              | student | yes             | parent           | 14  | 9     | must not be called | the reason is rule base.no-errands         | does not apply |

  Scenario: Bullying is looked into within ten school days
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.bullying applies
    And the principal must also "document incident" within 10 school days
    And "document incident" is owed to the superintendent
    And staff are told "Only a request by the police can pause the inquiry, and the parents are told of it."

  Scenario: Bullying online is looked into within ten school days
    Given the conduct is "cyberbullying"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.bullying applies

  Scenario: An arrest at school is the last choice
    Given these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule nj-2015.arrest-at-school applies
    And the principal must also "notify guardian"
    And staff are told "Ask for the arrest to be made after school or elsewhere, or else in private, in plain clothes, with few officers."
    And staff are told "The principal calls the parent."

  Scenario Outline: An arrest at school is the last choice: it depends on what the officer is asked to do, who is suspected and who did it
    Given these facts
      | officer request  | <officer request>  |
      | actor            | <actor>            |
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.arrest-at-school <here>

    Examples:
      | officer request | actor   | abuse suspected | suspected abuser | officer            | reason                             | here           |
      | arrest          | staff   | no              | none             | is not called for  | no rule asks for an officer        | does not apply |
      | none            | student | no              | none             | is not called for  | no rule asks for an officer        | does not apply |
      | arrest          | student | yes             | none             | must not be called | the reason is rule base.no-errands | applies        |
      | arrest          | student | yes             | parent           | must not be called | the reason is rule base.no-errands | applies        |

  Scenario: Drugs are reported
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs
    And the principal must also "report to law enforcement"
    And staff are told "This is the form of 2015. New Jersey has since legalized cannabis for adults, and the form of 2023 speaks of unlawful possession. Ask counsel before you report cannabis."
    And staff are told "A report needs no officer in the room. What was seized is handed over and never destroyed."

  Scenario Outline: Drugs are reported: it depends on what was done, whether there was a lawful reason, the substance and more
    Given these facts
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
      | sought help    | <sought help>    |
      | conduct        | <conduct>        |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.drugs <here>
    And a report to the police <report>

    Examples:
      | lawful purpose | substance    | substance act   | sought help | conduct           | evidence | officer            | reason                                     | here           | report            |
      | no             | none         | none            | no          | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no             | cannabis     | none            | no          | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | no             | nicotine     | none            | no          | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no             | alcohol      | none            | no          | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no             | cannabis     | none            | no          | drug-possession   | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | no             | cannabis     | none            | yes         | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no             | cannabis     | under-influence | no          | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | no             | cannabis     | sharing         | yes         | drug-possession   | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | no             | none         | sharing         | no          | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no             | cannabis     | none            | yes         | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | no             | prescription | possession      | no          | drug-possession   | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | yes            | prescription | none            | no          | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Drugs are reported: it depends on whether it has to do with school, whether the student asked for help and who did it
    Given the conduct is "drug-possession"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | sought help       | <sought help>       |
      | substance         | cannabis            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.drugs <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | sought help | officer           | reason                                    | here           | report            |
      | student | off-campus | no                | no          | is not called for | no rule asks for an officer               | does not apply | is not called for |
      | staff   | on-campus  | yes               | yes         | may be called     | the reason is rule base.crime-by-an-adult | applies        | must be made      |

  Scenario Outline: Drugs are reported: it depends on the substance and whether the student asked for help
    Given these facts
      | substance     | <substance>   |
      | substance act | possession    |
      | sought help   | <sought help> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.drugs <here>
    And a report to the police <report>

    Examples:
      | substance        | sought help | officer           | reason                             | here           | report            |
      | cannabis         | no          | is not called for | no rule asks for an officer        | applies        | must be made      |
      | other-controlled | no          | may be called     | the reason is rule base.hard-drugs | applies        | must be made      |
      | cannabis         | yes         | is not called for | no rule asks for an officer        | does not apply | is not called for |

  Scenario: Paraphernalia that was found is handed over
    Given the conduct is "drug-paraphernalia"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.paraphernalia
    And the principal must also "report to law enforcement" immediately
    And staff are told "This is the form of 2015. New Jersey has since legalized cannabis for adults. Ask counsel before you report a thing that was used with cannabis."

  Scenario: Where no paraphernalia was found, none is handed over
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule nj-2015.paraphernalia does not apply
    And a report to the police is not called for

  Scenario Outline: Paraphernalia that was found is handed over: it depends on what was done, the substance, whether the student asked for help and how sure staff are
    Given these facts
      | substance     | <substance>     |
      | substance act | <substance act> |
      | sought help   | <sought help>   |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.paraphernalia <here>
    And a report to the police <report>

    Examples:
      | substance | substance act | sought help | conduct                               | evidence | officer            | reason                            | here           | report            |
      | nicotine  | none          | no          | drug-paraphernalia                    | verified | is not called for  | no rule asks for an officer       | does not apply | is not called for |
      | none      | none          | no          | drug-paraphernalia                    | rumor    | must not be called | the reason is rule base.rumor     | does not apply | is not called for |
      | none      | none          | yes         | drug-paraphernalia                    | verified | is not called for  | no rule asks for an officer       | does not apply | is not called for |
      | none      | sharing       | yes         | drug-paraphernalia                    | verified | is not called for  | no rule asks for an officer       | applies        | must be made      |
      | cannabis  | none          | yes         | drug-paraphernalia, drug-distribution | verified | may be called      | the reason is rule base.drug-sale | applies        | must be made      |

  Scenario Outline: Paraphernalia that was found is handed over: it depends on whether it has to do with school, the substance, whether the student asked for help and who did it
    Given the conduct is "drug-paraphernalia"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | sought help       | <sought help>       |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.paraphernalia <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | substance | substance act | sought help | here           | report            |
      | student | off-campus | no                | none      | none          | no          | does not apply | is not called for |
      | staff   | on-campus  | yes               | none      | none          | yes         | applies        | must be made      |
      | student | on-campus  | yes               | alcohol   | possession    | yes         | does not apply | is not called for |

  Scenario: A student under the influence may be reported and need not
    Given these facts
      | substance     | alcohol         |
      | substance act | under-influence |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.under-the-influence
    And the case goes to "Medical care"
    And the case goes to "Talk with a health worker about use"
    And staff are told "A medical examination comes first. The school may keep the name to itself."

  Scenario Outline: A student under the influence may be reported and need not: it depends on the substance, whether the student asked for help, who did it and how sure staff are
    Given these facts
      | actor         | <actor>         |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | sought help   | <sought help>   |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.under-the-influence does not apply
    And a report to the police <report>

    Examples:
      | actor   | substance | substance act   | sought help | evidence | officer            | reason                        | report            |
      | student | alcohol   | none            | no          | verified | is not called for  | no rule asks for an officer   | is not called for |
      | student | alcohol   | possession      | no          | verified | is not called for  | no rule asks for an officer   | may be made       |
      | staff   | alcohol   | under-influence | no          | verified | is not called for  | no rule asks for an officer   | is not called for |
      | student | nicotine  | under-influence | no          | verified | is not called for  | no rule asks for an officer   | is not called for |
      | student | alcohol   | under-influence | no          | rumor    | must not be called | the reason is rule base.rumor | is not called for |
      | student | alcohol   | under-influence | yes         | verified | is not called for  | no rule asks for an officer   | is not called for |

  Scenario Outline: A student under the influence may be reported and need not: it depends on what was done, whether it has to do with school and whether the student asked for help
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | alcohol             |
      | substance act     | under-influence     |
      | sought help       | <sought help>       |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.under-the-influence <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | sought help | conduct           | officer           | reason                            | here           | report            |
      | off-campus | no                | no          | nothing           | is not called for | no rule asks for an officer       | does not apply | is not called for |
      | on-campus  | yes               | yes         | drug-distribution | may be called     | the reason is rule base.drug-sale | applies        | may be made       |

  Scenario: Alcohol may be reported
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.alcohol
    And staff are told "If police hear of it, a stationhouse adjustment is the better way."

  Scenario Outline: Alcohol may be reported: it depends on what was done, whether it has to do with school, whether the student asked for help and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | sought help       | <sought help>       |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.alcohol <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | sought help | substance | conduct  | evidence | officer            | reason                                     | here           | report            |
      | student | on-campus  | yes               | no          | none      | defiance | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | student | on-campus  | yes               | no          | alcohol   | alcohol  | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | student | on-campus  | yes               | yes         | alcohol   | alcohol  | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | student | off-campus | no                | no          | alcohol   | alcohol  | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | staff   | on-campus  | yes               | yes         | alcohol   | alcohol  | verified | may be called      | the reason is rule base.crime-by-an-adult  | applies        | may be made       |

  Scenario: Guns and ammunition are reported, on and off school grounds
    Given these facts
      | weapon | ammunition |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule nj-2015.guns
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: Guns and ammunition are reported, on and off school grounds: it depends on the weapon and how sure staff are
    Given these facts
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.guns <here>
    And a report to the police <report>

    Examples:
      | weapon     | evidence | officer            | reason                                        | here           | report            |
      | none       | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | firearm    | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | explosive  | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | ammunition | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |

  Scenario: A weapon used or shown in an offense is reported
    Given these facts
      | weapon     | pocket-knife |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police must be made
    And the reason for the report is rule nj-2015.weapon-used
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: A weapon used or shown in an offense is reported: it depends on who was harmed, whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | target            | <target>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | weapon use        | <weapon use>        |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.weapon-used <here>
    And a report to the police <report>

    Examples:
      | target | place      | school connection | weapon           | weapon use | evidence | officer            | reason                                        | here           | report            |
      | none   | on-campus  | yes               | pocket-knife     | possessed  | verified | may be called      | the reason is rule base.small-knife           | does not apply | may be made       |
      | none   | on-campus  | yes               | simulated        | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | none   | on-campus  | yes               | unlawful-knife   | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | none   | on-campus  | yes               | other-object     | displayed  | verified | may be called      | the reason is rule base.small-knife           | applies        | must be made      |
      | none   | on-campus  | yes               | dangerous-weapon | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | self   | on-campus  | yes               | pocket-knife     | displayed  | verified | may be called      | the reason is rule base.small-knife           | does not apply | may be made       |
      | none   | on-campus  | yes               | pocket-knife     | displayed  | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | none   | off-campus | no                | pocket-knife     | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: A switchblade or the like is reported
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule nj-2015.unlawful-knife
    And the principal must also "report to law enforcement"

  Scenario Outline: A switchblade or the like is reported: it depends on whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.unlawful-knife does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | weapon         | evidence | officer            | reason                        |
      | on-campus  | yes               | none           | verified | is not called for  | no rule asks for an officer   |
      | on-campus  | yes               | unlawful-knife | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | unlawful-knife | verified | is not called for  | no rule asks for an officer   |

  Scenario: Another weapon that was only carried may be reported
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule nj-2015.weapon-carried
    And staff are told "Stun guns and metal knuckles are reported like a switchblade."
    And staff are told "Weigh what kind it is, a lawful purpose, age and intent. A small penknife is mostly not reported; a box cutter is, where there is no lawful reason for it and such cutters are a problem in the area."

  Scenario Outline: Another weapon that was only carried may be reported: it depends on whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.weapon-carried <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon           | evidence | officer            | reason                                 | here           | report            |
      | on-campus  | yes               | none             | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | yes               | other-object     | verified | may be called      | the reason is rule base.small-knife    | applies        | may be made       |
      | on-campus  | yes               | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
      | on-campus  | yes               | pocket-knife     | rumor    | must not be called | the reason is rule base.rumor          | does not apply | is not called for |
      | off-campus | no                | pocket-knife     | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |

  Scenario: A planned killing or grave injury is reported
    Given the conduct is "homicide"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And a report to the police must be made
    And the reason for the report is rule nj-2015.threat-to-life
    And the principal must also "report to law enforcement" immediately
    And staff are told "Share what is known of history and state of mind. A threat counts even if it is meant for later, for another place, or unknown to the target."

  Scenario Outline: A planned killing or grave injury is reported: it depends on what was done, how grave the threat is and how sure staff are
    Given these facts
      | threat   | <threat>   |
      | conduct  | <conduct>  |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.threat-to-life <here>
    And a report to the police <report>

    Examples:
      | threat       | conduct  | evidence | officer            | reason                                     | here           | report            |
      | none         | defiance | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | none         | homicide | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | serious      | defiance | verified | may be called      | the reason is rule base.serious-threat     | does not apply | may be made       |
      | very-serious | defiance | verified | must be called     | the reason is rule base.threat-to-life     | applies        | must be made      |

  Scenario: Sexual assault is reported
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule nj-2015.sexual-assault
    And the principal must also "report to law enforcement" immediately

  Scenario Outline: Sexual assault is reported: it depends on what was done, whether it has to do with school, the class of the offense and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.sexual-assault <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct           | evidence | offense class       | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | sexual-misconduct | verified | none                | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | on-campus  | yes               | sexual-assault    | rumor    | none                | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | sexual-misconduct | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | defiance          | verified | class-c-misdemeanor | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | sexual-misconduct | verified | infraction          | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | off-campus | no                | sexual-assault    | verified | none                | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Crimes of bias, hazing and sexual pictures are reported
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And a report to the police must be made
    And the reason for the report is rule nj-2015.listed-crimes
    And the principal must also "report to law enforcement"
    And staff are told "For a picture between students an education program can take the place of prosecution."

  Scenario Outline: Crimes of bias, hazing and sexual pictures are reported: it depends on what was done, whether it has to do with school, whether it was about who somebody is and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | bias motivated    | <bias motivated>    |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.listed-crimes <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct            | evidence | bias motivated | offense class       | officer            | reason                                           | here           | report            |
      | on-campus  | yes               | simple-assault     | verified | no             | none                | is not called for  | no rule asks for an officer                      | does not apply | may be made       |
      | on-campus  | yes               | hazing             | verified | no             | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | bias-crime         | verified | no             | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | sexting            | rumor    | no             | none                | must not be called | the reason is rule base.rumor                    | does not apply | is not called for |
      | on-campus  | yes               | simple-assault     | verified | yes            | none                | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | vandalism          | verified | yes            | none                | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | aggravated-assault | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | sexual-assault     | verified | yes            | none                | may be called      | the reason is rule base.sexual-assault           | applies        | must be made      |
      | on-campus  | yes               | stalking           | verified | yes            | none                | may be called      | the reason is rule base.partner-violence-officer | applies        | must be made      |
      | on-campus  | yes               | arson              | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | robbery            | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | extortion          | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | kidnapping         | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | homicide           | verified | yes            | none                | must be called     | the reason is rule base.death                    | applies        | must be made      |
      | on-campus  | yes               | burglary           | verified | yes            | none                | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | on-campus  | yes               | disorderly-conduct | verified | yes            | none                | is not called for  | no rule asks for an officer                      | does not apply | is not called for |
      | off-campus | no                | sexting            | verified | no             | none                | is not called for  | no rule asks for an officer                      | does not apply | is not called for |
      | on-campus  | yes               | disorderly-conduct | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | nothing            | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | does not apply | is not called for |
      | on-campus  | yes               | fight              | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | trespass           | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | bullying           | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | cyberbullying      | verified | yes            | class-c-misdemeanor | is not called for  | no rule asks for an officer                      | applies        | must be made      |
      | on-campus  | yes               | threat             | verified | yes            | class-c-misdemeanor | must not be called | the reason is rule base.simulated-weapon         | applies        | must be made      |
      | on-campus  | yes               | disorderly-conduct | verified | yes            | infraction          | is not called for  | no rule asks for an officer                      | does not apply | is not called for |

  Scenario: Cyber-harassment that is a crime is reported
    Given the conduct is "cyberbullying"
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.cyber-harassment
    And the principal must also "report to law enforcement"

  Scenario Outline: Cyber-harassment that is a crime is reported: it depends on what was done, whether it has to do with school, the class of the offense and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.cyber-harassment does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct       | evidence | offense class       | officer            | reason                                     |
      | on-campus  | yes               | defiance      | verified | class-c-misdemeanor | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | cyberbullying | verified | infraction          | is not called for  | no rule asks for an officer                |
      | on-campus  | yes               | cyberbullying | rumor    | class-c-misdemeanor | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | cyberbullying | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                |

  Scenario: Signs of gangs and break-ins into computers are passed on
    Given the conduct is "gang-activity"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule nj-2015.gangs-and-computers
    And the principal must also "report to law enforcement"

  Scenario Outline: Signs of gangs and break-ins into computers are passed on: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.gangs-and-computers <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct            | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | defiance           | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | computer-intrusion | verified | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | on-campus  | yes               | gang-activity      | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | gang-activity      | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Abuse, neglect and a missing child go to the police as well
    Given these facts
      | missing student | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police must be made
    And the reason for the report is rule nj-2015.abuse-and-missing
    And the person the school has named for it must also "report to law enforcement" immediately

  Scenario: Suspected abuse goes to the police in New Jersey as well
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.abuse-and-missing applies
    And a report to the police must be made

  Scenario: Other crimes may be reported
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And staff are told "Weigh how serious it is and whether anybody is at risk. Nobody talks a victim out of a report."

  Scenario Outline: Other crimes may be reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.other-crimes <here>
    And a report to the police <report>

    Examples:
      | conduct            | officer           | reason                                           | here           | report            |
      | disorderly-conduct | is not called for | no rule asks for an officer                      | does not apply | is not called for |
      | theft              | is not called for | no rule asks for an officer                      | applies        | may be made       |
      | vandalism          | is not called for | no rule asks for an officer                      | applies        | may be made       |
      | aggravated-assault | may be called     | the reason is rule base.serious-crime            | applies        | may be made       |
      | sexual-misconduct  | is not called for | no rule asks for an officer                      | applies        | may be made       |
      | dating-violence    | is not called for | no rule asks for an officer                      | applies        | may be made       |
      | stalking           | may be called     | the reason is rule base.partner-violence-officer | applies        | may be made       |
      | arson              | may be called     | the reason is rule base.serious-crime            | applies        | may be made       |
      | robbery            | may be called     | the reason is rule base.serious-crime            | applies        | may be made       |
      | extortion          | may be called     | the reason is rule base.serious-crime            | applies        | may be made       |
      | burglary           | may be called     | the reason is rule base.serious-crime            | applies        | may be made       |

  Scenario Outline: Other crimes may be reported: it depends on what was done, how badly somebody was hurt, what the person harmed wants and more
    Given these facts
      | injury              | <injury>              |
      | target wants police | <target wants police> |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
      | offense class       | <offense class>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.other-crimes <here>
    And a report to the police <report>

    Examples:
      | injury | target wants police | conduct            | evidence | offense class       | officer            | reason                                     | here           | report            |
      | none   | no                  | simple-assault     | rumor    | none                | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | minor  | no                  | disorderly-conduct | verified | none                | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none   | no                  | disorderly-conduct | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | minor  | no                  | fight              | verified | none                | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | minor  | no                  | trespass           | verified | none                | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none   | yes                 | disorderly-conduct | verified | none                | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | minor  | no                  | defiance           | verified | none                | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | none   | no                  | disorderly-conduct | verified | infraction          | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A push that has nothing to do with school is not reported in New Jersey
    Given the conduct is "simple-assault"
    And these facts
      | place             | off-campus |
      | school connection | no         |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.other-crimes does not apply
    And a report to the police is not called for

  Scenario: Somebody who lost or suffered something and wants the police
    Given the conduct is "fight"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule nj-2015.victim-wants-police

  Scenario Outline: Somebody who lost or suffered something and wants the police: which acts count
    Given these facts
      | target wants police | yes       |
      | conduct             | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.victim-wants-police <here>

    Examples:
      | conduct           | officer            | reason                                         | here           |
      | defiance          | must not be called | the reason is rule base.routine-discipline     | does not apply |
      | simple-assault    | may be called      | the reason is rule nj-2015.victim-wants-police | applies        |
      | theft             | may be called      | the reason is rule nj-2015.victim-wants-police | applies        |
      | vandalism         | may be called      | the reason is rule nj-2015.victim-wants-police | applies        |
      | sexual-misconduct | may be called      | the reason is rule nj-2015.victim-wants-police | applies        |
      | burglary          | may be called      | the reason is rule nj-2015.victim-wants-police | applies        |

  Scenario Outline: Somebody who lost or suffered something and wants the police: it depends on what the person harmed wants, whether it has to do with school and how sure staff are
    Given the conduct is "fight"
    And these facts
      | target wants police | <target wants police> |
      | place               | <place>               |
      | school connection   | <school connection>   |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nj-2015.victim-wants-police does not apply

    Examples:
      | target wants police | place      | school connection | evidence | officer            | reason                        |
      | no                  | on-campus  | yes               | verified | is not called for  | no rule asks for an officer   |
      | yes                 | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | yes                 | off-campus | no                | verified | is not called for  | no rule asks for an officer   |
