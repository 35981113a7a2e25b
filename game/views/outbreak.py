"""Outbreaks on the screen, and the field in Quin that only looks like one."""

from __future__ import annotations

import pygame

from game.assets import Assets, Colour
from game.content import Library
from game.core.fixed import ONE
from game.encounters.swarm.beacon import PULSE_REST
from game.encounters.swarm.led import HINTS
from game.encounters.swarm.outbreak import OPEN, PULLED_TICKS, SHOCK_FULL, SHOCK_SCALE, Outbreak
from game.encounters.swarm.rogue import Mood, Rogue
from game.encounters.swarm.stage import BAR_TICKS
from game.encounters.swarm.still import PLACES, READ_TICKS, THREAD, Still
from game.views.fear_parts import Blits, Stamp, frames, place
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.kit_base import EMPHASIS
from game.views.prompts import Prompt
from game.views.swarm_bar import Bar

WAVE_TICKS = 18
STEP_TICKS = 7
HINT_TICKS = 420
HINT_BOX = pygame.Rect(50, 137, 220, 40)
HINT_AT = 160, 178
"""Where a hint stands: its middle, and the picture's lower edge."""
OVER = 11
"""How far above its thing the arrow that points at it ends, in pixels."""
SHOCK = pygame.Rect(222, 2, 94, 18)
DOT_GAP = 7
PULSES_TAUGHT = 2
GROUNDS = {"mags": "gum", "bao": "vessel"}


