"""The small moving parts of the interface: cursor, marks, switches, pips, lotus, stamp, portrait grounds."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.ui_ink import canvas, dither, pad, typed, typed_row

CURSOR = """
a b c d
kkk..... kkk..... kkk..... kkk.....
kedk.... kwek.... keek.... kedk....
kdddkk.. keddkk.. kdwdkk.. kdedkk..
kdddddk. kddddek. kddwddk. kdddddk.
kddccck. kddccck. kddceck. kddccdk.
kccckk.. kccckk.. kccckk.. kccekk..
kcck.... kcck.... kcck.... kcck....
kkk..... kkk..... kkk..... kkk.....
"""

MORE = """
a b c d
kkkkkkkkk ......... ......... .........
keedddddk kkkkkkkkk ......... kkkkkkkkk
.kddddck. kwedddddk kkkkkkkkk keedddddk
..kdddck. .keddcck. keedddddk .kddddck.
...kdck.. ..kdcck.. .kddddck. ..kddck..
...kck... ...kck... ..kddck.. ...kck...
....k.... ....k.... ...kck... ....k....
......... ......... ....k.... .........
"""

SCROLL = """
up up_off down down_off
...k... ...k... kkkkkkk kkkkkkk
..kek.. ..kvk.. keddddk kvvvvvk
.kedck. .kvvvk. .kddck. .kvvvk.
kedddck kvvvvvk ..kck.. ..kvk..
kkkkkkk kkkkkkk ...k... ...k...
"""

TOGGLE = """
off on focus_off focus_on
.kkkkkkkkkkkkkk. .kkkkkkkkkkkkkk. .wwwwwwwwwwwwww. .wwwwwwwwwwwwww.
kiiiiiiiiiiiiiik kbbbbbbbbbbbbbbk wiiiiiiiiiiiiiiw wbbbbbbbbbbbbbbw
khhhhgiiiiiiiiik kbbbbbbbbwwwwjck whhhhgiiiiiiiiiw wbbbbbbbbwwwwjcw
khjjhgiivvvviiik kbbeeeebbwwwjjck whjjhgiivvvviiiw wbbeeeebbwwwjjcw
khjhhgiivvvviiik kbbeeeebbwwjjhck whjhhgiivvvviiiw wbbeeeebbwwjjhcw
khhhhgiiiiiiiiik kccccccccwjjhhck whhhhgiiiiiiiiiw wccccccccwjjhhcw
kggggfiiiiiiiiik kcccccccchhhhgck wggggfiiiiiiiiiw wcccccccchhhhgcw
.kkkkkkkkkkkkkk. .kkkkkkkkkkkkkk. .wwwwwwwwwwwwww. .wwwwwwwwwwwwww.
"""

KNOB = """
plain focus
kkkkkkk kwwwwwk
kwjjjhk wwwwwjw
kjeeehk wweeejw
kjedchk wwedcjw
kjdcchk wwdccjw
khhhhgk wjjjjhw
kkkkkkk kwwwwwk
"""

# A tooth: not yet, partly, done; a dot for pages.
PIPS = """
empty half full gold dot dot_on
.kkk.kkk. .kkk.kkk. .kkk.kkk. .kkk.kkk. ......... .........
kvvvkvvvk kwwwkvvvk kwwwkwwjk kzzzkzYYk ......... ..kkkkk..
kviiiiivk kwjjiiivk kwwwwwwjk kzzYYYYYk ...kkk... .kwweek..
kviiiiivk kwjjiiivk kwwwwwjhk kzYYYYYyk ..kvivk.. .kweedk..
kviiiiivk kwjjiiivk kwwwwjjhk kYYYYYyyk ..kiiik.. .keedck..
.kivkvik. .kjhkvik. .kwjkjhk. .kYYkyyk. ..kvivk.. ..kdck...
.kivkvik. .kjhkvik. .kjjkjhk. .kYykyok. ...kkk... ...kk....
.kik.kik. .khk.kik. .kjk.khk. .kyk.kok. ......... .........
..k...k.. ..k...k.. ..k...k.. ..k...k.. ......... .........
"""

LOTUS = """
a b c
......k...... ......k...... ......k......
.....kek..... .....kwk..... .....kwk.....
.kk.kedek.kk. .kk.kewek.kk. .kk.kwwwk.kk.
.kekkedekkek. .kekkeeekkek. .kwkkeeekkwk.
kkedkedekdekk kkeekedekeekk kkeekeeekeekk
kckddedeekckk kekddedeekekk kwkdeeeedkwkk
kdckdddddkcdk kedkdddddkdek kedkdeeedkdek
.kdckddckcdk. .kddkddckddk. .keddedddedk.
..kcccccccck. ..kcdddddcck. ..kcdddddcck.
...kkcccckk.. ...kkcccckk.. ...kkcccckk..
.....kkkk.... .....kkkk.... .....kkkk....
"""

STAMP = """
........rrrrrr........
.....rrrR....Rrrr.....
....rR..........Rr....
...rR...RRRRRR...Rr...
..rR..RRrRRRRrRR..Rr..
.rR..RRR......RRR..Rr.
.rR..RR..RR.RR..RR.Rr.
rR...RR..RR.RR..RR..Rr
rR...RR.........RR..Rr
r....RR.R.....R.RR...r
rR...RR.RR...RR.RR..Rr
rR...RR..RRRRR..RR..Rr
.rR...RR..RRR..RR..Rr.
.rR...RRR.....RRR..Rr.
..rR...RR.RRR.RR..Rr..
...rR..RR.R.R.RR.Rr...
....rR..RRR.RRR.Rr....
.....rrrRR...RRrr.....
........rrrrrr........
"""


CLIP = """
clip
................kkkkkkkkkkkk................
...............khhhhhhhhhhhgk...............
...............khjkkkkkkkkhgk...............
...............khjk......khgk...............
......kkkkkkkkkkhjkkkkkkkkhgkkkkkkkkkk......
.....kjwwwwwwwwwwjjjjjjjjjjhhhhhhhhhhhk.....
.....kjjjjjjjjjjjhhhhhhhhhhhhhhhhhhhhgk.....
.....khhkffkhhhhhhhhhhhhhhhhhhhhhkffkgk.....
.....khhkgfkhhhhhhhhhhhhhhhhgggggkgfkgk.....
.....khhhkkhhhhhhhhhhhhhhgggggggggkkggk.....
.....khhhhhhhhhhhhhhggggggggggggggggggk.....
.....kggggggggggggggggggggggggggggggffk.....
......kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk......
.......111111111111111111111111111111.......
"""


def _sheet(name: str, text: str, durations: int | None = None) -> Sheet:
    """Make a sheet of typed pictures: one tag each, or one looping tag ``loop`` of ``durations`` ms."""
    pictures = typed_row(text)
    height = max(picture.shape[0] for picture in pictures.values())
    width = max(picture.shape[1] for picture in pictures.values())
    frames = [Frame(pad(picture, width, height), durations or 100) for picture in pictures.values()]
    if durations:
        return Sheet(name, frames, [Tag("loop", 0, len(frames) - 1)])
    return Sheet(name, frames, [Tag(tag, index, index) for index, tag in enumerate(pictures)])


def stamp() -> Sheet:
    """Return the stamp: ``fall`` (three frames, large to small, in the air) and ``dry``."""
    ink = typed(STAMP)
    side = 40
    frames = []
    for zoom in (2, 1.5):
        height, width = int(ink.shape[0] * zoom), int(ink.shape[1] * zoom)
        ys = (np.arange(height) / zoom).astype(int)
        xs = (np.arange(width) / zoom).astype(int)
        frames.append(Frame(pad(ink[ys][:, xs][:side, :44], 44, side), 50))
    frames.append(Frame(pad(ink, 44, side), 60))
    return Sheet("ui/stamp", frames, [Tag("fall", 0, 2), Tag("dry", 2, 2)])


GROUNDS: dict[str, tuple[tuple[str, int], ...]] = {
    "clinic": (("teal", 2), ("teal", 1), ("teal", 0)),
    "walnut": (("brown", 2), ("brown", 1), ("brown", 0)),
    "dusk": (("dusk", 1), ("dusk", 0), ("void", 2)),
    "night": (("void", 3), ("void", 2), ("void", 1)),
    "realm": (("magenta", 1), ("magenta", 0), ("void", 0)),
    "alarm": (("red", 1), ("red", 0), ("void", 1)),
}


def ground(light: tuple[str, int], middle: tuple[str, int], dark: tuple[str, int]) -> np.ndarray:
    """Return a portrait's ground of 64×64 px: lighter at the top left, scan lines, a soft glow behind the head."""
    size = 64
    picture = canvas(size, size, middle)
    ys, xs = np.mgrid[0:size, 0:size]
    everywhere = np.ones((size, size), bool)
    glow = np.hypot((xs - 28) * 1.0, (ys - 22) * 0.9)
    dither(picture, everywhere, ((30 - glow) * 1.1).astype(int), light)
    dither(picture, everywhere, ((ys - 44) * 0.9 + (xs - 32) * 0.12).astype(int), dark)
    edge = np.minimum.reduce([xs, size - 1 - xs, size - 1 - ys])
    dither(picture, everywhere, (10 - edge * 4).astype(int), dark)
    return picture


