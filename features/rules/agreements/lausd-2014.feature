Feature: Los Angeles, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "agreements/lausd-2014" policy
    And an ordinary school day

  Scenario: Up to age 12 the school answers, in Los Angeles
    Given the conduct is "defiance"
    And these facts
      | age   | 12 |
      | grade | 7  |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.young
    And a report to the police must not be made
    And the reason for the report is rule lausd.steps.young
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.young

  Scenario: Up to age 12 the school answers, even with probable cause
    Given the conduct is "defiance"
    And these facts
      | officer authority | probable-cause |
      | age               | 12             |
      | grade             | 7              |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.young
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.young

  Scenario Outline: Up to age 12 the school answers: it depends on what was done and the substance
    Given these facts
      | age       | 12          |
      | grade     | 7           |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.young does not apply
    And a report to the police <report>

    Examples:
      | substance | conduct            | officer           | reason                                           | report            |
      | cannabis  | drug-distribution  | may be called     | the reason is rule base.drug-sale                | may be made       |
      | none      | aggravated-assault | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | dating-violence    | is not called for | no rule asks for an officer                      | may be made       |
      | none      | stalking           | may be called     | the reason is rule base.partner-violence-officer | may be made       |
      | none      | bomb-threat        | must be called    | the reason is rule base.bomb-threat              | may be made       |
      | none      | arson              | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | robbery            | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | extortion          | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | kidnapping         | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | homicide           | must be called    | the reason is rule base.death                    | may be made       |
      | none      | burglary           | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | hazing             | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | bias-crime         | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | gang-activity      | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none      | sexting            | may be called     | the reason is rule base.sexting-passed-on        | may be made       |
      | none      | nothing            | is not called for | no rule asks for an officer                      | is not called for |

  Scenario Outline: Up to age 12 the school answers: it depends on whether somebody is in danger now, what the person harmed wants, the student's age and more
    Given the conduct is "defiance"
    And these facts
      | imminent danger     | <imminent danger>     |
      | actor               | <actor>               |
      | target wants police | <target wants police> |
      | age                 | <age>                 |
      | grade               | <grade>               |
      | substance           | <substance>           |
      | substance act       | <substance act>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.young <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | target wants police | age | grade | substance        | substance act | officer            | reason                                     | here           | report            |
      | no              | student | no                  | 12  | 7     | prescription     | none          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | student | no                  | 12  | 7     | other-controlled | none          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | student | no                  | 12  | 7     | none             | sharing       | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | yes             | student | no                  | 12  | 7     | none             | none          | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |
      | no              | student | no                  | 13  | 8     | none             | none          | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | staff   | no                  | 12  | 7     | none             | none          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no              | student | yes                 | 12  | 7     | none             | none          | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no              | student | no                  | 12  | 7     | nicotine         | possession    | must not be called | the reason is rule lausd.steps.young       | applies        | must not be made  |

  Scenario Outline: Up to age 12 the school answers: it depends on what was done and whether staff can stop it
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | age               | 12                  |
      | grade             | 7                   |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.young <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | conduct  | officer            | reason                                        | here           | report            |
      | yes     | yes               | fight    | must not be called | the reason is rule lausd.steps.young          | applies        | must not be made  |
      | no      | no                | fight    | must not be called | the reason is rule lausd.steps.young          | applies        | must not be made  |
      | yes     | no                | defiance | must not be called | the reason is rule lausd.steps.young          | applies        | must not be made  |
      | yes     | no                | fight    | may be called      | the reason is rule base.staff-cannot-separate | does not apply | may be made       |

  Scenario: Tobacco, small theft, trespass: the school answers
    Given the conduct is "tobacco"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.school-matter
    And a report to the police must not be made
    And the reason for the report is rule lausd.steps.school-matter
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.school-matter

  Scenario: Tobacco, small theft, trespass: the school answers, even with probable cause
    Given the conduct is "tobacco"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.school-matter
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.school-matter

  Scenario Outline: Tobacco, small theft, trespass: the school answers: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule lausd.steps.school-matter <here>
    And a report to the police <report>

    Examples:
      | conduct                                                                                                                                    | reason                                       | here           | report            |
      | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, tobacco, theft, trespass | the reason is rule lausd.steps.school-matter | applies        | must not be made  |
      | theft                                                                                                                                      | the reason is rule lausd.steps.school-matter | applies        | must not be made  |
      | defiance                                                                                                                                   | the reason is rule base.routine-discipline   | does not apply | is not called for |
      | trespass                                                                                                                                   | the reason is rule lausd.steps.school-matter | applies        | must not be made  |
      | academic-dishonesty, tobacco                                                                                                               | the reason is rule base.routine-discipline   | does not apply | is not called for |

  Scenario Outline: Tobacco, small theft, trespass: the school answers: it depends on what was done, whether somebody is in danger now, what the person harmed wants and more
    Given these facts
      | imminent danger     | <imminent danger>     |
      | target wants police | <target wants police> |
      | substance           | <substance>           |
      | conduct             | <conduct>             |
      | value usd           | <value usd>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.school-matter <here>
    And a report to the police <report>

    Examples:
      | imminent danger | target wants police | substance | conduct | value usd | officer            | reason                                       | here           | report            |
      | yes             | no                  | none      | tobacco | 0         | must be called     | the reason is rule base.imminent-danger      | does not apply | may be made       |
      | no              | no                  | alcohol   | tobacco | 0         | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | no              | no                  | nicotine  | tobacco | 0         | must not be called | the reason is rule lausd.steps.school-matter | applies        | must not be made  |
      | no              | no                  | none      | tobacco | 50        | must not be called | the reason is rule lausd.steps.school-matter | applies        | must not be made  |
      | no              | yes                 | none      | tobacco | 0         | must not be called | the reason is rule base.routine-discipline   | does not apply | is not called for |
      | no              | no                  | none      | theft   | 50        | may be called      | the reason is rule lausd.steps.larger-theft  | does not apply | may be made       |

  Scenario: Cannabis, carried: the first time
    Given the conduct is "drug-possession"
    And these facts
      | substance | cannabis |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.cannabis-first
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.cannabis-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.cannabis-first
    And the case goes to "Diversion center"
    And staff are told "The officer helps to secure what was found, and no more."

  Scenario: Cannabis, carried: the first time, even with probable cause
    Given the conduct is "drug-possession"
    And these facts
      | officer authority | probable-cause |
      | substance         | cannabis       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.cannabis-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.cannabis-first

  Scenario Outline: Cannabis, carried: the first time: it depends on what was done, whether somebody is in danger now, the student's age and more
    Given these facts
      | imminent danger        | <imminent danger>        |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.cannabis-first <here>
    And a report to the police <report>

    Examples:
      | imminent danger | age | grade | substance | conduct         | evidence | similar acts this year | officer            | reason                                        | here           | report            |
      | no              | 14  | 9     | cannabis  | fight           | verified | 0                      | may be called      | the reason is rule lausd.steps.fight-first    | does not apply | may be made       |
      | no              | 12  | 7     | cannabis  | drug-possession | verified | 0                      | must not be called | the reason is rule lausd.steps.young          | does not apply | must not be made  |
      | no              | 14  | 9     | cannabis  | drug-possession | verified | 1                      | may be called      | the reason is rule lausd.steps.cannabis-again | does not apply | may be made       |
      | yes             | 14  | 9     | cannabis  | drug-possession | verified | 0                      | must be called     | the reason is rule base.imminent-danger       | does not apply | may be made       |
      | no              | 14  | 9     | other-controlled | drug-possession | verified | 0                      | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | no              | 14  | 9     | cannabis  | drug-possession | rumor    | 0                      | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | no              | 13  | 8     | cannabis  | drug-possession | verified | 0                      | may be called      | the reason is rule lausd.steps.cannabis-first | applies        | may be made       |

  Scenario: Cannabis away from school is no matter of the steps, the first time
    Given the conduct is "drug-possession"
    And these facts
      | place             | off-campus |
      | school connection | no         |
      | substance         | cannabis   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule lausd.steps.cannabis-first does not apply
    And a report to the police is not called for

  Scenario: Cannabis, carried: from the second time on
    Given the conduct is "drug-possession"
    And these facts
      | substance              | cannabis |
      | similar acts this year | 1        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.cannabis-again
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.cannabis-again

  Scenario Outline: Cannabis, carried: from the second time on: it depends on what was done, whether somebody is in danger now, the student's age and more
    Given these facts
      | imminent danger        | <imminent danger>        |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.cannabis-again <here>
    And a report to the police <report>

    Examples:
      | imminent danger | age | grade | substance | conduct         | evidence | similar acts this year | officer            | reason                                        | here           | report            |
      | no              | 14  | 9     | cannabis  | fight           | verified | 1                      | may be called      | the reason is rule lausd.steps.fight-again    | does not apply | may be made       |
      | no              | 12  | 7     | cannabis  | drug-possession | verified | 1                      | must not be called | the reason is rule lausd.steps.young          | does not apply | must not be made  |
      | no              | 14  | 9     | cannabis  | drug-possession | verified | 0                      | may be called      | the reason is rule lausd.steps.cannabis-first | does not apply | may be made       |
      | yes             | 14  | 9     | cannabis  | drug-possession | verified | 1                      | must be called     | the reason is rule base.imminent-danger       | does not apply | may be made       |
      | no              | 14  | 9     | other-controlled | drug-possession | verified | 1                      | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | no              | 14  | 9     | cannabis  | drug-possession | rumor    | 1                      | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | no              | 13  | 8     | cannabis  | drug-possession | verified | 1                      | may be called      | the reason is rule lausd.steps.cannabis-again | applies        | may be made       |

  Scenario: Cannabis away from school is no matter of the steps, whatever was before
    Given the conduct is "drug-possession"
    And these facts
      | place                  | off-campus |
      | school connection      | no         |
      | substance              | cannabis   |
      | similar acts this year | 1          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule lausd.steps.cannabis-again does not apply
    And a report to the police is not called for

  Scenario: Alcohol, carried: the first time
    Given the conduct is "alcohol"
    And these facts
      | substance | alcohol |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.alcohol-first
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.alcohol-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.alcohol-first
    And the case goes to "Diversion center"
    And staff are told "The officer helps to secure what was found, and no more."

  Scenario: Alcohol, carried: the first time, even with probable cause
    Given the conduct is "alcohol"
    And these facts
      | officer authority | probable-cause |
      | substance         | alcohol        |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.alcohol-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.alcohol-first

  Scenario Outline: Alcohol, carried: the first time: it depends on what was done, whether somebody is in danger now, the student's age and more
    Given these facts
      | imminent danger        | <imminent danger>        |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.alcohol-first <here>
    And a report to the police <report>

    Examples:
      | imminent danger | age | grade | substance | conduct | evidence | similar acts this year | officer            | reason                                       | here           | report            |
      | no              | 14  | 9     | alcohol   | fight   | verified | 0                      | may be called      | the reason is rule lausd.steps.fight-first   | does not apply | may be made       |
      | no              | 12  | 7     | alcohol   | alcohol | verified | 0                      | must not be called | the reason is rule lausd.steps.young         | does not apply | must not be made  |
      | no              | 14  | 9     | alcohol   | alcohol | verified | 1                      | may be called      | the reason is rule lausd.steps.alcohol-again | does not apply | may be made       |
      | yes             | 14  | 9     | alcohol   | alcohol | verified | 0                      | must be called     | the reason is rule base.imminent-danger      | does not apply | may be made       |
      | no              | 14  | 9     | prescription | alcohol | verified | 0                      | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | no              | 14  | 9     | alcohol   | alcohol | rumor    | 0                      | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | no              | 13  | 8     | alcohol   | alcohol | verified | 0                      | may be called      | the reason is rule lausd.steps.alcohol-first | applies        | may be made       |

  Scenario: Alcohol away from school is no matter of the steps
    Given the conduct is "alcohol"
    And these facts
      | place             | off-campus |
      | school connection | no         |
      | substance         | alcohol    |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule lausd.steps.alcohol-first does not apply
    And a report to the police is not called for

  Scenario: Alcohol, carried: from the second time on
    Given the conduct is "alcohol"
    And these facts
      | substance              | alcohol |
      | similar acts this year | 1       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.alcohol-again
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.alcohol-again

  Scenario Outline: Alcohol, carried: from the second time on: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and more
    Given these facts
      | imminent danger        | <imminent danger>    |
      | injury                 | <injury>             |
      | weapon                 | <weapon>             |
      | threat                 | <threat>             |
      | substance              | alcohol              |
      | conduct                | <conduct>            |
      | similar acts this year | 1                    |
      | dating or domestic     | <dating or domestic> |
      | protection order       | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.alcohol-again <here>
    And a report to the police <report>

    Examples:
      | imminent danger | injury  | weapon     | threat  | conduct                                                                                                                                                                                                    | dating or domestic | protection order | officer           | reason                                       | here           | report            |
      | no              | none    | none       | none    | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, tobacco, fight, theft, vandalism, trespass, alcohol, drug-possession, drug-paraphernalia | no                 | no               | may be called     | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | no              | none    | none       | none    | academic-dishonesty, alcohol                                                                                                                                                                               | no                 | no               | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | no              | none    | none       | none    | fight                                                                                                                                                                                                      | no                 | no               | may be called     | the reason is rule lausd.steps.fight-again   | does not apply | may be made       |
      | no              | none    | none       | serious | alcohol                                                                                                                                                                                                    | no                 | no               | may be called     | the reason is rule base.serious-threat       | does not apply | may be made       |
      | no              | medical | none       | none    | alcohol                                                                                                                                                                                                    | no                 | no               | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | yes             | none    | none       | none    | alcohol                                                                                                                                                                                                    | no                 | no               | must be called    | the reason is rule base.imminent-danger      | does not apply | may be made       |
      | no              | none    | look-alike | none    | alcohol                                                                                                                                                                                                    | no                 | no               | may be called     | the reason is rule base.weapon-carried       | does not apply | may be made       |
      | no              | none    | none       | none    | alcohol                                                                                                                                                                                                    | yes                | no               | is not called for | no rule asks for an officer                  | does not apply | is not called for |
      | no              | none    | none       | none    | alcohol                                                                                                                                                                                                    | no                 | yes              | is not called for | no rule asks for an officer                  | does not apply | is not called for |

  Scenario Outline: Alcohol, carried: from the second time on: it depends on whether abuse is suspected, the student's age, the substance and more
    Given the conduct is "alcohol"
    And these facts
      | abuse suspected        | <abuse suspected>        |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | similar acts this year | <similar acts this year> |
      | value usd              | <value usd>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.alcohol-again <here>
    And a report to the police <report>

    Examples:
      | abuse suspected | age | grade | substance | substance act | similar acts this year | value usd | officer            | reason                                       | here           | report            |
      | yes             | 14  | 9     | alcohol   | none          | 1                      | 0         | is not called for  | no rule asks for an officer                  | does not apply | must be made      |
      | no              | 14  | 9     | alcohol   | sharing       | 1                      | 0         | is not called for  | no rule asks for an officer                  | does not apply | may be made       |
      | no              | 12  | 7     | alcohol   | none          | 1                      | 0         | must not be called | the reason is rule lausd.steps.young         | does not apply | must not be made  |
      | no              | 14  | 9     | alcohol   | none          | 0                      | 0         | may be called      | the reason is rule lausd.steps.alcohol-first | does not apply | may be made       |
      | no              | 14  | 9     | prescription | none          | 1                      | 0         | is not called for  | no rule asks for an officer                  | does not apply | is not called for |
      | no              | 14  | 9     | alcohol   | none          | 1                      | 400       | may be called      | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |

  Scenario Outline: Alcohol, carried: from the second time on: it depends on how badly somebody was hurt, the student's age, how grave the threat is and more
    Given the conduct is "alcohol"
    And these facts
      | injury                 | <injury>        |
      | age                    | <age>           |
      | grade                  | <grade>         |
      | threat                 | <threat>        |
      | substance              | alcohol         |
      | substance act          | <substance act> |
      | evidence               | <evidence>      |
      | similar acts this year | 1               |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.alcohol-again <here>
    And a report to the police <report>

    Examples:
      | injury | age | grade | threat    | substance act | evidence | officer            | reason                                       | here           | report            |
      | none   | 14  | 9     | none      | none          | rumor    | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | none   | 14  | 9     | transient | none          | verified | may be called      | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | minor  | 14  | 9     | none      | none          | verified | may be called      | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | none   | 14  | 9     | none      | possession    | verified | may be called      | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | none   | 13  | 8     | none      | none          | verified | may be called      | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |

  Scenario Outline: Alcohol, carried: from the second time on: it depends on what was done, whether it has to do with school and what it is worth
    Given these facts
      | place                  | <place>             |
      | school connection      | <school connection> |
      | substance              | alcohol             |
      | conduct                | <conduct>           |
      | similar acts this year | 1                   |
      | value usd              | <value usd>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.alcohol-again <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct            | value usd | officer           | reason                                       | here           | report            |
      | on-campus  | yes               | theft, alcohol     | 50        | may be called     | the reason is rule lausd.steps.larger-theft  | does not apply | may be made       |
      | on-campus  | yes               | vandalism, alcohol | 400       | may be called     | the reason is rule lausd.steps.larger-damage | does not apply | may be made       |
      | on-campus  | yes               | theft, alcohol     | 49        | may be called     | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | on-campus  | yes               | vandalism, alcohol | 399       | may be called     | the reason is rule lausd.steps.alcohol-again | applies        | may be made       |
      | off-campus | no                | alcohol            | 0         | is not called for | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: Small damage on purpose: the first time
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.damage-first
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.damage-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.damage-first
    And the case goes to "Diversion center"
    And staff are told "The officer refers, and does not arrest or cite."

  Scenario: Small damage on purpose: the first time, even with probable cause
    Given the conduct is "vandalism"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.damage-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.damage-first

  Scenario: A first fight is no damage
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-first
    And rule lausd.steps.damage-first does not apply
    And a report to the police may be made

  Scenario Outline: Small damage on purpose: the first time: it depends on whether somebody is in danger now, whether it has to do with school, the student's age and more
    Given the conduct is "vandalism"
    And these facts
      | imminent danger        | <imminent danger>        |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.damage-first <here>
    And a report to the police <report>

    Examples:
      | imminent danger | place      | school connection | age | grade | evidence | similar acts this year | officer            | reason                                      | here           | report            |
      | no              | on-campus  | yes               | 12  | 7     | verified | 0                      | must not be called | the reason is rule lausd.steps.young        | does not apply | must not be made  |
      | no              | on-campus  | yes               | 14  | 9     | verified | 1                      | may be called      | the reason is rule lausd.steps.damage-again | does not apply | may be made       |
      | yes             | on-campus  | yes               | 14  | 9     | verified | 0                      | must be called     | the reason is rule base.imminent-danger     | does not apply | may be made       |
      | no              | on-campus  | yes               | 14  | 9     | rumor    | 0                      | must not be called | the reason is rule base.rumor               | does not apply | is not called for |
      | no              | on-campus  | yes               | 13  | 8     | verified | 0                      | may be called      | the reason is rule lausd.steps.damage-first | applies        | may be made       |
      | no              | off-campus | no                | 14  | 9     | verified | 0                      | is not called for  | no rule asks for an officer                 | does not apply | is not called for |

  Scenario: Small damage on purpose: from the second time on
    Given the conduct is "vandalism"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.damage-again
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.damage-again

  Scenario: A second fight is no damage
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-again
    And rule lausd.steps.damage-again does not apply
    And a report to the police may be made

  Scenario Outline: Small damage on purpose: from the second time on: it depends on whether it has to do with school, the student's age, the substance and more
    Given the conduct is "vandalism"
    And these facts
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | substance              | <substance>              |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.damage-again <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | age | grade | substance        | evidence | similar acts this year | officer            | reason                                      | here           | report            |
      | on-campus  | yes               | 14  | 9     | prescription     | verified | 1                      | is not called for  | no rule asks for an officer                 | does not apply | is not called for |
      | on-campus  | yes               | 14  | 9     | other-controlled | verified | 1                      | is not called for  | no rule asks for an officer                 | does not apply | is not called for |
      | on-campus  | yes               | 12  | 7     | none             | verified | 1                      | must not be called | the reason is rule lausd.steps.young        | does not apply | must not be made  |
      | on-campus  | yes               | 14  | 9     | none             | verified | 0                      | may be called      | the reason is rule lausd.steps.damage-first | does not apply | may be made       |
      | on-campus  | yes               | 14  | 9     | none             | rumor    | 1                      | must not be called | the reason is rule base.rumor               | does not apply | is not called for |
      | on-campus  | yes               | 13  | 8     | none             | verified | 1                      | may be called      | the reason is rule lausd.steps.damage-again | applies        | may be made       |
      | off-campus | no                | 14  | 9     | none             | verified | 1                      | is not called for  | no rule asks for an officer                 | does not apply | is not called for |

  Scenario: A fight: the first time
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-first
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.fight-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule lausd.steps.fight-first
    And the case goes to "Diversion center"
    And staff are told "The officer refers, and does not arrest or cite."

  Scenario: A fight: the first time, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule lausd.steps.fight-first

  Scenario: Damage for the first time is no fight
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.damage-first
    And rule lausd.steps.fight-first does not apply
    And a report to the police may be made

  Scenario Outline: A fight: the first time: it depends on the officer's authority, what the person harmed wants, the student's age and more
    Given the conduct is "fight"
    And these facts
      | officer authority      | <officer authority>      |
      | target wants police    | <target wants police>    |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | prior diversions       | <prior diversions>       |
      | prior adjudication     | <prior adjudication>     |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.fight-first does not apply
    And a report to the police <report>

    Examples:
      | officer authority | target wants police | age | grade | prior diversions | prior adjudication | similar acts this year | officer            | reason                                        | report           |
      | none              | no                  | 14  | 9     | 1                | no                 | 0                      | may be called      | the reason is rule lausd.steps.fight-reopened | may be made      |
      | none              | yes                 | 14  | 9     | 0                | no                 | 0                      | may be called      | the reason is rule lausd.steps.fight-reopened | may be made      |
      | warrant           | no                  | 14  | 9     | 0                | no                 | 0                      | may be called      | the reason is rule lausd.steps.fight-reopened | may be made      |
      | none              | no                  | 14  | 9     | 0                | yes                | 0                      | may be called      | the reason is rule lausd.steps.fight-reopened | may be made      |
      | none              | no                  | 12  | 7     | 0                | no                 | 0                      | must not be called | the reason is rule lausd.steps.young          | must not be made |
      | none              | no                  | 14  | 9     | 0                | no                 | 1                      | may be called      | the reason is rule lausd.steps.fight-again    | may be made      |

  Scenario Outline: A fight: the first time: it depends on whether somebody is in danger now, how badly somebody was hurt, whether it has to do with school and more
    Given the conduct is "fight"
    And these facts
      | imminent danger   | <imminent danger>   |
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.fight-first <here>
    And a report to the police <report>

    Examples:
      | imminent danger | injury | place      | school connection | age | grade | evidence | officer            | reason                                     | here           | report            |
      | yes             | none   | on-campus  | yes               | 14  | 9     | verified | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |
      | no              | none   | on-campus  | yes               | 14  | 9     | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | no              | minor  | on-campus  | yes               | 14  | 9     | verified | may be called      | the reason is rule lausd.steps.fight-first | applies        | may be made       |
      | no              | none   | on-campus  | yes               | 13  | 8     | verified | may be called      | the reason is rule lausd.steps.fight-first | applies        | may be made       |
      | no              | none   | off-campus | no                | 14  | 9     | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A fight: from the second time on
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-again
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.fight-again

  Scenario: Damage for the second time is no fight
    Given the conduct is "vandalism"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.damage-again
    And rule lausd.steps.fight-again does not apply
    And a report to the police may be made

  Scenario Outline: A fight: from the second time on: it depends on whether somebody is in danger now, whether it has to do with school, the student's age and more
    Given the conduct is "fight"
    And these facts
      | imminent danger        | <imminent danger>        |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | age                    | <age>                    |
      | grade                  | <grade>                  |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.fight-again <here>
    And a report to the police <report>

    Examples:
      | imminent danger | place      | school connection | age | grade | evidence | similar acts this year | officer            | reason                                     | here           | report            |
      | no              | on-campus  | yes               | 12  | 7     | verified | 1                      | must not be called | the reason is rule lausd.steps.young       | does not apply | must not be made  |
      | no              | on-campus  | yes               | 14  | 9     | verified | 0                      | may be called      | the reason is rule lausd.steps.fight-first | does not apply | may be made       |
      | yes             | on-campus  | yes               | 14  | 9     | verified | 1                      | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |
      | no              | on-campus  | yes               | 14  | 9     | rumor    | 1                      | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | no              | on-campus  | yes               | 13  | 8     | verified | 1                      | may be called      | the reason is rule lausd.steps.fight-again | applies        | may be made       |
      | no              | off-campus | no                | 14  | 9     | verified | 1                      | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A fight that the police may look at again
    Given the conduct is "fight"
    And these facts
      | prior adjudication | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-reopened
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.fight-reopened
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority

  Scenario Outline: A fight that the police may look at again: it depends on what was done, how badly somebody was hurt, the student's age and more
    Given these facts
      | injury             | <injury>             |
      | actor              | <actor>              |
      | age                | <age>                |
      | grade              | <grade>              |
      | prior adjudication | <prior adjudication> |
      | conduct            | <conduct>            |
      | evidence           | <evidence>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.fight-reopened <here>
    And a report to the police <report>

    Examples:
      | injury  | actor   | age | grade | prior adjudication | conduct       | evidence | officer            | reason                                        | here           | report            |
      | none    | student | 14  | 9     | yes                | dysregulation | verified | must not be called | the reason is rule base.loss-of-control       | does not apply | is not called for |
      | none    | student | 12  | 7     | yes                | fight         | verified | must not be called | the reason is rule lausd.steps.young          | does not apply | must not be made  |
      | none    | student | 14  | 9     | no                 | fight         | verified | may be called      | the reason is rule lausd.steps.fight-first    | does not apply | may be made       |
      | none    | student | 14  | 9     | yes                | fight         | rumor    | must not be called | the reason is rule base.rumor                 | does not apply | is not called for |
      | none    | staff   | 14  | 9     | yes                | fight         | verified | may be called      | the reason is rule base.crime-by-an-adult     | does not apply | may be made       |
      | none    | student | 13  | 8     | yes                | fight         | verified | may be called      | the reason is rule lausd.steps.fight-reopened | applies        | may be made       |
      | medical | student | 14  | 9     | no                 | fight         | verified | may be called      | the reason is rule lausd.steps.fight-reopened | applies        | may be made       |

  Scenario: A fight away from school is not looked at again because of an earlier case
    Given the conduct is "fight"
    And these facts
      | place              | off-campus |
      | school connection  | no         |
      | prior adjudication | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule lausd.steps.fight-reopened does not apply
    And a report to the police is not called for

  Scenario: Hitting somebody
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.battery
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.battery

  Scenario Outline: Hitting somebody: it depends on what was done, whether it has to do with school, the student's age and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.battery <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | age | grade | conduct        | evidence | officer            | reason                                    | here           | report            |
      | student | on-campus  | yes               | 14  | 9     | dysregulation  | verified | must not be called | the reason is rule base.loss-of-control   | does not apply | is not called for |
      | student | on-campus  | yes               | 12  | 7     | simple-assault | verified | must not be called | the reason is rule lausd.steps.young      | does not apply | must not be made  |
      | student | on-campus  | yes               | 14  | 9     | simple-assault | rumor    | must not be called | the reason is rule base.rumor             | does not apply | is not called for |
      | staff   | on-campus  | yes               | 14  | 9     | simple-assault | verified | may be called      | the reason is rule base.crime-by-an-adult | does not apply | may be made       |
      | student | on-campus  | yes               | 13  | 8     | simple-assault | verified | may be called      | the reason is rule lausd.steps.battery    | applies        | may be made       |
      | student | off-campus | no                | 14  | 9     | simple-assault | verified | is not called for  | no rule asks for an officer               | does not apply | is not called for |

  Scenario: A theft at the limit or above
    Given the conduct is "theft"
    And these facts
      | value usd | 50 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.larger-theft
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.larger-theft

  Scenario: A loss of fifty dollars without a theft
    Given the conduct is "dysregulation"
    And these facts
      | value usd | 50 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule lausd.steps.larger-theft does not apply
    And a report to the police is not called for

  Scenario Outline: A theft at the limit or above: it depends on whether it has to do with school, the student's age, what it is worth and more
    Given the conduct is "theft"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | evidence          | <evidence>          |
      | value usd         | <value usd>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.larger-theft <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | age | grade | evidence | value usd | officer            | reason                                       | here           | report            |
      | student | on-campus  | yes               | 12  | 7     | verified | 50        | must not be called | the reason is rule lausd.steps.young         | does not apply | must not be made  |
      | student | on-campus  | yes               | 14  | 9     | verified | 49        | must not be called | the reason is rule lausd.steps.school-matter | does not apply | must not be made  |
      | student | on-campus  | yes               | 14  | 9     | rumor    | 50        | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | staff   | on-campus  | yes               | 14  | 9     | verified | 50        | may be called      | the reason is rule base.crime-by-an-adult    | does not apply | may be made       |
      | student | on-campus  | yes               | 13  | 8     | verified | 50        | may be called      | the reason is rule lausd.steps.larger-theft  | applies        | may be made       |
      | student | off-campus | no                | 14  | 9     | verified | 50        | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: Damage at the limit or above
    Given the conduct is "vandalism"
    And these facts
      | value usd | 400 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.larger-damage
    And a report to the police may be made
    And the reason for the report is rule lausd.steps.larger-damage

  Scenario: A loss of four hundred dollars that nobody did on purpose
    Given the conduct is "dysregulation"
    And these facts
      | value usd | 400 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule lausd.steps.larger-damage does not apply
    And a report to the police is not called for

  Scenario Outline: Damage at the limit or above: it depends on whether it has to do with school, the student's age, what it is worth and more
    Given the conduct is "vandalism"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | age               | <age>               |
      | grade             | <grade>             |
      | evidence          | <evidence>          |
      | value usd         | <value usd>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule lausd.steps.larger-damage <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | age | grade | evidence | value usd | officer            | reason                                       | here           | report            |
      | student | on-campus  | yes               | 12  | 7     | verified | 400       | must not be called | the reason is rule lausd.steps.young         | does not apply | must not be made  |
      | student | on-campus  | yes               | 14  | 9     | verified | 399       | may be called      | the reason is rule lausd.steps.damage-first  | does not apply | may be made       |
      | student | on-campus  | yes               | 14  | 9     | rumor    | 400       | must not be called | the reason is rule base.rumor                | does not apply | is not called for |
      | staff   | on-campus  | yes               | 14  | 9     | verified | 400       | may be called      | the reason is rule base.crime-by-an-adult    | does not apply | may be made       |
      | student | on-campus  | yes               | 13  | 8     | verified | 400       | may be called      | the reason is rule lausd.steps.larger-damage | applies        | may be made       |
      | student | off-campus | no                | 14  | 9     | verified | 400       | is not called for  | no rule asks for an officer                  | does not apply | is not called for |

  Scenario: This agreement is kept as it was, in Los Angeles
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule lausd.as-it-was applies
    And staff are told "This is the policy of August 2014. Law on cannabis and the school police have changed since; ask what holds now."
