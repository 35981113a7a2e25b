"""Players of the scripts alone, without maps: a random one who may do anything a place allows."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from game.scenes.verbs import VERBS
from game.story.cast import BY_ID, FEARS, MANNERS, tells_of
from game.story.functions import build_library
from game.story.state import Story
from game.yarn import Command, Compilation, Dialogue, DialogueComplete, Line, Options, Program, compile_sources

SCRIPTS = Path(__file__).parents[2] / "assets" / "scripts"
CLINIC = ("clinic_reception", "clinic_corridor", "clinic_treatment", "clinic_vr")
SPOTS = {
    "clinic_reception": (
        "Reception_StreetDoor Examine_FishTank Examine_Leaflets Examine_Magazines Examine_Poster Examine_NumberDisplay "
        "Examine_Coffee Examine_Plant Examine_Window Examine_ToyDinosaur Examine_LetterTray"
    ),
    "clinic_corridor": "Examine_NoticeBoard Examine_Bench Examine_Diploma Examine_Basement",
    "clinic_treatment": (
        "Examine_Hologram Examine_Lamp Examine_Cabinets Examine_Screen Examine_Injector Examine_TreatmentWindow"
    ),
    "clinic_vr": "Examine_Pods Examine_Console Examine_Rack Examine_Visor",
    "realm_lobby": (
        "Realm_CoreLocked Realm_Gate Examine_RealmFish Examine_RealmChairs Examine_RealmDisplay Examine_RealmSea "
        "Echo_Tomasz Echo_Nadia Echo_Kofi"
    ),
    "realm_core": "Core_Watch Core_Bulb Core_Well Cavity_Meet",
}
LINES_A_NODE = 400


class Host:
    """What the scripts' functions ask."""

    def __init__(self) -> None:
        self.story = Story()

    def here(self, person: str) -> bool:
        """Everybody is always near enough."""
        return True

    def puzzle(self, what: str) -> bool:
        """No place has a puzzle."""
        return False

    def assist(self, name: str) -> bool:
        """No assist is on."""
        return False


def compile_scripts() -> Compilation:
    """Compile every script of the game, unknown commands being errors."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in sorted(SCRIPTS.glob("*.yarn"))}
    return compile_sources(sources, build_library(VERBS.values(), Host()), strict_commands=True)


class RandomPlayer:
    """Plays a case by chance; ``nosy`` is how often Listen and the chart are used, in per cent."""

    def __init__(self, program: Program, seed: int, nosy: int) -> None:
        self.random = random.Random(seed)
        self.nosy = nosy
        self.host = Host()
        self.dialogue = Dialogue(program, build_library(VERBS.values(), self.host), seed=seed)
        self.place = ""
        self.followers: set[str] = set()
        self.ending = ""
        self.seen: set[str] = set()

    def finish(self, start: str, limit: int) -> str:
        """Play until an ending, at most ``limit`` deeds; return the ending or nothing."""
        self.play(start)
        for _ in range(limit):
            if self.ending:
                break
            self.random.choice(self.deeds())()
        return self.ending

    def play(self, node: str) -> None:
        """Play one script to its end."""
        self.dialogue.start(node)
        for _ in range(LINES_A_NODE):
            event = self.dialogue.advance()
            if isinstance(event, Line):
                self.seen.add(event.id)
            elif isinstance(event, Options):
                self._choose(event)
            elif isinstance(event, Command):
                self._obey(event)
                if self.ending:
                    return
            elif isinstance(event, DialogueComplete):
                return
        raise AssertionError(f"{node} goes on for ever")

    def deeds(self) -> list[Callable[[], None]]:
        """Return everything that can be done here and now."""
        people = self._people()
        deeds: list[Callable[[], None]] = [partial(self.play, node) for node in people * 3]
        deeds += [partial(self.play, node) for node in SPOTS[self.place].split()]
        deeds += [partial(self._go, place) for place in self._exits() * 2]
        if self.random.randrange(100) < self.nosy:
            listened = [node.split("_")[0].lower() for node in people]
            deeds += [partial(self._listen, who) for who in listened if tells_of(who)] * 3
            deeds.append(self._write)
        return deeds

    def _people(self) -> list[str]:
        truth = self.dialogue.value
        people = ["Max"] if "max" in self.followers else []
        if self.place == "clinic_reception":
            people += ["Tomasz", "Nadia"]
            people += ["Kofi", "Abena"] if truth("$kofi_in_reception") else []
            people += ["Wells"] if truth("$wells_in_reception") else []
            people += ["Max_Reception"] if truth("$max_in_reception") and "max" not in self.followers else []
        elif self.place == "clinic_corridor" and truth("$quin_in_corridor"):
            people.append("Quin_Corridor")
        return people

    def _exits(self) -> list[str]:
        if self.place in CLINIC:
            return [place for place in CLINIC if place != self.place]
        if self.place == "realm_lobby":
            return ["realm_core"] if self.dialogue.value("$core_open") else []
        return ["realm_lobby"]

    def _go(self, place: str) -> None:
        self.place = place

    def _listen(self, who: str) -> None:
        if not any(self.host.story.learn(tell) for tell in tells_of(who)):
            self.play(f"Listen_{who.capitalize()}")

    def _write(self) -> None:
        """Fill in the chart, mostly right."""
        for row in self.host.story.chart.rows:
            truth = BY_ID[row.patient]
            knows = self.random.randrange(10) < 7
            fear, manner = (
                (truth.fear, truth.manner) if knows else (self.random.choice(FEARS), self.random.choice(MANNERS))
            )
            self.host.story.chart.write(row.patient, fear, manner)

    def _choose(self, options: Options) -> None:
        open_ones = [option for option in options.options if option.available]
        assert open_ones, f"nothing can be chosen in {self.dialogue.node}"
        new = [option for option in open_ones if option.id not in self.seen]
        option = self.random.choice(new if new and self.random.randrange(5) else open_ones)
        self.seen.add(option.id)
        self.dialogue.choose(option.index)

    def _obey(self, command: Command) -> None:
        story, first = self.host.story, str(command.args[0]) if command.args else ""
        match command.name:
            case "enter":
                self.place = first
            case "patient":
                story.chart.add(first)
            case "tell":
                story.learn(first)
            case "chart":
                self._write()
            case "follow":
                self.followers.add(first)
            case "unfollow" | "hide":
                self.followers.discard(first)
            case "encounter":
                story.outcome = self.random.choice(("purge", "soothe")) if first == "cavity" else "done"
            case "ending":
                self.ending = first
