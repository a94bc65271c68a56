Feature: Searches and questions
  Staff search only with a reason. An officer needs authority of their own, and a young person is not asked alone.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Staff may search where they have a reason
    Given the conduct is "theft"
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And school staff may search the student
    And the reason on "staff search" is rule base.staff-search
    And staff are told "A search goes only as far as the suspicion, and fits the student's age. No strip search, ever."

  Scenario: Rude words are no reason to go through a bag
    Given the conduct is "profanity"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.staff-search does not apply
    And the answer on "staff search" is not called for

  Scenario: No search because of a rumor
    Given the conduct is "theft"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And school staff must not search the student
    And the reason on "staff search" is rule base.no-search-on-a-rumor
    And rule base.tip-about-a-weapon does not apply

  Scenario: A tip about a weapon is weighed and not thrown away
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.no-search-on-a-rumor does not apply
    And the answer on "staff search" is may
    And the reason on "staff search" is rule base.tip-about-a-weapon

  Scenario: A search that an officer asks for is a search by the police
    Given the conduct is "theft"
    And an officer asks to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.search-for-police applies
    And school staff must not search the student
    And staff are told "When an officer asks staff to search, the officer's own standard holds for it."

  Scenario: Staff who want a search do not send for an officer
    Given the conduct is "theft"
    And staff want the officer to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule base.search-for-police does not apply
    And an officer must not search the student
    And the reason on "officer search" is rule base.no-authority

  Scenario: An officer with cause searches on that cause, and staff call nobody
    Given the conduct is "theft"
    And an officer asks to search the student
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.no-authority does not apply
    And an officer may search the student
    And the reason on "officer search" is rule base.officer-may-search
    And staff are told "No strip search, ever."

  Scenario: An officer without cause does not search
    Given the conduct is "theft"
    And an officer asks to search the student
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And an officer must not search the student
    And the reason on "officer search" is rule base.no-authority
    And rule base.officer-may-search does not apply

  Scenario: In danger an officer may act without a warrant
    Given the conduct is "threat"
    And an officer asks to search the student
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And rule base.no-authority does not apply

  Scenario: A parent or a lawyer can be there before an officer asks questions
    Given the conduct is "theft"
    And an officer asks to question the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.questions-need-a-grown-up applies
    And the principal must also "offer counsel or guardian presence" immediately
    And an officer must not question the student

  Scenario: A talk with the principal alone needs no lawyer
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.questions-need-a-grown-up does not apply
    And rule base.age-counts does not apply
    And staff must not "offer counsel or guardian presence"

  Scenario: Age counts when an officer sits in on questions
    Given the conduct is "theft"
    And staff want the officer to sit in on questions
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And rule base.age-counts applies
    And staff are told "Ask whether a student of this age would feel free to leave. If not, rights are explained first."

  Scenario: An officer with cause asks questions on that cause
    Given the conduct is "theft"
    And an officer asks to question the student
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And an officer may question the student
    And the reason on "officer questioning" is rule base.officer-may-question
    And the principal must also "offer counsel or guardian presence" immediately

  Scenario: No cause turns coming late into a matter for questions by an officer
    Given the conduct is "tardiness"
    And an officer asks to question the student
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And an officer must not question the student
    And rule base.officer-may-question does not apply

  Scenario: A principal's questions with an officer in the room
    Given the conduct is "theft"
    And these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And rule base.questions-need-a-grown-up applies
    And the principal must also "offer counsel or guardian presence" immediately

  Scenario Outline: A tip about a weapon lets staff look, at school and at a student
    Given these facts
      | actor             | <actor>      |
      | place             | <place>      |
      | school connection | <connection> |
      | weapon            | look-alike   |
      | evidence          | <evidence>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.tip-about-a-weapon <here>

    Examples:
      | actor   | place      | connection | evidence  | officer            | reason                                 | here           |
      | student | on-campus  | yes        | rumor     | must not be called | the reason is rule base.rumor          | applies        |
      | student | on-campus  | yes        | suspicion | may be called      | the reason is rule base.weapon-carried | does not apply |
      | student | off-campus | no         | rumor     | must not be called | the reason is rule base.rumor          | does not apply |
      | staff   | on-campus  | yes        | rumor     | is not called for  | no rule asks for an officer            | does not apply |

  Scenario: Whoever hears of a weapon asks how the other knows before anybody searches
    Given the weapon is a look-alike
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And school staff may search the student
    And staff are told "Ask who says so and how they know before anybody searches. A tip is no ground for a search by an officer."
