"""Gherkin as the policy's own test: read scenarios, ask the policy, say where the two disagree.

    folder with diversion.toml ──settings──▶ Shelf (policies by name)
    *.feature ──text──gherkin──wording──compile──▶ Scenario (plain data) ──replay──▶ Result

For whoever builds on it:

    review(folder, today) → Review
        .readings       one `Reading` a file: .scenarios (`Compiled`: .head .scenario .findings .phrases), .findings
        .results        one `Result` a scenario: .scenario .standing .disagreements
        .policies       `Policies`: the policies that were asked, by the names that scenarios use
        .verdict        AGREES 0, DISAGREES 1, UNREADABLE 2, NOT_SETTLED 3
    replay(scenario, policies) → Result                 asks again; knows neither Gherkin nor pytest
    policies.instead(name, engine) → Policies           the same policies with a changed one, such as a slip
    explain.scenario                                    an incident as a scenario that can be pasted

A `Scenario` is an `Example` (facts, day, checks, story) or a `Promise` (where, clauses). Both are frozen, can be pickled,
have a `head` (name, file, line, tags, lines as read) and a `key` that stays the same when they are renamed or moved. What
an example expects is a closed union (`scenario.Expectation`): `match` on it, and mypy says what was forgotten. `filled`
names the facts that "an ordinary school day" filled in, so that they can be shown as such. To find rules that no scenario
reaches, decide on `example.facts` with `policies[example.policy].decide(facts, day)` and look at `outcome.statuses`.

The sentences are data (`phrases/*.yaml`, read by `catalogue`); what they do is code (`actions`). The pytest plugin is
`plugin`, and runs what `diversion review` runs. Scenarios are read with gherkin-official, the parser of pytest-bdd 9, and
not run by pytest-bdd, whose runner lets ten kinds of wrong scenario pass; `tests/review` holds that both read the same steps.
"""
