"""Scenes that go on when the content was edited: who stays where, who moves, what is still said."""

from __future__ import annotations

from game.core.events import Ambience, Music
from game.scenes.context import Content, Context, Scene
from game.scenes.explore import Explore
from game.scenes.stage import music_of
from game.scenes.talk import Talk
from game.world.movement import CELL, WalkGrid
from game.world.place import Place
from game.yarn import YarnError


def renew_scene(ctx: Context, scene: Scene, before: Content) -> None:
    """Let a scene go on with the content as it is now; ``before`` is what it was.

    A talk goes on at its line, or at its node if the line is gone; it ends if the node is gone too.
    Raises ``GameError`` for a place that cannot be read.
    """
    if isinstance(scene, Explore) and scene.place:
        renew_place(ctx, scene, before.place(scene.place))
    elif isinstance(scene, Talk):
        try:
            ctx.scenes[ctx.scenes.index(scene)] = Talk.unpack(scene.pack(), ctx)
        except YarnError:
            scene.finish(ctx)


def renew_place(ctx: Context, explore: Explore, before: Place) -> None:
    """Let ``explore`` go on in the place as it is now; ``before`` is the same place as it was.

    The player stays, or steps aside if their spot became solid. People whose object was changed come
    in anew; those a script has placed stay where it put them. Raises ``GameError``.
    """
    place = ctx.content.place(explore.place)
    if place is not before:
        _keep_footing(ctx, explore, before, place)
        _send_for_changed(ctx, explore, before, place)
        if place.music != before.music:
            ctx.play(Music(music_of(ctx, place)))
        if place.ambience != before.ambience:
            ctx.play(Ambience(place.ambience or "none"))
    explore.resume(ctx)


def _keep_footing(ctx: Context, explore: Explore, before: Place, place: Place) -> None:
    player = explore.player
    if ctx.scenes[-1] is explore:
        explore.halt()  # the way of a click may lead through what is solid now
    x, y = player.at()
    if before.grid.free(x, y) and not place.grid.free(x, y):  # a script may have sat them on something solid
        player.put(*footing(place.grid, x, y))
        explore.trail.reset()


def _send_for_changed(ctx: Context, explore: Explore, before: Place, place: Place) -> None:
    old = {resident.person: resident for resident in before.people}
    for resident in place.people:
        person = explore.find(resident.person)
        if person is None or person is explore.player or resident == old.get(resident.person):
            continue
        if resident.person in ctx.story.placed:
            person.node = resident.node
        elif resident.person not in ctx.story.followers:
            explore.people.remove(person)


def footing(grid: WalkGrid, x: int, y: int) -> tuple[int, int]:
    """Return the pixel nearest to (x, y) where feet touch nothing solid: itself, or the middle of a cell.

    Where nothing is free it is (x, y) again.
    """
    if grid.free(x, y):
        return x, y
    middles = (
        (column * CELL + CELL // 2, row * CELL + CELL) for row in range(grid.height) for column in range(grid.width)
    )
    free = (point for point in middles if grid.free(*point))
    return min(free, key=lambda point: ((point[0] - x) ** 2 + (point[1] - y) ** 2, point), default=(x, y))
