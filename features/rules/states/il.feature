Feature: Illinois, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/il" policy
    And an ordinary school day

  Scenario: Guns are reported
    Given these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule il.guns
    And the principal must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency
    And the principal must also "notify guardian" immediately

  Scenario Outline: Guns are reported: it depends on whether it has to do with school, who is suspected, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | abuse suspected   | <abuse suspected>   |
      | suspected abuser  | <suspected abuser>  |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule il.guns <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | abuse suspected | suspected abuser | weapon  | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | yes               | no              | none             | none    | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | yes               | no              | none             | firearm | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | on-campus  | yes               | yes             | none             | firearm | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | no                | no              | none             | firearm | verified | may be called      | the reason is rule base.gun-away-from-school  | does not apply | may be made       |
      | on-campus  | yes               | yes             | parent           | firearm | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |

  Scenario: A threat of gun violence is reported
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule il.threat-to-life
    And the principal must also "report to law enforcement" immediately
    And the administrator must also "report to law enforcement" within 24 hours
    And "report to law enforcement" is owed to the State Police

  Scenario Outline: A threat of gun violence is reported: it depends on how grave the threat is and how sure staff are
    Given these facts
      | threat   | <threat>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule il.threat-to-life does not apply
    And a report to the police <report>

    Examples:
      | threat       | evidence | officer            | reason                                 | report            |
      | serious      | verified | may be called      | the reason is rule base.serious-threat | may be made       |
      | very-serious | rumor    | must not be called | the reason is rule base.rumor          | is not called for |

  Scenario: A verified drug incident is reported
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule il.verified-drugs
    And the superintendent must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency
    And staff are told "A report needs no officer in the room. What is only suspected is not reported under this section."

  Scenario Outline: A verified drug incident is reported: it depends on what was done, whether it has to do with school, whether there was a lawful reason and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | lawful purpose    | <lawful purpose>    |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule il.verified-drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | lawful purpose | substance    | conduct           | evidence          | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | no             | none         | defiance          | verified          | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | no             | cannabis     | drug-distribution | verified          | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | on-campus  | yes               | no             | nicotine     | drug-possession   | verified          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | no             | alcohol      | drug-possession   | verified          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | no             | cannabis     | drug-possession   | reasonable-belief | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | yes            | prescription | drug-possession   | verified          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | off-campus | no                | no             | cannabis     | drug-possession   | verified          | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Handing out drugs is reported within two days
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule il.drug-delivery
    And the principal must also "report to law enforcement" within 48 hours
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: Handing out drugs is reported within two days: it depends on what was done, whether it has to do with school, the substance and how sure staff are
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
    And rule il.drug-delivery <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | substance act | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none      | none          | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | nicotine  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | none          | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | on-campus  | yes               | cannabis  | sharing       | drug-distribution | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | cannabis  | none          | drug-distribution | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | cannabis  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis  | distribution  | nothing           | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |

  Scenario: No municipal tickets or fines at school
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule il.no-tickets

  Scenario Outline: No municipal tickets or fines at school: it depends on whether it has to do with school, the class of the offense and who did it
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule il.no-tickets <here>

    Examples:
      | actor   | place      | school connection | offense class       | here           |
      | student | on-campus  | yes               | class-c-misdemeanor | does not apply |
      | staff   | on-campus  | yes               | none                | does not apply |
      | student | on-campus  | yes               | infraction          | applies        |
      | student | off-campus | no                | none                | does not apply |

  Scenario: Truancy is not referred for a fine
    Given the conduct is "tardiness"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police must not be made
    And the reason for the report is rule il.no-truancy-fines
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule il.no-truancy-fines
    And the case goes to "Attendance plan"

  Scenario Outline: Truancy is not referred for a fine: it depends on what was done, whether somebody is in danger now and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule il.no-truancy-fines <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | conduct   | officer            | reason                                     | here           | report            |
      | no              | student | defiance  | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | student | truancy   | must not be called | the reason is rule base.routine-discipline | applies        | must not be made  |
      | no              | staff   | tardiness | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | yes             | student | tardiness | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |

  Scenario: Before a student is held and questioned at school
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule il.questions applies
    And the principal must also "notify guardian" immediately
    And the principal must also "offer counsel or guardian presence" immediately
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district
    And staff are told "A parent or a school mental-health worker is there, and the officer is trained for it where that can be had."

  Scenario Outline: Before a student is held and questioned at school: it depends on whether somebody is in danger now, what the officer is asked to do, who is suspected and more
    Given these facts
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
    And rule il.questions <here>

    Examples:
      | imminent danger | officer request | actor   | abuse suspected | suspected abuser | age | grade | officer            | reason                                  | here           |
      | no              | question        | student | no              | none             | 18  | 12    | must not be called | the reason is rule base.no-errands      | does not apply |
      | no              | question        | staff   | no              | none             | 14  | 9     | is not called for  | no rule asks for an officer             | does not apply |
      | no              | question        | student | no              | none             | 17  | 12    | must not be called | the reason is rule base.no-errands      | applies        |
      | no              | none            | student | no              | none             | 14  | 9     | is not called for  | no rule asks for an officer             | does not apply |
      | yes             | question        | student | no              | none             | 14  | 9     | must be called     | the reason is rule base.imminent-danger | does not apply |
      | no              | question        | student | yes             | none             | 14  | 9     | must not be called | the reason is rule base.no-errands      | applies        |
      | no              | question        | student | yes             | parent           | 14  | 9     | must not be called | the reason is rule base.no-errands      | applies        |
