"""The whole game without a screen: for bots, tests and proofs. Never loads pygame.

A bot of twenty lines that reads a conversation, always taking the last open option::

    from game.core.input import Button
    from game.headless import Session

    session = Session.new(case="cavity", seed=1)
    for _ in range(3000):
        seen = session.observe()
        press = 0
        if seen["options"]:
            open_ones = [n for n, option in enumerate(seen["options"]) if option["available"]]
            focus = next(n for n, option in enumerate(seen["options"]) if option["focus"])
            press = Button.ACT if focus == open_ones[-1] else Button.DOWN
        elif seen["line"]:
            press = Button.ACT
        elif seen["scene"] == "explore":
            break
        session.step(press)
        session.step(0, ticks=6)
    print(seen["map"], seen["player"], session.hash())
"""

from __future__ import annotations

from typing import Any

from game.content import Library
from game.core.events import Event
from game.core.input import Input, Pointer
from game.core.messages import Message
from game.core.snapshot import Plain
from game.game import Game
from game.observation import observe
from game.opening import open_content
from game.scenes.context import Profile
from game.story.settings import Settings

EVENTS_KEPT = 10_000


class Session:
    """One run, driven by buttons."""

    def __init__(self, game: Game) -> None:
        """Drive an existing game."""
        self.game = game
        self._events: list[Event] = []

    @classmethod
    def new(
        cls,
        case: str = "cavity",
        seed: int = 1,
        settings: Settings | None = None,
        content: Library | None = None,
        profile: Profile | None = None,
    ) -> Session:
        """Return a session at the first tick of a case.

        ``seed`` is any integer; ``content`` may be shared between sessions, which saves loading
        it again. Raises ``GameError`` if there is no such case or the content is broken.
        """
        session = cls.title(seed, settings, content, profile)
        session.game.start_case(case)
        return session

    @classmethod
    def title(
        cls,
        seed: int = 1,
        settings: Settings | None = None,
        content: Library | None = None,
        profile: Profile | None = None,
    ) -> Session:
        """Return a session at the title, as a player finds it."""
        return cls(Game(content or open_content(), settings, profile, seed))

    def step(
        self,
        buttons: int = 0,
        ticks: int = 1,
        pointer: Pointer | tuple[int, int, bool] | None = None,
        messages: tuple[Message, ...] = (),
    ) -> None:
        """Hold ``buttons`` (a mask of ``Button``) for ``ticks``; messages arrive on the first.

        ``pointer`` is where mouse or touch is, as a ``Pointer`` or its (x, y, pressed).
        """
        game = self.game
        if isinstance(pointer, tuple):
            pointer = Pointer(*pointer)
        given = Input(int(buttons), pointer, messages)
        for number in range(ticks):
            game.step(given)
            if number == 0 and messages:
                given = Input(int(buttons), pointer)
            if game.events:
                self._events += game.events
                del self._events[:-EVENTS_KEPT]

    def events(self) -> list[Event]:
        """Return what happened since the last call, oldest first (at most 10,000 events)."""
        events, self._events = self._events, []
        return events

    def observe(self) -> dict[str, Any]:
        """Return what a player could know, as plain data that JSON keeps.

        Always there: ``scene`` (kind of the top scene), ``scenes``, ``tick``, ``calm``, ``chapter``,
        ``objective`` (an ID), ``flags`` (Yarn variables), ``chart``, ``tells``, ``line`` ({id,
        speaker, text, tags} or None), ``options`` ([{id, text, available, tags, focus}]), ``map``,
        ``veil`` (0 clear to 240 closed).

        In a place also ``player`` ({x, y} in pixels, ``tile``, ``facing``, …), ``people`` (the same
        with ``id`` and ``name``), ``exits``, ``interactables``, ``triggers``, ``reach`` (what Act
        would act on) and ``walkable`` ({width, height, cells}: cells of 4 px, ``#`` solid, ``.``
        free, row by row). In an encounter ``fight``, with ``hazards`` as boxes in pixels.
        """
        return observe(self.game)

    def snapshot(self) -> dict[str, Plain]:
        """Return the whole state as plain data; JSON keeps it exactly."""
        return self.game.snapshot()

    def restore(self, data: dict[str, Any]) -> None:
        """Go back to a snapshot; raises ``SnapshotError`` if it cannot be read."""
        self.game.restore(data)

    def hash(self) -> str:
        """Return the hash of the whole state, equal on every machine."""
        return self.game.hash()
