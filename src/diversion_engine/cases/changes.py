"""What is different between two decisions of one case, in words.

reads    the decision before and the one after
gives    sentences, none when nothing that staff would notice has changed
leaves   why to the reasons of the decision itself
"""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.state import Decided

_NOW = {
    "must": "it must be done",
    "may": "it may be done",
    "must_not": "it must not be done",
    "not_called_for": "it is not called for",
    "conflict": "the policy contradicts itself",
    "undetermined": "it is not settled",
}
_BEFORE = {
    "must": "it had to be done",
    "may": "it was allowed",
    "must_not": "it was not allowed",
    "not_called_for": "it was not called for",
    "conflict": "the policy contradicted itself",
    "undetermined": "it was not settled",
}


def what_changed(before: Decided, after: Decided, handbook: Handbook) -> tuple[str, ...]:
    """The differences, verdicts first. Facts are not mentioned; only what follows from them is."""
    return (*_verdicts(before, after, handbook), *_route(before, after, handbook), *_duties(before, after, handbook))


def _verdicts(before: Decided, after: Decided, handbook: Handbook) -> Iterable[str]:
    for action in sorted({*before.verdicts, *after.verdicts}):
        old, new = before.verdicts.get(action, "not_called_for"), after.verdicts.get(action, "not_called_for")
        if old != new:
            known = handbook.vocabulary.actions.get(action)
            what = known.says if known and known.says else action.replace("_", " ")
            yield f"Whether to {what}: {_NOW.get(new, new)}; before, {_BEFORE.get(old, old)}."


def _route(before: Decided, after: Decided, handbook: Handbook) -> Iterable[str]:
    for name in after.route:
        if name not in before.route:
            yield f"New on the route: {_title(name, handbook)}."
    for name in before.route:
        if name not in after.route:
            yield f"No longer on the route: {_title(name, handbook)}."


def _duties(before: Decided, after: Decided, handbook: Handbook) -> Iterable[str]:
    old, new = ({(one.duty, one.owed_by, one.owed_to): one.within for one in decided.duties} for decided in (before, after))
    for key, within in new.items():
        duty, owed_by, _ = key
        says = handbook.vocabulary.duties.get(duty, duty).rstrip(".")
        when = f", {within}" if within else ""
        if key not in old:
            yield f"New duty of {owed_by}: {says}{when}."
        elif old[key] != within:
            yield f"Changed deadline for {owed_by}: {says}{when or ', without a deadline'}."
    for key in old:
        if key not in new:
            duty, owed_by, _ = key
            yield f"No longer asked of {owed_by}: {handbook.vocabulary.duties.get(duty, duty).rstrip('.')}."


def _title(name: str, handbook: Handbook) -> str:
    pathway = handbook.pathways.get(name)
    return pathway.title if pathway and pathway.title else name
