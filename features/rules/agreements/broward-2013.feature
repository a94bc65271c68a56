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

  Scenario Outline: A major disruption: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: A major disruption: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.disruption-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                                 | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | academic-dishonesty, disorderly-conduct | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | disorderly-conduct                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | disorderly-conduct                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | disorderly-conduct                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | disorderly-conduct                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

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

  Scenario Outline: Trespass: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: Trespass: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.trespass-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                       | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | defiance                      | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | academic-dishonesty, trespass | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | trespass                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | trespass                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | trespass                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | trespass                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Alcohol, used or carried: the first three times
    Given the conduct is "alcohol"
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
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.alcohol

  Scenario Outline: Alcohol, used or carried: the first three times: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | conduct                     | officer            | reason                                     | here           | report            |
      | defiance                    | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | fight, alcohol              | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | simple-assault, alcohol     | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | theft, alcohol              | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | vandalism, alcohol          | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, false-accusation   | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | alcohol, threat             | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-distribution  | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | disorderly-conduct, alcohol | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | trespass, alcohol           | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-possession    | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-paraphernalia | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |

  Scenario Outline: Alcohol, used or carried: the first three times: what makes the difference
    Given these facts
      | injury                 | <injury>                 |
      | target wants police    | <target wants police>    |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | value usd              | <value usd>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | injury | target wants police | substance act | conduct                 | similar acts this year | value usd | officer            | reason                                     | here           | report            |
      | none   | no                  | none          | alcohol                 | 3                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | none   | no                  | distribution  | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | none   | yes                 | none          | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | none   | no                  | sharing       | alcohol                 | 0                      | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | none   | no                  | none          | alcohol                 | 2                      | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | minor  | no                  | none          | simple-assault, alcohol | 0                      | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | none   | no                  | none          | vandalism, alcohol      | 0                      | 1000      | may be called      | the reason is rule base.large-loss         | does not apply | may be made       |
      | minor  | no                  | none          | alcohol, threat         | 0                      | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario Outline: Alcohol, used or carried: the first three times: what makes the difference, in Broward County
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
      | none   | none      | fight, alcohol             | yes    | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | none      | theft, alcohol             | no     | 300       | may be called      | the reason is rule broward.larger-theft    | does not apply | may be made      |
      | staff  | none      | alcohol, false-accusation  | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | alcohol   | alcohol, drug-distribution | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | none      | vandalism, alcohol         | no     | 999       | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made |

  Scenario: Alcohol, used or carried: from the fourth time on
    Given the conduct is "alcohol"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Alcohol, used or carried: from the fourth time on: what makes the difference
    Given these facts
      | grade                  | <grade>                  |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | substance act | conduct                      | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | none          | defiance                     | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | none          | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | none          | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | none          | alcohol                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | distribution  | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | 9     | none          | alcohol                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 9     | sharing       | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |
      | 6     | none          | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Alcohol, sold: the first three times
    Given the conduct is "alcohol"
    And these facts
      | substance act | distribution |
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
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol-sale
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.alcohol-sale

  Scenario Outline: Alcohol, sold: the first three times: it depends on the target wants police, substance act, conduct and similar acts this year
    Given these facts
      | target wants police    | <target wants police>    |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-sale <here>
    And a report to the police <report>

    Examples:
      | target wants police | substance act | conduct                      | similar acts this year | reason                                          | here           | report            |
      | no                  | distribution  | defiance                     | 0                      | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | no                  | distribution  | academic-dishonesty, alcohol | 0                      | the reason is rule broward.not-a-crime          | does not apply | is not called for |
      | no                  | sharing       | alcohol                      | 0                      | the reason is rule broward.not-a-crime          | does not apply | must not be made  |
      | no                  | distribution  | alcohol                      | 3                      | the reason is rule broward.not-a-crime          | does not apply | must be made      |
      | yes                 | distribution  | alcohol                      | 0                      | the reason is rule broward.not-a-crime          | does not apply | is not called for |
      | no                  | distribution  | alcohol                      | 2                      | the reason is rule broward.promise.alcohol-sale | applies        | must not be made  |

  Scenario: Alcohol, sold: from the fourth time on
    Given the conduct is "alcohol"
    And these facts
      | substance act          | distribution |
      | similar acts this year | 3            |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-sale-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Alcohol, sold: from the fourth time on: what makes the difference
    Given these facts
      | grade                  | <grade>                  |
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-sale-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | substance act | conduct                      | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | distribution  | defiance                     | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | distribution  | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | sharing       | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | 9     | distribution  | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | distribution  | alcohol                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | distribution  | alcohol                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | distribution  | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

  Scenario: Cannabis, used or carried: the first three times
    Given the conduct is "drug-possession"
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
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.drugs
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.promise.drugs

  Scenario Outline: Cannabis, used or carried: the first three times: what makes the difference
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
      | no                  | none      | none          | academic-dishonesty, drug-possession | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | none      | sharing       | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | none      | none          | drug-possession                      | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | must be made      |
      | yes                 | none      | none          | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | no                  | none      | none          | drug-possession                      | 2                      | must not be called | the reason is rule broward.promise.drugs            | applies        | must not be made  |
      | no                  | nicotine  | possession    | drug-possession                      | 0                      | must not be called | the reason is rule broward.promise.drugs            | applies        | must not be made  |

  Scenario: Cannabis, used or carried: from the fourth time on
    Given the conduct is "drug-possession"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule broward.promise.drugs-fourth
    And staff are told "Count only starred acts of this school year that were substantiated."

  Scenario Outline: Cannabis, used or carried: from the fourth time on: what makes the difference
    Given these facts
      | grade                  | <grade>                  |
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
      | grade | substance | substance act | conduct                              | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | none      | none          | defiance                             | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | none      | none          | academic-dishonesty, drug-possession | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | none      | sharing       | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | does not apply | is not called for |
      | 9     | none      | none          | drug-possession                      | verified | 2                      | must not be called | the reason is rule broward.promise.drugs            | does not apply | must not be made  |
      | 5     | none      | none          | drug-possession                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | none      | none          | drug-possession                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | none      | none          | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |
      | 9     | nicotine  | possession    | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

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

  Scenario Outline: Things used to take drugs: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: Things used to take drugs: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.paraphernalia-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                                 | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | academic-dishonesty, drug-paraphernalia | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | may be made       |
      | 9     | drug-paraphernalia                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | drug-paraphernalia                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | may be made       |
      | 9     | drug-paraphernalia                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | drug-paraphernalia                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

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

  Scenario Outline: A fight that both sides wanted: the first three times: what makes the difference
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
      | yes     | no                | no                  | fight                      | 0                      | may be called      | the reason is rule base.staff-cannot-separate       | does not apply | is not called for |

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

  Scenario Outline: A fight that both sides wanted: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
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
      | grade | conduct                    | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | academic-dishonesty, fight | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | fight                      | verified | 2                      | must not be called | the reason is rule broward.promise.fight            | does not apply | must not be made  |
      | 5     | fight                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | fight                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | fight                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

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

  Scenario Outline: A false accusation against staff: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: A false accusation against staff: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | target                 | staff                    |
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.false-accusation-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                               | evidence | similar acts this year | reason                                     | here           | report            |
      | 9     | defiance                              | verified | 3                      | the reason is rule base.routine-discipline | does not apply | is not called for |
      | 9     | academic-dishonesty, false-accusation | verified | 3                      | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | 9     | false-accusation                      | verified | 2                      | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | 5     | false-accusation                      | verified | 3                      | the reason is rule base.age-floor          | does not apply | is not called for |
      | 9     | false-accusation                      | rumor    | 3                      | the reason is rule base.rumor              | does not apply | is not called for |
      | 6     | false-accusation                      | verified | 3                      | the reason is rule broward.not-a-crime     | applies        | must be made      |

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

  Scenario Outline: A push or a threat that hurts nobody: the first three times: what makes the difference
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
      | yes     | no                | no                  | simple-assault                      | 0                      | may be called      | the reason is rule base.staff-cannot-separate       | does not apply | is not called for |
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

  Scenario Outline: A push or a threat that hurts nobody: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.assault-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                             | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | defiance                            | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | threat                              | verified | 3                      | must not be called | the reason is rule base.simulated-weapon            | applies        | must be made      |
      | 9     | academic-dishonesty, simple-assault | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | simple-assault                      | verified | 2                      | must not be called | the reason is rule broward.promise.assault          | does not apply | must not be made  |
      | 5     | simple-assault                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | simple-assault                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | simple-assault                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

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

  Scenario Outline: A theft under $300: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: A theft under $300: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.theft-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                    | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | academic-dishonesty, theft | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | theft                      | verified | 2                      | must not be called | the reason is rule broward.promise.theft            | does not apply | must not be made  |
      | 5     | theft                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | theft                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | theft                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

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

  Scenario Outline: Damage under $1000: the first three times: it depends on the target wants police, conduct and similar acts this year
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

  Scenario Outline: Damage under $1000: from the fourth time on: it depends on the grade, conduct, evidence and similar acts this year
    Given these facts
      | grade                  | <grade>                  |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.vandalism-fourth <here>
    And a report to the police <report>

    Examples:
      | grade | conduct                        | evidence | similar acts this year | officer            | reason                                              | here           | report            |
      | 9     | defiance                       | verified | 3                      | must not be called | the reason is rule base.routine-discipline          | does not apply | is not called for |
      | 9     | academic-dishonesty, vandalism | verified | 3                      | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | 9     | vandalism                      | verified | 2                      | must not be called | the reason is rule broward.promise.vandalism        | does not apply | must not be made  |
      | 5     | vandalism                      | verified | 3                      | must not be called | the reason is rule base.age-floor                   | does not apply | is not called for |
      | 9     | vandalism                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                       | does not apply | is not called for |
      | 6     | vandalism                      | verified | 3                      | must not be called | the reason is rule broward.referral-without-officer | applies        | must be made      |

  Scenario: Bullying or harassment
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.bullying
    And rule broward.promise.bullying applies
    And the case goes to "PROMISE placement"
    And staff are told "The students are not brought together."

  Scenario Outline: Bullying or harassment: which conduct it is
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
      | grade                  | 5 |
      | similar acts this year | 2 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And rule broward.promise.elementary-third applies
    And the case goes to "Behavior assessment and plan"
    And staff are told "A child in elementary school goes to the committee. The referral from the fourth act on is for older students."

  Scenario Outline: Third act of a child in elementary school: it depends on the actor, grade and similar acts this year
    Given the conduct is "defiance"
    And these facts
      | actor                  | <actor>                  |
      | grade                  | <grade>                  |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.elementary-third does not apply

    Examples:
      | actor   | grade | similar acts this year | officer            | reason                                     |
      | student | 5     | 1                      | must not be called | the reason is rule base.age-floor          |
      | student | 6     | 2                      | must not be called | the reason is rule base.routine-discipline |
      | staff   | 5     | 2                      | is not called for  | no rule asks for an officer                |

  Scenario: A referral needs no officer in the room
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And staff are told "The report needs no officer in the room."

  Scenario Outline: A referral needs no officer in the room: which conduct it is
    Given these facts
      | conduct                | <conduct> |
      | similar acts this year | 3         |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.referral-without-officer <here>

    Examples:
      | conduct            | reason                                              | here           |
      | defiance           | the reason is rule base.routine-discipline          | does not apply |
      | simple-assault     | the reason is rule broward.referral-without-officer | applies        |
      | theft              | the reason is rule broward.referral-without-officer | applies        |
      | vandalism          | the reason is rule broward.referral-without-officer | applies        |
      | trespass           | the reason is rule broward.referral-without-officer | applies        |
      | alcohol            | the reason is rule broward.referral-without-officer | applies        |
      | drug-possession    | the reason is rule broward.referral-without-officer | applies        |
      | drug-paraphernalia | the reason is rule broward.referral-without-officer | applies        |
      | threat             | the reason is rule broward.referral-without-officer | applies        |

  Scenario Outline: A referral needs no officer in the room: what makes the difference
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

  Scenario Outline: A referral needs no officer in the room: it depends on the ongoing, staff can resolve, target and conduct
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

  Scenario Outline: Bullying alone is answered by the program: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.bullying <here>
    And a report to the police <report>

    Examples:
      | conduct                        | reason                                       | here           | report            |
      | cyberbullying                  | the reason is rule broward.bullying          | applies        | must not be made  |
      | academic-dishonesty, bullying  | the reason is rule broward.not-a-crime       | does not apply | is not called for |
      | disorderly-conduct, bullying   | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | simple-assault, bullying       | the reason is rule broward.promise.assault   | does not apply | must not be made  |
      | theft, bullying                | the reason is rule broward.promise.theft     | does not apply | must not be made  |
      | vandalism, bullying            | the reason is rule broward.promise.vandalism | does not apply | must not be made  |
      | trespass, bullying             | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | alcohol, bullying              | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | drug-possession, bullying      | the reason is rule broward.promise.drugs     | does not apply | must not be made  |
      | drug-paraphernalia, bullying   | the reason is rule broward.not-a-crime       | does not apply | must not be made  |
      | bullying, threat               | the reason is rule broward.promise.assault   | does not apply | must not be made  |
      | defiance                       | the reason is rule base.routine-discipline   | does not apply | is not called for |
      | defiance, bullying             | the reason is rule broward.bullying          | applies        | must not be made  |
      | classroom-disruption, bullying | the reason is rule broward.bullying          | applies        | must not be made  |
      | profanity, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | dress-code, bullying           | the reason is rule broward.bullying          | applies        | must not be made  |
      | tardiness, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | truancy, bullying              | the reason is rule broward.bullying          | applies        | must not be made  |
      | out-of-area, bullying          | the reason is rule broward.bullying          | applies        | must not be made  |
      | device-misuse, bullying        | the reason is rule broward.bullying          | applies        | must not be made  |
      | horseplay, bullying            | the reason is rule broward.bullying          | applies        | must not be made  |
      | tobacco, bullying              | the reason is rule broward.bullying          | applies        | must not be made  |

  Scenario Outline: Bullying alone is answered by the program: what makes the difference
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

  Scenario Outline: Bullying alone is answered by the program: what makes the difference, in Broward County
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

  Scenario Outline: Bullying alone is answered by the program: what makes the difference, in Broward County (2)
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

  Scenario Outline: What is no crime goes back to the school: which conduct it is
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.not-a-crime does not apply

    Examples:
      | conduct           | officer            | reason                                       |
      | fight             | is not called for  | no rule asks for an officer                  |
      | theft             | must not be called | the reason is rule broward.promise.theft     |
      | vandalism         | must not be called | the reason is rule broward.promise.vandalism |
      | drug-possession   | must not be called | the reason is rule broward.promise.drugs     |
      | threat            | must not be called | the reason is rule base.simulated-weapon     |
      | weapon-possession | must not be called | the reason is rule base.simulated-weapon     |
      | drug-distribution | may be called      | the reason is rule base.drug-sale            |
      | burglary          | may be called      | the reason is rule base.serious-crime        |
      | nothing           | is not called for  | no rule asks for an officer                  |

  Scenario Outline: What is no crime goes back to the school: it depends on the imminent danger, actor and offense class
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
    Given these facts
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
    Given these facts
      | officer authority | probable-cause      |
      | offense class     | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule broward.misdemeanor

  Scenario Outline: A misdemeanor without violence is answered without an arrest: which conduct it is
    Given these facts
      | conduct       | <conduct>           |
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor does not apply

    Examples:
      | conduct           | officer            | reason                                     |
      | fight             | is not called for  | no rule asks for an officer                |
      | threat            | must not be called | the reason is rule base.simulated-weapon   |
      | weapon-possession | must not be called | the reason is rule base.simulated-weapon   |
      | defiance          | must not be called | the reason is rule base.routine-discipline |

  Scenario Outline: A misdemeanor without violence is answered without an arrest: what makes the difference
    Given these facts
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

  Scenario Outline: A theft at the PROMISE limit or above: what makes the difference
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
    Given these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.felony-or-serious-threat
    And a report to the police may be made
    And the reason for the report is rule broward.felony-or-serious-threat
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority

  Scenario: A felony or a serious threat may lead to an arrest, and just beside it
    Given the conduct is "defiance"
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule broward.felony-or-serious-threat does not apply
    And a report to the police is not called for

  Scenario Outline: A felony or a serious threat may lead to an arrest: what makes the difference
    Given these facts
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
      | student | on-campus  | yes               | transient | verified | none          | is not called for  | no rule asks for an officer                         | does not apply | is not called for |
      | student | off-campus | no                | none      | verified | felony        | is not called for  | no rule asks for an officer                         | does not apply | is not called for |

  Scenario: This agreement is kept as it was, in Broward County
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule broward.as-it-was applies
    And staff are told "This is the agreement of 2013 with a list of 2017. The program changed after 2018; ask what holds now."
