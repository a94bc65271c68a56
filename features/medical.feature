Feature: Illness and injury
  Care comes before every question about rules, and an officer is not a medic.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Somebody needs an ambulance and no officer
    Given someone needs emergency medical care
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 must be called
    And the reason on "call 911" is rule base.medical-emergency
    And staff must also "call ems" immediately
    And staff are told "Care comes first. Nobody waits for an officer, a search or a question."
    And the case goes to "Medical care"

  Scenario: A bruise needs no ambulance
    Given someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 is not called for
    And rule base.medical-emergency does not apply
    And rule base.serious-injury does not apply
    And rule base.injury-needs-care does not apply
    And the case does not go to "Medical care"

  Scenario: A bad fall needs an ambulance
    Given someone is seriously hurt
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 must be called
    And the reason on "call 911" is rule base.serious-injury
    And the principal must also "notify superintendent" immediately
    And rule base.injury-needs-care does not apply
    And the case goes to "Medical care"

  Scenario: A cut that needs stitches
    Given someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 is not called for
    And rule base.injury-needs-care applies
    And rule base.serious-injury does not apply
    And the case goes to "Medical care"
