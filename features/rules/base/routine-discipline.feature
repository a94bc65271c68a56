Feature: Routine discipline, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Routine discipline stays with school staff
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "officer discipline" is must not
    And the reason on "officer discipline" is rule base.routine-discipline
    And the answer on "officer search" is must not
    And the reason on "officer search" is rule base.no-authority
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-authority
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule base.routine-discipline
    And the case goes to "Response in the classroom"
    And the case goes to "Restorative chat"
    And staff are told "Anyone may still call 911 or make a report of their own."
    And staff are told "Nobody uses force only to make a student follow a rule."

  Scenario: Routine discipline stays with school staff, even with probable cause
    Given the conduct is "defiance"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "officer search" is must not
    And the reason on "officer search" is rule base.routine-discipline
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.routine-discipline
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.routine-discipline

  Scenario: A student who talked back and is now missing is looked for
    Given the conduct is "defiance"
    And these facts
      | missing student | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And rule base.routine-discipline does not apply

  Scenario: Officers do not punish
    Given these facts
      | officer request | discipline |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officers-do-not-discipline
    And the answer on "officer discipline" is must not
    And the reason on "officer discipline" is rule base.officers-do-not-discipline
    And the case goes to "Review by an administrator"
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Officers do not punish: it depends on what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.officers-do-not-discipline does not apply

    Examples:
      | officer request | actor   |
      | discipline      | staff   |
      | none            | student |

  Scenario: A rumor is looked into before anybody is called
    Given these facts
      | evidence | rumor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And the case goes to "Review by an administrator"
    And staff are told "Find out what is behind it, and give the student the benefit of the doubt."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A rumor is looked into before anybody is called: it depends on who did it and how sure staff are
    Given these facts
      | actor    | <actor>    |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.rumor <here>

    Examples:
      | actor          | evidence  | officer            | reason                        | here           |
      | student        | suspicion | is not called for  | no rule asks for an officer   | does not apply |
      | staff          | rumor     | is not called for  | no rule asks for an officer   | does not apply |
      | unknown-person | rumor     | must not be called | the reason is rule base.rumor | applies        |

  Scenario: A rumor of a gun is looked into at once
    Given these facts
      | weapon   | firearm |
      | evidence | rumor   |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.rumor-of-a-gun applies
    And the case goes to "Threat assessment"
    And staff are told "An administrator looks into it now, not at the end of the day. As soon as anything supports it, it is no rumor, and the answer is to call."

  Scenario Outline: A rumor of a gun is looked into at once: it depends on the weapon and how sure staff are
    Given these facts
      | weapon   | <weapon>   |
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.rumor-of-a-gun does not apply

    Examples:
      | weapon  | evidence  | officer            | reason                                        |
      | firearm | suspicion | must be called     | the reason is rule base.gun-or-bomb-at-school |
      | none    | rumor     | must not be called | the reason is rule base.rumor                 |

  Scenario: Say what was seen
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.label-depends-on-the-reader applies
    And staff are told "Write down what was seen and heard. Ask whether you would do the same for any other student."

  Scenario Outline: Say what was seen: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.label-depends-on-the-reader does not apply

    Examples:
      | actor   | conduct   | officer            | reason                                     |
      | student | tardiness | must not be called | the reason is rule base.routine-discipline |
      | staff   | defiance  | is not called for  | no rule asks for an officer                |

  Scenario: The code of conduct says what follows
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.rule-breaking-in-code applies
    And the case goes to "Code of conduct"

  Scenario Outline: The code of conduct says what follows: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.rule-breaking-in-code <here>

    Examples:
      | substance | conduct             | officer            | reason                                     | here           |
      | none      | defiance            | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | academic-dishonesty | must not be called | the reason is rule base.routine-discipline | applies        |
      | none      | tobacco             | must not be called | the reason is rule base.routine-discipline | applies        |
      | none      | gambling            | must not be called | the reason is rule base.routine-discipline | applies        |
      | none      | disorderly-conduct  | is not called for  | no rule asks for an officer                | applies        |
      | none      | obstruction         | is not called for  | no rule asks for an officer                | applies        |
      | alcohol   | alcohol             | is not called for  | no rule asks for an officer                | applies        |

  Scenario: The students' code of conduct is not for staff
    Given the conduct is "device-misuse"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.rule-breaking-in-code does not apply

  Scenario: Clothing is talked about in private, in the baseline
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.dress applies
    And the case goes to "Response in the classroom"
    And staff are told "Do not touch the student or the clothing. Offer something else to wear."
    And staff are told "Hair and head coverings worn for faith or heritage are not a violation."

  Scenario: Missing school is met with a plan
    Given the conduct is "tardiness"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.attendance applies
    And the case goes to "Attendance plan"
    And the case goes to "Talk with the family"
    And staff are told "No court or police before an attendance plan has been tried."

  Scenario Outline: Missing school is met with a plan: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.attendance <here>

    Examples:
      | actor   | conduct   | officer            | reason                                     | here           |
      | student | defiance  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | truancy   | must not be called | the reason is rule base.routine-discipline | applies        |
      | staff   | tardiness | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: A student who left the room
    Given the conduct is "out-of-area"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.left-the-room applies
    And the case goes to "Check-in with a trusted adult"
    And staff are told "One adult keeps the student in sight."
    And staff are told "Look for a plan that says what to do when this student leaves."

  Scenario Outline: A student who left the room: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.left-the-room <here>

    Examples:
      | actor   | conduct     | officer            | reason                                     | here           |
      | student | defiance    | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | elopement   | must not be called | the reason is rule base.loss-of-control    | applies        |
      | staff   | out-of-area | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: Nicotine is a health matter
    Given the conduct is "tobacco"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.nicotine applies
    And the case goes to "Class about tobacco, alcohol and drugs"
    And the case goes to "Help to quit"

  Scenario Outline: Nicotine is a health matter: it depends on what was done, the substance and who did it
    Given these facts
      | actor     | <actor>     |
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.nicotine <here>

    Examples:
      | actor   | substance | conduct  | officer            | reason                                     | here           |
      | student | none      | defiance | must not be called | the reason is rule base.routine-discipline | does not apply |
      | staff   | none      | tobacco  | is not called for  | no rule asks for an officer                | does not apply |
      | student | nicotine  | defiance | must not be called | the reason is rule base.routine-discipline | applies        |

  Scenario: Nicotine again may be dependence
    Given the conduct is "tobacco"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.nicotine-again applies
    And the case goes to "Talk with a health worker about use"

  Scenario Outline: Nicotine again may be dependence: it depends on what was done, the substance, how often it happened before and who did it
    Given these facts
      | actor                  | <actor>                  |
      | substance              | <substance>              |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.nicotine-again <here>

    Examples:
      | actor   | substance | conduct  | similar acts this year | officer            | reason                                     | here           |
      | student | none      | defiance | 1                      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | none      | tobacco  | 0                      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | staff   | none      | tobacco  | 1                      | is not called for  | no rule asks for an officer                | does not apply |
      | student | nicotine  | defiance | 1                      | must not be called | the reason is rule base.routine-discipline | applies        |

  Scenario: The family hears about cheating
    Given the conduct is "academic-dishonesty"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.family-hears applies
    And the case goes to "Response in the classroom"
    And the case goes to "Talk with the family"

  Scenario Outline: The family hears about cheating: it depends on what was done and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.family-hears does not apply

    Examples:
      | actor   | conduct             | officer            | reason                                     |
      | student | defiance            | must not be called | the reason is rule base.routine-discipline |
      | staff   | academic-dishonesty | is not called for  | no rule asks for an officer                |

  Scenario: Rowdy behavior is talked over, in the baseline
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.minor-disorder applies
    And the case goes to "Restorative chat"

  Scenario Outline: Rowdy behavior is talked over: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.minor-disorder <here>

    Examples:
      | conduct              | officer            | reason                                     | here           |
      | classroom-disruption | must not be called | the reason is rule base.routine-discipline | does not apply |
      | profanity            | must not be called | the reason is rule base.routine-discipline | applies        |
      | out-of-area          | must not be called | the reason is rule base.routine-discipline | applies        |
      | horseplay            | must not be called | the reason is rule base.routine-discipline | applies        |
      | disorderly-conduct   | is not called for  | no rule asks for an officer                | applies        |
      | throwing-objects     | is not called for  | no rule asks for an officer                | applies        |
      | obstruction          | is not called for  | no rule asks for an officer                | applies        |
      | false-accusation     | is not called for  | no rule asks for an officer                | applies        |

  Scenario: Rowdy staff are not asked to a talk for students
    Given the conduct is "defiance"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.minor-disorder does not apply

  Scenario: What keeps happening gets more support
    Given the conduct is "defiance"
    And these facts
      | similar acts this year | 2 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.keeps-happening applies

  Scenario Outline: What keeps happening gets more support: it depends on how often it happened before and who did it
    Given the conduct is "defiance"
    And these facts
      | actor                  | <actor>                  |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.keeps-happening does not apply

    Examples:
      | actor   | similar acts this year | officer            | reason                                     |
      | student | 1                      | must not be called | the reason is rule base.routine-discipline |
      | staff   | 2                      | is not called for  | no rule asks for an officer                |

  Scenario: A lasting pattern is looked into
    Given the conduct is "defiance"
    And these facts
      | similar acts this year | 4   |
      | interventions tried    | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.chronic applies
    And the case goes to "Behavior assessment and plan"

  Scenario Outline: A lasting pattern is looked into: it depends on how often it happened before, what was tried before and who did it
    Given the conduct is "defiance"
    And these facts
      | actor                  | <actor>                  |
      | similar acts this year | <similar acts this year> |
      | interventions tried    | <interventions tried>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.chronic does not apply

    Examples:
      | actor   | similar acts this year | interventions tried | officer            | reason                                     |
      | student | 3                      | yes                 | must not be called | the reason is rule base.routine-discipline |
      | staff   | 4                      | yes                 | is not called for  | no rule asks for an officer                |
      | student | 4                      | no                  | must not be called | the reason is rule base.routine-discipline |
