"""Gives cases to the program, and says what is wrong with what comes back.

Right is: findings that a person can read, or a decision; nothing raised but the errors that the library documents; and
no case that takes more than its seconds or two hundred megabytes. Seconds are of processor time: on a machine that does
other things as well, only they say what a case costs. Two are the limit, and `make soak` holds to it. The slowest case
takes about one and a half on one machine, so on an unknown one the share that always runs may take ten times the limit:
what grows without bound takes more than that too.
"""

from __future__ import annotations

import os
import random
import re
import resource
import shutil
import signal
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from types import FrameType

from diversion_engine.adapters.files import parse_jsonl, read_json
from diversion_engine.adapters.intake import take_in
from diversion_engine.diagnostics.finding import Finding, Report
from diversion_engine.diagnostics.render import Source, as_data, render_all
from diversion_engine.engine import Engine
from diversion_engine.errors import DiversionError, FactsRejectedError
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Kind
from diversion_engine.ruleset.compile import compile_ruleset
from diversion_engine.ruleset.documents.files import RulesFile
from diversion_engine.ruleset.folders import load as loading
from diversion_engine.ruleset.read.files import read_rules
from fuzz.make_bad import RULESETS, SHIPPED, Case, Content, Link, Pipe, make

MOST_SECONDS = float(os.environ.get("DIVERSION_FUZZ_SECONDS", "20"))
MOST_WAITING = 600.0
"""By the wall clock, so long that only what waits for ever takes it, also where many programs share the machine."""
MOST_MEMORY = 200_000_000

DAYS = (date(2014, 8, 14), date(2026, 11, 21))

OURS = re.compile(r"pydantic|Traceback|NoneType|\bdict\b|\bstr\b|Text\(|Items\(|Entries\(|<class|object at 0x")
"""Words that belong to the program. A person who typed them into a ruleset gets them back in backticks."""


class TooSlowError(BaseException):
    """Raised by the clock; nothing but the bench catches it."""


class WrongError(Exception):
    """What came back is not what it should be."""


@dataclass(slots=True)
class Tally:
    """What happened in a run."""

    cases: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    accepted: int = 0
    failures: list[tuple[int, str]] = field(default_factory=list)
    seconds: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    memory: int = 0

    def add(self, other: Tally) -> None:
        """Join what happened elsewhere."""
        self.cases += other.cases
        self.codes += other.codes
        self.seconds.update(other.seconds)
        self.accepted += other.accepted
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)


