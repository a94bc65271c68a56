Feature: Suspected abuse is reported by the person who suspects it
  The report goes to the child-protection line. It does not call for an officer in the room, and the school does not investigate.

  Background:
    Given the "base" policy
    And an ordinary school day
    And abuse of a child is suspected

  Scenario: A report is due, and no officer is needed in the room
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    But a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And the person who suspects it must also "report child abuse" immediately
    And the case goes to "Child-protection report and support"

  Scenario: A parent who is suspected is not told
    Given a parent is the one suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And staff must not "notify guardian"
    And the case does not go to "Talk with the family"
    And rule base.suspected-parent applies

  Scenario: A member of staff is suspected
    Given a member of staff is the one suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the principal must also "notify superintendent" immediately
    And the case goes to "Support under Title IX"
    And rule base.suspected-staff applies

  Scenario: Somebody outside family and school is suspected
    Given these facts
      | suspected abuser | other |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And rule base.suspected-parent does not apply
    And rule base.suspected-staff does not apply
    And staff must not "notify superintendent"

  Scenario: A child who was hurt at home is not met by an officer
    Given the conduct is "sexual-assault"
    And a parent is the one suspected
    And it happened outside school
    And these facts
      | actor  | parent  |
      | target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.abuse-away-from-school
    But a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And staff must not "notify title ix coordinator"
    And the case goes to "Child-protection report and support"

  Scenario: A child who was hurt at school by an adult from outside
    Given the conduct is "sexual-assault"
    And it happened at school
    And these facts
      | actor            | outsider |
      | suspected abuser | other    |
      | target           | student  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And rule base.abuse-away-from-school does not apply

  Scenario: A parent who hurt a child at school is at school
    Given the conduct is "sexual-assault"
    And a parent is the one suspected
    And it happened at school
    And these facts
      | actor  | parent  |
      | target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.abuse-away-from-school does not apply

  Scenario: A member of staff is suspected, and nobody has said of what
    Given a member of staff is the one suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff-title-ix applies
    And staff must also "notify title ix coordinator" immediately

  Scenario: A coach who hit a player is not a matter of Title IX
    Given the conduct is "simple-assault"
    And a member of staff is the one suspected
    And these facts
      | actor  | staff   |
      | target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.suspected-staff applies
    And rule base.suspected-staff-title-ix does not apply
    And staff must not "notify title ix coordinator"
    And the case does not go to "Support under Title IX"

  Scenario: A hungry child who took food is not asked to make good by way of the parent
    Given the conduct is "theft"
    And a parent is the one suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Child-protection report and support"
    And the case does not go to "Making good"
