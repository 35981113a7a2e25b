"""The one master palette: named, hue-shifted ramps from dark to light (80 colours at most).

Light and shadow move a pixel along its ramp; no picture that ships may hold a colour that is
not here, and alpha is 0 or 255. A content test asserts both for every PNG.
"""

from __future__ import annotations

RAMPS: dict[str, tuple[str, ...]] = {
    "void": ("0b0a1c", "15123a", "221c54", "342a74", "4d419c", "7268c6"),
    "hair": ("1a1628", "2b2846", "464874", "7080b0"),
    "skin": ("5c2a3c", "a0524e", "d88c6c", "f5be96", "fee2c2"),
    "tan": ("4a2232", "7e4038", "b4704c", "d99a68", "f0c290"),
    "brown": ("2e1626", "562a2c", "824636", "a8684a", "cc9268"),
    "deep": ("1e1020", "3a1c26", "5a3030", "7c4a3e", "a67056"),
    "teal": ("0c2c40", "10505e", "17807f", "2fb3a0", "7ce4c0"),
    "white": ("3a3e68", "626c9c", "94a3c6", "c4d3e6", "f4f8fc"),
    "auburn": ("34142a", "66222a", "9c3f2a", "cc6a36", "f09c58"),
    "mustard": ("6e3a22", "b0701f", "e0a530", "f8d468", "fff2b0"),
    "cyan": ("0c2f6e", "1268b0", "1fb4e4", "7ff0f8", "e4ffff"),
    "magenta": ("3a1050", "74186e", "bc2688", "f54aa0", "ffa6cc"),
    "red": ("4c0c2a", "94142f", "dc2f3c", "ff7454"),
    "enamel": ("2a1826", "4e3236", "7d5a42", "ae8f5c", "d9c792", "f7f0cf"),
    "leaf": ("123a3a", "1f6446", "45964a", "92cc5c"),
    "dusk": ("5a3580", "98448c", "d85f80", "f78f70", "fdc48a"),
}


def rgb(ramp: str, step: int) -> tuple[int, int, int]:
    """Return one palette colour as (red, green, blue), 0-255 each.

    ``step`` counts from 0 (darkest); negative steps count from the light end.
    Raises ``KeyError`` or ``IndexError`` for a ramp or step that does not exist.
    """
    code = RAMPS[ramp][step]
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def rgba(ramp: str, step: int) -> tuple[int, int, int, int]:
    """Return one palette colour as (red, green, blue, 255)."""
    return (*rgb(ramp, step), 255)


def colours() -> frozenset[tuple[int, int, int]]:
    """Return every colour of the palette as a set of (red, green, blue)."""
    return frozenset(rgb(name, step) for name, ramp in RAMPS.items() for step in range(len(ramp)))


def ramp_of(colour: tuple[int, int, int]) -> tuple[str, int]:
    """Return (ramp, step) of a palette colour; raises ``KeyError`` for a foreign one."""
    return _PLACES[colour]


_PLACES: dict[tuple[int, int, int], tuple[str, int]] = {
    rgb(name, step): (name, step) for name, ramp in RAMPS.items() for step in range(len(ramp))
}
