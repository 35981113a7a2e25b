"""Where a dialogue stands, and how that survives saving, loading and the editing of scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from game.core.snapshot import Plain
from game.yarn.errors import StaleSnapshotError, YarnError
from game.yarn.events import Command, DialogueComplete, Event, Line, NodeComplete, NodeStart, Option, Options
from game.yarn.opcodes import OPTIONS
from game.yarn.program import Program
from game.yarn.values import pack_value, unpack_value


@dataclass(slots=True)
class Frame:
    """A node that runs, or waits for a detour to return.

    ``position`` is the next instruction. ``anchor`` names the place for edited scripts: the ID of the
    line, command or detour last executed, ``>`` + ID of the option chosen, ``<`` + ID of the first
    option when none was chosen, or nothing at the node's beginning.
    """

    node: str
    position: int = 0
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """Options that wait for an answer: where each goes, the flag it sets, and where -1 goes."""

    options: tuple[Option, ...]
    targets: list[int]
    once: list[str | None]
    end: int


@dataclass(frozen=True, slots=True)
class State:
    """What a snapshot says, fitted to the program at hand."""

    frames: list[Frame]
    queue: list[Event]
    pending: Pending | None
    last: Event | None


_NODE_EVENTS: dict[str, Any] = {"start": NodeStart, "complete": NodeComplete}


def _pack_event(event: Event | None) -> Plain:
    if event is None or isinstance(event, Options):
        return None  # options are packed with what waits for them
    if isinstance(event, Line):
        return ["line", event.id, list(event.substitutions), event.node]
    if isinstance(event, Command):
        return ["command", event.text, event.name, [pack_value(arg) for arg in event.args], event.id, event.node]
    if isinstance(event, DialogueComplete):
        return ["end"]
    return ["start" if isinstance(event, NodeStart) else "complete", event.node]


def _unpack_event(data: Any) -> Event | None:
    if data is None:
        return None
    kind, *rest = data
    if kind == "line":
        return Line(rest[0], tuple(rest[1]), rest[2])
    if kind == "command":
        return Command(rest[0], rest[1], tuple(unpack_value(arg) for arg in rest[2]), rest[3], rest[4])
    return DialogueComplete() if kind == "end" else _NODE_EVENTS[kind](rest[0])


def pack_state(
    program: Program, frames: list[Frame], queue: list[Event], pending: Pending | None, last: Event | None
) -> dict[str, Plain]:
    """Return the position as plain data: frames are [node, instruction, hash of the node, anchor]."""
    options: Plain = None
    if pending is not None:
        options = [[option.id, list(option.substitutions), option.available] for option in pending.options]
    nodes = program.nodes
    return {
        "frames": [[frame.node, frame.position, nodes[frame.node].hash, frame.anchor] for frame in frames],
        "queue": [_pack_event(event) for event in queue],
        "options": options,
        "last": _pack_event(last),
    }


def unpack_state(program: Program, data: Mapping[str, Any]) -> State:
    """Read what ``pack_state`` wrote.

    Raises ``StaleSnapshotError`` if the place is gone, ``YarnError`` for data that is no snapshot.
    """
    try:
        rows = [list(row) for row in data["frames"]]
        if data["options"]:  # any option that is still there shows where the group is
            known = (option[0] for option in data["options"] if program.place_of(option[0]))
            rows[-1][3] = next(known, rows[-1][3])
        frames = [_find_frame(program, *row) for row in rows]
        queue = [event for event in map(_unpack_event, data["queue"]) if event is not None]
        pending = _find_options(program, frames[-1], data["options"]) if data["options"] else None
        last = _unpack_event(data["last"])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise YarnError("snapshot", f"this is no snapshot of a dialogue ({error!r})", "load another") from error
    if pending is not None:
        last = Options(pending.options, frames[-1].node)
    return State(frames, queue, pending, last)


def _find_frame(program: Program, name: str, position: int, code_hash: str, anchor: str) -> Frame:
    node = program.nodes.get(name)
    if node is not None and node.hash == code_hash:
        return Frame(name, position, anchor)
    if node is not None and node.kind == "group":
        return Frame(name, min(position, 1))
    if not anchor:
        if node is None:
            raise StaleSnapshotError(name, "this node is no longer in the scripts", "go to a checkpoint")
        return Frame(name, min(position, 1) * len(node.code))  # the beginning, or a hub's end
    place = program.place_of(anchor.lstrip("<>"))
    if place is None:
        raise StaleSnapshotError(name, f"{anchor} is no longer in the scripts", "go to a checkpoint")
    found, index = place
    instruction = program.nodes[found].code[index]
    if anchor[0] == ">" and instruction[0] == OPTIONS:
        target = next(row[4] for row in instruction[1] if row[0] == anchor[1:])
        return Frame(found, target, anchor)
    if anchor[0] == "<" and instruction[0] == OPTIONS:
        return Frame(found, instruction[2], anchor)
    return Frame(found, index + 1, anchor)


def _find_options(program: Program, frame: Frame, rows: list[Any]) -> Pending:
    """Fit saved options to the group at the frame: those that are gone are dropped."""
    saved = {row[0]: row for row in rows}
    instruction = program.nodes[frame.node].code[frame.position - 1]
    if instruction[0] != OPTIONS:
        raise StaleSnapshotError(frame.node, "the options are no longer in the scripts", "go to a checkpoint")
    kept = [row for row in instruction[1] if row[0] in saved]
    options = tuple(
        Option(index, row[0], tuple(saved[row[0]][1]), bool(saved[row[0]][2])) for index, row in enumerate(kept)
    )
    return Pending(options, [row[4] for row in kept], [row[3] for row in kept], instruction[2])
