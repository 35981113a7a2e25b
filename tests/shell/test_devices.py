"""Keys, pads and pointers become the same input."""

from __future__ import annotations

import pygame
import pytest

from game.core.input import Button, Pointer
from game.core.messages import DeviceChanged, FocusLost
from game.devices import Devices


def event(kind: int, **values: object) -> pygame.Event:
    return pygame.Event(kind, **values)


@pytest.mark.parametrize(
    ("key", "button"),
    [
        (pygame.K_LEFT, Button.LEFT),
        (pygame.K_d, Button.RIGHT),
        (pygame.K_SPACE, Button.ACT),
        (pygame.K_x, Button.BACK),
        (pygame.K_c, Button.LISTEN),
        (pygame.K_ESCAPE, Button.MENU),
    ],
)
def test_a_held_key_is_a_held_button_until_it_is_let_go(key: int, button: Button):
    devices = Devices()
    devices.handle(event(pygame.KEYDOWN, key=key))
    assert devices.take().buttons == button
    assert devices.take().buttons == button
    devices.handle(event(pygame.KEYUP, key=key))
    assert devices.take().buttons == 0


def test_two_keys_for_one_button_hold_it_until_both_are_let_go():
    devices = Devices()
    for key in (pygame.K_LEFT, pygame.K_a):
        devices.handle(event(pygame.KEYDOWN, key=key))
    devices.take()
    devices.handle(event(pygame.KEYUP, key=pygame.K_a))
    assert devices.take().buttons == Button.LEFT


def test_a_pad_plays_the_same_buttons_and_says_that_it_is_used():
    devices = Devices()
    devices.handle(event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A, instance_id=0))
    given = devices.take()
    assert given.buttons == Button.ACT
    assert given.messages == (DeviceChanged("pad"),)


def test_a_leaning_stick_holds_a_direction_and_a_centred_one_lets_go():
    devices = Devices()
    devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=-20000, instance_id=0))
    devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTY, value=30000, instance_id=0))
    assert devices.take().buttons == Button.LEFT | Button.DOWN
    devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=pygame.CONTROLLER_AXIS_LEFTX, value=900, instance_id=0))
    assert devices.take().buttons == Button.DOWN


def test_a_pad_that_is_pulled_out_lets_go_of_everything_and_pauses():
    devices = Devices()
    devices.handle(event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_DPAD_UP, instance_id=0))
    devices.handle(event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    devices.take()
    devices.handle(event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    given = devices.take()
    assert given.buttons == 0
    assert FocusLost() in given.messages


def test_a_click_shorter_than_a_tick_is_seen_for_one_tick():
    devices = Devices()
    devices.handle(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(40, 50)))
    devices.handle(event(pygame.MOUSEBUTTONUP, button=1, pos=(40, 50)))
    assert devices.take().pointer == Pointer(40, 50, True)
    assert devices.take().pointer == Pointer(40, 50, False)


def test_losing_focus_lets_go_of_all_keys():
    devices = Devices()
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_LEFT))
    devices.take()
    devices.handle(event(pygame.WINDOWFOCUSLOST))
    given = devices.take()
    assert given.buttons == 0
    assert given.messages == (FocusLost(),)
