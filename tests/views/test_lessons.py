"""What a newcomer is shown in an encounter: the right button at the right moment, and never after it was used."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.assets import Assets
from game.content import Library
from game.core.input import Button
from game.encounters.fear import manifest
from game.encounters.fear.bullets import Kind
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.study import study
from game.encounters.fear.verbs import Part
from game.encounters.fear.where import Step
from game.encounters.options import Assists, BreathMode
from game.encounters.setup import Setup
from game.encounters.swarm.bot import Mood
from game.encounters.swarm.stage import routine
from game.encounters.swarm.swarm import Swarm
from game.views.fear import FearView
from game.views.kit import Kit
from game.views.swarm import SwarmView
from tests.encounters.bots import Dodger

ROOT = Path(__file__).resolve().parents[2]
ACT, BACK, LISTEN = int(Button.ACT), int(Button.BACK), int(Button.LISTEN)
LEFT, RIGHT = int(Button.LEFT), int(Button.RIGHT)
CATALOGUE = ROOT / "assets/i18n/en/LC_MESSAGES/root-access.po"
HINT = re.compile(r'msgid "((?:fear|swarm)\.hint\.[^"]+)"\nmsgstr "([^"]*)"')
BETWEEN_PANELS = 204
"""Room between the panels at the bottom corners, in pixels."""


class Told(Kit):
    """A kit that remembers which hints were shown since ``said`` was cleared."""

    def __init__(self, assets: Assets) -> None:
        super().__init__(assets)
        self.said: list[str] = []
        self.buttons: list[str] = []

    def tooltip(self, target: pygame.Surface, text: str, x: int, y: int, *glyphs: str) -> pygame.Rect:
        self.said.append(text)
        self.buttons += glyphs
        return super().tooltip(target, text, x, y, *glyphs)

    def note(self, target: pygame.Surface, text: str, left: int, bottom: int, width: int, *glyphs: str) -> pygame.Rect:
        self.said.append(text)
        self.buttons += glyphs
        return super().note(target, text, left, bottom, width, *glyphs)


class Watched:
    """An encounter and the view it is watched through."""

    def __init__(self, model: Fear | Swarm, assets: Assets, content: Library) -> None:
        self.kit = Told(assets)
        self.content = content
        self.model = model
        self.view = FearView(assets, self.kit, content) if isinstance(model, Fear) else None
        self.swarm_view = None if isinstance(model, Fear) else SwarmView(assets, self.kit, content)
        self.tick = 0

    def play(self, buttons: int = 0, ticks: int = 1) -> None:
        """Press the buttons and hold them for some ticks, drawing each."""
        for number in range(ticks):
            self.model.step(buttons, 0 if number else buttons)
            self.tick += 1
            self.look()

    def look(self) -> None:
        target = pygame.display.get_surface()
        if isinstance(self.model, Fear):
            assert self.view is not None
            self.view.draw(target, self.model, self.tick)
        else:
            assert self.swarm_view is not None
            self.swarm_view.draw(target, self.model, self.tick)

    def shows(self) -> list[str]:
        """Return the hints of the next picture, by the last part of their ID."""
        self.kit.said.clear()
        self.kit.buttons.clear()
        self.look()
        family = "fear.hint." if isinstance(self.model, Fear) else "swarm.hint."
        known = {self.content.message(name): name for name, _ in hints() if name.startswith(family)}
        return [known[text].removeprefix(family) for text in self.kit.said]


def hints() -> list[tuple[str, str]]:
    return HINT.findall(CATALOGUE.read_text(encoding="utf-8"))


def fight(assets: Assets, content: Library, **setup: object) -> Watched:
    fear = cavity(Setup(3, **setup))  # type: ignore[arg-type]
    watched = Watched(fear, assets, content)
    while fear.stage is not Stage.WAVE:
        watched.play()
    return watched


def opened(assets: Assets, content: Library, **setup: object) -> Watched:
    watched = fight(assets, content, **setup)
    fear = watched.model
    assert isinstance(fear, Fear)
    fear.ledger.words[fear.wave_spec.id] = [0, 1, 2]
    fear.ledger.focus = 80
    fear._open(early=False)
    return watched


def test_every_hint_is_short() -> None:
    assert len(hints()) > 25
    assert [text for name, text in hints() if len(text) > 40] == []


def test_advice_below_the_cards_fits_between_the_panels(assets: Assets) -> None:
    kit = Kit(assets)
    cap = kit.body.size(kit.cap("key.space") + " ")[0]
    for name, text in hints():
        if ".verb." in name or ".aid." in name:
            assert kit.body.size(text)[0] + cap + 11 <= BETWEEN_PANELS, name


def test_walking_comes_first_and_then_the_dash(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    assert watched.shows() == ["walk"]
    watched.play(LEFT, 15)
    watched.play(RIGHT, 16)
    assert watched.shows() == ["dash"]
    watched.play(BACK | LEFT, 2)
    assert "dash" not in watched.shows()


def test_the_dash_is_offered_for_a_while_only(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    watched.play(LEFT, 15)
    watched.play(RIGHT, 16)
    shown = 0
    for _ in range(420):
        shown += watched.shows() == ["dash"]
        watched.play()
    assert 100 <= shown <= 182


def test_listening_is_shown_near_a_word_until_one_was_heard(assets: Assets, content: Library) -> None:
    watched = fight(assets, content, assists=Assists(invulnerable=True))
    fear = watched.model
    assert isinstance(fear, Fear)
    watched.play(LEFT, 31)
    seen: set[str] = set()
    for _ in range(400):
        words = [view for view in fear.wave.bullets() if view.kind is Kind.WORD] if fear.wave else []
        if words and words[0].y > 100 << 8:
            seen |= {*watched.shows()}
            fear.elara.x, fear.elara.y = words[0].x, words[0].y
            assert watched.shows() == ["listen"]
            break
        watched.play()
    watched.play(LISTEN, 14)
    assert fear.ledger.words
    assert not {"listen", "near"} & {*watched.shows()}


def test_each_verb_says_what_it_is_for_until_it_was_used(assets: Assets, content: Library) -> None:
    watched = opened(assets, content)
    fear = watched.model
    assert isinstance(fear, Fear)
    for verb in ("treat", "listen", "max", "breathe"):
        assert watched.shows() == [f"verb.{verb}"]
        watched.play(RIGHT)
        watched.play()
    watched.play(ACT)
    assert fear.opening is not None
    assert fear.opening.part is Part.TREAT
    assert watched.shows() == ["beat"]
    again = opened(assets, content)
    again.view._lessons = watched.view._lessons  # type: ignore[union-attr]
    again.view._opening._lessons = watched.view._lessons  # type: ignore[union-attr]
    assert again.shows() == []


def test_a_locked_verb_gives_its_reason_instead(assets: Assets, content: Library) -> None:
    watched = opened(assets, content)
    fear = watched.model
    assert isinstance(fear, Fear)
    fear.ledger.words.clear()
    watched.play(RIGHT)
    assert watched.shows() == []


@pytest.mark.parametrize("mode", list(BreathMode))
def test_a_breath_is_explained_as_it_is_taken(assets: Assets, content: Library, mode: BreathMode) -> None:
    watched = opened(assets, content, assists=Assists(breath=mode))
    watched.play(LEFT)
    watched.play()
    watched.play(ACT)
    assert watched.shows() == [f"breath.{mode.name.lower()}"]
    assert ("key.space" in watched.kit.buttons) is (mode is not BreathMode.AUTO)


def test_hints_name_the_buttons_of_the_device_used_last(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    watched.shows()
    assert watched.kit.buttons == ["key.left", "key.up", "key.down", "key.right"]
    watched.kit.device = "pad"
    watched.shows()
    assert watched.kit.buttons == ["pad.left_stick"]
    watched.kit.device = "pointer"
    watched.shows()
    assert watched.kit.buttons == ["pointer.mouse"]


def test_somebody_new_is_taught_anew_and_who_comes_again_is_not(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    watched.play(LEFT, 15)
    watched.play(RIGHT, 16)
    for begun, taught in (
        (study(Setup(4, attempted=True)), False),
        (cavity(Setup(4)), False),
        (manifest.begin("queue", Setup(4)), False),
        (study(Setup(4)), True),
    ):
        watched.model = begun
        while watched.model.stage is not Stage.WAVE:
            watched.play()
        assert ("walk" in watched.shows()) is taught


def test_what_one_fight_taught_the_next_ones_know(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    watched.play(LEFT, 15)
    watched.play(RIGHT, 16)
    other = FearView(assets, watched.kit, content)
    assert other._lessons.knows("walk")


def test_the_first_meeting_teaches_to_walk_to_dash_and_to_listen(assets: Assets, content: Library) -> None:
    meeting = study(Setup(3, assists=Assists(invulnerable=True)))
    watched = Watched(meeting, assets, content)
    taught: set[str] = set()
    bot = Dodger(15, listens=True)
    while meeting.opening is None:
        seen = meeting.observe()
        watched.play(bot.buttons(seen) if seen["stage"] == "wave" else 0)
        taught |= {*watched.shows()}
    assert {"walk", "dash", "listen"} <= taught
    while meeting.opening is not None and meeting.opening.part is Part.LINE:
        watched.play(ACT if meeting.opening.tick % 20 == 19 else 0)
    assert watched.shows() == ["verb.listen"]


def test_the_last_question_shows_its_buttons_only_to_who_hesitates(assets: Assets, content: Library) -> None:
    watched = fight(assets, content)
    fear = watched.model
    assert isinstance(fear, Fear)
    fear._enter_where()
    while fear.where is None or fear.where.step_now is not Step.QUESTION:
        watched.play()
    assert watched.shows() == []
    watched.play(ticks=200)
    assert watched.shows() == ["question"]
    watched.play(LEFT)
    assert watched.shows() == []
    watched.play(ACT)
    assert watched.shows() == ["purge"]


def test_the_swarm_teaches_one_step_after_the_other(assets: Assets, content: Library) -> None:
    swarm = Swarm(Setup(3), routine(3))
    watched = Watched(swarm, assets, content)
    watched.play()
    assert watched.shows() == ["walk"]
    watched.play(LEFT, 16)
    watched.play(RIGHT, 16)
    first = swarm.bots[0]
    swarm.x, swarm.y = first.x, first.y
    assert watched.shows() == ["wake"]
    first.mood = Mood.FOLLOWING
    swarm.chain.append(0)
    assert watched.shows() == ["home"]
    first.x, first.y = swarm.x, swarm.y = swarm.stage.home_x, swarm.stage.home_y
    assert watched.shows() == ["seat"]
    swarm.chain.clear()
    first.mood, first.seat = Mood.SEATED, 0
    assert watched.shows() == ["listen"]
    watched.play(LISTEN, 22)
    assert watched.shows() == []


def test_far_from_every_sleeper_the_nearest_one_calls(assets: Assets, content: Library) -> None:
    swarm = Swarm(Setup(3), routine(3))
    watched = Watched(swarm, assets, content)
    watched.play()
    watched.play(LEFT, 16)
    watched.play(RIGHT, 16)
    swarm.x, swarm.y = swarm.stage.home_x, swarm.stage.home_y
    assert watched.shows() == ["near"]
