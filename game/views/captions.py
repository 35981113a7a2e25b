"""Captions near an edge of the screen, where nothing is read or played."""

from __future__ import annotations

from typing import cast

import pygame

from game.audio.captions import Captions
from game.content import Library
from game.encounters import catalogue
from game.game import Game
from game.scenes.encounter import Encounter
from game.scenes.explore import Explore
from game.scenes.talk import Talk
from game.views.kit import Kit

SHOWN_IN = ("explore", "talk", "encounter")
ROW = 17
TOP, UNDER, BOTTOM = 20, 40, 178
"""Lower edges of the first caption: at the top, below what stands at the top, and at the bottom."""
MARGIN = 2
EDGES = {"fear": UNDER, "swarm": BOTTOM}
"""By package of encounters: below the grip of a fear, and below a swarm, whose beats stand at the top."""
BETWEEN_FACES = "debate"
"""There the upper corners are faces, and captions stand in the middle."""


class CaptionsView:
    """Draws what ``captions`` noted."""

    def __init__(self, captions: Captions) -> None:
        """Show these captions."""
        self.captions = captions

    def draw(self, target: pygame.Surface, game: Game, kit: Kit, content: Library) -> None:
        """Draw the captions that still stand, the newest farthest from the edge."""
        if not game.settings.captions or not game.scenes or game.scenes[-1].kind not in SHOWN_IN:
            return
        edge, middle = _edge(game)
        step = -ROW if edge == BOTTOM else ROW
        for caption in self.captions.standing:
            words = content.message(caption.message)
            if caption.over(game.tick, len(words)):
                continue
            if caption.side:
                words = content.message(f"caption.side.{caption.side}").replace("{what}", words)
            words = f"[{words}]"
            half = (kit.body.size(words)[0] + 11) // 2
            kit.tooltip(target, words, target.get_width() // 2 if middle else MARGIN + half, edge)
            edge += step


def _edge(game: Game) -> tuple[int, bool]:
    """Return the lower edge of the first caption, and whether it stands in the middle."""
    top = game.scenes[-1]
    if top.kind == "encounter":
        package = catalogue.ENTRIES[cast("Encounter", top).name].module.split(".")[2]
        return EDGES.get(package, TOP), package == BETWEEN_FACES
    low = cast("Talk", top).shows_at_top() if top.kind == "talk" else not cast("Explore", top).listening.tell
    if low:
        return BOTTOM, False
    return (UNDER if game.notice_ticks else TOP), False
