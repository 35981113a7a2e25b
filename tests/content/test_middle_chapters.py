"""Chapters 3 and 4 by chance, among those whom the maps show: no locks, every line is met, nobody talks too long."""

from __future__ import annotations

import random
from functools import cache

from game.story.cast import BY_ID
from tests.content.players import CALLS, LINE_ID, LONGEST_STRETCH, SCRIPTS
from tests.content.test_last_chapters import DEEDS, Visitor, place

OWN = ("cavity_street", "cavity_practice", "cavity_collapse")
RUNS = 320


class Passer(Visitor):
    """Does by chance whatever Wednesday and Thursday allow, with a Monday and a Tuesday of some kind behind it."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.place = "clinic_reception"

    def _remember(self) -> None:
        pick, put = self.random.choice, self.facts.set
        put("$chapter", 2.0)
        for who in ("tomasz", "mags", "nadia", "bao", "abena", "delphine"):
            put(f"$call_{who}", pick(CALLS))
        put("$crowd", pick(("calm", "uneasy", "lost")))
        put("$quin_place", pick(("beach", "orchard", "train")))
        put("$letter", pick(("pinned", "drawer", "answered")))
        for fact in ("owned_up", "little_pinch", "fish_fed"):
            put(f"${fact}", pick((True, False)))
        for patient in BY_ID.values():
            if pick((True, False)):
                self.story.chart.add(patient.id)
                self.story.chart.write(patient.id, patient.fear, patient.manner)
            for tell in patient.tells:
                if pick((True, False)):
                    self.story.learn(tell)
        for row in self.story.chart.rows:
            row.stamped = pick((True, False))

    def play_through(self) -> None:
        """Play from Wednesday morning to Thursday night."""
        self.play("Cavity_Three")
        for _ in range(DEEDS):
            if self.dialogue.value("$chapter") == 5:
                return
            self._deed()
        raise AssertionError(f"no way on from {self.place}: {self.nodes[-20:]}")

    def _errand(self) -> tuple[str, str]:
        done = self.dialogue.value
        if done("$chapter") == 3:
            return ("harbour_street", "Max") if done("$debated") else ("wells_practice", "Wells")
        return ("clinic_treatment_two", "Max") if done("$quin_stable") else ("clinic_reception", "Max")

    def _followers(self) -> list[str]:
        chapter = self.dialogue.value("$chapter")
        return ["Max"] if (chapter == 3 and self.place == "harbour_street") else []

    def _deed(self) -> None:
        chance, here = self.random.randrange(10), place(self.place)
        if chance < 2:
            self.place = self.random.choice([self.place, *(door.target for door in here.doors if self._met(door.when))])
            return
        if chance < 6:
            nodes = [who.node for who in self._people() if who.node] + self._followers()
            nodes += [f"Listen_{who.person.capitalize()}" for who in self._people() if who.person in LISTENED]
            nodes += [spot.node for spot in here.spots if spot.node] + [
                spot.listen for spot in here.spots if spot.listen
            ]
            if nodes:
                self.play(self.random.choice(nodes))
            return
        super()._deed()

    def _encounter(self, name: str) -> None:
        pick = self.random.choice
        self.story.results = {}
        match name:
            case "debate_wells":
                self.story.outcome = pick(("mirror", "even", "lost"))
                self.story.results = {"conceded": pick(("yes", "")), "exposed": pick(("yes", ""))}
            case "breathing":
                self.story.outcome = pick(("steady", "middle", "ragged"))
            case _:
                self.story.outcome = "understood"


LISTENED = ("tomasz", "nadia", "abena", "kofi", "quin", "mags", "bao", "delphine")


@cache
def passers() -> tuple[Passer, ...]:
    """Return players who have come through both chapters."""
    found = tuple(Passer(seed) for seed in range(RUNS))
    for passer in found:
        passer.play_through()
    return found


def test_thursday_night_comes_for_everybody() -> None:
    assert {passer.dialogue.value("$quin_stable") for passer in passers()} == {True}
    for variable, values in (("$hand", {"max", "nadia", "tomasz"}), ("$delphine", {"spoke", "refused", "off_record"})):
        assert {passer.dialogue.value(variable) for passer in passers()} == values


def test_together_they_meet_every_line() -> None:
    own = {key for name in OWN for key in LINE_ID.findall((SCRIPTS / f"{name}.yarn").read_text("utf-8"))}
    assert sorted(own - set().union(*(passer.seen for passer in passers()))) == []


def test_no_stretch_without_a_choice_is_longer_than_a_minute() -> None:
    assert max(passer.longest for passer in passers()) <= LONGEST_STRETCH


def test_chance_is_repeatable() -> None:
    once, again = Passer(7), Passer(7)
    for passer in (once, again):
        passer.play_through()
    assert once.nodes == again.nodes
    assert isinstance(once.random, random.Random)
