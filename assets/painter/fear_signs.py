"""The pieces of a fight's display and menus: Max's help, Cavity's bar, verbs, the crack, breath and calm."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

Frames = list[np.ndarray]
_TEAL = kit.ramp("teal")

_MAX = "...aaaa..\n.aaAaAaa.\naaAaaaAaa\naAaAaaaAa\naakffffka\naafkffkfa\n.kffffffk\n..kfwwfk.\n...kkkk.."


def helps() -> Frames:
    """Return Max's head for a help left and a help spent (9×9)."""
    lit = {"a": ("auburn", 3), "A": ("auburn", 4), "f": ("skin", 4), "k": ("auburn", 1), "w": ("white", 4)}
    spent = {"a": ("void", 3), "A": ("void", 3), "f": ("void", 2), "k": ("void", 4), "w": ("void", 4)}
    keys = [{letter: kit.ink(*place) for letter, place in places.items()} for places in (lit, spent)]
    return [kit.stamp(_MAX, key) for key in keys]


_TOOTH = """
weee.eeew
eeeeeeeed
eeeeeeedd
eeeeeeedd
.eeeeedd.
.eeeeddd.
.eee.edd.
.eed.edd.
.ed...ed.
.d.....d.
"""


def bar() -> np.ndarray:
    """Return the casing of Cavity's bar (176×13): enamel, two molars for ends; its trough is 160×5 at (8, 4)."""
    picture = kit.canvas(176, 13)
    picture[2:11, 5:171] = kit.ink("enamel", 2)
    picture[2, 5:171] = kit.ink("enamel", 5)
    picture[3:10, 6:170] = kit.ink("enamel", 0)
    picture[10, 5:171] = kit.ink("enamel", 2)
    tooth = kit.stamp(_TOOTH, {"w": kit.ink("enamel", 5), "e": kit.ink("enamel", 4), "d": kit.ink("enamel", 3)})
    for x in (0, 167):
        cap = kit.canvas(11, 13)
        kit.put(cap, tooth, 1, 2)
        kit.outline(cap, kit.ink("hair", 0))
        kit.put(picture, cap, x - 1 if x else 0, 0)
    return picture


_VERBS = {
    "treat": """
..........w.
.........wvu
........wvu.
.......wvu..
......mvu...
.....mmm....
....wmm.....
...wvu......
..wvu.......
.yvu........
yy..........
y...........
""",
    "listen": """
...tttt.....
..t....t..t.
.t..tt..t..t
.t.t..t.t.t.
.t.t..t.t..t
.t.t.tt.t.t.
.t..t...t..t
.....t.t..t.
..t...t.....
..t...t.....
...t.t......
....t.......
""",
    "max": """
....aaaa....
..aaaaaaaa..
.aaaAaaAaaa.
aaAaaaaaaAaa
aaaffffffaaa
aafffffffffa
.afkffffkfa.
..ffffffff..
..ffkkkkff..
...ffwwff...
..yymmmmyy..
.yyymmmmyyy.
""",
    "breathe": """
....q..q....
....q..q....
.qqq.qq.qqq.
qTTq.qq.qTTq
qTTTqqqqTTTq
qTTTq..qTTTq
qTTTq..qTTTq
qTTTq..qTTTq
qTTq....qTTq
qTTq....qTTq
.qq......qq.
............
""",
    "go": """
............
....ww......
....www.....
.wwwwwww....
.wwwwwwww...
.wwwwwwwww..
.wwwwwwww...
.wwwwwww....
....www.....
....ww......
............
............
""",
    "coat": """
....yyyy....
..yymmmmyy..
.ymmmoommmy.
ymmmmoommmmy
ymmmmoommmmy
ymymmoommymy
ymymmoommymy
.y.mmoomm.y.
...mmoomm...
...mmoomm...
...mmoomm...
...oo..oo...
""",
    "path": """
..tt........
.tttt.......
.tttt.......
..tt........
..tt...tt...
......tttt..
......tttt..
.tt....tt...
tttt...tt...
tttt........
.tt.........
.tt.........
""",
    "joke": """
.wwwwwwwwww.
wvvvvvvvvvvw
wvkvkvkvkvvw
wvkkkvkvkvvw
wvkvkvkvkkvw
wvvvvvvvvvvw
wvkkvkvkvkvw
wvvvvvvvvvvw
.wwwwwwwwww.
...wvw......
..wvw.......
..ww........
""",
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
    columns = np.mgrid[0:28, 0:164][1]
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


_NODES = (
    (("void", 3), ("void", 1)),
    (("teal", 4), ("teal", 3)),
    (("mustard", 3), ("mustard", 2)),
    (("red", 2), ("red", 0)),
    (("white", 4), ("white", 2)),
)


def nodes() -> Frames:
    """Return a beat's mark on the crack (11×11): waiting, clean, rough, missed, spared."""
    frames = []
    for edge, inner in _NODES:
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
