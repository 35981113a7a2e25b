"""Reads what a coming encounter shows, a sheet a frame, so that its first frame need not wait for the disk."""

from __future__ import annotations

from game.assets import AssetError, Assets

GROUP = "fear"
"""The sheets that are many: a fear's own are called by its ID and a part."""


class Foresight:
    """Reads ahead for one encounter after the other; what was read stays with the assets."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._name = ""
        self._left: list[str] = []

    def read(self, encounter: str) -> None:
        """Read one more sheet for a coming encounter, if any is left. Call it every frame."""
        if encounter != self._name:
            self._name = encounter
            self._left = self._assets.names(GROUP, f"{encounter.partition('_')[0]}_")
        if self._left:
            try:
                self._assets.sheet(self._left.pop()).frames()
            except AssetError:  # told when it is drawn
                return
