"""Behind Max's desk at noon: the wall, the street in the door, the console of six lines, cards and lamps."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, disc_mask

WIDTH, HEIGHT = 320, 180
DOOR = (96, 6, 128, 82)
"""The opening of the street door: x, y, width, height."""
DESK = 86
BAYS = tuple(10 + 50 * number for number in range(6))
REPLIES = ("truth", "come", "wells")


def picture() -> Pic:
    """Return wall and street; the door's leaves, the shadows and the console are drawn over it."""
    pic = Pic(WIDTH, HEIGHT, "white2")
    _wall(pic)
    _street(pic)
    _board(pic)
    _window(pic)
    _plate(pic)
    return pic


def _wall(pic: Pic) -> None:
    pic.rect(0, 0, WIDTH, 3, "white0").rect(0, 3, WIDTH, 1, "white1")
    pic.rect(0, 4, WIDTH, 52, "white3")
    pic.dither(0, 4, WIDTH, 6, "white2", 8)
    pic.rect(0, 56, WIDTH, 2, "white4").rect(0, 58, WIDTH, 1, "white1")
    pic.rect(0, 59, WIDTH, 27, "teal1")
    for x in range(0, WIDTH, 8):
        pic.rect(x, 60, 1, 26, "teal0").rect(x + 1, 60, 1, 26, "teal2")
    pic.rect(0, 59, WIDTH, 1, "teal3")
    left, top, wide, tall = DOOR
    # the door's light on the wall beside it
    for side in (left - 16, left + wide + 6):
        pic.shift(_box(side, 5, 10, 51) & bayer(WIDTH, HEIGHT, 6), 1)
    pic.rect(left - 6, top - 4, wide + 12, tall + 4, "white1")
    pic.rect(left - 5, top - 3, wide + 10, tall + 3, "white4")
    pic.rect(left - 2, top, wide + 4, tall, "white2")
    pic.rect(left - 6, top - 4, 1, tall + 4, "white0").rect(left + wide + 5, top - 4, 1, tall + 4, "white0")


def _box(x: int, y: int, w: int, h: int) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[y : y + h, x : x + w] = True
    return mask


def _street(pic: Pic) -> None:
    """Paint Harbour Street at noon in the opening: houses over there, a tram wire, hard light."""
    left, top, wide, tall = DOOR
    street = Pic(wide, tall, "cyan4")
    street.rect(0, 0, wide, 14, "cyan3").dither(0, 10, wide, 8, "cyan3", 8)
    for x, w, h, ramp in (
        (0, 26, 40, "dusk"),
        (26, 20, 50, "enamel"),
        (46, 30, 44, "tan"),
        (76, 22, 54, "dusk"),
        (98, 30, 42, "enamel"),
    ):
        lit = {"dusk": "dusk4", "enamel": "enamel4", "tan": "tan4"}[ramp]
        shade = {"dusk": "dusk3", "enamel": "enamel3", "tan": "tan3"}[ramp]
        y = 62 - h
        street.rect(x, y, w, h, lit).rect(x + w - 4, y, 4, h, shade).rect(x, y, w, 2, shade)
        for row in range(y + 6, 50, 11):
            for column in range(x + 4, x + w - 7, 8):
                street.rect(column, row, 4, 6, "white2").rect(column, row, 4, 1, shade).rect(
                    column, row + 1, 1, 5, "cyan4"
                )
    street.rect(52, 48, 14, 14, "enamel1").rect(53, 49, 12, 13, "enamel2").dot(62, 55, "mustard3")  # Wells's door
    street.rect(69, 50, 4, 5, "mustard3").rect(69, 50, 4, 1, "mustard4")
    street.rect(0, 62, wide, 20, "white4").rect(0, 62, wide, 2, "white2").dither(0, 66, wide, 6, "white3", 6)
    street.rect(0, 71, wide, 1, "white2").rect(0, 75, wide, 1, "white2")
    street.line(0, 10, wide, 6, "white1")
    pic.put(street, left, top)


