Feature: California, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/ca" policy
    And an ordinary school day

  Scenario: An assault with a deadly weapon is reported before any removal
    Given the conduct is "fight"
    And these facts
      | weapon     | pocket-knife |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police must be made
    And the reason for the report is rule ca.assault-with-a-weapon
    And the principal must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the city or county law enforcement agency
    And staff are told "Report before a suspension or expulsion."

  Scenario: A knife that was shown without an attack is no assault in California
    Given the conduct is "defiance"
    And these facts
      | weapon     | pocket-knife |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And rule ca.assault-with-a-weapon does not apply
    And a report to the police is not called for

  Scenario Outline: An assault with a deadly weapon is reported before any removal: it depends on whether it has to do with school, the weapon, who did it and how sure staff are
    Given the conduct is "fight"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | weapon use        | <weapon use>        |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ca.assault-with-a-weapon <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | weapon           | weapon use | evidence | officer            | reason                                        | here           | report            |
      | student | on-campus  | yes               | pocket-knife     | possessed  | verified | may be called      | the reason is rule base.small-knife           | does not apply | may be made       |
      | staff   | on-campus  | yes               | pocket-knife     | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | does not apply | may be made       |
      | student | on-campus  | yes               | simulated        | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | student | on-campus  | yes               | unlawful-knife   | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | student | on-campus  | yes               | other-object     | displayed  | verified | may be called      | the reason is rule base.small-knife           | applies        | must be made      |
      | student | on-campus  | yes               | dangerous-weapon | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        | must be made      |
      | student | on-campus  | yes               | firearm          | displayed  | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | student | on-campus  | yes               | explosive        | displayed  | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | student | on-campus  | yes               | pocket-knife     | displayed  | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | student | off-campus | no                | pocket-knife     | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: Drugs and alcohol are reported after a suspension
    Given the conduct is "alcohol"
    And these facts
      | currently suspended | yes     |
      | substance           | alcohol |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ca.drugs-after-suspension
    And the principal must also "report to law enforcement" within 1 school day
    And "report to law enforcement" is owed to the city or county law enforcement agency

  Scenario Outline: Drugs and alcohol are reported after a suspension: it depends on what was done, whether the student is suspended, the substance and more
    Given these facts
      | actor               | <actor>               |
      | currently suspended | <currently suspended> |
      | substance           | <substance>           |
      | substance act       | <substance act>       |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ca.drugs-after-suspension <here>
    And a report to the police <report>

    Examples:
      | actor   | currently suspended | substance | substance act   | conduct           | evidence | officer            | reason                                     | here           | report            |
      | student | yes                 | none      | none            | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | student | yes                 | cannabis  | none            | drug-possession   | verified | is not called for  | no rule asks for an officer                | applies        | must be made      |
      | student | yes                 | cannabis  | none            | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | must be made      |
      | student | yes                 | nicotine  | none            | alcohol           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | staff   | yes                 | alcohol   | none            | alcohol           | verified | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | student | no                  | alcohol   | none            | alcohol           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | student | yes                 | alcohol   | none            | alcohol           | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | student | yes                 | nicotine  | under-influence | alcohol           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | student | yes                 | alcohol   | none            | defiance          | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Drugs and alcohol are reported after a suspension: it depends on what was done, whether it has to do with school, whether there was a lawful reason and the substance
    Given these facts
      | place               | <place>             |
      | school connection   | <school connection> |
      | currently suspended | yes                 |
      | lawful purpose      | <lawful purpose>    |
      | substance           | <substance>         |
      | substance act       | <substance act>     |
      | conduct             | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ca.drugs-after-suspension <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | lawful purpose | substance    | substance act   | conduct | here           | report            |
      | on-campus  | yes               | yes            | prescription | none            | alcohol | does not apply | is not called for |
      | off-campus | no                | no             | alcohol      | none            | alcohol | does not apply | is not called for |
      | on-campus  | yes               | no             | alcohol      | under-influence | nothing | applies        | must be made      |

  Scenario: Narcotics and weapons on campus are reported
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule ca.narcotics-and-weapons
    And the principal must also "report to law enforcement"
    And "report to law enforcement" is owed to the city or county law enforcement agency

  Scenario Outline: Narcotics and weapons on campus are reported: it depends on where it happened, the weapon, the substance and how sure staff are
    Given these facts
      | place         | <place>         |
      | weapon        | <weapon>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | evidence      | <evidence>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ca.narcotics-and-weapons <here>
    And a report to the police <report>

    Examples:
      | place      | weapon           | substance        | substance act   | evidence | officer            | reason                                        | here           | report            |
      | on-campus  | none             | none             | none            | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | dangerous-weapon | none             | none            | verified | may be called      | the reason is rule base.weapon-carried        | applies        | must be made      |
      | on-campus  | firearm          | none             | none            | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | on-campus  | explosive        | none             | none            | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        | must be made      |
      | off-campus | unlawful-knife   | none             | none            | verified | may be called      | the reason is rule base.weapon-carried        | does not apply | may be made       |
      | on-campus  | unlawful-knife   | none             | none            | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | on-campus  | none             | other-controlled | none            | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | none             | none             | sharing         | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | on-campus  | none             | other-controlled | possession      | verified | may be called      | the reason is rule base.hard-drugs            | applies        | must be made      |
      | on-campus  | none             | other-controlled | under-influence | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: A threat to kill is reported
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule ca.threat-to-life
    And the school official must also "report to law enforcement" immediately
    And "report to law enforcement" is owed to the law enforcement agency

  Scenario Outline: A threat to kill is reported: it depends on whether it has to do with school, the student's age, how grave the threat is and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | grade             | <grade>             |
      | age               | <age>               |
      | threat            | <threat>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ca.threat-to-life <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | grade | age | threat       | evidence | officer            | reason                                      | here           | report            |
      | student | on-campus  | yes               | 9     | 14  | serious      | verified | may be called      | the reason is rule base.serious-threat      | does not apply | may be made       |
      | student | on-campus  | yes               | 5     | 11  | very-serious | verified | must not be called | the reason is rule base.age-floor           | does not apply | may be made       |
      | student | on-campus  | yes               | 6     | 12  | very-serious | verified | must be called     | the reason is rule base.threat-to-life      | applies        | must be made      |
      | student | on-campus  | yes               | 9     | 14  | very-serious | rumor    | must not be called | the reason is rule base.rumor               | does not apply | is not called for |
      | student | off-campus | no                | 9     | 14  | very-serious | verified | may be called      | the reason is rule base.very-serious-threat | does not apply | may be made       |
      | staff   | on-campus  | yes               | 5     | 11  | very-serious | verified | must be called     | the reason is rule base.threat-to-life      | applies        | must be made      |

  Scenario Outline: A threat to kill is reported: it depends on who was threatened
    Given these facts
      | place             | off-campus      |
      | school connection | no              |
      | threat            | very-serious    |
      | threat target     | <threat target> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ca.threat-to-life <here>
    And a report to the police <report>

    Examples:
      | threat target | officer        | reason                                      | here           | report       |
      | student       | must be called | the reason is rule base.threat-to-life      | applies        | must be made |
      | other         | may be called  | the reason is rule base.very-serious-threat | does not apply | may be made  |
