"""A fear fight from the first beat to its outcome: waves, openings, phases and being pulled out."""

from __future__ import annotations

from enum import IntEnum

from game.core.events import Event
from game.core.fixed import ONE
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear import record, sight
from game.encounters.fear.arena import Elara
from game.encounters.fear.ledger import CALM_FULL, FOCUS_GRAZE, FOCUS_WORD, HALVES_FIT, Ledger
from game.encounters.fear.opening import READINGS, Choice, Opening, Place
from game.encounters.fear.spec import FearSpec, Phase, WaveSpec
from game.encounters.fear.timeline import Timeline, Tuning
from game.encounters.fear.wave import Wave
from game.encounters.fear.where import Step, Where
from game.encounters.options import Difficulty
from game.encounters.setup import Setup

ARRIVE_BEATS = 4  # beats between a phase's start and its first wave
REST_BEATS = 1  # beats between an opening and the wave after it
LEAN_TICKS = 24  # ticks in which the body rises or leans in
RISE = 16  # px it rises in a wave
PULL_TICKS = 150  # ticks outside after being pulled out

SPEED = {Difficulty.GENTLE: 192, Difficulty.NORMAL: 256, Difficulty.SHARP: 294}  # ×0.75, 1, 1.15
WARN = {Difficulty.GENTLE: 150, Difficulty.NORMAL: 100, Difficulty.SHARP: 100}  # per cent
ROUGH_SPEED = 8  # per cent by which a rough stroke quickens the next wave
MISREAD_SPEED = 12  # and by which a misread wave returns quicker
UNDERSTOOD_WARN = 15  # ticks of telegraph from the first step of understanding
MERCY_WARN = 8  # and for each time Max pulled her out
MERCY_MOST = 3
HALVES_STEP = 2
COAT_TICKS = 300
LONG_AGO = 9999
JOKE_TICKS = 240  # a wave that Max's joke ends lasts this long

_ACT = int(Button.ACT)
_SKIP = int(Button.SKIP)


class Stage(IntEnum):
    """What a fight is doing."""

    ARRIVE = 0  # a phase begins: the body takes shape
    WAVE = 1
    OPENING = 2
    PULLED = 3  # outside, with Max
    WHERE = 4  # the last phase
    OVER = 5


