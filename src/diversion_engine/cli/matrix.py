"""`diversion matrix export`: a matrix as a workbook or a CSV file, for those who work in a spreadsheet program."""

from __future__ import annotations

import argparse
from pathlib import Path

from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.opening import shown
from diversion_engine.cli.output import write_whole
from diversion_engine.cli.screen import Screen
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.folders.load import load
from diversion_engine.ruleset.folders.matrices import matrix_path, read_grid
from diversion_engine.ruleset.folders.sources import Sources
from diversion_engine.ruleset.folders.walk import MATRICES
from diversion_engine.ruleset.matrix.csv_text import Grid, as_csv
from diversion_engine.ruleset.matrix.rows import read_matrix
from diversion_engine.ruleset.matrix.workbook import as_workbook

SUBCOMMANDS = {"export": "write a matrix as .xlsx or .csv"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `matrix` takes."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("export", help=SUBCOMMANDS["export"], description="Write a matrix as .xlsx or .csv.")
    export.add_argument("source", metavar="RULESET|FILE", help="a matrix (.csv or .xlsx), or a ruleset that has one")
    export.add_argument("--table", metavar="ID", help="which table, where the ruleset has several with a file")
    export.add_argument("--to", metavar="FILE", type=Path, required=True, help="where to write; it ends with .xlsx or .csv")


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Read the matrix, check what can be checked by itself, and write it."""
    target: Path = args.to
    if target.suffix.lower() not in MATRICES:
        msg = f"diversion matrix: `{target.name}` ends with none of {', '.join(MATRICES)}"
        raise StopError(msg, Exit.UNUSABLE)
    if target.exists():
        msg = f"diversion matrix: there is a file `{target}` already; name another, or move it away"
        raise StopError(msg, Exit.UNUSABLE)
    rows = _cells(Path(args.source), args.table, screen)
    write_whole(target, as_workbook(rows) if target.suffix.lower() == ".xlsx" else as_csv(rows))
    screen.note(f"wrote {target}")
    return Exit.DONE


def _cells(source: Path, table: str | None, screen: Screen) -> Grid:
    """The cells of the matrix, the header first; empty rows are left out."""
    report, sources = Report(), Sources()
    path = source if source.suffix.lower() in MATRICES else _file_of(source, table, screen)
    grid = read_grid(path, path.name, sources, report)
    if grid is not None:
        read_matrix(grid, path.name, report)
    if grid is None or not report.passed:
        raise StopError(shown(report, screen.width, sources.text), Exit.FINDINGS)
    return [row for row in grid if any(row)]


def _file_of(ruleset: Path, table: str | None, screen: Screen) -> Path:
    """The file in which the rows of a ruleset's table stand."""
    report = Report()
    sources = load(ruleset, report)
    if not sources.folders:
        raise StopError(shown(report, screen.width, sources.text), Exit.UNUSABLE)
    folder = sources.folders[-1]
    found = {
        str(one.id): path
        for name, file in folder.files
        for one in file.tables
        if one.file is not None
        and (path := matrix_path(folder.path / name.removeprefix(f"{folder.name}/"), one.file)) is not None
    }
    if table is None and len(found) == 1:
        return next(iter(found.values()))
    if table in found:
        return found[table]
    if not found:
        msg = f"diversion matrix: no table of `{folder.name}` has a file of its own"
    elif table is None:
        msg = f"diversion matrix: `{folder.name}` has {listed(found)}; say which with --table"
    else:
        hint = did_you_mean(table, found, otherwise=f"those with a file are {listed(found)}")
        msg = f"diversion matrix: `{folder.name}` has no table `{table}` with a file of its own; {hint}"
    raise StopError(msg, Exit.UNUSABLE)
