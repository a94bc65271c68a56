Feature: Utah: what the state's law adds
  Small offenses at school may not be referred.
  Nothing here is verified law.

  Background:
    Given the "states/ut" policy
    And an ordinary school day

  Scenario: A class C misdemeanor in Utah
    Given the conduct is "disorderly-conduct"
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Mobile crisis team"
    And the case goes to "Youth court"
    And the case goes to "Restorative conference"

  Scenario: A class B misdemeanor in Utah
    Given the conduct is "disorderly-conduct"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule ut.alternatives-or-court
    And a report to the police may be made
    And the reason for the report is rule ut.alternatives-or-court
    And an officer must not arrest the student
    And the case does not go to "Mobile crisis team"

  Scenario: A theft that is a class B misdemeanor in Utah
    Given the conduct is "theft"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule ut.alternatives-or-court
    And a report to the police may be made
    And the reason for the report is rule ut.alternatives-or-court
    And the case goes to "Youth court"
    And the case goes to "Restorative conference"

  Scenario: A theft that is an infraction in Utah
    Given the conduct is "theft"
    And these facts
      | offense class | infraction |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral

  Scenario: A student in Utah stays away
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And the case goes to "Attendance plan"
    And staff are told "The process for habitual truancy begins in grade 7, after twenty days."
    And rule ut.habitual-truancy applies

  Scenario: A student in Utah wears a hat
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And the case does not go to "Attendance plan"

  Scenario: A class C misdemeanor in Utah over alcohol
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral

  Scenario: A gun in Utah is reported whatever its class of offense
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule base.firearm-report

  Scenario: A class of offense that was written down wrongly keeps nobody from a report
    Given the conduct is "sexual-assault"
    And a student was harmed
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police may be made
    And rule ut.no-referral does not apply

  Scenario: A truant in Utah who is elsewhere is not referred
    Given the conduct is "truancy"
    And these facts
      | place | off-campus |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made

  Scenario: For a class B misdemeanor in Utah the school's officer may be asked
    Given the conduct is "theft"
    And these facts
      | target        | student     |
      | value usd     | 400         |
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule ut.alternatives-or-court
    And a report to the police may be made
    And the reason for the report is rule ut.alternatives-or-court
    And rule ut.alternatives-or-court applies
    And the case goes to "Youth court"

  Scenario: For a class C misdemeanor in Utah the school's officer must not be asked
    Given the conduct is "theft"
    And these facts
      | target        | student             |
      | value usd     | 400                 |
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And a report to the police must not be made
    And the reason for the report is rule ut.no-referral
    And rule ut.alternatives-or-court does not apply

  Scenario: Where no youth court sits, an act that Utah keeps at school is talked over
    Given the conduct is "trespass"
    And only these are available today: "administrator, counselor, restorative-facilitator, mobile-crisis"
    And these facts
      | offense class | class-c-misdemeanor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ut.no-referral
    And the case goes to "Restorative chat"
    And the case does not go to "Youth court"

  Scenario: In Utah an assault that sent somebody to a doctor is nothing for youth court
    Given the conduct is "simple-assault"
    And a student was harmed
    And someone needs a doctor
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And the case does not go to "Youth court"
    And "Youth court" is ruled out because "Youth court is for small matters."

  Scenario: A student who cannot be found in Utah is looked for, whatever rule was broken
    Given the conduct is "truancy"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule ut.no-referral does not apply
