Feature: Federal law beside the topics of the other files
  Records, searches, questions and Title IX. What the federal law says on guns, disability and abuse stands in the files on those topics.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An officer asks for school records
    Given these facts
      | officer request   | records |
      | officer initiated | yes     |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And staff are told "What the officer's unit wrote for its own work is not an education record. What the school shares with it stays one."

  Scenario: An officer asks staff to search
    Given the conduct is "theft"
    And an officer asks to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And an officer must not search the student
    And staff are told "When an officer asks staff to search, the officer's own standard holds for it."

  Scenario: An officer with a warrant asks to search
    Given the conduct is "theft"
    And an officer asks to search the student
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer may search the student
    And staff are told "No strip search, ever."

  Scenario: A thirteen-year-old is asked questions behind a closed door
    Given the conduct is "outside-police-request"
    And an officer asks to question the student
    And the student is 13 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And an officer must not question the student
    And the principal must also "offer counsel or guardian presence" immediately
    And staff are told "Ask whether a student of this age would feel free to leave. If not, rights are explained first."

  Scenario: Sexual harm by an employee is not settled informally
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And the case goes to "Support under Title IX"
    And the case does not go to "Restorative conference"
    And staff are told "An employee accused of sexual harm to a student does not settle it informally."
    And rule base.no-informal-with-staff applies

  Scenario: Sexual harm between students is met with support
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the case goes to "Support under Title IX"
    And the case does not go to "Restorative conference"
    And rule base.no-informal-with-staff does not apply
