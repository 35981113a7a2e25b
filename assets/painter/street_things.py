"""What stands in Harbour Street: tram stop, kiosk, fish stall, lamps, benches, scaffolding, steps."""

from __future__ import annotations

from assets.painter import street_clutter
from assets.painter.tilekit import TILE, Pic, bayer
from assets.painter.tilesheet import TileSheet

INK = "void1"


def sheet() -> TileSheet:
    """Return the tileset of things, filled."""
    tiles = TileSheet("street_things")
    tiles.add(
        "shelter",
        [_shelter(step) for step in range(4)],
        [(0, 52, 4, 8), (92, 52, 4, 8), (16, 52, 56, 8)],
        foot=-4,
        durations=(2400, 120, 2600, 120),
    )
    tiles.add("kiosk", [_kiosk(step) for step in range(6)], [(0, 40, 64, 20)], foot=-4, durations=320)
    tiles.add("stall", _stall(), [(0, 48, 80, 12)], foot=-4)
    tiles.add("ice_catch", [_catch(step) for step in range(4)], foot=12, durations=(1900, 120, 1300, 120))
    tiles.add("crates", _crates(), [(0, 20, 32, 8)], foot=-4)
    tiles.add("crate_ice", _crate(), [(0, 20, 16, 8)], foot=-4)
    tiles.add("lamp_post", _lamp_post(), [(4, 72, 8, 4)], foot=-4)
    tiles.add("wire_post", _wire_post(), [(4, 88, 8, 4)], foot=-4)
    tiles.add("wire", _wire())
    tiles.add("wire_insulator", _wire(True))
    tiles.add("bench", _bench(), [(0, 20, 48, 8)], foot=-6)
    street_clutter.add(tiles)
    tiles.add("hall_steps", _steps(), [(0, 0, 8, 28), (104, 0, 8, 28)])
    return tiles


DIGITS = {"1": ".a\naa\n.a\n.a\naa", "4": "a.a\na.a\naaa\n..a\n..a", "6": "aaa\na..\naaa\na.a\naaa"}


def _shelter(step: int) -> Pic:
    """Return the tram stop, 6×4 tiles: glass back, a bench, a timetable, and the board that always says six."""
    pic = Pic(96, 64)
    pic.rect(2, 3, 92, 10, INK).rect(3, 4, 90, 5, "teal2").rect(3, 4, 90, 1, "teal4").rect(3, 9, 90, 3, "teal1").rect(
        3, 11, 90, 1, "teal0"
    )
    glass = Pic(96, 64).rect(6, 13, 84, 33, "teal1")
    pic.paint(glass.solid() & bayer(96, 64, 4), "white2")
    for x in (20, 50, 80):
        shine = Pic(96, 64).poly([(x, 13), (x + 5, 13), (x - 8, 46), (x - 13, 46)], "white3")
        pic.paint(shine.solid() & bayer(96, 64, 6), "white4")
    for x in (3, 33, 62, 90):
        pic.rect(x, 12, 3, 47, "white1").rect(x, 12, 1, 47, "white3").rect(x - 1, 58, 5, 2, INK)
    pic.rect(4, 45, 88, 2, "white1").rect(4, 45, 88, 1, "white3")
    pic.rect(14, 43, 60, 4, "tan2").rect(14, 43, 60, 1, "tan4").rect(14, 46, 60, 1, "tan0").rect(
        14, 47, 60, 4, "tan1"
    ).rect(14, 47, 60, 1, "tan3")
    for x in (18, 43, 68):
        pic.rect(x, 51, 3, 7, "white0").rect(x, 51, 1, 7, "white2")
    pic.rect(72, 20, 15, 21, INK).rect(73, 21, 13, 19, "white4").rect(73, 21, 13, 4, "red2").rows(
        75, 26, "a.a.a.a.a\naa.a.aa.a\na.aa.a.aa\naa.aa.a.a\na.a.aa.aa\naa.aa.aa.", {"a": "white1"}
    )
    # the hanging board: line 14, six minutes
    pic.rect(20, 13, 44, 15, INK).rect(21, 14, 42, 13, "void0").rect(21, 14, 42, 1, "void3")
    on = "mustard3" if step != 1 else "mustard1"
    pic.rows(24, 18, DIGITS["1"], {"a": on}).rows(27, 18, DIGITS["4"], {"a": on}).runs(
        on, (33, 18, 9), (33, 20, 12), (33, 22, 7)
    )
    if step != 3:
        pic.rows(50, 18, DIGITS["6"], {"a": "red3"}).rows(55, 19, "aaaaa\na.a.a\na.a.a", {"a": "red3"})
    return pic.rect(30, 11, 1, 3, INK).rect(54, 11, 1, 3, INK).runs("mustard1", (24, 25, 34))


