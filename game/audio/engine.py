"""The mixer: a track of music or Cavity's stems, one ambience, things that sound nearby, effects, volumes by group."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pygame

from game.audio.asides import Asides
from game.audio.beat import BAR_BEATS, Beat
from game.audio.captions import Captions
from game.audio.cues import cue
from game.audio.device import MONO, STEREO, open_device, set_sides
from game.audio.hearing import WIDTH, Source, around, blend, sides
from game.audio.loops import LOOPS, Loops
from game.audio.stems import MIXES, STEMS, Stems, needed
from game.audio.tempo import module_at
from game.audio.told import FULL, NOTHING, told
from game.core.events import Ambience, Event, Music, Sound
from game.encounters import events as tell
from game.story.settings import Settings

if TYPE_CHECKING:
    from game.scenes.context import Context
    from game.scenes.encounter import Encounter

FADE_MS = 500
QUIET, ENDED = 0.7, 0.4
"""Shares of the music's loudness while she reads in a fight, and once it has ended."""
DUCK_MS = 900
"""From full loudness to nothing, when music makes room."""
VOICES, STEPS = "blip_", "step_"
SHARES = (1.0, 0.78, 0.92, 0.72, 0.97, 0.84)
"""Loudness of successive steps and syllables: nobody puts both feet down alike."""
TAIL = 2
"""Two channels are kept for the ambience, so that one can fade out while the next fades in."""


