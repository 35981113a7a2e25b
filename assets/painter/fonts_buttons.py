"""Button glyphs in the private use area: key caps, pad buttons, mouse and touch, 11 px high.

Keys are called as pygame names them (``key.left shift``), so that a binding finds its cap.
"""

from __future__ import annotations

from assets.painter.fonts_compose import Glyph, read_blocks

KEYS_AT, PAD_AT, POINTER_AT = 0xE000, 0xE100, 0xE200

LABELS = """
@0 A B C D E F G H I J K L M
.#. ##. .## ##. ### ### .## #.# ### ..# #.# #.. #...#
#.# #.# #.. #.# #.. #.. #.. #.# .#. ..# #.# #.. ##.##
### ##. #.. #.# ##. ##. #.# ### .#. ..# ##. #.. #.#.#
#.# #.# #.. #.# #.. #.. #.# #.# .#. #.# #.# #.. #...#
#.# ##. .## ##. ### #.. .## #.# ### .#. #.# ### #...#

@0 N O P Q R S T U V W X Y Z
#..# .#. ##. .#.. ##. .## ### #.# #.# #...# #.# #.# ###
##.# #.# #.# #.#. #.# #.. .#. #.# #.# #...# #.# #.# ..#
#.## #.# ##. #.#. ##. .#. .#. #.# #.# #.#.# .#. .#. .#.
#..# #.# #.. #.#. #.# ..# .#. #.# #.# ##.## #.# .#. #..
#..# .#. #.. .#.# #.# ##. .#. ### .#. #...# #.# .#. ###

@0 0 1 2 3 4 5 6 7 8 9
### .#. ##. ### #.# ### ### ### ### ###
#.# ##. ..# ..# #.# #.. #.. ..# #.# #.#
#.# .#. .#. .## ### ##. ### .#. ### ###
#.# .#. #.. ..# ..# ..# #.# .#. #.# ..#
### ### ### ### ..# ##. ### .#. ### ###

@0 , . / ; ' [ ] - = \\ ` +
.. . ..# .. # ## ## ... ... #.. #. ...
.. . ..# .# # #. .# ... ### #.. .# .#.
.. . .#. .. . #. .# ### ... .#. .. ###
.# . #.. .# . #. .# ... ### ..# .. .#.
#. # #.. #. . ## ## ... ... ..# .. ...

@0 ← ↑ → ↓ ⏎ ⇧ ⇥ ⌫ ␣
..#.. ..#.. ..#.. ..#.. .....# ...#... #...#.. ..##### ...............
.##.. .###. ..##. ..#.. ..#..# ..###.. #...##. .##.#.# ...............
##### ##### ##### ##### .##..# .#####. ####### ####.## #.............#
.##.. ..#.. ..##. .###. ###### ..###.. #...##. .##.#.# #.............#
..#.. ..#.. ..#.. ..#.. .##... ..###.. #...#.. ..##### ###############
"""

