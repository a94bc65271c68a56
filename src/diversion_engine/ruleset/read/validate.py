"""The keys of a file → a document, or every reason why not.

reads    a mapping, and the model it should fit
gives    the document; None when even mending does not make it one
reports  what does not fit, once
"""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.read.mend import Mending
from diversion_engine.ruleset.read.place import find
from diversion_engine.ruleset.read.say import say
from diversion_engine.ruleset.text.nodes import Entries, is_lost

D = TypeVar("D", bound=Document)

MAX_ROUNDS = 20
"""Mending one thing may uncover another; more than a few rounds are never needed."""


class Mended(NamedTuple, Generic[D]):
    """What is left of a file when all that does not fit is taken out, and the names that went with it."""

    document: D | None
    lost: frozenset[str]


def fitting(model: type[D], root: Entries, report: Report) -> D | None:
    """The document that *root* is, or None with a finding for each thing that does not fit; nothing is mended."""
    try:
        return model.model_validate(root)
    except ValidationError as error:
        for problem in _problems(error):
            say(problem, find(model, root, problem["loc"]), report)
    return None


def mended(model: type[D], root: Entries, report: Report) -> Mended[D]:
    """Validate, report, mend and validate again, until what is left fits."""
    mending = Mending()
    for _ in range(MAX_ROUNDS):
        try:
            return Mended(model.model_validate(root), frozenset(mending.lost))
        except ValidationError as error:
            problems = _problems(error)
        # Keys first: a misspelt key is also a missing one.
        unknown = [problem for problem in problems if problem["type"] == "extra_forbidden"]
        places = [(problem, find(model, root, problem["loc"])) for problem in unknown or problems]
        for problem, place in places:
            if not mending.has_been_at(place) and not is_lost(place.node):
                say(problem, place, report)
            mending.mend(problem, place)
        mending.remember(place for _, place in places)
    return Mended(None, frozenset(mending.lost))


def _problems(error: ValidationError) -> list[ErrorDetails]:
    return error.errors(include_url=False, include_input=False)
