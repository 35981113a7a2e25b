"""Write the palette for the game: ``assets/art/palette.json``, ramps of [red, green, blue]."""

from __future__ import annotations

import json
from pathlib import Path

from assets.painter.palette import RAMPS, rgb
from assets.painter.sheet import ART


def paint() -> list[Path]:
    """Write the ramps by name, each from dark to light; return what was written."""
    path = ART / "palette.json"
    lines = (f" {json.dumps(name)}: {[list(rgb(name, step)) for step in range(len(RAMPS[name]))]}" for name in RAMPS)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    return [path]
