"""Small signs of a fight: the Listen ring, her heart, sparks, Max's coat, and the pieces of the display."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

Frames = list[np.ndarray]
_TEAL = kit.ramp("teal")


def ring(step: int) -> np.ndarray:
    """Return the Listen ring (radius 20, 46×46), its dashes going round."""
    y, x = np.mgrid[0:46, 0:46] + 0.5 - 23
    reach, angle = np.hypot(x, y), np.arctan2(y, x) / (2 * np.pi)
    picture = kit.canvas(46, 46)
    dash = ((angle * 12 - step / 8) % 1) < 0.62
    picture[(np.abs(reach - 20) < 1.0) & dash] = _TEAL[3]
    picture[(np.abs(reach - 20) < 0.5) & dash] = _TEAL[4]
    picture[(np.abs(reach - (20 - 2.4 * ((step % 4) + 1))) < 0.5) & (((angle * 24) % 1) < 0.3)] = _TEAL[2]
    return picture


_HEARTS = (
    "..kk.kk..\n.kwwkwwk.\nkwttwttwk\nkwtttttwk\n.kwtttwk.\n..kwtwk..\n...kwk...\n....k....",
    "..kk.kk..\n.kwwkwwk.\nkwwwwwwwk\nkwwwtwwwk\n.kwwwwwk.\n..kwwwk..\n...kwk...\n....k....",
)


def hearts() -> Frames:
    """Return her heart, which is all that can be hit: still and on the beat."""
    key = {"k": kit.ink("teal", 0), "t": kit.ink("teal", 4), "T": kit.ink("teal", 3), "w": kit.ink("white", 4)}
    return [kit.stamp(text, key) for text in _HEARTS]


def burst(step: int, size: int, count: int, tones: list[tuple[str, int]], seed: int) -> np.ndarray:
    """Return one frame of shards flying out of the middle; ``step`` 0 is the first."""
    picture = kit.canvas(size, size)
    rng = np.random.default_rng(seed)
    for index in range(count):
        angle = 2 * np.pi * (index + rng.random() * 0.6) / count
        speed = 1.2 + rng.random() * 1.3
        near, far = 2.0 + step * speed * 1.6, 2.0 + step * speed * 2.0 + max(0, 4 - step) * 1.2
        far = min(far, size / 2 - 1)
        tone = kit.ink(*tones[min(step + index % 2, len(tones) - 1)])
        for t in np.arange(near, far, 0.5):
            picture[int(size / 2 + t * np.sin(angle)), int(size / 2 + t * np.cos(angle))] = tone
    return picture


def grazes() -> Frames:
    """Return a graze's glint, five frames (18×18)."""
    return [
        burst(step, 18, 5, [("white", 4), ("cyan", 4), ("cyan", 3), ("cyan", 2), ("cyan", 1)], 3) for step in range(5)
    ]


def hits() -> Frames:
    """Return a hit's burst, six frames (44×44)."""
    return [
        burst(step, 44, 13, [("white", 4), ("red", 3), ("red", 2), ("magenta", 3), ("red", 1), ("red", 0)], 5)
        for step in range(6)
    ]


def blooms() -> Frames:
    """Return a word heard: soft teal rays, six frames (36×36)."""
    return [burst(step, 36, 9, [("white", 4), ("teal", 4), ("teal", 4), ("teal", 3), ("teal", 2), ("teal", 1)], 8) for step in range(6)]  # fmt: skip


