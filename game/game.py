"""The game: a pure function of its inputs."""

from __future__ import annotations

import json
from typing import Any

from game.core.errors import GameError, SnapshotError
from game.core.events import Ambience, Music, Problem
from game.core.input import IDLE, Input
from game.core.messages import (
    ContentReloaded,
    DeviceChanged,
    FocusLost,
    KeyCaptured,
    Loaded,
    Message,
    SaveDone,
    SaveFailed,
    SaveListed,
)
from game.core.rng import Rng
from game.core.shape import check_value
from game.core.snapshot import Plain, digest
from game.opening import bind, scene_class
from game.rewind import Rewind
from game.scenes.context import (
    Content,
    Context,
    Profile,
    Scene,
)
from game.scenes.controls import take
from game.scenes.title import Title
from game.scenes.veil import Veil
from game.story.cases import CASES
from game.story.settings import Settings
from game.story.state import Story

SNAPSHOT_VERSION = 1
DAMAGE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError, GameError)
"""What unpacking a damaged snapshot may raise."""
SCALARS: dict[str, object] = {
    "tick": int,
    "held": int,
    "held_ticks": int,
    "pointer": tuple[bool, int, int],
    "notice": tuple[str, int, int],
    "sounding": tuple[str, str],
}


class Game(Context):
    """A run. ``step`` is the only thing that changes it; see ``game.headless`` for a handy door.

    ``content`` is the immutable library (``game.content``), ``settings`` and ``profile`` the
    player's, ``seed`` any integer. The title is the first scene.
    """

    def __init__(
        self, content: Content, settings: Settings | None = None, profile: Profile | None = None, seed: int = 1
    ) -> None:
        super().__init__(content, settings or Settings(), profile or Profile(set(), set()), seed)
        self.make_library = lambda ctx: bind(self)
        self.scenes = [Title()]
        self.rewind = Rewind()

    def step(self, given: Input = IDLE) -> None:
        """Advance one tick (1/60 s). ``events`` then holds what happened in it."""
        self.events.clear()
        for message in given.messages:
            self.handle(message)
        if self.rewind.step(self, given):
            return
        self.tick += 1
        controls = take(self, given)
        if self.veil.level != self.veil.target:
            self.veil.step()
        if self.notice_ticks and not self.veil.hides():
            self.notice_ticks -= 1
        if not self.scenes:  # an encounter shown by itself has ended
            self.scenes = [Title()]
        scene = self.scenes[-1]
        try:
            scene.step(self, controls)
        except GameError as error:
            self._survive(scene, error)
        if self.scenes:
            self.rewind.keep(self)

    def _survive(self, scene: Scene, error: GameError) -> None:
        """Go on after a mistake in the content: the script or the change of place ends, the player walks on."""
        self.events.append(Problem(str(error)))
        self.notify("notice.problem", 300)
        for part in reversed(self.scenes[:]):
            part.survive(self, failed=part is scene)
        self.veil.fade(0, 20)

    # -- messages --------------------------------------------------------------------------------

    def handle(self, message: Message) -> None:
        """Take a message of the shell."""
        match message:
            case FocusLost():
                if self.scenes[-1].pauses:
                    from game.scenes.pause import Pause

                    self.push(Pause())
            case DeviceChanged(("keyboard" | "pad" | "pointer") as device):
                self.device = device
            case KeyCaptured(name) if self.scenes[-1].captures():
                self.scenes[-1].captured(self, name)
            case SaveListed(slots):
                self.saves = slots
            case SaveDone(slot):
                if slot != "auto":
                    self.notify("notice.saved", 120)
            case SaveFailed():
                self.notify("notice.save_failed", 240)
                self.veil.fade(0, 20)
            case Loaded(_, snapshot):
                self._load(snapshot)
            case ContentReloaded(_, error):
                self.notify("notice.reload_failed" if error else "notice.reloaded", 300 if error else 90)
            case _:
                pass

    def _load(self, snapshot: str) -> None:
        try:
            self.restore(json.loads(snapshot))
        except (SnapshotError, ValueError, TypeError, RecursionError):
            self.notify("notice.load_failed", 240)
            self.veil.fade(0, 20)
            return
        self.events += (Music(self.music), Ambience(self.ambience))
        if self.story.objective and self.scenes[-1].kind == "explore":  # what was it again?
            self.notify(f"objective.{self.story.objective}", 240)

    # -- changed content --------------------------------------------------------------------------

    def renew(self, content: Content) -> None:
        """Go on with content that was edited: the player stays, talks go on at their line, people come and go.

        A script whose node is gone ends. ``events`` holds what changed at once. Raises ``GameError`` if
        something in sight does not fit together; what was changed by then stays changed.
        """
        before, self.content = self.content, content
        self.events.clear()
        self.layouts.clear()
        self._narrator = None
        if self.store is not None:
            self.store.rebase(content.program())
        self._forget_lost_lines()
        from game.scenes.renewal import renew_scene

        for scene in self.scenes[:]:
            renew_scene(self, scene, before)
        for scene in self.scenes:
            scene.observe(self)  # looks every condition and line in sight up

    def _forget_lost_lines(self) -> None:
        """Drop lines from the history that the scripts no longer have."""
        history = self.story.history
        if history:
            has_line = self.content.program().has_line
            self.story.history = [spoken for spoken in history if has_line(spoken.line)]

    # -- cases and scripts -----------------------------------------------------------------------

    def start_case(self, case: str) -> None:
        """Begin a case anew: its first script over an empty stage."""
        if case not in CASES:
            raise SnapshotError(f"case {case}", "there is no such case", f"use one of: {', '.join(CASES)}")
        self.rewind.forget()
        self.story = Story(case=case)
        self.forget_variables()
        self.music = self.ambience = ""
        self.veil = Veil()
        from game.scenes.explore import Explore
        from game.scenes.talk import Talk

        self.replace_all(Explore())
        Talk.begin(self, CASES[case].start)

    def run_script(self, node: str) -> bool:
        """Play a script from a node on top of the stack; return False if there is no such node."""
        if node not in self.content.program().nodes:
            return False
        from game.scenes.talk import Talk

        Talk.begin(self, node)
        return True

    def here(self, person: str) -> bool:
        """Return whether a person is in the place the player is in."""
        from game.scenes.explore import Explore

        return any(isinstance(scene, Explore) and scene.find(person) is not None for scene in self.scenes)

    def puzzle(self, what: str) -> bool:
        """Return what the puzzle of the player's place answers, or whether ``what`` is its ID; False without one."""
        from game.scenes.explore import Explore

        found = next((scene.puzzle for scene in self.scenes if isinstance(scene, Explore)), None)
        return found is not None and (found.id == what or found.ask(what))

    def place_name(self) -> str:
        """Return the name of the map the player is in, empty if in none."""
        return next((place for scene in self.scenes if (place := scene.map_name())), "")

    def assist(self, name: str) -> bool:
        """Return whether an assist option is on; unknown names are off."""
        return getattr(self.settings, name, False) is True

    # -- snapshots -------------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Plain]:
        """Return the whole state as plain data, structurally new."""
        return {
            "version": SNAPSHOT_VERSION,
            "content": self.content.hash,
            "seed": self.seed,
            "tick": self.tick,
            "rng": self.rng.state,
            "held": self.held,
            "held_ticks": self.held_ticks,
            "pointer": [self.pointer_down, self.pointer_at[0], self.pointer_at[1]],
            "veil": self.veil.pack(),
            "notice": [self.notice, self.notice_ticks, self.notice_length],
            "sounding": [self.music, self.ambience],
            "story": self.story.pack(),
            "variables": self.store.snapshot() if self.store is not None else None,
            "scenes": [{"kind": scene.kind, **scene.pack()} for scene in self.scenes],
        }

    def restore(self, data: dict[str, Any]) -> None:
        """Become what ``snapshot()`` returned. Raises ``SnapshotError`` and stays as it was if it cannot.

        What was before cannot be stepped back to any more.
        """
        self.become(data)
        self.rewind.forget()

    def become(self, data: dict[str, Any]) -> None:
        """Become what ``snapshot()`` returned, as ``restore`` does, and keep the way back."""
        if not isinstance(data, dict) or data.get("version") != SNAPSHOT_VERSION:
            version = data.get("version") if isinstance(data, dict) else None
            raise SnapshotError("snapshot", f"version {version!r} is not {SNAPSHOT_VERSION}", "start a new game")
        before = dict(vars(self))
        try:
            self._take(data)
        except DAMAGE as error:
            vars(self).update(before)
            raise SnapshotError(
                "snapshot", f"it is damaged ({error})", "load another save or start a new game"
            ) from None

    def _take(self, data: dict[str, Any]) -> None:
        """Become what ``data`` says by new objects alone, so that ``restore`` can take it back."""
        for name, kind in SCALARS.items():
            check_value(data[name], kind, name)
        self.story = Story.unpack(data["story"])
        self.store = self._narrator = None
        self.layouts = {}
        self._forget_lost_lines()
        if data["variables"] is not None:
            self.forget_variables()
            self.variables().restore(data["variables"])
        packed = [dict(scene) for scene in data["scenes"]]
        self.scenes = [scene_class(scene.pop("kind")).unpack(scene, self) for scene in packed]
        self.seed, self.tick = int(data["seed"]), data["tick"]
        self.rng = Rng(int(data["rng"]))
        self.held, self.held_ticks = data["held"], data["held_ticks"]
        self.pointer_down, self.pointer_at = data["pointer"][0], (data["pointer"][1], data["pointer"][2])
        self.veil = Veil(*data["veil"])
        self.notice, self.notice_ticks, self.notice_length = data["notice"]
        self.music, self.ambience = data["sounding"]
        from game.scenes.restored import check_restored

        check_restored(self)

    def hash(self) -> str:
        """Return the hash of the whole state: equal over processes, platforms and Python versions."""
        return digest(self.snapshot())
