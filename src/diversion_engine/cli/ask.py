"""`diversion ask RULESET`: a conversation that ends with one clear answer.

It asks the next questions of the decision on what is known so far, until the primary verdicts are settled. On a pipe
it reads an answer a line, and input that ends early ends the conversation politely. Answers live in memory only.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from diversion_engine.audit.log import Log
from diversion_engine.checklist.text import checklist_text
from diversion_engine.cli.answers import Answer, Given, Ticks, Unclear, Wish, choices, read_answer, read_ticks, read_wish
from diversion_engine.cli.arguments import as_of, output_format, ruleset, strict
from diversion_engine.cli.exits import Exit, StopError
from diversion_engine.cli.interview import Interview
from diversion_engine.cli.menu import Menu
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.referrals import one_referral, today
from diversion_engine.cli.screen import Screen, Style, in_columns, wrapped
from diversion_engine.cli.standard_input import STANDARD_INPUT
from diversion_engine.cli.words import action, possible, unsettled
from diversion_engine.explain.card import calls_at_once
from diversion_engine.model.decision import Question
from diversion_engine.model.facts import Facts
from diversion_engine.model.promise import Impossible
from diversion_engine.model.vocabulary import Fact, Kind

HOW = (
    "Answer with a number or a word. `skip` passes a question over, `don't know` says that nobody can find out, "
    "`?` explains, `back` takes the last answer back, `quit` ends. Nothing is written down."
)
TICK = "Write `none`, or the numbers of those that apply. `only 2` says no to the others; `skip` asks one by one."
FIND = "Say it in a word or two, or open a list by its number. `none`: nobody is said to have done wrong."
CHOOSE = "Write the numbers of those that fit, or another word. `back` shows the lists again."
MORE = "What is asked now says more exactly what helps, and who has to be told. `quit` shows the answer at once."

MOST_NAMED = 4
"""So many open answers are named; of the others, the number is said."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `ask` takes."""
    ruleset(parser)
    parser.add_argument("--facts", metavar="FILE", help="what is known already: a JSON object of facts")
    as_of(parser, "the incident's date, else today")
    output_format(parser)
    strict(parser)


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Ask, then show what was decided."""
    if args.facts == STANDARD_INPUT:
        raise StopError("diversion ask: answers are read from standard input, so the facts need a file")
    engine = open_engine(args.ruleset, screen.width)
    known = one_referral(engine, args.facts, screen.width) if args.facts else None
    day = args.as_of or (known and known.incident_date) or today()
    interview = Interview(engine, day, known.facts if known else Facts())
    talk = _Conversation(interview, screen, aside=args.format == "json")
    talk.hold()
    decision = interview.decision
    Log(args.log).decided(decision.program, decision.outcome, day, decision.facts, "ask")
    if args.format == "json":
        screen.data(decision.model_dump(mode="json"))
    else:
        screen.divider()
        review = decision.program.vocabulary.is_checklist
        if review:
            screen.line(checklist_text(decision.checklist(), screen.width))
        else:
            screen.document(decision.staff_card(), "title")
        if talk.listening and talk.wants("See the reasons and their sources?"):
            screen.document(decision.rationale())
    return Exit.OPEN if args.strict and unsettled(decision) else Exit.DONE


class _Conversation:
    """Says and hears. With *aside*, what is said goes to standard error, because the result is for a program."""

    def __init__(self, interview: Interview, screen: Screen, *, aside: bool) -> None:
        self._interview = interview
        self._screen = screen
        self._aside = aside
        self._interim: str | None = None
        self._calls = ""
        self._still_open: str | None = None
        self._contradictions: tuple[Impossible, ...] = ()
        self.listening = True

    def hold(self) -> None:
        """Ask until nothing is left to ask, or nobody answers any more."""
        self._say(HOW, "quiet")
        self._say_contradictions()
        while self.listening and (sheet := self._interview.sheet):
            self._say("")
            self._say_calls()
            self._say_interim()
            self._say_how_far()
            if len(sheet) == 1:
                self._ask(sheet[0])
            else:
                self._ask_together(sheet)
            if self._say_contradictions() and self.listening and self.wants("Take the last answer back?"):
                self._interview.back()
        if self._interview.open:
            self._say("")
            done, every = self._interview.settled
            self._say(f"{done} of {every} settled. Still open: {self._what_is_open()}.", "open")
            if self._interview.skipped:
                self._say("Some questions were passed over; an answer to them may settle it.", "quiet")

    def wants(self, offer: str) -> bool:
        """Whether somebody says yes to an offer."""
        self._say("")
        reply = self._hear(f"{offer} [y/N] ")
        return reply is not None and reply.strip().lower() in ("y", "yes")

    def _ask(self, question: Question) -> None:
        fact = self._interview.fact(question)
        self._say(f"{self._interview.answered + 1}. {question.ask}", "title", "   ")
        if fact.note:
            self._say(f"   {fact.note}", "quiet", "   ")
        menu = self._interview.menu(fact)
        self._offer(fact, menu)
        while (reply := self._hear("> ")) is not None:
            match self._read(fact, menu, reply):
                case Given(value):
                    return self._interview.answer(question, value)
                case Unclear(hint):
                    self._say(f"   {hint}", "open", "   ")
                case Menu() as shorter:
                    menu = shorter
                    self._offer(fact, menu)
                case Wish.CANNOT_KNOW:
                    return self._interview.cannot_know(question)
                case Wish.SKIP:
                    return self._interview.skip(question)
                case Wish.HELP:
                    self._help([fact])
                    self._offer(fact, menu)
                case wish:
                    if self._left(wish):
                        return None
        return None

    def _ask_together(self, sheet: Sequence[Question]) -> None:
        self._say(f"{self._interview.answered + 1}. Does any of this apply?", "title", "   ")
        self._offer_sheet(sheet)
        while (reply := self._hear("> ")) is not None:
            match read_ticks(len(sheet), reply):
                case Ticks(numbers, others_no):
                    yes = {one.fact for number, one in enumerate(sheet, 1) if number in numbers}
                    return self._interview.tick(sheet, yes, others_no=others_no)
                case Unclear(hint):
                    self._say(f"   {hint}", "open", "   ")
                case Wish.CANNOT_KNOW | Wish.SKIP:
                    self._say("   Then one by one.", "quiet")
                    return self._interview.one_by_one(sheet)
                case Wish.HELP:
                    self._help([self._interview.fact(one) for one in sheet])
                    self._offer_sheet(sheet)
                case wish:
                    if self._left(wish):
                        return None
        return None

    def _read(self, fact: Fact, menu: Menu | None, reply: str) -> Answer | Menu:
        if menu is None:
            return read_answer(fact, reply)
        wish = read_wish(reply)
        # From an open list, `back` leads to the topics.
        if wish is Wish.BACK and menu.is_open:
            return replace(menu, shown=())
        return menu.read(reply) if wish is None else wish

    def _left(self, wish: Wish) -> bool:
        """Whether somebody leaves the question, by going back or by ending the conversation."""
        if wish is Wish.BACK and not self._interview.back():
            self._say("   This is the first question.", "open")
            return False
        self.listening = wish is Wish.BACK
        return True

    def _help(self, facts: Sequence[Fact]) -> None:
        notes = [fact.note for fact in facts if fact.note]
        for note in notes or ["There is no more to say about this question."]:
            self._say(f"   {note}", None, "   ")
        if len(facts) == 1:
            self._say(f"   {_how_to_answer(facts[0])}", None, "   ")
        self._say(HOW, "quiet")

    def _offer(self, fact: Fact, menu: Menu | None) -> None:
        if menu is not None:
            for line in menu.lines():
                self._say(f"   {line}", None, "      ")
            self._say(f"   {CHOOSE if menu.is_open else FIND}", "quiet", "   ")
            return
        numbered = [f"{number} {choice}" for number, choice in enumerate(choices(fact), 1)]
        if numbered:
            for row in in_columns(numbered, self._screen.width - 3):
                self._say_plain(f"   {row}")
        else:
            self._say(f"   {_how_to_answer(fact)}", None, "   ")

    def _offer_sheet(self, sheet: Sequence[Question]) -> None:
        for number, question in enumerate(sheet, 1):
            self._say(f"   {number} {question.ask}", None, "     ")
        self._say(f"   {TICK}", "quiet", "   ")

    def _say_how_far(self) -> None:
        """Say how many verdicts are settled; and which are not, when that has changed."""
        done, every = self._interview.settled
        still_open = self._what_is_open()
        more = f"Still open: {still_open}." if still_open else MORE
        self._say(f"{done} of {every} settled.{f' {more}' if still_open != self._still_open else ''}", "quiet")
        self._still_open = still_open

    def _what_is_open(self) -> str:
        still_open = list(self._interview.open.items())
        review = self._interview.decision.program.vocabulary.is_checklist
        named = [action(name) if review else f"{action(name)} ({possible(ruling)})" for name, ruling in still_open[:MOST_NAMED]]
        return "; ".join([*named, f"{len(still_open) - MOST_NAMED} more"] if len(still_open) > MOST_NAMED else named)

    def _say_calls(self) -> None:
        """Say whom to call now, as soon as that is settled: nobody in danger answers questions first."""
        decision = self._interview.decision
        calls = calls_at_once(decision.program, decision.outcome)
        if calls and calls != self._calls:
            self._say(f"{calls} Then go on here.", "must")
            self._say("")
        self._calls = calls

    def _say_interim(self) -> None:
        """Say what to do meanwhile, when that has changed."""
        interim = self._interview.decision.interim
        if interim and interim != self._interim:
            self._say(f"Until this is settled: {interim}", "must")
            self._say("")
        self._interim = interim

    def _say_contradictions(self) -> bool:
        """Say what cannot be, when the last answer made it so; whether it did."""
        found = self._interview.contradictions
        new = [one for one in found if one not in self._contradictions]
        self._contradictions = found
        for one in new:
            self._say("")
            self._say(f"This cannot be: {one.says}", "must")
        return bool(new)

    def _hear(self, prompt: str) -> str | None:
        """One line, or None at the end of the input."""
        stream = sys.stderr if self._aside else sys.stdout
        stream.write(prompt)
        stream.flush()
        line = sys.stdin.readline() if sys.stdin is not None else ""
        self.listening = bool(line)
        if not sys.stdin or not sys.stdin.isatty():
            # On a pipe nobody typed a line break after the prompt.
            self._say_plain(line.rstrip("\n"))
        return line.rstrip("\n") if line else None

    def _say(self, text: str, style: Style | None = None, indent: str = "") -> None:
        self._say_plain(wrapped(text, self._screen.width, indent), style)

    def _say_plain(self, text: str, style: Style | None = None) -> None:
        if self._aside:
            self._screen.note(text)
        else:
            self._screen.line(text, style)


def _how_to_answer(fact: Fact) -> str:
    match fact.kind:
        case Kind.BOOLEAN:
            return "Answer yes or no."
        case Kind.CHOICE | Kind.ORDERED:
            return "Choose one, by its number or its word."
        case Kind.SET:
            return "Choose one or more with commas between them, or `none`."
        case Kind.INTEGER | Kind.NUMBER:
            unit = f" ({fact.unit})" if fact.unit else ""
            whole = "a whole number" if fact.kind is Kind.INTEGER else "a number"
            return f"Write {whole} from {fact.low:g} to {fact.high:,.0f}{unit}."
