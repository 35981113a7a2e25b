"""Plural categories of the Unicode CLDR, from Babel (loaded at the first plural)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@lru_cache(maxsize=64)
def _rule(language: str, ordinal: bool) -> Callable[[Decimal | int], str]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.replace("_", "-").split("-")[0], sep="-")
    except (UnknownLocaleError, ValueError):
        return lambda _number: "other"
    return locale.ordinal_form if ordinal else locale.plural_form


def plural_category(number: int | float, language: str, ordinal: bool = False) -> str:
    """Return zero, one, two, few, many or other.

    A float counts as written with a point (1.0 is not 1 in English). Countries are ignored; languages
    that CLDR does not know have only ``other``.
    """
    from decimal import Decimal

    exact = number if isinstance(number, int) else Decimal(repr(number))
    return _rule(language, ordinal)(exact)
