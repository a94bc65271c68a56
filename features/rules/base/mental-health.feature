Feature: Mental health, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student who talks about suicide or self-harm
    Given these facts
      | self harm | ideation |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.suicidal-words applies
    And the case goes to "Suicide-risk screening"
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And the case goes to "Counseling outside school"
    And staff are told "Never leave the student alone. No punishment."
    And staff are told "Talking about it does not by itself call for an ambulance or an officer."
    And staff are told "Anyone may still call 911, or call or text 988."

  Scenario: A student in crisis gets care
    Given these facts
      | self harm | ideation |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario: Talk of suicide together with talking back
    Given the conduct is "defiance"
    And these facts
      | self harm | ideation |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.care-not-police does not apply

  Scenario Outline: A student in crisis gets care: it depends on whether the student is in distress, signs of self-harm, whether a student is missing and more
    Given these facts
      | acute distress         | <acute distress>         |
      | self harm              | <self harm>              |
      | actor                  | <actor>                  |
      | missing student        | <missing student>        |
      | behavior plan          | yes                      |
      | plan calls for officer | <plan calls for officer> |
      | weapon                 | <weapon>                 |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.care-not-police <here>

    Examples:
      | acute distress | self harm | actor   | missing student | plan calls for officer | weapon     | officer            | reason                                     | here           |
      | no             | none      | student | no              | no                     | none       | is not called for  | no rule asks for an officer                | does not apply |
      | no             | plan      | student | no              | no                     | none       | must not be called | the reason is rule base.care-not-police    | applies        |
      | no             | ideation  | staff   | no              | no                     | none       | is not called for  | no rule asks for an officer                | does not apply |
      | no             | ideation  | student | no              | no                     | look-alike | may be called      | the reason is rule base.weapon-carried     | does not apply |
      | no             | ideation  | student | yes             | no                     | none       | may be called      | the reason is rule base.missing-student    | does not apply |
      | no             | ideation  | student | no              | yes                    | none       | may be called      | the reason is rule base.plan-names-officer | does not apply |
      | yes            | none      | student | no              | no                     | none       | must not be called | the reason is rule base.care-not-police    | applies        |
      | yes            | attempt   | student | no              | no                     | none       | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: A student with a plan
    Given these facts
      | self harm | plan |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.suicide-plan applies
    And the case goes to "Mobile crisis team"
    And the case goes to "Crisis plan"
    And the case goes to "Keeping weapons locked away"
    And the counselor must also "safety plan" immediately
    And "safety plan" is owed to the student
    And staff are told "Keep means of harm away."

  Scenario: A student who has talked about suicide and has no plan
    Given these facts
      | self harm | ideation |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.suicide-plan does not apply

  Scenario: A student in acute distress
    Given these facts
      | acute distress | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.acute-distress applies
    And the case goes to "Check-in with a trusted adult"
    And the case goes to "Crisis plan"
    And staff are told "One calm voice, space and time. Send the others out."

  Scenario: A crisis that staff cannot ease
    Given these facts
      | staff can resolve | no  |
      | acute distress    | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.crisis-team applies
    And the case goes to "Mobile crisis team"

  Scenario Outline: A crisis that staff cannot ease: it depends on whether staff can stop it and whether the student is in distress
    Given these facts
      | staff can resolve | <staff can resolve> |
      | acute distress    | <acute distress>    |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.crisis-team does not apply

    Examples:
      | staff can resolve | acute distress | officer            | reason                                  |
      | no                | no             | is not called for  | no rule asks for an officer             |
      | yes               | yes            | must not be called | the reason is rule base.care-not-police |

  Scenario: Distress together with talk of suicide
    Given these facts
      | acute distress | yes      |
      | self harm      | ideation |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.distress-and-suicide applies
    And the case goes to "Mobile crisis team"

  Scenario Outline: Distress together with talk of suicide: it depends on whether the student is in distress and signs of self-harm
    Given these facts
      | acute distress | <acute distress> |
      | self harm      | <self harm>      |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.distress-and-suicide does not apply

    Examples:
      | acute distress | self harm |
      | no             | ideation  |
      | yes            | none      |

  Scenario: A child who has lost control
    Given the conduct is "dysregulation"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the answer on "officer discipline" is must not
    And the reason on "officer discipline" is rule base.loss-of-control
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule base.loss-of-control
    And the case goes to "Check-in with a trusted adult"
    And the case goes to "Crisis plan"
    And the case goes to "Talk with the family"
    And staff are told "Staff who know the child help, and the plan on file is followed."
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: A child who has lost control: what happens in it is not held against the child
    Given these facts
      | conduct | dysregulation, <what else> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control

    Examples:
      | what else            |
      | elopement            |
      | defiance             |
      | classroom-disruption |
      | profanity            |
      | dress-code           |
      | tardiness            |
      | truancy              |
      | out-of-area          |
      | device-misuse        |
      | horseplay            |
      | throwing-objects     |
      | property-damage      |
      | simple-assault       |

  Scenario: A child who has lost control, even with probable cause
    Given the conduct is "dysregulation"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.loss-of-control

  Scenario Outline: A child who has lost control: it depends on whether a student is missing, what the plan on file says and who did it
    Given the conduct is "dysregulation"
    And these facts
      | actor                  | <actor>                  |
      | missing student        | <missing student>        |
      | behavior plan          | yes                      |
      | plan calls for officer | <plan calls for officer> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.loss-of-control does not apply

    Examples:
      | actor   | missing student | plan calls for officer | officer           | reason                                     |
      | staff   | no              | no                     | is not called for | no rule asks for an officer                |
      | student | yes             | no                     | may be called     | the reason is rule base.missing-student    |
      | student | no              | yes                    | may be called     | the reason is rule base.plan-names-officer |

  Scenario: The student's plan calls for an officer
    Given the conduct is "dysregulation"
    And these facts
      | behavior plan          | yes |
      | plan calls for officer | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.plan-names-officer

  Scenario Outline: The student's plan calls for an officer: it depends on what was done, whether the student is in distress, signs of self-harm and what the plan on file says
    Given these facts
      | acute distress         | <acute distress>         |
      | self harm              | <self harm>              |
      | behavior plan          | yes                      |
      | plan calls for officer | <plan calls for officer> |
      | conduct                | <conduct>                |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.plan-names-officer <here>

    Examples:
      | acute distress | self harm | plan calls for officer | conduct            | officer            | reason                                     | here           |
      | no             | none      | yes                    | elopement          | may be called      | the reason is rule base.plan-names-officer | applies        |
      | no             | none      | yes                    | disorderly-conduct | is not called for  | no rule asks for an officer                | does not apply |
      | no             | none      | no                     | dysregulation      | must not be called | the reason is rule base.loss-of-control    | does not apply |
      | no             | ideation  | yes                    | disorderly-conduct | may be called      | the reason is rule base.plan-names-officer | applies        |
      | yes            | none      | yes                    | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply |
      | yes            | none      | yes                    | disorderly-conduct | may be called      | the reason is rule base.plan-names-officer | applies        |

  Scenario: Coming back to school
    Given these facts
      | currently suspended | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.back-after-crisis applies
    And the case goes to "Welcome back meeting"

  Scenario Outline: Coming back to school: it depends on signs of self-harm
    Given these facts
      | self harm | <self harm> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.back-after-crisis <here>

    Examples:
      | self harm | here           |
      | plan      | applies        |
      | ideation  | does not apply |
