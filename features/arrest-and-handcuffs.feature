Feature: Arrest and handcuffs
  An arrest needs authority of its own. Handcuffs are for danger.

  Background:
    Given the "base" policy
    And an ordinary school day
    And the conduct is "theft"

  Scenario: An officer with a court order may arrest
    Given the officer has a court order
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer may arrest the student
    And the reason on "officer arrest" is rule base.officer-may-arrest
    And rule base.consent-is-no-arrest does not apply
    And staff are told "An arrest that can wait is not made at school. One that cannot is made in private, with few officers, after the principal was told."

  Scenario: A family that agrees to a talk has not agreed to an arrest
    Given the family agrees that the officer does it
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not arrest the student
    And the reason on "officer arrest" is rule base.consent-is-no-arrest
    And rule base.officer-may-arrest does not apply

  Scenario: Without authority nobody is arrested at school
    Given an officer asks to arrest the student
    And the officer has no authority to do it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And an officer must not arrest the student
    And the reason on "officer arrest" is rule base.no-authority

  Scenario: A student who endangers nobody is not handcuffed
    Given these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not restrain the student
    And the reason on "officer restraint" is rule base.restraint
    And rule base.restraint-in-danger does not apply

  Scenario: In danger an officer may hold somebody back
    Given someone is in immediate danger
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And an officer may restrain the student
    And the reason on "officer restraint" is rule base.restraint-in-danger
    And rule base.restraint does not apply
    And staff are told "Hold somebody only as long as the danger lasts, and never a small child unless somebody may be badly hurt."

  Scenario: A lawful arrest is not covered by the rule on handcuffs
    Given the officer has probable cause
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.restraint does not apply
    And the answer on "officer restraint" is not called for

  Scenario: An officer is not called to hold a student who endangers nobody
    Given staff want the officer to restrain the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-force-on-request
    And an officer must not restrain the student
    And the case goes to "Restorative chat"

  Scenario: Where nobody asks for force, the rule on force has nothing to say
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.no-force-on-request does not apply
