Feature: New Jersey, the form of 2015: what the state's law adds
  The form in force since 2023 differs. These examples hold for the form of 2015 only.
  Nothing here is verified law.

  Background:
    Given the "states/nj-2015" policy
    And an ordinary school day

  Scenario: Cannabis in a backpack in New Jersey
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs

  Scenario: Cannabis handed over by a student who asks for help in New Jersey
    Given the conduct is "drug-possession"
    And the student handed it over unprompted
    And the substance is cannabis
    And the student had it
    And the student came forward to ask for help
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A pipe in a locker in New Jersey
    Given the conduct is "drug-paraphernalia"
    And the substance is cannabis
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.paraphernalia
    And the principal must also "report to law enforcement" immediately

  Scenario: An e-cigarette in a locker in New Jersey
    Given the conduct is "tobacco"
    And the student had it
    And these facts
      | substance | nicotine |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A student is high and has nothing on him in New Jersey
    Given the conduct is "tobacco"
    And the substance is cannabis
    And the student is under the influence
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.under-the-influence
    And the case goes to "Medical care"
    And the case goes to "Talk with a health worker about use"

  Scenario: A student is tired in New Jersey
    Given the conduct is "tobacco"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And the case does not go to "Medical care"
    And the case does not go to "Talk with a health worker about use"

  Scenario: A bottle of wine in New Jersey
    Given the conduct is "alcohol"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.alcohol

  Scenario: A bottle of water in New Jersey
    Given the conduct is "out-of-area"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for

  Scenario: A pistol at home in New Jersey
    Given the conduct is "weapon-possession"
    And it has no link to school
    And the weapon is a firearm
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.gun-away-from-school
    And a report to the police must be made
    And the reason for the report is rule nj-2015.guns
    And the principal must also "report to law enforcement" immediately

  Scenario: Only a rumor of a pistol at home in New Jersey
    Given the conduct is "weapon-possession"
    And it has no link to school
    And the weapon is a firearm
    And the weapon was only carried
    And there is only a rumor
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: A belt used to hit somebody in New Jersey
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | weapon     | other-object |
      | weapon use | used         |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police must be made
    And the reason for the report is rule nj-2015.weapon-used
    And the principal must also "report to law enforcement" immediately

  Scenario: A belt that was only carried in New Jersey
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: A switchblade in New Jersey
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | unlawful-knife |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police must be made
    And the reason for the report is rule nj-2015.unlawful-knife

  Scenario: A penknife in New Jersey
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the weapon was only carried
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And staff must not "report to law enforcement"

  Scenario: A box cutter in New Jersey
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | other-object |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule nj-2015.weapon-carried

  Scenario: A realistic toy gun in New Jersey
    Given the conduct is "weapon-possession"
    And the weapon was only carried
    And these facts
      | weapon | look-alike |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.weapon-carried
    And a report to the police may be made
    And the reason for the report is rule base.weapon-carried

  Scenario: A list of names to kill in New Jersey
    Given the conduct is "threat"
    And it has no link to school
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule nj-2015.threat-to-life
    And the principal must also "report to law enforcement" immediately

  Scenario: A list of names to fight in New Jersey
    Given the conduct is "threat"
    And it has no link to school
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
    And staff must not "report to law enforcement"

  Scenario: A plan to kill by a ninth-grader in New Jersey
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule nj-2015.threat-to-life

  Scenario: A plan to kill by a third-grader in New Jersey
    Given the conduct is "threat"
    And the threat is to kill
    And a student was harmed
    And the student is 8 years old
    And the student is in grade 3
    And these facts
      | threat medium | spoken  |
      | threat target | student |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police must be made
    And the reason for the report is rule nj-2015.threat-to-life

  Scenario: Sexual assault by a classmate in New Jersey
    Given the conduct is "sexual-assault"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexual-assault
    And a report to the police must be made
    And the reason for the report is rule nj-2015.sexual-assault
    And the principal must also "report to law enforcement" immediately

  Scenario: A rude sexual remark in New Jersey
    Given the conduct is "sexual-misconduct"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.sexual-misconduct
    And staff must not "report to law enforcement"

  Scenario: A crime of hate in New Jersey
    Given the conduct is "bias-crime"
    And a student was harmed
    And these facts
      | bias motivated | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule nj-2015.listed-crimes

  Scenario: A slur in New Jersey
    Given the conduct is "hate-speech"
    And a student was harmed
    And these facts
      | bias motivated | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Cyber-harassment that would be a crime in New Jersey
    Given the conduct is "cyberbullying"
    And a student was harmed
    And these facts
      | place         | online      |
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.cyber-harassment

  Scenario: Cyberbullying that is no crime in New Jersey
    Given the conduct is "cyberbullying"
    And a student was harmed
    And these facts
      | place | online |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Signs of a gang in New Jersey
    Given the conduct is "gang-activity"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And the reason for the report is rule nj-2015.gangs-and-computers

  Scenario: A borrowed password in New Jersey
    Given the conduct is "device-misuse"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "report to law enforcement"

  Scenario: Damage that would be a misdemeanor in New Jersey
    Given the conduct is "vandalism"
    And these facts
      | offense class | misdemeanor |
      | target        | property    |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes

  Scenario: A fight that would be no crime in New Jersey
    Given the conduct is "fight"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for

  Scenario: The owner of a stolen phone wants the police in New Jersey
    Given the conduct is "theft"
    And the loss is worth 900 dollars
    And a student was harmed
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule nj-2015.victim-wants-police
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police

  Scenario: The owner of a stolen phone wants it back in New Jersey
    Given the conduct is "theft"
    And the loss is worth 900 dollars
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes

  Scenario: An officer asks staff to search in New Jersey
    Given the conduct is "theft"
    And an officer asks to search the student
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And an officer must not search the student
    And rule nj-2015.search-for-police applies

  Scenario: An officer has a warrant to search in New Jersey
    Given the conduct is "theft"
    And an officer asks to search the student
    And the officer has a warrant
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And an officer may search the student

  Scenario: An officer wants to sit in on questions in New Jersey
    Given the conduct is "theft"
    And these facts
      | officer request | sit-in-on-questioning |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.work-for-staff
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And an officer must not question the student
    And the principal must also "offer counsel or guardian presence" immediately
    And rule nj-2015.questioning applies

  Scenario: An officer has a court order to ask questions in New Jersey
    Given the conduct is "theft"
    And these facts
      | officer request   | question    |
      | officer authority | court-order |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And an officer may question the student

  Scenario: Bullying in New Jersey is looked into in ten school days
    Given the conduct is "bullying"
    And it is one-sided targeting
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the principal must also "document incident" within 10 school days
    And rule nj-2015.bullying applies

  Scenario: A quarrel in New Jersey has no such time
    Given the conduct is "profanity"
    And a student was harmed
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And a report to the police is not called for
    And staff must not "document incident"

  Scenario: An arrest at school in New Jersey
    Given the conduct is "theft"
    And the officer has a warrant
    And these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And staff are told "Ask for the arrest to be made after school or elsewhere, or else in private, in plain clothes, with few officers."
    And staff are told "The principal calls the parent."
    And rule nj-2015.arrest-family applies
    And rule nj-2015.arrest-at-school applies

  Scenario: A ticket at school in New Jersey
    Given the conduct is "theft"
    And these facts
      | officer request | citation |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes

  # rule nj-2015.abuse-and-missing
  Scenario: Suspected abuse in New Jersey goes to the line and to the police
    Given abuse of a child is suspected
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And rule nj-2015.abuse-and-missing applies
    And the person who suspects it must also "report child abuse" immediately
    And the person the school has named for it must also "report to law enforcement" immediately

  Scenario: A missing child in New Jersey is reported
    Given the conduct is "elopement"
    And these facts
      | missing student | yes |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police must be made
    And the reason for the report is rule nj-2015.abuse-and-missing

  Scenario: A student in New Jersey who is in sight is not missing
    Given the conduct is "elopement"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.loss-of-control
    And rule nj-2015.abuse-and-missing does not apply
    And a report to the police is not called for

  Scenario: In New Jersey a suspicion of a pipe is not enough for the report
    Given the conduct is "drug-paraphernalia"
    And the substance is cannabis
    And these facts
      | evidence | suspicion |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.alcohol-or-drugs
    And rule nj-2015.paraphernalia does not apply

  Scenario: In New Jersey a suspicion of a belt is not enough for the report
    Given the conduct is "simple-assault"
    And a student was harmed
    And these facts
      | weapon     | other-object |
      | weapon use | used         |
      | evidence   | suspicion    |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife
    And a report to the police may be made
    And the reason for the report is rule base.small-knife-report
    And rule nj-2015.weapon-used does not apply

  Scenario: A student's own medicine in New Jersey breaks no drug law
    Given the conduct is "drug-possession"
    And these facts
      | substance      | prescription |
      | substance act  | possession   |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule nj-2015.drugs does not apply
    And staff must not "report to law enforcement"

  Scenario: Somebody else's medicine in New Jersey is reported
    Given the conduct is "drug-possession"
    And these facts
      | substance     | prescription |
      | substance act | possession   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs
    And rule nj-2015.drugs applies

  Scenario: In New Jersey handing out medicine from one's own prescription is reported
    Given the conduct is "drug-distribution"
    And these facts
      | substance      | prescription |
      | substance act  | distribution |
      | lawful purpose | yes          |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs
    And rule nj-2015.drugs applies

  Scenario: High in New Jersey, and believed to have sold
    Given the conduct is "drug-distribution"
    And these facts
      | substance     | other-controlled  |
      | substance act | under-influence   |
      | evidence      | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs
    And rule nj-2015.drugs applies

  Scenario: High in New Jersey, and nothing was sold
    Given the conduct is "drug-possession"
    And these facts
      | substance     | other-controlled  |
      | substance act | under-influence   |
      | evidence      | reasonable-belief |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.under-the-influence
    And rule nj-2015.drugs does not apply

  Scenario: A student in New Jersey who has used and comes for help
    Given the conduct is "drug-possession"
    And these facts
      | substance     | cannabis        |
      | substance act | under-influence |
      | sought help   | yes             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule nj-2015.under-the-influence does not apply
    And the case goes to "Talk with a health worker about use"

  Scenario: A student in New Jersey who has drunk and comes for help
    Given the conduct is "alcohol"
    And these facts
      | substance     | alcohol    |
      | substance act | possession |
      | sought help   | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule nj-2015.alcohol does not apply

  Scenario: A killing in New Jersey is reported at once
    Given the conduct is "homicide"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And a report to the police must be made
    And the reason for the report is rule nj-2015.threat-to-life
    And rule nj-2015.threat-to-life applies
    And the principal must also "report to law enforcement" immediately

  Scenario: Sexual misconduct in New Jersey that would be a crime is reported
    Given the conduct is "sexual-misconduct"
    And these facts
      | target        | student     |
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.sexual-assault
    And rule nj-2015.sexual-assault applies
    And the principal must also "report to law enforcement" immediately

  Scenario: Sexual misconduct in New Jersey that would be no crime is weighed
    Given the conduct is "sexual-misconduct"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And rule nj-2015.sexual-assault does not apply

  Scenario: In New Jersey a parent is reached before a minor is asked about a theft
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | officer request   | question       |
      | officer authority | probable-cause |
      | age               | 17             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And rule nj-2015.parent-before-questions applies
    And the principal must also "notify guardian" immediately

  Scenario: In New Jersey a student of 18 is no minor
    Given the conduct is "theft"
    And these facts
      | target            | student        |
      | officer request   | question       |
      | officer authority | probable-cause |
      | age               | 18             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And rule nj-2015.parent-before-questions does not apply

  Scenario: In New Jersey a witness may be asked without a parent
    Given these facts
      | target            | student        |
      | officer request   | question       |
      | officer authority | probable-cause |
      | age               | 17             |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule nj-2015.parent-before-questions does not apply
    And staff must not "notify guardian"

  Scenario: In New Jersey a parent who is suspected is not told of an arrest
    Given the conduct is "theft"
    And these facts
      | officer authority | warrant |
      | officer request   | arrest  |
      | abuse suspected   | yes     |
      | suspected abuser  | parent  |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule base.suspected-abuse
    And rule nj-2015.arrest-at-school applies
    And rule nj-2015.arrest-family does not apply
    And staff must not "notify guardian"

  Scenario: In New Jersey learning can take the place of prosecution for a picture that both wanted
    Given the conduct is "sexting"
    And these facts
      | mutual | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And rule nj-2015.pictures-between-students applies
    And staff are told "For a picture between students an education program can take the place of prosecution."

  Scenario: A crime of hate in New Jersey is not about a picture
    Given the conduct is "bias-crime"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police must be made
    And rule nj-2015.pictures-between-students does not apply

  Scenario: An assault in New Jersey on somebody for who they are
    Given the conduct is "simple-assault"
    And these facts
      | target         | student |
      | bias motivated | yes     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.listed-crimes
    And rule nj-2015.listed-crimes applies
    And the principal must also "report to law enforcement"

  Scenario: An assault in New Jersey without such a motive
    Given the conduct is "simple-assault"
    And these facts
      | target | student |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And rule nj-2015.listed-crimes does not apply

  Scenario: Bullying in New Jersey over who somebody is that would be no crime
    Given the conduct is "bullying"
    And these facts
      | target          | student |
      | power imbalance | yes     |
      | bias motivated  | yes     |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule nj-2015.listed-crimes does not apply

  Scenario: Bullying in New Jersey over who somebody is that would be a crime
    Given the conduct is "bullying"
    And these facts
      | target          | student     |
      | power imbalance | yes         |
      | bias motivated  | yes         |
      | offense class   | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police must be made
    And the reason for the report is rule nj-2015.listed-crimes
    And rule nj-2015.listed-crimes applies

  Scenario: A fight in New Jersey that hurt somebody may be reported
    Given the conduct is "fight"
    And these facts
      | target | student |
      | injury | minor   |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.other-crimes
    And rule nj-2015.other-crimes applies

  Scenario: A student in New Jersey who has used and did not come for help
    Given the conduct is "drug-possession"
    And these facts
      | substance     | cannabis        |
      | substance act | under-influence |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule nj-2015.under-the-influence
    And rule nj-2015.under-the-influence applies

  Scenario: In New Jersey a member of staff who comes for help with cannabis is not exempt
    Given the conduct is "drug-possession"
    And these facts
      | substance     | cannabis   |
      | substance act | possession |
      | sought help   | yes        |
      | actor         | staff      |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.crime-by-an-adult
    And a report to the police must be made
    And the reason for the report is rule nj-2015.drugs
    And rule nj-2015.drugs applies

  Scenario: In New Jersey a picture that an adult passes on is no matter of learning
    Given the conduct is "sexting"
    And an adult from outside did it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule nj-2015.pictures-between-students does not apply

  Scenario Outline: In New Jersey the principal asks for an arrest elsewhere whoever is suspected, and only a suspected parent is not called
    Given the conduct is "theft"
    And these facts
      | officer request   | arrest             |
      | officer authority | warrant            |
      | abuse suspected   | yes                |
      | suspected abuser  | <suspected abuser> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.arrest-at-school applies
    And rule nj-2015.arrest-family <the family>

    Examples:
      | suspected abuser | the family     |
      | staff            | applies        |
      | parent           | does not apply |

  Scenario Outline: A student in New Jersey who is unwell from a medicine goes to the nurse, and is reported only if it was not their own
    Given these facts
      | substance      | prescription     |
      | substance act  | under-influence  |
      | lawful purpose | <lawful purpose> |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule nj-2015.under-the-influence <here>
    And a report to the police <report>
    And the case goes to "Medical care"

    Examples:
      | lawful purpose | here           | report            |
      | no             | applies        | may be made       |
      | yes            | does not apply | is not called for |
