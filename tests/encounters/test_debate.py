"""The debates: every branch ends, no kind of answer wins alone, and what is true may be granted."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable

import pytest

from game.content import Library
from game.core.errors import SnapshotError
from game.core.input import ACT, DOWN, SKIP
from game.core.rng import Rng
from game.encounters import catalogue
from game.encounters.debate.debate import Debate, Part
from game.encounters.debate.debates import DEBATES
from game.encounters.debate.events import Bounced, GroundOpened
from game.encounters.setup import Setup

PATIENTS = ("tomasz", "nadia", "kofi", "abena", "quin", "mags")
WELL_MET = {"call_mags": "truth", "owned_up": "yes", "sorry_tomasz": "yes", "wells_mirror": "yes", "delphine": "spoke"}
APOLOGISED = {**WELL_MET, "sorry_nadia": "yes"}
BADLY_MET = {"call_mags": "missed", "mags_exposed": "yes", "delphine": "refused"}
MET = {"helped": APOLOGISED, "not": BADLY_MET}
Line = Callable[[Debate], str]


def setup(stamped: tuple[str, ...] = PATIENTS, attempted: bool = False, **facts: str) -> Setup:
    return Setup(1, stamped=stamped, attempted=attempted, facts=tuple((facts or WELL_MET).items()))


def begun(name: str, **changes: object) -> Debate:
    made = setup(**changes)  # type: ignore[arg-type]
    return Debate(DEBATES[name](made), made)


def act(debate: Debate) -> None:
    for _ in range(20):
        debate.step(0, 0)
    debate.step(ACT, ACT)


def play(debate: Debate, line: Line) -> Debate:
    """Play to the end; ``line`` names the entry to choose in each menu."""
    for _ in range(400):
        if debate.done:
            return debate
        entries = debate.entries()
        if not entries:
            act(debate)
            continue
        wanted = line(debate)
        while entries[debate.cursor] != wanted:
            debate.step(DOWN, DOWN)
        act(debate)
    raise AssertionError("it does not end")


def always(answer: str) -> Line:
    """Return a line of one kind of answer: always this one, of what can be shown the first thing."""

    def choose(debate: Debate) -> str:
        entries = debate.entries()
        if debate.part is Part.ITEMS:
            fresh = [item for item in entries if item not in debate.shown]
            return (fresh or list(entries))[0]
        if answer == "show" and len(debate.shown) >= len(debate.spec.items):
            return "hold"
        return answer if answer in entries else "hold"

    return choose


def informed(**answers: str) -> Line:
    """Return a line that names an answer, or ``ask+item``, for each statement; else it holds."""

    def choose(debate: Debate) -> str:
        wanted = answers.get(debate.now, "hold")
        if debate.part is Part.ITEMS:
            return wanted.partition("+")[2]
        if "+" in wanted:
            return "show" if debate.open else "ask"
        return wanted

    return choose


BEST_WELLS = informed(hurt="grant", flint="grant", room="hold", names="ask+letter", copy="hold", why="ask+letter")
BEST_HEARING = informed(
    begin="ask+signature",
    knew="grant",
    asked="ask+chart",
    machines="ask+log",
    mags="hold",
    named="grant",
    nadia="grant",
    nadia_knew="grant",
    tomasz="grant",
    tomasz_told="hold",
    initials="hold",
    propose="ask+mirror",
)


@pytest.mark.parametrize("name", DEBATES)
@pytest.mark.parametrize("facts", [WELL_MET, APOLOGISED, BADLY_MET])
def test_every_branch_ends(name: str, facts: dict[str, str]):
    for seed in range(60):
        random = Rng(seed)
        debate = play(begun(name, **facts), lambda debate, random=random: random.choice(debate.entries()))
        assert debate.outcome in {outcome for _, outcome in debate.spec.ends}


@pytest.mark.parametrize(("name", "best"), [("debate_wells", "mirror"), ("debate_hearing", "warm")])
def test_no_kind_of_answer_wins_alone(name: str, best: str):
    for answer in ("ask", "show", "grant", "hold"):
        assert play(begun(name), always(answer)).outcome != best


def test_listening_granting_and_letting_the_copied_log_lie_earns_his_mirror():
    debate = play(begun("debate_wells"), BEST_WELLS)
    assert debate.outcome == "mirror"
    assert debate.results["conceded"] == debate.results["held"] == "yes"
    assert "exposed" not in debate.results


def test_exposing_mags_wins_the_point_and_loses_him():
    line = informed(hurt="grant", flint="grant", room="hold", names="ask+letter", copy="ask+log", why="grant")
    debate = play(begun("debate_wells"), line)
    assert debate.results["exposed"] == "yes"
    assert debate.outcome != "mirror"
    assert debate.standing > play(begun("debate_wells"), BEST_WELLS).standing


def test_he_wins_the_third_exchange_whatever_is_done():
    room = begun("debate_wells").spec.statement("room")
    replies = [room.grant, room.hold, *(reply for _, reply in room.shows)]
    assert all(reply.standing < 0 for reply in replies)


def test_telling_the_worst_first_ends_the_hearing_warmly_and_every_way_ends_in_a_proposal():
    debate = play(begun("debate_hearing"), BEST_HEARING)
    assert debate.outcome == "warm"
    assert debate.results["worst_first"] == "yes"
    assert all(
        DEBATES["debate_hearing"](setup(**facts)).statements[-1].id == "propose" for facts in (WELL_MET, BADLY_MET)
    )


def test_what_is_granted_in_time_takes_a_question_from_the_press():
    heard = {}
    for answer in ("grant", "hold"):
        debate, said = begun("debate_hearing"), set()
        line = informed(knew=answer)
        play(debate, lambda now, line=line, said=said: said.add(now.now) or line(now))
        heard[answer] = "asked" in said
    assert heard == {"grant": False, "hold": True}


def test_who_was_helped_in_their_manner_says_so_or_has_nothing_left_to_say():
    said = {name: [one.id for one in begun("debate_hearing", **facts).spec.statements] for name, facts in MET.items()}
    assert "tomasz_told" in said["helped"]
    assert "nadia_knew" not in said["helped"]
    assert {"tomasz", "nadia"} <= set(said["not"])


def test_the_best_informed_lines_of_play_come_to_different_ends():
    """Six ways through Wells's argument that somebody might well choose: none tells the same story."""
    lines = (
        BEST_WELLS,
        informed(hurt="grant", flint="ask+calls", room="hold", names="ask+letter", copy="hold", why="ask+letter"),
        informed(hurt="ask+chart", room="hold", names="ask+letter", copy="hold", why="grant"),
        informed(hurt="grant", flint="grant", room="hold", names="ask+letter", copy="ask+log", why="grant"),
        informed(hurt="ask+chart", room="ask+readout", names="ask+letter", copy="ask+log", why="ask+readout"),
        informed(hurt="grant", flint="hold", room="grant", names="grant", copy="grant", why="grant"),
    )
    told = {json.dumps(sorted(play(begun("debate_wells"), line).results.items())) for line in lines}
    assert len(told) == len(lines)


