Feature: Vaping, alcohol and drugs: help comes first
  Teaching and treatment work better than a removal or a ticket. Whether a report is due stands in drugs-report-or-call.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student who asks for help with vaping is not punished
    Given the conduct is "tobacco"
    And the student came forward to ask for help
    And these facts
      | substance     | nicotine   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.sought-help applies
    And the answer on "exclude student" is not called for
    And staff are told "Thank the student. Do not question further to build a case."
    And the case goes to "Help to quit"
    And the case goes to "Talk with a health worker about use"

  Scenario: Vaping is a health matter
    Given the conduct is "tobacco"
    And these facts
      | substance     | nicotine   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.nicotine applies
    And rule base.sought-help does not apply
    And rule base.substance-education does not apply
    And rule base.drugs-in-custody does not apply
    And rule base.paraphernalia does not apply
    And the case goes to "Class about tobacco, alcohol and drugs"
    And the case goes to "Help to quit"

  # rule base.nicotine-again
  Scenario: Vaping again is a question for a health worker
    Given the conduct is "tobacco"
    And the student had 1 similar incident this year
    And these facts
      | substance     | nicotine   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.nicotine-again applies
    And the case goes to "Talk with a health worker about use"

  Scenario: Cannabis is answered with a class and a talk
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.substance-education applies
    And rule base.drugs-in-custody applies
    And rule base.nicotine does not apply
    And rule base.under-the-influence does not apply
    And the principal must also "preserve contraband" immediately
    And the case goes to "Class about tobacco, alcohol and drugs"
    And the case goes to "Talk with a health worker about use"
    And the case does not go to "Medical care"

  Scenario: A student who is unwell after using sees the nurse first
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.under-the-influence applies
    And rule base.drugs-in-custody does not apply
    And staff are told "The nurse sees the student before anybody asks about rules."
    And the case goes to "Medical care"

  Scenario: A pipe is a sign that somebody should ask
    Given the conduct is "drug-paraphernalia"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.paraphernalia applies
    And the case goes to "Talk with a health worker about use"

  Scenario: Where nothing was found, nothing is locked away
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.drugs-in-custody does not apply
    And staff must not "preserve contraband"
    And the case goes to "Medical care"

  Scenario: A parent who smokes on the grounds is not sent to a class
    Given the conduct is "tobacco"
    And a parent did it
    And these facts
      | substance     | nicotine   |
      | substance act | possession |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.nicotine does not apply
    And the case does not go to "Class about tobacco, alcohol and drugs"

  Scenario: A medicine of one's own is not drug use
    Given the conduct is "drug-possession"
    And the student had it
    And the student had a lawful reason to carry it
    And these facts
      | substance | prescription |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule base.own-medicine applies
    And rule base.substance-education does not apply
    And staff must not "preserve contraband"
    And staff are told "Never take away an inhaler or another medicine that a student may need at once. The nurse sorts it out with the family."
    And the case goes to "Talk with the family"
    And the case does not go to "Class about tobacco, alcohol and drugs"

  Scenario: A medicine without a lawful reason
    Given the conduct is "drug-possession"
    And the student had it
    And these facts
      | substance | prescription |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule base.own-medicine does not apply
    And rule base.substance-education applies
    And the principal must also "preserve contraband" immediately

  Scenario: Alcohol poisoning is met by a nurse and not by a class
    Given the conduct is "alcohol"
    And the student is under the influence
    And someone needs emergency medical care
    And these facts
      | substance | alcohol |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 must be called
    And the case goes to "Medical care"
    And the case goes to "Talk with a health worker about use"
    And the case does not go to "Class about tobacco, alcohol and drugs"

  Scenario: A student who asks for help with cannabis is offered help to quit
    Given the substance is cannabis
    And the student came forward to ask for help
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.sought-help applies
    And the case goes to "Help to quit"

  Scenario: On a day without a nurse or a counselor nobody helps to quit, so an adult stays close
    Given the conduct is "tobacco"
    And only these are available today: "administrator, social-worker"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Check-in with a trusted adult"
    And the case does not go to "Help to quit"

  Scenario: A vape device is no paraphernalia for drugs
    Given the conduct is "tobacco, drug-paraphernalia"
    And the substance is nicotine
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule base.alcohol-or-drugs does not apply

  Scenario: What keeps a student away is asked about before a class about alcohol
    Given the conduct is "truancy, alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes in this order to
      | Talk with the family                   |
      | Attendance plan                        |
      | Code of conduct                        |
      | Class about tobacco, alcohol and drugs |
      | Talk with a health worker about use    |
