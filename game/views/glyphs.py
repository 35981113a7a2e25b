"""The buttons of each action, as the fonts name them, on the device that was used last."""

from __future__ import annotations

ARROWS = ("key.left", "key.up", "key.down", "key.right")
GLYPHS: dict[str, dict[str, tuple[str, ...]]] = {
    "keyboard": {
        "walk": ARROWS,
        "across": ("key.left", "key.right"),
        "along": ("key.up", "key.down"),
        "down": ("key.down",),
        "act": ("key.space",),
        "listen": ("key.c",),
        "menu": ("key.escape",),
        "back": ("key.x",),
    },
    "pad": {
        "walk": ("pad.left_stick",),
        "across": ("pad.dpad_left", "pad.dpad_right"),
        "along": ("pad.dpad",),
        "down": ("pad.dpad_down",),
        "act": ("pad.a",),
        "listen": ("pad.x",),
        "menu": ("pad.start",),
        "back": ("pad.b",),
    },
    "pointer": {"walk": ("pointer.left",), "act": ("pointer.left",), "back": ("pointer.right",)},
}


def glyphs(device: str, action: str) -> tuple[str, ...]:
    """Return the names of an action's buttons; a pointer lends the keyboard's for what it has none for."""
    return GLYPHS[device].get(action) or GLYPHS["keyboard"][action]


def fight_buttons(device: str, *actions: str) -> tuple[str, ...]:
    """Return the names of the buttons of some actions of an encounter, where a pointer can do nothing."""
    known = "keyboard" if device == "pointer" else device
    return tuple(button for action in actions for button in glyphs(known, action))
