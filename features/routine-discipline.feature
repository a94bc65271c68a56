Feature: Routine discipline stays with the school
  Officers have no role in school discipline. Staff answer with teaching, talking and the code of conduct.
  (Letters of the Departments of Education and Justice, 8 September 2016.)

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario Outline: Everyday misconduct is never a reason to call the officer
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And an officer must not give out discipline
    And a report to the police is not called for
    And the case goes to "Response in the classroom"

    Examples:
      | conduct                      |
      | defiance                     |
      | classroom-disruption         |
      | profanity                    |
      | tardiness                    |
      | truancy                      |
      | device-misuse                |
      | academic-dishonesty          |
      | defiance, dress-code         |

  Scenario: A student sits quietly and will not leave the room
    Given the conduct is "defiance"
    And staff want the officer to remove the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.calm-student
    And an officer must not restrain the student
    And staff are told "An administrator comes to the room. The class can move instead."

  Scenario: Even in danger, an officer does not become a disciplinarian
    Given the conduct is "defiance"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    But an officer must not give out discipline
    And an officer must not give the student a ticket

  Scenario: The third time brings more support, not more force
    Given the conduct is "classroom-disruption"
    And the student had 2 similar incidents this year
    And these facts
      | interventions tried | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Extra support in a small group"

  Scenario: An officer is not asked to punish a student
    Given the conduct is "bullying"
    And staff want the officer to give out a punishment
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officers-do-not-discipline
    And an officer must not give out discipline
    And the case goes to "Review by an administrator"

  Scenario: To take a report is not to punish
    Given the conduct is "bullying"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.officers-do-not-discipline does not apply
    And an officer must not give out discipline

  Scenario: Words such as defiance are held against what was seen
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.label-depends-on-the-reader applies
    And staff are told "Write down what was seen and heard. Ask whether you would do the same for any other student."

  Scenario: Coming late is on the clock and not in anybody's eyes
    Given the conduct is "tardiness"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.label-depends-on-the-reader does not apply

  Scenario: Cheating is settled by teacher, family and code of conduct
    Given the conduct is "academic-dishonesty"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.rule-breaking-in-code applies
    And rule base.family-hears applies
    And rule base.dress does not apply
    And the case goes to "Code of conduct"
    And the case goes to "Talk with the family"

  Scenario: Clothing is talked about in private
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.dress applies
    And rule base.rule-breaking-in-code does not apply
    And rule base.family-hears does not apply
    And staff are told "Do not touch the student or the clothing. Offer something else to wear."
    And the case goes to "Response in the classroom"
    And the case does not go to "Code of conduct"

  Scenario: Rowdy behavior is talked over
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.minor-disorder applies
    And the case goes to "Restorative chat"

  Scenario: A rowdy parent is no matter of school discipline
    Given the conduct is "disorderly-conduct"
    And a parent did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.minor-disorder does not apply
    And the case does not go to "Restorative chat"

  Scenario: A student who left the room is kept in sight
    Given the conduct is "out-of-area"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.left-the-room applies
    And staff are told "One adult keeps the student in sight."
    And the case goes to "Check-in with a trusted adult"

  Scenario: A student who stays in the room is answered in the room
    Given the conduct is "classroom-disruption"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.left-the-room does not apply
    And the case goes to "Response in the classroom"
    And the case does not go to "Check-in with a trusted adult"

  Scenario: Wherever staff call or do not, everybody may call for help
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.anyone-may-call applies
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario: The quarrel was over clothing, and the clothing is still talked about in private
    Given the conduct is "dress-code, fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Response in the classroom"
    And staff are told "Do not touch the student or the clothing. Offer something else to wear."

  Scenario: Cheating together with a bottle of beer is still settled in class
    Given the conduct is "academic-dishonesty, alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.family-hears applies
    And the case goes to "Response in the classroom"

  Scenario: An accusation is looked into before anybody calls it false
    Given the conduct is "false-accusation"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.accusation-is-heard applies
    And staff are told "Before anybody calls it false, it is looked into like any other. Whoever still suspects harm to a child reports it."

  Scenario: Rude words are no accusation
    Given the conduct is "profanity"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.accusation-is-heard does not apply

  Scenario: Walking away from an officer is a label, so staff write down what they saw
    Given the conduct is "obstruction"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And staff are told "Write down what was seen and heard. Ask whether you would do the same for any other student."

  Scenario: Disorderly conduct is a label, so staff write down what they saw
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And staff are told "Write down what was seen and heard. Ask whether you would do the same for any other student."
