"""When everybody has agreed whose consent a step takes.

    reads    events in the order of time, each with its place; the catalogue of pathways
    gives    them again, with `consent-complete` after the consent that was the last one missing

It is worked out from recorded events alone, before any follow-up is matched, so follow-ups may wait for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from diversion_engine.cases.events import Event, EventKind
from diversion_engine.model.pathway import Pathway


def given_by(event: Event, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Who agrees by a consent; one that does not say whose it is counts for everybody who is *asked*."""
    person = event.about.get("person")
    return (person,) if person else asked


def with_complete_consent(history: Iterable[tuple[int, Event]], pathways: Mapping[str, Pathway]) -> Iterator[tuple[int, Event]]:
    """The events, and when consent was complete; a step that takes nobody's consent never has any."""
    missing: dict[str, set[str]] = {}
    for place, event in history:
        yield place, event
        pathway = pathways.get(event.about.get("step", ""))
        if event.kind is not EventKind.CONSENT_GIVEN or pathway is None:
            continue
        left = missing.setdefault(pathway.name, set(pathway.consent))
        given = left.intersection(given_by(event, pathway.consent))
        left -= given
        if given and not left:
            yield place, Event(EventKind.CONSENT_COMPLETE, event.at, "", {"step": pathway.name})