class Audio:
    """Plays what the events ask for, and notes it for captions. Without a sound device it does nothing else."""

    def __init__(self, root: Path) -> None:
        """Open the sound device; ``root`` is the content root. Never raises."""
        self._folder = root / "assets" / "audio"
        self._effects: dict[str, pygame.mixer.Sound | None] = {}
        self._wanted = self._playing = ""
        self._ambience = ""
        self._side = 0
        self._turn = 0
        self._beat = Beat()
        self._held_until = 0
        self._told = NOTHING
        self._paused = False
        self._share = 1.0
        self._then = 0
        self._asides = Asides(self.play)
        self.captions = Captions()
        self._gains = {"music": 0.7, "effects": 0.8, "voice": 0.6, "ambience": 0.7}
        self._open(STEREO)

    def _open(self, sides: int) -> None:
        self._sides = sides
        self.silent = not open_device(sides, TAIL + LOOPS + len(STEMS))
        if self.silent:
            return
        self._loops = Loops(TAIL, lambda name: self._effect("ambience", name))
        self._stems = Stems(self._folder / "stems", TAIL + LOOPS)
        self._stems.heed(self._told)

    def _reopen(self, sides: int) -> None:
        """Open the device again for one ear or both, and go on with what was playing."""
        track, ambience = self._wanted, self._ambience
        pygame.mixer.quit()
        self._effects.clear()
        self._wanted = self._playing = self._ambience = ""
        self._held_until, self._paused = 0, False
        self._open(sides)
        self.resume(track, ambience)
        self._pause(self._told.held and self._told.strict)

    def apply(self, settings: Settings) -> None:
        """Take the volumes (0-10) from the settings, and whether there is one side or two."""
        for group in self._gains:
            # loudness is felt as about the square of the slider
            self._gains[group] = (getattr(settings, group) / 10) ** 2
        if self.silent:
            return
        sides = MONO if settings.mono else STEREO
        if sides != self._sides:
            self._reopen(sides)
        pygame.mixer.music.set_volume(self._gains["music"] * self._share)
        for side in range(TAIL):
            pygame.mixer.Channel(side).set_volume(self._gains["ambience"])

    def react(self, events: Iterable[Event]) -> None:
        """Play what a tick's events ask for."""
        events = tuple(events)
        on_beat = any(isinstance(event, tell.Beat) for event in events)
        for event in events:
            if isinstance(event, Sound):
                self.play(event.name, event.x)
            elif isinstance(event, Music):
                self._change_music(event.track, at_once=on_beat)
            elif isinstance(event, Ambience):
                self._change_ambience(event.name)
            elif isinstance(event, tell.PhaseBegan):
                self._begin_phase(event.beat)
                if event.phase != "where":  # an empty room: nothing takes shape
                    self.play("looms")
            elif isinstance(event, tell.Beat):
                self._keep_time(event.index)
            elif (found := cue(event)) is not None:
                if found[0].startswith(VOICES):
                    self._asides.say(*found, pygame.time.get_ticks())
                else:
                    self.play(*found)

    def heed(self, game: Context) -> None:
        """Take in how an encounter stands; call it before ``react`` and every frame."""
        self.captions.tick = game.tick
        self._asides.look(game)
        before, self._told = self._told, told(game)
        now = self._told
        if now == before:
            return
        self._asides.follow(before, now)
        if self.silent:
            return
        self._stems.heed(now)
        if (now.name, now.beat, now.percent) != (before.name, before.beat, before.percent):
            self._beat = Beat(now.beat, now.percent)
        self._pause(now.held and now.strict)

    def _pause(self, paused: bool) -> None:
        """Stop what is on the beat while a menu lies over a fight, and go on to the sample."""
        if paused == self._paused:
            return
        self._paused = paused
        now = pygame.time.get_ticks()
        if self._stems.playing:
            (self._stems.hold if paused else self._stems.go_on)(now)
        elif not self._held_until:
            (pygame.mixer.music.pause if paused else pygame.mixer.music.unpause)()

    def resume(self, track: str, ambience: str) -> None:
        """Play the music and ambience a restored game was in."""
        self._change_music(track or "none")
        self._change_ambience(ambience or "none")

    def step(self) -> None:
        """Start the next track once the last one has faded out; call it every frame."""
        now = pygame.time.get_ticks()
        self._asides.step(now)
        if self.silent:
            return
        if self._held_until and now >= self._held_until and not self._paused:
            self._held_until = 0
            pygame.mixer.music.unpause()
        self._stems.step(self._gains["music"], now)
        self._duck(now)
        if self._playing == self._wanted or pygame.mixer.music.get_busy() or self._paused:
            return
        self._playing = self._wanted
        path = self._module(self._wanted)
        if self._wanted == "none" or not path.is_file():
            return
        try:
            pygame.mixer.music.load(module_at(path, self._told.percent), "xm")
        except (pygame.error, OSError):  # a module a musician broke is silence, not a crash
            return
        pygame.mixer.music.set_volume(self._gains["music"] * self._share)
        pygame.mixer.music.play(-1)

    def _module(self, track: str) -> Path:
        return self._folder / "music" / f"{track}.xm"

    def _duck(self, now: int) -> None:
        """Let a fight's music make room for what is read in it."""
        goal = ENDED if self._told.ended else QUIET if self._told.quiet else 1.0
        step, self._then = min(50, now - self._then) / DUCK_MS, now
        if self._share != goal:
            self._share = min(goal, self._share + step) if self._share < goal else max(goal, self._share - step)
            pygame.mixer.music.set_volume(self._gains["music"] * self._share)

    def attend(self, game: Context, coming: str = "") -> None:
        """Let the things around the player be heard, and read the stems of a coming encounter; call it every frame.

        One stem is read at a time, while a line stands there to be read and nothing moves.
        """
        self.heed(game)
        sources = around(game)
        self.captions.near(next((place for scene in game.scenes if (place := scene.map_name())), ""), sources)
        if self.silent:
            return
        top = game.scenes[-1]
        name = cast("Encounter", top).name if top.kind == "encounter" else coming
        if name and needed(name) and not top.speaker(game):
            self._stems.prepare()
        self.listen(sources)

    def listen(self, sources: tuple[Source, ...]) -> None:
        """Let these things be heard, and what was heard before and is not among them fade out."""
        if self.silent or (not sources and self._loops.idle()):
            return
        for source in sources:  # read when a place is entered, behind its veil, and not in the middle of a step
            self._effect("ambience", source[0])
        self._loops.play(blend(sources), self._gains["ambience"], pygame.time.get_ticks())

    def play(self, name: str, x: int = -1) -> None:
        """Play an effect once, panned to screen column ``x`` (-1: centre)."""
        self.captions.hear(name, x)
        if self.silent:
            return
        sound = self._effect("effects", name)
        if sound is None:
            return
        channel = sound.play()
        if channel is None:
            return
        gain = self._gains["voice" if name.startswith(VOICES) else "effects"]
        if name.startswith((VOICES, STEPS)):
            gain *= SHARES[self._turn % len(SHARES)]
            self._turn += 1
        left, right = sides(WIDTH / 2 if x < 0 else x)
        set_sides(channel, (gain * left, gain * right))

    def _change_music(self, track: str, at_once: bool = False) -> None:
        """Fade over to a track; ``at_once`` cuts to it, so that its first beat is the game's."""
        if track == self._wanted:
            return
        self._wanted = track
        self.captions.music(track)
        if self.silent:
            return
        self._beat = Beat(self._told.beat, self._told.percent)
        if self._held_until:
            self._held_until = 0
            pygame.mixer.music.unpause()
        stemmed = track in MIXES and (self._told.percent == FULL or not self._module(track).is_file())
        if self._stems.playing and not stemmed:
            self._stems.stop(FADE_MS)
        self._playing = ""  # what was playing ends, even if it is wanted again before it has faded out
        if at_once:
            pygame.mixer.music.stop()
        if pygame.mixer.music.get_busy():
            pygame.mixer.music.fadeout(FADE_MS)
        if stemmed:
            self._playing = track
            self._stems.begin(track, self._gains["music"], pygame.time.get_ticks())
        elif not pygame.mixer.music.get_busy():
            self.step()

    def _begin_phase(self, ticks: int) -> None:
        """Count beats of so many ticks from here; a phase that is played again begins its theme again."""
        if self.silent:
            return
        self._beat = Beat(ticks, self._told.percent)
        now = pygame.time.get_ticks()
        if self._stems.playing and self._stems.position(now) > ticks:
            self._stems.again(self._gains["music"], now)

    def _keep_time(self, index: int) -> None:
        self._asides.beat(index, self._told)
        if self.silent:
            return
        now = pygame.time.get_ticks()
        if self._stems.playing:
            if self._beat.fell(index, now, self._stems.position(now)) and index % BAR_BEATS == 0:
                self._stems.again(self._gains["music"], now)
            return
        loose = bool(self._told.name) and not self._told.strict
        if loose or self._held_until or not pygame.mixer.music.get_busy():
            return
        hold = self._beat.fell(index, now, pygame.mixer.music.get_pos())
        if hold:
            self._held_until = now + hold
            pygame.mixer.music.pause()

    def _change_ambience(self, name: str) -> None:
        if name == self._ambience or self.silent:
            return
        self._ambience = name
        pygame.mixer.Channel(self._side).fadeout(FADE_MS)
        self._side = 1 - self._side
        sound = None if name == "none" else self._effect("ambience", name)
        if sound is not None:
            channel = pygame.mixer.Channel(self._side)
            channel.play(sound, loops=-1, fade_ms=FADE_MS)
            channel.set_volume(self._gains["ambience"])

    def _effect(self, folder: str, name: str) -> pygame.mixer.Sound | None:
        key = f"{folder}/{name}"
        if key not in self._effects:
            try:
                self._effects[key] = pygame.mixer.Sound(self._folder / folder / f"{name}.ogg")
            except (pygame.error, OSError):  # told by the content check; silence while playing
                self._effects[key] = None
        return self._effects[key]
