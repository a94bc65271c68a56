"""A file → its text, or one finding that says why not.

reads    a file that another system or a person wrote
gives    its text without a byte order mark
reports  under the code that the caller names: not there, not a file, too large, not UTF-8
"""

from __future__ import annotations

from pathlib import Path
from typing import IO

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span


def read_text(path: Path, label: str, most: int, report: Report, code: Code) -> str | None:
    """The text of a file, or None with a finding.

    Args:
        path: The file.
        label: The name that findings carry.
        most: The number of bytes above which it is not read.
        report: Where the finding goes.
        code: What kind of finding it is.
    """
    stream = open_file(path, label, report, code)
    if stream is None:
        return None
    with stream:
        try:
            content = stream.read(most + 1)
        except OSError as error:
            _unreadable(error, label, report, code)
            return None
    if len(content) > most:
        report.add(code, f"`{label}` is larger than {most:,} bytes", Span(label, 0), help="split it into several files")
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        report.add(
            code,
            f"`{label}` is not text in UTF-8",
            Span(label, line),
            help="save it again as UTF-8",
        )
        return None


def open_file(path: Path, label: str, report: Report, code: Code) -> IO[bytes] | None:
    """The file, open for reading, or None with a finding."""
    try:
        # A pipe (a shell's `<(…)`) is read as any file; a device might never end.
        if path.is_file() or path.is_fifo():
            return path.open("rb")
        what = "is not a file" if path.exists() else "does not exist"
        report.add(code, f"`{label}` {what}", Span(label, 0), help="check the name and the folder")
    except (OSError, ValueError) as error:
        _unreadable(error, label, report, code)
    return None


def _unreadable(error: Exception, label: str, report: Report, code: Code) -> None:
    reason = (getattr(error, "strerror", None) or "the name cannot be used").lower()
    report.add(code, f"`{label}` cannot be read: {reason}", Span(label, 0), help="check the name and who may read it")
