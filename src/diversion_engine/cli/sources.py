"""Where referrals come from: the options of `decide`, and what stands behind them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from diversion_engine.adapters.column_map import check_column_map
from diversion_engine.adapters.crosswalk import check_crosswalk
from diversion_engine.adapters.edfi import read_edfi
from diversion_engine.adapters.files import parse_jsonl, read_jsonl
from diversion_engine.adapters.reading import Reading
from diversion_engine.adapters.table import read_table
from diversion_engine.cli.arguments import command
from diversion_engine.cli.exits import StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.referrals import Row, one_referral, rows_of, the_referral
from diversion_engine.cli.standard_input import NAME, STANDARD_INPUT, StandardInput
from diversion_engine.diagnostics.finding import Finding
from diversion_engine.engine import Engine
from diversion_engine.model.referral import Referral
from diversion_engine.model.vocabulary import Vocabulary

LINES = (".jsonl", ".ndjson")
DEFAULT_CROSSWALK = "edfi-default"


EDFI, CSV = "edfi", "csv"


@dataclass(frozen=True, slots=True)
class Given:
    """Rows, and whether there may be more than one of them.

    `total` is their number, where it is known. `findings` are about the records as a whole.
    """

    rows: Iterable[Row]
    many: bool
    total: int | None = None
    findings: tuple[Finding, ...] = ()


def source_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where referrals come from."""
    group = parser.add_argument_group("where the referrals are")
    group.add_argument(
        "--facts", metavar="FILE",
        help="a JSON object of facts, a .jsonl file with one object a line, or - for standard input",
    )  # fmt: skip
    group.add_argument("--lines", action="store_true", help="read one object a line, whatever the file is called")
    group.add_argument(
        "--from", dest="records", nargs=2, metavar=("SYSTEM", "PATH"),
        help="records of another system: `edfi FOLDER`, or `csv FILE` with --map",
    )  # fmt: skip
    group.add_argument("--map", metavar="MAP", help="what the columns of a CSV file mean: a YAML file, or a shipped name")
    group.add_argument(
        "--crosswalk", metavar="NAME", default=DEFAULT_CROSSWALK,
        help=f"what the codes of Ed-Fi records mean: a YAML file, or a shipped name (default: {DEFAULT_CROSSWALK})",
    )  # fmt: skip


def given(engine: Engine, args: argparse.Namespace, width: int) -> Given:
    """What the options point at.

    Raises:
        StopError: Nothing can be read there.
    """
    if (args.facts is None) == (args.records is None):
        both = "" if args.facts is None else ", not both"
        raise StopError(f"{command(args)}: say where the facts are, with `--facts FILE` or `--from SYSTEM PATH`{both}")
    if args.records is not None:
        return from_reading(_records(engine.ruleset.vocabulary, args, width), width)
    if args.facts == STANDARD_INPUT:
        stream = StandardInput()
        if args.lines or stream.holds_many():
            return Given(rows_of(engine, parse_jsonl(stream.lines(), NAME), width), many=True)
        return Given([Row(1, the_referral(engine, stream, width))], many=False)
    if args.lines or Path(args.facts).suffix.lower() in LINES:
        return Given(rows_of(engine, read_jsonl(args.facts), width), many=True)
    return Given([Row(1, one_referral(engine, args.facts, width))], many=False)


def from_reading(reading: Reading, width: int) -> Given:
    """The referrals of another system's records.

    Raises:
        StopError: There are none, and the findings say why.
    """
    if not reading.referrals and any(finding.severity == "error" for finding in reading.findings):
        raise StopError(shown(reading.findings, width))
    rows = list(_numbered(reading.referrals))
    return Given(rows, many=True, total=len(rows), findings=reading.findings)


def _numbered(referrals: Sequence[Referral]) -> Iterator[Row]:
    together: Counter[str | None] = Counter(one.incident for one in referrals if one.incident)
    seen: Counter[str | None] = Counter()
    for number, one in enumerate(referrals, 1):
        seen[one.incident] += 1
        yield Row(number, one, which=seen[one.incident] if together[one.incident] > 1 else None)


def edfi(folder: str | Path, vocabulary: Vocabulary, crosswalk: str, width: int) -> Reading:
    """Ed-Fi records with the meanings of a crosswalk.

    Raises:
        StopError: The crosswalk cannot be used.
    """
    checked = check_crosswalk(crosswalk, vocabulary)
    if checked.crosswalk is None:
        raise StopError(shown(checked.report, width, checked.text))
    return read_edfi(folder, vocabulary, checked.crosswalk)


def _records(vocabulary: Vocabulary, args: argparse.Namespace, width: int) -> Reading:
    system, path = args.records
    if system == EDFI:
        return edfi(path, vocabulary, args.crosswalk, width)
    if system != CSV:
        raise StopError(f"{command(args)}: `{system[:40]}` is not a system that can be read; write `{EDFI}` or `{CSV}`")
    if args.map is None:
        raise StopError(f"{command(args)}: say what the columns mean, with `--map MAP`")
    checked = check_column_map(args.map, vocabulary)
    if checked.column_map is None:
        raise StopError(shown(checked.report, width, checked.text))
    return read_table(path, vocabulary, checked.column_map)
