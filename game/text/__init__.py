"""Text as it is set: widths, lines, pages and typing, the same for model, view and check.

Pure: a face's metrics come in as parsed JSON; everything is whole pixels, characters and ticks.
"""

from game.text.metrics import Metrics, Ruler, TextError
from game.text.spans import Run, Span, runs
from game.text.typewriter import RATES, Timing, time_page
from game.text.wrap import Line, Page, fit, lay_out, paginate, wrap

__all__ = [
    "RATES",
    "Line",
    "Metrics",
    "Page",
    "Ruler",
    "Run",
    "Span",
    "TextError",
    "Timing",
    "fit",
    "lay_out",
    "paginate",
    "runs",
    "time_page",
    "wrap",
]
