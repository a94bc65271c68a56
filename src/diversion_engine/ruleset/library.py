"""The rulesets and other files that are shipped with the package, and what a name stands for.

A ruleset is named by its path in the library (`base`, `states/va`) or by a folder's path. A file beside the rulesets
(a crosswalk, a calendar) is named by a path that ends in `.yaml`, or by its name on a shelf of the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

MANIFEST = "ruleset.yaml"
"""The file that makes a folder a ruleset."""

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*/?")
_FILE_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def library() -> Path:
    """The folder of the rulesets that are shipped with the package."""
    installed = Path(__file__).parent.parent / "_rulesets"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "rulesets"


def shipped() -> list[str]:
    """The names of the shipped rulesets."""
    root = library()
    return sorted(path.parent.relative_to(root).as_posix() for path in root.rglob(MANIFEST))


def is_name(text: str) -> bool:
    """Whether *text* could be the name of a ruleset in the library."""
    return _NAME.fullmatch(text) is not None


def name_of(path: Path) -> str:
    """The name a reader would use: the path in the library, else the folder's own name."""
    root = library().resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) and path != root else path.name or path.as_posix()


def named(name: str) -> Path | None:
    """The folder of the ruleset *name*, a path or a name in the library; None when there is none."""
    return _first([Path(name), *([library() / name] if is_name(name) else [])])


def extended(name: str, path: Path) -> Path | None:
    """The folder that an `extends` of the ruleset at *path* means: beside it, beside its parent, then in the library."""
    if is_name(name):
        return _first([path.parent / name, path.parent.parent / name, library() / name])
    return _first([path / name])


def on_shelf(shelf: str) -> list[str]:
    """The names of the files that are shipped in a folder of the library."""
    return sorted(path.stem for path in (library() / shelf).glob("*.yaml"))


def from_shelf(name: str, shelf: str, *, beside: Path | None = None) -> Path | None:
    """The file *name*: a path that ends in `.yaml`, or a name in a folder of the library; None when there is none.

    Args:
        name: What was typed.
        shelf: The folder of the library.
        beside: A folder in which a name is looked up first, and in which a path begins.
    """
    if name.endswith((".yaml", ".yml")):
        candidates = [(beside or Path()) / name]
    else:
        folders = [folder for folder in (beside, library() / shelf) if folder is not None]
        candidates = [folder / f"{name}.yaml" for folder in folders if _FILE_NAME.fullmatch(name)]
    try:
        return next((path for path in candidates if path.is_file()), None)
    except (OSError, ValueError):
        return None


def _first(folders: Iterable[Path]) -> Path | None:
    """The first folder that holds a ruleset."""
    try:
        return next((folder.resolve() for folder in folders if (folder / MANIFEST).is_file()), None)
    except (OSError, ValueError, RuntimeError):
        # A name that no file system takes, or a link that leads nowhere.
        return None
