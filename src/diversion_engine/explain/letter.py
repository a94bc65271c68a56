"""The letter to the student's family, in plain language.

    reads    a program, the outcome, the day, and which facts are known
    gives    the letter, or a note for staff that no letter may be sent and whom to ask

What a letter must not say: anything about another student, who was threatened, what was reported to whom, what a
student is said to have done, and above all anything that could warn a person from whom a child may need protection.
So the letter is not made by taking things out of the decision. It has only what somebody wrote for families
(`family`, on pathways and duties) and what is owed to this family. Silence can give a thing away as well: while a
pathway or duty with `letter: hold` applies or may apply, there is no letter at all, and the note for staff does not say
why. No value of a fact and no rule's name reaches any of these texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from diversion_engine.explain.lines import wrapped
from diversion_engine.explain.missing import to_find_out
from diversion_engine.explain.words import listed, sentence, title_of, uncapital, whom_to_ask
from diversion_engine.model.decision import Outcome, Owed, Step
from diversion_engine.model.facts import Facts
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule, Within
from diversion_engine.model.truth import FALSE, UNKNOWN
from diversion_engine.model.vocabulary import Letter, Verdict

FOR_STAFF = "FOR STAFF ONLY. Do not send a letter to the family"
"""How every text begins that is not a letter."""

THE_FAMILY = frozenset({"student", "guardian", "guardians", "parent", "parents", "family"})
"""To whom a duty is owed that belongs in the letter. Anybody else may be another student or another family."""

_NOTHING_KNOWN = Facts()


def family_letter(program: Program, outcome: Outcome, as_of: date, facts: Facts = _NOTHING_KNOWN) -> str:
    """The letter, or a note for staff that begins with `FOR_STAFF`.

    Args:
        program: What decided.
        outcome: What it decided.
        as_of: The day whose rules hold.
        facts: Used for one thing only: to tell staff what they still have to find out before a letter may be sent.
    """
    if not may_be_sent(program, outcome):
        return "\n".join(_note_for_staff(program, outcome, facts))
    return "\n".join(_letter(program, outcome, as_of))


def may_be_sent(program: Program, outcome: Outcome) -> bool:
    """Whether the family may get a letter: nothing that holds it back applies, or may apply."""
    on_the_route = (program.pathways[step.pathway].letter for step in outcome.route)
    contradiction = any(ruling.verdict is Verdict.CONFLICT for ruling in outcome.verdicts.values())
    return not contradiction and Letter.HOLD not in on_the_route and not _holding(program, outcome)


def _holding(program: Program, outcome: Outcome) -> list[Rule]:
    """The rules that hold the letter back and that apply, or may apply."""
    return [rule for rule in program.rules if outcome.statuses[rule.id] is not FALSE and _holds(program, rule)]


def _holds(program: Program, rule: Rule) -> bool:
    offers = any(program.pathways[name].letter is Letter.HOLD for name in rule.offer)
    return offers or any(owed.duty in program.vocabulary.hold for owed in rule.duty)


# -- the note for staff ------------------------------------------------------------------------------------------------


def _note_for_staff(program: Program, outcome: Outcome, facts: Facts) -> Iterator[str]:
    """Why there is no letter, in words that would give nothing away if they reached the family."""
    ask = whom_to_ask(program.identity)
    holding = _holding(program, outcome)
    unsettled = bool(holding) and all(outcome.statuses[rule.id] is UNKNOWN for rule in holding)
    missing = to_find_out(program, holding, facts) if unsettled else []
    yield f"{FOR_STAFF}{' yet' if unsettled else ''}."
    yield ""
    if missing:
        yield from wrapped("Whether a letter can be sent depends on answers that are still missing:")
        for question in missing:
            yield from wrapped(question, "- ", "  ")
        yield from wrapped(f"If nobody can know, ask {ask}.")
    else:
        yield from wrapped(
            f"In this matter a person decides who tells the family, what and when. Ask {ask} before you write or call."
        )


# -- the letter --------------------------------------------------------------------------------------------------------


def _letter(program: Program, outcome: Outcome, as_of: date) -> Iterator[str]:
    steps = [step for step in outcome.route if program.pathways[step.pathway].letter is Letter.SAY]
    yield "Dear family,"
    yield ""
    yield from wrapped(_opening(outcome))
    yield ""
    yield "What the school will do"
    yield from _bullets([_step(program, step) for step in steps] or ["We will look at what happened and talk with you."])
    asked = [step for step in steps if step.consent]
    if asked:
        yield ""
        yield "What needs a yes"
        yield from _bullets(_consent(program, step) for step in asked)
        yield from wrapped(
            "You can say no. You can change your mind at any time. If the answer is no, the school will not call an officer "
            "because of that. It will not be harder on your child because of that."
        )
    owed = list(_owed(program, outcome.duties))
    if owed:
        yield ""
        yield "What the school owes you"
        yield from _bullets(owed)
    yield ""
    yield "What you can always do"
    yield from _bullets(
        [
            "You can call 911 or make a report of your own at any time. So can all who work at the school.",
            "You can ask to see the rules this letter rests on.",
            f"You can ask us. Please turn to: {whom_to_ask(program.identity)}.",
        ]
    )
    yield ""
    yield from wrapped(_closing(program, as_of))


def _opening(outcome: Outcome) -> str:
    more = ""
    if any(ruling.verdict is Verdict.UNDETERMINED for ruling in outcome.verdicts.values()):
        more = " We do not know all of it yet. Our plan may change, and then we will tell you."
    return (
        "We write to you about your child's time at school. This letter tells you what we will do to help. "
        f"It does not say that your child did something wrong.{more}"
    )


def _title(program: Program, pathway: str) -> str:
    """What a pathway is called before a family; the name that staff use may sound like a charge."""
    return program.pathways[pathway].family_title or title_of(program, pathway)


def _step(program: Program, step: Step) -> str:
    return f"{sentence(_title(program, step.pathway))} {sentence(program.pathways[step.pathway].family)}"


def _consent(program: Program, step: Step) -> str:
    others = [name for name in _declined(program, step) if program.pathways[name].letter is Letter.SAY]
    instead = listed((_title(program, name) for name in others), "or")
    no = f" If someone says no, we do this: {uncapital(sentence(instead))}" if instead else ""
    return f"{sentence(_title(program, step.pathway))} {_who_says_yes(step.consent)}{no}"


def _declined(program: Program, step: Step) -> list[str]:
    """What may come when somebody says no, the mildest first."""
    return sorted(program.pathways[step.pathway].declined, key=lambda name: (program.pathways[name].intrusiveness, name))


def _who_says_yes(consent: Iterable[str]) -> str:
    people = set(consent)
    ours = listed(word for one, word in (("guardian", "you"), ("student", "your child")) if one in people)
    if people - {"student", "guardian"}:
        return f"It takes place only if all who take part say yes.{f' That means {ours} as well.' if ours else ''}"
    return f"It takes place only if {ours} {'says' if ours == 'your child' else 'say'} yes."


def _owed(program: Program, duties: Iterable[Owed]) -> Iterator[str]:
    """What is owed to this family and has words for it, with the time; each once."""
    said: dict[str, str] = {}
    for owed in duties:
        words = program.vocabulary.family.get(owed.duty)
        if words and _to_the_family(owed):
            said.setdefault(sentence(words), _by_when(owed.within))
    for words, when in said.items():
        yield f"{words}{when}"


def _to_the_family(owed: Owed) -> bool:
    people = owed.owed_to.replace(",", " and ").split(" and ")
    return all(one.strip().removeprefix("the ") in THE_FAMILY for one in people)


def _by_when(within: Within | None) -> str:
    if within is None:
        return ""
    return " When: right away." if within.amount == 0 else f" When: {within}."


def _closing(program: Program, as_of: date) -> str:
    checked = (
        ""
        if program.identity.status == "verified"
        else " No one has checked these rules yet. Please ask us if something seems wrong."
    )
    return f"This letter rests on the rules of {as_of}.{checked}"


def _bullets(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from wrapped(text, "- ", "  ")
