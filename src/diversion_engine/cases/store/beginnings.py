"""Which case was opened for which record: looked up in an index in memory, answered from the log.

    reads    the entry that each case begins with: all of them the first time, later those added since
    gives    the case of an origin
    raises   `DamagedLogError` for a beginning that is not as it was written

Every process makes its own index. It holds a hash of each origin and the places where its cases may begin, and no number
of anybody. Each answer comes from the entry as it is at that moment, so a case that was expunged is not found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from threading import Lock

from sqlalchemy import Connection

from diversion_engine.cases.origin import Origin
from diversion_engine.cases.store.reading import Row, first_rows
from diversion_engine.cases.store.rows import event_of
from diversion_engine.cases.store.tables import entries

_AT_ONCE = 500
"""So many places are looked up together."""


class Beginnings:
    """The index of one store. Several threads may use it; what one of them has read, the others need not."""

    def __init__(self) -> None:
        self._reading = Lock()
        self._until = 0
        self._places: dict[int, tuple[int, ...]] = {}

    def cases_of(self, connection: Connection, origins: Collection[Origin]) -> Mapping[Origin, str]:
        """The cases that were opened for these records, as the connection sees them; of several, the one opened first."""
        places = self._places_of(connection, origins)
        found: dict[Origin, str] = {}
        for start in range(0, len(places), _AT_ONCE):
            for row in first_rows(connection, entries.c.position.in_(places[start : start + _AT_ONCE])):
                origin = _origin(row)
                if origin is not None and origin in origins:
                    found.setdefault(origin, row["case_id"])
        return found

    def _places_of(self, connection: Connection, origins: Collection[Origin]) -> list[int]:
        with self._reading:
            for row in first_rows(connection, entries.c.position > self._until):
                self._until, origin = row["position"], _origin(row)
                if origin is not None:
                    self._places[hash(origin)] = (*self._places.get(hash(origin), ()), self._until)
            return sorted({place for origin in origins for place in self._places.get(hash(origin), ())})


def _origin(row: Row) -> Origin | None:
    return Origin.noted(event_of(row).payload)
