"""The interface's drawing kit: every panel, menu, meter and page, from plain parameters."""

from __future__ import annotations

from game.views.kit_hud import HudKit
from game.views.kit_menu import MenuKit
from game.views.kit_record import RecordKit
from game.views.kit_talk import TalkKit


class Kit(TalkKit, MenuKit, HudKit, RecordKit):
    """All of the kit in one: ``Kit(assets).panel(target, rect)``. Knows no scenes; draws in logical pixels.

    ``tick`` parameters drive slow motion and ``age`` parameters the opening of a panel, both in ticks.
    Set ``still`` for reduced motion.
    """