KEYS: dict[str, str] = {
    **{letter.lower(): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,./;'[]-=\\`"},
    "left": "←",
    "up": "↑",
    "right": "→",
    "down": "↓",
    "space": "␣",
    "return": "⏎",
    "enter": "⏎",
    "tab": "⇥",
    "backspace": "⌫",
    "left shift": "⇧",
    "right shift": "⇧",
    "escape": "ESC",
    "left ctrl": "CTRL",
    "right ctrl": "CTRL",
    "left alt": "ALT",
    "right alt": "ALTGR",
    "caps lock": "CAPS",
    "delete": "DEL",
    "insert": "INS",
    "home": "HOME",
    "end": "END",
    "page up": "PGUP",
    "page down": "PGDN",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
    **{f"[{number}]": f"N{number}" for number in range(10)},
}

PAD = """
@0 cross circle square triangle start back guide
...#####... ...#####... ...#####... ...#####... ...#####... ...#####... ...#####...
.#########. .#########. .#########. .#########. .#########. .#########. .#########.
.#########. .###...###. .#.......#. .####.####. .#########. .##....###. .####.####.
##..###..## ##..###..## ##.#####.## ####.#.#### ##.......## ##.##.#.### ###..#..###
###..#..### ##.#####.## ##.#####.## ####.#.#### ########### ##.#.....## ##..###..##
####...#### ##.#####.## ##.#####.## ###.###.### ##.......## ##...###.## ##.#####.##
###..#..### ##.#####.## ##.#####.## ###.###.### ########### ####.###.## ##.#####.##
##..###..## ##..###..## ##.#####.## ##.......## ##.......## ####.....## ##.......##
.#########. .###...###. .#.......#. .#########. .#########. .#########. .#########.
.#########. .#########. .#########. .#########. .#########. .#########. .#########.
...#####... ...#####... ...#####... ...#####... ...#####... ...#####... ...#####...

@0 dpad dpad_up dpad_down dpad_left dpad_right
...#####... ...#####... ...#####... ...#####... ...#####...
...#####... ...#####... ...#...#... ...#...#... ...#...#...
...#####... ...#####... ...#...#... ...#...#... ...#...#...
########### ####...#### ####...#### ####...#### ####...####
########### #.........# #.........# ####......# #......####
########### #.........# #.........# ####......# #......####
########### #.........# #.........# ####......# #......####
########### ####...#### ####...#### ####...#### ####...####
...#####... ...#...#... ...#####... ...#...#... ...#...#...
...#####... ...#...#... ...#####... ...#...#... ...#...#...
...#####... ...#####... ...#####... ...#####... ...#####...
"""

POINTER = """
@0 mouse left right wheel tap
..#####.. ..#####.. ..#####.. ..#####.. ...#####...
.#..#..#. .####..#. .#..####. .#.....#. ..#.....#..
#...#...# #####...# #...##### #...#...# .#..###..#.
#...#...# #####...# #...##### #..###..# #..#####..#
#...#...# #####...# #...##### #..###..# #.#######.#
######### ######### ######### #..###..# #.#######.#
#.......# #.......# #.......# #...#...# #.#######.#
#.......# #.......# #.......# #.......# #..#####..#
#.......# #.......# #.......# #.......# .#..###..#.
.#.....#. .#.....#. .#.....#. .#.....#. ..#.....#..
..#####.. ..#####.. ..#####.. ..#####.. ...#####...
"""


def _label(text: str, labels: dict[str, Glyph]) -> Glyph:
    parts = [labels[char] if char in labels else labels[text] for char in text]
    return tuple(".".join(part[row] if row < len(part) else "." * len(part[0]) for part in parts) for row in range(5))


def _stencil(plate: list[str], label: Glyph, x: int, y: int) -> Glyph:
    rows = [list(row) for row in plate]
    for dy, row in enumerate(label):
        for dx, cell in enumerate(row):
            if cell == "#":
                rows[y + dy][x + dx] = "."
    return tuple("".join(row) for row in rows)


def key_cap(text: str, labels: dict[str, Glyph]) -> Glyph:
    """Return a key cap with a label cut out of its top, and a lip below."""
    label = _label(text, labels)
    width = max(9, len(label[0]) + 4)
    full, inset = "#" * width, "." + "#" * (width - 2) + "."
    plate = [inset, *[full] * 8, "#" + "." * (width - 2) + "#", inset]
    return _stencil(plate, label, (width - len(label[0]) + 1) // 2, 2)


def disc(text: str, labels: dict[str, Glyph]) -> Glyph:
    """Return a round pad button with a letter cut out."""
    label = _label(text, labels)
    widths = (5, 9, 9, 11, 11, 11, 11, 11, 9, 9, 5)
    plate = [("#" * width).center(11, ".") for width in widths]
    return _stencil(plate, label, (11 - len(label[0])) // 2, 3)


def shoulder(text: str, labels: dict[str, Glyph], deep: bool) -> Glyph:
    """Return a shoulder button (or, ``deep``, a trigger, which is taller) with its letters cut out."""
    label = _label(text, labels)
    width = len(label[0]) + 6
    slope = ["." * (3 - cut) + "#" * (width - 6 + 2 * cut) + "." * (3 - cut) for cut in (1, 2)]
    body = ["#" * width] * (8 if deep else 6)
    foot = ["." + "#" * (width - 2) + "."]
    plate = ["." * width] * (0 if deep else 2) + slope + body + foot
    return _stencil(plate, label, 3, 3 if deep else 4)


def stick(text: str, labels: dict[str, Glyph]) -> Glyph:
    """Return an analogue stick: a ring around a knob with its letter."""
    label = _label(text, labels)
    rows = ("...#####...", ".##.....##.", ".#..###..#.", "#.#######.#", "#.#######.#", "#.#######.#")
    plate = [*rows, *rows[-2::-1]]
    return _stencil(plate, label, (11 - len(label[0])) // 2, 3)


def buttons() -> tuple[dict[str, Glyph], dict[str, str]]:
    """Return all button glyphs by character, and their characters by name."""
    labels = read_blocks(LABELS)
    named: list[tuple[int, str, Glyph]] = []
    for index, (key, text) in enumerate(KEYS.items()):
        named.append((KEYS_AT + index, f"key.{key}", key_cap(text, labels)))
    pad = {letter.lower(): disc(letter, labels) for letter in "ABXY"}
    pad |= {name: shoulder(name.upper(), labels, deep=False) for name in ("lb", "rb", "l1", "r1")}
    pad |= {name: shoulder(name.upper(), labels, deep=True) for name in ("lt", "rt", "l2", "r2")}
    pad |= {"left_stick": stick("L", labels), "right_stick": stick("R", labels)}
    pad |= read_blocks(PAD)
    for index, (name, glyph) in enumerate(pad.items()):
        named.append((PAD_AT + index, f"pad.{name}", glyph))
    for index, (name, glyph) in enumerate(read_blocks(POINTER).items()):
        named.append((POINTER_AT + index, f"pointer.{name}", glyph))
    return {chr(code): glyph for code, _, glyph in named}, {name: chr(code) for code, name, _ in named}
