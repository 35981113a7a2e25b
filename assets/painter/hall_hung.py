"""What hangs in the community hall: bunting, the banner, notices, drawings of teeth, the clock, the hatch."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"


def sheet() -> TileSheet:
    """Return the tileset of what hangs in the hall, filled."""
    tiles = TileSheet("hall_hung")
    tiles.add("bunting", _bunting(0))
    tiles.add("bunting_b", _bunting(1))
    tiles.add("bunting_end", _bunting(2))
    tiles.add("hearing_banner", _banner())
    tiles.add("notices", _notices())
    tiles.add("tooth_drawings", _drawings())
    tiles.add("hall_clock", [_clock(step) for step in range(2)], durations=1000)
    tiles.add("hatch", _hatch())
    return tiles


def _bunting(kind: int) -> Pic:
    """Return a stretch of bunting from some older party, 1×1 tile."""
    pic = Pic(TILE, TILE)
    for x in range(16):
        pic.dot(x, 5 + round(2.4 * (1 - ((x - 7.5) / 8) ** 2)), "enamel2")
    colours = (("red2", "mustard3", "teal3"), ("dusk3", "cyan2", "mustard3"), ("teal3", "", "red2"))[kind]
    for i, colour in enumerate(colours):
        if colour:
            x, y = 1 + i * 5, (6, 8, 6)[i]
            pic.poly([(x, y), (x + 5, y), (x + 2.5, y + 6)], colour).runs(
                "white4" if i == 1 else f"{colour[:-1]}{int(colour[-1]) - 1}", (x, y, 4)
            )
    return pic


def _banner() -> Pic:
    """Return the hearing's banner, 6×2 tiles, hung over the velvet: scales, a tooth, a wave; one corner has slipped."""
    pic = (
        Pic(96, 32)
        .poly([(1, 3), (95, 3), (95, 27), (4, 30)], INK)
        .poly([(2, 4), (94, 4), (94, 26), (5, 29)], "teal1")
        .poly([(2, 4), (94, 4), (94, 6), (2, 6)], "teal3")
    )
    pic.runs("white4", (8, 25, 84)).runs("teal2", (8, 27, 60)).line(48, 8, 48, 22, "mustard3").line(
        36, 11, 60, 11, "mustard3"
    ).rect(43, 22, 11, 2, "mustard2").dot(48, 7, "mustard4")
    for x in (36, 60):
        pic.line(x, 11, x - 4, 17, "mustard2").line(x, 11, x + 4, 17, "mustard2").rect(x - 5, 17, 11, 2, "mustard3")
    pic.rows(33, 12, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"}).rows(
        57, 13, "..aa...\n.a..a.a\na....a.", {"a": "cyan4"}
    )
    for x in (14, 76):
        pic.rows(x, 13, "..a..\n.aba.\nabbba\n.aba.\n..a..", {"a": "teal3", "b": "teal4"})
    return pic.line(1, 3, 0, 0, "enamel4").line(94, 3, 95, 0, "enamel4")


def _notices() -> Pic:
    """Return the notice board, 3×2 tiles: yoga, a lost cat again, the rota for the urn, the hearing."""
    pic = (
        Pic(48, 32)
        .rect(0, 2, 48, 28, INK)
        .rect(1, 3, 46, 26, "brown2")
        .rect(1, 3, 46, 1, "brown4")
        .rect(3, 5, 42, 22, "tan2")
        .dither(3, 5, 42, 22, "tan3", 4)
    )
    for x, y, w, h, colour in (
        (5, 7, 10, 12, "white4"),
        (17, 6, 12, 9, "mustard4"),
        (31, 7, 12, 15, "teal4"),
        (7, 20, 13, 6, "dusk4"),
        (21, 16, 9, 10, "white4"),
    ):
        pic.rect(x + 1, y + 1, w, h, "tan0").rect(x, y, w, h, colour).dot(x + w // 2, y, "red2").runs(
            "void3", (x + 2, y + 3, w - 4), (x + 2, y + h - 2, w - 6)
        )
    pic.rows(22, 19, "a...a\naaaaa\na.a.a\n.aaa.", {"a": "auburn2"}).rows(
        33, 12, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"}
    )
    return pic.rect(2, 30, 46, 1, "enamel3")


def _drawings() -> Pic:
    """Return children's drawings of teeth, 2×2 tiles: crowned, furious, holding hands."""
    pic = Pic(32, 32)
    for i, (x, y, ground, ink) in enumerate(
        ((1, 3, "white4", "cyan2"), (16, 2, "mustard4", "red2"), (3, 17, "dusk4", "void4"), (18, 17, "white4", "leaf2"))
    ):
        pic.rect(x + 1, y + 1, 13, 13, "enamel3").rect(x, y, 13, 13, ground)
        pic.rows(x + 3, y + 4, "aaa.aaa\na..a..a\na.....a\na.a.a.a\n.a...a.\n.aa.aa.\n.a...a.", {"a": ink}).dots(
            [(x + 5, y + 6), (x + 7, y + 6)], INK
        )
        if i == 0:
            pic.rows(x + 4, y + 1, "a.a.a\naaaaa", {"a": "mustard3"})
        if i == 1:
            pic.line(x + 4, y + 5, x + 6, y + 6, INK).line(x + 9, y + 5, x + 7, y + 6, INK)
    return pic


def _clock(step: int) -> Pic:
    pic = Pic(TILE, TILE).disc(8, 8, 7, 7, INK).disc(8, 8, 6, 6, "white4").line(8, 8, 8, 4, INK).line(8, 8, 11, 10, INK)
    return pic.dots([(8, 3), (13, 8), (8, 12), (3, 8)], "white1").dot(11 if step else 12, 6, "red2")


def _hatch() -> Pic:
    """Return the kitchen hatch, 3×2 tiles: shutter half up, a light, a row of hooks with cups."""
    pic = (
        Pic(48, 32)
        .rect(1, 3, 46, 27, "enamel0")
        .rect(2, 4, 44, 25, "enamel3")
        .rect(2, 4, 44, 1, "enamel5")
        .rect(5, 7, 38, 20, INK)
        .rect(6, 8, 36, 18, "mustard2")
        .rect(6, 14, 36, 3, "mustard3")
    )
    for y in range(7, 13, 2):
        pic.rect(5, y, 38, 1, "white3").rect(5, y + 1, 38, 1, "white2")
    for i, colour in enumerate(("white4", "teal3", "red2", "white4", "cyan2", "dusk3")):
        pic.rect(9 + i * 6, 18, 3, 4, colour).dot(12 + i * 6, 19, colour)
    return pic.rect(3, 26, 42, 3, "tan3").rect(3, 26, 42, 1, "tan4").rect(3, 29, 42, 1, "enamel0")
