Feature: North Carolina, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/nc" policy
    And an ordinary school day

  Scenario: Grave crimes against a person are reported, in North Carolina
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule nc.persons
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario Outline: Grave crimes against a person are reported: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
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
    And rule nc.persons <here>
    And a report to the police <report>

    Examples:
      | injury  | place      | school connection | weapon       | conduct        | evidence | officer            | reason                                       | here           | report            |
      | none    | on-campus  | yes               | none         | fight          | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | none    | on-campus  | yes               | none         | kidnapping     | verified | may be called      | the reason is rule base.serious-crime        | applies        | must be made      |
      | none    | on-campus  | yes               | none         | homicide       | verified | must be called     | the reason is rule base.death                | applies        | must be made      |
      | none    | on-campus  | yes               | none         | sexual-assault | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | serious | on-campus  | yes               | none         | defiance       | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | medical | on-campus  | yes               | none         | fight          | verified | may be called      | the reason is rule base.violence-with-injury | does not apply | may be made       |
      | serious | on-campus  | yes               | none         | fight          | verified | may be called      | the reason is rule base.violence-with-injury | applies        | must be made      |
      | none    | on-campus  | yes               | pocket-knife | fight          | verified | may be called      | the reason is rule base.small-knife          | does not apply | must be made      |
      | none    | off-campus | no                | none         | sexual-assault | verified | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario Outline: Grave crimes against a person are reported: it depends on what was done and the weapon
    Given these facts
      | weapon     | <weapon>     |
      | weapon use | <weapon use> |
      | conduct    | <conduct>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.persons <here>
    And a report to the police <report>

    Examples:
      | weapon           | weapon use | conduct | officer           | reason                                        | here           | report            |
      | pocket-knife     | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | pocket-knife     | displayed  | nothing | must be called    | the reason is rule base.weapon-against-people | does not apply | must be made      |
      | simulated        | displayed  | fight   | is not called for | no rule asks for an officer                   | does not apply | is not called for |
      | unlawful-knife   | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | other-object     | displayed  | fight   | may be called     | the reason is rule base.small-knife           | applies        | must be made      |
      | dangerous-weapon | displayed  | fight   | must be called    | the reason is rule base.weapon-against-people | applies        | must be made      |
      | firearm          | displayed  | fight   | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | explosive        | displayed  | fight   | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | pocket-knife     | possessed  | fight   | may be called     | the reason is rule base.small-knife           | does not apply | must be made      |

  Scenario: Indecent liberties with a minor are reported
    Given the conduct is "sexual-misconduct"
    And these facts
      | actor  | staff   |
      | target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police must be made
    And the reason for the report is rule nc.adult-and-child
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario Outline: Indecent liberties with a minor are reported: it depends on what was done, who was harmed, whether it has to do with school and more
    Given these facts
      | actor             | <actor>             |
      | target            | <target>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.adult-and-child does not apply
    And a report to the police <report>

    Examples:
      | actor   | target  | place      | school connection | conduct           | evidence | officer           | reason                                    | report            |
      | staff   | student | on-campus  | yes               | defiance          | verified | is not called for | no rule asks for an officer               | is not called for |
      | student | student | on-campus  | yes               | sexual-misconduct | verified | is not called for | no rule asks for an officer               | may be made       |
      | staff   | none    | on-campus  | yes               | sexual-misconduct | verified | may be called     | the reason is rule base.crime-by-an-adult | may be made       |
      | staff   | student | on-campus  | yes               | sexual-misconduct | rumor    | is not called for | no rule asks for an officer               | is not called for |
      | staff   | student | off-campus | no                | sexual-misconduct | verified | is not called for | no rule asks for an officer               | is not called for |

  Scenario: Illegal guns and weapons are reported
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule nc.weapons
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days

  Scenario Outline: Illegal guns and weapons are reported: it depends on where it happened, the weapon and how sure staff are
    Given these facts
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | none             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | firearm          | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried        | does not apply | may be made       |
      | on-campus  | unlawful-knife   | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |

  Scenario: A pocket knife without a lawful purpose is reported
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule nc.small-knife
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days
    And staff are told "A report needs no officer in the room, least of all for a knife that was only carried."

  Scenario Outline: A pocket knife without a lawful purpose is reported: it depends on where it happened, the weapon, whether there was a lawful reason and how sure staff are
    Given these facts
      | place          | <place>          |
      | weapon         | <weapon>         |
      | lawful purpose | <lawful purpose> |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.small-knife does not apply
    And a report to the police is not called for

    Examples:
      | place      | weapon       | lawful purpose | evidence | officer            | reason                              |
      | on-campus  | none         | no             | verified | is not called for  | no rule asks for an officer         |
      | on-campus  | pocket-knife | yes            | verified | is not called for  | no rule asks for an officer         |
      | off-campus | pocket-knife | no             | verified | may be called      | the reason is rule base.small-knife |
      | on-campus  | pocket-knife | no             | rumor    | must not be called | the reason is rule base.rumor       |

  Scenario: Illegal drugs are reported
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule nc.drugs
    And the principal must also "report to law enforcement" immediately
    And the principal must also "notify superintendent" within 1 business days
    And staff are told "A report needs no officer in the room. The nurse sees the student first."

  Scenario Outline: Illegal drugs are reported: it depends on what was done, where it happened, the substance and how sure staff are
    Given these facts
      | place         | <place>         |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.drugs <here>
    And a report to the police <report>

    Examples:
      | place      | substance        | substance act   | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | none             | none            | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | nicotine         | none            | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | alcohol          | none            | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | on-campus  | cannabis         | sharing         | drug-distribution | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | off-campus | cannabis         | none            | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | on-campus  | cannabis         | none            | drug-distribution | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | nicotine         | possession      | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | cannabis         | none            | defiance          | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | cannabis         | possession      | nothing           | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | on-campus  | other-controlled | possession      | nothing           | verified | may be called      | the reason is rule base.hard-drugs         | applies        | must be made      |
      | on-campus  | cannabis         | under-influence | nothing           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | prescription     | distribution    | nothing           | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |

  Scenario: Sixteen acts go into the state's figures
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nc.state-figures applies
    And the principal must also "document incident" within 5 school days
    And "document incident" is owed to the state education agency
    And staff are told "What goes into the state's figures is not by itself reported to the police."

  Scenario Outline: Sixteen acts go into the state's figures: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.state-figures <here>

    Examples:
      | conduct        | officer           | reason                                 | here           |
      | fight          | is not called for | no rule asks for an officer            | does not apply |
      | sexual-assault | may be called     | the reason is rule base.sexual-assault | applies        |
      | bomb-threat    | must be called    | the reason is rule base.bomb-threat    | applies        |
      | arson          | may be called     | the reason is rule base.serious-crime  | applies        |
      | robbery        | may be called     | the reason is rule base.serious-crime  | applies        |
      | kidnapping     | may be called     | the reason is rule base.serious-crime  | applies        |
      | homicide       | must be called    | the reason is rule base.death          | applies        |

  Scenario Outline: Sixteen acts go into the state's figures: it depends on what was done, how badly somebody was hurt, whether it has to do with school and more
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.state-figures <here>

    Examples:
      | injury  | place      | school connection | weapon           | substance | conduct  | evidence | officer            | reason                                        | here           |
      | none    | on-campus  | yes               | none             | alcohol   | alcohol  | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | none    | on-campus  | yes               | unlawful-knife   | none      | defiance | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | none    | on-campus  | yes               | dangerous-weapon | none      | defiance | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | none    | on-campus  | yes               | firearm          | none      | defiance | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | none    | on-campus  | yes               | explosive        | none      | defiance | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | none    | off-campus | no                | none             | alcohol   | alcohol  | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | serious | on-campus  | yes               | none             | none      | defiance | verified | is not called for  | no rule asks for an officer                   | does not apply |

  Scenario Outline: Sixteen acts go into the state's figures: it depends on what was done, how badly somebody was hurt and the substance
    Given these facts
      | injury        | <injury>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nc.state-figures <here>

    Examples:
      | injury  | substance        | substance act   | conduct  | officer            | reason                                       | here           |
      | none    | cannabis         | none            | defiance | is not called for  | no rule asks for an officer                  | does not apply |
      | none    | none             | sharing         | defiance | must not be called | the reason is rule base.routine-discipline   | does not apply |
      | medical | none             | none            | fight    | may be called      | the reason is rule base.violence-with-injury | does not apply |
      | serious | none             | none            | fight    | may be called      | the reason is rule base.violence-with-injury | applies        |
      | none    | cannabis         | possession      | nothing  | is not called for  | no rule asks for an officer                  | applies        |
      | none    | other-controlled | possession      | nothing  | may be called      | the reason is rule base.hard-drugs           | applies        |
      | none    | cannabis         | under-influence | nothing  | is not called for  | no rule asks for an officer                  | does not apply |

  Scenario: A principal's questions with an officer in the room, in North Carolina
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule nc.principal-with-an-officer applies
    And the principal must also "offer counsel or guardian presence" immediately
    And staff are told "With an officer in the room a student may be in custody. Rights are explained first."

  Scenario: A principal who asks an officer to sit in on questions in North Carolina
    Given these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And rule nc.principal-with-an-officer applies
