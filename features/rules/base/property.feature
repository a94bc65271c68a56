Feature: Property, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: What was taken or damaged is made good
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.make-good applies
    And the case goes to "Making good"
    And the case goes to "Restorative chat"
    And staff are told "A family that cannot pay is not asked to. Work for the school counts as well."

  Scenario Outline: What was taken or damaged is made good: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.make-good <here>

    Examples:
      | conduct         | officer            | reason                                     | here           |
      | defiance        | must not be called | the reason is rule base.routine-discipline | does not apply |
      | vandalism       | is not called for  | no rule asks for an officer                | applies        |
      | property-damage | is not called for  | no rule asks for an officer                | applies        |
      | burglary        | may be called      | the reason is rule base.serious-crime      | applies        |

  Scenario: A theft by staff is not made good in a talk for students
    Given the conduct is "theft"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.make-good does not apply

  Scenario: What was taken by force, or burned, is made good
    Given the conduct is "arson"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.give-back applies
    And the case goes to "Making good"

  Scenario Outline: What was taken by force, or burned, is made good: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.give-back <here>

    Examples:
      | actor   | conduct   | officer            | reason                                     | here           |
      | student | defiance  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | robbery   | may be called      | the reason is rule base.serious-crime      | applies        |
      | student | extortion | may be called      | the reason is rule base.serious-crime      | applies        |
      | staff   | arson     | may be called      | the reason is rule base.crime-by-an-adult  | does not apply |

  Scenario: Theft or damage of great value
    Given the conduct is "theft"
    And these facts
      | value usd | 1000 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.large-loss
    And a report to the police may be made
    And the reason for the report is rule base.large-loss

  Scenario Outline: Theft or damage of great value: it depends on what was done, whether it has to do with school, what it is worth and more
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
    And rule base.large-loss <here>
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | conduct   | evidence | value usd | officer            | reason                                     | here           | report            |
      | student | on-campus  | yes               | defiance  | verified | 1000      | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | student | on-campus  | yes               | vandalism | verified | 1000      | may be called      | the reason is rule base.large-loss         | applies        | may be made       |
      | student | on-campus  | yes               | theft     | verified | 999       | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | staff   | on-campus  | yes               | theft     | verified | 1000      | may be called      | the reason is rule base.crime-by-an-adult  | does not apply | may be made       |
      | student | on-campus  | yes               | theft     | rumor    | 1000      | must not be called | the reason is rule base.rumor              | does not apply | is not called for |
      | student | off-campus | no                | theft     | verified | 1000      | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Was it an accident?
    Given the conduct is "property-damage"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.was-it-an-accident applies
    And staff are told "Ask whether it was an accident before you call it anything else."

  Scenario: A student who should not be here
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.student-trespass applies
    And the case goes to "Talk with the family"
    And staff are told "Ask the student to leave, walk along, and call the family."

  Scenario Outline: A student who should not be here: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.student-trespass does not apply

    Examples:
      | actor   | conduct  | officer            | reason                                     |
      | student | defiance | must not be called | the reason is rule base.routine-discipline |
      | staff   | trespass | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: A false alarm
    Given the conduct is "false-alarm"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.false-alarm
    And a report to the police may be made
    And the reason for the report is rule base.false-alarm

  Scenario Outline: A false alarm: it depends on what was done, whether it has to do with school and how sure staff are
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.false-alarm does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | conduct     | evidence | officer            | reason                                     |
      | on-campus  | yes               | defiance    | verified | must not be called | the reason is rule base.routine-discipline |
      | on-campus  | yes               | false-alarm | rumor    | must not be called | the reason is rule base.rumor              |
      | off-campus | no                | false-alarm | verified | is not called for  | no rule asks for an officer                |

  Scenario: Making good after a false alarm
    Given the conduct is "false-alarm"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.false-alarm
    And rule base.false-alarm-repair applies
    And the case goes to "Making good"
    And the case goes to "Restorative conference"
    And staff are told "Tell the fire service that the alarm was false."

  Scenario Outline: Making good after a false alarm: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.false-alarm-repair does not apply

    Examples:
      | actor   | conduct     | officer            | reason                                     |
      | student | defiance    | must not be called | the reason is rule base.routine-discipline |
      | staff   | false-alarm | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: Repairing what was broken into
    Given the conduct is "computer-intrusion"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.computer-repair applies
    And the case goes to "Making good"
    And the case goes to "Review by an administrator"

  Scenario Outline: Repairing what was broken into: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.computer-repair does not apply

    Examples:
      | actor   | conduct            | officer            | reason                                     |
      | student | defiance           | must not be called | the reason is rule base.routine-discipline |
      | staff   | computer-intrusion | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: The person harmed wants the police told
    Given the conduct is "fight"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the person harmed
    And staff are told "Tell them how to make a report. Do not say whether you think it is a crime."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: The person harmed wants the police told: which acts count
    Given these facts
      | target wants police | yes       |
      | conduct             | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.victim-wants-the-police <here>
    And a report to the police <report>

    Examples:
      | conduct            | officer            | reason                                     | here           | report            |
      | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | theft              | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | vandalism          | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | bullying           | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | cyberbullying      | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | hate-speech        | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | sexting            | may be called      | the reason is rule base.sexting-passed-on  | applies        | may be made       |
      | threat             | must not be called | the reason is rule base.simulated-weapon   | applies        | may be made       |
      | sexual-misconduct  | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | burglary           | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | computer-intrusion | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |

  Scenario Outline: The person harmed wants the police told: it depends on what the person harmed wants, whether it has to do with school and how sure staff are
    Given the conduct is "fight"
    And these facts
      | target wants police | <target wants police> |
      | place               | <place>               |
      | school connection   | <school connection>   |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.victim-wants-the-police does not apply
    And a report to the police is not called for

    Examples:
      | target wants police | place      | school connection | evidence | officer            | reason                        |
      | no                  | on-campus  | yes               | verified | is not called for  | no rule asks for an officer   |
      | yes                 | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | yes                 | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario: An officer takes the report of the person harmed
    Given these facts
      | officer request     | take-report |
      | target wants police | yes         |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.officer-takes-the-report
    And staff are told "The officer listens to the person who was harmed. This is no ground to question or hold a student."

  Scenario Outline: An officer takes the report of the person harmed: it depends on what was done, what the officer is asked to do, what the person harmed wants and more
    Given these facts
      | officer request     | <officer request>     |
      | target wants police | <target wants police> |
      | place               | <place>               |
      | school connection   | <school connection>   |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-takes-the-report does not apply

    Examples:
      | officer request | target wants police | place      | school connection | conduct  | evidence | officer            | reason                                     |
      | take-report     | yes                 | on-campus  | yes               | defiance | verified | must not be called | the reason is rule base.routine-discipline |
      | none            | yes                 | on-campus  | yes               | nothing  | verified | is not called for  | no rule asks for an officer                |
      | take-report     | no                  | on-campus  | yes               | nothing  | verified | is not called for  | no rule asks for an officer                |
      | take-report     | yes                 | on-campus  | yes               | nothing  | rumor    | must not be called | the reason is rule base.rumor              |
      | take-report     | yes                 | off-campus | no                | nothing  | verified | is not called for  | no rule asks for an officer                |
