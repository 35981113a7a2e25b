"""The catalogue has every message that scripts, chart and fight ask for, and captions fit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from game.core.rng import Rng
from game.encounters.fear.cavity import OWNERS, PATIENTS, UNWILLING, cavity
from game.encounters.fear.spec import Manner
from game.encounters.fear.timeline import Tuning
from game.encounters.fear.where import LAST_WORDS, PURGE_STROKES, STRANGERS
from game.encounters.setup import PLACES, Setup
from game.game import Game
from game.opening import open_content
from game.scenes.lines import CHOICE_MARGIN, CHOICE_WIDE, lay_out
from game.story.cast import FEARS, MANNERS, PEOPLE, TELLS
from tests.content.players import SCRIPTS

CATALOGUE = Path(__file__).parents[2] / "assets" / "i18n" / "en" / "LC_MESSAGES" / "root-access.po"
CAPTION = 40
READING = 53


@pytest.fixture(scope="module")
def words() -> dict[str, str]:
    with CATALOGUE.open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file)}


def fight_messages() -> set[str]:
    """Return the IDs that waves, openings and the last question of Cavity use, and Max's hints in the swarm."""
    needed = set()
    for place in PLACES:
        for phase in cavity(Setup(seed=1, place=place)).spec.phases:
            for wave in phase.waves:
                stem = f"fear.cavity.{wave.id}"
                count = wave.build(Tuning(), Rng(1), phase.beat).words
                needed |= {f"{stem}.word.{number}" for number in range(count)}
                needed |= {f"{stem}.reading.{number}" for number in range(3)}
                needed |= {f"{stem}.sentence", f"{stem}.fit"}
                needed |= {f"{stem}.right"} if wave.manner is not Manner.TELL else set()
    for patient, _manner in PATIENTS:
        answers = ("no",) if patient in UNWILLING else ("yes", "no", "returned", "misjudged")
        needed |= {f"fear.cavity.call.{patient}.{answer}" for answer in (*answers, "question")}
    for caller in ("tomasz", "mags", "nadia", "bao", "abena", "delphine"):
        needed |= {f"fear.cavity.call.{caller}.question.missed", f"fear.cavity.call.{caller}.no.missed"}
    needed |= {f"fear.cavity.last.{number}" for number in range(len(LAST_WORDS))} | {"fear.cavity.farewell"}
    needed |= {f"fear.cavity.last.{number}.strangers" for number in STRANGERS}
    needed |= {f"fear.cavity.purge.{stroke}" for stroke in range(PURGE_STROKES)}
    needed |= {f"fear.cavity.shelter.{owner}" for owner in OWNERS.values()}
    needed |= {f"fear.cavity.study.{note}" for note in ("still", "left", "right", "dashed", "close", "far", "pulled")}
    needed |= {"fear.cavity.phase.study", "fear.cavity.phase.comfort.cut", "fear.cavity.tools", "fear.cavity.own"}
    needed |= {f"fear.cavity.phase.{phase.id}" for phase in cavity(Setup(seed=1)).spec.phases}
    needed |= {f"fear.pulled.{times}" for times in (1, 2, 3)} | {f"swarm.routine.hint.{number}" for number in (1, 2, 3)}
    return needed


def test_every_message_of_the_fight_is_written(words: dict[str, str]) -> None:
    assert sorted(name for name in fight_messages() if not words.get(name)) == []


def test_every_sentence_has_a_gap_for_each_word_and_no_more(words: dict[str, str]) -> None:
    for name in fight_messages():
        if name.endswith(".sentence"):
            gaps = {int(gap) for gap in re.findall(r"\{(\d+)\}", words[name])}
            written = [word for word in words if word.startswith(name.removesuffix("sentence") + "word.")]
            assert gaps == set(range(len(written))), name


def test_the_three_readings_of_a_wave_look_alike(words: dict[str, str]) -> None:
    assert [text for name, text in words.items() if ".reading." in name and not 30 <= len(text) <= READING] == []


def test_people_fears_manners_and_tells_have_names(words: dict[str, str]) -> None:
    names = [f"person.{who}" for who in PEOPLE] + [f"fear.{fear}" for fear in FEARS]
    names += [f"manner.{manner}" for manner in MANNERS] + [f"tell.{tell}" for tell in TELLS]
    assert [name for name in names if not words.get(name)] == []


def test_captions_of_tells_are_short(words: dict[str, str]) -> None:
    assert [text for name, text in words.items() if name.startswith("tell.") and len(text) > CAPTION] == []


def test_objectives_of_the_scripts_are_written(words: dict[str, str]) -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.yarn"))
    used = set(re.findall(r"<<objective (\w+)>>", source)) - {"none"}
    assert used == {name.removeprefix("objective.") for name in words if name.startswith("objective.")}


def test_every_option_fits_its_row() -> None:
    content = open_content()
    metrics = content.metrics()
    game = Game(content)
    game.story.case = "cavity"
    room = CHOICE_WIDE[1] - CHOICE_MARGIN
    sources = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS.glob("*.yarn"))
    options = re.findall(r"^\s*-> .*#line:(\w+)", sources, re.MULTILINE)
    assert len(options) > 100
    wide = [name for name in options if metrics.width(lay_out(game, f"line:{name}", ()).text) > room]
    assert wide == []


def test_quotes_are_typographic(words: dict[str, str]) -> None:
    straight = [name for name, text in words.items() if name and re.search(r"[\"']", text)]
    for path in SCRIPTS.glob("*.yarn"):
        for line in path.read_text(encoding="utf-8").splitlines():
            said = re.sub(r"<<.*?>>|\{.*?\}|//.*", "", line)
            if "#line:" in line and re.search(r"[\"']", said):
                straight.append(line)
    assert straight == []
