Feature: Missouri: what the state's law adds
  Twenty-five crimes are reported. A simple fight is not among them.
  Nothing here is verified law.

  Background:
    Given the "states/mo" policy
    And an ordinary school day

  Scenario: A kidnapping in Missouri
    Given the conduct is "kidnapping"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule mo.against-persons

  Scenario: A simple fight in Missouri
    Given the conduct is "fight"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Arson in Missouri
    Given the conduct is "arson"
    And these facts
      | target | property |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule mo.against-property

  Scenario: A small theft in Missouri
    Given the conduct is "theft"
    And these facts
      | target | property |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Damage in the first degree in Missouri
    Given the conduct is "vandalism"
    And these facts
      | offense class | felony   |
      | target        | property |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule mo.felony-damage

  Scenario: Graffiti in Missouri
    Given the conduct is "vandalism"
    And these facts
      | offense class | misdemeanor |
      | target        | property    |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Drugs are sold in Missouri
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule mo.drug-delivery

  Scenario: Drugs were in a pocket in Missouri
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: A pistol in Missouri
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule mo.weapons

  Scenario: A pocket knife in Missouri
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: In Missouri a suspicion of selling is not enough for the report
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And the reason for the report is rule base.drug-sale
    And rule mo.drug-delivery does not apply

  Scenario: Sexual misconduct in Missouri that would be a crime
    Given the conduct is "sexual-misconduct"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule mo.against-persons

  Scenario: Lewd words in Missouri that would be no crime
    Given the conduct is "sexual-misconduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And rule mo.against-persons does not apply

  Scenario Outline: In Missouri sexual misconduct is reported when it is a crime
    Given the conduct is "sexual-misconduct"
    And these facts
      | offense class | <class> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police <report>

    Examples:
      | class               | report       |
      | infraction          | may be made  |
      | class-c-misdemeanor | must be made |
