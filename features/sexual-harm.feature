Feature: Sexual harm, and violence by a partner
  Nobody is brought face to face with the person who did this to them. The story is told once.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: The first interview is for somebody trained for it
    Given the conduct is "sexual-assault"
    And a student was harmed
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And an officer must not question the student
    And the reason on "officer questioning" is rule base.no-officer-interview
    And staff are told "Tell the student about medical care, an advocate and the right to make a report."

  Scenario: In danger an officer may ask where
    Given the conduct is "sexual-assault"
    And a student was harmed
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And rule base.no-officer-interview does not apply

  Scenario: Help begins at once, with or without a complaint
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.title-ix applies
    And rule base.sexual-harm-support applies
    And staff must also "notify title ix coordinator" immediately
    And the counselor must also "safety plan" within 1 school day
    And staff are told "No mediation, no circle and no conference, not even if somebody suggests it."
    And the case goes to "Support under Title IX"
    And the case goes to "Support for the person who was hurt"

  Scenario: Bullying that is not sexual has a protocol of its own
    Given the conduct is "bullying"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.title-ix does not apply
    And rule base.sexual-harm-support does not apply
    And the case does not go to "Support under Title IX"

  Scenario: A partner who has hurt somebody
    Given the conduct is "dating-violence"
    And a student was harmed
    And someone has a minor injury
    And a dating partner or the household is involved
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And a report to the police may be made
    And the reason for the report is rule base.partner-violence-report

  Scenario: Violence by a partner that is over and left no injury
    Given the conduct is "dating-violence"
    And a student was harmed
    And a dating partner or the household is involved
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.partner-violence-officer does not apply
    And a report to the police may be made
    And the reason for the report is rule base.partner-violence-report
    And the case goes to "Support under Title IX"

  Scenario: A protection order is kept by planning the day
    Given the conduct is "trespass"
    And a protection order covers these people
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.protection-order applies
    And a report to the police may be made
    And the reason for the report is rule base.partner-violence-report
    And the counselor must also "safety plan" within 1 school day
    And the case goes to "Support for the person who was hurt"

  Scenario: Trespass where no order covers anybody
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.protection-order does not apply
    And a report to the police is not called for
    And staff must not "safety plan"

  Scenario: A picture that both wanted
    Given the conduct is "sexting"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.sexting applies
    And rule base.sexting-passed-on does not apply
    And staff are told "Do not copy, send or look at the picture more than you must."
    And the case goes to "Talk with the family"
    And the case goes to "Check-in with a trusted adult"

  Scenario: A picture passed on against somebody's will
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And a report to the police may be made
    And the reason for the report is rule base.sexting-passed-on
    And the case goes to "Support under Title IX"

  Scenario: An employee who trades pictures with a student, whatever both say
    Given the conduct is "sexting"
    And both sides took part willingly
    And a student was harmed
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And a report to the police may be made
    And the reason for the report is rule base.sexting-passed-on
    And staff must also "notify title ix coordinator" immediately
    And the principal must also "notify target guardian" within 24 hours
    And the case goes to "Support under Title IX"
    And the case goes to "Support for the person who was hurt"

  Scenario: A picture that a student sent to an employee who wanted it
    Given the conduct is "sexting"
    And both sides took part willingly
    And a member of staff was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And a report to the police may be made
    And staff must also "notify title ix coordinator" immediately

  Scenario: A phone that was filming in class
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.sexting does not apply
    And the case does not go to "Support under Title IX"

  Scenario: A fight under a protection order, whatever the two say
    Given the conduct is "fight"
    And both sides took part willingly
    And a student was harmed
    And these facts
      | protection order | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And the principal must also "notify target guardian" within 24 hours
    And the case does not go to "Peer mediation"
    And the case does not go to "Restorative conference"

  Scenario: After stalking the one who was stalked is helped first, then the team looks at the risk
    Given the conduct is "stalking"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And the case goes in this order to
      | Support for the person who was hurt |
      | Support under Title IX              |
      | Threat assessment                   |
