"""What lies and stands on the beach: shells in an arc, the red bucket, posts, grass, one boat."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, noise, poly_mask

INK = "void1"


def shells() -> Pic:
    """Return eleven shells in an arc nobody laid, 5×1 tiles."""
    pic = Pic(80, TILE)
    for i in range(11):
        x, y = 1 + i * 7, 4 + round(6 * np.sin(i / 10 * np.pi))
        pic.rect(x, y, 4, 4, "white4").rect(x, y + 3, 4, 1, "white2").rect(x + 3, y + 1, 1, 3, "white3")
        pic.runs("tan3", (x, y + 4, 5))
    return pic


def bucket() -> Pic:
    """Return the red bucket, 1×2 tiles, that took a week."""
    pic = Pic(TILE, 32).poly([(3, 16), (13, 16), (12, 28), (5, 28)], "red2").rect(4, 17, 2, 10, "red3")
    pic.poly([(10, 16), (13, 16), (12, 28), (9, 28)], "red1").disc(8, 16, 5.4, 2, "red1").disc(8, 16, 4.2, 1.2, "red0")
    pic.runs("red3", (4, 14, 6)).line(3, 15, 5, 10, "white3").line(5, 10, 10, 10, "white4").line(
        11, 10, 13, 15, "white2"
    )
    pic.line(13, 26, 15, 18, "mustard2").rect(14, 14, 2, 4, "mustard3")
    return pic.outline(INK)


def deck_chair() -> Pic:
    """Return a deck chair that looks at the sea, 2×3 tiles; its back is at the angle of another chair."""
    pic = Pic(32, 48)
    pic.line(3, 41, 20, 18, "brown1", 2).line(28, 41, 11, 16, "brown2", 2).line(4, 41, 28, 41, "brown3", 2)
    cloth = poly_mask(32, 48, [(5, 5), (17, 3), (22, 20), (29, 31), (17, 35), (11, 24)])
    ys, xs = np.mgrid[0:48, 0:32]
    pic.paint(cloth, "white4").paint(cloth & ((xs - ys // 3) % 8 < 4), "teal3")
    pic.paint(cloth & ((xs - ys // 3) % 8 == 0), "teal2").paint(cloth & (ys > 28), "teal2")
    pic.line(4, 4, 18, 2, "brown4", 2)
    return pic.outline(INK)


def post(tall: int) -> Pic:
    """Return a post of the groyne, 1×3 tiles, dry to its foot."""
    pic = Pic(TILE, 48).rect(5, 46 - tall, 7, tall, "enamel1").rect(5, 46 - tall, 2, tall, "enamel2")
    pic.rect(10, 46 - tall, 2, tall, "enamel0").disc(8.5, 46 - tall, 3.5, 1.6, "enamel3").rect(
        7, 46 - tall, 2, 1, "enamel4"
    )
    for i in range(tall // 9):
        pic.rect(7 + i % 3, 52 - tall + i * 8, 1, 4, "enamel0").dot(6, 55 - tall + i * 8, "enamel3")
    return pic.outline(INK)


def post_in_sea(tall: int, step: int) -> Pic:
    """Return a post that stands in the water, 1×3 tiles: a broken reflection and a collar of foam."""
    pic = Pic(TILE, 48).put(post(tall + 8).crop(0, 0, TILE, 39))
    for k in range(7):
        if (k + step) % 3:
            pic.rect(5 + (k + step) % 2, 39 + k, 6, 1, "enamel1" if k % 2 else "teal1")
    return pic.runs("white4", (3 + step % 2, 38, 4), (9, 38, 4 - step % 2)).runs("teal4", (4, 39, 3), (10, 39, 3))


def grass(seed: int, step: int) -> Pic:
    """Return a tuft of dune grass, 2×2 tiles, that leans with the wind; ``step`` 0 to 3."""
    pic = Pic(32, 32).disc(16, 27, 13, 3.4, "tan3").disc(15, 26, 10, 2.4, "skin3")
    for i in range(16):
        x, tall = 6 + noise(i, seed, 2) % 20, 8 + noise(i, seed, 3) % 14
        lean = (noise(i, seed, 4) % 7) - 2 + (1 if (step + i // 3) % 4 < 2 else 0)
        pic.line(x, 27 - i % 2, x + lean, 27 - tall, ("leaf1", "leaf2", "leaf1", "leaf0")[i % 4])
        if i % 5 == 0:
            pic.rect(x + lean, 25 - tall, 1, 3, "mustard3")
    return pic


def near(step: int) -> Pic:
    """Return grass on a dune close to the viewer, 5×3 tiles, for a lower corner."""
    pic = Pic(80, 48)
    dune = poly_mask(80, 48, [(0, 48), (0, 27), (24, 30), (54, 40), (74, 48)])
    pic.paint(dune, "skin3").paint(dune & ~np.roll(dune, 2, axis=0), "skin4")
    for i in range(34):
        x = (i * 29) % 68
        foot, tall = 30 + x // 4 + noise(i, 0, 2) % 8, 12 + noise(i, 1, 2) % 17
        lean = 2 + noise(i, 2, 2) % 5 + (1 if (step + i // 4) % 4 < 2 else 0)
        pic.line(x, min(foot, 47), x + lean, max(foot - tall, 1), ("leaf1", "leaf2", "leaf0")[i % 3])
        if i % 5 == 0:
            pic.rect(x + lean, max(foot - tall - 2, 0), 1, 3, "mustard3")
    return pic


def boat() -> Pic:
    """Return a rowing boat on its keel, 4×3 tiles: one boat, one oar."""
    pic = Pic(64, 48)
    hull = poly_mask(64, 48, [(1, 18), (12, 23), (50, 23), (63, 15), (58, 34), (48, 41), (14, 41), (6, 34)])
    ys, _ = np.mgrid[0:48, 0:64]
    pic.paint(hull, "cyan1").paint(hull & (ys > 33), "cyan0").paint(hull & (ys < 28), "white4")
    pic.paint(hull & (ys == 28), "red2").paint(hull & (ys < 25), "white3")
    inside = poly_mask(64, 48, [(4, 18), (14, 15), (50, 15), (60, 15), (50, 22), (13, 22)])
    pic.paint(inside, "brown1").paint(inside & (ys < 18), "brown2")
    for x in (20, 38):
        pic.rect(x, 15, 6, 7, "brown3").rect(x, 15, 6, 1, "brown4")
    pic.line(16, 19, 58, 8, "tan3", 2).poly([(56, 6), (63, 3), (63, 8), (58, 11)], "tan4")
    for x in range(16, 56, 13):
        pic.line(x, 29, x + 2, 40, "cyan0")
    return pic.rows(12, 31, "a.aa.aa..a", {"a": "cyan2"}).outline(INK)


def parasol(step: int) -> Pic:
    """Return the parasol, 4×5 tiles: eight even stripes, a fringe that stirs, a pole that has never been moved."""
    pic = Pic(64, 80)
    pic.rect(31, 22, 3, 55, "brown1").rect(31, 22, 1, 55, "brown4")
    top, left, right = (32, 3), 2, 62
    ys, xs = np.mgrid[0:80, 0:64] + 0.5
    dome = (((xs - 32) / 30) ** 2 + ((ys - 30) / 27) ** 2 <= 1) & (
        ys < 28 + 3 * np.abs(np.sin((xs - left) / 60 * 8 * np.pi / 2))
    )
    lean = (xs - top[0]) / np.maximum(0.25, (ys - top[1] + 6) / 31)
    stripe = ((lean + 64) // 8 % 2).astype(int)
    pic.paint(dome & (stripe == 0), "white4").paint(dome & (stripe == 1), "red2")
    pic.shift(dome & (xs > 42), -1).shift(dome & (xs > 55), -1).shift(dome & (xs < 22) & (ys < 16) & (stripe == 1), 1)
    low = dome & ~np.roll(dome, -2, 0)
    pic.paint(low, "white3").paint(low & (stripe == 1), "red1")
    for x in range(4, 62, 4):
        drop = int(np.flatnonzero(dome[:, x]).max()) if dome[:, x].any() else 0
        pic.rect(x + (step + x // 4) % 2, drop + 1, 1, 2, "mustard3")
    pic.rect(30, 1, 4, 3, "mustard2").rect(31, 0, 2, 1, "mustard4")
    return pic.outline("void1").rect(right, 79, 1, 1, "")


def towel() -> Pic:
    """Return the one towel, 3×2 tiles, without a crease; a book lies on it, open at the same page."""
    pic = Pic(48, 32)
    pic.poly([(9, 3), (46, 3), (39, 27), (2, 27)], "tan2").poly([(9, 2), (46, 2), (39, 26), (2, 26)], "cyan1")
    for row in range(2, 26):
        shift = (26 - row) * 7 // 24
        for band in (5, 13, 21, 29):
            pic.rect(2 + shift + band, row, 3, 1, "cyan4")
    pic.runs("cyan2", (10, 3, 34)).runs("white4", (3, 25, 35))
    pic.poly([(22, 9), (30, 8), (38, 10), (36, 18), (28, 17), (20, 18)], "void1")
    pic.poly([(23, 10), (29, 9), (28, 16), (21, 17)], "white4").poly([(30, 9), (37, 11), (35, 17), (29, 16)], "white3")
    return pic.runs("white2", (24, 12, 4), (23, 14, 4), (31, 12, 4), (31, 14, 3))


def planks(kind: int) -> Pic:
    """Return a piece of boardwalk, 2×1 tiles; its nails are all in line."""
    pic = Pic(32, 16)
    for row, tone in ((0, "brown4"), (5, "tan2"), (10, "brown4")):
        left = (row + kind * 7) % 3
        pic.rect(1 + left, row + 1, 29 - left, 4, tone).runs("tan3", (1 + left, row + 1, 29 - left))
        pic.runs("brown2", (1 + left, row + 5, 29 - left)).rect(30, row + 1, 1, 4, "brown2")
        pic.dots([(5, row + 3), (26, row + 3)], "brown1").runs("brown3", (9 + kind * 4, row + 3, 6))
    return pic.runs("tan4", (kind * 6, 15, 5), (18 - kind * 3, 0, 4))


def ball() -> Pic:
    """Return the ball, 1×1, exactly round."""
    pic = Pic(16, 16).runs("tan2", (4, 14, 10)).disc(8, 8, 6.5, 6.5, "void1").disc(8, 8, 5.6, 5.6, "white4")
    pic.poly([(8, 2), (13, 5), (12, 9), (8, 8)], "red2").poly([(8, 8), (3, 9), (4, 13), (8, 14)], "cyan1")
    return pic.poly([(8, 2), (4, 4), (3, 7), (8, 8)], "mustard3").dot(6, 5, "white4")
