Feature: What holds in every incident
  These are promises. Each is proved for all incidents there can be, and not shown by an example.

  Background:
    Given the "base" policy

  @every-case
  Scenario: Whoever is in immediate danger gets help
    Given any incident at all
    And someone is in immediate danger
    When every such case is checked
    Then in every case the School Resource Officer must be called
    And in every case 911 must be called

  @every-case
  Scenario: Routine discipline is no matter of discretion
    Given any incident that counts as "routine discipline"
    And nobody is in immediate danger
    And these facts
      | missing student | no |
    When every such case is checked
    Then in no case the School Resource Officer may be called
    And in every case an officer must not give out discipline

  @every-case
  Scenario: A disability changes nothing about a call
    Given any incident at all
    When every such case is checked
    Then changing only "disability" never changes what happens with the officer
    And changing only "english learner" never changes what happens with the officer

  @every-case
  Scenario: Saying no to a meeting never changes what happens with the officer
    Given any incident at all
    When every such case is checked
    Then changing only "declines to meet" never changes what happens with the officer
    And changing only "declines to meet" never changes what happens with the report to the police

  @every-case
  Scenario: There is always something that helps instead
    Given any incident at all
    When every such case is checked
    Then in every case there is something that helps instead

  @every-case
  Scenario: Bullying is never sent to mediation
    Given any incident where
      | power imbalance | yes |
    When every such case is checked
    Then in no case does the case go to "Peer mediation"
