"""The fish tank, the game's darling: a stand with a lit tank (tiles) and the water with its fish (a sheet)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import CLEAR, Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"
W, H = 80, 64
WATER = (5, 13, 70, 29)  # x, y, w, h of the water behind the glass
FRAMES = 48


def add(tiles: TileSheet) -> None:
    """Add the tank's stand and housing, 5×4 tiles; the water is still here and moves in the sheet."""
    pic = _housing()
    pic.put(water(0), WATER[0], WATER[1])
    tiles.add("fish_tank", _glass(pic), [(0, 48, 80, 16)], foot=0)


def sheet() -> Sheet:
    """Return the tank's living water, which lies over the housing's still one."""
    frames = [Frame(pane(step).rgba(), 110) for step in range(FRAMES)]
    return Sheet("clinic/fish_tank", frames, [Tag("swim", 0, FRAMES - 1)], columns=12)


def pane(step: int, fish: Sequence[int] | None = None) -> Pic:
    """Return the water behind its glass, as large as the whole tank."""
    clear = Pic(W, H).rect(*WATER, INK).solid()
    pic = _glass(Pic(W, H).put(water(step, fish), WATER[0], WATER[1]))
    pic.px[~clear] = CLEAR
    return pic


def _housing() -> Pic:
    pic = Pic(W, H)
    pic.rect(2, 3, 76, 9, "white0").rect(3, 4, 74, 2, "white3").rect(3, 6, 74, 4, "white2")
    pic.rect(3, 10, 74, 1, "white1")
    pic.rect(3, 4, 40, 1, "white4").rect(62, 7, 2, 2, "teal4").rect(66, 7, 8, 2, "white1")
    pic.rect(3, 11, 74, 33, INK).rect(4, 12, 72, 31, "cyan0")
    pic.rect(2, 43, 76, 3, "white4").rect(2, 45, 76, 2, "white2").rect(2, 47, 76, 1, "white0")
    pic.rect(3, 48, 74, 16, "white0")
    for x in (4, 28, 52):
        pic.rect(x, 49, 23, 12, "teal2").rect(x, 49, 23, 1, "teal3").rect(x, 49, 1, 12, "teal3")
        pic.rect(x + 22, 50, 1, 11, "teal1")
        pic.rect(x, 60, 23, 1, "teal1").rect(x + 9, 51, 5, 1, "teal0").rect(x + 9, 52, 5, 1, "teal4")
        pic.frame(x + 3, 54, 17, 5, "teal1")
    return pic.rect(2, 61, 76, 3, INK)


