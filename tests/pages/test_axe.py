"""Every kind of page is read by axe in a real browser, at the width of a desk, of a phone, and of paper.

The rules are those of WCAG 2.0, 2.1 and 2.2, levels A and AA. Where no Chromium is installed, these tests say so and are
left out.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from diversion_engine.checklist.page import checklist_page
from diversion_engine.difference.compare import compare
from diversion_engine.difference.page import page as difference_page
from diversion_engine.engine import Engine
from diversion_engine.handbook.write import handbook
from diversion_engine.model.program import Ruleset
from diversion_engine.pages.html import as_html
from diversion_engine.review.measures import measure
from diversion_engine.review.report.gather import gather
from diversion_engine.review.report.page import page as report_page
from diversion_engine.review.review import review
from review.folders import AGREES, POLICY, district, scenario

DAY = date(2026, 11, 21)
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
SIZES = {"desk": (1280, 900), "phone": (320, 640)}
"""WCAG 1.4.10 asks for 320 pixels without scrolling in two directions."""
PATIENCE = 600_000
"""Milliseconds. Waiting ends when what is waited for is there; this ends what would wait for ever."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser to read pages with; install one of {', '.join(BROWSERS)}")
    # Chromium keeps a socket in its folder, and the path of a socket is short. A container has little shared memory.
    somewhere = {**os.environ, "TMPDIR": "/tmp"} if os.access("/tmp", os.W_OK) else {**os.environ}
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"], env=somewhere, timeout=PATIENCE
        )
        yield started
        started.close()


@cache
def small(at_least: int = 2) -> Ruleset:
    """A policy with every kind of chapter; on a big one axe takes a minute, and sees the same kinds of things."""
    with tempfile.TemporaryDirectory() as place:
        folder = district(Path(place) / "district") / "policy"
        (folder / "rules.yaml").write_text(POLICY.replace("at_least: 2", f"at_least: {at_least}"), encoding="utf-8")
        return Engine.load(folder, cross_check=False).ruleset


@cache
def handbook_page() -> str:
    return as_html(handbook(small(), DAY))


@cache
def checklist() -> str:
    return checklist_page(Engine.load("program/secure", cross_check=False).decide({}, as_of=DAY).checklist())


@cache
def difference() -> str:
    return as_html(difference_page(compare(small(), small(3), DAY), "d"))


@cache
def review_report() -> str:
    """A report in which every kind of block stands: a disagreement, a broken promise, a mistake, a slip, a comparison."""
    features = {
        "a.feature": AGREES,
        "b.feature": AGREES.replace("must not be called", "must be called"),
        "c.feature": AGREES.replace("the conduct is", "the conduct iss"),
        "d.feature": AGREES.replace("  Scenario", "  @draft\n  Scenario"),
        "e.feature": scenario(
            "Given any incident at all",
            "When every such case is checked",
            "Then in no case the School Resource Officer must be called",
        ),
    }
    with tempfile.TemporaryDirectory() as place:
        folder = district(Path(place) / "district", features, 'ruleset = "policy"\napproved = "adopted"\nday = 2026-09-01\n')
        shutil.copytree(folder / "policy", folder / "adopted")
        (folder / "adopted" / "rules.yaml").write_text(POLICY.replace("at_least: 2", "at_least: 3"), encoding="utf-8")
        found = review(folder, DAY)
        return as_html(report_page(gather(found, DAY, DAY, measure(found))))


PAGES: dict[str, Callable[[], str]] = {
    "handbook": handbook_page, "checklist": checklist, "difference": difference, "review report": review_report,
}  # fmt: skip
PLACES = [("desk", "screen"), ("phone", "screen"), ("desk", "print")]


@contextmanager
def shown(browser: Any, html: str, size: tuple[int, int], media: str = "screen") -> Iterator[Any]:
    """A page as it is on a screen or on paper."""
    width, height = size
    with browser.new_page(viewport={"width": width, "height": height}) as page:
        page.set_default_timeout(PATIENCE)
        page.emulate_media(media=media)
        page.set_content(html)
        yield page


def violations(browser: Any, html: str, size: tuple[int, int], media: str) -> list[str]:
    """What axe finds, a line for each place."""
    from axe_playwright_python.sync_playwright import Axe

    with shown(browser, html, size, media) as page:
        # Nobody taps on paper.
        rules = {"target-size": {"enabled": media == "screen"}}
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": LEVELS}, "rules": rules}).response
    assert found["passes"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found["violations"] for node in one["nodes"]]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("size", "media"), PLACES, ids=["desk", "phone", "paper"])
def test_axe_finds_nothing(browser: Any, name: str, size: str, media: str) -> None:
    assert violations(browser, PAGES[name](), SIZES[size], media) == []


def test_axe_finds_what_is_wrong(browser: Any) -> None:
    wrong = PAGES["checklist"]().replace("--soft: #4a5560", "--soft: #c0c8d0").replace('<html lang="en">', "<html>")

    found = {one.partition(":")[0] for one in violations(browser, wrong, SIZES["desk"], "screen")}
    assert found == {"color-contrast", "html-has-lang"}


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_wider_than_a_phone(browser: Any, name: str) -> None:
    with shown(browser, PAGES[name](), SIZES["phone"]) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= SIZES["phone"][0]


def test_what_is_folded_on_a_screen_is_on_paper(browser: Any) -> None:
    hidden = "[...document.querySelectorAll('details:not([open]) > div')].filter(one => !one.checkVisibility({contentVisibilityAuto: true})).length"
    with shown(browser, review_report(), SIZES["desk"]) as page:
        assert page.evaluate(hidden) > 0

        page.emulate_media(media="print")
        # The browser unfolds them in the next frame it draws, not at once; this fails when they stay hidden.
        page.wait_for_function(f"{hidden} === 0")


def test_a_link_to_what_is_folded_opens_it(browser: Any) -> None:
    is_open = "document.getElementById('scenario-1').closest('details').open"
    with shown(browser, review_report(), SIZES["desk"]) as page:
        assert not page.evaluate(is_open)

        page.click("a[href='#scenario-1']")
        # The browser follows the link when it gets to it; this fails when it never opens.
        page.wait_for_function(is_open)
