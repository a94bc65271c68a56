"""Exit codes, and what a user sees when something goes wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from diversion_engine.cli import main
from diversion_engine.cli.exits import Exit


def diversion_process(*words: str, env: dict[str, str] | None = None, **more) -> subprocess.CompletedProcess:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("DIVERSION_")}
    return subprocess.run(
        [sys.executable, "-m", "diversion_engine", *words],
        capture_output="stdout" not in more,
        env={**kept, **(env or {})},
        timeout=600,
        check=False,
        **more,
    )


def test_version(diversion):
    ran = diversion("--version")

    assert (ran.code, ran.out, ran.err) == (0, "diversion 0.1.0\n", "")


def test_without_a_command_the_help_is_shown(diversion):
    ran = diversion()

    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith("usage: diversion")
    assert all(f"    {command} " in ran.err for command in main.COMMANDS)


@pytest.mark.parametrize("command", main.COMMANDS)
def test_every_command_explains_itself(diversion, command):
    ran = diversion(command, "--help")

    assert ran.code == 0
    assert ran.out.startswith(f"usage: diversion {command}")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chekc", "base"], "diversion: there is no command `chekc`; did you mean `check`?"),
        (["check"], "diversion check: the following arguments are required: RULESET (see `diversion check --help`)"),
        (["--log", "loud", "list"], "diversion: argument --log: invalid choice: 'loud' (choose from"),
        (["decide", "base"], "diversion decide: say where the facts are"),
        (
            ["decide", "base", "--facts", "x", "--as-of", "yesterday"],
            "diversion decide: argument --as-of: `yesterday` is not a date; write it as 2026-08-01 (see",
        ),
        (
            ["decide", "base", "--facts", "x", "--as-of", "2026-02-30"],
            "diversion decide: argument --as-of: `2026-02-30` is not a date; write it as 2026-08-01 (see",
        ),
        (
            ["explain", "base", "--facts", "x", "--why-not", "call_sro"],
            "diversion explain: argument --why-not: write an action",
        ),
    ],
)
def test_what_is_not_understood_is_said_in_one_line(diversion, small, words, said):
    ran = diversion(*(str(small) if word == "base" and words[0] == "decide" else word for word in words))

    assert ran.code == Exit.UNUSABLE
    assert ran.out == ""
    assert ran.err.startswith(said)
    assert ran.err.count("\n") == 1


def test_a_wrong_log_level_in_the_environment_is_said(diversion, monkeypatch):
    monkeypatch.setenv("DIVERSION_LOG", "loud")

    ran = diversion("list")

    assert ran.code == Exit.UNUSABLE
    assert ran.err.startswith("diversion: DIVERSION_LOG is none of off, debug, info, warning, error")


def test_a_ruleset_that_does_not_exist_cannot_be_read(diversion):
    ran = diversion("check", "bsae")

    assert ran.code == Exit.UNUSABLE
    assert ran.out == ""
    assert ran.err.startswith("DE101 ruleset not found\n  there is no ruleset `bsae`")
    assert ran.err.endswith("  help: did you mean `base`?\n")


@pytest.mark.parametrize("words", [("--log", "info", "check"), ("check", "--log", "info")])
def test_the_log_option_may_stand_before_or_after_the_command(diversion, small, words):
    assert '"event": "checked"' in diversion(*words, small).err


class SecretError(Exception):
    pass


def _fails(*_: object) -> int:
    raise SecretError("the student had a firearm")


def test_an_error_nobody_foresaw_is_one_line_without_its_text(diversion, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.listing.run", _fails)

    ran = diversion("list")

    assert ran.code == Exit.BUG
    assert "SecretError" in ran.err
    assert "firearm" not in ran.err
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 1


def test_with_debugging_on_the_traceback_is_shown(diversion, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.listing.run", _fails)
    monkeypatch.setenv("DIVERSION_DEBUG", "1")

    ran = diversion("list")

    assert ran.code == Exit.BUG
    assert "Traceback" in ran.err
    assert "SecretError: the student had a firearm" in ran.err


def _interrupted(*_: object) -> int:
    raise KeyboardInterrupt


def test_an_interrupt_is_quiet(diversion, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.listing.run", _interrupted)

    ran = diversion("list")

    assert (ran.code, ran.out, ran.err) == (Exit.INTERRUPTED, "", "")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path):
    out, into = os.pipe()
    os.close(out)
    with os.fdopen(into, "wb") as pipe:
        ran = diversion_process("list", stdout=pipe, stderr=subprocess.PIPE)

    assert ran.returncode == Exit.BROKEN_PIPE
    assert ran.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_in_one_line():
    with Path("/dev/full").open("wb") as full:
        ran = diversion_process("list", stdout=full, stderr=subprocess.PIPE)

    assert ran.returncode == Exit.UNUSABLE
    assert ran.stderr == b"diversion: input or output failed: No space left on device\n"


def test_a_closed_standard_output_is_no_error():
    ran = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m diversion_engine list >&-'], capture_output=True, timeout=600, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_a_terminal_that_cannot_show_a_character_gets_another(small: Path):
    manifest = (small / "ruleset.yaml").read_text(encoding="utf-8").replace("version: 1.0.0", "version: 1.0.0→é")
    (small / "ruleset.yaml").write_text(manifest, encoding="utf-8")
    facts = small.parent / "facts.json"
    facts.write_text("{}", encoding="utf-8")

    words = ("decide", str(small), "--facts", str(facts), "--format")
    ascii_only = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    text, json_ = (diversion_process(*words, form, env=ascii_only) for form in ("text", "json"))

    assert text.returncode == json_.returncode == 0
    assert "1.0.0?é".encode("cp1252") in text.stdout
    assert rb"1.0.0\u2192\u00e9" in json_.stdout


def test_the_program_starts_without_loading_what_a_command_does_not_need():
    code = "import sys; from diversion_engine.cli.main import run; run(['--version']); print(sorted(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=True)

    for heavy in ("pydantic", "yaml", "structlog", "rich", "networkx", "diversion_engine.engine"):
        assert f"'{heavy}'" not in ran.stdout
