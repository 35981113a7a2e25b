"""Things that stand about: leaflet rack, coffee corner, water cooler, coat stand, toys, shelves, lockers."""

from __future__ import annotations

from assets.painter.tilekit import Pic, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"
SPINES = ("teal2", "magenta2", "mustard2", "cyan1", "red2", "white3", "void4", "auburn3", "leaf2")


def add(tiles: TileSheet) -> None:
    """Add all of them to a tileset."""
    tiles.add("rack_leaflets", _rack(), [(0, 36, 32, 12)], foot=-2)
    tiles.add("cabinet", _cabinet(32), [(0, 16, 32, 16)], foot=0)
    tiles.add("cabinet_narrow", _cabinet(16), [(0, 16, 16, 16)], foot=0)
    tiles.add("bookcase", _bookcase(), [(0, 36, 32, 12)], foot=0)
    tiles.add("coffee_machine", [_coffee(step) for step in range(6)], foot=16, durations=220)
    tiles.add("cups", _cups(), foot=16)
    tiles.add("water_cooler", [_cooler(step) for step in range(8)], [(0, 36, 16, 8)], foot=-3, durations=170)
    tiles.add("coat_stand", _coats(), [(8, 40, 16, 8)], foot=-2)
    tiles.add("umbrellas", _umbrellas(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("bin", _bin(), [(4, 20, 8, 8)], foot=-3)
    tiles.add(
        "bucket",
        [_bucket(step) for step in range(8)],
        [(4, 20, 8, 8)],
        foot=-3,
        durations=(70, 70, 70, 70, 70, 110, 160, 1900),
    )
    rope = _rope()
    for name, x in (("left", 0), ("mid", 16), ("right", 32)):
        tiles.add(f"rope_{name}", rope.crop(x, 0, 16, 32), [(0, 24, 16, 4)], foot=-3)
    tiles.add("kiosk", [_kiosk(step) for step in range(4)], [(4, 36, 8, 8)], foot=-3, durations=(600, 200, 600, 200))
    tiles.add("wet_sign", _wet_sign(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("parcels", _parcels(), [(4, 16, 24, 12)], foot=-3)
    tiles.add("handbag", _handbag(), foot=-3)
    tiles.add("newspaper", _newspaper(), foot=-8)
    tiles.add("pastries", _pastries(), foot=15)


def _rack() -> Pic:
    """Return the leaflet rack, 2×3 tiles: four tiers of folded paper in all colours."""
    pic = Pic(32, 48)
    pic.rect(2, 6, 28, 38, "white1").rect(3, 5, 26, 2, "white3").rect(2, 7, 2, 36, "white3")
    pic.rect(27, 7, 3, 37, "white0")
    for tier in range(4):
        y = 9 + tier * 8
        pic.rect(4, y, 23, 8, "white0")
        for i in range(4):
            colour = SPINES[noise(i, tier, 21) % len(SPINES)]
            top = y + (1 if noise(i, tier, 22) % 3 == 0 else 0)
            x = 5 + i * 5 + (i + 1) // 2
            ramp, step = colour[:-1], int(colour[-1])
            pic.rect(x, top, 4, 6, colour).rect(x, top, 4, 1, "white4").rect(x, top + 1, 1, 4, f"{ramp}{step + 1}")
            pic.rect(x + 1, top + 2, 2, 2, ("white4", "skin3", "mustard4")[noise(i, tier, 23) % 3])
        pic.rect(4, y + 6, 23, 1, "white3").rect(4, y + 7, 23, 1, "white1")
    pic.rect(4, 41, 23, 2, "white1").rect(4, 44, 4, 2, "white0").rect(24, 44, 4, 2, "white0")
    pic.rows(12, 0, ".aaaaaaa.\naawawawaa\naaaaaaaaa\naaawwwaaa\n.aaaaaaa.", {"a": "teal2", "w": "white4"})
    return pic.outline(INK)


def _cabinet(w: int) -> Pic:
    """Return a low cabinet, ``w`` × 32: white top, teal drawers, pale doors."""
    pic = Pic(w, 32)
    pic.rect(0, 4, w, 8, "white4").rect(0, 4, w, 1, "white3").rect(0, 11, w, 1, "white3")
    pic.rect(0, 12, w, 1, "white1").rect(0, 13, w, 19, "white0")
    for x in range(0, w, 16):
        pic.rect(x + 1, 13, 14, 6, "teal3").rect(x + 1, 13, 14, 1, "teal4").rect(x + 1, 18, 14, 1, "teal2")
        pic.rect(x + 14, 14, 1, 5, "teal2")
        pic.rect(x + 5, 15, 6, 1, "teal0").rect(x + 5, 16, 6, 1, "teal4")
        pic.rect(x + 1, 20, 14, 9, "white3").rect(x + 1, 20, 14, 1, "white4").rect(x + 1, 20, 1, 9, "white4")
        pic.rect(x + 14, 21, 1, 8, "white2").rect(x + 2, 28, 13, 1, "white2").rect(x + 5, 22, 6, 1, "white0")
        pic.rect(x + 5, 23, 6, 1, "white4")
    pic.rect(0, 29, w, 3, INK).rect(0, 29, w, 1, "white0").rect(0, 4, 1, 28, "white0")
    return pic.rect(w - 1, 4, 1, 28, "white0")


def _bookcase() -> Pic:
    """Return a tall shelf of files, models and a photograph, 2×3 tiles."""
    pic = Pic(32, 48)
    pic.rect(0, 2, 32, 46, "white0").rect(1, 3, 30, 2, "white4").rect(1, 5, 30, 41, "white3")
    pic.rect(28, 5, 3, 41, "white2")
    for shelf in range(4):
        y = 7 + shelf * 10
        pic.rect(3, y, 25, 8, "void2").rect(3, y, 25, 1, "void1").rect(3, y + 8, 25, 1, "white4")
        pic.rect(3, y + 9, 25, 1, "white1")
        x = 4
        while x < 26:
            value = noise(x, shelf, 41)
            if value < 40:
                x += 3
                continue
            tall = 5 + value % 3
            colour = SPINES[value % len(SPINES)]
            ramp, step = colour[:-1], int(colour[-1])
            wide = 2 + value % 2
            pic.rect(x, y + 8 - tall, min(wide, 28 - x), tall, colour)
            pic.rect(x, y + 8 - tall, 1, tall, f"{ramp}{step + 1}")
            x += wide
    pic.rect(11, 17, 12, 8, "void2")
    pic.rows(12, 18, ".aa.aa.\naaaaaaa\naaaaaab\n.aaaab.\n.aa.ab.\n.a...b.", {"a": "enamel5", "b": "enamel4"})
    pic.rect(18, 38, 8, 7, "auburn2").rect(19, 39, 6, 5, "dusk4").rect(20, 41, 2, 3, "void3")
    pic.rect(22, 41, 2, 3, "teal2")
    pic.dots([(20, 40), (22, 40)], "skin3")
    return pic.rect(0, 46, 32, 2, INK)


def _coffee(step: int) -> Pic:
    """Return the coffee machine for a cabinet's top, 1×2 tiles, with steam."""
    pic = Pic(16, 32)
    pic.rect(2, 9, 12, 16, "void1").rect(3, 10, 10, 14, "white1").rect(3, 10, 10, 2, "white3")
    pic.rect(3, 12, 1, 12, "white2").rect(11, 12, 2, 12, "white0")
    pic.rect(5, 15, 6, 8, "void1").rect(6, 15, 4, 2, "white0").rect(4, 13, 3, 1, "red2" if step < 3 else "red3")
    pic.dot(9, 13, "teal4")
    pic.rect(6, 20, 4, 3, "white4").rect(9, 20, 1, 3, "white2")
    pic.rect(7, 17, 1, 3, "auburn2" if step % 3 else "auburn3").rect(2, 24, 12, 2, "void2")
    for i in range(3):
        rise = (step + i * 2) % 6
        pic.dot(7 + (rise + i) % 2, 18 - rise * 2 - i if rise < 2 else 8 - rise, "white3" if rise > 1 else "")
    return pic


def _cups() -> Pic:
    pic = Pic(16, 16)
    for x, colour in ((2, "teal3"), (7, "mustard2"), (11, "white3")):
        pic.rect(x, 4, 4, 5, "white4").rect(x + 3, 4, 1, 5, "white2").rect(x, 6, 3, 1, colour)
        pic.rect(x, 9, 4, 1, "white1")
    return pic.rect(4, 0, 5, 4, "white4").rect(8, 0, 1, 4, "white2").rect(4, 2, 4, 1, "magenta3")


def _cooler(step: int) -> Pic:
    """Return the water cooler, 1×3 tiles: bubbles climb in the bottle."""
    pic = Pic(16, 48)
    tube(pic, 3, 8, 10, 13, "cyan", 3, "cyan0")
    pic.rect(4, 6, 8, 2, "cyan2").rect(5, 5, 6, 1, "cyan0").rect(4, 9, 8, 1, "cyan4").rect(3, 21, 10, 1, "cyan1")
    pic.rect(5, 22, 6, 1, "cyan1")
    for i, x in enumerate((6, 9, 7)):
        y = 20 - (step * 2 + i * 5) % 12
        pic.dot(x, y, "cyan4")
    pic.rect(2, 23, 12, 20, "white3").rect(2, 23, 12, 2, "white4").rect(3, 25, 1, 17, "white4")
    pic.rect(11, 25, 3, 18, "white2")
    pic.rect(4, 27, 7, 7, "white1").rect(5, 28, 1, 3, "cyan2").rect(8, 28, 1, 3, "red2").rect(4, 33, 7, 1, "white0")
    pic.rect(2, 41, 12, 2, "white1")
    pic.rect(14, 26, 2, 8, "white4").rect(15, 26, 1, 8, "white2")
    return pic.outline(INK)


def _coats() -> Pic:
    """Return the coat stand with two coats, a scarf and a hat, 2×3 tiles."""
    pic = Pic(32, 48)
    pic.rect(15, 4, 2, 40, "auburn1").rect(15, 4, 1, 40, "auburn3").rect(9, 44, 14, 2, "auburn1")
    pic.runs("auburn3", (9, 44, 8))
    pic.line(15, 7, 8, 4, "auburn2").line(16, 7, 23, 4, "auburn1").disc(16, 4, 1.6, 1.6, "auburn3")
    pic.poly([(5, 8), (12, 7), (15, 12), (14, 33), (3, 34), (3, 12)], "mustard1")
    pic.poly([(5, 9), (10, 8), (10, 32), (4, 33)], "mustard2")
    pic.rect(9, 10, 1, 21, "mustard0").dots([(11, 15), (11, 20), (11, 25)], "mustard4").rect(5, 9, 3, 1, "mustard3")
    pic.poly([(18, 8), (26, 8), (29, 14), (28, 30), (17, 30)], "void3")
    pic.poly([(18, 9), (23, 9), (22, 29), (17, 29)], "void4")
    pic.rect(24, 12, 1, 16, "void2").rect(19, 8, 2, 24, "red2").rect(19, 8, 1, 24, "red3").rect(19, 30, 2, 3, "red1")
    pic.rect(4, 4, 9, 2, "teal1").rect(6, 1, 5, 3, "teal2").rect(6, 3, 5, 1, "teal0").runs("teal3", (6, 1, 3))
    return pic.outline(INK)


def _umbrellas() -> Pic:
    pic = Pic(16, 32).rect(7, 5, 1, 12, "white2").line(5, 6, 4, 16, "cyan1").line(11, 4, 10, 16, "magenta2")
    pic.dots([(4, 5), (3, 5), (3, 6)], "auburn3").dots([(11, 3), (12, 3), (13, 4)], "auburn3")
    pic.rect(7, 4, 2, 1, "mustard3")
    pic.poly([(4, 9), (7, 9), (6, 17), (4, 17)], "cyan1").poly([(9, 8), (12, 8), (11, 17), (8, 17)], "magenta2")
    pic.rect(9, 9, 1, 7, "magenta3")
    tube(pic, 4, 16, 9, 13, "white", 2)
    return pic.rect(4, 15, 9, 2, INK).rect(4, 28, 9, 2, INK).rect(4, 20, 9, 1, "teal3")


def _bin() -> Pic:
    pic = Pic(16, 32)
    tube(pic, 4, 17, 8, 12, "white", 3)
    pic.disc(8, 16.5, 4.6, 2.2, INK).disc(8, 16.2, 3.4, 1.2, "white0").rect(4, 29, 8, 1, INK)
    return pic.rect(6, 14, 3, 3, "white4").dot(8, 14, "white2").rect(4, 21, 8, 1, "teal2")


def _bucket(step: int) -> Pic:
    """Return the bucket under the leak, 1×2 tiles: a drop falls, a ring spreads."""
    pic = Pic(16, 32)
    tube(pic, 4, 21, 9, 8, "red", 2)
    pic.disc(8.5, 21, 5, 2.4, INK).disc(8.5, 20.8, 4, 1.6, "cyan1").rect(4, 29, 9, 1, INK).rect(5, 28, 7, 1, "red1")
    pic.rect(3, 21, 1, 3, "white2").rect(13, 21, 1, 3, "white2")
    if step < 5:
        pic.rect(8, step * 4, 1, 2, "cyan3").dot(8, step * 4 + 2, "cyan4")
    elif step < 7:
        pic.runs("cyan3", (7 - (step - 5), 20, 3 + 2 * (step - 5)))
        pic.dots([(6, 18), (11, 17)] if step == 5 else [], "cyan4")
    return pic


def _rope() -> Pic:
    """Return a queue's belt between two posts, 3×2 tiles; the middle repeats."""
    pic = Pic(48, 32)
    pic.rect(6, 16, 36, 3, "teal2").rect(6, 16, 36, 1, "teal3").rect(6, 18, 36, 1, "teal1")
    for x in (5, 41):
        pic.rect(x, 13, 3, 15, "white2").rect(x, 13, 1, 15, "white4").rect(x - 1, 12, 5, 3, "white1")
        pic.rect(x - 1, 12, 5, 1, "white3")
        pic.disc(x + 1.5, 28, 5, 2, "white1").disc(x + 1.5, 27.5, 4, 1.4, "white3")
    return pic.outline(INK)


def _kiosk(step: int) -> Pic:
    """Return the check-in kiosk, 1×3 tiles: a slab of glass that asks for your name."""
    pic = Pic(16, 48)
    pic.rect(6, 26, 4, 16, "white2").rect(6, 26, 1, 16, "white4").disc(8, 43, 6, 2.4, "white1")
    pic.disc(8, 42.4, 5, 1.6, "white3")
    pic.rect(2, 8, 12, 20, "white3").rect(2, 8, 12, 1, "white4").rect(12, 9, 2, 19, "white1")
    pic.rect(3, 10, 9, 15, "cyan0").rect(3, 10, 9, 1, "cyan1")
    pic.rows(4, 12, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "cyan4" if step in (0, 2) else "cyan3"})
    pic.runs("teal4", (4, 18, 7)).runs("cyan2", (4, 20, 5)).rect(4, 22, 7, 2, "magenta2" if step < 2 else "magenta3")
    return pic.outline(INK)


def _wet_sign() -> Pic:
    """Return the yellow sign beside the leak, 1×2 tiles."""
    pic = Pic(16, 32).poly([(5, 10), (11, 10), (14, 29), (2, 29)], "mustard3")
    pic.poly([(5, 10), (7, 10), (5, 29), (2, 29)], "mustard4").rect(6, 8, 4, 2, "mustard2")
    pic.rows(6, 13, ".a..\naaa.\n.aaa\n.a..\na.a.", {"a": INK}).runs("void2", (5, 20, 6), (5, 22, 5))
    pic.poly([(5, 29), (6, 25), (10, 25), (11, 29)], "")
    return pic.outline(INK)


def _parcels() -> Pic:
    """Return a courier's parcels and his bag, 2×2 tiles."""
    pic = Pic(32, 32)
    pic.rect(3, 16, 15, 12, "tan2").rect(3, 16, 15, 4, "tan3").rect(3, 16, 15, 1, "tan4").rect(9, 16, 2, 12, "tan4")
    pic.rect(12, 22, 4, 3, "white4")
    pic.rect(6, 8, 10, 8, "tan3").rect(6, 8, 10, 3, "tan4").rect(6, 12, 10, 1, "red2").rect(10, 8, 1, 8, "red2")
    pic.rect(19, 14, 11, 14, "cyan1").rect(19, 14, 11, 3, "cyan2").rect(19, 14, 11, 1, "cyan3")
    pic.rect(28, 17, 2, 11, "cyan0").rect(21, 20, 6, 4, "mustard3").line(20, 13, 24, 8, "cyan0")
    pic.line(24, 8, 28, 13, "cyan0")
    return pic.outline(INK)


def _handbag() -> Pic:
    pic = Pic(16, 16).rect(3, 7, 10, 7, "dusk1").rect(3, 7, 10, 2, "dusk2").rect(11, 9, 2, 5, "dusk0")
    pic.line(5, 6, 6, 3, "dusk0").rect(6, 3, 4, 1, "dusk0").line(10, 3, 11, 6, "dusk0")
    return pic.rect(7, 8, 2, 2, "mustard3").outline(INK)


def _newspaper() -> Pic:
    """Return a newspaper left on a seat, 1×1 tile."""
    pic = Pic(16, 16).poly([(3, 3), (13, 2), (14, 8), (4, 9)], "white4").line(4, 9, 14, 8, "white2")
    pic.runs("white1", (5, 4, 4), (5, 6, 3), (10, 4, 3), (10, 6, 3))
    return pic.rect(5, 3, 8, 1, "white0").outline("white0")


def _pastries() -> Pic:
    """Return an open box with two pastries for the desk's ledge, 1×2 tiles."""
    pic = Pic(16, 32).rect(1, 15, 14, 6, "dusk4").rect(1, 15, 14, 1, "skin4").rect(12, 16, 3, 5, "dusk3")
    pic.rect(2, 10, 12, 5, "white4").rect(2, 10, 12, 1, "white3")
    pic.disc(5.5, 15, 2.6, 1.8, "mustard2").disc(10.5, 15, 2.6, 1.8, "mustard2")
    pic.runs("mustard4", (4, 14, 2), (9, 14, 2)).dots([(6, 15), (11, 15)], "mustard1")
    return pic.outline(INK)
