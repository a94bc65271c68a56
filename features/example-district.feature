Feature: An example district, with an agreement and a code of conduct of its own
  The district and its agreement are invented. They show how a lower layer narrows what a higher one permits.

  Background:
    Given the "districts/example" policy
    And an ordinary school day

  Scenario Outline: Small thefts stay with the school, and the exact limit does not
    Given the conduct is "theft"
    And the loss is worth <worth> dollars
    When staff ask what to do
    Then the School Resource Officer <answer>
    And the reason is rule <rule>

    Examples:
      | worth | answer             | rule                     |
      | 99.99 | must not be called | example.mou.petty-theft  |
      | 100   | may be called      | example.mou.larger-theft |

  Scenario: Whoever was robbed of something small may still want the police told
    Given the conduct is "theft"
    And the loss is worth 20 dollars
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: The first fight of the year
    Given the conduct is "fight"
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And an officer must not arrest the student

  Scenario: The third fight, after the school has really tried
    Given the conduct is "fight"
    And the student had 2 similar incidents this year
    And these facts
      | interventions tried | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.third-fight
    And the case goes to "Youth court"

  Scenario: The third fight, and the school has not tried anything yet
    Given the conduct is "fight"
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: A broken agreement is no reason to call
    Given the conduct is "defiance"
    And these facts
      | restorative agreement | breached |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Restorative chat"
    And the case goes to "Review by an administrator"
    And rule example.code.broken-agreement applies

  Scenario: The agreement cannot stand in the way of a call in danger
    Given the conduct is "theft"
    And the loss is worth 20 dollars
    And someone is in immediate danger
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger

  Scenario: The limit was lower before the amendment
    Given the "districts/example" policy in force on 2023-06-30
    And the conduct is "theft"
    And the loss is worth 80 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.larger-theft

  Scenario: Cannabis, the first two times, is for nurse and counselor
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.cannabis-first-two
    And an officer must not arrest the student
    And staff are told "An officer may collect what was found, later and without the student."
    And the case goes to "Class about tobacco, alcohol and drugs"
    And rule example.mou.cannabis-third does not apply

  Scenario: Cannabis, the third time, after help was really given
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student had 2 similar incidents this year
    And the school has already tried something this year
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.cannabis-third
    And rule example.mou.cannabis-first-two does not apply
    And the case goes to "Counseling outside school"

  Scenario: Cannabis, the third time, and nobody has helped yet
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.cannabis-third does not apply

  Scenario: Alcohol stays with the school, whichever time it is
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    And the student had 3 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.alcohol
    And the case goes to "Talk with a health worker about use"

  Scenario: Alcohol that was sold is another matter
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And rule example.mou.alcohol does not apply

  Scenario: Before the amendment only the first time with alcohol stayed with the school
    Given the "districts/example" policy in force on 2022-09-01
    And the substance is alcohol
    And the student had it
    And the conduct is "alcohol"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.alcohol-before-2023

  Scenario: Before the amendment the second time with alcohol was not settled by the agreement
    Given the "districts/example" policy in force on 2022-09-01
    And the substance is alcohol
    And the student had it
    And the student had 1 similar incident this year
    And the conduct is "alcohol"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.alcohol-before-2023 does not apply

  Scenario: Superintendent and police chief hear of every call
    Given the conduct is "fight"
    And these facts
      | officer request | take-report |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.mou.chief-hears applies
    And the principal must also "notify superintendent" within 5 school days

  Scenario: Where no officer was asked for, the two chiefs hear nothing
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.mou.chief-hears does not apply
    And staff must not "notify superintendent"

  Scenario Outline: Rowdy behavior brings more support with each step
    Given the conduct is "disorderly-conduct"
    And these facts
      | similar acts this year | <times> |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule <rule>
    And an officer must not give the student a ticket
    And the case goes to "<step>"

    Examples:
      | times | rule                        | step                 |
      | 0     | example.mou.disorder.first  | Restorative chat     |
      | 1     | example.mou.disorder.second | Talk with the family |
      | 2     | example.mou.disorder.later  | Youth court          |

  Scenario: A thrown chair with an injury is no longer rowdy behavior
    Given the conduct is "throwing-objects"
    And someone needs a doctor
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.disorder.first does not apply

  Scenario: The second fight brings a workshop
    Given the conduct is "fight"
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.second
    And the case goes to "Conflict workshop for student and family"
    And the case goes to "Restorative conference"

  Scenario Outline: Small damage stays with the school, and the exact limit does not
    Given the conduct is "vandalism"
    And the loss is worth <worth> dollars
    When staff ask what to do
    Then the School Resource Officer <answer>
    And <reason>
    And an officer must not arrest the student

    Examples:
      | worth  | answer             | reason                                       |
      | 499.99 | must not be called | the reason is rule example.mou.low-damage    |
      | 500    | may be called      | the reason is rule example.mou.larger-damage |

  Scenario: Damage on a moving bus can endanger everybody on it
    Given the conduct is "vandalism"
    And the loss is worth 20 dollars
    And it is still happening
    And these facts
      | setting | bus |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.low-damage does not apply

  Scenario: No arrest at school for a small matter
    Given the conduct is "drug-paraphernalia"
    And the officer has probable cause
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer must not arrest the student
    And the reason on "officer arrest" is rule example.mou.no-arrest-for-small-matters

  Scenario: A warrant is outside the agreement on small matters
    Given the conduct is "drug-paraphernalia"
    And the officer has a warrant
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And an officer may arrest the student
    And rule example.mou.no-arrest-for-small-matters does not apply

  Scenario: A student of thirteen is not asked on cause alone
    Given the conduct is "burglary"
    And an officer asks to question the student
    And the officer has probable cause
    And the student is 13 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And an officer must not question the student
    And the reason on "officer questioning" is rule example.mou.questions-below-14

  Scenario: A student of fourteen may be asked on cause
    Given the conduct is "burglary"
    And an officer asks to question the student
    And the officer has probable cause
    And the student is 14 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.officer-asks
    And an officer may question the student
    And rule example.mou.questions-below-14 does not apply

  Scenario: A picture that both wanted is for counselor and Title IX coordinator
    Given the conduct is "sexting"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.nothing-mutual
    And the case goes to "Support under Title IX"

  Scenario: A picture that one side did not want passed on
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule example.mou.nothing-mutual does not apply

  Scenario: A student who left when asked is talked with
    Given the conduct is "trespass"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.trespass
    And an officer must not give the student a ticket
    And the case goes to "Welcome back meeting"

  Scenario: A student who has not left yet
    Given the conduct is "trespass"
    And it is still happening
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.mou.trespass does not apply

  Scenario: Somebody who will not leave a game
    Given the conduct is "trespass"
    And it is still happening
    And staff cannot stop it safely
    And these facts
      | place | school-event |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.code.events

  Scenario: Somebody who leaves a game once staff ask
    Given the conduct is "trespass"
    And it is still happening
    And staff can stop it safely
    And these facts
      | place | school-event |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.code.events does not apply

  Scenario: Something broke and nobody meant it
    Given the conduct is "property-damage"
    And the loss is worth 600 dollars
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.code.accident
    And the case goes to "Making good"

  Scenario: Something was broken on purpose
    Given the conduct is "vandalism"
    And the loss is worth 600 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule example.mou.larger-damage
    And rule example.code.accident does not apply

  Scenario: An agreement that holds is not talked over again
    Given the conduct is "defiance"
    And these facts
      | restorative agreement | active |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.broken-agreement does not apply
    And the case does not go to "Review by an administrator"

  Scenario: Who has made it good is not punished on top
    Given the conduct is "fight"
    And these facts
      | restorative agreement | kept |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And the student must not be suspended or expelled
    And the reason on "exclude student" is rule example.code.kept-agreement

  Scenario: An agreement that is not kept yet does not end the matter
    Given the conduct is "fight"
    And these facts
      | restorative agreement | active |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And the answer on "exclude student" is not called for
    And rule example.code.kept-agreement does not apply

  Scenario: The whole class talks when the whole class is affected
    Given the conduct is "classroom-disruption"
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.class-circle applies
    And the case goes to "Class circle"

  Scenario: The first time a class is disturbed it needs no circle
    Given the conduct is "classroom-disruption"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.class-circle does not apply
    And the case does not go to "Class circle"

  Scenario: Trained mediators from grade 6 on
    Given the conduct is "profanity"
    And both sides took part willingly
    And the student is in grade 6
    And the student is 12 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.mediation applies
    And the case goes to "Peer mediation"

  Scenario: No mediators in grade 5
    Given the conduct is "profanity"
    And both sides took part willingly
    And the student is in grade 5
    And the student is 12 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule example.code.mediation does not apply
    And the case does not go to "Peer mediation"

  Scenario: Mediation began at the high schools
    Given the "districts/example" policy in force on 2021-09-01
    And both sides took part willingly
    And the student is in grade 9
    And the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.code.mediation-pilot applies
    And the case goes to "Peer mediation"

  Scenario: The pilot did not reach grade 8
    Given the "districts/example" policy in force on 2021-09-01
    And both sides took part willingly
    And the student is in grade 8
    And the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.code.mediation-pilot does not apply

  Scenario: Nobody is sent home for staying away
    Given the conduct is "truancy"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the student must not be suspended or expelled
    And the reason on "exclude student" is rule example.code.no-removal-for-absence

  Scenario: Talking back is outside the rule on staying away
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "exclude student" is not called for
    And rule example.code.no-removal-for-absence does not apply

  Scenario: Whoever was picked on comes back to a plan
    Given the conduct is "bullying"
    And a student was harmed
    And it is one-sided targeting
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule example.code.same-day-plan applies
    And the counselor must also "safety plan" within 1 school day

  Scenario: After a fight between equals nobody needs a safety plan
    Given the conduct is "fight"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.fights.first
    And rule example.code.same-day-plan does not apply
    And staff must not "safety plan"

  Scenario: The superintendent's office hears about a knife
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And rule example.code.superintendent-hears applies
    And the principal must also "notify superintendent" within 1 school day

  Scenario: The superintendent's office does not hear about a toy
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And rule example.code.superintendent-hears does not apply
    And staff must not "notify superintendent"

  Scenario: A student who is unwell after pills sees the nurse
    Given the conduct is "drug-possession"
    And the student is under the influence
    And these facts
      | substance | prescription |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.code.unwell
    And the case goes to "Medical care"

  Scenario: A student who has pills and is well
    Given the conduct is "drug-possession"
    And the student had it
    And these facts
      | substance | prescription |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule example.code.unwell does not apply

  Scenario: Small children are not sent home
    Given the conduct is "simple-assault"
    And the student is in grade 2
    And the student is 7 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the student must not be suspended or expelled
    And the reason on "exclude student" is rule example.code.young-children-stay

  Scenario: In grade 3 that rule no longer holds
    Given the conduct is "simple-assault"
    And the student is in grade 3
    And the student is 7 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And the answer on "exclude student" is not called for
    And rule example.code.young-children-stay does not apply

  Scenario: Where nobody can lead a circle, a disruption together with trespass is talked over
    Given the conduct is "classroom-disruption, trespass"
    And only these are available today: "administrator, counselor, nurse"
    And these facts
      | similar acts this year | 1 |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case goes to "Restorative chat"

  Scenario: A second disruption is talked over, even where the student smells of alcohol
    Given the conduct is "classroom-disruption"
    And the substance is alcohol
    And the student is under the influence
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule example.mou.disorder.second
    And the case goes to "Restorative chat"
    And the case goes to "Medical care"
