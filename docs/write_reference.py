"""Writes the reference pages that list what the shipped rulesets hold: `python docs/write_reference.py`.

A test fails when they are not current.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.catalogue import catalogue, languages
from diversion_engine.review.phrase_book import phrase_book
from diversion_engine.ruleset.documents.document import CitationDocument
from diversion_engine.ruleset.documents.pathways import PathwayDocument
from diversion_engine.ruleset.documents.rules import EFFECTS, RowDocument, RuleDocument, TableDocument
from diversion_engine.ruleset.documents.vocabulary import ConductDocument, FactDocument
from diversion_engine.ruleset.folders.load import load
from diversion_engine.ruleset.folders.sources import Sources
from diversion_engine.ruleset.library import library, shipped

REFERENCE = Path("docs/reference")
FLAGS = ("violent", "threatening", "weapon", "subjective")
TOPICS = {
    "danger": "Danger and health",
    "what-happened": "What happened",
    "weapons-threats-substances": "Weapons, threats and substances",
    "people": "People",
    "officer": "What an officer is wanted for",
    "place": "Place",
    "student": "The student",
    "protection": "Children who may need protection",
    "school": "The school",
}


def vocabulary_page() -> str:
    """The page on facts, conduct, actions, duties and demographics."""
    return "\n".join([*_vocabulary(), ""])


def pathways_page() -> str:
    """The page on the catalogue of alternatives."""
    return "\n".join([*_catalogue(), ""])


def ruleset_page(name: str) -> str:
    """The page on the rules of a state or agreement: what is encoded, from the ruleset, and what is not, from its README."""
    return "\n".join([*_ruleset(name), ""])


def states() -> list[str]:
    """The shipped rulesets of states."""
    return [name for name in shipped() if name.startswith("states/")]


def agreements() -> list[str]:
    """The shipped rulesets of agreements."""
    return [name for name in shipped() if name.startswith("agreements/")]


def states_page() -> str:
    """The page that lists them."""
    return "\n".join([*_states(), ""])


def agreements_page() -> str:
    """The page that lists those of agreements."""
    return "\n".join([*_agreements(), ""])


PAGES: dict[str, Callable[[], str]] = {
    "vocabulary": vocabulary_page,
    "pathways": pathways_page,
    "rulesets/states": states_page,
    "rulesets/agreements": agreements_page,
    **{f"rulesets/{Path(name).name}": partial(ruleset_page, name) for name in (*states(), *agreements())},
}


def _vocabulary() -> Iterator[str]:
    yield "# The vocabulary"
    yield ""
    yield "<!-- Written by docs/write_reference.py from rulesets/vocabulary. -->"
    yield ""
    yield "What can be said about a referral: one person's part in one incident. A district may add to it (see"
    yield "[the ruleset format](ruleset-format.md#vocabulary)); nothing can be defined twice."
    yield ""
    yield "A fact that is not given is unknown. It is never read as no, none or 0."
    yield ""
    yield "## Facts"
    files = {Path(name).stem: file for name, file in _files("vocabulary")}
    assert {name for name, file in files.items() if file.facts} == set(TOPICS), "a new file of facts needs a title"
    for name, title in TOPICS.items():
        yield ""
        yield f"### {title}"
        yield ""
        yield from _table(
            ("fact", "values", "ordinary", "question"),
            (
                (f"`{fact}`{_mark(one)}", _values(one), _plain(one.ordinary), _asked(one))
                for fact, one in files[name].facts.items()
            ),
        )
    yield ""
    yield "† protective: it may only protect the student, never raise a response."
    yield ""
    yield "‡ `sis` or `district`: a system knows it, and staff are asked only where it does not."
    yield ""
    yield '`ordinary` is the uneventful value that the sentence "an ordinary school day" fills in, and nothing else does.'
    yield ""
    yield "## Conduct"
    yield ""
    yield "The values of the fact `conduct`. The flags may be used in conditions, as names for all conduct so marked."
    yield "`subjective` says that the label rests on the adult's reading."
    yield ""
    conduct = {code: one for file in files.values() for code, one in file.conduct.items()}
    yield from _table(
        ("conduct", "means", "flags"), ((f"`{code}`", _conduct(one), _flags(one)) for code, one in conduct.items())
    )
    yield ""
    yield "## Actions"
    yield ""
    yield "What a verdict is given on. `default` is the verdict when no rule speaks. A guarded action can be permitted or required by a"
    yield "lower layer only where a higher one delegates it. An interview goes on until the primary actions are settled. `anyone_may`: a verdict binds the school only, and everybody may always do it on their own."
    yield ""
    actions = {name: one for file in files.values() for name, one in file.actions.items()}
    yield from _table(
        ("action", "means", "default", ""),
        (
            (
                f"`{name}`",
                str(one.says),
                f"`{one.default}`",
                ", ".join(word for word in ("primary", "guarded", "anyone_may") if getattr(one, word)),
            )
            for name, one in actions.items()
        ),
    )
    yield ""
    yield "## Duties"
    yield ""
    duties = {name: one for file in files.values() for name, one in file.duties.items()}
    yield from _table(("duty", "means"), ((f"`{name}`", str(one.says)) for name, one in duties.items()))
    yield ""
    yield "## Demographics"
    yield ""
    yield "No rule, term or question can read these. They travel beside a referral (see [fair inputs](../explanation/fair-inputs.md))."
    yield ""
    yield ", ".join(f"`{name}`" for file in files.values() for name in file.demographics)


def _catalogue() -> Iterator[str]:
    yield "# The pathways"
    yield ""
    yield "<!-- Written by docs/write_reference.py from rulesets/pathways. -->"
    yield ""
    yield "What can be done instead of calling an officer, or beside it. A route is made of these (see [routes](../explanation/routes.md))."
    yield ""
    yield "`intrusiveness` runs from 0 (a word in passing) to 9 (a placement). *When unavailable, declined, ruled out* say what comes instead."
    files = [(name, file) for name, file in _files("pathways") if file.pathways and name.startswith("pathways/")]
    for _, file in sorted(files, key=lambda item: min(int(one.intrusiveness) for one in item[1].pathways.values())):
        for name, one in file.pathways.items():
            yield ""
            yield f"## {name}"
            yield ""
            yield f"**{one.title}.** {one.says}"
            yield ""
            yield from (f"* {line}" for line in _facts_of(one))


def _facts_of(one: PathwayDocument) -> Iterator[str]:
    officer = ", together with officers" if one.officer else ""
    yield f"Run by: {one.owner}{officer}. Intrusiveness: {one.intrusiveness}."
    if one.always_available:
        yield "Always available."
    if one.needs is not None:
        yield f"Needs: `{_flow(one.needs)}`"
    for reason in one.never_when:
        yield f"Never when `{_flow(reason.when)}`: {reason.because}"
    if one.consent:
        yield f"Consent of: {', '.join(map(str, one.consent))}."
    if one.after:
        yield f"Comes after: {_named(one.after)}."
    instead = one.instead
    excluded = instead.unavailable if instead.excluded is None else instead.excluded
    kinds = {
        "When unavailable": instead.unavailable,
        "When declined": instead.declined,
        "When ruled out": excluded if one.never_when else [],
    }
    for kind, names in kinds.items():
        if names:
            yield f"{kind}: {_named(names)}."


def _states() -> Iterator[str]:
    yield "# The states' rulesets"
    yield ""
    yield "<!-- Written by docs/write_reference.py from rulesets/states. -->"
    yield ""
    yield "Each extends the national baseline and adds what was read of the state's law. All are unverified: nobody who can answer for"
    yield "them has confirmed them, and every decision under one says so. To use one, [adopt it](../../how-to/adopt-a-ruleset.md). To write"
    yield "another, see [add a state](../../how-to/add-a-state.md)."
    yield ""
    yield from _listed(states())


def _agreements() -> Iterator[str]:
    yield "# The agreements' rulesets"
    yield ""
    yield "<!-- Written by docs/write_reference.py from rulesets/agreements. -->"
    yield ""
    yield "Agreements between schools, police and courts as they were on one day. Most have changed or ended since. They show what has been"
    yield "tried, and they are a start for an agreement of your own. All are unverified: nobody who can answer for them has confirmed them,"
    yield "and every decision under one says so."
    yield ""
    yield from _listed(agreements())
    yield ""
    yield "An agreement stands on a state's ruleset where ours fits it, else on the national baseline. A district joins the two in its own"
    yield "`ruleset.yaml`, as in `extends: [states/pa, agreements/philadelphia-2014]`. Where they differ, the statute decides about the report, and"
    yield "the agreement still decides about the officer and what helps instead. `diversion check` says where they contradict each other."
    yield ""
    yield "The steps stand in [matrices](../ruleset-format.md#matrices), which open in a spreadsheet program."


def _listed(names: list[str]) -> Iterator[str]:
    yield from _table(
        ("ruleset", "title", "rules", "read in the text itself"),
        (
            (
                f"[`{name}`]({Path(name).name}.md)",
                str(_manifest(name).title),
                str(len(_own_rules(name))),
                str(sum(all(cite.confidence == "V" for cite in rule.cite) for rule in _own_rules(name))),
            )
            for name in names
        ),
    )


def _ruleset(name: str) -> Iterator[str]:
    about, kind = _manifest(name), name.partition("/")[0]
    yield f"# {about.title}"
    yield ""
    yield f"<!-- Written by docs/write_reference.py from rulesets/{name}. -->"
    yield ""
    yield f"`{name}` {about.version}, extends {', '.join(f'`{parent}`' for parent in about.extends)}, in force from {about.in_force.start}."
    yield f"**{str(about.status).capitalize()}.** [Examples](../../../features/{name}.feature) · [all {kind}]({kind}.md)"
    yield ""
    yield (library() / name / "README.md").read_text(encoding="utf-8").strip()
    yield ""
    yield "## The rules"
    yield ""
    yield "How well a source was read: V the text itself, VX an excerpt, S somebody's account of it, M memory."
    yield ""
    yield from _table(
        ("rule", "says", "sources", "to be checked"),
        (
            (
                f"`{rule.id}`<br>{rule.title}",
                "<br>".join(_effects(rule)),
                "<br>".join(_source(cite) for cite in rule.cite),
                "<br>".join(str(cite.check) for cite in rule.cite if cite.check),
            )
            for rule in _own_rules(name)
        ),
    )
    yield ""
    yield "## How a district adopts it"
    yield ""
    yield f"Write `extends: {name}` in the `ruleset.yaml` of your agreement or district. Have counsel read every source, above all what is to be"
    yield "checked, and sign as in [adopt a ruleset](../../how-to/adopt-a-ruleset.md): `verified_by` and `verified_on`, in your own copy."


def _effects(rule: RuleDocument) -> Iterator[str]:
    for effect in ("must", "may", "must_not"):
        if actions := getattr(rule, effect):
            yield f"{effect.replace('_', ' ')}: {', '.join(f'`{action}`' for action in actions)}"
    for duty in rule.duty:
        yield f"{duty.duty}: {duty.owed_by} → {duty.owed_to}{f', {duty.within}' if duty.within else ''}"
    if rule.offer:
        yield f"offers {', '.join(map(str, rule.offer))}"
    if rule.exceptions:
        yield f"except {', '.join(str(one.id).removeprefix(f'{rule.id}.') for one in rule.exceptions)}"
    if not (rule.must or rule.may or rule.must_not or rule.duty or rule.offer):
        yield "a sentence for staff"


def _source(cite: CitationDocument) -> str:
    return f"{cite.source}{f', {cite.says}' if cite.says else ''} ({cite.confidence})"


def _own_rules(name: str) -> list[RuleDocument]:
    """The rules that stand in the ruleset itself, not in what it extends."""
    files = [file for label, file in _files(name) if label.startswith(f"{name}/")]
    return [
        rule for file in files for rule in (*(_as_rule(table, row) for table in file.tables for row in table.rows), *file.rules)
    ]


def _as_rule(table: TableDocument, row: RowDocument) -> RuleDocument:
    effects = {name: getattr(row, name) for name in EFFECTS}
    more = {"title": row.title or table.title, "cite": row.cite or table.cite, "exceptions": row.exceptions}
    return RuleDocument.model_construct(id=f"{table.id}.{row.id}", **more, **effects)


def _manifest(name: str) -> Any:
    return next(folder.manifest for folder in _sources(name).folders if folder.name == name)


def _files(ruleset: str) -> list[tuple[str, Any]]:
    return [file for folder in _sources(ruleset).folders for file in folder.files]


@cache
def _sources(ruleset: str) -> Sources:
    report = Report()
    sources = load(ruleset, report)
    assert report.passed, f"{ruleset} cannot be read"
    return sources


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for row in (header, ("---",) * len(header), *rows):
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"


def _mark(one: FactDocument) -> str:
    return f"{' †' if one.protective else ''}{f' ‡ {one.source}' if one.source else ''}"


def _values(one: FactDocument) -> str:
    match str(one.type):
        case "boolean":
            return "true, false"
        case "integer" | "number":
            unit = f" {one.unit}" if one.unit else ""
            return f"{'a whole number' if one.type == 'integer' else 'a number'}, {_plain(one.start)} to {_plain(one.to)}{unit}"
        case "set" if list(one.values) == ["conduct"]:
            return "some of [conduct](#conduct)"
        case kind:
            values = (" < " if kind == "ordered" else ", ").join(f"`{value}`" for value in one.values)
            return f"some of {values}" if kind == "set" else values


def _plain(value: object) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if isinstance(value, float) and value == int(value) else str(value)


def _asked(one: FactDocument) -> str:
    return f"{one.ask} ({one.note})" if one.note else str(one.ask)


def _conduct(one: ConductDocument) -> str:
    return f"{one.says} ({one.note})" if one.note else str(one.says)


def _flags(one: ConductDocument) -> str:
    return ", ".join(flag for flag in FLAGS if str((one.model_extra or {}).get(flag, "")) == "true")


def _named(names: Iterable[object]) -> str:
    return ", ".join(f"[{name}](#{name})" for name in names)


def _flow(node: object) -> str:
    """A condition on one line, as it could be written in a ruleset."""
    if isinstance(node, Mapping):
        return f"{{{', '.join(f'{key}: {_flow(value)}' for key, value in node.items())}}}"
    if isinstance(node, list):
        return f"[{', '.join(map(_flow, node))}]"
    return str(node)


def phrase_book_page() -> str:
    """The page on the sentences of scenarios, in every language that they are written in."""
    lines = [
        "# The phrase book",
        "",
        "<!-- Written by docs/write_reference.py from src/diversion_engine/review/phrases. -->",
        "",
    ]
    lines += [
        "The sentences that scenarios are written in. `diversion phrases RULESET` adds the facts, pathways, duties and",
        "actions of a ruleset.",
    ]
    for language in languages():
        sentences = catalogue(language)
        lines += ["", f"## {sentences.title}", "", *phrase_book(sentences)]
    return "\n".join([*lines, ""])


PAGES["../../features/phrase-book"] = phrase_book_page


if __name__ == "__main__":
    for page, made in PAGES.items():
        (REFERENCE / page).parent.mkdir(parents=True, exist_ok=True)
        (REFERENCE / f"{page}.md").write_text(made(), encoding="utf-8")
