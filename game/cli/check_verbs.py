"""Checks of what scripts name in commands: people, spots, maps, sounds, pictures and messages that must be there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from game.story.cast import PEOPLE
from game.world.movement import FACINGS
from game.yarn.compiler.source import Diagnostics, Nearest
from game.yarn.compiler.tree import Expr, FileTree, Generic, walk

if TYPE_CHECKING:
    from game.content import Library
    from game.world.place import Place
    from game.yarn.diagnostics import Diagnostic

_CALLED = {"who": "person"}
"""What messages call a parameter, where its name alone would not do."""


class Names:
    """What there is to be named, by the command and the parameter that name it."""

    def __init__(self, content: Library, places: Mapping[str, Place]) -> None:
        assets = content.root / "assets"
        who = {"player", *PEOPLE, *(person.person for place in places.values() for person in place.people)}
        self._marks = {name: _marks(place) for name, place in places.items()}
        spots = set().union(*self._marks.values())
        messages = content.messages()
        self._any = {"who": who, "spot": spots}
        self._of = {
            ("face", "direction"): {*FACINGS, *who, *spots},
            ("camera", "target"): who | spots,
            ("enter", "map"): set(places),
            ("enter", "spawn"): spots,
            ("music", "track"): {"none", *_files(assets / "audio" / "music")},
            ("ambience", "name"): {"none", *_files(assets / "audio" / "ambience")},
            ("sound", "name"): _files(assets / "audio" / "effects"),
            ("sprite", "name"): {sprite.name for place in places.values() for sprite in place.sprites},
            ("backdrop", "picture"): {"none", *_files(assets / "art" / "backdrops")},
        }
        self._tags = _tags(assets, places.values())
        self._messages = messages
        self._commands = content.signatures().commands
        self._nearest = Nearest()

    def problems(self, command: Generic) -> Iterator[str]:
        """Yield what is wrong with the words of a command; those that are computed are not looked at."""
        words = [_literal(word) for word in command.words]
        signature = self._commands.get(words[0] or "")
        if signature is None:
            return
        for param, word in zip(signature.params, words[1:], strict=False):
            if word is None:
                continue
            known = self._known(signature.name, param.name, words)
            if known is not None and word not in known:
                near = self._nearest.find(word, known)
                hint = f': did you mean "{near}"?' if near else ""
                yield f'{signature}: there is no {_CALLED.get(param.name, param.name)} "{word}"{hint}'
            message = self._message(signature.name, word)
            if message and message not in self._messages:
                yield f'{signature}: there is no message "{message}": add it to the messages, or correct it'

    def _known(self, command: str, param: str, words: list[str | None]) -> set[str] | None:
        if (command, param) == ("enter", "spawn") and words[1] in self._marks:
            return self._marks[words[1]]
        if (command, param) == ("sprite", "tag"):
            return self._tags.get(words[1] or "")
        return self._of.get((command, param), self._any.get(param))

    @staticmethod
    def _message(command: str, word: str) -> str:
        """Return the message that a command shows, empty for none."""
        if command == "objective":
            return "" if word == "none" else f"objective.{word}"
        return f"chapter.{word}" if command == "chapter" else ""


def _literal(word: list[str | Expr]) -> str | None:
    """Return a word as it is written, None if it is computed."""
    parts = [part for part in word if isinstance(part, str)]
    return "".join(parts) if len(parts) == len(word) else None


def _marks(place: Place) -> set[str]:
    return {*place.points, *place.spawns, *map(str, place.numbers)}


def _tags(assets: Path, places: Iterable[Place]) -> dict[str, set[str]]:
    """Return the tags of what shows each Sprite, by the Sprite's name."""
    found: dict[str, set[str]] = {}
    for place in places:
        for sprite in place.sprites:
            sheet = assets / "art" / f"{sprite.sheet}.json"
            if sheet.is_file():
                tags = json.loads(sheet.read_text("utf-8"))["meta"]["frameTags"]
                found.setdefault(sprite.name, set()).update(tag["name"] for tag in tags)
    return found


def _files(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*.*")}


def check_verbs(names: Names, files: Iterable[FileTree]) -> list[Diagnostic]:
    """Return what is wrong with the commands of scripts."""
    diagnostics = Diagnostics(all_messages=True)
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if isinstance(statement, Generic):
                    for problem in names.problems(statement):
                        diagnostics.add(file.name, statement.span, "YS1002", problem)
    return diagnostics.items
