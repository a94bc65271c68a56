Feature: New York City, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "agreements/nyc-2019" policy
    And an ordinary school day

  Scenario: Clothes, lateness, smoking, lying and gambling are not for agents
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule nyc.not-for-agents
    And a report to the police must not be made
    And the reason for the report is rule nyc.not-for-agents
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule nyc.not-for-agents
    And the case goes to "Code of conduct"

  Scenario Outline: Clothes, lateness, smoking, lying and gambling are not for agents: it depends on what was done, whether somebody is in danger now, the substance and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | substance       | <substance>       |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.not-for-agents <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | substance | conduct                                                                             | officer            | reason                                     | here           | report            |
      | no              | student | none      | dress-code, tardiness, truancy, out-of-area, academic-dishonesty, tobacco, gambling | must not be called | the reason is rule nyc.not-for-agents      | applies        | must not be made  |
      | no              | student | none      | defiance                                                                            | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | staff   | none      | dress-code                                                                          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | yes             | student | none      | dress-code                                                                          | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |
      | no              | student | nicotine  | dress-code                                                                          | must not be called | the reason is rule nyc.not-for-agents      | applies        | must not be made  |
      | no              | student | alcohol   | dress-code                                                                          | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Cannabis, disorder, spitting, graffiti and alcohol are met without a charge
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule nyc.no-summons
    And the case goes to "Review by an administrator"
    And staff are told "An officer who is there hands the matter back to the school."

  Scenario: Cannabis, disorder, spitting, graffiti and alcohol are met without a charge, even with probable cause
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule nyc.no-summons

  Scenario Outline: Cannabis, disorder, spitting, graffiti and alcohol are met without a charge: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.no-summons <here>

    Examples:
      | substance | conduct                                                                                                                                                                                                                                                 | officer            | reason                                     | here           |
      | alcohol   | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, academic-dishonesty, horseplay, tobacco, gambling, disorderly-conduct, throwing-objects, vandalism, alcohol, drug-possession, drug-paraphernalia | is not called for  | no rule asks for an officer                | applies        |
      | none      | throwing-objects                                                                                                                                                                                                                                        | is not called for  | no rule asks for an officer                | applies        |
      | none      | vandalism                                                                                                                                                                                                                                               | is not called for  | no rule asks for an officer                | applies        |
      | alcohol   | alcohol                                                                                                                                                                                                                                                 | is not called for  | no rule asks for an officer                | applies        |
      | cannabis  | drug-possession                                                                                                                                                                                                                                         | is not called for  | no rule asks for an officer                | applies        |
      | none      | defiance                                                                                                                                                                                                                                                | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | dysregulation, disorderly-conduct                                                                                                                                                                                                                       | is not called for  | no rule asks for an officer                | does not apply |

  Scenario Outline: Cannabis, disorder, spitting, graffiti and alcohol are met without a charge: it depends on whether somebody is in danger now, how badly somebody was hurt, the weapon and more
    Given the conduct is "disorderly-conduct"
    And these facts
      | imminent danger    | <imminent danger>    |
      | injury             | <injury>             |
      | weapon             | <weapon>             |
      | threat             | <threat>             |
      | dating or domestic | <dating or domestic> |
      | protection order   | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.no-summons does not apply

    Examples:
      | imminent danger | injury  | weapon     | threat  | dating or domestic | protection order | officer           | reason                                  |
      | no              | none    | none       | serious | no                 | no               | may be called     | the reason is rule base.serious-threat  |
      | no              | medical | none       | none    | no                 | no               | is not called for | no rule asks for an officer             |
      | yes             | none    | none       | none    | no                 | no               | must be called    | the reason is rule base.imminent-danger |
      | no              | none    | look-alike | none    | no                 | no               | may be called     | the reason is rule base.weapon-carried  |
      | no              | none    | none       | none    | yes                | no               | is not called for | no rule asks for an officer             |
      | no              | none    | none       | none    | no                 | yes              | is not called for | no rule asks for an officer             |

  Scenario Outline: Cannabis, disorder, spitting, graffiti and alcohol are met without a charge: it depends on how badly somebody was hurt, whether abuse is suspected, how grave the threat is and more
    Given the conduct is "disorderly-conduct"
    And these facts
      | injury          | <injury>          |
      | actor           | <actor>           |
      | abuse suspected | <abuse suspected> |
      | threat          | <threat>          |
      | substance       | <substance>       |
      | substance act   | <substance act>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.no-summons <here>

    Examples:
      | injury | actor   | abuse suspected | threat    | substance        | substance act | officer           | reason                                    | here           |
      | none   | student | yes             | none      | none             | none          | is not called for | no rule asks for an officer               | does not apply |
      | none   | student | no              | none      | prescription     | none          | is not called for | no rule asks for an officer               | does not apply |
      | none   | student | no              | none      | other-controlled | none          | is not called for | no rule asks for an officer               | does not apply |
      | none   | student | no              | none      | none             | sharing       | is not called for | no rule asks for an officer               | does not apply |
      | none   | staff   | no              | none      | none             | none          | may be called     | the reason is rule base.crime-by-an-adult | does not apply |
      | none   | student | no              | transient | none             | none          | is not called for | no rule asks for an officer               | applies        |
      | minor  | student | no              | none      | none             | none          | is not called for | no rule asks for an officer               | applies        |
      | none   | student | no              | none      | nicotine         | possession    | is not called for | no rule asks for an officer               | applies        |

  Scenario: A warning card takes the place of a summons
    Given the conduct is "disorderly-conduct"
    And these facts
      | age   | 16 |
      | grade | 11 |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule nyc.warning-card
    And staff are told "An officer gives a warning card and no summons. The school keeps no copy of it."

  Scenario Outline: A warning card takes the place of a summons: it depends on what was done, the student's age, the substance and who did it
    Given these facts
      | actor     | <actor>     |
      | age       | <age>       |
      | grade     | <grade>     |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.warning-card <here>

    Examples:
      | actor   | age | grade | substance | conduct            | officer           | reason                                    | here           |
      | student | 16  | 11    | none      | throwing-objects   | is not called for | no rule asks for an officer               | does not apply |
      | student | 16  | 11    | cannabis  | drug-possession    | is not called for | no rule asks for an officer               | applies        |
      | student | 15  | 10    | none      | disorderly-conduct | is not called for | no rule asks for an officer               | does not apply |
      | staff   | 16  | 11    | none      | disorderly-conduct | may be called     | the reason is rule base.crime-by-an-adult | does not apply |

  Scenario: What happened elsewhere is not a reason for an arrest at school
    Given these facts
      | officer request | arrest     |
      | place           | off-campus |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And rule nyc.arrest-for-elsewhere applies

  Scenario: What happened elsewhere is not a reason for an arrest at school, even with probable cause
    Given these facts
      | officer request   | arrest         |
      | officer authority | probable-cause |
      | place             | off-campus     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule nyc.arrest-for-elsewhere

  Scenario Outline: What happened elsewhere is not a reason for an arrest at school: it depends on what was done, whether somebody is in danger now, what the officer is asked to do and more
    Given these facts
      | imminent danger | <imminent danger> |
      | officer request | <officer request> |
      | actor           | <actor>           |
      | place           | <place>           |
      | conduct         | <conduct>         |
      | offense class   | <offense class>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule nyc.arrest-for-elsewhere <here>

    Examples:
      | imminent danger | officer request | actor   | place      | conduct           | offense class | officer            | reason                                  | here           |
      | no              | arrest          | student | off-campus | sexual-assault    | none          | must not be called | the reason is rule base.no-errands      | does not apply |
      | no              | arrest          | student | off-campus | sexual-misconduct | none          | must not be called | the reason is rule base.no-errands      | does not apply |
      | no              | arrest          | staff   | off-campus | nothing           | none          | is not called for  | no rule asks for an officer             | does not apply |
      | no              | none            | student | off-campus | nothing           | none          | is not called for  | no rule asks for an officer             | does not apply |
      | no              | arrest          | student | on-campus  | nothing           | none          | must not be called | the reason is rule base.no-errands      | does not apply |
      | no              | arrest          | student | online     | nothing           | none          | must not be called | the reason is rule base.no-errands      | applies        |
      | no              | arrest          | student | off-campus | nothing           | misdemeanor   | must not be called | the reason is rule base.no-errands      | applies        |
      | no              | arrest          | student | off-campus | nothing           | felony        | must not be called | the reason is rule base.no-errands      | does not apply |
      | yes             | arrest          | student | off-campus | nothing           | none          | must be called     | the reason is rule base.imminent-danger | does not apply |

  Scenario: This agreement is kept as it was, in New York City
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nyc.as-it-was applies
    And staff are told "This is the memorandum of 2019 as newspapers told it. Law on cannabis has changed since; ask what holds now."
