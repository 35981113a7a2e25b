"""Damages real scripts, for the robustness tests: bytes, tokens, lines and whole blocks."""

from __future__ import annotations

from pathlib import Path

from game.core.rng import Rng

CASES = Path(__file__).parent / "cases"
PIECES = (
    *("<<if ", "<<elseif ", "<<else>>", "<<endif>>", "<<once>>", "<<once if ", "<<endonce>>", "<<enum E>>"),
    *("<<case A>>", "<<case B = 1>>", "<<endenum>>", "<<set $x = ", "<<declare $x = ", "<<call ", "<<jump "),
    *("<<detour {", "<<return>>", "<<stop>>", "<<", ">>", "{", "}", "(", ")", "[", "]", "[/", "/]", "\\", '"'),
    *("$", "#", "#line:", "#shadow:", "->", "=>", "===", "---", "title: ", "when: ", "subtitle: ", "tracking: never"),
    *("\n", "\n\n", "\n    ", "\n\t", "//", "///", "+", "-", "*", "/", "%", "==", "!=", "<", ">", " and ", " or "),
    *(" not ", " is ", " as ", " to ", "true", "null", "$a", ".Case", "Enum.Case", "f(", "visited(", "0", "1."),
    *("1e9", "\ufeff", "\r", "\x00", "é", "🧶", "\u2028", "[a]", "{0}"),
)


def seeds() -> list[str]:
    """Return the conformance scripts, BOMs and all."""
    return [path.read_bytes().decode("utf-8") for path in sorted(CASES.rglob("*.yarn"))]


def mutate(text: str, other: str, rng: Rng) -> str:
    """Return ``text`` after one to eight blows, some with material from ``other``."""
    for _ in range(rng.between(1, 8)):
        kind = rng.below(7)
        place = rng.below(len(text) + 1)
        size = 1 << rng.below(6)
        if kind == 0:
            text = text[:place] + rng.choice(PIECES) + text[place:]
        elif kind == 1:
            text = text[:place] + text[place + size :]
        elif kind == 2:
            text = text[:place] + chr(rng.below(256)) + text[place + 1 :]
        elif kind == 3:
            start = rng.below(len(other) + 1)
            text = text[:place] + other[start : start + 4 * size] + text[place:]
        elif kind == 4:
            text = text[:place] + text[place : place + size] * rng.between(2, 5) + text[place + size :]
        else:
            lines = text.split("\n")
            row, target = rng.below(len(lines)), rng.below(len(lines))
            lines.insert(target, lines[row] if kind == 5 else lines.pop(row))
            text = "\n".join(lines)
    return text
