"""What scenes rely on: every encounter begins, steps, ends, and is restored by its name."""

from __future__ import annotations

import copy

import pytest

from game.core.errors import SnapshotError
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain, canonical, digest
from game.encounters import catalogue
from game.encounters.fear.wave import Wave
from game.encounters.options import Assists, BreathMode, Difficulty
from game.encounters.setup import Setup
from tests.encounters.stages import fight_in

NAMES = tuple(catalogue.ENTRIES)
each_name = pytest.mark.parametrize("name", NAMES)


def rambled(name: str, ticks: int, seed: int = 1) -> catalogue.Encounter:
    """Return an encounter after so many ticks of random buttons."""
    encounter = catalogue.begin(name, Setup(seed, attempted=False))
    ramble(encounter, ticks, seed)
    return encounter


def ramble(encounter: catalogue.Encounter, ticks: int, seed: int) -> None:
    random, held = Rng(seed), 0
    for tick in range(ticks):
        before = held
        if tick % 6 == 0:
            held = random.below(128)
        encounter.step(held, held & ~before)


@each_name
def test_random_buttons_never_break_it_and_replay_alike(name: str) -> None:
    assert digest(rambled(name, 6_000).pack()) == digest(rambled(name, 6_000).pack())


@each_name
def test_it_is_restored_by_its_name(name: str) -> None:
    encounter = rambled(name, 1_234)
    again = catalogue.restore(name, encounter.pack())
    assert canonical(again.pack()) == canonical(encounter.pack())
    ramble(encounter, 500, 9)
    ramble(again, 500, 9)
    assert canonical(again.pack()) == canonical(encounter.pack())


@each_name
def test_stepping_on_after_the_end_changes_nothing(name: str) -> None:
    encounter = catalogue.begin(name, Setup(1, attempted=True))
    for _tick in range(6_000):
        encounter.step(0, int(Button.SKIP))
    before = canonical(encounter.pack())
    if encounter.done:
        encounter.step(127, 127)
        assert canonical(encounter.pack()) == before
        assert encounter.events == []
        assert encounter.outcome


@each_name
def test_looking_changes_nothing(name: str) -> None:
    encounter = rambled(name, 700)
    before = canonical(encounter.pack())
    assert encounter.observe()["encounter"] == name
    assert canonical(encounter.pack()) == before


@each_name
def test_a_damaged_snapshot_is_told_and_does_not_crash(name: str) -> None:
    whole = rambled(name, 900).pack()
    random = Rng(7)
    told = 0
    for _turn in range(400):
        data = copy.deepcopy(whole)
        damage(data, random)
        try:
            encounter = catalogue.restore(name, data)
        except SnapshotError:
            told += 1
        else:
            ramble(encounter, 40, 2)
    assert told > 40


def damage(data: dict[str, Plain], random: Rng) -> None:
    """Break one entry somewhere inside plain data."""
    node: Plain = data
    while True:
        if isinstance(node, dict) and node:
            key = random.choice(sorted(node))
            if not isinstance(node[key], dict | list) or random.below(3) == 0:
                node[key] = random.choice((None, "x", [], {}, -1))
                return
            node = node[key]
        elif isinstance(node, list) and node:
            index = random.below(len(node))
            if not isinstance(node[index], dict | list) or random.below(3) == 0:
                node[index] = random.choice((None, "x", [], {}))
                return
            node = node[index]
        else:
            return


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(ValueError, match="no encounter"):
        catalogue.begin("tickle", Setup(0))
    with pytest.raises(ValueError, match="no encounter"):
        catalogue.restore("tickle", {})


def test_a_setup_comes_back_from_a_snapshot_as_it_was() -> None:
    assists = Assists(60, True, True, False, BreathMode.TOGGLE)
    setup = Setup(5, Difficulty.SHARP, assists, 70, "train", ("kofi",), True)
    assert Setup.unpack(setup.pack()) == setup


@pytest.mark.parametrize("entries", [{"calm": 0}, {"calm": 101}, {"place": "moon"}])
def test_an_impossible_setup_is_an_error(entries: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be"):
        Setup(0, **entries)  # type: ignore[arg-type]


@pytest.mark.parametrize("speed", [49, 101])
def test_an_impossible_speed_is_an_error(speed: int) -> None:
    with pytest.raises(ValueError, match="50 to 100"):
        Assists(speed=speed)


@pytest.mark.parametrize("wave", ["triage", "throughput", "open_wide", "discomfort"])
def test_a_wave_shows_what_it_does(wave: str) -> None:
    fear = fight_in(wave)
    forms, kinds = set(), set()
    while isinstance(fear.wave, Wave):
        for view in [*fear.wave.fields(), *fear.wave.marks()]:
            forms.add(view.form)
            assert 0 <= view.progress <= 256
            assert len(view.shape) == {"slab": 8, "disc": 3, "ring": 7, "cone": 4, "bar": 7}[view.form]
        for bullet in fear.wave.bullets():
            kinds.add(bullet.kind)
        assert 0 <= fear.pose().rise <= 16
        fear.step(0, 0)
    assert forms & {"slab", "ring", "cone"}
    assert len(kinds) >= 2
