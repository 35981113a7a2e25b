"""Chapters 1 and 2 by chance, without maps: nothing locks them, every line is met, nobody talks too long."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from game.story.cast import BY_ID, FEARS, MANNERS, tells_of
from game.yarn import Command
from tests.content.players import LINE_ID, LONGEST_STRETCH, SCRIPTS, ChancePlayer

OWN = ("cavity_morning", "cavity_waiting", "cavity_treatments", "cavity_calls", "cavity_realm")
LATER = ("cavity_meet_", "cavity_ask_")
PEOPLE = ["tomasz", "mags", "nadia", "bao", "kofi", "abena", "quin", "ida", "jun", "hedda"]
CALLERS = ["tomasz", "mags", "nadia", "bao", "abena", "delphine"]
RUNS = 70
DEEDS = 600


class Visitor(ChancePlayer):
    """Does by chance whatever chapters 1 and 2 allow. The shy never listen, and stop at three stamps."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.shy = seed % 3 == 0

    def play_through(self) -> None:
        """Play from the beginning."""
        self.play("Cavity_Start")
        for _ in range(DEEDS):
            if self.over:
                return
            self.random.choice(list(self.deeds()))()

    def deeds(self) -> Iterator[Callable[[], None]]:
        """Give what can be done now."""
        truth = self.dialogue.value
        nodes = ["Max"] * 2 + [who.capitalize() for who in PEOPLE if self.near(who)]
        if truth("$quin_seated"):
            names = {"beach": "Tide Hut Bucket", "orchard": "Ladder Basket Gate", "train": "Window Bunk Lamp"}
            place = str(truth("$quin_place"))
            nodes = ["Quin", *(f"{place.capitalize()}_{thing}" for thing in names[place].split())]
        elif truth("$inside"):
            nodes = ["Max", "Echo_Tomasz", "Echo_Nadia", "Echo_Kofi", "Lobby_Gate", "Realm_Gate"]
        else:
            nodes += ["Reception_StreetDoor", "Examine_LetterTray", "Examine_FishTank", "Examine_Pods"]
            nodes += ["Visitor_Early", "Visitor_Case", "Visitor_Hand"] if truth("$visitors_in_reception") else []
            yield from (lambda who=who: self.listen(who) for who in PEOPLE if self.near(who) and tells_of(who))
            yield self.write
        yield from (lambda node=node: self.play(node) for node in nodes)

    def near(self, who: str) -> bool:
        """Return whether somebody is in the clinic."""
        rooms = {"mags": ["treatment_two"], "bao": ["treatment"], "jun": ["kitchen"]}
        rooms |= {"quin": ["corridor"], "ida": ["corridor"]}
        return any(bool(self.dialogue.value(f"${who}_in_{room}")) for room in rooms.get(who, ["reception"]))

    def listen(self, who: str) -> None:
        """See the next tell, or hear what there is to hear."""
        if not self.shy and not any(self.story.learn(tell) for tell in tells_of(who)):
            self.play(f"Listen_{who.capitalize()}")

    def write(self) -> None:
        """Fill in the chart, mostly right."""
        rows = list(self.story.chart.rows)
        if self.shy:
            self.random.shuffle(rows)
            rows = rows[: 3 if self.story.chart.stamps() < 3 else 0]
        for row in rows:
            truth, sure = BY_ID[row.patient], self.random.randrange(10) < 8
            fear = truth.fear if sure else self.random.choice(FEARS)
            self.story.chart.write(row.patient, fear, truth.manner if sure else self.random.choice(MANNERS))

    def obey(self, command: Command, first: str) -> None:
        """Do what a command asks, as far as the scripts can tell."""
        story = self.story
        match command.name:
            case "patient":
                story.chart.add(first)
            case "tell":
                story.learn(first)
            case "chart":
                self.write()
            case "encounter":
                self.meet(first)
            case "chapter":
                self.over = int(float(first)) == 3

    def meet(self, encounter: str) -> None:
        """Let an encounter end in one of its ways."""
        story, answers = self.story, ("truth", "come", "wells")
        story.outcome = "done"
        if encounter == "triage":
            order = self.random.sample(CALLERS, len(CALLERS))
            answered = self.random.choice((0, 4, 4, 4))
            story.results = {"first": order[0] if answered else ""}
            story.results |= {
                who: self.random.choice(answers) if number < answered else "missed" for number, who in enumerate(order)
            }
        elif encounter == "crowd":
            story.outcome = self.random.choice(("calm", "uneasy", "lost"))
            story.results = {"left": self.random.randrange(4)}
            story.results |= {
                who: self.random.choice(("left", "stayed")) for who in ("tomasz", "nadia", "kofi", "abena")
            }


@pytest.fixture(scope="module")
def visitors() -> list[Visitor]:
    """Return visitors who have played both chapters."""
    played = [Visitor(seed) for seed in range(RUNS)]
    for visitor in played:
        visitor.play_through()
    return played


def test_every_way_through_leads_to_wednesday(visitors: list[Visitor]) -> None:
    assert [number for number, visitor in enumerate(visitors) if not visitor.over] == []


def test_together_they_meet_every_line(visitors: list[Visitor]) -> None:
    written: set[str] = set()
    for name in OWN:
        written |= set(LINE_ID.findall((SCRIPTS / f"{name}.yarn").read_text(encoding="utf-8")))
    written = {key for key in written if not key.removeprefix("line:").startswith((*LATER, "listen_"))}
    seen = set().union(*(visitor.seen for visitor in visitors))
    assert sorted(written - seen - LATE_DOOR) == []


LATE_DOOR = {"line:reception_streetdoor_040"}
"""What the street door says in later chapters."""


def test_nobody_talks_for_more_than_a_minute_without_a_choice(visitors: list[Visitor]) -> None:
    assert max(visitor.longest for visitor in visitors) <= LONGEST_STRETCH
