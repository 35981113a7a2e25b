"""People in a place as sprites: walk cycles, poses, blinking, shadows, signs over the head."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.assets import Assets, Sheet
from game.core.fixed import ONE
from game.views.shades import in_light
from game.views.tilemap import SpriteDraw
from game.world.movement import FACINGS
from game.world.person import Person

TICK_MS = 1000 / 60
SHADOW = (11, 10, 28, 70)
DIVERS = ("elara", "max")
"""Who goes into the realm: they have sheets with a rim of light. Everybody else is a shade there."""


class PeopleView:
    """Chooses a frame for each person. Sheets are found by the person's ID."""

    def __init__(self, assets: Assets) -> None:
        """Read sheets from ``assets`` when somebody first appears."""
        self._assets = assets
        self._sheets: dict[tuple[str, bool], Sheet] = {}
        self._flat: dict[str, pygame.Surface] = {}
        self._shades: dict[pygame.Surface, pygame.Surface] = {}
        self._shadow, self._long = _shadow(12, 5), _shadow(27, 9)

    def sprites(
        self, people: Iterable[Person], player: Person, tick: int, alpha: float, *, realm: bool, talking: str
    ) -> list[SpriteDraw]:
        """Return what to draw for everybody, player included; positions in map pixels.

        ``alpha`` is how far the frame lies between the last tick and this one (0-1), ``realm``
        chooses the sheets with a rim of light, ``talking`` is who speaks just now.
        """
        drawn = []
        for person in (player, *people):
            x = round(person.px + (person.x - person.px) * alpha) >> 8
            y = round(person.py + (person.y - person.py) * alpha) >> 8
            surface = self.frame(person, tick, realm=realm, talking=talking == person.id)
            if realm and person.id not in DIVERS:
                surface = self._shade(surface)
            # who came through a door on the player's spot stands behind them
            behind = person is not player and (person.x, person.y) == (player.x, player.y)
            width, height = surface.get_size()
            drawn.append(SpriteDraw(surface, x - width // 2, y - height, y - behind))
        return drawn

    def shadows(self, target: pygame.Surface, people: Iterable[Person], camera: tuple[int, int], alpha: float) -> None:
        """Draw a contact shadow under everybody who is on the floor."""
        blits = []
        for person in people:
            if person.pose in ("stand", "kneel"):
                x = round(person.px + (person.x - person.px) * alpha) >> 8
                y = round(person.py + (person.y - person.py) * alpha) >> 8
                blits.append((self._shadow, (x - 6 - camera[0], y - 4 - camera[1])))
            elif person.pose == "flat":
                blits.append((self._long, (person.x // ONE - 13 - camera[0], person.y // ONE - 7 - camera[1])))
        target.fblits(blits)

    def frame(self, person: Person, tick: int, *, realm: bool, talking: bool) -> pygame.Surface:
        """Return the picture of a person at a tick."""
        sheet = self._sheet(person.id, realm)
        facing = FACINGS[person.facing]
        if person.walking:
            return sheet.frame(f"walk_{facing}", int(person.walking * TICK_MS))
        if person.pose == "flat":
            return self._on_floor(person.id, sheet.frame("lie" if "lie" in sheet.tags else "stand_down"))
        if person.pose in ("kneel", "lie"):
            tag = next(
                (tag for tag in (f"{person.pose}_{facing}", f"{person.pose}_down", person.pose) if tag in sheet.tags),
                "",
            )
            return sheet.frame(tag or f"stand_{facing}", int(tick * TICK_MS) + _own_time(person.id))
        if talking and person.pose == "stand" and f"talk_{facing}" in sheet.tags:
            return sheet.frame(f"talk_{facing}", int(tick * TICK_MS))
        tag = f"sit_{facing}" if person.pose == "sit" else f"stand_{facing}"
        # everybody breathes and blinks at their own time
        return sheet.frame(tag, int(tick * TICK_MS) + _own_time(person.id))

    def _on_floor(self, who: str, upright: pygame.Surface) -> pygame.Surface:
        """Return the picture of somebody flat on their back, their head to the left."""
        found = self._flat.get(who)
        if found is None:
            found = self._flat[who] = pygame.transform.rotate(upright, 90)
        return found

    def _shade(self, surface: pygame.Surface) -> pygame.Surface:
        """Return the picture of somebody who is in the realm only as what was taken from them."""
        found = self._shades.get(surface)
        if found is None:
            found = self._shades[surface] = in_light(self._assets, surface, "cyan")
        return found

    def _sheet(self, who: str, realm: bool) -> Sheet:
        key = (who, realm)
        found = self._sheets.get(key)
        if found is None:
            found = self._sheets[key] = self._read(who, realm)
        return found

    def _read(self, who: str, realm: bool) -> Sheet:
        return self._assets.sheet(f"people/{who}_realm" if realm and who in DIVERS else f"people/{who}")


def _own_time(who: str) -> int:
    return sum(map(ord, who)) * 173


def _shadow(width: int, height: int) -> pygame.Surface:
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    pygame.draw.ellipse(surface, SHADOW, (0, 0, width, height))
    return surface
