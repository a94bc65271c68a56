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
