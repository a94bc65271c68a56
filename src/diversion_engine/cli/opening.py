"""A ruleset's name on the command line → an engine, or findings on standard error and the end."""

from __future__ import annotations

from collections.abc import Iterable

from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.diagnostics.render import Source, render_all
from diversion_engine.engine import Engine
from diversion_engine.explain.words import counted
from diversion_engine.ruleset.compile import Compiled, compile_ruleset


def open_engine(name: str, width: int) -> Engine:
    """The engine for a ruleset. Warnings are the business of `diversion check`.

    Raises:
        StopError: There is no such ruleset, or it has errors.
    """
    compiled = open_compiled(name, width)
    if compiled.ruleset is None or not compiled.report.passed:
        errors = compiled.report.errors
        text = render_all(sorted(errors, key=lambda one: str(one.span)), compiled.sources.text, width)
        raise StopError(f"{text}\n\nthe ruleset `{name}` cannot be used: {counted(len(errors), 'error')}", Exit.FINDINGS)
    return Engine(compiled.ruleset)


def open_compiled(name: str, width: int) -> Compiled:
    """The ruleset with its findings, errors included.

    Raises:
        StopError: There is no such ruleset.
    """
    compiled = compile_ruleset(name)
    if not compiled.sources.texts and any(finding.code is Code.NO_RULESET for finding in compiled.report):
        raise StopError(shown(compiled.report, width), Exit.UNUSABLE)
    return compiled


def shown(findings: Iterable[Finding], width: int, source: Source = lambda _: None) -> str:
    """Findings as text."""
    return render_all(findings, source, width)
