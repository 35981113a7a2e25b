"""What moves in Harbour Street: gulls, drifting fog, steam, the flag, a cat on the wall, dripping awning."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic, bayer, noise


def sheets() -> list[Sheet]:
    """Return all moving decorations of the street."""
    return [_gulls(), _gull_standing(), _fog(), _steam(), _flag(), _cat(), _moths(), _pigeons()]


def _sheet(name: str, tag: str, pics: list[Pic], times: int | list[int], columns: int = 4) -> Sheet:
    spans = [times] * len(pics) if isinstance(times, int) else times
    frames = [Frame(pic.rgba(), span) for pic, span in zip(pics, spans, strict=True)]
    return Sheet(f"street/{name}", frames, [Tag(tag, 0, len(frames) - 1)], columns=columns)


WINGS = (
    "aa.......aa\n..aab.baa..\n....bbb....\n.....c.....",
    "...........\naaaab.baaaa\n....bbb....\n.....c.....",
    "...........\n...bb.bb...\n.aab.b.baa.\naa...c...aa",
    "...........\naaaab.baaaa\n....bbb....\n.....c.....",
)


def _gulls() -> Sheet:
    """Three gulls that wheel over the bay, 96×48."""
    pics = []
    for step in range(24):
        pic = Pic(96, 48)
        angle = step / 24 * 2 * np.pi
        for number, (cx, cy, rx, ry, turn) in enumerate(((44, 22, 34, 12, 1), (52, 18, 28, 9, -1), (38, 30, 22, 8, 1))):
            a = angle * turn + number * 2.1
            glide = number == 1 and step % 12 > 5
            pic.rows(round(cx + rx * np.cos(a)), round(cy + ry * np.sin(a)), WINGS[1 if glide else (step + number) % 4],
                     {"a": "white4", "b": "white3", "c": "mustard2"})  # fmt: skip
        pics.append(pic)
    return _sheet("gulls", "wheel", pics, 150)


def _pigeons() -> Sheet:
    """Five pigeons on the setts, 80×24: they peck out of step, walk a little, one hops after another."""
    up = ".bbb....\nebgb....\n.bggb...\n.bwwabb.\n.bawwaab\n..baaabb\n...bbb..\n...o.o.."
    low = "........\n........\n...bbbb.\n.bbwwaab\n.bgawwab\nbgbbaabb\nebb.bb..\n....o.o."
    key = {"a": "hair2", "b": "void1", "e": "mustard3", "g": "teal3", "w": "white3", "o": "red3"}
    pics = []
    for step in range(24):
        pic = Pic(80, 24)
        for bird, (x, y) in enumerate(((4, 10), (18, 3), (33, 12), (50, 5), (66, 11))):
            clock = (step + bird * 7) % 24
            walked = min(clock, 6) if clock < 12 else max(18 - clock, 0)
            hop = 2 if bird == 3 and clock in (6, 7) else 0
            shape = low if clock % 6 in (2, 3) and not hop else up
            left, top = x + walked, y - hop
            pic.runs("void2", (left + 1, y + 8, 7))
            bent = shape if clock < 12 else "\n".join(row[::-1] for row in shape.split("\n"))
            pic.rows(left, top, bent, key)
        pics.append(pic)
    return _sheet("pigeons", "peck", pics, 170, 6)


def _gull_standing() -> Sheet:
    """A gull on the wall: it looks left, right, and steps."""
    body = "....aa....\n...awea...\n..fawwa...\n...awwwaa.\n...awwwwga\n....awwgga\n.....aaaa.\n.....o.o..\n.....o.o.."
    turned = body.replace("awea", "aewa").replace("..fawwa...", "...awwaf..")
    key = {"a": "void1", "w": "white4", "e": "void0", "f": "mustard3", "g": "white2", "o": "mustard2"}
    pics = []
    for text, lift in ((body, 0), (turned, 0), (body, 0), (body, -1)):
        pics.append(Pic(12, 12).rows(1, 2 + lift, text, key))
    return _sheet("gull", "stand", pics, [2300, 1100, 1700, 160])


def _fog() -> Sheet:
    """A bank of sea fog, 192×48, that rolls over itself: soft bodies, ordered dots that thin out at the rim."""
    ys, xs = np.mgrid[0:48, 0:192] + 0.5
    levels = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]])
    order = levels[ys.astype(int) % 4, xs.astype(int) % 4]
    pics = []
    for step in range(16):
        turn = step / 16 * 2 * np.pi
        depth = np.zeros(xs.shape)
        for i in range(11):
            cx = 26 + i * 14 + 9 * np.sin(turn + i * 1.9)
            cy = 24 + (noise(i, 1, 17) % 15 - 7) + 2 * np.cos(turn + i)
            rx, ry = 20 + noise(i, 2, 17) % 16, 6 + noise(i, 3, 17) % 6
            depth += np.clip(1 - ((xs - cx) / rx) ** 2 - ((ys - cy) / ry) ** 2, 0, 1)
        pic = Pic(192, 48).paint(np.clip(depth * 3.4, 0, 5) > order, "white2")
        pics.append(pic.paint((np.clip(depth * 2.4 - 2.0, 0, 4) > order) & (ys < 24), "white3"))
    return _sheet("fog", "drift", pics, 360)


def _steam() -> Sheet:
    """Steam from the grating, 32×48: puffs rise, widen and break up."""
    pics = []
    for step in range(12):
        pic = Pic(32, 48)
        for i in range(5):
            age = (step + i * 12 / 5) % 12
            y, r = 44 - age * 3.4, 2.2 + age * 0.55
            x = 16 + 4 * np.sin(age * 0.5 + i * 1.7)
            puff = Pic(32, 48).disc(x, y, r + 1, r, "white3").solid()
            core = Pic(32, 48).disc(x - 1, y - 1, r - 1, max(r - 1.4, 0.6), "white4").solid()
            pic.paint(puff & bayer(32, 48, max(round(11 - age), 1), i), "white3")
            pic.paint(core & bayer(32, 48, max(round(9 - age), 0), i), "white4")
        pics.append(pic)
    return _sheet("steam", "rise", pics, 130)


def _flag() -> Sheet:
    """The harbour's flag on a pole, 32×48: teal, with a white wave."""
    pics = []
    for step in range(8):
        pic = Pic(32, 48).rect(3, 2, 2, 46, "white2").rect(3, 2, 1, 46, "white4").rect(2, 0, 4, 2, "mustard3")
        for x in range(24):
            sag = round(1.6 * np.sin((x - step * 3) / 24 * 2 * np.pi * 1.4) * min(x / 8, 1)) + x // 9
            lit = np.cos((x - step * 3) / 24 * 2 * np.pi * 1.4) > 0.2
            pic.rect(5 + x, 4 + sag, 1, 15, "teal3" if lit else "teal2").dot(
                5 + x, 4 + sag, "teal4" if lit else "teal3"
            )
            pic.rect(5 + x, 10 + sag + round(1.4 * np.sin(x / 3)), 1, 2, "white4" if lit else "white3").dot(
                5 + x, 18 + sag, "teal1"
            )
        pics.append(pic)
    return _sheet("flag", "wave", pics, 130)


