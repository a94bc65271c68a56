Feature: Example district, officers, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario: No arrest at school for a small matter, in the example district
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.disorder.first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule example.mou.no-arrest-for-small-matters

  Scenario Outline: No arrest at school for a small matter: it depends on what was done, how badly somebody was hurt, the officer's authority and more
    Given these facts
      | injury            | <injury>            |
      | officer authority | <officer authority> |
      | actor             | <actor>             |
      | weapon            | <weapon>            |
      | substance         | <substance>         |
      | conduct           | <conduct>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.no-arrest-for-small-matters <here>

    Examples:
      | injury  | officer authority | actor   | weapon     | substance | conduct                                                                                                                                                        | officer            | reason                                        | here           |
      | none    | probable-cause    | student | none       | alcohol   | disorderly-conduct, fight, simple-assault, theft, vandalism, property-damage, trespass, obstruction, alcohol, drug-possession, drug-paraphernalia, false-alarm | may be called      | the reason is rule base.false-alarm           | applies        |
      | none    | probable-cause    | student | none       | none      | defiance                                                                                                                                                       | must not be called | the reason is rule base.routine-discipline    | does not apply |
      | medical | probable-cause    | student | none       | none      | disorderly-conduct                                                                                                                                             | is not called for  | no rule asks for an officer                   | does not apply |
      | none    | probable-cause    | staff   | none       | none      | disorderly-conduct                                                                                                                                             | may be called      | the reason is rule base.crime-by-an-adult     | does not apply |
      | minor   | probable-cause    | student | none       | none      | disorderly-conduct                                                                                                                                             | must not be called | the reason is rule example.mou.disorder.first | applies        |
      | none    | probable-cause    | student | look-alike | none      | disorderly-conduct                                                                                                                                             | may be called      | the reason is rule base.weapon-carried        | does not apply |
      | none    | none              | student | none       | none      | disorderly-conduct                                                                                                                                             | must not be called | the reason is rule example.mou.disorder.first | does not apply |
      | none    | emergency         | student | none       | none      | disorderly-conduct                                                                                                                                             | must not be called | the reason is rule example.mou.disorder.first | applies        |

  Scenario: Questions to a student younger than 14
    Given these facts
      | age   | 13 |
      | grade | 8  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-authority
    And rule example.mou.questions-below-14 applies

  Scenario: Questions to a student younger than 14, even with probable cause
    Given these facts
      | officer authority | probable-cause |
      | age               | 13             |
      | grade             | 8              |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule example.mou.questions-below-14

  Scenario Outline: Questions to a student younger than 14: it depends on whether somebody is in danger now, the officer's authority and the student's age
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer authority | <officer authority> |
      | age               | <age>               |
      | grade             | <grade>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.questions-below-14 <here>

    Examples:
      | imminent danger | officer authority | age | grade | officer           | reason                                  | here           |
      | no              | none              | 14  | 9     | is not called for | no rule asks for an officer             | does not apply |
      | no              | probable-cause    | 13  | 8     | is not called for | no rule asks for an officer             | applies        |
      | no              | warrant           | 13  | 8     | is not called for | no rule asks for an officer             | does not apply |
      | yes             | none              | 13  | 8     | must be called    | the reason is rule base.imminent-danger | does not apply |

  Scenario: Pictures that both wanted
    Given the conduct is "sexting"
    And these facts
      | mutual | yes |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.nothing-mutual
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario Outline: Pictures that both wanted: it depends on what was done, whether both sides wanted it and who did it
    Given these facts
      | actor   | <actor>   |
      | conduct | <conduct> |
      | mutual  | <mutual>  |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule example.mou.nothing-mutual does not apply

    Examples:
      | actor   | conduct  | mutual | officer            | reason                                     |
      | student | defiance | yes    | must not be called | the reason is rule base.routine-discipline |
      | staff   | sexting  | yes    | may be called      | the reason is rule base.sexting-passed-on  |
      | student | sexting  | no     | may be called      | the reason is rule base.sexting-passed-on  |

  Scenario: The two chiefs look at every call
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.chief-hears applies
    And the principal must also "notify superintendent" within 5 school days
    And "notify superintendent" is owed to the superintendent and police chief
