"""What the player could act on: the nearest person, spot or door in front of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from game.world.movement import STEPS
from game.world.person import Person
from game.world.place import Door, Place, Spot, When

REACH = 22
"""How far from the soles a person or the edge of a spot may be, in pixels."""
ACROSS, ASIDE = 44, 16
"""Over a counter somebody may be so far ahead, and so far to the side."""
AHEAD = 10
"""The point in front of the player that distances are measured from, in pixels."""
LAST = 100
"""What counts as this much farther away only matters if nothing else is in reach."""
LISTEN_REACH = 56
"""How far away Listen notices somebody, in pixels."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Something in reach: ``kind`` is person, spot or door; (x, y) is where a sign is shown."""

    kind: str
    name: str
    x: int
    y: int


def in_reach(
    place: Place,
    player: Person,
    people: Iterable[Person],
    followers: Collection[str],
    met: Callable[[When | None], bool],
) -> Reach | None:
    """Return what Act would act on, or None.

    People come before things at the same distance; who follows the player comes last, for they are
    always near, unless the player has turned to them.
    """
    x, y = player.at()
    dx, dy = STEPS[player.facing]
    ahead_x, ahead_y = x + dx * AHEAD, y + dy * AHEAD
    best: tuple[int, int, Reach] | None = None
    for person in people:
        px, py = person.at()
        if not person.node:
            continue
        if max(abs(px - x), abs(py - y)) > REACH + 4 and not _over_a_counter(place, player, person):
            continue
        rank = abs(px - ahead_x) + abs(py - ahead_y)
        if person.id in followers and not _turned_to(player, px, py):
            rank += LAST
        if best is None or rank < best[0]:
            best = (rank, 0, Reach("person", person.id, px, py - 26))
    for zone in place.zones.near(x, y, REACH):
        if isinstance(zone, Spot):
            if not ((zone.node or zone.use) and met(zone.when)):
                continue
            kind = "spot"
        elif isinstance(zone, Door) and zone.use:
            kind = "door"
        else:
            continue
        rank = 2 * zone.distance(ahead_x, ahead_y) + 4
        if best is None or rank < best[0]:
            best = (rank, 1, Reach(kind, zone.name, zone.x + zone.w // 2, zone.y + zone.h // 2 - 8))
    return best[2] if best else None


def _turned_to(player: Person, px: int, py: int) -> bool:
    """Return whether the player faces pixel (px, py) squarely."""
    (x, y), (dx, dy) = player.at(), STEPS[player.facing]
    return (px - x) * dx + (py - y) * dy > 4 and abs((px - x) * dy) + abs((py - y) * dx) <= ASIDE


def _over_a_counter(place: Place, player: Person, person: Person) -> bool:
    """Return whether a person stands ahead of the player behind something that cannot be walked through."""
    (x, y), (px, py), (dx, dy) = player.at(), person.at(), STEPS[player.facing]
    ahead = (px - x) * dx + (py - y) * dy
    aside = abs((px - x) * dy) + abs((py - y) * dx)
    return 0 < ahead <= ACROSS and aside <= ASIDE and not place.grid.free((x + px) // 2, (y + py) // 2)


def nearest(player: Person, people: Iterable[Person]) -> Person | None:
    """Return the nearest person within the reach of Listen, those in front first."""
    x, y = player.at()
    dx, dy = STEPS[player.facing]
    best: tuple[int, Person] | None = None
    for person in people:
        px, py = person.at()
        away = max(abs(px - x), abs(py - y))
        if away > LISTEN_REACH:
            continue
        rank = abs(px - x - dx * AHEAD) + abs(py - y - dy * AHEAD)
        if best is None or rank < best[0]:
            best = (rank, person)
    return best[1] if best else None
