Feature: Nebraska: what the state's law adds
  What is reported stands in a list that the district and the county attorney agree on.
  Nothing here is verified law.

  Background:
    Given the "states/ne" policy
    And an ordinary school day

  Scenario: A theft that may be on the list in Nebraska
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule ne.agreed-list

  Scenario: Tardiness is on nobody's list in Nebraska
    Given the conduct is "tardiness"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for

  Scenario: An officer wants to ask questions in Nebraska
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule ne.agreed-list
    And the principal must also "offer counsel or guardian presence" immediately
    And rule ne.questions applies

  Scenario: An officer wants to search in Nebraska
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | search |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule ne.agreed-list
    And staff must not "offer counsel or guardian presence"

  Scenario: An officer is asked to take a report in Nebraska
    Given the conduct is "theft"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule ne.agreed-list
    And staff must also "log police contact" within 24 hours
    And rule ne.records applies

  Scenario: An officer mentors in Nebraska
    Given these facts
      | officer request | mentor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And a report to the police is not called for
    And staff must not "log police contact"

  Scenario: An officer without the twenty hours in Nebraska
    Given the conduct is "robbery"
    And a student was harmed
    And the officer was not trained for schools
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ne.training
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime

  Scenario: An officer with the twenty hours in Nebraska
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
