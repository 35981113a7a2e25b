"""Writing Ogg Vorbis so that the same wave always gives the same bytes.

The encoder draws a random serial number for each stream; it is replaced by a fixed one and the
checksums of all pages are mended (RFC 3533, section 6: CRC-32 with polynomial 04c11db7, not reflected).
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from assets.painter.sound_synth import RATE

SERIAL = (0x0C_F6_A0).to_bytes(4, "little")
HEADER = 27
COMPRESSION = 0.45
"""libsndfile's level, 0 (best) to 1 (smallest)."""
BLOCK = 15 * RATE
"""Samples handed over at once: libsndfile keeps a whole block on its stack."""


def write_ogg(path: Path, wave: np.ndarray, compression: float = COMPRESSION) -> Path:
    """Encode a wave of shape (samples,) or (samples, 2) and write it; needs the ``paint`` extra's soundfile."""
    import soundfile  # only who repaints sounds needs it

    stream = io.BytesIO()
    with soundfile.SoundFile(
        stream,
        "w",
        RATE,
        1 if wave.ndim == 1 else 2,
        format="OGG",
        subtype="VORBIS",
        compression_level=compression,
    ) as out:
        for start in range(0, len(wave), BLOCK):
            out.write(wave[start : start + BLOCK])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(steady(stream.getvalue()))
    return path


def steady(data: bytes) -> bytes:
    """Return an Ogg stream with our serial number in every page."""
    out = bytearray(data)
    start = 0
    while start < len(out):
        if out[start : start + 4] != b"OggS":
            raise ValueError(f"no Ogg page at byte {start}")
        count = out[start + 26]
        end = start + HEADER + count + sum(out[start + HEADER : start + HEADER + count])
        out[start + 14 : start + 18] = SERIAL
        out[start + 22 : start + 26] = bytes(4)
        out[start + 22 : start + 26] = checksum(bytes(out[start:end])).to_bytes(4, "little")
        start = end
    return bytes(out)


def _table() -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        crc = byte << 24
        for _ in range(8):
            crc = (crc << 1) ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1
        rows.append(crc & 0xFFFFFFFF)
    return tuple(rows)


TABLE = _table()


def checksum(page: bytes) -> int:
    """Return a page's checksum; its own field must be zero."""
    crc = 0
    for byte in page:
        crc = ((crc << 8) & 0xFFFFFFFF) ^ TABLE[(crc >> 24) ^ byte]
    return crc
