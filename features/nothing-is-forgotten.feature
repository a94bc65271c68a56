Feature: Nothing is forgotten
  What is owed has a day. Who does not keep it is reminded, and somebody above hears of it. Nobody hears of a student's case
  who has no part in it, and lateness is never held against a student.

  Background:
    Given the "base" policy
    And an ordinary school day

  Rule: What is late is told to somebody who can see to it

    Scenario: A family that was not called in a day
      Given the conduct is "theft"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the principal must also "notify guardian" within 24 hours
      When 2 calendar days go by
      Then the task "notify guardian" is overdue
      And the superintendent is told
      And staff are told "Call the family now. Say that it is late, and write down when they were reached."

    Scenario: A family that was called in time
      Given the conduct is "theft"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "notify guardian" is done
      And 2 calendar days go by
      Then nobody else is told

    Scenario: The family of a student who was hurt was not called in a day
      Given the conduct is "fight"
      And it is one-sided targeting
      And these facts
        | target | student |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "notify guardian" is done
      And 2 calendar days go by
      Then the superintendent is told

    Scenario: A threat that nobody looked into by the end of the next school day
      Given the conduct is "threat"
      And these facts
        | threat        | serious |
        | threat medium | spoken  |
        | threat target | student |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-threat
      When the task "notify guardian" is done
      And the task "document incident" is done
      And the task "safety plan" is done
      And the task "notify target guardian" is done
      And 2 school days go by
      Then the superintendent is told
      And staff are told "Bring the threat team together today. If anyone is in danger now, do not wait for it; call."

    Scenario: A threat that was looked into in time
      Given the conduct is "threat"
      And these facts
        | threat        | serious |
        | threat medium | spoken  |
        | threat target | student |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-threat
      When the task "notify guardian" is done
      And the task "document incident" is done
      And the task "safety plan" is done
      And the task "notify target guardian" is done
      And the step "Threat assessment" is completed
      And 2 school days go by
      Then nobody else is told

    Scenario: The review of a disability is called to mind, and then missed
      Given the conduct is "fight"
      And the student has an IEP
      And these facts
        | removal days this year | 10 |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the IEP or 504 team must also "manifestation review" within 10 school days
      When the task "notify guardian" is done
      And 8 school days go by
      Then the special-education coordinator is told
      And staff are told "Find a day on which the family can come. The review has to be held within three more school days."
      When 3 school days go by
      Then the superintendent is told
      And staff are told "Hold the review at once. Until then the student is not kept out any longer for this."

    Scenario: A review that was held needs no reminder
      Given the conduct is "fight"
      And the student has an IEP
      And these facts
        | removal days this year | 10 |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "notify guardian" is done
      And the task "manifestation review" is done
      And 8 school days go by
      Then nobody else is told

    Scenario: Seven school days are no reason for a reminder yet
      Given the conduct is "fight"
      And the student has an IEP
      And these facts
        | removal days this year | 10 |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "notify guardian" is done
      And 6 school days go by
      Then nobody else is told

    Scenario: A student who is removed has to be taught from the first day
      Given the conduct is "fight"
      And the student has an IEP
      And these facts
        | removal days this year | 11 |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When 2 hours go by
      Then the special-education coordinator is told
      And staff are told "Begin today. From the eleventh day of removal in a year the student is taught elsewhere."

    Scenario: Nobody has reported suspected abuse
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the person who suspects it must also "report child abuse" immediately
      When 2 hours go by
      Then the superintendent is told
      And staff are told "Do it now. Somebody depends on it."

    Scenario: Nobody has told the Title IX coordinator of an assault
      Given the conduct is "sexual-assault"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexual-assault
      When 2 hours go by
      Then the superintendent is told
      And staff are told "Do it now. Somebody depends on it."

    Scenario: Nobody has written a safety plan for the person threatened
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat medium | spoken       |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      And the threat team must also "safety plan" immediately
      And "safety plan" is owed to the person threatened
      When the task "notify superintendent" is done
      And 2 hours go by
      Then the superintendent is told
      And staff are told "Do it now. Somebody depends on it."

    Scenario: Nobody has called an ambulance
      Given someone needs emergency medical care
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When 2 hours go by
      Then the superintendent is told
      And staff are told "Do it now. Somebody depends on it."

    Scenario: Nobody has offered a student somebody to sit beside them
      Given these facts
        | officer request | question |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.no-errands
      When 2 hours go by
      Then the superintendent is told
      And staff are told "Do it now. Somebody depends on it."

    Scenario Outline: A record or a notice is late
      Given the conduct is "<conduct>"
      And these facts
        | officer request | <request> |
      When staff ask what to do
      Then the School Resource Officer <officer>
      And the reason is rule <rule>
      When the task "<done>" is done
      And the task "<also>" is done
      And 2 calendar days go by
      Then the task "<late>" is overdue
      And the superintendent is told

      Examples:
        | conduct        | request  | officer            | rule                | done                               | also              | late               |
        | sexual-assault | none     | may be called      | base.sexual-assault | notify title ix coordinator        | notify guardian   | document incident  |
        | truancy        | question | must not be called | base.no-errands     | offer counsel or guardian presence | document incident | log police contact |

    Scenario: Nobody wrote down a fight in which somebody was badly hurt
      Given the conduct is "fight"
      And these facts
        | injury | medical |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.violence-with-injury
      When the task "notify guardian" is done
      And the step "Threat assessment" is completed
      And 2 calendar days go by
      Then the task "document incident" is overdue
      And the superintendent is told

    Scenario: The superintendent was not told of a bomb threat
      Given the conduct is "bomb-threat"
      And these facts
        | threat | very-serious |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.bomb-threat
      When the task "safety plan" is done
      And 2 hours go by
      Then the task "notify superintendent" is overdue
      And the superintendent is told

    Scenario: Nobody has looked into a call that the policy did not allow
      Given the conduct is "defiance"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When an officer is called all the same
      Then the superintendent must also "review officer call" within 5 school days
      And "review officer call" is owed to the district
      And the principal must also "log police contact" within 24 hours
      And staff are told "The review looks at what happened and what would have helped. Nobody is blamed for a call made out of fear for somebody's safety."
      When the task "log police contact" is done
      And the task "notify guardian" is done
      And 6 school days go by
      Then the task "review officer call" is overdue
      And the superintendent is told

    Scenario: A call that nobody wrote down
      Given the conduct is "defiance"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When an officer is called all the same
      And the task "notify guardian" is done
      And 2 school days go by
      Then the task "log police contact" is overdue
      And the superintendent is told

    Scenario: A call that the policy allows is written down, and not looked into
      Given the conduct is "sexual-assault"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexual-assault
      When an officer is called all the same
      Then the principal must also "log police contact" within 24 hours
      And staff must not "review officer call"

  Rule: An agreement is looked after

    Scenario: Somebody asks after two weeks how an agreement goes
      Given the conduct is "fight"
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the agreement is signed
      Then the restorative facilitator must also "check agreement" within 10 school days
      And "check agreement" is owed to the student
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told

    Scenario: A broken agreement brings the same people together, and then somebody else asks
      Given the conduct is "theft"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "notify guardian" is done
      And the agreement is signed
      And the task "check agreement" is done
      And the agreement is breached
      Then the restorative facilitator must also "reconvene agreement" within 5 school days
      And "reconvene agreement" is owed to the student
      And staff are told "Bring the same people together again, if they want to. A broken agreement is no reason to call an officer."
      And nobody else is told
      When 6 school days go by
      Then the principal is told

    Scenario: A broken agreement to which nobody came back
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "report child abuse" is done
      And the task "document incident" is done
      And the agreement is signed
      And the task "check agreement" is done
      And the agreement is breached
      Then the step "Restorative chat" is offered
      When the task "reconvene agreement" is done
      And 16 school days go by
      Then the principal is told
      And the step "Review by an administrator" is offered
      And staff are told "Ask whether those who were hurt still want something, and settle it at school."

    Scenario: A broken agreement that was mended in time
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "report child abuse" is done
      And the task "document incident" is done
      And the agreement is signed
      And the task "check agreement" is done
      And the agreement is breached
      And the agreement is repaired
      Then the task "reconvene agreement" is done
      And staff are told "Tell everybody that it is settled, and leave it at that."
      When 16 school days go by
      Then nobody else is told

    Scenario: The same agreement broken twice is the wrong agreement
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the agreement is signed
      And the agreement is breached
      And the agreement is repaired
      And the agreement is breached
      Then the principal is told
      And the step "Review by an administrator" is offered
      And staff are told "The agreement does not fit. An administrator hears everybody and finds another way to make it right."

    Scenario: Two broken promises far apart are not the wrong agreement
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the task "report child abuse" is done
      And the task "document incident" is done
      And the agreement is signed
      And the task "check agreement" is done
      And the agreement is breached
      And the agreement is repaired
      And 45 school days go by
      And the agreement is breached
      Then nobody else is told

    Scenario: What did not work is changed
      Given the conduct is "vandalism"
      And the loss is worth 30 dollars
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Making good" does not work out
      Then the step "Review by an administrator" is offered
      And staff are told "What did not work says something about the help, not about the student. Try the next one."

  Rule: Help that takes consent does not begin without it

    Scenario: Counseling is not begun without the family's yes
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "Counseling outside school" starts
      Then the counselor must also "ask for consent" within 1 school day
      And "ask for consent" is owed to the guardian
      And the principal is told
      And staff are told "Stop here and ask. Whoever is in danger is looked after at once: a check on a student's safety never waits for consent."

    Scenario: A talk about safe storage is not begun without the family's yes
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "Keeping weapons locked away" starts
      Then the counselor must also "ask for consent" within 1 school day
      And "ask for consent" is owed to the guardian
      And the principal is told
      And staff are told "Stop here and ask. Whoever is in danger is looked after at once: a check on a student's safety never waits for consent."

    Scenario: A talk about drugs is not begun without the student's yes
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Talk with a health worker about use" starts
      Then the counselor must also "ask for consent" within 1 school day
      And "ask for consent" is owed to the student
      And the principal is told
      And staff are told "Stop here and ask. Whoever is in danger is looked after at once: a check on a student's safety never waits for consent."

    Scenario: A behavior assessment is not begun without the family's yes
      Given the conduct is "defiance"
      And the student had 3 similar incidents this year
      And the student has an IEP
      And these facts
        | interventions tried | yes |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the step "Behavior assessment and plan" starts
      Then the counselor must also "ask for consent" within 1 school day
      And "ask for consent" is owed to the guardian
      And the principal is told
      And staff are told "Stop here and ask. Whoever is in danger is looked after at once: a check on a student's safety never waits for consent."

    Scenario Outline: When a yes comes late, nobody asks any more
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "<help>" starts
      And the guardian agrees to the step "<help>"
      Then staff must not "ask for consent"
      And staff are told "Everybody whose consent the step takes has agreed. Go on with it."

      Examples:
        | help                        |
        | Counseling outside school   |
        | Keeping weapons locked away |

    Scenario: A yes from somebody else, or to something else, is not the one that is missing
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "Counseling outside school" starts
      And the student agrees to the step "Counseling outside school"
      And the guardian agrees to the step "Keeping weapons locked away"
      Then the counselor must also "ask for consent" within 1 school day

    Scenario Outline: A family that has said no is not asked again
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "<help>" starts
      And the step "<help>" is declined
      Then staff must not "ask for consent"

      Examples:
        | help                        |
        | Counseling outside school   |
        | Keeping weapons locked away |

    Scenario: A student who has said no is not asked again
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Talk with a health worker about use" starts
      And the step "Talk with a health worker about use" is declined
      Then staff must not "ask for consent"

    Scenario: A student's yes that comes late is asked for no more
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Talk with a health worker about use" starts
      And the student agrees to the step "Talk with a health worker about use"
      Then staff must not "ask for consent"

    Scenario Outline: Whatever the family answers about an assessment, it is not asked again
      Given the conduct is "defiance"
      And the student had 4 similar incidents this year
      And the school has already tried something this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the step "Behavior assessment and plan" starts
      And <answer>
      Then staff must not "ask for consent"

      Examples:
        | answer                                                         |
        | the guardian agrees to the step "Behavior assessment and plan" |
        | the step "Behavior assessment and plan" is declined            |

    Scenario: Nobody asked for the consent that was missing, and the principal hears of it again
      Given the conduct is "defiance"
      And the student had 4 similar incidents this year
      And the school has already tried something this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the task "notify guardian" is done
      And the step "Behavior assessment and plan" starts
      Then the counselor must also "ask for consent" within 1 school day
      When 2 school days go by
      Then the task "ask for consent" is overdue
      And the principal is told

    Scenario: Help begins once the family agrees
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the guardian agrees to the step "Counseling outside school"
      And the step "Counseling outside school" starts
      Then staff must not "ask for consent"
      And nobody else is told

  Rule: Days of removal are counted

    Scenario: Ten days of removal in a year are decided again
      Given the conduct is "fight"
      And the student has an IEP
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And staff must not "manifestation review"
      When the student is removed from class for 10 days
      Then the IEP or 504 team must also "manifestation review" within 10 school days
      And staff are told "Count the days again before anybody is removed once more. From the eleventh day the student is taught elsewhere."

    Scenario: Three days away in the example district bring a welcome back
      Given the "districts/example" policy
      And the conduct is "defiance"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the student is removed from class for 3 days
      Then the step "Welcome back meeting" is offered

    Scenario: Two days away do not
      Given the "districts/example" policy
      And the conduct is "defiance"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the student is removed from class for 2 days
      Then the case does not go to "Welcome back meeting"

  Rule: The example district looks after more

    Scenario: The two chiefs hear of every call
      Given the "districts/example" policy
      And the conduct is "defiance"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When an officer is called all the same
      Then the principal must also "notify superintendent" within 5 school days
      And "notify superintendent" is owed to the superintendent and police chief

    Scenario: Help that was offered has to begin
      Given the "districts/example" policy
      And the conduct is "fight"
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule example.mou.fights.first
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told
      And staff are told "Ask what is in the way. Help that comes weeks later is not help with this."

    Scenario: A conference that nobody has begun in two weeks
      Given the "districts/example" policy
      And the conduct is "false-alarm"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.false-alarm
      And the case goes to "Restorative conference"
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told
      And staff are told "Ask what is in the way. Help that comes weeks later is not help with this."

    Scenario: Counseling that nobody has begun in two weeks
      Given the "districts/example" policy
      And the conduct is "arson"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-crime
      And the case goes to "Counseling outside school"
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told
      And staff are told "Ask what is in the way. Help that comes weeks later is not help with this."

    Scenario: A broken agreement brings an administrator in, and a mended one lets the matter rest
      Given the "districts/example" policy
      And the conduct is "theft"
      And the loss is worth 20 dollars
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule example.mou.petty-theft
      And the case does not go to "Review by an administrator"
      When the agreement is signed
      And the agreement is breached
      Then the step "Review by an administrator" is offered
      And the School Resource Officer must not be called
      When the agreement is repaired
      Then the step "Review by an administrator" is no longer offered
      And the School Resource Officer must not be called

    Scenario: Mediation that nobody has begun in two weeks
      Given the "districts/example" policy
      And the conduct is "profanity"
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "Peer mediation"
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told
      And staff are told "Ask what is in the way. Help that comes weeks later is not help with this."

    Scenario: A small group that nobody has begun in two weeks
      Given the "districts/example" policy
      And the conduct is "defiance"
      And the student had 2 similar incidents this year
      And the school has already tried something this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "Extra support in a small group"
      When the task "notify guardian" is done
      And 11 school days go by
      Then the principal is told
      And staff are told "Ask what is in the way. Help that comes weeks later is not help with this."

    Scenario: In Nebraska officer and principal write down what an officer began
      Given the "states/ne" policy
      And these facts
        | officer initiated | yes |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the School Resource Officer and principal must also "log police contact" within 24 hours
