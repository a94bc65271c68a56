"""From a name to the files it stands for, those it extends first.

reads    a ruleset's folder and the folders it extends
gives    their manifests and files, each folder once, what is extended before what extends it
reports  DE101 not found, DE107 outside the folder, DE108 cycle, DE109 a matrix that no table names, DE213 too many; and what reading a file reports
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.ruleset.documents.files import Manifest, RulesFile
from diversion_engine.ruleset.folders.matrices import Matrices
from diversion_engine.ruleset.folders.sources import Folder, Sources
from diversion_engine.ruleset.folders.walk import files_in, is_matrix, is_there
from diversion_engine.ruleset.library import MANIFEST, extended, is_name, named, shipped
from diversion_engine.ruleset.read.files import read_manifest, read_rules
from diversion_engine.ruleset.text.nodes import Text

MAX_FOLDERS = 50

UNREAD = Manifest.model_validate({key: Text(key) for key in ("id", "title", "version")})
"""Stands for a manifest that cannot be read, so that the other files are looked at all the same."""


def load(name: str | Path, report: Report) -> Sources:
    """Read the ruleset *name* (a path, or a name in the library) and everything it extends."""
    loader = _Loader(report)
    path = named(str(name))
    if path is not None:
        loader.load(path, [])
    elif is_there(Path(name), folder=True):
        report.add(
            Code.NO_RULESET,
            f"the folder `{name}` has no file `{MANIFEST}`, so it is not a ruleset",
            help=f"add a `{MANIFEST}` with `id`, `title` and `version`, or name the folder that has one",
        )
    else:
        known = shipped()
        report.add(
            Code.NO_RULESET,
            f"there is no ruleset `{name}`: no folder of that name, and none in the library",
            help=did_you_mean(str(name), known, otherwise=f"check the path; the library has {listed(known)}"),
        )
    return loader.sources


@dataclass(frozen=True, slots=True)
class _Loader:
    report: Report
    sources: Sources = field(default_factory=Sources)

    def load(self, path: Path, trail: list[Path]) -> None:
        """Add the ruleset at *path* after those it extends; *trail* are those that led to it."""
        if any(folder.path == path for folder in self.sources.folders):
            return
        name = self.sources.name(path)
        manifest = self._manifest(path, f"{name}/{MANIFEST}")
        above = [self._parent(parent, path, [*trail, path]) for parent in (manifest or UNREAD).extends if parent]
        complete = manifest is not None and all(above)
        self.sources.folders.append(Folder(name, path, manifest or UNREAD, tuple(self._files(path, name)), complete))

    def _manifest(self, path: Path, label: str) -> Manifest | None:
        text = self.sources.read_text(path / MANIFEST, label, self.report)
        return read_manifest(text, label, self.report) if text is not None else None

    def _parent(self, name: Text, path: Path, trail: list[Path]) -> bool:
        """Load a ruleset that the one at *path* extends; False when it is missing."""
        parent = self._extended(name, path)
        if parent is None:
            return False
        if parent in trail:
            ring = trail[trail.index(parent) :]
            names = " → ".join(f"`{self.sources.name(one)}`" for one in [*ring, parent])
            self.report.add(
                Code.EXTENDS_CYCLE,
                f"these rulesets extend each other in a circle: {names}",
                name.span,
                help="remove one of the `extends`",
            )
        elif len(trail) + len(self.sources.folders) > MAX_FOLDERS:
            self.report.add(
                Code.TOO_MUCH,
                f"more than {MAX_FOLDERS} rulesets extend each other",
                name.span,
                help="join some of them",
            )
            return False
        else:
            self.load(parent, trail)
        return True

    def _extended(self, name: Text, path: Path) -> Path | None:
        """The folder that an `extends` means."""
        in_library = is_name(name)
        if not in_library and not name.startswith((".", "/")):
            self.report.add(
                Code.OUTSIDE_FOLDER,
                f"`{name}` cannot be the name of a ruleset",
                name.span,
                help="use a name such as `base` or `states/va`, or a path that begins with `./` or `../`",
            )
            return None
        found = extended(name, path)
        if found is None and in_library:
            self.report.add(
                Code.NO_RULESET,
                f"`{name}` is extended, and there is no such ruleset beside `{path.name}` or in the library",
                name.span,
                help=lambda: did_you_mean(name, shipped(), otherwise=f"the library has {listed(shipped())}"),
            )
        elif found is None:
            self.report.add(
                Code.NO_RULESET,
                f"`{name}` is extended, and no folder there holds a `{MANIFEST}`",
                name.span,
                help=f"correct the path; it begins at the folder of this `{MANIFEST}`",
            )
        return found

    def _files(self, path: Path, name: str) -> Iterator[tuple[str, RulesFile]]:
        """The rules files of a folder. A matrix that none of their tables names is reported."""
        matrices = Matrices(path, self.sources, self.report)
        unnamed: dict[str, Path] = {}
        for label, file in files_in(path, name, self.report):
            if is_matrix(file):
                unnamed[label] = file
                continue
            text = self.sources.read_text(file, label, self.report)
            if text is not None:
                yield label, matrices.filled(read_rules(text, label, self.report), file, label)
        for label, file in unnamed.items():
            if label not in self.sources.texts and self.report.passed:
                self.report.add(
                    Code.BAD_MATRIX,
                    f"no table names `{label}`, so nothing in it counts",
                    Span(label, 0),
                    help=f"write `file: {file.name}` in a table of a file beside it, or move it elsewhere",
                    severity="warning",
                )
