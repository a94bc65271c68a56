Feature: Washington, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/wa" policy
    And an ordinary school day

  Scenario: Officers have no part in formal discipline
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.no-formal-discipline
    And the answer on "officer discipline" is must not
    And the reason on "officer discipline" is rule wa.no-formal-discipline

  Scenario Outline: Officers have no part in formal discipline: it depends on what was done, what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule wa.no-formal-discipline <here>

    Examples:
      | officer request | actor   | conduct       | officer            | reason                                     | here           |
      | none            | student | dysregulation | must not be called | the reason is rule base.loss-of-control    | does not apply |
      | discipline      | staff   | defiance      | is not called for  | no rule asks for an officer                | does not apply |
      | discipline      | student | dysregulation | must not be called | the reason is rule wa.no-formal-discipline | applies        |

  Scenario: A brief reminder in passing is no discipline
    Given these facts
      | officer request | informal-reminder |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And rule wa.informal-reminder applies
    And the case goes to "Response in the classroom"
    And staff are told "A reminder has no consequence and is not written up. Nobody calls an officer for one."

  Scenario Outline: A brief reminder in passing is no discipline: it depends on what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule wa.informal-reminder does not apply

    Examples:
      | officer request   | actor   |
      | informal-reminder | staff   |
      | none              | student |

  Scenario: Officers keep students out of the justice system
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.no-formal-discipline
    And rule wa.out-of-the-justice-system applies
    And the case goes to "Restorative chat"

  Scenario Outline: Officers keep students out of the justice system: it depends on whether somebody is in danger now and who did it
    Given the conduct is "defiance"
    And these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule wa.out-of-the-justice-system does not apply

    Examples:
      | imminent danger | actor   | officer           | reason                                  |
      | no              | staff   | is not called for | no rule asks for an officer             |
      | yes             | student | must be called    | the reason is rule base.imminent-danger |

  Scenario: What officers do is recorded by group
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule wa.record applies
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district
    And staff are told "Tell the student and the family how to complain about an officer."

  Scenario: Officers are trained before they work at a school
    Given these facts
      | officer trained | no |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule wa.training

  Scenario Outline: Officers are trained before they work at a school: it depends on whether the officer was trained and who did it
    Given these facts
      | officer trained | <officer trained> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule wa.training does not apply

    Examples:
      | officer trained | actor   |
      | no              | staff   |
      | yes             | student |

  Scenario: A firearm or a copy that looks like one
    Given these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And the answer on "exclude student" is may
    And the reason on "exclude student" is rule wa.look-alike

  Scenario Outline: A firearm or a copy that looks like one: it depends on where it happened, the weapon, who did it and how sure staff are
    Given these facts
      | actor    | <actor>    |
      | place    | <place>    |
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule wa.look-alike <here>

    Examples:
      | actor   | place      | weapon     | evidence | officer            | reason                                        | here           |
      | staff   | on-campus  | look-alike | verified | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | student | on-campus  | none       | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | student | on-campus  | firearm    | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | off-campus | look-alike | verified | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | student | on-campus  | look-alike | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
