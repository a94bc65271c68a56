"""The review of a folder: every scenario read, asked, and told how it stands.

    reads    a folder with a `diversion.toml`
    gives    a `Review`
    reports  DE8xx

This is the whole run; `diversion review` prints it, and the pytest plugin does the same file by file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Finding, Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import listed
from diversion_engine.review.policies import Policies, Shelf
from diversion_engine.review.reading import SUFFIX, Reading, feature_files, read_file
from diversion_engine.review.replay import replay
from diversion_engine.review.result import Result, Standing
from diversion_engine.review.settings import NAME, read_settings, settings_above


class Verdict(IntEnum):
    """How a review ends. The numbers are the exit codes of `diversion review`, and never change their meaning."""

    AGREES = 0
    DISAGREES = 1
    UNREADABLE = 2
    NOT_SETTLED = 3


@dataclass(frozen=True, eq=False)
class Review:
    """A folder after its review.

    `readings` are its files, `results` what came of each scenario that can be read, `policies` those that were asked.
    `findings` are about the folder as a whole. `shelf` loads the policies of its `diversion.toml`.
    """

    folder: Path
    readings: tuple[Reading, ...] = ()
    results: tuple[Result, ...] = ()
    policies: Policies = Policies({})
    findings: tuple[Finding, ...] = ()
    shelf: Shelf | None = None

    @property
    def errors(self) -> list[Finding]:
        """What cannot be read."""
        # A mistake in the settings shows in every file, and is one mistake.
        return [one for one in dict.fromkeys(self._all_findings()) if one.severity == "error"]

    @property
    def warnings(self) -> list[Finding]:
        """What would agree with too many policies."""
        return [one for one in self._all_findings() if one.severity == "warning"]

    @property
    def drafts(self) -> list[Result]:
        """What is still being discussed."""
        return [one for one in self.results if one.scenario.head.draft]

    @property
    def counts(self) -> Counter[Standing]:
        """How many scenarios stand how, drafts left out."""
        return Counter(one.standing for one in self.results if not one.scenario.head.draft)

    @property
    def verdict(self) -> Verdict:
        """How it ends: what cannot be read comes before what disagrees, and that before what is not settled."""
        if self.errors:
            return Verdict.UNREADABLE
        if self.counts[Standing.DISAGREES]:
            return Verdict.DISAGREES
        return Verdict.NOT_SETTLED if self.counts[Standing.NOT_SETTLED] else Verdict.AGREES

    def phrases_used(self) -> frozenset[str]:
        """The ids of the sentences that occur."""
        return frozenset().union(*(one.phrases for reading in self.readings for one in reading.scenarios))

    def _all_findings(self) -> Iterator[Finding]:
        yield from self.findings
        for reading in self.readings:
            yield from reading.all_findings


def review(folder: Path, today: date, progress: Callable[[int, int], None] | None = None) -> Review:
    """Review a folder, or one file of it.

    Args:
        folder: A folder in which, or above which, there is a `diversion.toml`; or one `.feature` file.
        today: The day whose rules hold where neither a scenario nor the settings name one.
        progress: Told how many files are done, and how many there are.
    """
    home = settings_above(folder.resolve()) if folder.exists() else None
    if home is None:
        return Review(folder, findings=(_no_settings(folder),))
    files = list(feature_files(folder)) if folder.is_dir() else [folder]
    if not files:
        return Review(folder, findings=(_no_files(folder),))
    report = Report()
    shelves: dict[Path, Shelf | None] = {}
    readings = []
    for number, path in enumerate(files):
        above = settings_above(path.resolve()) or home
        if above not in shelves:
            settings = read_settings(above, report)
            shelves[above] = Shelf(settings) if settings else None
        shelf = shelves[above]
        if shelf is not None:
            readings.append((read_file(path, _shown(path, folder), shelf, today), shelf))
        if progress is not None:
            progress(number + 1, len(files))
    results = [
        replay(one.scenario, shelf.policies())
        for reading, shelf in readings
        for one in reading.scenarios
        if one.scenario is not None
    ]
    policies = Policies({name: one for shelf in shelves.values() if shelf for name, one in shelf.policies().found.items()})
    return Review(folder, tuple(one for one, _ in readings), tuple(results), policies, tuple(report), shelves.get(home))


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if folder.is_dir() else path.name


def _no_settings(folder: Path) -> Finding:
    if not folder.exists():
        return Finding(Code.BAD_SETTINGS, f"there is no folder `{folder}`", help="check the path")
    return Finding(
        Code.BAD_SETTINGS, f"there is no `{NAME}` in `{folder}` or above it, so nothing says which policy is under review",
        help=f'make a file `{NAME}` there with a line such as `ruleset = "base"`',
    )  # fmt: skip


def _no_files(folder: Path) -> Finding:
    return Finding(
        Code.CHECKS_NOTHING, f"there is no file {listed([SUFFIX])} in `{folder}`, so nothing is checked",
        (Label(Span(NAME, 1)),), "write scenarios into a file whose name ends in `.feature`",
    )  # fmt: skip
