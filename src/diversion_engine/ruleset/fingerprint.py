"""One hash for everything that can change a decision or the words of it.

Places in files, the order of files and comments do not count, so moving a rule to another file leaves the
fingerprint as it is.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from diversion_engine.model.canonical import canonical
from diversion_engine.model.program import Ruleset

_LEFT_OUT = {"span", "fingerprint", "contact", "cannot_be", "promises"}


def fingerprint(ruleset: Ruleset) -> str:
    """`sha256:` and 64 hexadecimal digits."""
    return f"sha256:{hashlib.sha256(canonical(ruleset, _LEFT_OUT).encode()).hexdigest()}"


def signed(ruleset: Ruleset) -> Ruleset:
    """The same ruleset, which carries its own fingerprint."""
    return replace(ruleset, identity=replace(ruleset.identity, fingerprint=fingerprint(ruleset)))
