"""The replacement tags of the language: select, plural, ordinal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from game.yarn.markup.model import Attribute, Processor, Property, Replacement
from game.yarn.markup.plurals import plural_category
from game.yarn.numbers import number_text

_PERCENT = re.compile(r"\\%|%")
_DIGITS = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _text(value: Property) -> str:
    if isinstance(value, float):
        return number_text(value)
    return str(value)


def _chosen(tag: Attribute, key: str, value: Property) -> Replacement:
    chosen = tag.get(key)
    if chosen is None:
        return Replacement("", problems=(f'[{tag.name}] has no text for "{key}": add {key}="…"',))
    text = _PERCENT.sub(lambda match: "%" if match.group() == "\\%" else _text(value), _text(chosen))
    return Replacement(text)


def _missing(tag: Attribute) -> Replacement:
    return Replacement("", problems=(f"[{tag.name}] needs a value: [{tag.name} value=… /]",))


def select(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    """``[select value=cat cat="a cat" dog="a dog"/]``: the text of the property named like the value."""
    value = tag.get("value")
    return _missing(tag) if value is None else _chosen(tag, _text(value), value)


def _counted(tag: Attribute, language: str, ordinal: bool) -> Replacement:
    value = tag.get("value")
    if value is None:
        return _missing(tag)
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = float(value) if "." in value else int(value)
    if isinstance(value, (bool, str)):
        return Replacement("", problems=(f'[{tag.name}] needs a number as value, not "{value}"',))
    return _chosen(tag, plural_category(value, language, ordinal), value)


def plural(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    """``[plural value=3 one="a cat" other="% cats"/]``: by the language's plural category."""
    return _counted(tag, language, False)


def ordinal(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    """``[ordinal value=3 one="%st" two="%nd" few="%rd" other="%th"/]``: by the category of ordinals."""
    return _counted(tag, language, True)


BUILT_IN: dict[str, Processor] = {"select": select, "plural": plural, "ordinal": ordinal}
