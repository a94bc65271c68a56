"""What happens with folders and files that git cannot hold, or that somebody put there by accident."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.render import render_all
from diversion_engine.errors import RulesetRejectedError
from diversion_engine.ruleset.compile import compile_ruleset, load_ruleset
from diversion_engine.ruleset.folders.load import MAX_FOLDERS, load
from diversion_engine.ruleset.folders.walk import MAX_FILES

MANIFEST = "id: ours\ntitle: Ours\nversion: 1.0.0\n"
FACT = "facts:\n  {name}: {{type: boolean, ordinary: false}}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ours"
    made.mkdir()
    (made / "ruleset.yaml").write_text(MANIFEST)
    return made


def said(folder: Path) -> str:
    made = compile_ruleset(folder)
    return render_all(made.report, made.sources.text)


@pytest.mark.parametrize("name", ["base/", "states/va/"])
def test_a_name_may_end_with_a_slash_as_a_shell_completes_it(name: str) -> None:
    assert load_ruleset(name).identity == load_ruleset(name.rstrip("/")).identity


def test_a_name_that_is_nothing_is_answered_with_the_nearest_name() -> None:
    assert said(Path("bsae")) == (
        "DE101 ruleset not found\n"
        "  there is no ruleset `bsae`: no folder of that name, and none in the library\n"
        "  help: did you mean `base`?"
    )


def test_a_folder_without_a_manifest_is_told_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("layer: school\n")
    (finding,) = compile_ruleset(tmp_path).report
    assert finding.message.endswith("has no file `ruleset.yaml`, so it is not a ruleset")
    assert finding.help == "add a `ruleset.yaml` with `id`, `title` and `version`, or name the folder that has one"


def test_a_ruleset_that_cannot_be_used_is_one_line_for_a_programmer(folder: Path) -> None:
    (folder / "rules.yaml").write_text("rule: []\n")
    with pytest.raises(RulesetRejectedError) as caught:
        load_ruleset(folder)
    assert str(caught.value) == (
        f"the ruleset `{folder}` cannot be used: DE202 `rule` is not a key that can stand here; did you mean `rules`?"
    )


def test_a_file_that_is_too_large_is_not_read(folder: Path) -> None:
    (folder / "rules.yaml").write_text("# " + "x" * 5_000_000)
    assert said(folder) == (
        "DE104 file too large or nested too deeply\n"
        "  `ours/rules.yaml` is too large\n"
        "  help: split the ruleset, and remove what is not needed"
    )


def test_a_file_with_too_many_entries_is_not_read(folder: Path) -> None:
    (folder / "rules.yaml").write_text("demographics: [" + "a, " * 200_000 + "]")
    assert "the file is more than 100,000 entries long" in said(folder)


def test_many_files_that_are_too_large_together_are_not_all_read(folder: Path) -> None:
    for number in range(30):
        (folder / f"rules-{number:02}.yaml").write_text("# " + "x" * 900_000)
    assert "`ours/rules-22.yaml` is one too many: the files together are too large" in said(folder)


def test_a_folder_with_too_many_files_says_so(folder: Path) -> None:
    for number in range(MAX_FILES + 1):
        (folder / f"rules-{number}.yaml").write_text("layer: law\n")
    assert f"`ours` has more than {MAX_FILES} files" in said(folder)


def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder.parent / "secret.yaml").write_text("layer: law\n")
    (folder / "rules.yaml").symlink_to(folder.parent / "secret.yaml")
    assert said(folder) == (
        "DE107 path outside the ruleset\n"
        "  `ours/rules.yaml` is a link that leads out of the ruleset's folder\n"
        "  help: copy the file into the folder"
    )


def test_a_link_to_a_folder_is_reported_because_its_rules_would_be_missed(folder: Path) -> None:
    (folder.parent / "more").mkdir()
    (folder / "more").symlink_to(folder.parent / "more")
    assert said(folder) == (
        "DE107 path outside the ruleset\n"
        "  `ours/more` is a link to a folder, and links to folders are not followed\n"
        "  help: copy the folder here, or name it under `extends`"
    )


@pytest.mark.parametrize("target", ["rules.yaml", "nowhere.yaml"])
def test_a_link_in_a_circle_or_to_nowhere_is_not_a_file(folder: Path, target: str) -> None:
    (folder / "rules.yaml").symlink_to(folder / target)
    assert "`ours/rules.yaml` is not a file" in said(folder)


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "rules.yaml")
    assert "`ours/rules.yaml` is not a file" in said(folder)


def test_what_editors_and_file_systems_leave_behind_is_left_out(folder: Path) -> None:
    (folder / "._rules.yaml").write_bytes(b"\x00\x05\x16\x07")
    (folder / ".#rules.yaml").symlink_to("nobody@nowhere.1")
    (folder / ".git").mkdir()
    (folder / ".git" / "rules.yaml").write_text("nonsense")
    (folder / "rules.yaml~").write_text("nonsense")
    assert said(folder) == ""


def test_capitals_in_a_suffix_do_not_hide_a_file(folder: Path) -> None:
    (folder / "RULES.YAML").write_text("rule: []\n")
    (folder / "more.yml").write_text("rule: []\n")
    assert [finding.code.number for finding in compile_ruleset(folder).report] == ["DE202", "DE202"]


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(folder: Path) -> None:
    (folder / "facts.yaml").write_bytes(b"\xef\xbb\xbf" + FACT.format(name="badge").replace("\n", "\r\n").encode())
    made = compile_ruleset(folder)
    assert made.report.passed
    assert made.ruleset is not None
    assert set(made.ruleset.vocabulary.facts) == {"badge"}


def test_a_name_that_is_not_text_is_shown_as_far_as_it_can_be(folder: Path) -> None:
    (folder / os.fsdecode(b"r\xe9gles.yaml")).write_text("rule: []\n")
    text = said(folder)
    assert "ours/r<U+DCE9>gles.yaml:1:1" in text
    text.encode()


def test_folders_are_read_to_a_depth_that_nobody_needs(folder: Path) -> None:
    deep = folder
    for _ in range(40):
        deep /= "d"
    deep.mkdir(parents=True)
    (deep / "rules.yaml").write_text("rule: []\n")
    assert "`ours` has folders more than 20 levels deep" in said(folder)


def test_a_chain_of_rulesets_ends_somewhere(tmp_path: Path) -> None:
    for number in range(MAX_FOLDERS + 5):
        (tmp_path / f"r{number}").mkdir()
        (tmp_path / f"r{number}" / "ruleset.yaml").write_text(f"{MANIFEST}extends: r{number + 1}\n")
    assert f"more than {MAX_FOLDERS} rulesets extend each other" in said(tmp_path / "r0")


def test_two_folders_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for state, extends in (("va", ""), ("tx", "extends: ../../va/rules\n")):
        (tmp_path / state / "rules").mkdir(parents=True)
        (tmp_path / state / "rules" / "ruleset.yaml").write_text(MANIFEST + extends)
        (tmp_path / state / "rules" / "more.yaml").write_text(f"{state}: []\n")

    text = said(tmp_path / "tx" / "rules")

    assert "va/rules/more.yaml:1:1\n    1 | va: []" in text
    assert "  rules/more.yaml:1:1\n    1 | tx: []" in text


def test_a_ruleset_inside_a_ruleset_is_one_of_its_own(folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "ruleset.yaml").write_text(MANIFEST)
    (folder / "inner" / "facts.yaml").write_text(FACT.format(name="badge"))
    made = compile_ruleset(folder)
    assert made.ruleset is not None
    assert not made.ruleset.vocabulary.facts


def test_what_an_unreadable_file_defines_is_not_missed_as_well(folder: Path) -> None:
    """One tab in the vocabulary is one finding, not one for every rule that uses a fact."""
    (folder / "facts.yaml").write_text("facts:\n  badge: {type: boolean, ordinary: false}\n\tweapon: {type: boolean}\n")
    (folder / "terms.yaml").write_text(
        "terms:\n  seen: {says: A badge was seen., when: {badge: true, weapon: true, moon: full}}\n"
    )
    assert [finding.message for finding in compile_ruleset(folder).report] == [
        "a tab stands where spaces are expected",
        "there is no fact or term `moon`",
    ]


def test_a_ruleset_whose_parent_is_not_there_is_still_read(folder: Path) -> None:
    (folder / "ruleset.yaml").write_text(f"{MANIFEST}extends: bsae\n")
    (folder / "terms.yaml").write_text("terms:\n  armed: {say: There is a weapon., when: {weapon: knife}}\n")
    assert [finding.code.number for finding in compile_ruleset(folder).report] == ["DE101", "DE202"]


def test_after_five_hundred_findings_the_rest_is_left_out(folder: Path) -> None:
    wrong = "".join(f"  t{number}: {{says: x, when: {{moon: {number}}}}}\n" for number in range(600))
    (folder / "terms.yaml").write_text(f"terms:\n{wrong}")

    report = compile_ruleset(folder).report

    assert len(report.findings) == 501
    assert report.findings[-1].message == "there are more than 500 mistakes, and the others are left out"


def test_control_characters_in_a_name_are_spelled_out(folder: Path) -> None:
    (folder / "rules.yaml").write_text('"rule\\e[2J": []\n')
    assert "`rule<U+001B>[2J` is not a key that can stand here" in said(folder)


def test_reading_never_raises_for_a_name_that_no_system_allows() -> None:
    for name in ("", "\0", "a" * 5_000, "../" * 500, "~", "base/../../etc"):
        load(name, Report())
