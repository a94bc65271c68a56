"""Boxes and arrows, before they are Mermaid or SVG."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import networkx as nx


class Shape(StrEnum):
    """What a box stands for."""

    TERM = "term"
    RULE = "rule"
    EXCEPTION = "exception"
    ACTION = "action"
    PATHWAY = "pathway"
    ALWAYS = "always there"
    """A pathway that is always available."""


class Line(StrEnum):
    """What an arrow says; the words stand in the legend, or on the arrow."""

    USED_BY = "is used by"
    LIFTS = "lifts"
    MUST = "must"
    MAY = "may"
    MUST_NOT = "must not"
    OFFERS = "offers"
    FIRST = "comes before"
    EXCLUDED = "if it must not be used"
    UNAVAILABLE = "if it is not available"
    DECLINED = "if it is declined"


@dataclass(frozen=True, slots=True)
class Box:
    """One box. *name* is unique in the drawing; *group* is the layer of a rule."""

    name: str
    title: str
    shape: Shape
    note: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow; several lines between the same two boxes are one arrow with several meanings."""

    start: str
    end: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Drawing:
    """A whole drawing."""

    title: str
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    groups: tuple[str, ...] = field(default=())

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every kind of line that occurs, for a legend."""
        found = {line for arrow in self.arrows for line in arrow.lines}
        return tuple(line for line in Line if line in found)

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Every kind of box that occurs, for a legend."""
        found = {box.shape for box in self.boxes}
        return tuple(shape for shape in Shape if shape in found)

    def around(self, names: Iterable[str]) -> Drawing:
        """What leads to these boxes, and what they lead to."""
        graph: nx.DiGraph[str] = nx.DiGraph([(arrow.start, arrow.end) for arrow in self.arrows])
        graph.add_nodes_from(box.name for box in self.boxes)
        kept = set(names)
        for name in tuple(kept):
            kept |= nx.ancestors(graph, name) | set(graph.successors(name))
        boxes = tuple(box for box in self.boxes if box.name in kept)
        arrows = tuple(arrow for arrow in self.arrows if {arrow.start, arrow.end} <= kept)
        return Drawing(self.title, boxes, arrows, tuple(one for one in self.groups if any(box.group == one for box in boxes)))


def merged(arrows: Iterable[tuple[str, str, Line]]) -> tuple[Arrow, ...]:
    """One arrow for each two boxes, with all that it says."""
    together: dict[tuple[str, str], dict[Line, None]] = {}
    for start, end, line in arrows:
        together.setdefault((start, end), {})[line] = None
    return tuple(Arrow(start, end, tuple(lines)) for (start, end), lines in together.items())