def _kiosk(step: int) -> Pic:
    """Return Dov's kiosk, 4×4 tiles: magazines, a hatch with light, two screens that whisper headlines."""
    pic = Pic(64, 64)
    pic.poly([(8, 0), (56, 0), (63, 12), (1, 12)], "red1").poly([(10, 1), (54, 1), (58, 8), (6, 8)], "red2").runs(
        "red3", (11, 1, 42)
    )
    pic.rect(0, 11, 64, 5, INK)
    for i, x in enumerate(range(1, 63, 6)):
        pic.rect(x, 12, 6, 5, "white4" if i % 2 else "red2").rect(x, 17, 5, 2, "white3" if i % 2 else "red1")
    pic.rect(2, 16, 60, 45, INK).rect(3, 19, 58, 41, "teal1").rect(3, 19, 1, 41, "teal3").rect(
        58, 19, 3, 41, "teal0"
    ).rect(3, 56, 58, 4, "teal0")
    pic.rect(18, 20, 28, 20, INK).rect(19, 21, 26, 18, "mustard2").rect(19, 21, 26, 5, "mustard3").rect(
        19, 21, 26, 1, "mustard4"
    )
    for i in range(8):
        colour = ("red2", "cyan2", "leaf2", "magenta2", "white4")[i % 5]
        pic.rect(20 + i * 3, 27, 2, 6, colour).dot(20 + i * 3, 27, "white4")
    pic.rect(19, 33, 26, 1, "mustard0").rect(21, 34, 4, 5, "auburn2").rect(38, 35, 5, 4, "white4").dot(40, 34, "red2")
    pic.rect(16, 39, 32, 4, "enamel4").rect(16, 39, 32, 1, "enamel5").rect(16, 42, 32, 1, "enamel1")
    for x, w in ((5, 11), (48, 10)):
        pic.rect(x, 21, w, 14, INK).rect(x + 1, 22, w - 2, 12, "cyan0")
        pic.rect(x + 1, 22, w - 2, 3, "red2" if (step + x) % 6 < 3 else "magenta2").rect(
            x + 2, 26, 4, 5, ("tan3", "cyan3", "skin3")[(step // 2 + x) % 3]
        )
        pic.runs("white4", (x + 7, 26, 2), (x + 7, 28, 2 - step % 2)).runs("mustard3", (x + 1 + step % 3, 32, w - 5))
    for row, y in enumerate((44, 51)):
        for i in range(8):
            x = 5 + i * 7
            ramp = ("magenta", "cyan", "mustard", "white", "red", "teal", "dusk")[(i * 3 + row) % 7]
            pic.rect(x, y, 5, 6, f"{ramp}3" if ramp != "white" else "white4").rect(x, y, 5, 1, "white4").rect(
                x + 1, y + 2, 2, 2, "skin3" if i % 2 else INK
            )
        pic.rect(4, y + 5, 55, 1, "white1")
    return pic.rect(24, 3, 18, 6, INK).rect(25, 4, 16, 4, "white4").runs("red2", (27, 5, 12), (27, 6, 8))


def _stall() -> Pic:
    """Return Bao's stall, 5×4 tiles: a striped awning on poles, a zinc table with an apron of boards."""
    pic = Pic(80, 64)
    for x in (3, 74):
        pic.rect(x, 10, 3, 49, "tan1").rect(x, 10, 1, 49, "tan3")
    pic.rect(6, 20, 68, 22, "void2").dither(6, 22, 68, 18, "void3", 5)
    pic.rect(4, 38, 72, 6, "white3").rect(4, 38, 72, 1, "white4").rect(4, 43, 72, 1, "white1").rect(
        4, 44, 72, 15, "cyan0"
    )
    for x in range(5, 76, 9):
        pic.rect(x, 45, 8, 13, "cyan1").rect(x, 45, 8, 1, "cyan2").rect(x + 7, 46, 1, 12, "cyan0")
    pic.runs("cyan2", (10, 50, 4), (38, 54, 5), (60, 49, 3)).rect(4, 58, 72, 2, INK)
    pic.poly([(5, 1), (75, 1), (79, 14), (1, 14)], INK)
    for i in range(9):
        a, b = 5 + i * 70 / 9, 5 + (i + 1) * 70 / 9
        la, lb = 1 + i * 78 / 9, 1 + (i + 1) * 78 / 9
        ramp = ("cyan2", "cyan1") if i % 2 == 0 else ("white4", "white3")
        pic.poly([(a, 2), (b, 2), (lb, 14), (la, 14)], ramp[0]).poly(
            [(a - 1, 9), (b - 1, 9), (lb, 14), (la, 14)], ramp[1]
        )
        pic.disc((la + lb) / 2, 14.5, (lb - la) / 2, 5, ramp[1]).rect(int(la) + 1, 13, int(lb - la), 1, ramp[0])
    pic.runs("white4", (6, 1, 68)).rect(2, 13, 76, 1, "cyan0")
    pic.line(28, 16, 28, 24, "white2").disc(28.5, 27, 4, 3.4, "white2").disc(28.5, 26.6, 3, 2.4, "white3").rect(
        56, 18, 10, 8, INK
    ).rect(57, 19, 8, 6, "leaf0").runs("white4", (58, 20, 5), (58, 22, 6))
    for x in (40, 46, 51):
        pic.line(x, 16, x, 20, "white2").rect(x - 1, 20, 3, 8, "white3").rect(x + 1, 21, 1, 7, "white1").dots(
            [(x - 1, 28), (x + 1, 28)], "white3"
        ).dot(x - 1, 21, INK)
    return pic


def _catch(step: int) -> Pic:
    """Return ice and the day's fish for the stall's table, 4×1 tiles; scales glint."""
    pic = Pic(64, TILE)
    pic.rect(1, 6, 62, 8, "white3").rect(1, 6, 62, 2, "white4").rect(1, 13, 62, 1, "cyan1").dither(
        1, 8, 62, 5, "cyan4", 6
    )
    fish = "..aaaaa..a\n.abbbbbaaa\naebbbbbbba\n.acccccaaa\n..aaaaa..a"
    for i, (x, y) in enumerate(((2, 3), (13, 7), (23, 2), (35, 6), (45, 3), (52, 8))):
        ramp = ("hair", "dusk", "hair", "teal", "hair", "dusk")[i]
        pic.rows(x, y, fish, {"a": INK, "b": f"{ramp}3" if ramp != "dusk" else "dusk3", "c": "white4", "e": "white4"})
        if step and (i + step) % 3 == 0:
            pic.dot(x + 3, y + 1, "cyan4").dot(x + 4, y + 1, "white4")
    for x in (11, 33, 44):
        pic.dots([(x, 4), (x + 1, 3), (x + 2, 4)], "leaf2").dot(x + 1, 4, "leaf3")
    return pic.disc(30, 11, 2, 2, "mustard3").dot(29, 10, "mustard4")


def _box(pic: Pic, x: int, y: int, w: int, h: int, ice: bool) -> Pic:
    pic.rect(x, y, w, h, INK).rect(x + 1, y + 1, w - 2, h - 2, "tan2").rect(
        x + 1, y + 1, w - 2, 4, "white3" if ice else "tan0"
    )
    if ice:
        pic.rect(x + 1, y + 1, w - 2, 1, "white4").dots([(x + 3, y + 3), (x + 7, y + 2), (x + 11, y + 3)], "cyan3")
    for row in range(y + 5, y + h - 2, 4):
        pic.rect(x + 1, row, w - 2, 3, "tan3").rect(x + 1, row, w - 2, 1, "tan4").rect(x + 1, row + 3, w - 2, 1, "tan1")
    return pic.rect(x + 2, y + 5, 2, h - 6, "tan2").rect(x + w - 4, y + 5, 2, h - 6, "tan1")


def _crates() -> Pic:
    """Return a stack of fish crates, 2×2 tiles."""
    pic = Pic(32, 32)
    _box(pic, 1, 14, 16, 15, False)
    _box(pic, 16, 15, 15, 14, True)
    _box(pic, 4, 2, 16, 14, True)
    return pic.poly([(8, 3), (14, 2), (15, 4), (9, 5)], "hair3").dot(8, 3, "white4").runs("cyan2", (20, 22, 7))


def _crate() -> Pic:
    pic = _box(Pic(TILE, 32), 1, 15, 14, 14, True)
    return pic.poly([(3, 16), (9, 14), (12, 16), (9, 18)], "dusk3").dot(4, 16, INK)


def _lamp_post() -> Pic:
    """Return a street lamp, 1×5 tiles: old iron, new bulb, and it buzzes."""
    pic = Pic(TILE, 80)
    pic.poly([(4, 4), (12, 4), (11, 15), (5, 15)], "mustard4").rect(7, 5, 2, 10, "white4").rect(
        4, 15, 8, 2, "hair1"
    ).rect(5, 2, 6, 2, "hair1").rect(7, 0, 2, 2, "hair1")
    pic.rect(3, 4, 10, 1, "hair1").rect(4, 5, 1, 10, "hair2").rect(11, 5, 1, 10, "hair2").rect(
        7, 17, 2, 54, "hair1"
    ).rect(7, 17, 1, 54, "white1")
    pic.rect(5, 20, 6, 2, "hair2").rect(4, 44, 8, 1, "hair1").rect(6, 45, 4, 3, "hair2").rect(
        6, 60, 4, 12, "hair2"
    ).rect(6, 60, 1, 12, "white1").rect(4, 72, 8, 4, "hair2")
    return pic.rect(4, 72, 8, 1, "white2").rect(9, 61, 1, 11, "hair1").outline("hair0")


def _wire_post() -> Pic:
    """Return a mast for the overhead wire, 1×6 tiles, with its arm to the right over the rails."""
    pic = Pic(TILE, 96)
    pic.rect(7, 4, 3, 86, "teal1").rect(7, 4, 1, 86, "teal3").rect(9, 4, 1, 86, "teal0").rect(
        5, 84, 7, 8, "teal1"
    ).rect(5, 84, 7, 1, "teal3").rect(6, 2, 5, 2, "teal2")
    pic.rect(6, 30, 5, 2, "teal0").rect(6, 66, 5, 1, "teal3").rect(3, 50, 11, 9, "white4").rect(
        3, 50, 11, 2, "red2"
    ).rows(5, 53, ".a.a.a\naa.a.a\n.a.aaa\n.a...a", {"a": INK})
    return pic.outline(INK)


def _wire(knot: bool = False) -> Pic:
    """Return a piece of the overhead wire, 1×1 tile."""
    pic = Pic(TILE, TILE).rect(0, 6, 16, 1, "hair0").rect(0, 9, 16, 1, "hair1")
    pic.rect(4, 7, 1, 2, "hair1")
    if knot:
        pic.rect(6, 0, 3, 11, INK).rect(6, 4, 3, 2, "auburn3").rect(6, 7, 3, 1, "auburn3")
    return pic


def _bench() -> Pic:
    """Return a bench towards the viewer, 3×2 tiles: iron arms, slats, a name cut in."""
    pic = Pic(48, 32)
    for y in (6, 10, 14):
        pic.rect(3, y, 42, 3, "tan2").rect(3, y, 42, 1, "tan4").rect(3, y + 2, 42, 1, "tan1")
    pic.rect(2, 18, 44, 5, "tan3").rect(2, 18, 44, 1, "tan4").rect(2, 21, 44, 1, "tan1").rect(2, 23, 44, 1, "tan0")
    for x in (3, 41):
        pic.rect(x, 4, 3, 25, "hair1").rect(x, 4, 1, 25, "hair2").rect(x - 1, 15, 5, 2, "hair2")
    return pic.runs("tan0", (18, 11, 2), (21, 11, 3), (25, 11, 1)).outline(INK)


def _steps() -> Pic:
    """Return the hall's steps, 7×2 tiles: three treads hollowed in the middle, between low cheeks."""
    pic = Pic(112, 32)
    for i in range(3):
        y = i * 9
        pic.rect(8, y, 96, 6, "enamel4").rect(8, y, 96, 1, "enamel5").rect(8, y + 6, 96, 3, "enamel2")
        pic.rect(8, y + 6, 96, 1, "enamel3").rect(44, y + 1, 24, 3, "enamel5").dither(38, y + 1, 36, 4, "enamel5", 6)
        pic.rect(24 + i * 21, y + 6, 1, 3, "enamel1")
    for x in (0, 103):
        pic.rect(x, 0, 9, 29, "enamel1").rect(x + 1, 0, 7, 24, "enamel4").rect(x + 1, 0, 7, 1, "enamel5")
        pic.rect(x + 6, 1, 2, 23, "enamel3").rect(x + 1, 20, 7, 8, "enamel3").rect(x + 1, 20, 7, 1, "enamel5")
    return pic.rect(9, 27, 94, 3, "white0").dither(9, 30, 94, 2, "white0", 8)
