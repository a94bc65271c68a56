"""Roles, as they are typed: kept for good, also when a case is expunged, so a person's name must not get in their place."""

from __future__ import annotations

import argparse
import os
import re

from diversion_engine.cli.exits import StopError

ROLE = "DIVERSION_ROLE"
STAFF = "staff"

_LIKE_A_NAME = re.compile(r"\b[A-Z][a-z]+\b")
_KNOWN = re.compile(r"\bTitle IX\b")


def by_option(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add the option that says who records it."""
    default = os.environ.get(ROLE) or None
    if required:
        parser.add_argument(
            "--by", metavar="ROLE", required=default is None, default=default,
            help=f"the role that asks for it, such as `records officer`; never a name (default: {ROLE})",
        )  # fmt: skip
        return
    parser.add_argument(
        "--by", metavar="ROLE", default=default or STAFF,
        help=f"the role that records it, such as `principal`; never a name (default: {ROLE}, else `{STAFF}`)",
    )  # fmt: skip


def check(role: str, option: str, such_as: str = "principal") -> None:
    """End where what is kept for good looks like somebody's name; it is not repeated.

    Raises:
        StopError: It does.
    """
    if not role.strip() or _LIKE_A_NAME.search(_KNOWN.sub("", role)):
        raise StopError(
            f"diversion case: what stands after {option} looks like a person's name, and it is kept for good; "
            f"write it in small letters, such as `{such_as}`"
        )
