"""The review report: what it says, that it says it in the same bytes, and that it holds whatever anybody writes."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from diversion_engine.cli.main import run
from diversion_engine.pages.html import as_html
from diversion_engine.pages.markdown import as_markdown
from diversion_engine.review.measures import measure
from diversion_engine.review.report.data import as_data
from diversion_engine.review.report.gather import ReviewReport, gather
from diversion_engine.review.report.page import page
from diversion_engine.review.report.records import ReviewRecord
from diversion_engine.review.review import review
from review.folders import AGREES, DAY, POLICY, district, scenario

MADE_ON = date(2026, 10, 1)
SETTINGS = 'ruleset = "policy"\nday = 2026-09-01\n'
WRONG = AGREES.replace("must not be called", "must be called").replace("stays with", "leaves")
UNREAD = AGREES.replace("the conduct is", "the conduct iss")
NEVER = scenario(
    "Given any incident at all",
    "When every such case is checked",
    "Then in no case the School Resource Officer must be called",
)
KEPT = scenario(
    "Given any incident at all",
    "And someone is in immediate danger",
    "When every such case is checked",
    "Then in every case the School Resource Officer must be called",
)
CHAPTERS = [
    "Bottom line", "What changed since the approved version", "The policy in sentences", "Promises", "Worked examples",
    "What nobody would notice", "Wording that could not be read", "Questions staff will be asked", "Sign-off",
]  # fmt: skip


def report(folder: Path, features: dict[str, str], settings: str = SETTINGS, *, measured: bool = False) -> ReviewReport:
    found = review(district(folder, features, settings), DAY)
    return gather(found, DAY, MADE_ON, measure(found) if measured else None)


def chapter(text: str, title: str) -> str:
    """One chapter of a report in Markdown, without anchors."""
    return re.sub(r'<a id="[^"]*"></a>\n\n', "", text).partition(f"\n## {title}\n\n")[2].partition("\n## ")[0].strip()


def test_the_report_of_a_small_district_word_by_word(tmp_path: Path) -> None:
    text = as_markdown(page(report(tmp_path, {"a.feature": AGREES})))
    text = re.sub(r"sha256:\w{64}", "sha256:…", re.sub(r"engine \d+\.\d+\.\d+\S*", "engine 1.2.3.", text))

    expected = (Path(__file__).parent / "small_report.md").read_text(encoding="utf-8")
    assert text == expected


def test_the_chapters_stand_in_the_order_in_which_a_board_reads(tmp_path: Path) -> None:
    document = page(report(tmp_path, {"a.feature": AGREES}))

    assert [section.title for section in document.sections] == CHAPTERS


@pytest.mark.parametrize(
    ("features", "said"),
    [
        ({"a.feature": AGREES}, "**Agrees** The one scenario agrees with the policy."),
        (
            {"a.feature": AGREES, "b.feature": WRONG},
            "**Disagrees** 1 of 2 scenarios disagrees with the policy. Where they disagree, one of the two is wrong, and people decide which.",
        ),
        (
            {"a.feature": UNREAD},
            "**Cannot be read** 1 mistake in the wording: the review is not complete until it is put right.",
        ),
    ],
)
def test_the_bottom_line_is_one_sentence_with_counts(tmp_path: Path, features: dict[str, str], said: str) -> None:
    text = as_markdown(page(report(tmp_path, features)))

    assert chapter(text, "Bottom line").splitlines()[0] == said
    assert "%" not in text


def test_what_is_not_settled_is_said_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from diversion_engine.review import promises

    monkeypatch.setattr(promises, "find_spec", lambda _: None)
    text = as_markdown(page(report(tmp_path, {"a.feature": AGREES, "b.feature": KEPT})))

    assert chapter(text, "Bottom line").startswith(
        "**Not settled** No scenario disagrees with the policy, and 1 of 2 could not be settled in the time there was."
    )
    assert "**Not settled**" in chapter(text, "Promises")


def test_a_broken_promise_comes_with_a_case_to_paste_and_a_kept_one_says_proved(tmp_path: Path) -> None:
    said = chapter(as_markdown(page(report(tmp_path, {"a.feature": KEPT, "b.feature": NEVER}))), "Promises")

    assert said.startswith("1 of 2 promises proved for every incident there can be, 1 broken.")
    broken, kept = said.partition("### Proved")[::2]
    assert "```\nScenario: TODO name this\n" in broken
    assert "| imminent danger | yes |" in broken
    assert "**Proved**" in kept


def test_the_paste_ready_scenario_of_a_broken_promise_agrees(tmp_path: Path) -> None:
    made = as_data(report(tmp_path / "one", {"b.feature": NEVER}))
    paste = made["scenarios"][0]["disagreements"][0]["paste"].replace("TODO name this", "Kept")

    again = report(tmp_path / "two", {"a.feature": f"Feature: Kept\n\n{paste}"})
    assert again.review.verdict == 0


def test_a_disagreement_is_open_and_shows_the_line_and_what_the_policy_says(tmp_path: Path) -> None:
    made = report(tmp_path, {"a.feature": AGREES, "b.feature": WRONG})
    html, text = as_html(page(made)), chapter(as_markdown(page(made)), "Worked examples")

    assert html.count("<details open>") == 1
    assert "> **Line 7:** the School Resource Officer must be called" in text
    assert "* The policy says: the School Resource Officer: must not (rule d.routine)." in text
    assert "* Do not call the officer. ([d.routine](#rule-" in text


def test_a_rule_without_a_worked_example_says_so_and_another_leads_to_its_examples(tmp_path: Path) -> None:
    rules = chapter(as_markdown(page(report(tmp_path, {"a.feature": AGREES}))), "The policy in sentences").split("### ")

    said = {part.partition("`")[2].partition("`")[0]: part for part in rules if "`" in part}
    assert "**No worked example**" in said["d.danger"]
    assert "1 worked example: [1](#scenario-1)." in said["d.routine"]


def test_what_changed_since_the_approved_version_is_compared(tmp_path: Path) -> None:
    folder = district(tmp_path, {"a.feature": AGREES}, SETTINGS + 'approved = "adopted"\n')
    (folder / "adopted").mkdir()
    (folder / "adopted" / "ruleset.yaml").write_text("id: d\ntitle: A district\nversion: 0.9.0\n", encoding="utf-8")
    (folder / "adopted" / "rules.yaml").write_text(POLICY.replace("at_least: 2", "at_least: 3"), encoding="utf-8")

    made = gather(review(folder, DAY), DAY, MADE_ON)
    said = chapter(as_markdown(page(made)), "What changed since the approved version")
    assert said.startswith("Before: A district 0.9.0. Now: A district 1.0.0.\n\n**Some answers differ.")
    assert "* Circle: now on the route" in said
    assert as_data(made)["changed"]["alike"] is False


def test_an_approved_version_that_cannot_be_used_is_no_reason_to_say_nothing_changed(tmp_path: Path) -> None:
    made = report(tmp_path, {"a.feature": AGREES}, SETTINGS + 'approved = "gone"\n')

    assert made.not_compared.startswith("The approved version cannot be used: the ruleset `gone` cannot be used")
    assert as_data(made)["changed"] is None


def test_wording_that_cannot_be_read_is_shown_with_its_line_and_what_to_do(tmp_path: Path) -> None:
    said = chapter(as_markdown(page(report(tmp_path, {"a.feature": UNREAD}))), "Wording that could not be read")

    assert 'features/a.feature, line 5: And the conduct iss "defiance"' in said
    assert "What to do: Did you mean: the conduct is" in said


def test_drafts_are_listed_and_not_counted(tmp_path: Path) -> None:
    text = as_markdown(
        page(report(tmp_path, {"a.feature": AGREES, "b.feature": WRONG.replace("  Scenario", "  @draft\n  Scenario")}))
    )

    assert chapter(text, "Bottom line").startswith("**Agrees** The one scenario agrees with the policy.")
    assert "| Drafts, not counted | 1 | 0 |" in text
    assert "* **Disagrees** [Defiance leaves the school](#scenario-2)" in chapter(text, "Wording that could not be read")


def test_what_nobody_would_notice_comes_with_a_scenario_that_would(tmp_path: Path) -> None:
    made = report(tmp_path, {"a.feature": AGREES}, measured=True)
    said = chapter(as_markdown(page(made)), "What nobody would notice")

    assert made.measures is not None
    assert said.startswith(made.measures.bottom_line)
    missed = [one for one in as_data(made)["unnoticed"]["slips"] if one["fate"] == "unnoticed"]
    assert missed
    assert all(one["paste"].strip() in said for one in missed)


def test_the_sign_off_names_the_policy_the_scenarios_and_that_nobody_verified_it(tmp_path: Path) -> None:
    made = report(tmp_path, {"a.feature": AGREES})
    said = chapter(as_markdown(page(made)), "Sign-off")

    assert made.policy is not None
    assert made.policy.ruleset.identity.fingerprint in said
    assert made.scenarios_fingerprint in said
    assert "**State:** **Unverified**" in said
    assert "| Counsel |  |  |  |" in said


def test_a_changed_word_in_a_scenario_changes_what_is_signed(tmp_path: Path) -> None:
    one = report(tmp_path / "one", {"a.feature": AGREES})
    other = report(tmp_path / "other", {"a.feature": AGREES.replace("Defiance stays", "Defiance remains")})

    assert one.scenarios_fingerprint != other.scenarios_fingerprint


class Read(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def test_every_link_of_the_page_leads_somewhere_and_nothing_is_loaded(tmp_path: Path) -> None:
    features = {"a.feature": AGREES, "b.feature": WRONG, "c.feature": NEVER, "d.feature": UNREAD, "e.feature": KEPT}
    html = as_html(page(report(tmp_path, features, measured=True)))
    tags = Read(html).tags

    ids = [given["id"] for _, given in tags if "id" in given]
    targets = {given["href"] for tag, given in tags if tag == "a"}
    assert len(ids) == len(set(ids))
    assert {target and target[1:] for target in targets} <= set(ids)
    assert not re.search(r"<(script|iframe|img|link|object)\b|@import|url\(|https?://", html)


def test_what_people_write_is_text_on_the_page_and_in_markdown(tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script> & *stars*"
    features = {
        "a.feature": AGREES.replace("Defiance stays with the school", nasty).replace("Routine discipline", nasty),
        "b.feature": AGREES.replace('the conduct is "defiance"', nasty),
    }
    document = page(report(tmp_path, features))
    html, text = as_html(document), as_markdown(document)

    assert "<script" not in html
    assert nasty in "".join(Read(html).said)
    unfenced = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert "<script" not in unfenced.replace("\\<", "")
    assert "\\*stars\\*" in unfenced


def test_the_same_review_gives_the_same_bytes(tmp_path: Path) -> None:
    features = {"b.feature": WRONG, "a.feature": AGREES, "c.feature": NEVER}
    one, other = (report(tmp_path / name, features, measured=True) for name in ("one", "other"))

    assert as_html(page(one)) == as_html(page(other))
    assert json.dumps(as_data(one)) == json.dumps(as_data(other))


def test_the_json_is_what_its_schema_says_and_keeps_its_fields(tmp_path: Path) -> None:
    from jsonschema import validate

    made = as_data(report(tmp_path, {"a.feature": AGREES, "b.feature": NEVER}, measured=True))
    validate(made, ReviewRecord.model_json_schema())

    assert (made["format"], made["format_version"]) == ("diversion-review-report", 1)
    # A field that goes away takes a new `format_version`.
    assert set(made) >= {
        "format", "format_version", "verdict", "bottom_line", "counts", "as_of", "made_on", "made_with", "policy", "policies",
        "scenarios_fingerprint", "changed", "not_compared", "rules", "promises", "scenarios", "unnoticed", "findings", "questions",
    }  # fmt: skip
    assert set(made["scenarios"][0]) >= {
        "number", "kind", "name", "feature", "rule", "file", "line", "tags", "key", "policy", "as_of", "draft", "standing",
        "lines", "answers", "route", "disagreements",
    }  # fmt: skip
    assert made["scenarios"][0]["answers"] == {"call_sro": "must_not"}
    assert made["counts"] == {"agrees": 1, "disagrees": 1, "not settled": 0}


def test_a_folder_without_a_ruleset_under_review_is_reported_all_the_same(tmp_path: Path) -> None:
    features = {"a.feature": AGREES.replace("Given an ordinary", 'Given the "policy" policy\n    And an ordinary')}
    text = as_markdown(page(report(tmp_path, features, "day = 2026-09-01\n")))

    assert chapter(text, "The policy in sentences") == (
        "diversion.toml names no ruleset under review, so there is no policy to write out."
    )
    assert "The one scenario agrees with the policy." in text


def test_the_command_writes_each_form_and_ends_as_the_review_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(district(tmp_path, {"a.feature": AGREES, "b.feature": WRONG}, SETTINGS))
    forms = ("r.html", "r.md", "r.json")

    code = run(["review", *(word for form in forms for word in ("--report", form)), "--made-on", "2026-10-01", "--slips", "3"])

    assert code == 1
    assert capsys.readouterr().err == "".join(f"wrote {form}\n" for form in forms)
    assert Path("r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert Path("r.md").read_text(encoding="utf-8").startswith("# Policy review: A district\n")
    made = json.loads(Path("r.json").read_text(encoding="utf-8"))
    assert (made["made_on"], made["as_of"], len(made["unnoticed"]["slips"])) == ("2026-10-01", "2026-09-01", 3)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--report", "r.docx"], "diversion review: `r.docx` is no report; end its name in .html, .htm, .md or .json\n"),
        (
            ["--report", "r.md", "--slips", "some"],
            "diversion review: argument --slips: `some` is not a number; write it as 100, or `all` (see `diversion review --help`)\n",
        ),
    ],
)
def test_a_report_that_cannot_be_written_is_refused_before_anything_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    monkeypatch.chdir(district(tmp_path))

    assert run(["review", *options]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", said)


def test_of_very_many_examples_those_that_agree_stand_in_a_line_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from diversion_engine.review.report import examples

    monkeypatch.setattr(examples, "MOST_IN_FULL", 1)
    made = report(tmp_path, {"a.feature": AGREES, "b.feature": WRONG})
    html, text = as_html(page(made)), chapter(as_markdown(page(made)), "Worked examples")

    assert "| The School Resource Officer must not be called; the reason is rule d.routine. |" in text
    assert "Defiance leaves the school" in text
    assert html.count("<details open>") == 1
    # The rules still lead to the example.
    assert 'href="#scenario-1"' in html
    assert html.count('id="scenario-1"') == 1
