"""The Queue on the screen: a coat of stacked chairs with a number for a face, in a room without an end."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear import arena
from game.encounters.fear.coda import UNDERSTOOD
from game.encounters.fear.fight import RISE, Stage
from game.views.fear_bodies import Look
from game.views.fear_parts import Blits, Hose, Point, Stamp, frames, place, stamp
from game.views.fear_queue_looks import QueueLooks, hand

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

RAISED = -3  # the coat's top in a wave; in an opening it leans in by LEAN
LEAN = 16
MIDDLE = 88  # of the coat's picture
FACE_Y = 36  # where the face's middle is in it
WINDOW = (-22, -11)  # the first digit's corner from there
DIGIT_STEP = 15
SLOT_Y = 14  # the tongue's root below the face's middle
ROWS = 4
SWAYS = (3.4, 2.6, 1.9, 1.2)  # px each row swings, the hem most
SHUFFLE = 4  # px the rows slide against each other when something strikes
HURT_TICKS, CALMED_TICKS = 26, 90
FIRST_NUMBER = 62
NUMBER_TICKS = 240  # somebody is served every four seconds, never you
PART_TICKS = 150  # in the coda the chairs take so long to make way
PARTED = 74  # px each half goes aside
SMOOTH = 0.1
# arms from the coat's picture: shoulder, the handle beside it, wrist
ARMS: dict[str, tuple[Point, Point, Point]] = {
    "clock": ((58, 56), (-26, -14), (-8, 50)),
    "dispenser": ((118, 56), (26, -14), (184, 52)),
}
SIGNS = "0123456789-_ "


class Body:
    """The Queue, as ``FearBody`` says."""

    bullets = "fear/queue_bullets"
    rushing: tuple[str, ...] = ()

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/queue_*``."""
        coat, hands, digits = (assets.sheet(f"fear/queue_{name}") for name in ("coat", "hands", "digits"))
        self._room = assets.sheet("fear/queue_room")
        self._dial = assets.sheet("fear/queue_dial").frame("face")
        self._rows = [_halves(coat.frame(f"row{number}")) for number in range(ROWS)]
        self._hood, self._lining = (frames(coat, name, (MIDDLE, 0))[0] for name in ("hood", "lining"))
        self._casing = frames(assets.sheet("fear/queue_face"), "casing")[0]
        self._digits = {hue: digits.frames(hue) for hue in ("red", "warm", "calm")}
        self._tongue = frames(assets.sheet("fear/queue_tongue"), "out", (14, 0))
        self._hands = {"clock": frames(hands, "clock", (22, 24)), "dispenser": frames(hands, "dispenser", (22, 20))}
        links = assets.sheet("fear/cavity_links")
        self._hose = Hose(
            [frames(links, f"steel{step}") for step in range(1, 4)], 11, None, frames(links, "collar"), (5,)
        )
        self._ink = assets.colour("hair", 0), assets.colour("red", 1)
        self.looks: dict[str, Look] = QueueLooks(assets).looks
        self.marks: dict[str, Look] = {}
        self._lean, self._mouth, self._slide, self._gone = 0.0, 0, 0.0, 0.0
        self._lift = {"clock": 0.0, "dispenser": 0.0}
        self._shake: Point = (0.0, 0.0)
        self._number, self._hue = "", "red"
        self._clock = 0
        self._ticking = False

    @property
    def lean(self) -> float:
        """How far it leans in."""
        return self._lean * (1 - self._gone)

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read off the fight how it holds itself and what it shows."""
        pose = fear.pose()
        self._lean = (RISE - pose.rise) / RISE
        self._mouth = min(pose.mouth // 72, 3) if fear.wave else 1 if fear.opening else 0
        goal = SHUFFLE * (1 if fear.clock // fear.beat % 2 else -1) if pose.mouth > 200 else 0
        self._slide += (goal - self._slide) * (0 if still else SMOOTH)
        coda = fear.coda
        self._gone = 0.0 if coda is None else min(coda.age / PART_TICKS, 1.0)
        hurt = 0.0 if still or pose.hurt >= HURT_TICKS else (HURT_TICKS - pose.hurt) / 7
        self._shake = hurt * sin(time * 1.9), hurt * 0.6 * sin(time * 2.7)
        looks = {view.look for view in (*fields, *marks)}
        for name, wanted in (("clock", {"minute", "hour"}), ("dispenser", {"slip", "magazine"})):
            self._lift[name] += ((14 if looks & wanted else 0) - self._lift[name]) * SMOOTH
        self._clock = fear.clock
        self._ticking = "minute" in looks
        self._number = _number(fear, fields)
        self._hue = "calm" if coda else "warm" if pose.calmed < CALMED_TICKS or fear.ledger.halves >= 4 else "red"

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the room; while its hands turn, the clock's face lies on the floor."""
        target.blit(self._room.frame("loop", ms), (0, 0))
        if self._ticking:
            target.blit(self._dial, (arena.LEFT >> 8, arena.TOP >> 8))

    def behind(self, out: Blits, time: float) -> None:
        """Nothing lies behind it but more of the room."""

    def before(self, out: Blits, time: float) -> None:
        """Add hood, arms, coat and face; in the coda the chairs make way to both sides."""
        bob = 1.3 * sin(time / 40)
        left, top = 160 - MIDDLE + self._shake[0], RAISED + LEAN * self._lean + bob + self._shake[1]
        sunk = 26 * self._gone * self._gone
        if self._gone < 1:
            place(out, _hemmed(self._lining, 1 - self._gone), left + MIDDLE, top + sunk)
        place(out, self._hood, left + MIDDLE + 0.8 * sin(time / 47), top + 1.2 * sin(time / 31) + sunk)
        for name in ARMS:
            self._arm(out, name, time, left, top)
        for number in range(ROWS):
            swing = SWAYS[number] * sin(time / 36 + number * 1.1) + self._slide * (1 if number % 2 else -1)
            aside = PARTED * self._gone * (1 - 0.14 * number)
            for half, way in zip(self._rows[number], (-1, 1), strict=True):
                place(out, half, left + MIDDLE + swing + way * aside, top + abs(swing) * 0.3 + sunk * 0.5)
        self._face(out, left + MIDDLE + 1.1 * sin(time / 29), top + FACE_Y + 0.8 * sin(time / 23) + sunk)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where something bursts: nothing does, there are forms for that."""
        return ()

    def _face(self, out: Blits, x: float, y: float) -> None:
        place(out, self._tongue[self._mouth], x, y + SLOT_Y)
        place(out, self._casing, x, y)
        for index, sign in enumerate(self._number):
            corner = int(x) + WINDOW[0] + DIGIT_STEP * index, int(y) + WINDOW[1]
            out.append((self._digits[self._hue][SIGNS.index(sign)], corner))

    def _arm(self, out: Blits, name: str, time: float, left: float, top: float) -> None:
        shoulder, handle, wrist = ARMS[name]
        way = -1 if name == "clock" else 1
        phase = time / 44 + (0 if name == "clock" else 2.0)
        x = left + wrist[0] + 3 * sin(phase) + way * 40 * self._gone
        y = top + wrist[1] + 3 * sin(phase * 1.4) - self._lift[name] + 30 * self._gone
        start = left + shoulder[0] + way * PARTED * 0.6 * self._gone, top + shoulder[1] + 20 * self._gone
        out += self._hose.lay(start, (start[0] + handle[0], start[1] + handle[1]), (x - way * 8, y + 26), (x, y + 14))
        held = self._hands[name]
        place(out, held[0 if name == "clock" else min(self._mouth, 2)], x, y)
        if name == "clock":
            dark, red = self._ink
            out += [hand(dark, x, y, self._clock / 1440, 7), hand(red, x, y, self._clock / 480, 12)]


def _halves(picture: pygame.Surface) -> tuple[Stamp, Stamp]:
    """Return a row's left and right half, both with the row's pivot."""
    width, height = picture.get_size()
    left = picture.subsurface((0, 0, width // 2, height))
    right = picture.subsurface((width // 2, 0, width - width // 2, height))
    return stamp(left, (MIDDLE, 0)), stamp(right, (MIDDLE - width // 2, 0))


def _hemmed(piece: Stamp, share: float) -> Stamp:
    """Return the upper ``share`` of a stamp."""
    width, height = piece.surface.get_size()
    return Stamp(piece.surface.subsurface((0, 0, width, max(1, int(height * share)))), piece.dx, piece.dy)


def _number(fear: Fear, fields: list[FieldView]) -> str:
    """Return the three signs of its face: a number that is not yours; the column that is called; dashes when struck."""
    pose = fear.pose()
    if fear.coda is not None:
        return "104" if fear.coda.outcome == UNDERSTOOD else "000"
    if fear.stage is Stage.PULLED:
        return "___"
    if pose.hurt < HURT_TICKS:
        return "---"
    called = _called(fields)
    if called:
        return f"  {called}"
    return f"{(FIRST_NUMBER + fear.clock // NUMBER_TICKS) % 1000:03}"


def _called(fields: list[FieldView]) -> int:
    """Return the column that the tickets spare, 1 to 8; 0 while none fall."""
    rows: dict[bool, set[int]] = {}
    for view in fields:
        if view.look == "slip":
            middle = (view.shape[0] + view.shape[2]) // 2 - arena.LEFT
            rows.setdefault(view.live, set()).add(middle * 8 // (arena.RIGHT - arena.LEFT))
    columns = rows.get(False) or rows.get(True) or set(range(8))
    spared = sorted({*range(8)} - columns)
    return spared[0] + 1 if len(spared) == 1 else 0
