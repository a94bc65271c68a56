Feature: Virginia: what the state's law adds
  A short list is reported at once, a longer one may be, and a student's disorder is no offense.
  Nothing here is verified law.

  Background:
    Given the "states/va" policy
    And an ordinary school day

  Scenario: A stabbing in Virginia is reported at once
    Given the conduct is "aggravated-assault"
    And someone needs a doctor
    And the weapon is a pocket knife
    And a student was harmed
    And these facts
      | weapon use | used |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And a report to the police must be made
    And the reason for the report is rule va.grave-harm
    And the principal must also "report to law enforcement" immediately

  Scenario: An injury without a weapon in Virginia may be reported
    Given the conduct is "aggravated-assault"
    And someone needs a doctor
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
    And staff must not "report to law enforcement"

  Scenario: A sale of drugs in Virginia that may be a felony is reported at once
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    And these facts
      | offense class | felony |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule va.felony-drugs
    And the principal must also "report to law enforcement" immediately

  Scenario: A little cannabis in Virginia may be reported, and need not be
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And staff must not "report to law enforcement"

  Scenario: Alcohol in Virginia is told to the superintendent, and may be reported
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.other-drugs
    And the principal must also "notify superintendent" within 1 school day

  Scenario: A rumor of alcohol in Virginia is told to nobody
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student is under the influence
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And staff must not "notify superintendent"

  Scenario: A written threat against staff in Virginia is reported
    Given the conduct is "threat"
    And a member of staff was harmed
    And these facts
      | threat        | serious |
      | threat medium | written |
      | threat target | staff   |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police must be made
    And the reason for the report is rule va.threat-to-staff
    And the principal must also "report to law enforcement" immediately

  Scenario: For a student in Virginia with an IEP that report is left to the principal
    Given the conduct is "threat"
    And a member of staff was harmed
    And the student has an IEP
    And these facts
      | threat        | serious |
      | threat medium | written |
      | threat target | staff   |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police may be made
    And the reason for the report is rule base.serious-threat
    And staff must not "report to law enforcement"

  Scenario: A note to a teacher in Virginia that was not meant may be reported
    Given the conduct is "threat"
    And the threat is not meant
    And a member of staff was harmed
    And these facts
      | threat medium | written |
      | threat target | staff   |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police may be made
    And the reason for the report is rule va.threat-to-staff-may

  Scenario: A note to a classmate in Virginia that was not meant is not reported
    Given the conduct is "threat"
    And the threat is not meant
    And a student was harmed
    And these facts
      | threat medium | written |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for

  Scenario: A gun at school in Virginia is reported at once
    Given the conduct is "weapon-possession"
    And the weapon is a firearm
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.gun-or-bomb-at-school
    And a report to the police must be made
    And the reason for the report is rule va.guns-and-bombs
    And the principal must also "report to law enforcement" immediately

  Scenario: A toy at school in Virginia is not reported
    Given the conduct is "weapon-possession"
    And the weapon is a finger or a toy
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.simulated-weapon
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A push that left a bruise
    Given the conduct is "simple-assault"
    And someone has a minor injury
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.battery

  Scenario: A push that left nothing
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.assault-without-injury

  Scenario: A student who shouts in Virginia commits no offense
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule va.disorderly-student
    And a report to the police must not be made
    And the reason for the report is rule va.disorderly-student
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Restorative chat"
    And the case goes to "Code of conduct"

  Scenario: An adult who shouts in Virginia is not covered by that rule
    Given the conduct is "adult-disruption"
    And these facts
      | actor | outsider |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.adult-disruption
    And a report to the police may be made
    And the reason for the report is rule base.adult-disruption
    And an officer must not arrest the student
    And the case does not go to "Restorative chat"
    And the case does not go to "Code of conduct"

  Scenario: A push without injury can be settled by the board's process
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.assault-without-injury
    And the case goes to "The board's alternative process"
    And rule va.alternative-process applies

  Scenario: A push with an injury cannot be settled by the board's process
    Given the conduct is "simple-assault"
    And someone has a minor injury
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.battery
    And the case does not go to "The board's alternative process"

  Scenario: Both families took all the steps
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | alternative process | completed |
      | target wants police | yes       |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must not be made
    And the reason for the report is rule va.alternative-process-done

  Scenario: Both families have not begun with the steps
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police

  Scenario: The steps were not taken to the end
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | alternative process | failed |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule va.alternative-process-failed
    And a report to the police may be made
    And the reason for the report is rule va.alternative-process-failed

  Scenario: The steps are still being taken
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | alternative process | under-way |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: In Virginia a parent is reached before an arrested child is questioned
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the principal must also "offer counsel or guardian presence" immediately
    And rule va.questions-after-arrest applies

  Scenario: A search in Virginia is not a questioning
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | search |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "offer counsel or guardian presence"

  Scenario: No suspension in Virginia over a phone alone
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And the student must not be suspended or expelled
    And rule va.no-suspension-for-a-phone applies

  Scenario: A phone and a fight in Virginia are more than a phone
    Given the conduct is "device-misuse, fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule va.no-suspension-for-a-phone does not apply

  Scenario: A second-grader in Virginia is not removed for long
    Given the conduct is "throwing-objects"
    And the student is 7 years old
    And the student is in grade 2
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for
    And the case goes to "Check-in with a trusted adult"
    And rule va.short-removals applies

  Scenario: A fourth-grader in Virginia is not covered by the rule for small children
    Given the conduct is "throwing-objects"
    And the student is 9 years old
    And the student is in grade 4
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for
    And the case does not go to "Check-in with a trusted adult"
    And rule va.short-removals does not apply

  Scenario: The family of a targeted student in Virginia is told at once
    Given the conduct is "stalking"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And a report to the police must be made
    And the reason for the report is rule va.grave-harm
    And the principal must also "notify target guardian" immediately
    And rule va.targeted-family applies

  Scenario: A family in Virginia that is suspected of abuse is not told
    Given the conduct is "stalking"
    And a student was harmed
    And abuse of a child is suspected
    And a parent is the one suspected
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.partner-violence-officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And staff must not "notify target guardian"
    And rule va.targeted-family does not apply

  Scenario: Both families in Virginia hear of an allegation of bullying within a day
    Given the conduct is "bullying"
    And there is only a rumor
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And the principal must also "notify guardian" within 24 hours
    And the principal must also "notify target guardian" within 24 hours
    And rule va.bullying-allegation applies

  Scenario: A rumor of cheating in Virginia is told to no family
    Given the conduct is "academic-dishonesty"
    And there is only a rumor
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "notify guardian"
    And staff must not "notify target guardian"
    And rule va.bullying-allegation does not apply

  Scenario: Parents in Virginia hear of an overdose at school within a day
    Given the conduct is "drug-possession"
    And someone needs emergency medical care
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And the principal must also "notify guardian" within 24 hours
    And rule va.overdose applies

  Scenario: An overdose at home in Virginia is not the school's news
    Given the conduct is "drug-possession"
    And it has no link to school
    And someone needs emergency medical care
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule va.overdose does not apply

  Scenario: The team finds that a threat to kill is meant
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police may be made
    And the reason for the report is rule base.very-serious-threat
    And the superintendent must also "notify guardian" immediately
    And the case goes to "Threat assessment"
    And the case goes to "Keeping weapons locked away"
    And rule va.threat-team applies

  Scenario: The team finds that a threat is to fight
    Given the conduct is "threat"
    And a student was harmed
    And these facts
      | threat        | serious |
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-threat
    And a report to the police may be made
    And the reason for the report is rule base.serious-threat
    And staff must not "notify superintendent"
    And the case does not go to "Keeping weapons locked away"
    And rule va.threat-team does not apply

  # rule va.assault-without-injury
  Scenario: A push in Virginia that nobody has settled may be reported
    Given the conduct is "simple-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule va.assault-without-injury
    And the case goes to "The board's alternative process"
    And rule va.assault-without-injury applies

  Scenario: A suspicion of a sale in Virginia is not enough for that report
    Given the conduct is "drug-distribution"
    And the substance is cannabis
    And the student sold it
    And these facts
      | offense class | felony    |
      | evidence      | suspicion |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police may be made
    And the reason for the report is rule base.drug-sale
    And rule va.felony-drugs does not apply

  Scenario: In Virginia the family of a child who was given drugs is told
    Given the conduct is "drug-distribution"
    And these facts
      | substance     | other-controlled |
      | substance act | distribution     |
      | target        | student          |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule va.felony-drugs
    And rule va.targeted-family applies
    And the principal must also "notify target guardian" immediately

  Scenario: In Virginia nobody was given the drugs
    Given the conduct is "drug-distribution"
    And these facts
      | substance     | other-controlled |
      | substance act | distribution     |
      | target        | none             |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule va.felony-drugs
    And rule va.targeted-family does not apply

  Scenario: In Virginia a student of 17 is a child when an officer asks questions
    Given the conduct is "burglary"
    And these facts
      | officer request   | question |
      | officer authority | warrant  |
      | age               | 17       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
    And rule va.questions-after-arrest applies
    And the law-enforcement agency must also "notify guardian" immediately

  Scenario: In Virginia a student of 18 is no child when an officer asks questions
    Given the conduct is "burglary"
    And these facts
      | officer request   | question |
      | officer authority | warrant  |
      | age               | 18       |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And the reason for the report is rule base.serious-crime
    And rule va.questions-after-arrest does not apply

  Scenario: Selling vapes in Virginia is no drug deal
    Given the conduct is "drug-distribution"
    And the substance is nicotine
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule va.other-drugs does not apply

  Scenario: A student's own medicine in Virginia is no drug incident
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule va.other-drugs does not apply

  Scenario Outline: In Virginia the superintendent hears of a threat to kill whoever is suspected, and only a suspected parent is not told
    Given the conduct is "threat"
    And the threat is to kill
    And these facts
      | abuse suspected  | yes                |
      | suspected abuser | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule va.threat-team applies
    And the threat team must also "notify superintendent" immediately
    And the case goes to "Threat assessment"
    And rule va.threat-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario Outline: In Virginia an arrested child is not left alone with questions, and only a suspected parent is not told
    Given the conduct is "burglary"
    And these facts
      | officer request   | question           |
      | officer authority | warrant            |
      | abuse suspected   | yes                |
      | suspected abuser  | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And rule va.questions-after-arrest applies
    And the principal must also "offer counsel or guardian presence" immediately
    And rule va.questions-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario Outline: In Virginia an overdose is told to a student's family, and nobody's guardian hears of a teacher's
    Given someone needs emergency medical care
    And the substance is alcohol
    And these facts
      | actor  | <actor>  |
      | target | <target> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule va.overdose <here>

    Examples:
      | actor   | target  | here           |
      | student | none    | applies        |
      | staff   | student | applies        |
      | staff   | none    | does not apply |

  Scenario Outline: In Virginia a student's family hears of a threat to kill, and nobody's guardian of an adult's
    Given the conduct is "threat"
    And the threat is to kill
    And these facts
      | actor | <actor> |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And rule va.threat-team applies
    And rule va.threat-family <the family>

    Examples:
      | actor    | the family     |
      | student  | applies        |
      | outsider | does not apply |
