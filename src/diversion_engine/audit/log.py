"""A log of what the program did: JSON lines on standard error, off until somebody asks for it.

Deciding is silent; the command line logs, and so does whoever wraps an engine in `Log.watching`. A line about a decision
names the policy and its fingerprint, the rules that decided and the NAMES of the facts that were given. A line about a
disagreement names the policy, what it is about and both answers. `redact` sees to it that nothing else gets through.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, TextIO

from diversion_engine.audit.redact import keep_allowed
from diversion_engine.errors import ChainingFaultError, EnginesDisagreeError
from diversion_engine.model.decision import Outcome
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Identity, Program


class Log:
    """Writes entries, or nothing when it is off. Logging is set up for this object alone, never for the process."""

    def __init__(self, level: str = "off", stream: TextIO | None = None) -> None:
        self._logger = None if level == "off" else _logger(level, stream or sys.stderr)

    def write(self, event: str, level: str = "info", **entry: Any) -> None:
        """Write one entry; `redact.ALLOWED` says what of it is kept."""
        if self._logger is not None:
            getattr(self._logger, level)(event, **entry)

    def decided(self, program: Program, outcome: Outcome, as_of: date, facts: Facts, command: str) -> None:
        """Write that a decision was reached: by which policy and rules, from facts of which names."""
        if self._logger is not None:
            rules = {rule for ruling in outcome.verdicts.values() for rule in ruling.rules}
            self.write(
                "decided",
                command=command,
                as_of=as_of,
                rules=rules,
                fact_names=[*facts, *facts.unknowable],
                counts=_counted(ruling.verdict for ruling in outcome.verdicts.values()),
                **named(program.identity),
            )

    @contextmanager
    def watching(self, command: str) -> Iterator[None]:
        """Write what keeps the second engine from agreeing, and let the error go on its way.

        Example:
            with Log("error").watching("import"):
                decision = engine.decide(facts, as_of=day)
        """
        try:
            yield
        except EnginesDisagreeError as error:
            self.write(
                "disagreed",
                "error",
                command=command,
                ruleset=error.ruleset,
                fingerprint=error.fingerprint,
                subject=error.subject,
                first=error.first,
                second=error.second,
            )
            raise
        except ChainingFaultError:
            self.write("failed", "error", command=command)
            raise


def named(identity: Identity) -> Mapping[str, str]:
    """The keys by which an entry says which policy it is about."""
    return {"ruleset": identity.id, "version": identity.version, "fingerprint": identity.fingerprint}


def _counted(words: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        counts[str(word)] = counts.get(str(word), 0) + 1
    return counts


def _logger(level: str, stream: TextIO) -> Any:
    # structlog takes a sixth of a second to import, and most runs log nothing.
    import structlog  # noqa: PLC0415

    return structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            keep_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
