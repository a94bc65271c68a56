"""A template and values → a page. The only module that knows jinja2."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from diversion_engine.errors import MissingExtraError

if TYPE_CHECKING:
    from jinja2 import Environment


def render(package: str, template: str, **values: Any) -> str:
    """The page that a template of a package makes of *values*.

    Args:
        package: Whose folder `templates` holds the template, as `diversion_engine.handbook`.
        template: Its file name. It may extend `frame.html` and import from `parts.html`.
        **values: What the template names. A name that is not given is an error, and text is escaped.

    Raises:
        MissingExtraError: The extra `pages` is not installed.
    """
    return _environment(package).get_template(template).render(**values)


@lru_cache(maxsize=8)
def _environment(package: str) -> Environment:
    try:
        # An extra: whoever only decides does without.
        from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined  # noqa: PLC0415
    except ImportError:
        raise MissingExtraError("jinja2", "writing HTML") from None
    return Environment(
        loader=ChoiceLoader([PackageLoader(package), PackageLoader("diversion_engine.pages")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
