"""The twenty-four echoes: twelve choices, each heard again soon and late.

A row says where: a choice's values, and the nodes in which each of them is answered by a line, or a branch,
that the others never hear. Echoes inside encounters are asked of their rules.
"""

from __future__ import annotations

import random
from functools import cache

import pytest

from game.encounters import catalogue
from game.encounters.breathing.breathing import TEMPO, Breathing
from game.encounters.debate.debates import hearing
from game.encounters.fear.fight import Fear
from game.encounters.setup import Setup
from game.scenes.verbs import VERBS
from game.story.cast import BY_ID
from game.story.functions import build_library
from game.yarn import Command, Dialogue, Line, Options, Program, VariableStore
from tests.content.players import Host, compile_scripts

Facts = dict[str, object]
WALKS = 60
LINES = 400
SPENT: Facts = {"$letter": "pinned", "$quin_done": True, "$met_max": True}


@cache
def program() -> Program:
    """Return the compiled scripts."""
    compiled = compile_scripts().program
    assert compiled is not None
    return compiled


class Everywhere(Host):
    """Everybody is here but the board, and every puzzle is as it should be."""

    def here(self, person: str) -> bool:
        """Return whether somebody is here."""
        return person != "sunniva"

    def puzzle(self, what: str) -> bool:
        """Return whether a puzzle stands so."""
        return what in ("waiting", "here")


def heard(node: str, facts: Facts, stamped: tuple[str, ...] = ()) -> set[str]:
    """Return the IDs of all lines that ``node`` can come to with these facts, over many walks by chance."""
    lines: set[str] = set()
    for seed in range(WALKS):
        host = Everywhere()
        for who in stamped:
            host.story.chart.add(who)
            host.story.chart.write(who, BY_ID[who].fear, BY_ID[who].manner)
        for row in host.story.chart.rows:
            row.stamped = row.patient in stamped
        store = VariableStore(program())
        for name, value in {**SPENT, **facts}.items():
            store.set(name, value)  # type: ignore[arg-type]
        dialogue = Dialogue(program(), build_library(VERBS.values(), host), store, seed=seed)
        chance, told = random.Random(seed), False
        for turn in range(LINES):
            if not dialogue.active:
                if turn and told:
                    break
                told = turn > 0
                dialogue.start(node)  # once more: some things are said the second time
            match dialogue.advance():
                case Line() as line:
                    lines.add(line.id)
                case Options(options):
                    free = [option for option in options if option.available]
                    lines |= {option.id for option in free}
                    dialogue.choose(chance.choice(free).index)
                case Command(name="encounter" | "ending"):
                    break  # what comes after is another scene's
    return lines


