Feature: Violence, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A danger may be reported
    Given these facts
      | imminent danger | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And a report to the police may be made
    And the reason for the report is rule base.danger-report

  Scenario Outline: A danger may be reported: it depends on what the officer is asked to do and the weapon
    Given these facts
      | officer request | <officer request> |
      | weapon          | <weapon>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.danger-report <here>
    And a report to the police <report>

    Examples:
      | officer request   | weapon     | officer           | reason                                 | here           | report            |
      | respond-to-danger | none       | is not called for | no rule asks for an officer            | does not apply | is not called for |
      | none              | look-alike | may be called     | the reason is rule base.weapon-carried | does not apply | may be made       |
      | respond-to-danger | look-alike | may be called     | the reason is rule base.weapon-carried | applies        | may be made       |

  Scenario: After danger, look at risk
    Given the conduct is "fight"
    And these facts
      | imminent danger | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And rule base.after-danger applies
    And the case goes to "Threat assessment"

  Scenario Outline: After danger, look at risk: it depends on what was done and whether somebody is in danger now
    Given these facts
      | imminent danger | <imminent danger> |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.after-danger <here>

    Examples:
      | imminent danger | conduct           | officer           | reason                                  | here           |
      | yes             | defiance          | must be called    | the reason is rule base.imminent-danger | does not apply |
      | yes             | threat            | must be called    | the reason is rule base.imminent-danger | applies        |
      | yes             | weapon-possession | must be called    | the reason is rule base.imminent-danger | applies        |
      | no              | fight             | is not called for | no rule asks for an officer             | does not apply |

  Scenario: Violence that staff cannot stop
    Given the conduct is "fight"
    And these facts
      | ongoing           | yes |
      | staff can resolve | no  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And staff are told "Once the students are apart, the officer's part is over."

  Scenario: Talking back that goes on and on is not violence
    Given the conduct is "defiance"
    And these facts
      | ongoing           | yes |
      | staff can resolve | no  |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.staff-cannot-separate does not apply

  Scenario Outline: Violence that staff cannot stop: it depends on whether somebody is in danger now, whether staff can stop it, whether it has to do with school and how sure staff are
    Given the conduct is "fight"
    And these facts
      | imminent danger   | <imminent danger>   |
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.staff-cannot-separate <here>

    Examples:
      | imminent danger | ongoing | staff can resolve | place      | school connection | evidence | officer            | reason                                  | here           |
      | no              | no      | no                | on-campus  | yes               | verified | is not called for  | no rule asks for an officer             | does not apply |
      | no              | yes     | yes               | on-campus  | yes               | verified | is not called for  | no rule asks for an officer             | does not apply |
      | no              | yes     | no                | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor           | does not apply |
      | no              | yes     | no                | off-campus | no                | verified | is not called for  | no rule asks for an officer             | does not apply |
      | yes             | yes     | no                | on-campus  | yes               | rumor    | must be called     | the reason is rule base.imminent-danger | applies        |

  Scenario: Violence that sends somebody to a doctor
    Given the conduct is "fight"
    And these facts
      | injury | medical |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And the case goes to "Threat assessment"
    And the case goes to "Support for the person who was hurt"

  Scenario Outline: Violence that sends somebody to a doctor: it depends on what was done, how badly somebody was hurt, whether it has to do with school and how sure staff are
    Given these facts
      | injury            | <injury>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.violence-with-injury does not apply
    And a report to the police is not called for

    Examples:
      | injury  | place      | school connection | conduct  | evidence | officer            | reason                        |
      | medical | on-campus  | yes               | defiance | verified | is not called for  | no rule asks for an officer   |
      | minor   | on-campus  | yes               | fight    | verified | is not called for  | no rule asks for an officer   |
      | medical | on-campus  | yes               | fight    | rumor    | must not be called | the reason is rule base.rumor |
      | medical | off-campus | no                | fight    | verified | is not called for  | no rule asks for an officer   |

  Scenario: A member of staff was hurt
    Given the conduct is "fight"
    And these facts
      | injury | minor |
      | target | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.staff-hurt
    And the case goes to "Support for the person who was hurt"
    And staff are told "The employee may make a report of their own. Nobody may talk them out of it."

  Scenario Outline: A member of staff was hurt: it depends on what was done, how badly somebody was hurt, who was harmed and more
    Given these facts
      | injury            | <injury>            |
      | target            | <target>            |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.staff-hurt does not apply
    And a report to the police is not called for

    Examples:
      | injury | target | place      | school connection | conduct                                                                                                                                                                                       | evidence | officer            | reason                                     |
      | minor  | staff  | on-campus  | yes               | defiance                                                                                                                                                                                      | verified | must not be called | the reason is rule base.routine-discipline |
      | minor  | staff  | on-campus  | yes               | dysregulation, simple-assault | verified | must not be called | the reason is rule base.loss-of-control    |
      | minor  | none   | on-campus  | yes               | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                |
      | none   | staff  | on-campus  | yes               | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                |
      | minor  | staff  | on-campus  | yes               | fight                                                                                                                                                                                         | rumor    | must not be called | the reason is rule base.rumor              |
      | minor  | staff  | off-campus | no                | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                |

  Scenario: A serious crime
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
    And the case goes to "Review by an administrator"

  Scenario Outline: A serious crime: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.serious-crime <here>
    And a report to the police <report>

    Examples:
      | conduct            | officer            | reason                                     | here           | report            |
      | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | bomb-threat        | must be called     | the reason is rule base.bomb-threat        | applies        | may be made       |
      | arson              | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | robbery            | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | extortion          | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | kidnapping         | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | homicide           | must be called     | the reason is rule base.death              | applies        | may be made       |
      | burglary           | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | hazing             | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | bias-crime         | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | gang-activity      | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | computer-intrusion | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |

  Scenario Outline: A serious crime: it depends on whether it has to do with school and how sure staff are
    Given the conduct is "aggravated-assault"
    And these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.serious-crime does not apply
    And a report to the police is not called for

    Examples:
      | place      | school connection | evidence | officer            | reason                        |
      | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor |
      | off-campus | no                | verified | is not called for  | no rule asks for an officer   |

  Scenario: After serious violence, look at risk
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.serious-violence-support applies
    And the case goes to "Threat assessment"

  Scenario Outline: After serious violence, look at risk: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.serious-violence-support applies

    Examples:
      | conduct    | officer        | reason                                |
      | arson      | may be called  | the reason is rule base.serious-crime |
      | robbery    | may be called  | the reason is rule base.serious-crime |
      | kidnapping | may be called  | the reason is rule base.serious-crime |
      | homicide   | must be called | the reason is rule base.death         |
      | hazing     | may be called  | the reason is rule base.serious-crime |

  Scenario: Pressure, hazing and gangs
    Given the conduct is "extortion"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.crime-against-a-person applies
    And the case goes to "Support for the person who was hurt"

  Scenario Outline: Pressure, hazing and gangs: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.crime-against-a-person applies

    Examples:
      | conduct       |
      | hazing        |
      | gang-activity |

  Scenario: A way out of a gang
    Given the conduct is "gang-activity"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.gang-pull applies
    And the case goes to "Check-in with a trusted adult"
    And the case goes to "Talk with the family"

  Scenario Outline: A way out of a gang: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.gang-pull does not apply

    Examples:
      | actor   | conduct       | officer            | reason                                     |
      | student | defiance      | must not be called | the reason is rule base.routine-discipline |
      | staff   | gang-activity | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: Fire setting
    Given the conduct is "arson"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.fire-setting applies
    And the case goes to "Counseling outside school"
    And the case goes to "Keeping weapons locked away"
    And staff are told "Tell the fire service about every fire, however small."

  Scenario Outline: Fire setting: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.fire-setting does not apply

    Examples:
      | actor   | conduct  | officer            | reason                                     |
      | student | defiance | must not be called | the reason is rule base.routine-discipline |
      | staff   | arson    | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: A fight that is over, in the baseline
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.fight applies
    And the case goes to "Restorative chat"

  Scenario Outline: A fight that is over: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.fight does not apply

    Examples:
      | actor   | conduct  | officer            | reason                                     |
      | student | defiance | must not be called | the reason is rule base.routine-discipline |
      | staff   | fight    | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: A fight that both sides wanted, in the baseline
    Given the conduct is "fight"
    And these facts
      | mutual | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.mutual-fight applies
    And the case goes to "Peer mediation"

  Scenario Outline: A fight that both sides wanted: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury  | <injury>  |
      | actor   | <actor>   |
      | weapon  | <weapon>  |
      | conduct | <conduct> |
      | mutual  | <mutual>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.mutual-fight <here>

    Examples:
      | injury  | actor   | weapon     | conduct  | mutual | officer            | reason                                       | here           |
      | none    | student | none       | defiance | yes    | must not be called | the reason is rule base.routine-discipline   | does not apply |
      | medical | student | none       | fight    | yes    | may be called      | the reason is rule base.violence-with-injury | does not apply |
      | none    | staff   | none       | fight    | yes    | may be called      | the reason is rule base.crime-by-an-adult    | does not apply |
      | none    | student | none       | fight    | no     | is not called for  | no rule asks for an officer                  | does not apply |
      | minor   | student | none       | fight    | yes    | is not called for  | no rule asks for an officer                  | applies        |
      | none    | student | look-alike | fight    | yes    | may be called      | the reason is rule base.weapon-carried       | does not apply |

  Scenario: Somebody was hit or pushed
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.assault applies
    And the case goes to "Restorative chat"
    And the case goes to "Support for the person who was hurt"

  Scenario Outline: Somebody was hit or pushed: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.assault does not apply

    Examples:
      | actor   | conduct                       | officer            | reason                                     |
      | student | defiance                      | must not be called | the reason is rule base.routine-discipline |
      | student | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control    |
      | staff   | simple-assault                | may be called      | the reason is rule base.crime-by-an-adult  |

  Scenario: Whoever was hurt is asked what they need
    Given the conduct is "simple-assault"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.somebody-was-hurt applies
    And the case goes to "Support for the person who was hurt"

  Scenario Outline: Whoever was hurt is asked what they need: which acts count
    Given these facts
      | target  | student   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.somebody-was-hurt <here>

    Examples:
      | conduct                  | officer           | reason                                | here           |
      | fight                    | is not called for | no rule asks for an officer           | does not apply |
      | throwing-objects         | is not called for | no rule asks for an officer           | applies        |
      | aggravated-assault       | may be called     | the reason is rule base.serious-crime | applies        |
      | arson                    | may be called     | the reason is rule base.serious-crime | applies        |
      | robbery                  | may be called     | the reason is rule base.serious-crime | applies        |
      | kidnapping               | may be called     | the reason is rule base.serious-crime | applies        |
      | simple-assault, homicide | must be called    | the reason is rule base.death         | does not apply |

  Scenario Outline: Whoever was hurt is asked what they need: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and more
    Given these facts
      | imminent danger | <imminent danger> |
      | injury          | <injury>          |
      | target          | <target>          |
      | weapon          | <weapon>          |
      | weapon use      | <weapon use>      |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.somebody-was-hurt <here>

    Examples:
      | imminent danger | injury | target  | weapon     | weapon use | conduct           | officer            | reason                                     | here           |
      | no              | none   | none    | none       | none       | simple-assault    | is not called for  | no rule asks for an officer                | does not apply |
      | no              | none   | staff   | none       | none       | simple-assault    | is not called for  | no rule asks for an officer                | applies        |
      | no              | minor  | student | none       | none       | fight             | is not called for  | no rule asks for an officer                | applies        |
      | no              | minor  | student | none       | none       | threat            | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | yes             | none   | student | none       | none       | fight             | must be called     | the reason is rule base.imminent-danger    | applies        |
      | yes             | none   | student | none       | none       | threat            | must be called     | the reason is rule base.imminent-danger    | applies        |
      | yes             | none   | student | none       | none       | weapon-possession | must be called     | the reason is rule base.imminent-danger    | applies        |
      | no              | minor  | student | none       | none       | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |
      | yes             | none   | student | none       | none       | defiance          | must be called     | the reason is rule base.imminent-danger    | does not apply |
      | no              | none   | student | look-alike | none       | defiance          | may be called      | the reason is rule base.weapon-carried     | does not apply |
      | no              | none   | student | look-alike | displayed  | nothing           | may be called      | the reason is rule base.weapon-carried     | applies        |
      | no              | none   | student | simulated  | displayed  | nothing           | is not called for  | no rule asks for an officer                | does not apply |
      | no              | none   | student | look-alike | possessed  | nothing           | may be called      | the reason is rule base.weapon-carried     | does not apply |

  Scenario: A conference after a fight or a push
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.repair-after-violence applies
    And the case goes to "Restorative conference"

  Scenario Outline: A conference after a fight or a push: it depends on what was done, how badly somebody was hurt, the weapon and who did it
    Given these facts
      | injury  | <injury>  |
      | actor   | <actor>   |
      | weapon  | <weapon>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.repair-after-violence <here>

    Examples:
      | injury  | actor   | weapon     | conduct              | officer            | reason                                       | here           |
      | none    | student | none       | defiance             | must not be called | the reason is rule base.routine-discipline   | does not apply |
      | none    | student | none       | simple-assault       | is not called for  | no rule asks for an officer                  | applies        |
      | none    | student | none       | dysregulation, fight | is not called for  | no rule asks for an officer                  | does not apply |
      | medical | student | none       | fight                | may be called      | the reason is rule base.violence-with-injury | does not apply |
      | none    | staff   | none       | fight                | may be called      | the reason is rule base.crime-by-an-adult    | does not apply |
      | minor   | student | none       | fight                | is not called for  | no rule asks for an officer                  | applies        |
      | none    | student | look-alike | fight                | may be called      | the reason is rule base.weapon-carried       | does not apply |
