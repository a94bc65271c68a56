Feature: Missouri, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/mo" policy
    And an ordinary school day

  Scenario: Grave crimes against a person are reported, in Missouri
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule mo.against-persons
    And the administrator must also "report to law enforcement"

  Scenario Outline: Grave crimes against a person are reported in Missouri: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule mo.against-persons <here>
    And a report to the police <report>

    Examples:
      | conduct           | officer           | reason                                           | here           | report            |
      | fight             | is not called for | no rule asks for an officer                      | does not apply | is not called for |
      | sexual-assault    | may be called     | the reason is rule base.sexual-assault           | applies        | must be made      |
      | sexual-misconduct | is not called for | no rule asks for an officer                      | does not apply | may be made       |
      | stalking          | may be called     | the reason is rule base.partner-violence-officer | applies        | must be made      |
      | kidnapping        | may be called     | the reason is rule base.serious-crime            | applies        | must be made      |
      | homicide          | must be called    | the reason is rule base.death                    | applies        | must be made      |

  Scenario Outline: Grave crimes against a person are reported in Missouri: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how sure staff are
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule mo.against-persons <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | conduct            | evidence | officer            | reason                                       | here           | report            |
      | none    | on-campus  | yes               | aggravated-assault | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | serious | on-campus  | yes               | defiance           | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | medical | on-campus  | yes               | fight              | verified | may be called      | the reason is rule base.violence-with-injury | does not apply | may be made       |
      | serious | on-campus  | yes               | fight              | verified | may be called      | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | off-campus | no                | aggravated-assault | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: Robbery, arson and burglary are reported
    Given the conduct is "arson"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule mo.against-property
    And the administrator must also "report to law enforcement"

  Scenario Outline: Robbery, arson and burglary are reported: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule mo.against-property <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct  | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | defiance | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | robbery  | verified | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | on-campus  | yes               | burglary | verified | may be called      | the reason is rule base.serious-crime      | applies        | must be made      |
      | on-campus  | yes               | arson    | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | arson    | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Damage or harassment in the first degree is reported
    Given the conduct is "vandalism"
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule mo.felony-damage
    And the administrator must also "report to law enforcement"

  Scenario Outline: Damage or harassment in the first degree is reported: it depends on what was done, whether it has to do with school, the class of the offense and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule mo.felony-damage <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct       | evidence | offense class | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | defiance      | verified | felony        | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | bullying      | verified | felony        | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | cyberbullying | verified | felony        | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | yes               | vandalism     | verified | misdemeanor   | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | vandalism     | rumor    | felony        | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | off-campus | no                | vandalism     | verified | felony        | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Making and handing out drugs is reported
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule mo.drug-delivery
    And the administrator must also "report to law enforcement"

  Scenario Outline: Making and handing out drugs is reported: it depends on what was done, whether it has to do with school, the substance and how sure staff are
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
    And rule mo.drug-delivery <here>
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

  Scenario: A weapon at school is reported
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule mo.weapons
    And the administrator must also "report to law enforcement"

  Scenario Outline: A weapon at school is reported: it depends on where it happened, the weapon and how sure staff are
    Given these facts
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule mo.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | none             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried        | does not apply | may be made       |
      | on-campus  | unlawful-knife   | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
