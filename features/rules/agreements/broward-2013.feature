Feature: Broward County, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "agreements/broward-2013" policy
    And an ordinary school day

  Scenario: A major disruption: the first three times
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.disruption
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.disruption
    And the case goes to "PROMISE placement"

  Scenario: A major disruption: the first three times, even with probable cause
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.disruption

  Scenario Outline: A major disruption: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.disruption <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                                 | similar acts this year | reason                                        | here           | report            |
      | no                  | defiance                                | 0                      | the reason is rule base.routine-discipline    | does not apply | is not called for |
      | no                  | academic-dishonesty, disorderly-conduct | 0                      | the reason is rule broward.not-a-crime        | does not apply | is not called for |
      | no                  | disorderly-conduct                      | 3                      | the reason is rule broward.not-a-crime        | does not apply | must be made      |
      | yes                 | disorderly-conduct                      | 0                      | the reason is rule broward.not-a-crime        | does not apply | is not called for |
      | no                  | disorderly-conduct                      | 2                      | the reason is rule broward.promise.disruption | applies        | must not be made  |

  Scenario: A major disruption: from the fourth time on
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.disruption-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: A major disruption: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.disruption-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                                 | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, disorderly-conduct | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | 14  | disorderly-conduct                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | disorderly-conduct                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | 14  | disorderly-conduct                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | 12  | disorderly-conduct                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Trespass: the first three times
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.trespass
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.trespass
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.trespass
    And the case goes to "PROMISE placement"

  Scenario: Trespass: the first three times, even with probable cause
    Given the conduct is "trespass"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.trespass
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.trespass

  Scenario Outline: Trespass: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.trespass <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                       | similar acts this year | reason                                      | here           | report            |
      | no                  | defiance                      | 0                      | the reason is rule base.routine-discipline  | does not apply | is not called for |
      | no                  | academic-dishonesty, trespass | 0                      | the reason is rule broward.not-a-crime      | does not apply | is not called for |
      | no                  | trespass                      | 3                      | the reason is rule broward.not-a-crime      | does not apply | must be made      |
      | yes                 | trespass                      | 0                      | the reason is rule broward.not-a-crime      | does not apply | is not called for |
      | no                  | trespass                      | 2                      | the reason is rule broward.promise.trespass | applies        | must not be made  |

  Scenario: Trespass: from the fourth time on
    Given the conduct is "trespass"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.trespass-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Trespass: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.trespass-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                       | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | defiance                      | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, trespass | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | 14  | trespass                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | trespass                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | 14  | trespass                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | 12  | trespass                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Alcohol, used or carried: the first three times
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.alcohol
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.alcohol
    And the case goes to "PROMISE placement"

  Scenario: Alcohol, used or carried: the first three times, even with probable cause
    Given the conduct is "alcohol"
    And these facts
      | officer authority | probable-cause |
      | substance         | alcohol        |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.alcohol

  Scenario Outline: Alcohol, used or carried: the first three times: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | substance | conduct                     | officer            | reason                                     | here           | report            |
      | none      | defiance                    | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | alcohol   | fight, alcohol              | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | alcohol   | simple-assault, alcohol     | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | theft, alcohol              | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | vandalism, alcohol          | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | alcohol, false-accusation   | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | alcohol   | alcohol, threat             | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | cannabis  | alcohol, drug-distribution  | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | alcohol   | disorderly-conduct, alcohol | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | trespass, alcohol           | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | alcohol, drug-possession    | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol   | alcohol, drug-paraphernalia | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |

  Scenario Outline: Alcohol, used or carried: the first three times: it depends on what was done, how badly somebody was hurt, what the person harmed wants and more
    Given these facts
      | injury                 | <injury>                 |
      | target wants police    | <target wants police>    |
      | substance act          | <substance act>          |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | value usd              | <value usd>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | injury | target wants police | substance act | substance | conduct                 | similar acts this year | value usd | officer            | reason                                     | here           | report            |
      | none   | no                  | none          | alcohol   | alcohol                 | 3                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | none   | no                  | distribution  | alcohol   | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | none   | yes                 | none          | alcohol   | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | none   | no                  | sharing       | alcohol   | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | none   | no                  | none          | alcohol   | alcohol                 | 2                      | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | minor  | no                  | none          | alcohol   | simple-assault, alcohol | 0                      | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | none   | no                  | none          | alcohol   | vandalism, alcohol      | 0                      | 1000      | may be called      | the reason is rule base.large-loss         | does not apply | may be made       |
      | minor  | no                  | none          | alcohol   | alcohol, threat         | 0                      | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Alcohol, used or carried: the first three times: it depends on what was done, who was harmed, whether both sides wanted it and what it is worth
    Given these facts
      | target    | <target>    |
      | substance | <substance> |
      | conduct   | <conduct>   |
      | mutual    | <mutual>    |
      | value usd | <value usd> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | target | substance | conduct                    | mutual | value usd | officer            | reason                                     | here           | report           |
      | none   | alcohol   | fight, alcohol             | yes    | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | alcohol   | theft, alcohol             | no     | 300       | may be called      | the reason is rule broward.larger-theft    | does not apply | may be made      |
      | staff  | alcohol   | alcohol, false-accusation  | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | alcohol   | alcohol, drug-distribution | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | alcohol   | vandalism, alcohol         | no     | 999       | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |

  Scenario: Alcohol, used or carried: from the fourth time on
    Given the conduct is "alcohol"
    And these facts
      | similar acts this year | 3       |
      | substance              | alcohol |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Alcohol, used or carried: from the fourth time on: it depends on what was done, the student's age, the substance and more
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | substance act          | <substance act>          |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | substance act | substance | conduct                      | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | none          | none      | defiance                     | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | none          | alcohol   | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | 14  | none          | alcohol   | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | none          | alcohol   | alcohol                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | 14  | distribution  | alcohol   | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | 9     | 14  | none          | alcohol   | alcohol                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 9     | 14  | sharing       | alcohol   | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |
      | 6     | 12  | none          | alcohol   | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Alcohol, sold: the first three times
    Given the conduct is "alcohol"
    And these facts
      | substance act | distribution |
      | substance     | alcohol      |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol-sale
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.alcohol-sale
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.alcohol-sale
    And the case goes to "PROMISE placement"

  Scenario: Alcohol, sold: the first three times, even with probable cause
    Given the conduct is "alcohol"
    And these facts
      | officer authority | probable-cause |
      | substance act     | distribution   |
      | substance         | alcohol        |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol-sale
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.alcohol-sale

  Scenario Outline: Alcohol, sold: the first three times: it depends on what was done, what the person harmed wants, the substance and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | substance act          | <substance act>          |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-sale <here>
    And a report to the police <report>

    Examples:
      | target wants police | substance act | substance | conduct                      | similar acts this year | reason                                          | here           | report            |
      | no                  | distribution  | none      | defiance                     | 0                      | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | no                  | distribution  | alcohol   | academic-dishonesty, alcohol | 0                      | the reason is rule broward.not-a-crime          | does not apply | may be made       |
      | no                  | sharing       | alcohol   | alcohol                      | 0                      | the reason is rule broward.not-a-crime          | does not apply | must not be made  |
      | no                  | distribution  | alcohol   | alcohol                      | 3                      | the reason is rule broward.not-a-crime          | does not apply | must be made      |
      | yes                 | distribution  | alcohol   | alcohol                      | 0                      | the reason is rule broward.not-a-crime          | does not apply | may be made       |
      | no                  | distribution  | alcohol   | alcohol                      | 2                      | the reason is rule broward.promise.alcohol-sale | applies        | must not be made  |

  Scenario: Alcohol, sold: from the fourth time on
    Given the conduct is "alcohol"
    And these facts
      | substance act          | distribution |
      | similar acts this year | 3            |
      | substance              | alcohol      |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-sale-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Alcohol, sold: from the fourth time on: it depends on what was done, the student's age, the substance and more
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | substance act          | <substance act>          |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-sale-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | substance act | substance | conduct                      | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | distribution  | none      | defiance                     | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | distribution  | alcohol   | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | may be made       |
      | 9     | 14  | sharing       | alcohol   | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | 9     | 14  | distribution  | alcohol   | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | distribution  | alcohol   | alcohol                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | may be made       |
      | 9     | 14  | distribution  | alcohol   | alcohol                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | 12  | distribution  | alcohol   | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Cannabis, used or carried: the first three times
    Given the conduct is "drug-possession"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.drugs
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.drugs
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.drugs
    And the case goes to "PROMISE placement"

  Scenario: Cannabis, used or carried: the first three times, even with probable cause
    Given the conduct is "drug-possession"
    And these facts
      | officer authority | probable-cause |
      | substance         | cannabis       |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.drugs
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.drugs

  Scenario Outline: Cannabis, used or carried: the first three times: it depends on what was done, what the person harmed wants, the substance and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.drugs <here>
    And a report to the police <report>

    Examples:
      | target wants police | substance | substance act | conduct                              | similar acts this year | officer            | reason                                              | here           | report            |
      | no                  | none      | none          | defiance                             | 0                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no                  | cannabis  | none          | academic-dishonesty, drug-possession | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | cannabis  | sharing       | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no                  | cannabis  | none          | drug-possession                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | yes                 | cannabis  | none          | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | cannabis  | none          | drug-possession                      | 2                      | must not be called | the reason is rule broward.promise.drugs            | applies        | must not be made  |
      | no                  | nicotine  | possession    | drug-possession                      | 0                      | must not be called | the reason is rule broward.promise.drugs            | applies        | must not be made  |

  Scenario: Cannabis, used or carried: from the fourth time on
    Given the conduct is "drug-possession"
    And these facts
      | similar acts this year | 3        |
      | substance              | cannabis |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.drugs-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Cannabis, used or carried: from the fourth time on: it depends on what was done, the student's age, the substance and more
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.drugs-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | substance | substance act | conduct                              | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | 14  | none      | none          | defiance                             | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | 14  | cannabis  | none          | academic-dishonesty, drug-possession | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | 14  | cannabis  | sharing       | drug-possession                      | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | 9     | 14  | cannabis  | none          | drug-possession                      | verified | 2                      | must not be called | the reason is rule broward.promise.drugs            | does not apply | must not be made  |
      | 5     | 11  | cannabis  | none          | drug-possession                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | 14  | cannabis  | none          | drug-possession                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | 12  | cannabis  | none          | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |
      | 9     | 14  | nicotine  | possession    | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: Things used to take drugs: the first three times
    Given the conduct is "drug-paraphernalia"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.paraphernalia
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.paraphernalia
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.paraphernalia
    And the case goes to "PROMISE placement"

  Scenario: Things used to take drugs: the first three times, even with probable cause
    Given the conduct is "drug-paraphernalia"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.paraphernalia
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.paraphernalia

  Scenario Outline: Things used to take drugs: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.paraphernalia <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                                 | similar acts this year | reason                                           | here           | report            |
      | no                  | defiance                                | 0                      | the reason is rule base.routine-discipline       | does not apply | is not called for |
      | no                  | academic-dishonesty, drug-paraphernalia | 0                      | the reason is rule broward.not-a-crime           | does not apply | may be made       |
      | no                  | drug-paraphernalia                      | 3                      | the reason is rule broward.not-a-crime           | does not apply | must be made      |
      | yes                 | drug-paraphernalia                      | 0                      | the reason is rule broward.not-a-crime           | does not apply | may be made       |
      | no                  | drug-paraphernalia                      | 2                      | the reason is rule broward.promise.paraphernalia | applies        | must not be made  |

  Scenario: Things used to take drugs: from the fourth time on
    Given the conduct is "drug-paraphernalia"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.paraphernalia-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Things used to take drugs: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.paraphernalia-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                                 | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, drug-paraphernalia | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | may be made       |
      | 9     | 14  | drug-paraphernalia                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | drug-paraphernalia                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | may be made       |
      | 9     | 14  | drug-paraphernalia                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | 12  | drug-paraphernalia                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: A fight that both sides wanted: the first three times
    Given the conduct is "fight"
    And these facts
      | mutual | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.fight
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.fight
    And the case goes to "PROMISE placement"

  Scenario: A fight that both sides wanted: the first three times, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority | probable-cause |
      | mutual            | yes            |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.fight

  Scenario Outline: A fight that both sides wanted: the first three times: it depends on what was done, whether staff can stop it, what the person harmed wants and how often it happened before
    Given these facts
      | ongoing                | <ongoing>                |
      | staff can resolve      | <staff can resolve>      |
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | mutual                 | yes                      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.fight <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | target wants police | conduct                    | similar acts this year | officer            | reason                                              | here           | report            |
      | no      | yes               | no                  | defiance                   | 0                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no      | yes               | no                  | academic-dishonesty, fight | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no      | yes               | no                  | fight                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | no      | yes               | yes                 | fight                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no      | yes               | no                  | fight                      | 2                      | must not be called | the reason is rule broward.promise.fight            | applies        | must not be made  |
      | yes     | yes               | no                  | fight                      | 0                      | must not be called | the reason is rule broward.promise.fight            | applies        | must not be made  |
      | no      | no                | no                  | fight                      | 0                      | must not be called | the reason is rule broward.promise.fight            | applies        | must not be made  |
      | yes     | no                | no                  | fight                      | 0                      | may be called      | the reason is rule base.staff-cannot-separate       | does not apply | may be made       |

  Scenario: A fight that both sides wanted: from the fourth time on
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 3   |
      | mutual                 | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.fight-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: A fight that both sides wanted: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
      | mutual                 | yes                      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.fight-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                    | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | 14  | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, fight | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | 14  | fight                      | verified | 2                      | must not be called | the reason is rule broward.promise.fight            | does not apply | must not be made  |
      | 5     | 11  | fight                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | 14  | fight                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | 12  | fight                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: A false accusation against staff: the first three times
    Given the conduct is "false-accusation"
    And these facts
      | target | staff |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.false-accusation
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.false-accusation
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.false-accusation
    And the case goes to "PROMISE placement"

  Scenario: A false accusation against staff: the first three times, even with probable cause
    Given the conduct is "false-accusation"
    And these facts
      | officer authority | probable-cause |
      | target            | staff          |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.false-accusation
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.false-accusation

  Scenario Outline: A false accusation against staff: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target                 | staff                    |
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.false-accusation <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                               | similar acts this year | reason                                              | here           | report            |
      | no                  | defiance                              | 0                      | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no                  | academic-dishonesty, false-accusation | 0                      | the reason is rule broward.not-a-crime              | does not apply | is not called for |
      | no                  | false-accusation                      | 3                      | the reason is rule broward.not-a-crime              | does not apply | must be made      |
      | yes                 | false-accusation                      | 0                      | the reason is rule broward.not-a-crime              | does not apply | is not called for |
      | no                  | false-accusation                      | 2                      | the reason is rule broward.promise.false-accusation | applies        | must not be made  |

  Scenario: A false accusation against staff: from the fourth time on
    Given the conduct is "false-accusation"
    And these facts
      | target                 | staff |
      | similar acts this year | 3     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.false-accusation-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: A false accusation against staff: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | target                 | staff                    |
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.false-accusation-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                               | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | 14  | defiance                              | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, false-accusation | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | 14  | false-accusation                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | 11  | false-accusation                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | 14  | false-accusation                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | 12  | false-accusation                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: A push or a threat that hurts nobody: the first three times
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.assault
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.assault
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.assault
    And the case goes to "PROMISE placement"

  Scenario: A push or a threat that hurts nobody: the first three times, even with probable cause
    Given the conduct is "simple-assault"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.assault
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.assault

  Scenario Outline: A push or a threat that hurts nobody: the first three times: it depends on what was done, whether staff can stop it, what the person harmed wants and how often it happened before
    Given these facts
      | ongoing                | <ongoing>                |
      | staff can resolve      | <staff can resolve>      |
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.assault <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | target wants police | conduct                             | similar acts this year | officer            | reason                                              | here           | report            |
      | no      | yes               | no                  | defiance                            | 0                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no      | yes               | no                  | threat                              | 0                      | must not be called | the reason is rule broward.promise.assault          | applies        | must not be made  |
      | no      | yes               | no                  | academic-dishonesty, simple-assault | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no      | yes               | no                  | simple-assault                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | no      | yes               | yes                 | simple-assault                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no      | yes               | no                  | simple-assault                      | 2                      | must not be called | the reason is rule broward.promise.assault          | applies        | must not be made  |
      | yes     | yes               | no                  | simple-assault                      | 0                      | must not be called | the reason is rule broward.promise.assault          | applies        | must not be made  |
      | no      | no                | no                  | simple-assault                      | 0                      | must not be called | the reason is rule broward.promise.assault          | applies        | must not be made  |
      | yes     | no                | no                  | simple-assault                      | 0                      | may be called      | the reason is rule base.staff-cannot-separate       | does not apply | may be made       |
      | yes     | no                | no                  | threat                              | 0                      | must not be called | the reason is rule broward.promise.assault          | applies        | must not be made  |

  Scenario: A push or a threat that hurts nobody: from the fourth time on
    Given the conduct is "simple-assault"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.assault-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: A push or a threat that hurts nobody: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.assault-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                             | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | 14  | defiance                            | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | 14  | threat                              | verified | 3                      | must not be called | the reason is rule base.simulated-weapon            | applies        | must be made      |
      | 9     | 14  | academic-dishonesty, simple-assault | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | 14  | simple-assault                      | verified | 2                      | must not be called | the reason is rule broward.promise.assault          | does not apply | must not be made  |
      | 5     | 11  | simple-assault                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | 14  | simple-assault                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | 12  | simple-assault                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: A theft under $300: the first three times
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.theft
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.theft
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.theft
    And the case goes to "PROMISE placement"

  Scenario: A theft under $300: the first three times, even with probable cause
    Given the conduct is "theft"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.theft
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.theft

  Scenario Outline: A theft under $300: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.theft <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                    | similar acts this year | officer            | reason                                              | here           | report            |
      | no                  | defiance                   | 0                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no                  | academic-dishonesty, theft | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | theft                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | yes                 | theft                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no                  | theft                      | 2                      | must not be called | the reason is rule broward.promise.theft            | applies        | must not be made  |

  Scenario: A theft under $300: from the fourth time on
    Given the conduct is "theft"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.theft-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: A theft under $300: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.theft-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                    | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | 14  | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, theft | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | 14  | theft                      | verified | 2                      | must not be called | the reason is rule broward.promise.theft            | does not apply | must not be made  |
      | 5     | 11  | theft                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | 14  | theft                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | 12  | theft                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: Damage under $1000: the first three times
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.vandalism
    And a report to the police must not be made
    And the reason for the report is rule broward.promise.vandalism
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.promise.vandalism
    And the case goes to "PROMISE placement"

  Scenario: Damage under $1000: the first three times, even with probable cause
    Given the conduct is "vandalism"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.vandalism
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.vandalism

  Scenario Outline: Damage under $1000: the first three times: it depends on what was done, what the person harmed wants and how often it happened before
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.vandalism <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                        | similar acts this year | officer            | reason                                              | here           | report            |
      | no                  | defiance                       | 0                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | no                  | academic-dishonesty, vandalism | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | vandalism                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | yes                 | vandalism                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no                  | vandalism                      | 2                      | must not be called | the reason is rule broward.promise.vandalism        | applies        | must not be made  |

  Scenario: Damage under $1000: from the fourth time on
    Given the conduct is "vandalism"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.vandalism-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Damage under $1000: from the fourth time on: it depends on what was done, the student's age, how often it happened before and how sure staff are
    Given these facts
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.vandalism-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | age | conduct                        | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | 14  | defiance                       | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | 14  | academic-dishonesty, vandalism | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | 14  | vandalism                      | verified | 2                      | must not be called | the reason is rule broward.promise.vandalism        | does not apply | must not be made  |
      | 5     | 11  | vandalism                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | 14  | vandalism                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | 12  | vandalism                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: Bullying or harassment
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.bullying
    And rule broward.promise.bullying applies
    And the case goes to "PROMISE placement"
    And staff are told "The students are not brought together."

  Scenario Outline: Bullying or harassment: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.bullying <here>

    Examples:
      | conduct                       | reason                                     | here           |
      | defiance                      | the reason is rule base.routine-discipline | does not apply |
      | cyberbullying                 | the reason is rule broward.bullying        | applies        |
      | academic-dishonesty, bullying | the reason is rule broward.not-a-crime     | does not apply |

  Scenario: Third act of a child in elementary school
    Given the conduct is "defiance"
    And these facts
      | grade                  | 5  |
      | age                    | 11 |
      | similar acts this year | 2  |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And rule broward.promise.elementary-third applies
    And the case goes to "Behavior assessment and plan"
    And staff are told "A child in elementary school goes to the committee. The referral from the fourth act on is for older students."

  Scenario Outline: Third act of a child in elementary school: it depends on the student's age, how often it happened before and who did it
    Given the conduct is "defiance"
    And these facts
      | actor                  | <actor>                  |
      | grade                  | <grade>                  |
      | age                    | <age>                    |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.elementary-third does not apply

    Examples:
      | actor   | grade | age | similar acts this year | officer            | reason                                     |
      | student | 5     | 11  | 1                      | must not be called | the reason is rule base.age-floor          |
      | student | 6     | 12  | 2                      | must not be called | the reason is rule base.routine-discipline |
      | staff   | 5     | 11  | 2                      | is not called for  | no rule asks for an officer                |

  Scenario: A referral needs no officer in the room
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And staff are told "The report needs no officer in the room."

  Scenario Outline: A referral needs no officer in the room: it depends on what was done and the substance
    Given these facts
      | substance              | <substance> |
      | conduct                | <conduct>   |
      | similar acts this year | 3           |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.referral-without-officer <here>

    Examples:
      | substance | conduct            | reason                                              | here           |
      | none      | defiance           | the reason is rule base.routine-discipline          | does not apply |
      | none      | simple-assault     | the reason is rule broward.referral-without-officer | applies        |
      | none      | theft              | the reason is rule broward.referral-without-officer | applies        |
      | none      | vandalism          | the reason is rule broward.referral-without-officer | applies        |
      | none      | trespass           | the reason is rule broward.referral-without-officer | applies        |
      | alcohol   | alcohol            | the reason is rule broward.referral-without-officer | applies        |
      | cannabis  | drug-possession    | the reason is rule broward.referral-without-officer | applies        |
      | none      | drug-paraphernalia | the reason is rule broward.referral-without-officer | applies        |
      | none      | threat             | the reason is rule broward.referral-without-officer | applies        |

  Scenario Outline: A referral needs no officer in the room: it depends on what was done, whether it is still going on, what the person harmed wants and more
    Given these facts
      | ongoing                | <ongoing>                |
      | actor                  | <actor>                  |
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | mutual                 | <mutual>                 |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.referral-without-officer <here>

    Examples:
      | ongoing | actor   | target wants police | conduct            | similar acts this year | mutual | officer            | reason                                              | here           |
      | no      | student | no                  | disorderly-conduct | 2                      | no     | must not be called | the reason is rule broward.not-a-crime              | does not apply |
      | no      | staff   | no                  | disorderly-conduct | 3                      | no     | may be called      | the reason is rule base.crime-by-an-adult           | does not apply |
      | no      | student | yes                 | disorderly-conduct | 3                      | no     | must not be called | the reason is rule broward.not-a-crime              | does not apply |
      | no      | student | no                  | fight              | 3                      | yes    | must not be called | the reason is rule broward.referral-without-officer | applies        |
      | yes     | student | no                  | simple-assault     | 3                      | no     | must not be called | the reason is rule broward.referral-without-officer | applies        |

  Scenario Outline: A referral needs no officer in the room: it depends on what was done, whether staff can stop it and who was harmed
    Given these facts
      | ongoing                | <ongoing>           |
      | staff can resolve      | <staff can resolve> |
      | target                 | <target>            |
      | conduct                | <conduct>           |
      | similar acts this year | 3                   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.referral-without-officer <here>

    Examples:
      | ongoing | staff can resolve | target | conduct            | officer            | reason                                              | here           |
      | no      | no                | none   | simple-assault     | must not be called | the reason is rule broward.referral-without-officer | applies        |
      | no      | yes               | staff  | false-accusation   | must not be called | the reason is rule broward.referral-without-officer | applies        |
      | yes     | no                | none   | disorderly-conduct | must not be called | the reason is rule broward.referral-without-officer | applies        |
      | yes     | no                | none   | simple-assault     | may be called      | the reason is rule base.staff-cannot-separate       | does not apply |

  Scenario: Bullying alone is answered by the program
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.bullying
    And a report to the police must not be made
    And the reason for the report is rule broward.bullying
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.bullying

  Scenario: Bullying alone is answered by the program, even with probable cause
    Given the conduct is "bullying"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.bullying
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.bullying

  Scenario Outline: Bullying alone is answered by the program: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.bullying <here>
    And a report to the police <report>

    Examples:
      | substance | conduct                        | reason                                       | here           | report            |
      | none      | cyberbullying                  | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | academic-dishonesty, bullying  | the reason is rule broward.not-a-crime       | does not apply | is not called for |
      | none      | disorderly-conduct, bullying   | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | none      | simple-assault, bullying       | the reason is rule broward.promise.assault   | does not apply | must not be made  |
      | none      | theft, bullying                | the reason is rule broward.promise.theft     | does not apply | must not be made  |
      | none      | vandalism, bullying            | the reason is rule broward.promise.vandalism | does not apply | must not be made  |
      | none      | trespass, bullying             | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | alcohol   | alcohol, bullying              | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | cannabis  | drug-possession, bullying      | the reason is rule broward.promise.drugs     | does not apply | must not be made  |
      | none      | drug-paraphernalia, bullying   | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | none      | bullying, threat               | the reason is rule broward.promise.assault   | does not apply | must not be made  |
      | none      | defiance                       | the reason is rule base.routine-discipline   | does not apply | is not called for |
      | none      | defiance, bullying             | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | classroom-disruption, bullying | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | profanity, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | dress-code, bullying           | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | tardiness, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | truancy, bullying              | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | out-of-area, bullying          | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | device-misuse, bullying        | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | horseplay, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | none      | tobacco, bullying              | the reason is rule broward.bullying          | applies        | must not be made  |

  Scenario Outline: Bullying alone is answered by the program: it depends on whether somebody is in danger now, how badly somebody was hurt, the weapon and more
    Given the conduct is "bullying"
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
    And rule broward.bullying does not apply
    And a report to the police <report>

    Examples:
      | imminent danger | injury  | weapon     | threat  | dating or domestic | protection order | officer           | reason                                  | report            |
      | no              | none    | none       | serious | no                 | no               | may be called     | the reason is rule base.serious-threat  | may be made       |
      | no              | medical | none       | none    | no                 | no               | is not called for | no rule asks for an officer             | is not called for |
      | yes             | none    | none       | none    | no                 | no               | must be called    | the reason is rule base.imminent-danger | may be made       |
      | no              | none    | look-alike | none    | no                 | no               | may be called     | the reason is rule base.weapon-carried  | may be made       |
      | no              | none    | none       | none    | yes                | no               | is not called for | no rule asks for an officer             | is not called for |
      | no              | none    | none       | none    | no                 | yes              | is not called for | no rule asks for an officer             | may be made       |

  Scenario Outline: Bullying alone is answered by the program: it depends on how badly somebody was hurt, whether abuse is suspected, how grave the threat is and more
    Given the conduct is "bullying"
    And these facts
      | injury          | <injury>          |
      | actor           | <actor>           |
      | abuse suspected | <abuse suspected> |
      | threat          | <threat>          |
      | substance       | <substance>       |
      | value usd       | <value usd>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.bullying <here>
    And a report to the police <report>

    Examples:
      | injury | actor   | abuse suspected | threat    | substance        | value usd | officer            | reason                                 | here           | report            |
      | none   | student | yes             | none      | none             | 0         | is not called for  | no rule asks for an officer            | does not apply | must be made      |
      | none   | student | no              | none      | prescription     | 0         | must not be called | the reason is rule broward.not-a-crime | does not apply | is not called for |
      | none   | student | no              | none      | other-controlled | 0         | must not be called | the reason is rule broward.not-a-crime | does not apply | is not called for |
      | none   | staff   | no              | none      | none             | 0         | is not called for  | no rule asks for an officer            | does not apply | is not called for |
      | minor  | student | no              | none      | none             | 0         | must not be called | the reason is rule broward.bullying    | applies        | must not be made  |
      | none   | student | no              | none      | none             | 1000      | must not be called | the reason is rule broward.bullying    | applies        | must not be made  |
      | none   | student | no              | transient | none             | 0         | must not be called | the reason is rule broward.bullying    | applies        | must not be made  |
      | none   | student | no              | none      | cannabis         | 0         | must not be called | the reason is rule broward.bullying    | applies        | must not be made  |

  Scenario Outline: Bullying alone is answered by the program: it depends on what was done, who was harmed, what the person harmed wants and more
    Given these facts
      | target              | <target>              |
      | target wants police | <target wants police> |
      | substance           | <substance>           |
      | substance act       | <substance act>       |
      | conduct             | <conduct>             |
      | mutual              | <mutual>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.bullying <here>
    And a report to the police <report>

    Examples:
      | target | target wants police | substance | substance act | conduct                     | mutual | officer            | reason                                   | here           | report           |
      | none   | no                  | none      | sharing       | bullying                    | no     | must not be called | the reason is rule broward.bullying      | applies        | must not be made |
      | none   | yes                 | none      | none          | bullying                    | no     | must not be called | the reason is rule broward.not-a-crime   | does not apply | may be made      |
      | none   | no                  | none      | none          | fight, bullying             | yes    | must not be called | the reason is rule broward.promise.fight | does not apply | must not be made |
      | staff  | no                  | none      | none          | bullying, false-accusation  | no     | must not be called | the reason is rule broward.not-a-crime   | does not apply | must not be made |
      | none   | no                  | alcohol   | none          | bullying, drug-distribution | no     | may be called      | the reason is rule base.drug-sale        | does not apply | may be made      |
      | none   | no                  | cannabis  | sharing       | bullying                    | no     | must not be called | the reason is rule broward.not-a-crime   | does not apply | may be made      |
      | none   | no                  | cannabis  | possession    | bullying                    | no     | must not be called | the reason is rule broward.bullying      | applies        | must not be made |

  Scenario: What is no crime goes back to the school
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule broward.not-a-crime
    And the case goes to "Review by an administrator"

  Scenario: What is no crime goes back to the school, even with probable cause
    Given the conduct is "defiance"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.not-a-crime

  Scenario Outline: What is no crime goes back to the school: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.not-a-crime does not apply

    Examples:
      | substance | conduct           | officer            | reason                                       |
      | none      | fight             | is not called for  | no rule asks for an officer                  |
      | none      | theft             | must not be called | the reason is rule broward.promise.theft     |
      | none      | vandalism         | must not be called | the reason is rule broward.promise.vandalism |
      | cannabis  | drug-possession   | must not be called | the reason is rule broward.promise.drugs     |
      | none      | threat            | must not be called | the reason is rule base.simulated-weapon     |
      | none      | weapon-possession | must not be called | the reason is rule base.simulated-weapon     |
      | cannabis  | drug-distribution | may be called      | the reason is rule base.drug-sale            |
      | none      | burglary          | may be called      | the reason is rule base.serious-crime        |
      | none      | nothing           | is not called for  | no rule asks for an officer                  |

  Scenario Outline: What is no crime goes back to the school: it depends on whether somebody is in danger now, the class of the offense and who did it
    Given the conduct is "defiance"
    And these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | offense class   | <offense class>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.not-a-crime does not apply

    Examples:
      | imminent danger | actor   | offense class  | officer            | reason                                     |
      | no              | student | status-offense | must not be called | the reason is rule base.routine-discipline |
      | no              | staff   | none           | is not called for  | no rule asks for an officer                |
      | yes             | student | none           | must be called     | the reason is rule base.imminent-danger    |

  Scenario: A misdemeanor without violence is answered without an arrest
    Given the conduct is "property-damage"
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the case goes to "Review by an administrator"
    And staff are told "The officer first asks the principal whether the school's own steps were used, and whether they settle it."
    And staff are told "The officer stops as soon as the matter is settled."

  Scenario: A misdemeanor without violence is answered without an arrest, even with probable cause
    Given the conduct is "property-damage"
    And these facts
      | officer authority | probable-cause      |
      | offense class     | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.misdemeanor

  Scenario Outline: A misdemeanor without violence is answered without an arrest: which acts count
    Given these facts
      | conduct       | <conduct>           |
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor does not apply

    Examples:
      | conduct           | officer            | reason                                     |
      | nothing           | is not called for  | no rule asks for an officer                |
      | fight             | is not called for  | no rule asks for an officer                |
      | threat            | must not be called | the reason is rule base.simulated-weapon   |
      | weapon-possession | must not be called | the reason is rule base.simulated-weapon   |
      | defiance          | must not be called | the reason is rule base.routine-discipline |

  Scenario Outline: A misdemeanor without violence is answered without an arrest: it depends on whether somebody is in danger now, whether it has to do with school, the class of the offense and more
    Given the conduct is "property-damage"
    And these facts
      | imminent danger   | <imminent danger>   |
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor <here>

    Examples:
      | imminent danger | actor   | place      | school connection | evidence | offense class       | officer            | reason                                              | here           |
      | no              | student | on-campus  | yes               | verified | infraction          | is not called for  | no rule asks for an officer                         | does not apply |
      | no              | student | on-campus  | yes               | verified | felony              | may be called      | the reason is rule broward.felony-or-serious-threat | does not apply |
      | no              | staff   | on-campus  | yes               | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                         | does not apply |
      | no              | student | on-campus  | yes               | verified | misdemeanor         | may be called      | the reason is rule broward.misdemeanor              | applies        |
      | yes             | student | on-campus  | yes               | verified | class-c-misdemeanor | must be called     | the reason is rule base.imminent-danger             | does not apply |
      | no              | student | on-campus  | yes               | rumor    | class-c-misdemeanor | must not be called | the reason is rule base.rumor                       | does not apply |
      | no              | student | off-campus | no                | verified | class-c-misdemeanor | is not called for  | no rule asks for an officer                         | does not apply |

  Scenario: A theft at the PROMISE limit or above
    Given the conduct is "theft"
    And these facts
      | value usd | 300 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.larger-theft
    And a report to the police may be made
    And the reason for the report is rule broward.larger-theft

  Scenario Outline: A theft at the PROMISE limit or above: it depends on what was done, whether it has to do with school, what it is worth and more
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
    And rule broward.larger-theft does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct  | evidence | value usd | officer            | reason                                     | report            |
      | student | on-campus  | yes               | defiance | verified | 300       | must not be called | the reason is rule base.routine-discipline | is not called for |
      | student | on-campus  | yes               | theft    | verified | 299       | must not be called | the reason is rule broward.promise.theft   | must not be made  |
      | staff   | on-campus  | yes               | theft    | verified | 300       | may be called      | the reason is rule base.crime-by-an-adult  | may be made       |
      | student | on-campus  | yes               | theft    | rumor    | 300       | must not be called | the reason is rule base.rumor              | is not called for |
      | student | off-campus | no                | theft    | verified | 300       | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: A felony or a serious threat may lead to an arrest
    Given the conduct is "property-damage"
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.felony-or-serious-threat
    And a report to the police may be made
    And the reason for the report is rule broward.felony-or-serious-threat
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority

  Scenario: Routine discipline is no felony, whatever class somebody wrote down
    Given the conduct is "defiance"
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule broward.felony-or-serious-threat does not apply
    And a report to the police is not called for

  Scenario Outline: A felony or a serious threat may lead to an arrest: it depends on whether it has to do with school, how grave the threat is, the class of the offense and more
    Given the conduct is "property-damage"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | threat            | <threat>            |
      | evidence          | <evidence>          |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.felony-or-serious-threat <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | threat    | evidence | offense class | officer            | reason                                              | here           | report            |
      | student | on-campus  | yes               | none      | verified | misdemeanor   | may be called      | the reason is rule broward.misdemeanor              | does not apply | is not called for |
      | staff   | on-campus  | yes               | none      | verified | felony        | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | student | on-campus  | yes               | none      | rumor    | felony        | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | student | on-campus  | yes               | serious   | verified | none          | may be called      | the reason is rule broward.felony-or-serious-threat | applies        | may be made       |
      | student | on-campus  | yes               | transient | verified | none          | must not be called | the reason is rule broward.not-a-crime              | does not apply | is not called for |
      | student | off-campus | no                | none      | verified | felony        | is not called for  | no rule asks for an officer                         | does not apply | is not called for |

  Scenario: This agreement is kept as it was, in Broward County
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule broward.as-it-was applies
    And staff are told "This is the agreement of 2013 with a list of 2017. The program changed after 2018; ask what holds now."
