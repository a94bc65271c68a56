Feature: Clayton County, focused acts step by step
  A warning first, a program for student and family second, and a complaint last.
  (Cooperative agreement of 2004, read from a news report and one clause.)

  Background:
    Given the "agreements/clayton-2004" policy
    And an ordinary school day

  Scenario Outline: The first focused act of a year ends with a warning
    Given the conduct is "<conduct>"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule clayton.steps.first
    And a report to the police must not be made
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the principal must also "notify guardian" within 24 hours
    And the case does not go to "Conflict workshop for student and family"

    Examples:
      | conduct            |
      | fight              |
      | disorderly-conduct |
      | obstruction        |
      | trespass           |
      | fight, profanity   |

  Scenario: The second focused act may go to the program
    Given the conduct is "fight"
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule clayton.steps.second
    And a report to the police may be made
    And an officer must not arrest the student
    And the case goes to "Conflict workshop for student and family"
    And staff are told "Court intake reports to the school whether the program was finished."

  Scenario: From the third focused act on a complaint may be filed
    Given the conduct is "fight"
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule clayton.steps.later
    And a report to the police may be made
    And the principal must also "document incident" immediately
    And staff are told "First the principal reviews the student's behavior plan, and writes it down. Then a complaint may be filed; it need not be."

  Scenario: Hitting somebody is not a focused act
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: A fight after which somebody needs a doctor is no focused act
    Given the conduct is "fight"
    And someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury

  Scenario: A fight with a knife in the pocket is no focused act
    Given the conduct is "fight, weapon-possession"
    And the weapon is a pocket knife
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife

  Scenario: Trespass with damage is no focused act
    Given the conduct is "trespass, vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: Rule-breaking stays with the school whichever time it is
    Given the conduct is "classroom-disruption"
    And the student had 4 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline

  # exception clayton.steps.first.own-report
  Scenario: Nobody is kept from the police by the agreement
    Given the conduct is "fight"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police

  # exception clayton.steps.first.cannot-be-stopped
  Scenario: The warning step does not leave staff alone with a fight that they cannot part
    Given the conduct is "fight"
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And rule clayton.steps.first does not apply

  Scenario: A first disruption that goes on is no fight, and the warning step holds
    Given the conduct is "disorderly-conduct"
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule clayton.steps.first

  Scenario: Whether it is the first or the third time has to be known
    Given the conduct is "fight"
    And staff do not know "similar acts this year" yet
    When staff ask what to do
    Then there is not enough information to decide about the officer
    And rule clayton.steps.first may still apply
    And the next question is "How many similar acts by this student have been substantiated earlier this school year?"

  Scenario: Bullying a second time goes to the program
    Given the conduct is "bullying"
    And it is one-sided targeting
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Conflict workshop for student and family"
    And the case does not go to "Peer mediation"
    And staff are told "The students are not brought together. Mediation does not fit bullying."
    And rule clayton.steps.bullying-again applies

  Scenario: Bullying a first time does not go to the program
    Given the conduct is "bullying"
    And it is one-sided targeting
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "Conflict workshop for student and family"

  Scenario: In danger the agreement of Clayton County stands back
    Given the conduct is "fight"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: Everybody hears that the agreement of 2004 was replaced
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule clayton.steps.first
    And staff are told "This is the agreement of 2004. It was replaced on 13 August 2013; ask what holds now."
    And rule clayton.as-it-was applies

  Scenario: A student who cannot be found in Clayton County is looked for, whatever rule was broken
    Given the conduct is "trespass"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule clayton.steps.first does not apply

  Scenario Outline: A warning goes out for an act that staff believe in, and not on a rumor
    Given the conduct is "disorderly-conduct"
    And these facts
      | evidence | <evidence> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule <reason>
    And a report to the police must not be made
    And rule clayton.steps.first applies
    And rule clayton.steps.warning <the warning>

    Examples:
      | evidence  | the warning    | reason              |
      | suspicion | applies        | clayton.steps.first |
      | rumor     | does not apply | base.rumor          |
