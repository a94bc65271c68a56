"""What pathways, duties, actions and people of a case are called, with the words of its policy."""

from __future__ import annotations

from diversion_engine.cases.events import ABOUT, Event, EventKind
from diversion_engine.cases.handbook import Handbook
from diversion_engine.cases.state import RouteStep, Task
from diversion_engine.explain.words import action_words, capital, consent_words, counted, plain, sentence


def pathway(name: str, handbook: Handbook) -> str:
    """What a pathway is called."""
    known = handbook.pathways.get(name)
    return (known and known.title) or capital(plain(name))


def step(one: RouteStep, handbook: Handbook) -> str:
    """A pathway and who runs it."""
    title = pathway(one.pathway, handbook)
    return f"{title} ({one.owner})" if one.owner else title


def consent(one: RouteStep) -> str:
    """Who still has to agree; empty where nobody does."""
    if not one.missing_consent:
        return ""
    verb = "has" if len(one.missing_consent) == 1 else "have"
    return f"{consent_words(one.missing_consent)} {verb} to agree"


def task(one: Task, handbook: Handbook) -> str:
    """A task: who has to do what, its id, and the step or agreement that it is about."""
    about = ", ".join(_about(key, name, handbook) for key, name in one.about)
    return f"{capital(one.owed_by)}: {_says(one, handbook)} ({': '.join(part for part in (one.id, about) if part)})"


def settled(one: Task, handbook: Handbook) -> str:
    """What ended a task that nobody did, by the title of its follow-up; empty where somebody did it."""
    if one.settled_by is None:
        return ""
    known = handbook.by_id.get(one.settled_by)
    return f"settled by: {(known and known.title) or one.settled_by}"


def owed(one: Task, handbook: Handbook) -> str:
    """A task: who has to do what, and how soon."""
    soon = f", {one.within}" if one.within else ""
    return f"{capital(one.owed_by)}{soon}: {_says(one, handbook)}"


def _says(one: Task, handbook: Handbook) -> str:
    return sentence(handbook.vocabulary.duties.get(one.duty, plain(one.duty)))


def event(one: Event, handbook: Handbook) -> str:
    """What happened, in a line. What stands in its payload (facts, reasons) is not shown."""
    about = ", ".join(_about(key, one.about[key], handbook) for key in ABOUT if key in one.about and key != "person")
    person = one.about.get("person", "")
    if one.kind is EventKind.TOLD:
        what = f"Told the {person}" if person else "No longer owed" if about else "Looked at"
        return ": ".join(part for part in (what, about) if part)
    days = counted(one.days, "school day") if one.kind is EventKind.REMOVED and one.days else ""
    said = ": ".join(part for part in (capital(plain(one.kind.value)), about or days) if part)
    return f"{said}, {plain(person)}" if person else said


def _about(key: str, name: str, handbook: Handbook) -> str:
    match key:
        case "step":
            return pathway(name, handbook)
        case "task":
            return name
        case "action" if name in handbook.vocabulary.actions:
            return action_words(handbook.vocabulary.actions[name], short=True)
        case _:
            return plain(name)
