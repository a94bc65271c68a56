"""The fields of one row, whatever was written in them.

reads    a row of any resource
gives    texts, days, flags and codes; None for what is not there
reports  DE603 for what is needed and is not there, and for what has another shape than Ed-Fi's
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from datetime import date
from functools import lru_cache

from diversion_engine.adapters.edfi.resources import Folder
from diversion_engine.adapters.meaning import Coded
from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span

MAX_TEXT = 300
"""The longest descriptor that Ed-Fi allows has 306 characters with its namespace; an identifier has far fewer."""

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(T.{1,30})?")


class Fields:
    """Reads one row, or an object inside it."""

    def __init__(self, data: Mapping[str, object], place: Span, report: Report) -> None:
        self.data = data
        self.place = place
        self.report = report

    def identifier(self, *path: str) -> str | None:
        """The text at a path such as `studentReference`, `studentUniqueId`; a finding when it is not there."""
        value = self._at(path)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip() and value.isprintable() and len(value) <= MAX_TEXT:
            return value.strip()
        self.needs(path)
        return None

    def day(self, key: str, *, needed: bool = False) -> date | None:
        """The day under a key; a time after it does not count."""
        value = self.data.get(key)
        match = _DAY.fullmatch(value) if isinstance(value, str) else None
        if match:
            try:
                return date.fromisoformat(match[1])
            except ValueError:
                pass
        if value is not None:
            self.odd(key, "a date", "write it as 2026-08-01")
        elif needed:
            self.needs((key,))
        return None

    def flag(self, key: str) -> bool | None:
        """True, false, or None where nothing is recorded, which is not the same as false."""
        value = self.data.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.odd(key, "true or false", "write true or false, or leave it out where it is not known")
        return None

    def code(self, *keys: str) -> Coded | None:
        """The code under the first of the keys that is there; versions name the same field differently."""
        key = next((key for key in keys if self.data.get(key) is not None), keys[0])
        value = self.data.get(key)
        if isinstance(value, str) and value.strip() and len(value) <= 2 * MAX_TEXT:
            return coded(value, keys[0])
        if isinstance(value, int) and not isinstance(value, bool):
            return coded(str(value), keys[0])
        if value is not None:
            self.odd(key, "a descriptor", "write it as uri://namespace/NameDescriptor#code")
        return None

    def codes(self, key: str, *inner: str) -> tuple[Coded, ...]:
        """The codes of a list of objects such as `weapons`; those that cannot be read are left out with a finding."""
        found = [(fields.code(*inner), fields) for fields in self.items(key)]
        for code, fields in found:
            if code is None:
                fields.needs((inner[0],))
        return tuple(dict.fromkeys(code for code, _ in found if code is not None))

    def items(self, key: str) -> Iterator[Fields]:
        """The objects of a list."""
        value = self.data.get(key)
        if value is None:
            return
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.odd(key, "a list of objects", "export the row again")
            return
        for one in value:
            yield Fields(one, self.place, self.report)

    def inside(self, key: str) -> Mapping[str, object]:
        """The object under a key; empty when there is none."""
        value = self.data.get(key)
        if value is None or isinstance(value, dict):
            return value or {}
        self.odd(key, "an object", "write names and values between braces")
        return {}

    def _at(self, path: tuple[str, ...]) -> object:
        value: object = self.data
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    def needs(self, path: tuple[str, ...]) -> None:
        """Report that something is not there that is needed."""
        name = ".".join(path)
        self.report.add(
            Code.RECORD_INCOMPLETE,
            f"the row has no usable `{name}`",
            self.place,
            help="add it in the student information system, and export again",
        )

    def odd(self, key: str, expected: str, help_: str) -> None:
        """Report that something has another shape than expected."""
        self.report.add(
            Code.RECORD_INCOMPLETE, f"`{key}` is not {expected}, and is read as not recorded", self.place, help=help_
        )


def rows_about(
    folder: Folder, resource: str, path: tuple[str, ...], wanted: Set[str], report: Report
) -> Iterator[tuple[str, Fields]]:
    """The rows of a resource about the students in *wanted*; a row without a student is a finding."""
    for row in folder.rows(resource):
        fields = Fields(row.data, row.place, report)
        student = fields.identifier(*path)
        if student is not None and student in wanted:
            yield student, fields


@lru_cache(maxsize=4096)
def coded(text: str, key: str) -> Coded:
    """A descriptor as namespace and code; a bare code keeps the name of its list.

    Example:
        >>> coded("uri://ed-fi.org/WeaponDescriptor#Handgun", "weaponDescriptor")
        Coded(code='Handgun', namespace='uri://ed-fi.org/WeaponDescriptor', kind='WeaponDescriptor')
        >>> coded("Handgun", "weaponDescriptor").namespace
        ''
    """
    kind = key[:1].upper() + key[1:]
    namespace, mark, code = text.strip().partition("#")
    whole = "://" in namespace and mark and code.strip()
    return Coded(code.strip(), namespace, kind) if whole else Coded(text.strip(), "", kind)
