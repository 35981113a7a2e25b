"""Keyboard, pads, mouse and touch become the one ``Input`` of a tick."""

from __future__ import annotations

import pygame

from game.core.input import Button, Input, Pointer
from game.core.messages import DeviceChanged, FocusLost, KeyCaptured, Message
from game.story import bindings
from game.story.settings import Settings

ACTIONS: dict[str, Button] = {action: Button[action.upper()] for action in bindings.ACTIONS}
PAD_BUTTONS: dict[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "pad.a",
    pygame.CONTROLLER_BUTTON_B: "pad.b",
    pygame.CONTROLLER_BUTTON_X: "pad.x",
    pygame.CONTROLLER_BUTTON_Y: "pad.y",
    pygame.CONTROLLER_BUTTON_START: "pad.start",
    pygame.CONTROLLER_BUTTON_BACK: "pad.back",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "pad.lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "pad.rb",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "pad.left_stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "pad.right_stick",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "pad.dpad_left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "pad.dpad_right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "pad.dpad_up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "pad.dpad_down",
}
"""Buttons of a pad by their names in ``game.story.bindings``."""
TRIGGERS = {pygame.CONTROLLER_AXIS_TRIGGERLEFT: "pad.lt", pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "pad.rt"}
PULLED, RELEASED = 16000, 8000
"""How far a trigger (0…32767) is pulled to be pressed, and to be let go again."""
STICK, STICK_KEEPS = 12000, 9000
"""How far a stick (−32768…32767) has to lean to count, and how far for it to count on."""
NUDGE = 8
"""A mouse has to move this far, in logical pixels, to take over from keys or a pad that are at rest."""


class Devices:
    """Collects events between ticks; ``take()`` gives the next tick's input.

    A key pressed and released between two ticks is still held for one tick. While ``capturing``, the next
    key or button plays nothing: a ``KeyCaptured`` names it.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        """Start with nothing held and keys as in ``settings``; pads are looked for by ``find_pads``."""
        self.capturing = False
        self._plays: dict[str, Button] = {}
        self._held: dict[str, Button] = {}
        self._pulled: set[str] = set()
        self._tapped = 0
        self._stick = 0
        self._pads: dict[int, object] = {}
        self._pointer: Pointer | None = None
        self._clicked = False
        self._nudged = 0
        self._fingers: set[int] = set()
        self._messages: list[Message] = []
        self._device = "keyboard"
        self.bind(settings or Settings())

    def bind(self, settings: Settings) -> None:
        """Let keys and buttons play what the settings say; what is held is let go."""
        plays = {**bindings.KEYS.plays(settings.keys), **bindings.PADS.plays(settings.pads)}
        self._plays = {name: ACTIONS[action] for name, action in plays.items()}
        self._held.clear()

    def find_pads(self) -> None:
        """Start the controller subsystem: connected pads announce themselves as events."""
        from pygame._sdl2 import controller

        controller.init()
        for index in range(controller.get_count()):
            self._add_pad(index)

    def handle(self, event: pygame.Event) -> None:
        """Take one event of the window (positions already in logical pixels)."""
        match event.type:
            case pygame.KEYDOWN:
                self._press(f"key.{pygame.key.name(event.key)}", "keyboard")
            case pygame.KEYUP:
                self._held.pop(f"key.{pygame.key.name(event.key)}", None)
            case pygame.CONTROLLERBUTTONDOWN if event.button in PAD_BUTTONS:
                self._press(PAD_BUTTONS[event.button], "pad")
            case pygame.CONTROLLERBUTTONUP if event.button in PAD_BUTTONS:
                self._held.pop(PAD_BUTTONS[event.button], None)
            case pygame.CONTROLLERAXISMOTION if event.axis in TRIGGERS:
                self._pull(TRIGGERS[event.axis], event.value)
            case pygame.CONTROLLERAXISMOTION:
                self._lean(event.axis, event.value)
            case pygame.CONTROLLERDEVICEADDED:
                self._add_pad(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._remove_pad(event.instance_id)
            case pygame.MOUSEMOTION if self._means_it(event):
                self._point(event.pos, bool(self._pointer and self._pointer.pressed))
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self._point(event.pos, True)
                self._clicked = True
            case pygame.MOUSEBUTTONDOWN if event.button == 3:
                self._point(event.pos, False)
                self._tapped |= Button.BACK
            case pygame.MOUSEWHEEL if event.y:
                self._tapped |= Button.UP if event.y > 0 else Button.DOWN
            case pygame.FINGERDOWN:
                self._fingers.add(event.finger_id)
                if len(self._fingers) == 2:
                    self._tapped |= Button.BACK
            case pygame.FINGERUP:
                self._fingers.discard(event.finger_id)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self._point(event.pos, False)
            case pygame.WINDOWFOCUSLOST:
                self._held.clear()
                self._fingers.clear()
                self._stick = 0
                if self._pointer is not None:
                    self._pointer = Pointer(self._pointer.x, self._pointer.y)
                self._messages.append(FocusLost())

    def _means_it(self, event: pygame.Event) -> bool:
        """Return whether a motion is more than a nudge while somebody plays by keys or a pad."""
        if self._device == "pointer":
            return True
        if self._held or self._stick:
            self._nudged = 0
            return False
        self._nudged += abs(event.rel[0]) + abs(event.rel[1])
        return self._nudged > NUDGE

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

    def _press(self, name: str, device: str) -> None:
        if self.capturing and name not in bindings.KEEPING:
            self.capturing = False
            self._messages.append(KeyCaptured(name))
        elif name in self._plays:
            self._held[name] = self._plays[name]
            self._tapped |= self._plays[name]
        else:
            return
        self._use(device)

    def _pull(self, name: str, value: int) -> None:
        if value > PULLED and name not in self._pulled:
            self._pulled.add(name)
            self._press(name, "pad")
        elif value < RELEASED:
            self._pulled.discard(name)
            self._held.pop(name, None)

    def _use(self, device: str) -> None:
        if device != self._device:
            self._device = device
            self._messages.append(DeviceChanged(device))
        if device != "pointer":
            self._pointer = None
            self._nudged = 0

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
        button = int(pair[0] if value < 0 else pair[1])
        enough = STICK_KEEPS if self._stick & button else STICK
        self._stick &= ~int(pair[0] | pair[1])
        if abs(value) > enough:
            self._stick |= button
            self._use("pad")

    def _add_pad(self, index: int) -> None:
        from pygame._sdl2 import controller

        if controller.is_controller(index):
            pad = controller.Controller(index)
            self._pads[pad.as_joystick().get_instance_id()] = pad

    def _remove_pad(self, instance: int) -> None:
        self._pads.pop(instance, None)
        self._pulled.clear()
        for name in [name for name in self._held if name.startswith("pad.")]:
            del self._held[name]
        self._stick = 0
        if self._device == "pad":
            self._messages.append(FocusLost())
