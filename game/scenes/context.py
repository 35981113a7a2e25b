"""What every scene is given: the story, the stack, chance, and the way to tell the outside.

The dialogue machine is imported when the first script runs: the title has to be quick.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

from game.core.errors import GameError
from game.core.events import Ambience, Event, Music, Sound
from game.core.input import Pointer
from game.core.messages import Message, SaveSlot
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.scenes.veil import Veil
from game.story.settings import Settings
from game.story.state import Story

if TYPE_CHECKING:
    from game.scenes.lines import Layout
    from game.text import Metrics
    from game.world.place import Place, When
    from game.yarn import Dialogue, Library, MarkupResult, Program, VariableStore


class StageError(GameError):
    """A script asked for something the place or the game does not have."""


class Content(Protocol):
    """The immutable library of everything the game is made of; see ``game.content``."""

    @property
    def hash(self) -> str:
        """Return a hash of all of it."""
        ...

    def place(self, name: str) -> Place:
        """Return a place by its map's name; raises ``GameError`` if there is none."""
        ...

    def program(self) -> Program:
        """Return the compiled scripts of the game."""
        ...

    def metrics(self) -> Metrics:
        """Return the glyph metrics of the dialogue's font."""
        ...

    def has_message(self, name: str) -> bool:
        """Return whether a message of this ID exists."""
        ...

    def message(self, name: str) -> str:
        """Return the message of an ID."""
        ...

    def has_backdrop(self, name: str) -> bool:
        """Return whether there is a full-screen picture of this name."""
        ...


@dataclass(slots=True)
class Profile:
    """What outlives every save: lines ever read and endings ever reached."""

    read: set[str]
    endings: set[str]


class Controls(NamedTuple):
    """One tick's input as a scene sees it: held and newly pressed buttons, the pointer,
    whether it was clicked and whether it moved.

    ``repeated`` also holds a move button at the pace of key repeat, for menus.
    """

    held: int = 0
    pressed: int = 0
    repeated: int = 0
    pointer: Pointer | None = None
    clicked: bool = False
    moved: bool = False

    def hit(self, button: int) -> bool:
        """Return whether one of the buttons in the mask was pressed this tick."""
        return self.pressed & button != 0


