"""Where Elara stands in a fear and how she moves: the arena, her heart, steps, dash and ring.

Positions are 1/256 px of the 320×180 picture and mean the middle of her heart; her feet are drawn
``FEET`` px lower. All feel constants of movement stand here.
"""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters.plain import flag, row, whole

# the arena (px ÷ 256); the heart stays whole inside it
LEFT = 72 * ONE
TOP = 92 * ONE
RIGHT = 248 * ONE
BOTTOM = 172 * ONE
CENTRE_X = (LEFT + RIGHT) // 2
CENTRE_Y = (TOP + BOTTOM) // 2
START_Y = 150 * ONE  # where Elara stands when a phase begins

HEART = 5 * ONE // 2  # half of the 5×5 px heart
FEET = 10  # px from the heart's middle down to her feet

# steps (1/256 px a tick); the diagonal figures are those divided by √2
WALK = 320  # 1.25 px
WALK_DIAGONAL = 226
LISTEN_WALK = 154  # 0.6 px
LISTEN_WALK_DIAGONAL = 109

DASH_STEP = 768  # 3 px a tick
DASH_STEP_DIAGONAL = 543
DASH_TICKS = 12  # so 36 px
DASH_SAFE_FROM = 2  # ticks of the dash, counted from 1, in which nothing hits
DASH_SAFE_TO = 9
DASH_COOLDOWN = 36  # ticks after a dash before the next

HIT_SAFE = 60  # ticks after a hit in which nothing hits
LISTEN_RING = 20 * ONE  # words inside this radius are heard while Listen is held
GRAZE = 10 * ONE  # a bullet's edge nearer than this to the heart's middle grazes

_LEFT = int(Button.LEFT)
_RIGHT = int(Button.RIGHT)
_UP = int(Button.UP)
_DOWN = int(Button.DOWN)
_BACK = int(Button.BACK)
_LISTEN = int(Button.LISTEN)


class Elara:
    """Elara in the arena. ``face_x``, ``face_y`` are −1, 0 or 1: where she last moved."""

    __slots__ = ("cooldown", "dash", "dash_x", "dash_y", "face_x", "face_y", "listening", "moved", "safe", "x", "y")

    def __init__(self) -> None:
        self.x = CENTRE_X
        self.y = START_Y
        self.face_x = 0
        self.face_y = -1
        self.dash = 0  # tick of the running dash, 1 to DASH_TICKS; 0: none
        self.dash_x = 0
        self.dash_y = 0
        self.cooldown = 0
        self.safe = 0  # ticks left after a hit
        self.listening = False
        self.moved = False  # whether she moved in this tick, by walking or a dash

    @property
    def untouchable(self) -> bool:
        """Whether nothing can hit her this tick."""
        return self.safe > 0 or DASH_SAFE_FROM <= self.dash <= DASH_SAFE_TO

    def step(self, buttons: int, pressed: int) -> bool:
        """Move one tick by the button masks; return whether a dash began."""
        way_x = (1 if buttons & _RIGHT else 0) - (1 if buttons & _LEFT else 0)
        way_y = (1 if buttons & _DOWN else 0) - (1 if buttons & _UP else 0)
        if way_x or way_y:
            self.face_x, self.face_y = way_x, way_y
        if self.safe:
            self.safe -= 1
        began = False
        if self.dash:
            self.dash += 1
            if self.dash > DASH_TICKS:
                self.dash = 0
                self.cooldown = DASH_COOLDOWN
        elif self.cooldown:
            self.cooldown -= 1
        elif pressed & _BACK:
            began = True
            self.dash = 1
            self.dash_x, self.dash_y = self.face_x, self.face_y
        self.listening = bool(buttons & _LISTEN) and not self.dash
        self.moved = bool(way_x or way_y or self.dash)
        if self.dash:
            pace = DASH_STEP_DIAGONAL if self.dash_x and self.dash_y else DASH_STEP
            self.shift(self.dash_x * pace, self.dash_y * pace)
        elif way_x or way_y:
            if self.listening:
                pace = LISTEN_WALK_DIAGONAL if way_x and way_y else LISTEN_WALK
            else:
                pace = WALK_DIAGONAL if way_x and way_y else WALK
            self.shift(way_x * pace, way_y * pace)
        return began

    def shift(self, x: int, y: int) -> None:
        """Move by (x, y), held inside the arena."""
        self.x = min(max(self.x + x, LEFT + HEART), RIGHT - HEART)
        self.y = min(max(self.y + y, TOP + HEART), BOTTOM - HEART)

    def struck(self) -> None:
        """Be hit: nothing else hits for a while."""
        self.safe = HIT_SAFE

    def rest(self) -> None:
        """End a dash and stop listening: an opening or a pause begins."""
        self.dash = 0
        self.listening = False

    def pack(self) -> list[Plain]:
        """Return her state as plain data."""
        return [
            self.x,
            self.y,
            self.face_x,
            self.face_y,
            self.dash,
            self.dash_x,
            self.dash_y,
            self.cooldown,
            self.safe,
            self.listening,
        ]

    @classmethod
    def unpack(cls, data: Plain) -> Elara:
        """Build her again from ``pack()``."""
        elara = cls()
        items = row(data, 10)
        (
            elara.x,
            elara.y,
            elara.face_x,
            elara.face_y,
            elara.dash,
            elara.dash_x,
            elara.dash_y,
            elara.cooldown,
            elara.safe,
        ) = (whole(item) for item in items[:9])
        elara.listening = flag(items[9])
        return elara
