Feature: Child protection, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Suspected abuse is reported
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And the case goes to "Child-protection report and support"
    And the case goes to "Support for the person who was hurt"
    And the person who suspects it must also "report child abuse" immediately
    And staff are told "Everyone who suspects abuse reports it in person. Telling a supervisor is not enough, and nobody may hold the report back."
    And staff are told "Ask no more than you need to. The interview is for those trained for it."
    And staff are told "Stay with the child."

  Scenario: A parent who is suspected is not told, in the baseline
    Given these facts
      | abuse suspected  | yes    |
      | suspected abuser | parent |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-parent applies
    And staff are told "Do not tell the parent who is suspected. The child-protection agency decides who tells the family and when."

  Scenario: Abuse is suspected, and no parent is
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-parent does not apply

  Scenario: A member of staff is suspected, in the baseline
    Given these facts
      | abuse suspected  | yes   |
      | suspected abuser | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff applies
    And the principal must also "notify superintendent" immediately
    And staff are told "Keep the person suspected away from the child. No informal settlement takes the place of the report."

  Scenario: Abuse is suspected, and nobody on the staff is
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff does not apply

  Scenario: Staff are suspected, and the harm may be sexual
    Given these facts
      | abuse suspected  | yes   |
      | suspected abuser | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff-title-ix applies
    And the case goes to "Support under Title IX"
    And staff must also "notify title ix coordinator" immediately
    And "notify title ix coordinator" is owed by whoever knows

  Scenario Outline: Staff are suspected, and the harm may be sexual: which acts count
    Given these facts
      | abuse suspected  | yes       |
      | suspected abuser | staff     |
      | conduct          | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.suspected-staff-title-ix <here>

    Examples:
      | conduct           | officer            | reason                                     | here           |
      | sexting           | may be called      | the reason is rule base.sexting-passed-on  | applies        |
      | sexual-assault    | may be called      | the reason is rule base.sexual-assault     | applies        |
      | sexual-misconduct | is not called for  | no rule asks for an officer                | applies        |
      | defiance          | must not be called | the reason is rule base.routine-discipline | does not apply |

  Scenario: Abuse is suspected, and nobody says that staff did anything sexual
    Given these facts
      | abuse suspected | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.suspected-staff-title-ix does not apply

  Scenario: No informal settlement when an employee is accused
    Given the conduct is "sexting"
    And these facts
      | actor  | staff   |
      | target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule base.no-informal-with-staff applies
    And the case goes to "Support under Title IX"
    And the case goes to "Support for the person who was hurt"
    And staff are told "An employee accused of sexual harm to a student does not settle it informally."

  Scenario Outline: No informal settlement when an employee is accused: it depends on what was done, who was harmed and who did it
    Given these facts
      | actor   | <actor>   |
      | target  | <target>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.no-informal-with-staff <here>

    Examples:
      | actor   | target  | conduct           | officer           | reason                                    | here           |
      | staff   | student | defiance          | is not called for | no rule asks for an officer               | does not apply |
      | staff   | student | sexual-assault    | may be called     | the reason is rule base.crime-by-an-adult | applies        |
      | staff   | student | sexual-misconduct | may be called     | the reason is rule base.crime-by-an-adult | applies        |
      | student | student | sexting           | may be called     | the reason is rule base.sexting-passed-on | does not apply |
      | staff   | none    | sexting           | may be called     | the reason is rule base.sexting-passed-on | does not apply |
