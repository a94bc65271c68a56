"""A scenario that does not agree, in three to five lines that policy staff can read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from diversion_engine.diagnostics.finding import Finding
from diversion_engine.diagnostics.render import render
from diversion_engine.review.result import Disagreement, Result


def disagreements(result: Result, width: int = 88) -> str:
    """Each line of a scenario that is not so, with what the policy says."""
    return "\n\n".join(_one(result, one, width) for one in result.disagreements)


def findings(found: Iterable[Finding], file: str = "", text: str = "", width: int = 88) -> str:
    """Findings as a person reads them, with the lines of the one file whose text is given."""
    return "\n\n".join(render(one, lambda name: text if name == file else None, width) for one in found)


def _one(result: Result, found: Disagreement, width: int) -> str:
    where = f"{result.scenario.head.file}:{found.line}: {found.text}"
    lines = [where, *(line for said in found.says for line in _wrapped(said, width))]
    if found.paste:
        lines += ["  To keep that case, name this and paste it:", *(f"    {line}" for line in found.paste.splitlines())]
    return "\n".join(lines)


def _wrapped(said: str, width: int) -> list[str]:
    lead = "  " if said.startswith("Known:") else "  The policy says: "
    return textwrap.wrap(
        said, width, initial_indent=lead, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )
