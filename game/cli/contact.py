"""Contact sheets: all rooms, all portraits or all encounters in one picture, as the running game draws them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.core.errors import GameError

if TYPE_CHECKING:
    import pygame

    from game.content import Library

KINDS = ("rooms", "portraits", "encounters")
SIZE = (320, 180)
COLUMNS = {"rooms": 3, "portraits": 12, "encounters": 3}
FACE = 64
FACES = ("neutral", "warm", "worried", "stern", "closed", "startled")
SETTLE_TICKS = 60
MOMENTS = {"cavity": (420,), "treatment_joint": (30,), "breathing": (700,), "debate_hearing": (40,)}
"""When an encounter is drawn, in ticks after its beginning, if not at ``SETTLE_TICKS`` × 6."""


def contact(content: Library, kind: str, seed: int) -> pygame.Surface:
    """Return the contact sheet of a kind (``KINDS``), one picture or face beside the other."""
    import pygame

    pygame.display.init()
    pygame.display.set_mode(SIZE)
    pictures = list(_faces(content) if kind == "portraits" else _frames(content, kind, seed))
    if not pictures:
        raise GameError(kind, "there is nothing to be drawn", "add some first")
    wide, tall = pictures[0].get_size()
    columns = COLUMNS[kind]
    sheet = pygame.Surface((wide * columns, tall * -(-len(pictures) // columns)))
    for number, picture in enumerate(pictures):
        sheet.blit(picture, (number % columns * wide, number // columns * tall))
    return sheet


def _faces(content: Library) -> Iterable[pygame.Surface]:
    """Draw everybody's six expressions, a person after the other."""
    import pygame

    from game.assets import Assets

    assets = Assets(content.root / "assets")
    for path in sorted((content.root / "assets" / "art" / "portraits").glob("*.json")):
        sheet = assets.sheet(f"portraits/{path.stem}")
        for face in FACES:
            picture = pygame.Surface((FACE, FACE))
            picture.fill(assets.colour("void", 2))
            picture.blit(sheet.frames(face)[0], (0, 0))
            yield picture


def _frames(content: Library, kind: str, seed: int) -> Iterable[pygame.Surface]:
    """Draw every map from its first Spawn, or every encounter once it is under way."""
    import pygame

    from game.cli.shoot import begin_encounter, enter_map
    from game.encounters.catalogue import ENTRIES
    from game.headless import Session
    from game.views.screen import Screen

    screen = Screen(content)
    names = [path.stem for path in content.map_paths()] if kind == "rooms" else list(ENTRIES)
    for name in names:
        session = Session.title(seed, content=content)
        if kind == "rooms":
            enter_map(session, name)
            ticks = SETTLE_TICKS
        else:
            begin_encounter(session, name)
            (ticks,) = MOMENTS.get(name, (SETTLE_TICKS * 6,))
        for _ in range(ticks):
            session.step()
            screen.react(session.game)
        session.game.notice_ticks = 0
        picture = pygame.Surface(SIZE)
        screen.draw(picture, session.game)
        yield picture
