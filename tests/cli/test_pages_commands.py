"""`diversion checklist` and `diversion handbook`: what they write, where, and how they end."""

from __future__ import annotations

import json


def test_a_checklist_without_facts_knows_nothing_and_asks_everything(diversion):
    ran = diversion("checklist", "program/secure", "--as-of", "2026-11-21")

    assert ran.code == 0
    assert ran.out.startswith(
        "SECURe review of an officer program: 0 of 54 met, 54 not known.\n\nDo next\n1. Find out: Is there"
    )
    assert all(len(line) <= 80 for line in ran.out.splitlines())


def test_a_checklist_is_written_as_json_and_as_a_page(diversion, facts, tmp_path):
    given = facts({"memorandum": "none"})

    data = diversion("checklist", "program/secure", "--facts", given, "--format", "json").data
    ran = diversion("checklist", "program/secure", "--facts", given, "--format", "html", "--out", tmp_path / "page.html")

    assert data["next"][0] == "sign_memorandum"
    assert ran.out == ""
    assert ran.err == f"wrote {tmp_path / 'page.html'}\n"
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "Agree on a memorandum of understanding" in page


def test_facts_come_through_a_pipe_as_well(diversion):
    ran = diversion(
        "checklist", "program/secure", "--facts", "-", "--format", "json", typed=json.dumps({"memorandum": "signed"})
    )

    assert ran.data["counts"]["met"] == 1


def test_a_ruleset_about_incidents_is_refused_with_what_to_do(diversion):
    ran = diversion("checklist", "base")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "diversion checklist: `base` is about incidents and has no items to tick off; name a ruleset such as `program/secure`, "
        "or decide with `diversion decide`\n"
    )


def test_a_fact_that_is_not_of_a_program_is_said_with_a_guess(diversion, facts):
    ran = diversion("checklist", "program/secure", "--facts", facts({"memorandun": "signed"}))

    assert ran.code == 1
    assert "did you mean `memorandum`?" in ran.err


def test_an_interview_about_a_program_ends_with_the_checklist(diversion):
    ran = diversion("ask", "program/secure", typed="none\nquit\n")

    assert ran.code == 0
    assert "Do next\n1. Agree on a memorandum of understanding with the officers' agency and sign it.\n   (1.1)" in ran.out
    assert "call 911" not in ran.out


def test_a_handbook_is_markdown_unless_its_name_says_otherwise(diversion, small, tmp_path):
    text = diversion("handbook", small, "--as-of", "2026-11-21")
    page = diversion("handbook", small, "--as-of", "2026-11-21", "--out", tmp_path / "book.html")
    forced = diversion("handbook", small, "--format", "md", "--out", tmp_path / "book.htm")

    assert text.code == page.code == forced.code == 0
    assert text.out.startswith("# Small policy\n\nPolicy handbook. small 1.0.0, in force from 2020-01-01, as of 2026-11-21.\n")
    assert "Danger comes first" in text.out
    assert (tmp_path / "book.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "book.htm").read_text(encoding="utf-8").startswith("# Small policy")


def test_a_handbook_of_a_day_on_which_nothing_is_in_force_is_an_error_in_one_line(diversion, small):
    ran = diversion("handbook", small, "--as-of", "1999-01-01")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("diversion: the ruleset `small` is in force from 2020-01-01")


def test_without_the_extra_a_page_cannot_be_written_and_markdown_can(diversion, small, monkeypatch):
    import sys

    from diversion_engine.pages import frame

    frame._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    page = diversion("handbook", small, "--format", "html")
    text = diversion("handbook", small, "--format", "md")
    frame._environment.cache_clear()

    assert (page.code, page.out) == (2, "")
    assert "pip install 'diversion-engine[pages]'" in page.err
    assert text.code == 0
