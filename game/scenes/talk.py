"""Scripts being played: lines, choices, and stage directions over the place below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import LineRead, SettingChanged
from game.core.input import ACT, AUTO, HISTORY, LISTEN, MENU, SKIP
from game.scenes.camera import SCREEN_WIDTH
from game.scenes.context import Context, Controls
from game.scenes.explore import Explore
from game.scenes.history import History
from game.scenes.lines import locked_reason, speaker_of
from game.scenes.menu import move_focus
from game.scenes.options import changed
from game.scenes.pause import Pause
from game.scenes.told import Choice, Mode, Told
from game.scenes.veil import VEIL_FULL
from game.scenes.verbs import VERBS, Wait
from game.scenes.verbs.base import Call
from game.story.state import Spoken
from game.text import RATES
from game.yarn import Command, Dialogue, DialogueComplete, Line, Option, Options, YarnError

EVENTS_A_TICK = 2000
"""A script that goes round this often without a line or a pause is cut off with an error."""
SKIP_TICKS, POINTER_SKIP_TICKS = 4, 20
"""While Skip, or the pointer, is held, a line that was read before stands so many ticks."""
NEVER = 1 << 30
HURRY = 8
"""While Skip is held, a pause passes so many times as fast."""
AUTO_TICKS = 50
AUTO_TICKS_A_LETTER = 2
LOWER_PART, UPPER_PART = 124, 104
"""Feet below the one row of the screen move the box to the top; above the other, back down again."""
HALF_A_PERSON = 8
"""How far somebody reaches to either side of where they stand, in pixels."""


@dataclass(slots=True)
class Talk(Told):
    """Plays one script from ``node``."""

    kind: ClassVar[str] = "talk"
    pauses: ClassVar[bool] = True

    @classmethod
    def begin(cls, ctx: Context, node: str) -> Talk:
        """Push and return the talk that plays the script from ``node``."""
        talk = cls(node, _dialogue(ctx, ctx.rng.bits()))
        talk.dialogue.start(node)
        ctx.push(talk)
        return talk

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick: the place's people first, then the script."""
        explore = self.explore(ctx)
        if explore is not None:
            explore.stage(ctx)
        if controls.hit(MENU) or (controls.hit(HISTORY) and ctx.story.history):
            ctx.push(Pause() if controls.hit(MENU) else History())
            return
        if controls.hit(AUTO):
            ctx.settings.set("auto_advance", changed("auto_advance", ctx.settings.auto_advance, 1))
            ctx.emit(SettingChanged("auto_advance", ctx.settings.auto_advance))
        match self.mode:
            case Mode.WAIT:
                self._wait(ctx, explore, hurried=bool(controls.held & SKIP))
            case Mode.LINE:
                self._read(ctx, controls)
            case Mode.CHOICE:
                self._choose(ctx, controls)
        if self.mode is Mode.RUN:
            self._run(ctx)

    def _wait(self, ctx: Context, explore: Explore | None, *, hurried: bool) -> None:
        wait = self.wait
        assert wait is not None
        wait.ticks -= HURRY if hurried else 1
        done = {
            "ticks": wait.ticks <= 0,
            "veil": ctx.veil.still(),
            "scene": True,
            "walk": explore is None or not explore.is_walking(wait.who),
            "camera": explore is None or explore.eye.ticks == 0,
            "place": explore is None or explore.arrived(),
        }[wait.kind]
        if done:
            self.wait, self.mode = None, Mode.RUN

    def _read(self, ctx: Context, controls: Controls) -> None:
        layout = self.layout(ctx)
        self.ticks += 1
        pressed = controls.hit(ACT) or controls.clicked
        if self.line in ctx.profile.read and self.ticks >= _skips_after(controls):
            pressed = self.whole = True
        if not self.whole:
            timing = layout.timing(self.page, RATES[ctx.settings.text_speed])
            shown = timing.shown(self.ticks)
            if shown != timing.shown(self.ticks - 1) and layout.speaks_at(self.page, shown):
                ctx.sound(f"blip_{layout.speaker or 'none'}")
            if pressed or self.ticks >= timing.total:
                self.whole, self.ticks = True, 0
            return
        if ctx.settings.auto_advance and self.ticks > AUTO_TICKS + AUTO_TICKS_A_LETTER * layout.length(self.page):
            pressed = True
        if not pressed:
            return
        if self.page + 1 < layout.pages:
            self.page, self.ticks, self.whole = self.page + 1, 0, False
            return
        ctx.profile.read.add(self.line)
        ctx.emit(LineRead(self.line))
        ctx.sound("ui_next")
        self.mode = Mode.RUN

    def _choose(self, ctx: Context, controls: Controls) -> None:
        self.ticks += 1
        enabled = [choice.available for choice in self.choices]
        self.focus, chosen = move_focus(ctx, controls, self.focus, enabled, self.rows(ctx))
        if not chosen or controls.held & LISTEN:
            return
        choice = self.choices[self.focus]
        ctx.sound("ui_confirm")
        ctx.profile.read.add(choice.line)
        ctx.story.remember(Spoken(choice.line, choice.substitutions))
        self.choices = []
        self.dialogue.choose(choice.index)
        self.mode = Mode.RUN

    def _run(self, ctx: Context) -> None:
        for _ in range(EVENTS_A_TICK):
            event = self.dialogue.advance()
            if isinstance(event, Line):
                self._show(ctx, event)
                return
            if isinstance(event, Options):
                if self._offer(ctx, event):
                    return
            elif isinstance(event, Command):
                if self._command(ctx, event):
                    return
            elif isinstance(event, DialogueComplete):
                self.finish(ctx)
                return
        raise YarnError(self.node, f"the script ran {EVENTS_A_TICK} steps without a line or a pause", "break the loop")

    def _show(self, ctx: Context, event: Line) -> None:
        self.mode, self.line, self.substitutions = Mode.LINE, event.id, tuple(event.substitutions)
        self.page, self.ticks, self.whole = 0, 0, ctx.settings.text_speed == "instant"
        self.at_top = self._at_top(ctx)
        ctx.story.remember(Spoken(self.line, self.substitutions))

    def _at_top(self, ctx: Context) -> bool:
        """Return whether the box has to stand at the top; it stays where it is until it hides the speaker.

        Whoever speaks from beside the picture cannot be hidden: the picture shows something else then.
        """
        explore = self.explore(ctx)
        if explore is None or ctx.story.backdrop:
            return False
        speaker = explore.find(speaker_of(ctx, self.line)) or explore.player
        if not -HALF_A_PERSON <= explore.column(speaker) <= SCREEN_WIDTH + HALF_A_PERSON:
            return False
        return (speaker.y - explore.eye.y) >> 8 > (UPPER_PART if self.at_top else LOWER_PART)

    def _offer(self, ctx: Context, event: Options) -> bool:
        """Offer what can be chosen, and what is locked with a reason the player may see.

        An option that is not available otherwise stays hidden: its text would tell what is yet to
        be noticed.
        """
        if not any(option.available for option in event.options):
            self.dialogue.choose(-1)
            return False
        self.choices = _choices(option for option in event.options if option.available or locked_reason(ctx, option.id))
        self.focus = next(index for index, choice in enumerate(self.choices) if choice.available)
        self.mode, self.ticks = Mode.CHOICE, 0
        return True

    def _command(self, ctx: Context, event: Command) -> bool:
        self.wait = VERBS[event.name].run(Call(ctx, self, tuple(event.args)))
        if self.wait is None:
            return False
        self.line = "" if self.wait.kind != "scene" else self.line
        self.mode = Mode.WAIT
        return True

    def finish(self, ctx: Context) -> None:
        """End the script and give control back."""
        explore = self.explore(ctx)
        ctx.pop(self)
        if explore is not None:
            explore.resume(ctx)
        ctx.story.dark = False
        if ctx.veil.target == VEIL_FULL:
            ctx.veil.fade(0, 20)

    def survive(self, ctx: Context, *, failed: bool) -> bool:
        """End the script that failed."""
        if failed:
            self.finish(ctx)
        return not failed

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Talk:
        """Build the scene from ``pack()``'s data; a script that lost the line starts at its node again."""
        talk = cls(data["node"], _dialogue(ctx, 0))
        try:
            talk.dialogue.restore({**data["dialogue"], "variables": ctx.variables().snapshot()})
        except YarnError:
            talk.dialogue.start(talk.node)
            return talk
        talk._show_again(ctx, data)
        return talk

    def _show_again(self, ctx: Context, data: dict[str, Any]) -> None:
        """Take what was on the screen, as far as the scripts still have it; options that are gone are not offered."""
        self.mode = Mode(data["mode"])
        self.page, self.ticks, self.whole, self.at_top = data["page"], data["ticks"], data["whole"], data["at_top"]
        if ctx.content.program().has_line(data["line"]):
            self.line, self.substitutions = data["line"], tuple(data["substitutions"])
            self.page = min(self.page, self.layout(ctx).pages - 1)
        self.wait = Wait(*data["wait"]) if data["wait"] else None
        event = self.dialogue.current
        if self.mode is Mode.CHOICE and isinstance(event, Options):
            shown = {choice[1] for choice in data["choices"]}
            self.choices = _choices(option for option in event.options if option.id in shown)
            self.focus = min(data["focus"], len(self.choices) - 1)
            if not any(choice.available for choice in self.choices):
                self.mode, self.choices = Mode.RUN, []
                self.dialogue.start(self.node)
            elif not self.choices[self.focus].available:
                self.focus = next(index for index, choice in enumerate(self.choices) if choice.available)


def _skips_after(controls: Controls) -> int:
    """Return after how many ticks a line that was read before is passed now."""
    if controls.held & SKIP:
        return SKIP_TICKS
    return POINTER_SKIP_TICKS if controls.pointer is not None and controls.pointer.pressed else NEVER


def _choices(options: Iterable[Option]) -> list[Choice]:
    return [Choice(option.index, option.id, tuple(option.substitutions), option.available) for option in options]


def _dialogue(ctx: Context, seed: int) -> Dialogue:
    return Dialogue(ctx.content.program(), library=ctx.library(), store=ctx.variables(), seed=seed)
