"""Importing the package loads nothing that is not needed yet."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

EXTRAS = {
    "rich",
    "z3",
    "sqlalchemy",
    "numpy",
    "pyarrow",
    "pytest",
    "pytest_bdd",
    "hypothesis",
    "psycopg",
    "pyspark",
    "streamlit",
    "jinja2",
}
OWN = {"networkx", "pydantic", "structlog", "yaml", "durable"}


def loaded_by(statement: str) -> set[str]:
    """The packages that are there after a statement, in a Python of its own."""
    program = (
        f"import sys\n{statement}\nimport json\nprint(json.dumps(sorted({{name.partition('.')[0] for name in sys.modules}})))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_the_package_loads_nothing_but_itself() -> None:
    found = loaded_by("import diversion_engine")
    assert not found & (EXTRAS | OWN)
    assert "diversion_engine" in found


@pytest.mark.parametrize(
    "statement",
    [
        "from diversion_engine import Engine",
        "from diversion_engine import Engine; Engine.load('base')",
        "from diversion_engine import Facts, Verdict, CANNOT_BE_KNOWN",
    ],
)
def test_using_it_loads_no_extra(statement: str) -> None:
    assert not loaded_by(statement) & EXTRAS


def test_values_can_be_used_without_a_ruleset() -> None:
    assert not loaded_by("from diversion_engine import Facts, Verdict, CANNOT_BE_KNOWN") & OWN


def test_every_name_that_is_offered_is_there() -> None:
    import diversion_engine

    for name in diversion_engine.__all__:
        assert getattr(diversion_engine, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Engin'"):
        _ = diversion_engine.Engin


def test_the_pytest_plugin_loads_nothing_until_a_folder_opts_in() -> None:
    assert not loaded_by("import diversion_engine.review.plugin") & (OWN | {"gherkin", "pytest_bdd", "z3"})
