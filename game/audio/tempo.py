"""Modules at another tempo: a slowed fight keeps its music, slower, at the same pitch.

Format: "The XM module file format", Mr.H of Triton: the default beats a minute are 16 bits at byte 78.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

HEAD = b"Extended Module: "
AT = 78
"""The byte where the tempo stands."""
SLOWEST, FASTEST = 32, 255
"""Beats a minute that the format knows."""


def at_tempo(module: bytes, percent: float) -> bytes:
    """Return a module that is played at ``percent`` of its tempo (100: as written); what is none comes back as it is.

    The tempo stays between 32 and 255 beats a minute, so a slow piece cannot be slowed as far as others.
    """
    if not module.startswith(HEAD) or len(module) < AT + 2:
        return module
    bpm = round(int.from_bytes(module[AT : AT + 2], "little") * percent / 100)
    return module[:AT] + min(FASTEST, max(SLOWEST, bpm)).to_bytes(2, "little") + module[AT + 2 :]


def module_at(path: Path, percent: float) -> Path | BytesIO:
    """Return what the mixer loads to play a module at ``percent`` of its tempo. Raises OSError if it cannot be read."""
    return path if percent == 100 else BytesIO(at_tempo(path.read_bytes(), percent))