def coat(side: str) -> np.ndarray:
    """Return Max's mustard coat held up as a screen on one ``side`` of her (40×40, her heart in the middle)."""
    picture = kit.canvas(40, 40)
    rows, columns = np.mgrid[0:40, 0:40]
    out, across = {
        "up": (20 - rows, columns - 20),
        "down": (rows - 20, columns - 20),
        "left": (20 - columns, rows - 20),
        "right": (columns - 20, rows - 20),
    }[side]
    hem = 12 + (across % 5 == 2)
    cloth = (out >= 4) & (out <= hem) & (np.abs(across) <= 14)
    picture[cloth] = kit.ink("mustard", 2)
    picture[cloth & (out > 9)] = kit.ink("mustard", 3)
    picture[cloth & (across % 6 == 0)] = kit.ink("mustard", 1)
    picture[cloth & (np.abs(across) > 12)] = kit.ink("mustard", 1)
    picture[cloth & (out == 4)] = kit.ink("mustard", 0)
    picture[cloth & (np.abs(across) < 2) & (out > 5)] = kit.ink("auburn", 1)
    for button in (-5, 5):
        picture[cloth & (across == button) & (out == 8)] = kit.ink("mustard", 4)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


_STEP = ".tt.\ntttt\ntttt\n.tt.\n....\n.tt.\n.tt."


def steps() -> Frames:
    """Return footprints of the way Max drew: lit and dim."""
    return [kit.stamp(_STEP, {"t": kit.ink("teal", tone)}) for tone in (4, 2)]


_HAND = """
...kk.kk...
..kffkffkk.
.kkffkffkfk
kfkffkffkfk
kfkffkffkfk
kfkfffffffk
kffffffffFk
.kfffffffFk
..kffffFFk.
..kfffFFFk.
..kkkkkkkk.
..kwwwvvvk.
..kkkkkkkk.
"""


def hand() -> np.ndarray:
    """Return a raised hand: stop."""
    key = {"k": kit.ink("hair", 0), "f": kit.ink("skin", 3), "F": kit.ink("skin", 2), "w": kit.ink("white", 4), "v": kit.ink("white", 3)}  # fmt: skip
    return kit.stamp(_HAND, key)


_MAX = "...aaaa..\n.aaAaAaa.\naaAaaaAaa\naAaAaaaAa\naakffffka\naafkffkfa\n.kffffffk\n..kfwwfk.\n...kkkk.."


def helps() -> Frames:
    """Return Max's head for a help left and a help spent (9×9)."""
    keys = (
        {"a": kit.ink("auburn", 3), "A": kit.ink("auburn", 4), "f": kit.ink("skin", 4), "k": kit.ink("auburn", 1), "w": kit.ink("white", 4)},
        {"a": kit.ink("void", 3), "A": kit.ink("void", 3), "f": kit.ink("void", 2), "k": kit.ink("void", 4), "w": kit.ink("void", 4)},
    )  # fmt: skip
    return [kit.stamp(_MAX, key) for key in keys]


def bar() -> np.ndarray:
    """Return the casing of Cavity's bar (176×13): enamel, two molars for ends; its trough is 160×5 at (8, 4)."""
    picture = kit.canvas(176, 13)
    picture[2:11, 5:171] = kit.ink("enamel", 2)
    picture[2, 5:171] = kit.ink("enamel", 5)
    picture[3:10, 6:170] = kit.ink("enamel", 0)
    picture[10, 5:171] = kit.ink("enamel", 2)
    tooth = kit.stamp("weee.eeew\neeeeeeeed\neeeeeeedd\neeeeeeedd\n.eeeeedd.\n.eeeeddd.\n.eee.edd.\n.eed.edd.\n.ed...ed.\n.d.....d.", {"w": kit.ink("enamel", 5), "e": kit.ink("enamel", 4), "d": kit.ink("enamel", 3)})  # fmt: skip
    for x in (0, 167):
        cap = kit.canvas(11, 13)
        kit.put(cap, tooth, 1, 2)
        kit.outline(cap, kit.ink("hair", 0))
        kit.put(picture, cap, x - 1 if x else 0, 0)
    return picture


