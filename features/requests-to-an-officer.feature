Feature: What staff and officers may ask of each other
  An officer is not an errand of the school, and a school is not an arm of the police.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: An officer asks to question a student without legal authority
    Given an officer asks to question the student
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And an officer must not question the student
    And the principal must also "offer counsel or guardian presence" immediately
    And the principal must also "log police contact" within 24 hours

  Scenario: An officer brings a warrant
    Given the conduct is "burglary"
    And it has no link to school
    And an officer asks to question the student
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    But an officer may question the student

  Scenario: A trained officer may be asked to teach
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor

  Scenario: An officer who offers to mentor leaves no police contact behind
    Given these facts
      | officer request   | mentor |
      | officer initiated | yes    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And rule base.log-the-contact does not apply
    And staff must not "log police contact"

  Scenario: An officer who was not trained for schools may not
    Given staff want the officer to teach a class
    And the officer was not trained for schools
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.untrained-officer

  Scenario: Without an agreement, officers come in emergencies only
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    And no agreement with the police is in force
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-agreement

  Scenario: An officer comes to take the report of somebody who wants to make one
    Given the conduct is "theft"
    And a student was harmed
    And these facts
      | target wants police | yes         |
      | officer request     | take-report |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.officer-takes-the-report
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police
    And an officer must not question the student
    And staff are told "The officer listens to the person who was harmed. This is no ground to question or hold a student."

  Scenario: Nobody takes a report that nobody wants to make
    Given the conduct is "theft"
    And a student was harmed
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.officer-takes-the-report does not apply

  Scenario: Police from outside who ask for a student are sent on to the superintendent
    Given these facts
      | conduct           | outside-police-request |
      | officer request   | arrest                 |
      | officer initiated | yes                    |
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.outside-police applies
    And the principal must also "notify superintendent" immediately
    And an officer must not arrest the student

  Scenario: The school's own officer who asks for a student
    Given these facts
      | officer request   | arrest |
      | officer initiated | yes    |
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.outside-police does not apply

  Scenario: Staff who want the officer to search a student go to an administrator
    Given the conduct is "defiance"
    And staff want the officer to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the case goes to "Review by an administrator"

  Scenario: An officer with cause who asks for a student is sent to an administrator
    Given the conduct is "defiance"
    And an officer asks to search the student
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And school staff must not search the student
    And the case goes to "Review by an administrator"
    And staff are told "Ask for the warrant, the order or the guardian's consent, and call the superintendent or counsel."

  Scenario: Agents from outside who come with a question are answered by the superintendent
    Given the conduct is "outside-police-request"
    And these facts
      | officer request   | question |
      | officer initiated | yes      |
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And the answer on "officer questioning" is must not
    And the principal must also "notify superintendent" immediately
    And rule base.questions-need-a-grown-up applies
    And staff are told "Do not bring the student, search or hand anything over on a request alone."

  Scenario: Agents from outside who want records ask no questions of a student
    Given the conduct is "outside-police-request"
    And these facts
      | officer request   | records |
      | officer initiated | yes     |
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And rule base.questions-need-a-grown-up does not apply
    And rule base.age-counts does not apply
    And staff must not "offer counsel or guardian presence"
    And the principal must also "notify superintendent" immediately
