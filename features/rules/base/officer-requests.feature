Feature: Officer requests, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Work that belongs to school staff
    Given these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And the case goes to "Review by an administrator"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Work that belongs to school staff: it depends on what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.work-for-staff <here>

    Examples:
      | officer request       | actor   | officer            | reason                                 | here           |
      | sit-in-on-questioning | staff   | is not called for  | no rule asks for an officer            | does not apply |
      | none                  | student | is not called for  | no rule asks for an officer            | does not apply |
      | escort                | student | must not be called | the reason is rule base.work-for-staff | applies        |
      | home-visit            | student | must not be called | the reason is rule base.work-for-staff | applies        |
      | informal-reminder     | student | must not be called | the reason is rule base.work-for-staff | applies        |

  Scenario: A calm student is not removed by an officer
    Given these facts
      | officer request | remove-student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.calm-student
    And the case goes to "Response in the classroom"
    And the case goes to "Restorative chat"
    And staff are told "An administrator comes to the room. The class can move instead."
    And staff are told "Nobody uses force only to make a student follow a rule."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A calm student is not removed by an officer: it depends on what was done, how badly somebody was hurt, what the officer is asked to do and more
    Given these facts
      | injury          | <injury>          |
      | officer request | <officer request> |
      | actor           | <actor>           |
      | weapon          | <weapon>          |
      | threat          | <threat>          |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.calm-student <here>

    Examples:
      | injury  | officer request | actor   | weapon     | threat    | conduct           | officer            | reason                                   | here           |
      | none    | remove-student  | student | none       | none      | fight             | is not called for  | no rule asks for an officer              | does not apply |
      | none    | remove-student  | student | none       | none      | threat            | must not be called | the reason is rule base.simulated-weapon | does not apply |
      | none    | remove-student  | student | none       | none      | weapon-possession | must not be called | the reason is rule base.simulated-weapon | does not apply |
      | none    | remove-student  | student | none       | serious   | nothing           | may be called      | the reason is rule base.serious-threat   | does not apply |
      | medical | remove-student  | student | none       | none      | nothing           | is not called for  | no rule asks for an officer              | does not apply |
      | none    | remove-student  | staff   | none       | none      | nothing           | is not called for  | no rule asks for an officer              | does not apply |
      | none    | none            | student | none       | none      | nothing           | is not called for  | no rule asks for an officer              | does not apply |
      | none    | remove-student  | student | look-alike | none      | nothing           | may be called      | the reason is rule base.weapon-carried   | does not apply |
      | none    | remove-student  | student | none       | transient | nothing           | must not be called | the reason is rule base.calm-student     | applies        |
      | minor   | remove-student  | student | none       | none      | nothing           | must not be called | the reason is rule base.calm-student     | applies        |

  Scenario: An officer does not stand in for a counselor
    Given these facts
      | officer request | mental-health-help |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.not-a-counselor
    And the case goes to "Check-in with a trusted adult"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: An officer does not stand in for a counselor: it depends on what the officer is asked to do, what the plan on file says and who did it
    Given these facts
      | officer request        | <officer request>        |
      | actor                  | <actor>                  |
      | behavior plan          | yes                      |
      | plan calls for officer | <plan calls for officer> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.not-a-counselor does not apply

    Examples:
      | officer request    | actor   | plan calls for officer |
      | mental-health-help | staff   | no                     |
      | none               | student | no                     |
      | mental-health-help | student | yes                    |

  Scenario: An officer is not called to search, question or arrest for the school
    Given these facts
      | officer request | search |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the case goes to "Review by an administrator"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: An officer is not called to search, question or arrest for the school: it depends on what the officer is asked to do, the officer's authority, the weapon and who did it
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | actor             | <actor>             |
      | weapon            | <weapon>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.no-errands <here>

    Examples:
      | officer request | officer authority | actor   | weapon     | officer            | reason                                 | here           |
      | search          | none              | staff   | none       | is not called for  | no rule asks for an officer            | does not apply |
      | none            | none              | student | none       | is not called for  | no rule asks for an officer            | does not apply |
      | question        | none              | student | none       | must not be called | the reason is rule base.no-errands     | applies        |
      | arrest          | none              | student | none       | must not be called | the reason is rule base.no-errands     | applies        |
      | search          | probable-cause    | student | none       | is not called for  | no rule asks for an officer            | does not apply |
      | search          | none              | student | look-alike | may be called      | the reason is rule base.weapon-carried | does not apply |

  Scenario: An officer is not called to hold a student who endangers nobody, in the baseline
    Given these facts
      | officer request | restrain |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-force-on-request
    And the case goes to "Restorative chat"
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: An officer is not called to hold a student who endangers nobody: it depends on what was done, whether staff can stop it, what the officer is asked to do and who did it
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | officer request   | <officer request>   |
      | actor             | <actor>             |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.no-force-on-request <here>

    Examples:
      | ongoing | staff can resolve | officer request | actor   | conduct | officer            | reason                                        | here           |
      | no      | yes               | restrain        | staff   | nothing | is not called for  | no rule asks for an officer                   | does not apply |
      | no      | yes               | none            | student | nothing | is not called for  | no rule asks for an officer                   | does not apply |
      | yes     | yes               | restrain        | student | fight   | must not be called | the reason is rule base.no-force-on-request   | applies        |
      | no      | no                | restrain        | student | fight   | must not be called | the reason is rule base.no-force-on-request   | applies        |
      | yes     | no                | restrain        | student | nothing | must not be called | the reason is rule base.no-force-on-request   | applies        |
      | yes     | no                | restrain        | student | fight   | may be called      | the reason is rule base.staff-cannot-separate | does not apply |

  Scenario: An officer who asks the school for a student
    Given these facts
      | officer request   | search |
      | officer initiated | yes    |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And the answer on "staff search" is must not
    And the reason on "staff search" is rule base.officer-asks
    And the case goes to "Review by an administrator"
    And the principal must also "log police contact" within 24 hours
    And staff are told "Ask for the warrant, the order or the guardian's consent, and call the superintendent or counsel."
    And staff are told "Nobody stands in the way of an officer who acts on their own authority. Write down what was done."

  Scenario Outline: An officer who asks the school for a student: it depends on what the officer is asked to do, the officer's authority, who asked first and more
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | officer initiated | <officer initiated> |
      | weapon            | <weapon>            |
      | threat            | <threat>            |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-asks <here>

    Examples:
      | officer request | officer authority | officer initiated | weapon     | threat       | officer            | reason                                 | here           |
      | search          | none              | no                | none       | none         | must not be called | the reason is rule base.no-errands     | does not apply |
      | none            | none              | yes               | none       | none         | is not called for  | no rule asks for an officer            | does not apply |
      | question        | none              | yes               | none       | none         | must not be called | the reason is rule base.officer-asks   | applies        |
      | arrest          | none              | yes               | none       | none         | must not be called | the reason is rule base.officer-asks   | applies        |
      | home-visit      | none              | yes               | none       | none         | must not be called | the reason is rule base.officer-asks   | applies        |
      | records         | none              | yes               | none       | none         | must not be called | the reason is rule base.officer-asks   | applies        |
      | search          | probable-cause    | yes               | none       | none         | must not be called | the reason is rule base.officer-asks   | applies        |
      | search          | warrant           | yes               | none       | none         | is not called for  | no rule asks for an officer            | does not apply |
      | search          | none              | yes               | look-alike | none         | may be called      | the reason is rule base.weapon-carried | does not apply |
      | search          | none              | yes               | none       | serious      | must not be called | the reason is rule base.officer-asks   | applies        |
      | search          | none              | yes               | none       | very-serious | must be called     | the reason is rule base.threat-to-life | does not apply |

  Scenario: A parent or lawyer can be there before an officer asks questions
    Given the conduct is "outside-police-request"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.questions-need-a-grown-up applies
    And the principal must also "offer counsel or guardian presence" immediately
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district
    And staff are told "An administrator is there as a neutral person, does not ask questions, and picks the time that costs the least class."
    And staff are told "A student's age counts when a court asks whether the student felt free to leave."

  Scenario Outline: A parent or lawyer can be there before an officer asks questions: it depends on what the officer is asked to do
    Given the conduct is "defiance"
    And these facts
      | officer request | <officer request> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule base.questions-need-a-grown-up applies

    Examples:
      | officer request       | reason                                     |
      | question              | the reason is rule base.no-errands         |
      | sit-in-on-questioning | the reason is rule base.routine-discipline |

  Scenario: Outside police who ask for a student
    Given the conduct is "outside-police-request"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.outside-police applies
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And the principal must also "notify superintendent" immediately
    And staff are told "Nobody at the front desk decides this alone. The superintendent or counsel looks at the paper first."

  Scenario: Questions by an officer with authority
    Given these facts
      | officer request   | question       |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer questioning" is may
    And the reason on "officer questioning" is rule base.officer-may-question

  Scenario Outline: Questions by an officer with authority: it depends on what was done, what the officer is asked to do and the officer's authority
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-may-question does not apply

    Examples:
      | officer request | officer authority | conduct  | officer            | reason                                     |
      | question        | probable-cause    | defiance | must not be called | the reason is rule base.routine-discipline |
      | none            | probable-cause    | nothing  | is not called for  | no rule asks for an officer                |
      | question        | none              | nothing  | must not be called | the reason is rule base.no-errands         |

  Scenario: A search by an officer with authority
    Given these facts
      | officer request   | search         |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer search" is may
    And the reason on "officer search" is rule base.officer-may-search
    And staff are told "No strip search, ever."

  Scenario Outline: A search by an officer with authority: it depends on what was done, what the officer is asked to do and the officer's authority
    Given these facts
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-may-search does not apply

    Examples:
      | officer request | officer authority | conduct  | officer            | reason                                     |
      | search          | probable-cause    | defiance | must not be called | the reason is rule base.routine-discipline |
      | none            | probable-cause    | nothing  | is not called for  | no rule asks for an officer                |
      | search          | none              | nothing  | must not be called | the reason is rule base.no-errands         |

  Scenario: An arrest at school
    Given these facts
      | officer request   | arrest         |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer arrest" is may
    And the reason on "officer arrest" is rule base.officer-may-arrest
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district
    And staff are told "An arrest that can wait is not made at school. One that cannot is made in private, with few officers, after the principal was told."

  Scenario Outline: An arrest at school: it depends on what was done, how badly somebody was hurt, what the officer is asked to do and more
    Given these facts
      | injury            | <injury>            |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | actor             | <actor>             |
      | threat            | <threat>            |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-may-arrest <here>

    Examples:
      | injury  | officer request | officer authority | actor   | threat  | conduct                                                                                                                                                  | officer            | reason                                     | here           |
      | none    | arrest          | probable-cause    | student | none    | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, academic-dishonesty, horseplay, tobacco, gambling | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none    | arrest          | none              | student | none    | nothing                                                                                                                                                  | must not be called | the reason is rule base.no-errands         | does not apply |
      | none    | arrest          | guardian-consent  | student | none    | nothing                                                                                                                                                  | is not called for  | no rule asks for an officer                | does not apply |
      | none    | none            | probable-cause    | student | none    | nothing                                                                                                                                                  | is not called for  | no rule asks for an officer                | does not apply |
      | none    | arrest          | probable-cause    | student | serious | defiance                                                                                                                                                 | may be called      | the reason is rule base.serious-threat     | applies        |
      | medical | arrest          | probable-cause    | student | none    | defiance                                                                                                                                                 | is not called for  | no rule asks for an officer                | applies        |
      | none    | arrest          | probable-cause    | staff   | none    | defiance                                                                                                                                                 | is not called for  | no rule asks for an officer                | applies        |

  Scenario Outline: An arrest at school: it depends on how badly somebody was hurt, the weapon, how grave the threat is and the substance
    Given the conduct is "defiance"
    And these facts
      | injury            | <injury>       |
      | officer request   | arrest         |
      | officer authority | probable-cause |
      | weapon            | <weapon>       |
      | threat            | <threat>       |
      | substance         | <substance>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.officer-may-arrest <here>

    Examples:
      | injury | weapon     | threat    | substance | officer            | reason                                     | here           |
      | none   | look-alike | none      | none      | may be called      | the reason is rule base.weapon-carried     | applies        |
      | none   | none       | transient | none      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | minor  | none       | none      | none      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none   | none       | none      | nicotine  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none   | none       | none      | alcohol   | is not called for  | no rule asks for an officer                | applies        |

  Scenario: Handcuffs are for danger
    Given these facts
      | officer request | respond-to-danger |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer restraint" is must not
    And the reason on "officer restraint" is rule base.restraint

  Scenario Outline: Handcuffs are for danger: it depends on what was done, whether somebody is in danger now, whether staff can stop it and more
    Given these facts
      | imminent danger   | <imminent danger>   |
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.restraint <here>

    Examples:
      | imminent danger | ongoing | staff can resolve | officer request   | officer authority | conduct | officer            | reason                                        | here           |
      | no              | no      | yes               | arrest            | none              | nothing | must not be called | the reason is rule base.no-errands            | applies        |
      | no              | no      | yes               | none              | none              | nothing | is not called for  | no rule asks for an officer                   | does not apply |
      | no              | no      | yes               | respond-to-danger | probable-cause    | nothing | is not called for  | no rule asks for an officer                   | applies        |
      | yes             | no      | yes               | respond-to-danger | none              | nothing | must be called     | the reason is rule base.imminent-danger       | does not apply |
      | no              | no      | yes               | arrest            | probable-cause    | nothing | is not called for  | no rule asks for an officer                   | does not apply |
      | no              | no      | yes               | arrest            | guardian-consent  | nothing | is not called for  | no rule asks for an officer                   | applies        |
      | no              | yes     | yes               | respond-to-danger | none              | fight   | is not called for  | no rule asks for an officer                   | applies        |
      | no              | no      | no                | respond-to-danger | none              | fight   | is not called for  | no rule asks for an officer                   | applies        |
      | no              | yes     | no                | respond-to-danger | none              | nothing | is not called for  | no rule asks for an officer                   | applies        |
      | no              | yes     | no                | respond-to-danger | none              | fight   | may be called      | the reason is rule base.staff-cannot-separate | does not apply |

  Scenario: Holding somebody back in danger
    Given these facts
      | imminent danger | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And the answer on "officer restraint" is may
    And the reason on "officer restraint" is rule base.restraint-in-danger
    And staff are told "Hold somebody only as long as the danger lasts, and never a small child unless somebody may be badly hurt."

  Scenario: Officers may teach and mentor
    Given these facts
      | officer request | mentor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And staff are told "An officer who mentors does not collect admissions and does not treat illness."
    And staff are told "A teacher stays with the class."

  Scenario Outline: Officers may teach and mentor: it depends on what was done, what the officer is asked to do and whether the officer was trained
    Given these facts
      | officer request | <officer request> |
      | officer trained | <officer trained> |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.mentor <here>

    Examples:
      | officer request | officer trained | conduct  | officer            | reason                                     | here           |
      | mentor          | yes             | defiance | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none            | yes             | nothing  | is not called for  | no rule asks for an officer                | does not apply |
      | teach           | yes             | nothing  | may be called      | the reason is rule base.mentor             | applies        |
      | mentor          | no              | nothing  | must not be called | the reason is rule base.untrained-officer  | does not apply |
