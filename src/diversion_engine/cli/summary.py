"""Many decisions on one screen: a table, counts, and what was wrong with the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from diversion_engine.cli.referrals import Decided
from diversion_engine.cli.remarks import Remarks
from diversion_engine.cli.screen import Screen
from diversion_engine.cli.words import action, in_a_word, primary, unsettled
from diversion_engine.engine import Decision
from diversion_engine.explain.words import counted, listed, title_of
from diversion_engine.model.program import Identity
from diversion_engine.model.vocabulary import Verdict

_HEADERS = {"call_sro": "officer?", "call_911": "911?", "notify_law_enforcement": "report?"}


class Summary:
    """Takes decisions one by one and keeps what the table needs of each."""

    def __init__(self) -> None:
        self.rows = 0
        self.rejected = 0
        self._unsettled = 0
        self._lines: list[tuple[str, dict[str, str], str, str]] = []
        self._verdicts: dict[str, Counter[Verdict]] = {}
        self.remarks = Remarks()
        self._identity: Identity | None = None

    def take(self, one: Decided) -> None:
        """Count one row."""
        self.rows += 1
        self.remarks.take(one.row.name, one.findings)
        if one.decision is None:
            self.rejected += 1
            return
        self._identity = one.decision.program.identity
        self._unsettled += unsettled(one.decision)
        verdicts = primary(one.decision)
        for name, ruling in verdicts.items():
            self._verdicts.setdefault(name, Counter())[ruling.verdict] += 1
        said = {name: in_a_word(ruling.verdict) for name, ruling in verdicts.items()}
        self._lines.append((one.row.name, said, str(len(one.decision.questions) or ""), _instead(one.decision)))

    def show(self, screen: Screen) -> None:
        """Show the table, the counts, and the findings."""
        if self._lines:
            names = list(self._verdicts)
            header = ["incident", *(_HEADERS.get(name, f"{action(name)}?") for name in names), "ask", "what helps"]
            rows = [[row, *(said.get(name, "") for name in names), ask, helps] for row, said, ask, helps in self._lines]
            screen.table(header, rows)
            screen.line()
        for sentence in self._counts():
            screen.prose(sentence)
        if len(self.remarks):
            screen.line()
            screen.heading(self.remarks.title())
            for text in self.remarks.texts(screen.width):
                screen.line()
                screen.line(text)

    def _counts(self) -> Iterator[str]:
        parts = [f"{counted(self.rows - self.rejected, 'referral')} decided"]
        if self._unsettled:
            parts.append(f"{self._unsettled:,} not settled (`ask` is the number of open questions)")
        if self.rejected:
            parts.append(f"{counted(self.rejected, 'row')} could not be decided")
        yield "; ".join(parts)
        for name, counts in self._verdicts.items():
            said = ", ".join(f"{counts[verdict]:,} {in_a_word(verdict)}" for verdict in Verdict if counts[verdict])
            yield f"{action(name)}: {said}".capitalize()
        if self._identity is not None:
            yield policy(self._identity)


def policy(identity: Identity) -> str:
    """Which policy decided, and whether anybody stands behind it."""
    name = f"{identity.title or identity.id} {identity.version}".strip()
    if identity.status == "verified":
        return f"Policy: {name}, verified by {identity.verified_by} on {identity.verified_on}."
    return f"Policy: {name}, unverified: nobody has confirmed yet that it says what the law and the agreements say."


def _instead(decision: Decision) -> str:
    titles = [title_of(decision.program, step.pathway) for step in decision.route]
    return listed(titles) if len(titles) <= 2 else f"{titles[0]} and {len(titles) - 1} more"  # two fit a line
