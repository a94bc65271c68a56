"""What a store gives back. `repr` shows no payload."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from diversion_engine.cases.events import Event

NOTHING_YET = "0" * 64
"""What the first entry of a store has in place of the hash before it."""


@dataclass(frozen=True, slots=True)
class Access:
    """The right to see sealed cases, claimed: which role, and why. Both are written into each sealed case that is shown."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """The proof that an entry is stored for good. `repeated`: it was there already, because its key was."""

    case_id: str
    number: int
    position: int
    hash: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """A case as it was read. `number` is what `append` takes as `expected`."""

    case_id: str
    number: int
    events: tuple[Event, ...]
    sealed: bool = False
    expunged: datetime | None = None
    controls: tuple[Entry, ...] = ()
    """What was done with the record: sealings, looks at it while it was sealed, unsealings, expungings."""


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """A case in a list. `opened` and `latest` are times of its events; seals and looks at sealed cases do not count."""

    case_id: str
    number: int
    opened: datetime
    latest: datetime
    closed: datetime | None = None
    sealed: datetime | None = None
    expunged: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether it still goes on."""
        return self.closed is None and self.expunged is None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the log, without its payload: the audit record.

    `kind` is an event's, or one of the store's own: `sealed`, `unsealed`, `expunged`, and `accessed` for a look at a
    sealed case. `rules` and `fact_names` are those of a decision, or of changed facts. `payload_gone`: it was expunged.
    """

    case_id: str
    number: int
    position: int
    kind: str
    at: datetime
    recorded: datetime
    by: str
    hash: str
    about: Mapping[str, str] = field(default_factory=dict)
    policy: str = ""
    rules: tuple[str, ...] = ()
    fact_names: tuple[str, ...] = ()
    payload_gone: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """How far the log goes, and the hash of its last entry. Written down elsewhere, it proves all that is before it."""

    position: int = 0
    hash: str = NOTHING_YET

    def __str__(self) -> str:
        return f"{self.position}:{self.hash}"

    @classmethod
    def from_text(cls, text: str) -> Head:
        """The head that was written down as `str(head)`.

        Raises:
            ValueError: It is none.
        """
        found = re.fullmatch(r"(0|[1-9][0-9]{0,17}):([0-9a-f]{64})", text.strip())
        if found is None:
            msg = "a head is written as a number, a colon and 64 hexadecimal digits"
            raise ValueError(msg)
        return cls(int(found[1]), found[2])


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where the log is not as it was written. `case_id` is empty where it cannot be told."""

    position: int
    case_id: str
    number: int
    what: str

    def __str__(self) -> str:
        where = f"case `{self.case_id}`, entry {self.number}" if self.case_id else "the log"
        return f"{where} (position {self.position}): {self.what}"


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found: how much it read, where the log ends, and every fault, the first one first."""

    entries: int
    cases: int
    expunged: int
    head: Head
    faults: tuple[Fault, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether everything is as it was written."""
        return not self.faults

    @property
    def first(self) -> Fault | None:
        """The first bad entry."""
        return self.faults[0] if self.faults else None


@dataclass(frozen=True, slots=True)
class Expunged:
    """A case was expunged. `removed` counts payloads; `scrubbed` says whether their bytes are gone from the files too."""

    receipt: Receipt
    removed: int
    scrubbed: bool


@dataclass(frozen=True, slots=True)
class Due:
    """A case that a retention rule says to expunge: `rule` is its name, `since` what it counts from, `due` when it was due."""

    case_id: str
    rule: str
    since: datetime
    due: datetime
