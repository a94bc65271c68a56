"""What can go wrong with a store. Messages name cases and numbers, never what a case holds."""

from __future__ import annotations

from diversion_engine.errors import DiversionError


class StoreError(DiversionError):
    """The base of every error that a store raises."""


class StoreAddressError(StoreError):
    """The address is not one of a store that can be used."""


class StoreVersionError(StoreError):
    """The tables were made by a newer version of this package."""

    def __init__(self) -> None:
        super().__init__("the store was made by a newer version of diversion-engine; install that version to open it")


class StoreUnavailableError(StoreError):
    """The database did not do what was asked. Whoever was appending tries again with the same key."""

    def __init__(self, what: str) -> None:
        super().__init__(f"the store's database did not answer as it should ({what})")


class BadNameError(StoreError, ValueError):
    """A case id, a key, a role or a name has a shape that is not allowed. The message does not repeat it."""


class BadPayloadError(StoreError, ValueError):
    """A payload holds something that is no JSON. The message does not repeat it."""


class CaseError(StoreError):
    """Something about one case; `case_id` says which."""

    def __init__(self, case_id: str, message: str) -> None:
        self.case_id = case_id
        super().__init__(message)


class UnknownCaseError(CaseError):
    """The store has no such case."""

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id, f"there is no case `{case_id}`")


class StaleCaseError(CaseError):
    """Somebody else was faster. Read the case again, see whether the event still makes sense, and append it then."""

    def __init__(self, case_id: str, expected: int, actual: int) -> None:
        self.expected, self.actual = expected, actual
        super().__init__(
            case_id, f"the case `{case_id}` has changed: it was expected to stand at {expected}, and stands at {actual}"
        )


class OpenedAlreadyError(CaseError):
    """The record has a case already, and a record has one; `case_id` is that case's."""

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id, f"the case `{case_id}` was opened for this record already")


class SealedCaseError(CaseError):
    """The case is sealed."""

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id, f"the case `{case_id}` is sealed")


class ExpungedCaseError(CaseError):
    """The case was expunged, and nothing can be added to it."""

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id, f"the case `{case_id}` was expunged")


class KeyReusedError(CaseError):
    """A key that already stands for one event was given with another."""

    def __init__(self, case_id: str) -> None:
        super().__init__(case_id, f"the key given for the case `{case_id}` was used before for another event")


class DamagedLogError(CaseError):
    """What is stored is not what was stored; `number` is that of the first bad entry of the case."""

    def __init__(self, case_id: str, number: int, what: str) -> None:
        self.number = number
        super().__init__(case_id, f"entry {number} of the case `{case_id}` is not as it was written: {what}")
