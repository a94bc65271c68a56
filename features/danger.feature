Feature: In danger, people come first
  Nothing in an agreement, a plan or an age limit stands in the way of a call when somebody may be hurt now.

  Background:
    Given the "base" policy

  Scenario: Immediate danger is enough, whatever else is not known yet
    Given someone is in immediate danger
    And nothing else is known yet
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And 911 must be called

  Scenario: The age of the student does not hold up a call in danger
    Given an ordinary school day
    And the conduct is "dysregulation"
    And the student is 7 years old
    And the student is in grade 2
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    But an officer must not arrest the student

  Scenario: An untrained officer may come in an emergency
    Given an ordinary school day
    And the officer was not trained for schools
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: A fight that staff cannot stop
    Given an ordinary school day
    And the conduct is "fight"
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And a report to the police may be made
    And the reason for the report is rule base.staff-cannot-separate

  Scenario: A missing student near a road
    Given an ordinary school day
    And the student is missing
    And there is traffic or water close by
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.missing-near-hazard
    And 911 must be called
    And the principal must also "notify guardian" immediately

  Scenario: A robbery that is still going on
    Given an ordinary school day
    And it is still happening
    And the conduct is "robbery"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.grave-violence
    And 911 must be called
    And staff are told "Get others away first."

  Scenario: A robbery that is over is no emergency
    Given an ordinary school day
    And it is over
    And the conduct is "robbery"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.grave-violence does not apply
    And 911 is not called for

  Scenario: Somebody goes after others with a chair, and staff cannot stop it
    Given an ordinary school day
    And it is still happening
    And staff cannot stop it safely
    And the conduct is "simple-assault"
    And these facts
      | weapon     | other-object |
      | weapon use | used         |
      | target     | student      |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.object-as-weapon
    And 911 must be called

  Scenario: A chair that staff have already taken away
    Given an ordinary school day
    And it is still happening
    And staff can stop it safely
    And the conduct is "simple-assault"
    And these facts
      | weapon     | other-object |
      | weapon use | used         |
      | target     | student      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And rule base.object-as-weapon does not apply
    And 911 is not called for

  Scenario: Somebody was killed
    Given an ordinary school day
    And the conduct is "homicide"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And 911 must be called
    And the principal must also "notify superintendent" immediately

  Scenario: Somebody was attacked and lives
    Given an ordinary school day
    And the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.death does not apply
    And 911 is not called for

  Scenario: A knife that is shown to threaten somebody
    Given an ordinary school day
    And the weapon is a pocket knife
    And the weapon was shown to threaten somebody
    And the conduct is "threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And 911 must be called

  Scenario: A knife that stays in the pocket
    Given an ordinary school day
    And the weapon is a pocket knife
    And the weapon was only carried
    And the conduct is "threat"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And rule base.weapon-against-people does not apply
    And 911 is not called for

  Scenario: A killing elsewhere that the police already look into needs no second call
    Given an ordinary school day
    And the conduct is "homicide"
    And it happened outside school
    And it is over
    And these facts
      | police already know | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And 911 is not called for
    And rule base.death does not apply
    And the case does not go to "Support for the person who was hurt"

  Scenario: A killing elsewhere that nobody has told the police about
    Given an ordinary school day
    And the conduct is "homicide"
    And it happened outside school
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
