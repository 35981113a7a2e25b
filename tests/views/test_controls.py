"""Hints name the keys that are bound, and all that the page of keys can say fits on it."""

from __future__ import annotations

import os
from itertools import product

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from game.content import Library
from game.scenes.rebinding import COLUMNS
from game.story.bindings import ACTIONS, KEY_NAMES, KEYS, NEEDED, PAD_NAMES, PADS, Outcome
from game.story.settings import Settings
from game.views.controls import KEY_MIDDLE, PAD_MIDDLE
from game.views.glyphs import fight_buttons, glyphs
from game.views.kit import Kit
from game.views.menus import PANEL

ROOM = PANEL[2] - 12
"""Room for a sentence in the panel, in pixels."""


def rebound(**tables: dict[str, str]) -> Settings:
    settings = Settings()
    for name, table in tables.items():
        settings.set(name, table)
    return settings


def test_hints_name_what_is_bound_on_the_device_that_is_used() -> None:
    settings = rebound(keys={"listen": "key.g", "up": "key.i"}, pads={"listen": "pad.rt", "hint": ""})
    assert glyphs(settings, "keyboard", "listen") == ("key.g",)
    assert glyphs(settings, "pointer", "listen") == ("pointer.left",)
    assert glyphs(settings, "pointer", "history") == ("key.h",)
    assert glyphs(settings, "pad", "listen") == ("pad.rt",)
    assert glyphs(settings, "keyboard", "walk") == ("key.left", "key.i", "key.down", "key.right")
    assert glyphs(settings, "pointer", "act") == ("pointer.left",)


def test_a_pad_walks_by_its_stick_until_other_buttons_are_chosen() -> None:
    assert glyphs(Settings(), "pad", "walk") == ("pad.left_stick",)
    assert glyphs(rebound(pads={"up": "pad.lt", "rewind": ""}), "pad", "walk")[1] == "pad.lt"


def test_hints_in_a_fight_follow_the_settings_too(kit: Kit) -> None:
    kit.device, kit.settings = "keyboard", rebound(keys={"act": "key.j", "back": "key.k"})
    assert fight_buttons(kit, "act", "back") == ("key.j", "key.k")
    kit.device = "pointer"
    assert fight_buttons(kit, "walk", "act", "listen", "back") == ("pointer.mouse", "pointer.left", "pointer.right")


def test_only_what_is_needed_has_spare_keys() -> None:
    assert {*KEYS.spares.values(), *PADS.spares.values()} <= {*NEEDED}


def test_every_key_and_button_has_a_glyph_or_fits_in_brackets(kit: Kit) -> None:
    for name in KEY_NAMES:
        assert kit.body.size(kit.cap(name))[0] // 2 <= KEY_MIDDLE - PAD_MIDDLE - 7, name
    assert {*PAD_NAMES} <= kit.body.metrics.names.keys()


def test_every_action_has_a_name_that_leaves_room_for_its_buttons(kit: Kit, content: Library) -> None:
    for action in ACTIONS:
        assert content.has_message(f"options.action.{action}")
        wide = kit.body.size(content.message(f"options.action.{action}"))[0]
        assert 8 + wide <= COLUMNS[0].width - KEY_MIDDLE - 12, action


@pytest.mark.parametrize("outcome", [*(outcome.value for outcome in Outcome), "reset"])
def test_whatever_is_said_of_a_key_fits_in_one_line(kit: Kit, content: Library, outcome: str) -> None:
    words = content.message(f"options.said.{outcome}")
    cap = max((kit.cap(name) for name in KEY_NAMES | PAD_NAMES), key=lambda cap: kit.body.size(cap)[0])
    needed = outcome in (Outcome.NEEDED.value, Outcome.TAKEN.value)  # only such actions have spare keys
    for action, other in product(ACTIONS, NEEDED if needed else ACTIONS):
        names = [content.message(f"options.action.{name}") for name in (action, other)]
        said = words.format(action=names[0], other=names[1], key=cap, others=cap)
        assert kit.body.size(said)[0] <= ROOM, said


@pytest.mark.parametrize("name", ["options.press", "options.always", "options.always.pad", "options.reset"])
def test_what_the_page_asks_for_fits(kit: Kit, content: Library, name: str) -> None:
    assert content.has_message(name)
    assert kit.body.size(content.message(name).format(key=kit.cap("key.escape")))[0] <= ROOM
