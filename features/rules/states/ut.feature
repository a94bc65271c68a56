Feature: Utah, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/ut" policy
    And an ordinary school day

  Scenario: Small offenses and truancy are not referred
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule ut.no-referral
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule ut.no-referral
    And the case goes to "Mobile crisis team"
    And the case goes to "Youth court"
    And the case goes to "Restorative conference"

  Scenario Outline: Small offenses and truancy are not referred: it depends on what was done, whether somebody is in danger now, where it happened and more
    Given these facts
      | imminent danger    | <imminent danger>    |
      | place              | <place>              |
      | abuse suspected    | <abuse suspected>    |
      | substance act      | <substance act>      |
      | conduct            | <conduct>            |
      | dating or domestic | <dating or domestic> |
      | protection order   | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.no-referral does not apply
    And a report to the police <report>

    Examples:
      | imminent danger | place      | abuse suspected | substance act | conduct       | dating or domestic | protection order | officer            | reason                                     | report            |
      | no              | on-campus  | no              | none          | dysregulation | no                 | no               | must not be called | the reason is rule base.loss-of-control    | is not called for |
      | no              | off-campus | no              | none          | defiance      | no                 | no               | must not be called | the reason is rule base.routine-discipline | is not called for |
      | yes             | on-campus  | no              | none          | defiance      | no                 | no               | must be called     | the reason is rule base.imminent-danger    | may be made       |
      | no              | on-campus  | no              | distribution  | defiance      | no                 | no               | must not be called | the reason is rule base.routine-discipline | is not called for |
      | no              | on-campus  | no              | none          | defiance      | yes                | no               | must not be called | the reason is rule base.routine-discipline | is not called for |
      | no              | on-campus  | no              | none          | defiance      | no                 | yes              | must not be called | the reason is rule base.routine-discipline | is not called for |
      | no              | on-campus  | yes             | none          | defiance      | no                 | no               | must not be called | the reason is rule base.routine-discipline | must be made      |

  Scenario Outline: Small offenses and truancy are not referred: it depends on whether staff can stop it, how badly somebody was hurt, how grave the threat is and what was done with the substance
    Given the conduct is "defiance"
    And these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | injury            | <injury>            |
      | threat            | <threat>            |
      | substance act     | <substance act>     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made

    Examples:
      | ongoing | staff can resolve | injury | threat    | substance act |
      | no      | yes               | none   | transient | none          |
      | no      | yes               | minor  | none      | none          |
      | yes     | yes               | none   | none      | none          |
      | no      | no                | none   | none      | none          |
      | no      | yes               | none   | none      | sharing       |

  Scenario Outline: Small offenses and truancy are not referred: it depends on what was done, whether staff can stop it, the substance and more
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | actor             | <actor>             |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.no-referral <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | actor   | substance | conduct   | offense class       | officer            | reason                                     | here           | report            |
      | no      | yes               | staff   | none      | tardiness | none                | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | no      | yes               | student | alcohol   | tardiness | none                | must not be called | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | student | alcohol   | truancy   | none                | must not be called | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | student | none      | nothing   | status-offense      | must not be called | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | student | none      | nothing   | class-c-misdemeanor | must not be called | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | student | none      | nothing   | misdemeanor         | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | yes     | no                | student | none      | defiance  | none                | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |

  Scenario Outline: Small offenses and truancy are not referred: it depends on what was done, how badly somebody was hurt, the weapon and more
    Given these facts
      | injury        | <injury>        |
      | weapon        | <weapon>        |
      | threat        | <threat>        |
      | substance     | <substance>     |
      | conduct       | <conduct>       |
      | offense class | <offense class> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.no-referral does not apply
    And a report to the police <report>

    Examples:
      | injury  | weapon     | threat  | substance        | conduct            | offense class  | officer           | reason                                           | report            |
      | none    | look-alike | none    | none             | tardiness          | none           | may be called     | the reason is rule base.weapon-carried           | may be made       |
      | none    | none       | serious | none             | tardiness          | none           | may be called     | the reason is rule base.serious-threat           | may be made       |
      | medical | none       | none    | none             | tardiness          | none           | is not called for | no rule asks for an officer                      | is not called for |
      | none    | none       | none    | other-controlled | tardiness          | none           | is not called for | no rule asks for an officer                      | is not called for |
      | none    | none       | none    | cannabis         | drug-distribution  | status-offense | may be called     | the reason is rule base.drug-sale                | may be made       |
      | none    | none       | none    | none             | aggravated-assault | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | sexual-assault     | status-offense | may be called     | the reason is rule base.sexual-assault           | may be made       |
      | none    | none       | none    | none             | sexual-misconduct  | status-offense | is not called for | no rule asks for an officer                      | may be made       |
      | none    | none       | none    | none             | dating-violence    | status-offense | is not called for | no rule asks for an officer                      | may be made       |
      | none    | none       | none    | none             | stalking           | status-offense | may be called     | the reason is rule base.partner-violence-officer | may be made       |
      | none    | none       | none    | none             | bomb-threat        | status-offense | must be called    | the reason is rule base.bomb-threat              | may be made       |
      | none    | none       | none    | none             | arson              | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | robbery            | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | extortion          | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | kidnapping         | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | homicide           | status-offense | must be called    | the reason is rule base.death                    | may be made       |
      | none    | none       | none    | none             | burglary           | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | hazing             | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | bias-crime         | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | gang-activity      | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |
      | none    | none       | none    | none             | computer-intrusion | status-offense | may be called     | the reason is rule base.serious-crime            | may be made       |

  Scenario: For a class B misdemeanor there are alternatives
    Given the conduct is "vandalism"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule ut.alternatives-or-court
    And a report to the police may be made
    And the reason for the report is rule ut.alternatives-or-court
    And the case goes to "Youth court"
    And the case goes to "Restorative conference"
    And staff are told "This holds for class B, and for class A where nobody was harmed in person."
    And staff are told "Try the alternatives first. Whether the school's own officer is told or the court, an administrator decides."

  Scenario Outline: For a class B misdemeanor there are alternatives: it depends on what was done, where it happened, the class of the offense and how sure staff are
    Given these facts
      | place         | <place>         |
      | conduct       | <conduct>       |
      | evidence      | <evidence>      |
      | offense class | <offense class> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.alternatives-or-court does not apply
    And a report to the police <report>

    Examples:
      | place      | conduct   | evidence | offense class       | officer            | reason                            | report            |
      | on-campus  | defiance  | verified | misdemeanor         | must not be called | the reason is rule ut.no-referral | must not be made  |
      | on-campus  | nothing   | verified | misdemeanor         | is not called for  | no rule asks for an officer       | is not called for |
      | on-campus  | vandalism | verified | class-c-misdemeanor | must not be called | the reason is rule ut.no-referral | must not be made  |
      | on-campus  | vandalism | verified | felony              | is not called for  | no rule asks for an officer       | is not called for |
      | off-campus | vandalism | verified | misdemeanor         | is not called for  | no rule asks for an officer       | is not called for |
      | on-campus  | vandalism | rumor    | misdemeanor         | must not be called | the reason is rule base.rumor     | is not called for |

  Scenario: Habitual truancy has a civil process
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And rule ut.habitual-truancy applies
    And the case goes to "Attendance plan"
    And staff are told "The process for habitual truancy begins in grade 7, after twenty days."

  Scenario Outline: Habitual truancy has a civil process: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.habitual-truancy does not apply

    Examples:
      | actor   | conduct  | officer            | reason                            |
      | student | defiance | must not be called | the reason is rule ut.no-referral |
      | staff   | truancy  | is not called for  | no rule asks for an officer       |
