"""What was read for one ruleset: its folders, and the text of every file.

reads    single files
gives    their content; all of it together stays within a limit
reports  DE102 unreadable, DE104 too large
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.ruleset.documents.files import Manifest, RulesFile
from diversion_engine.ruleset.library import name_of
from diversion_engine.ruleset.matrix.csv_text import SAVE_AGAIN
from diversion_engine.ruleset.text.yaml_text import MAX_BYTES

MAX_TOTAL = 20_000_000
"""How many characters all files together may have."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One ruleset folder as written. Files stand in the order of their names.

    `complete` says that all it extends is there.
    """

    name: str
    path: Path
    manifest: Manifest
    files: tuple[tuple[str, RulesFile], ...]
    complete: bool = True


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
            choices = [name_of(path), *("/".join(path.parts[-most:]) for most in range(2, len(path.parts)))]
            self.names[path] = next((name for name in choices if name not in taken), path.as_posix())
        return self.names[path]

    def text(self, file: str) -> str | None:
        """The text of a file by the name its spans carry."""
        return self.texts.get(file)

    def read_text(self, path: Path, label: str, report: Report) -> str | None:
        """The text of a file, kept under *label*; None, and a finding, when it cannot be read."""
        content = self.read_bytes(path, label, report)
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
                help=SAVE_AGAIN if path.suffix.lower() == ".csv" else "save it again; in Notepad, choose the encoding UTF-8",
            )
            return None
        self.texts[label] = text
        return text

    def read_bytes(self, path: Path, label: str, report: Report) -> bytes | None:
        """The content of a file; None, and a finding, when it cannot be read."""
        place = Span(label, 0)
        try:
            if not path.is_file():
                report.add(Code.UNREADABLE_FILE, f"`{label}` is not a file", place, help="remove it, or give it another name")
                return None
            with path.open("rb") as file:
                content = file.read(4 * MAX_BYTES + 1)
        except (OSError, RuntimeError) as error:
            report.add(Code.UNREADABLE_FILE, f"`{label}` cannot be read: {reason(error)}", place, help="check who may read it")
            return None
        if len(content) > 4 * MAX_BYTES or sum(map(len, self.texts.values())) + len(content) > MAX_TOTAL:
            what = "is too large" if len(content) > 4 * MAX_BYTES else "is one too many: the files together are too large"
            report.add(Code.TOO_LARGE, f"`{label}` {what}", place, help="split the ruleset, and remove what is not needed")
            return None
        return content


def reason(error: Exception) -> str:
    """Why something cannot be read, for the end of a sentence."""
    return (getattr(error, "strerror", None) or "the link leads nowhere").lower()
