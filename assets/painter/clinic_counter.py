"""What stands on the treatment room's counters: sink, tools, injector, steriliser, a tin."""

from __future__ import annotations

from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def add(tiles: TileSheet) -> None:
    """Add everything for counter tops to a tileset; its lowest tiles lie on the counter's upper row."""
    tiles.add("sink", [_sink(step) for step in range(4)], foot=16, durations=(140, 140, 140, 1400))
    tiles.add("tool_stand", _tool_stand(), foot=16)
    tiles.add("gloves", _gloves(), foot=16)
    tiles.add("injector", [_injector(step) for step in range(6)], foot=16, durations=200)
    tiles.add("steriliser", [_steriliser(step) for step in range(4)], foot=16, durations=260)
    tiles.add("biscuit_tin", _tin(), foot=16)


def _sink(step: int) -> Pic:
    """Return the sink and its tap for a counter top, 2×2 tiles; a drop falls."""
    pic = Pic(32, 32)
    pic.rect(4, 22, 21, 5, "white1").rect(5, 23, 19, 4, "white2").rect(4, 22, 21, 1, EDGE)
    pic.rect(6, 25, 17, 1, "white3")
    pic.rect(19, 10, 2, 13, "white2").rect(19, 10, 1, 13, "white4").rect(13, 9, 8, 2, "white3")
    pic.rect(13, 9, 8, 1, EDGE).rect(13, 10, 2, 4, "white2")
    pic.rect(21, 9, 1, 14, EDGE).rect(18, 12, 1, 11, EDGE).rect(23, 19, 3, 2, "white3").dot(25, 18, "red2")
    if step < 3:
        pic.dot(13, 15 + step * 3, "cyan3").dot(13, 16 + step * 3, "cyan4")
    return pic


def _tool_stand() -> Pic:
    """Return a stand of instruments for a counter, 2×2 tiles."""
    pic = Pic(32, 32)
    pic.rect(5, 19, 22, 5, "teal2").rect(5, 19, 22, 1, "teal4").rect(5, 23, 22, 1, "teal0")
    pic.rect(3, 24, 26, 2, "white1")
    for i, (tall, colour) in enumerate(((9, "white3"), (7, "white4"), (10, "white2"), (6, "white4"), (8, "white3"))):
        x = 8 + i * 4
        pic.rect(x, 19 - tall, 1, tall, colour).dot(x + 1, 19 - tall, colour)
        pic.rect(x - 1, 15, 2, 4, ("cyan2", "mustard3", "magenta3", "teal3", "red2")[i])
    return pic


def _gloves() -> Pic:
    pic = Pic(16, 16).rect(2, 1, 12, 8, "cyan2").rect(2, 1, 12, 1, "cyan3").rect(2, 1, 1, 8, "cyan3")
    pic.rect(12, 2, 2, 7, "cyan1")
    return pic.rect(5, 3, 6, 3, "white4").dots([(6, 2), (8, 1), (9, 2)], "white4").rect(2, 9, 12, 1, "white1")


def _injector(step: int) -> Pic:
    """Return the bot injector for a counter, 2×2 tiles: an arm, a vial of motes, a plug and its cable."""
    pic = Pic(32, 32)
    pic.rect(4, 21, 20, 5, "white3").rect(4, 21, 20, 1, "white4").rect(4, 25, 20, 1, "white1")
    pic.rect(21, 22, 3, 4, "white2")
    pic.rect(7, 6, 3, 15, "white3").rect(7, 6, 1, 15, "white4").rect(7, 5, 13, 3, "white3")
    pic.rect(7, 5, 13, 1, "white4").rect(8, 8, 1, 13, "white2")
    pic.rect(15, 8, 6, 9, "cyan0").rect(16, 9, 4, 7, "cyan1").rect(15, 8, 6, 1, "white2")
    pic.rect(15, 16, 6, 1, "white2").rect(17, 17, 2, 3, "white3").dot(17, 20, "white4")
    for i in range(4):
        value = noise(i, step, 17)
        pic.dot(16 + value % 4, 9 + (value // 4 + step) % 7, "teal4" if i % 2 else "cyan3")
    pic.rect(11, 22, 5, 2, "cyan0").runs("cyan3", (11, 22, 1 + step % 5))
    pic.dot(18, 23, "teal4" if step % 2 else "teal2")
    pic.line(24, 24, 29, 24, EDGE).line(29, 24, 29, 20, EDGE).rect(28, 18, 3, 2, "white1")
    return pic.outline(INK)


def _steriliser(step: int) -> Pic:
    """Return the steriliser for a counter, 2×2 tiles, glowing inside."""
    pic = Pic(32, 32)
    pic.rect(3, 9, 25, 17, "white3").rect(3, 9, 25, 2, "white4").rect(3, 9, 1, 17, "white4")
    pic.rect(25, 11, 3, 15, "white2")
    pic.rect(5, 12, 14, 10, INK).rect(6, 13, 12, 8, "magenta1").rect(6, 13, 12, 1 + step % 2, "magenta2")
    for x in (8, 11, 14):
        pic.rect(x, 16, 1, 4, "magenta3" if (x + step) % 2 else "magenta4")
    pic.dots([(21, 13)], "teal4" if step % 2 else "teal2").dot(23, 13, "teal4").dot(21, 16, "red2")
    pic.runs("white1", (20, 20, 5))
    return pic.rect(4, 26, 23, 1, EDGE).outline(INK)


def _tin() -> Pic:
    """Return a sealed tin marked as something else, 1×1 tile."""
    pic = Pic(16, 16).rect(3, 1, 10, 8, "red2").rect(3, 1, 10, 2, "red3").rect(11, 2, 2, 7, "red1")
    pic.rect(5, 4, 6, 3, "white4")
    return pic.runs("red0", (6, 5, 4)).rect(3, 9, 10, 1, "white1")
