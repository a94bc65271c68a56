"""The pytest plugin: `.feature` files below a `diversion.toml` become tests, without any Python beside them.

    reads    `.feature` files, only where a `diversion.toml` opts in
    gives    one test for each scenario, `features/danger.feature::A fight that staff cannot stop`
    needs    pytest 8.1 or later; no private name of it

Everywhere else nothing is collected, nothing is registered and nothing of the engine is imported, so other projects in
the same environment (with pytest-bdd, or without) are left alone. The scenarios are asked by `review.replay`, as in
`diversion review`; pytest only runs and reports them. A scenario cannot be skipped: a mark that would do that fails it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from diversion_engine.review.compile import Compiled
    from diversion_engine.review.policies import Shelf
    from diversion_engine.review.reading import Written

SUFFIX = ".feature"
SETTINGS = "diversion.toml"
SKIPS = ("skip", "skipif", "xfail")
DRAFTS = "diversion-draft"
"""Under this name a report carries a draft's standing, also from the workers of xdist."""

_shelves: pytest.StashKey[dict[Path, Shelf | str]] = pytest.StashKey()


class DisagreesError(Exception):
    """A scenario does not stand; its text is all that has to be shown."""


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a `.feature` file where a `diversion.toml` opts in."""
    if file_path.suffix != SUFFIX or not _opted_in(file_path, parent.config.rootpath):
        return None
    collected: pytest.Collector = FeatureFile.from_parent(parent, path=file_path)
    return collected


def _opted_in(path: Path, top: Path) -> bool:
    for folder in path.parents:
        if (folder / SETTINGS).is_file():
            return True
        if folder == top:
            return False
    return False


class FeatureFile(pytest.File):
    """One `.feature` file. Its scenarios are compiled when the first of them runs, so that collecting loads no policy."""

    shelf: Shelf
    written: Written

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each scenario, and one for the file where something about it as a whole cannot be read."""
        from diversion_engine.review.feature import rows_of  # noqa: PLC0415 # nothing of ours is loaded before
        from diversion_engine.review.reading import read_written  # noqa: PLC0415
        from diversion_engine.review.telling import findings  # noqa: PLC0415
        from diversion_engine.review.wording import TAGS  # noqa: PLC0415

        for tag in TAGS:
            self.config.addinivalue_line("markers", f"{tag}: {TAGS[tag]}")
        shelf = _shelf(self)
        if isinstance(shelf, str):
            yield Wording.from_parent(self, name="wording", text=shelf)
            return
        self.shelf, self.written = shelf, read_written(self.path, self._shown(), shelf)
        if self.written.findings:
            text = findings(self.written.findings, self.written.file, self.written.text)
            yield Wording.from_parent(self, name="wording", text=text)
        taken: dict[str, int] = {}
        rows = [row for one in (self.written.feature.outlines if self.written.feature else ()) for row in rows_of(one)]
        for place, row in enumerate(rows):
            item = ScenarioItem.from_parent(self, name=_once(row.name, taken), place=place, line=row.line)
            for tag in sorted(row.tags & TAGS.keys()):
                item.add_marker(tag)
            yield item

    @cached_property
    def compiled(self) -> list[Compiled]:
        """The scenarios, in the order of the tests."""
        from diversion_engine.review.compile import compile_feature  # noqa: PLC0415

        assert self.written.feature is not None
        # The clock is read here, once a file, and never while deciding.
        return list(compile_feature(self.written.feature, self.shelf, date.today()))  # noqa: DTZ011

    def _shown(self) -> str:
        root = self.config.rootpath
        return (self.path.relative_to(root) if self.path.is_relative_to(root) else self.path).as_posix()


class _Plain(pytest.Item):
    """A test that tells what is wrong in its own words, without a traceback."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, and nothing else."""
        if isinstance(excinfo.value, DisagreesError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class Wording(_Plain):
    """What cannot be read in a file."""

    def __init__(self, *, text: str, **given: Any) -> None:
        super().__init__(**given)
        self.text = text

    def runtest(self) -> None:
        """Fail with what cannot be read."""
        raise DisagreesError(self.text)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file."""
        return self.path, 0, f"wording of {self.path.name}"


class ScenarioItem(_Plain):
    """One scenario."""

    parent: FeatureFile

    def __init__(self, *, place: int, line: int, **given: Any) -> None:
        super().__init__(**given)
        self.place, self.line = place, line
        self.left_out: str | None = None

    def runtest(self) -> None:
        """Ask the policy, and fail with what it says instead."""
        if self.left_out is not None:
            said = f"the mark `{self.left_out}` would leave this scenario out, and no scenario can be left out"
            raise DisagreesError(said)
        from diversion_engine.review.replay import replay  # noqa: PLC0415
        from diversion_engine.review.result import Standing  # noqa: PLC0415
        from diversion_engine.review.telling import disagreements, findings  # noqa: PLC0415

        compiled, written = self.parent.compiled[self.place], self.parent.written
        if compiled.scenario is None:
            errors = [one for one in compiled.findings if one.severity == "error"]
            raise DisagreesError(findings(errors, written.file, written.text))
        scenario = compiled.scenario
        result = replay(scenario, self.parent.shelf.policies())
        if scenario.head.draft:
            self.user_properties.append((DRAFTS, f"{self.nodeid} ({result.standing})"))
            if result.standing is not Standing.AGREES:
                pytest.xfail(f"a draft: {disagreements(result)}")
        elif result.standing is not Standing.AGREES:
            raise DisagreesError(disagreements(result))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file, the line and the name of the scenario."""
        return self.path, self.line - 1, self.name


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Let nothing leave a scenario out: neither a mark that somebody's `conftest.py` adds, nor a skip from elsewhere."""
    if not isinstance(item, ScenarioItem):
        return (yield)
    for node in item.listchain():
        if isinstance(node, ScenarioItem | FeatureFile):
            found = [mark.name for mark in node.own_markers if mark.name in SKIPS]
            item.left_out = item.left_out or next(iter(found), None)
            node.own_markers = [mark for mark in node.own_markers if mark.name not in SKIPS]
    try:
        return (yield)
    except pytest.skip.Exception:
        item.left_out = item.left_out or "skip"
    return None


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember drafts, for the end of the run."""
    if report.when == "call":
        for name, value in report.user_properties:
            if name == DRAFTS:
                _drafts.append(str(value))


_drafts: list[str] = []


def pytest_sessionstart() -> None:
    """Forget the drafts of an earlier run in this process."""
    _drafts.clear()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """List the drafts: they ran, and decided nothing."""
    if _drafts:
        terminalreporter.section("scenarios that are still drafts")
        for line in sorted(_drafts):
            terminalreporter.line(line)


def _shelf(node: FeatureFile) -> Shelf | str:
    """The policies of a file's folder, loaded as they are needed and once a run; or what is wrong with the settings."""
    from diversion_engine.diagnostics.finding import Report  # noqa: PLC0415
    from diversion_engine.review.policies import Shelf  # noqa: PLC0415
    from diversion_engine.review.settings import read_settings, settings_above  # noqa: PLC0415
    from diversion_engine.review.telling import findings  # noqa: PLC0415

    folder = settings_above(node.path)
    assert folder is not None
    shelves = node.config.stash.setdefault(_shelves, {})
    if folder not in shelves:
        report = Report()
        settings = read_settings(folder, report)
        shelves[folder] = Shelf(settings) if settings else findings(report)
    return shelves[folder]


def _once(name: str, taken: dict[str, int]) -> str:
    """A name that no other test of the file has; a double is an error of wording, and runs all the same."""
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name} ({taken[name]})"
