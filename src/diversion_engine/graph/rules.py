"""The rules as a drawing: terms lead to the rules that use them, rules to actions and pathways, exceptions to their rule."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.explain.words import LAYER_WORDS, action_words, capital, plain, title_of
from diversion_engine.graph.drawing import Box, Drawing, Line, Shape, merged
from diversion_engine.model.expression import Expression, Term, leaves
from diversion_engine.model.program import Program
from diversion_engine.model.rule import Rule
from diversion_engine.model.vocabulary import LAYERS, Verdict

_LINES = {Verdict.MUST: Line.MUST, Verdict.MAY: Line.MAY, Verdict.MUST_NOT: Line.MUST_NOT}


def rules(program: Program, about: str | None = None) -> Drawing:
    """The rules of a program.

    Args:
        program: What is drawn.
        about: The name of a term, rule, exception, action or pathway: only what leads to it and what it leads to.

    Raises:
        KeyError: Nothing in the program has that name.
    """
    boxes = tuple(_boxes(program))
    identity = program.identity
    used = {name for rule in program.rules for name in (*rule.actions, *rule.offer)}
    boxes = tuple(box for box in boxes if box.shape not in (Shape.ACTION, Shape.PATHWAY) or box.name in used)
    groups = tuple(layer for layer in LAYERS if any(rule.layer == layer for rule in program.rules))
    drawing = Drawing(f"Rules of {identity.title or identity.id}", boxes, merged(_arrows(program)), groups)
    if about is None:
        return drawing
    if about not in names(drawing):
        raise KeyError(about)
    return drawing.around([about])


def names(drawing: Drawing) -> list[str]:
    """What a part of the drawing can be about."""
    return [box.name for box in drawing.boxes]


def layer_words(layer: str) -> str:
    """A layer as a heading."""
    return capital(LAYER_WORDS.get(layer, plain(layer)))


def _boxes(program: Program) -> Iterator[Box]:
    for name in program.terms:
        yield Box(name, name, Shape.TERM)
    for rule in program.rules:
        yield Box(rule.id, rule.title or plain(rule.id), Shape.RULE, rule.id, rule.layer)
        for one in rule.exceptions:
            yield Box(one.id, plain(one.id.removeprefix(f"{rule.id}.")), Shape.EXCEPTION, one.id, rule.layer)
    for name, action in program.vocabulary.actions.items():
        yield Box(name, capital(action_words(action, short=True)), Shape.ACTION, name)
    for name in program.pathways:
        yield Box(name, title_of(program, name), Shape.PATHWAY, name)


def _arrows(program: Program) -> Iterator[tuple[str, str, Line]]:
    for name, expression in program.terms.items():
        yield from ((term, name, Line.USED_BY) for term in _terms(expression))
    for rule in program.rules:
        yield from _of(rule)


def _of(rule: Rule) -> Iterator[tuple[str, str, Line]]:
    yield from ((term, rule.id, Line.USED_BY) for term in _terms(rule.when))
    for one in rule.exceptions:
        yield from ((term, one.id, Line.USED_BY) for term in _terms(one.when))
        yield one.id, rule.id, Line.LIFTS
    for verdict, line in _LINES.items():
        yield from ((rule.id, action, line) for action in rule.actions_with(verdict))
    yield from ((rule.id, pathway, Line.OFFERS) for pathway in rule.offer)


def _terms(expression: Expression) -> list[str]:
    return list(dict.fromkeys(leaf.name for leaf in leaves(expression) if isinstance(leaf, Term)))
