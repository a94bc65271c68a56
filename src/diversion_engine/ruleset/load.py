"""From a name to the files it stands for, those it extends first.

reads    a ruleset's folder and the folders it extends
gives    their manifests and files, each folder once, what is extended before what extends it
reports  DE101 not found, DE102 unreadable, DE107 outside the folder, DE108 cycle, and what reading a file reports
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.documents import Manifest, RulesFile
from diversion_engine.ruleset.nodes import MAX_BYTES, Text
from diversion_engine.ruleset.read import read_manifest, read_rules

MANIFEST = "ruleset.yaml"
MAX_FILES = 500


@dataclass(frozen=True, slots=True)
class Folder:
    """One ruleset folder as written. Files stand in the order of their names."""

    name: str
    path: Path
    manifest: Manifest
    files: tuple[tuple[str, RulesFile], ...]


@dataclass(slots=True)
class Sources:
    """Everything that was read for one ruleset; `texts` keeps each file's text to show lines from."""

    folders: list[Folder] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

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
    if path is None:
        known = shipped()
        report.add(
            Code.NO_RULESET,
            f"there is no ruleset `{str(name)[:200]}`: no such folder with a `{MANIFEST}`, and none of that name in the library",
            help=did_you_mean(str(name), known, otherwise=f"the library has {listed(known)}"),
        )
        return sources
    _load(path, sources, report, trail=[])
    return sources


def _named(name: str) -> Path | None:
    try:
        for candidate in (Path(name), library() / name if _is_library_name(name) else None):
            if candidate is not None and (candidate / MANIFEST).is_file():
                return candidate.resolve()
    except (OSError, ValueError):
        pass
    return None


def _is_library_name(name: str) -> bool:
    return re.fullmatch(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*", name) is not None


def _load(path: Path, sources: Sources, report: Report, trail: list[Path]) -> None:
    if any(folder.path == path for folder in sources.folders):
        return
    name = _label(path)
    manifest_file = f"{name}/{MANIFEST}"
    text = _text(path / MANIFEST, manifest_file, sources, report)
    manifest = read_manifest(text, manifest_file, report) if text is not None else None
    if manifest is None:
        return
    for parent in manifest.extends:
        found = _extended(parent, path, report)
        if found is None:
            continue
        if found in [*trail, path]:
            ring = [*trail, path][[*trail, path].index(found) :]
            names = " → ".join(f"`{_label(one)}`" for one in [*ring, found])
            report.add(
                Code.EXTENDS_CYCLE,
                f"these rulesets extend each other in a circle: {names}",
                parent.span,
                help="remove one of the `extends`",
            )
            continue
        _load(found, sources, report, [*trail, path])
    sources.folders.append(Folder(name, path, manifest, tuple(_files(path, name, sources, report))))


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
                f"`{name[:200]}` cannot be the name of a ruleset",
                name.span,
                help="use a name such as `base` or `states/va`, or a path that begins with `./` or `../`",
            )
            return None
        for candidate in candidates:
            if (candidate / MANIFEST).is_file():
                return candidate.resolve()
    except (OSError, ValueError):
        pass
    report.add(
        Code.NO_RULESET,
        f"`{name[:200]}` is extended, and there is no such ruleset beside `{path.name}` or in the library",
        name.span,
        help=did_you_mean(name, shipped(), otherwise=f"the library has {listed(shipped())}"),
    )
    return None


def _files(path: Path, name: str, sources: Sources, report: Report) -> list[tuple[str, RulesFile]]:
    found: list[tuple[str, RulesFile]] = []
    paths = sorted(
        file for file in path.rglob("*") if file.suffix in (".yaml", ".yml") and file.name != MANIFEST and _belongs(file, path)
    )
    if len(paths) > MAX_FILES:
        report.add(Code.TOO_LARGE, f"`{name}` has {len(paths):,} files, more than {MAX_FILES}", help="join some of them")
        paths = paths[:MAX_FILES]
    for file in paths:
        label = f"{name}/{file.relative_to(path).as_posix()}"
        if not file.resolve().is_relative_to(path):
            report.add(
                Code.OUTSIDE_FOLDER,
                f"`{label}` leads out of the ruleset's folder",
                Span(label, 0),
                help="copy the file into the folder",
            )
            continue
        text = _text(file, label, sources, report)
        document = read_rules(text, label, report) if text is not None else None
        if document is not None:
            found.append((label, document))
    return found


def _belongs(file: Path, root: Path) -> bool:
    """Whether no folder between the file and the root is a ruleset of its own."""
    return not any((parent / MANIFEST).is_file() for parent in file.parents if parent != root and parent.is_relative_to(root))


def _text(path: Path, label: str, sources: Sources, report: Report) -> str | None:
    try:
        if not path.is_file():
            report.add(Code.UNREADABLE_FILE, f"`{label}` is not a file", Span(label, 0))
            return None
        if path.stat().st_size > 4 * MAX_BYTES:
            report.add(
                Code.TOO_LARGE,
                f"`{label}` is larger than {4 * MAX_BYTES:,} bytes",
                Span(label, 0),
                help="split it into several files",
            )
            return None
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        report.add(
            Code.UNREADABLE_FILE,
            f"`{label}` cannot be read: {(error.strerror or 'input/output error').lower()}",
            Span(label, 0),
        )
        return None
    except UnicodeDecodeError:
        report.add(Code.UNREADABLE_FILE, f"`{label}` is not text in UTF-8", Span(label, 0), help="save it again as UTF-8")
        return None
    sources.texts[label] = text
    return text


def _label(path: Path) -> str:
    """The name a reader would use: the path in the library, else the folder's own name."""
    root = library().resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) and path != root else path.name
