"""Which effect goes with which event of an encounter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.events import Event

Cue = tuple[str, int]
"""An effect's name and its screen column (-1: centre)."""


def _at(name: str) -> Callable[[Any], Cue]:
    return lambda event: (name, event.x)


def _plain(name: str) -> Callable[[Any], Cue]:
    return lambda event: (name, -1)


SETTLED = {"returned": "settled", "refused": "settled_refused", "misjudged": "settled_misjudged"}
HOLLOW = {"purge": "hollow", "lost": "hollow", "ragged": "hollow", "skipped": "ui_back"}
"""What an outcome sounds like that is nothing to be glad of; every other is glad."""

CUES: dict[str, Callable[[Any], Cue]] = {
    "Warned": _at("warn"),
    "Struck": _at("strike"),
    "Hit": _plain("hit"),
    "Grazed": _at("graze"),
    "Dashed": _at("dash"),
    "Caught": _at("coat"),
    "WordHeard": _at("word"),
    "Opened": _plain("opening"),
    "WaveBegan": lambda event: ("harder" if event.harder else "", -1),
    "WaveEnded": lambda event: ("laugh" if event.early else "", -1),
    "Said": lambda event: (f"blip_{event.who}", -1),
    "Moved": _plain("ui_move"),
    "Chosen": _plain("ui_confirm"),
    "Refused": _plain("ui_deny"),
    "Stroke": lambda event: (f"stroke_{event.quality}", -1),
    "HandRaised": _plain("hand"),
    "Halted": _plain("hand"),
    "Sheltered": _plain("shelter"),
    "Counted": _plain("word"),
    "Understood": _plain("understood"),
    "GripFell": _plain("grip"),
    "Breathed": _plain("calmer"),
    "PulledOut": _plain("pulled_out"),
    "Rang": _plain("phone"),
    "Settled": lambda event: (SETTLED[event.how], -1),
    "Finished": lambda event: (HOLLOW.get(event.outcome, "finished"), -1),
    "Pulsed": lambda event: (f"pulse_{event.shape}", event.x),
    "BotWoke": lambda event: (f"bot_{event.shape}", -1),
    "BotStartled": _plain("bot_startled"),
    "BotDozed": _plain("bot_dozed"),
    "BotSeated": _plain("bot_seated"),
    "SeatMended": _plain("mended"),
    "Tapped": _at("trace_read"),
    "Calmed": _plain("trace_calm"),
    "Overheard": _plain("tell"),
    "Repatched": _plain("trace_patch"),
    "Found": _plain("understood"),
    "BreathTurned": lambda event: ("breath_in" if event.inward else "breath_out", -1),
    "BrokeOff": _plain("breath_broken"),
    "Returned": _plain("tell"),
    "Pulled": _plain("breath_pull"),
    "Named": _plain("word"),
    "Stated": _plain("debate_card"),
    "GroundOpened": _plain("debate_open"),
    "Bounced": _plain("ui_deny"),
    "Swayed": _plain("debate_sway"),
    "LineRang": _plain("phone"),
    "LinePicked": _plain("ui_confirm"),
    "CallerSpoke": lambda event: (f"blip_{event.caller}", -1),
    "LineSlipped": _plain("phone_static"),
    "SoundPlaced": lambda event: (f"call_{event.caller}", -1),
    "CallerAnswered": _plain("ui_confirm"),
    "LineLost": _plain("phone_dead"),
    "DoorPushed": _plain("door_push"),
    "DoorBurst": _plain("door_burst"),
    "GuestSpoke": lambda event: (f"blip_{event.voice}", -1),
    "GuestHelped": _at("understood"),
    "GuestStung": _at("emote_anger"),
    "MannerFound": _plain("tell"),
    "PhoneRang": _at("phone"),
    "MaxSent": _at("ui_confirm"),
    "MaxHolds": _at("settled"),
    "GuestLeft": _plain("door"),
    "Answered": _plain("chart_row"),
    "Asked": _plain("emote_question"),
    "DrillBegan": _at("rogue_drill"),
    "SiteOpened": _at("site_opened"),
    "BotSplit": _at("bot_split"),
    "BloomCalled": _at("bloom_called"),
    "Bloomed": _at("bloomed"),
    "ThreadSeen": _plain("thread_seen"),
    "LastRunRead": _plain("last_run"),
}
"""By the name of the event's class: an encounter's events are imported when it is first played."""


def cue(event: Event) -> Cue | None:
    """Return the effect of an event, or None if it is silent."""
    found = CUES.get(type(event).__name__)
    made = found(event) if found else ("", -1)
    return made if made[0] else None
