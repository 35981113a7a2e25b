"""Who rings, in the order of the lamps on Max's console, and how long everything lasts in ticks."""

from __future__ import annotations

from dataclasses import dataclass

from game.encounters.options import Difficulty

REPLIES = ("truth", "come", "wells")
"""What a caller can be told: something is wrong with the bots; come in; go across to Wells."""
MISSED = "missed"
PUSHES = 4
"""The door holds this many times: as many calls can be answered."""

DESK_TICKS = 900  # no line is picked up for so long: the queue pushes all the same
LINE_TICKS = 300  # a line of a call stands so long unless Act goes on
REPLY_TICKS = 600  # the caller waits so long for an answer, then Max takes the line
LISTEN_TICKS = 45  # Listen held for so long finds out what is behind the voice
SETTLE_TICKS = 20  # presses count only after a new line has stood for so long
ANSWER_TICKS = 300  # what the caller says to the answer
SLIP_TICKS = 210  # what the line says in the end
PUSH_TICKS = 100  # the queue leans on the door
BURST_TICKS = 170  # the door goes

PATIENCE = {Difficulty.GENTLE: 150, Difficulty.NORMAL: 100, Difficulty.SHARP: 75}  # per cent of desk and reply


@dataclass(frozen=True, slots=True)
class Call:
    """A caller's ID, how many lines they have to say, and who says the last words of the line."""

    id: str
    lines: int
    last: str = ""


CALLS: tuple[Call, ...] = (
    Call("tomasz", 4),
    Call("mags", 4),
    Call("nadia", 4),
    Call("bao", 4),
    Call("abena", 4, last="kofi"),
    Call("delphine", 4),
)
