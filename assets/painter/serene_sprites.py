"""What moves in the serene places: gulls that beat together, leaves that never land, lights that pass."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic, bayer, noise, poly_mask


def sheets() -> list[Sheet]:
    """Return all moving decorations of the three places."""
    return [_gulls(), _kite(), _sail(), _crab(), _glitter(), _leaves(), _moths(), _passing(), _steam()]


def _sheet(name: str, tag: str, pics: list[Pic], time: int, columns: int = 4) -> Sheet:
    frames = [Frame(pic.rgba(), time) for pic in pics]
    return Sheet(f"serene/{name}", frames, [Tag(tag, 0, len(frames) - 1)], columns=columns)


def _gulls() -> Sheet:
    """Five gulls evenly apart, 96×16: they beat their wings together and go nowhere."""
    shapes = ("a...a\n.aba.", "aabaa", ".aba.\na...a", "aabaa")
    pics = []
    for step in range(16):
        pic = Pic(96, 16)
        for i in range(5):
            rise = round(1.5 * np.sin(step / 16 * 2 * np.pi))
            pic.rows(8 + i * 17, 6 + i % 2 * 3 + rise, shapes[step % 4], {"a": "white4", "b": "void4"})
        pics.append(pic)
    return _sheet("gulls", "hang", pics, 180)


def _kite() -> Sheet:
    """A kite on a string that nobody holds, 72×96: it draws the same eight, and its tail with it."""
    pics = []
    for step in range(16):
        turn = step / 16 * 2 * np.pi
        pic = Pic(72, 96)
        x, y = 50 + round(6 * np.sin(turn)), 26 + round(3 * np.sin(turn * 2))
        for part in range(28):
            along = part / 28
            bow = 9 * np.sin(along * np.pi)
            pic.dot(
                round(6 + (x - 6) * along + bow), round(94 + (y + 6 - 94) * along), "white3" if part % 2 else "white4"
            )
        for knot in range(5):
            tx, ty = x - 3 - knot * 4, y + 12 + knot * 4 + round(2 * np.sin(turn * 2 - knot))
            pic.rect(tx, ty, 3, 2, ("red2", "mustard3")[knot % 2]).dot(tx + 3, ty - 1, "void4")
        pic.poly([(x, y - 11), (x + 9, y), (x, y + 12), (x - 8, y)], "void2")
        pic.poly([(x, y - 10), (x + 8, y), (x, y)], "red2").poly([(x, y - 10), (x, y), (x - 7, y)], "mustard3")
        pic.poly([(x, y), (x + 8, y), (x, y + 10)], "mustard2").poly([(x, y), (x, y + 10), (x - 7, y)], "red1")
        pics.append(pic)
    return _sheet("kite", "fly", pics, 170)


def _sail() -> Sheet:
    """A boat on the sea, 40×32: it heels, it dips, and is where it was."""
    pics = []
    for step in range(8):
        lean = (0, 1, 1, 1, 0, -1, -1, -1)[step]
        dip = (0, 0, 1, 1, 1, 1, 0, 0)[step]
        pic = Pic(40, 32)
        pic.poly([(19, 3 + dip), (20, 22 + dip), (6 - lean, 22 + dip)], "white4")
        pic.poly([(22 + lean, 6 + dip), (33 + lean, 22 + dip), (22, 22 + dip)], "dusk4")
        pic.rect(20, 2 + dip, 1, 21, "brown2").runs("white3", (8, 20 + dip, 11)).rect(17, 1 + dip, 4, 2, "red2")
        pic.poly([(4, 23 + dip), (36, 23 + dip), (32, 28), (9, 28)], "auburn2").runs("auburn4", (5, 23 + dip, 30))
        pic.rect(0, 28, 40, 4, "").runs("white4", (4 + step % 3, 28, 30)).runs("teal4", (1, 29, 36 - step % 2 * 3))
        pics.append(pic.runs("teal2", (6 + step % 4, 30, 22)))
    return _sheet("sail", "bob", pics, 260)


def _crab() -> Sheet:
    """A crab, 64×16: four steps to the right, a wait, four to the left, for ever."""
    stops = [0, 4, 8, 12, 18, 24, 30, 36, 42, 46, 46, 46, 46, 46]
    pics = []
    for step, x in enumerate(stops + stops[::-1]):
        still = x in (0, 46)
        pic = Pic(64, 16).runs("tan3", (x + 2, 14, 13))
        legs = "a.a.....a.a\n.a.a...a.a." if step % 2 and not still else ".a.a...a.a.\na.a.....a.a"
        pic.rows(x + 2, 12, legs, {"a": "auburn2"})
        pic.rows(
            x + 1,
            5 - (still and step % 4 < 2),
            "aa.........aa\na.b.......b.a\n.bb.......bb.",
            {"a": "red3", "b": "red2"},
        )
        pic.disc(x + 7.5, 10, 5, 3.4, "red1").disc(x + 7, 9.4, 4.2, 2.6, "red2").runs("red3", (x + 4, 8, 5))
        pics.append(pic.dots([(x + 5, 6), (x + 9, 6)], "void1").dots([(x + 5, 7), (x + 9, 7)], "red2"))
    return _sheet("crab", "walk", pics, 150, 7)


def _glitter() -> Sheet:
    """Motes of dawn over the sand, 160×64: they rise slowly and go out."""
    pics = []
    for step in range(24):
        pic = Pic(160, 64)
        for i in range(22):
            age = (step + noise(i, 3, 5)) % 24
            x = noise(i, 1, 5) * 150 // 256 + round(3 * np.sin((step / 24 + i * 0.3) * 2 * np.pi)) + 4
            y = 60 - noise(i, 2, 5) * 24 // 256 - age
            if 3 < age < 21:
                pic.dot(x, y, "mustard4" if i % 3 else "white4")
        pics.append(pic)
    return _sheet("glitter", "rise", pics, 160, 6)


def _leaves() -> Sheet:
    """Leaves that fall and are gone before the grass, 160×96."""
    pics = []
    for step in range(32):
        pic = Pic(160, 96)
        for i in range(9):
            age = (step + i * 32 // 9) % 32
            x = 8 + i * 17 + round(6 * np.sin(age / 32 * 4 * np.pi + i))
            y = 4 + noise(i, 4, 6) % 14 + age * 2
            colour = ("auburn4", "mustard2", "auburn3")[i % 3]
            if age < 29:
                pic.rows(x, y, ("aa.\n.ab", "ab\n.a", ".ba\naa.", "aab")[(age // 3 + i) % 4],
                         {"a": colour, "b": "mustard3"})  # fmt: skip
        pics.append(pic)
    return _sheet("leaves", "fall", pics, 150, 8)


def _moths() -> Sheet:
    """Four moths around the one lamp, 48×32: always the same distance apart."""
    pics = []
    for step in range(16):
        pic = Pic(48, 32)
        for i in range(4):
            angle = (step / 16 + i / 4) * 2 * np.pi
            x, y = round(24 + (13 + i * 2) * np.cos(angle)), round(15 + (7 + i) * np.sin(angle * (1 if i % 2 else -1)))
            wing = (step + i) % 2
            pic.dot(x, y, "white4").dots([(x - 1, y - wing), (x + 1, y - wing)], "enamel4")
        pics.append(pic)
    return _sheet("moths", "circle", pics, 110)


def _passing() -> Sheet:
    """Light of lamps along the line that slides over the carpet, 416×96: one lamp every nine seconds, evenly."""
    ys, xs = np.mgrid[0:96, 0:416]
    pics = []
    for step in range(24):
        pic = Pic(416, 96)
        left = 440 - step * 34
        if step < 18:
            for k in range(3):
                x = left + k * 54
                beam = poly_mask(416, 96, [(x, 0), (x + 34, 0), (x + 10, 96), (x - 34, 96)])
                fade = bayer(416, 96, 5) & (ys < 40) | bayer(416, 96, 3) & (ys < 70) | bayer(416, 96, 1)
                pic.paint(beam & fade & ((xs + ys) % 2 == 0), "mustard1" if k == 1 else "dusk0")
        pics.append(pic)
    return _sheet("passing", "slide", pics, 110, 3)


def _steam() -> Sheet:
    """Steam of a cup that is never drunk, 16×24."""
    pics = []
    for step in range(8):
        pic = Pic(16, 24)
        for i in range(5):
            rise = (step * 2 + i * 5) % 20
            x = 7 + round(2 * np.sin(rise / 4 + i))
            if rise < 15:
                pic.rect(x, 21 - rise, 2 if rise < 7 else 1, 2, "white3" if rise < 9 else "void5")
        pics.append(pic)
    return _sheet("steam", "rise", pics, 160)
