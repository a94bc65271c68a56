"""What a store of cases can do. `open_store` gives one; nothing here needs a database to be imported."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self

from diversion_engine.cases.events import Event
from diversion_engine.cases.origin import Origin
from diversion_engine.cases.store.records import Access, CaseSummary, Due, Entry, Expunged, Head, History, Receipt, Verification


class CaseStore(Protocol):
    """An append-only log of many cases. Methods may be called from several threads and processes.

    Every method may raise `StoreUnavailableError`; those that take a case id `BadNameError` and `UnknownCaseError`.
    """

    def append(self, case_id: str, event: Event, expected: int, key: str | None = None) -> Receipt:
        """Add an event; returns after it is stored for good.

        Args:
            case_id: The case; one that does not exist is opened by `expected=0`. See `new_case_id`.
            event: What happened.
            expected: The number at which the case is expected to stand: `History.number`, or the last `Receipt.number`.
            key: Says that this is the same attempt as before: an event whose key is stored is not stored again, its
                receipt is given again. Whoever may have to try again after a crash makes one with `new_key` beforehand.

        Raises:
            StaleCaseError: The case stands at another number; nothing was stored.
            OpenedAlreadyError: The event would open a second case for the record that it notes (`Origin.noted_in`).
            SealedCaseError: It is sealed.
            ExpungedCaseError: It was expunged.
            KeyReusedError: The key stands for another event.
            BadPayloadError: The payload is no JSON.
        """

    def append_all(self, case_id: str, events: Sequence[Event], expected: int, key: str | None = None) -> list[Receipt]:
        """Add several events, all of them or none; as `append`."""

    def read(self, case_id: str, *, include_sealed: Access | None = None) -> list[Event]:
        """The events of a case, in the order in which they were recorded.

        After expunging, they have no `payload` and no `days`. With `include_sealed` a sealed case is shown too, and
        that is written into it.

        Raises:
            SealedCaseError: It is sealed.
            DamagedLogError: Something in it is not as it was written.
        """

    def history(self, case_id: str, *, include_sealed: Access | None = None) -> History:
        """The events with the number at which the case stands; as `read`."""

    def histories(self, case_ids: Sequence[str]) -> list[History]:
        """The histories of several cases, read at once; those that are sealed, or not there, are left out.

        Raises:
            DamagedLogError: Something in one of them is not as it was written; none is given.
        """

    def entries(self, case_id: str, *, include_sealed: Access | None = None) -> list[Entry]:
        """The audit record of a case, without payloads: what was recorded, and each sealing, look and expunging. As `read`."""

    def cases(
        self, *, open: bool | None = None, since: datetime | None = None, include_sealed: Access | None = None
    ) -> list[CaseSummary]:
        """The cases, the one opened first first. Sealed ones are left out unless asked for, which is written into each.

        Args:
            open: True for those that still go on, False for those that are closed or expunged.
            since: Only those in which something happened at that time or later.
            include_sealed: Who wants to see sealed ones too, and why.
        """

    def opened_for(self, origins: Collection[Origin]) -> dict[Origin, str]:
        """The cases that were opened for these records, sealed ones too: that there is one, its id, and nothing else.

        An expunged case no longer knows what it was opened for.

        Raises:
            DamagedLogError: The beginning of a case is not as it was written.
        """

    def seal(self, case_id: str, by: str, reason: str) -> Receipt:
        """Close a case to readers. Sealing a sealed case is no error; the last receipt is given again."""

    def unseal(self, case_id: str, by: str, reason: str) -> Receipt:
        """Open a sealed case to readers again; as `seal`. Who may do that is for the caller to see to."""

    def expunge(self, case_id: str, by: str, reason: str, *, scrub: bool = True) -> Expunged:
        """Remove the payloads of a case with their salts; the entries stay, and the chain with them.

        The reason is kept as the payload of the entry that says so: name the rule or the order, never the student.
        Expunging again removes earlier reasons too. With `scrub=False`, call `scrub` after the last of many.
        """

    def scrub(self) -> bool:
        """Rewrite the files so that removed payloads are gone from them; False when somebody was reading, try again then."""

    def due_for_expunging(self, now: datetime, rules: Mapping[str, str]) -> list[Due]:
        """The cases that retention rules say to expunge, sealed ones too, the longest overdue first.

        Args:
            now: The time to look at it.
            rules: `{"closed": "5 years", "inactive": "10 years", "sealed": "1 year"}`, some or all of them: counted from
                the closing, the last event, the sealing. A case is due when one of them says so.

        Raises:
            ValueError: A rule cannot be read.
        """

    def verify(self, known: Iterable[Head] = ()) -> Verification:
        """Read everything and say what is not as it was written.

        Args:
            known: Heads written down elsewhere; without one, a log whose end was cut off and whose head was set back, or that
                was written anew from some place on, cannot be told from a true one.
        """

    def head(self) -> Head:
        """Where the log ends now; write it down elsewhere, regularly."""

    def close(self) -> None:
        """Let go of the database."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...
