"""Lines of a feature file that nobody checks and that look as if somebody should: a misspelt keyword, a step in a comment.

reads    descriptions and comments
reports  DE808, with what was meant
"""

from __future__ import annotations

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import Span
from diversion_engine.review.feature import Prose
from diversion_engine.review.phrase import KINDS, Catalogue
from diversion_engine.review.text import same

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


def check_prose(file: str, prose: Prose, sentences: Catalogue, report: Report) -> None:
    """A line of a description that was meant as a step or a heading."""
    keyword = _meant_as(prose.text, sentences)
    if keyword is not None:
        report.add(
            Code.LOST_LINE, f"`{prose.text}` is read as a description, so nobody checks it", Span(file, prose.line),
            help=f"did you mean `{keyword}`? if it is a description, say it in other words",
        )  # fmt: skip


def check_comment(file: str, comment: Prose, sentences: Catalogue, report: Report) -> None:
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
