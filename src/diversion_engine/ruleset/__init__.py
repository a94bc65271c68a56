"""From YAML text to a ruleset: every pass gives a value and findings, and goes on.

    a name ──folders──▶ texts ──text──▶ nodes ──read──▶ documents ──assembly──▶ Ruleset ──checks──▶ findings
                          └──matrix──▶ rows ───┘            └──conditions──▶ expressions

The doors are modules here: `compile` (a name → a ruleset that may be used), `dating` (a ruleset → what it says on one
day), `library` (the rulesets that are shipped), `json_schema` (for editors). Each package is one step:

    text        characters → nodes, which know where they stand
    documents   what may stand in which file
    read        nodes → documents, with a finding for everything that does not fit
    matrix      a table in a CSV or XLSX file → the rows of a document
    folders     a name → the files it stands for, those it extends first
    conditions  what is written after `when` → an expression
    assembly    documents → a ruleset, with every name found
    checks      what a ruleset must not do, whatever it says
"""
