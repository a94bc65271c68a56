"""The sentences: each says something that there is, the Spanish ones say the same, and people and editors are shown them all."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from diversion_engine.diagnostics.finding import Report
from diversion_engine.review.catalogue import catalogue
from diversion_engine.review.names import Names
from diversion_engine.review.phrase import Catalogue, Phrase
from diversion_engine.review.phrase_book import editor_stub, phrase_book, shown, unused
from diversion_engine.review.result import Standing
from diversion_engine.review.slots import BARE, NAMES
from review.folders import asked, mistakes, read, scenario, shelf

ENGLISH, SPANISH = catalogue("en"), catalogue("es")
both = pytest.mark.parametrize("sentences", [ENGLISH, SPANISH], ids=lambda one: one.language)


@both
def test_every_sentence_about_facts_speaks_of_facts_that_exist(sentences: Catalogue) -> None:
    found = shelf().take(None, Report())
    assert found is not None
    names = Names(found[1].ruleset, sentences)
    for phrase in sentences.phrases:
        for name, words in phrase.facts.items():
            names.value(names.fact(name), words.replace("{number}", "7").replace("{members}", "nurse, counselor"))


@both
def test_each_sentence_is_recognized_and_nothing_else_is_taken_for_it(sentences: Catalogue) -> None:
    for phrase in sentences.phrases:
        for example in sentences.examples(phrase):
            assert [fit.phrase for fit in sentences.fits(phrase.kind, example)] == [phrase], example


def meaning(phrase: Phrase) -> tuple[object, ...]:
    facts = {name: "yes" if words == "sí" else words for name, words in phrase.facts.items()}
    return (
        phrase.kind,
        phrase.does,
        tuple(phrase.fixed.items()),
        tuple(facts.items()),
        tuple(sorted(phrase.slots)),
        phrase.table,
    )


def test_both_languages_say_the_same() -> None:
    assert sorted(map(str, map(meaning, ENGLISH.phrases))) == sorted(map(str, map(meaning, SPANISH.phrases)))
    assert {name: sorted(set(words.values())) for name, words in ENGLISH.lists.items()} == {
        name: sorted(set(words.values())) for name, words in SPANISH.lists.items()
    }


SPANISH_FILE = """# language: es
Característica: La disciplina es cosa de la escuela
  Antecedentes:
    Dada la política es "base"
    Y es un día normal de escuela

  Regla: Nadie llama al oficial por una falta
    Esquema del escenario: Una falta de cada día
      Dado que la conducta es "<conducta>"
      Cuando el personal pregunta qué hacer
      Entonces el oficial escolar no debe ser llamado
      Y el motivo es la regla base.routine-discipline
      Pero un oficial no debe imponer disciplina

      Ejemplos:
        | conducta     |
        | desafío      |
        | llegar tarde |
"""


def test_a_file_in_spanish(tmp_path: Path) -> None:
    english = scenario(
        "Given an ordinary school day",
        'And the conduct is "defiance"',
        "When staff ask what to do",
        "Then the School Resource Officer must not be called",
        "And the reason is rule base.routine-discipline",
        "But an officer must not give out discipline",
    )
    (same,) = asked(tmp_path, english)
    one, other = asked(tmp_path, SPANISH_FILE)

    assert one.standing is other.standing is Standing.AGREES
    assert one.scenario.key == same.scenario.key != other.scenario.key


def test_a_language_without_sentences_is_said(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, "# language: fr\nFonctionnalité: f\n  Scénario: s\n    Soit un jour\n")

    assert found.message == "there are no sentences in the language `fr`"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Then the School Resource Officer should not be called", "the School Resource Officer must not be called"),
        ('Then case goes to the "Circle"', 'the case goes to "Circle"'),
        ("Then the reason is the rule base.fire", None),
    ],
)
def test_the_nearest_sentence_is_offered_with_the_authors_own_words(tmp_path: Path, line: str, meant: str | None) -> None:
    (found,) = mistakes(tmp_path, scenario("Given an ordinary school day", "When staff ask what to do", line))

    assert found.help is not None
    assert meant is None or found.help == f"did you mean: {meant}?"


def test_a_sentence_under_the_wrong_keyword_is_sent_where_it_belongs(tmp_path: Path) -> None:
    (found, *_) = mistakes(tmp_path, scenario("Given staff ask what to do", "Then staff are asked nothing"))

    assert found.help == "write it under When"


@both
def test_the_phrase_book_shows_every_sentence(sentences: Catalogue) -> None:
    text = "\n".join(phrase_book(sentences))

    assert [phrase.says for phrase in sentences.phrases if shown(phrase) not in text] == []


def test_an_editor_is_given_every_sentence_as_it_reads_them() -> None:
    written = {
        (call.func.id, call.args[0].value)
        for node in ast.walk(ast.parse(editor_stub([ENGLISH])))
        if isinstance(node, ast.FunctionDef)
        for call in node.decorator_list
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and isinstance(call.args[0], ast.Constant)
    }

    assert ("given", "the {string} policy") in written
    assert ("then", "the School Resource Officer must not be called") in written
    assert ("then", "the reason is rule {}") in written
    assert len(written) >= len(ENGLISH.phrases)
    # What an expression of Cucumber would read as something else.
    assert not [text for _, text in written if any(letter in text for letter in "()/\\")]


def test_sentences_that_nobody_uses_are_listed(tmp_path: Path) -> None:
    (compiled,) = read(
        tmp_path, scenario("Given an ordinary school day", "When staff ask what to do", "Then staff are asked nothing")
    ).scenarios
    left = {phrase.id for phrase in unused(ENGLISH, compiled.phrases)}

    assert {"ordinary", "ask", "asked-nothing"} & left == set()
    assert "policy" in left


def test_every_type_of_slot_is_used() -> None:
    used = {slot for phrase in ENGLISH.phrases for slot in phrase.slots}

    assert {*NAMES, *BARE} - used == set()
