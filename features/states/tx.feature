Feature: Texas: what the state's law adds
  What has to be reported, what may be after an inquiry, and no tickets to children.
  Nothing here is verified law.

  Background:
    Given the "states/tx" policy
    And an ordinary school day

  Scenario: In Texas cannabis at school is reported, and no officer is needed in the room
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule tx.drugs

  Scenario: In Texas a report on beer is left to the administrator
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: In Texas a prohibited weapon is reported
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule tx.weapons

  Scenario: In Texas a report on a pocket knife is left to the administrator
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: In Texas a robbery is reported
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule tx.grave-crimes

  Scenario: In Texas a theft is not on the list of grave crimes
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

  Scenario: A joke in Texas that nobody meant is not reported
    Given the conduct is "threat"
    And the threat is not meant
    And these facts
      | threat target | school |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: In Texas an officer is called over a threat to shoot that is meant
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule tx.terroristic-threat

  Scenario: In Texas a small child's threat is reported and not met with an officer
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

  Scenario: A report in Texas names the students and is told to staff who need it
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

  Scenario: Rough play in Texas is told to nobody else
    Given the conduct is "horseplay"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for

  Scenario: Cyberbullying in Texas may be reported once the school has looked into it
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

  Scenario: Cyberbullying in Texas is looked into before anybody reports it
    Given the conduct is "cyberbullying"
    And a student was harmed
    And these facts
      | place | online |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: No child in Texas gets a ticket for a school offense
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

  Scenario: At 17 the rule on tickets in Texas ends
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

  Scenario: Disorder in Texas is met step by step
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Restorative chat"
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"
    And rule tx.graduated-sanctions applies

  Scenario: Trespass in Texas is not one of the offenses with steps
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Restorative chat"
    And the case does not go to "Check-in with a trusted adult"

  Scenario: Up to grade 5 an officer in Texas uses no handcuffs and no force
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

  Scenario: In grade 9 that limit on force in Texas has ended
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule tx.no-force-on-children does not apply

  Scenario: Before a removal in Texas, self-defense, intent and any disability are weighed
    Given the conduct is "fight"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff are told "Before a removal, weigh self-defense, intent, the record of discipline and any disability."
    And rule tx.what-counts-before-removal applies

  Scenario: For skipping class in Texas no removal is weighed
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for

  Scenario: In Texas a suspicion of drugs is not enough for the report
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule tx.drugs does not apply

  Scenario: In Texas a threat to fight is weighed before an officer is called
    Given the conduct is "threat"
    And the threat is to hit or to fight
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.threat-to-life does not apply

  Scenario: A student's own medicine in Texas is no crime to report
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule tx.drugs does not apply
    And staff must not "report to law enforcement"

  Scenario: Somebody else's medicine in Texas is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription |
      | substance act | possession   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule tx.drugs
    And rule tx.drugs applies

  Scenario: A fight in Texas that hurt somebody may be reported once it was looked into
    Given the conduct is "fight"
    And these facts
      | target                  | student |
      | investigation completed | yes     |
      | injury                  | minor   |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule tx.after-an-investigation
    And a report to the police may be made
    And the reason for the report is rule tx.after-an-investigation
    And rule tx.after-an-investigation applies

  Scenario: A fight in Texas that hurt nobody is no assault
    Given the conduct is "fight"
    And these facts
      | target                  | student |
      | investigation completed | yes     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule tx.after-an-investigation does not apply

  Scenario: A fight in Texas with a serious injury is reported
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule tx.grave-crimes
    And rule tx.grave-crimes applies

  Scenario: A fight in Texas with an injury for the doctor is weighed
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | medical |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And rule tx.grave-crimes does not apply

  Scenario: An assault in Texas with a pocket knife is reported
    Given the conduct is "simple-assault"
    And these facts
      | target     | student      |
      | weapon     | pocket-knife |
      | weapon use | used         |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police must be made
    And the reason for the report is rule tx.grave-crimes
    And rule tx.grave-crimes applies

  Scenario: A pocket knife in Texas that stayed in the pocket
    Given the conduct is "simple-assault"
    And these facts
      | target     | student      |
      | weapon     | pocket-knife |
      | weapon use | possessed    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And rule tx.grave-crimes does not apply

  Scenario: In Texas a disruption is talked over, even where the student smells of alcohol
    Given the conduct is "classroom-disruption"
    And the substance is alcohol
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule tx.graduated-sanctions applies
    And the case goes to "Restorative chat"
