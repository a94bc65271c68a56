Feature: Los Angeles, the school, a diversion center, or the police
  Small matters stay with the school, some go to a diversion center the first time, and the police
  come last. (Policy of August 2014, read from a newspaper's summary.)

  Background:
    Given the "agreements/lausd-2014" policy
    And an ordinary school day

  Scenario Outline: Up to age 12 the school answers
    Given the conduct is "<conduct>"
    And the student is 12 years old
    And the student is in grade 7
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.young
    And a report to the police must not be made

    Examples:
      | conduct         |
      | fight           |
      | simple-assault  |
      | vandalism       |
      | theft, trespass |
      | bullying        |
      | false-alarm     |
      | property-damage |

  Scenario: At 13 a false alarm is for an administrator to weigh
    Given the conduct is "false-alarm"
    And the student is 13 years old
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.false-alarm
    And rule lausd.steps.young does not apply

  Scenario Outline: What law may ask to be reported is no matter for the school alone at any age
    Given the conduct is "<conduct>"
    And the student is 12 years old
    And the student is in grade 7
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.serious-crime
    And a report to the police may be made
    And rule lausd.steps.young does not apply

    Examples:
      | conduct  |
      | burglary |
      | hazing   |
      | robbery  |

  # exception lausd.young.cannot-be-stopped
  Scenario: At 12 a fight that staff cannot part is an immediate threat
    Given the conduct is "fight"
    And the student is 12 years old
    And the student is in grade 7
    And it is still happening
    And staff cannot stop it safely
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.staff-cannot-separate
    And rule lausd.steps.young does not apply

  Scenario: At 13 a push is for the police to consider
    Given the conduct is "simple-assault"
    And the student is 13 years old
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.battery

  Scenario: At 12 a knife is still looked at
    Given the conduct is "weapon-possession"
    And the weapon is a pocket knife
    And the student is 12 years old
    And the student is in grade 7
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.small-knife

  Scenario Outline: Tobacco, small theft and trespass stay with the school whichever time it is
    Given the conduct is "<conduct>"
    And the loss is worth 49.99 dollars
    And the student had 3 similar incidents this year
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.school-matter
    And a report to the police must not be made
    And an officer must not arrest the student

    Examples:
      | conduct  |
      | tobacco  |
      | theft    |
      | trespass |

  Scenario: A theft at the limit is for an administrator to decide
    Given the conduct is "theft"
    And the loss is worth 50 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.larger-theft
    And a report to the police may be made
    And the case goes to "Making good"

  Scenario Outline: The first time an officer may refer and may not arrest
    Given the conduct is "<conduct>"
    And the loss is worth 100 dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Diversion center"

    Examples:
      | conduct   | rule                     |
      | vandalism | lausd.steps.damage-first |
      | fight     | lausd.steps.fight-first  |

  Scenario Outline: The first time alcohol and cannabis go to the diversion center
    Given the conduct is "<conduct>"
    And the substance is <substance>
    And the student had it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And an officer must not arrest the student
    And an officer must not give the student a ticket
    And the case goes to "Diversion center"
    And staff are told "The officer helps to secure what was found, and no more."

    Examples:
      | conduct         | substance | rule                       |
      | drug-possession | cannabis  | lausd.steps.cannabis-first |
      | alcohol         | alcohol   | lausd.steps.alcohol-first  |

  Scenario Outline: From the second time on the police may consider it
    Given the conduct is "<conduct>"
    And the loss is worth 100 dollars
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And a report to the police may be made
    And the case does not go to "Diversion center"

    Examples:
      | conduct   | rule                     |
      | vandalism | lausd.steps.damage-again |
      | fight     | lausd.steps.fight-again  |

  Scenario Outline: From the second time on the police may consider alcohol and cannabis
    Given the conduct is "<conduct>"
    And the substance is <substance>
    And the student had it
    And the student had 1 similar incident this year
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>
    And a report to the police may be made
    And the case does not go to "Diversion center"

    Examples:
      | conduct         | substance | rule                       |
      | drug-possession | cannabis  | lausd.steps.cannabis-again |
      | alcohol         | alcohol   | lausd.steps.alcohol-again  |

  Scenario: What opens a fight again does not bar a first case of cannabis from the center
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And the student had it
    And the student was diverted 1 time before
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.cannabis-first
    And an officer must not arrest the student
    And the case goes to "Diversion center"

  Scenario: Sharing cannabis is not met at the diversion center
    Given the conduct is "drug-possession"
    And the substance is cannabis
    And these facts
      | substance act | sharing |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the case does not go to "Diversion center"

  Scenario Outline: Damage at the limit is for an administrator to decide
    Given the conduct is "vandalism"
    And the loss is worth <worth> dollars
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule <rule>

    Examples:
      | worth  | rule                      |
      | 399.99 | lausd.steps.damage-first  |
      | 400    | lausd.steps.larger-damage |

  Scenario Outline: What opens a fight to the police again
    Given the conduct is "fight"
    And <reason>
    And these facts
      | officer authority | warrant |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-reopened
    And an officer may arrest the student
    And the case does not go to "Diversion center"

    Examples:
      | reason                                 |
      | someone needs a doctor                 |
      | the officer has a warrant              |
      | the student was diverted 1 time before |

  Scenario: Somebody who asks for the police opens a fight to them again
    Given the conduct is "fight"
    And these facts
      | target wants police | yes            |
      | officer authority   | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-reopened
    And an officer may arrest the student

  Scenario: A case in court opens a fight to the police again
    Given the conduct is "fight"
    And these facts
      | prior adjudication | yes            |
      | officer authority  | probable-cause |
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-reopened
    And an officer may arrest the student

  Scenario: A bruise does not open a fight to the police
    Given the conduct is "fight"
    And someone has a minor injury
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.fight-first
    And an officer must not arrest the student

  # exceptions lausd.school-matter.own-report and lausd.young.own-report
  Scenario: Nobody is kept from the police by the policy of Los Angeles
    Given the conduct is "trespass"
    And these facts
      | target wants police | yes |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer

  Scenario: What state law makes reportable stays reportable at age 12
    Given the conduct is "threat"
    And the threat is to kill
    And the student is 12 years old
    And the student is in grade 7
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And a report to the police must be made
    And the reason for the report is rule ca.threat-to-life

  Scenario: Everybody hears that the policy of 2014 is old
    Given the conduct is "tobacco"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule lausd.steps.school-matter
    And staff are told "This is the policy of August 2014. Law on cannabis and the school police have changed since; ask what holds now."
    And rule lausd.as-it-was applies

  Scenario: In Los Angeles a talk about alcohol comes before the diversion center
    Given the conduct is "alcohol"
    And the substance is alcohol
    And the student had it
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule lausd.steps.alcohol-first
    And the case goes in this order to
      | Code of conduct                        |
      | Class about tobacco, alcohol and drugs |
      | Talk with a health worker about use    |
      | Diversion center                       |

  Scenario: A student who cannot be found in Los Angeles is looked for, whatever rule was broken
    Given the conduct is "trespass"
    And the student is missing
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.missing-student
    And a report to the police may be made
    And rule lausd.steps.school-matter does not apply

  Scenario: A student in Los Angeles who comes with a flask to ask for help meets no officer
    Given the conduct is "alcohol"
    And the substance is alcohol
    And these facts
      | substance act | possession |
      | sought help   | yes        |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And a report to the police is not called for
    And rule lausd.steps.alcohol-first does not apply
    And the case goes to "Talk with a health worker about use"
    And the case does not go to "Code of conduct"
