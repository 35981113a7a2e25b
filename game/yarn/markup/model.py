"""What markup turns into: text, attributes with positions, problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

Property: TypeAlias = "str | int | float | bool"


class Attribute(NamedTuple):
    """A stretch of the text that a tag was put around: ``length`` characters from ``position``.

    ``source`` is where the tag begins in the text with markup. Positions count characters of the
    plain text; those that a processor declared invisible do not count.
    """

    name: str
    position: int
    length: int
    properties: Mapping[str, Property]
    source: int = 0

    def get(self, key: str, default: Property | None = None) -> Property | None:
        """Return a property by name, ignoring case."""
        value = self.properties.get(key)
        if value is None:
            wanted = key.lower()
            return next((value for name, value in self.properties.items() if name.lower() == wanted), default)
        return value


class MarkupProblem(NamedTuple):
    """What is wrong with a line's markup, and at which character of its text (from 0)."""

    message: str
    position: int


@dataclass(frozen=True, slots=True)
class MarkupResult:
    """The plain text of a line with its attributes in source order.

    If there are ``problems`` the text is the line as written and there are no attributes.
    """

    text: str
    attributes: tuple[Attribute, ...] = ()
    problems: tuple[MarkupProblem, ...] = ()

    def attribute(self, name: str) -> Attribute | None:
        """Return the first attribute of this name, or None."""
        return next((attribute for attribute in self.attributes if attribute.name == name), None)

    @property
    def character(self) -> str | None:
        """The speaker's name, or None."""
        attribute = self.attribute("character")
        return None if attribute is None else str(attribute.get("name", ""))

    def text_of(self, attribute: Attribute) -> str:
        """Return the stretch of text an attribute covers."""
        return self.text[attribute.position : attribute.position + attribute.length]

    def without(self, attribute: Attribute) -> MarkupResult:
        """Return the result with an attribute's text, and the attribute, cut out.

        Others move and shrink with it; one that had a length and shrinks to nothing goes too.
        """
        start, end = attribute.position, attribute.position + attribute.length

        def moved(position: int) -> int:
            return position - max(0, min(position, end) - start)

        left: list[Attribute] = []
        for other in self.attributes:
            if other is attribute:
                continue
            first = moved(other.position)
            length = moved(other.position + other.length) - first
            if length or not other.length:
                left.append(other._replace(position=first, length=length))
        return MarkupResult(self.text[:start] + self.text[end:], tuple(left), self.problems)

    def without_character(self) -> MarkupResult:
        """Return the result without the ``Name: `` in front."""
        attribute = self.attribute("character")
        return self if attribute is None else self.without(attribute)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What a processor puts in place of a tag and its contents.

    Positions of ``attributes`` count from the beginning of ``text``. ``invisible`` is how many
    characters it adds that are never seen, such as ``<b>``: later positions do not count them.
    """

    text: str
    attributes: Sequence[Attribute] = field(default=())
    invisible: int = 0
    problems: Sequence[str] = field(default=())


# (the tag, its contents' text, its contents' attributes counted from there, the language)
Processor: TypeAlias = "Callable[[Attribute, str, Sequence[Attribute], str], Replacement]"


class MarkupFault(Exception):
    """Stops the parsing of a line."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.problem = MarkupProblem(message, position)
