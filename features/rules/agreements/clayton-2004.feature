Feature: Clayton County, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.
  A row with a long list of acts is about a student who did all of them: the rule speaks of each.

  Background:
    Given the "agreements/clayton-2004" policy
    And an ordinary school day

  Scenario: First focused act in a school year: a warning
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule clayton.steps.first
    And a report to the police must not be made
    And the reason for the report is rule clayton.steps.first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule clayton.steps.first
    And the principal must also "notify guardian" within 24 hours
    And staff are told "The student and the family get a written warning notice."
    And staff are told "An officer who is there may also leave it to the school."

  Scenario: First focused act in a school year: a warning, even with probable cause
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule clayton.steps.first
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule clayton.steps.first

  Scenario Outline: First focused act in a school year: a warning: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.first <here>
    And a report to the police <report>

    Examples:
      | conduct                                                                                                                                                            | officer            | reason                                     | here           | report            |
      | defiance, classroom-disruption, profanity, dress-code, tardiness, truancy, out-of-area, device-misuse, horseplay, disorderly-conduct, fight, trespass, obstruction | must not be called | the reason is rule clayton.steps.first     | applies        | must not be made  |
      | defiance                                                                                                                                                           | must not be called | the reason is rule base.routine-discipline | does not apply | is not called for |
      | academic-dishonesty, disorderly-conduct                                                                                                                            | is not called for  | no rule asks for an officer                | does not apply | is not called for |
      | fight                                                                                                                                                              | must not be called | the reason is rule clayton.steps.first     | applies        | must not be made  |
      | trespass                                                                                                                                                           | must not be called | the reason is rule clayton.steps.first     | applies        | must not be made  |
      | obstruction                                                                                                                                                        | must not be called | the reason is rule clayton.steps.first     | applies        | must not be made  |

  Scenario Outline: First focused act in a school year: a warning: it depends on what was done, whether somebody is in danger now, whether it is still going on and more
    Given these facts
      | imminent danger        | <imminent danger>        |
      | ongoing                | <ongoing>                |
      | actor                  | <actor>                  |
      | target wants police    | <target wants police>    |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.first <here>
    And a report to the police <report>

    Examples:
      | imminent danger | ongoing | actor   | target wants police | conduct            | similar acts this year | officer            | reason                                    | here           | report            |
      | no              | no      | student | no                  | disorderly-conduct | 1                      | may be called      | the reason is rule clayton.steps.second   | does not apply | may be made       |
      | no              | no      | staff   | no                  | disorderly-conduct | 0                      | may be called      | the reason is rule base.crime-by-an-adult | does not apply | may be made       |
      | yes             | no      | student | no                  | disorderly-conduct | 0                      | must be called     | the reason is rule base.imminent-danger   | does not apply | may be made       |
      | no              | no      | student | yes                 | disorderly-conduct | 0                      | is not called for  | no rule asks for an officer               | does not apply | is not called for |
      | no              | yes     | student | no                  | fight              | 0                      | must not be called | the reason is rule clayton.steps.first    | applies        | must not be made  |

  Scenario Outline: First focused act in a school year: a warning: it depends on what was done and whether it is still going on
    Given these facts
      | ongoing           | <ongoing> |
      | staff can resolve | no        |
      | conduct           | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.first <here>
    And a report to the police <report>

    Examples:
      | ongoing | conduct            | officer            | reason                                        | here           | report            |
      | no      | fight              | must not be called | the reason is rule clayton.steps.first        | applies        | must not be made  |
      | yes     | disorderly-conduct | must not be called | the reason is rule clayton.steps.first        | applies        | must not be made  |
      | yes     | fight              | may be called      | the reason is rule base.staff-cannot-separate | does not apply | may be made       |

  Scenario: Second focused act: the conflict program
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule clayton.steps.second
    And a report to the police may be made
    And the reason for the report is rule clayton.steps.second
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority
    And the answer on "officer citation" is must not
    And the reason on "officer citation" is rule clayton.steps.second
    And the case goes to "Conflict workshop for student and family"
    And the court intake must also "notify guardian" within 10 business days
    And staff are told "Court intake reports to the school whether the program was finished."

  Scenario: Second focused act: the conflict program, even with probable cause
    Given the conduct is "disorderly-conduct"
    And these facts
      | officer authority      | probable-cause |
      | similar acts this year | 1              |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule clayton.steps.second
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule clayton.steps.second

  Scenario: A second loss of control is no focused act
    Given the conduct is "dysregulation"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule clayton.steps.second does not apply
    And a report to the police is not called for

  Scenario Outline: Second focused act: the conflict program: it depends on whether it has to do with school, the weapon, how often it happened before and more
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor                  | <actor>                  |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | weapon                 | <weapon>                 |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.second does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | weapon     | evidence | similar acts this year | officer            | reason                                    | report            |
      | student | on-campus  | yes               | none       | verified | 0                      | must not be called | the reason is rule clayton.steps.first    | must not be made  |
      | student | on-campus  | yes               | none       | verified | 2                      | may be called      | the reason is rule clayton.steps.later    | may be made       |
      | staff   | on-campus  | yes               | none       | verified | 1                      | may be called      | the reason is rule base.crime-by-an-adult | may be made       |
      | student | on-campus  | yes               | look-alike | verified | 1                      | may be called      | the reason is rule base.weapon-carried    | may be made       |
      | student | on-campus  | yes               | none       | rumor    | 1                      | must not be called | the reason is rule base.rumor             | is not called for |
      | student | off-campus | no                | none       | verified | 1                      | is not called for  | no rule asks for an officer               | is not called for |

  Scenario: Third or later focused act: a complaint may be filed
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | 2 |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule clayton.steps.later
    And a report to the police may be made
    And the reason for the report is rule clayton.steps.later
    And the principal must also "document incident" immediately
    And "document incident" is owed to the district
    And staff are told "First the principal reviews the student's behavior plan, and writes it down. Then a complaint may be filed; it need not be."

  Scenario: A third loss of control is no focused act
    Given the conduct is "dysregulation"
    And these facts
      | similar acts this year | 2 |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule clayton.steps.later does not apply
    And a report to the police is not called for

  Scenario Outline: Third or later focused act: a complaint may be filed: it depends on whether it has to do with school, the weapon, how often it happened before and more
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor                  | <actor>                  |
      | place                  | <place>                  |
      | school connection      | <school connection>      |
      | weapon                 | <weapon>                 |
      | evidence               | <evidence>               |
      | similar acts this year | <similar acts this year> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.later does not apply
    And a report to the police <report>

    Examples:
      | actor   | place      | school connection | weapon     | evidence | similar acts this year | officer            | reason                                    | report            |
      | student | on-campus  | yes               | none       | verified | 1                      | may be called      | the reason is rule clayton.steps.second   | may be made       |
      | staff   | on-campus  | yes               | none       | verified | 2                      | may be called      | the reason is rule base.crime-by-an-adult | may be made       |
      | student | on-campus  | yes               | look-alike | verified | 2                      | may be called      | the reason is rule base.weapon-carried    | may be made       |
      | student | on-campus  | yes               | none       | rumor    | 2                      | must not be called | the reason is rule base.rumor             | is not called for |
      | student | off-campus | no                | none       | verified | 2                      | is not called for  | no rule asks for an officer               | is not called for |

  Scenario: Bullying a second time: the conflict program
    Given the conduct is "bullying"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule clayton.steps.bullying-again applies
    And the case goes to "Conflict workshop for student and family"
    And staff are told "The students are not brought together. Mediation does not fit bullying."

  Scenario Outline: Bullying a second time: the conflict program: it depends on what was done, whether somebody is in danger now, how badly somebody was hurt and more
    Given these facts
      | imminent danger        | <imminent danger>        |
      | injury                 | <injury>                 |
      | weapon                 | <weapon>                 |
      | threat                 | <threat>                 |
      | conduct                | <conduct>                |
      | similar acts this year | <similar acts this year> |
      | dating or domestic     | <dating or domestic>     |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule clayton.steps.bullying-again <here>

    Examples:
      | imminent danger | injury  | weapon     | threat  | conduct       | similar acts this year | dating or domestic | officer            | reason                                     | here           |
      | no              | none    | none       | none    | defiance      | 1                      | no                 | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no              | none    | none       | none    | cyberbullying | 1                      | no                 | is not called for  | no rule asks for an officer                | applies        |
      | no              | none    | none       | serious | bullying      | 1                      | no                 | may be called      | the reason is rule base.serious-threat     | does not apply |
      | no              | medical | none       | none    | bullying      | 1                      | no                 | is not called for  | no rule asks for an officer                | does not apply |
      | no              | none    | none       | none    | bullying      | 0                      | no                 | is not called for  | no rule asks for an officer                | does not apply |
      | yes             | none    | none       | none    | bullying      | 1                      | no                 | must be called     | the reason is rule base.imminent-danger    | does not apply |
      | no              | none    | look-alike | none    | bullying      | 1                      | no                 | may be called      | the reason is rule base.weapon-carried     | does not apply |
      | no              | none    | none       | none    | bullying      | 1                      | yes                | is not called for  | no rule asks for an officer                | does not apply |

  Scenario Outline: Bullying a second time: the conflict program: it depends on how badly somebody was hurt, whether abuse is suspected, how grave the threat is and more
    Given the conduct is "bullying"
    And these facts
      | injury                 | <injury>           |
      | actor                  | <actor>            |
      | abuse suspected        | <abuse suspected>  |
      | threat                 | <threat>           |
      | similar acts this year | 1                  |
      | protection order       | <protection order> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule clayton.steps.bullying-again <here>

    Examples:
      | injury | actor   | abuse suspected | threat    | protection order | here           |
      | none   | student | no              | none      | yes              | does not apply |
      | none   | student | yes             | none      | no               | does not apply |
      | none   | staff   | no              | none      | no               | does not apply |
      | none   | student | no              | transient | no               | applies        |
      | minor  | student | no              | none      | no               | applies        |

  Scenario: This agreement is kept as it was
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule clayton.as-it-was applies
    And staff are told "This is the agreement of 2004. It was replaced on 13 August 2013; ask what holds now."
