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
    And staff must also "offer counsel or guardian presence" immediately
    And staff must also "log police contact" within 24 hours

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
