"""Recordings: how a run started, its inputs, and what it came to.

One JSON value a line. The first is the header; then ``[ticks, buttons]`` for so many equal ticks,
``[ticks, buttons, x, y, pressed]`` with a pointer, or ``{"messages": …}`` for the tick that
follows; last ``{"hash": …, "ticks": …}``.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from game.core.errors import GameError
from game.core.input import Button, Input, Pointer
from game.core.messages import Loaded, Message, SaveListed, SaveSlot
from game.core.shape import check_state, check_value
from game.game import Game
from game.opening import open_content
from game.scenes.context import Profile
from game.story.settings import SettingError, Settings

FORMAT = "root-access recording"
VERSION = 1
MOST_TICKS = 60 * 60 * 60 * 24
"""A day: nobody does the same thing for longer."""
EVERY_BUTTON = sum(int(button) for button in Button)


class RecordingError(GameError):
    """A recording that cannot be read, or that was made with other content."""


class Recorder:
    """Writes a recording while a game is played."""

    def __init__(self, path: Path, game: Game, case: str) -> None:
        """Open the file and write the header; raises ``RecordingError`` if that fails."""
        try:
            self._file: TextIO = path.open("w", encoding="utf-8")
        except OSError as error:
            raise RecordingError(str(path), f"it cannot be written ({error.strerror})", "choose another file") from None
        header = {
            "format": FORMAT,
            "version": VERSION,
            "content": game.content.hash,
            "case": case,
            "seed": game.seed,
            "settings": game.settings.pack(),
            "read": sorted(game.profile.read),
            "endings": sorted(game.profile.endings),
        }
        self._line(header)
        self._run: list[Any] = []

    def take(self, given: Input) -> None:
        """Record one tick's input."""
        row: list[Any] = [given.buttons]
        if given.pointer is not None:
            row += [given.pointer.x, given.pointer.y, given.pointer.pressed]
        if given.messages:
            self._flush()
            packed = [[type(message).__name__, asdict(message)] for message in given.messages]
            self._line({"messages": packed})
            self._line([1, *row])
            return
        if self._run and self._run[1:] == row:
            self._run[0] += 1
            return
        self._flush()
        self._run = [1, *row]

    def close(self, game: Game) -> None:
        """Write the end and close the file."""
        self._flush()
        self._line({"hash": game.hash(), "ticks": game.tick})
        self._file.close()

    def _flush(self) -> None:
        if self._run:
            self._line(self._run)
            self._run = []

    def _line(self, value: Any) -> None:
        self._file.write(json.dumps(value, separators=(",", ":")) + "\n")


class Recording:
    """A recording read from a file."""

    def __init__(self, path: Path) -> None:
        """Read the file. Raises ``RecordingError`` that names the line."""
        self.path = path
        try:
            lines = path.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise RecordingError(
                str(path), f"it cannot be read ({error})", "give a file made by play --record"
            ) from None
        if not lines:
            raise RecordingError(f"{path}:1", "the file is empty", "give a file made by play --record")
        self._rows = [self._parse(number, line) for number, line in enumerate(lines, 1)]
        self.header = self._rows[0]
        if not isinstance(self.header, dict) or self.header.get("format") != FORMAT:
            raise RecordingError(f"{path}:1", "this is not a recording", "give a file made by play --record")
        if self.header.get("version") != VERSION:
            raise RecordingError(
                f"{path}:1", f"version {self.header.get('version')} is not {VERSION}", "record it again"
            )
        end = self._rows[-1]
        self.hash: str = end.get("hash", "") if isinstance(end, dict) else ""

    def inputs(self) -> list[tuple[int, Input]]:
        """Return (ticks, input) pairs in order. Raises ``RecordingError`` that names the line."""
        found = []
        waiting: tuple[Message, ...] = ()
        for number, row in enumerate(self._rows[1:], 2):
            try:
                if isinstance(row, dict):
                    waiting = tuple(_message(name, data) for name, data in row.get("messages", ()))
                    continue
                found.append(_held(row, waiting))
                waiting = ()
            except (TypeError, ValueError, LookupError, AttributeError) as error:
                raise RecordingError(
                    f"{self.path}:{number}", f"this line is damaged ({error})", "record it again"
                ) from None
        return found

    def _parse(self, number: int, line: str) -> Any:
        try:
            return json.loads(line)
        except (ValueError, RecursionError) as error:
            raise RecordingError(
                f"{self.path}:{number}", f"this line is damaged ({error})", "record it again"
            ) from None


def _held(row: Any, messages: tuple[Message, ...]) -> tuple[int, Input]:
    """Return the ticks and the input of a row. Raises ``ValueError`` or ``TypeError`` for what no player can do."""
    check_value(row[:2], tuple[int, int], "[ticks, buttons]")
    ticks, buttons = row[:2]
    if not (1 <= ticks <= MOST_TICKS and 0 <= buttons <= EVERY_BUTTON):
        raise ValueError(f"[{ticks}, {buttons}] is not possible")
    if len(row) == 2:
        return ticks, Input(buttons, None, messages)
    check_value(row[2:], tuple[int, int, bool], "[x, y, pressed]")
    return ticks, Input(buttons, Pointer(*row[2:]), messages)


def _message(name: str, data: dict[str, Any]) -> Message:
    kind = {cls.__name__: cls for cls in Message.__subclasses__()}[name]
    if kind is SaveListed:
        message: Message = SaveListed(tuple(SaveSlot(**slot) for slot in data["slots"]))
    else:
        message = kind(**data)
    if not isinstance(message, Loaded):  # a snapshot is looked at when it is loaded
        check_state(message)
    return message


def start(recording: Recording) -> Game:
    """Return a game as the recording began. Raises ``RecordingError`` if its header is damaged."""
    header = recording.header
    settings = Settings()
    try:
        for name, value in header["settings"].items():
            settings.set(name, value)
        profile = Profile(set(header["read"]), set(header["endings"]))
        game = Game(open_content(), settings, profile, int(header["seed"]))
        case = str(header["case"])
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError, SettingError) as error:
        raise RecordingError(f"{recording.path}:1", f"the header is damaged ({error})", "record it again") from None
    if case:
        game.start_case(case)
    return game
