"""The store that a command works with, and one case out of it."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from diversion_engine.cases.events import Event
from diversion_engine.cases.store import (
    Access,
    BadNameError,
    CaseStore,
    CaseSummary,
    History,
    SealedCaseError,
    UnknownCaseError,
    open_store,
)
from diversion_engine.cli.case.policies import Policies, Policy
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.diagnostics.printable import fit
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.errors import DiversionError

STORE = "DIVERSION_STORE"
DEFAULT = "diversion.db"
_SHORT, _LONG = 8, 36
AT_ONCE = 100
"""So many cases are read together."""

SHORTEST = 4
"""How many letters of a case's id are enough, if no other case begins with them."""


@dataclass(frozen=True, slots=True, repr=False)
class CaseFile:
    """A case as it was read; `number` is where it stands in the store."""

    id: str
    number: int
    log: tuple[Event, ...]
    policy: Policy


def store_option(parser: argparse.ArgumentParser) -> None:
    """Add the option that says where the cases are."""
    parser.add_argument(
        "--store", metavar="URL",
        help=f"where the cases are: a file of SQLite, or postgresql://… (default: {STORE}, else {DEFAULT} in this folder)",
    )  # fmt: skip


def case_argument(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names a case."""
    parser.add_argument("case", metavar="CASE", help="the case's id, or as much of its beginning as no other case has")


@contextmanager
def opened(args: argparse.Namespace, *, create: bool = False) -> Iterator[CaseStore]:
    """The store, closed again at the end. Only `case open` makes one."""
    with open_store(args.store or os.environ.get(STORE) or DEFAULT, create=create) as store:
        yield store


def history_of(store: CaseStore, name: str, access: Access | None = None) -> History:
    """The history of the case that was meant.

    Raises:
        StopError: There is none, several cases begin like this, or it is sealed.
    """
    try:
        return store.history(name, include_sealed=access)
    except (UnknownCaseError, BadNameError):
        return store.history(meant(store, name), include_sealed=access)
    except SealedCaseError as error:
        raise StopError(f"diversion case: {error}", Exit.FINDINGS) from None


def meant(store: CaseStore, name: str) -> str:
    """The id of the case that was meant.

    Raises:
        StopError: There is none, or several begin like this.
    """
    ids = [one.case_id for one in store.cases()]
    if name in ids:
        return name
    alike = [one for one in ids if one.startswith(name)] if len(name) >= SHORTEST else []
    match alike:
        case [one]:
            return one
        case []:
            guess = did_you_mean(name, ids, otherwise="`diversion case list` shows those there are")
            raise StopError(f"diversion case: there is no case `{fit(name[:64])}`; {guess}", Exit.FINDINGS)
        case _:
            raise StopError(
                f"diversion case: {len(alike)} cases begin with `{fit(name[:64])}`; write more of the id", Exit.FINDINGS
            )


def shortened(ids: Iterable[str]) -> dict[str, str]:
    """Ids as a table shows them: as much of the beginning of a made-up one as no other case here has.

    Example:
        >>> shortened(["3be051e8-1f33-4544-90ea-44ef3b6799a0", "2026-0147"])["3be051e8-1f33-4544-90ea-44ef3b6799a0"]
        '3be051e8'
    """
    known = set(ids)
    for length in range(_SHORT, _LONG):
        cut = {one: one[:length] if len(one) == _LONG else one for one in known}
        if len(set(cut.values())) == len(known):
            return cut
    return {one: one for one in known}


def read(store: CaseStore, name: str, policies: Policies) -> CaseFile:
    """A case that can be gone on with.

    Raises:
        StopError: There is no such case, it was expunged or sealed, or its policy cannot be used.
    """
    return case_of(history_of(store, name), policies)


def case_of(history: History, policies: Policies) -> CaseFile:
    """A case that can be gone on with, from its history; it raises what `read` does."""
    if history.expunged is not None:
        raise StopError(f"diversion case: the case `{history.case_id}` was expunged, and nothing goes on in it", Exit.FINDINGS)
    return CaseFile(history.case_id, history.number, history.events, policies.of(history.case_id, history.events))


def histories(store: CaseStore, ids: Sequence[str]) -> Iterator[tuple[str, History | None]]:
    """The histories of cases one after another, read many at a time; None for one that has to be read alone, to say why."""
    for start in range(0, len(ids), AT_ONCE):
        batch = ids[start : start + AT_ONCE]
        try:
            found = {one.case_id: one for one in store.histories(batch)}
        except DiversionError:
            found = {}
        yield from ((case_id, found.get(case_id)) for case_id in batch)


def read_all(store: CaseStore, summaries: Sequence[CaseSummary], policies: Policies, problems: list[str]) -> Iterator[CaseFile]:
    """Cases one after another; what keeps one from being read is added to *problems*, and the others go on."""
    for case_id, history in histories(store, [one.case_id for one in summaries if one.expunged is None]):
        try:
            yield case_of(history or store.history(case_id), policies)
        except (StopError, DiversionError) as error:
            if str(error) not in problems:
                problems.append(str(error))


def look_at(case: CaseFile, given: datetime) -> datetime:
    """The moment to look at a case: the one that was given, and never before its last event."""
    return max([given, *(event.at for event in case.log)])
