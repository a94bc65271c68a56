Feature: Kentucky, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/ky" policy
    And an ordinary school day

  Scenario: An assault with a serious injury or a weapon is reported
    Given the conduct is "kidnapping"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule ky.grave-assault
    And the principal and any employee who knows must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: An assault with a serious injury or a weapon is reported: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.grave-assault <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | weapon       | conduct    | evidence | officer            | reason                                       | here           | report            |
      | none    | on-campus  | yes               | none         | fight      | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | none    | on-campus  | yes               | none         | homicide   | verified | must be called     | the reason is rule base.death                | applies        | must be made      |
      | none    | on-campus  | yes               | none         | kidnapping | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | serious | on-campus  | yes               | none         | defiance   | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | medical | on-campus  | yes               | none         | fight      | verified | may be called      | the reason is rule base.violence-with-injury | does not apply | may be made       |
      | serious | on-campus  | yes               | none         | fight      | verified | may be called      | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | on-campus  | yes               | pocket-knife | fight      | verified | may be called      | the reason is rule base.small-knife          | does not apply | may be made       |
      | none    | off-campus | no                | none         | kidnapping | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario Outline: An assault with a serious injury or a weapon is reported: it depends on what was done and the weapon
    Given these facts
      | weapon     | <weapon>     |
      | weapon use | <weapon use> |
      | conduct    | <conduct>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.grave-assault <here>
    And a report to the police <report>

    Examples:
      | weapon           | weapon use | conduct | officer           | reason                                        | here           | report            |
      | pocket-knife     | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | pocket-knife     | displayed  | nothing | must be called    | the reason is rule base.weapon-against-people | does not apply | is not called for |
      | simulated        | displayed  | fight   | is not called for | no rule asks for an officer                   | does not apply | is not called for |
      | unlawful-knife   | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | other-object     | displayed  | fight   | may be called     | the reason is rule base.small-knife           | applies        | must be made      |
      | dangerous-weapon | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | firearm          | displayed  | fight   | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | explosive        | displayed  | fight   | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | pocket-knife     | possessed  | fight   | may be called     | the reason is rule base.small-knife           | does not apply | may be made       |

  Scenario: A sexual offense is reported
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule ky.sexual-offense
    And the principal and any employee who knows must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: A sexual offense is reported: it depends on what was done, whether it has to do with school, the class of the offense and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.sexual-offense <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct           | evidence | offense class       | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | sexual-misconduct | verified | none                | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | on-campus  | yes               | sexual-assault    | rumor    | none                | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | sexual-misconduct | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | defiance          | verified | class-c-misdemeanor | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | sexual-misconduct | verified | infraction          | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | off-campus | no                | sexual-assault    | verified | none                | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Guns and deadly weapons are reported by whoever knows
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule ky.weapons
    And staff must also "report to law enforcement" immediately
    And "report to law enforcement" is owed by any employee
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: Guns and deadly weapons are reported by whoever knows: it depends on whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon           | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | yes               | none             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | yes               | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | yes               | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | yes               | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | yes               | unlawful-knife   | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | off-campus | no                | unlawful-knife   | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: Unlawful drugs are reported by whoever knows
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ky.drugs
    And staff must also "report to law enforcement" immediately
    And "report to law enforcement" is owed by any employee
    And "report to law enforcement" is owed to the law enforcement agency
    And staff are told "A report needs no officer in the room. The nurse sees the student first."

  Scenario Outline: Unlawful drugs are reported by whoever knows: it depends on what was done, whether it has to do with school, the substance and how sure staff are
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
    And rule ky.drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance        | substance act   | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none             | none            | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | none            | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | on-campus  | yes               | prescription     | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | nicotine         | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | alcohol          | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | none            | drug-possession   | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | alcohol          | distribution    | drug-possession   | verified | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | on-campus  | yes               | nicotine         | none            | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | none            | defiance          | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | prescription     | distribution    | drug-possession   | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | on-campus  | yes               | cannabis         | sharing         | drug-distribution | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | off-campus | no                | cannabis         | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis         | under-influence | nothing           | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | other-controlled | under-influence | nothing           | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |

  Scenario: Any damage to property is reported
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ky.property-damage
    And the principal and any employee who knows must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency
    And staff are told "Say so if it may have been an accident. Ask counsel whether an accident has to be reported at all."

  Scenario Outline: Any damage to property is reported: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.property-damage <here>
    And a report to the police <report>

    Examples:
      | conduct         | officer            | reason                                     | here           | report            |
      | defiance        | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | property-damage | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | arson           | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | burglary        | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |

  Scenario Outline: Any damage to property is reported: it depends on whether it has to do with school and how sure staff are
    Given the conduct is "vandalism"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.property-damage does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario: Threats and plans of violence against the school are reported
    Given the conduct is "bomb-threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And a report to the police must be made
    And the reason for the report is rule ky.threats
    And staff must also "report to law enforcement" immediately
    And "report to law enforcement" is owed by any employee
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: Threats and plans of violence against the school are reported: it depends on what was done, whether it has to do with school, how grave the threat is and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | threat            | <threat>            |
      | threat target     | <threat target>     |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.threats <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | threat    | threat target | conduct     | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none      | none          | defiance    | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | none      | none          | bomb-threat | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | serious   | none          | defiance    | verified | may be called      | the reason is rule base.serious-threat     | applies        | must be made      |
      | off-campus | no                | none      | none          | bomb-threat | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | transient | none          | defiance    | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | off-campus | no                | none      | student       | bomb-threat | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | off-campus | no                | none      | other         | bomb-threat | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A felony by a student against a student
    Given the conduct is "aggravated-assault"
    And these facts
      | target        | student |
      | offense class | felony  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule ky.felony-between-students
    And the principal must also "report to law enforcement" within 48 hours
    And "report to law enforcement" is owed to the police or county attorney
    And the principal must also "notify superintendent" within 48 hours
    And "notify superintendent" is owed to the school board
    And the principal must also "notify guardian" within 24 hours
    And staff are told "Whoever knows tells the principal at once. The report is in writing."

  Scenario Outline: A felony by a student against a student: which acts count
    Given these facts
      | target        | student   |
      | conduct       | <conduct> |
      | offense class | felony    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.felony-between-students <here>
    And a report to the police <report>

    Examples:
      | conduct         | officer           | reason                                           | here           | report            |
      | stalking        | may be called     | the reason is rule base.partner-violence-officer | applies        | must be made      |
      | bomb-threat     | must be called    | the reason is rule base.bomb-threat              | applies        | must be made      |
      | extortion       | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | bias-crime      | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | gang-activity   | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | fight           | is not called for | no rule asks for an officer                      | does not apply | is not called for |
      | sexual-assault  | may be called     | the reason is rule base.sexual-assault           | applies        | must be made      |
      | dating-violence | is not called for | no rule asks for an officer                      | applies        | must be made      |
      | arson           | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | robbery         | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | kidnapping      | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | hazing          | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |

  Scenario Outline: A felony by a student against a student: it depends on who was harmed, whether abuse is suspected, the class of the offense and more
    Given the conduct is "aggravated-assault"
    And these facts
      | actor           | <actor>           |
      | target          | <target>          |
      | abuse suspected | <abuse suspected> |
      | evidence        | <evidence>        |
      | offense class   | <offense class>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.felony-between-students <here>
    And a report to the police <report>

    Examples:
      | actor   | target  | abuse suspected | evidence | offense class | officer            | reason                                    | here           | report            |
      | student | student | no              | verified | misdemeanor   | may be called      | the reason is rule base.serious-crime     | does not apply | may be made       |
      | staff   | student | no              | verified | felony        | may be called      | the reason is rule base.crime-by-an-adult | does not apply | may be made       |
      | student | none    | no              | verified | felony        | may be called      | the reason is rule base.serious-crime     | does not apply | may be made       |
      | student | student | no              | rumor    | felony        | must not be called | the reason is rule base.rumor             | does not apply | is not called for |
      | student | student | yes             | verified | felony        | may be called      | the reason is rule base.serious-crime     | applies        | must be made      |

  Scenario Outline: A felony by a student against a student: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how grave the threat is
    Given these facts
      | injury            | <injury>            |
      | target            | student             |
      | place             | <place>             |
      | school connection | <school connection> |
      | threat            | <threat>            |
      | conduct           | <conduct>           |
      | offense class     | felony              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ky.felony-between-students <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | threat    | conduct            | officer           | reason                                       | here           | report            |
      | medical | on-campus  | yes               | none      | fight              | may be called     | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | on-campus  | yes               | serious   | fight              | may be called     | the reason is rule base.serious-threat       | applies        | must be made      |
      | medical | on-campus  | yes               | none      | defiance           | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | minor   | on-campus  | yes               | none      | fight              | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | none    | on-campus  | yes               | transient | fight              | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | none    | off-campus | no                | none      | aggravated-assault | is not called for | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: In Kentucky a suspected parent is not written to about a felony
    Given the conduct is "aggravated-assault"
    And these facts
      | target           | student |
      | abuse suspected  | yes     |
      | suspected abuser | parent  |
      | offense class    | felony  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule ky.felony-between-students applies
    And rule ky.felony-family does not apply
    And a report to the police must be made
