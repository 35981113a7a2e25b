"""What a pad, a mouse and fingers do, from their events to the game: whichever was used last leads."""

from __future__ import annotations

from types import SimpleNamespace

import pygame
import pytest

from game.content import Library
from game.core.input import Button, Pointer
from game.core.messages import DeviceChanged, FocusLost
from game.devices import NUDGE, STICK, STICK_KEEPS, Devices
from game.headless import Session
from game.scenes.history import History
from game.scenes.pause import Pause
from game.story.settings import Settings
from game.views.glyphs import glyphs

PAD = {"instance_id": 0}


def event(kind: int, **values: object) -> pygame.Event:
    return pygame.Event(kind, **values)


class Player:
    """A session that is played through devices."""

    def __init__(self, content: Library) -> None:
        self.session = Session.new(seed=3, content=content)
        self.devices = Devices()

    def tick(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            given = self.devices.take()
            self.session.step(given.buttons, 1, given.pointer, given.messages)

    def press(self, button: int, ticks: int = 1) -> None:
        """Press a button of the pad for so many ticks."""
        self.devices.handle(event(pygame.CONTROLLERBUTTONDOWN, button=button, **PAD))
        self.tick(ticks)
        self.devices.handle(event(pygame.CONTROLLERBUTTONUP, button=button, **PAD))
        self.tick(2)

    def read_on(self) -> None:
        """Read by the pad until the player is free."""
        for _ in range(400):
            seen = self.session.observe()
            if seen["scene"] == "explore" and seen["veil"] == 0 and not seen["travelling"]:
                return
            self.press(pygame.CONTROLLER_BUTTON_A)
        raise AssertionError("never free")


@pytest.fixture
def player(content: Library) -> Player:
    found = Player(content)
    found.read_on()
    return found


def test_a_pad_walks_talks_listens_pauses_and_goes_back(player: Player) -> None:
    game = player.session.game
    before = player.session.observe()["player"]["x"]
    player.devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=-30000, **PAD))
    player.tick(30)
    player.devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=0, **PAD))
    player.tick()
    assert player.session.observe()["player"]["x"] < before - 15
    player.press(pygame.CONTROLLER_BUTTON_START)
    assert isinstance(game.scenes[-1], Pause)
    player.press(pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    assert game.scenes[-1].focus > 0
    player.press(pygame.CONTROLLER_BUTTON_B)
    assert not isinstance(game.scenes[-1], Pause)
    game.run_script("Max")
    player.tick(2)
    assert player.session.observe()["scene"] == "talk"
    player.read_on()
    person = next(person for person in game.scenes[-1].people if person.id == "tomasz")  # type: ignore[attr-defined]
    game.scenes[-1].player.put(person.x >> 8, (person.y >> 8) + 16)  # type: ignore[attr-defined]
    player.press(pygame.CONTROLLER_BUTTON_X, 50)
    assert game.story.tells


def test_the_triggers_step_back_and_say_what_to_do(player: Player) -> None:
    game = player.session.game
    player.tick(300)
    tick = game.tick
    left, right = pygame.CONTROLLER_AXIS_TRIGGERLEFT, pygame.CONTROLLER_AXIS_TRIGGERRIGHT
    player.devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=left, value=30000, **PAD))
    player.tick(40)
    assert game.rewind.active
    player.devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=left, value=0, **PAD))
    player.tick()
    assert game.tick < tick - 30
    game.notice_ticks = 0
    player.devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=right, value=30000, **PAD))
    player.tick()
    assert game.notice == f"objective.{game.story.objective}"
    assert game.notice_ticks > 100


def test_glyphs_follow_the_device_that_was_used_last(player: Player) -> None:
    game, devices = player.session.game, player.devices
    settings = Settings()
    player.press(pygame.CONTROLLER_BUTTON_A)
    assert game.device == "pad"
    assert glyphs(settings, game.device, "act") == ("pad.a",)
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_LEFT))
    devices.handle(event(pygame.KEYUP, key=pygame.K_LEFT))
    player.tick()
    assert glyphs(settings, game.device, "act") == ("key.space",)
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(10, 10)))
    player.tick()
    assert glyphs(settings, game.device, "act") == ("pointer.left",)
    devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=-30000, **PAD))
    player.tick()
    assert game.device == "pad"
    assert devices.take().pointer is None


