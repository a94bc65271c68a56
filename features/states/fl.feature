Feature: Florida: what the state's law adds
  Boards say what is serious and what is petty; a finger is no gun.
  Nothing here is verified law.

  Background:
    Given the "states/fl" policy
    And an ordinary school day

  Scenario: A robbery in Florida
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule fl.serious-acts

  Scenario: A small theft in Florida
    Given the conduct is "theft"
    And the loss is worth 10 dollars
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.petty-acts
    And a report to the police must not be made
    And the reason for the report is rule fl.petty-acts
    And staff must not "report to law enforcement"

  Scenario: A second serious threat in Florida
    Given the conduct is "threat"
    And the student had 1 similar incidents this year
    And a student was harmed
    And these facts
      | threat        | serious |
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police must be made
    And the reason for the report is rule fl.threat-team
    And the case goes to "Threat assessment"

  Scenario: A first serious threat in Florida
    Given the conduct is "threat"
    And a student was harmed
    And these facts
      | threat        | serious |
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police may be made
    And the reason for the report is rule base.serious-threat
    And staff must not "report to law enforcement"

  Scenario: A theft just under the line in Florida
    Given the conduct is "theft"
    And the loss is worth 299 dollars
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.petty-acts
    And a report to the police must not be made
    And the reason for the report is rule fl.petty-acts
    And the case goes to "Making good"
    And the case goes to "Restorative chat"
    And the case goes to "Youth court"

  Scenario: A theft exactly at the line in Florida
    Given the conduct is "theft"
    And the loss is worth 300 dollars
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Youth court"

  Scenario: A finger gun at recess in Florida
    Given the conduct is "horseplay"
    And the weapon is a finger or a toy
    And the weapon was shown to threaten somebody
    And the student is 8 years old
    And the student is in grade 3
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.simulated-weapon
    And a report to the police must not be made
    And the reason for the report is rule fl.simulated-weapon
    And the student must not be suspended or expelled

  Scenario: A realistic copy at recess in Florida
    Given the conduct is "weapon-possession"
    And the weapon was shown to threaten somebody
    And the student is 8 years old
    And the student is in grade 3
    And these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried

  Scenario: A citation in place of an arrest in Florida
    Given the conduct is "theft"
    And the loss is worth 400 dollars
    And a student was harmed
    And the officer has probable cause
    And these facts
      | officer request | arrest      |
      | offense class   | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Civil citation"
    And rule fl.citation-instead applies

  Scenario: An arrest for a felony in Florida
    Given the conduct is "theft"
    And the loss is worth 400 dollars
    And a student was harmed
    And the officer has probable cause
    And these facts
      | officer request | arrest |
      | offense class   | felony |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "Civil citation"

  Scenario: A fight in Florida that staff cannot stop is no petty act
    Given the conduct is "fight"
    And it is still happening
    And staff cannot stop it safely
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And a report to the police may be made

  Scenario: Rough play in Florida without even a finger gun
    Given the conduct is "horseplay"
    And the student is 8 years old
    And the student is in grade 3
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule fl.simulated-weapon does not apply
    And a report to the police is not called for

  Scenario: In Florida a student of 17 can have a civil citation
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | value usd         | 400            |
      | offense class     | misdemeanor    |
      | officer request   | arrest         |
      | officer authority | probable-cause |
      | age               | 17             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule fl.citation-instead applies
    And the case goes to "Civil citation"

  Scenario: In Florida a student of 18 cannot have a civil citation
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | value usd         | 400            |
      | offense class     | misdemeanor    |
      | officer request   | arrest         |
      | officer authority | probable-cause |
      | age               | 18             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule fl.citation-instead does not apply
    And the case does not go to "Civil citation"

  Scenario: A fight in Florida with a serious injury is reported
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police must be made
    And the reason for the report is rule fl.serious-acts
    And rule fl.serious-acts applies

  Scenario: A fight in Florida with an injury for the doctor is weighed
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | medical |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And rule fl.serious-acts does not apply

  Scenario: Where Florida's citation program is not to be had, an administrator listens
    Given the conduct is "theft"
    And the loss is worth 500 dollars
    And the officer has probable cause
    And only these are available today: "administrator, counselor, nurse"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Review by an administrator"
    And the case does not go to "Civil citation"

  Scenario: In Florida a citation comes after everything that interferes less
    Given the conduct is "theft"
    And the loss is worth 500 dollars
    And the officer has probable cause
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes in this order to
      | Restorative chat |
      | Making good      |
      | Civil citation   |

  Scenario: Selling vapes in Florida is no drug deal
    Given the conduct is "drug-distribution"
    And the substance is nicotine
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule fl.serious-acts does not apply

  Scenario: Handing pills to a friend in Florida is reported
    Given the conduct is "drug-distribution"
    And these facts
      | substance     | prescription |
      | substance act | sharing      |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule fl.serious-acts

  Scenario: A fight in Florida under a protection order is no petty act
    Given the conduct is "fight"
    And these facts
      | protection order | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And a report to the police may be made
    And rule fl.petty-acts does not apply

  Scenario: In Florida a student who came to school while suspended is talked with
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule fl.petty-acts
    And the case goes to "Restorative chat"

  Scenario: In Florida selling beer is weighed, and is not on the list of serious acts
    Given the conduct is "drug-distribution"
    And the substance is alcohol
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And rule fl.serious-acts does not apply
