Feature: Weapons, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A finger, a drawing or a toy is not a weapon
    Given the conduct is "threat"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And the answer on "officer discipline" is must not
    And the reason on "officer discipline" is rule base.simulated-weapon
    And the case goes to "Response in the classroom"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A finger, a drawing or a toy is not a weapon: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.simulated-weapon <here>

    Examples:
      | conduct                                                                                                    | officer            | reason                                     | here           |
      | defiance, classroom-disruption, profanity, dress-code, device-misuse, horseplay, threat, weapon-possession | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | weapon-possession                                                                                          | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | defiance                                                                                                   | must not be called | the reason is rule base.routine-discipline | does not apply |
      | tardiness, threat                                                                                          | is not called for  | no rule asks for an officer                | does not apply |

  Scenario Outline: A finger, a drawing or a toy is not a weapon: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury    | <injury>    |
      | actor     | <actor>     |
      | weapon    | <weapon>    |
      | threat    | <threat>    |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.simulated-weapon <here>

    Examples:
      | injury  | actor   | weapon     | threat    | substance | conduct  | officer            | reason                                    | here           |
      | none    | student | none       | serious   | none      | threat   | may be called      | the reason is rule base.serious-threat    | does not apply |
      | medical | student | none       | none      | none      | threat   | is not called for  | no rule asks for an officer               | does not apply |
      | none    | staff   | none       | none      | none      | threat   | may be called      | the reason is rule base.crime-by-an-adult | does not apply |
      | none    | student | look-alike | none      | none      | threat   | may be called      | the reason is rule base.weapon-carried    | does not apply |
      | none    | student | none       | transient | none      | threat   | must not be called | the reason is rule base.simulated-weapon  | applies        |
      | minor   | student | none       | none      | none      | threat   | must not be called | the reason is rule base.simulated-weapon  | applies        |
      | none    | student | none       | none      | nicotine  | threat   | must not be called | the reason is rule base.simulated-weapon  | applies        |
      | none    | student | none       | none      | alcohol   | threat   | is not called for  | no rule asks for an officer               | does not apply |
      | none    | student | simulated  | none      | none      | defiance | must not be called | the reason is rule base.simulated-weapon  | applies        |

  Scenario: A weapon was carried
    Given these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried

  Scenario Outline: A weapon was carried: it depends on whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-carried <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon           | evidence | officer            | reason                                 | here           | report            |
      | on-campus  | yes               | none             | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | on-campus  | yes               | unlawful-knife   | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
      | on-campus  | yes               | dangerous-weapon | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
      | on-campus  | yes               | ammunition       | verified | may be called      | the reason is rule base.weapon-carried | applies        | may be made       |
      | on-campus  | yes               | look-alike       | rumor    | must not be called | the reason is rule base.rumor          | does not apply | is not called for |
      | off-campus | no                | look-alike       | verified | is not called for  | no rule asks for an officer            | does not apply | is not called for |

  Scenario: A pocket knife or other object
    Given these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife

  Scenario Outline: A pocket knife or other object: it depends on whether it has to do with school, the weapon, whether there was a lawful reason and more
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | lawful purpose    | <lawful purpose>    |
      | surrendered       | <surrendered>       |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.small-knife <here>

    Examples:
      | place      | school connection | weapon       | lawful purpose | surrendered | evidence | officer            | reason                              | here           |
      | on-campus  | yes               | none         | no             | no          | verified | is not called for  | no rule asks for an officer         | does not apply |
      | on-campus  | yes               | other-object | no             | no          | verified | may be called      | the reason is rule base.small-knife | applies        |
      | on-campus  | yes               | pocket-knife | no             | no          | rumor    | must not be called | the reason is rule base.rumor       | does not apply |
      | on-campus  | yes               | pocket-knife | no             | yes         | verified | is not called for  | no rule asks for an officer         | does not apply |
      | on-campus  | yes               | pocket-knife | yes            | no          | verified | is not called for  | no rule asks for an officer         | does not apply |
      | off-campus | no                | pocket-knife | no             | no          | verified | is not called for  | no rule asks for an officer         | does not apply |

  Scenario: A pocket knife or other object may be reported
    Given the conduct is "fight"
    And these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report

  Scenario Outline: A pocket knife or other object may be reported: it depends on what was done, whether it has to do with school, the weapon and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.small-knife-report <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | weapon       | conduct           | evidence | officer            | reason                              | here           | report            |
      | on-campus  | yes               | pocket-knife | defiance          | verified | may be called      | the reason is rule base.small-knife | does not apply | is not called for |
      | on-campus  | yes               | pocket-knife | threat            | verified | may be called      | the reason is rule base.small-knife | applies        | may be made       |
      | on-campus  | yes               | pocket-knife | weapon-possession | verified | may be called      | the reason is rule base.small-knife | applies        | may be made       |
      | on-campus  | yes               | none         | fight             | verified | is not called for  | no rule asks for an officer         | does not apply | is not called for |
      | on-campus  | yes               | other-object | fight             | verified | may be called      | the reason is rule base.small-knife | applies        | may be made       |
      | on-campus  | yes               | pocket-knife | fight             | rumor    | must not be called | the reason is rule base.rumor       | does not apply | is not called for |
      | off-campus | no                | pocket-knife | fight             | verified | is not called for  | no rule asks for an officer         | does not apply | is not called for |

  Scenario: A gun or bomb away from school
    Given these facts
      | place  | off-campus |
      | weapon | firearm    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.gun-away-from-school
    And a report to the police must be made
    And the reason for the report is rule base.firearm-report
    And staff are told "This is about safety at home. It is no ground for an arrest at school."

  Scenario Outline: A gun or bomb away from school: it depends on whether it has to do with school, the weapon, whether there was a lawful reason and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | lawful purpose    | <lawful purpose>    |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.gun-away-from-school <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | weapon  | lawful purpose | evidence | officer            | reason                                        | here           | report            |
      | student | off-campus | no                | firearm | no             | verified | may be called      | the reason is rule base.gun-away-from-school  | applies        | may be made       |
      | student | off-campus | yes               | none    | no             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | student | on-campus  | yes               | firearm | no             | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | does not apply | must be made      |
      | student | off-campus | yes               | firearm | no             | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | staff   | off-campus | yes               | firearm | no             | verified | may be called      | the reason is rule base.gun-away-from-school  | applies        | must be made      |
      | student | off-campus | yes               | firearm | yes            | verified | may be called      | the reason is rule base.gun-away-from-school  | applies        | must be made      |
      | staff   | off-campus | no                | firearm | no             | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | student | off-campus | no                | firearm | yes            | verified | is not called for  | no rule asks for an officer                   | does not apply | is not called for |

  Scenario: A weapon is a reason for a threat assessment
    Given these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.weapon-is-assessed applies
    And the case goes to "Threat assessment"

  Scenario Outline: A weapon is a reason for a threat assessment: it depends on whether it has to do with school, the weapon, whether there was a lawful reason and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | lawful purpose    | <lawful purpose>    |
      | surrendered       | <surrendered>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-is-assessed <here>

    Examples:
      | actor          | place      | school connection | weapon       | lawful purpose | surrendered | officer           | reason                                 | here           |
      | student        | on-campus  | yes               | none         | no             | no          | is not called for | no rule asks for an officer            | does not apply |
      | student        | on-campus  | yes               | pocket-knife | no             | no          | may be called     | the reason is rule base.small-knife    | applies        |
      | staff          | on-campus  | yes               | look-alike   | no             | no          | may be called     | the reason is rule base.weapon-carried | applies        |
      | student        | on-campus  | yes               | look-alike   | yes            | no          | may be called     | the reason is rule base.weapon-carried | applies        |
      | student        | on-campus  | yes               | pocket-knife | yes            | no          | is not called for | no rule asks for an officer            | does not apply |
      | student        | on-campus  | yes               | pocket-knife | no             | yes         | is not called for | no rule asks for an officer            | does not apply |
      | student        | on-campus  | yes               | other-object | yes            | no          | is not called for | no rule asks for an officer            | does not apply |
      | student        | off-campus | no                | look-alike   | no             | no          | is not called for | no rule asks for an officer            | applies        |
      | staff          | off-campus | no                | look-alike   | no             | no          | is not called for | no rule asks for an officer            | does not apply |
      | unknown-person | off-campus | no                | look-alike   | no             | no          | is not called for | no rule asks for an officer            | applies        |

  Scenario Outline: A weapon is a reason for a threat assessment: it depends on what was done with the weapon and how grave the threat is
    Given these facts
      | weapon      | pocket-knife |
      | surrendered | yes          |
      | weapon use  | <weapon use> |
      | threat      | <threat>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-is-assessed <here>

    Examples:
      | weapon use | threat    | officer           | reason                                        | here           |
      | displayed  | none      | must be called    | the reason is rule base.weapon-against-people | applies        |
      | possessed  | none      | is not called for | no rule asks for an officer                   | does not apply |
      | none       | transient | is not called for | no rule asks for an officer                   | applies        |

  Scenario: Weapons at home
    Given these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.weapon-storage applies
    And the case goes to "Keeping weapons locked away"

  Scenario Outline: Weapons at home: it depends on the weapon and who did it
    Given these facts
      | actor  | <actor>  |
      | weapon | <weapon> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-storage <here>

    Examples:
      | actor   | weapon           | officer           | reason                                        | here           |
      | staff   | dangerous-weapon | may be called     | the reason is rule base.weapon-carried        | does not apply |
      | parent  | dangerous-weapon | may be called     | the reason is rule base.weapon-carried        | applies        |
      | student | none             | is not called for | no rule asks for an officer                   | does not apply |
      | student | ammunition       | may be called     | the reason is rule base.weapon-carried        | applies        |
      | student | firearm          | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | explosive        | must be called    | the reason is rule base.gun-or-bomb-at-school | applies        |

  Scenario: A tool that was handed over
    Given these facts
      | weapon      | pocket-knife |
      | surrendered | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.forgotten-tool applies
    And the case goes to "Response in the classroom"
    And the case goes to "Talk with the family"
    And staff are told "Keep it safe and give it back to the family."

  Scenario Outline: A tool that was handed over: it depends on the weapon, whether there was a lawful reason, whether it was handed over and who did it
    Given these facts
      | actor          | <actor>          |
      | weapon         | <weapon>         |
      | lawful purpose | <lawful purpose> |
      | surrendered    | <surrendered>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.forgotten-tool <here>

    Examples:
      | actor   | weapon       | lawful purpose | surrendered | officer           | reason                              | here           |
      | staff   | pocket-knife | no             | yes         | is not called for | no rule asks for an officer         | does not apply |
      | student | none         | no             | yes         | is not called for | no rule asks for an officer         | does not apply |
      | student | other-object | no             | yes         | is not called for | no rule asks for an officer         | applies        |
      | student | pocket-knife | no             | no          | may be called     | the reason is rule base.small-knife | does not apply |
      | student | pocket-knife | yes            | no          | is not called for | no rule asks for an officer         | applies        |

  Scenario: The weapon is locked away
    Given these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.weapon-in-custody applies
    And the principal must also "preserve contraband" immediately

  Scenario Outline: The weapon is locked away: it depends on where it happened, the weapon and how sure staff are
    Given these facts
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-in-custody does not apply

    Examples:
      | place      | weapon     | evidence | officer            | reason                                 |
      | on-campus  | none       | verified | is not called for  | no rule asks for an officer            |
      | off-campus | look-alike | verified | may be called      | the reason is rule base.weapon-carried |
      | on-campus  | look-alike | rumor    | must not be called | the reason is rule base.rumor          |

  Scenario: A copy that looks real
    Given these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.look-alike applies
    And staff are told "Until you know that it is a copy, treat it as real and call."
