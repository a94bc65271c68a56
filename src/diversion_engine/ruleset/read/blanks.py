"""What is left blank: a key with nothing after its colon, an entry with nothing after its dash.

reads    the nodes of a file, and its lines
gives    the same nodes, with a mark where something is missing and without what was refused before
reports  DE203 missing key, DE201 a list between braces
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from diversion_engine.diagnostics.codes import Code
from diversion_engine.diagnostics.finding import Report
from diversion_engine.diagnostics.span import NOWHERE
from diversion_engine.ruleset.read.place import called, within
from diversion_engine.ruleset.text.nodes import Entries, Items, Node, Text, is_lost

BLANK = Text.lost_at(NOWHERE)
"""Stands where nothing was written, or what was written was refused, and that has been reported."""


def without_blanks(root: Entries, lines: list[str], report: Report) -> None:
    """Report what is blank and mark it, everywhere below *root*."""
    _Blanks(lines, report).clear(root, "")


@dataclass(frozen=True, slots=True)
class _Blanks:
    lines: list[str]
    report: Report

    def clear(self, node: Node, owner: str) -> None:
        match node:
            case Items():
                self._clear_list(node, owner)
            case Entries():
                owner = called(node) or owner
                for key, value in list(node.items()):
                    if key.lost:
                        del node[key]
                    else:
                        node[key] = self._cleared(key, value, owner)
            case _:
                pass

    def _clear_list(self, items: Items, owner: str) -> None:
        blank = next((one for one in items if _is_blank(one)), None)
        if blank is not None:
            self.report.add(
                Code.MISSING_KEY,
                f"{within(owner)}a list has an entry with nothing in it",
                blank.span,
                help="write something after the dash or the comma, or remove it",
            )
        items[:] = [one for one in items if not _is_blank(one) and not is_lost(one)]
        for one in items:
            self.clear(one, owner)

    def _cleared(self, key: Text, value: Node, owner: str) -> Node:
        """What stands after a key from now on."""
        if is_lost(value):
            return BLANK
        if _is_list_in_braces(value):
            self.report.add(
                Code.WRONG_SHAPE,
                f"{within(owner)}`{key}` has a list between braces",
                value.span,
                help=f"use square brackets, as in `{key}: [{', '.join(value)}]`",
            )
            return Items.at(value, value.span)
        if _is_blank(value):
            self._say_empty(key, owner)
            return BLANK
        had_content = len(value) > 0
        self.clear(value, owner)
        return BLANK if had_content and not value else value

    def _say_empty(self, key: Text, owner: str) -> None:
        after = self.lines[key.span.line - 1][key.span.column - 1 + key.span.length :]
        if re.match(r"[\"']?:\s+#", after):
            help = "put quotes around the text, because a `#` begins a comment"
        elif re.match(r"[\"']?\s*[,}]", after):
            help = "if it belongs to the text before it, put quotes around the whole, because a comma between braces begins a new key"
        else:
            help = "write something after the colon, or remove the line"
        self.report.add(Code.MISSING_KEY, f"{within(owner)}`{key}` is empty", key.span, help=help)


def _is_blank(node: Node) -> bool:
    return isinstance(node, Text) and not node and not node.quoted and not node.lost


def _is_list_in_braces(node: Node) -> bool:
    return isinstance(node, Entries) and len(node) > 0 and node.braces and all(map(_is_blank, node.values()))
