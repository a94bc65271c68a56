Feature: Fights and violence
  When it is over, the school helps both sides. Where somebody was badly hurt, an administrator weighs more.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A fight that is over
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.fight applies
    And the case goes to "Restorative chat"

  Scenario: Rough play is not a fight
    Given the conduct is "horseplay"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule base.fight does not apply

  Scenario: Both sides wanted it, and other students help them end it
    Given the conduct is "fight"
    And both sides took part willingly
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.mutual-fight applies
    And the case goes to "Peer mediation"

  Scenario: Where somebody needs a doctor, it is no quarrel to mediate
    Given the conduct is "fight"
    And both sides took part willingly
    And someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And a report to the police may be made
    And the reason for the report is rule base.violence-with-injury
    And rule base.mutual-fight does not apply
    And the case does not go to "Peer mediation"

  Scenario: Whoever pushed repairs, and whoever was pushed is asked
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.assault applies
    And the case goes to "Restorative chat"
    And the case goes to "Support for the person who was hurt"

  Scenario: A child who hits in a tantrum has lost control
    Given the conduct is "simple-assault, dysregulation"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule base.assault does not apply
    And the case goes to "Check-in with a trusted adult"

  Scenario: A push brings a conference that everybody has to want
    Given the conduct is "simple-assault"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.repair-after-violence applies
    And the case goes to "Restorative conference"

  Scenario: After an injury that needs a doctor nobody is brought together at once
    Given the conduct is "simple-assault"
    And someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.violence-with-injury
    And rule base.repair-after-violence does not apply
    And the case does not go to "Restorative conference"

  # rule base.somebody-was-hurt
  Scenario: A student who was bruised in a fight is asked what they need
    Given the conduct is "fight"
    And someone has a minor injury
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.somebody-was-hurt applies
    And the case goes to "Support for the person who was hurt"

  Scenario: Nobody was hurt in the fight
    Given the conduct is "fight"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.somebody-was-hurt does not apply
    And the case does not go to "Support for the person who was hurt"

  Scenario: Somebody was spat at
    Given the conduct is "throwing-objects"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.somebody-was-hurt applies

  Scenario: A teacher who was hurt may make a report
    Given the conduct is "simple-assault"
    And a member of staff was harmed
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.staff-hurt
    And staff are told "The employee may make a report of their own. Nobody may talk them out of it."

  Scenario: After a killing nobody asks the one who was killed what they need
    Given the conduct is "homicide"
    And a member of staff was harmed
    And these facts
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And rule base.staff-hurt does not apply
    And the case does not go to "Support for the person who was hurt"

  Scenario: Whoever was hurt beside a killing is asked what they need
    Given the conduct is "homicide, aggravated-assault"
    And a student was harmed
    And these facts
      | injury | serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And the case goes to "Support for the person who was hurt"

  Scenario: A push at a teacher that hurt nobody
    Given the conduct is "simple-assault"
    And a member of staff was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule base.staff-hurt does not apply

  Scenario: Once the danger is over, somebody asks who is still at risk
    Given the conduct is "fight"
    And a student was harmed
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And rule base.after-danger applies
    And the case goes to "Threat assessment"
    And the case goes to "Support for the person who was hurt"

  Scenario: Where nobody was in danger, nobody is assessed for a fight
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.after-danger does not apply
    And the case does not go to "Threat assessment"

  Scenario: After a robbery the school looks at risk and at who was hurt
    Given the conduct is "robbery"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.serious-violence-support applies
    And the case goes to "Threat assessment"
    And the case goes to "Support for the person who was hurt"

  Scenario: After a break-in nobody was hurt
    Given the conduct is "burglary"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.serious-violence-support does not apply
    And rule base.crime-against-a-person does not apply
    And the case does not go to "Threat assessment"
    And the case does not go to "Support for the person who was hurt"

  Scenario: Whoever was blackmailed needs to feel safe again
    Given the conduct is "extortion"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.crime-against-a-person applies
    And rule base.gang-pull does not apply
    And the case goes to "Support for the person who was hurt"

  Scenario: There is a way out of a gang
    Given the conduct is "gang-activity"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.gang-pull applies
    And the case goes to "Check-in with a trusted adult"

  Scenario: A student who sets fires needs help made for it
    Given the conduct is "arson"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.fire-setting applies
    And staff are told "Tell the fire service about every fire, however small."
    And the case goes to "Counseling outside school"
    And the case goes to "Keeping weapons locked away"

  Scenario: Damage without a fire needs no help with fire setting
    Given the conduct is "vandalism"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.fire-setting does not apply
    And the case does not go to "Counseling outside school"

  Scenario: A fire in a bin frightened nobody in particular
    Given the conduct is "arson"
    And these facts
      | target | property |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule base.somebody-was-hurt does not apply
    And the case goes to "Threat assessment"
    And the case does not go to "Support for the person who was hurt"

  Scenario: After a grave assault an administrator finds out what happened before the team meets
    Given the conduct is "aggravated-assault"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And the case goes in this order to
      | Review by an administrator |
      | Threat assessment          |
