"""Where a text that a command wrote goes: into a file, or on the screen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from diversion_engine.cli.screen import Screen


def give(text: str, out: Path | None, screen: Screen) -> None:
    """Write *text* to the file *out*, and say so; on the screen where there is none."""
    if out is None:
        screen.line(text.rstrip("\n"))
    else:
        write_whole(out, text)
        screen.note(f"wrote {out}")


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file so that nobody ever sees half of it; text is written as UTF-8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
