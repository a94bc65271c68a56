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
    And the reason is rule broward.promise.disruption-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.disruption-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: A major disruption: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.disruption-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                                 | evidence | similar acts this year | reason                                     | report            |
      | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, disorderly-conduct | verified | 3                      | the reason is rule broward.not-a-crime     | is not called for |
      | disorderly-conduct                      | verified | 2                      | the reason is rule broward.not-a-crime     | must not be made  |
      | disorderly-conduct                      | rumor    | 3                      | the reason is rule base.rumor              | is not called for |

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
    And the reason is rule broward.promise.trespass-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.trespass-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Trespass: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.trespass-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                       | evidence | similar acts this year | reason                                     | report            |
      | defiance                      | verified | 3                      | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, trespass | verified | 3                      | the reason is rule broward.not-a-crime     | is not called for |
      | trespass                      | verified | 2                      | the reason is rule broward.not-a-crime     | must not be made  |
      | trespass                      | rumor    | 3                      | the reason is rule base.rumor              | is not called for |

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
      | conduct                       | officer            | reason                                     | here           | report            |
      | defiance                      | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | academic-dishonesty, alcohol  | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | fight, alcohol                | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | simple-assault, alcohol       | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | theft, alcohol                | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | vandalism, alcohol            | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, false-accusation     | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | alcohol, threat               | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-distribution    | may be called      | the reason is rule base.drug-sale          | does not apply | may be made       |
      | defiance, alcohol             | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | classroom-disruption, alcohol | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | profanity, alcohol            | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | dress-code, alcohol           | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | tardiness, alcohol            | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | truancy, alcohol              | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | out-of-area, alcohol          | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | device-misuse, alcohol        | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | horseplay, alcohol            | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | tobacco, alcohol              | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | disorderly-conduct, alcohol   | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | trespass, alcohol             | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-possession      | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, drug-paraphernalia   | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, bullying             | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | alcohol, cyberbullying        | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |

  Scenario Outline: Alcohol, used or carried: the first three times: what makes the difference
    Given the conduct is "alcohol"
    And these facts
      | imminent danger        | <imminent danger>        |
      | actor                  | <actor>                  |
      | target wants police    | <target wants police>    |
      | substance              | <substance>              |
      | substance act          | <substance act>          |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | imminent danger | actor   | target wants police | substance        | substance act | similar acts this year | officer            | reason                                     | here           | report            |
      | no              | student | no                  | none             | none          | 3                      | must not be called | the reason is rule broward.not-a-crime     | does not apply | must be made      |
      | no              | student | no                  | prescription     | none          | 0                      | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | no              | student | no                  | other-controlled | none          | 0                      | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | no              | student | no                  | none             | sharing       | 0                      | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | no              | student | no                  | none             | distribution  | 0                      | must not be called | the reason is rule broward.not-a-crime     | does not apply | must not be made  |
      | no              | student | yes                 | none             | none          | 0                      | must not be called | the reason is rule broward.not-a-crime     | does not apply | is not called for |
      | no              | staff   | no                  | none             | none          | 0                      | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | yes             | student | no                  | none             | none          | 0                      | must be called     | the reason is rule base.imminent-danger    | does not apply | may be made       |

  Scenario Outline: Alcohol, used or carried: the first three times: what makes the difference, in Broward County
    Given these facts
      | injury                 | <injury>                 |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | mutual                 | <mutual>                 |
      | value usd              | <value usd>              |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | injury | substance | conduct                 | similar acts this year | mutual | value usd | officer            | reason                                     | here           | report            |
      | none   | none      | alcohol                 | 0                      | no     | 1000      | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | none   | none      | alcohol                 | 2                      | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | minor  | none      | alcohol                 | 0                      | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | none   | cannabis  | alcohol                 | 0                      | no     | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | minor  | none      | simple-assault, alcohol | 0                      | no     | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | minor  | none      | alcohol, threat         | 0                      | no     | 0         | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | none   | none      | fight, alcohol          | 0                      | yes    | 0         | must not be called | the reason is rule broward.promise.alcohol | applies        | must not be made  |
      | none   | none      | theft, alcohol          | 0                      | no     | 300       | may be called      | the reason is rule broward.larger-theft    | does not apply | may be made       |
      | none   | none      | vandalism, alcohol      | 0                      | no     | 1000      | may be called      | the reason is rule broward.larger-damage   | does not apply | may be made       |

  Scenario Outline: Alcohol, used or carried: the first three times: it depends on the target, substance, substance act and conduct
    Given these facts
      | target        | <target>        |
      | substance     | <substance>     |
      | substance act | <substance act> |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol <here>
    And a report to the police <report>

    Examples:
      | target | substance | substance act | conduct                    | reason                                     | here           | report           |
      | staff  | none      | none          | alcohol, false-accusation  | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | alcohol   | none          | alcohol, drug-distribution | the reason is rule broward.promise.alcohol | applies        | must not be made |
      | none   | cannabis  | sharing       | alcohol                    | the reason is rule broward.not-a-crime     | does not apply | may be made      |
      | none   | cannabis  | possession    | alcohol                    | the reason is rule broward.promise.alcohol | applies        | must not be made |

  Scenario: Alcohol, used or carried: from the fourth time on
    Given the conduct is "alcohol"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.alcohol-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Alcohol, used or carried: from the fourth time on: it depends on the substance act, conduct, evidence and similar acts this year
    Given these facts
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
      | substance act | conduct                      | evidence | similar acts this year | reason                                            | here           | report            |
      | none          | defiance                     | verified | 3                      | the reason is rule base.routine-discipline        | does not apply | is not called for |
      | none          | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime            | does not apply | is not called for |
      | none          | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime            | does not apply | must not be made  |
      | distribution  | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime            | does not apply | must be made      |
      | none          | alcohol                      | rumor    | 3                      | the reason is rule base.rumor                     | does not apply | is not called for |
      | sharing       | alcohol                      | verified | 3                      | the reason is rule broward.promise.alcohol-fourth | applies        | must be made      |

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
    And the reason is rule broward.promise.alcohol-sale-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.alcohol-sale-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Alcohol, sold: from the fourth time on: it depends on the substance act, conduct, evidence and similar acts this year
    Given these facts
      | substance act          | <substance act>          |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.alcohol-sale-fourth does not apply
    And a report to the police <report>

    Examples:
      | substance act | conduct                      | evidence | similar acts this year | reason                                     | report            |
      | distribution  | defiance                     | verified | 3                      | the reason is rule base.routine-discipline | is not called for |
      | distribution  | academic-dishonesty, alcohol | verified | 3                      | the reason is rule broward.not-a-crime     | is not called for |
      | sharing       | alcohol                      | verified | 3                      | the reason is rule broward.not-a-crime     | must be made      |
      | distribution  | alcohol                      | verified | 2                      | the reason is rule broward.not-a-crime     | must not be made  |
      | distribution  | alcohol                      | rumor    | 3                      | the reason is rule base.rumor              | is not called for |

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
      | target wants police | substance | substance act | conduct                              | similar acts this year | officer            | reason                                          | here           | report            |
      | no                  | none      | none          | defiance                             | 0                      | must not be called | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | no                  | none      | none          | academic-dishonesty, drug-possession | 0                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | no                  | none      | sharing       | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | no                  | none      | none          | drug-possession                      | 3                      | must not be called | the reason is rule broward.promise.drugs-fourth | does not apply | must be made      |
      | yes                 | none      | none          | drug-possession                      | 0                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | no                  | none      | none          | drug-possession                      | 2                      | must not be called | the reason is rule broward.promise.drugs        | applies        | must not be made  |
      | no                  | nicotine  | possession    | drug-possession                      | 0                      | must not be called | the reason is rule broward.promise.drugs        | applies        | must not be made  |

  Scenario: Cannabis, used or carried: from the fourth time on
    Given the conduct is "drug-possession"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.drugs-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.drugs-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Cannabis, used or carried: from the fourth time on: what makes the difference
    Given these facts
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
      | substance | substance act | conduct                              | evidence | similar acts this year | officer            | reason                                          | here           | report            |
      | none      | none          | defiance                             | verified | 3                      | must not be called | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | none      | none          | academic-dishonesty, drug-possession | verified | 3                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | none      | sharing       | drug-possession                      | verified | 3                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | none      | none          | drug-possession                      | verified | 2                      | must not be called | the reason is rule broward.promise.drugs        | does not apply | must not be made  |
      | none      | none          | drug-possession                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                   | does not apply | is not called for |
      | nicotine  | possession    | drug-possession                      | verified | 3                      | must not be called | the reason is rule broward.promise.drugs-fourth | applies        | must be made      |

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
      | no                  | academic-dishonesty, drug-paraphernalia | 0                      | the reason is rule broward.not-a-crime           | does not apply | is not called for |
      | no                  | drug-paraphernalia                      | 3                      | the reason is rule broward.not-a-crime           | does not apply | must be made      |
      | yes                 | drug-paraphernalia                      | 0                      | the reason is rule broward.not-a-crime           | does not apply | is not called for |
      | no                  | drug-paraphernalia                      | 2                      | the reason is rule broward.promise.paraphernalia | applies        | must not be made  |

  Scenario: Things used to take drugs: from the fourth time on
    Given the conduct is "drug-paraphernalia"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.paraphernalia-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.paraphernalia-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Things used to take drugs: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.paraphernalia-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                                 | evidence | similar acts this year | reason                                     | report            |
      | defiance                                | verified | 3                      | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, drug-paraphernalia | verified | 3                      | the reason is rule broward.not-a-crime     | is not called for |
      | drug-paraphernalia                      | verified | 2                      | the reason is rule broward.not-a-crime     | must not be made  |
      | drug-paraphernalia                      | rumor    | 3                      | the reason is rule base.rumor              | is not called for |

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

  Scenario Outline: A fight that both sides wanted: the first three times: it depends on the target wants police, conduct and similar acts this year
    Given these facts
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
      | target wants police | conduct                    | similar acts this year | officer            | reason                                          | here           | report            |
      | no                  | defiance                   | 0                      | must not be called | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | no                  | academic-dishonesty, fight | 0                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | no                  | fight                      | 3                      | must not be called | the reason is rule broward.promise.fight-fourth | does not apply | must be made      |
      | yes                 | fight                      | 0                      | is not called for  | no rule asks for an officer                     | does not apply | may be made       |
      | no                  | fight                      | 2                      | must not be called | the reason is rule broward.promise.fight        | applies        | must not be made  |

  Scenario: A fight that both sides wanted: from the fourth time on
    Given the conduct is "fight"
    And these facts
      | similar acts this year | 3   |
      | mutual                 | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.fight-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.fight-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: A fight that both sides wanted: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
      | mutual                 | yes                      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.fight-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                    | evidence | similar acts this year | officer            | reason                                     | report            |
      | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, fight | verified | 3                      | is not called for  | no rule asks for an officer                | is not called for |
      | fight                      | verified | 2                      | must not be called | the reason is rule broward.promise.fight   | must not be made  |
      | fight                      | rumor    | 3                      | must not be called | the reason is rule base.rumor              | is not called for |

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
    And the reason is rule broward.promise.false-accusation-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.false-accusation-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: A false accusation against staff: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | target                 | staff                    |
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule broward.promise.false-accusation-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                               | evidence | similar acts this year | reason                                     | report            |
      | defiance                              | verified | 3                      | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, false-accusation | verified | 3                      | the reason is rule broward.not-a-crime     | is not called for |
      | false-accusation                      | verified | 2                      | the reason is rule broward.not-a-crime     | must not be made  |
      | false-accusation                      | rumor    | 3                      | the reason is rule base.rumor              | is not called for |

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

  Scenario Outline: A push or a threat that hurts nobody: the first three times: it depends on the target wants police, conduct and similar acts this year
    Given these facts
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.assault <here>
    And a report to the police <report>

    Examples:
      | target wants police | conduct                             | similar acts this year | officer            | reason                                            | here           | report            |
      | no                  | defiance                            | 0                      | must not be called | the reason is rule base.routine-discipline        | does not apply | is not called for |
      | no                  | threat                              | 0                      | must not be called | the reason is rule broward.promise.assault        | applies        | must not be made  |
      | no                  | academic-dishonesty, simple-assault | 0                      | is not called for  | no rule asks for an officer                       | does not apply | is not called for |
      | no                  | simple-assault                      | 3                      | must not be called | the reason is rule broward.promise.assault-fourth | does not apply | must be made      |
      | yes                 | simple-assault                      | 0                      | is not called for  | no rule asks for an officer                       | does not apply | may be made       |
      | no                  | simple-assault                      | 2                      | must not be called | the reason is rule broward.promise.assault        | applies        | must not be made  |

  Scenario: A push or a threat that hurts nobody: from the fourth time on
    Given the conduct is "simple-assault"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.assault-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.assault-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: A push or a threat that hurts nobody: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.assault-fourth <here>
    And a report to the police <report>

    Examples:
      | conduct                             | evidence | similar acts this year | officer            | reason                                            | here           | report            |
      | defiance                            | verified | 3                      | must not be called | the reason is rule base.routine-discipline        | does not apply | is not called for |
      | threat                              | verified | 3                      | must not be called | the reason is rule broward.promise.assault-fourth | applies        | must be made      |
      | academic-dishonesty, simple-assault | verified | 3                      | is not called for  | no rule asks for an officer                       | does not apply | is not called for |
      | simple-assault                      | verified | 2                      | must not be called | the reason is rule broward.promise.assault        | does not apply | must not be made  |
      | simple-assault                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                     | does not apply | is not called for |

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
      | target wants police | conduct                    | similar acts this year | officer            | reason                                          | here           | report            |
      | no                  | defiance                   | 0                      | must not be called | the reason is rule base.routine-discipline      | does not apply | is not called for |
      | no                  | academic-dishonesty, theft | 0                      | is not called for  | no rule asks for an officer                     | does not apply | is not called for |
      | no                  | theft                      | 3                      | must not be called | the reason is rule broward.promise.theft-fourth | does not apply | must be made      |
      | yes                 | theft                      | 0                      | is not called for  | no rule asks for an officer                     | does not apply | may be made       |
      | no                  | theft                      | 2                      | must not be called | the reason is rule broward.promise.theft        | applies        | must not be made  |

  Scenario: A theft under $300: from the fourth time on
    Given the conduct is "theft"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.theft-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.theft-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: A theft under $300: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.theft-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                    | evidence | similar acts this year | officer            | reason                                     | report            |
      | defiance                   | verified | 3                      | must not be called | the reason is rule base.routine-discipline | is not called for |
      | academic-dishonesty, theft | verified | 3                      | is not called for  | no rule asks for an officer                | is not called for |
      | theft                      | verified | 2                      | must not be called | the reason is rule broward.promise.theft   | must not be made  |
      | theft                      | rumor    | 3                      | must not be called | the reason is rule base.rumor              | is not called for |

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
      | no                  | vandalism                      | 3                      | must not be called | the reason is rule broward.promise.vandalism-fourth | does not apply | must be made      |
      | yes                 | vandalism                      | 0                      | is not called for  | no rule asks for an officer                         | does not apply | may be made       |
      | no                  | vandalism                      | 2                      | must not be called | the reason is rule broward.promise.vandalism        | applies        | must not be made  |

  Scenario: Damage under $1000: from the fourth time on
    Given the conduct is "vandalism"
    And these facts
      | similar acts this year | 3 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.vandalism-fourth
    And a report to the police must be made
    And the reason for the report is rule broward.promise.vandalism-fourth
    And staff are told "Count only starred acts of this school year that were substantiated. The report needs no officer in the room."

  Scenario Outline: Damage under $1000: from the fourth time on: it depends on the conduct, evidence and similar acts this year
    Given these facts
      | conduct                | <conduct>                |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.promise.vandalism-fourth does not apply
    And a report to the police <report>

    Examples:
      | conduct                        | evidence | similar acts this year | officer            | reason                                       | report            |
      | defiance                       | verified | 3                      | must not be called | the reason is rule base.routine-discipline   | is not called for |
      | academic-dishonesty, vandalism | verified | 3                      | is not called for  | no rule asks for an officer                  | is not called for |
      | vandalism                      | verified | 2                      | must not be called | the reason is rule broward.promise.vandalism | must not be made  |
      | vandalism                      | rumor    | 3                      | must not be called | the reason is rule base.rumor                | is not called for |

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
      | student | 6     | 2                      | must not be called | the reason is rule base.routine-discipline |
      | student | 5     | 1                      | must not be called | the reason is rule base.age-floor          |
      | staff   | 5     | 2                      | is not called for  | no rule asks for an officer                |

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
      | imminent danger    | <imminent danger>    |
      | injury             | <injury>             |
      | weapon             | <weapon>             |
      | threat             | <threat>             |
      | dating or domestic | <dating or domestic> |
      | offense class      | <offense class>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor does not apply

    Examples:
      | imminent danger | injury  | weapon     | threat  | dating or domestic | offense class       | officer           | reason                                              |
      | no              | none    | none       | serious | no                 | class-c-misdemeanor | may be called     | the reason is rule base.serious-threat              |
      | no              | medical | none       | none    | no                 | class-c-misdemeanor | is not called for | no rule asks for an officer                         |
      | no              | none    | none       | none    | no                 | infraction          | is not called for | no rule asks for an officer                         |
      | no              | none    | none       | none    | no                 | felony              | may be called     | the reason is rule broward.felony-or-serious-threat |
      | yes             | none    | none       | none    | no                 | class-c-misdemeanor | must be called    | the reason is rule base.imminent-danger             |
      | no              | none    | look-alike | none    | no                 | class-c-misdemeanor | may be called     | the reason is rule base.weapon-carried              |
      | no              | none    | none       | none    | yes                | class-c-misdemeanor | is not called for | no rule asks for an officer                         |

  Scenario Outline: A misdemeanor without violence is answered without an arrest: what makes the difference, in Broward County
    Given these facts
      | injury           | <injury>           |
      | actor            | <actor>            |
      | abuse suspected  | <abuse suspected>  |
      | threat           | <threat>           |
      | protection order | <protection order> |
      | offense class    | <offense class>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor <here>

    Examples:
      | injury | actor   | abuse suspected | threat    | protection order | offense class       | officer           | reason                                 | here           |
      | none   | student | no              | none      | yes              | class-c-misdemeanor | is not called for | no rule asks for an officer            | does not apply |
      | none   | student | yes             | none      | no               | class-c-misdemeanor | is not called for | no rule asks for an officer            | does not apply |
      | none   | staff   | no              | none      | no               | class-c-misdemeanor | is not called for | no rule asks for an officer            | does not apply |
      | none   | student | no              | none      | no               | misdemeanor         | may be called     | the reason is rule broward.misdemeanor | applies        |
      | none   | student | no              | transient | no               | class-c-misdemeanor | may be called     | the reason is rule broward.misdemeanor | applies        |
      | minor  | student | no              | none      | no               | class-c-misdemeanor | may be called     | the reason is rule broward.misdemeanor | applies        |

  Scenario Outline: A misdemeanor without violence is answered without an arrest: it depends on the place, school connection and evidence
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
      | offense class     | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule broward.misdemeanor does not apply

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

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

  Scenario: Damage at the PROMISE limit or above
    Given the conduct is "vandalism"
    And these facts
      | value usd | 1000 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.larger-damage
    And a report to the police may be made
    And the reason for the report is rule broward.larger-damage

  Scenario Outline: Damage at the PROMISE limit or above: what makes the difference
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
    And rule broward.larger-damage does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct   | evidence | value usd | officer            | reason                                       | report            |
      | student | on-campus  | yes               | defiance  | verified | 1000      | must not be called | the reason is rule base.routine-discipline   | is not called for |
      | student | on-campus  | yes               | vandalism | verified | 999       | must not be called | the reason is rule broward.promise.vandalism | must not be made  |
      | staff   | on-campus  | yes               | vandalism | verified | 1000      | may be called      | the reason is rule base.crime-by-an-adult    | may be made       |
      | student | on-campus  | yes               | vandalism | rumor    | 1000      | must not be called | the reason is rule base.rumor                | is not called for |
      | student | off-campus | no                | vandalism | verified | 1000      | is not called for  | no rule asks for an officer                  | is not called for |

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

  Scenario: This agreement is kept as it was
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule broward.as-it-was applies
    And staff are told "This is the agreement of 2013 with a list of 2017. The program changed after 2018; ask what holds now."
