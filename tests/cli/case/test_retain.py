"""`diversion case retain`: lists what has been kept long enough, and expunges it only when told to."""

import pytest

CLOSED = ("--keep", "closed=5 years")
APPLY = ("--apply", "--by", "records officer", "--yes")


@pytest.fixture
def closed(fight):
    """`C-1` closed in September 2020, `C-2` still open."""
    for name in ("C-3", "C-2"):
        fight("open", "small", "--facts", "fight.json", "--calendar", "days.yaml", "--at", "2020-09-14T09:00", "--case", name)
    fight("event", "C-3", "closed", "--at", "2020-09-16T09:00")
    return fight


def test_what_has_been_kept_long_enough_is_listed_and_nothing_is_done(closed):
    ran = closed("retain", *CLOSED)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "case  since       until       rule\n"
        "C-3   2020-09-16  2025-09-16  closed, kept 5 years\n"
        "\n"
        "1 case can be expunged. Nothing was; `--apply` does it.\n"
    )
    assert closed("show", "C-3").out.startswith("Case C-3: closed\n")


def test_with_apply_it_is_expunged_and_the_rest_stays(closed):
    ran = closed("retain", *CLOSED, *APPLY)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("1 case expunged: 4 payloads removed. The log stays verifiable.\n")
    assert closed("show", "C-3").out.startswith("Case C-3: expunged ")
    assert closed("show", "C-2").out.startswith("Case C-2: open\n")
    assert closed("verify").code == 0
    assert closed("retain", *CLOSED).out == "No case has been kept long enough.\n"


def test_for_programs_it_is_data(closed):
    listed = closed("retain", *CLOSED, "--keep", "inactive=18 months", "--as-of", "2025-09-17", "--format", "json").data

    assert listed == {
        "as_of": "2025-09-18T00:00:00+00:00",
        "expunged": False,
        "removed": 0,
        "scrubbed": None,
        "due": [
            {"case": "C-2", "rule": "inactive", "kept": "18 months",
             "since": "2020-09-14T13:00:00+00:00", "due": "2022-03-14T13:00:00+00:00"},
            {"case": "C-3", "rule": "inactive", "kept": "18 months",
             "since": "2020-09-16T13:00:00+00:00", "due": "2022-03-16T13:00:00+00:00"},
        ],
    }  # fmt: skip
    done = closed("retain", *CLOSED, *APPLY, "--format", "json").data
    assert (done["expunged"], done["removed"], done["scrubbed"]) == (True, 4, True)


def test_a_day_may_be_looked_at_before_it_comes_and_nothing_is_expunged_early(closed):
    assert "C-1" in closed("retain", "--keep", "inactive=1 year", "--as-of", "2028-01-01").out

    ran = closed("retain", "--keep", "inactive=1 year", "--as-of", "2028-01-01", *APPLY)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == ("diversion case retain: that day has not come yet, and records are kept until then; leave out --apply\n")


def test_a_case_under_a_hold_is_left_out(closed):
    assert closed("retain", *CLOSED, "--except", "C-3", *APPLY).out == "No case has been kept long enough.\n"
    assert closed("show", "C-3").out.startswith("Case C-3: closed\n")


def test_a_hold_on_a_case_that_is_not_there_ends_before_anything_is_expunged(closed):
    ran = closed("retain", *CLOSED, "--except", "C-33", *APPLY)

    assert ran.code == 1
    assert ran.err.startswith("diversion case: there is no case `C-33`; did you mean")
    assert closed("show", "C-3").out.startswith("Case C-3: closed\n")


def test_a_sealed_case_is_due_too(closed):
    closed("seal", "C-3", "--by", "records officer", "--reason", "diversion completed", "--yes")

    assert "C-3   2020-09-16  2025-09-16  closed, kept 5 years\n" in closed("retain", *CLOSED).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "the following arguments are required: --keep"),
        (("--keep", "closed"), "a retention rule is one of closed, inactive, sealed, with a length such as `5 years`"),
        (("--keep", "opened=1 year"), "write it as closed='5 years'"),
        (("--keep", "closed=5"), "write it as closed='5 years'"),
        ((*CLOSED, "--keep", "closed=6 years"), "the same rule was given twice, with --keep"),
        ((*CLOSED, "--apply", "--yes"), "say who asks for it, with --by ROLE"),
        ((*CLOSED, "--apply", "--yes", "--by", "Ann Lee"), "looks like a person's name"),
        ((*CLOSED, "--apply", "--by", "records officer"), "nobody is here to be asked; say that it is meant, with --yes"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_expunged(closed, words, said):
    ran = closed("retain", *words)

    assert ran.code == 2
    assert said in ran.err
    assert closed("show", "C-3").out.startswith("Case C-3: closed\n")


def test_somebody_at_a_terminal_may_say_no(closed, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.case.removing.somebody_is_there", lambda: True)

    ran = closed("retain", *CLOSED, "--apply", "--by", "records officer", typed="no\n")

    assert ran.code == 1
    assert ran.out == "case  since       until       rule\nC-3   2020-09-16  2025-09-16  closed, kept 5 years\n\n"
    assert "Cases under a legal hold are left out with --except." in ran.err
    assert closed("show", "C-3").out.startswith("Case C-3: closed\n")


def test_a_case_that_somebody_went_on_with_meanwhile_is_left_out(closed, monkeypatch):
    def ask(*_):
        closed("event", "C-2", "step-started", "--step", "talk", "--at", "2026-11-30T09:00")
        return True

    monkeypatch.setattr("diversion_engine.cli.case.retain.confirmed", ask)
    ran = closed("retain", "--keep", "inactive=5 years", "--apply", "--by", "records officer")

    assert ran.out.splitlines()[-1].startswith("1 case expunged: ")
    assert closed("show", "C-2").out.startswith("Case C-2: open\n")


@pytest.mark.parametrize("keep", ["closed=9999 years", "inactive=9999 months"])
def test_a_length_that_never_ends_is_never_over(closed, keep):
    assert closed("retain", "--keep", keep, "--as-of", "2199-12-31").out == "No case has been kept long enough.\n"


def test_when_a_reader_is_in_the_way_running_it_again_rewrites_the_files(closed, monkeypatch):
    scrub = "diversion_engine.cases.store.sql_store.SqlCaseStore.scrub"
    with monkeypatch.context() as busy:
        busy.setattr(scrub, lambda _: False)
        assert "run the command again when nobody is" in closed("retain", *CLOSED, *APPLY).err

    again = closed("retain", *CLOSED, *APPLY, "--format", "json")

    assert (again.err, again.data["due"], again.data["scrubbed"]) == ("", [], True)
