"""The painter's sound workshop: scores, modules, Ogg pages, and what it leaves to musicians."""

from __future__ import annotations

from pathlib import Path

import pytest

np = pytest.importorskip("numpy")

from assets.painter import sound  # noqa: E402
from assets.painter.sound_ogg import SERIAL, checksum, steady  # noqa: E402
from assets.painter.sound_score import Section, Track, Voice, arrange, read, strum  # noqa: E402
from assets.painter.sound_synth import RATE, hertz, midi  # noqa: E402
from assets.painter.sound_tracks import TRACKS  # noqa: E402
from assets.painter.sound_xm import TEMPI, Instrument, Sample, pack  # noqa: E402
from game.audio.beat import Beat  # noqa: E402


def test_the_painter_leaves_alone_what_was_made_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "TRACKS", {"realm": TRACKS["realm"], "swarm_routine": TRACKS["swarm_routine"]})
    for table in ("EFFECTS", "AMBIENCES", "STEMS"):
        monkeypatch.setattr(sound, table, {})
    mine = tmp_path / "music" / "realm.xm"
    mine.parent.mkdir()
    mine.write_bytes(b"a musician's")
    (tmp_path / "HAND").write_text("# ours\nmusic/realm.xm  # louder bells\n", "utf-8")
    assert [path.name for path in sound.paint(tmp_path)] == ["swarm_routine.xm"]
    assert mine.read_bytes() == b"a musician's"
    (tmp_path / "HAND").unlink()
    sound.paint(tmp_path)
    assert mine.read_bytes() == sound.module("realm")


def test_a_slip_in_the_list_of_what_is_by_hand_is_told(tmp_path: Path) -> None:
    (tmp_path / "HAND").write_text("\nmusic/raelm.xm\n", "utf-8")
    with pytest.raises(ValueError, match=r"HAND:2: there is no music/raelm\.xm"):
        sound.paint(tmp_path)


def test_a_bar_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="bar 2 has 3 units instead of 4"):
        read("C4:4 | C4:3", 4)
    with pytest.raises(ValueError, match="no note"):
        read("H4:4", 4)


def test_scores_read_chords_accents_levels_and_percussion() -> None:
    notes, bars = read("=50 C4+E4:2 G4! | . C4?:1 .", 4)
    assert bars == 2
    assert [(n.start, n.length, n.pitch) for n in notes] == [(0, 2, 60), (0, 2, 64), (2, 2, 67), (6, 1, 60)]
    assert [round(n.strength, 2) for n in notes] == [0.5, 0.5, 0.61, 0.31]
    assert [n.start for n in read("x.-.", 4)[0]] == [0, 2]
    assert strum("1:2 X?", "C4+E4") == "C4:2 C4+E4?"
    assert midi("C4") == 60
    assert midi("Bb3") == 58
    assert hertz("A4") == 440


def test_a_tempo_that_would_drift_is_refused() -> None:
    tone = Instrument("tone", (Sample(np.zeros(8), RATE),))
    track = Track("test", 100, 6, 1, 4, {"tone": Voice(tone)}, (Section(1, {"tone": "C4:4"}),))
    assert 100 not in TEMPI
    with pytest.raises(ValueError, match="would drift"):
        pack(arrange(track))


def test_ogg_pages_get_our_serial_and_a_true_checksum() -> None:
    page = bytearray(b"OggS" + bytes(22) + bytes([1, 3]) + b"abc")
    page[14:18] = b"\x01\x02\x03\x04"
    first = steady(bytes(page))
    page[14:18] = b"\x09\x09\x09\x09"
    assert steady(bytes(page)) == first
    assert first[14:18] == SERIAL
    assert int.from_bytes(first[22:26], "little") == checksum(first[:22] + bytes(4) + first[26:])


def test_music_that_is_on_the_beat_is_left_alone() -> None:
    beat = Beat(40)
    assert [beat.fell(index, index * 667, index * 667 + 20) for index in range(9)] == [0] * 9


def test_music_that_ran_on_through_a_pause_waits_for_its_bar() -> None:
    beat = Beat(40)
    beat.fell(0, 0, 0)
    beat.fell(1, 667, 667)
    assert beat.fell(2, 5000, 5000) == 0, "a pause has just ended: its beat cannot be trusted"
    assert beat.fell(3, 5667, 5667) == pytest.approx((5667 - 2000) % (8000 / 3), abs=1)


def test_a_game_that_is_slowed_down_does_not_make_the_music_stutter() -> None:
    beat = Beat(40)
    assert [beat.fell(index, index * 900, index * 900) for index in range(9)] == [0] * 9
