Feature: Alcohol and drugs: a report and a call are two different questions
  The nurse comes first. Whether a report is due depends on what was found. Whether an officer is needed in the room is asked on
  its own.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student has been drinking and sits with the nurse
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Medical care"

  Scenario: A little cannabis may be reported, and no officer is called for
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    But a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And the case goes to "Class about tobacco, alcohol and drugs"

  Scenario: A student who asks for help gets help
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student came forward to ask for help
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: Drugs were sold at school
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
