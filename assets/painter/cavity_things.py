"""What Cavity took with the fear: one thing of every patient's, typed pixel by pixel.

They stick in its enamel while it fights, and lie in its arms at the end.
"""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

_KEY = {
    "k": kit.ink("hair", 0),
    "K": kit.ink("hair", 1),
    "w": kit.ink("white", 4),
    "v": kit.ink("white", 3),
    "u": kit.ink("white", 2),
    "t": kit.ink("white", 1),
    "s": kit.ink("white", 0),
    "Y": kit.ink("mustard", 4),
    "y": kit.ink("mustard", 3),
    "m": kit.ink("mustard", 2),
    "o": kit.ink("mustard", 1),
    "O": kit.ink("mustard", 0),
    "A": kit.ink("auburn", 4),
    "a": kit.ink("auburn", 3),
    "b": kit.ink("auburn", 2),
    "B": kit.ink("auburn", 1),
    "r": kit.ink("red", 2),
    "R": kit.ink("red", 1),
    "G": kit.ink("leaf", 3),
    "g": kit.ink("leaf", 2),
    "h": kit.ink("leaf", 1),
    "c": kit.ink("cyan", 3),
    "C": kit.ink("cyan", 4),
    "d": kit.ink("cyan", 2),
    "e": kit.ink("cyan", 1),
    "T": kit.ink("teal", 4),
    "q": kit.ink("teal", 3),
    "Q": kit.ink("teal", 2),
    "p": kit.ink("teal", 1),
    "f": kit.ink("skin", 3),
    "F": kit.ink("skin", 2),
    "1": kit.ink("brown", 1),
    "2": kit.ink("brown", 2),
    "3": kit.ink("brown", 3),
}

THINGS: dict[str, str] = {
    "watch": """
...12223k....
...k1223k....
..kkkkkkkk...
.kYyymmmook..
kYywwkwvuook.
kyywwkwwvuok.
kymwwkwwwvokk
kmykwkkkkvomk
kmywwwwwwuokk
komvwwwwuook.
.koovvuuook..
..kkkkkkkk...
...k2231k....
...k2231k....
....1221.....
""",
    "plaster": """
..kkkkkkkkkkkkkkkkkk..
.kAfffGGGGGGGGGGffffk.
kAfkffGhhhGGGGGGfkfFFk
kfffffGhwhhGGGGGfffFFk
kfkfffGhhhhGhhGGfkfFFk
kfffffGGGhhhhhhhfffFFk
kfkfffGGGhhhhhGGfkfFFk
kFffffGGGhGGhGGgffFFFk
.kFFFFggggggggggFFFFk.
..kkkkkkkkkkkkkkkkkk..
""",
    "bulb": """
....kkkkkk....
..kkYYYYYykk..
.kYwwYYYYyymk.
.kwwYYYYYyymk.
kYwYYkYYkyymok
kYYYYkkkkyymok
kYYYYykyyyymok
.kYYYyyyyymok.
.kkyyyyymmokk.
..kkymmmookk..
...kuvvutsk...
...ktuuutsk...
...kuvvutsk...
....ktuusk....
.....kkkk.....
""",
    "glove": """
.....kk.kk......
....kAakAak.kk..
.kk.kAakAakkAak.
kAakkAakAakkAak.
kAakkAakAaakAbk.
.kAakAaaAaaaabk.
.kAaaAaaaaaaabk.
..kAaaaaabaabBk.
..kAaabaaabbbBk.
...kAaabbabbBk..
...kAaaaabbbBk..
...kYyyymmmook..
..kYyyymymmmook.
..kAaaaaabbbbBk.
..kaaabaabbbBBk.
..kbbbbbbBBBBBk.
...kkkkkkkkkkk..
""",
    "ticket": """
..kkkkkkkkkk.
.kwwwwwwwwvuk
.kwvvvvvvvvuk
.kwrrrwrrrwuk
.kwrwwwwwrwuk
.kwrrrwrrrvuk
.kwrwrwrwwvuk
.kwrrrwrrrvuk
.kwvvvvvvvvuk
.kwtwttwtwtuk
.kwtwttwtwtuk
.kwwkwwkwvkuk
..kk.kk.kk.k.
""",
    "visor": """
...kkkkkkkkkkkkkkkk...
.kktvvvvvvvvuuuuttskk.
ktvwCCccccccddddddesuk
kuvwCccccckcdddddeesuk
kuvcCcccckccddddeeestk
ktvcccccckdkdddeeeestk
.kutccccddkkkdeeeestk.
..kkuutdddskdsstttkk..
....kkkkkkk.kkkkkk....
""",
    "book": """
.kkkkkkkkkkk..
kTqqqqqqqqqQk.
kTqwwwwwwqqQkk
kTqwttwtwqqQvk
kTqwwwwwwqqQwk
kTqqqqqqqqqQvk
kTqqkqqkqqqQwk
kTqqqqqqqqqQvk
kTqqkkkkqqqQwk
kqqqqqqqqqQpvk
.kQQQQQQQQpwvk
..kvwvwvwvwvk.
...kkkkkkkkk..
""",
    "tile": """
kkkkkkkkkkkkkk
kwwwwwwwwwwvuk
kwvsvvsvvsvvuk
kwvvvvvvvvvvuk
kwsvvsvvsvvsuk
kwvvvkvkvkvvuk
kwvsvkvkvkvsuk
kwvvvkvkvkvvuk
kwsvkkkkkkksuk
kwvvvkvkvkvvuk
kwvsvvsvvsvvuk
kvuuuuuuuuuutk
.kkkkkkkkkkkk.
""",
    "leaflet": """
.kkkkkkkkkkkk..
kwwwwkvwwwkwwk.
kwqqwkvqqwkwqk.
kwqwwkvwwwkwwvk
kwwwwkvttwkwtvk
kwtttkvwwwkwwvk
kwwwwkvttwkwtvk
kwtttkvwwwkwwvk
kwwwwkvttwkwtvk
kwttwkvwwwkwwvk
kvvvvkuvvvkvvuk
.kkkk.kkkk.kkk.
""",
    "watch2": """
...kstsk....
..kkkkkkkk..
.kwvvuuttsk.
kwvKKKKKKtsk
kvKwKKKKKKsk
kvKKwKKKKKsk
kuKKKwwwKKsk
kuKKKKKKKKsk
ktKKKKKKKKsk
.kttKKKKssk.
..kkkkkkkk..
...kstsk....
""",
}

# Where each thing sticks in the second face: its middle at rest.
LODGED: dict[str, tuple[int, int]] = {
    "watch": (36, 54),
    "plaster": (107, 57),
    "bulb": (107, 29),
    "glove": (40, 22),
    "ticket": (97, 96),
    "visor": (50, 97),
}


def thing(name: str) -> np.ndarray:
    """Return a thing as a canvas of its own size."""
    return kit.stamp(THINGS[name], _KEY)
