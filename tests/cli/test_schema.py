"""`diversion schema`: completion in an editor, and the promise that what we ship fits it."""

import json
import re
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator

from diversion_engine.diagnostics.finding import Report
from diversion_engine.ruleset.assembly.ruleset import assemble
from diversion_engine.ruleset.assembly.written import join
from diversion_engine.ruleset.folders.load import load
from diversion_engine.ruleset.json_schema import as_text, json_schemas
from diversion_engine.ruleset.library import MANIFEST, library

COMMITTED = library() / "_schema"


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: only `true`, `false` and plain numbers are not text, and dates are text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?[0-9]+$"), list("-0123456789"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^-?[0-9]+\.[0-9]+$"), list("-0123456789"))


def read(text: str) -> Any:
    return yaml.load(text, EditorLoader)


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    report = Report()
    return json_schemas(assemble(join(load("base", report).folders, report), report))


def problems(schemas: dict[str, Any], text: str, name: str = "rules.schema.json") -> list[str]:
    return [error.json_path for error in Draft202012Validator(schemas[name]).iter_errors(read(text))]


def test_the_schemas_are_valid_schemas(schemas):
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)


def test_the_committed_schemas_are_current(schemas):
    for name, schema in schemas.items():
        committed = (COMMITTED / name).read_text(encoding="utf-8")
        assert committed == as_text(schema), "run `diversion schema`"


def belongs_to_a_ruleset(path: Path) -> bool:
    return any((folder / MANIFEST).exists() for folder in path.parents if folder.is_relative_to(library()))


shipped_files = sorted(filter(belongs_to_a_ruleset, library().rglob("*.yaml")))


@pytest.mark.parametrize("path", shipped_files, ids=lambda path: path.relative_to(library()).as_posix())
def test_every_shipped_ruleset_file_fits_the_schema(schemas, path: Path):
    name = "manifest.schema.json" if path.name == MANIFEST else "rules.schema.json"

    assert problems(schemas, path.read_text(encoding="utf-8"), name) == []


RULE = "rules: [{{id: a, title: A, because: B, cite: [{{source: C}}], {}}}]"


@pytest.mark.parametrize(
    "part",
    [
        "when: routine discipline",
        "when: {weapon: firearm}",
        "when: {weapon: [firearm, explosive], injury: {at_least: medical}}",
        "when: {injury: {between: [none, minor]}}",
        "when: {conduct: {only: [fight, our-own-code]}}",
        "when: {conduct: {includes: violent}}",
        "when: {conduct: []}",
        "when: {imminent_danger: true, routine discipline: false}",
        "when: {age: {less_than: 12}, value_usd: {less_than: petty theft limit}}",
        "when: {all: [{not: violent}, {any: [{known: weapon}, {none: [at school]}]}]}",
        "when: {our_own_fact: {is_not: 3}}",
        "must_not: call_sro",
        "may: [our_own_action]",
        "duty: [{duty: notify-guardian, owed_by: principal, owed_to: guardian, within: 24 hours}]",
        "in_force: {from: 2026-08-01}",
    ],
)
def test_what_the_format_allows_the_schema_allows(schemas, part):
    assert problems(schemas, RULE.format(part)) == []


@pytest.mark.parametrize(
    ("part", "where"),
    [
        ("whn: violent", "$.rules[0]"),
        ("when: {weapon: gun}", "$.rules[0].when"),
        ("when: {weapon: {at_least: firearm}}", "$.rules[0].when"),
        ("when: {injury: {at_lest: minor}}", "$.rules[0].when"),
        ("when: {all: violent}", "$.rules[0].when"),
        ("when: {imminent_danger: maybe}", "$.rules[0].when"),
        ("when: {}", "$.rules[0].when"),
        ("in_force: {from: 1 August 2026}", "$.rules[0].in_force.from"),
        ("exceptions_allowed_by: [distrikt]", "$.rules[0].exceptions_allowed_by[0]"),
    ],
)
def test_a_slip_is_marked_where_it_stands(schemas, part, where):
    assert problems(schemas, RULE.format(part)) == [where]


def test_a_rows_other_keys_are_conditions_on_facts(schemas):
    table = "tables: [{{id: a, title: A, because: B, cite: [{{source: C}}], rows: [{{id: b, {}, must_not: call_sro}}]}}]"

    assert problems(schemas, table.format("weapon: none")) == []
    assert problems(schemas, table.format("weapon: gun")) == ["$.tables[0].rows[0].weapon"]


def test_a_district_gets_its_own_names_as_completions(diversion, small, tmp_path):
    ran = diversion("schema", small, "--out", tmp_path / "out")

    schema = json.loads((tmp_path / "out" / "rules.schema.json").read_text(encoding="utf-8"))
    assert ran.code == 0
    assert schema["$defs"]["Pathways"]["anyOf"][0]["anyOf"][0] == {"enum": ["talk"]}
    assert schema["$defs"]["value of conduct"]["anyOf"][0] == {"enum": ["fight", "talking", "theft"]}


def test_a_file_is_replaced_as_a_whole_and_nothing_is_left_behind(diversion, small, tmp_path):
    out = tmp_path / "out"
    diversion("schema", small, "--out", out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}

    diversion("schema", small, "--out", out)

    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert before.keys() == {"manifest.schema.json", "rules.schema.json"}


def test_an_installed_program_prints_the_schemas(diversion, small, monkeypatch):
    monkeypatch.setattr("diversion_engine.cli.schema.in_checkout", lambda: None)

    ran = diversion("schema", small)

    assert ran.data.keys() == {"manifest.schema.json", "rules.schema.json"}


def test_a_ruleset_with_errors_has_names_all_the_same(diversion, small, tmp_path):
    (small / "broken.yaml").write_text("rules: [", encoding="utf-8")

    assert diversion("schema", small, "--out", tmp_path / "out").code == 0
