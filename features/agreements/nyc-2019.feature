Feature: New York City, what agents are not called for
  Clothes, lateness, smoking, lying and gambling are not for agents, and some offenses are met without a
  charge. (Memorandum of 2019 and the warning card, read from news reports.)

  Background:
    Given the "agreements/nyc-2019" policy
    And an ordinary school day

  Scenario Outline: What is not for agents
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule nyc.not-for-agents
    And a report to the police must not be made
    And an officer must not give the student a ticket

    Examples:
      | conduct             |
      | dress-code          |
      | truancy             |
      | tardiness           |
      | tobacco             |
      | academic-dishonesty |
      | gambling            |

  Scenario: A late student with a knife is still looked at
    Given the conduct is "tardiness, weapon-possession"
    And the weapon is a pocket knife
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife

  Scenario Outline: What is met without a charge
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Review by an administrator"
    And staff are told "An officer who is there hands the matter back to the school."

    Examples:
      | conduct            |
      | disorderly-conduct |
      | throwing-objects   |
      | vandalism          |

  Scenario Outline: Alcohol and a little cannabis are met without a charge
    Given the conduct is "<conduct>"
    And the substance is <substance>
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And rule nyc.no-summons applies

    Examples:
      | conduct         | substance |
      | drug-possession | cannabis  |
      | alcohol         | alcohol   |

  Scenario: Selling is not met without a charge
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale

  Scenario: From age 16 a card takes the place of a summons
    Given the conduct is "disorderly-conduct"
    And the student is 16 years old
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not give the student a ticket
    And staff are told "An officer gives a warning card and no summons. The school keeps no copy of it."
    And rule nyc.warning-card applies

  Scenario: At 15 there is no summons and no card either
    Given the conduct is "disorderly-conduct"
    And the student is 15 years old
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not give the student a ticket

  Scenario: A misdemeanor elsewhere is no reason for an arrest at school
    Given the conduct is "theft"
    And these facts
      | officer request   | arrest      |
      | place             | off-campus  |
      | offense class     | misdemeanor |
      | officer authority | warrant     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not arrest the student
    And rule nyc.arrest-for-elsewhere applies

  Scenario: A felony elsewhere is not covered by that clause
    Given the conduct is "burglary"
    And these facts
      | officer request   | arrest     |
      | place             | off-campus |
      | offense class     | felony     |
      | officer authority | warrant    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime

  # exception nyc.arrest-for-elsewhere.danger
  Scenario: In pursuit the clause on arrests stands back
    Given the conduct is "theft"
    And someone is in immediate danger
    And these facts
      | officer request   | arrest      |
      | place             | off-campus  |
      | offense class     | misdemeanor |
      | officer authority | warrant     |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: Everybody hears that the memorandum was not read
    Given the conduct is "dress-code"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule nyc.not-for-agents
    And staff are told "This is the memorandum of 2019 as newspapers told it. Law on cannabis has changed since; ask what holds now."
    And rule nyc.as-it-was applies

  Scenario: A student who cannot be found in New York is looked for, whatever rule was broken
    Given the conduct is "truancy"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule nyc.not-for-agents does not apply
