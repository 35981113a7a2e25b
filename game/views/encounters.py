"""Which view draws which encounter; each is imported when its encounter is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pygame

    from game.assets import Assets
    from game.content import Library
    from game.views.kit import Kit

FEAR, SWARM = "game.views.fear:FearView", "game.views.swarm:SwarmView"
OUTBREAK = "game.views.outbreak:OutbreakView"
DEBATE, TRACE = "game.views.debate:DebateView", "game.views.trace:TraceView"
VIEWS: dict[str, str] = {
    "swarm_routine": SWARM,
    "triage": "game.views.triage:TriageView",
    "crowd": "game.views.crowd:CrowdView",
    "swarm_mags": OUTBREAK,
    "swarm_bao": OUTBREAK,
    "cavity_study": FEAR,
    "debate_wells": DEBATE,
    "swarm_quin": "game.views.outbreak:StillView",
    "breathing": "game.views.breathing:BreathingView",
    "trace_city": TRACE,
    "trace_practice": TRACE,
    "trace_guard": TRACE,
    "queue": FEAR,
    "burr": FEAR,
    "pinch": FEAR,
    "lamp": FEAR,
    "chair": FEAR,
    "cavity": FEAR,
    "debate_hearing": DEBATE,
    "treatment_joint": "game.views.joint:JointView",
}


class EncounterView(Protocol):
    """What every encounter's view is to the screen."""

    def draw(self, target: pygame.Surface, rules: Any, tick: int, alpha: float) -> None:
        """Draw the rules at the game's ``tick``; ``alpha`` lies between the last tick (0) and this one (1)."""


def open_view(name: str, assets: Assets, kit: Kit, content: Library) -> EncounterView:
    """Return a view for the encounter ``name``."""
    module, _, kind = VIEWS[name].partition(":")
    view: EncounterView = getattr(import_module(module), kind)(assets, kit, content)
    return view
