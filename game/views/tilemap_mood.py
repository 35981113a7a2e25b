"""The colour of the hour: every palette colour becomes another palette colour.

A mood scales and lifts a colour in Oklab (Björn Ottosson, "A perceptual color space for image
processing", 2020) and takes the palette colour nearest to the result, so that a graded picture is
made of the palette as well. Colours that are not of the palette are graded without that last step.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.views.tilemap_sample import mapped

Rgb = tuple[int, int, int]
Lab = tuple[float, float, float]
Palette = Mapping[str, Sequence[Rgb]]


@dataclass(frozen=True, slots=True)
class Mood:
    """A grade: lightness times ``gain`` plus ``lift``, colour times ``chroma``, moved by ``tint`` (a, b).

    ``glow`` is how far one level of lamplight moves a colour towards the lamp's ramp: the darker the hour, the further.
    """

    gain: float = 1.0
    lift: float = 0.0
    chroma: float = 1.0
    tint: tuple[float, float] = (0.0, 0.0)
    glow: float = 0.2


MOODS: Mapping[str, Mood] = {
    "none": Mood(),
    "noon": Mood(),
    "realm": Mood(),
    "dawn": Mood(0.99, 0.01, 1.02, (0.008, 0.012)),
    "fog": Mood(0.8, 0.12, 0.6, (-0.004, -0.012), 0.45),
    "alarm": Mood(0.66, 0.0, 1.1, (0.07, 0.02), 0.3),
    "night": Mood(0.72, 0.0, 0.75, (0.012, -0.055), 0.45),
    "dusk": Mood(0.9, 0.01, 0.95, (0.04, -0.005), 0.4),
}
LIGHT_LIFT = 0.085
"""How much lighter one level of lamplight is."""
LEVELS = (1, 2)
"""Levels of lamplight: the rim of a pool and its middle."""


def to_lab(colour: Rgb) -> Lab:
    """Return an sRGB colour (0-255) in Oklab."""
    red, green, blue = (
        (part / 255 / 12.92) if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour
    )
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def to_rgb(lab: Lab) -> Rgb:
    """Return an Oklab colour in sRGB (0-255), clipped to what a screen shows."""
    light, a, b = lab
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    red, green, blue = (_screen(part) for part in linear)
    return red, green, blue


def _screen(linear: float) -> int:
    linear = min(max(linear, 0.0), 1.0)
    value = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(value * 255)


class Inks:
    """The palette in Oklab, and the search for its nearest colour."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self.labs: dict[Rgb, Lab] = {
            (colour[0], colour[1], colour[2]): to_lab((colour[0], colour[1], colour[2]))
            for row in palette.values()
            for colour in row
        }
        self._sorted = sorted((lab, colour) for colour, lab in self.labs.items())

    def lamp(self, ramp: str) -> Lab | None:
        """Return the colour of light of a ramp, None for no ramp of the palette."""
        row = self._palette.get(ramp)
        return self.labs[(row[-2][0], row[-2][1], row[-2][2])] if row else None

    def nearest(self, target: Lab) -> Rgb:
        """Return the palette colour nearest to a colour."""
        light, a, b = target
        start = bisect_left(self._sorted, (target, (0, 0, 0)))
        best, distance = (0, 0, 0), float("inf")
        # outwards from the same lightness, until lightness alone is further off than the best
        for step in (range(start, len(self._sorted)), range(start - 1, -1, -1)):
            for index in step:
                lab, colour = self._sorted[index]
                away = (lab[0] - light) ** 2
                if away >= distance:
                    break
                # twice the weight on hue: a face may darken but must not turn green
                away += 2 * ((lab[1] - a) ** 2 + (lab[2] - b) ** 2)
                if away < distance:
                    best, distance = colour, away
        return best


class Grade(dict[int, int]):
    """Maps pixels (0xAARRGGBB) under a mood, and under lamplight if ``level`` is not 0.

    Calling it grades a surface of premultiplied alpha. A colour is worked out when it first appears.
    """

    def __init__(self, inks: Inks, mood: Mood, level: int = 0, ramp: str = "") -> None:
        super().__init__()
        self._mood = mood
        self._level = level
        self._lamp = inks.lamp(ramp)
        self._inks = inks

    def __missing__(self, pixel: int) -> int:
        alpha = pixel >> 24
        colour = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
        if alpha == 255:
            red, green, blue = self.colour(colour)
        elif alpha == 0:
            red = green = blue = 0
        else:
            whole = [min(part * 255 // alpha, 255) for part in colour]
            red, green, blue = (part * alpha // 255 for part in self.colour((whole[0], whole[1], whole[2])))
        self[pixel] = result = alpha << 24 | red << 16 | green << 8 | blue
        return result

    def colour(self, colour: Rgb) -> Rgb:
        """Return what becomes of one colour."""
        own = self._inks.labs.get(colour)
        target = self._graded(own or to_lab(colour))
        return to_rgb(target) if own is None else self._inks.nearest(target)

    def __call__(self, surface: pygame.Surface) -> pygame.Surface:
        """Return a graded copy of a premultiplied 32-bit surface; its alpha stays."""
        return mapped(surface, self)

    def _graded(self, lab: Lab) -> Lab:
        mood, level = self._mood, self._level
        fade = 1 - level / (len(LEVELS) + 1)  # lamplight takes the hour's colour away
        light = lab[0] * (1 + (mood.gain - 1) * fade) + mood.lift * fade
        chroma = 1 + (mood.chroma - 1) * fade
        a, b = lab[1] * chroma + mood.tint[0] * fade, lab[2] * chroma + mood.tint[1] * fade
        if level:
            # what is nearly white or nearly black moves less, so that a lit wall keeps its drawing
            light += LIGHT_LIFT * level * min(light * 2, 1.0) * min((1 - light) * 4, 1.0)
            if self._lamp is not None:
                share = mood.glow * level / len(LEVELS)
                a, b = a + (self._lamp[1] - a) * share, b + (self._lamp[2] - b) * share
        return light, a, b


def grade_of(inks: Inks, mood: str, level: int = 0, ramp: str = "") -> Grade | None:
    """Return the grade of a mood (unknown ones change nothing), or None if nothing changes."""
    found = MOODS.get(mood, MOODS["none"])
    return None if found == MOODS["none"] and not level else Grade(inks, found, level, ramp)
