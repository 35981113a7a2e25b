"""Max's class and the charter in the hall: his bedsheet, hands that go up, a paper that is signed (``hall/*``)."""

from __future__ import annotations

from assets.painter.sheet import ART, Frame, Sheet, Slice, Tag, write
from assets.painter.tilekit import Pic

LETTERS = {
    "A": ".#. #.# ### #.# #.#",
    "C": ".## #.. #.. #.. .##",
    "D": "##. #.# #.# #.# ##.",
    "E": "### #.. ##. #.. ###",
    "K": "#.# #.# ##. #.# #.#",
    "N": "##. #.# #.# #.# #.#",
    "O": ".#. #.# #.# #.# .#.",
    "S": ".## #.. .#. ..# ##.",
    "T": "### .#. .#. .#. .#.",
    "U": "#.# #.# #.# #.# ###",
    "W": "#.# #.# #.# ### #.#",
    "Y": "#.# #.# .#. .#. .#.",
    "'": ".#. .#. ... ... ...",
}
"""Max's capitals, three pixels wide and five high, row by row."""
SHEET = (80, 60)
PAPER = (20, 32)
HAND = (14, 34)
WIDTH = 4


def _letter(pic: Pic, x: int, y: int, sign: str, ink: str, scale: int) -> None:
    for down, row in enumerate(LETTERS[sign].split()):
        for across, cell in enumerate(row):
            if cell == "#":
                pic.rect(x + across * scale, y + down * scale, scale, scale, ink)


def text(pic: Pic, x: int, y: int, words: str, ink: str, scale: int = 1) -> Pic:
    """Write words with a broad pen, their top left at (x, y)."""
    for number, sign in enumerate(words):
        if sign != " ":
            _letter(pic, x + number * WIDTH * scale, y + (number % 2 if scale == 1 else 0), sign, ink, scale)
    return pic


def bedsheet(sway: int = 0) -> Pic:
    """Return the sheet on its line between two poles, ruled in two; what it can do, and what it can do to you."""
    pic = Pic(*SHEET)
    for x in (3, 75):
        pic.rect(x, 3, 2, 53, "brown2").rect(x, 3, 1, 53, "brown4").rect(x - 2, 55, 6, 2, "brown1")
    pic.line(3, 4, 76, 4, "enamel3")
    pic.poly([(6, 5), (74, 5), (74, 44 + sway), (56, 46), (40, 44 + sway), (22, 46), (6, 44)], "white4")
    pic.outline("void1")
    for x, wide in ((13, 2), (31, 1), (52, 2), (69, 2)):  # folds, as it came out of the cupboard
        pic.rect(x + sway, 6, wide, 38, "white3")
    pic.rect(6, 25, 68, 1, "white3").rect(7, 42, 66, 2, "white3")
    for x in (12, 39, 66):
        pic.rect(x, 2, 2, 5, "tan3").rect(x, 2, 2, 1, "tan4")
    pic.rect(39, 8, 1, 35, "void2")
    return text(text(text(pic, 11, 9, "CAN DO", "void2"), 45, 9, "CAN DO", "red1"), 45, 16, "TO YOU", "red1")


def listed(lines: int, sway: int = 0) -> Pic:
    """Return the sheet with so many lines of the same list, down both sides."""
    pic = bedsheet(sway)
    for number in range(lines):
        for left, ink in ((10, "void3"), (43, "red1")):
            y = 24 + number * 3
            pic.rect(left, y, 2, 1, ink).rect(left + 4, y, (17, 21)[number] - 8 * (number == 0), 1, ink)
            pic.rect(left + 15, y - (number == 0), 6, 1, ink)
    return pic


def written(words: tuple[tuple[int, int, str, int], ...], letters: int, rubbed: bool = False) -> Pic:
    """Return the sheet with words on its right side of which so many letters are there yet."""
    pic = listed(2)
    if rubbed:
        text(pic, 44, 31, "NO", "white2", 2)
        pic.dither(42, 30, 20, 12, "white4", 7)
    for x, y, word, scale in words:
        text(pic, x, y, word[: max(letters, 0)], "red2", scale)
        letters -= len(word)
    return pic


def _no() -> Pic:
    return text(listed(2), 44, 31, "NO", "red2", 2)


