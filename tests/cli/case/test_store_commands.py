"""`diversion case list`, `verify`, `seal`, `unseal` and `expunge`, and what holds for all of them."""

import argparse
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from diversion_engine.cli.case.command import SUBCOMMANDS

ORDER = ("--by", "records officer", "--reason", "retention rule 4")


def test_cases_are_listed(fight):
    fight("open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2026-09-15T09:00", "--case", "C-2")
    fight("event", "C-1", "closed", "--at", "2026-09-16T09:00")

    assert fight("list").out == (
        "case  opened      last event  stands\nC-1   2026-09-14  2026-09-16  closed\nC-2   2026-09-15  2026-09-15  open\n"
    )
    assert [one["case"] for one in fight("list", "--open", "--format", "json").data] == ["C-2"]
    assert [one["case"] for one in fight("list", "--closed", "--format", "json").data] == ["C-1"]


def test_a_log_that_is_whole_is_verified(fight):
    ran = fight("verify")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Every entry is as it was written: 2 entries in 1 case.\nThe log ends at 2:")


def test_a_log_that_goes_on_still_has_the_end_that_was_kept(fight):
    head = fight("verify", "--format", "json").data["head"]
    fight("event", "C-1", "closed", "--at", "2026-09-16T09:00")

    assert fight("verify", "--head", head).code == 0
    assert fight("verify", "--head", head[:-1] + ("0" if head[-1] != "0" else "1")).code == 1


def test_the_first_bad_entry_is_named(fight):
    fight("event", "C-1", "closed", "--at", "2026-09-16T09:00")
    tampered = _tamper()

    ran = fight("verify")

    assert ran.code == 1
    assert ran.out.startswith(f"The log is not as it was written. First bad entry: case `C-1`, entry {tampered}")
    assert fight("verify", "--format", "json").data["faults"][0]["number"] == tampered


def _tamper() -> int:
    with closing(sqlite3.connect("diversion.db")) as database, database:
        for (trigger,) in database.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            database.execute(f"drop trigger {trigger}")
        database.execute("update entries set by_role = 'somebody' where position = 2")
    return 2


def test_a_sealed_case_is_closed_to_readers(fight):
    assert fight("seal", "C-1", *ORDER, "--yes").out == "The case C-1 is sealed.\n"

    assert (fight("show", "C-1").code, fight("show", "C-1").err) == (1, "diversion case: the case `C-1` is sealed\n")
    assert fight("list").out == "There are no cases.\n"
    assert fight("due", "--at", "2026-09-20T09:00").out == "Nothing is due.\n"


def test_a_sealed_case_is_shown_to_who_says_why(fight):
    fight("seal", "C-1", *ORDER, "--yes")

    ran = fight("show", "C-1", "--by", "counsel", "--reason", "request of the family", "--at", "2026-09-14T12:00")

    assert ran.out.startswith("Case C-1: open, sealed\n")
    assert fight("show", "C-1", "--by", "counsel").err == (
        "diversion case show: a sealed case is shown to who says both --by ROLE and --reason TEXT\n"
    )


def test_a_sealed_case_is_opened_again_and_all_that_was_done_is_written_into_it(fight):
    fight("seal", "C-1", *ORDER, "--yes")
    fight("show", "C-1", "--by", "counsel", "--reason", "request of the family")

    assert fight("unseal", "C-1", "--by", "superintendent", "--reason", "appeal 7", "--yes").out == (
        "The case C-1 is open to readers again.\n"
    )

    ran = fight("show", "C-1", "--at", "2026-09-14T12:00")
    assert ran.out.startswith("Case C-1: open\n")
    record = ran.out.partition("What was done with the record\n")[2].splitlines()
    assert [line.partition(" UTC  ")[2] for line in record] == [
        "Sealed (records officer)",
        "Looked at while it was sealed (counsel)",
        "Unsealed (superintendent)",
    ]
    assert [one["kind"] for one in fight("show", "C-1", "--format", "json").data["record"]] == [
        "sealed",
        "accessed",
        "unsealed",
    ]
    assert fight("verify").code == 0
    assert fight("event", "C-1", "closed", "--at", "2026-09-16T09:00").code == 0


def test_sealing_and_unsealing_twice_adds_nothing(fight):
    assert fight("unseal", "C-1", *ORDER, "--yes").out == "The case C-1 was not sealed; nothing was added.\n"
    fight("seal", "C-1", *ORDER, "--yes")

    again = fight("seal", "C-1", *ORDER, "--yes", "--format", "json")

    assert (again.data["sealed"], again.data["repeated"]) == (True, True)
    assert fight("verify", "--format", "json").data["entries"] == 3


