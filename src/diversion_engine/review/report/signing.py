"""The last chapter: which policy and which scenarios are signed, and where."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import counted
from diversion_engine.handbook.sources import UNVERIFIED
from diversion_engine.model.program import Identity
from diversion_engine.pages.document import Block, Bullet, Bullets, Heading, Para, Phrase, Section, State, Strong, Table
from diversion_engine.review.report.bottom_line import verdict_line
from diversion_engine.review.report.gather import ReviewReport

SIGNERS = ("Policy staff", "Counsel", "Board", "Family advocate")
OPEN = ("1", "2", "3")
"""Lines for open questions."""


def signing(report: ReviewReport) -> Iterator[Section]:
    """The chapter."""
    blocks: list[Block] = [Para((verdict_line(report),))]
    if report.policy:
        identity = report.policy.ruleset.identity
        blocks.append(Bullets(tuple(Bullet(phrase) for phrase in _policy(report, identity))))
        if identity.status != "verified":
            blocks.append(Para((Strong(UNVERIFIED),), "notice"))
    blocks += [Heading("Open questions that are accepted"), _form(("No.", "Question", "Why it is accepted", "By whom"), OPEN)]
    blocks += [Heading("Signatures"), _form(("Role", "Name", "Date", "Signature"), SIGNERS)]
    others = identities(report)
    if len(others) > 1:
        blocks.append(Heading("Every policy that was asked"))
        blocks.append(Table("Policies", ("Policy", "Version", "State", "Fingerprint"), tuple(map(_row, others))))
    yield Section("Sign-off", "sign-off", tuple(blocks))


def _form(header: tuple[str, ...], first: tuple[str, ...]) -> Table:
    """A table to be filled in by hand: all but the first cell of a row is empty."""
    rows: tuple[tuple[Phrase, ...], ...] = tuple(((one,), *((("",),) * (len(header) - 1))) for one in first)
    return Table("To be filled in", header, rows, form=True)


def identities(report: ReviewReport) -> list[tuple[str, Identity]]:
    """Every policy that was asked, by the name that scenarios use, each once."""
    found: dict[str, tuple[str, Identity]] = {}
    for name, policy in sorted(report.review.policies.found.items()):
        identity = policy.ruleset.identity
        found.setdefault(identity.fingerprint, (name, identity))
    return sorted(found.values(), key=lambda one: one[0])


def _policy(report: ReviewReport, identity: Identity) -> Iterator[Phrase]:
    yield (Strong("Policy: "), f"{identity.title or identity.id}, {identity.id} {identity.version}.")
    verified = f"by {identity.verified_by or 'somebody not named'} on {identity.verified_on or 'a day not given'}"
    yield (
        Strong("State: "),
        *((State("Verified", "met"), f" {verified}.") if identity.status == "verified" else (State("Unverified", "missing"),)),
    )
    yield (Strong("Fingerprint of the policy: "), identity.fingerprint)
    files = counted(len(report.review.readings), "file")
    yield (
        Strong("Fingerprint of the scenarios: "),
        f"{report.scenarios_fingerprint} ({counted(len(report.asked), 'scenario')} in {files})",
    )
    yield (Strong("Rules as of: "), f"{report.day}")
    yield (Strong("Report made on: "), f"{report.made_on}, with {report.engine}")


def _row(one: tuple[str, Identity]) -> tuple[Phrase, ...]:
    name, identity = one
    state = State("Verified", "met") if identity.status == "verified" else State("Unverified", "missing")
    return (name,), (identity.version,), (state,), (identity.fingerprint,)
