"""What is in a file → the text that was meant.

Word and Notepad put a mark at the beginning of a file, spaces that are not spaces, and quotes that are not straight; a
table copied from a spreadsheet has tabs for its columns. None of that is what an author means, so it is read as what it
stands for. Lines are never added or taken away: what is said about line 7 is about line 7 of the author's file.
"""

from __future__ import annotations

import codecs
import re

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u00b4\u02bc", "'"),
        **dict.fromkeys("\u00a0\u1680\u2007\u2009\u200a\u2002\u2003\u2004\u2005\u2006\u2008\u202f\u205f\u3000", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", None),
        **dict.fromkeys("\u2010\u2011", "-"),
    }
)
_STEP = "Given|When|Then|And|But|Dado|Dada|Dados|Dadas|Cuando|Entonces|Y|E|Pero"
_NO_ROW = re.compile(rf"\s*(\||#|@|\"\"\"|```|\*\s|({_STEP})\s|[^\s:]+(?: [^\s:]+){{0,3}}:)")


class NotTextError(ValueError):
    """The file is not text in an encoding that can be told; `line` is where that shows."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(f"not text in UTF-8 (line {line})")


def decoded(content: bytes) -> str:
    """The text of a file, as Word, Notepad and everybody else write it.

    Raises:
        NotTextError: It is neither UTF-8 nor marked as UTF-16.
    """
    encoding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(content.count(b"\n", 0, error.start) + 1) from None


def meant(text: str) -> str:
    r"""The text with straight quotes and plain spaces, and with bars where a spreadsheet's tabs were.

    Example:
        >>> meant("And the conduct is\u00a0\u201cfight\u201d\nofficer initiated\tyes")
        'And the conduct is "fight"\n| officer initiated | yes |'
    """
    plain = text.translate(_SAME).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(map(_row, plain.split("\n"))) if "\t" in plain else plain


def same(text: str) -> str:
    """The form in which sentences are compared: what `meant` gives, with single spaces."""
    return " ".join(text.translate(_SAME).split())


def quoted(text: str) -> str:
    """The form in which a scenario writes a sentence of the policy between double quotes: those inside it are single ones."""
    return same(text).replace('"', "'")


def role(words: str) -> str:
    """The form in which roles are compared, since a sentence has its own "the"."""
    return words.replace("-", " ").removeprefix("the ")


def _row(line: str) -> str:
    cells = line.strip().split("\t")
    if len(cells) < 2 or _NO_ROW.match(line) or not all(cell.strip() for cell in (cells[0], cells[-1])):
        return line.replace("\t", " ")
    return f"| {' | '.join(cell.strip() for cell in cells)} |"
