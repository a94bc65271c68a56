"""One thing that is wrong, and all that were found in one run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.printable import fit
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
    stand in backticks. Both are safe to show: what cannot be printed is spelled out, and long names are cut.
    `example` is a made-up case that shows it, as a scenario to paste.
    """

    code: Code
    message: str
    labels: tuple[Label, ...] = ()
    help: str | None = None
    severity: Severity = "error"
    example: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "message", fit(self.message))
        object.__setattr__(self, "labels", tuple(Label(label.span, fit(label.text)) for label in self.labels))
        if self.help is not None:
            object.__setattr__(self, "help", fit(self.help))

    @property
    def span(self) -> Span | None:
        """The first place, if there is one."""
        return self.labels[0].span if self.labels else None


@dataclass(slots=True)
class Report:
    """The findings of one run. Passes add to it and go on.

    With *most*, that many of each severity are kept: whoever has more to correct starts with these.
    """

    findings: list[Finding] = field(default_factory=list)
    most: int | None = None
    _kept: Counter[Severity] = field(default_factory=Counter, init=False, repr=False)

    def add(
        self,
        code: Code,
        message: str,
        *places: Span | Label,
        help: str | Callable[[], str | None] | None = None,
        severity: Severity = "error",
        example: str = "",
    ) -> None:
        """Add a finding; a bare span is a label without text. A *help* that takes work to find may be a function."""
        if self.is_full_of(severity):
            return
        labels = tuple(place if isinstance(place, Label) else Label(place) for place in places)
        self.extend([Finding(code, message, labels, help() if callable(help) else help, severity, example)])

    def extend(self, findings: Iterable[Finding]) -> None:
        """Add findings that another pass made."""
        for finding in findings:
            self._kept[finding.severity] += 1
            if self.most is None or self._kept[finding.severity] <= self.most:
                self.findings.append(finding)
            elif self._kept[finding.severity] == self.most + 1:
                self.findings.append(_and_more(finding.severity, self.most))

    @property
    def is_full(self) -> bool:
        """Whether further errors are left out."""
        return self.is_full_of("error")

    def is_full_of(self, severity: Severity) -> bool:
        """Whether further findings of that severity are left out."""
        return self.most is not None and self._kept[severity] > self.most

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


def _and_more(severity: Severity, most: int) -> Finding:
    what = "mistakes" if severity == "error" else "warnings"
    return Finding(
        Code.TOO_MUCH,
        f"there are more than {most} {what}, and the others are left out",
        (),
        "correct those that are shown, and check again",
        severity,
    )


def _place(finding: Finding) -> tuple[str, int, int, str]:
    span = finding.span
    return (span.file, span.line, span.column, finding.code.number) if span else ("", 0, 0, finding.code.number)
