"""One thing that is wrong, and all that were found in one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.span import Span

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Label:
    """A place that belongs to a finding, and what to say beside it."""

    span: Span
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong: one sentence in the author's own words, the places, and an instruction.

    `message` and `help` are written without a capital and without a full stop; names the author used
    stand in backticks.
    """

    code: Code
    message: str
    labels: tuple[Label, ...] = ()
    help: str | None = None
    severity: Severity = "error"

    @property
    def span(self) -> Span | None:
        """The first place, if there is one."""
        return self.labels[0].span if self.labels else None


@dataclass(slots=True)
class Report:
    """The findings of one run. Passes add to it and go on."""

    findings: list[Finding] = field(default_factory=list)

    def add(
        self,
        code: Code,
        message: str,
        *places: Span | Label,
        help: str | None = None,
        severity: Severity = "error",
    ) -> None:
        """Add a finding; a bare span is a label without text."""
        labels = tuple(place if isinstance(place, Label) else Label(place) for place in places)
        self.findings.append(Finding(code, message, labels, help, severity))

    def extend(self, findings: Iterable[Finding]) -> None:
        """Add findings that another pass made."""
        self.findings.extend(findings)

    @property
    def errors(self) -> list[Finding]:
        """The findings that keep a ruleset from being used."""
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def passed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.errors

    def __iter__(self) -> Iterator[Finding]:
        return iter(sorted(self.findings, key=_place))


def _place(finding: Finding) -> tuple[str, int, int, str]:
    span = finding.span
    return (span.file, span.line, span.column, finding.code.number) if span else ("", 0, 0, finding.code.number)
