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
    And staff must also "report to law enforcement" immediately

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
    And staff must also "report to law enforcement" immediately

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
    And staff must also "report to law enforcement" immediately

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
    And staff must also "document incident" immediately
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
    And staff must also "tell families and staff" within 24 hours
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
