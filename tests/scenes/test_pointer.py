"""The game by pointer alone: a round of the chart, pausing, and every kind of encounter."""

from __future__ import annotations

import itertools

import pytest

from game.content import Library
from game.core.fixed import ONE
from game.core.input import LISTEN
from game.encounters.breathing.breathing import Breathing
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.state import Stage as CrowdStage
from game.encounters.fear.fight import Fear
from game.encounters.trace.trace import Trace
from game.encounters.triage.triage import Triage
from game.headless import Session
from game.scenes.chart import CELL_LEFT, CELL_WIDTH, COLUMNS, ROW_HEIGHT, ROW_TOP, ChartScene
from game.scenes.encounter import Encounter
from game.scenes.pause import LAYOUT, Pause
from game.scenes.pointing import crowd as crowds
from tests.encounters.bots import Player
from tests.encounters.swarm_hands import Herder, Pair, Reader, Shepherd
from tests.playthroughs.hands import REPLIES, Hands
from tests.playthroughs.pilot import TRUTH, manners
from tests.scenes.finger import Finger
from tests.scenes.finger_hands import play

WAITING = ("tomasz", "nadia", "abena", "kofi")


@pytest.fixture
def finger(content: Library) -> Finger:
    """A finger at the first moment of freedom."""
    found = Finger(Session.new(seed=3, content=content))
    found.read_on()
    return found


def test_a_round_of_the_chart_is_played_by_pointer(finger: Finger) -> None:
    session = finger.session
    finger.talk_to("max")
    finger.read_on()
    for who in WAITING:
        finger.listen_to(who, 2)
        finger.read_on()
        finger.talk_to(who)
        finger.read_on()
    story = session.game.story
    assert len(story.tells) >= 2 * len(WAITING)
    finger.corner()
    finger.click_on(LAYOUT.rect(1), rest=2)
    scene = session.game.scenes[-1]
    assert isinstance(scene, ChartScene)
    patients = [row.patient for row in story.chart.rows]
    assert set(patients) >= set(WAITING)
    for number, column in itertools.product(range(len(patients)), range(2)):
        if story.chart.rows[number].stamped:
            continue
        finger.click(CELL_LEFT + CELL_WIDTH * column + 8, ROW_TOP + ROW_HEIGHT * number + 8)
        left, top = scene.picker_at()
        choice = COLUMNS[column].index(TRUTH[patients[number]][column])
        finger.click(left + 8, top + ROW_HEIGHT * choice + 8)
        finger.point(*finger.at, ticks=100)  # the stamp falls
    assert sum(row.stamped for row in story.chart.rows) >= 3
    finger.corner()
    finger.corner()
    assert session.observe()["scene"] == "explore"


def test_the_corner_pauses_talks_and_encounters_too_and_closes_what_it_opened(finger: Finger) -> None:
    finger.talk_to("max")
    for _ in range(2):
        finger.corner()
        assert isinstance(finger.session.game.scenes[-1], Pause)
        finger.corner()
        assert finger.session.observe()["scene"] == "talk"
    encounter = finger.begin("queue")
    finger.corner()
    tick = encounter.rules.observe()["tick"]
    finger.point(160, 90, ticks=30)
    assert isinstance(finger.session.game.scenes[-1], Pause)
    assert encounter.rules.observe()["tick"] == tick
    finger.click_on(LAYOUT.rect(0))
    assert finger.session.game.scenes[-1] is encounter


def test_an_encounter_that_was_tried_before_is_passed_over_from_the_pause(finger: Finger) -> None:
    finger.begin("crowd")
    finger.corner()
    pause = finger.session.game.scenes[-1]
    assert isinstance(pause, Pause)
    assert "skip" not in pause.items(finger.session.game)
    finger.session.game.scenes[-2:] = []
    encounter = finger.begin("crowd")
    finger.corner()
    pause = finger.session.game.scenes[-1]
    assert isinstance(pause, Pause)
    finger.click_on(LAYOUT.rect(pause.items(finger.session.game).index("skip")), rest=80)
    assert encounter.rules.outcome == "uneasy"
    assert encounter not in finger.session.game.scenes


def test_a_press_held_on_the_floor_leads_and_a_tap_walks(finger: Finger) -> None:
    player = finger.explore().player
    start = player.at()
    for _ in range(60):
        x, y = player.at()
        eye = finger.explore().eye
        finger.point(x - (eye.x >> 8) - 40, y - (eye.y >> 8), pressed=True)
    assert player.at()[0] < start[0] - 30
    finger.point(*finger.at)


