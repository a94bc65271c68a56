Feature: Life safety, rule by rule
  What each rule answers, and the cases just beside it. Each row of a table differs from the first example in a thing or two.

  Background:
    Given the "base" policy
    And an ordinary school day

  Scenario: Nobody is stopped from calling or reporting
    When staff ask what to do
    Then the School Resource Officer is not called for
    And no rule asks for an officer
    And rule base.anyone-may-call applies
    And staff are told "Anyone may still call 911 or make a report of their own."

  Scenario: In immediate danger, call
    Given these facts
      | imminent danger | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.imminent-danger
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.imminent-danger
    And the principal must also "notify superintendent" immediately
    And staff are told "Tell the dispatcher what you know: where, who, weapons, injuries, and whether it is a mental-health crisis."
    And staff are told "Step down as soon as people are safe. What happens then is decided afresh."

  Scenario: A weapon shown or used against people
    Given these facts
      | weapon     | pocket-knife |
      | weapon use | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.weapon-against-people
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.weapon-against-people
    And staff are told "Keep others away. Do not try to take the weapon."

  Scenario Outline: A weapon shown or used against people: it depends on who was harmed, the weapon and how sure staff are
    Given these facts
      | target     | <target>     |
      | weapon     | <weapon>     |
      | weapon use | <weapon use> |
      | evidence   | <evidence>   |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.weapon-against-people <here>

    Examples:
      | target   | weapon           | weapon use | evidence | officer            | reason                                        | here           |
      | none     | pocket-knife     | possessed  | verified | may be called      | the reason is rule base.small-knife           | does not apply |
      | property | pocket-knife     | displayed  | verified | may be called      | the reason is rule base.small-knife           | does not apply |
      | self     | pocket-knife     | displayed  | verified | may be called      | the reason is rule base.small-knife           | does not apply |
      | none     | simulated        | displayed  | verified | is not called for  | no rule asks for an officer                   | does not apply |
      | none     | unlawful-knife   | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        |
      | none     | dangerous-weapon | displayed  | verified | must be called     | the reason is rule base.weapon-against-people | applies        |
      | none     | pocket-knife     | displayed  | rumor    | must not be called | the reason is rule base.rumor                 | does not apply |

  Scenario: An object used as a weapon right now
    Given these facts
      | ongoing           | yes          |
      | staff can resolve | no           |
      | weapon            | other-object |
      | weapon use        | displayed    |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.object-as-weapon
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.object-as-weapon

  Scenario Outline: An object used as a weapon right now: it depends on whether staff can stop it, who was harmed, the weapon and how sure staff are
    Given these facts
      | ongoing           | <ongoing>           |
      | staff can resolve | <staff can resolve> |
      | target            | <target>            |
      | weapon            | <weapon>            |
      | weapon use        | <weapon use>        |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.object-as-weapon does not apply

    Examples:
      | ongoing | staff can resolve | target   | weapon       | weapon use | evidence | officer            | reason                              |
      | yes     | no                | none     | other-object | possessed  | verified | may be called      | the reason is rule base.small-knife |
      | yes     | no                | property | other-object | displayed  | verified | may be called      | the reason is rule base.small-knife |
      | yes     | no                | self     | other-object | displayed  | verified | may be called      | the reason is rule base.small-knife |
      | yes     | no                | none     | simulated    | displayed  | verified | is not called for  | no rule asks for an officer         |
      | no      | no                | none     | other-object | displayed  | verified | may be called      | the reason is rule base.small-knife |
      | yes     | yes               | none     | other-object | displayed  | verified | may be called      | the reason is rule base.small-knife |
      | yes     | no                | none     | other-object | displayed  | rumor    | must not be called | the reason is rule base.rumor       |

  Scenario: A bomb threat
    Given the conduct is "bomb-threat"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.bomb-threat
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.bomb-threat
    And the principal must also "notify superintendent" immediately
    And staff are told "Follow the school's emergency plan."

  Scenario Outline: A bomb threat: it depends on what was done, whether somebody is in danger now, what the officer is asked to do and more
    Given these facts
      | imminent danger   | <imminent danger>   |
      | officer request   | <officer request>   |
      | place             | <place>             |
      | school connection | <school connection> |
      | conduct           | <conduct>           |
      | evidence          | <evidence>          |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.bomb-threat <here>

    Examples:
      | imminent danger | officer request   | place      | school connection | conduct     | evidence  | officer            | reason                                     | here           |
      | no              | none              | on-campus  | yes               | defiance    | verified  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no              | none              | on-campus  | yes               | bomb-threat | rumor     | must not be called | the reason is rule base.rumor              | does not apply |
      | no              | none              | on-campus  | yes               | bomb-threat | suspicion | must be called     | the reason is rule base.bomb-threat        | applies        |
      | no              | none              | off-campus | yes               | bomb-threat | verified  | must be called     | the reason is rule base.bomb-threat        | applies        |
      | no              | none              | on-campus  | no                | bomb-threat | verified  | must be called     | the reason is rule base.bomb-threat        | applies        |
      | yes             | none              | on-campus  | yes               | bomb-threat | rumor     | must be called     | the reason is rule base.bomb-threat        | applies        |
      | no              | respond-to-danger | on-campus  | yes               | bomb-threat | rumor     | must be called     | the reason is rule base.bomb-threat        | applies        |
      | no              | none              | off-campus | no                | bomb-threat | verified  | is not called for  | no rule asks for an officer                | does not apply |
      | no              | none              | online     | no                | bomb-threat | verified  | is not called for  | no rule asks for an officer                | does not apply |

  Scenario: For a threat to life the officer is called
    Given these facts
      | threat | very-serious |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.threat-to-life
    And staff are told "The officer steps back as soon as the danger is ruled out."

  Scenario Outline: For a threat to life the officer is called: it depends on how grave the threat is, whether it has to do with school, the student's age and more
    Given these facts
      | threat            | <threat>            |
      | evidence          | <evidence>          |
      | place             | <place>             |
      | school connection | <school connection> |
      | threat target     | <threat target>     |
      | actor             | <actor>             |
      | age               | <age>               |
      | grade             | <grade>             |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.threat-to-life <here>

    Examples:
      | threat       | evidence          | place      | school connection | threat target | actor   | age | grade | officer            | reason                                      | here           |
      | very-serious | reasonable-belief | on-campus  | yes               | none          | student | 14  | 9     | must be called     | the reason is rule base.threat-to-life      | applies        |
      | very-serious | suspicion         | on-campus  | yes               | none          | student | 14  | 9     | may be called      | the reason is rule base.very-serious-threat | does not apply |
      | serious      | reasonable-belief | on-campus  | yes               | none          | student | 14  | 9     | may be called      | the reason is rule base.serious-threat      | does not apply |
      | very-serious | reasonable-belief | off-campus | no                | none          | student | 14  | 9     | may be called      | the reason is rule base.very-serious-threat | does not apply |
      | very-serious | reasonable-belief | off-campus | no                | school        | student | 14  | 9     | must be called     | the reason is rule base.threat-to-life      | applies        |
      | very-serious | reasonable-belief | off-campus | no                | student       | student | 14  | 9     | must be called     | the reason is rule base.threat-to-life      | applies        |
      | very-serious | reasonable-belief | off-campus | no                | staff         | student | 14  | 9     | must be called     | the reason is rule base.threat-to-life      | applies        |
      | very-serious | reasonable-belief | on-campus  | yes               | none          | student | 11  | 6     | must not be called | the reason is rule base.age-floor           | does not apply |
      | very-serious | reasonable-belief | on-campus  | yes               | none          | staff   | 11  | 6     | must be called     | the reason is rule base.threat-to-life      | applies        |

  Scenario: Grave violence under way
    Given the conduct is "aggravated-assault"
    And these facts
      | ongoing | yes |
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.grave-violence
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.grave-violence
    And staff are told "Get others away first."

  Scenario Outline: Grave violence under way: which acts count
    Given these facts
      | ongoing | yes       |
      | conduct | <conduct> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.grave-violence <here>

    Examples:
      | conduct        | officer            | reason                                     | here           |
      | defiance       | must not be called | the reason is rule base.routine-discipline | does not apply |
      | sexual-assault | must be called     | the reason is rule base.grave-violence     | applies        |
      | arson          | must be called     | the reason is rule base.grave-violence     | applies        |
      | robbery        | must be called     | the reason is rule base.grave-violence     | applies        |
      | kidnapping     | must be called     | the reason is rule base.grave-violence     | applies        |

  Scenario Outline: Grave violence under way: it depends on whether somebody is in danger now, whether it is still going on and how sure staff are
    Given the conduct is "aggravated-assault"
    And these facts
      | imminent danger | <imminent danger> |
      | ongoing         | <ongoing>         |
      | evidence        | <evidence>        |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.grave-violence <here>

    Examples:
      | imminent danger | ongoing | evidence | officer            | reason                                 | here           |
      | no              | no      | verified | may be called      | the reason is rule base.serious-crime  | does not apply |
      | no              | yes     | rumor    | must not be called | the reason is rule base.rumor          | does not apply |
      | yes             | yes     | rumor    | must be called     | the reason is rule base.grave-violence | applies        |

  Scenario: Somebody was killed, in the baseline
    Given the conduct is "homicide"
    When staff ask what to do
    Then the School Resource Officer must be called
    And the reason is rule base.death
    And the answer on "call 911" is must
    And the reason on "call 911" is rule base.death
    And the principal must also "notify superintendent" immediately

  Scenario Outline: Somebody was killed: it depends on what was done, whether it is still going on, what the officer is asked to do and more
    Given these facts
      | ongoing             | <ongoing>             |
      | officer request     | <officer request>     |
      | place               | <place>               |
      | conduct             | <conduct>             |
      | evidence            | <evidence>            |
      | police already know | <police already know> |
    When staff ask what to do
    Then the School Resource Officer <officer>
    And <reason>
    And rule base.death <here>

    Examples:
      | ongoing | officer request   | place      | conduct  | evidence | police already know | officer            | reason                                     | here           |
      | no      | none              | on-campus  | defiance | verified | no                  | must not be called | the reason is rule base.routine-discipline | does not apply |
      | no      | none              | on-campus  | homicide | rumor    | no                  | must not be called | the reason is rule base.rumor              | does not apply |
      | no      | none              | off-campus | homicide | verified | no                  | must be called     | the reason is rule base.death              | applies        |
      | no      | none              | on-campus  | homicide | verified | yes                 | must be called     | the reason is rule base.death              | applies        |
      | no      | none              | off-campus | homicide | verified | yes                 | may be called      | the reason is rule base.serious-crime      | does not apply |
      | yes     | none              | off-campus | homicide | verified | yes                 | must be called     | the reason is rule base.death              | applies        |
      | no      | respond-to-danger | off-campus | homicide | verified | yes                 | must be called     | the reason is rule base.death              | applies        |
