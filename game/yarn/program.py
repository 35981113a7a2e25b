"""A compiled project: nodes, base texts, variables; saved to bytes and loaded without the compiler."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from game.yarn.errors import ProgramFormatError
from game.yarn.opcodes import ANCHORED, OPTIONS, Expression, Instruction
from game.yarn.values import Value

FORMAT = b"yarn-program 1 "


@dataclass(slots=True)
class Node:
    """One node of the program.

    ``name`` is what it runs under (``Title.subtitle`` for members of a group), ``kind`` is
    ``node``, ``member`` or ``group`` (the hub that picks a member), ``headers`` are (key, value)
    pairs in source order, ``hash`` changes whenever the code does.
    """

    name: str
    title: str
    kind: str
    file: str
    line: int
    headers: tuple[tuple[str, str], ...]
    code: list[Instruction]
    hash: str

    def header(self, key: str) -> str | None:
        """Return the value of the first header of this key, or None."""
        return next((value for name, value in self.headers if name == key), None)

    @property
    def tags(self) -> tuple[str, ...]:
        """The words of the ``tags`` header."""
        return tuple((self.header("tags") or "").split())


@dataclass(slots=True)
class Variable:
    """A variable as scripts declare it. ``type`` is string, number, bool or an enum's name."""

    name: str
    type: str
    smart: bool
    declared: bool
    description: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class StringEntry:
    """One line, option or line-group item: where it stands and what it says in the base language."""

    id: str
    text: str
    file: str
    node: str
    line: int
    tags: tuple[str, ...]
    implicit: bool
    shadow: str | None


@dataclass(slots=True)
class Program:
    """Everything the machine needs, and what tools want to know.

    ``strings`` maps line IDs to base texts (a shadow line has none: ``shadows`` names its source),
    ``metadata`` maps them to hashtags without ``#``, ``places`` to [file, node, line, implicit].
    """

    nodes: dict[str, Node]
    strings: dict[str, str]
    metadata: dict[str, tuple[str, ...]]
    places: dict[str, list[Any]]
    shadows: dict[str, str]
    initial_values: dict[str, Value]
    smart: dict[str, Expression]
    variables: dict[str, Variable]
    enums: dict[str, dict[str, Value]]
    functions: dict[str, list[Any]]
    tracked: frozenset[str]
    file_tags: tuple[str, ...] = ()
    content_hash: str = ""
    _anchors: dict[str, tuple[str, int]] | None = field(default=None, repr=False)

    def has_line(self, line_id: str) -> bool:
        """Return whether there is a line or option of this ID."""
        return self.shadows.get(line_id, line_id) in self.strings

    def text(self, line_id: str) -> str:
        """Return the base text of a line, a shadow line's being its source's. Unknown IDs raise KeyError."""
        return self.strings[self.shadows.get(line_id, line_id)]

    def entries(self) -> list[StringEntry]:
        """Return the string table in source order."""
        return [
            StringEntry(key, self.text(key), file, node, line, self.metadata[key], implicit, self.shadows.get(key))
            for key, (file, node, line, implicit) in self.places.items()
        ]

    def place_of(self, anchor: str) -> tuple[str, int] | None:
        """Return (node, index of the instruction) where a line, option, command or detour ID stands."""
        if self._anchors is None:
            self._anchors = {}
            for node in self.nodes.values():
                self._anchor(node)
        return self._anchors.get(anchor)

    def _anchor(self, node: Node) -> None:
        assert self._anchors is not None
        for index, instruction in enumerate(node.code):
            where = ANCHORED.get(instruction[0])
            if where is not None:
                self._anchors[instruction[where]] = node.name, index
            elif instruction[0] == OPTIONS:
                for option in instruction[1]:
                    self._anchors[option[0]] = node.name, index

    def to_bytes(self) -> bytes:
        """Return the program as bytes that ``from_bytes`` reads (JSON behind a line with format and hash)."""
        body = self._body()
        return FORMAT + _digest(body).encode() + b"\n" + body

    def sealed(self) -> Program:
        """Fill in ``content_hash`` and return the program itself."""
        self.content_hash = _digest(self._body())
        return self

    def _body(self) -> bytes:
        data = {
            "nodes": [
                [n.name, n.title, n.kind, n.file, n.line, n.headers, n.code, n.hash] for n in self.nodes.values()
            ],
            "strings": self.strings,
            "metadata": self.metadata,
            "places": self.places,
            "shadows": self.shadows,
            "initial": self.initial_values,
            "smart": self.smart,
            "variables": [list(asdict(variable).values()) for variable in self.variables.values()],
            "enums": self.enums,
            "functions": self.functions,
            "tracked": sorted(self.tracked),
            "file_tags": self.file_tags,
        }
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")

    @classmethod
    def from_bytes(cls, data: bytes) -> Program:
        """Read what ``to_bytes`` wrote. Raises ``ProgramFormatError`` for anything else."""
        head, _, body = data.partition(b"\n")
        digest = head[len(FORMAT) :].decode("ascii", "replace")
        if not head.startswith(FORMAT) or digest != _digest(body):
            raise ProgramFormatError("program", "not a program of this version, or damaged", "compile it again")
        raw = json.loads(body.decode("utf-8", "surrogatepass"))
        nodes = (Node(n[0], n[1], n[2], n[3], n[4], tuple(map(tuple, n[5])), n[6], n[7]) for n in raw["nodes"])
        return cls(
            nodes={node.name: node for node in nodes},
            strings=raw["strings"],
            metadata={key: tuple(tags) for key, tags in raw["metadata"].items()},
            places=raw["places"],
            shadows=raw["shadows"],
            initial_values=raw["initial"],
            smart=raw["smart"],
            variables={row[0]: Variable(*row) for row in raw["variables"]},
            enums=raw["enums"],
            functions=raw["functions"],
            tracked=frozenset(raw["tracked"]),
            file_tags=tuple(raw["file_tags"]),
            content_hash=digest,
        )


def _digest(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=16).hexdigest()


def source_key(sources: Mapping[str, str], *extra: str) -> str:
    """Return a key for caching a compilation: it changes with any source, name or extra text.

    Pass what else the result depends on as ``extra``: the version, the library's signatures.
    """
    digest = hashlib.blake2b(FORMAT, digest_size=16)
    for part in (*extra, *(item for name in sorted(sources) for item in (name, sources[name]))):
        raw = part.encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "little") + raw)
    return digest.hexdigest()
