"""What the documentation shows is what happens, and every page it speaks of is there."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import runpy
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from diversion_engine.cli.main import COMMANDS
from diversion_engine.ruleset.library import shipped
from docs.page import FENCE, ROOT, Block, anchors, blocks, commands, matches, pages

every_page = pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
NEVER_SAID = re.compile(
    r"\b(simply|obviously|easily|seamless(ly)?|powerful|leverage)\b|\bjust (run|call|use|add|write)\b", re.IGNORECASE
)


@every_page
def test_what_a_page_shows_is_what_happens(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "page"}
    printed = ""
    for block in blocks(page.read_text(encoding="utf-8")):
        where = f"{page.relative_to(ROOT)}:{block.line}"
        if block.saved:
            save(block, tmp_path)
        elif block.kind == "python":
            printed = run_python(block, names, where)
        elif block.kind == "text" and block.follows == "python":
            assert matches(block.body, printed), f"{where}: it prints\n{printed}"
        elif block.kind == "console":
            run_console(block, tmp_path, where)


def save(block: Block, folder: Path) -> None:
    path = folder / str(block.saved)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a" if block.added else "w", encoding="utf-8") as file:
        file.write(block.body)


def run_python(block: Block, names: dict[str, Any], where: str) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("\n" * block.line + block.body, where, "exec"), names)
    return printed.getvalue()


def run_console(block: Block, folder: Path, where: str) -> None:
    """Run the commands of one block in one shell, so that `echo $?` shows how the last one ended."""
    mark = "--- the command ended ---"
    asked = list(commands(block.body))
    script = "".join(f"{command}\ncode=$?; echo '{mark}'; (exit $code)\n" for command, _ in asked)
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {"PATH": places, "HOME": str(folder), "LANG": "C.UTF-8", "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(
        ["sh", "-c", f"exec 2>&1\n{script}"],
        cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=600, check=False,
    )  # fmt: skip
    outputs = ran.stdout.split(f"{mark}\n")
    assert len(outputs) == len(asked) + 1, f"{where}: {ran.stdout}"
    for (command, expected), actual in zip(asked, outputs, strict=False):
        assert matches(expected, actual), f"{where}: $ {command}\n{actual}"


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in LINK.findall(FENCE.sub("", text)):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} leads nowhere"
        assert ROOT in (target, *target.parents), f"{link} leads out of the project"
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), f"{link}: there is no such heading"


@every_page
def test_words_that_help_nobody_are_left_out(page: Path) -> None:
    said = NEVER_SAID.search(FENCE.sub("", page.read_text(encoding="utf-8")))

    assert said is None, said


def test_every_page_can_be_reached_from_the_index() -> None:
    reached, pending = set(), [ROOT / "README.md"]
    while pending:
        page = pending.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            path = link.partition("#")[0]
            if path and not link.startswith("http"):
                pending.append((page.parent / path).resolve())

    assert set(pages()) - reached == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_described(command: str) -> None:
    text = (ROOT / "docs/reference/command-line.md").read_text(encoding="utf-8")
    section = re.search(rf"^## `?diversion {command}`?$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert section is not None, f"there is no section on `diversion {command}`"
    parser = argparse.ArgumentParser()
    import_module(COMMANDS[command][0]).arguments(parser)
    for action in parser._actions:
        for name in action.option_strings or ([str(action.metavar)] if action.metavar else []):
            assert name in ("-h", "--help") or f"`{name}" in section[1], f"{name} is not described"


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_ruleset_is_named(name: str) -> None:
    everything = "\n".join(page.read_text(encoding="utf-8") for page in pages())

    assert f"`{name}`" in everything


WRITTEN = runpy.run_path(str(ROOT / "docs/write_reference.py"))["PAGES"]


@pytest.mark.parametrize("name", WRITTEN)
def test_reference_pages_are_current(name: str) -> None:
    written = (ROOT / f"docs/reference/{name}.md").read_text(encoding="utf-8")

    assert written == WRITTEN[name](), "run `python docs/write_reference.py`"
