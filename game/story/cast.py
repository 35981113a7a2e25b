"""Who is in the first case: fears, manners and tells of the patients, voices of everybody.

The table is content: frozen, outside the state, named by ID. Names shown are messages
(``person.ID``, ``tell.ID``, ``fear.ID``, ``manner.ID``).
"""

from __future__ import annotations

from dataclasses import dataclass

FEARS = ("waiting", "drill", "needle", "lamp", "chair")
MANNERS = ("tell_me", "ask_me", "be_quick", "dont_look", "stay")


@dataclass(frozen=True, slots=True)
class Patient:
    """One row of the chart: what the person fears, how they want care, and what gives it away."""

    id: str
    fear: str
    manner: str
    tells: tuple[str, ...]


PATIENTS: tuple[Patient, ...] = (
    Patient("tomasz", "waiting", "tell_me", ("two_watches", "tram_token", "corridor_scar")),
    Patient("mags", "waiting", "stay", ("full_diary", "spare_chair", "second_biscuit")),
    Patient("nadia", "drill", "ask_me", ("right_hand", "scorched_glove", "raised_hand")),
    Patient("bao", "drill", "be_quick", ("ceiling_tiles", "one_foot_out", "wet_apron")),
    Patient("kofi", "needle", "be_quick", ("dino_plaster", "small_fist", "counting_fingers")),
    Patient("abena", "needle", "tell_me", ("leaflet", "reading_glasses", "bus_timetable")),
    Patient("delphine", "lamp", "dont_look", ("hand_over_mouth", "one_good_side", "dark_glasses")),
    Patient("quin", "chair", "stay", ("fast_joke", "white_knuckles", "chair_angle")),
)

BY_ID: dict[str, Patient] = {patient.id: patient for patient in PATIENTS}

OTHERS: tuple[str, ...] = (
    "ida",
    "jun",
    "petra",
    "irena",
    "ossian",
    "hedda",
    "arthur",
    "rosamund",
    "lotte",
    "dov",
    "fergus",
    "pia",
    "sunniva",
)
"""Who has no row on the chart: staff, press, traditionalists, the street, the board."""

PEOPLE: tuple[str, ...] = ("elara", "max", "wells", "cavity", *BY_ID, *OTHERS)

CARRIERS: tuple[str, ...] = ("carrier_a", "carrier_b", "carrier_c", "carrier_d", "carrier_e")
CROWD: tuple[str, ...] = ("visitor_a", "visitor_b", "visitor_c", *CARRIERS)
"""Who stands on maps without ever speaking: they have a walker and neither portrait nor name."""

TELLS: dict[str, str] = {tell: patient.id for patient in PATIENTS for tell in patient.tells}


def tells_of(person: str) -> tuple[str, ...]:
    """Return the tells a person can be seen to have, in the order Listen finds them."""
    patient = BY_ID.get(person)
    return patient.tells if patient else ()
