Feature: Utah, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/ut" policy
    And an ordinary school day

  Scenario: Small offenses and truancy are not referred
    Given the conduct is "tardiness"
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

  Scenario Outline: Small offenses and truancy are not referred: what makes the difference
    Given these facts
      | imminent danger | <imminent danger> |
      | ongoing         | <ongoing>         |
      | actor           | <actor>           |
      | place           | <place>           |
      | abuse suspected | <abuse suspected> |
      | weapon          | <weapon>          |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ut.no-referral <here>
    And a report to the police <report>

    Examples:
      | imminent danger | ongoing | actor   | place      | abuse suspected | weapon  | conduct   | officer            | reason                                        | here           | report            |
      | no              | no      | student | on-campus  | no              | none    | defiance  | must not be called | the reason is rule ut.no-referral             | applies        | must not be made  |
      | no              | no      | student | on-campus  | no              | none    | truancy   | must not be called | the reason is rule ut.no-referral             | applies        | must not be made  |
      | no              | no      | staff   | on-campus  | no              | none    | tardiness | is not called for  | no rule asks for an officer                   | does not apply | is not called for |
      | no              | no      | student | off-campus | no              | none    | tardiness | must not be called | the reason is rule ut.no-referral             | applies        | must not be made  |
      | yes             | no      | student | on-campus  | no              | none    | tardiness | must be called     | the reason is rule base.imminent-danger       | does not apply | may be made       |
      | no              | no      | student | on-campus  | yes             | none    | tardiness | must not be called | the reason is rule base.routine-discipline    | does not apply | must be made      |
      | no              | no      | student | on-campus  | no              | firearm | tardiness | must be called     | the reason is rule base.gun-or-bomb-at-school | does not apply | must be made      |
      | no              | yes     | student | on-campus  | no              | none    | tardiness | must not be called | the reason is rule ut.no-referral             | applies        | must not be made  |

  Scenario Outline: Small offenses and truancy are not referred: it depends on the ongoing, staff can resolve, conduct and offense class
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | conduct           | <conduct>           |
      | offense class     | <offense class>     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule ut.no-referral <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | conduct   | offense class       | reason                                     | here           | report            |
      | no      | no                | tardiness | none                | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | defiance  | status-offense      | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | defiance  | class-c-misdemeanor | the reason is rule ut.no-referral          | applies        | must not be made  |
      | no      | yes               | defiance  | misdemeanor         | the reason is rule ut.no-referral          | applies        | must not be made  |
      | yes     | no                | tardiness | none                | the reason is rule base.routine-discipline | does not apply | is not called for |

  Scenario: For a class B misdemeanor there are alternatives
    Given the conduct is "defiance"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And rule ut.alternatives-or-court applies
    And the case goes to "Youth court"
    And the case goes to "Restorative conference"

  Scenario Outline: For a class B misdemeanor there are alternatives: it depends on the place, conduct, evidence and offense class
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
      | place      | conduct  | evidence | offense class       | officer            | reason                                     | report            |
      | on-campus  | nothing  | verified | misdemeanor         | is not called for  | no rule asks for an officer                | is not called for |
      | on-campus  | defiance | verified | class-c-misdemeanor | must not be called | the reason is rule ut.no-referral          | must not be made  |
      | on-campus  | defiance | verified | felony              | must not be called | the reason is rule ut.no-referral          | must not be made  |
      | off-campus | defiance | verified | misdemeanor         | must not be called | the reason is rule base.routine-discipline | is not called for |
      | on-campus  | defiance | rumor    | misdemeanor         | must not be called | the reason is rule ut.no-referral          | must not be made  |

  Scenario: Habitual truancy has a civil process
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And rule ut.habitual-truancy applies
    And the case goes to "Attendance plan"
    And staff are told "The process for habitual truancy begins in grade 7, after twenty days."

  Scenario Outline: Habitual truancy has a civil process: it depends on the actor and conduct
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
