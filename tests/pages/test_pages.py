"""Pages that anybody can read: nothing is loaded, everything is escaped, and the structure says what the eye sees."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from diversion_engine.checklist.page import checklist_page
from diversion_engine.engine import Engine
from diversion_engine.errors import MissingExtraError
from diversion_engine.handbook.write import handbook
from diversion_engine.pages.document import Bullet, Bullets, Document, Entry, Heading, Link, Para, Section, Strong, Table
from diversion_engine.pages.html import as_html
from diversion_engine.pages.markdown import as_markdown

DAY = date(2026, 11, 21)
VOID = {"meta", "link", "br", "hr", "img", "input"}
NASTY = "<script>alert('x')</script> & \"quotes\""


@cache
def page(name):
    if name == "checklist":
        return checklist_page(Engine.load("program/secure", cross_check=False).decide({}, as_of=DAY).checklist())
    return as_html(handbook(Engine.load(name).ruleset, DAY))


class Outline(HTMLParser):
    """What a program that reads aloud makes of a page."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.headings, self.ids, self.targets, self.text = [], [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append((tag, given))
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.targets.append(given["href"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


PAGES = ["base", "districts/example", "program/secure", "checklist"]
every_page = pytest.mark.parametrize("name", PAGES)


@every_page
def test_every_tag_is_closed_and_every_link_leads_somewhere(name):
    read = Outline(page(name))

    assert read.open == []
    assert len(read.ids) == len(set(read.ids))
    assert {target[1:] for target in read.targets} <= set(read.ids)
    labels = {given["aria-labelledby"] for _, given in read.tags if "aria-labelledby" in given}
    assert labels <= set(read.ids)


@every_page
def test_headings_begin_with_one_and_leave_no_step_out(name):
    headings = Outline(page(name)).headings

    assert headings.count(1) == 1
    assert headings[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))


@every_page
def test_a_page_says_its_language_has_a_title_and_a_way_past_the_contents(name):
    tags = Outline(page(name)).tags

    assert ("html", {"lang": "en"}) in tags
    assert any(tag == "meta" and given.get("name") == "viewport" for tag, given in tags)
    assert re.search(r"<title>[^<]+</title>", page(name))
    first = next(given for tag, given in tags if tag == "a")
    assert first["href"] == "#main"
    assert [tag for tag, _ in tags if tag in ("header", "nav", "main", "footer")] == ["header", "nav", "main", "footer"]


@every_page
def test_every_header_of_a_table_says_what_it_heads(name):
    read = Outline(page(name))

    assert any(tag == "table" for tag, _ in read.tags)
    assert all(given.get("scope") in ("col", "row") for tag, given in read.tags if tag == "th")
    assert all(given.get("aria-label") for _, given in read.tags if given.get("role") == "region")


@every_page
def test_nothing_is_loaded_from_anywhere_and_nothing_runs(name):
    text = page(name)

    assert not re.search(r"<(script|iframe|img|link|object|embed)\b|@import|url\(|https?://", text)
    assert all(target.startswith("#") for target in Outline(text).targets)


def luminance(color):
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("ink", "paper"), ("ink", "tint"), ("soft", "paper"), ("soft", "tint"), ("link", "paper"), ("link", "tint"),
        ("ink", "missing-tint"), ("met", "met-tint"), ("missing", "missing-tint"), ("consider", "consider-tint"),
        ("unknown", "unknown-tint"), ("paper", "ink"),
    ],
)  # fmt: skip
def test_every_color_can_be_read_on_what_it_stands_on(ink, paper, scheme):
    in_light, in_dark = re.findall(r":root \{(.*?)\}", page("base"), re.DOTALL)
    colors = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", in_light if scheme == "light" else in_dark))
    light, dark = sorted((luminance(colors[ink]), luminance(colors[paper])), reverse=True)

    assert (light + 0.05) / (dark + 0.05) >= 4.5


def document(text):
    item = Bullet((text, Strong(text), Link(text, "first")), (Bullet((text,)),))
    blocks = (
        Heading(text),
        Para((text,)),
        Para((text,), "notice"),
        Bullets((item,)),
        Table(text, (text, text), (((text,), (text,)),)),
    )
    return Document(text, (text,), (text,), (Section(text, "first", (*blocks, Entry(text, "entry", blocks, "a.name"))),), text)


def test_text_is_text_wherever_it_stands_on_a_page():
    html = as_html(document(NASTY))
    read = Outline(html)

    assert "<script" not in html
    assert NASTY in "".join(read.text)
    # An attribute is text as well.
    assert {given["aria-label"] for _, given in read.tags if "aria-label" in given} == {NASTY}


def test_text_is_text_in_markdown():
    from markdown_it import MarkdownIt

    for text in (NASTY, "* no _list_ `code` | cell #5", "1. no list", "- no list", "[link](x)"):
        html = MarkdownIt("js-default", {"html": False}).render(as_markdown(document(text)).replace('<a id="', '<!--"'))
        body = Outline(html.replace("<!--", "")).text
        assert re.sub(r"\s+", " ", text) in re.sub(r"\s+", " ", "".join(body))


def test_markdown_says_the_same_as_the_page():
    markdown, html = as_markdown(handbook(Engine.load("base").ruleset, DAY)), page("base")
    words = re.findall(r"\w+", " ".join(Outline(html.partition("<main")[2].partition("</main>")[0].partition(">")[2]).text))
    said = re.findall(r"\w+", re.sub(r"<a id=\"[^\"]*\"></a>|\]\(#[^)]*\)|\\", " ", markdown))

    assert set(words) <= set(said)


def test_an_installation_without_the_extra_says_what_to_install(monkeypatch):
    import sys

    from diversion_engine.pages import frame

    frame._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtraError) as raised:
        as_html(document("text"))
    frame._environment.cache_clear()

    assert str(raised.value) == (
        "writing HTML takes the package `jinja2`, which is not installed; run `pip install 'diversion-engine[pages]'`"
    )
