"""A crosswalk is data with a version, and everything wrong with one is found in one run."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest

from diversion_engine.adapters.crosswalk import check_crosswalk, load_crosswalk, shipped_crosswalks
from diversion_engine.adapters.meaning import Coded, Conduct, Unmapped
from diversion_engine.diagnostics.render import render_all
from diversion_engine.errors import SourceRejectedError

HEAD = "id: mine\ntitle: Mine\nversion: 1.0.0\nsource: me\n"


@pytest.fixture
def checked(tmp_path, vocabulary):
    """Reads crosswalks that are given as text by name, and gives the one called `mine`."""

    def check(text, **others):
        for name, content in {"mine": HEAD + dedent(text), **others}.items():
            (tmp_path / f"{name}.yaml").write_text(dedent(content), encoding="utf-8")
        return check_crosswalk(tmp_path / "mine.yaml", vocabulary)

    return check


@pytest.fixture
def said(checked):
    """What is wrong with a crosswalk, as a person reads it."""

    def text(text, **others):
        result = checked(text, **others)
        assert result.crosswalk is None
        return render_all(result.report, result.text)

    return text


@pytest.mark.parametrize("name", shipped_crosswalks())
def test_every_shipped_crosswalk_can_be_used(name, vocabulary):
    crosswalk = load_crosswalk(name, vocabulary)

    assert crosswalk.id == name
    assert crosswalk.version
    assert crosswalk.source


def test_a_word_that_is_no_fact_is_said_with_its_line(said):
    assert said("""\
        lists:
          here:
            codes:
              A: {wepon: firearm}
        """) == (
        "DE604 map cannot be used\n"
        "  there is no fact `wepon`\n"
        "  mine.yaml:8:11\n"
        "    8 |       A: {wepon: firearm}\n"
        "      |           ^^^^^\n"
        "  help: did you mean `weapon`?"
    )


def test_a_value_that_a_fact_does_not_have_is_said(said):
    assert said("lists: {here: {codes: {A: {weapon: gun, grade: 13, ongoing: 'yes'}}}}") == (
        "DE604 map cannot be used\n"
        "  `weapon` has no value `gun`\n"
        "  mine.yaml:5:36\n"
        "    5 | lists: {here: {codes: {A: {weapon: gun, grade: 13, ongoing: 'yes'}}}}\n"
        "      |                                    ^^^\n"
        "  help: its values are `none`, `simulated`, `look-alike`, `pocket-knife`,\n"
        "  `unlawful-knife`, `other-object`, `dangerous-weapon`, `ammunition`, `firearm`,\n"
        "  `explosive`\n"
        "\n"
        "DE604 map cannot be used\n"
        "  `grade` has no value `13`\n"
        "  mine.yaml:5:48\n"
        "    5 | lists: {here: {codes: {A: {weapon: gun, grade: 13, ongoing: 'yes'}}}}\n"
        "      |                                                ^^\n"
        "  help: write a number from -1 to 12\n"
        "\n"
        "DE604 map cannot be used\n"
        "  `ongoing` has no value `yes`\n"
        "  mine.yaml:5:61\n"
        "    5 | lists: {here: {codes: {A: {weapon: gun, grade: 13, ongoing: 'yes'}}}}\n"
        "      |                                                             ^^^^^\n"
        "  help: its values are `true`, `false`"
    )


@pytest.mark.parametrize(
    ("text", "message", "help_"),
    [
        ("lists: {here: {codes: {A: {conduct: fihgt}}}}", "`conduct` has no value `fihgt`", "did you mean `fight`?"),
        (
            "lists: {here: {codes: {A: {conduct: fight, cannot_tell: conduct}}}}",
            "`A` settles `conduct`, and is said not to tell it",
            "keep one of the two; for conduct that is possible as well, use `possible_conduct`",
        ),
        ("lists: {here: {codes: {A: {cannot_tell: wepon}}}}", "there is no fact `wepon`", "did you mean `weapon`?"),
        (
            "lists: {here: {codes: {A: {note: nothing}}}}",
            "`A` settles nothing",
            "say what it settles, or name under `cannot_tell` what it leaves open",
        ),
        (
            "lists: {here: {codes: {A: {role: victm}}}}",
            "in `role`, `victm` is not one of `offender`, `victim`, `witness`, `reporter`",
            "did you mean `victim`?",
        ),
        (
            "lists: {here: {codes: {A: {demographics: {rase: x}}}}}",
            "there are no demographics `rase`",
            "there are `economic_disadvantage`",
        ),
        (
            "lists: {here: {codes: {a b: {conduct: fight}, A  B: {conduct: theft}}}}",
            "`A  B` is the same code as `a b`, because capitals and spaces do not count",
            "keep one of the two",
        ),
        (
            "lists: {here: {codes: {A: {cannot_tell: place, note: one, or the other}}}}",
            "there is no fact `or the other`",
            "put quotes around text that holds a comma",
        ),
        ("lsits: {}", "`lsits` is not a key that can stand here", "did you mean `lists`?"),
        ("lists: {here: {code: {}}}", "`code` is not a key that can stand here", "did you mean `codes`?"),
        ("lists: {here: {codes: {A: {weapon: [firearm]}}}}", "`weapon` needs one of its values here", "its values are `none`"),
        ("standing: {conduct: fight}", "`conduct` cannot hold for every record", "remove it"),
        ("standing: {mou: true}", "there is no fact `mou`", "see the vocabulary for the facts"),
        ("when_several: {wepon: [firearm]}", "there is no fact `wepon`", "did you mean `weapon`?"),
        ("when_several: {weapon: [gun]}", "`weapon` has no value `gun`", "its values are `none`"),
        ("extends: edfi-defualt", "there is no file `edfi-defualt`, and none of that name in the library's `crosswalks`", "did you mean `edfi-default`?"),
        ("extends: mine", "`mine` extends itself, directly or by way of others", "remove one of the `extends`"),
        ("in_force: {from: tomorrow}", "in `from`, `tomorrow` is not a date", "write the year, month and day, as in 2026-08-01"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_what_to_do(checked, text, message, help_):
    result = checked(text)

    assert result.crosswalk is None
    assert {finding.code.number for finding in result.report} == {"DE604"}
    assert any(found.message == message and (found.help or "").startswith(help_) for found in result.report)


def test_a_key_that_is_written_twice_is_said(said):
    assert "DE105 key written twice\n  `A` is written twice, and only one of them could count" in said(
        "lists: {here: {codes: {A: {conduct: fight}, A: {conduct: theft}}}}"
    )


@pytest.mark.parametrize("text", ["lists: [here]", "lists: {here: {}}", "lists: {here: 1}", "extends: {a: b}", "version: [1]"])
def test_what_has_another_shape_is_said_in_the_words_of_rulesets(checked, text):
    result = checked(text)

    assert result.crosswalk is None
    assert all(finding.labels and finding.help for finding in result.report)


def test_what_a_crosswalk_is_must_be_said(tmp_path, vocabulary):
    (tmp_path / "mine.yaml").write_text("lists: {}", encoding="utf-8")

    with pytest.raises(SourceRejectedError) as raised:
        load_crosswalk(tmp_path / "mine.yaml", vocabulary)

    said = " ".join(one.message for one in raised.value.findings)
    assert all(f"`{key}`" in said for key in ("id", "title", "version", "source"))


@pytest.mark.parametrize("content", [b"", b"- 1", b"\xff", b"a: [", b"&a b: 1"])
def test_a_file_that_is_no_map_is_refused(tmp_path, vocabulary, content):
    (tmp_path / "mine.yaml").write_bytes(content)

    with pytest.raises(SourceRejectedError):
        load_crosswalk(tmp_path / "mine.yaml", vocabulary)


def test_a_file_is_not_read_from_outside_by_a_name(tmp_path, vocabulary):
    with pytest.raises(SourceRejectedError):
        load_crosswalk("../vocabulary/conduct", vocabulary)


# -- meanings


def test_each_act_has_a_row_makes_conduct_exact(checked, vocabulary):
    crosswalk = checked("""\
        lists:
          exact: {each_act_has_a_row: true, codes: {A: {conduct: fight}}}
          open: {codes: {A: {conduct: fight}}}
        """).crosswalk

    fight = frozenset({"fight"})
    assert crosswalk.look_up(Coded("A", "exact"), None).conduct == Conduct(fight, fight)
    assert crosswalk.look_up(Coded("A", "open"), None).conduct == Conduct(fight, frozenset(vocabulary.facts["conduct"].values))


def test_an_entry_goes_before_that_of_a_crosswalk_it_extends(checked):
    parent = (
        "id: parent\ntitle: P\nversion: 1\nsource: p\nlists: {here: {codes: {A: {weapon: firearm}, B: {weapon: firearm}}}}\n"
    )

    crosswalk = checked("extends: parent\nlists: {here: {codes: {A: {weapon: look-alike}}}}", parent=parent).crosswalk

    assert [crosswalk.look_up(Coded(code, "here"), None).facts["weapon"] for code in "AB"] == ["look-alike", "firearm"]


def test_a_meaning_holds_on_the_days_of_its_file(checked):
    parent = "id: parent\ntitle: P\nversion: 1\nsource: p\nlists: {here: {codes: {A: {weapon: firearm}}}}\n"

    crosswalk = checked(
        "extends: parent\nin_force: {from: 2026-08-01}\nlists: {here: {codes: {A: {weapon: look-alike}}}}", parent=parent
    ).crosswalk

    days = (date(2026, 7, 31), date(2026, 8, 1), None)
    assert [crosswalk.look_up(Coded("A", "here"), day).facts["weapon"] for day in days] == ["firearm", "look-alike", "firearm"]


def test_a_bare_code_in_several_lists_has_no_meaning(checked):
    crosswalk = checked("lists: {one: {codes: {A: {conduct: fight}}}, two: {codes: {A: {conduct: theft}}}}").crosswalk

    found = crosswalk.look_up(Coded("A"), None)

    assert isinstance(found, Unmapped)
    assert found.message == "`A` is in several lists of the crosswalk `mine`, and the record does not say which"


def test_every_default_descriptor_of_ed_fi_has_an_entry(vocabulary):
    from adapters.records import samples

    folder = samples() / "data_standard" / "descriptors_v5.2.0"
    if not folder.is_dir():
        pytest.skip("the official descriptors are not beside the repository")
    crosswalk = load_crosswalk("edfi-default", vocabulary)
    kinds = (
        "Behavior",
        "Weapon",
        "IncidentLocation",
        "DisciplineIncidentParticipationCode",
        "GradeLevel",
        "Race",
        "Sex",
        "LimitedEnglishProficiency",
    )
    for kind in kinds:
        text = (folder / f"{kind}Descriptor.xml").read_text(encoding="utf-8")
        for code in (part.split("<")[0] for part in text.split("<CodeValue>")[1:]):
            assert not isinstance(crosswalk.look_up(Coded(code, f"uri://ed-fi.org/{kind}Descriptor"), None), Unmapped)
