"""The shape of ruleset files as JSON Schema, so that an editor completes names and marks slips while somebody types.

    reads    the document models, and the names of one ruleset
    gives    one schema for `ruleset.yaml` and one for every other file
    leaves   what takes more than one file to know to `compile`

A ruleset may add names of its own, so actions, duties, pathways, terms and members of sets are offered for completion
and never refused. The values of any other fact are fixed where the fact is defined, so they are checked.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from diversion_engine.model.event import WAITED_FOR
from diversion_engine.model.program import Ruleset
from diversion_engine.model.vocabulary import Fact, Kind
from diversion_engine.ruleset.assembly.promises import DEMOGRAPHICS, VERDICTS
from diversion_engine.ruleset.conditions.words import COMPARISONS, GROUPING, MEMBERSHIP
from diversion_engine.ruleset.documents.document import Document
from diversion_engine.ruleset.documents.files import Manifest, RulesFile
from diversion_engine.ruleset.documents.names import DEFINITIONS

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
WORD: Schema = {"type": ["string", "number", "boolean"]}
"""A scalar as an editor sees it, which guesses types where our reader keeps what was typed."""

_CONDITION = {"$ref": "#/$defs/Condition"}


def json_schemas(ruleset: Ruleset) -> dict[str, Schema]:
    """The schemas by the names of their files, with the names of *ruleset* as completions."""
    names = _names(ruleset)
    return {
        "manifest.schema.json": _schema(Manifest, "ruleset.yaml", {}),
        "rules.schema.json": _schema(RulesFile, "A file of a ruleset", names),
    }


def as_text(schema: Schema) -> str:
    """A schema as its file holds it."""
    return json.dumps(schema, indent=1, ensure_ascii=False) + "\n"


class _Generator(GenerateJsonSchema):
    """Puts a placeholder where `documents.names` refers to a definition, because no model stands for it."""

    def generate_inner(self, schema: core_schema.CoreSchema) -> JsonSchemaValue:
        made = super().generate_inner(schema)
        return {"const": made["$ref"]} if made.get("$ref", "").removeprefix("#/$defs/") in DEFINITIONS else made


def _schema(model: type[Document], title: str, names: dict[str, Schema]) -> Schema:
    body = _tidy(model.model_json_schema(schema_generator=_Generator))
    definitions = {_short(name): one for name, one in body.pop("$defs", {}).items()}
    if names:
        _offer(definitions)
    return {"$schema": DIALECT, "title": title, **body, "$defs": dict(sorted({**definitions, **names}.items()))}


def _short(name: str) -> str:
    return name.removesuffix("Document")


def _tidy(node: Any) -> Any:
    """The schema without defaults, titles and nulls, which mean nothing in an editor."""
    if not isinstance(node, dict):
        return [_tidy(one) for one in node if one != {"type": "null"}] if isinstance(node, list) else node
    kept: Schema = {}
    for key, value in node.items():
        if key in ("properties", "patternProperties", "$defs"):
            kept[key] = {name: _tidy(one) for name, one in value.items()}
        elif key == "$ref":
            kept[key] = _short(value)
        elif key == "description":
            # The rest of a model's docstring is for those who change the model.
            kept[key] = value.partition("\n\n")[0]
        elif key not in ("default", "title"):
            kept[key] = _tidy(value)
    if "const" in kept:
        return {"$ref": kept["const"]}
    if kept == {"type": "string"}:
        return dict(WORD)
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    alternatives = kept.get("anyOf", ())
    return {**{key: one for key, one in kept.items() if key != "anyOf"}, **alternatives[0]} if len(alternatives) == 1 else kept


def _offer(definitions: dict[str, Schema]) -> None:
    """Say what stands under keys that a document does not name."""
    # A row's other keys are conditions on facts, and a conduct code's other keys are flags.
    definitions["Row"]["$ref"] = "#/$defs/Facts"
    definitions["Row"]["additionalProperties"] = True
    definitions["Conduct"]["additionalProperties"] = {"type": "boolean"}


def _names(ruleset: Ruleset) -> dict[str, Schema]:
    vocabulary = ruleset.vocabulary
    facts = {name: {"$ref": f"#/$defs/fact {name}"} for name in vocabulary.facts}
    return {
        "Actions": _one_or_more(_offered(vocabulary.actions)),
        "Duties": _offered(vocabulary.duties),
        "SomeDuties": _one_or_more(_offered(vocabulary.duties)),
        "Events": _one_or_more({"enum": [kind.value for kind in WAITED_FOR]}),
        "Pathways": _one_or_more(_offered(ruleset.pathways)),
        "Terms": _offered(ruleset.terms),
        "Condition": _condition(facts),
        "Facts": {"type": "object", "properties": facts},
        "Changes": {"anyOf": [*_one_or_more(_offered([*facts, DEMOGRAPHICS]))["anyOf"], {"$ref": "#/$defs/Facts"}]},
        "Verdicts": {
            "type": "object",
            "properties": {name: _one_or_more({"enum": [*VERDICTS]}) for name in vocabulary.actions},
        },
        **_facts(ruleset),
    }


def _condition(facts: dict[str, Schema]) -> Schema:
    several = {"type": "array", "items": _CONDITION}
    grouping = {"all": several, "any": several, "none": several, "not": _CONDITION, "known": _one_or_more(_offered(facts))}
    assert grouping.keys() == set(GROUPING)
    return {
        "description": "A term's name, or conditions that must all hold.",
        "anyOf": [
            {"$ref": "#/$defs/Terms"},
            {"type": "object", "minProperties": 1, "properties": {**grouping, **facts}},
        ],
    }


def _facts(ruleset: Ruleset) -> dict[str, Schema]:
    """Two definitions for each fact: a value it can have, and what a condition may say about it."""
    found: dict[str, Schema] = {}
    for fact in ruleset.vocabulary.facts.values():
        value = {"$ref": f"#/$defs/value of {fact.name}"}
        found[f"value of {fact.name}"] = _value(fact, ruleset.vocabulary.groups.get(fact.name, {}))
        said = {**_words(fact, value), "is_not": _one_or_more(value)}
        compared = {"type": "object", "minProperties": 1, "properties": said, "additionalProperties": False}
        found[f"fact {fact.name}"] = {
            "description": fact.ask or fact.name,
            "anyOf": [*_one_or_more(value)["anyOf"], compared],
        }
    return found


def _value(fact: Fact, groups: Iterable[str]) -> Schema:
    match fact.kind:
        case Kind.BOOLEAN:
            return {"type": "boolean"}
        case Kind.CHOICE | Kind.ORDERED:
            return {"enum": list(fact.values)}
        case Kind.SET:
            return _offered([*fact.values, *groups])
        case Kind.INTEGER | Kind.NUMBER:
            # A parameter's name may stand for a figure.
            return {"type": ["number", "string"]}


def _words(fact: Fact, value: Schema) -> dict[str, Schema]:
    match fact.kind:
        case Kind.SET:
            return {word: _one_or_more(value) for word in MEMBERSHIP}
        case Kind.ORDERED | Kind.INTEGER | Kind.NUMBER:
            return _comparisons(value)
        case Kind.BOOLEAN | Kind.CHOICE:
            return {}


def _comparisons(value: Schema) -> dict[str, Schema]:
    single = {word: value for word in COMPARISONS if word != "between"}
    return {**single, "between": {"type": "array", "items": value, "minItems": 2, "maxItems": 2}}


def _offered(names: Iterable[str]) -> Schema:
    """Any word; these are completed."""
    known = sorted(set(names))
    return {"anyOf": [{"enum": known}, WORD]} if known else WORD


def _one_or_more(value: Schema) -> Schema:
    return {"anyOf": [value, {"type": "array", "items": value}]}
