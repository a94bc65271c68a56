"""Whoever lacks an extra is told in one line how to get it, by every command that takes it."""

import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from diversion_engine.errors import EXTRAS

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]


def without(package, *words):
    """What a command does in a Python of its own, in which *package* is not installed."""
    program = (
        f"import sys; sys.modules[{package!r}] = None; from diversion_engine.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    return subprocess.run([sys.executable, "-c", program, *map(str, words)], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("package", "extra", "words"),
    [
        ("z3", "review", ("check", "SMALL", "--prove")),
        ("z3", "review", ("diff", "SMALL", "SMALL")),
        ("gherkin", "review", ("review", ".")),
        ("gherkin", "review", ("phrases", "--unused", ".")),
        ("fast_sugiyama", "review", ("graph", "SMALL", "--format", "svg")),
        ("jinja2", "pages", ("handbook", "SMALL", "--format", "html")),
        ("sqlalchemy", "cases", ("case", "list")),
    ],
)
def test_a_command_without_its_extra_says_what_to_install(package, extra, words, small):
    ran = without(package, *(small if word == "SMALL" else word for word in words))

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.endswith(f"which is not installed; run `pip install 'diversion-engine[{extra}]'`\n")
    assert len(ran.stderr.splitlines()) == 1


def test_another_package_that_is_missing_is_a_fault_of_the_program(small):
    ran = without("networkx", "decide", small, "--facts", "-")

    assert ran.returncode == 70
    assert ran.stderr.startswith("diversion: sorry, the program failed (ModuleNotFoundError)")


def test_each_extra_brings_the_packages_that_it_is_named_for():
    brought = {
        (module, extra)
        for module, extra in EXTRAS.items()
        for distribution in packages_distributions().get(module, [])
        if any(one.startswith(distribution.lower()) for one in PROJECT["optional-dependencies"][extra])
    }

    assert brought == set(EXTRAS.items())


def test_one_extra_brings_all_the_others():
    (everything,) = PROJECT["optional-dependencies"]["all"]

    assert set(everything.partition("[")[2].rstrip("]").split(",")) == PROJECT["optional-dependencies"].keys() - {"all"}
