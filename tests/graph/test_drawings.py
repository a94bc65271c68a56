"""What a drawing of a policy shows, as Mermaid and as SVG."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest

from diversion_engine.cli.main import run
from diversion_engine.graph.drawing import Arrow, Line, Shape
from diversion_engine.graph.mermaid import mermaid
from diversion_engine.graph.pathways import pathways
from diversion_engine.graph.rules import names, rules
from diversion_engine.graph.svg import svg
from diversion_engine.model.program import Program
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.dating import program_on

SVG = "{http://www.w3.org/2000/svg}"


@lru_cache
def base() -> Program:
    return program_on(load_ruleset("base"), date(2026, 9, 1))


def test_every_pathway_has_a_box_and_every_fallback_an_arrow() -> None:
    drawing = pathways(base())
    assert {box.name for box in drawing.boxes} == set(base().pathways)
    arrows = {(arrow.start, arrow.end, line) for arrow in drawing.arrows for line in arrow.lines}
    for name, pathway in base().pathways.items():
        assert {(name, other, Line.DECLINED) for other in pathway.declined} <= arrows
        assert {(name, other, Line.EXCLUDED) for other in pathway.excluded} <= arrows
        assert {(first, name, Line.FIRST) for first in pathway.after} <= arrows


def test_a_rule_is_drawn_with_its_exceptions_and_all_that_it_says() -> None:
    drawing = rules(base())
    arrows = {(arrow.start, arrow.end, line) for arrow in drawing.arrows for line in arrow.lines}
    for rule in base().rules:
        assert {(rule.id, action, Line.MUST) for action in rule.must} <= arrows
        assert {(rule.id, action, Line.MUST_NOT) for action in rule.must_not} <= arrows
        assert {(rule.id, pathway, Line.OFFERS) for pathway in rule.offer} <= arrows
        assert {(one.id, rule.id, Line.LIFTS) for one in rule.exceptions} <= arrows


def test_about_one_rule_only_what_leads_to_it_and_what_it_leads_to() -> None:
    drawing = rules(base(), "base.false-alarm")
    shown = {box.name for box in drawing.boxes}
    assert {"base.false-alarm", "connected to school", "at school", "call_sro"} <= shown
    assert [box.name for box in drawing.boxes if box.shape is Shape.RULE] == ["base.false-alarm"]
    assert drawing.groups == ("agreement",)


def test_nothing_that_a_ruleset_says_breaks_a_picture() -> None:
    for drawing in (pathways(base()), rules(base())):
        root = ET.fromstring(svg(drawing))
        titles = {element.text for element in root.iter(f"{SVG}title")}
        assert drawing.title in titles
        assert sum(1 for _ in root.iter(f"{SVG}rect")) == 1 + len(drawing.boxes) + len(drawing.shapes)
        text = mermaid(drawing)
        assert text.count("-->") + text.count("-.->") == len(drawing.arrows)


def test_no_two_boxes_stand_on_each_other() -> None:
    root = ET.fromstring(svg(rules(base())))
    boxes = [one for one in root.iter(f"{SVG}rect") if "box" in one.get("class", "") and one.get("width") != "60"]
    places = {(float(one.get("x", 0)), float(one.get("y", 0))) for one in boxes}
    assert len(places) == len(boxes) == len(rules(base()).boxes)
    by_column: dict[float, list[float]] = {}
    for x, y in places:
        by_column.setdefault(x, []).append(y)
    for column in by_column.values():
        ordered = sorted(column)
        assert all(after - before >= 62 for before, after in pairwise(ordered))


def test_a_picture_is_the_same_each_time() -> None:
    program = """
from datetime import date
from diversion_engine.graph.pathways import pathways
from diversion_engine.graph.svg import svg
from diversion_engine.ruleset.compile import load_ruleset
from diversion_engine.ruleset.dating import program_on
print(svg(pathways(program_on(load_ruleset("base"), date(2026, 9, 1)))))
"""
    texts = [
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert texts[0] == texts[1]


def test_quotes_and_signs_are_no_commands_in_mermaid() -> None:
    drawing = rules(base())
    box = drawing.boxes[0]
    odd = type(drawing)(
        'A "title" <b>', (type(box)(box.name, 'say "stop" & <go>', box.shape),), (Arrow(box.name, box.name, (Line.MUST,)),)
    )
    text = mermaid(odd)
    assert 'title: "A #quot;title#quot; #lt;b#gt;"' in text
    assert "say #quot;stop#quot; #amp; #lt;go#gt;" in text
    assert names(odd) == [box.name]


def test_the_command_writes_by_the_name_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "pathways.svg"
    assert run(["graph", "base", "--as-of", "2026-09-01", "--out", str(target)]) == 0
    assert target.read_text().startswith("<svg ")
    assert run(["graph", "base", "--as-of", "2026-09-01", "--about", "base.false-alarm"]) == 0
    assert "flowchart LR" in capsys.readouterr().out


def test_a_name_that_is_not_there_is_answered_with_one_that_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["graph", "base", "--about", "base.false-alarms"]) == 2
    assert (
        capsys.readouterr().err == "diversion graph: nothing is called `base.false-alarms`; did you mean `base.false-alarm`?\n"
    )