def test_a_press_held_on_somebody_listens_and_never_talks(finger: Finger) -> None:
    finger.talk_to("max")
    finger.read_on()
    finger.listen_to("tomasz", 1)
    assert finger.session.observe()["scene"] == "explore"
    finger.point(*finger.at, ticks=120)
    assert finger.session.observe()["scene"] == "explore"
    assert finger.explore().listening.target == ""


@pytest.mark.parametrize("way", ["treat", "understand"])
def test_a_whole_fear_is_won_by_pointer(finger: Finger, way: str) -> None:
    encounter = finger.begin("queue")
    finger.play(encounter, Player(way, manners()), 60_000)
    assert encounter.rules.outcome == {"treat": "treated", "understand": "understood"}[way]


def test_a_quick_second_click_dashes_and_a_press_close_by_listens(finger: Finger) -> None:
    encounter = finger.begin("queue")
    fear = encounter.rules
    assert isinstance(fear, Fear)
    finger.point(fear.elara.x // ONE + 60, fear.elara.y // ONE)
    finger.click(*finger.at)
    assert not fear.elara.dash
    finger.click(*finger.at)
    assert fear.elara.dash
    finger.point(*finger.at, ticks=60)
    finger.point(fear.elara.x // ONE, fear.elara.y // ONE - 10, pressed=True, ticks=3)
    assert fear.elara.listening
    finger.point(*finger.at)
    assert not fear.elara.listening


def test_keys_come_before_the_pointer_that_lies_somewhere(finger: Finger) -> None:
    encounter = finger.begin("queue")
    fear = encounter.rules
    assert isinstance(fear, Fear)
    finger.session.step(LISTEN, 5, pointer=(72, 100, False))
    before = fear.elara.x, fear.elara.y
    finger.session.step(LISTEN, 20, pointer=(72, 100, False))
    assert (fear.elara.x, fear.elara.y) == before


@pytest.mark.parametrize(
    ("name", "hand", "outcome"),
    [
        ("swarm_routine", Shepherd, "mended"),
        ("swarm_mags", Herder, "mended"),
        ("swarm_quin", Reader, "understood"),
        ("treatment_joint", Pair, "done"),
    ],
)
def test_swarms_are_played_by_pointer(finger: Finger, name: str, hand: type, outcome: str) -> None:
    encounter = finger.begin(name)
    finger.play(encounter, hand(), 20_000)
    assert encounter.rules.outcome == outcome


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("triage", "answered"),
        ("crowd", "calm"),
        ("debate_wells", "mirror"),
        ("trace_city", "found"),
        ("trace_practice", "found"),
        ("trace_guard", "found"),
        ("breathing", "steady"),
    ],
)
def test_calls_crowds_debates_traces_and_breaths_are_played_by_pointer(finger: Finger, name: str, outcome: str) -> None:
    encounter = finger.begin(name)
    rules = encounter.rules
    play(finger, encounter, Hands("understand"))
    assert rules.outcome == outcome
    if isinstance(rules, Triage):
        assert len(rules.placed) >= 4
        assert sum(answer in REPLIES for answer in rules.answers) == 4
    if isinstance(rules, Trace):
        assert rules.repatches == 0
    if isinstance(rules, Breathing):
        assert rules.named > 0


def test_a_node_of_a_trace_is_listened_to_by_a_press(finger: Finger) -> None:
    rules = finger.begin("trace_city").rules
    assert isinstance(rules, Trace)
    node = rules.board.nodes[-1]
    finger.point(node.x, node.y, pressed=True, ticks=60)
    assert rules.line == node.id


def test_manners_of_the_crowd_are_chosen_by_pointer(finger: Finger) -> None:
    encounter = finger.begin("crowd")
    rules = encounter.rules
    assert isinstance(rules, Crowd)
    number = min(range(len(rules.moods)), key=lambda who: rules._far(who, rules.x, rules.y))
    x, y = (value // ONE for value in rules.places[number])
    finger.click(x, y - 8)
    for _ in range(200):
        finger.point(*finger.at)
        if rules.stage is CrowdStage.CHOOSE:
            break
    box = crowds.manners(rules)[3]
    assert box is not None
    finger.click_on(box, rest=12)
    assert rules.stage is CrowdStage.DO
    assert rules.cursor == 3


def test_what_the_pointer_was_doing_is_kept_by_a_snapshot(finger: Finger) -> None:
    encounter = finger.begin("crowd")
    assert isinstance(encounter.rules, Crowd)
    finger.click(60, 150, rest=5)
    session = finger.session
    data = session.snapshot()
    other = Session.title(content=session.game.content)  # type: ignore[arg-type]
    other.restore(data)
    for each in (session, other):
        each.step(0, 120, pointer=(60, 150, False))
    assert isinstance(other.game.scenes[-1], Encounter)
    assert other.hash() == session.hash()
