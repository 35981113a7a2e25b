"""What opens and shuts in the realm: ropes, screens, walls a drill goes through, gates of needles; bell and drill."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise

Groups = list[tuple[str, list[Pic], int]]


def _post(pic: Pic, x: int, y: int) -> None:
    pic.rect(x, y, 3, 14, "mustard1").rect(x, y, 1, 14, "mustard3").rect(x - 1, y - 2, 5, 3, "mustard2")
    pic.rect(x, y - 3, 3, 1, "mustard4").rect(x - 2, y + 14, 7, 2, "mustard0").rect(x - 1, y + 14, 5, 1, "mustard2")


def rope(state: str, frame: int) -> Pic:
    """Return a rope across 48 px: hooked, open (hanging from one post), or open and watched (its hook lit)."""
    pic = Pic(56, 24)
    _post(pic, 2, 6)
    _post(pic, 50, 6)
    if state == "shut":
        for x in range(5, 50):
            sag = round(5 * (1 - ((x - 27) / 23) ** 2))
            pic.rect(x, 7 + sag, 1, 3, "red1").dot(x, 7 + sag, "red2" if (x + frame) % 6 else "red3")
    else:
        for y in range(8, 19):
            pic.rect(48 - (y % 3 == 0), y, 2, 1, "red1").dot(48, y, "red2")
        glow = "teal4" if state == "watched" else ("mustard4" if frame % 2 else "red3")
        pic.rect(47, 18, 3, 3, glow).dot(48, 19, "white4")
    if state == "watched":
        pic.runs("teal4", (6, 21, 6), (20, 21, 6), (34, 21, 6)).runs("teal3", (6 + frame * 3 % 30, 21, 4))
    return pic


def rope_side(state: str, frame: int) -> Pic:
    """Return the same rope seen along it, 56 px down the picture."""
    pic = Pic(16, 72)
    _post(pic, 6, 6)
    if state == "shut":
        for y in range(16, 58):
            x = 7 + round(2 * np.sin((y - 16) / 41 * np.pi))
            pic.rect(x - 1, y, 3, 1, "red1").dot(x, y, "red2" if (y + frame) % 6 else "red3")
    else:
        pic.rect(7, 12, 2, 10, "red1").rect(7, 12, 1, 10, "red2")
        glow = "teal4" if state == "watched" else ("mustard4" if frame % 2 else "red3")
        pic.rect(6, 22, 3, 3, glow).dot(7, 23, "white4")
    if state == "watched":
        for y in range(28, 54, 8):
            pic.rect(7, y, 2, 4, "teal4" if (y // 8 + frame) % 2 else "teal3")
    _post(pic, 6, 54)
    return pic


def screen(state: str, frame: int) -> Pic:
    """Return a screen on a stalk: an arrow that goes round, the figure one, or a tick."""
    pic = Pic(40, 40)
    pic.rect(2, 2, 36, 26, "void0").rect(3, 3, 34, 24, "white2").rect(4, 4, 32, 22, "void1").rect(3, 3, 34, 1, "white4")
    pic.dither(5, 5, 30, 20, "teal0", 6)
    if state == "round":
        for step in range(20):
            angle = 2 * np.pi * (step + frame * 2.5) / 20
            x, y = 20 + 11 * np.cos(angle), 15 + 7 * np.sin(angle)
            pic.rect(round(x), round(y), 2, 2, "teal4" if step > 15 else "teal3" if step > 9 else "teal2")
    elif state == "first":
        tone = "mustard4" if frame % 4 < 3 else "mustard3"
        pic.rect(19, 8, 4, 14, tone).rect(16, 10, 3, 2, tone).rect(15, 21, 12, 2, tone)
    else:
        pic.line(12, 15, 17, 20, "leaf3", 2).line(17, 20, 28, 8, "leaf3", 2)
    pic.rect(18, 28, 4, 8, "white1").rect(18, 28, 1, 8, "white3").rect(12, 36, 16, 2, "white2").rect(
        12, 38, 16, 1, "teal0"
    )
    return pic


def bell(state: str, frame: int) -> Pic:
    """Return a desk bell on a stand; rung, it shakes and sheds rings."""
    pic = Pic(24, 32)
    lean = (0, 1, 0, -1)[frame] if state == "rung" else 0
    pic.rect(10, 18, 4, 10, "white1").rect(10, 18, 1, 10, "white3").rect(6, 27, 12, 3, "teal1").rect(
        6, 27, 12, 1, "teal3"
    )
    pic.disc(12 + lean, 15, 7, 7, "mustard1").rect(4, 16, 16, 8, "").disc(12 + lean, 15, 6, 6, "mustard2")
    pic.rect(4, 17, 16, 8, "").rect(10, 18, 4, 8, "white1").rect(10, 18, 1, 8, "white3")
    pic.rect(5 + lean, 15, 14, 2, "mustard3").rect(5 + lean, 17, 14, 1, "mustard0").rect(8 + lean, 11, 2, 3, "mustard4")
    pic.rect(11 + lean, 6, 2, 2, "mustard4")
    if state == "rung":
        for side in (-1, 1):
            for ring in range(2):
                x = 12 + side * (9 + ring * 2 + frame // 2) - (side < 0)
                pic.rect(x, 9 - ring, 1, 5 + ring * 2, "mustard4" if ring == frame % 2 else "mustard2")
    return pic


def drill(state: str, frame: int) -> Pic:
    """Return the drill: a handpiece on a carriage, hose over its shoulder, its burr below, turning while it runs."""
    pic = Pic(40, 44)
    shake = (0, 1, 0, -1)[frame] if state == "run" else 0
    pic.rect(5, 33, 30, 6, "void0").rect(6, 34, 28, 4, "hair2").rect(6, 34, 28, 1, "white3").rect(6, 37, 28, 1, "hair1")
    for x in (8, 28):
        pic.disc(x + 2, 39, 4, 3.6, "void0").disc(x + 2, 39, 3, 2.6, "white1").disc(x + 2, 38.6, 1.4, 1.2, "white4")
    pic.rect(9, 35, 3, 2, "mustard3" if frame % 2 or state != "run" else "red2").rect(28, 35, 3, 2, "mustard1")
    x = 13 + shake
    pic.line(x + 12, 5, 34, 8, "void0", 4).line(34, 8, 34, 33, "void0", 3)
    pic.line(x + 12, 6, 34, 9, "teal2", 2).line(34, 9, 34, 33, "teal2").line(x + 12, 6, 33, 8, "teal4")
    pic.rect(x + 1, 1, 12, 2, "void0").rect(x, 3, 14, 17, "void0").rect(x + 1, 20, 12, 3, "void0").rect(
        x + 3, 23, 8, 5, "void0"
    )
    for column in range(12):
        tone = (
            "white1",
            "white3",
            "white4",
            "white4",
            "white3",
            "white3",
            "white2",
            "white2",
            "white2",
            "white1",
            "white0",
            "white0",
        )
        pic.rect(x + 1 + column, 2 if 1 < column < 10 else 3, 1, 18, tone[column])
    pic.rect(x + 1, 7, 12, 3, "hair2").rect(
        x + 3, 7, 3, 3, "red3" if state == "run" else "teal4" if state == "stopped" else "teal3"
    )
    pic.rect(x + 7, 8, 5, 1, "white1").rect(x + 1, 13, 12, 1, "white0").rect(x + 1, 14, 12, 1, "white4").rect(
        x + 1, 17, 12, 1, "white0"
    )
    pic.rect(x + 2, 20, 10, 2, "white2").rect(x + 2, 20, 3, 2, "white4").rect(x + 4, 23, 6, 4, "white1").rect(
        x + 5, 23, 2, 4, "white3"
    )
    for row in range(7):
        wide = (8, 9, 8, 7, 5, 3, 1)[row]
        left = x + 7 - wide // 2
        pic.rect(left - 1, 27 + row, wide + 2, 1, "void0")
        for column in range(wide):
            light = (column + row * 2 + frame * 2) % 4
            pic.dot(left + column, 27 + row, ("mustard1", "mustard2", "mustard4", "mustard3")[light])
    if state == "run":
        for spark in range(9):
            seed = noise(spark, frame, 5)
            pic.dot(
                3 + seed % 34, 28 + seed // 28 % 9, "white4" if seed % 3 == 0 else "mustard4" if seed % 2 else "red3"
            )
    if state == "stopped":
        pic.rows(x + 2, 0, "..ww.ww...\n.wwwwwww.", {"w": "teal4"})
    return pic


def plug(wide: int, state: str, frame: int) -> Pic:
    """Return a lump of enamel that fills a way ``wide`` px across; bored through, its edges are left."""
    pic = Pic(wide + 8, 32)
    lean = (0, 1, 0, -1)[frame] if state == "shaking" else 0
    tops = [5 + abs((x % 16) - 8) // 3 + noise(x // 8, 1, 3) % 2 for x in range(wide + 8)]
    for x in range(4, wide + 4):
        if state == "open" and 12 < x < wide - 4:
            continue
        for y in range(tops[x], 28):
            away = y - tops[x]
            tone = 5 if away < 2 else 4 if away < 7 else 3 if away < 13 + (x % 16 < 6) * 3 else 2
            tone -= (x % 16 > 13) + (x % 16 == 0)
            if y > 25:
                tone = 1
            pic.dot(x + lean, y, f"enamel{max(tone, 1)}")
        if x % 16 in (4, 5) and away > 8:
            pic.rect(x + lean, tops[x] + 3, 1, 8, "enamel5")
    for x in range(8, wide, 11):
        if state != "open":
            pic.line(x + lean, 18, x + 2 + lean, 22, "enamel1").dot(x + 1 + lean, 20, "enamel4")
    if state == "shaking":
        middle = wide // 2 + 4
        pic.line(middle + lean, 8, middle - 3, 16, "red2", 2).line(middle - 3, 16, middle + 2, 26, "red3", 2)
        pic.line(middle - 3, 16, middle - 10, 20, "red1").line(middle, 12, middle + 8, 17, "red1")
        for chip in range(4):
            pic.dot(6 + noise(chip, frame, 2) % wide, 28 + noise(chip, frame) % 3, "enamel5")
    if state == "open":
        for chip in range(9):
            seed = noise(chip, 4, 6)
            pic.rect(12 + seed % max(wide - 18, 1), 23 + seed % 5, 2 + seed % 2, 1 + seed % 2, "enamel3").dot(
                12 + seed % max(wide - 18, 1), 23 + seed % 5, "enamel5"
            )
    pic.outline("enamel0")
    return pic


FLOWERS = {
    "rose": ("red1", "red2", "red3"),
    "lily": ("white2", "white4", "mustard4"),
    "iris": ("void3", "void5", "mustard3"),
}


def flower_gate(name: str, state: str, frame: int) -> Pic:
    """Return a gate 48 px wide between two stems: needles folded, thrust out, or crossed and shut."""
    dark, body, heart = FLOWERS[name]
    pic = Pic(64, 48)
    for left in (4, 52):
        pic.rect(left + 3, 16, 3, 30, "leaf1").rect(left + 3, 16, 1, 30, "leaf2")
        for y in (24, 34):
            pic.rect(left, y, 3, 2, "leaf2").rect(left + 6, y - 3, 3, 2, "leaf2").dot(left, y, "leaf3")
        sway = (frame % 4 == 1) - (frame % 4 == 3) if state == "stir" else 0
        for dx, dy in ((0, -5), (5, -1), (3, 4), (-3, 4), (-5, -1)):
            pic.disc(left + 4.5 + dx + sway, 11 + dy, 4, 4, dark).disc(left + 4.5 + dx + sway, 10.5 + dy, 3, 3, body)
        pic.disc(left + 4.5 + sway, 11, 2.4, 2.4, heart)
    if state == "shut":
        for x in range(12, 52, 5):
            pic.line(x, 44, x + 4, 20, "white3").line(x + 4, 44, x, 20, "white1").dot(x + 4, 19, "white4")
        pic.rect(10, 31, 44, 2, dark).rect(10, 31, 44, 1, body)
    elif state == "thrust":
        reach = (8, 20, 20, 14)[frame]
        for row in range(4):
            y = 22 + row * 6
            pic.rect(10, y, reach, 1, "white4").rect(10, y + 1, reach - 4, 1, "white2").dot(10 + reach, y, "cyan4")
            pic.rect(54 - reach, y + 3, reach, 1, "white4").rect(58 - reach, y + 4, reach - 4, 1, "white2")
    else:
        for row in range(4):
            pic.rect(10, 22 + row * 6, 3, 1, "white3").rect(51, 25 + row * 6, 3, 1, "white3")
        if state == "stir":
            for petal in range(8):
                seed = noise(petal, frame // 2, 3)
                pic.rect(14 + seed % 36, 14 + (seed // 8 + frame * 4) % 30, 2, 1, body)
    return pic


def bud(name: str, state: str, frame: int) -> Pic:
    """Return a flower in a pot beside a gate: it shows how the twin stands, in bloom or shut tight."""
    dark, body, heart = FLOWERS[name]
    pic = Pic(16, 32)
    pic.rect(4, 24, 8, 6, "void1").rect(5, 25, 6, 4, "mustard1").rect(5, 25, 6, 1, "mustard2").rect(
        3, 22, 10, 3, "void1"
    )
    pic.rect(4, 23, 8, 1, "mustard3")
    sway = frame % 2 if state == "open" else 0
    pic.rect(7, 13, 2, 9, "leaf1").rect(7, 13, 1, 9, "leaf2").rect(9, 17, 3, 1, "leaf2").rect(4, 19, 3, 1, "leaf2")
    if state == "open":
        for dx, dy in ((0, -4), (4, -1), (2, 3), (-2, 3), (-4, -1)):
            pic.disc(8 + dx, 8 + dy - sway, 3, 3, dark).disc(8 + dx, 7.5 + dy - sway, 2.2, 2.2, body)
        pic.disc(8, 8 - sway, 2, 2, heart)
    else:
        pic.disc(8, 11, 3.2, 5, "leaf0").disc(8, 11, 2.4, 4.2, "leaf1").rect(7, 6, 2, 4, dark).dot(7, 6, body)
        pic.rect(5, 11, 1, 3, "leaf2")
    return pic


def sheets() -> list[tuple[str, Groups, tuple[int, int]]]:
    """Return (name, tagged frames, pivot) of the sheets here."""
    wide = [(state, [plug(48, state, frame) for frame in range(4)], 60) for state in ("shut", "open", "shaking")]
    slim = [(state, [plug(20, state, frame) for frame in range(4)], 60) for state in ("shut", "open", "shaking")]
    found: list[tuple[str, Groups, tuple[int, int]]] = [
        ("rope", [(state, [rope(state, frame) for frame in range(4)], 200) for state in ROPES], (28, 21)),
        ("rope_side", [(state, [rope_side(state, frame) for frame in range(4)], 200) for state in ROPES], (8, 66)),
        (
            "screen",
            [(state, [screen(state, f) for f in range(8)], 120) for state in ("round", "first", "served")],
            (20, 38),
        ),
        ("bell", [(state, [bell(state, frame) for frame in range(4)], 70) for state in ("still", "rung")], (12, 29)),
        ("drill", [(state, [drill(state, f) for f in range(4)], 50) for state in ("rest", "run", "stopped")], (20, 41)),
        ("plug", slim, (14, 28)),
        ("plug_wide", wide, (28, 28)),
    ]
    for name in FLOWERS:
        states = [
            (state, [flower_gate(name, state, f) for f in range(4)], 80) for state in ("open", "shut", "thrust", "stir")
        ]
        found.append((f"gate_{name}", states, (32, 46)))
        buds = [(state, [bud(name, state, f) for f in range(2)], 400) for state in ("open", "shut")]
        found.append((f"bud_{name}", buds, (8, 29)))
    return found


ROPES = ("shut", "open", "watched")
