"""`diversion case tick`: let time pass. What has become late, or due to be decided again, is said and stored once."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from diversion_engine.audit.log import Log
from diversion_engine.cases.react import Reactions
from diversion_engine.cases.store import CaseStore, History
from diversion_engine.cli.arguments import output_format
from diversion_engine.cli.case import data, remarks, telling
from diversion_engine.cli.case.clock import at_option, in_zone
from diversion_engine.cli.case.files import CaseFile, case_of, histories, look_at, opened, read, store_option
from diversion_engine.cli.case.going_on import again, go_on, react_to
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
            screen.data([{"case": one.case.id, **data.reactions(one.found)} for one in found])
        else:
            _show(found, len(ids), screen)
    return Exit.FINDINGS if remarks.problems(problems, screen) else Exit.DONE


def _ticked(
    store: CaseStore, ids: list[str], used: Policies, given: datetime | None, problems: list[str], log: Log
) -> Iterator[Ticked]:
    for case_id, history in histories(store, ids):
        first = [history] if history is not None else []
        try:
            with log.watching("case-tick"):
                one = again(partial(_tick, store, case_id, first, used, given))
        except (StopError, DiversionError) as error:
            problems.append(f"diversion case tick: case `{case_id}`: {error}")
        else:
            if not one.found.nothing:
                yield one


def _tick(store: CaseStore, case_id: str, first: list[History], used: Policies, given: datetime | None) -> Ticked:
    # Where somebody else was faster, the case is read again.
    case = case_of(first.pop(), used) if first else read(store, case_id, used)
    found = react_to(case, (), look_at(case, in_zone(given, case.policy.handbook.calendar)))
    go_on(store, case, (), found)
    return Ticked(case, found)


def _show(found: Iterable[Ticked], looked: int, screen: Screen) -> None:
    # Case by case: what is stored as told must not wait for the others before it is said.
    news = 0
    for one in found:
        news += 1
        screen.line(f"Case {one.case.id}", "title")
        telling.tell(one.found, one.case.policy.handbook, screen)
        remarks.policy_changed(one.case, one.found.state, screen)
        screen.line()
    said = f"{news:,} with news" if news else "nothing new"
    screen.line(f"{counted(looked, 'case')} looked at, {said}.")
