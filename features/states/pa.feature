Feature: Pennsylvania: what the state's law adds
  A mandatory list, a discretionary one, and what the police are told.
  Nothing here is verified law.

  Background:
    Given the "states/pa" policy
    And an ordinary school day

  Scenario: Stalking in Pennsylvania
    Given the conduct is "stalking"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And a report to the police must be made
    And the reason for the report is rule pa.persons
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario: Teasing in Pennsylvania
    Given the conduct is "profanity"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A burglary in Pennsylvania
    Given the conduct is "burglary"
    And these facts
      | target | property |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario: A theft in Pennsylvania
    Given the conduct is "theft"
    And these facts
      | target | property |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.discretion
    And staff must not "report to law enforcement"

  Scenario: A kitchen knife in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And the student is 10 years old
    And the student is in grade 5
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario: A kitchen knife for cutting fruit in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And the student is 10 years old
    And the student is in grade 5
    And these facts
      | weapon         | dangerous-weapon |
      | lawful purpose | yes              |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried
    And staff must not "report to law enforcement"

  Scenario: A pocket knife with a purpose in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And these facts
      | lawful purpose | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.lawful-purpose

  Scenario: A stick with a purpose in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon         | other-object |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report

  Scenario: A chair was thrown in Pennsylvania
    Given the conduct is "throwing-objects"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.discretion

  Scenario: Somebody heard that a chair was thrown in Pennsylvania
    Given the conduct is "throwing-objects"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for

  Scenario: What the police hear of a knife in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And the principal must also "document incident" immediately
    And rule pa.what-to-say applies

  Scenario: What the police do not hear of a toy in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "document incident"

  Scenario: A student with an IEP threw a chair in Pennsylvania
    Given the conduct is "throwing-objects"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.discretion
    And the case goes to "Meeting of the IEP or 504 team"
    And staff are told "If the police are told, tell them of the disability and of the plan."
    And rule pa.disability applies

  Scenario: A student without a disability threw a chair in Pennsylvania
    Given the conduct is "throwing-objects"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule pa.discretion
    And the case does not go to "Meeting of the IEP or 504 team"

  Scenario: Families hear of a knife in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And the student handed it over unprompted
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And the principal must also "tell families and staff" within 24 hours
    And rule pa.weapon-notice applies

  Scenario: Families do not hear of a stick in Pennsylvania
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And the student handed it over unprompted
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "tell families and staff"

  Scenario: In Pennsylvania a switchblade is reported whatever it was for
    Given the conduct is "weapon-possession"
    And these facts
      | weapon use     | possessed      |
      | lawful purpose | yes            |
      | weapon         | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And rule pa.weapons applies

  Scenario: In Pennsylvania a lunch knife is a question for counsel
    Given the conduct is "weapon-possession"
    And these facts
      | weapon use     | possessed        |
      | lawful purpose | yes              |
      | weapon         | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule pa.lawful-purpose
    And rule pa.weapons does not apply

  Scenario: In Pennsylvania a lunch knife held at somebody is reported
    Given the conduct is "weapon-possession"
    And these facts
      | weapon use     | displayed        |
      | lawful purpose | yes              |
      | weapon         | dangerous-weapon |
      | target         | student          |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police must be made
    And the reason for the report is rule pa.weapons
    And rule pa.weapons applies

  Scenario: In Pennsylvania sexual misconduct that would be a crime is reported
    Given the conduct is "sexual-misconduct"
    And these facts
      | target        | student     |
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And rule pa.rest-of-the-list applies

  Scenario: In Pennsylvania sexual misconduct that would be no crime is weighed
    Given the conduct is "sexual-misconduct"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.sexual-misconduct
    And rule pa.rest-of-the-list does not apply

  Scenario: In Pennsylvania the police are told what a report on drugs holds
    Given the conduct is "drug-possession"
    And these facts
      | substance     | cannabis   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And rule pa.what-to-say applies
    And the principal must also "document incident" immediately

  Scenario: In Pennsylvania a fight with a serious injury is taken for an aggravated assault
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule pa.persons
    And rule pa.persons applies
    And the chief school administrator must also "report to law enforcement" immediately

  Scenario: In Pennsylvania a fight with an injury for the doctor is weighed
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | medical |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule pa.discretion
    And rule pa.persons does not apply

  Scenario: In Pennsylvania the sale of medicine is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription |
      | substance act | distribution |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list
    And rule pa.rest-of-the-list applies

  Scenario: In Pennsylvania a medicine that was only shared is weighed
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription |
      | substance act | sharing      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule pa.rest-of-the-list does not apply

  Scenario: Selling vapes in Pennsylvania is no drug deal
    Given the conduct is "drug-distribution"
    And the substance is nicotine
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule pa.rest-of-the-list does not apply

  Scenario: Handing pills to a friend in Pennsylvania is reported
    Given the conduct is "drug-distribution"
    And these facts
      | substance     | prescription |
      | substance act | sharing      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule pa.rest-of-the-list

  Scenario: A knife to cut an apple in Pennsylvania is not written up for the police at once
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And these facts
      | lawful purpose | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And rule pa.lawful-purpose applies
    And rule pa.what-to-say does not apply

  Scenario: In Pennsylvania the team of a student with a plan meets even over bad language
    Given the conduct is "profanity"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Meeting of the IEP or 504 team"

  Scenario: In Pennsylvania selling beer is weighed, and is not on the mandatory list
    Given the conduct is "drug-distribution"
    And the substance is alcohol
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And rule pa.rest-of-the-list does not apply
    And rule pa.what-to-say does not apply
