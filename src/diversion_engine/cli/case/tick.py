"""`diversion case tick`: let time pass. What has become late, or due to be decided again, is said, and then stored as said.

In this order, so that a process that is killed in between leaves it to be said again by the next one, and not by none.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from diversion_engine.audit.log import Log
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.store import CaseStore, StaleCaseError
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data, remarks, telling
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import CaseFile, case_of, histories, look_at, opened, read, store_option
from diversion_engine.cli.case.going_on import go_on, react_to
from diversion_engine.cli.case.policies import Policies, instead_options, policies
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.screen import Screen
from diversion_engine.errors import DiversionError
from diversion_engine.explain.words import counted


@dataclass(frozen=True, slots=True)
class Ticked:
    """One case, and what the time has brought."""

    case: CaseFile
    found: Reactions


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `tick` takes."""
    at_option(parser, "what time it is")
    store_option(parser)
    instead_options(parser)
    output_format(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Look at every case."""
    problems: list[str] = []
    used = policies(args, screen.width)
    with opened(args) as store:
        ids = [one.case_id for one in store.cases() if one.expunged is None]
        found = _ticked(store, ids, used, args.at, problems, Log(args.log))
        if args.format == "json":
            whole = list(found)
            screen.data([{"case": one.case.id, **data.reactions(one.found)} for one in whole])
            screen.flush()
            for one in whole:
                _said(store, one, problems)
        else:
            _show(store, found, len(ids), problems, screen)
    return Exit.FINDINGS if remarks.problems(problems, screen) else Exit.DONE


def _ticked(
    store: CaseStore, ids: list[str], used: Policies, given: datetime | None, problems: list[str], log: Log
) -> Iterator[Ticked]:
    """The cases with news; nothing is stored."""
    for case_id, history in histories(store, ids):
        try:
            case = case_of(history, used) if history is not None else read(store, case_id, used)
            with log.watching("case-tick"):
                found = react_to(case, (), look_at(case, in_zone(given, case.policy.handbook.calendar)))
        except (StopError, DiversionError) as error:
            problems.append(_problem(case_id, error))
        else:
            if not found.nothing:
                yield Ticked(case, found)


def _said(store: CaseStore, one: Ticked, problems: list[str]) -> None:
    """Store that it was said."""
    try:
        go_on(store, one.case, (), one.found)
    except StaleCaseError:
        # Somebody went on with the case meanwhile. What is not stored as said is said again by the next tick.
        pass
    except DiversionError as error:
        problems.append(_problem(one.case.id, error))


def _problem(case_id: str, error: Exception) -> str:
    return f"diversion case tick: case `{case_id}`: {error}"


def _show(store: CaseStore, found: Iterable[Ticked], looked: int, problems: list[str], screen: Screen) -> None:
    news = 0
    for one in found:
        news += 1
        screen.line(f"Case {one.case.id}", "title")
        telling.tell(one.found, one.case.policy.handbook, screen)
        remarks.policy_changed(one.case, one.found.state, screen)
        screen.line()
        screen.flush()
        _said(store, one, problems)
    said = f"{news:,} with news" if news else "nothing new"
    screen.line(f"{counted(looked, 'case')} looked at, {said}.")
