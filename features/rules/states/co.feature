Feature: Colorado, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "states/co" policy
    And an ordinary school day

  Scenario: Nobody is ordered to meet the person who harmed them
    Given the conduct is "sexting"
    When staff ask what to do
    Then the School Resource Officer may be called
    And the reason is rule base.sexting-passed-on
    And rule co.no-ordered-meeting applies
    And the case goes to "Support for the person who was hurt"
    And the case goes to "Support under Title IX"
    And staff are told "Do not order or urge the student who was hurt to take part in a restorative meeting or mediation."

  Scenario Outline: Nobody is ordered to meet the person who harmed them: it depends on what was done and whether a protection order holds
    Given these facts
      | conduct          | <conduct>          |
      | protection order | <protection order> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule co.no-ordered-meeting applies

    Examples:
      | conduct         | protection order | officer            | reason                                     |
      | dating-violence | no               | is not called for  | no rule asks for an officer                |
      | defiance        | yes              | must not be called | the reason is rule base.routine-discipline |

  Scenario: As little contact with the justice system as possible
    Given the conduct is "defiance"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And rule co.least-justice-contact applies
    And the case goes to "Restorative chat"
    And staff are told "Before a referral, ask what else would do."

  Scenario Outline: As little contact with the justice system as possible: which acts count
    Given these facts
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule co.least-justice-contact does not apply

    Examples:
      | conduct           | officer           | reason                                           |
      | sexual-assault    | may be called     | the reason is rule base.sexual-assault           |
      | sexual-misconduct | is not called for | no rule asks for an officer                      |
      | dating-violence   | is not called for | no rule asks for an officer                      |
      | stalking          | may be called     | the reason is rule base.partner-violence-officer |
      | kidnapping        | may be called     | the reason is rule base.serious-crime            |
      | homicide          | must be called    | the reason is rule base.death                    |

  Scenario Outline: As little contact with the justice system as possible: it depends on whether somebody is in danger now and who did it
    Given the conduct is "defiance"
    And these facts
      | imminent danger | <imminent danger> |
      | actor           | <actor>           |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule co.least-justice-contact does not apply

    Examples:
      | imminent danger | actor   | officer           | reason                                  |
      | no              | staff   | is not called for | no rule asks for an officer             |
      | yes             | student | must be called    | the reason is rule base.imminent-danger |

  Scenario: Handcuffs are for danger and for transport
    Given these facts
      | officer request | respond-to-danger |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer restraint" is must not
    And the reason on "officer restraint" is rule co.handcuffs
    And the principal must also "document incident" within 24 hours
    And "document incident" is owed to the district

  Scenario Outline: Handcuffs are for danger and for transport: it depends on whether somebody is in danger now, what the officer is asked to do and the officer's authority
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer request   | <officer request>   |
      | officer authority | <officer authority> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule co.handcuffs <here>

    Examples:
      | imminent danger | officer request   | officer authority | officer            | reason                                  | here           |
      | no              | arrest            | none              | must not be called | the reason is rule base.no-errands      | applies        |
      | no              | respond-to-danger | probable-cause    | is not called for  | no rule asks for an officer             | applies        |
      | yes             | respond-to-danger | none              | must be called     | the reason is rule base.imminent-danger | does not apply |
      | no              | arrest            | probable-cause    | is not called for  | no rule asks for an officer             | does not apply |
      | no              | arrest            | guardian-consent  | is not called for  | no rule asks for an officer             | applies        |

  Scenario: The school hears of an arrest within a day
    Given these facts
      | officer request | arrest |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule co.arrest-notice applies
    And the law-enforcement agency must also "tell the school" within 24 hours

  Scenario: The school hears of a ticket within ten days
    Given these facts
      | officer request | citation |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule co.ticket-notice applies
    And the law-enforcement agency must also "tell the school" within 10 calendar days
