Feature: Sexual harm, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Sexual assault
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police may be made
    And the reason for the report is rule base.sexual-assault
    And the case goes to "Medical care"

  Scenario Outline: Sexual assault: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.sexual-assault does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct        | evidence | officer            | reason                                     |
      | on-campus  | yes               | defiance       | verified | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | sexual-assault | rumor    | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | sexual-assault | verified | is not called for  | no rule asks for an officer                |

  Scenario: The first interview is not for a school officer
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-authority
    And rule base.no-officer-interview applies
    And staff are told "Ask no more than you need to. Keep clothing and messages as they are."
    And staff are told "Tell the student about medical care, an advocate and the right to make a report."

  Scenario: The first interview is not for a school officer, even with probable cause
    Given the conduct is "sexual-assault"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-officer-interview

  Scenario Outline: The first interview is not for a school officer: it depends on what was done and whether somebody is in danger now
    Given these facts
      | imminent danger | <imminent danger> |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.no-officer-interview <here>

    Examples:
      | imminent danger | conduct           | officer           | reason                                  | here           |
      | no              | sexual-misconduct | is not called for | no rule asks for an officer             | applies        |
      | yes             | sexual-assault    | must be called    | the reason is rule base.imminent-danger | does not apply |

  Scenario: Sexual misconduct
    Given the conduct is "sexual-misconduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.sexual-misconduct

  Scenario Outline: Sexual misconduct: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.sexual-misconduct does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct           | evidence | officer            | reason                                     |
      | on-campus  | yes               | defiance          | verified | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | sexual-misconduct | rumor    | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | sexual-misconduct | verified | is not called for  | no rule asks for an officer                |

  Scenario: Support under Title IX
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule base.title-ix applies
    And the case goes to "Support under Title IX"
    And staff must also "notify title ix coordinator" immediately
    And "notify title ix coordinator" is owed by whoever knows
    And staff are told "The school does not wait for the police before it helps."

  Scenario Outline: Support under Title IX: it depends on what was done, where it happened, who is suspected and more
    Given these facts
      | actor            | <actor>            |
      | place            | <place>            |
      | abuse suspected  | <abuse suspected>  |
      | suspected abuser | <suspected abuser> |
      | conduct          | <conduct>          |
      | mutual           | <mutual>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.title-ix <here>

    Examples:
      | actor   | place      | abuse suspected | suspected abuser | conduct         | mutual | officer            | reason                                         | here           |
      | student | on-campus  | no              | none             | sexual-assault  | no     | may be called      | the reason is rule base.sexual-assault         | applies        |
      | student | on-campus  | no              | none             | dating-violence | no     | is not called for  | no rule asks for an officer                    | applies        |
      | student | on-campus  | no              | none             | sexting         | yes    | is not called for  | no rule asks for an officer                    | applies        |
      | parent  | off-campus | yes             | parent           | sexting         | no     | must not be called | the reason is rule base.abuse-away-from-school | does not apply |

  Scenario: Support for the person who was hurt
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule base.sexual-harm-support applies
    And the case goes to "Support for the person who was hurt"
    And the counselor must also "safety plan" within 1 school day
    And "safety plan" is owed to the person who was hurt
    And staff are told "No mediation, no circle and no conference, not even if somebody suggests it."

  Scenario: Support for the person whom a partner has hurt
    Given the conduct is "dating-violence"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.sexual-harm-support applies

  Scenario: Stalking, a protection order that was broken, and violence by a partner that goes on or has hurt somebody
    Given the conduct is "stalking"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer

  Scenario Outline: Stalking, a protection order that was broken, and violence by a partner that goes on or has hurt somebody: it depends on what was done, whether it is still going on, how badly somebody was hurt and more
    Given these facts
      | ongoing          | <ongoing>          |
      | injury           | <injury>           |
      | conduct          | <conduct>          |
      | evidence         | <evidence>         |
      | protection order | <protection order> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.partner-violence-officer <here>

    Examples:
      | ongoing | injury | conduct         | evidence | protection order | officer            | reason                                           | here           |
      | no      | none   | dating-violence | verified | no               | is not called for  | no rule asks for an officer                      | does not apply |
      | no      | none   | stalking        | rumor    | no               | must not be called | the reason is rule base.rumor                    | does not apply |
      | no      | minor  | dating-violence | verified | no               | may be called      | the reason is rule base.partner-violence-officer | applies        |
      | yes     | none   | fight           | verified | no               | is not called for  | no rule asks for an officer                      | does not apply |
      | no      | none   | fight           | verified | yes              | may be called      | the reason is rule base.partner-violence-officer | applies        |
      | no      | none   | threat          | verified | yes              | must not be called | the reason is rule base.simulated-weapon         | applies        |
      | yes     | none   | dating-violence | verified | no               | may be called      | the reason is rule base.partner-violence-officer | applies        |
      | no      | none   | defiance        | verified | yes              | must not be called | the reason is rule base.routine-discipline       | does not apply |

  Scenario Outline: Stalking, a protection order that was broken, and violence by a partner that goes on or has hurt somebody: it depends on what was done, how badly somebody was hurt, whether it has to do with school and whether it is between partners
    Given these facts
      | injury             | <injury>             |
      | place              | <place>              |
      | school connection  | <school connection>  |
      | conduct            | <conduct>            |
      | dating or domestic | <dating or domestic> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.partner-violence-officer <here>

    Examples:
      | injury | place      | school connection | conduct  | dating or domestic | officer            | reason                                           | here           |
      | none   | off-campus | no                | stalking | no                 | is not called for  | no rule asks for an officer                      | does not apply |
      | minor  | on-campus  | yes               | fight    | yes                | may be called      | the reason is rule base.partner-violence-officer | applies        |
      | minor  | on-campus  | yes               | nothing  | yes                | is not called for  | no rule asks for an officer                      | does not apply |
      | minor  | on-campus  | yes               | threat   | yes                | must not be called | the reason is rule base.simulated-weapon         | applies        |

  Scenario: Violence or stalking by a partner may be reported
    Given the conduct is "dating-violence"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.partner-violence-report

  Scenario Outline: Violence or stalking by a partner may be reported: it depends on what was done, whether it has to do with school, whether a protection order holds and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | protection order  | <protection order>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.partner-violence-report <here>
    And a report to the police <report>

    Examples:
      | place      | school connection | conduct           | evidence | protection order | officer            | reason                                           | here           | report            |
      | on-campus  | yes               | fight             | verified | no               | is not called for  | no rule asks for an officer                      | does not apply | is not called for |
      | on-campus  | yes               | dating-violence   | rumor    | no               | must not be called | the reason is rule base.rumor                    | does not apply | is not called for |
      | on-campus  | yes               | fight             | verified | yes              | may be called      | the reason is rule base.partner-violence-officer | applies        | may be made       |
      | on-campus  | yes               | trespass          | verified | yes              | is not called for  | no rule asks for an officer                      | applies        | may be made       |
      | on-campus  | yes               | bullying          | verified | yes              | is not called for  | no rule asks for an officer                      | applies        | may be made       |
      | on-campus  | yes               | cyberbullying     | verified | yes              | is not called for  | no rule asks for an officer                      | applies        | may be made       |
      | on-campus  | yes               | hate-speech       | verified | yes              | is not called for  | no rule asks for an officer                      | applies        | may be made       |
      | on-campus  | yes               | sexting           | verified | yes              | may be called      | the reason is rule base.sexting-passed-on        | applies        | may be made       |
      | on-campus  | yes               | threat            | verified | yes              | must not be called | the reason is rule base.simulated-weapon         | applies        | may be made       |
      | on-campus  | yes               | sexual-misconduct | verified | yes              | is not called for  | no rule asks for an officer                      | applies        | may be made       |
      | on-campus  | yes               | defiance          | verified | yes              | must not be called | the reason is rule base.routine-discipline       | does not apply | is not called for |
      | off-campus | no                | dating-violence   | verified | no               | is not called for  | no rule asks for an officer                      | does not apply | is not called for |

  Scenario: A protection order covers these people
    Given these facts
      | protection order | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.protection-order applies
    And the case goes to "Support for the person who was hurt"
    And the counselor must also "safety plan" within 1 school day
    And "safety plan" is owed to the person who was hurt

  Scenario: A picture passed on against somebody's will, in the baseline
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And a report to the police may be made
    And the reason for the report is rule base.sexting-passed-on

  Scenario Outline: A picture passed on against somebody's will: it depends on what was done, whether it has to do with school, whether both sides wanted it and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
      | mutual            | <mutual>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.sexting-passed-on does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct  | evidence | mutual | officer            | reason                                     |
      | on-campus  | yes               | defiance | verified | no     | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | sexting  | verified | yes    | is not called for  | no rule asks for an officer                |
      | on-campus  | yes               | sexting  | rumor    | no     | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | sexting  | verified | no     | is not called for  | no rule asks for an officer                |

  Scenario: Do not look, do not copy
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule base.sexting applies
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And staff are told "Do not copy, send or look at the picture more than you must."
