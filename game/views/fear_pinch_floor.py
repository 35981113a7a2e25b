"""What the Pinch does to the floor, as it is drawn: the count's needles and shadows, stuck sharps, drops and pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear import arena
from game.views.fear_bodies import Look
from game.views.fear_parts import frames

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.picture import FieldView

TOP, BOTTOM = arena.TOP >> 8, arena.BOTTOM >> 8
NEEDLES_TOP = 78
"""Needles come from behind the mask: nothing of them is drawn above this row."""
FALLS = 40
"""In the last 256ths of its warning a drop is seen to fall."""
TREMBLES = 190
"""From here on, of 256ths of its life, a stuck sharp trembles and a pool shrinks."""


class PinchFloor:
    """Draws the Pinch's areas."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets of its areas."""
        thrusts = assets.sheet("fear/pinch_thrusts")
        self._thrusts = {False: thrusts.frame("needle"), True: thrusts.frame("reed")}
        self._shades = assets.sheet("fear/pinch_shades").frames("grow")
        pools, pins = assets.sheet("fear/pinch_pools"), assets.sheet("fear/pinch_pins")
        self._pools = {tag: frames(pools, tag) for tag in ("mark", "live")}
        self._pins = {tag: frames(pins, tag) for tag in ("mark", "live")}
        self._drops = frames(assets.sheet("fear/pinch_drops"), "fall", (9, 26))
        self._hot = assets.colour("magenta", 3)
        self.looks: dict[str, Look] = {"thrust": self._thrust, "sharp": self._stuck, "pool": self._pool}
        self.marks: dict[str, Look] = {"thrust": self._shade, "sharp": self._pin, "pool": self._shadow}

    def _thrust(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        piece = self._thrusts[soft]
        rush = 0 if view.live else 256 - view.progress
        tip = BOTTOM - rush * 3
        hidden = max(0, NEEDLES_TOP - (tip - piece.get_height()))
        height = piece.get_height() - hidden
        if height > 0:
            x = (view.shape[0] + view.shape[2] >> 9) - piece.get_width() // 2
            target.blit(piece, (x, tip - height), (0, hidden, piece.get_width(), height))

    def _shade(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let the shadow grow down its column: it is whole when the needle falls, whatever is being said."""
        piece = self._shades[min(view.progress * 8 >> 8, 7)]
        x0, x1 = view.shape[0] >> 8, view.shape[2] >> 8
        target.blit(piece, ((x0 + x1 - piece.get_width()) // 2, TOP))
        if view.progress > 200 and int(time / 3) % 2:
            target.fill(self._hot, (x0 + 1, TOP, 1, BOTTOM - TOP))
            target.fill(self._hot, (x1 - 2, TOP, 1, BOTTOM - TOP))

    def _pin(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        self._at(target, self._pins["mark"][min(view.progress * 4 >> 8, 3)], view)

    def _stuck(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        step = 0 if view.progress < TREMBLES else 1 + int(time / 4) % 2
        self._at(target, self._pins["live"][step], view)

    def _shadow(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let a drop's shadow close, and at last the drop fall on it."""
        self._at(target, self._pools["mark"][min(view.progress * 4 >> 8, 3)], view)
        left = 256 - view.progress
        if left < FALLS:
            self._at(target, self._drops[int(time / 4) % 2], view, -left * 2)

    def _pool(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        run = self._pools["live"]
        if view.progress > TREMBLES and int(time / 5) % 2:  # it dries up
            self._at(target, self._pools["mark"][3], view)
            return
        self._at(target, run[(int(time / 7) + view.shape[0] % 3) % 4], view)

    def _at(self, target: pygame.Surface, piece: tuple[pygame.Surface, int, int], view: FieldView, up: int = 0) -> None:
        surface, dx, dy = piece
        target.blit(surface, ((view.shape[0] >> 8) + dx, (view.shape[1] >> 8) + dy + up))
