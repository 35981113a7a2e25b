"""Keys, pads and pointers become the same input."""

from __future__ import annotations

import pygame
import pytest

from game.core.input import Button, Input, Pointer
from game.core.messages import DeviceChanged, FocusLost, KeyCaptured
from game.devices import Devices
from game.story.bindings import KEY_NAMES, KEYS
from game.story.settings import Settings


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


def rebound(**settings: dict[str, str]) -> Devices:
    chosen = Settings()
    for name, table in settings.items():
        chosen.set(name, table)
    return Devices(chosen)


@pytest.mark.parametrize(("key", "buttons"), [(pygame.K_g, Button.LISTEN), (pygame.K_c, 0), (pygame.K_q, 0)])
def test_a_key_of_the_settings_takes_the_place_of_the_old_ones(key: int, buttons: int):
    devices = rebound(keys={"listen": "key.g"})
    devices.handle(event(pygame.KEYDOWN, key=key))
    assert devices.take().buttons == buttons


def test_arrows_enter_and_escape_play_whatever_else_was_chosen():
    devices = rebound(keys={"up": "key.i", "act": "key.j", "menu": "key.m"})
    for key in (pygame.K_UP, pygame.K_RETURN, pygame.K_ESCAPE):
        devices.handle(event(pygame.KEYDOWN, key=key))
    assert devices.take().buttons == Button.UP | Button.ACT | Button.MENU


def test_new_keys_count_at_once_and_let_go_of_what_is_held():
    devices = Devices()
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_c))
    devices.take()
    settings = Settings()
    settings.set("keys", {"history": "key.c", "listen": "key.h"})
    devices.bind(settings)
    assert devices.take().buttons == 0
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_c))
    assert devices.take().buttons == Button.HISTORY


@pytest.mark.parametrize(
    ("code", "name"),
    [(pygame.K_LSHIFT, "key.left shift"), (pygame.K_KP5, "key.[5]"), (pygame.K_F2, "key.f2")],
)
def test_a_captured_key_is_named_and_plays_nothing(code: int, name: str):
    pygame.display.init()
    devices = Devices()
    devices.capturing = True
    devices.handle(event(pygame.KEYDOWN, key=code))
    given = devices.take()
    assert (given.buttons, given.messages) == (0, (KeyCaptured(name),))
    assert not devices.capturing


def test_escape_and_start_are_not_captured():
    devices = Devices()
    devices.capturing = True
    devices.handle(event(pygame.KEYDOWN, key=pygame.K_ESCAPE))
    assert devices.take() == Input(int(Button.MENU))
    devices.handle(event(pygame.KEYUP, key=pygame.K_ESCAPE))
    devices.handle(event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_START, instance_id=0))
    assert devices.take().buttons == Button.MENU
    assert devices.capturing


def test_a_trigger_is_a_button_once_it_is_pulled_far_enough():
    devices = rebound(pads={"quick_save": "pad.lt", "rewind": ""})

    def pull(value: int) -> int:
        axis = pygame.CONTROLLER_AXIS_TRIGGERLEFT
        devices.handle(event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value, instance_id=0))
        return devices.take().buttons

    assert [pull(value) for value in (9000, 20000, 12000, 3000)] == [0, Button.QUICK_SAVE, Button.QUICK_SAVE, 0]


def test_every_default_of_the_keyboard_is_what_pygame_calls_a_key():
    pygame.display.init()
    names = {f"key.{pygame.key.name(code)}" for word, code in vars(pygame).items() if word.startswith("K_")}
    assert {*KEYS.defaults.values(), *KEYS.spares, *KEYS.fixed, *KEY_NAMES} <= names
