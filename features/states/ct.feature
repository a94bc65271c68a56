Feature: Connecticut: what the state's law adds
  What employees report, what the police tell the school, and what officers write down.
  Nothing here is verified law.

  Background:
    Given the "states/ct" policy
    And an ordinary school day

  Scenario: A teacher in Connecticut was hit and wants the police
    Given the conduct is "simple-assault"
    And a member of staff was harmed
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ct.staff-report

  Scenario: A student in Connecticut was hit and wants the police
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police
    And staff must not "report to law enforcement"

  Scenario: The police tell a school in Connecticut of a weekend fight
    Given the conduct is "fight"
    And it has no link to school
    And a student was harmed
    And these facts
      | police already know | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must also "assess risk" within 1 school days
    And the case goes to "Threat assessment"
    And rule ct.arrest-elsewhere applies

  Scenario: A school in Connecticut hears of a weekend fight by itself
    Given the conduct is "fight"
    And it has no link to school
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "assess risk"
    And the case does not go to "Threat assessment"
    And rule ct.arrest-elsewhere does not apply

  Scenario: Abuse is suspected in Connecticut
    Given abuse of a child is suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And staff must also "report child abuse" immediately
    And rule ct.abuse applies

  Scenario: Nothing is suspected in Connecticut
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report child abuse"

  Scenario: A scuffle in Connecticut is met step by step
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"
    And rule ct.graduated-response applies

  Scenario: A scuffle with a knife in Connecticut
    Given the conduct is "fight"
    And the weapon is a pocket knife
    And the weapon was shown to threaten somebody
    And both sides took part willingly
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And the case does not go to "Code of conduct"
    And rule ct.graduated-response does not apply

  Scenario: An officer in Connecticut asks to search
    Given the conduct is "theft"
    And an officer asks to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And a report to the police is not called for
    And staff are told "Write down whether the student was searched, told of rights, cited, arrested or held, and for how long."
    And rule ct.officer-writes-it-down applies

  Scenario: An officer in Connecticut teaches a class
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And a report to the police is not called for
    And staff must not "log police contact"
    And rule ct.officer-writes-it-down does not apply

  Scenario: A student in Connecticut panics
    Given the student is in acute distress
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And a report to the police is not called for
    And the case goes to "Mobile crisis team"
    And rule ct.mobile-crisis applies

  Scenario: A student in Connecticut is calm
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Mobile crisis team"
    And rule ct.mobile-crisis does not apply
