"""The page where keys are bound, played by buttons, by pointer, and by keys that are captured."""

from __future__ import annotations

from typing import Any

import pytest

from game.content import Library
from game.core.errors import SnapshotError
from game.core.events import SettingChanged
from game.core.input import ACT, BACK, DOWN, LEFT, MENU, RIGHT, UP, Pointer
from game.core.messages import KeyCaptured
from game.headless import Session
from game.scenes import rebinding
from game.scenes.options import NAMES, TABS, Options
from game.scenes.rebinding import HEIGHT, ROWS, WAIT_TICKS
from game.story.bindings import ACTIONS, KEYS, PADS


@pytest.fixture
def page(content: Library) -> Session:
    """The settings, open at the page, the focus on its tab."""
    session = Session.title(content=content)
    session.game.push(Options())
    session.step(LEFT)
    session.step()
    assert session.observe()["page"] == "controls"
    return session


def tap(session: Session, button: int, times: int = 1) -> None:
    for _ in range(times):
        session.step(button)
        session.step()


def seen(session: Session) -> dict[str, Any]:
    return session.observe()


def wait_for(session: Session, action: str) -> None:
    """Go to an action's row and choose it."""
    row = ROWS.index(action)
    tap(session, DOWN, row % HEIGHT + 1)
    if row >= HEIGHT:
        tap(session, RIGHT)
    assert seen(session)["focus"] == row + 1
    tap(session, ACT)
    assert session.game.scenes[-1].captures()


def press(session: Session, name: str) -> None:
    session.step(messages=(KeyCaptured(name),))


def test_every_row_is_reached_by_the_four_directions(page: Session) -> None:
    found = set()
    for _ in range(HEIGHT):
        tap(page, DOWN)
        found.add(seen(page)["focus"])
        tap(page, RIGHT)
        found.add(seen(page)["focus"])
        tap(page, LEFT)
    assert found == set(range(1, len(ROWS) + 1))
    tap(page, DOWN)
    assert seen(page)["focus"] == 0
    tap(page, UP)
    assert seen(page)["focus"] == HEIGHT


def test_every_row_is_reached_by_the_pointer_and_the_tabs_too(page: Session) -> None:
    for row in range(len(ROWS)):
        x, y, width, height = rebinding.cell(row)
        page.step(pointer=Pointer(x + width // 2, y + height // 2))
        assert seen(page)["focus"] == row + 1
    for number, name in enumerate(NAMES):
        page.step(pointer=Pointer(TABS.x + TABS.width * number + 9, TABS.y + 5, True))
        page.step(pointer=Pointer(0, 0))
        assert seen(page)["page"] == name


def test_a_chosen_row_waits_for_a_key_and_takes_it(page: Session) -> None:
    wait_for(page, "listen")
    press(page, "key.g")
    assert seen(page)["items"]["listen"] == ["key.g", "pad.x"]
    assert seen(page)["said"] == ["bound", "listen", "key.g", "", ""]
    assert any(isinstance(event, SettingChanged) and event.name == "keys" for event in page.game.events)
    assert not page.game.scenes[-1].captures()


def test_a_clicked_row_takes_a_button_of_the_pad(page: Session) -> None:
    x, y, *_ = rebinding.cell(ROWS.index("listen"))
    page.step(pointer=Pointer(x + 20, y + 5, True))
    page.step(pointer=Pointer(x + 20, y + 5))
    press(page, "pad.rt")
    assert seen(page)["items"]["listen"] == ["key.c", "pad.rt"]


def test_two_actions_swap_and_it_is_said(page: Session) -> None:
    wait_for(page, "history")
    press(page, "key.c")
    assert seen(page)["items"]["history"][0] == "key.c"
    assert seen(page)["items"]["listen"][0] == "key.h"
    assert seen(page)["said"] == ["swapped", "history", "key.c", "listen", "key.h"]


@pytest.mark.parametrize(
    ("name", "said"),
    [("key.up", ["fixed", "listen", "key.up", "up", ""]), ("key.f11", ["unknown", "listen", "key.f11", "", ""])],
)
def test_what_cannot_be_bound_is_explained_and_changes_nothing(page: Session, name: str, said: list[str]) -> None:
    wait_for(page, "listen")
    press(page, name)
    assert seen(page)["said"] == said
    assert page.game.settings.keys == KEYS.defaults


@pytest.mark.parametrize("button", [MENU, BACK])
def test_menu_and_back_keep_the_old_key_and_the_page_open(page: Session, button: int) -> None:
    wait_for(page, "listen")
    tap(page, button)
    assert not page.game.scenes[-1].captures()
    assert seen(page)["page"] == "controls"
    assert page.game.settings.keys == KEYS.defaults


def test_after_five_seconds_the_old_key_stays(page: Session) -> None:
    wait_for(page, "listen")
    page.step(ticks=WAIT_TICKS - 2)
    assert page.game.scenes[-1].captures()
    page.step(DOWN | ACT)
    assert not page.game.scenes[-1].captures()
    press(page, "key.g")
    assert page.game.settings.keys == KEYS.defaults


def test_all_are_put_back_at_once(page: Session) -> None:
    for action, name in (("listen", "key.g"), ("act", "pad.b")):
        wait_for(page, action)
        press(page, name)
        tap(page, UP, ROWS.index(action) + 1)
    assert page.game.settings.pads != PADS.defaults
    tap(page, UP)
    tap(page, RIGHT)
    tap(page, ACT)
    assert (page.game.settings.keys, page.game.settings.pads) == (KEYS.defaults, PADS.defaults)
    assert seen(page)["said"][0] == "reset"


def test_a_key_that_nobody_waits_for_is_nothing(content: Library) -> None:
    session = Session.title(content=content)
    session.step(messages=(KeyCaptured("key.g"),))
    assert session.game.settings.keys == KEYS.defaults


def test_waiting_and_what_was_said_survive_a_snapshot(page: Session) -> None:
    wait_for(page, "listen")
    press(page, "key.g")
    tap(page, ACT)
    before = page.snapshot()
    page.step(ticks=9)
    page.restore(before)
    assert page.snapshot() == before
    assert page.game.scenes[-1].captures()


@pytest.mark.parametrize(
    "change", [{"focus": 0}, {"focus": len(ROWS)}, {"page": 0}, {"waiting": WAIT_TICKS + 1}, {"said": ["a"]}]
)
def test_a_snapshot_that_waits_for_nothing_is_refused(page: Session, change: dict[str, Any]) -> None:
    wait_for(page, ACTIONS[0])
    data = page.snapshot()
    data["scenes"][-1].update(change)  # type: ignore[index, union-attr, call-overload, arg-type]
    with pytest.raises(SnapshotError):
        page.restore(data)
