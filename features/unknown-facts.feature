Feature: What is not known is never guessed
  A fact that nobody gave is neither yes nor no. Staff are asked what matters, and told what to do until then.

  Background:
    Given the "base" policy

  Scenario: Whether somebody is hurt decides about a fight
    Given an ordinary school day
    And the conduct is "fight"
    And staff do not know "injury" yet
    When staff ask what to do
    Then there is not enough information to decide about the officer
    And rule base.violence-with-injury may still apply
    And staff are asked only
      | Was anyone hurt, and how badly? |
    And until then, staff are told "No danger? Do not call the officer yet."

  Scenario: A parent who is named is not met with, even before anybody says that abuse is suspected
    Given an ordinary school day
    And the conduct is "fight"
    And a parent is the one suspected
    And staff do not know "abuse suspected" yet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-parent applies
    And staff are told "Do not tell the parent who is suspected. The child-protection agency decides who tells the family and when."
    And the case does not go to "Restorative conference"
    And the case does not go to "Talk with the family"

  Scenario: An employee who is named is kept away, even before anybody says that abuse is suspected
    Given an ordinary school day
    And a member of staff is the one suspected
    And staff do not know "abuse suspected" yet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff applies
    And the principal must also "notify superintendent" immediately

  Scenario: When nothing is known, danger is asked about first
    Given nothing else is known yet
    When staff ask what to do
    Then there is not enough information to decide about the officer
    And rule base.imminent-danger may still apply
    And the next question is "Is anyone in immediate physical danger right now?"
    And until then, staff are told "In danger, call the officer too; questions can wait."
    And an officer must not give out discipline

  Scenario: A fact that changes nothing is not asked for
    Given an ordinary school day
    And the conduct is "tardiness"
    And staff do not know "similar acts this year" yet
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And staff are asked nothing

  Scenario: A fact that cannot be known is not asked for again
    Given an ordinary school day
    And the conduct is "fight"
    And these facts
      | injury | cannot be known |
    When staff ask what to do
    Then there is not enough information to decide about the officer
    And rule base.violence-with-injury may still apply
    And staff are asked nothing

  Scenario Outline: In New Jersey, not knowing who is suspected keeps no parent from hearing where nobody suspects abuse
    Given the "states/nj-2015" policy
    And an ordinary school day
    And staff do not know "suspected abuser" yet
    And these facts
      | officer request | <request> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule <rule> applies

    Examples:
      | request | rule                  |
      | arrest  | nj-2015.arrest-family |

  Scenario: In Virginia the family of a student who was sold drugs hears of it while nobody suspects abuse
    Given the "states/va" policy
    And an ordinary school day
    And the conduct is "drug-distribution"
    And staff do not know "suspected abuser" yet
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule va.targeted-family applies
    And the principal must also "notify target guardian" immediately

  Scenario: In New Jersey a parent is reached before questions while nobody suspects abuse
    Given the "states/nj-2015" policy
    And an ordinary school day
    And the conduct is "defiance"
    And staff do not know "suspected abuser" yet
    And these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And the principal must also "notify guardian" immediately

  Scenario: In Idaho a family hears of drugs while nobody suspects abuse
    Given the "states/id" policy
    And an ordinary school day
    And the conduct is "drug-possession"
    And staff do not know "suspected abuser" yet
    And these facts
      | substance     | cannabis   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the administrator must also "notify guardian" immediately

  Scenario: A family is called while nobody suspects abuse, whoever it might have been
    Given an ordinary school day
    And the conduct is "theft"
    And staff do not know "suspected abuser" yet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the principal must also "notify guardian" within 24 hours

  Scenario: In Kentucky both families hear of a felony while nobody suspects abuse
    Given the "states/ky" policy
    And an ordinary school day
    And the conduct is "aggravated-assault"
    And staff do not know "suspected abuser" yet
    And these facts
      | target        | student |
      | offense class | felony  |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule ky.felony-between-students applies
    And rule ky.felony-family applies
    And the principal must also "report to law enforcement" within 48 hours

  Scenario: Staff are told what is safe where nothing is known at all
    Given nothing else is known yet
    When staff ask what to do
    Then there is not enough information to decide about the officer
    And rule base.imminent-danger may still apply
    And until then, staff are told "If anyone is hurt, ill or in danger, call 911 now."
    And until then, staff are told "In danger, call the officer too; questions can wait."
    And until then, staff are told "No danger? Do not call the officer yet."
    And until then, staff are told "Ask the principal today if the police must be told."