class Scene(ABC):
    """A scene's model: plain state, one ``step`` a tick."""

    __slots__ = ()
    kind: ClassVar[str]
    pauses: ClassVar[bool] = False
    """Whether losing the window's focus pauses it."""
    corner: ClassVar[bool] = True
    """Whether the pointer's corner is there: Menu, or what closes a menu."""

    @abstractmethod
    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""

    @abstractmethod
    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data, structurally new."""

    @classmethod
    @abstractmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Scene:
        """Build the scene from ``pack()``'s data."""

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return what a bot may know of the scene."""
        return {}

    def speaker(self, ctx: Context) -> str:
        """Return the ID of who is speaking right now, empty for nobody."""
        return ""

    def can_skip(self) -> bool:
        """Return whether all of the scene may be passed over now."""
        return False

    def skip(self, ctx: Context) -> None:
        """Pass the scene over, where ``can_skip`` holds."""
        raise NotImplementedError

    def captures(self) -> bool:
        """Return whether the scene waits for a key to bind: the next one plays nothing and is told by its name."""
        return False

    def captured(self, ctx: Context, name: str) -> None:
        """Take the name of the key that was pressed while ``captures`` held."""
        raise NotImplementedError

    def map_name(self) -> str:
        """Return the name of the map this scene plays in, empty for none."""
        return ""

    def survive(self, ctx: Context, *, failed: bool) -> bool:
        """Go on after a mistake in the content; return whether the scene did (``failed``: it was its own)."""
        return not failed


class Context:
    """The state of a run and the operations scenes share. ``Game`` adds the step."""

    def __init__(self, content: Content, settings: Settings, profile: Profile, seed: int) -> None:
        self.content = content
        self.settings = settings
        self.profile = profile
        self.seed = seed
        self.tick = 0
        self.rng = Rng(seed)
        self.story = Story()
        self.store: VariableStore | None = None
        self.scenes: list[Scene] = []
        self.events: list[Event] = []
        self.veil = Veil()
        self.held = 0
        self.held_ticks = 0
        self.pointer_down = False
        self.pointer_at = (0, 0)
        self.device = "keyboard"
        self.saves: tuple[SaveSlot, ...] = ()
        self.notice = ""
        self.notice_ticks = self.notice_length = 0
        self.music = ""
        self.ambience = ""
        self.layouts: dict[tuple[str, tuple[str, ...]], Layout] = {}
        self._library: Library | None = None
        self._narrator: Dialogue | None = None
        self.make_library: Callable[[Context], Library] | None = None

    def emit(self, event: Event) -> None:
        """Tell views, sound and shell of something that happened in this tick."""
        self.events.append(event)

    def sound(self, name: str, x: int = -1) -> None:
        """Play an effect, panned to screen column ``x`` (-1: centre)."""
        self.events.append(Sound(name, x))

    def play(self, event: Music | Ambience) -> None:
        """Change the music or the ambience; asking for what plays already changes nothing."""
        if isinstance(event, Music):
            if event.track != self.music:
                self.music = event.track
                self.events.append(event)
        elif event.name != self.ambience:
            self.ambience = event.name
            self.events.append(event)

    def notify(self, message: str, ticks: int = 180) -> None:
        """Show the message with this ID as a toast for ``ticks``."""
        self.notice, self.notice_ticks, self.notice_length = message, ticks, ticks

    def push(self, scene: Scene) -> None:
        """Put a scene on top of the stack."""
        self.scenes.append(scene)

    def pop(self, scene: Scene) -> None:
        """Take a scene off the stack; it need not be the top one."""
        self.scenes.remove(scene)

    def replace_all(self, *scenes: Scene) -> None:
        """Make these scenes the whole stack, bottom first."""
        self.scenes[:] = scenes

    def below(self, scene: Scene) -> Scene | None:
        """Return the scene under ``scene``, or None."""
        index = self.scenes.index(scene)
        return self.scenes[index - 1] if index else None

    def library(self) -> Library:
        """Return the functions and commands that scripts may call, bound to this run."""
        if self._library is None:
            assert self.make_library is not None
            self._library = self.make_library(self)
        return self._library

    def variables(self) -> VariableStore:
        """Return the Yarn variables of the running case, new ones if none runs yet."""
        if self.store is None:
            self.forget_variables()
        assert self.store is not None
        return self.store

    def forget_variables(self) -> None:
        """Begin with new Yarn variables."""
        from game.yarn import VariableStore

        self.store = VariableStore(self.content.program())
        self._narrator = None

    def handle(self, message: Message) -> None:
        """Take a message of the shell; ``Game`` knows what each means."""

    def start_case(self, case: str) -> None:
        """Begin a case anew; ``Game`` knows the scenes it needs."""
        raise NotImplementedError

    def run_script(self, node: str) -> bool:
        """Play a script from a node on top of the stack; return False if there is no such node."""
        raise NotImplementedError

    def narrator(self) -> Dialogue:
        """Return the dialogue that is asked for texts and for smart variables; it never runs."""
        if self._narrator is None:
            from game.yarn import Dialogue

            self._narrator = Dialogue(self.content.program(), self.library(), self.variables())
        return self._narrator

    def speech(self, line: str, substitutions: tuple[str, ...]) -> MarkupResult:
        """Return a line's text with its substitutions and markup resolved."""
        from game.yarn import Line

        return self.narrator().text_of(Line(line, substitutions, ""))

    def met(self, when: When | None) -> bool:
        """Return whether a map object's condition on a Yarn variable holds (None always does)."""
        if when is None:
            return True
        return bool(self.narrator().value(when.variable)) is when.wanted
