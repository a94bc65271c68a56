"""A drawing as SVG: one picture that any browser shows, with a legend, and words for those who cannot see it.

reads    a drawing
gives    SVG text with nothing outside it
needs    the extra `review` (fast-sugiyama places the boxes) and `pages` (jinja2 writes them)
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diversion_engine.errors import MissingExtraError
from diversion_engine.graph.drawing import Box, Drawing, Line
from diversion_engine.graph.rules import layer_words
from diversion_engine.pages.frame import render

WIDE, HIGH = 230, 62
ACROSS, DOWN = 110, 16
"""Room between boxes, in pixels: from one rank to the next, and within a rank."""

LETTERS = 28
MARGIN = 24
LEGEND = 26

SEVERAL = "several"
"""How a line is drawn that says more than one thing."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with its upper left corner, and its title in lines."""

    box: Box
    x: float
    y: float
    title: tuple[str, ...]
    layer: str


@dataclass(frozen=True, slots=True)
class Curve:
    """An arrow as an SVG path."""

    path: str
    kind: str
    words: str


def svg(drawing: Drawing) -> str:
    """The picture.

    Raises:
        MissingExtraError: The extra `review` or `pages` is not installed.
    """
    corners = _placed(drawing)
    boxes = [
        Placed(box, *corners[box.name], _in_lines(box.title), layer_words(box.group) if box.group else "")
        for box in drawing.boxes
    ]
    legend = [(_kind((line,)), line.value) for line in drawing.lines]
    if any(len(arrow.lines) > 1 for arrow in drawing.arrows):
        legend.append((SEVERAL, "more than one of these; pointing at the line says which"))
    wide = max([box.x for box in boxes], default=0) + WIDE + MARGIN
    below = max([box.y for box in boxes], default=0) + HIGH + MARGIN
    return render(
        "diversion_engine.graph",
        "drawing.svg",
        drawing=drawing,
        boxes=boxes,
        curves=list(_curves(drawing, corners)),
        legend=legend,
        shapes=drawing.shapes,
        wide=max(wide, 760),
        below=below,
        high=below + LEGEND * (len(legend) + len(drawing.shapes) + 1),
        size=(WIDE, HIGH),
        row=LEGEND,
    )


def _in_lines(title: str) -> tuple[str, ...]:
    lines = textwrap.wrap(title, LETTERS, break_long_words=True) or [""]
    return tuple(lines) if len(lines) <= 2 else (lines[0], textwrap.shorten(" ".join(lines[1:]), LETTERS, placeholder=" …"))


def _placed(drawing: Drawing) -> Mapping[str, Point]:
    """The upper left corner of every box."""
    try:
        # An extra, and not needed for Mermaid.
        from fast_sugiyama import from_edges  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("fast_sugiyama", "drawing SVG") from None
    numbers = {box.name: number for number, box in enumerate(drawing.boxes)}
    edges = [(numbers[arrow.start], numbers[arrow.end]) for arrow in drawing.arrows if arrow.start != arrow.end]
    corners: dict[str, Point] = {}
    top = float(MARGIN)
    # Whole numbers for names: the order of texts in a set is another in each run.
    for positions, *_ in from_edges(edges, vertex_spacing=1, dummy_vertices=False) if edges else ():
        ranks = sorted({-y for _, (_, y) in positions})
        least = min(x for _, (x, _) in positions)
        bottom = top
        for number, (x, y) in positions:
            corner = (MARGIN + ranks.index(-y) * (WIDE + ACROSS), top + (x - least) * (HIGH + DOWN))
            corners[drawing.boxes[int(number)].name] = corner
            bottom = max(bottom, corner[1])
        top = bottom + HIGH + 2 * DOWN
    alone = [box.name for box in drawing.boxes if box.name not in corners]
    for place, name in enumerate(alone):
        corners[name] = (MARGIN + place % 3 * (WIDE + ACROSS), top + place // 3 * (HIGH + DOWN))
    return corners


def _curves(drawing: Drawing, corners: Mapping[str, Point]) -> Iterator[Curve]:
    titles = {box.name: box.title for box in drawing.boxes}
    for arrow in drawing.arrows:
        (x, y), (to_x, to_y) = corners[arrow.start], corners[arrow.end]
        forward = to_x > x
        start = (x + WIDE, y + HIGH / 2) if forward else (x, y + HIGH / 2)
        end = (to_x, to_y + HIGH / 2) if forward else (to_x + WIDE, to_y + HIGH / 2)
        bend = max(40.0, abs(end[0] - start[0]) / 2) * (1 if forward else -1)
        path = f"M{_at(start)} C{_at((start[0] + bend, start[1]))} {_at((end[0] - bend, end[1]))} {_at(end)}"
        words = f"{titles[arrow.start]} {', '.join(arrow.lines)} {titles[arrow.end]}"
        yield Curve(path, _kind(arrow.lines), words)


def _at(point: Point) -> str:
    return f"{point[0]:.0f} {point[1]:.0f}"


def _kind(lines: tuple[Line, ...]) -> str:
    """The class by which the style draws a line."""
    return lines[0].name.lower().replace("_", "-") if len(lines) == 1 else SEVERAL
