Feature: San Francisco, staff call for safety
  Staff call for physical safety, for a legal duty, or for a crime by somebody who is no student.
  (Handbook 6.4.3, and the police notice of 2024.)

  Background:
    Given the "agreements/sf-2024" policy
    And an ordinary school day

  Scenario Outline: Without a danger to anybody staff do not call
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And the case goes to "Review by an administrator"

    Examples:
      | conduct     |
      | theft       |
      | vandalism   |
      | false-alarm |
      | fight       |

  Scenario: Violence that goes on is about safety
    Given the conduct is "fight"
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate

  Scenario: Somebody who needs a doctor is about safety
    Given the conduct is "fight"
    And someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury

  Scenario Outline: A grave act against a person is about safety, also when it is over
    Given the conduct is "<conduct>"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And rule sf.safety-only does not apply

    Examples:
      | conduct   | rule                          |
      | stalking  | base.partner-violence-officer |
      | hazing    | base.serious-crime            |
      | extortion | base.serious-crime            |
      | robbery   | base.serious-crime            |

  Scenario: Selling drugs may bring a duty of the law, so staff may call
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule sf.safety-only does not apply

  Scenario: Carrying cannabis is no reason to call in San Francisco
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only

  Scenario: A crime by an outsider may be a reason to call
    Given the conduct is "theft"
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule sf.crime-by-others
    And a report to the police may be made

  Scenario: An outsider who only disturbs is no crime under that clause
    Given the conduct is "adult-disruption"
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.adult-disruption

  Scenario: Each contact with the police is written down on the day
    Given the conduct is "fight"
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And the principal must also "document incident" within 8 hours
    And rule sf.same-day applies

  Scenario: Where no officer is involved nothing has to be written on the day
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And staff must not "document incident"

  Scenario: An officer with no more than probable cause does not interview at school
    Given the conduct is "theft"
    And an officer asks to question the student
    And the officer has probable cause
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And an officer must not question the student
    And the principal must also "offer counsel or guardian presence" immediately
    And staff are told "A student who is held speaks with a lawyer before any interview. Nobody can waive that."
    And rule sf.interview applies
    And rule sf.lawyer-first applies

  Scenario: A search is another matter than an interview
    Given the conduct is "theft"
    And an officer asks to search the student
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And staff must not "offer counsel or guardian presence"

  Scenario: An arrest at school is kept to the least
    Given the conduct is "theft"
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And staff are told "Ask whether the arrest can wait, or happen away from school."
    And rule sf.arrest-elsewhere applies

  Scenario: Everybody hears that there is no agreement in San Francisco
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And staff are told "The district has had no agreement with the police since 2020. Ask what holds now."
    And rule sf.as-it-was applies

  Scenario: An officer with a warrant may interview in San Francisco
    Given the conduct is "theft"
    And an officer asks to question the student
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule sf.safety-only
    And rule sf.interview does not apply
    And an officer may question the student
