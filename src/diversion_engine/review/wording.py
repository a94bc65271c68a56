"""The wording check, always on: every way in which a wrong file would look right.

    reads    a `Feature` as written
    gives    nothing
    reports  DE803 to DE807, DE815, at their lines
    leaves   lines that nobody checks to `stray`, real people to `people`

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
from diversion_engine.review.catalogue import catalogue
from diversion_engine.review.feature import PLACEHOLDER, Examples, Feature, Outline, Tag, rows_of
from diversion_engine.review.people import check_people
from diversion_engine.review.stray import check_comment, check_prose

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
        check_prose(feature.file, prose, sentences, report)
    for comment in feature.comments:
        check_comment(feature.file, comment, sentences, report)
    check_people(feature, report)


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
