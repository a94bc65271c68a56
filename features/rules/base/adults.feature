Feature: Adults, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An adult who disturbs the school
    Given the conduct is "adult-disruption"
    And a parent did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.adult-disruption
    And a report to the police may be made
    And the reason for the report is rule base.adult-disruption
    And the case goes to "Review by an administrator"
    And the principal must also "decide who tells the family" within 24 hours
    And staff are told "First ask the adult to leave, with somebody else there."

  Scenario Outline: An adult who disturbs the school: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.adult-disruption does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct          | evidence | officer            | reason                                     |
      | on-campus  | yes               | defiance         | verified | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | adult-disruption | rumor    | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | adult-disruption | verified | is not called for  | no rule asks for an officer                |

  Scenario: A dispute over who may take a child
    Given the conduct is "custody-dispute"
    And a parent did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.custody-dispute
    And a report to the police may be made
    And the reason for the report is rule base.custody-dispute
    And the case goes to "Review by an administrator"
    And the case goes to "Check-in with a trusted adult"
    And the principal must also "decide who tells the family" within 24 hours
    And staff are told "Keep the child inside with an adult. Read the court order, and keep to it."

  Scenario Outline: A dispute over who may take a child: it depends on what was done and how sure staff are
    Given these facts
      | conduct  | <conduct>  |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule base.custody-dispute does not apply
    And a report to the police is not called for

    Examples:
      | conduct         | evidence | reason                                     |
      | defiance        | verified | the reason is rule base.routine-discipline |
      | custody-dispute | rumor    | the reason is rule base.rumor              |

  Scenario: A crime by an adult
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police may be made
    And the reason for the report is rule base.crime-by-an-adult
    And the case goes to "Review by an administrator"
    And the principal must also "decide who tells the family" within 24 hours

  Scenario Outline: A crime by an adult: it depends on what was done and the substance
    Given these facts
      | actor     | staff       |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.crime-by-an-adult <here>
    And a report to the police <report>

    Examples:
      | substance | conduct            | officer           | reason                                    | here           | report            |
      | none      | defiance           | is not called for | no rule asks for an officer               | does not apply | is not called for |
      | none      | fight              | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | theft              | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | vandalism          | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | trespass           | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | alcohol   | alcohol            | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | cannabis  | drug-possession    | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | false-alarm        | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | threat             | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | weapon-possession  | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | cannabis  | drug-distribution  | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | sexual-misconduct  | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | burglary           | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |
      | none      | computer-intrusion | may be called     | the reason is rule base.crime-by-an-adult | applies        | may be made       |

  Scenario Outline: A crime by an adult: it depends on whether it has to do with school, who did it and how sure staff are
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.crime-by-an-adult does not apply
    And a report to the police is not called for

    Examples:
      | actor          | place      | school connection | evidence |
      | student        | on-campus  | yes               | verified |
      | unknown-person | on-campus  | yes               | verified |
      | staff          | on-campus  | yes               | rumor    |
      | staff          | off-campus | no                | verified |

  Scenario: Nobody knows who did it
    Given the conduct is "defiance"
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.nobody-knows-who applies
    And the principal must also "decide who tells the family" within 24 hours
    And staff are told "Nobody is named and no family is written to before it is known who did it."

  Scenario Outline: Nobody knows who did it: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.nobody-knows-who does not apply

    Examples:
      | actor          | conduct  | officer            | reason                                     |
      | unknown-person | nothing  | is not called for  | no rule asks for an officer                |
      | student        | defiance | must not be called | the reason is rule base.routine-discipline |

  Scenario: Harm at home is reported, and no officer comes to the child
    Given these facts
      | actor            | parent     |
      | place            | off-campus |
      | abuse suspected  | yes        |
      | suspected abuser | parent     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.abuse-away-from-school
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Harm at home is reported, and no officer comes to the child: it depends on what was done, what the officer is asked to do, where it happened and more
    Given these facts
      | officer request  | <officer request>  |
      | actor            | <actor>            |
      | place            | <place>            |
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
      | missing student  | <missing student>  |
      | conduct          | <conduct>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.abuse-away-from-school <here>

    Examples:
      | officer request   | actor   | place      | suspected abuser | missing student | conduct          | officer            | reason                                         | here           |
      | none              | parent  | off-campus | parent           | no              | trespass         | may be called      | the reason is rule base.crime-by-an-adult      | does not apply |
      | none              | parent  | off-campus | parent           | no              | adult-disruption | may be called      | the reason is rule base.adult-disruption       | does not apply |
      | none              | parent  | off-campus | parent           | no              | custody-dispute  | may be called      | the reason is rule base.custody-dispute        | does not apply |
      | none              | student | off-campus | parent           | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | none              | staff   | off-campus | parent           | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | remove-adult      | parent  | off-campus | parent           | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | none              | parent  | off-campus | none             | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | none              | parent  | off-campus | other            | no              | nothing          | must not be called | the reason is rule base.abuse-away-from-school | applies        |
      | none              | parent  | on-campus  | parent           | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | respond-to-danger | parent  | off-campus | parent           | no              | nothing          | is not called for  | no rule asks for an officer                    | does not apply |
      | none              | parent  | off-campus | parent           | yes             | nothing          | may be called      | the reason is rule base.missing-student        | does not apply |

  Scenario: Somebody unknown on the grounds, in the baseline
    Given the conduct is "fight"
    And these facts
      | actor | unknown-person |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.intruder
    And a report to the police may be made
    And the reason for the report is rule base.intruder
    And the case goes to "Review by an administrator"

  Scenario Outline: Somebody unknown on the grounds: which acts count
    Given these facts
      | actor   | unknown-person |
      | conduct | <conduct>      |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.intruder <here>
    And a report to the police <report>

    Examples:
      | conduct           | officer           | reason                           | here           | report            |
      | defiance          | is not called for | no rule asks for an officer      | does not apply | is not called for |
      | trespass          | may be called     | the reason is rule base.intruder | applies        | may be made       |
      | threat            | may be called     | the reason is rule base.intruder | applies        | may be made       |
      | weapon-possession | may be called     | the reason is rule base.intruder | applies        | may be made       |
      | burglary          | may be called     | the reason is rule base.intruder | applies        | may be made       |

  Scenario Outline: Somebody unknown on the grounds: it depends on whether it has to do with school, who did it and how sure staff are
    Given the conduct is "fight"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.intruder does not apply
    And a report to the police is not called for

    Examples:
      | actor          | place      | school connection | evidence | officer            | reason                        |
      | student        | on-campus  | yes               | verified | is not called for  | no rule asks for an officer   |
      | unknown-person | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | unknown-person | off-campus | no                | verified | is not called for  | no rule asks for an officer   |
