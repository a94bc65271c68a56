"""One scenario in the making: what staff know, and what the policy answers.

Everything here reads its names from the policy: facts, actions, pathways and duties. The sentences about facts are data
(`sentences.yaml`), so that a new one needs no code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from diversion_engine import CANNOT_BE_KNOWN, Decision, Engine
from diversion_engine.diagnostics.suggest import did_you_mean
from diversion_engine.model.decision import Owed, Ruling
from diversion_engine.model.vocabulary import Fact, Kind, Verdict

SENTENCES = yaml.safe_load((Path(__file__).parent / "sentences.yaml").read_text(encoding="utf-8"))
USUAL_DAY = date(2026, 9, 1)


def pattern(says: str) -> str:
    """The regular expression that a sentence stands for."""
    return re.escape(says).replace(re.escape("{number}"), r"(?P<number>\d+(?:\.\d+)?)")


ANY_SENTENCE = "|".join(re.sub(r"\?P<number>", "?:", pattern(one["says"])) for one in SENTENCES)


@cache
def policy(name: str) -> Engine:
    return Engine.load(name)


class Case:
    def __init__(self) -> None:
        self.engine: Engine | None = None
        self.day = USUAL_DAY
        self.ordinary = False
        self.said: dict[str, Any] = {}
        self.left_open: set[str] = set()
        self.demographics: dict[str, str] = {}
        self.asked: Decision | None = None

    # -- what staff know -------------------------------------------------------------------------------------------

    def under(self, name: str, day: str | None) -> None:
        self.engine = policy(name)
        self.day = date.fromisoformat(day) if day else USUAL_DAY

    def say(self, sentence: str) -> None:
        for one in SENTENCES:
            if found := re.fullmatch(pattern(one["says"]), sentence):
                for name, value in one["facts"].items():
                    self.put(name, value.format(**found.groupdict()) if isinstance(value, str) else value)
                return
        raise AssertionError(f"no sentence fits {sentence!r}")

    def put(self, name: str, value: object) -> None:
        fact = self.fact(name)
        self.said[fact.name] = value if isinstance(value, bool) else typed(fact, str(value))

    def fact(self, name: str) -> Fact:
        facts = self.loaded.ruleset.vocabulary.facts
        known = name.strip().replace(" ", "_")
        assert known in facts, f"there is no fact {name!r}; {did_you_mean(known, facts, otherwise='see the vocabulary')}"
        return facts[known]

    # -- what the policy answers -----------------------------------------------------------------------------------

    @property
    def loaded(self) -> Engine:
        assert self.engine is not None, 'begin with: Given the "base" policy'
        return self.engine

    @property
    def decision(self) -> Decision:
        assert self.asked is not None, "write `When staff ask what to do` before the Then lines"
        return self.asked

    def facts(self) -> dict[str, Any]:
        facts = self.loaded.ruleset.vocabulary.facts.values() if self.ordinary else ()
        return {
            **{fact.name: ordinary(fact) for fact in facts if fact.name not in self.left_open},
            **self.said,
            "demographics": self.demographics,
        }

    def ask(self) -> None:
        self.asked = self.loaded.decide(self.facts(), as_of=self.day)

    def ruling(self, action: str) -> Ruling:
        return self.decision.verdicts[action]

    def expect(self, action: str, verdict: str) -> None:
        ruling = self.ruling(action)
        assert ruling.verdict == verdict, (
            f"the policy says {spoken(ruling)} on {action} ({', '.join(ruling.rules) or 'no rule speaks'})"
        )

    def expect_rule(self, action: str, rule: str) -> None:
        rules = self.ruling(action).rules
        assert rule in rules, f"on {action} the policy goes by {', '.join(rules) or 'no rule'}"

    def pathway(self, title: str) -> str:
        """The pathway with that name or title."""
        titles = {one.title.lower(): name for name, one in self.loaded.ruleset.pathways.items()}
        name = titles.get(title.lower(), title)
        known = self.loaded.ruleset.pathways
        assert name in known, f"there is no pathway {title!r}; {did_you_mean(title, [*titles, *known], otherwise='')}"
        return name

    def route(self) -> list[str]:
        return [step.pathway for step in self.decision.route]

    def owed(self, duty: str) -> Owed | None:
        known = self.loaded.ruleset.vocabulary.duties
        name = duty.replace(" ", "-")
        assert name in known, f"there is no duty {duty!r}; {did_you_mean(name, known, otherwise='')}"
        return next((one for one in self.decision.duties if one.duty == name), None)

    def others(self, name: str) -> Iterator[Decision]:
        """The decisions with every other value of one fact."""
        fact = self.fact(name)
        for value in (True, False) if fact.kind is Kind.BOOLEAN else fact.values:
            yield self.loaded.decide({**self.facts(), fact.name: value}, as_of=self.day)


def typed(fact: Fact, text: str) -> object:
    """The value a scenario writes, in the fact's own type."""
    if text == "cannot be known":
        return CANNOT_BE_KNOWN
    match fact.kind:
        case Kind.BOOLEAN:
            assert text in ("yes", "no"), f"{fact.name} is yes or no"
            return text == "yes"
        case Kind.INTEGER | Kind.NUMBER:
            return int(text) if fact.kind is Kind.INTEGER else float(text)
        case Kind.SET:
            return [] if text == "nothing" else [part.strip() for part in text.split(",")]
        case _:
            return text


def ordinary(fact: Fact) -> object:
    """The uneventful value: no misconduct is alleged, and everybody is there."""
    if fact.kind is Kind.SET:
        return sorted(fact.values) if fact.name == "available" else []
    return fact.ordinary


def spoken(ruling: Ruling) -> str:
    """The verdict in words, with what is possible while it is open."""
    said = str(ruling.verdict).replace("_", " ")
    return f"{said} ({', '.join(ruling.possible)})" if ruling.verdict is Verdict.UNDETERMINED else said
