"""Paint the interface: panels, icons and small parts, ``assets/art/ui/*``."""

from __future__ import annotations

from pathlib import Path

from assets.painter import ui_icons, ui_panels, ui_parts
from assets.painter.sheet import ART, write


def paint() -> list[Path]:
    """Paint all sheets of the interface; return the pictures that were written."""
    sheets = [ui_panels.sheet(), ui_icons.sheet(), *ui_parts.sheets()]
    return [ART / f"{sheet.name}.png" for sheet in sheets if write(sheet)]
