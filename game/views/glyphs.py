"""The buttons of each action, as the fonts name them, on the device that was used last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.story.settings import Settings

if TYPE_CHECKING:
    from game.views.kit_base import KitBase

PARTS = {"walk": ("left", "up", "down", "right"), "across": ("left", "right"), "along": ("up", "down")}
"""What several actions do together."""
SIGNS = {
    ("pad.dpad_left", "pad.dpad_up", "pad.dpad_down", "pad.dpad_right"): ("pad.left_stick",),
    ("pad.dpad_up", "pad.dpad_down"): ("pad.dpad",),
}
"""One glyph for several buttons."""
POINTER = {
    **dict.fromkeys(("walk", "act", "listen", "menu"), "pointer.left"),
    **dict.fromkeys(("back",), "pointer.right"),
}
"""What a pointer has for an action."""
POINTER_IN_FIGHTS = {"walk": "pointer.mouse", **dict.fromkeys(("across", "along", "down"), "pointer.left")}
"""What differs in encounters: walking is going after it, choosing is clicking."""


def glyphs(settings: Settings, device: str, action: str) -> tuple[str, ...]:
    """Return the names of an action's buttons; a pointer lends the keyboard's for what it has none for."""
    if device == "pointer" and action in POINTER:
        return (POINTER[action],)
    table = settings.pads if device == "pad" else settings.keys
    names = tuple(table[part] for part in PARTS.get(action, (action,)))
    return SIGNS.get(names, names)


def fight_buttons(kit: KitBase, *actions: str) -> tuple[str, ...]:
    """Return the names of the buttons of some actions of an encounter, where a pointer leads the way."""
    if kit.device != "pointer":
        return tuple(button for action in actions for button in glyphs(kit.settings, kit.device, action))
    found = (POINTER_IN_FIGHTS.get(action) or glyphs(kit.settings, "pointer", action)[0] for action in actions)
    return tuple(dict.fromkeys(found))
