Feature: Alabama: what the state's law adds
  Violations on drugs, alcohol, weapons and harm are reported; a disability counts before anybody is charged.
  Nothing here is verified law.

  Background:
    Given the "states/al" policy
    And an ordinary school day

  Scenario: In Alabama alcohol is reported, and no officer is needed in the room
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule al.drugs-and-alcohol

  Scenario: In Alabama a cigarette is not reported
    Given the conduct is "tobacco"
    And the student had it
    And these facts
      | substance | nicotine |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: In Alabama every weapon is reported
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule al.weapons

  Scenario: In Alabama a paper sword is not a weapon
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: In Alabama a push together with a threat is reported
    Given the conduct is "simple-assault, threat"
    And the threat is not meant
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule al.harm

  Scenario: In Alabama a push that hurt nobody may be reported
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury
    And staff must not "report to law enforcement"

  Scenario: In Alabama a fight that hurt nobody may be reported
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury

  Scenario: In Alabama a tantrum of a small child is not reported
    Given the conduct is "dysregulation, simple-assault"
    And both sides took part willingly
    And a student was harmed
    And the student is 6 years old
    And the student is in grade 1
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for

  Scenario: In Alabama an assault on a teacher is reported in writing within 72 hours
    Given the conduct is "simple-assault"
    And a member of staff was harmed
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule al.written-report
    And the principal must also "notify superintendent" within 72 hours
    And the principal must also "report to law enforcement" within 72 hours

  Scenario: In Alabama an assault on a classmate needs no written report
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | evidence | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury
    And staff must not "notify superintendent"
    And staff must not "report to law enforcement"

  Scenario: In Alabama the police are told of a disability before anybody is charged
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule al.weapons
    And the case goes to "Meeting of the IEP or 504 team"
    And staff are told "Tell the police that the student has a disability. The decision on charges has to consider it."
    And rule al.exceptional-student applies

  Scenario: In Alabama a report on a student without a disability says nothing of one
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule al.weapons
    And the case does not go to "Meeting of the IEP or 504 team"
    And rule al.exceptional-student does not apply

  Scenario: A suspended student in Alabama is heard within five school days
    Given the conduct is "simple-assault"
    And these facts
      | currently suspended | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury
    And the district must also "hearing after suspension" within 5 school days
    And rule al.hearing applies

  Scenario: A student in Alabama who was not suspended needs no hearing
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury
    And staff must not "hearing after suspension"
    And rule al.hearing does not apply

  Scenario: In Alabama nobody reports alcohol because of a rumor
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And rule al.drugs-and-alcohol does not apply

  Scenario: In Alabama a suspicion of a threat is not enough for the report
    Given the conduct is "simple-assault, threat"
    And the threat is not meant
    And a student was harmed
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule al.harm-without-injury
    And rule al.harm does not apply

  Scenario: A suspension in Alabama for a fight is followed by a hearing
    Given the conduct is "fight"
    And these facts
      | currently suspended | yes     |
      | target              | student |
      | injury              | minor   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule al.harm
    And rule al.hearing applies
    And the district must also "hearing after suspension" within 5 school days

  Scenario: A suspension in Alabama for being late is not the section's
    Given the conduct is "tardiness"
    And these facts
      | currently suspended | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And rule al.hearing does not apply
    And staff must not "hearing after suspension"

  Scenario: A student's own medicine in Alabama is no drug incident
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule al.drugs-and-alcohol does not apply
