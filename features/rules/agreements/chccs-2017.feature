Feature: Chapel Hill-Carrboro, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "agreements/chccs-2017" policy
    And an ordinary school day

  Scenario: Disruption and disorder are school matters
    Given the conduct is "classroom-disruption"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.disorder
    And a report to the police must not be made
    And the reason for the report is rule chccs.disorder
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule chccs.disorder
    And the case goes to "Restorative chat"

  Scenario: Disruption and disorder are school matters, even with probable cause
    Given the conduct is "classroom-disruption"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.disorder
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule chccs.disorder

  Scenario Outline: Disruption and disorder are school matters: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule chccs.disorder <here>
    And a report to the police <report>

    Examples:
      | conduct                                                                                                                                                               | reason                                     | here           | report            |
      | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, disorderly-conduct, fight, simple-assault, trespass | the reason is rule chccs.disorder          | applies        | must not be made  |
      | profanity                                                                                                                                                             | the reason is rule chccs.disorder          | applies        | must not be made  |
      | disorderly-conduct                                                                                                                                                    | the reason is rule chccs.disorder          | applies        | must not be made  |
      | classroom-disruption, academic-dishonesty                                                                                                                             | the reason is rule base.routine-discipline | does not apply | is not called for |
      | defiance                                                                                                                                                              | the reason is rule base.routine-discipline | does not apply | is not called for |

  Scenario Outline: Disruption and disorder are school matters: it depends on whether somebody is in danger now, how badly somebody was hurt, the weapon and more
    Given the conduct is "classroom-disruption"
    And these facts
      | imminent danger    | <imminent danger>    |
      | injury             | <injury>             |
      | weapon             | <weapon>             |
      | threat             | <threat>             |
      | dating or domestic | <dating or domestic> |
      | protection order   | <protection order>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule chccs.disorder does not apply
    And a report to the police <report>

    Examples:
      | imminent danger | injury  | weapon     | threat  | dating or domestic | protection order | officer            | reason                                     | report            |
      | no              | none    | none       | serious | no                 | no               | may be called      | the reason is rule base.serious-threat     | may be made       |
      | no              | medical | none       | none    | no                 | no               | is not called for  | no rule asks for an officer                | is not called for |
      | yes             | none    | none       | none    | no                 | no               | must be called     | the reason is rule base.imminent-danger    | may be made       |
      | no              | none    | look-alike | none    | no                 | no               | may be called      | the reason is rule base.weapon-carried     | may be made       |
      | no              | none    | none       | none    | yes                | no               | must not be called | the reason is rule base.routine-discipline | is not called for |
      | no              | none    | none       | none    | no                 | yes              | must not be called | the reason is rule base.routine-discipline | is not called for |

  Scenario Outline: Disruption and disorder are school matters: it depends on what was done, how badly somebody was hurt, whether abuse is suspected and more
    Given these facts
      | injury          | <injury>          |
      | actor           | <actor>           |
      | abuse suspected | <abuse suspected> |
      | threat          | <threat>          |
      | substance       | <substance>       |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule chccs.disorder <here>
    And a report to the police <report>

    Examples:
      | injury | actor   | abuse suspected | threat    | substance | conduct                              | officer            | reason                                     | here           | report            |
      | none   | student | yes             | none      | none      | classroom-disruption                 | must not be called | the reason is rule base.routine-discipline | does not apply | must be made      |
      | none   | staff   | no              | none      | none      | classroom-disruption                 | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | minor  | student | no              | none      | none      | classroom-disruption                 | must not be called | the reason is rule chccs.disorder          | applies        | must not be made  |
      | none   | student | no              | none      | alcohol   | classroom-disruption                 | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | none   | student | no              | transient | none      | classroom-disruption                 | must not be called | the reason is rule chccs.disorder          | applies        | must not be made  |
      | none   | student | no              | none      | nicotine  | classroom-disruption                 | must not be called | the reason is rule chccs.disorder          | applies        | must not be made  |
      | minor  | student | no              | none      | none      | classroom-disruption, fight          | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | minor  | student | no              | none      | none      | classroom-disruption, simple-assault | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: Trespass and loitering are school matters
    Given the conduct is "out-of-area"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.trespass
    And a report to the police must not be made
    And the reason for the report is rule chccs.trespass
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule chccs.trespass
    And the case goes to "Talk with the family"

  Scenario: Trespass and loitering are school matters, even with probable cause
    Given the conduct is "out-of-area"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.trespass
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule chccs.trespass

  Scenario Outline: Trespass and loitering are school matters: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule chccs.trespass <here>
    And a report to the police <report>

    Examples:
      | actor   | conduct     | officer            | reason                                     | here           | report            |
      | student | defiance    | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | student | trespass    | must not be called | the reason is rule chccs.trespass          | applies        | must not be made  |
      | staff   | out-of-area | is not called for  | no rule asks for an officer                | does not apply | is not called for |

  Scenario: A fight without injury or weapon is a school matter
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.fight
    And a report to the police must not be made
    And the reason for the report is rule chccs.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule chccs.fight
    And the case goes to "Restorative chat"

  Scenario: A fight without injury or weapon is a school matter, even with probable cause
    Given the conduct is "fight"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule chccs.fight
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule chccs.fight

  Scenario Outline: A fight without injury or weapon is a school matter: it depends on what was done, whether staff can stop it, what the person harmed wants and who did it
    Given these facts
      | ongoing             | <ongoing>             |
      | staff can resolve   | <staff can resolve>   |
      | actor               | <actor>               |
      | target wants police | <target wants police> |
      | conduct             | <conduct>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule chccs.fight <here>
    And a report to the police <report>

    Examples:
      | ongoing | staff can resolve | actor   | target wants police | conduct        | officer            | reason                                        | here           | report            |
      | no      | yes               | student | no                  | defiance       | must not be called | the reason is rule base.routine-discipline    | does not apply | is not called for |
      | no      | yes               | student | no                  | simple-assault | must not be called | the reason is rule chccs.fight                | applies        | must not be made  |
      | no      | yes               | staff   | no                  | fight          | may be called      | the reason is rule base.crime-by-an-adult     | does not apply | may be made       |
      | yes     | yes               | student | no                  | fight          | must not be called | the reason is rule chccs.fight                | applies        | must not be made  |
      | no      | no                | student | no                  | fight          | must not be called | the reason is rule chccs.fight                | applies        | must not be made  |
      | no      | yes               | student | yes                 | fight          | is not called for  | no rule asks for an officer                   | does not apply | may be made       |
      | yes     | no                | student | no                  | fight          | may be called      | the reason is rule base.staff-cannot-separate | does not apply | may be made       |

  Scenario: This agreement is kept as it was, in Chapel Hill-Carrboro
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule chccs.as-it-was applies
    And staff are told "One clause of the agreement of 2017 was read. Ask what the whole of it says, and what holds now."
