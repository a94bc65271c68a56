"""Every kind of page is read by axe in a real browser, at the width of a desk, of a phone, and of paper.

The rules are those of WCAG 2.0, 2.1 and 2.2, levels A and AA. Where no Chromium is installed, these tests say so and are
left out.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest

from diversion_engine.checklist.page import checklist_page
from diversion_engine.difference.compare import compare
from diversion_engine.difference.page import page as difference_page
from diversion_engine.engine import Engine
from diversion_engine.handbook.write import handbook
from diversion_engine.pages.html import as_html

DAY = date(2026, 11, 21)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
SIZES = {"desk": (1280, 900), "phone": (320, 640)}
"""WCAG 1.4.10 asks for 320 pixels without scrolling in two directions."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser to read pages with; install one of {', '.join(BROWSERS)}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@cache
def handbook_page() -> str:
    return as_html(handbook(Engine.load("districts/example", cross_check=False).ruleset, DAY))


@cache
def checklist() -> str:
    return checklist_page(Engine.load("program/secure", cross_check=False).decide({}, as_of=DAY).checklist())


@cache
def difference() -> str:
    old, new = (Engine.load(name, cross_check=False).ruleset for name in ("states/va", "districts/example"))
    return as_html(difference_page(compare(old, new, DAY), "districts/example"))


PAGES: dict[str, Callable[[], str]] = {"handbook": handbook_page, "checklist": checklist, "difference": difference}


def violations(browser: Any, html: str, size: tuple[int, int], media: str) -> list[str]:
    """What axe finds, a line for each place."""
    from axe_playwright_python.sync_playwright import Axe

    with browser.new_page(viewport={"width": size[0], "height": size[1]}) as page:
        page.emulate_media(media=media)
        page.set_content(html)
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": LEVELS}}).response
    assert found["passes"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found["violations"] for node in one["nodes"]]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("size", "media"), [("desk", "screen"), ("phone", "screen"), ("desk", "print")])
def test_axe_finds_nothing(browser: Any, name: str, size: str, media: str) -> None:
    assert violations(browser, PAGES[name](), SIZES[size], media) == []


def test_axe_finds_what_is_wrong(browser: Any) -> None:
    wrong = PAGES["checklist"]().replace("--soft: #4a5560", "--soft: #c0c8d0").replace('<html lang="en">', "<html>")

    found = {one.partition(":")[0] for one in violations(browser, wrong, SIZES["desk"], "screen")}
    assert found == {"color-contrast", "html-has-lang"}


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_wider_than_a_phone(browser: Any, name: str) -> None:
    width, height = SIZES["phone"]
    with browser.new_page(viewport={"width": width, "height": height}) as page:
        page.set_content(PAGES[name]())
        assert page.evaluate("document.documentElement.scrollWidth") <= width
