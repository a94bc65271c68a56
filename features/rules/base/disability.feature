Feature: Disability, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Follow the plan on file
    Given these facts
      | behavior plan | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.plan-on-file applies
    And the case goes to "Crisis plan"
    And staff are told "Follow the behavior or crisis plan first."

  Scenario Outline: Follow the plan on file: it depends on whether a plan is on file and who did it
    Given these facts
      | actor         | <actor>         |
      | behavior plan | <behavior plan> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.plan-on-file does not apply

    Examples:
      | actor   | behavior plan |
      | staff   | yes           |
      | student | no            |

  Scenario: The team meets after an incident, in the baseline
    Given the conduct is "defiance"
    And these facts
      | disability | iep |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.team-meets applies
    And the case goes to "Meeting of the IEP or 504 team"

  Scenario Outline: The team meets after an incident: which acts count
    Given these facts
      | disability | iep       |
      | conduct    | <conduct> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.team-meets does not apply

    Examples:
      | conduct             |
      | profanity           |
      | dress-code          |
      | tardiness           |
      | device-misuse       |
      | academic-dishonesty |

  Scenario Outline: The team meets after an incident: it depends on what was done, the disability, whether a plan is on file and more
    Given these facts
      | actor         | <actor>         |
      | disability    | <disability>    |
      | behavior plan | <behavior plan> |
      | weapon        | <weapon>        |
      | substance     | <substance>     |
      | conduct       | <conduct>       |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.team-meets <here>

    Examples:
      | actor   | disability | behavior plan | weapon     | substance | conduct   | officer            | reason                                     | here           |
      | student | none       | no            | none       | none      | defiance  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | staff   | iep        | no            | none       | none      | defiance  | is not called for  | no rule asks for an officer                | does not apply |
      | student | iep        | yes           | none       | none      | profanity | must not be called | the reason is rule base.routine-discipline | applies        |
      | student | iep        | no            | look-alike | none      | profanity | may be called      | the reason is rule base.weapon-carried     | applies        |
      | student | iep        | no            | none       | nicotine  | profanity | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | iep        | no            | none       | alcohol   | profanity | is not called for  | no rule asks for an officer                | applies        |

  Scenario: What the behavior is for
    Given the conduct is "dysregulation"
    And these facts
      | disability | iep |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule base.behavior-and-disability applies
    And the case goes to "Behavior assessment and plan"

  Scenario Outline: What the behavior is for: it depends on what was done, the disability, whether it is linked to the disability and more
    Given these facts
      | disability             | <disability>             |
      | linked to disability   | <linked to disability>   |
      | removal days this year | <removal days this year> |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And <reason>
    And rule base.behavior-and-disability <here>

    Examples:
      | disability | linked to disability | removal days this year | conduct       | similar acts this year | reason                                     | here           |
      | iep        | not-reviewed         | 0                      | defiance      | 0                      | the reason is rule base.routine-discipline | does not apply |
      | none       | not-reviewed         | 0                      | dysregulation | 0                      | the reason is rule base.loss-of-control    | does not apply |
      | iep        | not-reviewed         | 0                      | defiance      | 2                      | the reason is rule base.routine-discipline | applies        |
      | iep        | not-reviewed         | 11                     | defiance      | 0                      | the reason is rule base.routine-discipline | applies        |
      | iep        | linked               | 0                      | defiance      | 0                      | the reason is rule base.routine-discipline | applies        |
      | iep        | not-reviewed         | 0                      | defiance      | 1                      | the reason is rule base.routine-discipline | does not apply |
      | iep        | not-reviewed         | 10                     | defiance      | 0                      | the reason is rule base.routine-discipline | does not apply |

  Scenario: Protected before there is a plan
    Given these facts
      | disability | suspected |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.maybe-a-disability applies
    And staff are told "Treat the student as protected. A parent's request or a teacher's concern is enough."

  Scenario Outline: Protected before there is a plan: it depends on the disability and who did it
    Given these facts
      | actor      | <actor>      |
      | disability | <disability> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.maybe-a-disability does not apply

    Examples:
      | actor   | disability |
      | staff   | suspected  |
      | student | none       |

  Scenario: Is the conduct linked to the disability?
    Given the conduct is "drug-possession"
    And these facts
      | disability | iep      |
      | substance  | cannabis |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.manifestation-review applies
    And the IEP or 504 team must also "manifestation review" within 10 school days
    And staff are told "The family gets the decision and its rights in writing on the day of the decision."

  Scenario Outline: Is the conduct linked to the disability?: it depends on what was done, where it happened, the disability and more
    Given these facts
      | actor                  | <actor>                  |
      | place                  | <place>                  |
      | disability             | <disability>             |
      | removal days this year | <removal days this year> |
      | weapon                 | <weapon>                 |
      | substance              | cannabis                 |
      | conduct                | <conduct>                |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.manifestation-review <here>

    Examples:
      | actor   | place      | disability | removal days this year | weapon         | conduct         | officer           | reason                                       | here           |
      | student | on-campus  | iep        | 0                      | none           | defiance        | is not called for | no rule asks for an officer                  | does not apply |
      | staff   | on-campus  | iep        | 0                      | none           | drug-possession | may be called     | the reason is rule base.crime-by-an-adult    | does not apply |
      | student | on-campus  | none       | 0                      | none           | drug-possession | is not called for | no rule asks for an officer                  | does not apply |
      | student | on-campus  | iep        | 10                     | none           | defiance        | is not called for | no rule asks for an officer                  | applies        |
      | student | on-campus  | iep        | 9                      | none           | defiance        | is not called for | no rule asks for an officer                  | does not apply |
      | student | on-campus  | iep        | 0                      | unlawful-knife | nothing         | may be called     | the reason is rule base.weapon-carried       | does not apply |
      | student | off-campus | iep        | 0                      | firearm        | drug-possession | may be called     | the reason is rule base.gun-away-from-school | applies        |

  Scenario: Conduct linked to the disability is not punished by removal
    Given these facts
      | disability           | iep    |
      | linked to disability | linked |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule base.linked-conduct

  Scenario: A knife that the law forbids, carried because of the disability
    Given these facts
      | disability           | iep            |
      | linked to disability | linked         |
      | weapon               | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And rule base.linked-conduct does not apply

  Scenario: No longer removal before the review
    Given these facts
      | disability             | iep |
      | removal days this year | 10  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "exclude student" is must not
    And the reason on "exclude student" is rule base.review-comes-first

  Scenario Outline: No longer removal before the review: it depends on the disability, whether it is linked to the disability, how many days of removal there were and the weapon
    Given these facts
      | disability             | <disability>             |
      | linked to disability   | <linked to disability>   |
      | removal days this year | <removal days this year> |
      | weapon                 | <weapon>                 |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.review-comes-first does not apply

    Examples:
      | disability | linked to disability | removal days this year | weapon         | officer           | reason                                 |
      | iep        | not-reviewed         | 9                      | none           | is not called for | no rule asks for an officer            |
      | none       | not-reviewed         | 10                     | none           | is not called for | no rule asks for an officer            |
      | iep        | linked               | 10                     | none           | is not called for | no rule asks for an officer            |
      | iep        | not-reviewed         | 10                     | unlawful-knife | may be called     | the reason is rule base.weapon-carried |

  Scenario: Another setting for up to 45 school days
    Given these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And the answer on "exclude student" is may
    And the reason on "exclude student" is rule base.forty-five-days

  Scenario Outline: Another setting for up to 45 school days: it depends on what was done, where it happened, the weapon and more
    Given these facts
      | actor     | <actor>     |
      | place     | <place>     |
      | weapon    | <weapon>    |
      | substance | <substance> |
      | conduct   | <conduct>   |
      | evidence  | <evidence>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.forty-five-days <here>

    Examples:
      | actor   | place      | weapon           | substance | conduct         | evidence | officer            | reason                                        | here           |
      | student | on-campus  | none             | none      | nothing         | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | student | off-campus | unlawful-knife   | none      | nothing         | verified | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | staff   | on-campus  | unlawful-knife   | none      | nothing         | verified | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | student | on-campus  | dangerous-weapon | none      | nothing         | verified | may be called      | the reason is rule base.weapon-carried        | applies        |
      | student | on-campus  | firearm          | none      | nothing         | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | on-campus  | explosive        | none      | nothing         | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | on-campus  | unlawful-knife   | none      | nothing         | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | student | on-campus  | none             | alcohol   | drug-possession | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | student | on-campus  | none             | cannabis  | nothing         | verified | is not called for  | no rule asks for an officer                   | does not apply |

  Scenario Outline: Another setting for up to 45 school days: it depends on what was done, how badly somebody was hurt, whether there was a lawful reason and the substance
    Given these facts
      | injury         | <injury>         |
      | lawful purpose | <lawful purpose> |
      | substance      | <substance>      |
      | substance act  | <substance act>  |
      | conduct        | <conduct>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.forty-five-days <here>

    Examples:
      | injury  | lawful purpose | substance        | substance act | conduct           | officer           | reason                            | here           |
      | medical | no             | none             | none          | nothing           | is not called for | no rule asks for an officer       | does not apply |
      | serious | no             | none             | none          | nothing           | is not called for | no rule asks for an officer       | applies        |
      | none    | yes            | cannabis         | none          | drug-possession   | is not called for | no rule asks for an officer       | applies        |
      | none    | no             | prescription     | none          | drug-possession   | is not called for | no rule asks for an officer       | applies        |
      | none    | yes            | prescription     | sharing       | drug-possession   | is not called for | no rule asks for an officer       | applies        |
      | none    | yes            | prescription     | possession    | drug-possession   | is not called for | no rule asks for an officer       | does not apply |
      | none    | yes            | prescription     | none          | drug-distribution | may be called     | the reason is rule base.drug-sale | applies        |
      | none    | no             | cannabis         | none          | drug-possession   | is not called for | no rule asks for an officer       | applies        |
      | none    | no             | cannabis         | none          | drug-distribution | may be called     | the reason is rule base.drug-sale | applies        |
      | none    | no             | other-controlled | none          | drug-possession   | is not called for | no rule asks for an officer       | applies        |
      | none    | yes            | prescription     | none          | drug-possession   | is not called for | no rule asks for an officer       | does not apply |

  Scenario: Drugs away from school are no ground for another setting
    Given the conduct is "drug-possession"
    And these facts
      | place     | off-campus |
      | substance | cannabis   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.forty-five-days does not apply

  Scenario: Teaching goes on
    Given these facts
      | disability             | iep |
      | removal days this year | 11  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.services-go-on applies
    And the district must also "provide services" immediately

  Scenario Outline: Teaching goes on: it depends on the disability and how many days of removal there were
    Given these facts
      | disability             | <disability>             |
      | removal days this year | <removal days this year> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.services-go-on does not apply

    Examples:
      | disability | removal days this year |
      | iep        | 10                     |
      | none       | 11                     |

  Scenario: Records that go with a crime report
    Given the conduct is "fight"
    And these facts
      | disability | iep |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.records-with-a-report applies
    And the principal must also "send special education records"
    And staff are told "A report about a student with a disability is allowed. Say what the disability is and how it shows."

  Scenario Outline: Records that go with a crime report: it depends on what was done and the substance
    Given these facts
      | disability | iep         |
      | substance  | <substance> |
      | conduct    | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.records-with-a-report <here>

    Examples:
      | substance | conduct                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | officer            | reason                                     | here           |
      | none      | dysregulation, simple-assault                                                                                                                                                                                                                                                                                                           | must not be called | the reason is rule base.loss-of-control    | does not apply |
      | none   | gang-activity | may be called      | the reason is rule base.serious-crime   | applies        |
      | cannabis   | drug-possession | is not called for      | no rule asks for an officer   | applies        |
      | none      | defiance                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | simple-assault                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | is not called for  | no rule asks for an officer                | applies        |
      | none      | weapon-possession                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | cannabis  | drug-distribution                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | may be called      | the reason is rule base.drug-sale          | applies        |
      | none      | sexual-misconduct                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | is not called for  | no rule asks for an officer                | applies        |

  Scenario Outline: Records that go with a crime report: it depends on what was done, the disability, the weapon and more
    Given these facts
      | actor      | <actor>      |
      | disability | <disability> |
      | weapon     | <weapon>     |
      | threat     | <threat>     |
      | conduct    | <conduct>    |
      | evidence   | <evidence>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.records-with-a-report <here>

    Examples:
      | actor   | disability | weapon  | threat  | conduct                                                                                                                                                                                       | evidence | officer            | reason                                        | here           |
      | student | none       | none    | none    | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | student | suspected  | none    | none    | fight                                                                                                                                                                                         | verified | is not called for  | no rule asks for an officer                   | applies        |
      | staff   | iep        | none    | none    | fight                                                                                                                                                                                         | verified | may be called      | the reason is rule base.crime-by-an-adult     | does not apply |
      | student | iep        | none    | none    | fight                                                                                                                                                                                         | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |
      | student | iep        | firearm | none    | dysregulation                                                                                                                                                                                 | verified | must be called     | the reason is rule base.gun-or-bomb-at-school | applies        |
      | student | iep        | none    | serious | dysregulation, simple-assault | verified | may be called      | the reason is rule base.serious-threat        | applies        |

  Scenario Outline: Records that go with a crime report: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and how grave the threat is
    Given these facts
      | imminent danger | <imminent danger> |
      | injury          | <injury>          |
      | disability      | iep               |
      | threat          | <threat>          |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.records-with-a-report <here>

    Examples:
      | imminent danger | injury  | threat    | conduct                                                                                                                                                                                       | officer            | reason                                       | here           |
      | no              | medical | none      | dysregulation, simple-assault | may be called      | the reason is rule base.violence-with-injury | applies        |
      | yes             | none    | none      | defiance                                                                                                                                                                                      | must be called     | the reason is rule base.imminent-danger      | applies        |
      | yes             | none    | none      | dysregulation                                                                                                                                                                                 | must be called     | the reason is rule base.imminent-danger      | does not apply |
      | yes             | none    | none      | elopement                                                                                                                                                                                     | must be called     | the reason is rule base.imminent-danger      | does not apply |
      | no              | none    | transient | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control      | does not apply |
      | no              | minor   | none      | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control      | does not apply |

  Scenario: In a language the family understands
    Given these facts
      | english learner | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.interpreter applies
    And the principal must also "interpreter" immediately
    And staff are told "Do not use a child as an interpreter."
