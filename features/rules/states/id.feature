Feature: Idaho, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/id" policy
    And an ordinary school day

  Scenario: A student who seems to be using alcohol or drugs is reported
    Given these facts
      | substance     | alcohol         |
      | substance act | under-influence |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule id.using
    And the administrator must also "report to law enforcement" immediately
    And the administrator must also "notify guardian" immediately
    And staff are told "The report needs no officer in the room. It is about health as much as about the law."

  Scenario Outline: A student who seems to be using alcohol or drugs is reported: it depends on whether abuse is suspected, the substance, whether the student asked for help and more
    Given these facts
      | actor           | <actor>           |
      | abuse suspected | <abuse suspected> |
      | substance       | <substance>       |
      | substance act   | <substance act>   |
      | sought help     | <sought help>     |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule id.using <here>
    And a report to the police <report>

    Examples:
      | actor   | abuse suspected | substance | substance act   | sought help | evidence | officer            | reason                        | here           | report            |
      | staff   | no              | alcohol   | under-influence | no          | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | student | no              | nicotine  | under-influence | no          | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | student | no              | alcohol   | none            | no          | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | student | no              | alcohol   | under-influence | no          | rumor    | must not be called | the reason is rule base.rumor | does not apply | is not called for |
      | student | no              | alcohol   | under-influence | yes         | verified | is not called for  | no rule asks for an officer   | does not apply | is not called for |
      | student | yes             | alcohol   | under-influence | no          | verified | is not called for  | no rule asks for an officer   | applies        | must be made      |

  Scenario Outline: A student who seems to be using alcohol or drugs is reported: it depends on whether it has to do with school, who is suspected, whether there was a lawful reason and the substance
    Given these facts
      | place             | <place>             |
      | school connection | <school connection> |
      | abuse suspected   | <abuse suspected>   |
      | suspected abuser  | <suspected abuser>  |
      | lawful purpose    | <lawful purpose>    |
      | substance         | <substance>         |
      | substance act     | under-influence     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.using does not apply
    And a report to the police <report>

    Examples:
      | place      | school connection | abuse suspected | suspected abuser | lawful purpose | substance    | report            |
      | on-campus  | yes               | no              | none             | yes            | prescription | is not called for |
      | off-campus | no                | no              | none             | no             | alcohol      | is not called for |

  Scenario: A student who comes forward gets counseling
    Given these facts
      | substance   | alcohol |
      | sought help | yes     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.self-report applies
    And the case goes to "Talk with a health worker about use"
    And the case goes to "Check-in with a trusted adult"
    And staff are told "At school only those who have to know hear the student's name."

  Scenario Outline: A student who comes forward gets counseling: it depends on the substance, whether the student asked for help and who did it
    Given these facts
      | actor       | <actor>       |
      | substance   | <substance>   |
      | sought help | <sought help> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.self-report does not apply

    Examples:
      | actor   | substance | sought help |
      | staff   | alcohol   | yes         |
      | student | none      | yes         |
      | student | alcohol   | no          |

  Scenario Outline: The family of a student who seems to be using is told: it depends on who is suspected
    Given these facts
      | substance        | alcohol            |
      | substance act    | under-influence    |
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule id.using applies
    And rule id.using-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |
