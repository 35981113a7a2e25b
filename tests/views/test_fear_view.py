"""Fights on the screen: every wave and stage can be drawn, drawing changes nothing, and pictures follow the rules."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.assets import Assets
from game.content import Library
from game.core.input import Button
from game.encounters.breath import BREATH_TICKS
from game.encounters.fear import manifest
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.spec import Manner
from game.encounters.fear.stress import fill
from game.encounters.fear.study import study
from game.encounters.fear.verbs import Part
from game.encounters.fear.where import Step
from game.encounters.options import Assists
from game.encounters.setup import PLACES, Setup
from game.encounters.swarm.bot import Mood
from game.encounters.swarm.stage import routine
from game.encounters.swarm.swarm import Swarm
from game.opening import open_content
from game.views.fear import FearView
from game.views.fear_body_cavity import Body as CavityBody
from game.views.fear_mood import BREAKS
from game.views.fear_shapes import asked
from game.views.kit import Kit
from game.views.swarm import SwarmView
from tests.encounters.bots import Player
from tests.encounters.stages import FEARS, manners

ROOT = Path(__file__).resolve().parents[2]
ACT, LISTEN, LEFT, RIGHT = int(Button.ACT), int(Button.LISTEN), int(Button.LEFT), int(Button.RIGHT)
EVERY = 7
"""A prime number of ticks between drawn frames, so that all animation steps are met."""


@pytest.fixture(scope="module")
def screen() -> pygame.Surface:
    pygame.display.init()
    return pygame.display.set_mode((320, 180))


@pytest.fixture(scope="module")
def assets(screen: pygame.Surface) -> Assets:
    return Assets(ROOT / "assets")


@pytest.fixture(scope="module")
def content() -> Library:
    return open_content(ROOT)


@pytest.fixture
def view(assets: Assets, content: Library) -> FearView:
    return FearView(assets, Kit(assets), content)


def cavity_body(view: FearView) -> CavityBody:
    body = view._parts_of("cavity").body
    assert isinstance(body, CavityBody)
    return body


def fight(place: str = "beach", **changes: object) -> Fear:
    return cavity(Setup(11, assists=Assists(invulnerable=True), place=place, **changes))  # type: ignore[arg-type]


def wave(phase: int, number: int, place: str = "beach", **changes: object) -> Fear:
    fear = fight(place, **changes)
    fear.phase_index = phase
    fear._begin_phase()
    fear.wave_index = number
    fear._begin_wave()
    return fear


def picture(view: FearView | SwarmView, model: Fear | Swarm, tick: int, alpha: float = 1.0) -> bytes:
    target = pygame.Surface((320, 180))
    view.draw(target, model, tick, alpha)  # type: ignore[arg-type]
    return pygame.image.tobytes(target, "RGB")


WAVES = [(0, number, "beach") for number in range(len(fight().spec.phases[0].waves))]
WAVES += [(1, number, place) for place in PLACES for number in range(len(fight(place).spec.phases[1].waves))]
WAVES += [(2, number, "beach") for number in range(len(fight().spec.phases[2].waves))]


@pytest.mark.parametrize(("phase", "number", "place"), WAVES)
def test_every_wave_is_drawn_from_warning_to_end_and_nothing_changes(
    view: FearView, phase: int, number: int, place: str
) -> None:
    fear = wave(phase, number, place)
    tick = 0
    while fear.stage is Stage.WAVE:
        fear.step(LISTEN if tick % 200 < 100 else LEFT, 0)
        tick += 1
        if tick % EVERY == 0:
            before = fear.pack()
            view.draw(pygame.display.get_surface(), fear, tick, tick % 10 / 10)
            assert fear.pack() == before
    assert tick > 300


def test_the_same_state_gives_the_same_picture(assets: Assets, content: Library) -> None:
    fear = wave(1, 0)
    for _ in range(120):
        fear.step(0, 0)
    first = picture(FearView(assets, Kit(assets), content), fear, 500)
    second = picture(FearView(assets, Kit(assets), content), fear, 500)
    assert first == second


def test_the_smile_breaks_when_the_second_phase_arrives(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 1
    fear._begin_phase()
    faces = {}
    for tick in range(BREAKS + 30):
        view.draw(pygame.display.get_surface(), fear, tick)
        faces[tick] = cavity_body(view)._manners.mood.clean
        fear.step(0, 0)
    assert faces[BREAKS - 1]
    assert not faces[BREAKS + 1]


def test_the_shell_bursts_when_the_third_phase_arrives(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 2
    fear._begin_phase()
    faces = {}
    for tick in range(BREAKS + 30):
        view.draw(pygame.display.get_surface(), fear, tick)
        faces[tick] = cavity_body(view)._manners.mood.burst
        assert not cavity_body(view)._manners.mood.clean
        fear.step(0, 0)
    assert not faces[BREAKS - 1]
    assert faces[BREAKS + 1]


def test_who_steps_in_is_seen_and_says_why(view: FearView) -> None:
    sheltered = wave(0, 0, facts=(("fear_queue", "understood"),))
    alone = wave(0, 0)
    for fear in (sheltered, alone):
        for _ in range(80):
            fear.step(0, 0)
    assert sheltered.shelter == "tomasz"
    assert picture(view, sheltered, 80) != picture(view, alone, 80)


def test_where_nothing_is_gripped_no_bar_is_shown(view: FearView) -> None:
    meeting = study(Setup(11, assists=Assists(invulnerable=True)))
    meeting._begin_wave()
    met = pygame.Surface((320, 180))
    view.draw(met, meeting, 1)
    assert cavity_body(view)._manners.mood.clean
    fought = pygame.Surface((320, 180))
    view.draw(fought, wave(0, 0), 1)
    assert met.get_at((160, 0)) != fought.get_at((160, 0)), "the thread that is left of the bar"


def test_the_bar_leaves_with_the_body_and_comes_back_with_it(view: FearView) -> None:
    fear = wave(0, 0)
    seen = []
    for rise in (0, 16):
        fear.rise = rise
        picture = pygame.Surface((320, 180))
        view.draw(picture, fear, 10)
        seen.append(picture.get_at((84, 9)))
    assert seen[0] != seen[1]
    assert seen[0] == view._assets.colour("red", 1)


def test_the_lit_things_are_those_of_owners_who_were_heard(view: FearView) -> None:
    fear = wave(1, 0)
    fear.ledger.levels = {"triage": 2}
    view.draw(pygame.display.get_surface(), fear, 10)
    shown = cavity_body(view)._manners.mood.shown
    assert shown["watch"] == shown["ticket"] == 2, "Tomasz's"
    assert set(shown.values()) == {0, 2}


def test_a_bullet_is_drawn_where_it_is_and_between_ticks_where_it_was(view: FearView) -> None:
    fear = fight()
    fear.phase_index = 1
    fear._begin_phase()
    fill(fear, 1)
    for _ in range(3):
        fear.step(0, 0)
    assert fear.wave is not None
    bullet = fear.wave.bullets()[0]
    out: list[tuple[pygame.Surface, tuple[int, int]]] = []
    view._parts_of("cavity").shots.draw(out, fear.wave, 0.0, 1.0)
    surface, (left, top) = out[0]
    assert left <= bullet.x >> 8 < left + surface.get_width()
    assert top <= bullet.y >> 8 < top + surface.get_height()
    view._parts_of("cavity").shots.draw(out, fear.wave, 0.0, 0.0)
    was = (bullet.x - bullet.vx >> 8) - (bullet.x >> 8)
    assert out[1][1][0] - left == was


def test_a_rewound_fight_leaves_no_sparks_behind(view: FearView) -> None:
    fear = wave(0, 0)
    early = fear.pack()
    view.draw(pygame.display.get_surface(), fear, 1000)
    fear.elara.struck()
    view.draw(pygame.display.get_surface(), fear, 1001)
    assert view._sparks._bursts
    from game.encounters.fear.cavity import restore

    view.draw(pygame.display.get_surface(), restore(early), 900)
    assert not view._sparks._bursts
    assert not view._sparks.flights


def test_a_heard_word_flies_to_the_panel(view: FearView) -> None:
    fear = wave(0, 0)
    view.draw(pygame.display.get_surface(), fear, 1)
    fear.ledger.hear(fear.wave_spec.id, 2)
    view.draw(pygame.display.get_surface(), fear, 2)
    flights = view._sparks.flights
    assert [flight.word for flight in flights] == [2]
    assert flights[0].text == view._texts.words(fear)[2]


def test_the_sentence_has_gaps_for_words_not_heard(view: FearView) -> None:
    fear = wave(0, 0)
    words = view._texts.words(fear)
    fear.ledger.words[fear.wave_spec.id] = [0]
    sentence = view._texts.sentence(fear)
    assert words[0] in sentence
    assert sentence.count("____") == len(words) - 1


def opened(view: FearView) -> Fear:
    fear = wave(1, 0)
    fear.ledger.words[fear.wave_spec.id] = [0, 1, 2]
    fear.ledger.focus = 80
    fear._open(early=False)
    return fear


@pytest.mark.parametrize(
    ("choose", "part"),
    [(0, Part.TREAT), (1, Part.READ), (2, Part.AIDS), (3, Part.BREATHE)],
)
def test_every_verb_is_drawn(view: FearView, choose: int, part: Part) -> None:
    fear = opened(view)
    for _ in range(choose):
        fear.step(RIGHT, RIGHT)
        fear.step(0, 0)
    fear.step(ACT, ACT)
    assert fear.opening is not None
    assert fear.opening.part is part
    before = picture(view, fear, 50)
    for tick in range(51, 51 + BREATH_TICKS // 2):
        fear.step(ACT if tick % 3 else 0, 0)
        view.draw(pygame.display.get_surface(), fear, tick)
    assert picture(view, fear, 400) != before


def test_a_locked_verb_says_why(view: FearView) -> None:
    fear = wave(0, 0)
    fear._open(early=False)
    locked = picture(view, fear, 30)
    fear.ledger.words[fear.wave_spec.id] = [0, 1, 2]
    assert picture(view, fear, 30) != locked


def test_being_pulled_out_is_drawn(view: FearView) -> None:
    fear = wave(1, 0)
    fear._pull_out()
    for tick in range(0, 150, EVERY):
        view.draw(pygame.display.get_surface(), fear, tick)
        fear.step(0, 0)


def test_the_last_room_is_drawn_through_all_calls_and_the_heap_shrinks(view: FearView) -> None:
    fear = fight(stamped=("tomasz", "nadia", "kofi", "abena"))
    fear.ledger.levels = {"triage": 2, "throughput": 2, "pressure": 2, "discomfort": 2, "take": 2}
    fear._enter_where()
    tick, steps = 0, set()
    where = fear.where
    assert where is not None
    while not fear.done and tick < 9000:
        press = _answer(fear, tick)
        fear.step(press | LISTEN, press)
        tick += 1
        if tick % EVERY == 0:
            steps.add(where.step_now)
            view.draw(pygame.display.get_surface(), fear, tick)
    assert {Step.EMPTY, Step.QUESTION, Step.RING, Step.ANSWER, Step.MANNER, Step.LINE, Step.FAREWELL} <= steps
    assert len(where.settled) == 8


def _answer(fear: Fear, tick: int) -> int:
    """Press on: choose the gentle answer, then the first manner for everybody."""
    where = fear.where
    assert where is not None
    if where.step_now is Step.QUESTION and where.cursor != 1:
        return RIGHT if tick % 2 else 0
    return ACT if tick % 30 == 0 else 0


def test_the_purge_is_drawn_stroke_by_stroke(view: FearView) -> None:
    fear = fight()
    fear._enter_where()
    tick, seen = 0, set()
    assert fear.where is not None
    while not fear.done and tick < 3000:
        press = LEFT if fear.where.step_now is Step.QUESTION and fear.where.cursor < 0 else ACT if tick % 40 == 0 else 0
        fear.step(press, press)
        tick += 1
        if tick % EVERY == 0:
            seen.add(fear.where.strokes)
            view.draw(pygame.display.get_surface(), fear, tick)
    assert seen == {0, 1, 2, 3}
    assert fear.outcome == "purge"


def test_with_less_motion_the_body_holds_still_and_flashes_can_be_off(assets: Assets, content: Library) -> None:
    kit = Kit(assets)
    view = FearView(assets, kit, content)
    fear = wave(1, 0)
    fear.hurt = 0
    kit.still = True
    view.draw(pygame.display.get_surface(), fear, 40)
    assert cavity_body(view)._manners.mood.shake == (0.0, 0.0)
    kit.flash = 0
    fear.elara.struck()
    picture(view, fear, 41)
    assert picture(view, fear, 42)[:3] != bytes(assets.colour("red", 2))


def test_soft_shapes_replace_needles(assets: Assets, content: Library) -> None:
    kit = Kit(assets)
    view = FearView(assets, kit, content)
    fear = manifest.begin("pinch", Setup(11, assists=Assists(invulnerable=True)))
    fear._begin_wave()
    while fear.wave is not None and not any(field.live for field in fear.wave.fields()):
        fear.step(0, 0)
    for _ in range(6):
        fear.step(0, 0)
    sharp = picture(view, fear, 100)
    kit.soft = True
    assert picture(view, fear, 100) != sharp


def test_the_number_asked_is_the_one_the_aisle_leads_to() -> None:
    number = next(n for n, spec in enumerate(fight().spec.phases[1].waves) if spec.owner == "abena")
    fear = wave(1, number)
    wanted: list[int] = []
    shown: set[int] = set()
    while fear.stage is Stage.WAVE:
        fear.step(0, 0)
        wanted += [event.number for event in fear.events if hasattr(event, "number")]
        if fear.wave is not None:
            shown |= {asked(field.shape) for field in fear.wave.fields() if field.form == "ring"}
    assert wanted
    assert shown == set(wanted)


@pytest.mark.parametrize("name", FEARS)
def test_every_fear_is_drawn_from_its_greeting_to_its_coda_and_nothing_changes(view: FearView, name: str) -> None:
    fear = manifest.begin(name, Setup(3, assists=Assists(invulnerable=True)))
    bot, before, tick, stages = Player("understand", manners(fear)), 0, 0, set()
    while not fear.done and tick < 12_000:
        held = bot.buttons(fear.observe())
        fear.step(held, held & ~before)
        before = held
        tick += 1
        if tick % (EVERY * 3) == 0:
            packed = fear.pack()
            stages.add(fear.stage)
            view.draw(pygame.display.get_surface(), fear, tick, tick % 10 / 10)
            assert fear.pack() == packed
    assert {Stage.ARRIVE, Stage.WAVE, Stage.OPENING, Stage.CODA} <= stages


@pytest.mark.parametrize("name", FEARS)
def test_a_filling_is_drawn_when_a_fear_is_treated_down(view: FearView, name: str) -> None:
    fear = manifest.begin(name, Setup(3))
    fear.ledger.grip = 0
    fear._end_phase()
    pictures = set()
    for tick in range(700):
        fear.step(0, 0)
        if tick % 50 == 0:
            pictures.add(picture(view, fear, tick))
    assert fear.outcome == "treated"
    assert len(pictures) > 6


@pytest.mark.parametrize("name", FEARS)
def test_every_fear_says_something_at_each_turn(content: Library, name: str) -> None:
    fear = manifest.begin(name, Setup(0))
    wanted = [f"person.{name}", f"fear.{name}.phase.{name}"]
    wanted += [f"fear.{name}.coda.{line}" for line in ("last", "understood", "treated")]
    for spec in fear.phase.waves:
        stem = f"fear.{name}.{spec.id}"
        words = fear.write(spec).words
        wanted += [f"{stem}.word.{number}" for number in range(words)]
        wanted += [f"{stem}.{line}" for line in ("sentence", "reading.0", "reading.1", "reading.2", "fit")]
        wanted += [] if spec.manner is Manner.TELL else [f"{stem}.right"]
        sentence = content.message(f"{stem}.sentence")
        assert all(f"{{{number}}}" in sentence for number in range(words)), sentence
    assert [message for message in wanted if not content.has_message(message)] == []


def test_the_swarm_is_drawn_in_every_mood_and_nothing_changes(assets: Assets, content: Library) -> None:
    view = SwarmView(assets, Kit(assets), content)
    swarm = Swarm(Setup(5), routine(5))
    for tick, mood in enumerate(Mood):
        for bot in swarm.bots:
            bot.mood = mood
            bot.seat = 0 if mood > Mood.FOLLOWING else -1
            bot.deaf = 9 if mood is Mood.SEATING else 0
        swarm.listening = mood is Mood.ASLEEP
        swarm.hints = int(mood) % 4
        swarm.farewell = 30 if mood is Mood.SEATED else 0
        before = swarm.pack()
        picture(view, swarm, tick * 40, 0.5)
        assert swarm.pack() == before


def test_a_pulse_is_drawn_in_the_shape_of_its_beat(assets: Assets, content: Library) -> None:
    view = SwarmView(assets, Kit(assets), content)
    swarm = Swarm(Setup(5), routine(5))
    for _ in range(40):
        swarm.step(0, 0)
    swarm.step(ACT, ACT)
    out: list[tuple[pygame.Surface, tuple[int, int]]] = []
    view._pulse(out, swarm)
    assert [surface for surface, _ in out] == [view._waves["triangle"][0].surface]


def test_a_drill_flies_in_while_it_warns_and_is_all_there_when_it_strikes(view: FearView) -> None:
    fear = wave(0, 0)
    warned: set[bytes] = set()
    struck: list[bytes] = []
    while fear.wave is not None and len(struck) < 4:
        drills = [field for field in fear.wave.fields() if field.look == "drill"]
        blank = pygame.Surface((320, 180))
        view._parts_of("cavity").floor.strikes(blank, fear.wave, drills, 0.0, 1.0, soft=False)
        if drills:
            shown = pygame.image.tobytes(blank, "RGB")
            if drills[0].live:
                struck.append(shown)
            else:
                warned.add(shown)
        fear.step(0, 0)
    assert len(warned) > 3
    assert len({*struck}) == 1


@pytest.mark.parametrize("flash", [0, 10])
def test_the_face_bursts_behind_a_star_that_flashes_only_as_far_as_one_wants(view: FearView, flash: int) -> None:
    fear = wave(1, 0)
    fear.stage, fear.stage_tick = Stage.ARRIVE, BREAKS + 1
    view._kit.flash = flash
    picture = pygame.Surface((320, 180))
    view.draw(picture, fear, 10)
    view._kit.flash = 10
    white = tuple(view._assets.colour("white", 4))
    filled = sum(tuple(picture.get_at((x, 50)))[:3] == white[:3] for x in range(100, 220))
    assert (filled > 60) is (flash == 10)
