"""The paper doll: a person's typed parts, put together into any pose of the overworld.

A frame is 16x24 pixels and the person stands on its bottom edge, centred between columns 7 and 8.
Directions are as the player sees them: somebody who faces ``left`` shows us their left side, so a
mark on a person's left is drawn in ``down`` (at our right), ``left`` and ``up`` (at our left).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assets.painter.people_ink import CLEAR, Dye, around, blank, ink, outlined, paste, shade, typed
from assets.painter.people_limbs import Build, front_arm, front_legs, side_arm, side_legs

WIDTH, HEIGHT = 16, 24
DIRECTIONS = ("down", "left", "right", "up")

LINES = {
    "skin": ink("skin", 0),
    "tan": ink("tan", 0),
    "brown": ink("brown", 0),
    "deep": ink("deep", 0),
    "white": ink("void", 2),
    "hair": ink("void", 0),
    "auburn": ink("auburn", 0),
    "enamel": ink("enamel", 0),
    "teal": ink("void", 1),
}
OTHER_LINE = ink("void", 1)


@dataclass(frozen=True)
class Part:
    """Typed rows and the place of their upper left corner in a standing frame."""

    rows: Sequence[str]
    x: int
    y: int


@dataclass(frozen=True)
class View:
    """A person from one side.

    ``tail`` is hair that lags a frame behind the head (a bun, a lock) and is drawn before the head, or after
    it if ``tail_over``; ``over`` lies on the torso (a handbag).
    """

    head: Part
    torso: Part
    tail: Part | None = None
    tail_over: bool = False
    over: Part | None = None


@dataclass(frozen=True)
class Doll:
    """A person: views by direction, dyes for the letters, a build for arms and legs.

    Some letters mean the same in everybody: ``s d x`` are skin from light to dark, ``e`` an eye and ``E`` its
    lowest row, which is the lash in a blink, ``z`` its light; ``m`` is the mouth and ``M`` its colour in talk;
    ``a b`` sleeve and its shade, ``w`` a hand; ``P p q`` trousers and ``O o`` shoes from light to dark.

    ``hem`` is how many rows of the torso's lower end swing with a step. ``breath`` is the length of one breath in
    milliseconds. A ``cane`` is carried in the right hand. ``poses`` names what the story needs besides: ``kneel``,
    ``lie``, or ``dive``, which lies with a visor on. ``realm`` gives a rim of light in place of the dark outline.
    """

    name: str
    views: Mapping[str, View]
    inks: Dye
    build: Build
    hem: int = 1
    breath: int = 2200
    cane: bool = False
    poses: tuple[str, ...] = ()
    realm: bool = False


@dataclass(frozen=True)
class Pose:
    """What the body does in one frame.

    ``stride`` is 1 when the person's left leg is forward, -1 when the right is, 0 in passing; ``passing``
    says which leg swings through then. ``drop`` moves head and trunk down, ``nod`` the head alone, ``lag`` the tail
    against the head. ``visor`` is the glow (1, 2) of a patient visor over the eyes, 0 for none.
    """

    kind: str = "stand"
    stride: int = 0
    passing: int = 0
    drop: int = 0
    nod: int = 0
    lag: int = 0
    blink: bool = False
    talk: bool = False
    visor: int = 0


def frame(doll: Doll, direction: str, pose: Pose) -> np.ndarray:
    """Return one frame of a doll as inks, shape (24, 16), outline included."""
    view = doll.views[direction]
    picture = blank(WIDTH, HEIGHT)
    inks = _face_inks(doll.inks, pose)
    if pose.kind == "lie":
        _lying(picture, doll, view, pose, inks)
    elif direction in ("down", "up"):
        _front(picture, doll, view, direction, pose, inks)
    else:
        _side(picture, doll, view, direction, pose, inks)
    head_y = view.head.y + pose.drop + pose.nod
    tail = view.tail and (typed(view.tail.rows, inks), view.tail.x, view.tail.y + pose.drop + pose.nod + pose.lag)
    if tail and not view.tail_over:
        paste(picture, *tail)
    paste(picture, typed(view.head.rows, inks), view.head.x, head_y, edge=1)
    if tail and view.tail_over:
        paste(picture, *tail, edge=1)
    if pose.visor:
        _visor(picture, view, head_y, pose.visor)
    return finish(picture, doll)


def finish(picture: np.ndarray, doll: Doll) -> np.ndarray:
    """Return the picture with its outline: dark in the clinic, a thin cyan rim in the realm."""
    if not doll.realm:
        return outlined(picture, LINES, OTHER_LINE)
    body = picture != CLEAR
    rim = around(body)
    shade(picture, around(~body), 1)
    result = picture.copy()
    result[rim] = ink("cyan", 3)
    result[12:][rim[12:]] = ink("cyan", 2)
    # The slit between two legs belongs to the figure, not to its rim.
    wide = np.pad(body, ((0, 0), (2, 2)))
    left, right = wide[:, 1:-3] | wide[:, :-4], wide[:, 3:-1] | wide[:, 4:]
    result[rim & left & right] = ink("void", 1)
    return result


def _face_inks(inks: Dye, pose: Pose) -> dict[str, int]:
    known = dict(inks)
    known.setdefault("m", known["d"])
    if pose.blink:
        known["e"], known["E"] = known["s"], known["x"]
        known["z"] = known["s"]
    else:
        known["E"] = known["e"]
    if pose.talk:
        known["m"] = known["M"]
    return known


def _torso(view: View, inks: Dye, hem: int, sway: int) -> np.ndarray:
    picture = typed(view.torso.rows, inks)
    wide = blank(picture.shape[1] + 2, picture.shape[0])
    wide[:, 1:-1] = picture
    if sway and hem:
        for row in range(wide.shape[0] - hem, wide.shape[0]):
            wide[row] = np.roll(wide[row], sway)
            if sway > 0:
                wide[row, 1] = wide[row, 1] or wide[row, 2]
            else:
                wide[row, -2] = wide[row, -2] or wide[row, -3]
    return wide


def _front(picture: np.ndarray, doll: Doll, view: View, direction: str, pose: Pose, inks: Dye) -> None:
    build = doll.build
    # Our right is the person's left when they face us, and their right when they turn their back.
    ours = pose.stride if direction == "down" else -pose.stride
    front_legs(picture, build, inks, pose.kind, ours, pose.drop, direction == "up")
    torso = view.torso
    paste(picture, _torso(view, inks, doll.hem, ours), torso.x - 1, torso.y + pose.drop)
    for side in (-1, 1):
        front_arm(picture, build, inks, pose.kind, side, side * ours, pose.drop, direction == "up")
    if doll.cane and pose.kind == "stand":
        side = -1 if direction == "down" else 1
        cane_x = build.arm_x(side) - 1 if side < 0 else build.arm_x(side) + build.arm
        _cane(picture, cane_x, build.hand_y(pose.drop), -side * ours)
    if view.over:
        paste(picture, typed(view.over.rows, inks), view.over.x, view.over.y + pose.drop, edge=1)


def _side(picture: np.ndarray, doll: Doll, view: View, direction: str, pose: Pose, inks: Dye) -> None:
    build = doll.build
    ahead = -1 if direction == "left" else 1
    # The near leg is the left one when facing left; ``near`` is 1 when it is forward.
    near = pose.stride if direction == "left" else -pose.stride
    swing = pose.passing if direction == "left" else -pose.passing
    far_arm = side_arm(build, inks, pose.kind, ahead, near, far=True)
    if far_arm is not None:
        paste(picture, *_at(far_arm, pose.drop))
    side_legs(picture, build, inks, pose.kind, ahead, near, swing, pose.drop)
    torso = view.torso
    paste(picture, _torso(view, inks, doll.hem, -ahead if pose.stride else 0), torso.x - 1, torso.y + pose.drop)
    cane_x = 8 + ahead * 4 - (1 if ahead < 0 else 0)
    if doll.cane and pose.kind == "stand" and direction == "left":
        _cane(picture, cane_x, build.hand_y(pose.drop), near)
    if view.over:
        paste(picture, typed(view.over.rows, inks), view.over.x, view.over.y + pose.drop, edge=1)
    near_arm = side_arm(build, inks, pose.kind, ahead, -near, far=False)
    if near_arm is not None:
        paste(picture, *_at(near_arm, pose.drop), edge=2)
    if doll.cane and pose.kind == "stand" and direction == "right":
        _cane(picture, cane_x, build.hand_y(pose.drop), near)


def _lying(picture: np.ndarray, doll: Doll, view: View, pose: Pose, inks: Dye) -> None:
    """Draw the body of somebody who lies on their back, seen from above: legs apart, one arm flung out.

    Under a visor both arms rest at the sides, for that is how people lie in the chairs.
    """
    build, torso = doll.build, view.torso
    for side in (-1, 1):
        x = 8 - build.leg - build.gap // 2 if side < 0 else 8 + build.gap // 2
        picture[torso.y : HEIGHT - 2, x : x + build.leg] = inks["p"]
        picture[torso.y : HEIGHT - 2, x + build.leg - 1] = inks["q"]
        foot = x + side
        picture[HEIGHT - 3 : HEIGHT - 1, foot : foot + build.leg] = inks["O"]
        picture[HEIGHT - 1, foot : foot + build.leg] = inks["o"]
    if pose.visor:
        paste(picture, typed(torso.rows, inks), torso.x, torso.y, edge=1)
        for side in (-1, 1):
            front_arm(picture, build, inks, "lie", side, 0, 0, False)
        return
    flung, top = build.left - 2, build.shoulder
    picture[top : top + 2, flung + 1 : build.left + 2] = inks["a"]
    picture[top + 2, flung + 1 : build.left + 1] = inks["b"]
    picture[top : top + 2, flung] = inks["w"]
    paste(picture, typed(torso.rows, inks), torso.x, torso.y, edge=1)
    if view.over:
        paste(picture, typed(view.over.rows, inks), view.over.x, view.over.y, edge=1)
    arm = blank(5, 4)
    arm[0:2, 3:5] = inks["b"]
    arm[2, 2:5] = inks["b"]
    arm[2:4, 1:3] = inks["a"]
    arm[3, 0:2] = inks["w"]
    paste(picture, arm, build.right - 3, top, edge=2)


def _visor(picture: np.ndarray, view: View, head_y: int, glow: int) -> None:
    """Draw a patient visor over the eyes; ``glow`` is 1 for dim, 2 for bright."""
    rows = list(view.head.rows)
    row = next(index for index, letters in enumerate(rows) if "E" in letters)
    left, right = rows[row].index("E"), rows[row].rindex("E")
    visor = blank(right - left + 5, 4)
    visor[:, :] = ink("void", 2)
    visor[0, 1:-1] = ink("white", 2)
    visor[1:3, 1:-1] = ink("cyan", glow)
    visor[1, 1:-2] = ink("cyan", glow + 1)
    visor[1, 2] = ink("cyan", 4)
    paste(picture, visor, view.head.x + left - 2, head_y + row - 2, edge=1)


def _at(placed: tuple[np.ndarray, int, int], drop: int) -> tuple[np.ndarray, int, int]:
    picture, x, y = placed
    return picture, x, y + drop


def _cane(picture: np.ndarray, x: int, top: int, forward: int) -> None:
    foot = HEIGHT - (1 if forward > 0 else 0)
    for y in range(top, foot):
        picture[y, x] = ink("enamel", 3)
    picture[top, x] = ink("mustard", 2)
