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
from game.encounters.debate.debate import Debate, Part
from game.encounters.fear.fight import Fear
from game.encounters.trace.trace import Trace
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.headless import Session
from game.scenes.chart import CELL_LEFT, CELL_WIDTH, COLUMNS, ROW_HEIGHT, ROW_TOP, ChartScene
from game.scenes.encounter import Encounter
from game.scenes.pause import LAYOUT, Pause
from game.scenes.pointing import breathing as breaths
from game.scenes.pointing import crowd as crowds
from game.scenes.pointing import debate as debates
from game.scenes.pointing import triage as calls
from game.scenes.pointing.aim import rows
from tests.encounters.bots import Player
from tests.encounters.test_outbreaks import Herder, Pair, Reader
from tests.encounters.test_swarm import Shepherd
from tests.playthroughs.hands import BEST_WELLS, EASY_CALLS, REPLIES, next_wire
from tests.playthroughs.pilot import TRUTH, manners
from tests.scenes.finger import Finger

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
        left, top = scene.picker_at(len(patients))
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


def test_calls_are_answered_by_pointer(finger: Finger) -> None:
    encounter = finger.begin("triage")
    rules = encounter.rules
    assert isinstance(rules, Triage)
    for _ in range(4000):
        if encounter not in finger.session.game.scenes:
            break
        match rules.stage:
            case Stage.DESK:
                box = next(box for box in calls.bays(rules) if box)
                finger.click_on(box, rest=14)
            case Stage.CALL if rules.caller not in rules.placed:
                finger.point(160, 60, pressed=True)
            case Stage.REPLY:
                wanted = EASY_CALLS.get(rules.call.id if rules.call else "", "truth")
                finger.click_on(rows(*calls.REPLY_ROWS, 3)[REPLIES.index(wanted)], rest=20)
            case _:
                finger.click(160, 60, rest=6)
    assert rules.outcome == "answered"
    assert len(rules.placed) >= 4
    assert sum(answer in REPLIES for answer in rules.answers) == 4


def test_a_crowd_is_calmed_by_pointer(finger: Finger) -> None:
    encounter = finger.begin("crowd")
    rules = encounter.rules
    assert isinstance(rules, Crowd)
    for _ in range(9000):
        if encounter not in finger.session.game.scenes:
            break
        _calm_somebody(finger, rules)
    assert rules.outcome == "calm"


def _calm_somebody(finger: Finger, crowd: Crowd) -> None:
    """Go to the nearest who is restless: listen first, then do what fits."""
    restless = [number for number, mood in enumerate(crowd.moods) if not mood.steady]
    if crowd.stage is not CrowdStage.WALK or not restless:
        finger.point(*finger.at)
        return
    number = min(restless, key=lambda who: (not crowd.moods[who].loud, crowd._far(who, crowd.x, crowd.y)))
    x, y = (value // ONE for value in crowd.places[number])
    known = crowd.moods[number].known
    finger.point(x, y - 8, pressed=True)
    for _ in range(300):
        if crowd.stage is not CrowdStage.WALK or crowd.moods[number].steady or crowd.moods[number].known is not known:
            break
        if known and crowd.near() == number:
            break
        finger.point(x, y - 8, pressed=True)
    finger.point(x, y - 8, ticks=2)


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


def test_a_debate_is_answered_by_pointer(finger: Finger) -> None:
    encounter = finger.begin("debate_wells")
    rules = encounter.rules
    assert isinstance(rules, Debate)
    for _ in range(3000):
        if encounter not in finger.session.game.scenes:
            break
        entries = rules.entries()
        if not entries:
            finger.click(160, 100, rest=12)
            continue
        how, _, item = BEST_WELLS.get(rules.now, "hold").partition("+")
        entry = item if rules.part is Part.ITEMS else ("show" if rules.open else "ask") if item else how
        finger.click_on(debates.boxes(finger.session.game, rules)[entries.index(entry)], rest=14)
    assert rules.outcome == "mirror"


@pytest.mark.parametrize("name", ["trace_city", "trace_practice", "trace_guard"])
def test_a_trace_is_made_by_pointer(finger: Finger, name: str) -> None:
    encounter = finger.begin(name)
    rules = encounter.rules
    assert isinstance(rules, Trace)
    node = rules.board.nodes[-1]
    finger.point(node.x, node.y, pressed=True, ticks=60)
    assert rules.line == node.id
    finger.point(*finger.at)
    for _ in range(60):
        if rules.found:
            break
        finger.click(*rules.spot(next_wire(rules.board, rules.taps)), rest=30)
    assert rules.found
    assert rules.repatches == 0


def test_a_breath_is_followed_and_what_pulls_is_named_by_pointer(finger: Finger) -> None:
    encounter = finger.begin("breathing")
    rules = encounter.rules
    assert isinstance(rules, Breathing)
    for _ in range(20_000):
        if encounter not in finger.session.game.scenes:
            break
        seen = rules.observe()
        ahead, full = seen["ahead"][0], seen["full"]  # type: ignore[index]
        inward = ahead > seen["line"] or ahead == full
        x, y = 160, 120
        if rules.pull:
            box = breaths.pull_box(finger.session.game, rules.pull)
            x, y = box[0] + box[2] // 2, box[1] + box[3] // 2
        finger.point(x, y, pressed=inward)
    assert rules.outcome == "steady"
    assert rules.named > 0


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
