"""The wording check, always on: every way in which a wrong file would look right.

    reads    a `Feature` as written
    gives    nothing
    reports  DE803 to DE808, DE812, DE815, at their lines

A runner of Gherkin lets a misspelt `Gven` pass as a description, keeps the last of two scenarios with one name, and skips
what carries a certain tag. Here each of these is an error, and there is no switch that turns the check off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Label, Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.diagnostics.suggest import did_you_mean, listed
from diversion_engine.review.catalogue import KINDS, Catalogue, catalogue
from diversion_engine.review.gherkin import PLACEHOLDER, Examples, Feature, Outline, Prose, Tag, rows_of
from diversion_engine.review.text import same

TAGS = {
    "draft": "still being discussed: it runs and is listed, and decides nothing",
    "statute": "written from a law",
    "agreement": "written from an agreement with the police",
    "board-priority": "what the board wants to see first",
    "every-case": "a promise about every incident",
}
"""The tags there are. `@cite:…` names a source beside them."""
CITE = "cite:"
_RUNS_AWAY = frozenset({"skip", "skipif", "xfail", "wip", "ignore", "manual", "todo", "pending"})
"""Tags with which other runners leave a scenario out."""

_HEADINGS = {
    "en": ("Feature", "Background", "Rule", "Scenario", "Scenario Outline", "Scenarios", "Examples", "Example"),
    "es": ("Característica", "Antecedentes", "Regla", "Escenario", "Esquema del escenario", "Ejemplos", "Ejemplo"),
}
_STEPS = {
    "en": ("given", "when", "then", "and", "but"),
    "es": ("dado", "dada", "dados", "dadas", "cuando", "entonces", "y", "pero"),
}
_REAL_WORDS = frozenset(
    ("the", "they", "them", "than", "thin", "hen", "any", "add", "are", "bit", "bus", "buy", "cut", "hut", "nut", "put", "our",
     "out", "where", "who", "why", "what", "while", "were", "went", "gave", "give", "this", "these", "their", "there", "that",
     "del", "dar", "donde", "cada", "todo", "toda", "todos", "por", "para", "pera", "perro")
)  # fmt: skip
"""Words that are near a keyword and are themselves."""


Sources = Callable[[], frozenset[str] | None]
"""What the policy cites; None where it could not be loaded."""


def check_wording(feature: Feature, sources: Sources, report: Report) -> None:
    """Look at everything in a file that a runner would not.

    Args:
        feature: The file.
        sources: What the policy cites, asked for where there is a tag `@cite:…`.
        report: Where findings go.
    """
    if not feature.outlines:
        report.add(
            Code.CHECKS_NOTHING, "the file has no scenario, so it checks nothing", Span(feature.file, feature.line),
            help="add a scenario, or remove the file",
        )  # fmt: skip
    _check_names(feature, report)
    _check_tags(feature, sources, report)
    for outline in feature.outlines:
        _check_steps(feature.file, outline, report)
        _check_examples(feature.file, outline, report)
    sentences = catalogue(feature.language.split("-")[0])
    for prose in feature.prose:
        _check_prose(feature.file, prose, sentences, report)
    for comment in feature.comments:
        _check_comment(feature.file, comment, sentences, report)
    _check_people(feature, report)


# -- names and tags ----------------------------------------------------------------------------------------------------


def _check_names(feature: Feature, report: Report) -> None:
    """A name is how a scenario is signed for: two of one name cannot be told apart, wherever in the file they stand."""
    seen: dict[str, int] = {}
    for outline in feature.outlines:
        place = Span(feature.file, outline.line)
        if not outline.name:
            report.add(Code.SAME_NAME, "this scenario has no name", place, help="say in a few words what it shows")
        if re.match(r"TODO\b", outline.name, re.IGNORECASE):
            report.add(
                Code.UNFINISHED, f"`{outline.name}` still has to be given a name", place,
                help="read what it says, and name it after the reason why that is right; or remove it",
            )  # fmt: skip
        named = {outline.name.casefold(): outline.line} if outline.name else {}
        named.update({row.name.casefold(): row.line for row in rows_of(outline)} if len(outline.examples) else {})
        for name, line in named.items():
            if name in seen:
                shown = outline.name if line == outline.line else next(row.name for row in rows_of(outline) if row.line == line)
                report.add(
                    Code.SAME_NAME, f"two scenarios are called `{shown}`",
                    Label(Span(feature.file, line), "again here"), Label(Span(feature.file, seen[name]), "first here"),
                    help="give one of them another name, even where they stand under different rules",
                )  # fmt: skip
        repeated = [row for row in rows_of(outline) if outline.examples]
        for place_, row in enumerate(repeated):
            first = next(other for other in repeated if other.name.casefold() == row.name.casefold())
            if first.line != row.line and place_:
                report.add(
                    Code.SAME_NAME, f"two rows come to the same scenario, `{row.name}`",
                    Label(Span(feature.file, row.line), "again here"), Label(Span(feature.file, first.line), "first here"),
                    help="remove one of the rows",
                )  # fmt: skip
        for name, line in named.items():
            seen.setdefault(name, line)


def _check_tags(feature: Feature, sources: Sources, report: Report) -> None:
    for tag in _tags(feature):
        span = Span(feature.file, tag.line, tag.column, len(tag.name) + 1)
        if tag.name.startswith(CITE):
            _check_cited(tag, span, sources, report)
        elif tag.name in _RUNS_AWAY:
            report.add(
                Code.BAD_TAG, f"`@{tag.name}` would leave the scenario out, and no scenario can be left out", span,
                help="write `@draft` while it is being discussed: it runs and is listed, and decides nothing",
            )  # fmt: skip
        elif tag.name not in TAGS:
            names = [f"@{name}" for name in TAGS]
            report.add(
                Code.BAD_TAG, f"there is no tag `@{tag.name}`", span,
                help=did_you_mean(f"@{tag.name}", names, otherwise=f"the tags are {listed(names)} and `@cite:` with a source"),
            )  # fmt: skip


def _check_cited(tag: Tag, span: Span, sources: Sources, report: Report) -> None:
    cited, known = _source(tag.name.removeprefix(CITE)), sources()
    if known is not None and cited not in {_source(one) for one in known}:
        report.add(
            Code.BAD_TAG, f"no rule of the policy cites `{tag.name.removeprefix(CITE)}`", span,
            help=did_you_mean(cited, known, otherwise="name a source as the rules do, with dashes for its spaces"),
        )  # fmt: skip


def _source(name: str) -> str:
    return name.replace(" ", "-").casefold()


def _tags(feature: Feature) -> Iterator[Tag]:
    seen: set[tuple[int, int]] = set()
    for tag in (
        *feature.tags,
        *(tag for outline in feature.outlines for tag in outline.tags),
        *(tag for outline in feature.outlines for examples in outline.examples for tag in examples.tags),
    ):
        if (tag.line, tag.column) not in seen:
            seen.add((tag.line, tag.column))
            yield tag


# -- steps and examples ------------------------------------------------------------------------------------------------


def _check_steps(file: str, outline: Outline, report: Report) -> None:
    if not outline.steps:
        report.add(
            Code.CHECKS_NOTHING, f"`{outline.name}` has no steps, so it checks nothing", Span(file, outline.line),
            help="add Given, When and Then, or remove it",
        )  # fmt: skip


def _check_examples(file: str, outline: Outline, report: Report) -> None:
    here = Span(file, outline.line)
    used = {name for step in (*outline.background, *outline.steps) for name in _placeholders(step.text, step.table)}
    named = set(PLACEHOLDER.findall(outline.name))
    if outline.outline and not outline.examples:
        report.add(
            Code.BAD_EXAMPLES, f"`{outline.name}` is an outline without examples", here,
            help="add `Examples:` with a table, or write `Scenario:`",
        )  # fmt: skip
    for name in sorted((used | named) - {column for one in outline.examples for column in one.header}):
        if not outline.examples and not outline.outline:
            report.add(
                Code.BAD_EXAMPLES, f"`<{name}>` is filled in by nobody, because `{outline.name}` has no examples", here,
                help="write the word itself, or add `Examples:` with a column of that name",
            )  # fmt: skip
    for examples in outline.examples:
        _check_table(file, outline, examples, used, used | named, report)


def _check_table(file: str, outline: Outline, examples: Examples, used: set[str], wanted: set[str], report: Report) -> None:
    here = Span(file, examples.line)
    if not examples.rows:
        report.add(
            Code.CHECKS_NOTHING, f"the examples of `{outline.name}` have no rows, so nothing is checked", here,
            help="add a row below the heading of the table",
        )  # fmt: skip
        return
    for name in sorted(wanted - set(examples.header)):
        report.add(
            Code.BAD_EXAMPLES, f"the examples have no column `{name}`, so `<{name}>` is filled in by nobody", here,
            help=did_you_mean(name, examples.header, otherwise="add the column, or write the word itself"),
        )  # fmt: skip
    for name in sorted(set(examples.header) - used):
        report.add(
            Code.BAD_EXAMPLES, f"no step uses the column `{name}`", here,
            help=did_you_mean(name, wanted, otherwise=f"write `<{name}>` in a step, or remove the column"),
        )  # fmt: skip
    for name in sorted({name for name in examples.header if examples.header.count(name) > 1}):
        report.add(Code.BAD_EXAMPLES, f"two columns are called `{name}`", here, help="give one of them another name")


def _placeholders(text: str, table: Iterable[Iterable[str]] | None) -> Iterator[str]:
    yield from PLACEHOLDER.findall(text)
    for row in table or ():
        for cell in row:
            yield from PLACEHOLDER.findall(cell)


# -- lines that nobody checks ------------------------------------------------------------------------------------------


def _check_prose(file: str, prose: Prose, sentences: Catalogue, report: Report) -> None:
    """A line of a description that was meant as a step or a heading."""
    keyword = _meant_as(prose.text, sentences)
    if keyword is not None:
        report.add(
            Code.LOST_LINE, f"`{prose.text}` is read as a description, so nobody checks it", Span(file, prose.line),
            help=f"did you mean `{keyword}`? if it is a description, say it in other words",
        )  # fmt: skip


def _check_comment(file: str, comment: Prose, sentences: Catalogue, report: Report) -> None:
    """A step that was turned into a comment: it would be missed by nobody."""
    text = comment.text.lstrip("# ")
    word, _, rest = text.partition(" ")
    if word.casefold() in _STEPS[sentences.language] and any(sentences.fits(kind, same(rest)) for kind in KINDS):
        report.add(
            Code.LOST_LINE, f"`{text}` is a comment, so nobody checks it", Span(file, comment.line),
            help="remove the `#`, or the line; while it is being discussed, write `@draft` above its scenario",
        )  # fmt: skip


def _meant_as(line: str, sentences: Catalogue) -> str | None:
    """The keyword that a line of a description was meant to begin with."""
    language = sentences.language
    before, colon, _ = line.partition(":")
    if colon and len(before.split()) <= 3:
        near = next((one for one in _HEADINGS[language] if _one_slip(before.casefold(), one.casefold(), 2)), None)
        if near:
            return f"{near}:"
    if before.split(" ", 1)[0] == _HEADINGS[language][3] or before in _HEADINGS[language]:
        return f"{next(one for one in _HEADINGS[language] if before.startswith(one))}:"
    word, _, rest = line.partition(" ")
    first = word.strip(".,:;").casefold()
    said = same(rest)
    if not said:
        return None
    if any(sentences.fits(kind, said) for kind in KINDS):
        near = next((one for one in _STEPS[language] if _one_slip(first, one, 2)), None)
        return near.capitalize() if near else "Given"
    if first in _REAL_WORDS or len(first) < 3:
        return None
    exact = first in _STEPS[language]
    near = next((one for one in _STEPS[language] if len(one) > 2 and _one_slip(first, one, 1)), None)
    if near and not exact and any(sentences.nearest(kind, said) for kind in KINDS):
        return near.capitalize()
    return None


def _one_slip(word: str, meant: str, most: int) -> bool:
    """Whether a word is within some slips of the keyboard (a letter too many, too few, wrong, or two swapped) of another."""
    if abs(len(word) - len(meant)) > most:
        return False
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(word, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(meant, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and word[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1] <= most


# -- real people -------------------------------------------------------------------------------------------------------

_PERSONAL = (
    (re.compile(r"\b\d{3}-\d{2}-\d{4}\b"), "a social security number"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "an e-mail address"),
    (re.compile(r"(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b"), "a telephone number"),
    (re.compile(r"\b(?:born (?:on|in)|date of birth|birth ?date|birthday|D\.?O\.?B\.?)\b", re.IGNORECASE), "a date of birth"),
    (re.compile(r"\b(?:student|case|incident|file|id|no\.?|number)\b\D{0,12}\b\d{5,}\b", re.IGNORECASE), "the number of a student or a case"),
    (re.compile(r"\b(?:named|called|name is|Mr\.|Ms\.|Mrs\.) (?:[A-Z][a-z]+\b)"), "a person's name"),
)  # fmt: skip


def _check_people(feature: Feature, report: Report) -> None:
    lines = [(outline.name, outline.line) for outline in feature.outlines]
    lines += [(one.text, one.line) for one in (*feature.prose, *feature.comments)]
    for outline in feature.outlines:
        for step in (*outline.background, *outline.steps):
            lines += [(step.text, step.line), *((" ".join(row), step.line) for row in step.table or ())]
        lines += [(" ".join(cells), line) for examples in outline.examples for line, cells in examples.rows]
    for text, line in dict.fromkeys(lines):
        what = next((what for pattern, what in _PERSONAL if pattern.search(text)), None)
        if what is not None:
            report.add(
                Code.REAL_PERSON, f"this line seems to hold {what}", Span(feature.file, line),
                help="invent the case: no scenario may be about a real person, because scenarios are read by many",
            )  # fmt: skip