def _board(pic: Pic) -> None:
    """Pin up the fire drill, the letter and the flossing rota on the left."""
    pic.rect(8, 10, 72, 42, "enamel1").rect(9, 11, 70, 40, "enamel3").rect(11, 13, 66, 36, "tan3")
    pic.dither(11, 13, 66, 36, "tan2", 3)
    for x, y, w, h, face, ink in (
        (15, 16, 17, 22, "white4", "red2"),
        (36, 18, 16, 24, "enamel5", "void3"),
        (57, 15, 17, 24, "white4", "teal3"),
    ):
        pic.rect(x + 1, y + 1, w, h, "tan1").rect(x, y, w, h, face)
        for row in range(y + 6, y + h - 2, 3):
            pic.rect(x + 3, row, w - 6 - (row * 7) % 5, 1, ink)
        pic.rect(x + w // 2 - 1, y, 2, 2, "red2")
    pic.rect(18, 18, 11, 3, "red2").rect(60, 17, 11, 3, "teal2")
    pic.rect(40, 20, 8, 1, "void2")
    pic.rect(18, 41, 12, 6, "mustard3").rect(19, 43, 8, 1, "mustard1").rect(60, 42, 12, 5, "magenta4")


def _window(pic: Pic) -> None:
    """A strip of frosted glass on the right, and the shelf where the old fax stands."""
    pic.rect(240, 10, 72, 3, "white4").rect(240, 10, 72, 42, "white1").rect(241, 11, 70, 40, "white4").rect(
        244, 14, 64, 34, "cyan4"
    )
    pic.dither(244, 30, 64, 18, "white3", 7).rect(274, 14, 3, 34, "white4").rect(277, 14, 1, 34, "white2")
    for x in (250, 254, 284, 288):
        pic.line(x, 44, x + 14, 18, "white4")
    pic.rect(240, 50, 72, 2, "white4").rect(240, 52, 72, 1, "white0")


def _plate(pic: Pic) -> None:
    """The lit sign over the door."""
    pic.rect(147, 0, 26, 5, "leaf0").rect(149, 1, 22, 3, "leaf1")
    pic.runs("leaf3", (152, 2, 7), (163, 2, 3)).dots(((157, 1), (157, 3), (164, 1), (163, 3), (165, 3)), "leaf3")


def console() -> Pic:
    """Return the desk and the console with its six bays, clear above the desk's far edge."""
    pic = Pic(WIDTH, HEIGHT)
    pic.rect(0, DESK, WIDTH, HEIGHT - DESK, "white3").rect(0, DESK, WIDTH, 2, "white4").rect(
        0, DESK + 2, WIDTH, 1, "white2"
    )
    pic.dither(0, 90, WIDTH, 90, "white2", 2)
    # body: bakelite with a rounded back and a brass edge
    pic.rect(4, 89, 312, 88, "enamel0")
    pic.rect(5, 90, 310, 86, "enamel1")
    pic.rect(5, 90, 310, 1, "enamel3").rect(5, 91, 1, 84, "enamel2").rect(314, 91, 1, 84, "void1")
    pic.rect(6, 91, 308, 13, "enamel2").rect(6, 103, 308, 1, "enamel0").rect(6, 91, 308, 1, "enamel4")
    pic.dither(6, 96, 308, 7, "enamel1", 6)
    pic.dither(6, 160, 308, 15, "enamel0", 6)
    for x in (8, 308):
        pic.disc(x + 2, 96, 2.5, 2.5, "mustard1").dot(x + 1, 95, "mustard3")
    for number, x in enumerate(BAYS):
        _bay(pic, x, number)
    pic.rect(4, 176, 312, 1, "void0")
    pic.rect(0, 177, WIDTH, 3, "white1")
    return pic


def _bay(pic: Pic, x: int, number: int) -> None:
    """One line: a lamp's socket, a recess for the card, a brass key below."""
    pic.disc(x + 25, 97, 7.5, 7.5, "enamel0").disc(x + 25, 97, 6.5, 6.5, "mustard1").disc(
        x + 24.5, 96.5, 5.5, 5.5, "mustard2"
    )
    pic.disc(x + 25, 97, 5, 5, "enamel0")
    pic.rect(x + 2, 106, 46, 54, "void1").rect(x + 3, 107, 44, 52, "enamel0")
    pic.rect(x + 2, 160, 46, 1, "enamel3").rect(x + 48, 106, 1, 54, "enamel2")
    pic.rect(x + 8, 165, 34, 7, "void1").rect(x + 9, 166, 32, 5, "enamel0")
    pic.rect(x + 21, 163, 8, 11, "mustard1").rect(x + 21, 163, 7, 10, "mustard2").rect(x + 22, 164, 5, 3, "mustard4")
    pic.rect(x + 22, 170, 5, 2, "mustard1")
    for tick in range(number + 1):
        pic.rect(x + 10 + tick * 2, 168, 1, 2, "mustard3") if tick < 5 else pic.rect(x + 32, 168, 1, 2, "mustard3")


def card(name: str) -> Pic:
    """Return a photograph with room for a face (40×38 at 2, 2) and a name; ``done`` is turned grey."""
    pic = Pic(44, 54)
    paper, edge = {"rings": ("enamel5", "enamel4"), "chosen": ("white4", "mustard3"), "done": ("white2", "white1")}[
        name
    ]
    pic.rect(0, 0, 44, 54, edge).rect(1, 1, 42, 52, paper)
    ground = {"rings": ("teal1", "teal2"), "chosen": ("teal2", "teal3"), "done": ("white1", "white2")}[name]
    pic.rect(2, 2, 40, 38, ground[0]).dither(2, 2, 40, 14, ground[1], 8).rect(2, 2, 40, 3, ground[1])
    pic.rect(2, 40, 40, 1, edge)
    if name == "chosen":
        pic.frame(0, 0, 44, 54, "mustard3").rect(0, 0, 44, 1, "mustard4")
    return pic


def lamp(name: str) -> list[Pic]:
    """Return a line's lamp, 17×17: ringing (two steps of glow), off, or settled and green."""
    out = []
    for step in range(4 if name == "rings" else 1):
        pic = Pic(17, 17)
        if name == "rings":
            lit = step in (0, 2)
            if lit:
                pic.paint(disc_mask(17, 17, 8.5, 8.5, 8, 8) & bayer(17, 17, 7), "red3")
            body, core, shine = ("red2", "red3", "white4") if lit else ("red1", "red2", "red3")
        elif name == "off":
            body, core, shine = "red0", "red0", "red1"
        else:
            body, core, shine = "leaf1", "leaf2", "leaf3"
        pic.disc(8.5, 8.5, 5, 5, "void1").disc(8.5, 8.5, 4.3, 4.3, body).disc(8, 8, 3, 3, core).rect(6, 6, 2, 2, shine)
        out.append(pic)
    return out


_REPLY_ROWS = {
    "truth": """
..aaaaaaaa..
.abbbbbbbba.
abbbbrrbbbba
abbbbrrbbbba
abbbbrrbbbba
abbbbrrbbbba
abbbbbbbbbba
abbbbrrbbbba
.abbbrrbbba.
..aabbaaaa..
...aba......
...aa.......""",
    "come": """
aaaaaaaa....
attttttaa...
atccccta.aa.
atcwwctabbba
atcwwctaa.ba
atccccta..ba
atcccctabbba
atccmcta.aa.
atccccta....
attttttaa...
aaaaaaaa....
............""",
    "wells": """
.....aa.....
....ammma...
..aammmmma..
.ammhhhmmma.
.amhmmmhmma.
.amhmhmhmma.
.amhmhmhmma.
.amhhmhhmma.
.amhmmmhmma.
.ammmmmmmma.
..aaaaaaaa..
....aa.aa...""",
}
_REPLY_KEY = {
    "a": "void1",
    "b": "white4",
    "r": "red2",
    "t": "teal2",
    "c": "teal3",
    "w": "cyan4",
    "m": "mustard3",
    "h": "mustard0",
}


def reply(name: str) -> Pic:
    """Return a reply's picture, 12×12: a plain word, an open door, a brass plate."""
    return Pic(12, 12).rows(0, 0, _REPLY_ROWS[name], _REPLY_KEY)
