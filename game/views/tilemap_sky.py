"""The sky of the hour: what is seen through windows and over roofs is painted at dawn, and changes its colours.

A tileset with the property ``sky`` shows the outdoors from afar. Before the mood's grade is laid over
everything, its colours become those of the hour: blue at noon, grey in fog, indigo at night. With
``sky`` set to ``glass`` only the sky's own colours do: a wall with a door that the day shines through.
With ``sun`` it is what windows lay on a floor: gold at dawn, white at noon, hardly anything in fog, moonlight at night.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Ink = tuple[str, int]
Exchange = Mapping[Ink, Ink]

SKIES: Mapping[str, Exchange] = {
    "noon": {
        ("void", 2): ("white", 0),
        ("void", 3): ("white", 1),
        ("void", 4): ("cyan", 1),
        ("void", 5): ("cyan", 1),
        ("dusk", 0): ("white", 1),
        ("dusk", 1): ("white", 2),
        ("dusk", 2): ("cyan", 2),
        ("dusk", 3): ("cyan", 3),
        ("dusk", 4): ("cyan", 4),
        ("mustard", 3): ("cyan", 4),
        ("mustard", 4): ("white", 4),
    },
    "fog": {
        ("void", 2): ("white", 0),
        ("void", 3): ("white", 1),
        ("void", 4): ("white", 1),
        ("void", 5): ("white", 2),
        ("dusk", 0): ("white", 1),
        ("dusk", 1): ("white", 2),
        ("dusk", 2): ("white", 2),
        ("dusk", 3): ("white", 3),
        ("dusk", 4): ("white", 3),
        ("mustard", 3): ("white", 3),
        ("mustard", 4): ("white", 4),
    },
    "night": {
        ("void", 2): ("void", 0),
        ("void", 3): ("void", 1),
        ("void", 4): ("void", 2),
        ("void", 5): ("void", 2),
        ("dusk", 0): ("void", 1),
        ("dusk", 1): ("void", 2),
        ("dusk", 2): ("void", 3),
        ("dusk", 3): ("void", 4),
        ("dusk", 4): ("void", 5),
        ("mustard", 4): ("white", 3),
    },
}
"""What a colour of a tileset with ``sky`` becomes, by mood: ramps of the palette and places in them."""

SUNS: Mapping[str, Exchange] = {
    "noon": {("skin", 4): ("white", 4), ("skin", 3): ("white", 4)},
    "fog": {
        ("skin", 4): ("white", 3),
        ("skin", 3): ("white", 3),
        ("skin", 2): ("white", 2),
        ("mustard", 4): ("white", 3),
        ("tan", 4): ("brown", 4),
        ("tan", 3): ("brown", 4),
        ("tan", 2): ("brown", 3),
    },
    "dusk": {("skin", 4): ("dusk", 4), ("mustard", 4): ("dusk", 4)},
    "night": {
        ("skin", 4): ("cyan", 4),
        ("skin", 3): ("white", 3),
        ("skin", 2): ("white", 2),
        ("tan", 4): ("white", 2),
        ("tan", 3): ("white", 1),
        ("tan", 2): ("white", 0),
    },
}
"""The same for a tileset whose ``sky`` is ``sun``."""


class Sky(dict[int, int]):
    """Maps pixels (0xAARRGGBB) of a tileset with ``sky`` to those of an hour; other colours stay."""

    def __init__(self, palette: Mapping[str, Sequence[tuple[int, int, int]]], exchange: Exchange) -> None:
        super().__init__()
        for (ramp, step), (other, place) in exchange.items():
            self[_pixel(palette[ramp][step])] = _pixel(palette[other][place])

    def __missing__(self, pixel: int) -> int:
        return pixel


def skies_of(palette: Mapping[str, Sequence[tuple[int, int, int]]], mood: str) -> dict[str, Sky]:
    """Return the skies of a mood by what a tileset's property ``sky`` says, none if dawn's colours stay."""
    whole = SKIES.get(mood, {})
    glass = {ink: other for ink, other in whole.items() if ink[0] == "dusk"}
    found = {"all": whole, "glass": glass, "sun": SUNS.get(mood, {})}
    return {name: Sky(palette, exchange) for name, exchange in found.items() if exchange}


def _pixel(colour: tuple[int, int, int]) -> int:
    red, green, blue = colour
    return 255 << 24 | red << 16 | green << 8 | blue
