"""From a name to the files it stands for, those it extends first.

reads    a ruleset's folder and the folders it extends
gives    their manifests and files, each folder once, what is extended before what extends it
reports  DE101 not found, DE102 unreadable, DE107 outside the folder, DE108 cycle, and what reading a file reports

Files and folders whose names begin with a dot are left out: editors and file systems put them there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.csv_text import Grid, read_csv
from diversion_engine.ruleset.documents import Manifest, RowDocument, RulesFile, TableDocument
from diversion_engine.ruleset.matrix import read_matrix
from diversion_engine.ruleset.nodes import MAX_BYTES, Text
from diversion_engine.ruleset.read import read_manifest, read_rules
from diversion_engine.ruleset.workbook import read_workbook

MANIFEST = "ruleset.yaml"
SUFFIXES = (".yaml", ".yml")
MATRICES = (".csv", ".xlsx")
OPEN_IN_OFFICE = "~$"
"""How the files begin that a spreadsheet program puts beside one that is open."""
MAX_FILES = 500
MAX_FOLDERS = 50
MAX_DEPTH = 20
MAX_TOTAL = 20_000_000
"""How many characters all files together may have."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One ruleset folder as written. Files stand in the order of their names.

    `complete` says that all it extends is there. `lost` are names that are defined in a way that cannot be read.
    """

    name: str
    path: Path
    manifest: Manifest
    files: tuple[tuple[str, RulesFile], ...]
    complete: bool = True

    @property
    def lost(self) -> set[str]:
        """Names of which it says nothing new that they are missing."""
        return {name for _, file in self.files for name in file._lost}


@dataclass(slots=True)
class Sources:
    """Everything that was read for one ruleset; `texts` keeps each file's text to show lines from."""

    folders: list[Folder] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    names: dict[Path, str] = field(default_factory=dict)

    def name(self, path: Path) -> str:
        """The name of a folder for its readers: by itself where that is enough, else with the folders above it."""
        if path not in self.names:
            taken = set(self.names.values())
            choices = [_label(path), *("/".join(path.parts[-most:]) for most in range(2, len(path.parts)))]
            self.names[path] = next((name for name in choices if name not in taken), path.as_posix())
        return self.names[path]

    def text(self, file: str) -> str | None:
        """The text of a file by the name its spans carry."""
        return self.texts.get(file)


def library() -> Path:
    """The folder of the rulesets that are shipped with the package."""
    installed = Path(__file__).parent.parent / "_rulesets"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "rulesets"


def shipped() -> list[str]:
    """The names of the shipped rulesets."""
    root = library()
    return sorted(path.parent.relative_to(root).as_posix() for path in root.rglob(MANIFEST))


def load(name: str | Path, report: Report) -> Sources:
    """Read the ruleset *name* (a path, or a name in the library) and everything it extends."""
    sources = Sources()
    path = _named(str(name))
    if path is not None:
        _load(path, sources, report, trail=[])
        return sources
    known = shipped()
    if _there(Path(name), folder=True):
        report.add(
            Code.NO_RULESET,
            f"the folder `{name}` has no file `{MANIFEST}`, so it is not a ruleset",
            help=f"add a `{MANIFEST}` with `id`, `title` and `version`, or name the folder that has one",
        )
    else:
        report.add(
            Code.NO_RULESET,
            f"there is no ruleset `{name}`: no folder of that name, and none in the library",
            help=did_you_mean(str(name), known, otherwise=f"check the path; the library has {listed(known)}"),
        )
    return sources


def _named(name: str) -> Path | None:
    try:
        for candidate in (Path(name), library() / name if _is_library_name(name) else None):
            if candidate is not None and (candidate / MANIFEST).is_file():
                return candidate.resolve()
    except (OSError, ValueError, RuntimeError):
        pass
    return None


def _there(path: Path, *, folder: bool = False) -> bool:
    """Whether there is such a file or folder that we may look at."""
    try:
        return path.is_dir() if folder else path.is_file()
    except (OSError, ValueError):
        return False