_VERBS = {
    "treat": "..........w.\n.........wvu\n........wvu.\n.......wvu..\n......mvu...\n.....mmm....\n....wmm.....\n...wvu......\n..wvu.......\n.yvu........\nyy..........\ny...........",
    "listen": "...tttt.....\n..t....t..t.\n.t..tt..t..t\n.t.t..t.t.t.\n.t.t..t.t..t\n.t.t.tt.t.t.\n.t..t...t..t\n.....t.t..t.\n..t...t.....\n..t...t.....\n...t.t......\n....t.......",
    "max": "....aaaa....\n..aaaaaaaa..\n.aaaAaaAaaa.\naaAaaaaaaAaa\naaaffffffaaa\naafffffffffa\n.afkffffkfa.\n..ffffffff..\n..ffkkkkff..\n...ffwwff...\n..yymmmmyy..\n.yyymmmmyyy.",
    "breathe": "....q..q....\n....q..q....\n.qqq.qq.qqq.\nqTTq.qq.qTTq\nqTTTqqqqTTTq\nqTTTq..qTTTq\nqTTTq..qTTTq\nqTTTq..qTTTq\nqTTq....qTTq\nqTTq....qTTq\n.qq......qq.\n............",
    "go": "............\n....ww......\n....www.....\n.wwwwwww....\n.wwwwwwww...\n.wwwwwwwww..\n.wwwwwwww...\n.wwwwwww....\n....www.....\n....ww......\n............\n............",
    "coat": "....yyyy....\n..yymmmmyy..\n.ymmmoommmy.\nymmmmoommmmy\nymmmmoommmmy\nymymmoommymy\nymymmoommymy\n.y.mmoomm.y.\n...mmoomm...\n...mmoomm...\n...mmoomm...\n...oo..oo...",
    "path": "..tt........\n.tttt.......\n.tttt.......\n..tt........\n..tt...tt...\n......tttt..\n......tttt..\n.tt....tt...\ntttt...tt...\ntttt........\n.tt.........\n.tt.........",
    "joke": ".wwwwwwwwww.\nwvvvvvvvvvvw\nwvkvkvkvkvvw\nwvkkkvkvkvvw\nwvkvkvkvkkvw\nwvvvvvvvvvvw\nwvkkvkvkvkvw\nwvvvvvvvvvvw\n.wwwwwwwwww.\n...wvw......\n..wvw.......\n..ww........",
}
_VERB_KEY = {
    "w": kit.ink("white", 4), "v": kit.ink("white", 3), "u": kit.ink("white", 2), "k": kit.ink("void", 2),
    "m": kit.ink("mustard", 3), "y": kit.ink("mustard", 4), "o": kit.ink("mustard", 1), "t": kit.ink("teal", 4),
    "q": kit.ink("cyan", 3), "T": kit.ink("teal", 3), "a": kit.ink("auburn", 3), "A": kit.ink("auburn", 4),
    "f": kit.ink("skin", 4),
}  # fmt: skip


def verb(name: str) -> np.ndarray:
    """Return an opening's sign (14×14): a verb, or one of Max's helps."""
    picture = kit.canvas(14, 14)
    kit.put(picture, kit.stamp(_VERBS[name], _VERB_KEY), 1, 1)
    kit.outline(picture, kit.ink("void", 1))
    return picture


VERBS = tuple(_VERBS)
_CRACK = (
    (2, 14), (14, 12), (22, 17), (34, 11), (43, 15), (58, 9), (70, 16), (84, 12), (96, 18), (110, 10), (122, 14),
    (134, 11), (146, 16), (158, 13),
)  # fmt: skip


