"""Tags as a tree, with overlapping ones cut into parts."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.yarn.markup.model import MarkupFault, Property
from game.yarn.markup.tokens import Piece


@dataclass(slots=True, eq=False)
class Element:
    """A tag with contents, or a part of one. Parts of the same tag share ``properties`` and ``position``."""

    name: str
    position: int
    properties: dict[str, Property]
    single: bool = False
    children: list[Element | str] = field(default_factory=list)


class _Builder:
    def __init__(self) -> None:
        self.root = Element("", 0, {})
        self.open = [self.root]
        self.counts: dict[str, int] = {}  # open tags by name, less those noted as closed
        self.noted: dict[str, int] = {}  # names closed while another tag was innermost

    def add(self, piece: Piece) -> None:
        if piece.kind == "close":
            self.close(piece)
            return
        self.settle()
        if piece.kind == "all":
            del self.open[1:]
            self.counts.clear()
        elif piece.kind == "text":
            self.open[-1].children.append(piece.text)
        else:
            properties = piece.properties if piece.properties is not None else {}
            element = Element(piece.text, piece.position, properties, piece.kind == "single")
            self.open[-1].children.append(element)
            if element.single:
                if all(key.lower() != "trimwhitespace" for key in properties):
                    properties["trimwhitespace"] = True
            else:
                self.open.append(element)
                self.counts[element.name] = self.counts.get(element.name, 0) + 1

    def close(self, piece: Piece) -> None:
        name = piece.text
        if not self.counts.get(name):
            raise MarkupFault(f"[/{name}] closes nothing: there is no open [{name}]", piece.position)
        self.counts[name] -= 1
        if self.open[-1].name == name:
            self.open.pop()
        else:
            self.noted[name] = self.noted.get(name, 0) + 1

    def settle(self) -> None:
        """Close the noted tags: what stands above them goes on in a new part."""
        if not self.noted:
            return
        left = sum(self.noted.values())
        cut: list[Element] = []
        while left:
            element = self.open.pop()
            if self.noted.get(element.name):
                self.noted[element.name] -= 1
                left -= 1
            else:
                cut.append(element)
        for element in reversed(cut):
            part = Element(element.name, element.position, element.properties)
            self.open[-1].children.append(part)
            self.open.append(part)
        self.noted.clear()

    def finish(self) -> Element:
        self.settle()
        if len(self.open) > 1:
            element = self.open[-1]
            raise MarkupFault(f"[{element.name}] is never closed: add [/{element.name}]", element.position)
        return self.root


def build_tree(pieces: list[Piece]) -> Element:
    """Return a nameless element with all pieces in it. Raises ``MarkupFault`` for tags that do not match."""
    builder = _Builder()
    for piece in pieces:
        builder.add(piece)
    return builder.finish()
