"""What can go wrong with a second engine. No message here holds a fact's value about a student."""

from __future__ import annotations

from diversion_engine.errors import DiversionError


class ChainingLimitError(DiversionError):
    """Rules do not fit into durable_rules, which would hang, crash or answer wrongly instead of refusing them."""


class ChainingFaultError(DiversionError):
    """durable_rules did not do what it was asked to do, so that nothing it said in this case can be used."""


class EnginesDisagreeError(DiversionError):
    """Two engines came to different answers about the same case; the decision is withheld.

    `about` names what they disagree on, `first` and `second` are the two answers; the second is that of durable_rules.
    """

    def __init__(
        self, ruleset: str, fingerprint: str, about: str, first: str, second: str, *, first_engine: str = "the kernel"
    ) -> None:
        self.ruleset, self.fingerprint = ruleset, fingerprint
        self.about, self.first, self.second = about, first, second
        super().__init__(
            f"the engines disagree about {about} under `{ruleset}` ({fingerprint or 'no fingerprint'}): "
            f"{first_engine} says {first}, durable_rules says {second}; the decision is withheld"
        )
