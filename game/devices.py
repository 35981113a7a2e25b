"""Keyboard, pads, mouse and touch become the one ``Input`` of a tick."""

from __future__ import annotations

import pygame

from game.core.input import Button, Input, Pointer
from game.core.messages import DeviceChanged, FocusLost, Message

KEYS: dict[int, Button] = {
    pygame.K_LEFT: Button.LEFT,
    pygame.K_a: Button.LEFT,
    pygame.K_RIGHT: Button.RIGHT,
    pygame.K_d: Button.RIGHT,
    pygame.K_UP: Button.UP,
    pygame.K_w: Button.UP,
    pygame.K_DOWN: Button.DOWN,
    pygame.K_s: Button.DOWN,
    pygame.K_z: Button.ACT,
    pygame.K_e: Button.ACT,
    pygame.K_SPACE: Button.ACT,
    pygame.K_RETURN: Button.ACT,
    pygame.K_x: Button.BACK,
    pygame.K_BACKSPACE: Button.BACK,
    pygame.K_c: Button.LISTEN,
    pygame.K_q: Button.LISTEN,
    pygame.K_LSHIFT: Button.LISTEN,
    pygame.K_ESCAPE: Button.MENU,
    pygame.K_TAB: Button.MENU,
    pygame.K_h: Button.HISTORY,
    pygame.K_LCTRL: Button.SKIP,
    pygame.K_v: Button.AUTO,
    pygame.K_F5: Button.QUICK_SAVE,
    pygame.K_F9: Button.QUICK_LOAD,
    pygame.K_F1: Button.HINT,
}
PAD_BUTTONS: dict[int, Button] = {
    pygame.CONTROLLER_BUTTON_A: Button.ACT,
    pygame.CONTROLLER_BUTTON_B: Button.BACK,
    pygame.CONTROLLER_BUTTON_X: Button.LISTEN,
    pygame.CONTROLLER_BUTTON_Y: Button.HISTORY,
    pygame.CONTROLLER_BUTTON_START: Button.MENU,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Button.LISTEN,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Button.SKIP,
    pygame.CONTROLLER_BUTTON_BACK: Button.AUTO,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Button.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Button.RIGHT,
    pygame.CONTROLLER_BUTTON_DPAD_UP: Button.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Button.DOWN,
}
STICK = 12000
"""How far a stick (−32768…32767) has to lean to count."""


class Devices:
    """Collects events between ticks; ``take()`` gives the next tick's input.

    A key pressed and released between two ticks is still held for one tick.
    """

    def __init__(self) -> None:
        """Start with nothing held; pads are looked for by ``find_pads``."""
        self._held: dict[tuple[str, int], Button] = {}
        self._tapped = 0
        self._stick = 0
        self._pads: dict[int, object] = {}
        self._pointer: Pointer | None = None
        self._clicked = False
        self._messages: list[Message] = []
        self._device = "keyboard"

    def find_pads(self) -> None:
        """Start the controller subsystem: connected pads announce themselves as events."""
        from pygame._sdl2 import controller

        controller.init()
        for index in range(controller.get_count()):
            self._add_pad(index)

    def handle(self, event: pygame.Event) -> None:
        """Take one event of the window (positions already in logical pixels)."""
        match event.type:
            case pygame.KEYDOWN if event.key in KEYS:
                self._press(("key", event.key), KEYS[event.key], "keyboard")
            case pygame.KEYUP:
                self._held.pop(("key", event.key), None)
            case pygame.CONTROLLERBUTTONDOWN if event.button in PAD_BUTTONS:
                self._press(("pad", event.button), PAD_BUTTONS[event.button], "pad")
            case pygame.CONTROLLERBUTTONUP:
                self._held.pop(("pad", event.button), None)
            case pygame.CONTROLLERAXISMOTION:
                self._lean(event.axis, event.value)
            case pygame.CONTROLLERDEVICEADDED:
                self._add_pad(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._remove_pad(event.instance_id)
            case pygame.MOUSEMOTION:
                self._point(event.pos, bool(self._pointer and self._pointer.pressed))
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._point(event.pos, True)
                self._clicked = True
            case pygame.MOUSEBUTTONDOWN if event.button == 3:
                self._tapped |= Button.BACK
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self._point(event.pos, False)
            case pygame.WINDOWFOCUSLOST:
                self._held.clear()
                self._stick = 0
                self._messages.append(FocusLost())

    def tell(self, message: Message) -> None:
        """Add a message of the shell to the next tick."""
        self._messages.append(message)

    def take(self) -> Input:
        """Return the input of the next tick and forget what was only tapped."""
        buttons = self._tapped | self._stick
        for button in self._held.values():
            buttons |= button
        self._tapped = 0
        pointer = self._pointer
        if pointer is not None and self._clicked and not pointer.pressed:
            pointer = Pointer(pointer.x, pointer.y, True)
        self._clicked = False
        if not self._messages:
            return Input(int(buttons), pointer)
        messages, self._messages = tuple(self._messages), []
        return Input(int(buttons), pointer, messages)

    def _press(self, source: tuple[str, int], button: Button, device: str) -> None:
        self._held[source] = button
        self._tapped |= button
        self._use(device)

    def _use(self, device: str) -> None:
        if device != self._device:
            self._device = device
            self._messages.append(DeviceChanged(device))
        if device != "pointer":
            self._pointer = None

    def _point(self, position: tuple[int, int], pressed: bool) -> None:
        self._use("pointer")
        self._pointer = Pointer(int(position[0]), int(position[1]), pressed)

    def _lean(self, axis: int, value: int) -> None:
        pair = {
            pygame.CONTROLLER_AXIS_LEFTX: (Button.LEFT, Button.RIGHT),
            pygame.CONTROLLER_AXIS_LEFTY: (Button.UP, Button.DOWN),
        }.get(axis)
        if pair is None:
            return
        self._stick &= ~int(pair[0] | pair[1])
        if abs(value) > STICK:
            self._stick |= int(pair[0] if value < 0 else pair[1])
            self._use("pad")

    def _add_pad(self, index: int) -> None:
        from pygame._sdl2 import controller

        if controller.is_controller(index):
            pad = controller.Controller(index)
            self._pads[pad.as_joystick().get_instance_id()] = pad

    def _remove_pad(self, instance: int) -> None:
        self._pads.pop(instance, None)
        for source in [source for source in self._held if source[0] == "pad"]:
            del self._held[source]
        self._stick = 0
        self._messages.append(FocusLost())
