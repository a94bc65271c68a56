Feature: Colorado: what the state's law adds
  Nobody is ordered into a joint meeting, and handcuffs are for danger.
  Nothing here is verified law.

  Background:
    Given the "states/co" policy
    And an ordinary school day

  Scenario: Nobody in Colorado is urged to meet the partner who hurt them
    Given the conduct is "dating-violence"
    And a student was harmed
    And these facts
      | dating or domestic | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.partner-violence-report
    And the case goes to "Support for the person who was hurt"
    And the case goes to "Support under Title IX"
    And staff are told "Do not order or urge the student who was hurt to take part in a restorative meeting or mediation."
    And rule co.no-ordered-meeting applies

  Scenario: A fight in Colorado is not covered by the bar on joint meetings
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Support for the person who was hurt"
    And the case does not go to "Support under Title IX"
    And rule co.no-ordered-meeting does not apply

  Scenario: Before a student in Colorado is referred, staff ask what else would do
    Given the conduct is "theft"
    And the loss is worth 5 dollars
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Restorative chat"
    And staff are told "Before a referral, ask what else would do."
    And rule co.least-justice-contact applies

  Scenario: A knife in a theft in Colorado is no small matter
    Given the conduct is "theft"
    And the weapon was shown to threaten somebody
    And the loss is worth 5 dollars
    And a student was harmed
    And these facts
      | weapon | dangerous-weapon |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried
    And rule co.least-justice-contact does not apply

  Scenario: A seated student in Colorado is not handcuffed
    Given the conduct is "defiance"
    And these facts
      | officer request | restrain |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-force-on-request
    And a report to the police is not called for
    And an officer must not restrain the student
    And the principal must also "document incident" within 24 hours
    And rule co.handcuffs applies

  Scenario: A student in Colorado who is a danger to others may be held
    Given the conduct is "fight"
    And someone is in immediate danger
    And it is still happening
    And staff cannot stop it safely
    And these facts
      | officer request | restrain |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And a report to the police may be made
    And the reason for the report is rule base.danger-report
    And an officer may restrain the student
    And rule co.handcuffs does not apply

  Scenario: The school in Colorado hears of an arrest within a day
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the law-enforcement agency must also "tell the school" within 24 hours
    And rule co.arrest-notice applies

  Scenario: Where nobody in Colorado is arrested or ticketed, no notice is due
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "tell the school"
    And rule co.arrest-notice does not apply
    And rule co.ticket-notice does not apply

  Scenario: The school in Colorado hears of a ticket within ten days
    Given the conduct is "theft"
    And the officer has probable cause
    And these facts
      | officer request | citation |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the law-enforcement agency must also "tell the school" within 10 calendar days
    And rule co.ticket-notice applies

  Scenario: Violence in the household in Colorado is covered whatever the act is called
    Given the conduct is "fight"
    And a student was harmed
    And both sides took part willingly
    And a dating partner or the household is involved
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule co.no-ordered-meeting applies
    And the case goes to "Support under Title IX"

  Scenario: In Colorado a student who came to school while suspended is talked with
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule co.least-justice-contact applies
    And the case goes to "Restorative chat"

  Scenario: In Colorado help under Title IX comes with a protection order
    Given the conduct is "defiance"
    And a protection order covers these people
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Support under Title IX"
