Feature: What a school tells an officer about a student
  Education records are private. They are opened by an order, by consent, or against a danger.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: No records because an officer asks for them
    Given an officer asks for the student's records
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And school staff must not give education records to an officer
    And the reason on "share records" is rule base.records-on-request
    And rule base.records-by-order does not apply
    And rule base.unit-records applies
    And the case goes to "Review by an administrator"

  Scenario: A court order opens a record
    Given an officer asks for the student's records
    And the officer has a court order
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And school staff may give education records to an officer
    And the reason on "share records" is rule base.records-by-order
    And rule base.records-on-request does not apply
    And staff are told "Let counsel read the paper first. Tell the family, unless the order forbids it."

  Scenario: An officer who asks questions has not asked for records
    Given an officer asks to question the student
    And the officer has a court order
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.unit-records does not apply

  Scenario: A threat to life may be told to those who can avert it
    Given the conduct is "threat"
    And the threat is to kill
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And school staff may give education records to an officer
    And the reason on "share records" is rule base.records-in-danger
    And staff are told "Share only what is needed against this danger. Write down the danger and who was told."

  Scenario: A threat to hit somebody opens no record
    Given the conduct is "threat"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.records-in-danger does not apply
    And school staff must not give education records to an officer

  Scenario: A warrant to arrest opens no record
    Given these facts
      | officer request | arrest |
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer may arrest the student
    And school staff must not give education records to an officer
    And rule base.records-by-order does not apply

  Scenario: No records because an officer speaks of an emergency that nobody sees
    Given the conduct is "defiance"
    And an officer asks for the student's records
    And these facts
      | officer authority | emergency |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And school staff must not give education records to an officer
    And the reason on "share records" is rule base.records-on-request
    And the case goes to "Review by an administrator"