def test_the_reason_is_kept_in_the_record_and_not_said(fight):
    fight("seal", "C-1", *ORDER, "--yes")

    ran = fight("unseal", "C-1", "--by", "superintendent", "--reason", "appeal 7", "--yes")

    assert "appeal" not in ran.out + ran.err + fight("show", "C-1").out


@pytest.mark.parametrize("command", ["seal", "unseal", "expunge"])
def test_what_cannot_all_be_undone_takes_the_whole_id(case, command):
    # A sealed case is not in any list, so a beginning that looks like one case may have been meant for another.
    for name in ("2026-0147", "2026-0148"):
        case("open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2026-09-14T09:00", "--case", name)
    case("seal", "2026-0147", *ORDER, "--yes")

    ran = case(command, "2026-014", *ORDER, "--yes")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == ("diversion case: there is no case `2026-014`; did you mean `2026-0148`? the whole id is needed here\n")
    assert case("show", "2026-0148").out.startswith("Case 2026-0148: open\n")


def test_expunging_removes_what_was_said_and_the_log_stays_whole(fight):
    ran = fight("expunge", "C-1", *ORDER, "--yes")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "The case C-1 is expunged: 2 payloads removed. The log stays verifiable.\n"
    assert fight("verify").code == 0
    out = fight("show", "C-1").out
    assert out.startswith("Case C-1: expunged ")
    assert "Reported (staff)" in out
    again = fight("event", "C-1", "closed")
    assert (again.code, again.err) == (1, "diversion case: the case `C-1` was expunged, and nothing goes on in it\n")


def test_a_sealed_case_can_be_expunged(fight):
    fight("seal", "C-1", *ORDER, "--yes")
    fight("expunge", "C-1", *ORDER, "--yes")

    assert fight("show", "C-1", "--by", "counsel", "--reason", "audit").out.startswith("Case C-1: expunged ")


@pytest.mark.parametrize("command", ["seal", "unseal", "expunge"])
def test_nobody_to_be_asked_means_no(fight, command):
    ran = fight(command, "C-1", *ORDER)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"diversion case {command}: nobody is here to be asked; say that it is meant, with --yes\n"
    assert fight("show", "C-1").out.startswith("Case C-1: open\n")


@pytest.mark.parametrize(("typed", "code"), [("yes\n", 0), ("no\n", 1), ("", 1)])
def test_somebody_at_a_terminal_is_asked(fight, monkeypatch, typed, code):
    monkeypatch.setattr("diversion_engine.cli.case.removing.somebody_is_there", lambda: True)

    ran = fight("expunge", "C-1", *ORDER, typed=typed)

    assert ran.code == code
    assert "Nobody can bring them back." in ran.err
    assert fight("show", "C-1").out.startswith("Case C-1: expunged " if code == 0 else "Case C-1: open\n")


@pytest.mark.parametrize("command", SUBCOMMANDS)
def test_every_subcommand_explains_itself(diversion, command):
    ran = diversion("case", command, "--help")

    assert ran.code == 0
    assert ran.out.startswith(f"usage: diversion case {command}")


@pytest.mark.parametrize("command", ["due", "tick", "list", "verify"])
def test_a_store_that_is_not_there_is_not_made(case, command, tmp_path):
    ran = case(command)

    assert (ran.code, ran.out) == (1, "")
    assert "diversion.db" in ran.err
    assert not (tmp_path / "diversion.db").exists()


def test_a_command_that_is_misspelt_is_guessed(case):
    ran = case("opne")

    assert (ran.code, ran.err) == (2, "diversion case: there is no command `opne`; did you mean `open`?\n")


def test_an_option_that_is_misspelt_is_guessed(case):
    ran = case("open", "small", "--facts", "fight.json", "--calender", "days.yaml")

    assert (ran.code, ran.err) == (2, "diversion case open: there is no option `--calender`; did you mean `--calendar`?\n")
    none = case("list", "--wxyzq=red")
    assert none.err == "diversion case list: there is no option `--wxyzq`; see `diversion case list --help`\n"


def test_without_a_subcommand_the_help_is_shown(case):
    ran = case()

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("usage: diversion case")


@pytest.mark.parametrize("command", SUBCOMMANDS)
def test_every_option_is_described(command):
    text = (Path(__file__).parents[3] / "docs/reference/command-line.md").read_text(encoding="utf-8")
    section = text.partition("\n## diversion case\n")[2].partition("\n## ")[0]
    parser = argparse.ArgumentParser()
    import_module(SUBCOMMANDS[command][0]).arguments(parser)

    names = [name for action in parser._actions for name in action.option_strings if name not in ("-h", "--help")]
    assert [name for name in names if f"`{name}" not in section] == []
