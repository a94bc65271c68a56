Feature: Substances, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Selling drugs
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And the reason for the report is rule base.drug-sale

  Scenario Outline: Selling drugs: it depends on what was done, whether it has to do with school, the substance and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.drug-sale <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | substance act | conduct           | evidence | officer            | reason                                     | here           | report            |
      | on-campus  | yes               | none      | none          | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | on-campus  | yes               | cannabis  | sharing       | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | on-campus  | yes               | nicotine  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | cannabis  | distribution  | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | may be made       |
      | on-campus  | yes               | cannabis  | none          | drug-distribution | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | sharing       | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | may be made       |
      | on-campus  | yes               | alcohol   | possession    | drug-distribution | verified | may be called      | the reason is rule base.drug-sale          | applies        | may be made       |
      | on-campus  | yes               | none      | distribution  | defiance          | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | off-campus | no                | cannabis  | none          | drug-distribution | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | distribution  | nothing           | verified | may be called      | the reason is rule base.drug-sale          | applies        | may be made       |

  Scenario: Other illegal drugs
    Given these facts
      | substance     | other-controlled |
      | substance act | possession       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.hard-drugs
    And a report to the police may be made
    And the reason for the report is rule base.hard-drugs

  Scenario Outline: Other illegal drugs: it depends on whether it has to do with school, the substance, whether the student asked for help and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | sought help       | <sought help>       |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.hard-drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance        | substance act   | sought help | evidence | officer            | reason                             | here           | report            |
      | on-campus  | yes               | other-controlled | under-influence | no          | verified | is not called for  | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | other-controlled | possession      | yes         | verified | is not called for  | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | nicotine         | possession      | no          | verified | is not called for  | no rule asks for an officer        | does not apply | is not called for |
      | on-campus  | yes               | other-controlled | possession      | no          | rumor    | must not be called | the reason is rule base.rumor      | does not apply | is not called for |
      | on-campus  | yes               | other-controlled | sharing         | yes         | verified | may be called      | the reason is rule base.hard-drugs | applies        | may be made       |
      | off-campus | no                | other-controlled | possession      | no          | verified | is not called for  | no rule asks for an officer        | does not apply | is not called for |

  Scenario: Alcohol or drugs that were found
    Given the conduct is "drug-paraphernalia"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff are told "A report needs no officer in the room. The nurse sees the student first."

  Scenario Outline: Alcohol or drugs that were found: it depends on what was done, whether there was a lawful reason, the substance and more
    Given these facts
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
      | sought help    | <sought help>    |
      | conduct        | <conduct>        |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.alcohol-or-drugs <here>
    And a report to the police <report>

    Examples:
      | lawful purpose | substance    | substance act | sought help | conduct            | evidence | officer            | reason                                     | here           | report            |
      | no             | none         | none          | no          | defiance           | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | no             | none         | none          | no          | drug-paraphernalia | rumor    | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | no             | none         | none          | yes         | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no             | none         | sharing       | yes         | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | no             | alcohol      | none          | no          | defiance           | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | yes            | prescription | none          | no          | drug-paraphernalia | verified | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no             | none         | sharing       | no          | defiance           | verified | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |

  Scenario Outline: Alcohol or drugs that were found: it depends on what was done, whether it has to do with school, the substance and whether the student asked for help
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | substance         | <substance>         |
      | substance act     | <substance act>     |
      | sought help       | <sought help>       |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.alcohol-or-drugs <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | substance | substance act   | sought help | conduct            | here           | report            |
      | off-campus | no                | none      | none            | no          | drug-paraphernalia | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | possession      | no          | nothing            | applies        | may be made       |
      | on-campus  | yes               | alcohol   | under-influence | no          | nothing            | does not apply | is not called for |
      | on-campus  | yes               | alcohol   | possession      | yes         | nothing            | does not apply | is not called for |

  Scenario: Learning instead of removal
    Given these facts
      | substance | alcohol |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.substance-education applies
    And the case goes to "Class about tobacco, alcohol and drugs"
    And the case goes to "Talk with a health worker about use"

  Scenario Outline: Learning instead of removal: it depends on whether there was a lawful reason, the substance and who did it
    Given these facts
      | actor          | <actor>          |
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.substance-education does not apply

    Examples:
      | actor   | lawful purpose | substance    |
      | staff   | no             | alcohol      |
      | student | no             | none         |
      | student | yes            | prescription |

  Scenario: Things used to take drugs
    Given the conduct is "alcohol"
    And the substance is alcohol
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.paraphernalia applies
    And the case goes to "Talk with a health worker about use"
    And the case goes to "Class about tobacco, alcohol and drugs"

  Scenario Outline: Things used to take drugs: it depends on what was done, whether there was a lawful reason, the substance and who did it
    Given these facts
      | actor          | <actor>          |
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | conduct        | <conduct>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.paraphernalia <here>

    Examples:
      | actor   | lawful purpose | substance    | conduct            | officer            | reason                                     | here           |
      | student | no             | none         | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | no             | cannabis     | drug-possession    | is not called for  | no rule asks for an officer                | applies        |
      | student | no             | none         | drug-paraphernalia | is not called for  | no rule asks for an officer                | applies        |
      | staff   | no             | alcohol      | alcohol            | may be called      | the reason is rule base.crime-by-an-adult  | does not apply |
      | student | yes            | prescription | alcohol            | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: A student who asks for help
    Given these facts
      | substance   | nicotine |
      | sought help | yes      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.sought-help applies
    And the case goes to "Talk with a health worker about use"
    And the case goes to "Help to quit"
    And staff are told "Thank the student. Do not question further to build a case."

  Scenario Outline: A student who asks for help: it depends on the substance and whether the student asked for help
    Given these facts
      | substance   | <substance>   |
      | sought help | <sought help> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.sought-help <here>

    Examples:
      | substance | sought help | here           |
      | nicotine  | no          | does not apply |
      | none      | yes         | does not apply |
      | alcohol   | yes         | applies        |

  Scenario: A medicine of one's own
    Given these facts
      | lawful purpose | yes          |
      | substance      | prescription |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.own-medicine applies
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And staff are told "Never take away an inhaler or another medicine that a student may need at once. The nurse sorts it out with the family."

  Scenario Outline: A medicine of one's own: it depends on the substance and who did it
    Given these facts
      | actor          | <actor>     |
      | lawful purpose | yes         |
      | substance      | <substance> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.own-medicine does not apply

    Examples:
      | actor   | substance    |
      | staff   | prescription |
      | student | none         |

  Scenario: A student who is unwell after using
    Given these facts
      | substance     | nicotine        |
      | substance act | under-influence |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.under-the-influence applies
    And the case goes to "Medical care"
    And staff are told "The nurse sees the student before anybody asks about rules."

  Scenario Outline: A student who is unwell after using: it depends on whether the student is in distress, the substance and who did it
    Given these facts
      | acute distress | <acute distress> |
      | actor          | <actor>          |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.under-the-influence <here>

    Examples:
      | acute distress | actor   | substance | substance act   | officer            | reason                                  | here           |
      | no             | student | nicotine  | none            | is not called for  | no rule asks for an officer             | does not apply |
      | no             | student | nicotine  | possession      | is not called for  | no rule asks for an officer             | does not apply |
      | no             | staff   | nicotine  | under-influence | is not called for  | no rule asks for an officer             | does not apply |
      | no             | student | alcohol   | none            | is not called for  | no rule asks for an officer             | does not apply |
      | yes            | student | nicotine  | none            | must not be called | the reason is rule base.care-not-police | does not apply |
      | yes            | student | alcohol   | none            | must not be called | the reason is rule base.care-not-police | applies        |

  Scenario: What was found is locked away
    Given the conduct is "drug-paraphernalia"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.drugs-in-custody applies
    And the principal must also "preserve contraband" immediately

  Scenario Outline: What was found is locked away: it depends on what was done, whether there was a lawful reason, the substance and how sure staff are
    Given these facts
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
      | conduct        | <conduct>        |
      | evidence       | <evidence>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.drugs-in-custody <here>

    Examples:
      | lawful purpose | substance    | substance act   | conduct            | evidence          | officer            | reason                                     | here           |
      | no             | cannabis     | none            | drug-possession    | verified          | is not called for  | no rule asks for an officer                | does not apply |
      | no             | cannabis     | none            | drug-distribution  | verified          | may be called      | the reason is rule base.drug-sale          | applies        |
      | no             | none         | none            | drug-paraphernalia | suspicion         | is not called for  | no rule asks for an officer                | does not apply |
      | no             | none         | none            | drug-paraphernalia | reasonable-belief | is not called for  | no rule asks for an officer                | applies        |
      | no             | cannabis     | sharing         | drug-possession    | verified          | is not called for  | no rule asks for an officer                | applies        |
      | yes            | prescription | none            | drug-paraphernalia | verified          | is not called for  | no rule asks for an officer                | does not apply |
      | no             | none         | sharing         | defiance           | verified          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no             | alcohol      | possession      | nothing            | verified          | is not called for  | no rule asks for an officer                | applies        |
      | no             | alcohol      | under-influence | nothing            | verified          | is not called for  | no rule asks for an officer                | does not apply |
