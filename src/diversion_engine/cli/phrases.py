"""`diversion phrases`: the sentences that scenarios are written in, as a phrase book, for an editor, or those that nobody uses."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from diversion_engine.cli.exits import Exit
from diversion_engine.cli.opening import open_engine
from diversion_engine.cli.screen import Screen
from diversion_engine.explain.words import counted
from diversion_engine.review.catalogue import catalogue, languages
from diversion_engine.review.phrase_book import editor_stub, phrase_book, shown, unused, words_of


def arguments(parser: argparse.ArgumentParser) -> None:
    """What `phrases` takes."""
    parser.add_argument(
        "ruleset", metavar="RULESET", nargs="?",
        help="also list the facts, pathways, duties and actions of this ruleset",
    )  # fmt: skip
    parser.add_argument("--language", choices=languages(), default="en", help="the language of the sentences (default: en)")
    parser.add_argument(
        "--editor", action="store_true", help="write what the Cucumber extension of an editor needs to complete the sentences"
    )
    parser.add_argument("--unused", metavar="FOLDER", type=Path, help="list the sentences that no scenario of a folder uses")


def run(args: argparse.Namespace, screen: Screen) -> int:
    """Write the sentences."""
    sentences = catalogue(args.language)
    if args.editor:
        screen.line(editor_stub(map(catalogue, languages())).rstrip("\n"))
    elif args.unused is not None:
        _unused(args.unused, args.language, screen)
    else:
        for line in phrase_book(sentences):
            screen.line(line)
        if args.ruleset is not None:
            screen.line()
            for line in words_of(open_engine(args.ruleset, screen.width).ruleset, sentences):
                screen.line(line)
    return Exit.DONE


def _unused(folder: Path, language: str, screen: Screen) -> None:
    from diversion_engine.review.review import review  # noqa: PLC0415 # needs the extra

    found = review(folder, date.today())  # noqa: DTZ011 # which day does not matter here
    left = unused(catalogue(language), found.phrases_used())
    for phrase in left:
        screen.line(f"{phrase.kind.capitalize()} {shown(phrase).replace('`', '')}")
    screen.line(f"{counted(len(left), 'sentence')} that no scenario uses")
