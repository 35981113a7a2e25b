"""Random inputs over everything there is: a session that plays itself, the same way for the same seed.

By hand: ``python -m tests.robustness.soak 1000000`` (ticks, then a seed if wanted).
"""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from collections import Counter
from dataclasses import dataclass, field

from game.content import Library
from game.core.events import LoadWanted, Problem, SaveWanted
from game.core.input import (
    ACT,
    AUTO,
    BACK,
    DOWN,
    HISTORY,
    LEFT,
    LISTEN,
    MENU,
    QUICK_LOAD,
    QUICK_SAVE,
    RIGHT,
    SKIP,
    UP,
    Pointer,
)
from game.core.messages import (
    DeviceChanged,
    FocusLost,
    KeyCaptured,
    Loaded,
    Message,
    SaveDone,
    SaveFailed,
    SaveListed,
    SaveSlot,
)
from game.core.rng import Rng
from game.game import Game
from game.headless import Session
from game.opening import open_content

BUTTONS = (
    0, 0, ACT, ACT, ACT, ACT, LEFT, RIGHT, UP, DOWN, LEFT | UP, RIGHT | DOWN, LISTEN, LISTEN | LEFT, BACK, MENU,
    HISTORY, SKIP, SKIP | ACT, AUTO, QUICK_SAVE, QUICK_LOAD, ACT | BACK, LEFT | RIGHT, 32767,
)  # fmt: skip
KEYS = ("key.h", "key.escape", "key.up", "pad.a", "pad.y", "pad.nonsense", "", "nonsense")
JUMP_EVERY = 300
"""Ticks between two jumps to a moment of a playthrough, so that every scene and map is soaked."""


@dataclass(slots=True)
class Soak:
    """What a soak came to: hash at the end, problems told, scenes and maps it was in (in ticks)."""

    hash: str = ""
    problems: list[str] = field(default_factory=list)
    scenes: Counter[str] = field(default_factory=Counter)
    maps: Counter[str] = field(default_factory=Counter)
    peaks: list[int] = field(default_factory=list)


class Soaker:
    """Plays ``ticks`` of nonsense; ``moments`` are snapshots as JSON to jump to."""

    def __init__(self, content: Library, moments: list[str], seed: int) -> None:
        self.session = Session(Game(content, seed=seed))
        self.rng = Rng(seed)
        self.moments = moments
        self.slots: dict[str, str] = {}
        self.waiting: tuple[Message, ...] = ()
        self.found = Soak()

    def run(self, ticks: int) -> Soak:
        """Play; memory's peak is noted for each quarter if ``tracemalloc`` runs."""
        done, jump, quarter = 0, JUMP_EVERY, ticks // 4
        while done < ticks:
            length = 1 + self.rng.below(24)
            self._hold(length)
            done += length
            if done >= jump:
                jump += JUMP_EVERY
                self.waiting = (*self.waiting, Loaded("auto", self.moments[jump // JUMP_EVERY % len(self.moments)]))
            if done >= quarter * (len(self.found.peaks) + 1) and tracemalloc.is_tracing():
                self.found.peaks.append(tracemalloc.get_traced_memory()[1])
                tracemalloc.reset_peak()
        self.found.hash = self.session.hash()
        return self.found

    def _hold(self, length: int) -> None:
        rng, session = self.rng, self.session
        buttons = rng.choice(BUTTONS)
        pointer = None
        if rng.below(4) == 0:
            pointer = Pointer(rng.below(340) - 10, rng.below(200) - 10, rng.below(2) == 0)
        if rng.below(60) == 0:
            self.waiting = (*self.waiting, FocusLost())
        if rng.below(60) == 0:
            self.waiting = (*self.waiting, DeviceChanged(rng.choice(("keyboard", "pad", "pointer"))))
        if rng.below(20) == 0:
            self.waiting = (*self.waiting, KeyCaptured(rng.choice(KEYS)))
        session.step(buttons, length, pointer, self.waiting)
        if session.game.notice == "notice.load_failed" and any(isinstance(sent, Loaded) for sent in self.waiting):
            self.found.problems.append("what was saved cannot be loaded")
        self.waiting = ()
        for event in session.events():
            if isinstance(event, Problem):
                self.found.problems.append(event.text)
            elif isinstance(event, SaveWanted):
                self._save(event.slot)
            elif isinstance(event, LoadWanted):
                self._load(event.slot)
        top = session.game.scenes[-1] if session.game.scenes else None
        self.found.scenes[top.kind if top else ""] += length
        self.found.maps[session.game.place_name()] += length

    def _save(self, slot: str) -> None:
        self.slots[slot] = json.dumps(self.session.snapshot())
        listed = tuple(SaveSlot(name, "cavity", "clinic_vr", 1, 60, 50, "2045") for name in sorted(self.slots))
        self.waiting = (*self.waiting, SaveDone(slot), SaveListed(listed))

    def _load(self, slot: str) -> None:
        found = self.slots.get(slot)
        answer: Message = SaveFailed(slot, "there is no such save") if found is None else Loaded(slot, found)
        self.waiting = (*self.waiting, answer)


def main(arguments: list[str]) -> int:
    """Soak by hand, twice, and print the figures."""
    from tests.robustness.states import moments, variety

    ticks, seed = int(arguments[0]), int([*arguments, "1"][1])
    content = open_content()
    starts = variety(moments(content, every=40), 3)
    tracing = "--memory" in arguments
    results = []
    for _ in range(2):
        if tracing:
            tracemalloc.start()
        began = time.perf_counter()
        found = Soaker(content, starts, seed).run(ticks)
        tracemalloc.stop()
        results.append(found)
        print(f"{ticks} ticks in {time.perf_counter() - began:.1f} s, hash {found.hash}, peaks {found.peaks}")
        print(dict(found.scenes), dict(found.maps), Counter(found.problems).most_common(5), sep="\n")
    return int(results[0].hash != results[1].hash)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