def _is_library_name(name: str) -> bool:
    return re.fullmatch(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*", name) is not None


def _load(path: Path, sources: Sources, report: Report, trail: list[Path]) -> None:
    if any(folder.path == path for folder in sources.folders):
        return
    name = sources.name(path)
    manifest_file = f"{name}/{MANIFEST}"
    text = _text(path / MANIFEST, manifest_file, sources, report)
    read = read_manifest(text, manifest_file, report) if text is not None else None
    manifest, complete = read or UNREAD, read is not None
    for parent in manifest.extends:
        if not parent:
            continue
        found = _extended(parent, path, report)
        if found is not None and found in [*trail, path]:
            ring = [*trail, path][[*trail, path].index(found) :]
            names = " → ".join(f"`{sources.name(one)}`" for one in [*ring, found])
            report.add(
                Code.EXTENDS_CYCLE,
                f"these rulesets extend each other in a circle: {names}",
                parent.span,
                help="remove one of the `extends`",
            )
        elif found is not None and len(trail) + len(sources.folders) >= MAX_FOLDERS:
            report.add(
                Code.TOO_MUCH,
                f"more than {MAX_FOLDERS} rulesets extend each other",
                parent.span,
                help="join some of them",
            )
            complete = False
        elif found is not None:
            _load(found, sources, report, [*trail, path])
        else:
            complete = False
    sources.folders.append(Folder(name, path, manifest, tuple(_files(path, name, sources, report)), complete))


UNREAD = Manifest.model_validate({key: Text(key) for key in ("id", "title", "version")})
"""Stands for a manifest that cannot be read, so that the other files are looked at all the same."""


def _extended(name: Text, path: Path, report: Report) -> Path | None:
    """The folder that an `extends` means: beside this one, beside its parent, then in the library."""
    try:
        if name.startswith((".", "/")):
            candidates = [path / name]
        elif _is_library_name(name):
            candidates = [path.parent / name, path.parent.parent / name, library() / name]
        else:
            report.add(
                Code.OUTSIDE_FOLDER,
                f"`{name}` cannot be the name of a ruleset",
                name.span,
                help="use a name such as `base` or `states/va`, or a path that begins with `./` or `../`",
            )
            return None
        for candidate in candidates:
            if (candidate / MANIFEST).is_file():
                return candidate.resolve()
    except (OSError, ValueError, RuntimeError):
        pass
    if _is_library_name(name):
        report.add(
            Code.NO_RULESET,
            f"`{name}` is extended, and there is no such ruleset beside `{path.name}` or in the library",
            name.span,
            help=lambda: did_you_mean(name, shipped(), otherwise=f"the library has {listed(shipped())}"),
        )
    else:
        report.add(
            Code.NO_RULESET,
            f"`{name}` is extended, and no folder there holds a `{MANIFEST}`",
            name.span,
            help=f"correct the path; it begins at the folder of this `{MANIFEST}`",
        )
    return None


def _files(path: Path, name: str, sources: Sources, report: Report) -> list[tuple[str, RulesFile]]:
    found: list[tuple[str, RulesFile]] = []
    paths = sorted(_walk(path, name, report))
    if len(paths) > MAX_FILES:
        report.add(Code.TOO_LARGE, f"`{name}` has more than {MAX_FILES} files", help="join some of them")
        paths = paths[:MAX_FILES]
    for file in paths:
        label = f"{name}/{file.relative_to(path).as_posix()}"
        if not _is_inside(file, path):
            report.add(
                Code.OUTSIDE_FOLDER,
                f"`{label}` is a link that leads out of the ruleset's folder",
                Span(label, 0),
                help="copy the file into the folder",
            )
            continue
        if file.suffix.lower() in MATRICES:
            continue
        text = _text(file, label, sources, report)
        if text is not None:
            rules = read_rules(text, label, report)
            tables = [_filled(table, file, label, path, sources, report) for table in rules.tables]
            found.append((label, rules.model_copy(update={"tables": tables})))
    for file in paths:
        label = f"{name}/{file.relative_to(path).as_posix()}"
        if file.suffix.lower() in MATRICES and label not in sources.texts and report.passed:
            report.add(
                Code.BAD_MATRIX,
                f"no table names `{label}`, so nothing in it counts",
                Span(label, 0),
                help=f"write `file: {file.name}` in a table of a file beside it, or move it elsewhere",
                severity="warning",
            )
    return found


def _filled(table: TableDocument, rules: Path, label: str, root: Path, sources: Sources, report: Report) -> TableDocument:
    """The table, with the rows that stand in a file of their own."""
    if table.file is None or table.file.lost:
        return table
    path = matrix_path(rules, table.file)
    name = f"{label.rpartition('/')[0]}/{table.file}"
    known = sorted(one.name for one in path.parent.glob("*") if one.suffix.lower() in MATRICES) if path is not None else []
    if path is None or (path.is_file() and not _is_inside(path, root)):
        report.add(
            Code.OUTSIDE_FOLDER,
            f"`{table.file}` cannot be the file of a table",
            table.file.span,
            help="name a .csv or .xlsx file that lies beside this one, as in `file: steps.csv`",
        )
        return table
    if not _there(path):
        report.add(
            Code.BAD_MATRIX,
            f"there is no file `{table.file}` beside `{label}`",
            table.file.span,
            help=did_you_mean(table.file, known, otherwise="correct the name, or put the file there"),
        )
        return table
    rows = _rows(path, name, sources, report)
    return table.model_copy(update={"rows": [*table.rows, *rows]})


def matrix_path(rules: Path, name: str) -> Path | None:
    """Where the file of a table lies, beside the rules that name it; None when it is no such name."""
    if not re.fullmatch(r"[^/\\\0-\x1f]{1,200}", name) or Path(name).suffix.lower() not in MATRICES:
        return None
    return rules.parent / name


def _rows(path: Path, label: str, sources: Sources, report: Report) -> list[RowDocument]:
    grid = read_grid(path, label, sources, report)
    return read_matrix(grid, label, report) if grid is not None else []


def read_grid(path: Path, label: str, sources: Sources, report: Report) -> Grid | None:
    """The cells of a CSV or XLSX file; None, and a finding, when it cannot be read."""
    if path.suffix.lower() == ".csv":
        text = _text(path, label, sources, report)
        return read_csv(text, label, report) if text is not None else None
    content = _content(path, label, sources, report)
    sheet = read_workbook(content, label, report) if content is not None else None
    if sheet is None:
        return None
    sources.texts[label] = sheet.shown
    return sheet.grid


def _walk(root: Path, name: str, report: Report) -> Iterator[Path]:
    """The files of a ruleset. A folder that is a ruleset of its own, or a link, is not entered."""
    pending, count = [(root, 0)], 0
    while pending:
        folder, depth = pending.pop()
        try:
            with os.scandir(folder) as entries:
                here = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            label = f"{name}/{folder.relative_to(root).as_posix()}"
            report.add(
                Code.UNREADABLE_FILE, f"the folder `{label}` cannot be read: {_reason(error)}", help="check who may read it"
            )
            continue
        for entry in here:
            file = folder / entry.name
            if entry.name.startswith(".") or (entry.name == MANIFEST and folder == root):
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth == MAX_DEPTH:
                    report.add(
                        Code.TOO_LARGE, f"`{name}` has folders more than {MAX_DEPTH} levels deep", help="move the files up"
                    )
                elif not _there(file / MANIFEST):
                    pending.append((file, depth + 1))
            elif entry.is_symlink() and _there(file, folder=True):
                label = f"{name}/{file.relative_to(root).as_posix()}"
                report.add(
                    Code.OUTSIDE_FOLDER,
                    f"`{label}` is a link to a folder, and links to folders are not followed",
                    Span(label, 0),
                    help="copy the folder here, or name it under `extends`",
                )
                continue
            if file.suffix.lower() in (*SUFFIXES, *MATRICES) and not entry.name.startswith(OPEN_IN_OFFICE):
                yield file
                count += 1
                if count > MAX_FILES:
                    return


def _is_inside(file: Path, root: Path) -> bool:
    try:
        return file.resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        # A link in a circle leads nowhere; reading it says so.
        return True


def _text(path: Path, label: str, sources: Sources, report: Report) -> str | None:
    content = _content(path, label, sources, report)
    if content is None:
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        report.add(
            Code.UNREADABLE_FILE,
            f"`{label}` is not text in UTF-8, the encoding that rulesets use; line {line} holds something else",
            Span(label, 0),
            help="save it again as UTF-8",
        )
        return None
    sources.texts[label] = text
    return text


def _content(path: Path, label: str, sources: Sources, report: Report) -> bytes | None:
    place = Span(label, 0)
    try:
        if not path.is_file():
            report.add(Code.UNREADABLE_FILE, f"`{label}` is not a file", place, help="remove it, or give it another name")
            return None
        with path.open("rb") as file:
            content = file.read(4 * MAX_BYTES + 1)
    except (OSError, RuntimeError) as error:
        report.add(Code.UNREADABLE_FILE, f"`{label}` cannot be read: {_reason(error)}", place, help="check who may read it")
        return None
    if len(content) > 4 * MAX_BYTES or sum(map(len, sources.texts.values())) + len(content) > MAX_TOTAL:
        what = "is too large" if len(content) > 4 * MAX_BYTES else "is one too many: the files together are too large"
        report.add(Code.TOO_LARGE, f"`{label}` {what}", place, help="split the ruleset, and remove what is not needed")
        return None
    return content


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or "the link leads nowhere").lower()


def _label(path: Path) -> str:
    """The name a reader would use: the path in the library, else the folder's own name."""
    root = library().resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) and path != root else path.name or path.as_posix()
