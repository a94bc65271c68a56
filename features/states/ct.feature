Feature: Connecticut: what the state's law adds
  What employees report, what the police tell the school, and what officers write down.
  Nothing here is verified law.

  Background:
    Given the "states/ct" policy
    And an ordinary school day

  Scenario: A teacher in Connecticut who was hit is never kept from a report
    Given the conduct is "simple-assault"
    And a member of staff was harmed
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule ct.staff-report

  Scenario: For a student in Connecticut who was hit a report may be made
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

  Scenario: What the police tell a school in Connecticut leads to a look at the risk
    Given the conduct is "fight"
    And it has no link to school
    And a student was harmed
    And these facts
      | police already know | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the superintendent must also "assess risk" within 1 school day
    And the case goes to "Threat assessment"
    And rule ct.arrest-elsewhere applies

  Scenario: What a school in Connecticut hears by itself does not start that clock
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

  Scenario: Suspected abuse in Connecticut is reported
    Given abuse of a child is suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And the person who suspects it must also "report child abuse" immediately
    And rule ct.abuse applies

  Scenario: Without a suspicion nothing is reported in Connecticut
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

  Scenario: A knife ends the steps in Connecticut
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

  Scenario: An officer in Connecticut writes down every search
    Given the conduct is "theft"
    And an officer asks to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And a report to the police is not called for
    And staff are told "Write down whether the student was searched, told of rights, cited, arrested or held, and for how long."
    And rule ct.officer-writes-it-down applies

  Scenario: A lesson by an officer in Connecticut is not written down as an intervention
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And a report to the police is not called for
    And staff must not "log police contact"
    And rule ct.officer-writes-it-down does not apply

  Scenario: A student in Connecticut who panics gets a crisis team and no officer
    Given the student is in acute distress
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And a report to the police is not called for
    And the case goes to "Mobile crisis team"
    And rule ct.mobile-crisis applies

  Scenario: A calm student in Connecticut needs no crisis team
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Mobile crisis team"
    And rule ct.mobile-crisis does not apply

  Scenario: A report by an officer in Connecticut is written down
    Given the conduct is "theft"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ct.officer-writes-it-down applies

  Scenario: Where no officer was asked for in Connecticut, nothing is written down
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ct.officer-writes-it-down does not apply
