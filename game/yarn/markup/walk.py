"""From the tree to text and attributes, with replacements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from game.yarn.markup.model import Attribute, MarkupFault, MarkupResult, Processor
from game.yarn.markup.processors import BUILT_IN
from game.yarn.markup.tree import Element


def _identity(attribute: Attribute) -> tuple[int, str]:
    """Return what the parts of a tag that was cut have in common: they share their properties."""
    return id(attribute.properties), attribute.name


@dataclass(slots=True)
class _Output:
    """The text of the line, or of the contents of a tag that will be replaced."""

    parts: list[str] = field(default_factory=list)
    size: int = 0  # visible characters so far
    invisible: int = 0  # characters processors declared invisible
    attributes: list[tuple[tuple[int, str], Attribute]] = field(default_factory=list)  # (identity of the tag, part)

    def merged(self) -> list[Attribute]:
        """Return the attributes in source order, parts of the same tag joined."""
        found: dict[tuple[int, str], Attribute] = {}
        for key, part in self.attributes:
            first = found.get(key)
            if first is not None:
                position = min(first.position, part.position)
                part = first._replace(position=position, length=first.length + part.length)
            found[key] = part
        return sorted(found.values(), key=lambda attribute: attribute.source)


@dataclass(slots=True)
class _Level:
    """An element whose children are being written."""

    element: Element
    children: Iterator[Element | str]
    output: _Output
    start: int  # visible characters before it
    parent: _Output
    trims: bool = False  # the child before eats one blank


class _Walk:
    def __init__(self, processors: Mapping[str, Processor], language: str) -> None:
        self.processors = processors
        self.language = language

    def run(self, root: Element) -> MarkupResult:
        output = _Output()
        levels = [_Level(root, iter(root.children), output, 0, output)]
        while levels:
            level = levels[-1]
            child = next(level.children, None)
            if child is None:
                levels.pop()
                if levels:
                    levels[-1].trims = self.end(level)
            elif isinstance(child, str):
                text = child[1:] if level.trims and child[:1].isspace() else child
                level.trims = False
                level.output.parts.append(text)
                level.output.size += len(text)
            else:
                inner = _Output() if child.name in self.processors else level.output
                levels.append(_Level(child, iter(child.children), inner, level.output.size, level.output))
        return MarkupResult("".join(output.parts), tuple(output.merged()))

    def end(self, level: _Level) -> bool:
        """Finish an element; return whether the text behind it loses a blank."""
        element, parent = level.element, level.parent
        processor = self.processors.get(element.name)
        if processor is None:
            length = parent.size - level.start
            attribute = Attribute(element.name, level.start, length, element.properties, element.position)
            parent.attributes.append((_identity(attribute), attribute))
            return attribute.get("trimwhitespace") is True
        inner = level.output
        attribute = Attribute(element.name, level.start, inner.size, element.properties, element.position)
        if element.name in BUILT_IN and not element.single:
            raise MarkupFault(f"[{element.name}] has no contents: write [{element.name} …/]", element.position)
        made = processor(attribute, "".join(inner.parts), inner.merged(), self.language)
        if made.problems:
            raise MarkupFault(made.problems[0], element.position)
        for part in made.attributes:
            moved = part._replace(position=part.position + level.start)
            parent.attributes.append((_identity(part), moved))
        parent.parts.append(made.text)
        invisible = made.invisible + inner.invisible
        parent.size += len(made.text) - invisible
        parent.invisible += invisible
        return False


def walk_tree(root: Element, processors: Mapping[str, Processor], language: str) -> MarkupResult:
    """Return the text and attributes of a tree. Raises ``MarkupFault`` where a processor finds a problem."""
    return _Walk(processors, language).run(root)
