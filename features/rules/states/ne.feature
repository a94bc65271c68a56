Feature: Nebraska, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/ne" policy
    And an ordinary school day

  Scenario: What is on the agreed list is reported
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule ne.agreed-list
    And staff are told "Look at the list agreed with the county attorney. What is on it and may be a crime is reported as soon as can be."

  Scenario Outline: What is on the agreed list is reported: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ne.agreed-list <here>
    And a report to the police <report>

    Examples:
      | substance | conduct                                                                                                                                                                                       | officer            | reason                                     | here           | report            |
      | none      | defiance                                                                                                                                                                                      | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | none      | theft                                                                                                                                                                                         | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none      | vandalism                                                                                                                                                                                     | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none      | trespass                                                                                                                                                                                      | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | alcohol   | alcohol                                                                                                                                                                                       | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | cannabis  | drug-possession                                                                                                                                                                               | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none      | threat                                                                                                                                                                                        | must not be called | the reason is rule base.simulated-weapon   | applies        | may be made       |
      | none      | weapon-possession                                                                                                                                                                             | must not be called | the reason is rule base.simulated-weapon   | applies        | may be made       |
      | cannabis  | drug-distribution                                                                                                                                                                             | may be called      | the reason is rule base.drug-sale          | applies        | may be made       |
      | none      | sexual-misconduct                                                                                                                                                                             | is not called for  | no rule asks for an officer                | applies        | may be made       |
      | none      | burglary                                                                                                                                                                                      | may be called      | the reason is rule base.serious-crime      | applies        | may be made       |
      | none      | dysregulation, simple-assault | must not be called | the reason is rule base.loss-of-control    | does not apply | is not called for |

  Scenario Outline: What is on the agreed list is reported: it depends on whether it has to do with school, who did it and how sure staff are
    Given the conduct is "fight"
    And these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule ne.agreed-list does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | evidence | officer            | reason                                    | report            |
      | staff   | on-campus  | yes               | verified | may be called      | the reason is rule base.crime-by-an-adult | may be made       |
      | student | on-campus  | yes               | rumor    | must not be called | the reason is rule base.rumor             | is not called for |
      | student | off-campus | no                | verified | is not called for  | no rule asks for an officer               | is not called for |

  Scenario: Parents and questions by an officer
    Given these facts
      | officer request | question |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule ne.questions applies
    And the principal must also "offer counsel or guardian presence" immediately
    And staff are told "The agreement says when a parent is told, in the parent's language, and when rights are read."

  Scenario: Parents, and an officer who sits in on questions
    Given these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And rule ne.questions applies

  Scenario: Every referral to an officer is recorded
    Given these facts
      | officer initiated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ne.records applies
    And the School Resource Officer and principal must also "log police contact" within 24 hours
    And staff are told "Tell the student and the family how to complain about an officer."

  Scenario: Twenty hours of training
    Given these facts
      | officer trained | no |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule ne.training
    And staff are told "One administrator in each building takes the training as well."

  Scenario Outline: Twenty hours of training: it depends on whether the officer was trained and who did it
    Given these facts
      | officer trained | <officer trained> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule ne.training does not apply

    Examples:
      | officer trained | actor   |
      | no              | staff   |
      | yes             | student |
