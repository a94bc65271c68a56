Feature: Example district, property, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario: Small thefts stay with the school
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.petty-theft
    And a report to the police must not be made
    And the reason for the report is rule example.mou.petty-theft
    And the case goes to "Making good"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Small thefts stay with the school: it depends on what was done, what the person harmed wants, the weapon and more
    Given these facts
      | actor               | <actor>               |
      | target wants police | <target wants police> |
      | weapon              | <weapon>              |
      | conduct             | <conduct>             |
      | value usd           | <value usd>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.petty-theft does not apply
    And a report to the police <report>

    Examples:
      | actor   | target wants police | weapon     | conduct  | value usd | officer            | reason                                      | report            |
      | student | no                  | none       | defiance | 0         | must not be called | the reason is rule base.routine-discipline  | is not called for |
      | student | no                  | none       | theft    | 100       | may be called      | the reason is rule example.mou.larger-theft | may be made       |
      | staff   | no                  | none       | theft    | 0         | may be called      | the reason is rule base.crime-by-an-adult   | may be made       |
      | student | no                  | look-alike | theft    | 0         | may be called      | the reason is rule base.weapon-carried      | may be made       |
      | student | yes                 | none       | theft    | 0         | is not called for  | no rule asks for an officer                 | may be made       |

  Scenario: Larger thefts
    Given the conduct is "theft"
    And these facts
      | value usd | 100 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.larger-theft
    And a report to the police may be made
    And the reason for the report is rule example.mou.larger-theft
    And the case goes to "Making good"

  Scenario Outline: Larger thefts: it depends on what was done, whether it has to do with school, what it is worth and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | value usd         | <value usd>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.larger-theft does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct  | evidence | value usd | officer            | reason                                     | report            |
      | student | on-campus  | yes               | defiance | verified | 100       | must not be called | the reason is rule base.routine-discipline | is not called for |
      | student | on-campus  | yes               | theft    | verified | 99        | must not be called | the reason is rule example.mou.petty-theft | must not be made  |
      | staff   | on-campus  | yes               | theft    | verified | 100       | may be called      | the reason is rule base.crime-by-an-adult  | may be made       |
      | student | on-campus  | yes               | theft    | rumor    | 100       | must not be called | the reason is rule base.rumor              | is not called for |
      | student | off-campus | no                | theft    | verified | 100       | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: Small damage stays with the school
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.low-damage
    And a report to the police must not be made
    And the reason for the report is rule example.mou.low-damage
    And the case goes to "Making good"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Small damage stays with the school: it depends on what was done, whether it is still going on, in what part of school it happened and more
    Given these facts
      | ongoing        | <ongoing>        |
      | actor          | <actor>          |
      | setting        | <setting>        |
      | weapon         | <weapon>         |
      | conduct        | <conduct>        |
      | bias motivated | <bias motivated> |
      | value usd      | <value usd>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.low-damage <here>
    And a report to the police <report>

    Examples:
      | ongoing | actor   | setting   | weapon     | conduct         | bias motivated | value usd | officer            | reason                                       | here           | report            |
      | no      | student | classroom | none       | defiance        | no             | 0         | must not be called | the reason is rule base.routine-discipline   | does not apply | is not called for |
      | no      | student | classroom | none       | property-damage | no             | 0         | must not be called | the reason is rule example.mou.low-damage    | applies        | must not be made  |
      | no      | student | classroom | none       | vandalism       | no             | 500       | may be called      | the reason is rule example.mou.larger-damage | does not apply | may be made       |
      | no      | staff   | classroom | none       | vandalism       | no             | 0         | may be called      | the reason is rule base.crime-by-an-adult    | does not apply | may be made       |
      | no      | student | classroom | look-alike | vandalism       | no             | 0         | may be called      | the reason is rule base.weapon-carried       | does not apply | may be made       |
      | no      | student | classroom | none       | vandalism       | yes            | 0         | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | no      | student | bus       | none       | vandalism       | no             | 0         | must not be called | the reason is rule example.mou.low-damage    | applies        | must not be made  |
      | yes     | student | classroom | none       | vandalism       | no             | 0         | must not be called | the reason is rule example.mou.low-damage    | applies        | must not be made  |

  Scenario Outline: Small damage stays with the school: it depends on whether it is still going on, what the person harmed wants and in what part of school it happened
    Given the conduct is "vandalism"
    And these facts
      | ongoing             | <ongoing>             |
      | target wants police | <target wants police> |
      | setting             | <setting>             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.low-damage does not apply
    And a report to the police <report>

    Examples:
      | ongoing | target wants police | setting   | report            |
      | no      | yes                 | classroom | may be made       |
      | yes     | no                  | bus       | is not called for |

  Scenario: Larger damage on purpose
    Given the conduct is "vandalism"
    And these facts
      | value usd | 500 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.larger-damage
    And a report to the police may be made
    And the reason for the report is rule example.mou.larger-damage

  Scenario Outline: Larger damage on purpose: it depends on what was done, whether it has to do with school, what it is worth and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | value usd         | <value usd>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.larger-damage does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct   | evidence | value usd | officer            | reason                                     | report            |
      | student | on-campus  | yes               | defiance  | verified | 500       | must not be called | the reason is rule base.routine-discipline | is not called for |
      | student | on-campus  | yes               | vandalism | verified | 499       | must not be called | the reason is rule example.mou.low-damage  | must not be made  |
      | staff   | on-campus  | yes               | vandalism | verified | 500       | may be called      | the reason is rule base.crime-by-an-adult  | may be made       |
      | student | on-campus  | yes               | vandalism | rumor    | 500       | must not be called | the reason is rule base.rumor              | is not called for |
      | student | off-campus | no                | vandalism | verified | 500       | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: A student who should not be here is asked to leave
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.trespass
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule example.mou.trespass
    And the case goes to "Welcome back meeting"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A student who should not be here is asked to leave: it depends on what was done, whether it is still going on, the weapon and who did it
    Given these facts
      | ongoing | <ongoing> |
      | actor   | <actor>   |
      | weapon  | <weapon>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.trespass <here>

    Examples:
      | ongoing | actor   | weapon     | conduct                        | officer            | reason                                     | here           |
      | no      | student | none       | truancy, out-of-area, trespass | must not be called | the reason is rule example.mou.trespass    | applies        |
      | no      | student | none       | defiance                       | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no      | staff   | none       | truancy                        | is not called for  | no rule asks for an officer                | does not apply |
      | yes     | student | none       | truancy                        | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no      | student | look-alike | truancy                        | may be called      | the reason is rule base.weapon-carried     | does not apply |
