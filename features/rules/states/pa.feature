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
    And staff must also "report to law enforcement" immediately

  Scenario Outline: Grave crimes against a person are reported: which conduct it is, in Pennsylvania
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.persons <here>
    And a report to the police <report>

    Examples:
      | conduct        | officer            | reason                                           | here           | report            |
      | defiance       | must not be called | the reason is rule base.routine-discipline       | does not apply | is not called for |
      | sexual-assault | may be called      | the reason is rule base.sexual-assault           | applies        | must be made      |
      | stalking       | may be called      | the reason is rule base.partner-violence-officer | applies        | must be made      |
      | kidnapping     | may be called      | the reason is rule base.serious-crime            | applies        | must be made      |
      | homicide       | must be called     | the reason is rule base.death                    | applies        | must be made      |

  Scenario Outline: Grave crimes against a person are reported: it depends on the place, school connection and evidence
    Given the conduct is "aggravated-assault"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.persons does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario: The rest of the mandatory list
    Given the conduct is "drug-distribution"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And staff must also "report to law enforcement" immediately

  Scenario Outline: The rest of the mandatory list: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.rest-of-the-list <here>
    And a report to the police <report>

    Examples:
      | conduct  | officer            | reason                                     | here           | report            |
      | defiance | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | arson    | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | robbery  | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | burglary | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |

  Scenario Outline: The rest of the mandatory list: what makes the difference
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
    And rule pa.rest-of-the-list <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance        | substance act   | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none             | none            | drug-distribution | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | none            | defiance          | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | none             | sharing         | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | off-campus | no                | none             | none            | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | possession      | nothing           | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | other-controlled | possession      | nothing           | verified | may be called      | the reason is rule base.hard-drugs         | applies        | must be made      |
      | on-campus  | yes               | cannabis         | under-influence | nothing           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A weapon on school property is reported
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And staff must also "report to law enforcement" immediately
    And staff are told "The report does not settle what the school does. An agreement may still divert the student."

  Scenario Outline: A weapon on school property is reported: it depends on the place, weapon, lawful purpose and evidence
    Given these facts
      | place          | <place>          |
      | weapon         | <weapon>         |
      | lawful purpose | <lawful purpose> |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | lawful purpose | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | none             | no             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | firearm          | no             | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | no             | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | pocket-knife     | yes            | verified | is not called for  | no rule asks for an officer                   | does not apply | may be made       |
      | on-campus  | unlawful-knife   | no             | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | dangerous-weapon | no             | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | off-campus | pocket-knife     | no             | verified | may be called      | the reason is rule base.small-knife           | does not apply | is not called for |
      | on-campus  | pocket-knife     | no             | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |

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

  Scenario Outline: A knife with a lawful purpose is a question for counsel: it depends on the place, weapon, lawful purpose and evidence
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
      | on-campus  | unlawful-knife   | yes            | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
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

  Scenario Outline: Lesser acts may be reported: which conduct it is
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

  Scenario Outline: Lesser acts may be reported: it depends on the place, school connection and evidence
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
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule pa.what-to-say applies
    And staff must also "document incident" immediately
    And staff are told "Say whether it is over, what and where, how many, who, weapons and who has them, injuries, who was called, and any disability. Collecting this must not delay the call."

  Scenario Outline: What the police are told: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.what-to-say <here>

    Examples:
      | conduct            | officer            | reason                                           | here           |
      | defiance           | must not be called | the reason is rule base.routine-discipline       | does not apply |
      | aggravated-assault | may be called      | the reason is rule base.serious-crime            | applies        |
      | sexual-assault     | may be called      | the reason is rule base.sexual-assault           | applies        |
      | stalking           | may be called      | the reason is rule base.partner-violence-officer | applies        |
      | arson              | may be called      | the reason is rule base.serious-crime            | applies        |
      | robbery            | may be called      | the reason is rule base.serious-crime            | applies        |
      | kidnapping         | may be called      | the reason is rule base.serious-crime            | applies        |
      | homicide           | must be called     | the reason is rule base.death                    | applies        |
      | burglary           | may be called      | the reason is rule base.serious-crime            | applies        |

  Scenario Outline: What the police are told: what makes the difference
    Given these facts
      | actor    | <actor>    |
      | place    | <place>    |
      | weapon   | <weapon>   |
      | conduct  | <conduct>  |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule pa.what-to-say <here>

    Examples:
      | actor   | place      | weapon     | conduct           | evidence | officer            | reason                                    | here           |
      | staff   | on-campus  | none       | drug-distribution | verified | may be called      | the reason is rule base.crime-by-an-adult | does not apply |
      | student | off-campus | none       | drug-distribution | verified | may be called      | the reason is rule base.drug-sale         | does not apply |
      | student | on-campus  | none       | drug-distribution | rumor    | must not be called | the reason is rule base.rumor             | does not apply |
      | student | on-campus  | look-alike | defiance          | verified | may be called      | the reason is rule base.weapon-carried    | applies        |

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

  Scenario Outline: A disability and the plan come first: it depends on the actor and disability
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
    And staff must also "tell families and staff" within 24 hours

  Scenario Outline: Families and staff hear of a weapon within a day: it depends on the place, weapon and evidence
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
