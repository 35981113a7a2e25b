"""Line 14: a tram that comes out of the fog, stops, and goes on, as animated tiles along its track.

The tram is cut into tiles at every place it can be, so that the whole track is animated cells that share
a few hundred pictures; in Tiled it is one stamp, laid over the rails on a Standing layer.
"""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, bayer
from assets.painter.tilesheet import TileSheet

CELLS, ROWS = 60, 4
LONG, TALL = 152, 60
STOP_AT = 320
"""Where the tram's front stands when it waits at the stop, px from the track's left end."""
STEP = 4
INK = "void1"


def sheet() -> TileSheet:
    """Return the tileset of the moving tram, filled."""
    tiles = TileSheet("street_tram", columns=60)
    frames, times = _journey()
    tiles.add("tram_passing", frames, foot=-2, durations=times)
    return tiles


def _journey() -> tuple[list[Pic], list[int]]:
    """Return the pictures of one run and how long each is shown, ms: fast, slower, a halt, away, then nothing."""
    frames, times = [Pic(CELLS * TILE, ROWS * TILE)], [21000]
    end = CELLS * TILE
    for x in range(end, -LONG - STEP, -STEP):
        off = abs(x - STOP_AT)
        open_doors = x == STOP_AT
        frames.append(_at(x, 2 if open_doors else 0))
        times.append(5200 if open_doors else 130 if off < 24 else 85 if off < 72 else 55)
    return frames, times


def _at(x: int, doors: int) -> Pic:
    pic = Pic(CELLS * TILE, ROWS * TILE)
    return pic.put(tram(doors), x, ROWS * TILE - TALL)


def tram(doors: int) -> Pic:
    """Return the tram from the side, ``LONG`` × ``TALL`` px, running left; ``doors`` px of gap in each pair."""
    pic = Pic(LONG, TALL)
    pic.line(84, 9, 92, 2, "hair1").line(92, 2, 100, 9, "hair1").rect(86, 1, 13, 1, INK).rect(
        28, 7, 40, 3, "white1"
    ).rect(104, 7, 26, 3, "white1")
    pic.rect(6, 9, LONG - 12, 4, INK).rect(8, 10, LONG - 16, 2, "white3").rect(2, 13, LONG - 4, 37, INK).rect(
        3, 13, LONG - 6, 16, "white4"
    ).rect(3, 27, LONG - 6, 1, "white2")
    pic.rect(3, 28, LONG - 6, 15, "teal2").rect(3, 28, LONG - 6, 1, "teal4").rect(3, 40, LONG - 6, 3, "teal1").rect(
        3, 43, LONG - 6, 6, "teal0"
    ).rect(3, 35, LONG - 6, 2, "white4")
    pic.rect(3, 13, 2, 2, "").rect(LONG - 5, 13, 2, 2, "")
    for x, w in ((6, 13), (36, 15), (53, 15), (92, 15), (109, 15), (138, 10)):
        pic.rect(x, 15, w, 12, INK).rect(x + 1, 16, w - 2, 10, "mustard3").rect(x + 1, 16, w - 2, 2, "mustard4").rect(
            x + w - 3, 18, 2, 8, "mustard2"
        )
    for x, ramp in ((40, "auburn"), (46, "void"), (58, "teal"), (96, "red"), (113, "hair"), (119, "magenta")):
        pic.rect(x, 20, 4, 3, "skin2" if ramp != "void" else "deep2").rect(
            x, 18, 4, 2, INK if ramp != "red" else "white2"
        ).rect(x - 1, 23, 6, 3, f"{ramp}1")
    pic.rect(10, 20, 4, 3, "tan3").rect(9, 18, 5, 2, "cyan0").rect(9, 23, 6, 3, "teal0")
    for x in (22, 74, 126):
        pic.rect(x, 15, 12, 31, INK).rect(x + 1, 16, 10, 29, "mustard3" if doors else "white2")
        half = 5 - doors
        for left in (x + 1, x + 11 - half):
            pic.rect(left, 16, half, 29, "white3").rect(left, 16, half, 1, "white4").rect(
                left + 1, 19, max(half - 2, 1), 15, "cyan1"
            ).dot(left + 1, 19, "cyan3")
        if doors:
            pic.rect(x + 1 + half, 16, 10 - 2 * half, 3, "mustard4")
    pic.rect(2, 34, 4, 5, "mustard4").rect(1, 35, 1, 3, "white4").rect(3, 15, 3, 11, "cyan1").rect(
        3, 15, 1, 11, "cyan3"
    ).rect(LONG - 5, 36, 3, 4, "red2")
    pic.rect(34, 29, 36, 5, INK).rows(37, 29, ".a.a.a\naa.a.a\n.a.aaa\n.a...a", {"a": "mustard3"}).runs(
        "mustard3", (46, 30, 9), (57, 30, 10)
    ).runs("mustard2", (46, 32, 17))
    for x in (14, 48, 96, 124):
        pic.rect(x, 47, 20, 7, INK).disc(x + 5, 53, 4, 4, "hair0").disc(x + 15, 53, 4, 4, "hair0").disc(
            x + 5, 53, 1.6, 1.6, "white2"
        ).disc(x + 15, 53, 1.6, 1.6, "white2")
    pic.rect(4, 49, LONG - 8, 3, INK)
    shade = Pic(LONG, TALL).rect(4, 55, LONG - 6, 4, INK)
    pic.paint(shade.solid() & ~pic.solid() & bayer(LONG, TALL, 12), "hair0")
    for x in (8, 56, 112):
        pic.line(x + 8, 16, x + 3, 25, "white4")
    return pic