def test_a_pad_that_comes_later_is_opened_and_one_that_goes_pauses_who_played_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from pygame._sdl2 import controller

    opened: list[int] = []

    class Pad:
        def __init__(self, index: int) -> None:
            opened.append(index)

        def as_joystick(self) -> SimpleNamespace:
            return SimpleNamespace(get_instance_id=lambda: 7)

    monkeypatch.setattr(controller, "is_controller", lambda index: True)
    monkeypatch.setattr(controller, "Controller", Pad)
    devices = Devices()
    devices.handle(event(pygame.CONTROLLERDEVICEADDED, device_index=1))
    assert opened == [1]
    devices.handle(event(pygame.CONTROLLERDEVICEREMOVED, instance_id=7))
    assert FocusLost() not in devices.take().messages  # nobody played with it
    devices.handle(event(pygame.CONTROLLERDEVICEADDED, device_index=0))
    devices.handle(event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A, **PAD))
    assert devices.take().buttons == Button.ACT
    devices.handle(event(pygame.CONTROLLERDEVICEREMOVED, instance_id=7))
    given = devices.take()
    assert given.buttons == 0
    assert FocusLost() in given.messages


def test_a_stick_at_the_edge_of_counting_does_not_flutter() -> None:
    devices = Devices()
    axis = pygame.CONTROLLER_AXIS_LEFTX
    for value, buttons in ((STICK - 1, 0), (STICK + 1, Button.RIGHT), (STICK - 1, Button.RIGHT), (STICK_KEEPS, 0)):
        devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value, **PAD))
        assert devices.take().buttons == buttons


def test_a_nudged_mouse_takes_nothing_over_from_keys() -> None:
    devices = Devices()
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_LEFT))
    devices.handle(event(pygame.MOUSEMOTION, pos=(90, 90), rel=(40, 0), buttons=(0, 0, 0)))
    assert devices.take().pointer is None
    devices.handle(event(pygame.KEYUP, key=pygame.K_LEFT))
    devices.handle(event(pygame.MOUSEMOTION, pos=(91, 90), rel=(1, 0), buttons=(0, 0, 0)))
    assert devices.take().pointer is None
    devices.handle(event(pygame.MOUSEMOTION, pos=(99, 90), rel=(NUDGE, 0), buttons=(0, 0, 0)))
    given = devices.take()
    assert given.pointer == Pointer(99, 90)
    assert given.messages == (DeviceChanged("pointer"),)


def test_the_right_button_and_a_second_finger_are_back() -> None:
    devices = Devices()
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=3, pos=(10, 10)))
    assert devices.take().buttons == Button.BACK
    assert devices.take().buttons == 0
    devices.handle(event(pygame.FINGERDOWN, touch_id=1, finger_id=1, x=0.1, y=0.1))
    assert devices.take().buttons == 0
    devices.handle(event(pygame.FINGERDOWN, touch_id=1, finger_id=2, x=0.2, y=0.1))
    assert devices.take().buttons == Button.BACK
    for finger in (1, 2):
        devices.handle(event(pygame.FINGERUP, touch_id=1, finger_id=finger, x=0.2, y=0.1))
    devices.handle(event(pygame.FINGERDOWN, touch_id=1, finger_id=3, x=0.2, y=0.1))
    assert devices.take().buttons == 0


def test_the_wheel_and_a_press_scroll_what_was_said(player: Player) -> None:
    game, devices = player.session.game, player.devices
    game.run_script("Max")
    player.tick(2)
    player.read_on()
    game.push(History())
    player.tick(2)
    devices.handle(event(pygame.MOUSEWHEEL, y=1, x=0))
    player.tick()
    scene = game.scenes[-1]
    assert isinstance(scene, History)
    assert scene.back == 1
    devices.handle(event(pygame.MOUSEWHEEL, y=-1, x=0))
    player.tick(2)
    assert scene.back == 0
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(160, 60)))
    player.tick(15)
    assert scene.back >= 2
    devices.handle(event(pygame.MOUSEBUTTONUP, button=1, pos=(160, 60)))
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(160, 160)))
    player.tick(40)
    assert scene.back == 0


def test_a_window_that_loses_the_mouse_lets_go_of_it() -> None:
    devices = Devices()
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(10, 10)))
    assert devices.take().pointer == Pointer(10, 10, True)
    devices.handle(event(pygame.WINDOWFOCUSLOST))
    assert devices.take().pointer == Pointer(10, 10)
