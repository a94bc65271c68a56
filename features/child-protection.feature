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
    And staff must also "report child abuse" immediately
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
    And staff must also "notify superintendent" immediately
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
