Feature: Texas: what the state's law adds
  What has to be reported, what may be after an inquiry, and no tickets to children.
  Nothing here is verified law.

  Background:
    Given the "states/tx" policy
    And an ordinary school day

  Scenario: A cartridge with cannabis in Texas
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule tx.drugs

  Scenario: A bottle of beer in Texas
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: A dagger at school in Texas
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule tx.weapons

  Scenario: A small pocket knife at school in Texas
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: A robbery at school in Texas
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule tx.grave-crimes

  Scenario: A theft at school in Texas
    Given the conduct is "theft"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A bomb threat that nobody meant is reported in Texas
    Given the conduct is "bomb-threat"
    And the threat is not meant
    And these facts
      | threat target | school |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And a report to the police must be made
    And the reason for the report is rule tx.terroristic-threat

  Scenario: A joke about the cafeteria in Texas
    Given the conduct is "threat"
    And the threat is not meant
    And these facts
      | threat target | school |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A tenth-grader means to shoot a classmate in Texas
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule tx.officer-on-a-threat
    And a report to the police must be made
    And the reason for the report is rule tx.terroristic-threat

  Scenario: A third-grader says that he will shoot a classmate in Texas
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And the student is 8 years old
    And the student is in grade 3
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police must be made
    And the reason for the report is rule tx.terroristic-threat

  Scenario: Who else hears of a report in Texas
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule tx.drugs
    And staff are told "Give the name and address of each student believed involved."
    And rule tx.names-and-staff applies

  Scenario: Nobody else hears of a scuffle in Texas
    Given the conduct is "horseplay"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for

  Scenario: Cyberbullying after an inquiry
    Given the conduct is "cyberbullying"
    And a student was harmed
    And these facts
      | place                   | online |
      | investigation completed | yes    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule tx.after-an-investigation
    And a report to the police may be made
    And the reason for the report is rule tx.after-an-investigation

  Scenario: Cyberbullying before an inquiry
    Given the conduct is "cyberbullying"
    And a student was harmed
    And these facts
      | place | online |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: A ticket for a 14-year-old
    Given the conduct is "theft"
    And these facts
      | offense class   | class-c-misdemeanor |
      | officer request | citation            |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And an officer must not give the student a ticket
    And rule tx.no-ticket applies

  Scenario: A ticket for a 17-year-old
    Given the conduct is "theft"
    And the student is 17 years old
    And the student is in grade 12
    And these facts
      | offense class   | class-c-misdemeanor |
      | officer request | citation            |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule tx.no-ticket does not apply

  Scenario: Shouting in class in Texas
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Restorative chat"
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And rule tx.graduated-sanctions applies

  Scenario: Trespass in Texas
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Restorative chat"
    And the case does not go to "Check-in with a trusted adult"

  Scenario: An officer wants to hold a fourth-grader who is to be arrested
    Given the conduct is "theft"
    And the officer has a warrant
    And the student is 9 years old
    And the student is in grade 4
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for
    And an officer must not restrain the student
    And rule tx.no-force-on-children applies

  Scenario: An officer wants to hold a ninth-grader who is to be arrested
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule tx.no-force-on-children does not apply

  Scenario: A student who fought in self-defense in Texas
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff are told "Before a removal, weigh self-defense, intent, the record of discipline and any disability."
    And rule tx.what-counts-before-removal applies

  Scenario: A student who skipped class in Texas
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
