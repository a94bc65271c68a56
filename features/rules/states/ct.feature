Feature: Connecticut, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "states/ct" policy
    And an ordinary school day

  Scenario: The agreement's graduated response comes first
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule ct.graduated-response applies
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"
    And staff are told "Take the steps of the agreement's graduated response in turn."

  Scenario Outline: The agreement's graduated response comes first: it depends on what was done, whether somebody is in danger now and who did it
    Given these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ct.graduated-response <here>

    Examples:
      | imminent danger | actor   | conduct                                                                                                                                                                                               | officer            | reason                                  | here           |
      | no              | student | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, academic-dishonesty, horseplay, tobacco, gambling, disorderly-conduct, fight, throwing-objects | is not called for  | no rule asks for an officer             | applies        |
      | no              | student | dysregulation                                                                                                                                                                                         | must not be called | the reason is rule base.loss-of-control | does not apply |
      | no              | staff   | defiance                                                                                                                                                                                              | is not called for  | no rule asks for an officer             | does not apply |
      | yes             | student | defiance                                                                                                                                                                                              | must be called     | the reason is rule base.imminent-danger | does not apply |

  Scenario: The officer reports every investigation and intervention
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ct.officer-writes-it-down applies
    And the School Resource Officer must also "log police contact" within 5 school days
    And "log police contact" is owed to the chief of police
    And staff are told "Write down whether the student was searched, told of rights, cited, arrested or held, and for how long."

  Scenario: Mobile crisis instead of an arrest
    Given the conduct is "dysregulation"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule ct.mobile-crisis applies
    And the case goes to "Mobile crisis team"

  Scenario Outline: Mobile crisis instead of an arrest: it depends on what was done, whether the student is in distress and who did it
    Given these facts
      | acute distress | <acute distress> |
      | actor          | <actor>          |
      | conduct        | <conduct>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ct.mobile-crisis <here>

    Examples:
      | acute distress | actor   | conduct       | officer            | reason                                     | here           |
      | no             | student | defiance      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | yes            | staff   | dysregulation | is not called for  | no rule asks for an officer                | does not apply |
      | yes            | student | defiance      | must not be called | the reason is rule base.routine-discipline | applies        |

  Scenario: An employee's written report of an assault is passed on
    Given the conduct is "fight"
    And these facts
      | target              | staff |
      | target wants police | yes   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ct.staff-report
    And the principal must also "report to law enforcement"
    And staff are told "Nobody may keep an employee from complaining."

  Scenario Outline: An employee's written report of an assault is passed on: it depends on what was done, who was harmed, what the person harmed wants and whether it has to do with school
    Given these facts
      | target              | <target>              |
      | target wants police | <target wants police> |
      | place               | <place>               |
      | school connection   | <school connection>   |
      | conduct             | <conduct>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ct.staff-report does not apply
    And a report to the police <report>

    Examples:
      | target | target wants police | place      | school connection | conduct  | officer            | reason                                     | report            |
      | staff  | yes                 | on-campus  | yes               | defiance | must not be called | the reason is rule base.routine-discipline | is not called for |
      | none   | yes                 | on-campus  | yes               | fight    | is not called for  | no rule asks for an officer                | may be made       |
      | staff  | no                  | on-campus  | yes               | fight    | is not called for  | no rule asks for an officer                | is not called for |
      | staff  | yes                 | off-campus | no                | fight    | is not called for  | no rule asks for an officer                | is not called for |

  Scenario: Police told the school of an arrest
    Given the conduct is "fight"
    And these facts
      | place               | off-campus |
      | police already know | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ct.arrest-elsewhere applies
    And the case goes to "Threat assessment"
    And the superintendent must also "assess risk" within 1 school day
    And staff are told "The police tell the superintendent by word by the end of the next weekday and in writing within 72 hours."

  Scenario Outline: Police told the school of an arrest: it depends on what was done and the substance
    Given these facts
      | place               | off-campus  |
      | substance           | <substance> |
      | conduct             | <conduct>   |
      | police already know | yes         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ct.arrest-elsewhere <here>

    Examples:
      | substance | conduct           | officer            | reason                                     | here           |
      | none      | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | threat            | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | none      | weapon-possession | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | cannabis  | drug-distribution | may be called      | the reason is rule base.drug-sale          | applies        |

  Scenario Outline: Police told the school of an arrest: it depends on where it happened, whether the police already know and who did it
    Given the conduct is "fight"
    And these facts
      | actor               | <actor>               |
      | place               | <place>               |
      | police already know | <police already know> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ct.arrest-elsewhere <here>

    Examples:
      | actor   | place      | police already know | officer           | reason                                    | here           |
      | staff   | off-campus | yes                 | may be called     | the reason is rule base.crime-by-an-adult | does not apply |
      | student | off-campus | no                  | is not called for | no rule asks for an officer               | does not apply |
      | student | on-campus  | yes                 | is not called for | no rule asks for an officer               | does not apply |
      | student | online     | yes                 | is not called for | no rule asks for an officer               | applies        |

  Scenario: Suspected abuse is reported within twelve hours
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ct.abuse applies
    And the person who suspects it must also "report child abuse" immediately
