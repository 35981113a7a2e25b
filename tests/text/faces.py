"""The fonts that ship, as metrics, and text to set in them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from game.text import Metrics, Span

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"

LETTERS = "abcdefgh ijklmnop qrstuvwxyz  ABTVWY.,-–—/…’\u00a0\u202fąęłßéœŠ0123456789\n!?"


@cache
def face(name: str = "body") -> Metrics:
    """Return the metrics of a font that ships."""
    path = FONTS / f"{name}.json"
    return Metrics.from_dict(json.loads(path.read_text("utf-8")), str(path))


texts = st.text(alphabet=LETTERS, max_size=160)


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    """Return a text and attributes that lie within it."""
    text = draw(texts)
    spans = []
    for _ in range(draw(st.integers(0, 4))):
        start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        name = draw(st.sampled_from(["b", "em", "slow", "pause"]))
        spans.append(Span(start, start if name == "pause" else end, name, draw(st.integers(0, 2000))))
    return text, tuple(spans)