class Bench:
    """A folder with the rulesets that the cases rest on."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.case, self.library = root / "case", root / "library"
        shutil.copytree(RULESETS / "tiny", root / "tiny")
        shutil.copytree(SHIPPED, self.library)
        self._remember_what_never_changes()
        self.rulesets = [self._ruleset(root / "tiny"), self._ruleset(self.library / "base")]
        self.tally = Tally()
        self.before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def run(self, seed: int) -> None:
        """Make a case, try it, and note what happened."""
        case = make(seed)
        self.tally.cases[case.kind] += 1
        started = time.process_time()
        try:
            with _time_limits():
                self.tally.codes.update(self.findings_of(case))
        except (TooSlowError, Exception) as error:  # noqa: BLE001 # this is what we are looking for
            self.tally.failures.append((seed, _told(case, error)))
        took = time.process_time() - started
        self.tally.seconds[case.kind] += took  # type: ignore[assignment] # a Counter counts seconds as well
        self.tally.slowest = max(self.tally.slowest, (took, seed))
        self.tally.memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - self.before) * 1024

    def findings_of(self, case: Case) -> list[str]:
        """The codes of what was found; raises when the answer is wrong."""
        if case.facts is not None:
            return self._facts(case, case.facts)
        if case.shipped is not None:
            return self._shipped(case, case.shipped)
        shutil.rmtree(self.case, ignore_errors=True)  # a case that was cut short may have left it
        _put(self.case, case.files)
        try:
            return self._ruleset_findings(self.case, case.seed)
        finally:
            shutil.rmtree(self.case)

    def _shipped(self, case: Case, name: str) -> list[str]:
        (file, content), *_ = case.files.items()
        assert isinstance(content, bytes)
        kept = (self.library / file).read_bytes()
        (self.library / file).write_bytes(content)
        try:
            return self._ruleset_findings(self.library / name, case.seed)
        finally:
            (self.library / file).write_bytes(kept)

    def _ruleset_findings(self, folder: Path, seed: int) -> list[str]:
        made = compile_ruleset(folder)
        codes = _checked(made.report, made.sources.text)
        if made.ruleset is not None and made.report.passed:
            self.tally.accepted += 1
            _decide(made.ruleset, random.Random(seed))
        elif made.report.passed:
            msg = "there is neither a ruleset nor an error"
            raise WrongError(msg)
        return codes

    def _facts(self, case: Case, content: bytes) -> list[str]:
        path = self.root / ("facts.jsonl" if case.lines else "facts.json")
        path.write_bytes(content)
        found: list[Finding] = []
        for vocabulary in (ruleset.vocabulary for ruleset in self.rulesets):
            try:
                if case.lines:
                    with path.open("rb") as stream:
                        for line in parse_jsonl(stream, path.name):
                            found += line.findings
                            take_in(vocabulary, line.given, line.places)
                else:
                    take_in(vocabulary, *read_json(path))
                self.tally.accepted += 1
            except FactsRejectedError as error:
                if "\n" in str(error) or len(str(error)) > 300 or not error.findings:
                    msg = f"not one line: {str(error)[:500]!r}"
                    raise WrongError(msg) from error
                found += error.findings
        return _checked(found, lambda _: content.decode("utf-8", "replace"))

    def _ruleset(self, folder: Path) -> Ruleset:
        made = compile_ruleset(folder)
        assert made.ruleset is not None
        assert made.report.passed
        return made.ruleset

    def _remember_what_never_changes(self) -> None:
        """Read each file of the parents once: most of the time would go there."""
        kept = {
            path.read_text(encoding="utf-8") for folder in (self.root / "tiny", self.library) for path in folder.rglob("*.yaml")
        }
        documents: dict[tuple[str, str], RulesFile] = {}

        def remembered(text: str, file: str, report: Report) -> RulesFile:
            if text not in kept:
                return read_rules(text, file, report)
            if (text, file) not in documents:
                documents[text, file] = read_rules(text, file, Report())
            return documents[text, file]

        loading.read_rules = remembered  # type: ignore[attr-defined] # the bench is the only one who does this


def _checked(findings: Iterable[Finding], source: Source) -> list[str]:
    """The codes of the findings; raises when a person could not use one of them."""
    found = list(findings)

    @cache
    def lines_in(file: str) -> list[str]:
        return re.split("\r\n|[\n\r\x85\u2028\u2029]", source(file) or "")

    if len(found) > 1_100:
        msg = f"{len(found)} findings"
        raise WrongError(msg)
    for finding in found:
        text = f"{finding.message} {finding.help} {' '.join(label.text for label in finding.labels)}"
        if not finding.message or not finding.help or len(finding.message) > 2_100:
            msg = f"not a sentence with an instruction: {as_data(finding)}"
            raise WrongError(msg)
        if OURS.search(re.sub(r"`[^`]*`", "", text)) or not text.isprintable():
            msg = f"words of ours: {text[:500]!r}"
            raise WrongError(msg)
        for label in finding.labels:
            if label.span.line > 0 and not _is_in(lines_in(label.span.file), label.span.line, label.span.column):
                msg = f"no such place: {label.span}: {finding.message[:200]}"
                raise WrongError(msg)
    render_all(found, source).encode()
    return [finding.code.number for finding in found]


def _is_in(lines: list[str], line: int, column: int) -> bool:
    return line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def _decide(ruleset: Ruleset, chance: random.Random) -> None:
    """A ruleset that is accepted also decides."""
    engine = Engine(ruleset, cross_check=False)
    for day in DAYS:
        _start_clock()
        given: dict[str, object] = {}
        for fact in ruleset.vocabulary.facts.values():
            if chance.random() < 0.7:
                given[fact.name] = _value(fact.kind, fact.values, fact.low, chance)
        try:
            engine.decide(given, as_of=day).model_dump_json()
        except DiversionError as error:
            if "\n" in str(error):
                raise


def _value(kind: Kind, values: tuple[str, ...], low: float, chance: random.Random) -> object:
    match kind:
        case Kind.BOOLEAN:
            return chance.random() < 0.5
        case Kind.SET:
            return [value for value in values if chance.random() < 0.2]
        case Kind.INTEGER | Kind.NUMBER:
            return int(low)
        case _:
            return chance.choice(values)


def _put(folder: Path, files: dict[str, Content] | object) -> None:
    assert isinstance(files, dict)
    folder.mkdir()
    for name, content in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_symlink() or path.is_file():
                path.unlink()
            match content:
                case bytes():
                    path.write_bytes(content)
                case Link(target):
                    path.symlink_to(target)
                case Pipe():
                    os.mkfifo(path)
                case _:
                    path.mkdir(exist_ok=True)
        except OSError:
            # Two files of one case may stand in each other's way.
            continue


@contextmanager
def _time_limits() -> Iterator[None]:
    """So much work and no more, and no waiting for what never comes."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise TooSlowError(
            f"more than {MOST_SECONDS} s of work" if number == signal.SIGPROF else f"more than {MOST_WAITING} s of waiting"
        )

    signal.signal(signal.SIGPROF, stop)
    signal.signal(signal.SIGALRM, stop)
    _start_clock()
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _start_clock() -> None:
    """The limits from now on: compiling has them, and each decision has its own."""
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
    signal.setitimer(signal.ITIMER_REAL, MOST_WAITING)


def limit_memory() -> None:
    """Let nothing from here on take more than the limit on top of what is there."""
    with Path("/proc/self/statm").open() as file:
        now = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MOST_MEMORY, resource.RLIM_INFINITY))


def _told(case: Case, error: BaseException) -> str:
    where = traceback.extract_tb(error.__traceback__)
    steps = [f"{Path(step.filename).name}:{step.lineno} {step.name}" for step in where[-4:]]
    return f"{case.kind}: {type(error).__name__}: {str(error)[:400]}\n    " + "\n    ".join(steps)


@contextmanager
def a_bench() -> Iterator[Bench]:
    """A bench in a folder of its own. Afterwards files are read as before."""
    shm = Path("/dev/shm")  # memory is faster than a disk, and nothing here is secret
    before = loading.read_rules
    try:
        with tempfile.TemporaryDirectory(prefix="fuzz-", dir=shm if os.access(shm, os.W_OK) else None) as folder:
            yield Bench(Path(folder))
    finally:
        loading.read_rules = before  # type: ignore[attr-defined]
