"""A scenario as data and the policies → whether the policy agrees, and what it says where it does not.

    reads    a `Scenario`, `Policies`
    gives    a `Result` with a `Disagreement` for each line that is not so
    leaves   one answer to `answer`, the case over time to `story`, promises to `promises`

Nothing here knows Gherkin or pytest, so ten thousand scenarios can be asked of a changed policy in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.review.answer import Asked
from diversion_engine.review.policies import Policies
from diversion_engine.review.result import Disagreement, Result
from diversion_engine.review.scenario import Example, Promise, Scenario


def replay(scenario: Scenario, policies: Policies) -> Result:
    """Ask the policies what a scenario asks."""
    match scenario:
        case Example():
            return Result(scenario, tuple(_disagreements(scenario, policies)))
        case Promise():
            from diversion_engine.review.promises import kept  # noqa: PLC0415 # a solver, for those who make promises

            return Result(scenario, tuple(kept(scenario, policies)))


def _disagreements(example: Example, policies: Policies) -> Iterator[Disagreement]:
    policy = policies[example.policy]
    decision = policy.decide(example.facts, example.day)
    asked = Asked(example, policy, policies, decision)
    for check in example.checks:
        said = asked.otherwise(check)
        if said is not None:
            yield said
    if example.story:
        from diversion_engine.review.story import told  # noqa: PLC0415 # most scenarios end with the answer

        yield from told(example, policy, decision, asked)
