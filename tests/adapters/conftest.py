"""Small folders of records, and the crosswalks that are shipped."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from adapters.records import in_words
from diversion_engine.adapters.crosswalk import load_crosswalk
from diversion_engine.adapters.edfi import read_edfi
from diversion_engine.adapters.reading import Reading
from diversion_engine.ruleset.compile import load_ruleset


@pytest.fixture(scope="session")
def vocabulary():
    return load_ruleset("vocabulary").vocabulary


@pytest.fixture(scope="session")
def crosswalk(vocabulary):
    return load_crosswalk("example-district", vocabulary)


@pytest.fixture
def read(tmp_path, vocabulary, crosswalk) -> Callable[..., Reading]:
    """Reads resources that are given by name, as rows or as the text of the file."""

    def reading(**resources: object) -> Reading:
        folder = tmp_path / "records"
        folder.mkdir(exist_ok=True)
        for name, rows in resources.items():
            content = rows if isinstance(rows, str | bytes) else json.dumps(rows, indent=1)
            path = folder / f"{name}.json"
            path.write_bytes(content) if isinstance(content, bytes) else path.write_text(content, encoding="utf-8")
        return read_edfi(folder, vocabulary, crosswalk)

    return reading


@pytest.fixture
def said(read) -> Callable[..., str]:
    """Everything that is found in resources, as a person reads it."""

    def text(**resources: object) -> str:
        return in_words(read(**resources).all_findings)

    return text
