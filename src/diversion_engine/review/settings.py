"""`diversion.toml`: which ruleset a folder's scenarios review, and which version it is compared with.

    ruleset = "rulesets/lincoln"        # a folder beside the file, or a name in the library
    approved = "rulesets/lincoln-2025"  # the version that was adopted last; may be left out
    day = 2026-09-01                    # the day whose rules hold where a scenario names none; today if left out
    calendar = "calendars/lincoln.yaml" # for deadlines in school days; may be left out

A folder without such a file, here or above, is none of our business: its `.feature` files belong to somebody else.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed

NAME = "diversion.toml"
KEYS = ("ruleset", "approved", "day", "calendar")


@dataclass(frozen=True, slots=True)
class Settings:
    """What one `diversion.toml` says; names are as they were written, and are looked for beside *folder* first."""

    folder: Path
    ruleset: str | None = None
    approved: str | None = None
    day: date | None = None
    calendar: str | None = None


def settings_above(path: Path) -> Path | None:
    """The folder of the nearest `diversion.toml`, in the folder of *path* or above it."""
    here = path if path.is_dir() else path.parent
    return next((folder for folder in (here, *here.parents) if (folder / NAME).is_file()), None)


def read_settings(folder: Path, report: Report) -> Settings | None:
    """The settings of a folder, or None with findings."""
    try:
        text = (folder / NAME).read_bytes().decode("utf-8-sig")
        found = tomllib.loads(text)
    except OSError as error:
        _wrong(report, f"the file cannot be read: {(error.strerror or 'unknown').lower()}", "check who may read it")
        return None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        said = str(error).split(" (at", maxsplit=1)[0]
        _wrong(report, f"the file cannot be read: {said.lower()}", 'write lines such as `ruleset = "rulesets/our-district"`')
        return None
    for key in found.keys() - set(KEYS):
        help_ = did_you_mean(key, KEYS, otherwise=f"the settings are {listed(KEYS)}")
        _wrong(report, f"there is no setting `{key}`", help_, _line(text, key))
    texts: dict[str, str | None] = {}
    for key in ("ruleset", "approved", "calendar"):
        value = found.get(key)
        if value is not None and (not isinstance(value, str) or not value.strip()):
            _wrong(report, f"`{key}` is not a text", f'write it as in `{key} = "rulesets/our-district"`', _line(text, key))
            value = None
        texts[key] = value
    day = found.get("day")
    if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
        _wrong(report, "`day` is not a date", "write it as in `day = 2026-09-01`, without quotes", _line(text, "day"))
        day = None
    if not report.passed:
        return None
    return Settings(folder, texts["ruleset"], texts["approved"], day, texts["calendar"])


def _line(text: str, key: str) -> int:
    """The line on which a setting stands."""
    found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _wrong(report: Report, message: str, help_: str | None, line: int = 1) -> None:
    report.add(Code.BAD_SETTINGS, message, Span(NAME, line), help=help_)