CAT = """\
..a.....a...
.aba...aba..
.abbaaabba..
.abebbbeba..
.abbbpbbba..
..abbbbba...
..abbbbbba..
.abbwwbbbba.
.abbwwbbbba.
.abbbbbbbba.
.aabbaabbaa."""


def _cat() -> Sheet:
    """A cat that waits for Bao to look away, 16×16: tail, ear, blink."""
    body = CAT
    shut = body.replace("abebbbeba", "abdbbbdba")
    ear = body.replace("..a.....a...", ".aa.....a...")
    key = {"a": "void1", "b": "auburn3", "e": "leaf3", "d": "auburn1", "p": "dusk3", "w": "white4"}
    pics = []
    for text, tail in ((body, 0), (body, 1), (ear, 2), (body, 1), (shut, 0), (body, 0)):
        pic = Pic(16, 16)
        pic.line(11, 13, 14, 12 - tail * 2, "void1", 2).line(11, 13, 13, 11 - tail * 2, "auburn2")
        pics.append(pic.rows(0, 4, text, key))
    return _sheet("cat", "wait", pics, [1400, 260, 340, 260, 160, 1900])


def _moths() -> Sheet:
    """Moths and a halo round the lamp that buzzes, 32×32."""
    pics = []
    for step in range(10):
        pic = Pic(32, 32)
        halo = (
            Pic(32, 32).disc(16, 16, 13, 12, "mustard4").solid() & ~Pic(32, 32).disc(16, 16, 6, 8, "mustard4").solid()
        )
        if step != 6:
            pic.paint(halo & bayer(32, 32, 2, step % 2), "mustard4")
        for i in range(3):
            a = step / 10 * 2 * np.pi * (1 if i % 2 else -1) + i * 2
            x, y = round(16 + (8 + i * 2) * np.cos(a)), round(15 + (6 + i) * np.sin(a * 2 + i))
            pic.dot(x, y, "white4").dot(x + 1, y - (step + i) % 2, "enamel4")
        pics.append(pic)
    return _sheet("moths", "circle", pics, 110)
