Feature: Bullying and bias, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Bullying
    Given the conduct is "bullying"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.bullying applies
    And the case goes to "Bullying protocol"
    And the case goes to "Support for the person who was hurt"
    And staff are told "No mediation, no joint meeting and no forced apology."
    And staff are told "Tell the student who was hurt about the right to make a report. Do not say whether it is a crime."

  Scenario Outline: Bullying: it depends on what was done and whether it is one-sided
    Given these facts
      | conduct         | <conduct>         |
      | power imbalance | <power imbalance> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.bullying applies

    Examples:
      | conduct       | power imbalance | officer            | reason                                     |
      | cyberbullying | no              | is not called for  | no rule asks for an officer                |
      | defiance      | yes             | must not be called | the reason is rule base.routine-discipline |

  Scenario: Somebody was targeted for who they are
    Given the conduct is "hate-speech"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.bias applies
    And the case goes to "Response to bias"
    And the case goes to "Support for the person who was hurt"
    And staff are told "Nobody who was targeted is made to talk with the person who did it."

  Scenario Outline: Somebody was targeted for who they are: it depends on what was done and whether it was about who somebody is
    Given these facts
      | conduct        | <conduct>        |
      | bias motivated | <bias motivated> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.bias applies

    Examples:
      | conduct    | bias motivated | officer            | reason                                     |
      | bias-crime | no             | may be called      | the reason is rule base.serious-crime      |
      | defiance   | yes            | must not be called | the reason is rule base.routine-discipline |

  Scenario: Words outside school
    Given the conduct is "defiance"
    And these facts
      | place | off-campus |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.speech-off-campus applies
    And staff are told "What a student says outside school is mostly the student's own affair. The school answers to threats and bullying."

  Scenario Outline: Words outside school: it depends on what was done, where it happened, how grave the threat is and who did it
    Given these facts
      | actor   | <actor>   |
      | place   | <place>   |
      | threat  | <threat>  |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.speech-off-campus <here>

    Examples:
      | actor   | place      | threat    | conduct                                                   | officer            | reason                                     | here           |
      | student | off-campus | none      | defiance, profanity, bullying, cyberbullying, hate-speech | is not called for  | no rule asks for an officer                | applies        |
      | student | off-campus | none      | classroom-disruption                                      | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | off-campus | transient | defiance                                                  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | staff   | off-campus | none      | defiance                                                  | is not called for  | no rule asks for an officer                | does not apply |
      | student | on-campus  | none      | defiance                                                  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | online     | none      | defiance                                                  | must not be called | the reason is rule base.routine-discipline | applies        |
