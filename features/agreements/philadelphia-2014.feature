Feature: Philadelphia, diversion instead of arrest
  The officer calls the diversion center, the student goes back to class, and a social worker visits the
  home within three days. (The program's own description.)

  Background:
    Given the "agreements/philadelphia-2014" policy
    And an ordinary school day

  Scenario Outline: A student who can be diverted is not arrested
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And a report to the police may be made
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Police diversion"
    And the social worker must also "home visit" within 72 hours

    Examples:
      | conduct            | rule                            |
      | fight              | philadelphia.diversion.fight    |
      | disorderly-conduct | philadelphia.diversion.disorder |
      | vandalism          | philadelphia.diversion.graffiti |
      | bullying           | philadelphia.diversion.bullying |

  Scenario: A little cannabis is met with diversion
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.cannabis
    And an officer must not arrest the student
    And the case goes to "Police diversion"

  Scenario: An object that was only carried is met with diversion
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.object
    And an officer must not arrest the student
    And the case goes to "Police diversion"

  Scenario Outline: An object with a lawful purpose, or handed over unprompted, is no offense
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And these facts
      | <why> | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "Police diversion"
    And rule philadelphia.diversion.object does not apply

    Examples:
      | why            |
      | lawful purpose |
      | surrendered    |

  Scenario: A fight is diverted although the scissors were for art class
    Given the conduct is "fight, weapon-possession"
    And these facts
      | weapon         | other-object |
      | weapon use     | possessed    |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.fight
    And the case goes to "Police diversion"

  Scenario: A student is diverted once
    Given the conduct is "fight"
    And the student was diverted 1 time before
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.not-again
    And a report to the police may be made
    And an officer may arrest the student
    And the case does not go to "Police diversion"
    And staff must not "home visit"

  Scenario: A student with a case in court is not diverted
    Given the conduct is "fight"
    And these facts
      | prior adjudication | yes            |
      | officer authority  | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.not-again
    And an officer may arrest the student
    And the case does not go to "Police diversion"

  Scenario: Below age 10 there is no police diversion
    Given the conduct is "fight"
    And the student is 9 years old
    And the student is in grade 4
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the case does not go to "Police diversion"

  Scenario: Other drugs are not a low-level offense
    Given the conduct is "drug-possession"
    And the student had it
    And these facts
      | substance | other-controlled |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.hard-drugs
    And the case does not go to "Police diversion"

  Scenario: An object that was shown to threaten is not a low-level offense
    Given the conduct is "weapon-possession"
    And these facts
      | weapon     | other-object |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And the case does not go to "Police diversion"

  Scenario: Rule-breaking does not go to the police in Philadelphia
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case does not go to "Police diversion"

  Scenario: Everybody hears how much of the program was read
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule philadelphia.diversion.fight
    And staff are told "This is the program as described in public. The signed agreement was read only in part; ask the center what holds now."
    And rule philadelphia.as-it-was applies

  Scenario: A pocket knife that was shown to threaten is past diversion
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was shown to threaten somebody
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And rule philadelphia.diversion.object does not apply
    And the case does not go to "Police diversion"
