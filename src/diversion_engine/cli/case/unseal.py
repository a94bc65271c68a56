"""`diversion case unseal CASE --by ROLE --reason TEXT`: open a sealed case to readers again; that is written into it."""

from __future__ import annotations

import argparse

from diversion_engine.cli.case import sealing
from diversion_engine.cli.case.removing import options
from diversion_engine.cli.screen import Screen

WAY = sealing.Way(
    command="unseal",
    act=lambda store, case, by, reason: store.unseal(case, by, reason),
    sealed=False,
    question=("Unsealing opens the case `{case}` to every reader again. To look at it once, `diversion case show` is enough."),
    nothing="Nothing was unsealed.",
    done="The case {case} is open to readers again.",
    already="The case {case} was not sealed; nothing was added.",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `unseal` takes."""
    options(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Unseal it, if that is meant."""
    return sealing.run(WAY, args, screen)
