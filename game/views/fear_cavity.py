"""Cavity as a puppet: body, eye, throat, lids, four arms, cables and roots, each moved by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from math import cos, sin

from game.assets import Assets
from game.views.fear_parts import Blits, Hose, Point, Stamp, direction, frames, place

LEFT = 88  # where the body's picture lies on the screen when it hangs straight
RAISED = -1  # its top in a wave; in an opening it leans in by LEAN
LEAN = 16
KEEP_TICKS = 3
"""How long a laid limb is drawn again."""
UNCLIPPED = (14, 22)
"""How far out (the outer ones) and up a tool rises from its clip before it strikes."""
RACKS = (-3, 147)
"""Where the trays hang that its tools are clipped to in the first face."""
REACH = 9
"""How far an arm stretches towards what it is about to strike, in px."""
FOOT = 104  # rows of the body's picture that breath stretches from
LIP_TOP, LIP_LOW = 66, 92
JAWS = (-19, -10, 0, 5)  # px the lower lip is lowered by, as cavity_body paints it
BREATHS = (0.0, 0.011, 0.022)
THINGS = ("watch", "plaster", "bulb", "glove", "ticket", "visor")
# where each thing sticks in the resting body, as cavity_things says
OPENED = ("watch", "plaster", "bulb", "glove")
"""What stands in the light once the shell has burst."""
# pieces of the shell that float: which, its middle on the body's picture, how far it drifts, its ticks a turn
_SHARDS: tuple[tuple[int, Point, Point, int], ...] = (
    (0, (24, 6), (3, 4), 90), (1, (52, -4), (2, 3), 70), (2, (60, 4), (2, 4), 54), (3, (127, 10), (4, 3), 100),
    (1, (136, 26), (3, 4), 84), (2, (118, 2), (2, 3), 60), (2, (14, 30), (3, 3), 66), (0, (84, -2), (2, 3), 110),
    (2, (134, 48), (3, 3), 58),
)  # fmt: skip
LODGED: dict[str, tuple[int, int]] = {
    "watch": (36, 54),
    "plaster": (107, 57),
    "bulb": (107, 29),
    "glove": (40, 22),
    "ticket": (97, 96),
    "visor": (50, 97),
}


@dataclass
class Mood:
    """What Cavity does at the moment: the view's own smoothed picture of the model, in px and 0..1."""

    clean: bool = True
    burst: bool = False
    lean: float = 0.0
    jaw: int = 1
    smile: str = "shut"
    lids: str = "open"
    iris: str = "calm"
    gaze: Point = (0.0, 0.0)
    spin: bool = False
    lit: bool = False
    fill: int = 2
    gape: int = 0
    shake: Point = (0.0, 0.0)
    reach: dict[str, Point] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Arm:
    """An arm at rest in one face, in the body picture's pixels: shoulder, its handle, wrist, where the tool points."""

    shoulder: Point
    out: Point
    wrist: Point
    aim: Point
    sway: float


