"""The scripts of Case 1: they compile, lines fit their box, voices stay in voice.

That nothing locks them and every line can be reached is asked chapter by chapter (``test_*_chapters``).
"""

from __future__ import annotations

import re

import pytest

from game.scenes.lines import FACES
from game.story.cast import PEOPLE, TELLS
from game.yarn import Program, Severity
from tests.content.players import compile_scripts

LONGEST = 110
SPOKEN = re.compile(r"^(?P<name>\w+): (?P<text>.*)$")
MARKUP = re.compile(r"\[/?\w+[^\]]*\]")
CONTRACTION = re.compile(
    r"\b\w+(n[’']t|[’'](re|ll|ve|m|d))\b|\b(it|that|he|she|what|where|there|who)[’']s\b", re.IGNORECASE
)
NEVER = {
    "Elara": ("don't worry", "trust me", "little pinch"),
    "Max": ("calm down", "technically"),
    "Wells": ("in my day", "progress"),
    "Cavity": ("human", "haha"),
}
WITHOUT_CONTRACTIONS = ("Cavity", "Desk", "Echo", "Injector", "Calm", "Wells")
VOICES = {"Desk", "Echo", "Injector", "Calm"}


@pytest.fixture(scope="module")
def program() -> Program:
    program = compile_scripts().program
    assert program is not None
    return program


def spoken(program: Program) -> list[tuple[str, str, str]]:
    """Return (ID, speaker, text) of every entry; the speaker is empty for narration and choices."""
    lines = []
    for key, text in program.strings.items():
        found = SPOKEN.match(text)
        plain = MARKUP.sub("", found["text"] if found else text)
        lines.append((key, found["name"] if found else "", plain))
    return lines


def test_the_scripts_compile_without_an_error_or_a_warning() -> None:
    serious = (Severity.ERROR, Severity.WARNING)
    assert [str(item) for item in compile_scripts().diagnostics if item.severity in serious] == []


def test_every_line_has_an_id_of_its_own(program: Program) -> None:
    assert [key for key in program.strings if not re.fullmatch(r"line:[a-z_]+_\d{3}", key)] == []


def test_lines_are_short_enough_for_the_box(program: Program) -> None:
    assert [text for _key, _name, text in spoken(program) if len(text) > LONGEST] == []


def test_speakers_are_in_the_cast(program: Program) -> None:
    names = {name for _key, name, _text in spoken(program) if name}
    assert {name for name in names if name.lower() not in PEOPLE} == VOICES


def test_no_text_loses_its_beginning_to_a_colon(program: Program) -> None:
    names = {text.split(":")[0] for text in program.strings.values() if re.match(r"[^:\\]*:", text)}
    assert {name for name in names if name.lower() not in PEOPLE} <= VOICES


def test_faces_and_tells_named_in_tags_exist(program: Program) -> None:
    tags = {tag for tags in program.metadata.values() for tag in tags}
    assert {tag[5:] for tag in tags if tag.startswith("face:")} <= set(FACES)
    assert {tag[5:] for tag in tags if tag.startswith("tell:")} <= set(TELLS)


def test_nobody_says_what_they_never_say(program: Program) -> None:
    lines = [(name, text.lower().replace("’", "'")) for _key, name, text in spoken(program)]
    assert [(name, word) for name, text in lines for word in NEVER.get(name, ()) if word in text] == []


def test_the_machine_and_wells_use_no_contractions(program: Program) -> None:
    said = [text for _key, name, text in spoken(program) if name in WITHOUT_CONTRACTIONS and CONTRACTION.search(text)]
    assert said == []
