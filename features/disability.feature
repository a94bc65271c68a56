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
    And the IEP or 504 team must also "manifestation review" within 10 school days
    And the district must also "provide services" immediately

  Scenario: The team meets after a fight, with or without bad language
    Given the conduct is "fight, profanity"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.team-meets applies
    And the case goes to "Meeting of the IEP or 504 team"

  Scenario: The plan on file comes first
    Given the conduct is "dysregulation"
    And the student has an IEP
    And the student has a plan on file
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the case goes to "Crisis plan"
    And staff are told "Follow the behavior or crisis plan first."
    And rule base.plan-on-file applies

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

  Scenario: A student without a plan on file
    Given the conduct is "dysregulation"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule base.plan-on-file does not apply
    And the case goes to "Check-in with a trusted adult"

  Scenario: The team meets after an incident
    Given the conduct is "fight"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.team-meets applies
    And the case goes to "Meeting of the IEP or 504 team"

  Scenario: A student without a disability has no such team
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.team-meets does not apply
    And the case does not go to "Meeting of the IEP or 504 team"

  Scenario: The third time the team finds out what the behavior is for
    Given the conduct is "fight"
    And the student has an IEP
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.behavior-and-disability applies
    And the case goes to "Behavior assessment and plan"

  Scenario: The second time does not bring an assessment yet
    Given the conduct is "fight"
    And the student has an IEP
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.behavior-and-disability does not apply
    And the case does not go to "Behavior assessment and plan"

  Scenario: A concern that was raised protects before there is a plan
    Given the conduct is "fight"
    And someone has raised that the student may have a disability
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.maybe-a-disability applies
    And staff are told "Treat the student as protected. A parent's request or a teacher's concern is enough."

  Scenario: A student who has an IEP is protected by it
    Given the conduct is "fight"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.maybe-a-disability does not apply

  Scenario: At ten days of removal the review comes first
    Given the conduct is "fight"
    And the student has an IEP
    And the student was removed from class on 10 days this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.manifestation-review applies
    And the IEP or 504 team must also "manifestation review" within 10 school days
    And the student must not be suspended or expelled
    And the reason on "exclude student" is rule base.review-comes-first
    And rule base.services-go-on does not apply

  Scenario: At nine days of removal no review is due
    Given the conduct is "fight"
    And the student has an IEP
    And the student was removed from class on 9 days this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.manifestation-review does not apply
    And rule base.review-comes-first does not apply
    And staff must not "manifestation review"

  Scenario: From the eleventh day on teaching goes on elsewhere
    Given the conduct is "fight"
    And the student has an IEP
    And the student was removed from class on 11 days this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.services-go-on applies
    And the district must also "provide services" immediately

  Scenario: What comes from the disability is not punished by removal
    Given the conduct is "fight"
    And the student has an IEP
    And a team found that the conduct is linked to the disability
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the student must not be suspended or expelled
    And the reason on "exclude student" is rule base.linked-conduct

  Scenario: For drugs at school another setting is possible for a time
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student has an IEP
    And a team found that the conduct is linked to the disability
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.linked-conduct does not apply
    And the student may be suspended or expelled
    And the reason on "exclude student" is rule base.forty-five-days
    And rule base.teaching-in-another-setting applies
    And staff are told "A student with a disability goes on learning in the other setting, for at most 45 school days."

  Scenario: Words about disability stay off the card of a student who has none
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the student may be suspended or expelled
    And rule base.teaching-in-another-setting does not apply

  Scenario: Alcohol is no reason for another setting
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    And the student has an IEP
    And a team found that the conduct is linked to the disability
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.forty-five-days does not apply
    And the student must not be suspended or expelled

  Scenario: An agency that gets a crime report learns of the disability
    Given the conduct is "aggravated-assault"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.records-with-a-report applies
    And the principal must also "send special education records"

  Scenario: A theft is not reported together with a disability
    Given the conduct is "theft"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.records-with-a-report does not apply
    And staff must not "send special education records"

  Scenario: Somebody who knows the disability sits on the threat team
    Given the conduct is "threat"
    And the threat is to hit or to fight
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.special-educator-on-the-team applies
    And staff are told "Somebody who knows the student's disability sits on the threat team."

  Scenario: A threat team for a student without a disability
    Given the conduct is "threat"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.special-educator-on-the-team does not apply

  Scenario: Drugs away from school are no reason for another setting
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student has an IEP
    And a team found that the conduct is linked to the disability
    And it happened outside school
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.forty-five-days does not apply
    And the student must not be suspended or expelled

  Scenario: After ten days of removal the team asks what the behavior is for
    Given the conduct is "fight"
    And the student has an IEP
    And the student was removed from class on 11 days this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.behavior-and-disability applies
    And the case goes to "Behavior assessment and plan"

  Scenario: A child who kicks in a tantrum is not written to the police about
    Given the conduct is "dysregulation, simple-assault"
    And the student has an IEP
    And a member of staff was harmed
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And a report to the police is not called for
    And rule base.records-with-a-report does not apply
    And staff must not "send special education records"
    And the case goes to "Support for the person who was hurt"

  Scenario: A visitor has no plan on file
    Given the conduct is "adult-disruption"
    And these facts
      | actor         | parent |
      | behavior plan | yes    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.adult-disruption
    And rule base.plan-on-file does not apply

  Scenario: Records go with a report about a killing as well
    Given the conduct is "homicide"
    And the student has an IEP
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And the principal must also "send special education records"
    And "send special education records" is owed to the agency that gets the report

  Scenario: A rumor of a forbidden knife moves no student to another setting
    Given the conduct is "weapon-possession"
    And the weapon is a knife that the law forbids
    And the student has an IEP
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.teaching-in-another-setting does not apply