def _glass(pic: Pic) -> Pic:
    """Lay reflections over the pane: two slanted streaks, only where there is glass."""
    x0, y0, _, h = WATER
    for y in range(y0 + 1, y0 + h - 6):
        x = x0 + 16 - (y - y0) // 2
        for dx in (0, 1, 4):
            if (x + dx + y) % 2 == 0:
                pic.dot(x + dx, y, "cyan3")
        if y < y0 + 14 and (y % 2):
            pic.dot(x0 + 60 - (y - y0) // 2, y, "cyan3")
    return pic


def water(step: int, fish: Sequence[int] | None = None) -> Pic:
    """Return the water, one of ``FRAMES`` steps of a loop: light, weed, bubbles; all ``SWIMMERS``, or some."""
    _, _, w, h = WATER
    pic = Pic(w, h, "cyan1")
    _depths(pic, step)
    _ground(pic)
    for x, tall, ramp, phase in (
        (6, 15, "leaf", 0),
        (10, 11, "leaf", 2),
        (52, 17, "leaf", 3),
        (57, 12, "teal", 5),
        (27, 8, "teal", 1),
        (64, 9, "leaf", 4),
    ):
        _weed(pic, x, tall, ramp, step, phase)
    _castle(pic, step)
    _bubbles(pic, step)
    for index in range(len(SWIMMERS)) if fish is None else fish:
        _fish(pic, index, step)
    return pic.runs("cyan4", *[(x, 0, 3) for x in range((step // 4) % 7 - 6, w, 7)])


def _depths(pic: Pic, step: int) -> None:
    """Shade the water: bright under the lamp, deep at the bottom, slow shafts of light between."""
    ys, xs = np.mgrid[0 : pic.h, 0 : pic.w]
    checker = (xs + ys) % 2 == 0
    pic.paint(ys < 3, "cyan2").paint((ys >= 3) & (ys < 6) & checker, "cyan2")
    pic.paint((ys > 19) & checker, "cyan0").paint(ys > 22, "cyan0")
    sway = round(2 * np.sin(step / FRAMES * 2 * np.pi))
    for left in (13, 34, 50):
        shaft = (xs - left - sway + ys // 2 >= 0) & (xs - left - sway + ys // 2 < 4) & (ys < 20)
        pic.paint(shaft & ((xs + ys) % 2 == 1), "cyan2")


def _ground(pic: Pic) -> None:
    for x in range(pic.w):
        top = 25 - round(1.2 * np.sin(x / 7.0))
        pic.rect(x, top, 1, pic.h - top, "mustard1").dot(x, top, "mustard3")
        if x % 5 == 2:
            pic.dot(x, top + 2, "mustard2")
        if x % 9 == 4:
            pic.dot(x, top + 1, "mustard0")
    pic.disc(18, 26, 3.5, 2.4, "white1").rect(16, 24, 3, 1, "white3").disc(62, 26.5, 3, 2, "void4")
    pic.runs("void5", (60, 25, 2))


def _castle(pic: Pic, step: int) -> None:
    """Set the ornament, a molar with a door between its roots; the sixth fish lives in it and looks out at times."""
    tooth = """
...aa....aa...
..abbaaaabca..
.abbbbaabbbca.
abbbbbbbbbbcca
abbbbbbbbbbcca
abbbbbbbbbbcca
.abbbbddbbbca.
.abbbdeedbbca.
.abbdeeeedbca.
.abbdeeeedbca.
.abbdeeeedbca.
"""
    pic.rows(33, 15, tooth, {"a": "enamel2", "b": "enamel5", "c": "enamel4", "d": "enamel3", "e": "void1"})
    out = max(0, round(3 * np.sin(step / FRAMES * 2 * np.pi)))
    if out:
        pic.rect(41 - out, 23, out, 2, "white4").dot(41 - out, 23, "void3")


def _weed(pic: Pic, x: int, tall: int, ramp: str, step: int, phase: int) -> None:
    for i in range(tall):
        bend = np.sin(step / FRAMES * 4 * np.pi + i * 0.55 + phase) * (i / tall) * 1.8
        at = x + round(float(bend))
        pic.dot(at, 25 - i, f"{ramp}2").dot(at + 1, 25 - i, f"{ramp}1")
        if i % 3 == 1:
            pic.dot(at - 1, 25 - i, f"{ramp}3")
        if i % 3 == 2:
            pic.dot(at + 2, 25 - i, f"{ramp}2")


def _bubbles(pic: Pic, step: int) -> None:
    for i in range(5):
        rise = (step + i * 10) % FRAMES
        y = 24 - rise // 2
        x = 24 + (1 if (rise // 4 + i) % 2 else 0) + (i % 2)
        if y > 1:
            pic.dot(x, y, "cyan4")
            if i % 2 == 0 and y < 16:
                pic.dot(x + 1, y, "cyan3").dot(x, y + 1, "cyan3")


SHAPES = {
    "clown": "....aaa..\nb..awaaw.\nbbaawaawe\nbbaawaawa\nb..cwaaw.\n....ccc..",
    "tang": "...bbbb..\na.bccccb.\naabccccec\naabccccbc\na.bbbbbb.\n...bb....",
    "angel": "...a....\n..aab...\nb.abab..\nbbabaea.\nb.abab..\n..aab...\n...a....",
    "neon": "b.aaaa\nbbccce\nb.bbb.",
}
DYES = {
    "clown": {"a": "auburn4", "b": "auburn3", "c": "auburn3", "w": "white4", "e": "void1"},
    "tang": {"a": "mustard3", "b": "cyan2", "c": "cyan3", "e": "void1"},
    "angel": {"a": "mustard4", "b": "mustard2", "e": "void1"},
    "neon": {"a": "cyan4", "b": "red2", "c": "red3", "e": "void1"},
}
# kind, centre x, swing, centre y, swing, turns per loop, phase; the sixth keeps to the ornament
SWIMMERS = (
    ("clown", 30, 24, 12, 3, 1, 0.0),
    ("tang", 34, 26, 6, 2, 1, 2.4),
    ("angel", 48, 11, 13, 2, 1, 4.2),
    ("neon", 20, 14, 18, 2, 1, 0.9),
    ("neon", 15, 14, 20, 1, 1, 0.5),
)


def _fish(pic: Pic, index: int, step: int) -> None:
    kind, cx, dx, cy, dy, turns, phase = SWIMMERS[index]
    angle = step / FRAMES * 2 * np.pi * turns + phase
    rows = SHAPES[kind]
    lines = rows.split("\n")
    body = Pic(max(map(len, lines)), len(lines)).rows(0, 0, rows, DYES[kind])
    if step % 4 >= 2:
        body.px[:, 0] = np.where(np.arange(body.h) % 2 == 0, CLEAR, body.px[:, 0])
    if -np.sin(angle) < 0:
        body = body.mirror()
    pic.put(body, round(float(cx + dx * np.cos(angle))), round(float(cy + dy * np.sin(angle * 2 + index))))