class SwarmPieces:
    """What all these views draw with: bots, the pulse's wave, the beacon, the bar, and Max's words."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``swarm/*``; ``content`` gives Max's words."""
        self.assets, self.kit, self.content = assets, kit, content
        sheet = assets.sheet("swarm/bots")
        self.bots: dict[str, list[Stamp]] = {tag: frames(sheet, tag) for tag in sheet.tags}
        waves = assets.sheet("swarm/waves")
        self.waves = {tag: frames(waves, tag) for tag in waves.tags}
        self.beacon = frames(assets.sheet("swarm/beacon"), "turn")
        self.bar = Bar(assets, kit)
        self._hint = (0, -HINT_TICKS)
        self.prompt = Prompt(kit)

    def pulse(self, out: Blits, model: Outbreak | Still) -> None:
        """Draw the wave of the last pulse in the shape whose beat it met."""
        if not 0 <= model.pulse < WAVE_TICKS or (model.tick < PULSE_REST and not model.pulse):
            return
        shape = model.beat_of(model.tick - 1 - model.pulse)
        run = self.waves["none" if shape is None else shape.name.lower()]
        place(out, run[model.pulse * len(run) // WAVE_TICKS], model.pulse_x >> 8, model.pulse_y >> 8)

    def tip(
        self, target: pygame.Surface, name: str, tick: int, *actions: str, at: tuple[int, int] | None = None
    ) -> None:
        """Show a button and a few words at the lower edge, and an arrow over the thing at ``at``, in 1/256 px."""
        text = self.content.message(f"swarm.hint.{name}")
        self.prompt.row(target, text, *HINT_AT, tick, *fight_buttons(self.kit, *actions))
        if at:
            self.prompt.point(target, at[0] >> 8, (at[1] >> 8) - OVER, tick)

    def hint(self, target: pygame.Surface, name: str, number: int, tick: int) -> bool:
        """Show Max's latest hint for a while; return whether one stands."""
        if number != self._hint[0] or tick < self._hint[1]:
            self._hint = number, tick if number else tick - HINT_TICKS
        age = tick - self._hint[1]
        if not number or age >= HINT_TICKS:
            return False
        self.said(target, f"swarm.{name}.hint.{min(number, HINTS)}", age)
        return True

    def said(self, target: pygame.Surface, message: str, age: int) -> None:
        """Draw a box with words of Max's."""
        box = self.kit.panel(target, HINT_BOX.move(0, self.kit.rise(age)))
        self.kit.name_plate(target, self.content.message("person.max"), box.x + 9, box.y - 7)
        for number, line in enumerate(self.kit.lines_of(self.content.message(message), HINT_BOX.width - 24)):
            self.kit.text(target, line, box.x + 13, box.y + 8 + number * 12)


class OutbreakView:
    """Draws ``Outbreak`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``swarm/*``."""
        self._pieces = SwarmPieces(assets, kit, content)
        self._assets, self._kit, self._content = assets, kit, content
        self._wounds = frames(assets.sheet("swarm/wounds"), "harm")

    def draw(self, target: pygame.Surface, model: Outbreak, tick: int, alpha: float = 1.0) -> None:
        """Draw the outbreak; bots move so little in a tick that ``alpha`` is not needed."""
        target.blit(self._assets.sheet(f"swarm/{GROUNDS[model.ground.id]}").frame("loop", self._kit.ms(tick)), (0, 0))
        out: Blits = []
        for (x, y), harm in zip(model.ground.sites, model.harm, strict=True):
            place(out, self._wounds[0 if not harm else min(1 + harm * 2 // OPEN, 3)], x >> 8, y >> 8)
        target.fblits(out)
        self._coming(target, model)
        if model.listening:
            self._wishes(target, model)
        out = []
        self._pieces.pulse(out, model)
        for bot in sorted(model.bots, key=lambda bot: bot.y):
            place(
                out,
                self._pieces.bots[f"{bot.shape.name.lower()}_{_look(bot)}"][tick // STEP_TICKS % 4],
                bot.x >> 8,
                bot.y >> 8,
            )
        if not model.pulled:
            place(out, self._pieces.beacon[tick // 8 % 4], model.x >> 8, model.y >> 8)
        target.fblits(out)
        self._end(target, model)
        self._pieces.bar.draw(target, model.tick, model.beat_of(model.tick), model.setup)
        self._shock(target, model, tick)
        if model.pulled:
            self._pieces.said(target, f"swarm.{model.ground.id}.pulled", PULLED_TICKS - model.pulled)
        elif not self._pieces.hint(target, model.ground.id, model.hints, tick):
            self._lesson(target, model, tick)
        self._pieces.prompt.end(target, tick)

    def _coming(self, target: pygame.Surface, model: Outbreak) -> None:
        """Draw where something will bloom within a bar: rings that close on it."""
        for x, y in model.coming():
            left = BAR_TICKS - model.tick % BAR_TICKS
            for ring in range(2):
                reach = 8 + (left // 5 + ring * 12) % 28
                pygame.draw.circle(target, self._assets.colour("red", 3), (x >> 8, y >> 8), reach, 1)
            self._kit.text(target, "!", x >> 8, (y >> 8) - 8, EMPHASIS, align="centre")

    def _wishes(self, target: pygame.Surface, model: Outbreak) -> None:
        """Draw dots from every bot to where it drills or mends."""
        for number, site in model.wishes():
            bot = model.bots[number]
            goal_x, goal_y = (value >> 8 for value in model.ground.sites[site])
            ink: Colour = ("red", 3) if bot.rogue else ("teal", 4)
            _dots(target, self._assets, ink, (bot.x >> 8, bot.y >> 8), (goal_x, goal_y))

    def _shock(self, target: pygame.Surface, model: Outbreak, tick: int) -> None:
        """Draw the patient's shock as a pulse line that fills and quickens."""
        box = self._kit.panel(target, SHOCK, "tip")
        shock = model.shock // SHOCK_SCALE
        reach = (box.width - 8) * shock // SHOCK_FULL
        target.fill(self._assets.colour("void", 2), (box.x + 4, box.y + 5, box.width - 8, 8))
        ink: Colour = ("teal", 3) if shock < 400 else ("mustard", 2) if shock < 700 else ("red", 3)
        target.fill(self._assets.colour(*ink), (box.x + 4, box.y + 5, reach, 8))
        beat = 60 - shock * 36 // SHOCK_FULL
        if not self._kit.still and tick % beat < 6:
            target.fill(self._assets.colour("white", 4), (box.x + 4, box.y + 5, reach, 1))
        for quarter in (1, 2, 3):
            target.fill(self._assets.colour("void", 0), (box.x + 4 + (box.width - 8) * quarter // 4, box.y + 10, 1, 3))

    def _end(self, target: pygame.Surface, model: Outbreak) -> None:
        if model.farewell and not self._kit.still:
            middle = model.ground.home_x >> 8, model.ground.home_y >> 8
            for ring in range(3):
                reach = (model.farewell * 2 + ring * 30) % 90 + 20
                pygame.draw.circle(target, self._assets.colour("teal", 4 if reach < 60 else 3), middle, reach, 1)

    def _lesson(self, target: pygame.Surface, model: Outbreak, tick: int) -> None:
        """In the first outbreak: whom to go to, its beat, and home."""
        if model.ground.id != "mags" or model.farewell:
            return
        led = [model.bots[number] for number in model.chain]
        if led:
            self._pieces.tip(target, "rogue.home", tick, at=(model.ground.home_x, model.ground.home_y))
            return
        if any(bot.mood >= Mood.FRIEND for bot in model.bots):
            return
        wild = [bot for bot in model.bots if bot.rogue]
        if not wild:
            return
        bot = min(wild, key=lambda bot: (bot.x - model.x) ** 2 + (bot.y - model.y) ** 2)
        near = (bot.x - model.x) ** 2 + (bot.y - model.y) ** 2 < (28 * ONE) ** 2
        if near:
            self._pieces.tip(target, "rogue.pulse", tick, "act")
        else:
            self._pieces.tip(target, "rogue.near", tick, at=(bot.x, bot.y))


class StillView:
    """Draws ``Still`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``swarm/*``."""
        self._pieces = SwarmPieces(assets, kit, content)
        self._assets, self._kit, self._content = assets, kit, content

    def draw(self, target: pygame.Surface, model: Still, tick: int, alpha: float = 1.0) -> None:
        """Draw the field; nothing moves by itself but a lamp far above."""
        target.blit(self._assets.sheet("swarm/still").frame("loop", self._kit.ms(tick)), (0, 0))
        self._thread(target, model, tick)
        out: Blits = []
        self._pieces.pulse(out, model)
        for number, ((x, y), shape) in enumerate(zip(PLACES, model.shapes, strict=True)):
            look = "awake" if model.hops[number] else "asleep" if number in model.read else "rogue"
            step = 1 if model.hops[number] % 8 > 3 else 0  # a rogue's legs move; these have not since Monday
            place(out, self._pieces.bots[f"{shape.name.lower()}_{look}"][step], x, y - step)
        place(out, self._pieces.beacon[tick // 8 % 4], model.x >> 8, model.y >> 8)
        target.fblits(out)
        for number in model.read:
            x, y = PLACES[number]
            self._kit.text(target, self._content.message("swarm.quin.mark"), x, y + 8, ("cyan", 3), align="centre")
        if model.reading >= 0 and model.reading not in model.read:
            x, y = PLACES[model.reading]
            target.fill(self._assets.colour("void", 0), (x - 14, y + 11, 28, 4))
            target.fill(
                self._assets.colour("cyan", 2), (x - 13, y + 12, 26 * min(model.held, READ_TICKS) // READ_TICKS, 2)
            )
        self._pieces.bar.draw(target, model.tick, model.beat_of(model.tick), model.setup)
        if model.farewell:
            self._pieces.said(target, "swarm.quin.found", model.farewell)
        elif not self._pieces.hint(target, "quin", model.hints, tick):
            self._lesson(target, model, tick)
        self._pieces.prompt.end(target, tick)

    def _thread(self, target: pygame.Surface, model: Still, tick: int) -> None:
        """Draw as much of the thread as shows: a red hair of light, brighter where it was followed."""
        shown = THREAD[: model.shown]
        if len(shown) < 2:
            x, y = shown[0]
            target.fill(self._assets.colour("red", 2), (x - 1, y - 1, 3, 3))
            return
        pygame.draw.lines(target, self._assets.colour("red", 0), False, [(x, y + 1) for x, y in shown], 3)
        pygame.draw.lines(target, self._assets.colour("red", 2), False, shown, 1)
        if model.along:
            pygame.draw.lines(target, self._assets.colour("red", 3), False, THREAD[: model.along + 1], 1)
        total = len(shown) - 1
        bead = 0 if self._kit.still else tick % (total * 24)
        (x, y), (to_x, to_y) = shown[bead // 24], shown[bead // 24 + 1]
        part = bead % 24
        target.fill(self._assets.colour("white", 4), (x + (to_x - x) * part // 24, y + (to_y - y) * part // 24, 2, 2))

    def _lesson(self, target: pygame.Surface, model: Still, tick: int) -> None:
        """Nobody says what to do: once pulses have changed nothing, that one can listen."""
        if model.pulses >= PULSES_TAUGHT and not model.read:
            self._pieces.tip(target, "still.listen", tick, "listen")
        elif len(model.read) == 1 and not model.along:
            x, y = THREAD[1]
            self._pieces.tip(target, "still.thread", tick, at=(x * ONE, y * ONE))


def _look(bot: Rogue) -> str:
    """Return which picture of a bot fits."""
    if bot.swelling:
        return "swelling"
    looks = {Mood.ROAMING: "rogue", Mood.DRILLING: "drilling", Mood.FOLLOWING: "awake", Mood.FRIEND: "seated"}
    return looks.get(bot.mood, "mending") if not (bot.deaf and bot.rogue) else "startled"


def _dots(target: pygame.Surface, assets: Assets, ink: Colour, start: tuple[int, int], goal: tuple[int, int]) -> None:
    (x, y), (goal_x, goal_y) = start, goal
    far = max(int(((goal_x - x) ** 2 + (goal_y - y) ** 2) ** 0.5), 1)
    for step in range(12, far - 8, DOT_GAP):
        px, py = x + (goal_x - x) * step // far, y + (goal_y - y) * step // far
        target.fill(assets.colour("void", 0), (px - 1, py - 1, 4, 4))
        target.fill(assets.colour(*ink), (px, py, 2, 2))
