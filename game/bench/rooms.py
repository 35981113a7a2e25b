"""What a map costs: drawn beside one full-surface blit, and walked on when it is small or very large."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pygame

from game.bench.base import Figure, at_most, best_rate, each, mean_and_p99
from game.bench.stepping import LEG, WALK
from game.content import Library
from game.core.rng import Rng
from game.headless import Session
from game.scenes.explore import Explore
from game.tiled import load
from game.views.tilemap import MapRenderer

SMALL, LARGE = 40, 200
MAPS = ("clinic_reception", "harbour_street", "realm_lobby", "realm_chair")
"""A plain room, and the places where most moves."""
SPOTS_A_TILE = 1 / 40
"""A busy map: one thing to examine in every forty tiles."""
TILESET = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="plain" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="plain.png" width="32" height="16"/>
 <tile id="1"><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
</tileset>
"""
MAP = """<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" orientation="orthogonal" width="{size}" height="{size}" tilewidth="16" tileheight="16" infinite="0">
 <tileset firstgid="1" source="plain.tsx"/>
 <layer id="1" name="Floor" class="Ground" width="{size}" height="{size}"><data encoding="csv">{cells}</data></layer>
 <objectgroup id="2" name="Objects" class="Objects">{objects}</objectgroup>
</map>
"""


def figures(content: Library) -> list[Figure]:
    """Return the cost of drawing rooms and of a step on a small and on a very large map."""
    pygame.display.init()
    target = pygame.display.set_mode((320, 180))
    picture = pygame.Surface((320, 180)).convert()
    floor, _ = mean_and_p99(each(lambda: target.blit(picture, (0, 0)), 2000))
    drawn = {name: _drawn(content, name, target) for name in MAPS}
    pygame.display.quit()
    small, large = (1e6 / _rate(content, size) for size in (SMALL, LARGE))
    return [
        *(at_most(f"map frame, {name}", drawn[name], "ms", 0.25, round(floor, 4)) for name in MAPS),
        at_most(f"step on {SMALL}×{SMALL} tiles", small, "µs", 33.3),
        at_most(f"step on {LARGE}×{LARGE} tiles", large, "µs", 33.3, round(small, 2)),
    ]


def _drawn(content: Library, name: str, target: pygame.Surface) -> float:
    """Return the mean time of a frame of a map without people, in milliseconds."""
    renderer = MapRenderer(load(content.map_path(name)), content.root, place=content.place(name))
    ticks = iter(range(1 << 30))

    def draw() -> None:
        tick = next(ticks)
        renderer.draw(target, 60 + tick % 90, 20 + tick % 50, (), tick * 16)

    each(draw, 200)
    return min(mean_and_p99(each(draw, 1500))[0] for _ in range(4))


def _rate(content: Library, size: int) -> float:
    """Return steps a second on a busy map of ``size`` × ``size`` tiles."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session.title(content=content)
        name = content.add_map(_write(Path(folder), size))
        session.game.story.case = "cavity"
        explore = Explore()
        session.game.replace_all(explore)
        explore.enter(session.game, name, "start")

    def walk(count: int) -> None:
        step = session.game.step
        for number in range(count):
            step(WALK[number // LEG % 4])

    walk(200)
    return best_rate(walk, 4000)


def _write(folder: Path, size: int) -> Path:
    """Write a map with its tileset and project into a folder and return its path."""
    pygame.image.save(pygame.Surface((32, 16)), folder / "plain.png")
    (folder / "plain.tsx").write_text(TILESET, "utf-8")
    (folder / "bench.tiled-project").write_text("{}", "utf-8")
    rng, edge = Rng(size), (0, size - 1)
    cells = ",".join("2" if x in edge or y in edge else "1" for y in range(size) for x in range(size))
    middle = size * 8
    objects = [f'<object id="1" name="start" type="Spawn" x="{middle}" y="{middle}"><point/></object>']
    for number in range(int(size * size * SPOTS_A_TILE)):
        x, y = rng.below(size * 16), rng.below(size * 16)
        objects.append(
            f'<object id="{number + 2}" name="spot{number}" type="Spot" x="{x}" y="{y}" width="16" height="16">'
            '<properties><property name="node" value="Examine_Plant"/></properties></object>'
        )
    path = folder / f"bench{size}.tmx"
    path.write_text(MAP.format(size=size, cells=cells, objects="".join(objects)), "utf-8")
    return path
