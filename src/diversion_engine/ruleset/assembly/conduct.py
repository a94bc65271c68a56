"""Flags of conduct → groups, which stand in conditions for all conduct that has the flag.

reads    the conduct codes as written
gives    for each flag, the codes that have it
reports  DE204 a flag that looks misspelt, DE205 a flag with the name of a code, DE206 neither true nor false
"""

from __future__ import annotations

from collections.abc import Mapping

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.suggest import did_you_mean, nearest
from diversion_engine.ruleset.documents.vocabulary import ConductDocument
from diversion_engine.ruleset.text.nodes import Text, is_lost, span_of


def groups_of(conduct: Mapping[Text, ConductDocument], report: Report) -> dict[str, frozenset[str]]:
    """The conduct codes by their flags."""
    found: dict[Text, set[str]] = {}
    for code, document in conduct.items():
        for flag, value in document.entries():
            if flag in ConductDocument.model_fields or is_lost(value):
                continue
            if value not in ("true", "false"):
                report.add(
                    Code.WRONG_VALUE,
                    f"the flag `{flag}` of `{code}` is neither true nor false",
                    span_of(value),
                    help=did_you_mean(flag, ConductDocument.model_fields, otherwise="write true or false"),
                )
            elif flag in conduct:
                report.add(
                    Code.DEFINED_TWICE,
                    f"`{flag}` is conduct, and cannot be a flag of `{code}` as well",
                    flag.span,
                    help="give the flag another name",
                )
            elif value == "true":
                found.setdefault(flag, set()).add(str(code))
    _check_flags(found, report)
    return {str(flag): frozenset(codes) for flag, codes in found.items()}


def _check_flags(found: Mapping[Text, set[str]], report: Report) -> None:
    """A flag that only one code has, and that resembles another, is likely to be misspelt."""
    for flag, codes in found.items():
        meant = nearest(flag, (other for other in found if other != flag)) if len(codes) == 1 else None
        if meant is not None and len(found[Text(meant)]) > 1:
            report.add(
                Code.UNKNOWN_NAME,
                f"no other conduct has the flag `{flag}`",
                flag.span,
                help=f"did you mean `{meant}`?",
                severity="warning",
            )
