"""The chart stamps three right rows at a time and says nothing before."""

from __future__ import annotations

import pytest

from game.story.cast import BY_ID, PATIENTS
from game.story.chart import Chart


def chart_of(*patients: str) -> Chart:
    chart = Chart()
    for patient in patients:
        chart.add(patient)
    return chart


def write_truth(chart: Chart, patient: str) -> list[str]:
    truth = BY_ID[patient]
    return chart.write(patient, truth.fear) + chart.write(patient, manner=truth.manner)


def test_two_right_rows_stay_silent_and_the_third_stamps_all_three():
    chart = chart_of("tomasz", "nadia", "kofi", "quin")
    assert write_truth(chart, "tomasz") == []
    assert write_truth(chart, "nadia") == []
    assert write_truth(chart, "quin") == ["tomasz", "nadia", "quin"]
    assert chart.stamps() == 3


def test_a_wrong_manner_keeps_a_row_from_counting():
    chart = chart_of("tomasz", "nadia", "kofi")
    write_truth(chart, "tomasz")
    write_truth(chart, "nadia")
    chart.write("kofi", "needle", "tell_me")
    assert chart.stamps() == 0
    assert chart.write("kofi", manner="be_quick") == ["tomasz", "nadia", "kofi"]


def test_the_last_two_of_five_are_stamped_together():
    chart = chart_of("tomasz", "nadia", "kofi", "abena", "quin")
    for patient in ("tomasz", "nadia", "kofi"):
        write_truth(chart, patient)
    assert write_truth(chart, "abena") == []
    assert write_truth(chart, "quin") == ["abena", "quin"]


def test_a_single_row_left_waits_for_another_patient():
    chart = chart_of("tomasz", "nadia", "kofi", "abena")
    for patient in ("tomasz", "nadia", "kofi", "abena"):
        write_truth(chart, patient)
    assert chart.stamps() == 3
    chart.add("quin")
    assert write_truth(chart, "quin") == ["abena", "quin"]


def test_two_patients_on_the_chart_are_never_stamped():
    chart = chart_of("tomasz", "nadia")
    write_truth(chart, "tomasz")
    assert write_truth(chart, "nadia") == []


def test_a_stamped_row_cannot_be_written_any_more():
    chart = chart_of("tomasz", "nadia", "kofi")
    for patient in ("tomasz", "nadia", "kofi"):
        write_truth(chart, patient)
    chart.write("kofi", "lamp", "stay")
    row = chart.row("kofi")
    assert row is not None
    assert (row.fear, row.manner) == ("needle", "be_quick")


def test_a_patient_gets_one_row_only_and_a_stranger_none():
    chart = chart_of("tomasz")
    assert not chart.add("tomasz")
    with pytest.raises(KeyError):
        chart.add("nobody")


def test_the_same_fear_can_need_opposite_manners():
    by_fear: dict[str, set[str]] = {}
    for patient in PATIENTS:
        by_fear.setdefault(patient.fear, set()).add(patient.manner)
    assert sum(len(manners) > 1 for manners in by_fear.values()) >= 3


def test_packing_and_unpacking_gives_the_same_chart():
    chart = chart_of("tomasz", "nadia", "kofi")
    write_truth(chart, "kofi")
    packed = chart.pack()
    assert isinstance(packed, list)
    assert Chart.unpack(packed) == chart  # type: ignore[arg-type]
