"""Capitals, four by six pixels, for the signs of Harbour Street."""

from __future__ import annotations

from assets.painter.tilekit import Pic

LETTERS = {
    "C": ".aaa\na...\na...\na...\na...\n.aaa", "H": "a..a\na..a\naaaa\na..a\na..a\na..a",
    "E": "aaaa\na...\naaa.\na...\na...\naaaa", "N": "a..a\naa.a\naaaa\na.aa\na..a\na..a",
    "D": "aaa.\na..a\na..a\na..a\na..a\naaa.", "R": "aaa.\na..a\naaa.\na.a.\na..a\na..a",
    "T": "aaaa\n.aa.\n.aa.\n.aa.\n.aa.\n.aa.", "O": ".aa.\na..a\na..a\na..a\na..a\n.aa.",
    "L": "a...\na...\na...\na...\na...\naaaa", "A": ".aa.\na..a\na..a\naaaa\na..a\na..a",
}  # fmt: skip


def word(pic: Pic, word: str, x: int, y: int, colour: str, gap: int = 6) -> int:
    """Write a word in one colour, a letter every ``gap`` px; return where the next letter would stand."""
    for char in word:
        if char != " ":
            pic.rows(x, y, LETTERS[char], {"a": colour})
        x += gap if char != " " else 4
    return x