class Fear:
    """A fight against one fear. See ``docs/encounters.md`` for what views read."""

    __slots__ = (
        "aid",
        "aid_left",
        "calmed",
        "clock",
        "count",
        "elara",
        "events",
        "hurt",
        "ledger",
        "opening",
        "outcome",
        "pace",
        "pending",
        "phase_index",
        "rise",
        "seen",
        "spec",
        "stage",
        "stage_tick",
        "tuning",
        "wave",
        "wave_index",
        "where",
    )

    def __init__(self, spec: FearSpec, setup: Setup) -> None:
        self.spec = spec
        self.ledger = Ledger(setup)
        self.elara = Elara()
        self.events: list[Event] = []
        self.outcome = ""
        self.phase_index = 0
        self.stage = Stage.ARRIVE
        self.stage_tick = 0
        self.clock = 0  # ticks since the phase began: beats are counted from here
        self.count = 0  # openings so far, for their own random numbers
        self.rise = RISE
        self.hurt = self.calmed = LONG_AGO
        self.seen: list[str] = []  # waves shown before
        self.wave_index = 0
        self.wave: Wave | None = None
        self.tuning = Tuning()
        self.opening: Opening | None = None
        self.where: Where | None = None
        self.aid = ""  # Max's help in the coming or running wave
        self.aid_left = 0
        self.pace = 0  # hundredths of a tick that the speed assist owes
        self.pending = 0  # buttons pressed since the clock last went on
        self._begin_phase()

    # -- what it is -------------------------------------------------------------------------------

    @property
    def setup(self) -> Setup:
        """How the fight was begun."""
        return self.ledger.setup

    @property
    def done(self) -> bool:
        """Whether the fight is over."""
        return self.stage is Stage.OVER

    @property
    def phase(self) -> Phase:
        """The phase being played (in the last one, the phase before it)."""
        return self.spec.phases[min(self.phase_index, len(self.spec.phases) - 1)]

    @property
    def beat(self) -> int:
        """Ticks of a beat now."""
        return self.spec.last_beat if self.where else self.phase.beat

    @property
    def wave_spec(self) -> WaveSpec:
        """The wave being played, or played last."""
        return self.phase.waves[self.wave_index]

    @property
    def place(self) -> Place:
        """What an opening now is about."""
        beat = self.phase.beat
        return Place(self.spec.id, self.wave_spec, beat if beat >= 40 else beat * 2)

    @property
    def walks(self) -> bool:
        """Whether Elara can walk now."""
        if self.stage is Stage.WHERE:
            return self.where is not None and self.where.step_now is Step.EMPTY
        return self.stage in (Stage.ARRIVE, Stage.WAVE)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes the fight as far as the last question."""
        if not self.setup.assists.skip or self.where is not None:
            return False
        return self.setup.attempted or self.ledger.pulls > 0

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the button mask held and the mask of buttons newly pressed."""
        self.events.clear()
        if self.stage is Stage.OVER:
            return
        if pressed & _SKIP and self.can_skip:
            self.ledger.skipped = True
            self._enter_where()
        if self.walks:
            self._move(buttons, pressed)
        self.pending |= pressed  # what the clock below has not seen yet
        self.pace += self.setup.assists.speed
        if self.pace >= 100:
            self.pace -= 100
            self._tick(buttons, self.pending)
            self.pending = 0

    def _tick(self, buttons: int, pressed: int) -> None:
        """Let the clock of attacks, beats and breaths go on by one tick."""
        if self.clock == 0:
            self.events.append(tell.PhaseBegan("where" if self.where else self.phase.id, self.beat))
        if self.clock % self.beat == 0:
            self.events.append(tell.Beat(self.clock // self.beat))
        self.clock += 1
        self.stage_tick += 1
        self.hurt = min(self.hurt + 1, LONG_AGO)
        self.calmed = min(self.calmed + 1, LONG_AGO)
        stage = self.stage
        if stage is Stage.WAVE:
            self._play_wave(pressed)
        elif stage is Stage.OPENING:
            self._play_opening(buttons, pressed)
        elif stage is Stage.WHERE:
            self._play_where(buttons, pressed)
        elif stage is Stage.ARRIVE:
            if self.stage_tick >= ARRIVE_BEATS * self.beat:
                self._begin_wave()
        elif self.stage_tick >= PULL_TICKS:
            self._restart_phase()
        self._lean()

    def _move(self, buttons: int, pressed: int) -> None:
        if self.elara.step(buttons, pressed):
            self.events.append(tell.Dashed(self.elara.x // ONE, self.elara.y // ONE))

    def _lean(self) -> None:
        target = 0 if self.stage is Stage.OPENING else RISE
        if self.rise != target and self.stage_tick % (LEAN_TICKS // RISE + 1) == 0:
            self.rise += 1 if target > self.rise else -1

    def _to(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_tick = 0

    # -- phases -----------------------------------------------------------------------------------

    def _begin_phase(self) -> None:
        phase = self.phase
        self.ledger.grip = phase.grip
        self.ledger.halves = 0
        self.wave_index = 0
        self.wave = None
        self.clock = 0
        self._to(Stage.ARRIVE)

    def _restart_phase(self) -> None:
        """Back in: calm is full again, words and understanding are kept."""
        halves = self.ledger.halves
        self._begin_phase()
        self.ledger.halves = halves
        self.ledger.calm = CALM_FULL
        self.elara = Elara()

    def _pull_out(self) -> None:
        self.ledger.pulls = min(self.ledger.pulls + 1, MERCY_MOST)
        self.ledger.rough = 0
        self.ledger.misread = False
        self.aid, self.aid_left = "", 0
        self.wave = None
        self.elara.rest()
        self._to(Stage.PULLED)
        self.events.append(tell.PulledOut(self.ledger.pulls))
        self.events.append(tell.Said("max", f"fear.max.pulled.{self.ledger.pulls}"))

    def _end_phase(self) -> None:
        self.phase_index += 1
        if self.phase_index < len(self.spec.phases):
            self._begin_phase()
        else:
            self._enter_where()

    def _enter_where(self) -> None:
        self.phase_index = len(self.spec.phases)
        self.wave = None
        self.opening = None
        self.where = Where()
        self.clock = 0
        self._to(Stage.WHERE)

    def _play_where(self, buttons: int, pressed: int) -> None:
        where = self.where
        if where is None:
            return
        strokes, settled = where.strokes, len(where.settled)
        where.step(buttons, pressed, self.ledger, self.spec, self.spec.last_beat, self.events)
        if where.strokes > strokes:
            self.hurt = 0
        if len(where.settled) > settled:
            self.calmed = 0
        if where.step_now is Step.OVER:
            self.outcome = where.outcome
            self._to(Stage.OVER)

    # -- waves ------------------------------------------------------------------------------------

    def _tune(self, spec: WaveSpec) -> Tuning:
        """Work out how the next showing of a wave is played."""
        ledger = self.ledger
        speed = SPEED[self.setup.difficulty] * (100 + ROUGH_SPEED * ledger.rough) // 100
        if ledger.misread:
            speed = speed * (100 + MISREAD_SPEED) // 100
        steps = ledger.halves // HALVES_STEP
        extra = MERCY_WARN * ledger.pulls + (UNDERSTOOD_WARN if steps >= 1 else 0)
        return Tuning(speed, WARN[self.setup.difficulty], extra, steps >= 2, steps >= 3, spec.id not in self.seen)

    def _begin_wave(self) -> None:
        spec = self.wave_spec
        self.tuning = self._tune(spec)
        harder = self.ledger.misread
        self.ledger.rough = 0
        self.ledger.misread = False
        self.wave = Wave(self.write(spec))
        if spec.id not in self.seen:
            self.seen.append(spec.id)
        self.aid_left = {"coat": COAT_TICKS, "joke": JOKE_TICKS}.get(self.aid, 0)
        self._hang_coat()
        self._to(Stage.WAVE)
        self.events.append(tell.WaveBegan(spec.id, harder))

    def write(self, spec: WaveSpec) -> Timeline:
        """Expand a wave from the seed: the same each time it is shown in this fight."""
        random = Rng(self.setup.seed).fork(self.phase_index * 16 + self.phase.waves.index(spec))
        return spec.build(self.tuning, random, self.phase.beat)

    def _play_wave(self, pressed: int) -> None:
        wave, elara, ledger = self.wave, self.elara, self.ledger
        if wave is None:
            return
        if pressed & _ACT:
            self._hang_coat()
        drift = wave.drift(elara.y)
        if drift:
            elara.shift(drift, 0)
        touch = wave.step(elara.x, elara.y, elara.listening, elara.untouchable, self.events)
        for _graze in range(touch.grazes):
            ledger.gain_focus(FOCUS_GRAZE)
            self.events.append(tell.Grazed(elara.x // ONE, elara.y // ONE))
        for word in touch.heard:
            self._hear(word)
        if touch.hit:
            elara.struck()
            ledger.hit()
            self.events.append(tell.Hit(ledger.calm))
            if ledger.calm == 0:
                self._pull_out()
                return
        self._spend_aid(wave)
        if wave.over:
            self._end_wave(early=False)

    def _hear(self, word: int) -> None:
        spec = self.wave_spec
        self.ledger.gain_focus(FOCUS_WORD)
        if self.ledger.hear(spec.id, word):
            message = f"fear.{self.spec.id}.{spec.id}.word.{word}"
            self.events.append(tell.WordHeard(message, self.elara.x // ONE, self.elara.y // ONE))

    def _hang_coat(self) -> None:
        """Max holds his coat on the side Elara faces (up or down where she faces a corner)."""
        if self.wave is not None and self.aid == "coat":
            across = 0 if self.elara.face_y else self.elara.face_x
            self.wave.coat = (across, self.elara.face_y)

    def _spend_aid(self, wave: Wave) -> None:
        if not self.aid_left:
            return
        self.aid_left -= 1
        if self.aid_left:
            return
        if self.aid == "joke":
            self._end_wave(early=True)
        wave.coat = (0, 0)
        self.aid = ""

    def _end_wave(self, early: bool) -> None:
        self.events.append(tell.WaveEnded(self.wave_spec.id, early))
        self.wave = None
        self.aid, self.aid_left = "", 0
        self.elara.rest()
        random = Rng(self.setup.seed).fork(1000 + self.count)
        self.count += 1
        self.opening = Opening(random.shuffled(range(READINGS)), random.between(1, 2))
        self._to(Stage.OPENING)
        self.events.append(tell.Opened(self.wave_spec.id))

    # -- openings ---------------------------------------------------------------------------------

    def _play_opening(self, buttons: int, pressed: int) -> None:
        opening, ledger = self.opening, self.ledger
        if opening is None:
            # the way back to the next wave: it starts on a beat
            if self.stage_tick >= REST_BEATS * self.beat and self.clock % self.beat == 0:
                self._begin_wave()
            return
        grip, halves = ledger.grip, ledger.halves
        opening.step(buttons, pressed, ledger, self.place, self.events)
        if ledger.grip < grip:
            self.hurt = 0
        if ledger.halves > halves:
            self.calmed = 0
        if not opening.over:
            return
        self.aid = opening.aid
        self.opening = None
        if ledger.grip == 0 or ledger.halves >= self.phase.goal:
            self._end_phase()
        else:
            if not ledger.misread:
                self.wave_index = self._next_wave()
            self.stage_tick = 0

    def _next_wave(self) -> int:
        """Return the wave that comes now: the next in turn that is not yet understood."""
        count = len(self.phase.waves)
        turn = [(self.wave_index + step) % count for step in range(1, count + 1)]
        levels = self.ledger.levels
        open_still = [index for index in turn if levels.get(self.phase.waves[index].id, 0) < HALVES_FIT]
        return open_still[0] if open_still else turn[0]

    # -- what is to be seen -----------------------------------------------------------------------

    def choices(self) -> list[Choice]:
        """Return the entries of the open menu, none if no menu is open."""
        if self.opening is not None:
            return self.opening.choices(self.ledger, self.place)
        return self.where.choices(self.ledger, self.spec) if self.where else []

    def observe(self) -> dict[str, object]:
        """Return what a player can see and know now, for bots and tests (see ``sight``)."""
        return sight.observe(self)

    def pose(self) -> sight.Pose:
        """Return hints for drawing the body."""
        return sight.pose(self)

    def pack(self) -> dict[str, Plain]:
        """Return the whole fight as plain data (``record.unpack`` builds it again)."""
        return record.pack(self)
