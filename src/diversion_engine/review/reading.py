"""One `.feature` file → compiled scenarios and findings; and a folder → all of its files.

reads    files below a `diversion.toml`
gives    a `Reading` for each file
reports  DE801 and everything that `wording` and `compile` find
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.review.catalogue import languages
from diversion_engine.review.compile import Compiled, compile_feature
from diversion_engine.review.feature import Feature
from diversion_engine.review.gherkin import read_feature
from diversion_engine.review.policies import Shelf
from diversion_engine.review.text import NotTextError, decoded, meant
from diversion_engine.review.wording import check_wording

SUFFIX = ".feature"


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file. `findings` are about the file as a whole; those on one scenario stand with it."""

    file: str
    text: str = ""
    scenarios: tuple[Compiled, ...] = ()
    findings: tuple[Finding, ...] = ()
    name: str = ""

    @property
    def all_findings(self) -> list[Finding]:
        """Every finding on the file, in the order of its lines."""
        found = [*self.findings, *(one for scenario in self.scenarios for one in scenario.findings)]
        report = Report(list(dict.fromkeys(found)))
        return list(report)


@dataclass(frozen=True, slots=True)
class Written:
    """One file as it is written: its text as it was meant, the feature (None where it cannot be read), and findings."""

    file: str
    text: str = ""
    feature: Feature | None = None
    findings: tuple[Finding, ...] = ()


def read_written(path: Path, file: str, shelf: Shelf) -> Written:
    """Read what is written in a file. A policy is loaded only where a tag cites one of its sources.

    Args:
        path: Where it is.
        file: What findings call it.
        shelf: The policies.
    """
    report = Report()
    text = _text(path, file, report)
    feature = read_feature(text, file, report) if text is not None else None
    if feature is not None and feature.language.split("-")[0] not in languages():
        report.add(
            Code.SCENARIO_UNREADABLE, f"there are no sentences in the language `{feature.language}`", Span(file, 1),
            help=f"the languages are {listed(languages())}",
        )  # fmt: skip
        feature = None
    if feature is not None:
        check_wording(feature, lambda: _sources(shelf), report)
    return Written(file, text or "", feature, tuple(report))


def read_file(path: Path, file: str, shelf: Shelf, today: date) -> Reading:
    """Read and compile one file.

    Args:
        path: Where it is.
        file: What findings call it.
        shelf: The policies.
        today: The day whose rules hold where neither a scenario nor the settings name one.
    """
    written = read_written(path, file, shelf)
    if written.feature is None:
        return Reading(file, written.text, findings=written.findings)
    scenarios = tuple(compile_feature(written.feature, shelf, today))
    return Reading(file, written.text, scenarios, written.findings, written.feature.name)


def _text(path: Path, file: str, report: Report) -> str | None:
    try:
        return meant(decoded(path.read_bytes()))
    except NotTextError as error:
        report.add(
            Code.SCENARIO_UNREADABLE, "the file is not saved as UTF-8 text", Span(file, error.line),
            help="save it again: in Notepad choose the encoding UTF-8, in Word choose Plain Text and Unicode (UTF-8)",
        )  # fmt: skip
    except OSError as error:
        report.add(
            Code.SCENARIO_UNREADABLE, f"the file cannot be read: {(error.strerror or 'unknown').lower()}", Span(file, 1),
            help="check who may read it",
        )  # fmt: skip
    return None


def feature_files(folder: Path) -> Iterator[Path]:
    """The `.feature` files of a folder and those below it, in order; hidden folders are left out."""
    for path in sorted(folder.rglob(f"*{SUFFIX}")):
        inside = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") for part in inside):
            yield path


def _sources(shelf: Shelf) -> frozenset[str] | None:
    """Everything that the policy under review cites; None where it cannot be loaded, which is reported elsewhere."""
    found = shelf.take(None, Report())
    if found is None:
        return None
    ruleset = found[1].ruleset
    return frozenset(one.source for rule in ruleset.rules for one in rule.cite) | frozenset(
        one.source for pathway in ruleset.pathways.values() for one in pathway.cite
    )
