Feature: Broward County, the collaborative agreement and PROMISE
  Whether an act is a crime, and how grave, decides who answers. Up to the third act of a year a
  program with help takes the place of a report. (Agreement of 2013, and a code quoted on a blog.)

  Background:
    Given the "agreements/broward-2013" policy
    And an ordinary school day

  Scenario Outline: Up to the third act the program takes the place of a report
    Given the conduct is "<conduct>"
    And these facts
      | mutual | yes   |
      | target | staff |
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule <rule>
    And a report to the police must not be made
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "PROMISE placement"

    Examples:
      | conduct            | rule                             |
      | disorderly-conduct | broward.promise.disruption       |
      | trespass           | broward.promise.trespass         |
      | drug-paraphernalia | broward.promise.paraphernalia    |
      | fight              | broward.promise.fight            |
      | false-accusation   | broward.promise.false-accusation |
      | simple-assault     | broward.promise.assault          |
      | theft              | broward.promise.theft            |
      | vandalism          | broward.promise.vandalism        |

  Scenario Outline: Up to the third time alcohol and cannabis go to the program
    Given the conduct is "<conduct>"
    And the substance is <substance>
    And <act>
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule <rule>
    And a report to the police must not be made
    And an officer must not arrest the student
    And the case goes to "PROMISE placement"

    Examples:
      | conduct         | substance | act                 | rule                         |
      | alcohol         | alcohol   | the student had it  | broward.promise.alcohol      |
      | alcohol         | alcohol   | the student sold it | broward.promise.alcohol-sale |
      | drug-possession | cannabis  | the student had it  | broward.promise.drugs        |

  Scenario Outline: From the fourth act on the matter is referred, without an officer in the room
    Given the conduct is "<conduct>"
    And these facts
      | mutual | yes   |
      | target | staff |
    And the student had 3 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule <rule>
    And the case does not go to "PROMISE placement"

    Examples:
      | conduct            | rule                                    |
      | disorderly-conduct | broward.promise.disruption-fourth       |
      | trespass           | broward.promise.trespass-fourth         |
      | drug-paraphernalia | broward.promise.paraphernalia-fourth    |
      | fight              | broward.promise.fight-fourth            |
      | false-accusation   | broward.promise.false-accusation-fourth |
      | simple-assault     | broward.promise.assault-fourth          |
      | theft              | broward.promise.theft-fourth            |
      | vandalism          | broward.promise.vandalism-fourth        |

  Scenario Outline: From the fourth time on alcohol and cannabis are referred
    Given the conduct is "<conduct>"
    And the substance is <substance>
    And <act>
    And the student had 3 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.referral-without-officer
    And a report to the police must be made
    And the reason for the report is rule <rule>
    And the case does not go to "PROMISE placement"

    Examples:
      | conduct         | substance | act                 | rule                                |
      | alcohol         | alcohol   | the student had it  | broward.promise.alcohol-fourth      |
      | alcohol         | alcohol   | the student sold it | broward.promise.alcohol-sale-fourth |
      | drug-possession | cannabis  | the student had it  | broward.promise.drugs-fourth        |

  Scenario Outline: At the limit the PROMISE exception ends
    Given the conduct is "<conduct>"
    And the loss is worth <worth> dollars
    When staff ask what to do
    Then the School Resource Officer <answer>
    And the reason is rule <rule>

    Examples:
      | conduct   | worth  | answer             | rule                      |
      | theft     | 299.99 | must not be called | broward.promise.theft     |
      | theft     | 300    | may be called      | broward.larger-theft      |
      | vandalism | 999.99 | must not be called | broward.promise.vandalism |
      | vandalism | 1000   | may be called      | base.large-loss           |

  Scenario: A fight that only one side wanted is not on the list
    Given the conduct is "fight"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And the case does not go to "PROMISE placement"

  Scenario: A push that left a bruise is not on the list
    Given the conduct is "simple-assault"
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "PROMISE placement"

  Scenario: A false accusation against a student is not on the list
    Given the conduct is "false-accusation"
    And a student was harmed
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And the case does not go to "PROMISE placement"

  Scenario: Selling cannabis is not on the list
    Given the conduct is "drug-possession, drug-distribution"
    And the substance is cannabis
    And the student sold it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.drug-sale
    And the case does not go to "PROMISE placement"

  Scenario: A small theft beside a large one is not on the list
    Given the conduct is "theft, fight"
    And both sides took part willingly
    And the loss is worth 400 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.larger-theft
    And the case does not go to "PROMISE placement"

  Scenario: Bullying goes to the program and is not counted
    Given the conduct is "bullying"
    And it is one-sided targeting
    And the student had 5 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And a report to the police must not be made
    And the reason for the report is rule broward.bullying
    And the case goes to "PROMISE placement"
    And staff are told "The students are not brought together."
    And rule broward.promise.bullying applies

  Scenario: A third act in elementary school is looked into by a team
    Given the conduct is "disorderly-conduct"
    And the student had 2 similar incidents this year
    And the student is in grade 4
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And the case goes to "Behavior assessment and plan"
    And rule broward.promise.elementary-third applies

  Scenario: A third act in middle school is not looked into by that team
    Given the conduct is "disorderly-conduct"
    And the student had 2 similar incidents this year
    And the student is in grade 6
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And the case does not go to "Behavior assessment and plan"

  # rule broward.referral-without-officer
  Scenario: The third act is not referred
    Given the conduct is "disorderly-conduct"
    And the student had 2 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And rule broward.referral-without-officer does not apply

  Scenario: A fourth fight that staff cannot part is still referred, and an officer may come
    Given the conduct is "fight"
    And both sides took part willingly
    And the student had 3 similar incidents this year
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And a report to the police must be made
    And the reason for the report is rule broward.promise.fight-fourth

  # exceptions broward.promise.fight.cannot-be-stopped and broward.promise.assault.cannot-be-stopped
  Scenario Outline: The program does not leave staff alone with violence that they cannot stop
    Given the conduct is "<conduct>"
    And both sides took part willingly
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And rule <rule> does not apply

    Examples:
      | conduct        | rule                   |
      | fight          | broward.promise.fight  |
      | simple-assault | broward.promise.assault |

  Scenario: A fourth act in elementary school goes to the committee and not to the police
    Given the conduct is "disorderly-conduct"
    And the student had 3 similar incidents this year
    And the student is in grade 4
    And the student is 9 years old
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.age-floor
    And a report to the police is not called for
    And the case goes to "Behavior assessment and plan"
    And staff are told "A child in elementary school goes to the committee. The referral from the fourth act on is for older students."

  Scenario: What is no crime goes back to the school in Broward County
    Given the conduct is "hate-speech"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.not-a-crime
    And the case goes to "Review by an administrator"

  Scenario: A misdemeanor without violence is answered short of an arrest
    Given the conduct is "gambling, computer-intrusion"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And an officer must not arrest the student
    And staff are told "The officer stops as soon as the matter is settled."

  Scenario: A misdemeanor with violence has no such step
    Given the conduct is "hazing"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime

  Scenario: A felony may lead to an arrest
    Given the conduct is "burglary"
    And these facts
      | offense class     | felony         |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.felony-or-serious-threat
    And a report to the police may be made
    And an officer may arrest the student

  Scenario: A serious threat may lead to an arrest
    Given the conduct is "threat"
    And these facts
      | threat            | serious        |
      | officer authority | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.felony-or-serious-threat
    And an officer may arrest the student

  Scenario: A threat that was not meant does not lead to an arrest
    Given the conduct is "threat"
    And the threat is not meant
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.assault
    And an officer must not arrest the student

  Scenario: Nobody is kept from the police by the PROMISE list
    Given the conduct is "theft"
    And the loss is worth 20 dollars
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police may be made
    And the reason for the report is rule base.victim-wants-the-police

  Scenario: Everybody hears that PROMISE changed
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.fight
    And staff are told "This is the agreement of 2013 with a list of 2017. The program changed after 2018; ask what holds now."
    And rule broward.as-it-was applies

  Scenario: A misdemeanor without violence in Broward goes to an administrator as well
    Given the conduct is "property-damage"
    And these facts
      | offense class | misdemeanor |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule broward.misdemeanor
    And an officer must not arrest the student
    And the case goes to "Review by an administrator"

  Scenario: In Broward the program comes after everything that interferes less
    Given the conduct is "disorderly-conduct"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.disruption
    And a report to the police must not be made
    And the case goes in this order to
      | Restorative chat           |
      | Review by an administrator |
      | Code of conduct            |
      | PROMISE placement          |

  Scenario: A student who cannot be found in Broward County is looked for, whatever rule was broken
    Given the conduct is "trespass"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule broward.promise.trespass does not apply

  Scenario: In Broward nobody is placed in the program without a yes, and a no is answered at school
    Given the conduct is "fight"
    And both sides took part willingly
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule broward.promise.fight
    And the case goes to "PROMISE placement"
    And "PROMISE placement" is run by the diversion program
    And "PROMISE placement" takes the consent of the student
    And "PROMISE placement" takes the consent of the guardian
    When the step "PROMISE placement" is declined
    Then the step "Review by an administrator" is offered
    And the School Resource Officer must not be called