def hand(who: str, high: int, lean: int) -> Pic:
    """Return somebody's arm that goes up beside their head; ``high`` 0 to 2 is how far it is."""
    sleeve, skin = {
        "hedda": (("hair0", "enamel2", "enamel4"), ("skin1", "skin2", "skin3")),
        "fergus": (("void1", "hair1", "hair2"), ("skin0", "skin2", "skin3")),
        "kofi": (("red0", "red1", "red2"), ("deep0", "deep2", "deep3")),
    }[who]
    pic = Pic(*HAND)
    top = {"hedda": 5, "fergus": 6, "kofi": 11}[who] + (2 - high) * 5
    foot = {"hedda": 21, "fergus": 21, "kofi": 25}[who]
    pic.rect(5, top + 5, 3, foot - top - 4, sleeve[1]).rect(5, top + 5, 1, foot - top - 5, sleeve[2])
    x = 5 + lean
    pic.rect(x, top + 1, 3, 4, skin[1]).rect(x, top + 1, 1, 3, skin[2])
    if high == 2:
        pic.dot(x, top, skin[2]).dot(x + 2, top, skin[1]).rect(x + 1, top - 1, 1, 2, skin[2]).dot(
            x + 3, top + 2, skin[1]
        )
    pic.outline(sleeve[0])
    if who == "hedda":  # she has forgotten that there is a pencil in it
        pic.line(x - 2, top + 4, x + 4, top - 2, "mustard3").dot(x + 5, top - 3, "void0").dot(x - 3, top + 5, "dusk2")
    return pic


def charter(names: int) -> Pic:
    """Return the paper on the lectern, five lines long, with so many names under them and the pen across."""
    pic = Pic(*PAPER)
    pic.poly([(3, 1), (16, 1), (18, 12), (1, 12)], "white4").outline("void1").rect(2, 11, 16, 1, "white3")
    pic.rect(5, 3, 10, 1, "white2").rect(5, 5, 8, 1, "white2")
    signed = (("void2", 4, 7, 5), ("teal1", 10, 7, 5), ("brown1", 4, 9, 3), ("magenta1", 8, 9, 6), ("red1", 3, 11, 4))
    for ink, x, y, wide in signed[:names]:
        pic.rect(x, y, wide, 1, ink).dot(x + wide - 1, y - 1, ink)
    return pic.line(11, 10, 16, 7, "cyan1").dot(17, 6, "mustard3")


def _sheet(name: str, groups: list[tuple[str, list[Pic], int, int]], pivot: tuple[int, int]) -> str:
    frames: list[Frame] = []
    tags: list[Tag] = []
    for tag, pictures, duration, repeat in groups:
        tags.append(Tag(tag, len(frames), len(frames) + len(pictures) - 1, repeat=repeat))
        frames += [Frame(picture.rgba(), duration) for picture in pictures]
    write(Sheet(f"hall/{name}", frames, tags, [Slice("foot", *pivot, 1, 1, pivot=(0, 0))]))
    return f"{ART.name}/hall/{name}.png"


def paint() -> list[str]:
    """Paint the sheets; return the paths written."""
    yes = ((44, 31, "YES", 2),)
    know = ((43, 30, "DON'T", 1), (48, 36, "KNOW", 1))
    groups = [
        ("open", [Pic(*SHEET)], 1000, 0),
        ("shut", [bedsheet(), bedsheet(), bedsheet(1)], 700, 0),
        ("list", [listed(step) for step in range(3)], 450, 1),
        ("yes", [written(yes, step) for step in range(4)], 260, 1),
        ("no", [_no(), _no(), written((), 0, True), *(written(yes, step, True) for step in range(1, 4))], 300, 1),
        ("know", [written(know, step) for step in range(0, 10)], 130, 1),
    ]
    hands = [("gone", [Pic(*HAND)], 1000, 0)]
    for who in ("hedda", "fergus", "kofi"):
        up = [hand(who, 2, lean) for lean in (0, 0, 1, 0, 0, -1)]
        hands += [(f"{who}_up", [hand(who, 0, 0), hand(who, 1, 0), hand(who, 2, 0)], 110, 1), (who, up, 260, 0)]
    papers = [("gone", [Pic(*PAPER)], 1000, 0)]
    papers += [(f"names_{count}", [charter(count)], 1000, 0) for count in range(1, 6)]
    return [
        _sheet("bedsheet", groups, (40, 57)),
        _sheet("hands", hands, (6, 33)),
        _sheet("charter", papers, (10, 31)),
    ]
