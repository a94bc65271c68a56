Feature: What helps instead
  Each kind of help has somebody who runs it, people whose yes it takes, and cases that it does not fit. What interferes least
  comes first. Where help is not available or does not fit, something else comes in its place, and never an officer.

  Background:
    Given the "base" policy
    And an ordinary school day

  Rule: It is clear who runs it, whose yes it takes, and what comes first

    Scenario: Two students who fought each other talk it over, if all of them want to
      Given the conduct is "fight"
      And someone has a minor injury
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Restorative chat       |
        | Peer mediation         |
        | Restorative conference |
      And "Restorative chat" is run by any staff
      And "Peer mediation" is run by the mediator
      And "Peer mediation" takes the consent of the student
      And "Peer mediation" takes the consent of the target
      And "Restorative conference" is run by the restorative facilitator
      And "Restorative conference" takes the consent of the student
      And "Restorative conference" takes the consent of the guardian
      And "Restorative conference" takes the consent of the target
      And "Restorative conference" takes the consent of the target guardian

    Scenario: A teacher answers everyday misconduct, and the family hears of it
      Given the conduct is "academic-dishonesty"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom |
        | Talk with the family      |
        | Restorative chat          |
        | Code of conduct           |
      And "Response in the classroom" is run by the teacher
      And "Talk with the family" is run by the teacher
      And "Code of conduct" is run by the administrator

    Scenario: Where nothing else is offered, an administrator listens
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes only to
        | Review by an administrator |
      And "Review by an administrator" is run by the administrator

    Scenario: A student who vapes learns about it, and gets help to quit if the student wants that
      Given the conduct is "tobacco"
      And these facts
        | substance     | nicotine   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom              |
        | Restorative chat                       |
        | Help to quit                           |
        | Code of conduct                        |
        | Class about tobacco, alcohol and drugs |
      And "Help to quit" is run by the nurse
      And "Help to quit" takes the consent of the student
      And "Class about tobacco, alcohol and drugs" is run by the counselor

    Scenario: A student with cannabis learns about it and talks with a health worker
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Class about tobacco, alcohol and drugs |
        | Talk with a health worker about use    |
      And "Talk with a health worker about use" is run by the counselor
      And "Talk with a health worker about use" takes the consent of the student

    Scenario: After an attempt care comes first, then the family, then help over time
      Given the student has attempted suicide
      And it is still happening
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.attempt-under-way
      And the case goes in this order to
        | Medical care                  |
        | Check-in with a trusted adult |
        | Talk with the family          |
        | Suicide-risk screening        |
        | Crisis plan                   |
        | Welcome back meeting          |
        | Keeping weapons locked away   |
        | Counseling outside school     |
        | Mobile crisis team            |
      And "Medical care" is run by the nurse
      And "Check-in with a trusted adult" is run by any staff
      And "Suicide-risk screening" is run by the counselor
      And "Crisis plan" is run by the counselor
      And "Welcome back meeting" is run by the administrator
      And "Welcome back meeting" takes the consent of the student
      And "Welcome back meeting" takes the consent of the guardian
      And "Keeping weapons locked away" is run by the threat team
      And "Keeping weapons locked away" takes the consent of the guardian
      And "Counseling outside school" is run by the counselor
      And "Counseling outside school" takes the consent of the guardian
      And "Mobile crisis team" is run by the counselor

    Scenario: A student who stays away gets a plan, not a summons
      Given the conduct is "truancy"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom |
        | Talk with the family      |
        | Restorative chat          |
        | Attendance plan           |
      And "Attendance plan" is run by the administrator

    Scenario: Who broke something makes it good, with the family's yes
      Given the conduct is "vandalism"
      And the loss is worth 30 dollars
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Restorative chat |
        | Making good      |
      And "Making good" is run by the administrator
      And "Making good" takes the consent of the student
      And "Making good" takes the consent of the guardian

    Scenario: After a false alarm the harm is made good before people meet
      Given the conduct is "false-alarm"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.false-alarm
      And the case goes in this order to
        | Making good            |
        | Restorative conference |

    Scenario: In the example district a class talks before a youth court hears anybody
      Given the "districts/example" policy
      And the conduct is "classroom-disruption"
      And the student had 2 similar incidents this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom |
        | Restorative chat          |
        | Class circle              |
        | Youth court               |

    Scenario: What keeps happening gets a team, and a disability is looked at first
      Given the conduct is "defiance"
      And the student had 3 similar incidents this year
      And these facts
        | interventions tried | yes |
        | disability          | iep |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom      |
        | Restorative chat               |
        | Meeting of the IEP or 504 team |
        | Extra support in a small group |
        | Behavior assessment and plan   |
      And "Meeting of the IEP or 504 team" is run by the special-education coordinator
      And "Extra support in a small group" is run by the support team
      And "Behavior assessment and plan" is run by the student support team
      And "Behavior assessment and plan" takes the consent of the guardian

    Scenario: A team assesses a threat to kill, and the person threatened is looked after first
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat medium | spoken       |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      And the case goes in this order to
        | Support for the person who was hurt |
        | Keeping weapons locked away         |
        | Counseling outside school           |
        | Threat assessment                   |
      And "Support for the person who was hurt" is run by the counselor
      And "Threat assessment" is run by the threat team

    Scenario: Whoever suspects abuse reports it before anything else
      Given abuse of a child is suspected
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Child-protection report and support |
        | Support for the person who was hurt |
      And "Child-protection report and support" is run by the person who suspects it

    Scenario: The Title IX coordinator looks after a student who was assaulted
      Given the conduct is "sexual-assault"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexual-assault
      And the case goes to "Support for the person who was hurt"
      And the case goes to "Support under Title IX"
      And "Support under Title IX" is run by the Title IX coordinator

    Scenario: An administrator answers bullying and slurs
      Given the conduct is "bullying, hate-speech"
      And these facts
        | bias motivated | yes |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Support for the person who was hurt |
        | Response to bias                    |
        | Bullying protocol                   |
      And "Response to bias" is run by the administrator
      And "Bullying protocol" is run by the administrator

    Scenario: The search for a missing student comes before the talk with the family
      Given the conduct is "truancy"
      And these facts
        | missing student | yes |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.missing-student
      And the case goes in this order to
        | Search for a missing student |
        | Talk with the family         |
        | Attendance plan              |
      And "Search for a missing student" is run by the administrator

  Rule: Help that does not fit is not used, and something else comes instead

    Scenario Outline: A conference is not held where it could hurt again
      Given the conduct is "fight"
      And these facts
        | <fact> | <value> |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Restorative conference"
      And the case goes to "Restorative chat"
      And "Restorative conference" is ruled out because "<why>"

      Examples:
        | fact            | value | why                                                                            |
        | power imbalance | yes   | In bullying, meeting the person who did it can hurt again.                     |
        | bias motivated  | yes   | Somebody targeted for who they are is not asked to meet the person who did it. |
        | denies harm     | yes   | A conference needs somebody who says that harm was done.                       |

    Scenario Outline: Mediation is for a shared conflict, and for nothing else
      Given the conduct is "fight"
      And both sides took part willingly
      And these facts
        | <fact> | <value> |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Peer mediation"
      And "Peer mediation" is ruled out because "<why>"
      And the case goes to "Restorative chat"

      Examples:
        | fact             | value | why                                                                        |
        | bias motivated   | yes   | Somebody targeted for who they are has no share in the blame to talk over. |
        | declines to meet | yes   | Somebody does not want to meet.                                            |

    Scenario Outline: A family is not called in when a parent is suspected of hurting the child
      Given the conduct is "truancy"
      And abuse of a child is suspected
      And these facts
        | suspected abuser | <who> |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "<help>"

      Examples:
        | who    | help                          |
        | parent | Check-in with a trusted adult |
        | other  | Talk with the family          |

    Scenario: Nobody is brought face to face after partner violence
      Given the conduct is "fight"
      And both sides took part willingly
      And these facts
        | protection order | yes |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.partner-violence-officer
      And the case does not go to "Restorative conference"
      And the case does not go to "Peer mediation"
      And "Restorative conference" is ruled out because "Nobody is brought face to face after sexual or partner violence or stalking."
      And "Peer mediation" is ruled out because "Nobody is brought face to face after sexual or partner violence or stalking."

    Scenario Outline: A crisis team comes unless somebody is being attacked with a weapon
      Given the student has a plan for suicide
      And the conduct is "fight"
      And these facts
        | weapon     | simulated |
        | weapon use | <use>     |
        | ongoing    | <still>   |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case <goes> "Mobile crisis team"

      Examples:
        | use       | still | goes           |
        | used      | yes   | does not go to |
        | used      | no    | goes to        |
        | displayed | yes   | goes to        |

    Scenario: A crisis team comes where a toy is used and nobody is attacked
      Given the student has a plan for suicide
      And it is still happening
      And these facts
        | weapon     | simulated |
        | weapon use | used      |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.care-not-police
      And the case goes to "Mobile crisis team"

    Scenario Outline: Nobody is asked to meet after bullying or harm between partners
      Given the conduct is "fight, <conduct>"
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Restorative conference"
      And the case does not go to "Peer mediation"

      Examples:
        | conduct           |
        | bullying          |
        | cyberbullying     |
        | sexual-misconduct |
        | dating-violence   |

    Scenario Outline: Nobody is asked to meet after a serious crime
      Given the conduct is "fight, <conduct>"
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule <rule>
      And the case does not go to "Restorative conference"
      And the case does not go to "Peer mediation"

      Examples:
        | conduct        | rule                          |
        | hazing         | base.serious-crime            |
        | extortion      | base.serious-crime            |
        | bias-crime     | base.serious-crime            |
        | sexual-assault | base.sexual-assault           |
        | stalking       | base.partner-violence-officer |

    Scenario: A student beside an adult who makes trouble is heard by an administrator
      Given the conduct is "adult-disruption, defiance"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.adult-disruption
      And the case goes to "Review by an administrator"

    Scenario Outline: Nobody meets over a rumor, and nobody who is too young is asked to
      Given the conduct is "fight"
      And these facts
        | evidence | <evidence> |
        | grade    | <grade>    |
      When staff ask what to do
      Then the School Resource Officer <officer>
      And the reason is rule <rule>
      And the case <goes> "Restorative conference"

      Examples:
        | evidence | grade | officer            | rule           | goes           |
        | rumor    | 9     | must not be called | base.rumor     | does not go to |
        | verified | 2     | must not be called | base.age-floor | does not go to |
        | verified | 3     | must not be called | base.age-floor | goes to        |

    Scenario: A suspicion is enough to offer a conference
      Given the conduct is "fight"
      And these facts
        | evidence | suspicion |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "Restorative conference"

    Scenario Outline: A suspicion is enough to ask for something to be made good
      Given the conduct is "theft"
      And these facts
        | evidence | <evidence> |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "Making good"

      Examples:
        | evidence  |
        | suspicion |
        | verified  |

    Scenario Outline: The code of conduct takes more than a rumor
      Given the conduct is "device-misuse"
      And these facts
        | evidence | <evidence> |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case <goes> "Code of conduct"

      Examples:
        | evidence  | goes           |
        | rumor     | does not go to |
        | suspicion | goes to        |

    Scenario Outline: A class about drugs takes more than a rumor, and is no answer to selling
      Given the conduct is "tobacco"
      And these facts
        | evidence      | <evidence> |
        | substance act | <act>      |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case <goes> "Class about tobacco, alcohol and drugs"
      And the case <else> "Check-in with a trusted adult"

      Examples:
        | evidence  | act          | goes           | else           |
        | suspicion | possession   | goes to        | does not go to |
        | verified  | sharing      | goes to        | does not go to |
        | verified  | distribution | does not go to | goes to        |
        | rumor     | possession   | does not go to | goes to        |

    Scenario: Extra support comes after a first answer was given
      Given the conduct is "defiance"
      And the student had 2 similar incidents this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case does not go to "Extra support in a small group"

    Scenario Outline: A parent who is suspected is not brought to the table
      Given the conduct is "<conduct>"
      And abuse of a child is suspected
      And these facts
        | suspected abuser | <who> |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case <goes> "<help>"

      Examples:
        | conduct | who    | goes           | help                   |
        | fight   | parent | does not go to | Restorative conference |
        | fight   | other  | goes to        | Restorative conference |
        | theft   | parent | does not go to | Making good            |
        | theft   | other  | goes to        | Making good            |

    Scenario Outline: A parent who is suspected is not asked to choose a counselor or to lock up weapons
      Given the conduct is "arson"
      And abuse of a child is suspected
      And these facts
        | suspected abuser | <who> |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-crime
      And the case <goes> "Counseling outside school"
      And the case <goes> "Keeping weapons locked away"

      Examples:
        | who    | goes           |
        | parent | does not go to |
        | other  | goes to        |

    Scenario: That nobody knows who is suspected keeps no family from hearing where no abuse is suspected
      Given the conduct is "truancy"
      And staff do not know "suspected abuser" yet
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "Talk with the family"

    Scenario: That nobody knows who is suspected keeps no help from a family where no abuse is suspected
      Given the conduct is "arson"
      And staff do not know "suspected abuser" yet
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-crime
      And the case goes to "Counseling outside school"
      And the case goes to "Keeping weapons locked away"

    Scenario Outline: Whether abuse is suspected does not matter for repair where no parent is meant
      Given the conduct is "<conduct>"
      And these facts
        | suspected abuser | other |
      And staff do not know "abuse suspected" yet
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "<help>"

      Examples:
        | conduct | help                   |
        | fight   | Restorative conference |
        | theft   | Making good            |

    Scenario Outline: A class circle is for a class, and not for those who were hurt
      Given the "districts/example" policy
      And the conduct is "classroom-disruption"
      And the student had 1 similar incident this year
      And these facts
        | <fact> | yes |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case does not go to "Class circle"
      And the case goes to "Support for the person who was hurt"

      Examples:
        | fact               |
        | dating or domestic |

    Scenario: A class circle takes a facilitator
      Given the "districts/example" policy
      And the conduct is "classroom-disruption"
      And the student had 1 similar incident this year
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case does not go to "Class circle"

    Scenario: A student who had been drinking and disturbed a class is talked with first
      Given the "districts/example" policy
      And the conduct is "classroom-disruption"
      And these facts
        | substance | alcohol |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule example.mou.disorder.first
      And the case goes to "Restorative chat"

    Scenario: A class circle helps where a class was disturbed again
      Given the "districts/example" policy
      And the conduct is "classroom-disruption"
      And the student had 1 similar incident this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "Class circle"
      And "Class circle" is run by the restorative facilitator
      And "Class circle" takes the consent of the student

    Scenario: No class circle about bullying
      Given the "districts/example" policy
      And the conduct is "classroom-disruption, bullying"
      And the student had 1 similar incident this year
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Class circle"

    Scenario: No class circle about a crime of hate
      Given the "districts/example" policy
      And the conduct is "classroom-disruption, bias-crime"
      And the student had 1 similar incident this year
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.serious-crime
      And the case does not go to "Class circle"

  Rule: Where nobody is there to give it, other help comes

    Scenario: Without a facilitator and a mediator, an adult talks with each of them
      Given the conduct is "fight"
      And someone has a minor injury
      And both sides took part willingly
      And only these are available today: "administrator, counselor"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes only to
        | Restorative chat |

    Scenario: A fight that only one side wanted is nothing for mediation
      Given the conduct is "fight"
      And someone has a minor injury
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Peer mediation"

    Scenario: Without a counselor, the crisis team screens a student who talks about suicide
      Given the student has talked about suicide
      And only these are available today: "administrator, mobile-crisis"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.care-not-police
      And the case goes to "Mobile crisis team"
      And the case does not go to "Suicide-risk screening"

    Scenario: Without a crisis team, staff follow the crisis plan
      Given the student has talked about suicide
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.care-not-police
      And the case goes to "Crisis plan"
      And the case does not go to "Mobile crisis team"

    Scenario Outline: A social worker can do what a counselor does
      Given the student has talked about suicide
      And only these are available today: "<who>"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.care-not-police
      And the case goes to "Suicide-risk screening"

      Examples:
        | who           |
        | counselor     |
        | social-worker |

    Scenario Outline: Anybody trained in health can teach about drugs and listen
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      And only these are available today: "<who>"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes only to
        | Class about tobacco, alcohol and drugs |
        | Talk with a health worker about use    |

      Examples:
        | who           |
        | counselor     |
        | social-worker |
        | nurse         |

    Scenario: With nobody trained in health, an adult stays close and counseling is found outside
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes only to
        | Check-in with a trusted adult |
        | Counseling outside school     |

    Scenario Outline: A nurse or a counselor helps a student to quit
      Given the conduct is "tobacco"
      And these facts
        | substance     | nicotine   |
        | substance act | possession |
      And only these are available today: "<who>"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes to "<help>"

      Examples:
        | who           | help                          |
        | nurse         | Help to quit                  |
        | counselor     | Help to quit                  |
        | administrator | Check-in with a trusted adult |

    Scenario Outline: Anybody who knows the student can lead the welcome back
      Given the conduct is "fight"
      And the student is suspended right now
      And only these are available today: "<who>"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "<help>"

      Examples:
        | who           | help                          |
        | administrator | Welcome back meeting          |
        | counselor     | Welcome back meeting          |
        | social-worker | Welcome back meeting          |
        | nurse         | Check-in with a trusted adult |

  Rule: Saying no is answered with another offer

    Scenario: A no to help with drugs brings an adult who stays close
      Given the conduct is "tobacco"
      And these facts
        | substance     | nicotine   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the step "Help to quit" is declined
      Then the step "Check-in with a trusted adult" is offered
      And the School Resource Officer must not be called

    Scenario: A no to the talk about use brings an adult who stays close
      Given the conduct is "drug-possession"
      And these facts
        | substance     | cannabis   |
        | substance act | possession |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Talk with a health worker about use" is declined
      Then the step "Check-in with a trusted adult" is offered

    Scenario: A no to making good brings an administrator who listens
      Given the conduct is "vandalism"
      And the loss is worth 30 dollars
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Making good" is declined
      Then the step "Review by an administrator" is offered
      And the School Resource Officer is not called for

    Scenario: A no to the welcome back brings an adult who stays close
      Given the conduct is "fight"
      And the student is suspended right now
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      When the step "Welcome back meeting" is declined
      Then the step "Check-in with a trusted adult" is offered

    Scenario: A no to a behavior assessment brings an adult who stays close
      Given the conduct is "defiance"
      And the student had 3 similar incidents this year
      And these facts
        | interventions tried | yes |
        | disability          | iep |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      When the step "Behavior assessment and plan" is declined
      Then the step "Check-in with a trusted adult" is offered

    Scenario Outline: A no to counseling or to a talk about safe storage brings an adult who stays close
      Given the conduct is "threat"
      And these facts
        | threat        | very-serious |
        | threat medium | spoken       |
        | threat target | student      |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.threat-to-life
      When the step "<help>" is declined
      Then the step "Check-in with a trusted adult" is offered

      Examples:
        | help                        |
        | Counseling outside school   |
        | Keeping weapons locked away |

  Rule: Programs at the edge of the justice system are voluntary, and have limits

    Scenario: Philadelphia's officers may refer a student to social services
      Given the "agreements/philadelphia-2014" policy
      And the conduct is "disorderly-conduct"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule philadelphia.diversion.disorder
      And the case goes in this order to
        | Restorative chat |
        | Code of conduct  |
        | Police diversion |
      And "Police diversion" is run by the officer and social services
      And "Police diversion" takes the consent of the student
      And "Police diversion" takes the consent of the guardian
      When the step "Police diversion" is declined
      Then the step "Review by an administrator" is offered

    Scenario: Where the program is closed, an administrator listens instead of the police
      Given the "agreements/philadelphia-2014" policy
      And the conduct is "disorderly-conduct"
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule philadelphia.diversion.disorder
      And the case does not go to "Police diversion"
      And the case goes to "Review by an administrator"

    Scenario: Police diversion begins at the age of ten
      Given the "agreements/philadelphia-2014" policy
      And the conduct is "disorderly-conduct"
      And the student is 10 years old
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.age-floor
      And the case goes to "Police diversion"

    Scenario: A second act in Clayton brings a workshop for student and family
      Given the "agreements/clayton-2004" policy
      And the conduct is "disorderly-conduct"
      And the student had 1 similar incident this year
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule clayton.steps.second
      And the case goes in this order to
        | Restorative chat                         |
        | Code of conduct                          |
        | Conflict workshop for student and family |
      And "Conflict workshop for student and family" is run by the diversion program
      And "Conflict workshop for student and family" takes the consent of the student
      And "Conflict workshop for student and family" takes the consent of the guardian
      When the step "Conflict workshop for student and family" is declined
      Then the step "Review by an administrator" is offered

    Scenario: Where there is no workshop, an adult talks with the student
      Given the "agreements/clayton-2004" policy
      And the conduct is "trespass"
      And the student had 1 similar incident this year
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule clayton.steps.second
      And the case does not go to "Conflict workshop for student and family"
      And the case goes to "Restorative chat"

    Scenario: No workshop on conflict where a sexual picture was passed on
      Given the "agreements/clayton-2004" policy
      And the conduct is "bullying, sexting"
      And the student had 1 similar incident this year
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexting-passed-on
      And the case does not go to "Conflict workshop for student and family"
      And the case goes to "Review by an administrator"

    Scenario: Young people hear a third act in the example district
      Given the "districts/example" policy
      And the conduct is "defiance"
      And the student had 2 similar incidents this year
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case goes in this order to
        | Response in the classroom |
        | Restorative chat          |
        | Youth court               |
      And "Youth court" is run by the diversion program
      And "Youth court" takes the consent of the student
      And "Youth court" takes the consent of the guardian
      When the step "Youth court" is declined
      Then the step "Review by an administrator" is offered

    Scenario Outline: Youth court hears nobody who says it was not so, and nothing between partners
      Given the "districts/example" policy
      And the conduct is "defiance"
      And the student had 2 similar incidents this year
      And these facts
        | <fact> | yes |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case does not go to "Youth court"
      And the case goes to "Review by an administrator"

      Examples:
        | fact             |
        | denies harm      |
        | protection order |

    Scenario: Without a youth court there is other help
      Given the "districts/example" policy
      And the conduct is "defiance"
      And the student had 2 similar incidents this year
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.routine-discipline
      And the case does not go to "Youth court"

    Scenario: Los Angeles refers a first fight to a diversion center
      Given the "agreements/lausd-2014" policy
      And the conduct is "fight"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule lausd.steps.fight-first
      And the case goes in this order to
        | Restorative chat       |
        | Restorative conference |
        | Diversion center       |
      And "Diversion center" is run by the officer and diversion program
      And "Diversion center" takes the consent of the student
      And "Diversion center" takes the consent of the guardian
      When the step "Diversion center" is declined
      Then the step "Review by an administrator" is offered

    Scenario: Where the diversion center is closed, an administrator listens
      Given the "agreements/lausd-2014" policy
      And the conduct is "fight"
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule lausd.steps.fight-first
      And the case does not go to "Diversion center"
      And the case goes to "Review by an administrator"

    Scenario: In Virginia both families can agree on steps that close the matter
      Given the "states/va" policy
      And the conduct is "simple-assault"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes in this order to
        | Restorative chat                    |
        | Support for the person who was hurt |
        | Restorative conference              |
        | The board's alternative process     |
      And "The board's alternative process" is run by the principal
      And "The board's alternative process" takes the consent of the student
      And "The board's alternative process" takes the consent of the guardian
      And "The board's alternative process" takes the consent of the target
      And "The board's alternative process" takes the consent of the target guardian
      When the step "The board's alternative process" is declined
      Then the step "Review by an administrator" is offered

    Scenario: Families do not settle it among themselves where a sexual picture was passed on
      Given the "states/va" policy
      And the conduct is "simple-assault, sexting"
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexting-passed-on
      And the case does not go to "The board's alternative process"
      And the case goes to "Review by an administrator"

    Scenario: In Florida an officer who could arrest gives a civil citation
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause      |
        | offense class     | class-c-misdemeanor |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "Civil citation"
      And "Civil citation" is run by the officer and diversion program
      And "Civil citation" takes the consent of the student
      And "Civil citation" takes the consent of the guardian
      When the step "Civil citation" is declined
      Then the step "Review by an administrator" is offered

    Scenario Outline: A civil citation is for a first time and a small matter, up to the age of 17
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause |
        | offense class     | <class>        |
        | <fact>            | <value>        |
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case goes to "<help>"
      And the case does not go to "<other>"

      Examples:
        | class               | fact             | value | help                       | other                      |
        | misdemeanor         | age              | 17    | Civil citation             | Review by an administrator |
        | class-c-misdemeanor | prior diversions | 1     | Review by an administrator | Civil citation             |
        | class-c-misdemeanor | denies harm      | yes   | Review by an administrator | Civil citation             |

    Scenario Outline: A civil citation is for nobody under the age of eight
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause |
        | offense class     | <class>        |
        | <fact>            | <value>        |
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule base.age-floor
      And the case goes to "<help>"
      And the case does not go to "<other>"

      Examples:
        | class               | fact | value | help                       | other                      |
        | class-c-misdemeanor | age  | 8     | Civil citation             | Review by an administrator |
        | class-c-misdemeanor | age  | 7     | Review by an administrator | Civil citation             |

    Scenario Outline: A gun or a bomb is no matter for a civil citation
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause |
        | offense class     | <class>        |
        | <fact>            | <value>        |
      When staff ask what to do
      Then the School Resource Officer must be called
      And the reason is rule base.gun-or-bomb-at-school
      And the case goes to "<help>"
      And the case does not go to "<other>"

      Examples:
        | class               | fact   | value     | help                       | other          |
        | class-c-misdemeanor | weapon | firearm   | Review by an administrator | Civil citation |
        | class-c-misdemeanor | weapon | explosive | Review by an administrator | Civil citation |

    Scenario Outline: Nobody is cited over a sexual picture that was passed on
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause |
        | offense class     | <class>        |
        | <fact>            | <value>        |
      When staff ask what to do
      Then the School Resource Officer may be called
      And the reason is rule base.sexting-passed-on
      And the case goes to "<help>"
      And the case does not go to "<other>"

      Examples:
        | class               | fact    | value   | help                       | other          |
        | class-c-misdemeanor | conduct | sexting | Review by an administrator | Civil citation |

    Scenario: Where there is no diversion program, nobody is cited
      Given the "states/fl" policy
      And these facts
        | officer authority | probable-cause      |
        | offense class     | class-c-misdemeanor |
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Civil citation"
      And the case goes to "Review by an administrator"

    Scenario: Where PROMISE is full, the school helps by itself
      Given the "agreements/broward-2013" policy
      And the conduct is "disorderly-conduct"
      And only these are available today: "administrator"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule broward.not-a-crime
      And the case does not go to "PROMISE placement"
      And the case goes to "Response in the classroom"

    Scenario: PROMISE begins with the student's own yes
      Given the "agreements/broward-2013" policy
      And the conduct is "disorderly-conduct"
      When staff ask what to do
      Then the School Resource Officer must not be called
      And the reason is rule broward.not-a-crime
      And the case goes to "PROMISE placement"
      And "PROMISE placement" takes the consent of the student

    Scenario: In the pilot of 2022 mediation was for fights
      Given the "districts/example" policy in force on 2022-06-30
      And both sides took part willingly
      When staff ask what to do
      Then the School Resource Officer is not called for
      And no rule asks for an officer
      And the case does not go to "Peer mediation"
      And the case goes to "Review by an administrator"
