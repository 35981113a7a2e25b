"""Arms and legs of the paper doll: drawn from a few lengths, so that every build walks in its own way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter.people_ink import CLEAR, Dye, blank, paste, shade

FLOOR = 23
"""The lowest row of a frame: soles rest on it."""


@dataclass(frozen=True)
class Build:
    """Lengths of a body in pixels.

    ``hip`` is the first row of the legs, ``leg`` a leg's width, ``gap`` the space between the legs from the front,
    ``thigh`` a leg's width from the side, ``shoulder`` the first row of the arms, ``reach`` an arm's length
    without the hand, ``arm`` its width, ``left`` and ``right`` the first column of either arm from the front,
    ``pivot`` the shoulder's column from the side (facing left; facing right mirrors it), ``swing`` how far a
    hand swings, ``step`` how far a foot steps, ``bounce`` how far the body sinks in a stride. A ``skirt`` keeps the
    knees together when seated; ``ready`` holds the right hand free at the side always, even when seated.
    """

    hip: int = 20
    leg: int = 2
    gap: int = 2
    thigh: int = 3
    shoulder: int = 14
    reach: int = 4
    arm: int = 2
    left: int = 2
    right: int = 12
    pivot: int = 7
    swing: int = 3
    step: int = 3
    bounce: int = 1
    skirt: bool = False
    ready: bool = False

    def arm_x(self, side: int) -> int:
        """Return the first column of the arm at our left (side -1) or right (1)."""
        return self.left if side < 0 else self.right

    def hand_y(self, drop: int) -> int:
        """Return the row of a hanging hand."""
        return self.shoulder + self.reach + drop


def front_legs(picture: np.ndarray, build: Build, inks: Dye, kind: str, forward: int, drop: int, back: bool) -> None:
    """Draw both legs from the front or, with ``back``, from behind.

    ``forward`` is 1 when the leg at our right is the forward one, -1 for the one at our left, 0 for neither.
    """
    for side in (-1, 1):
        x = 8 - build.leg - build.gap // 2 if side < 0 else 8 + build.gap // 2
        leading = side * forward
        if kind == "sit":
            _seated_leg(picture, build, inks, x, side, drop, back)
        elif kind == "kneel":
            _kneeling_leg(picture, build, inks, x, drop, back)
        else:
            # The farther foot of a step stands a row higher on the picture: it is farther from us.
            far = leading > 0 if back else leading < 0
            picture[build.hip + drop, 8 - build.gap // 2 : 8 + build.gap // 2] = inks["q"]
            leg = _front_leg(build, inks, build.hip + drop, FLOOR - (1 if far else 0), far, back)
            paste(picture, leg, x, 0)


def _front_leg(build: Build, inks: Dye, top: int, floor: int, far: bool, back: bool) -> np.ndarray:
    leg = blank(build.leg, FLOOR + 1)
    leg[top : floor - 1, :] = inks["p"]
    leg[top : floor - 1, -1] = inks["q"]
    leg[floor - 1, :] = inks["O"]
    leg[floor, :] = inks["o"]
    if back:
        leg[floor - 1, :] = inks["o"]
        leg[floor, 1:] = inks["O"] if far else inks["o"]
    if far:
        shade(leg, leg != CLEAR, -1)
    return leg


def _seated_leg(picture: np.ndarray, build: Build, inks: Dye, x: int, side: int, drop: int, back: bool) -> None:
    leg = blank(build.leg, FLOOR + 1)
    top = build.hip + drop - 1
    if back:  # the thighs point away from us and hide the feet
        leg[top:FLOOR, :] = inks["q"]
        paste(picture, leg, x, 0)
        return
    leg[top : FLOOR - 1, :] = inks["p"]
    leg[top, :] = inks["P"]
    leg[top + 1 : FLOOR - 1, -1] = inks["q"]
    leg[FLOOR - 1, :] = inks["O"]
    leg[FLOOR, :] = inks["o"]
    paste(picture, leg, x + (side if not build.skirt else 0), 0)


def _kneeling_leg(picture: np.ndarray, build: Build, inks: Dye, x: int, drop: int, back: bool) -> None:
    leg = blank(build.leg, FLOOR + 1)
    leg[build.hip + drop - 1 :, :] = inks["p"]
    leg[FLOOR - 1, :] = inks["O" if back else "P"]
    leg[FLOOR, :] = inks["o" if back else "q"]
    paste(picture, leg, x, 0)


def front_arm(
    picture: np.ndarray, build: Build, inks: Dye, kind: str, side: int, forward: int, drop: int, back: bool
) -> None:
    """Draw one arm from the front or from behind; ``forward`` is 1 when the leg of that side is forward."""
    x, top = build.arm_x(side), build.shoulder + drop
    ready = build.ready and side == (1 if back else -1)
    if ready:
        forward = 0
    elif kind in ("sit", "kneel") and not back:
        _lap_arm(picture, build, inks, x, top, side)
        return
    # Arms swing against the legs. A hand that comes towards us hangs lower and further in.
    near = forward > 0 if back else forward < 0
    far = forward < 0 if back else forward > 0
    reach = build.reach + (1 if near else 0) - (1 if far else 0)
    arm = blank(build.arm, reach + 1)
    arm[:reach, :] = inks["a"]
    arm[:reach, -1] = inks["b"]
    if side > 0:  # light comes from our left
        arm[:reach, :] = inks["b"]
        arm[:2, 0] = inks["a"]
    arm[reach, :] = inks["w"]
    if far:
        shade(arm, arm != CLEAR, -1)
    paste(picture, arm, x - (side if near else 0), top, edge=2)


def _lap_arm(picture: np.ndarray, build: Build, inks: Dye, x: int, top: int, side: int) -> None:
    reach = build.reach - 1
    arm = blank(build.arm + 2, reach + 1)
    first = 0 if side < 0 else 2
    arm[:reach, first : first + build.arm] = inks["a"] if side < 0 else inks["b"]
    arm[reach - 1, 1 : build.arm + 1] = inks["b"]
    hand = slice(build.arm, build.arm + 2) if side < 0 else slice(0, 2)
    arm[reach, hand] = inks["w"]
    paste(picture, arm, x if side < 0 else x - 2, top, edge=2)


def side_legs(
    picture: np.ndarray, build: Build, inks: Dye, kind: str, ahead: int, near: int, swing: int, drop: int
) -> None:
    """Draw both legs from the side; ``ahead`` is -1 for left, ``near`` 1 when the near leg is forward."""
    top = build.hip + drop
    if kind == "sit":
        _bent_leg(picture, inks, ahead, top, far=True)
        _bent_leg(picture, inks, ahead, top, far=False)
        return
    if kind == "kneel":
        _folded_leg(picture, build, inks, ahead, top)
        return
    width = build.thigh if near == 0 else min(build.thigh, 3)
    first = 8 - (build.thigh + 1) // 2 + (1 if ahead > 0 and build.thigh % 2 else 0)
    front, rear = (first, first + build.thigh - width)[::-ahead]
    for far in (True, False):
        leading = near if not far else -near
        if leading > 0:
            leg = _side_leg(inks, ahead, top, front, front + ahead * build.step, width, 0)
        elif leading < 0:
            leg = _side_leg(inks, ahead, top, rear, rear - ahead * build.step, width, 1)
        else:
            swings = swing == (-1 if far else 1)
            leg = _side_leg(inks, ahead, top, first, first - ahead * swings, width, int(swings))
        if far:
            shade(leg, leg != CLEAR, -1)
        paste(picture, leg, 0, 0)


def _side_leg(inks: Dye, ahead: int, top: int, hip: int, foot: int, width: int, lift: int) -> np.ndarray:
    """Return a leg between the columns of hip and foot, the foot ``lift`` px above the floor.

    A standing foot points its toe ahead; a lifted one hangs from the heel and is shorter.
    """
    leg = blank(16, FLOOR + 1)
    floor = FLOOR - lift
    rows = range(top, floor - 1)
    for index, y in enumerate(rows):
        x = hip + round((foot - hip) * (index + 1) / (len(rows) + 1))
        _run(leg, y, x, width, inks["p"])
        _run(leg, y, x + (width - 1 if ahead < 0 else 0), 1, inks["q"])
    _run(leg, floor - 1, foot, width, inks["O"])
    toe = 0 if lift else 1
    _run(leg, floor, foot - (toe if ahead < 0 else 0), width + toe, inks["o"])
    return leg


def _run(layer: np.ndarray, y: int, x: int, length: int, value: int) -> None:
    layer[y, max(0, x) : max(0, x + length)] = value


def _bent_leg(picture: np.ndarray, inks: Dye, ahead: int, top: int, far: bool) -> None:
    layer = blank(16, FLOOR + 1)
    knee = 8 + ahead * 5
    left, right = min(7, knee), max(8, knee)
    layer[top - 1 : top + 1, left:right] = inks["p"]
    layer[top - 1, left:right] = inks["P"]
    shin = knee - 2 if ahead > 0 else knee
    layer[top:FLOOR, shin : shin + 2] = inks["p"]
    layer[FLOOR - 1, shin : shin + 2] = inks["O"]
    toe = shin + (0 if ahead > 0 else -1)
    layer[FLOOR, toe : toe + 3] = inks["o"]
    if far:
        layer = np.roll(layer, ahead, axis=1)
        shade(layer, layer != CLEAR, -1)
    paste(picture, layer, 0, 0, edge=1)


def _folded_leg(picture: np.ndarray, build: Build, inks: Dye, ahead: int, top: int) -> None:
    layer = blank(16, FLOOR + 1)
    first = 8 - (build.thigh + 1) // 2
    layer[top - 1 : FLOOR + 1, first : first + build.thigh + 1] = inks["p"]
    back = first + build.thigh if ahead < 0 else first - 3
    layer[FLOOR - 1 :, back : back + 4] = inks["q"]
    heel = back + 3 if ahead < 0 else back
    layer[FLOOR - 1 :, heel : heel + 2] = inks["o"]
    layer[FLOOR, first : first + build.thigh + 1] = inks["q"]
    paste(picture, layer, 0, 0)


def side_arm(
    build: Build, inks: Dye, kind: str, ahead: int, forward: int, far: bool
) -> tuple[np.ndarray, int, int] | None:
    """Return an arm from the side with its place, or None where the trunk hides it.

    ``forward`` is 1 when this arm swings forward, -1 when back, 0 when it hangs.
    """
    if far and forward == 0 and kind == "stand":
        return None
    ready = build.ready and far == (ahead < 0)
    if ready and far:
        return None
    reach = build.reach
    offset = {1: build.swing, 0: 0, -1: -build.swing}[forward]
    if kind in ("sit", "kneel"):
        offset, reach = build.swing, build.reach - 1
    if ready:
        offset, reach = 1, build.reach
    layer = blank(16, reach + 1)
    pivot = build.pivot if ahead < 0 else 15 - build.pivot - (build.arm - 1)
    for row in range(reach):
        x = pivot + ahead * round(offset * row / reach)
        layer[row, x : x + build.arm] = inks["a"]
        layer[row, x + build.arm - 1] = inks["b"]
    x = pivot + ahead * offset
    layer[reach, x : x + build.arm] = inks["w"]
    if far:
        shade(layer, layer != CLEAR, -1)
    return layer, 0, build.shoulder