def grounds() -> Sheet:
    """Return the grounds behind portraits, a tag for each mood."""
    frames = [Frame(ground(*inks)) for inks in GROUNDS.values()]
    return Sheet("ui/grounds", frames, [Tag(name, index, index) for index, name in enumerate(GROUNDS)])


ORNAMENT = """
........................................................
......w............................w....................
.....web...bbccccccc..............web...bccccc..........
......w............c...............w..........c.........
..w.................c..........................d........
.wewbbbbbccccccccccccccccccddddddddddddddddddddddddeeeee
..w...................c..............d..................
...............w.......c......w.......d.................
..............web..bcccc.....web..bcccc.................
...............w..............w.........................
"""


def ornament() -> Sheet:
    """Return the line beside headings, a root that branches into circuit traces: ``left`` and ``right``, 56×10 px."""
    left = typed(ORNAMENT)
    tags = [Tag("left", 0, 0), Tag("right", 1, 1)]
    return Sheet("ui/ornament", [Frame(left), Frame(left[:, ::-1].copy())], tags)


def sheets() -> list[Sheet]:
    """Return all sheets of small parts."""
    return [
        _sheet("ui/cursor", CURSOR, 130),
        _sheet("ui/more", MORE, 140),
        _sheet("ui/scroll", SCROLL),
        _sheet("ui/toggle", TOGGLE),
        _sheet("ui/knob", KNOB),
        _sheet("ui/pips", PIPS),
        _sheet("ui/clip", CLIP),
        _sheet("ui/lotus", LOTUS, 260),
        stamp(),
        grounds(),
        ornament(),
    ]
