"""What the story brings along to Cavity: tools, shelters, a cut line, a kept voice, and who wants theirs back."""

from __future__ import annotations

import json

import pytest

from game.core.snapshot import canonical, digest
from game.encounters import events as tell
from game.encounters.fear import arena
from game.encounters.fear.bullets import HARMLESS, Kind
from game.encounters.fear.cavity import OWNERS, PATIENTS, TOOL, TOOLS_MOST, cavity, restore
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.strokes import CLEAN
from game.encounters.fear.verbs import Part
from game.encounters.fear.waves_relief import TAKEN
from game.encounters.fear.where import consents
from game.encounters.setup import Setup
from tests.encounters.bots import Player
from tests.encounters.stages import Still, fight_in, manners, play_wave, run


def remembering(**facts: str) -> Setup:
    return Setup(3, facts=tuple(facts.items()))


# -- phases ----------------------------------------------------------------------------------------


def test_three_phases_of_three_waves_as_they_are_staged() -> None:
    waves = [[wave.id for wave in phase.waves] for phase in cavity(Setup(0, place="train")).spec.phases]
    assert waves == [
        ["triage", "throughput", "efficiency"],
        ["pressure", "discomfort", "serene_train"],
        ["take", "keep", "give_back"],
    ]


def test_somebody_who_only_treats_comes_through_in_at_most_two_attempts() -> None:
    for seed in range(3):
        fear = cavity(Setup(seed))
        told = run(fear, Player("treat", manners(fear), reaction=24, offset=4))
        assert fear.outcome == "purge"
        assert sum(isinstance(event, tell.PulledOut) for event in told) <= 1
        assert 9 <= sum(isinstance(event, tell.WaveBegan) for event in told) <= 13


def test_in_relief_things_of_all_eight_fly() -> None:
    for wave in ("take", "keep", "give_back"):
        fear = fight_in(wave)
        assert fear.wave is not None
        kinds = {shot.kind for shot in fear.wave.timeline.shots if shot.kind > HARMLESS}
        assert kinds == set(TAKEN.values())
    assert set(TAKEN) == {patient for patient, _manner in PATIENTS}


def test_what_is_taken_drifts_inward() -> None:
    fear = fight_in("take")
    assert fear.wave is not None
    drain = next(field for field in fear.wave.timeline.fields if field.look == "drain")
    ring = [shot for shot in fear.wave.timeline.shots if shot.start == 80 and shot.kind is not Kind.WORD]
    for shot in ring:
        before, after = shot.place(shot.start), shot.place(shot.end)
        far = [max(abs(x - drain.x), abs(y - drain.y)) for x, y in (before, after)]  # type: ignore[union-attr]
        assert far[1] < far[0]


def test_what_is_given_back_bursts_eight_times_each_with_a_sign_of_its_own() -> None:
    fear = fight_in("give_back")
    assert fear.wave is not None
    signs = [field.look for field in fear.wave.timeline.fields]
    assert sorted(signs) == sorted(f"gift_{patient}" for patient in TAKEN)


# -- tools -----------------------------------------------------------------------------------------


def strokes_after(**facts: str) -> int:
    """Return how wide a clean stroke's window is."""
    fear = cavity(remembering(**facts))
    fear._begin_wave()
    fear._open(early=False)
    opening = fear.opening
    assert opening is not None
    if opening.part is Part.LINE:
        opening._next(fear.ledger, [])
    opening._verb("treat", fear.ledger, fear.place)
    assert opening.strokes is not None
    return opening.strokes.clean


@pytest.mark.parametrize("treated", range(6))
def test_each_treated_fear_widens_treats_windows_up_to_a_cap(treated: int) -> None:
    facts = {f"fear_{fear}": "treated" for fear in list(OWNERS)[:treated]}
    assert strokes_after(**facts) == CLEAN + min(treated * TOOL, TOOLS_MOST)


def test_max_says_what_the_tools_are_once_before_the_first_verbs() -> None:
    fear = cavity(remembering(fear_lamp="treated"))
    told = run(fear, Player("treat", manners(fear)))
    said = [event for event in told if event == tell.Said("max", "fear.cavity.tools")]
    assert len(said) == 1
    assert fear.outcome == "purge"
    assert tell.Said("max", "fear.cavity.tools") not in run(cavity(Setup(3)), Still(), 3_000)


# -- shelters --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fear_id", "owner"), OWNERS.items())
def test_who_was_understood_stands_before_the_first_wave_of_theirs_once(fear_id: str, owner: str) -> None:
    fear = cavity(remembering(**{f"fear_{fear_id}": "understood"}))
    index, number = next(
        (index, number)
        for index, phase in enumerate(fear.spec.phases)
        for number, wave in enumerate(phase.waves)
        if wave.owner == owner
    )
    fear.phase_index, fear.wave_index = index, number
    fear._begin_wave()
    assert fear.shelter == owner
    assert tell.Sheltered(owner) in fear.events
    assert tell.Said(owner, f"fear.cavity.shelter.{owner}") in fear.events
    assert not any(isinstance(event, tell.Hit) for event in play_wave(fear, Still()))
    fear._begin_wave()
    assert fear.shelter == ""
    assert any(isinstance(event, tell.Hit) for event in play_wave(fear, Still()))


