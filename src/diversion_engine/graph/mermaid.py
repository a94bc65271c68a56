"""A drawing as Mermaid, which many programs that show Markdown draw by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from diversion_engine.graph.drawing import Arrow, Box, Drawing, Line, Shape
from diversion_engine.graph.rules import layer_words

_FRAMES = {
    Shape.TERM: ("([", "])"),
    Shape.RULE: ("[", "]"),
    Shape.EXCEPTION: ("{{", "}}"),
    Shape.ACTION: ("[[", "]]"),
    Shape.PATHWAY: ("(", ")"),
    Shape.ALWAYS: ("((", "))"),
}
_SOLID = frozenset({Line.FIRST, Line.USED_BY, Line.MUST, Line.OFFERS})


def mermaid(drawing: Drawing) -> str:
    """The drawing as a flowchart."""
    return "\n".join(_lines(drawing)) + "\n"


def _lines(drawing: Drawing) -> Iterator[str]:
    numbers = {box.name: f"n{number}" for number, box in enumerate(drawing.boxes)}
    yield "---"
    yield f"title: {_quoted(drawing.title)}"
    yield "---"
    yield "flowchart LR"
    for group in drawing.groups:
        yield f"  subgraph {group}[{_quoted(layer_words(group))}]"
        yield from (f"    {_box(numbers[box.name], box)}" for box in drawing.boxes if box.group == group)
        yield "  end"
    yield from (f"  {_box(numbers[box.name], box)}" for box in drawing.boxes if box.group not in drawing.groups)
    yield from (f"  {_arrow(numbers, arrow)}" for arrow in drawing.arrows)


def _box(number: str, box: Box) -> str:
    opening, closing = _FRAMES[box.shape]
    text = box.title if box.note in ("", box.title) else f"{box.title}<br>{box.note}"
    return f"{number}{opening}{_quoted(text)}{closing}"


def _arrow(numbers: dict[str, str], arrow: Arrow) -> str:
    line = "-->" if set(arrow.lines) & _SOLID else "-.->"
    said = "" if arrow.lines == (Line.USED_BY,) else f"|{_quoted(', '.join(arrow.lines))}|"
    return f"{numbers[arrow.start]} {line}{said} {numbers[arrow.end]}"


def _quoted(text: str) -> str:
    """The text so that nothing in it means something to Mermaid; `<br>` stays."""
    lines = (
        part.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;").replace(">", "#gt;")
        for part in text.split("<br>")
    )
    return f'"{"<br>".join(lines)}"'