ARMS: dict[str, dict[str, Arm]] = {
    "bare": {
        "drill": Arm((26, 42), (-34, 10), (-27, 26), (-0.42, -0.91), 5.0),
        "lamp": Arm((119, 38), (36, 4), (166, 18), (-0.62, 0.78), 4.0),
        "clamp": Arm((28, 68), (-38, -18), (-20, 86), (0.30, 0.95), 4.0),
        "syringe": Arm((118, 66), (40, -20), (164, 78), (-0.12, 0.99), 4.0),
    },
    "burst": {  # it has let them sink, and holds on to itself
        "drill": Arm((26, 42), (-40, 2), (-30, 74), (0.30, 0.95), 2.5),
        "lamp": Arm((119, 38), (42, 2), (174, 64), (-0.55, 0.84), 2.5),
        "clamp": Arm((28, 68), (-44, 6), (-10, 82), (0.86, 0.50), 2.0),
        "syringe": Arm((118, 66), (46, 6), (154, 82), (-0.70, 0.71), 2.0),
    },
    "clean": {
        "drill": Arm((36, 90), (-16, 22), (-12, 62), (0, -1), 0.4),
        "clamp": Arm((34, 84), (-6, 22), (6, 62), (0, -1), 0.4),
        "lamp": Arm((110, 84), (6, 22), (138, 62), (0, -1), 0.4),
        "syringe": Arm((108, 90), (16, 22), (158, 62), (0, -1), 0.4),
    },
}
_ORDER = ("drill", "lamp", "clamp", "syringe")
# cables behind it: from the screen's edge to the body (start, its handle, the end's handle, end)
_CABLES: tuple[tuple[Point, Point, Point, Point], ...] = (
    ((96, -6), (84, 40), (92, 70), (116, 70)),
    ((226, -6), (238, 36), (226, 64), (206, 70)),
    ((128, -8), (122, 6), (126, 18), (130, 30)),
    ((196, -8), (200, 4), (196, 16), (192, 28)),
    ((-8, 128), (20, 128), (40, 76), (112, 84)),
    ((328, 128), (300, 128), (280, 76), (208, 84)),
)
_SIDE_CABLES = 4  # from here on they come from the sides, and are longer
# roots: where they leave the body (its pixels), handles and tips on the screen
_ROOTS: tuple[tuple[Point, Point, Point, Point], ...] = (
    ((34, 86), (92, 60), (48, 70), (58, 148)),
    ((110, 86), (228, 60), (272, 70), (262, 148)),
    ((46, 94), (114, 108), (96, 74), (80, 98)),
    ((98, 94), (206, 108), (224, 74), (240, 98)),
)