def test_bullets_end_at_whoever_stands_before_her() -> None:
    fear = cavity(remembering(fear_queue="understood"))
    fear._begin_wave()
    fear.elara.x = arena.LEFT + 20 * 256
    assert any(isinstance(event, tell.Caught) for event in play_wave(fear, Still()))


def test_a_sheltered_wave_goes_on_from_a_snapshot() -> None:
    fear = cavity(remembering(fear_queue="understood"))
    fear._begin_wave()
    for _tick in range(90):
        fear.step(0, 0)
    copy = restore(json.loads(canonical(fear.pack())))
    for _tick in range(900):
        fear.step(0, 0)
        copy.step(0, 0)
    assert copy.stood == ["tomasz"]
    assert digest(copy.pack()) == digest(fear.pack())


def test_a_treated_fear_is_no_shelter() -> None:
    assert cavity(remembering(fear_queue="treated")).spec.shelters == ()


# -- echoes ----------------------------------------------------------------------------------------


def test_a_cut_line_silences_the_second_voice_of_comfort_and_it_says_so() -> None:
    for cut in ("", "yes"):
        fear = cavity(remembering(line_cut=cut))
        fear.phase_index = 1
        fear._begin_phase()
        fear.step(0, 0)
        line = "fear.cavity.phase.comfort.cut" if cut else "fear.cavity.phase.comfort"
        assert tell.Said("cavity", line) in fear.events
        fear._begin_wave()
        assert fear.wave is not None
        sparks = [shot for shot in fear.wave.timeline.shots if shot.kind is Kind.SPARK]
        assert bool(sparks) is not bool(cut)
        for phase in (0, 2):
            fear.phase_index, fear.wave_index = phase, 0
            fear._begin_wave()
            assert not fear.tuning.mute


def test_it_uses_elaras_own_voice_once_if_she_ever_said_it() -> None:
    for said in ("", "yes"):
        fear = cavity(remembering(little_pinch=said))
        fear.phase_index = 2
        heard = []
        for _turn in range(2):
            fear.wave_index = 0
            fear.events.clear()
            fear._begin_wave()
            heard.append(fear.own_voice and tell.Said("cavity", "fear.cavity.own") in fear.events)
        assert heard == [bool(said), False]


# -- who wants theirs back -------------------------------------------------------------------------


def wants(patient: str, setup: Setup, wave: str = "") -> bool:
    fear = cavity(setup)
    if wave:
        fear.ledger.levels[wave] = 1
    return consents(patient, fear.ledger, fear.spec)


def test_whose_chart_row_is_stamped_wants_it() -> None:
    assert wants("mags", Setup(0, stamped=("mags",)))
    assert wants("mags", Setup(0, stamped=("mags",), facts=(("call_mags", "missed"),)))


def test_who_was_told_the_truth_wants_it() -> None:
    assert wants("abena", remembering(call_abena="truth"))
    assert not wants("abena", remembering(call_abena="come"))
    assert not wants("abena", remembering(call_abena="wells"))


def test_who_was_understood_wants_it() -> None:
    assert wants("mags", Setup(0), "pressure")
    assert wants("quin", remembering(fear_chair="understood"))
    assert not wants("quin", remembering(fear_chair="treated"))


def test_whose_call_was_missed_does_not_whatever_was_learnt() -> None:
    assert not wants("mags", remembering(call_mags="missed"), "pressure")
    assert not wants("tomasz", remembering(call_tomasz="missed", fear_queue="understood"))


def at_the_calls(setup: Setup) -> Fear:
    fear = cavity(setup)
    fear.ledger.levels = {wave.id: 2 for phase in fear.spec.phases for wave in phase.waves}
    fear._enter_where()
    return fear


def test_whose_call_was_missed_is_asked_and_answers_otherwise() -> None:
    fear = at_the_calls(remembering(call_tomasz="missed", call_nadia="come"))
    told = run(fear, Player("understand", manners(fear)))
    said = [event.message for event in told if isinstance(event, tell.Said)]
    assert "fear.cavity.call.tomasz.question.missed" in said
    assert "fear.cavity.call.tomasz.no.missed" in said
    assert "fear.cavity.call.nadia.question" in said
    assert "fear.cavity.call.nadia.yes" in said


def test_bao_never_takes_his_back_and_the_account_adds_up() -> None:
    everybody = tuple(patient for patient, _manner in PATIENTS)
    for missed in ("", "missed"):
        fear = at_the_calls(Setup(3, stamped=everybody, facts=(("call_bao", missed),)))
        told = run(fear, Player("understand", manners(fear)))
        answer = f"fear.cavity.call.bao.no{'.missed' if missed else ''}"
        assert tell.Said("bao", answer) in told
        assert fear.results["bao"] == "refused"
        assert (fear.results["returned"], fear.results["carried"]) == (7, 1)


def test_a_fight_with_everything_behind_it_is_won_both_ways() -> None:
    facts = {"fear_queue": "understood", "fear_burr": "treated", "fear_pinch": "understood", "fear_lamp": "treated"}
    for way, outcome in (("treat", "purge"), ("understand", "soothe")):
        fear = cavity(remembering(**facts, fear_chair="understood", line_cut="yes", little_pinch="yes"))
        run(fear, Player(way, manners(fear)))
        assert fear.outcome == outcome
        assert fear.stage is Stage.OVER
