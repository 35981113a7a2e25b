"""An outbreak: rogues drill and split, and answer the one who keeps their rhythm.

A pulse on a beat is heard by rogues of that beat's shape in reach: they follow. Any other rogue in reach
is startled, and begins to split. Followers who reach the home mark are friends and mend what was drilled.
Figures: ``docs/encounters.md``, *Outbreak*.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE, cos, sin
from game.core.input import Button
from game.core.rng import Rng
from game.encounters import events as tell
from game.encounters.options import Difficulty
from game.encounters.swarm import swarm_events as told
from game.encounters.swarm.beacon import FOLLOWERS, PULSE_REACH, PULSE_REST, steer
from game.encounters.swarm.outbreak_state import OPEN, SHOCK_FULL, SHOCK_SCALE, OutbreakState
from game.encounters.swarm.rogue import (
    APART,
    DEAF_TICKS,
    DRILL_REACH,
    FOLLOW_PACE,
    LOSE_TICKS,
    ROAM_PACE,
    SPLIT_TICKS,
    Mood,
    Rogue,
)
from game.encounters.swarm.stage import BAR_TICKS, HOME_RADIUS, RIGHT, Shape

__all__ = ["OPEN", "PULLED_TICKS", "SHOCK_FULL", "SHOCK_SCALE", "Outbreak"]

WHOLE_BARS = 4  # so long all sites whole wins
SHOCK_DRILL, SHOCK_OPEN, SHOCK_MOST = 50, 50, 160  # a tick: each bot drilling, each open site, but no more than that
SHOCK_EASE = 40  # and what it falls by while nothing is amiss
SHOCK_SHARE = {Difficulty.GENTLE: 75, Difficulty.NORMAL: 100, Difficulty.SHARP: 115}  # per cent of what it rises by
MERCY_GROWTH = 25  # per cent that splitting is slower each time Max stepped in …
MERCY_MOST = 3  # … so often
PULLED_TICKS = 150
FAREWELL_TICKS = 150
SPLIT_COST = 1000 * BAR_TICKS
BLOOM_SPREAD = 14 * ONE

_ACT = int(Button.ACT)


@dataclass(slots=True, eq=False)
class Outbreak(OutbreakState):
    """An outbreak being led home."""

    # -- playing ----------------------------------------------------------------------------------

    def _walk(self, buttons: int) -> None:
        if not self.pulled:
            self.x, self.y = steer(self.x, self.y, buttons, listening=self.listening)

    def _tick(self, pressed: int) -> None:
        if self.pulled:
            self.pulled -= 1
            self.tick += 1
            return
        self.pulse += 1
        if pressed & _ACT and self.pulse >= PULSE_REST and not self.farewell:
            self._pulse()
        for number, bot in enumerate(self.bots):
            self._live(number, bot)
        self._follow()
        self._bloom()
        self._split()
        self._reckon()
        self._hint(self.ground.id)
        self.tick += 1

    def _pulse(self) -> None:
        shape = self._send_pulse()
        for number, bot in enumerate(self.bots):
            dx, dy = bot.x - self.x, bot.y - self.y
            if not bot.deaf and bot.mood <= Mood.FOLLOWING and dx * dx + dy * dy <= PULSE_REACH * PULSE_REACH:
                self._answer(number, bot, shape)

    def _answer(self, number: int, bot: Rogue, shape: Shape | None) -> None:
        if shape is bot.shape:
            bot.unheard = 0
            if bot.rogue and len(self.chain) < FOLLOWERS:
                bot.mood, bot.site, bot.swelling = Mood.FOLLOWING, -1, 0
                self.chain.append(number)
                self.idle = 0
                self.events.append(tell.BotWoke(number, bot.shape.name.lower()))
        elif bot.rogue or shape is None:  # followers know the others' beats
            self._startle(number, bot)

    def _startle(self, number: int, bot: Rogue) -> None:
        if bot.mood is Mood.FOLLOWING:
            self.chain.remove(number)
            bot.mood = Mood.ROAMING
        bot.deaf = DEAF_TICKS
        if not bot.swelling and len(self.bots) < self.ground.cap:
            bot.swelling = 1
        self.events.append(tell.BotStartled(number, bot.shape.name.lower()))

    # -- the bots ---------------------------------------------------------------------------------

    def _live(self, number: int, bot: Rogue) -> None:
        bot.deaf = max(bot.deaf - 1, 0)
        if bot.mood is Mood.FOLLOWING:
            bot.unheard += 1
            if bot.unheard >= LOSE_TICKS:
                self.chain.remove(number)
                bot.mood = Mood.ROAMING
                self.events.append(tell.BotDozed(number, bot.shape.name.lower()))
        elif bot.rogue:
            self._drill(bot)
        else:
            self._mend(bot)

    def _drill(self, bot: Rogue) -> None:
        bot.x = min(bot.x + (self.ground.drift if bot.mood is Mood.ROAMING else 0), RIGHT)
        if bot.site < 0 or self.harm[bot.site] >= OPEN:
            bot.site = self._nearest(bot, [site for site, harm in enumerate(self.harm) if harm < OPEN])
            bot.mood = Mood.ROAMING
        if bot.site < 0:
            return
        if bot.go(*self.ground.sites[bot.site], ROAM_PACE, DRILL_REACH):
            if bot.mood is Mood.ROAMING:
                bot.mood = Mood.DRILLING
                self.events.append(told.DrillBegan(bot.site, self.ground.sites[bot.site][0] // ONE))
            self.harm[bot.site] += 1
            if self.harm[bot.site] == OPEN:
                self.events.append(told.SiteOpened(bot.site, self.ground.sites[bot.site][0] // ONE))

    def _mend(self, bot: Rogue) -> None:
        if bot.site < 0 or not self.harm[bot.site]:
            bot.site = self._untended(bot) if any(self.harm) else -1
            bot.mood = Mood.FRIEND
        if bot.site < 0:
            turn = self.bots.index(bot) * 43 % 256
            rest_x = self.ground.home_x + (26 * ONE * cos(turn) >> 8)
            bot.go(rest_x, self.ground.home_y + (20 * ONE * sin(turn) >> 8), ROAM_PACE)
            return
        if bot.go(*self.ground.sites[bot.site], FOLLOW_PACE // 2, DRILL_REACH):
            bot.mood = Mood.MENDING
            self.harm[bot.site] = max(self.harm[bot.site] - 2, 0)
            if not self.harm[bot.site]:
                self.idle = 0
                self.events.append(tell.SeatMended(bot.site))

    def _untended(self, bot: Rogue) -> int:
        taken = {other.site for other in self.bots if other is not bot and not other.rogue}
        return self._nearest(bot, [site for site, harm in enumerate(self.harm) if harm and site not in taken])

    def _nearest(self, bot: Rogue, sites: list[int]) -> int:
        places = self.ground.sites
        return min(sites, key=lambda site: (places[site][0] - bot.x) ** 2 + (places[site][1] - bot.y) ** 2, default=-1)

    def _follow(self) -> None:
        x, y = self.x, self.y
        for number in tuple(self.chain):
            bot = self.bots[number]
            bot.go(x, y, FOLLOW_PACE, APART)
            x, y = bot.x, bot.y
            dx, dy = bot.x - self.ground.home_x, bot.y - self.ground.home_y
            if dx * dx + dy * dy <= HOME_RADIUS * HOME_RADIUS:
                self.chain.remove(number)
                bot.mood = Mood.FRIEND
                self.idle = 0
                self.events.append(tell.BotSeated(number, -1))

    def _bloom(self) -> None:
        if self.tick % BAR_TICKS:
            return
        bar = self.tick // BAR_TICKS
        for bloom in self.ground.blooms:
            if bloom.bar == bar + 1:
                self.events.append(told.BloomCalled(bloom.x // ONE, bloom.y // ONE))
            elif bloom.bar == bar:
                for index in range(bloom.count):
                    turn = index * 256 // bloom.count
                    x, y = bloom.x + (BLOOM_SPREAD * cos(turn) >> 8), bloom.y + (BLOOM_SPREAD * sin(turn) >> 8)
                    self.bots.append(Rogue(bloom.shape, x, y))
                self.events.append(told.Bloomed(bloom.x // ONE, bloom.y // ONE))

    def _split(self) -> None:
        """Let rogues split logistically: the more there are, the faster, until the field is nearly full."""
        cap, count = self.ground.cap, len(self.bots)
        wild = sum(bot.rogue for bot in self.bots)
        mercy = 100 - MERCY_GROWTH * min(self.pulls, MERCY_MOST)
        self.growth += self.ground.growth * wild * max(cap - count, 0) * mercy // (cap * 100)
        if self.growth >= SPLIT_COST:
            self.growth -= SPLIT_COST
            calm = [bot for bot in self.bots if bot.rogue and not bot.swelling]
            if calm:
                Rng(self.setup.seed).fork(self.tick).choice(calm).swelling = 1
        for bot in tuple(self.bots):
            if not bot.swelling:
                continue
            bot.swelling += 1
            if bot.swelling > SPLIT_TICKS:
                bot.swelling = 0
                if len(self.bots) < cap:
                    twin = Rogue(bot.shape, bot.x + 10 * ONE, bot.y + 4 * ONE)
                    twin.deaf = bot.deaf
                    self.bots.append(twin)
                    self.splits += 1
                    self.events.append(told.BotSplit(bot.x // ONE, bot.shape.name.lower()))

    # -- shock, and how it ends -------------------------------------------------------------------

    def _reckon(self) -> None:
        drilling = sum(bot.mood is Mood.DRILLING for bot in self.bots)
        opened = sum(harm >= OPEN for harm in self.harm)
        unhurt = not any(self.harm)
        self.whole = self.whole + 1 if unhurt and not drilling else 0
        harm = min(SHOCK_DRILL * drilling + SHOCK_OPEN * opened, SHOCK_MOST)
        self.shock += harm * SHOCK_SHARE[self.setup.difficulty] // 100 or -SHOCK_EASE
        full = SHOCK_FULL * SHOCK_SCALE
        self.shock = min(max(self.shock, 0), full - self.setup.assists.untimed)  # without clocks it never is full
        self.peak = max(self.peak, self.shock)
        last = max((bloom.bar for bloom in self.ground.blooms), default=0) * BAR_TICKS
        if self.farewell or (self.tick >= last and (not self.rogues or (self.whole >= WHOLE_BARS * BAR_TICKS))):
            if self.farewell or self.tick > BAR_TICKS:
                self.farewell += 1
                if self.farewell >= FAREWELL_TICKS:
                    self._finish("mended")
        elif self.shock >= SHOCK_FULL * SHOCK_SCALE:
            self._pull_out()

    def _pull_out(self) -> None:
        """Max steps in: the field is as it was, but who came home stays home."""
        friends = [bot for bot in self.bots if bot.mood >= Mood.FRIEND]
        self.pulls = min(self.pulls + 1, MERCY_MOST)
        self.events.append(tell.PulledOut(self.pulls))
        self.events.append(tell.Said("max", f"swarm.{self.ground.id}.pulled"))
        self.bots = self._first()
        for bot in friends[: len(self.bots) - 1]:
            bot.site, bot.mood = -1, Mood.FRIEND
            self.bots.append(bot)
        self.chain = []
        self.harm = [0] * len(self.ground.sites)
        self.shock = self.growth = self.whole = self.tick = 0
        self.x, self.y = self.ground.home_x, self.ground.home_y
        self.pulled = PULLED_TICKS