def strip() -> np.ndarray:
    """Return the strip of enamel that Treat's spark runs along (164×28), cracked from end to end."""
    picture = kit.canvas(164, 28)
    rows, columns = np.mgrid[0:28, 0:164]
    cloud = kit.noise(164, 28, 7, 12)
    picture[2:26, 2:162] = kit.ink("enamel", 3)
    picture[2:26, 2:162][(cloud[2:26, 2:162] > 0.55)] = kit.ink("enamel", 4)
    picture[2:26, 2:162][(cloud[2:26, 2:162] < 0.22)] = kit.ink("enamel", 2)
    picture[2:4, 3:161] = kit.ink("enamel", 5)
    picture[24:26, 3:161] = kit.ink("enamel", 2)
    line = kit.stroke(_CRACK, 164, 28)
    picture[kit.moved(line, 0, 1)] = kit.ink("enamel", 5)
    picture[line] = kit.ink("enamel", 0)
    picture[kit.moved(line, 0, -1) & (columns % 3 > 0)] = kit.ink("enamel", 1)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def nodes() -> Frames:
    """Return a beat's mark on the crack (11×11): waiting, clean, rough, missed, spared."""
    frames = []
    for edge, inner in ((("void", 3), ("void", 1)), (("teal", 4), ("teal", 3)), (("mustard", 3), ("mustard", 2)), (("red", 2), ("red", 0)), (("white", 4), ("white", 2))):  # fmt: skip
        y, x = np.mgrid[0:11, 0:11] - 5
        picture = kit.canvas(11, 11)
        far = np.abs(x) + np.abs(y)
        picture[far <= 5] = kit.ink(*edge)
        picture[far <= 3] = kit.ink(*inner)
        frames.append(picture)
    frames[1][5, 4] = frames[1][6, 5] = frames[1][5, 6] = frames[1][4, 7] = kit.ink("white", 4)
    for index in range(-2, 3):
        frames[3][5 + index, 5 + index] = frames[3][5 + index, 5 - index] = kit.ink("red", 3)
    return frames


def sparkle(step: int) -> np.ndarray:
    """Return the spark that runs along the crack (13×13), two flickers."""
    y, x = np.mgrid[0:13, 0:13] - 6
    picture = kit.canvas(13, 13)
    for far, tone in ((6, ("mustard", 2)), (4, ("mustard", 3)), (2, ("white", 4))):
        near = (np.abs(x) * np.abs(y) <= (1 if step else 0)) & (np.abs(x) + np.abs(y) <= far)
        picture[near] = kit.ink(*tone)
    return picture


def lotus(step: int) -> np.ndarray:
    """Return the breath as a flower that opens (48×36), nine steps from shut to full."""
    picture = kit.canvas(48, 36)
    share = step / 8
    rows, columns = np.mgrid[0:36, 0:48] + 0.5
    for petal in (-3, 3, -2, 2, -1, 1, 0):
        angle = petal * 0.36 * share * 1.2
        length, wide = 15 + 5 * share, 3.2 + 1.2 * share
        x, y = columns - 24, 31 - rows
        along = x * np.sin(angle) + y * np.cos(angle)
        across = x * np.cos(angle) - y * np.sin(angle)
        leaf = ((along - length / 2) / (length / 2)) ** 2 + (across / wide) ** 2 <= 1
        tone = 4 - abs(petal)
        picture[kit.grow(leaf) & ~leaf] = _TEAL[0]
        picture[leaf] = _TEAL[max(tone, 1)]
        picture[leaf & (across < -wide * 0.3)] = _TEAL[min(tone + 1, 4)]
    picture[31:34, 12:36] = np.where(np.mgrid[31:34, 12:36][1] % 2 == 0, _TEAL[1], kit.CLEAR)
    return picture


def water(ramp: str, step: int) -> np.ndarray:
    """Return the breath-wave that fills the calm meter (44×8): smooth, ruffled or rough by its ramp."""
    surge = {"teal": 0.8, "mustard": 1.5, "red": 2.3}[ramp]
    tones = kit.ramp(ramp)
    rows, columns = np.mgrid[0:8, 0:44]
    crest = 1.6 + surge * np.sin(columns * 2 * np.pi / 22 + step * np.pi / 4) * 0.8
    picture = kit.canvas(44, 8)
    picture[rows >= crest] = tones[2]
    picture[rows >= crest + 4] = tones[1]
    picture[(rows >= crest) & (rows < crest + 1)] = tones[min(4, len(tones) - 1)]
    return picture
