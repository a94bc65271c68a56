Feature: Theft, damage and false alarms
  What was lost is made good.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: What was taken is given back
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.make-good applies
    And staff are told "A family that cannot pay is not asked to. Work for the school counts as well."
    And the case goes to "Making good"
    And the case goes to "Restorative chat"

  Scenario: An outsider is not invited to make good at school
    Given the conduct is "theft"
    And an adult from outside did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.make-good does not apply
    And the case does not go to "Making good"

  Scenario: Before it is called vandalism somebody asks whether it was an accident
    Given the conduct is "property-damage"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.was-it-an-accident applies
    And staff are told "Ask whether it was an accident before you call it anything else."
    And the case goes to "Making good"

  Scenario: Graffiti is no accident
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.was-it-an-accident does not apply
    And the case goes to "Making good"

  Scenario: A student who should not be here is walked out
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.student-trespass applies
    And staff are told "Ask the student to leave, walk along, and call the family."
    And the case goes to "Talk with the family"

  Scenario: An outsider who should not be here is not a student
    Given the conduct is "trespass"
    And an adult from outside did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule base.student-trespass does not apply
    And the case does not go to "Talk with the family"

  Scenario: A false alarm can be settled by making good
    Given the conduct is "false-alarm"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.false-alarm
    And rule base.false-alarm-repair applies
    And staff are told "Tell the fire service that the alarm was false."
    And the case goes to "Making good"
    And the case goes to "Restorative conference"

  Scenario: Nobody is called about an alarm because of a rumor
    Given the conduct is "false-alarm"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.false-alarm does not apply

  Scenario: An outsider who set off the alarm has nobody here to make peace with
    Given the conduct is "false-alarm"
    And an adult from outside did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.false-alarm
    And rule base.false-alarm-repair does not apply
    And the case does not go to "Restorative conference"

  Scenario: A student who broke into a computer system helps to repair it
    Given the conduct is "computer-intrusion"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.computer-repair applies
    And the case goes to "Making good"
    And the case goes to "Review by an administrator"

  Scenario: A phone that is out in class is not a break-in
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.computer-repair does not apply
    And the case does not go to "Making good"

  Scenario: What was taken by force is given back without a meeting
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.give-back applies
    And the case goes to "Making good"
    And the case does not go to "Restorative chat"

  Scenario: Where nothing was taken, nothing is given back
    Given the conduct is "aggravated-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.give-back does not apply
    And the case does not go to "Making good"

  Scenario: Damage of a thousand dollars is weighed by an administrator
    Given the conduct is "vandalism"
    And the loss is worth 1000 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.large-loss
    And a report to the police may be made
    And the reason for the report is rule base.large-loss
    And the case goes to "Making good"

  Scenario: A dollar less stays with the school
    Given the conduct is "vandalism"
    And the loss is worth 999 dollars
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule base.large-loss does not apply
    And the case goes to "Making good"

  Scenario: A rumor of a theft asks nobody to pay
    Given the conduct is "theft"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And the case goes to "Review by an administrator"
    And the case does not go to "Making good"
