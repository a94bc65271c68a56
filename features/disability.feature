Feature: A disability protects a student and never raises the response
  (Individuals with Disabilities Education Act, 34 CFR 300.530 to 300.536; Section 504.)

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario Outline: Whether a student has a plan makes no difference to a call
    Given the conduct is "<conduct>"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer <answer>
    And <reason>
    And changing only "disability" never changes what happens with the officer

    Examples:
      | conduct             | answer             | reason                                     |
      | defiance            | must not be called | the reason is rule base.routine-discipline |
      | fight               | is not called for  | no rule asks for an officer                |
      | aggravated-assault  | may be called      | the reason is rule base.serious-crime      |

  Scenario: Conduct linked to a disability is not punished by removal
    Given the conduct is "fight"
    And the student has an IEP
    And a team found that the conduct is linked to the disability
    And the student was removed from class on 11 days this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the student must not be suspended or expelled
    And staff must also "manifestation review" within 10 school days
    And staff must also "provide services" immediately

  Scenario: The plan on file comes first
    Given the conduct is "dysregulation"
    And the student has an IEP
    And the student has a plan on file
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the case goes to "Crisis plan"
    And staff are told "Follow the behavior or crisis plan first."

  Scenario Outline: Who a student is never changes an answer
    Given the conduct is "fight"
    And the records say that the student's "<kind>" is "<value>"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

    Examples:
      | kind           | value           |
      | race ethnicity | Black           |
      | race ethnicity | White           |
      | sex            | female          |
      | home language  | Spanish         |
