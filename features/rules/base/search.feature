Feature: Search, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Without authority, no search, questions or arrest by an officer
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer search" is must not
    And the reason on "officer search" is rule base.no-authority
    And the answer on "officer questioning" is must not
    And the reason on "officer questioning" is rule base.no-authority
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.no-authority

  Scenario: In danger an officer needs no paper to keep people safe
    Given these facts
      | imminent danger | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And rule base.no-authority does not apply

  Scenario: A guardian's consent is no ground for arrest
    Given these facts
      | officer authority | guardian-consent |
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And the answer on "officer arrest" is must not
    And the reason on "officer arrest" is rule base.consent-is-no-arrest

  Scenario: When staff may search
    Given the conduct is "tobacco"
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.routine-discipline
    And the answer on "staff search" is may
    And the reason on "staff search" is rule base.staff-search
    And staff are told "A search goes only as far as the suspicion, and fits the student's age. No strip search, ever."
    And staff are told "Two adults, in private. Write down the reason before you start."

  Scenario Outline: When staff may search: it depends on what was done and the substance
    Given these facts
      | substance | <substance> |
      | conduct   | <conduct>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.staff-search <here>

    Examples:
      | substance | conduct            | officer            | reason                                     | here           |
      | none      | defiance           | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none      | theft              | is not called for  | no rule asks for an officer                | applies        |
      | alcohol   | alcohol            | is not called for  | no rule asks for an officer                | applies        |
      | cannabis  | drug-possession    | is not called for  | no rule asks for an officer                | applies        |
      | none      | drug-paraphernalia | is not called for  | no rule asks for an officer                | applies        |
      | none      | weapon-possession  | must not be called | the reason is rule base.simulated-weapon   | applies        |
      | cannabis  | drug-distribution  | may be called      | the reason is rule base.drug-sale          | applies        |

  Scenario Outline: When staff may search: it depends on what was done, whether it has to do with school, the weapon and more
    Given these facts
      | actor             | <actor>             |
      | place             | <place>             |
      | school connection | <school connection> |
      | weapon            | <weapon>            |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.staff-search <here>

    Examples:
      | actor   | place      | school connection | weapon     | conduct           | evidence | officer            | reason                                     | here           |
      | staff   | on-campus  | yes               | none       | tobacco           | verified | is not called for  | no rule asks for an officer                | does not apply |
      | student | on-campus  | yes               | none       | tobacco           | rumor    | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | off-campus | no                | none       | tobacco           | verified | must not be called | the reason is rule base.routine-discipline | does not apply |
      | student | on-campus  | yes               | look-alike | defiance          | verified | may be called      | the reason is rule base.weapon-carried     | applies        |
      | student | on-campus  | yes               | simulated  | weapon-possession | verified | must not be called | the reason is rule base.simulated-weapon   | does not apply |

  Scenario: No search on a rumor
    Given these facts
      | evidence | rumor |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.rumor
    And the answer on "staff search" is must not
    And the reason on "staff search" is rule base.no-search-on-a-rumor

  Scenario Outline: No search on a rumor: it depends on whether somebody is in danger now, the weapon and how sure staff are
    Given these facts
      | imminent danger | <imminent danger> |
      | weapon          | <weapon>          |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.no-search-on-a-rumor <here>

    Examples:
      | imminent danger | weapon     | evidence  | officer            | reason                                  | here           |
      | no              | none       | suspicion | is not called for  | no rule asks for an officer             | does not apply |
      | yes             | none       | rumor     | must be called     | the reason is rule base.imminent-danger | does not apply |
      | no              | simulated  | rumor     | must not be called | the reason is rule base.rumor           | applies        |
      | no              | look-alike | rumor     | must not be called | the reason is rule base.rumor           | does not apply |

  Scenario: A student's age counts when an officer asks questions
    Given the conduct is "outside-police-request"
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.age-counts applies
    And staff are told "Ask whether a student of this age would feel free to leave. If not, rights are explained first."

  Scenario Outline: A student's age counts when an officer asks questions: it depends on what was done, what the officer is asked to do and who did it
    Given these facts
      | officer request | <officer request> |
      | actor           | <actor>           |
      | conduct         | <conduct>         |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.age-counts <here>

    Examples:
      | officer request       | actor   | conduct                | officer            | reason                                     | here           |
      | none                  | student | defiance               | must not be called | the reason is rule base.routine-discipline | does not apply |
      | none                  | staff   | outside-police-request | is not called for  | no rule asks for an officer                | does not apply |
      | question              | student | defiance               | must not be called | the reason is rule base.no-errands         | applies        |
      | sit-in-on-questioning | student | defiance               | must not be called | the reason is rule base.routine-discipline | applies        |

  Scenario: A search that an officer asks for is a search by the police, in the baseline
    Given these facts
      | officer request   | search |
      | officer initiated | yes    |
    When staff ask what to do
    Then the School Resource Officer must not be called
    And the reason is rule base.no-errands
    And rule base.search-for-police applies
    And staff are told "When an officer asks staff to search, the officer's own standard holds for it."

  Scenario Outline: A search that an officer asks for is a search by the police: it depends on what the officer is asked to do and who asked first
    Given these facts
      | officer request   | <officer request>   |
      | officer initiated | <officer initiated> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.search-for-police does not apply

    Examples:
      | officer request | officer initiated | officer            | reason                             |
      | none            | yes               | is not called for  | no rule asks for an officer        |
      | search          | no                | must not be called | the reason is rule base.no-errands |