def test_showing_against_ground_that_is_not_open_bounces_and_costs_standing_once():
    debate = begun("debate_wells")
    act(debate)
    before = debate.standing
    events = []
    for _ in range(2):
        for wanted in ("show", "chart"):
            while debate.entries()[debate.cursor] != wanted:
                debate.step(DOWN, DOWN)
            act(debate)
            events += debate.events
        while debate.part is Part.LINES:
            act(debate)
    assert events.count(Bounced("chart")) == 2
    assert debate.standing == before - 1
    assert debate.now == "hurt"


def test_asking_opens_what_a_statement_stands_on_and_it_stays():
    debate = begun("debate_wells")
    act(debate)
    assert debate.entries()[0] == "ask"
    act(debate)
    assert GroundOpened("hurt") in debate.events
    while debate.part is Part.LINES:
        act(debate)
    assert debate.now == "hurt"
    assert "ask" not in debate.entries()


def test_what_is_hidden_is_reached_only_by_granting_what_is_true():
    granted = [debate for debate in _ways("debate_wells", 3) if "flint" in debate[1]]
    assert granted
    assert all(answers[0] == "grant" for answers, _ in granted)


def _ways(name: str, depth: int) -> list[tuple[tuple[str, ...], list[str]]]:
    """Return the statements that the first answers of every kind lead through."""
    ways = []
    for answers in itertools.product(("ask", "grant", "hold"), repeat=depth):
        debate, seen = begun(name), []
        for answer in answers:
            while not debate.entries():
                act(debate)
            seen.append(debate.now)
            wanted = answer if answer in debate.entries() else "hold"
            while debate.entries()[debate.cursor] != wanted:
                debate.step(DOWN, DOWN)
            act(debate)
        ways.append((tuple(a for a in answers if a != "ask"), [*seen, debate.coming]))
    return [way for way in ways if way[0]]


@pytest.mark.parametrize("facts", [WELL_MET, BADLY_MET])
@pytest.mark.parametrize("name", DEBATES)
def test_everything_that_can_be_said_has_words(content: Library, name: str, facts: dict[str, str]):
    spec = DEBATES[name](setup(**facts))
    wanted = [f"debate.{spec.id}.item.{item}{tail}" for item in spec.items for tail in ("", ".line")]
    for statement in spec.statements:
        keys = ["text", "ground", "grant", "grant.reply", "hold", "hold.reply", "bounce"]
        keys += [] if statement.bare else ["ask", "ask.reply"]
        keys += [f"show.{item}{tail}" for item, _ in statement.shows for tail in ("", ".reply")]
        wanted += [f"debate.{spec.id}.{statement.id}.{key}" for key in keys]
    assert [name for name in wanted if not content.has_message(name)] == []


def test_it_can_be_skipped_only_when_it_was_tried_before_and_grants_everything():
    first, again = begun("debate_wells"), begun("debate_wells", attempted=True)
    for debate in (first, again):
        debate.step(SKIP, SKIP)
    assert first.part is Part.STATEMENT
    while not again.done:
        again.step(0, 0)
    assert again.results["conceded"] == "yes"


@pytest.mark.parametrize("name", DEBATES)
def test_it_goes_on_from_a_snapshot_as_if_nothing_had_been(name: str):
    debate, random = begun(name), Rng(9)
    for tick in range(2500):
        if tick % 100 == 50:
            copy = catalogue.restore(name, json.loads(json.dumps(debate.pack())))
            assert copy.pack() == debate.pack()
            assert copy.observe() == debate.observe()
        held = random.choice((0, ACT, DOWN))
        debate.step(held, held)


def test_damaged_snapshots_are_refused():
    good = begun("debate_wells").pack()
    for damage in ({"debate": "debate_moon"}, {"numbers": [9, 0, 0, 0, 0, 0]}, {"names": ["x", "", ""]}, {"lines": []}):
        with pytest.raises(SnapshotError):
            catalogue.restore("debate_wells", {**good, **damage})