SOON: dict[str, tuple[str, tuple[object, ...], tuple[str, ...], Facts]] = {
    "Quin's place, in what he dreams": (
        "$quin_place",
        ("beach", "orchard", "train"),
        ("Quin_Sleeps",),
        {"$chapter": 4.0},
    ),
    "the first call, in who sits nearest": (
        "$first_call",
        ("tomasz", "mags", "nadia", "bao", "abena", "delphine"),
        ("First_Caller",),
        {"$chapter": 2.0},
    ),
    "a call missed, in who is across the street": (
        "$call_tomasz",
        ("truth", "missed"),
        ("Tomasz",),
        {"$chapter": 3.0},
    ),
    "what was said on the line, in who has come": (
        "$call_abena",
        ("truth", "come", "wells"),
        ("Door_Bursts",),
        {"$chapter": 2.0},
    ),
    "the little pinch, in where Kofi is": ("$little_pinch", (True, False), ("Kofi",), {"$chapter": 3.0}),
    "owning up, in the hand that Nadia teaches": ("$owned_up", (True, False), ("Nadia_Stamped",), {"$chapter": 1.0}),
    "exposing Mags, in how Wells ends it": (
        "$mags_exposed",
        (True, False),
        ("Wells_Ends",),
        {"$chapter": 3.0, "$debate": "mirror"},
    ),
    "Wells's mirror, in the mirrors on his wall": (
        "$wells_mirror",
        (True, False),
        ("Practice_Mirrors",),
        {"$chapter": 3.0, "$debated": True},
    ),
    "Delphine, in the headline": (
        "$delphine",
        ("spoke", "refused", "off_record"),
        ("Street_Kiosk",),
        {"$chapter": 3.0},
    ),
    "the fish, in what Max notices": ("$fish_fed", (True, False), ("Monday_Evening",), {"$chapter": 1.0}),
}
LATE: dict[str, tuple[str, tuple[object, ...], tuple[str, ...], Facts]] = {
    "Quin's place, in the new clinic's window": (
        "$quin_place",
        ("beach", "orchard", "train"),
        ("NewClinic_Window",),
        {"$chapter": 8.0, "$opened": True},
    ),
    "the first call, in who helps first": (
        "$first_call",
        ("tomasz", "mags", "nadia", "bao", "abena", "delphine"),
        ("First_Helper",),
        {"$chapter": 6.0},
    ),
    "calls missed, in what is signed": ("$call_nadia", ("truth", "missed"), ("Charter",), {"$chapter": 8.0}),
    "what was said on the line, in who signs how": (
        "$call_tomasz",
        ("truth", "come", "missed"),
        ("Charter",),
        {"$chapter": 8.0},
    ),
    "owning up, in Nadia's apology": (
        "$owned_up",
        (True, False),
        ("Nadia_Asked",),
        {"$chapter": 8.0, "$ending": "soothe"},
    ),
    "a point conceded, in the referral line": ("$conceded", (True, False), ("Surface_Line",), {"$chapter": 6.0}),
    "who holds Quin's hand, in the Chair": ("$hand", ("max", "nadia", "tomasz"), ("Chair_Back",), {"$chapter": 6.0}),
    "the fish, in the new clinic": (
        "$fish_fed",
        (True, False),
        ("NewClinic_Tank",),
        {"$chapter": 8.0, "$opened": True},
    ),
    "Max asked or told, at the last door": (
        "$max_told",
        (True, False),
        ("One_At_A_Time", "Cavity_Seven"),
        {"$chapter": 6.0, "$max_asked": True},
    ),
}


def differ(variable: str, values: tuple[object, ...], nodes: tuple[str, ...], facts: Facts) -> bool:
    """Return whether each value leads to lines of its own in some of the nodes."""
    for node in nodes:
        sets = [heard(node, {**facts, variable: value}) for value in values]
        if all(left != right for number, left in enumerate(sets) for right in sets[:number]):
            return True
    return False


@pytest.mark.parametrize("echo", SOON)
def test_soon(echo: str):
    assert differ(*SOON[echo])


@pytest.mark.parametrize("echo", LATE)
def test_late(echo: str):
    assert differ(*LATE[echo])


# -- echoes inside encounters -------------------------------------------------------------------------


def fight(name: str, **facts: str) -> Fear:
    """Begin a fight with what the story remembers."""
    place = facts.pop("place", "beach")
    fear = catalogue.begin(name, Setup(3, place=place, facts=tuple(facts.items())))
    assert isinstance(fear, Fear)
    return fear


def test_quins_place_is_the_wave_serene():
    waves = {
        place: {wave.id for phase in fight("cavity", place=place).spec.phases for wave in phase.waves}
        for place in PLACES
    }
    assert all(f"serene_{place}" in waves[place] for place in PLACES)


PLACES = ("beach", "orchard", "train")


def test_who_owned_up_may_raise_the_hand_three_times():
    halts = []
    for word in ("yes", ""):
        fear = fight("burr", owned_up=word)
        wave = next(wave for wave in fear.phase.waves if wave.id == "hand_up")
        halts.append(fear.write(wave).halts)
    assert halts[0] == halts[1] + 1


def test_who_holds_his_hand_sets_the_tempo_and_is_the_voice_in_the_chair():
    assert len({TEMPO[Breathing(Setup(1, facts=(("hand", who),))).hand] for who in TEMPO}) == len(TEMPO)
    assert {fight("chair", hand=who).spec.voice for who in TEMPO} == set(TEMPO)


def test_max_helps_sooner_if_he_was_asked_and_later_if_he_was_told():
    prices = [
        fight("cavity", max_asked=asked, max_told=told).ledger.help_price
        for asked, told in (("yes", ""), ("", ""), ("yes", "yes"), ("", "yes"))
    ]
    assert prices[0] < prices[1] == prices[2] < prices[3]


def test_exposing_mags_opens_the_hearing_against_you():
    exposed, kept = (hearing(Setup(1, facts=(("mags_exposed", word),))) for word in ("yes", ""))
    assert "named" in [statement.id for statement in exposed.statements]
    assert "mags" in [statement.id for statement in kept.statements]