class Cavity:
    """The puppet's parts, cut once; ``behind`` and ``before`` say what to draw."""

    def __init__(self, assets: Assets) -> None:
        body, calm, eye = (assets.sheet(f"fear/cavity_{name}") for name in ("body", "calm", "eye"))
        links, heads = assets.sheet("fear/cavity_links"), assets.sheet("fear/cavity_heads")
        broken = assets.sheet("fear/cavity_burst")
        self._bodies = {
            burst: [frames(sheet, f"jaw{jaw}", (0, 0)) for jaw in range(4)]
            for burst, sheet in ((False, body), (True, broken))
        }
        halos, shards = assets.sheet("fear/cavity_halos"), assets.sheet("fear/cavity_shards")
        self._halos = {name: [frames(halos, f"{name}{heard}", (22, 22)) for heard in (0, 1)] for name in OPENED}
        self._shards = [frames(shards, f"shard{number}", (10, 10)) for number in range(4)]
        self._smiles = {name: frames(calm, name, (0, 0)) for name in ("shut", "parted", "open")}
        self._throats = [frames(assets.sheet("fear/cavity_throat"), f"jaw{jaw}", (48, 24)) for jaw in range(4)]
        self._rack = frames(assets.sheet("fear/cavity_rack"), "tray")[0]
        self._ball = frames(eye, "ball", (24, 22))[0]
        self._lights = frames(eye, "lights", (24, 22))
        self._irises = {kind: frames(eye, f"iris_{kind}", (24, 22))[0] for kind in ("pin", "calm", "soft", "hurt")}
        self._lids = {
            kind: frames(eye, f"lids_{kind}", (24, 22))[0] for kind in ("closed", "squint", "open", "wide", "worried")
        }
        self._heads = {
            "drill": [frames(heads, f"drill{step}") for step in range(4)],
            "syringe": [frames(heads, f"syringe{step}") for step in range(3)],
            "clamp": [frames(heads, f"clamp{step}") for step in range(3)],
            "lamp": [frames(heads, f"lamp{step}") for step in range(2)],
        }
        steel = [frames(links, f"steel{step}") for step in range(4)]
        self._arm = {
            False: Hose(steel, 12, None, frames(links, "collar"), (6,)),
            True: Hose(steel[2:], 10),
        }
        cables = [frames(links, f"cable{step}") for step in range(2)]
        self._cables = Hose(cables, 13), Hose(cables, 24)
        roots = [frames(links, f"root{step}") for step in range(7)]
        shades = [frames(links, f"shade{step}") for step in range(7)]
        self._roots = Hose(roots, 30, shades), Hose(roots[1:], 13, shades[1:])
        self._things = {name: frames(assets.sheet("fear/cavity_things"), name) for name in THINGS}
        self._laid: dict[str, tuple[int, Blits]] = {}

    def top(self, mood: Mood, time: float) -> tuple[float, float]:
        """Return where the body's picture lies on the screen."""
        bob = 1.4 * sin(time / 38)
        return LEFT + mood.shake[0] + 1.2 * sin(time / 61), RAISED + LEAN * mood.lean + bob + mood.shake[1]

    def behind(self, out: Blits, mood: Mood, time: float) -> None:
        """Add what hangs behind it: cables."""
        if mood.clean:
            return
        for number in range(len(_CABLES)):
            out += self._kept(f"cable{number}", time, partial(self._lay_cable, number, mood, time))

    def before(self, out: Blits, mood: Mood, time: float) -> None:
        """Add roots, arms, body, eye and lids."""
        left, top = self.top(mood, time)
        if not mood.clean:
            for number in range(len(_ROOTS)):
                out += self._kept(f"root{number}", time, partial(self._lay_root, number, left, top, time))
        clipped = [name for name in _ORDER if not (mood.clean and name in mood.reach)]
        for name in clipped:
            self._arm_of(out, name, mood, time, left, top)
        if not mood.clean:
            self._face(out, mood, time, left, top)
            if mood.burst:
                self._float(out, time, left, top)
            return
        for x in RACKS:
            place(out, self._rack, left + x, top + 66)
        for name in mood.reach:  # taken out of its clip
            self._arm_of(out, name, mood, time, left, top)
        place(out, self._smiles[mood.smile][(0, 1, 2, 1)[int(time / 24) % 4]], left, top)

    def _arm_of(self, out: Blits, name: str, mood: Mood, time: float, left: float, top: float) -> None:
        key = f"{name}{mood.clean}{mood.burst}"
        out += self._kept(key, time, partial(self._lay_arm, name, mood, time, left, top))

    def _kept(self, name: str, time: float, lay: Callable[[], Blits]) -> Blits:
        """Return a limb as it was laid at most ``KEEP_TICKS`` ago: they move slower than that."""
        tick = int(time)
        kept = self._laid.get(name)
        if kept is None or not 0 <= tick - kept[0] < KEEP_TICKS:
            # a limb laid anew takes its own turn, so that not all are laid in one frame
            turn = tick - len(self._laid) % KEEP_TICKS if kept is None else tick
            kept = self._laid[name] = turn, lay()
        return kept[1]

    def _lay_cable(self, number: int, mood: Mood, time: float) -> Blits:
        a, b, c, d = _CABLES[number]
        drift = 3 * sin(time / 50 + number * 1.7)
        dy = LEAN * mood.lean * 0.8
        return self._cables[number >= _SIDE_CABLES].lay(
            a, (b[0] + drift, b[1]), (c[0] - drift, c[1] + dy), (d[0], d[1] + dy)
        )

    def _lay_root(self, number: int, left: float, top: float, time: float) -> Blits:
        start, handle, turn, tip = _ROOTS[number]
        wave = 2 * sin(time / 44 + tip[0])
        root = self._roots[number // 2]
        return root.lay(
            (left + start[0], top + start[1]), (handle[0], handle[1] + wave), (turn[0] + wave, turn[1]), tip
        )

    def _face(self, out: Blits, mood: Mood, time: float, left: float, top: float) -> None:
        level = (0, 1, 2, 1)[int(time / 22) % 4]
        breath, jaw = BREATHS[level], JAWS[mood.jaw]
        throat = round(bend(72, 79, 0, jaw)[1])
        place(out, self._throats[mood.jaw][int(time / 5) % 8], left + 72, top + throat)
        x, y = left + 72, top + bend(72, 43, breath, jaw)[1]
        gx, gy = mood.gaze
        place(out, self._ball, x, y)
        place(out, self._lights[_lenses(mood, time)], x + gx * 2, y + gy * 1.5)
        place(out, self._irises[mood.iris], x + gx * 4, y + gy * 3)
        place(out, self._bodies[mood.burst][mood.jaw][level], left, top)
        for name, state in mood.shown.items():
            tx, ty = bend(*LODGED[name], breath, jaw)
            if mood.burst and name in OPENED:
                run = self._halos[name][state == 2]
                place(out, run[int(time / 8 + len(name)) % len(run)], left + tx, top + ty)
            else:
                place(out, self._things[name][state], left + tx, top + ty)
        place(out, self._lids[mood.lids], x, y)

    def _float(self, out: Blits, time: float, left: float, top: float) -> None:
        """Let what came off the shell hang about it."""
        for number, (piece, (x, y), (wide, high), turn) in enumerate(_SHARDS):
            dx, dy = wide * sin(time / 47 + number * 1.9), high * sin(time / 33 + number * 2.7)
            run = self._shards[piece]
            place(out, run[int(time * 8 / turn + number) % len(run)], left + x + dx, top + y + dy)

    def _lay_arm(self, name: str, mood: Mood, time: float, left: float, top: float) -> Blits:
        arm = ARMS["clean" if mood.clean else "burst" if mood.burst else "bare"][name]
        phase = time / 40 + len(name) * 1.3
        x = left + arm.wrist[0] + arm.sway * cos(phase)
        y = top + arm.wrist[1] + arm.sway * sin(phase * 1.3)
        aim_x, aim_y = arm.aim
        target = mood.reach.get(name)
        if target is not None:
            if mood.clean:  # out of its clip and up, so that the hose can bend over
                outer = UNCLIPPED[0] if abs(arm.wrist[0] - 72) > 75 else 0
                x, y = x + outer * (1 if arm.wrist[0] > 72 else -1), y - UNCLIPPED[1]
            aim_x, aim_y = target[0] - x, target[1] - y
            size = max((aim_x * aim_x + aim_y * aim_y) ** 0.5, 1)
            aim_x, aim_y = aim_x / size, aim_y / size
            x, y = x + REACH * aim_x, y + REACH * aim_y
        start = (left + arm.shoulder[0], top + arm.shoulder[1])
        long = 20 if mood.clean else 26
        out = self._arm[mood.clean].lay(
            start, (start[0] + arm.out[0], start[1] + arm.out[1]), (x - aim_x * long, y - aim_y * long), (x, y)
        )
        step = {"drill": int(time / 2) % 4 if mood.spin else 0, "syringe": mood.fill, "clamp": mood.gape}
        head: Stamp = self._heads[name][step.get(name, int(mood.lit))][direction(aim_x, aim_y)]
        place(out, head, x, y)
        return out


def _lenses(mood: Mood, time: float) -> int:
    """Return which lenses of its lamp burn: none asleep, three when it narrows, by turns as it strikes, else all."""
    if mood.lids == "closed":
        return 4
    if mood.lids == "squint":
        return 3
    return 1 + int(time / 6) % 2 if mood.iris == "pin" else 0


def bend(x: float, y: float, breath: float, jaw: float) -> Point:
    """Return where a point of the resting body lies at a breath and a jaw, as cavity_body bends it."""
    y += jaw * min(max((y - LIP_TOP) / (LIP_LOW - LIP_TOP), 0.0), 1.0)
    return 72 + (x - 72) * (1 + breath * 0.6), FOOT + (y - FOOT) * (1 + breath)
