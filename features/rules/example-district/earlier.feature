Feature: Example district, rules of earlier years
  A rule holds on the days it is in force, and on no other.

  Background:
    Given an ordinary school day

  Scenario Outline: Alcohol, before and after the amendment of 2023
    Given the "districts/example" policy in force on <day>
    And the conduct is "alcohol"
    And the substance is alcohol
    And the student had <number> similar incidents this year
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And the answer on "officer citation" is <ticket>

    Examples:
      | day        | number | officer            | reason                                             | ticket           |
      | 2023-06-30 | 0      | must not be called | the reason is rule example.mou.alcohol-before-2023 | must not         |
      | 2023-06-30 | 1      | is not called for  | no rule asks for an officer                        | not called for   |
      | 2023-07-01 | 1      | must not be called | the reason is rule example.mou.alcohol             | must not         |

  Scenario Outline: Mediation at the pilot schools
    Given the "districts/example" policy in force on 2022-06-30
    And the conduct is "fight"
    And both sides took part willingly
    And the student is in grade <grade>
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.code.mediation-pilot <here>

    Examples:
      | grade | here           |
      | 8     | does not apply |
      | 9     | applies        |

  Scenario Outline: Alcohol before the amendment of 2023: the rule was about a student's own alcohol and nothing else
    Given the "districts/example" policy in force on 2023-06-30
    And these facts
      | actor         | <actor>     |
      | weapon        | <weapon>    |
      | substance     | <substance> |
      | substance act | <act>       |
      | conduct       | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And the answer on "officer citation" is <ticket>

    Examples:
      | actor   | weapon     | substance    | act          | conduct        | officer            | reason                                             | ticket         |
      | student | none       | alcohol      | possession   | alcohol        | must not be called | the reason is rule example.mou.alcohol-before-2023 | must not       |
      | student | none       | alcohol      | sharing      | alcohol        | must not be called | the reason is rule example.mou.alcohol-before-2023 | must not       |
      | student | none       | alcohol      | distribution | alcohol        | may be called      | the reason is rule base.drug-sale                  | not called for |
      | student | none       | prescription | possession   | alcohol        | is not called for  | no rule asks for an officer                        | not called for |
      | student | none       | alcohol      | possession   | alcohol, theft | is not called for  | no rule asks for an officer                        | not called for |
      | student | none       | alcohol      | possession   | nothing        | is not called for  | no rule asks for an officer                        | not called for |
      | student | look-alike | alcohol      | possession   | alcohol        | may be called      | the reason is rule base.weapon-carried             | not called for |
      | staff   | none       | alcohol      | possession   | alcohol        | may be called      | the reason is rule base.crime-by-an-adult          | not called for |

  Scenario: Mediation at the pilot schools was for students
    Given the "districts/example" policy in force on 2022-06-30
    And the conduct is "fight"
    And both sides took part willingly
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And rule example.code.mediation-pilot does not apply
