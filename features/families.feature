Feature: Who is told, and what is written down
  Families hear soon, and about their own child only. What involves an officer is written down.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: The student's family is told within a day
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-family applies
    And the principal must also "notify guardian" within 24 hours

  Scenario: Nobody calls a family about a rumor
    Given the conduct is "theft"
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And rule base.tell-the-family does not apply
    And staff must not "notify guardian"

  Scenario: The family of the student who was hurt is told
    Given the conduct is "simple-assault"
    And a student was harmed
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family applies
    And the principal must also "notify target guardian" within 24 hours

  Scenario: A push that hurt nobody is told to one family
    Given the conduct is "simple-assault"
    And a student was harmed
    And nobody is hurt
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.tell-the-other-family does not apply
    And staff must not "notify target guardian"

  Scenario: Every contact with an officer is written down
    Given the conduct is "theft"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.log-the-contact applies
    And the principal must also "log police contact" within 24 hours

  Scenario: A lesson by an officer is not a contact with the police
    Given staff want the officer to teach a class
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.mentor
    And rule base.log-the-contact does not apply
    And staff must not "log police contact"

  Scenario: A threat that is meant is put into writing
    Given the conduct is "threat"
    And the threat is to hit or to fight
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.put-into-writing applies
    And the principal must also "document incident" within 24 hours

  Scenario: Words that were not meant leave no file
    Given the conduct is "threat"
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule base.put-into-writing does not apply
    And staff must not "document incident"

  Scenario: A family hears it in a language it understands
    Given the conduct is "theft"
    And the student is learning English
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.interpreter applies
    And the principal must also "interpreter" immediately
    And staff are told "Do not use a child as an interpreter."

  Scenario: A family that speaks English needs no interpreter
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.interpreter does not apply
    And staff must not "interpreter"

  Scenario Outline: It is clear to whom a notice about a serious matter goes
    Given the "<policy>" policy
    And an ordinary school day
    And the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And "<notice>" is owed to the <whom>

    Examples:
      | policy    | conduct           | rule                | notice                    | whom                   |
      | states/ky | kidnapping        | base.serious-crime  | report to law enforcement | law-enforcement agency |
      | states/ky | sexual-assault    | base.sexual-assault | report to law enforcement | law-enforcement agency |
      | states/pa | drug-distribution | base.drug-sale      | document incident         | police                 |

  Scenario: In Illinois the school and the State Police each hear of a threat to kill
    Given the "states/il" policy
    And an ordinary school day
    And these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And "report to law enforcement" is owed to the law-enforcement agency
    And "report to law enforcement" is owed to the State Police

  Scenario: In the example district the superintendent hears of a serious threat
    Given the "districts/example" policy
    And an ordinary school day
    And these facts
      | threat | serious |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And "notify superintendent" is owed to the superintendent
    And "safety plan" is owed to the person threatened

  Scenario: A record of an assault is kept for the district
    Given the conduct is "sexual-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And "document incident" is owed to the district
    And "safety plan" is owed to the person who was hurt

  Scenario: In California a weapon that is shown is reported to the city or the county
    Given the "states/ca" policy
    And an ordinary school day
    And the conduct is "fight"
    And these facts
      | weapon     | pocket-knife |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And "report to law enforcement" is owed to the city or county law-enforcement agency

  Scenario: In California a forbidden knife is reported to the city or the county
    Given the "states/ca" policy
    And an ordinary school day
    And these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And "report to law enforcement" is owed to the city or county law-enforcement agency

  Scenario: In California any agency may be told of a threat to kill
    Given the "states/ca" policy
    And an ordinary school day
    And these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And "report to law enforcement" is owed to the law-enforcement agency

  Scenario: Who was harmed and wants the police gets a record
    Given the conduct is "fight"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And "document incident" is owed to the person harmed

  Scenario: The principal decides who tells the family about a crime by a member of staff
    Given the conduct is "disorderly-conduct"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And the principal must also "decide who tells the family" within 24 hours

  Scenario: The principal tells the superintendent of a gun
    Given these facts
      | weapon | firearm |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And the principal must also "notify superintendent" immediately

  Scenario Outline: A label that rests on how an adult reads it is written down with what was seen
    Given the conduct is "<conduct>"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And staff are told "Write down what was seen and heard. Ask whether you would do the same for any other student."

    Examples:
      | conduct       |
      | bullying      |
      | cyberbullying |
      | hate-speech   |

  Scenario: The family of a student who was bullied hears of it while nobody suspects abuse
    Given the conduct is "bullying"
    And a student was harmed
    And staff do not know "suspected abuser" yet
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the principal must also "notify target guardian" within 24 hours

  Scenario: What a member of staff says about somebody is not a student's accusation
    Given the conduct is "false-accusation"
    And these facts
      | actor | staff |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.accusation-is-heard does not apply
