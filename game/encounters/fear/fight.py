"""A fear fight from the first beat to its outcome: waves, openings, phases and being pulled out."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear import record, sight
from game.encounters.fear.arena import Elara
from game.encounters.fear.bout import Bout, Verdict
from game.encounters.fear.coda import SKIPPED, TREATED, UNDERSTOOD, Coda
from game.encounters.fear.ledger import CALM_FULL, HALVES_FIT
from game.encounters.fear.opening import Opening
from game.encounters.fear.state import LONG_AGO, RISE, FightState, Stage
from game.encounters.fear.tempo import tune
from game.encounters.fear.verbs import READINGS
from game.encounters.fear.where import Step, Where

ARRIVE_BEATS = 4  # beats between a phase's start and its first wave
REST_BEATS = 1  # beats between an opening and the wave after it
RISE_TICKS = 2  # ticks for each px that the body rises or leans in
PULL_TICKS = 150  # ticks outside after being pulled out
MERCY_MOST = 3  # being pulled out makes it easier this many times

__all__ = ["RISE", "Fear", "Stage"]

_SKIP = int(Button.SKIP)


@dataclass(slots=True, eq=False)
class Fear(FightState):
    """A fight against one fear. See ``docs/encounters.md`` for what views read."""

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the button mask held and the mask of buttons newly pressed."""
        self.events.clear()
        if self.stage is Stage.OVER:
            return
        if pressed & _SKIP and self.can_skip and self._skip():
            return
        if self.walks and self.elara.step(buttons, pressed):
            self.events.append(tell.Dashed(self.elara.x // ONE, self.elara.y // ONE))
        self.pending |= pressed  # what the clock below has not seen yet
        self.pace += self.setup.assists.speed
        if self.pace >= 100:
            self.pace -= 100
            self._tick(buttons, self.pending)
            self.pending = 0

    def _tick(self, buttons: int, pressed: int) -> None:
        """Let the clock of attacks, beats and breaths go on by one tick."""
        if self.clock == 0:
            self._greet()
        if self.clock % self.beat == 0:
            self.events.append(tell.Beat(self.clock // self.beat))
        self.clock += 1
        self.stage_tick += 1
        self.hurt = min(self.hurt + 1, LONG_AGO)
        self.calmed = min(self.calmed + 1, LONG_AGO)
        if self.stage is Stage.WAVE:
            self._play_wave(pressed)
        elif self.stage is Stage.OPENING:
            self._play_opening(buttons, pressed)
        elif self.stage is Stage.WHERE:
            self._play_where(buttons, pressed)
        elif self.stage is Stage.CODA:
            self._play_coda(pressed)
        elif self.stage is Stage.ARRIVE:
            if self.stage_tick >= ARRIVE_BEATS * self.beat:
                self._begin_wave()
        elif self.stage_tick >= PULL_TICKS:
            self._restart_phase()
        target = 0 if self.stage is Stage.OPENING and self.opening else RISE
        if self.rise != target and self.stage_tick % RISE_TICKS == 0:
            self.rise += 1 if target > self.rise else -1

    def _greet(self) -> None:
        """Announce a phase; the body has a word for each."""
        phase = "where" if self.where else self.phase.id
        self.events.append(tell.PhaseBegan(phase, self.beat))
        if not self.where:
            self.events.append(tell.Said(self.spec.id, self.greeting))

    def _to(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_tick = 0

    # -- phases -----------------------------------------------------------------------------------

    def _begin_phase(self) -> None:
        self.ledger.grip = self.phase.grip
        self.ledger.halves = 0
        self.wave_index = 0
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
        ledger = self.ledger
        ledger.pulls = min(ledger.pulls + 1, MERCY_MOST)
        ledger.rough = 0
        ledger.misread = False
        self.coming_aid = ""
        self.bout = None
        self.elara.rest()
        self._to(Stage.PULLED)
        self.events.append(tell.PulledOut(ledger.pulls))
        self.events.append(tell.Said(*self.comfort))

    def _end_phase(self) -> None:
        if self.spec.coda:
            self._enter_coda()
            return
        self.phase_index += 1
        if self.phase_index < len(self.spec.phases):
            self._begin_phase()
        else:
            self._enter_where()

    def _skip(self) -> bool:
        """Pass the fight: to its last question, or, where there is none, out of it; return whether it is over."""
        self.ledger.skipped = True
        if not self.spec.coda:
            self._enter_where()
            return False
        self.bout = None
        self.opening = None
        self.outcome = SKIPPED
        self._to(Stage.OVER)
        self.events.append(tell.Finished(SKIPPED))
        return True

    def _enter_coda(self) -> None:
        """End the fight for good: understood, treated, or, by enough clean strokes, both at once."""
        ledger, spec = self.ledger, self.spec
        self.coda = Coda(UNDERSTOOD if self.both or ledger.halves >= self.phase.goal else TREATED)
        self.elara.safe = 0
        self._to(Stage.CODA)
        if self.coda.outcome == UNDERSTOOD:
            self.events.append(tell.Said(spec.id, f"fear.{spec.id}.coda.last"))

    def _play_coda(self, pressed: int) -> None:
        coda = self.coda
        if coda is None:
            return
        coda.step(pressed, self.elara, self.spec.id, self.spec.patients[0][0], self.events)
        if coda.over:
            self.outcome = coda.outcome
            self._to(Stage.OVER)

    def _enter_where(self) -> None:
        self.phase_index = len(self.spec.phases)
        self.bout = None
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

    # -- waves and openings -----------------------------------------------------------------------

    def _begin_wave(self) -> None:
        spec, ledger = self.wave_spec, self.ledger
        harder = ledger.misread
        self.tuning = tune(ledger, spec.id not in self.seen, self.phase.id == self.spec.quiet)
        ledger.rough = 0
        ledger.misread = False
        if spec.id not in self.seen:
            self.seen.append(spec.id)
        shelter = spec.owner if spec.owner in self.spec.shelters and spec.owner not in self.stood else ""
        self.bout = Bout(self.spec.id, spec.id, self.write(spec), self.coming_aid, self.elara, shelter)
        self.coming_aid = ""
        self._to(Stage.WAVE)
        self.events.append(tell.WaveBegan(spec.id, harder))
        if shelter:
            self.stood.append(shelter)
            self.events += [tell.Sheltered(shelter), tell.Said(shelter, f"fear.{self.spec.id}.shelter.{shelter}")]
        elif self.own_voice:
            self.events.append(tell.Said(self.spec.id, f"fear.{self.spec.id}.own"))

    def _play_wave(self, pressed: int) -> None:
        if self.bout is None:
            return
        verdict = self.bout.step(self.elara, self.ledger, pressed, self.events)
        if verdict is Verdict.LOST:
            self._pull_out()
        elif verdict is not Verdict.ON:
            self._open(early=verdict is Verdict.LAUGHED)

    def _open(self, early: bool) -> None:
        self.events.append(tell.WaveEnded(self.wave_spec.id, early))
        self.bout = None
        self.elara.rest()
        random = Rng(self.setup.seed).fork(1000 + self.count)
        self.count += 1
        self.opening = Opening(random.shuffled(range(READINGS)), random.between(1, 2))
        self._to(Stage.OPENING)
        self.events.append(tell.Opened(self.wave_spec.id))
        if self.spec.tools and self.count == 1:
            self.opening.greet("max", f"fear.{self.spec.id}.tools", self.events)

    def _play_opening(self, buttons: int, pressed: int) -> None:
        opening, ledger = self.opening, self.ledger
        if opening is None:
            # on the way to the next wave: it starts on a beat
            if self.stage_tick >= REST_BEATS * self.beat and self.clock % self.beat == 0:
                self._begin_wave()
            return
        grip, halves = ledger.grip, ledger.halves
        opening.step(buttons, pressed, ledger, self.place, self.events)
        if ledger.grip < grip:
            self.hurt = 0
        if ledger.halves > halves:
            self.calmed = 0
        if opening.over:
            self._close(opening.aid)

    def _close(self, aid: str) -> None:
        ledger = self.ledger
        self.opening = None
        if ledger.grip == 0 or ledger.halves >= self.phase.goal or self.both:
            self._end_phase()
            return
        self.coming_aid = aid
        if not ledger.misread:
            self.wave_index = self._next_wave()
        self.stage_tick = 0

    def _next_wave(self) -> int:
        """Return the wave that comes now: the next in turn that is not yet understood."""
        waves, levels = self.phase.waves, self.ledger.levels
        turn = [(self.wave_index + step) % len(waves) for step in range(1, len(waves) + 1)]
        return next((index for index in turn if levels.get(waves[index].id, 0) < HALVES_FIT), turn[0])

    # -- what is to be seen -----------------------------------------------------------------------

    def pose(self) -> sight.Pose:
        """Return hints for drawing the body."""
        return sight.pose(self)

    def observe(self) -> dict[str, object]:
        """Return what a player can see and know now, for bots and tests (see ``sight``)."""
        return sight.observe(self)

    def pack(self) -> dict[str, Plain]:
        """Return the whole fight as plain data (``record.unpack`` builds it again)."""
        return record.pack(self)
