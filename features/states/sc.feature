Feature: South Carolina: what the state's law adds
  Three levels of conduct; disturbing schools is no offense of students.
  Nothing here is verified law.

  Background:
    Given the "states/sc" policy
    And an ordinary school day

  Scenario: A fight that sends somebody to a doctor in South Carolina
    Given the conduct is "fight"
    And someone needs a doctor
    And both sides took part willingly
    And a student was harmed
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule sc.injury
    And the administrator must also "report to law enforcement" immediately

  Scenario: A fight without injury in South Carolina
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A fight with a bruise in South Carolina
    Given the conduct is "fight"
    And someone has a minor injury
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule sc.lesser-injury

  Scenario: A child in South Carolina lost control and left a bruise
    Given the conduct is "dysregulation, simple-assault"
    And someone has a minor injury
    And both sides took part willingly
    And a student was harmed
    And the student is 6 years old
    And the student is in grade 1
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for

  Scenario: Extortion in South Carolina
    Given the conduct is "extortion"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule sc.criminal-conduct
    And the administrator must also "report to law enforcement" immediately

  Scenario: Cheating in South Carolina
    Given the conduct is "academic-dishonesty"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A student disturbs the school in South Carolina
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sc.disturbing-schools
    And a report to the police must not be made
    And the reason for the report is rule sc.disturbing-schools
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"

  Scenario: A student disturbs the school with a bottle in South Carolina
    Given the conduct is "disorderly-conduct"
    And the weapon was shown to threaten somebody
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule sc.injury
    And an officer must not arrest the student

  Scenario: An adult disturbs the school in South Carolina
    Given the conduct is "adult-disruption"
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule sc.disturbing-adult
    And a report to the police may be made
    And the reason for the report is rule sc.disturbing-adult

  Scenario: A rumor about an adult in South Carolina
    Given the conduct is "adult-disruption"
    And there is only a rumor
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: An officer without the basic course in South Carolina
    Given the conduct is "robbery"
    And a student was harmed
    And the officer was not trained for schools
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sc.trained-by-definition
    And a report to the police must be made
    And the reason for the report is rule sc.criminal-conduct

  Scenario: An officer with the basic course in South Carolina
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule sc.criminal-conduct

  Scenario: A summons in place of custody in South Carolina
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | arrest      |
      | offense class   | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And an officer may give the student a ticket
    And rule sc.summons applies

  Scenario: No summons for a felony in South Carolina
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | arrest |
      | offense class   | felony |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: A wall that was sprayed in South Carolina may be reported
    Given the conduct is "vandalism"
    And these facts
      | target    | property |
      | value usd | 300      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule sc.property
    And rule sc.property applies

  Scenario: A window that broke by accident in South Carolina is not reported
    Given the conduct is "property-damage"
    And these facts
      | target    | property |
      | value usd | 300      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule sc.property does not apply

  Scenario: The sale of medicine in South Carolina is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | distribution      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule sc.criminal-conduct
    And rule sc.criminal-conduct applies

  Scenario: Having a medicine in South Carolina is weighed
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription      |
      | evidence      | reasonable-belief |
      | substance act | possession        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule sc.criminal-conduct does not apply

  Scenario: Selling vapes in South Carolina is no drug deal
    Given the conduct is "drug-distribution"
    And the substance is nicotine
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule sc.criminal-conduct does not apply

  Scenario: In South Carolina selling beer is weighed, and is no conduct of level III
    Given the conduct is "drug-distribution"
    And the substance is alcohol
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And rule sc.criminal-conduct does not apply
