"""The chart on paper: one row a patient."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.game import Game
from game.scenes.chart import CELL_LEFT, CELL_WIDTH, COLUMNS, ROW_HEIGHT, ROW_TOP, STAMP_TICKS, ChartScene
from game.story.chart import Row
from game.views.glyphs import glyphs
from game.views.kit import Kit
from game.views.kit_record import ChartLayout, ChartRow, Entry

FALL_FROM = 20
"""A stamp begins to fall this many ticks after the row was finished."""
HINTS = (("act", "write"), ("back", "back"))
"""Actions at the foot of the chart, and what they are called there."""
PREFIXES = ("fear", "manner")


class ChartView:
    """Draws a ``ChartScene``."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Faces are taken from the walkers' sheets."""
        self._assets = assets
        self._kit = kit
        self._word = content.message

    def draw(self, target: pygame.Surface, game: Game, scene: ChartScene) -> None:
        """Draw the paper and, while something is being chosen, the slips to choose from."""
        self._kit.dim(target, 9)
        age = STAMP_TICKS - scene.stamp_ticks - FALL_FROM if scene.stamp_ticks else 999
        rows = [self._row(row, age if row.patient in scene.stamped else 999) for row in game.story.chart.rows]
        layout = ChartLayout(ROW_TOP, ROW_HEIGHT, CELL_LEFT, CELL_WIDTH)
        columns = (self._word("chart.fear"), self._word("chart.manner"))
        focus = (scene.row, scene.column) if rows else (-1, -1)
        self._kit.chart(target, self._word("chart.heading"), columns, rows, layout, focus, scene.ticks)
        if not rows:
            self._kit.text(target, self._word("chart.empty"), 160, 90, ("enamel", 1), None, align="centre")
        pairs = [(glyphs(game.settings, game.device, action)[0], self._word(f"hint.{word}")) for action, word in HINTS]
        self._kit.hints(target, pairs, 290, 160)
        if scene.picking >= 0:
            x, y = scene.picker_at()
            prefix = PREFIXES[scene.column]
            entries = [self._entry(prefix, name) for name in COLUMNS[scene.column]]
            self._kit.picker(target, (x, y, CELL_WIDTH + 20, ROW_HEIGHT), entries, scene.picking, scene.ticks)

    def _row(self, row: Row, age: int) -> ChartRow:
        head = self._assets.sheet(f"people/{row.patient}").frame("stand_down")
        stamped = row.stamped and age >= 0
        name = self._word(f"person.{row.patient}")
        return ChartRow(name, head, self._entry("fear", row.fear), self._entry("manner", row.manner), stamped, age)

    def _entry(self, prefix: str, name: str) -> Entry:
        return Entry(name, self._word(f"{prefix}.{name}")) if name else Entry()
