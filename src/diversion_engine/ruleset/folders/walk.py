"""The files of one ruleset's folder.

reads    a folder
gives    its files that could belong to the ruleset
reports  DE102 unreadable, DE104 too many or too deep, DE107 links
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.folders.sources import reason
from diversion_engine.ruleset.library import MANIFEST

SUFFIXES = (".yaml", ".yml")
MATRICES = (".csv", ".xlsx")
OPEN_IN_OFFICE = "~$"
"""How the files begin that a spreadsheet program puts beside one that is open."""
MAX_FILES = 500
MAX_DEPTH = 20


def files_in(root: Path, name: str, report: Report) -> list[tuple[str, Path]]:
    """The rules files and matrices below *root*, in the order of their paths, each with the name its spans carry."""
    walk = _Walk(root, name, report)
    # One file too many is enough to know.
    paths = sorted(islice(walk.files(), MAX_FILES + 1))
    if len(paths) > MAX_FILES:
        report.add(Code.TOO_LARGE, f"`{name}` has more than {MAX_FILES} files", help="join some of them")
    return [(walk.label(path), path) for path in paths[:MAX_FILES] if walk.stays_inside(path)]


def is_matrix(path: Path) -> bool:
    """Whether a file, by its name, holds a table."""
    return path.suffix.lower() in MATRICES


def is_there(path: Path, *, folder: bool = False) -> bool:
    """Whether there is such a file or folder that we may look at."""
    try:
        return path.is_dir() if folder else path.is_file()
    except (OSError, ValueError):
        return False


def is_inside(file: Path, root: Path) -> bool:
    """Whether a file really lies below *root*, whatever links say."""
    try:
        return file.resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        # A link in a circle leads nowhere; reading it says so.
        return True


@dataclass(frozen=True, slots=True)
class _Walk:
    root: Path
    name: str
    report: Report

    def label(self, path: Path) -> str:
        return f"{self.name}/{path.relative_to(self.root).as_posix()}"

    def stays_inside(self, path: Path) -> bool:
        inside = is_inside(path, self.root)
        if not inside:
            self._refuse(path, "is a link that leads out of the ruleset's folder", "copy the file into the folder")
        return inside

    def files(self) -> Iterator[Path]:
        """A folder that is a ruleset of its own, or a link, is not entered."""
        pending = [(self.root, 0)]
        while pending:
            folder, depth = pending.pop()
            for entry in self._entries(folder):
                path = folder / entry.name
                if entry.name.startswith(".") or path == self.root / MANIFEST or self._is_linked_folder(entry, path):
                    continue
                if entry.is_dir(follow_symlinks=False) and self._may_enter(path, depth):
                    pending.append((path, depth + 1))
                if path.suffix.lower() in (*SUFFIXES, *MATRICES) and not entry.name.startswith(OPEN_IN_OFFICE):
                    yield path

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self.report.add(
                Code.UNREADABLE_FILE,
                f"the folder `{self.label(folder)}` cannot be read: {reason(error)}",
                help="check who may read it",
            )
            return []

    def _may_enter(self, folder: Path, depth: int) -> bool:
        if depth == MAX_DEPTH:
            self.report.add(
                Code.TOO_LARGE, f"`{self.name}` has folders more than {MAX_DEPTH} levels deep", help="move the files up"
            )
            return False
        return not is_there(folder / MANIFEST)

    def _is_linked_folder(self, entry: os.DirEntry[str], path: Path) -> bool:
        linked = entry.is_symlink() and is_there(path, folder=True)
        if linked:
            message = "is a link to a folder, and links to folders are not followed"
            self._refuse(path, message, "copy the folder here, or name it under `extends`")
        return linked

    def _refuse(self, path: Path, message: str, help_: str) -> None:
        label = self.label(path)
        self.report.add(Code.OUTSIDE_FOLDER, f"`{label}` {message}", Span(label, 0), help=help_)
