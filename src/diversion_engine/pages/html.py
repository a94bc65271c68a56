"""A document as an HTML page that needs nothing outside itself."""

from __future__ import annotations

from diversion_engine.pages.document import Block, Document, Inline
from diversion_engine.pages.frame import render


def as_html(document: Document) -> str:
    """The page.

    Raises:
        MissingExtraError: The extra `pages` is not installed.
    """
    return render("diversion_engine.pages", "document.html", document=document, kind=_kind)


def _kind(part: Block | Inline) -> str:
    """The name by which the template tells parts apart."""
    return "text" if isinstance(part, str) else type(part).__name__.lower()
