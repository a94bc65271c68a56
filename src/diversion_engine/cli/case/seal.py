"""`diversion case seal CASE --by ROLE --reason TEXT`: close a case to readers."""

from __future__ import annotations

import argparse

from diversion_engine.cli.case import sealing
from diversion_engine.cli.case.removing import options
from diversion_engine.cli.screen import Screen

WAY = sealing.Way(
    command="seal",
    act=lambda store, case, by, reason: store.seal(case, by, reason),
    sealed=True,
    question="Sealing closes the case `{case}` to readers; each look at it afterwards is written down.",
    nothing="Nothing was sealed.",
    done="The case {case} is sealed.",
    already="The case {case} was sealed already; nothing was added.",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `seal` takes."""
    options(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Seal it, if that is meant."""
    return sealing.run(WAY, args, screen)
