Feature: A student in crisis gets care
  Distress and loss of control are not misconduct. Staff who know the student come first, and a crisis team comes in place of
  an officer.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: A student talks about suicide
    Given the student has talked about suicide
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And 911 is not called for
    And the case goes to "Suicide-risk screening"
    And staff are told "Never leave the student alone. No punishment."

  Scenario: An attempt under way is an emergency
    Given the student has attempted suicide
    And it is still happening
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.attempt-under-way
    And 911 must be called
    And the case goes to "Mobile crisis team"

  Scenario: A small child has lost control
    Given the conduct is "dysregulation, throwing-objects"
    And the student is 7 years old
    And the student is in grade 2
    And the student is in acute distress
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the case goes to "Crisis plan"
    And the case goes to "Mobile crisis team"

  Scenario: Staff would like an officer to calm a student
    Given the student is in acute distress
    And staff want the officer to calm the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.not-a-counselor
    And the case goes to "Check-in with a trusted adult"

  Scenario: Words about suicide are answered by somebody trained, today
    Given the student has talked about suicide
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.suicidal-words applies
    And rule base.suicide-plan does not apply
    And rule base.acute-distress does not apply
    And staff are told "Talking about it does not by itself call for an ambulance or an officer."
    And the case goes to "Suicide-risk screening"
    And the case goes to "Check-in with a trusted adult"
    And the case does not go to "Mobile crisis team"

  Scenario: Panic is not a question of suicide
    Given the student is in acute distress
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.acute-distress applies
    And rule base.suicidal-words does not apply
    And rule base.crisis-team does not apply
    And staff are told "One calm voice, space and time. Send the others out."
    And the case goes to "Check-in with a trusted adult"
    And the case does not go to "Suicide-risk screening"
    And the case does not go to "Mobile crisis team"

  Scenario: A student with a plan needs a crisis team, and no officer
    Given the student has a plan for suicide
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.suicide-plan applies
    And rule base.suicide-attempt does not apply
    And the counselor must also "safety plan" immediately
    And 911 is not called for
    And the case goes to "Mobile crisis team"
    And the case goes to "Counseling outside school"

  Scenario: A crisis that staff cannot ease brings a crisis team
    Given the student is in acute distress
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.crisis-team applies
    And the case goes to "Mobile crisis team"

  Scenario: After an attempt an ambulance comes, and no officer is needed
    Given the student has attempted suicide
    And it is over
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 must be called
    And the reason on "call 911" is rule base.suicide-attempt
    And staff are told "Tell the dispatcher that it is a mental-health crisis. Stay with the student."
    And the case goes to "Medical care"

  Scenario: A plan that names the officer is the family's own choice
    Given the conduct is "dysregulation"
    And the student has a plan on file
    And the plan on file names the officer
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.plan-names-officer

  Scenario: A plan that does not name the officer
    Given the conduct is "dysregulation"
    And the student has a plan on file
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule base.plan-names-officer does not apply
    And the case goes to "Crisis plan"

  Scenario: A student comes back from a suspension
    Given the conduct is "theft"
    And the student is suspended right now
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.back-after-crisis applies
    And the case goes to "Welcome back meeting"

  Scenario: A student who was never sent away needs no way back
    Given the conduct is "theft"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.back-after-crisis does not apply
    And the case does not go to "Welcome back meeting"

  Scenario: Distress and talk of suicide together bring a crisis worker
    Given the student has talked about suicide
    And the student is in acute distress
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.distress-and-suicide applies
    And 911 is not called for
    And the case goes to "Suicide-risk screening"
    And the case goes to "Mobile crisis team"

  Scenario: Distress without a word about suicide needs somebody calm
    Given the student is in acute distress
    And the student shows no sign of suicide or self-harm
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.distress-and-suicide does not apply
    And the case does not go to "Mobile crisis team"

  Scenario: An attempt at home that is over is met with care, not with an ambulance
    Given the student has attempted suicide
    And it is over
    And it happened outside school
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And 911 is not called for
    And rule base.suicide-attempt does not apply
    And rule base.after-an-attempt applies
    And staff are told "Ask what the student did or took. If anything was swallowed, call 911 now, however well the student seems."
    And the case goes to "Medical care"
    And the case goes to "Suicide-risk screening"
    And the case goes to "Welcome back meeting"

  Scenario: A plan that was not carried out has left no injury
    Given the student has a plan for suicide
    And it is over
    And it happened outside school
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.care-not-police
    And rule base.after-an-attempt does not apply
    And the case does not go to "Medical care"

  Scenario: A student who speaks of suicide is not punished for a vape
    Given the conduct is "tobacco"
    And the substance is nicotine
    And the student has talked about suicide
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the case goes to "Suicide-risk screening"
    And the case does not go to "Code of conduct"

  Scenario: A razor that a student keeps to hurt herself is no weapon against anybody
    Given the conduct is "weapon-possession"
    And the student has talked about suicide
    And the weapon was only carried
    And these facts
      | weapon | other-object |
      | target | self         |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Suicide-risk screening"
    And the case does not go to "Threat assessment"
    And rule base.small-knife does not apply
    And rule base.small-knife-report does not apply

  Scenario: A razor on a student about whom nothing is alleged
    Given the student has talked about suicide
    And the weapon was only carried
    And these facts
      | weapon | other-object |
      | target | self         |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case goes to "Suicide-risk screening"
    And the case does not go to "Threat assessment"
    And rule base.small-knife does not apply

  Scenario: A razor that is held up against others is more than a means of harm to oneself
    Given the conduct is "weapon-possession"
    And the student has talked about suicide
    And these facts
      | weapon     | other-object |
      | weapon use | displayed    |
      | target     | student      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the case goes to "Threat assessment"

  Scenario: Somebody threatened with the knife is not forgotten because the student is suicidal
    Given the conduct is "weapon-possession, threat"
    And the student has talked about suicide
    And the threat is to hit or to fight
    And the weapon was only carried
    And these facts
      | weapon | pocket-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And rule base.small-knife applies
    And the case goes to "Threat assessment"

  Scenario: A student with a plan in a crisis that staff cannot ease: calm first, then the team, then the crisis team
    Given the conduct is "dysregulation"
    And the student has an IEP
    And the student is in acute distress
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And the case goes in this order to
      | Check-in with a trusted adult  |
      | Talk with the family           |
      | Crisis plan                    |
      | Meeting of the IEP or 504 team |
      | Behavior assessment and plan   |
      | Mobile crisis team             |

  Scenario Outline: A small thing kept to hurt oneself is met with care, and a danger to others is not
    Given the conduct is "weapon-possession"
    And the student has talked about suicide
    And these facts
      | actor      | <actor>  |
      | weapon     | <weapon> |
      | weapon use | <use>    |
      | target     | <target> |
      | threat     | <threat> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And a report to the police <report>

    Examples:
      | actor   | weapon       | use       | target  | threat    | officer           | reason                                        | report            |
      | student | pocket-knife | possessed | self    | none      | is not called for | no rule asks for an officer                   | is not called for |
      | student | other-object | possessed | none    | none      | is not called for | no rule asks for an officer                   | is not called for |
      | student | pocket-knife | possessed | student | none      | may be called     | the reason is rule base.small-knife           | may be made       |
      | student | pocket-knife | displayed | none    | none      | must be called    | the reason is rule base.weapon-against-people | may be made       |
      | student | pocket-knife | possessed | self    | transient | may be called     | the reason is rule base.small-knife           | may be made       |
      | student | look-alike   | possessed | self    | none      | may be called     | the reason is rule base.weapon-carried        | may be made       |
      | staff   | pocket-knife | possessed | self    | none      | may be called     | the reason is rule base.crime-by-an-adult     | may be made       |
