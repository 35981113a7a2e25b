"""Paint what the realm's puzzles show their state with (sheets ``realm/*``): ropes, bells, gates, lamp, chair."""

from __future__ import annotations

import json

import numpy as np
from PIL import Image

from assets.painter import puzzles_chair as chair
from assets.painter import puzzles_gates as gates
from assets.painter import puzzles_lamp as lamp
from assets.painter.sheet import ART, Frame, Sheet, Slice, Tag, write
from assets.painter.tilekit import Pic, code

Groups = list[tuple[str, list[Pic], int]]
_LIGHT = ("cyan0", "cyan1", "teal2", "cyan2", "teal3", "cyan3", "teal4", "cyan4")
_SHADE = ("void0", "void1", "void1", "void2", "void2", "hair1", "void3", "void4")


def sheet(name: str, groups: Groups, pivot: tuple[int, int] | None = None) -> str:
    """Write a sheet of tagged pictures (tag, frames, milliseconds each); ``pivot`` stands on the Sprite's point."""
    frames, tags = [], []
    for tag, pictures, duration in groups:
        tags.append(Tag(tag, len(frames), len(frames) + len(pictures) - 1))
        frames += [Frame(picture.rgba(), duration) for picture in pictures]
    slices = [Slice("foot", *pivot, 1, 1, pivot=(0, 0))] if pivot else []
    write(Sheet(f"realm/{name}", frames, tags, slices))
    return f"assets/art/realm/{name}.png"


def figure(who: str, tag: str, tones: tuple[str, ...]) -> list[Pic]:
    """Return the frames of a person's tag as a figure of light or shade: each colour by its brightness."""
    atlas = np.asarray(Image.open(ART / "people" / f"{who}.png").convert("RGBA"))
    data = json.loads((ART / "people" / f"{who}.json").read_text("utf-8"))
    run = next(item for item in data["meta"]["frameTags"] if item["name"] == tag)
    pictures = []
    for number in range(run["from"], run["to"] + 1):
        box = data["frames"][number]["frame"]
        part = atlas[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]].astype(int)
        light, solid = part[..., :3] @ np.array([3, 5, 2]), part[..., 3] > 0
        ranks = np.searchsorted(np.unique(light[solid]), light)
        level = ranks * len(tones) // (ranks[solid].max() + 1)
        picture = Pic(box["w"], box["h"])
        picture.px[solid] = np.array([code(tone) for tone in tones])[level[solid]]
        pictures.append(picture)
    return pictures


def _scanned(pictures: list[Pic], steps: int = 6) -> list[Pic]:
    """Let a line of light pass down a figure."""
    found = []
    for step in range(steps):
        picture = pictures[step * len(pictures) // steps].copy()
        rows = np.mgrid[0 : picture.h, 0 : picture.w][0]
        picture.shift(rows % 12 == step * 2, 1)
        found.append(picture)
    return found


def _marked(pictures: list[Pic]) -> list[Pic]:
    """Put the number one over a figure."""
    found = []
    for step, picture in enumerate(pictures):
        tall = Pic(24, 40).put(picture, 4, 16)
        y = 2 + (step // 2) % 2
        tall.rect(7, y, 10, 10, "mustard0").rect(8, y + 1, 8, 8, "mustard3").rect(8, y + 1, 8, 1, "mustard4")
        tall.rect(11, y + 2, 2, 6, "mustard0").dot(10, y + 3, "mustard0").rect(10, y + 7, 4, 1, "mustard0")
        found.append(tall)
    return found


def _raised(pictures: list[Pic]) -> list[Pic]:
    return [Pic(24, 40).put(picture, 4, 16) for picture in pictures]


def _rimmed(pictures: list[Pic]) -> list[Pic]:
    """Let the studio's gold catch the edge of a shade, so that it stands out from a dark floor."""
    for picture in pictures:
        solid = picture.solid()
        lit = solid & ~np.roll(solid, 1, 1)
        picture.outline("dusk1").paint(lit, "dusk2").paint(lit & ~np.roll(solid, 1, 0), "dusk3")
    return pictures


def paint() -> list[str]:
    """Paint the sheets; return the paths written."""
    woman = _scanned(figure("visitor_b", "stand_right", _LIGHT))
    crowd = [(tag, _scanned(figure(who, f"stand_{way}", _LIGHT)), 160) for tag, who, way in CROWD]
    shade = _rimmed(figure("delphine", "stand_right", _SHADE))
    return [
        sheet("queue", crowd, (8, 23)),
        sheet(
            "woman",
            [
                ("queue", _raised(woman), 160),
                ("front", _marked(woman), 160),
                ("walk", _raised(figure("visitor_b", "walk_right", _LIGHT)), 120),
            ],
            (12, 39),
        ),
        sheet(
            "shade",
            [
                ("wait", shade, 200),
                ("walk", _rimmed(figure("delphine", "walk_right", _SHADE)), 120),
                ("dazzled", [lamp.dazzled(shade[0], step) for step in range(4)], 90),
            ],
            (8, 23),
        ),
        *(sheet(name, groups, pivot) for name, groups, pivot in (*gates.sheets(), *lamp.sheets(), *chair.sheets())),
    ]


CROWD = (("one", "visitor_a", "right"), ("two", "visitor_c", "down"), ("three", "tomasz", "left"))
