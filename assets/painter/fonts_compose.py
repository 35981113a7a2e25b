"""Make a face from typed blocks: read glyphs, put marks on letters, find kerning, lay out the picture.

A glyph is a tuple of strings, one per pixel row from the line's top, ``#`` for ink.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

Glyph = tuple[str, ...]

MARK_NAMES = {
    "\u0300": "grave",
    "\u0301": "acute",
    "\u0302": "circumflex",
    "\u0303": "tilde",
    "\u0304": "macron",
    "\u0306": "breve",
    "\u0307": "dot",
    "\u0308": "diaeresis",
    "\u030a": "ring",
    "\u030b": "doubleacute",
    "\u030c": "caron",
    "\u0326": "comma",
    "\u0327": "cedilla",
    "\u0328": "ogonek",
}
BELOW = {"cedilla", "ogonek", "comma"}
# Unicode calls the comma below these a cedilla and draws a comma; g wears it turned, above.
COMMA_BELOW = frozenset("ĶķĻļŅņŖŗĢȘșȚțţŢ")
# Beside a tall letter the caron is drawn as an apostrophe.
APOSTROPHE = frozenset("ďťľĽ")
STOPS = ".,"
DOTLESS = {"i": "ı", "j": "ȷ"}
COMPOSED = (*range(0xC0, 0x180), 0x218, 0x219, 0x21A, 0x21B)


@dataclass(frozen=True)
class Face:
    """A whole face: glyphs by character, and the measures of its line in pixels.

    ``cap_top`` and ``small_top`` are the first rows of capitals and small letters, ``space`` the
    advance of the space, ``gap`` the empty columns after every glyph.
    """

    name: str
    line: int
    baseline: int
    cap_top: int
    small_top: int
    space: int
    glyphs: dict[str, Glyph]
    gap: int = 1
    names: dict[str, str] = field(default_factory=dict)
    fixed: dict[str, int] = field(default_factory=dict)


def read_blocks(text: str) -> dict[str, Glyph]:
    """Read typed blocks into glyphs (or marks) by name; raises ``ValueError`` for ragged ones."""
    found: dict[str, Glyph] = {}
    for block in text.strip().split("\n\n"):
        head, *rows = block.split("\n")
        top, *names = head.split()
        columns = [row.split() for row in rows]
        for index, name in enumerate(names):
            cells = [row[index] for row in columns if index < len(row)]
            if name in found or len({len(cell) for cell in cells}) != 1:
                raise ValueError(f"glyph {name!r}: {cells}")
            width = len(cells[0])
            found[name] = trim(("." * width,) * int(top[1:]) + tuple(cells))
    return found


def trim(glyph: Glyph) -> Glyph:
    """Return the glyph without empty rows at its end."""
    rows = list(glyph)
    while rows and "#" not in rows[-1]:
        rows.pop()
    return tuple(rows)


def overlay(glyph: Glyph, mark: Glyph, x: int, y: int = 0) -> Glyph:
    """Return ``glyph`` with ``mark`` drawn over it, moved ``x`` right and ``y`` down; may grow wider."""
    ink = {(cx + x, cy + y) for cy, row in enumerate(mark) for cx, cell in enumerate(row) if cell == "#"}
    ink |= {(cx, cy) for cy, row in enumerate(glyph) for cx, cell in enumerate(row) if cell == "#"}
    width = len(glyph[0])
    left = min(0, *(cx for cx, _ in ink))
    right = max(width, *(cx + 1 for cx, _ in ink))
    height = max(cy for _, cy in ink) + 1
    return tuple("".join("#" if (cx, cy) in ink else "." for cx in range(left, right)) for cy in range(height))


def pen(bones: Glyph) -> Glyph:
    """Return a glyph drawn by a pen of 2×2 pixels whose top left goes along the bones."""
    glyph = tuple(row + "." for row in bones)
    for x, y in ((1, 0), (0, 1), (1, 1)):
        glyph = overlay(glyph, bones, x, y)
    return glyph


def squeeze(glyph: Glyph, top: int, rows: int) -> Glyph:
    """Return the glyph ``rows`` lower at its top, by leaving out rows that repeat their neighbour.

    Capitals make room for a mark this way and keep their shape: of several rows that repeat, the
    one nearest the middle goes.
    """
    lines = list(glyph)
    for _ in range(rows):
        middle = (top + len(lines)) / 2
        same = [y for y in range(top + 1, len(lines)) if lines[y] == lines[y - 1]]
        if not same:
            break
        del lines[min(same, key=lambda y: (abs(y - middle), y))]
        lines.insert(0, "." * len(glyph[0]))
    return tuple(lines)


def compose(char: str, glyphs: dict[str, Glyph], marks: dict[str, Glyph], face: Face) -> Glyph | None:
    """Return the glyph of a letter with one mark, or None if it does not come apart into known parts."""
    parts = unicodedata.normalize("NFD", char)
    if len(parts) != 2 or parts[1] not in MARK_NAMES:
        return None
    base, name = parts[0], MARK_NAMES[parts[1]]
    if char in APOSTROPHE:
        column = len(glyphs[base][0]) // 2 if base == "L" else len(glyphs[base][0]) + (base == "d")
        return overlay(glyphs[base], marks["apostrophe"], column, -(base == "t"))
    if char == "ģ":
        return overlay(glyphs["g"], marks["turnedcomma"], 2)
    if char in COMMA_BELOW:
        name = "comma"
    mark = marks[name]
    if name in BELOW:
        return _under(glyphs[base], mark, name, face)
    glyph = glyphs[DOTLESS.get(base, base)]
    if _ink_top(glyph) >= face.small_top:
        return overlay(glyph, mark, _centre(glyph, mark))
    # Over a capital or a tall letter the mark starts at the line's top and the letter gives way,
    # by one row at most: a ring then touches its A, as it always did.
    lift = _ink_top(mark)
    top = min(len(mark) - lift + 1, face.cap_top + 1)
    glyph = squeeze(glyph, face.cap_top, max(0, top - face.cap_top))
    return overlay(glyph, mark, _centre(glyph, mark), -lift)


def _ink_top(glyph: Glyph) -> int:
    return next(y for y, row in enumerate(glyph) if "#" in row)


def _centre(glyph: Glyph, mark: Glyph) -> int:
    return (len(glyph[0]) - len(mark[0])) // 2


def _under(glyph: Glyph, mark: Glyph, name: str, face: Face) -> Glyph:
    foot = glyph[face.baseline - 1]
    left, right = foot.index("#"), foot.rindex("#")
    if name == "ogonek":
        return overlay(glyph, mark, right - 1)
    return overlay(glyph, mark, max(0, (left + right + 1 - len(mark[0])) // 2))


def with_marks(face: Face, marks: dict[str, Glyph]) -> Face:
    """Return the face with every Latin letter that its letters and marks can make."""
    glyphs = dict(face.glyphs)
    for code in COMPOSED:
        char = chr(code)
        if char not in glyphs:
            glyph = compose(char, face.glyphs, marks, face)
            if glyph is not None:
                glyphs[char] = glyph
    glyphs["ŉ"] = overlay(face.glyphs["’"], face.glyphs["n"], len(face.glyphs["’"][0]))
    del glyphs["ȷ"]
    return replace(face, glyphs=glyphs)


def kerning(face: Face, letters: str, loose: int) -> dict[str, int]:
    """Return pairs of ``letters`` that stand too far apart, as pixels to move the second (negative).

    Two glyphs are as far apart as the least distance of their ink over neighbouring rows; what is
    beyond ``loose`` columns of air is taken away, but never more than a third of a small letter, and
    a stop is not drawn under its letter by more than one.
    """
    reach = max(1, (face.baseline - face.small_top) // 3)
    rights = {char: _edge(face.glyphs[char], right=True) for char in letters}
    lefts = {char: _edge(face.glyphs[char], right=False) for char in letters}
    pairs = {}
    for first in letters:
        for second in letters:
            air = _air(rights[first], lefts[second], face.gap)
            if air > loose:
                pairs[first + second] = -min(air - loose, 1 if second in STOPS else reach)
    return pairs


def _edge(glyph: Glyph, right: bool) -> dict[int, int]:
    found = {}
    for y, row in enumerate(glyph):
        if "#" in row:
            found[y] = len(row) - 1 - row.rindex("#") if right else row.index("#")
    return found


def _air(right: dict[int, int], left: dict[int, int], gap: int) -> int:
    # Rows one above or below count too: a diagonal touch closes the gap as much as a straight one.
    near = [right[y] + gap + left[z] for y in right for z in (y - 1, y, y + 1) if z in left]
    return min(near, default=gap)


def picture(face: Face, ink: tuple[int, int, int, int], width: int = 256) -> tuple[np.ndarray, dict[str, list[int]]]:
    """Lay all glyphs out in rows: an RGBA array and ``[x, y, w, h, advance]`` of each character."""
    places: dict[str, list[int]] = {}
    x = y = height = 0
    for char, glyph in sorted(face.glyphs.items()):
        w, h = len(glyph[0]) if glyph else 0, len(glyph)
        if x + w > width:
            x, y, height = 0, y + height + 1, 0
        places[char] = [x, y, w, h, face.fixed.get(char, w + face.gap)]
        x, height = x + w + 1, max(height, h)
    pixels = np.zeros((y + height, width, 4), np.uint8)
    for char, glyph in face.glyphs.items():
        left, top = places[char][:2]
        for dy, row in enumerate(glyph):
            for dx, cell in enumerate(row):
                if cell == "#":
                    pixels[top + dy, left + dx] = ink
    return pixels, places


def spaces(face: Face) -> dict[str, int]:
    """Return the advance of every kind of space in pixels."""
    thin = max(1, face.space // 2)
    return {" ": face.space, "\u00a0": face.space, "\u2009": thin, "\u202f": thin, "\u200b": 0, "\u00ad": 0}


def alphabet(parts: Iterable[str]) -> dict[str, Glyph]:
    """Read several typed texts into one set of glyphs."""
    glyphs: dict[str, Glyph] = {}
    for part in parts:
        glyphs.update(read_blocks(part))
    return glyphs
