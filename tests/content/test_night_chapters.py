"""Chapters 5 and 6 by chance, without maps: nothing locks them, every line is met, nobody talks too long."""

from __future__ import annotations

import pytest

from game.story.cast import BY_ID
from game.yarn import Command
from tests.content.players import CALLS, LINE_ID, LONGEST_STRETCH, SCRIPTS, ChancePlayer

OWN = ("cavity_trace", "cavity_rootaccess", "cavity_areas")
AREAS = {
    "waiting": (
        "NobodyFirst NoWayOut AfterYou AtTheEnd Screen Display Dispenser Chairs Magazines Counter Clock Grapes Reader",
        "Queue",
    ),
    "gallery": ("NotAsked Organ Boiler Gum Sparks Bored Pipes", "Burr"),
    "garden": ("Rose Lily Iris Bed Sharps Sign Dinosaur Sun Can", "Pinch"),
    "studio": ("Near Mirror Far Monitors Powder Autocue Sign Camera Seat Order", "Lamp"),
    "chair": ("Monitor Listen Back Through Empty Lever Balloons Bib Door Place Bicycle Parcels", "Chair"),
}
BASEMENT = "Jun Max Basement_Rack Basement_Console Basement_Fan Basement_Cables Basement_Bootbox Quin Ida Nadia Tomasz"
LOBBY = (
    "Max Realm_Gate Lobby_Gate Echo_Tomasz Echo_Nadia Echo_Kofi "
    "Examine_RealmFish Examine_RealmChairs Examine_RealmDisplay Examine_RealmSea"
)
ASKED = {
    "here",
    "open",
    "front",
    "way_out",
    "running",
    "north",
    "quiet",
    "apart",
    "bridge",
    "dark",
    "post",
    "led",
    "sent",
}
"""What puzzles answer to scripts; here by chance."""
RUNS = 90
DEEDS = 400


class Visitor(ChancePlayer):
    """Does by chance whatever the two chapters allow, with a week of some kind behind it.

    ``area`` is where the player is, ``solved`` whether its puzzle is, ``basement`` whether Jun is near.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.bossy = seed % 9 == 0
        """Has only given Max orders, and hardly talks to him inside."""
        self.area = ""
        self.solved = self.basement = False
        self._remember()

    def here(self, person: str) -> bool:
        """Jun is in the basement; everybody else is near enough."""
        return self.basement or person != "jun"

    def puzzle(self, what: str) -> bool:
        """Only one area has a puzzle at a time."""
        if what == "solved":
            return self.solved
        return what == self.area or (what in ASKED and self.area != "" and self.random.random() < 0.5)

    def _remember(self) -> None:
        pick, put = self.random.choice, self.facts.set
        put("$chapter", 4.0)
        put("$max_told", self.bossy)
        for who in ("tomasz", "nadia", "abena", "delphine"):
            put(f"$call_{who}", pick(CALLS))
        put("$hand", pick(("max", "nadia", "tomasz")))
        put("$quin_place", pick(("beach", "orchard", "train")))
        put("$delphine", pick(("spoke", "refused", "off_record")))
        put("$first_call", pick(("", "tomasz", "mags", "nadia", "bao", "abena", "delphine")))
        for fact in ("$conceded", "$owned_up", "$little_pinch"):
            put(fact, pick((True, False)))
        for patient in BY_ID.values():
            if pick((True, False)):
                self.story.chart.add(patient.id)
                self.story.chart.write(patient.id, patient.fear, patient.manner)

    def play_through(self) -> None:
        """Play both chapters, looking at everything, and at the basement once more in the last."""
        self.play("Cavity_Five")
        self.until("$chapter", 6, BASEMENT, upstairs="Max")
        self.until("$depths_open", True, LOBBY)
        self.wander(LOBBY.split(), 12)
        for area, (things, fear) in AREAS.items():
            self.area, self.solved = area, False
            nodes = [f"{area.capitalize()}_{thing}" for thing in things.split()]
            nodes += [] if area == "chair" or (self.bossy and area != "studio") else ["Max"] * (1 if self.bossy else 4)
            self.play(f"{area.capitalize()}_Enter")
            self.wander(nodes, 36)
            self.solved = True
            self.wander(nodes, 6)
            self.play(f"Fear_{fear}")
            assert self.dialogue.value(f"${area}_done") is True
            self.wander(nodes, 10)
        self.area, self.solved = "", False
        self.facts.set("$chapter", 8.0)
        self.facts.set("$ending", self.random.choice(("purge", "soothe")))
        self.wander([node for node in BASEMENT.split() if node.startswith("Basement")], 8)

    def until(self, variable: str, value: object, nodes: str, upstairs: str = "") -> None:
        """Do what can be done until a variable has a value; it always gets there."""
        for deed in range(DEEDS):
            if self.dialogue.value(variable) == value:
                return
            self.basement = not upstairs or deed > 3
            self.play(self.random.choice((nodes if self.basement else upstairs).split()))
        raise AssertionError(f"{variable} never comes to {value}")

    def wander(self, nodes: list[str], deeds: int) -> None:
        """Do some of what can be done."""
        for _ in range(deeds):
            self.play(self.random.choice(nodes))

    def obey(self, command: Command, first: str) -> None:
        """Come out of every encounter somehow."""
        if command.name == "encounter":
            self.story.outcome = self.random.choice(("understood", "treated", "skipped"))


@pytest.fixture(scope="module")
def visitors() -> list[Visitor]:
    """Return visitors who have been through both chapters."""
    found = [Visitor(seed) for seed in range(RUNS)]
    for visitor in found:
        visitor.play_through()
    return found


def test_nobody_is_locked_in_and_the_fifth_door_opens(visitors: list[Visitor]) -> None:
    assert all({"line:surface_water_010", "line:surface_line_010"} <= visitor.seen for visitor in visitors)
    assert {visitor.dialogue.value("$line_cut") for visitor in visitors} == {True, False}


def test_every_line_of_the_two_chapters_is_met(visitors: list[Visitor]) -> None:
    own = {key for name in OWN for key in LINE_ID.findall((SCRIPTS / f"{name}.yarn").read_text("utf-8"))}
    assert sorted(own - set().union(*(visitor.seen for visitor in visitors))) == []


def test_no_stretch_without_a_choice_is_longer_than_a_minute(visitors: list[Visitor]) -> None:
    assert max(visitor.longest for visitor in visitors) <= LONGEST_STRETCH
