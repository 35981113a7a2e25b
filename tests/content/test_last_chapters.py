"""Chapters 7 and 8 by chance, among those whom the maps show: no locks, every line is met, nobody talks too long."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from game.story.cast import BY_ID
from game.tiled import load, place_of
from game.world.place import Place, Resident, When
from game.yarn import Command
from tests.content.players import CALLS, LINE_ID, LONGEST_STRETCH, SCRIPTS, ChancePlayer

OWN = ("cavity_core", "cavity_return", "cavity_hearing", "cavity_newclinic", "cavity_archive")
MAPS = Path(__file__).parents[2] / "maps"
RUNS = 200
DEEDS = 3000
SORRIES = (
    *(("clinic_reception", who) for who in ("Tomasz", "Nadia", "Kofi", "Abena")),
    *(("wells_practice", who) for who in ("Mags", "Wells", "Wells", "Wells")),
    *(("harbour_street", who) for who in ("Bao", "Delphine")),
    ("clinic_corridor", "Quin"),
)
STEPS = (
    ("$heard", ("hall", "Sunniva")),
    ("$opened", ("hall", "Max")),
    ("$joint_done", ("new_clinic", "Wells")),
    ("$sentence_found", ("new_clinic", "Max")),
)


@cache
def place(name: str) -> Place:
    """Return a map."""
    return place_of(load(MAPS / f"{name}.tmx"))


class Visitor(ChancePlayer):
    """Does by chance whatever the two chapters allow, with a week of some kind behind it."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.place = "realm_core"
        self.hidden: set[tuple[str, str]] = set()
        self.ending = ""
        self._remember()

    def _remember(self) -> None:
        pick, put = self.random.choice, self.facts.set
        put("$chapter", 6.0)
        for who in ("tomasz", "mags", "nadia", "bao", "abena", "delphine"):
            put(f"$call_{who}", pick(CALLS))
        put("$hand", pick(("max", "nadia", "tomasz")))
        put("$quin_place", pick(("beach", "orchard", "train")))
        put("$delphine", pick(("spoke", "refused", "off_record")))
        put("$letter", pick(("pinned", "drawer", "answered")))
        met = pick((("understood",), ("treated",), ("understood", "treated", "", "")))
        for fear in ("queue", "burr", "pinch", "lamp", "chair"):
            put(f"$fear_{fear}", pick(met))
        facts = "conceded owned_up little_pinch line_cut mags_exposed wells_mirror fish_fed max_asked max_told"
        for fact in facts.split():
            put(f"${fact}", pick((True, False)))
        for patient in BY_ID.values():
            if pick((True, False)):
                self.story.chart.add(patient.id)
                self.story.chart.write(patient.id, patient.fear, patient.manner)
                for tell in patient.tells:
                    self.story.learn(tell)

    def here(self, person: str) -> bool:
        """Return whether the map shows that person now."""
        return any(who.person == person for who in self._people())

    def play_through(self) -> None:
        """Play from the core to the end of the case."""
        self.play("Cavity_Seven")
        for _ in range(DEEDS):
            if self.ending:
                return
            self._deed()
        raise AssertionError(f"no way on from {self.place}: {self.nodes[-20:]}")

    def _errand(self) -> tuple[str, str]:
        """Return where something would lead on, and the node that does."""
        done = self.dialogue.value
        if self.place == "realm_core":
            return "realm_core", "Cavity_Meet"
        if not done("$hall_open"):
            return self.random.choice(SORRIES)
        for fact, goal in STEPS:
            if not done(fact):
                return goal
        return "archive", "Archive_Record"

    def _towards(self, goal: str) -> str:
        """Return the next place on the way through doors that are open now."""
        first = {self.place: self.place}
        queue = [self.place]
        for here in queue:
            for door in place(here).doors:
                if self._met(door.when) and door.target not in first:
                    first[door.target] = door.target if here == self.place else first[here]
                    queue.append(door.target)
        assert goal in first, f"no way from {self.place} to {goal}"
        return first[goal]

    def _deed(self) -> None:
        if not self.random.randrange(7):
            goal, node = self._errand()
            if goal == self.place:
                self.play(node)
            else:
                self.place = self._towards(goal)
            return
        here = place(self.place)
        doors = [door for door in here.doors if self._met(door.when)]
        people = [who.node for who in self._people() if who.node]
        spots = [spot.node for spot in here.spots if spot.node]
        followers = ["Max"] if self.place == "realm_core" else []
        if self.place == "new_clinic" and self.dialogue.value("$joint_done"):
            followers += ["Visitor_Early", "Visitor_Case", "Visitor_Hand"]  # placed there by the script
        choice = self.random.randrange(10)
        if choice < 2 and doors:
            self.place = self.random.choice(doors).target
        elif choice < 6 and people + followers:
            self.play(self.random.choice(people + followers))
        elif spots:
            self.play(self.random.choice(spots))

    def _met(self, when: When | None) -> bool:
        return when is None or self.dialogue.value(when.variable) is when.wanted

    def _people(self) -> list[Resident]:
        people = place(self.place).people
        return [who for who in people if (self.place, who.person) not in self.hidden and self._met(who.when)]

    def obey(self, command: Command, first: str) -> None:
        """Follow those who come and go, and end where the case ends."""
        match command.name:
            case "enter":
                self.place = first
            case "hide":
                self.hidden.add((self.place, first))
            case "show":
                self.hidden.discard((self.place, first))
            case "encounter":
                self._encounter(first)
            case "ending":
                self.ending = first
                self.over = True

    def _encounter(self, name: str) -> None:
        story, pick = self.story, self.random.choice
        story.results = {}
        if name == "cavity":
            story.outcome = pick(("purge", "soothe", "soothe"))
            kinds = pick((("returned",), ("returned", "refused", "misjudged"), ("misjudged", "refused")))
            if story.outcome == "soothe":
                settled = {who: "refused" if who == "bao" else pick(kinds) for who in BY_ID}
                returned = sum(how == "returned" for how in settled.values())
                story.results = {**settled, "returned": returned, "carried": len(settled) - returned}
        else:
            story.outcome = pick(("warm", "even", "barely")) if name == "debate_hearing" else "done"


@cache
def journeys() -> tuple[Visitor, ...]:
    """Return players who have come to the end of the case."""
    players = tuple(Visitor(seed) for seed in range(RUNS))
    for player in players:
        player.play_through()
    return players


def test_every_week_comes_to_an_end() -> None:
    assert {player.ending for player in journeys()} == {"purge", "soothe"}
    assert all(player.dialogue.value("$apologies") >= 2 for player in journeys())


def test_nobody_carries_less_than_nothing() -> None:
    for player in journeys():
        assert player.dialogue.value("$carried") >= 0
        assert player.dialogue.value("$carried") + player.dialogue.value("$gideon_carries") <= len(BY_ID)


def test_a_minute_is_the_longest_stretch_without_a_choice() -> None:
    longest = max(journeys(), key=lambda player: player.longest)
    assert longest.longest <= LONGEST_STRETCH


@pytest.mark.parametrize("script", OWN)
def test_every_line_is_met(script: str) -> None:
    text = (SCRIPTS / f"{script}.yarn").read_text(encoding="utf-8")
    met = set().union(*(player.seen for player in journeys()))
    assert not [line for line in LINE_ID.findall(text) if line not in met]
