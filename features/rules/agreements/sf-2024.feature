Feature: San Francisco, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "agreements/sf-2024" policy
    And an ordinary school day

  Scenario: Staff call for safety, not for other reasons
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And the case goes to "Review by an administrator"

  Scenario Outline: Staff call for safety, not for other reasons: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.safety-only <here>

    Examples:
      | substance | conduct            | officer            | reason                                 | here           |
      | none      | aggravated-assault | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | sexual-assault     | may be called      | the reason is rule base.sexual-assault | does not apply |
      | none      | bomb-threat        | must be called     | the reason is rule base.bomb-threat    | does not apply |
      | none      | arson              | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | robbery            | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | extortion          | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | kidnapping         | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | homicide           | must be called     | the reason is rule base.death          | does not apply |
      | none      | hazing             | may be called      | the reason is rule base.serious-crime  | does not apply |
      | none      | bias-crime         | may be called      | the reason is rule base.serious-crime  | does not apply |
      | cannabis  | drug-distribution  | may be called      | the reason is rule base.drug-sale      | does not apply |
      | none      | dating-violence    | is not called for  | no rule asks for an officer            | does not apply |
      | none      | fight              | must not be called | the reason is rule sf.safety-only      | applies        |
      | none      | nothing            | is not called for  | no rule asks for an officer            | does not apply |

  Scenario Outline: Staff call for safety, not for other reasons: it depends on whether somebody is in danger now, how badly somebody was hurt, whether a student is missing and more
    Given the conduct is "defiance"
    And these facts
      | imminent danger  | <imminent danger>  |
      | injury           | <injury>           |
      | missing student  | <missing student>  |
      | weapon           | <weapon>           |
      | threat           | <threat>           |
      | protection order | <protection order> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.safety-only does not apply

    Examples:
      | imminent danger | injury  | missing student | weapon     | threat  | protection order | officer            | reason                                     |
      | no              | medical | no              | none       | none    | no               | is not called for  | no rule asks for an officer                |
      | no              | none    | no              | none       | serious | no               | may be called      | the reason is rule base.serious-threat     |
      | yes             | none    | no              | none       | none    | no               | must be called     | the reason is rule base.imminent-danger    |
      | no              | none    | no              | look-alike | none    | no               | may be called      | the reason is rule base.weapon-carried     |
      | no              | none    | yes             | none       | none    | no               | may be called      | the reason is rule base.missing-student    |
      | no              | none    | no              | none       | none    | yes              | must not be called | the reason is rule base.routine-discipline |

  Scenario Outline: Staff call for safety, not for other reasons: it depends on whether it is still going on, how badly somebody was hurt, whether abuse is suspected and more
    Given the conduct is "defiance"
    And these facts
      | ongoing         | <ongoing>         |
      | injury          | <injury>          |
      | actor           | <actor>           |
      | abuse suspected | <abuse suspected> |
      | threat          | <threat>          |
      | substance       | <substance>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.safety-only <here>

    Examples:
      | ongoing | injury | actor   | abuse suspected | threat    | substance        | officer            | reason                                     | here           |
      | no      | none   | student | yes             | none      | none             | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no      | none   | staff   | no              | none      | none             | is not called for  | no rule asks for an officer                | does not apply |
      | no      | minor  | student | no              | none      | none             | must not be called | the reason is rule sf.safety-only          | applies        |
      | no      | none   | student | no              | transient | none             | must not be called | the reason is rule sf.safety-only          | applies        |
      | yes     | none   | student | no              | none      | none             | must not be called | the reason is rule sf.safety-only          | applies        |
      | no      | none   | student | no              | none      | other-controlled | must not be called | the reason is rule sf.safety-only          | applies        |

  Scenario Outline: Staff call for safety, not for other reasons: it depends on what was done, whether it is still going on and the substance
    Given these facts
      | ongoing       | <ongoing>       |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.safety-only <here>

    Examples:
      | ongoing | substance        | substance act   | conduct  | officer            | reason                                   | here           |
      | no      | none             | sharing         | defiance | must not be called | the reason is rule sf.safety-only        | applies        |
      | yes     | none             | none            | fight    | is not called for  | no rule asks for an officer              | does not apply |
      | yes     | none             | none            | threat   | must not be called | the reason is rule base.simulated-weapon | does not apply |
      | no      | other-controlled | possession      | defiance | may be called      | the reason is rule base.hard-drugs       | does not apply |
      | no      | other-controlled | under-influence | defiance | must not be called | the reason is rule sf.safety-only        | applies        |

  Scenario: A crime by somebody who is no student
    Given the conduct is "fight"
    And these facts
      | actor | parent |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule sf.crime-by-others
    And a report to the police may be made
    And the reason for the report is rule sf.crime-by-others

  Scenario Outline: A crime by somebody who is no student: it depends on what was done and the substance
    Given these facts
      | actor     | parent      |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.crime-by-others <here>
    And a report to the police <report>

    Examples:
      | substance | conduct           | officer           | reason                                | here           | report            |
      | none      | defiance          | is not called for | no rule asks for an officer           | does not apply | is not called for |
      | none      | theft             | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |
      | none      | vandalism         | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |
      | none      | threat            | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |
      | none      | weapon-possession | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |
      | cannabis  | drug-distribution | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |
      | none      | burglary          | may be called     | the reason is rule sf.crime-by-others | applies        | may be made       |

  Scenario Outline: A crime by somebody who is no student: it depends on whether it has to do with school, who did it and how sure staff are
    Given the conduct is "fight"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.crime-by-others does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | evidence | officer            | reason                                    | report            |
      | student | on-campus  | yes               | verified | must not be called | the reason is rule sf.safety-only         | is not called for |
      | staff   | on-campus  | yes               | verified | may be called      | the reason is rule base.crime-by-an-adult | may be made       |
      | parent  | on-campus  | yes               | rumor    | is not called for  | no rule asks for an officer               | is not called for |
      | parent  | off-campus | no                | verified | is not called for  | no rule asks for an officer               | is not called for |

  Scenario: The report is written on the same day
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule sf.same-day applies
    And the principal must also "document incident" within 8 hours
    And "document incident" is owed to the district
    And staff are told "In an emergency call 911 first, and tell an administrator then."

  Scenario: An interview at school needs a warrant, an order, the family or an emergency
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-authority
    And rule sf.interview applies
    And the principal must also "offer counsel or guardian presence" immediately
    And "offer counsel or guardian presence" is owed to the guardian

  Scenario: An interview at school needs a warrant, an order, the family or an emergency, even with probable cause
    Given these facts
      | officer request   | question       |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule sf.interview

  Scenario Outline: An interview at school needs a warrant, an order, the family or an emergency: it depends on what the officer is asked to do, the officer's authority and who did it
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | actor             | <actor>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.interview <here>

    Examples:
      | officer request       | officer authority | actor   | officer            | reason                                 | here           |
      | question              | none              | staff   | is not called for  | no rule asks for an officer            | does not apply |
      | none                  | none              | student | is not called for  | no rule asks for an officer            | does not apply |
      | sit-in-on-questioning | none              | student | must not be called | the reason is rule base.work-for-staff | applies        |
      | question              | probable-cause    | student | is not called for  | no rule asks for an officer            | applies        |
      | question              | warrant           | student | is not called for  | no rule asks for an officer            | does not apply |

  Scenario: A student who is held speaks with a lawyer first
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule sf.lawyer-first applies
    And staff are told "A student who is held speaks with a lawyer before any interview. Nobody can waive that."

  Scenario Outline: A student who is held speaks with a lawyer first: it depends on what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule sf.lawyer-first <here>

    Examples:
      | officer request | actor   | officer            | reason                             | here           |
      | question        | staff   | is not called for  | no rule asks for an officer        | does not apply |
      | none            | student | is not called for  | no rule asks for an officer        | does not apply |
      | arrest          | student | must not be called | the reason is rule base.no-errands | applies        |

  Scenario: Arrests at school are kept to the least
    Given these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule sf.arrest-elsewhere applies
    And staff are told "Ask whether the arrest can wait, or happen away from school."

  Scenario Outline: Arrests at school are kept to the least: it depends on what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule sf.arrest-elsewhere does not apply

    Examples:
      | officer request | actor   |
      | arrest          | staff   |
      | none            | student |

  Scenario: This agreement is kept as it was, in San Francisco
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule sf.as-it-was applies
    And staff are told "The district has had no agreement with the police since 2020. Ask what holds now."
