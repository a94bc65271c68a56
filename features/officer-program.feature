Feature: A review of the officer program
  The five action steps of the SECURe rubrics and the joint statement, item by item. "Must" stands on a text that was read;
  "may" does not, and is worth a look. An item that nobody has answered for is a question, and neither done nor missing.

  Background:
    Given the "program/secure" policy
    And nothing else is known yet

  Scenario: A memorandum that is only drafted still has to be signed
    Given these facts
      | memorandum | drafted |
    When staff ask what to do
    Then the answer on "sign memorandum" is must
    And the reason on "sign memorandum" is rule secure.1.1
    And the case goes to "Step 1: Lasting partnerships and a formal memorandum"

  Scenario: A memorandum that is signed is done
    Given these facts
      | memorandum | signed |
    When staff ask what to do
    Then the answer on "sign memorandum" is not called for
    And rule secure.1.1 does not apply

  Scenario: Without a memorandum, nothing that belongs in it is there
    Given these facts
      | memorandum | none |
    When staff ask what to do
    Then the answer on "sign memorandum" is must
    And the answer on "state purpose" is must
    And the answer on "bar discipline" is must
    And the answer on "protect rights" is must
    And the answer on "limit powers" is may
    And the case goes to "Step 2: A memorandum that meets civil-rights requirements"

  Scenario Outline: Without a memorandum, each item that belongs in it is on the list
    Given these facts
      | memorandum | none |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>

    Examples:
      | item                | verdict | rule        |
      | sign before placing | may     | secure.1.2  |
      | state purpose       | must    | secure.1.7  |
      | define terms        | must    | secure.1.8  |
      | name contacts       | may     | secure.1.9  |
      | publish memorandum  | may     | secure.1.11 |
      | review memorandum   | may     | secure.1.12 |
      | bar discipline      | must    | secure.2.1  |
      | protect rights      | must    | secure.2.2  |
      | limit powers        | may     | secure.2.4  |
      | cover civil rights  | may     | secure.2.5  |

  Scenario: A memorandum that is kept in a drawer is on the list
    Given these facts
      | memorandum                | signed |
      | memorandum published      | no     |
      | memorandum in plain words | yes    |
    When staff ask what to do
    Then the answer on "publish memorandum" is may
    And the reason on "publish memorandum" is rule secure.1.11
    And the case goes to "Step 1: Lasting partnerships and a formal memorandum"

  Scenario: What nobody has answered for is neither done nor missing
    Given these facts
      | memorandum | signed |
    When staff ask what to do
    Then the answer on "bar discipline" is undetermined

  Scenario: A memorandum that families cannot read is not public yet
    Given these facts
      | memorandum                | signed |
      | memorandum published      | yes    |
      | memorandum in plain words | no     |
    When staff ask what to do
    Then the answer on "publish memorandum" is may
    And the reason on "publish memorandum" is rule secure.1.11

  Scenario: A memorandum that is public and in plain words is done
    Given these facts
      | memorandum                | signed |
      | memorandum published      | yes    |
      | memorandum in plain words | yes    |
    When staff ask what to do
    Then the answer on "publish memorandum" is not called for
    And rule secure.1.11 does not apply

  Scenario Outline: What a partnership lacks is on the list
    Given these facts
      | memorandum | signed   |
      | <fact>     | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "Step 1: Lasting partnerships and a formal memorandum"

    Examples:
      | fact                           | answer                                                        | item                   | verdict | rule        |
      | need weighed                   | no                                                            | weigh the need         | must    | secure.1.3  |
      | memorandum partners            | school district, law enforcement, juvenile justice, community | bring in partners      | must    | secure.1.4  |
      | input from                     | students, families, educators, community                      | hear everyone          | must    | secure.1.5  |
      | leaders designed               | no                                                            | involve school leaders | may     | secure.1.6  |
      | memorandum states purpose      | no                                                            | state purpose          | must    | secure.1.7  |
      | memorandum defines             | officer role, training, accountability, student rights        | define terms           | must    | secure.1.8  |
      | memorandum signed first        | no                                                            | sign before placing    | may     | secure.1.2  |
      | contacts named                 | no                                                            | name contacts          | may     | secure.1.9  |
      | memorandum model               | departs                                                       | follow model           | may     | secure.1.10 |
      | months since memorandum review | 13                                                            | review memorandum      | may     | secure.1.12 |

  Scenario Outline: What a partnership has is not on the list
    Given these facts
      | memorandum | signed   |
      | <fact>     | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                           | answer                                                                             | item                   | rule        |
      | need weighed                   | yes                                                                                | weigh the need         | secure.1.3  |
      | memorandum partners            | school district, law enforcement, juvenile justice, civil rights groups, community | bring in partners      | secure.1.4  |
      | input from                     | students, families, educators, school leaders, community                           | hear everyone          | secure.1.5  |
      | leaders designed               | yes                                                                                | involve school leaders | secure.1.6  |
      | memorandum states purpose      | yes                                                                                | state purpose          | secure.1.7  |
      | memorandum defines             | officer role, training, accountability, student rights, annual evaluation          | define terms           | secure.1.8  |
      | memorandum signed first        | yes                                                                                | sign before placing    | secure.1.2  |
      | contacts named                 | yes                                                                                | name contacts          | secure.1.9  |
      | memorandum model               | follows                                                                            | follow model           | secure.1.10 |
      | months since memorandum review | 12                                                                                 | review memorandum      | secure.1.12 |

  Scenario Outline: A right that is not written down is on the list
    Given these facts
      | memorandum | signed   |
      | <fact>     | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "Step 2: A memorandum that meets civil-rights requirements"

    Examples:
      | fact                       | answer                                    | item               | verdict | rule       |
      | memorandum bars discipline | no                                        | bar discipline     | must    | secure.2.1 |
      | memorandum protects rights | no                                        | protect rights     | must    | secure.2.2 |
      | sharing rules              | no                                        | share carefully    | must    | secure.2.3 |
      | powers limited             | restraint, search, questioning            | limit powers       | may     | secure.2.4 |
      | civil rights covered       | disability, race and national origin, sex | cover civil rights | may     | secure.2.5 |
      | alternatives agreed        | no                                        | agree alternatives | may     | secure.2.6 |
      | complaint way              | no                                        | take complaints    | may     | secure.2.7 |

  Scenario Outline: A right that is written down is not on the list
    Given these facts
      | memorandum | signed   |
      | <fact>     | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                       | answer                                              | item               | rule       |
      | memorandum bars discipline | yes                                                 | bar discipline     | secure.2.1 |
      | memorandum protects rights | yes                                                 | protect rights     | secure.2.2 |
      | sharing rules              | yes                                                 | share carefully    | secure.2.3 |
      | powers limited             | restraint, search, questioning, arrest              | limit powers       | secure.2.4 |
      | civil rights covered       | disability, language, race and national origin, sex | cover civil rights | secure.2.5 |
      | alternatives agreed        | yes                                                 | agree alternatives | secure.2.6 |
      | complaint way              | yes                                                 | take complaints    | secure.2.7 |

  Scenario Outline: What nobody looked for in an officer is on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "Step 3: Officers and staff who are right for a school"

    Examples:
      | fact                 | answer                                                                                 | item                  | verdict | rule       |
      | chosen for           | developmentally appropriate practice, trauma informed practice, mentoring              | choose for youth      | must    | secure.3.1 |
      | chosen for           | good record with youth, mentoring, developmentally appropriate practice                | choose for knowledge  | must    | secure.3.2 |
      | chosen for           | good record with youth, developmentally appropriate practice, trauma informed practice | choose mentors        | must    | secure.3.3 |
      | principals take part | interview, hiring                                                                      | include principals    | must    | secure.3.4 |
      | selection standard   | no                                                                                     | select by standard    | must    | secure.3.5 |
      | untrained officers   | yes                                                                                    | only trained officers | must    | secure.3.6 |
      | candidates screened  | no                                                                                     | screen candidates     | may     | secure.3.7 |

  Scenario Outline: What the district looks for is not on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                 | answer                                                         | item                  | rule       |
      | chosen for           | mentoring, good record with youth                              | choose for youth      | secure.3.1 |
      | chosen for           | developmentally appropriate practice, trauma informed practice | choose for knowledge  | secure.3.2 |
      | chosen for           | good record with youth, mentoring                              | choose mentors        | secure.3.3 |
      | principals take part | interview, hiring, evaluation                                  | include principals    | secure.3.4 |
      | selection standard   | yes                                                            | select by standard    | secure.3.5 |
      | untrained officers   | no                                                             | only trained officers | secure.3.6 |
      | candidates screened  | yes                                                            | screen candidates     | secure.3.7 |

  Scenario Outline: What nobody was taught is on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "Step 4: Training that goes on"

    Examples:
      | fact                      | answer                                                                                                 | item                   | verdict | rule        |
      | staff taught when to call | no                                                                                                     | teach when to call     | must    | secure.4.1  |
      | staff taught              | restorative practice, code of conduct                                                                  | teach alternatives     | must    | secure.4.2  |
      | bias taught               | no                                                                                                     | teach about bias       | must    | secure.4.3  |
      | classroom skills taught   | no                                                                                                     | teach classroom skills | must    | secure.4.4  |
      | callers retrained         | no                                                                                                     | retrain callers        | must    | secure.4.5  |
      | leaders trained           | no                                                                                                     | train leaders          | must    | secure.4.6  |
      | officers taught           | child development, disability, positive discipline, trauma, intersectionality, cultural responsiveness | train officers         | must    | secure.4.7  |
      | officers skilled in       | restorative practice, mental health first aid, crisis prevention                                       | train officers skills  | must    | secure.4.8  |
      | training goes on          | no                                                                                                     | keep training          | must    | secure.4.9  |
      | trained together          | no                                                                                                     | train together         | may     | secure.4.10 |
      | exercised together        | no                                                                                                     | exercise together      | may     | secure.4.11 |

  Scenario Outline: What everybody was taught is not on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                      | answer                                                                                                                | item                   | rule        |
      | staff taught when to call | yes                                                                                                                   | teach when to call     | secure.4.1  |
      | staff taught              | restorative practice, code of conduct, mental health support                                                          | teach alternatives     | secure.4.2  |
      | bias taught               | yes                                                                                                                   | teach about bias       | secure.4.3  |
      | classroom skills taught   | yes                                                                                                                   | teach classroom skills | secure.4.4  |
      | callers retrained         | yes                                                                                                                   | retrain callers        | secure.4.5  |
      | leaders trained           | yes                                                                                                                   | train leaders          | secure.4.6  |
      | officers taught           | child development, disability, positive discipline, trauma, implicit bias, intersectionality, cultural responsiveness | train officers         | secure.4.7  |
      | officers skilled in       | restorative practice, mental health first aid, crisis prevention, de-escalation                                       | train officers skills  | secure.4.8  |
      | training goes on          | yes                                                                                                                   | keep training          | secure.4.9  |
      | trained together          | yes                                                                                                                   | train together         | secure.4.10 |
      | exercised together        | yes                                                                                                                   | exercise together      | secure.4.11 |

  Scenario Outline: What nobody counts, asks or thanks for is on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "Step 5: Evaluation, and thanks for good work"

    Examples:
      | fact                    | answer                            | item                | verdict | rule        |
      | months since evaluation | 13                                | evaluate yearly     | must    | secure.5.1  |
      | evaluation covers       | feeling of safety, other measures | evaluate broadly    | must    | secure.5.2  |
      | contacts by             | gender                            | count contacts      | must    | secure.5.3  |
      | discipline by           | race and ethnicity                | count discipline    | must    | secure.5.4  |
      | goals from data         | no                                | set goals           | must    | secure.5.5  |
      | goals apart             | no                                | keep goals apart    | must    | secure.5.6  |
      | climate asked of        | families, staff, officers         | survey climate      | must    | secure.5.7  |
      | code audited            | no                                | audit code          | must    | secure.5.8  |
      | disparities             | found without plan                | remedy disparities  | must    | secure.5.9  |
      | harm seen               | seen and unanswered               | answer harm         | must    | secure.5.10 |
      | good work recognized    | no                                | recognize good work | must    | secure.5.11 |
      | report published        | no                                | report publicly     | may     | secure.5.12 |

  Scenario Outline: What is counted, asked and thanked for is not on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                    | answer                                             | item                | rule        |
      | months since evaluation | 12                                                 | evaluate yearly     | secure.5.1  |
      | evaluation covers       | feeling of safety, equal treatment, other measures | evaluate broadly    | secure.5.2  |
      | contacts by             | race, gender                                       | count contacts      | secure.5.3  |
      | discipline by           | race and ethnicity, disability                     | count discipline    | secure.5.4  |
      | goals from data         | yes                                                | set goals           | secure.5.5  |
      | goals apart             | yes                                                | keep goals apart    | secure.5.6  |
      | climate asked of        | students, families, staff, officers                | survey climate      | secure.5.7  |
      | code audited            | yes                                                | audit code          | secure.5.8  |
      | disparities             | found with plan                                    | remedy disparities  | secure.5.9  |
      | harm seen               | seen and answered                                  | answer harm         | secure.5.10 |
      | good work recognized    | yes                                                | recognize good work | secure.5.11 |
      | report published        | yes                                                | report publicly     | secure.5.12 |

  Scenario Outline: What the school around the program lacks is on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is <verdict>
    And the reason on "<item>" is rule <rule>
    And the case goes to "What the joint statement adds"

    Examples:
      | fact                 | answer | item                      | verdict | rule       |
      | positive discipline  | no     | adopt positive discipline | must    | secure.6.1 |
      | team meets           | no     | meet regularly            | must    | secure.6.2 |
      | community told       | no     | tell the community        | must    | secure.6.3 |
      | needs assessed       | no     | assess needs              | must    | secure.6.4 |
      | mental health funded | no     | fund mental health        | must    | secure.6.5 |

  Scenario Outline: What the school has around the program is not on the list
    Given these facts
      | <fact> | <answer> |
    When staff ask what to do
    Then the answer on "<item>" is not called for
    And rule <rule> does not apply

    Examples:
      | fact                 | answer | item                      | rule       |
      | positive discipline  | yes    | adopt positive discipline | secure.6.1 |
      | team meets           | yes    | meet regularly            | secure.6.2 |
      | community told       | yes    | tell the community        | secure.6.3 |
      | needs assessed       | yes    | assess needs              | secure.6.4 |
      | mental health funded | yes    | fund mental health        | secure.6.5 |

  Scenario Outline: Whoever is not at the table when the memorandum is written is on the list
    Given these facts
      | memorandum partners | <there> |
    When staff ask what to do
    Then the answer on "bring in partners" is must
    And the reason on "bring in partners" is rule secure.1.4

    Examples:
      | there                                                                   |
      | law enforcement, juvenile justice, civil rights groups, community       |
      | school district, juvenile justice, civil rights groups, community       |
      | school district, law enforcement, civil rights groups, community        |
      | school district, law enforcement, juvenile justice, community           |
      | school district, law enforcement, juvenile justice, civil rights groups |

  Scenario Outline: Whoever was not heard is on the list
    Given these facts
      | input from | <there> |
    When staff ask what to do
    Then the answer on "hear everyone" is must
    And the reason on "hear everyone" is rule secure.1.5

    Examples:
      | there                                          |
      | families, educators, school leaders, community |
      | students, educators, school leaders, community |
      | students, families, school leaders, community  |
      | students, families, educators, community       |
      | students, families, educators, school leaders  |

  Scenario Outline: Whatever the memorandum does not define is on the list
    Given these facts
      | memorandum defines | <there> |
      | memorandum         | signed  |
    When staff ask what to do
    Then the answer on "define terms" is must
    And the reason on "define terms" is rule secure.1.8

    Examples:
      | there                                                           |
      | training, accountability, student rights, annual evaluation     |
      | officer role, accountability, student rights, annual evaluation |
      | officer role, training, student rights, annual evaluation       |
      | officer role, training, accountability, annual evaluation       |
      | officer role, training, accountability, student rights          |

  Scenario Outline: Whatever power the memorandum does not limit is on the list
    Given these facts
      | powers limited | <there> |
      | memorandum     | signed  |
    When staff ask what to do
    Then the answer on "limit powers" is may
    And the reason on "limit powers" is rule secure.2.4

    Examples:
      | there                          |
      | search, questioning, arrest    |
      | restraint, questioning, arrest |
      | restraint, search, arrest      |
      | restraint, search, questioning |

  Scenario Outline: Whatever civil right the memorandum does not cover is on the list
    Given these facts
      | civil rights covered | <there> |
      | memorandum           | signed  |
    When staff ask what to do
    Then the answer on "cover civil rights" is may
    And the reason on "cover civil rights" is rule secure.2.5

    Examples:
      | there                                          |
      | language, race and national origin, sex        |
      | disability, race and national origin, sex      |
      | disability, language, sex                      |
      | disability, language, race and national origin |

  Scenario Outline: Whatever staff were not taught is on the list
    Given these facts
      | staff taught | <there> |
    When staff ask what to do
    Then the answer on "teach alternatives" is must
    And the reason on "teach alternatives" is rule secure.4.2

    Examples:
      | there                                       |
      | code of conduct, mental health support      |
      | restorative practice, mental health support |
      | restorative practice, code of conduct       |

  Scenario Outline: Whatever officers were not taught is on the list
    Given these facts
      | officers taught | <there> |
    When staff ask what to do
    Then the answer on "train officers" is must
    And the reason on "train officers" is rule secure.4.7

    Examples:
      | there                                                                                                         |
      | disability, positive discipline, trauma, implicit bias, intersectionality, cultural responsiveness            |
      | child development, positive discipline, trauma, implicit bias, intersectionality, cultural responsiveness     |
      | child development, disability, trauma, implicit bias, intersectionality, cultural responsiveness              |
      | child development, disability, positive discipline, implicit bias, intersectionality, cultural responsiveness |
      | child development, disability, positive discipline, trauma, intersectionality, cultural responsiveness        |
      | child development, disability, positive discipline, trauma, implicit bias, cultural responsiveness            |
      | child development, disability, positive discipline, trauma, implicit bias, intersectionality                  |

  Scenario Outline: Whatever officers were not trained to do is on the list
    Given these facts
      | officers skilled in | <there> |
    When staff ask what to do
    Then the answer on "train officers skills" is must
    And the reason on "train officers skills" is rule secure.4.8

    Examples:
      | there                                                            |
      | mental health first aid, crisis prevention, de-escalation        |
      | restorative practice, crisis prevention, de-escalation           |
      | restorative practice, mental health first aid, de-escalation     |
      | restorative practice, mental health first aid, crisis prevention |

  Scenario Outline: Whoever was not asked about the climate is on the list
    Given these facts
      | climate asked of | <there> |
    When staff ask what to do
    Then the answer on "survey climate" is must
    And the reason on "survey climate" is rule secure.5.7

    Examples:
      | there                        |
      | families, staff, officers    |
      | students, staff, officers    |
      | students, families, officers |
      | students, families, staff    |

  Scenario: It is clear who sees to each step of the review
    Given these facts
      | memorandum | none |
    When staff ask what to do
    Then the answer on "sign memorandum" is must
    And "Step 2: A memorandum that meets civil-rights requirements" is run by the district counsel

  Scenario: The director of student services sees to training
    Given these facts
      | bias taught | no |
    When staff ask what to do
    Then the answer on "teach about bias" is must
    And "Step 4: Training that goes on" is run by the director of student services

  Scenario: Disparities that nobody looked for are on the list
    Given these facts
      | disparities | not looked for |
    When staff ask what to do
    Then rule secure.5.9 applies

  Scenario Outline: Whatever officers did not have to know is on the list
    Given these facts
      | chosen for | <there> |
    When staff ask what to do
    Then the answer on "choose for knowledge" is must
    And the reason on "choose for knowledge" is rule secure.3.2

    Examples:
      | there                                                                   |
      | good record with youth, mentoring, developmentally appropriate practice |
      | good record with youth, mentoring, trauma informed practice             |

  Scenario Outline: Whatever principals have no part in is on the list
    Given these facts
      | principals take part | <there> |
    When staff ask what to do
    Then the answer on "include principals" is must
    And the reason on "include principals" is rule secure.3.4

    Examples:
      | there                 |
      | hiring, evaluation    |
      | interview, evaluation |
      | interview, hiring     |

  Scenario Outline: Whatever the evaluation leaves out is on the list
    Given these facts
      | evaluation covers | <there> |
    When staff ask what to do
    Then the answer on "evaluate broadly" is must
    And the reason on "evaluate broadly" is rule secure.5.2

    Examples:
      | there                              |
      | equal treatment, other measures    |
      | feeling of safety, other measures  |
      | feeling of safety, equal treatment |

  Scenario Outline: Contacts that are not counted by race and by gender are on the list
    Given these facts
      | contacts by | <there> |
    When staff ask what to do
    Then the answer on "count contacts" is must
    And the reason on "count contacts" is rule secure.5.3

    Examples:
      | there  |
      | race   |
      | gender |

  Scenario Outline: Discipline that is not counted by race and by disability is on the list
    Given these facts
      | discipline by | <there> |
    When staff ask what to do
    Then the answer on "count discipline" is must
    And the reason on "count discipline" is rule secure.5.4

    Examples:
      | there              |
      | race and ethnicity |
      | disability         |

  Scenario: A draft counts for what it says, and still has to be signed
    Given these facts
      | memorandum                | drafted |
      | memorandum states purpose | yes     |
    When staff ask what to do
    Then the answer on "state purpose" is not called for
    And rule secure.1.7 does not apply
    But the answer on "sign memorandum" is must

  Scenario: The steps are taken in their order
    Given these facts
      | memorandum         | none |
      | selection standard | no   |
      | bias taught        | no   |
      | code audited       | no   |
      | team meets         | no   |
    When staff ask what to do
    Then the answer on "sign memorandum" is must
    And the case goes in this order to
      | Step 1: Lasting partnerships and a formal memorandum      |
      | Step 2: A memorandum that meets civil-rights requirements |
      | Step 3: Officers and staff who are right for a school     |
      | Step 4: Training that goes on                             |
      | Step 5: Evaluation, and thanks for good work              |
      | What the joint statement adds                             |
    And "Step 1: Lasting partnerships and a formal memorandum" is run by the superintendent
    And "Step 2: A memorandum that meets civil-rights requirements" is run by the district counsel
    And "Step 3: Officers and staff who are right for a school" is run by the superintendent
    And "Step 5: Evaluation, and thanks for good work" is run by the director of data
    And "What the joint statement adds" is run by the superintendent
