"""Tile layer data in every encoding Tiled writes: XML, CSV, Base64, plain or compressed.

Decompression is bounded by the size the layer claims, which the caller has checked.
"""

from __future__ import annotations

import binascii
import sys
import zlib
from array import array
from collections.abc import Callable
from importlib import import_module
from typing import Any

from game.tiled.errors import TiledError

SAVE_AGAIN = "save the map again in Tiled"
PIECE = 1 << 20
"""How much CSV is read at a time, in characters."""


def decode(text: str, encoding: str, compression: str, count: int, place: str) -> memoryview:
    """Return ``count`` 32-bit gids from a data element's text.

    Raises ``TiledError`` if the text is damaged, holds another number of tiles or is packed in a
    way that cannot be read here.
    """
    if encoding == "csv":
        return _from_csv(text, count, place)
    if encoding != "base64":
        raise TiledError(place, f"unknown encoding {encoding!r}", "choose CSV or Base64 in the map's properties")
    try:
        packed = binascii.a2b_base64(text.encode("ascii"))
    except (binascii.Error, UnicodeEncodeError) as error:
        raise TiledError(place, f"the tile data is no Base64 ({error})", SAVE_AGAIN) from error
    try:
        raw = _unpack(packed, compression, count * 4, place)
    except (zlib.error, ValueError, EOFError, OSError) as error:
        raise TiledError(
            place, f"the {compression} data is damaged ({error})", "save the map again in Tiled"
        ) from error
    if len(raw) != count * 4:
        found = f"tiles for {len(raw) / 4:g}" if len(raw) < count * 4 else "tiles for more"
        raise TiledError(place, f"{found} cells instead of {count}", SAVE_AGAIN)
    if sys.byteorder == "big":
        swapped = array("I", raw)
        swapped.byteswap()
        raw = swapped.tobytes()
    return memoryview(raw).cast("I")


def from_numbers(numbers: list[int], count: int, place: str) -> memoryview:
    """Return ``count`` gids as 32-bit numbers; raises ``TiledError`` if they are not that."""
    if len(numbers) != count:
        raise TiledError(place, f"{len(numbers)} tiles instead of {count}", SAVE_AGAIN)
    try:
        return memoryview(array("I", numbers).tobytes()).cast("I")
    except (OverflowError, TypeError) as error:
        raise TiledError(place, "a tile number is no 32-bit integer", SAVE_AGAIN) from error


def _from_csv(text: str, count: int, place: str) -> memoryview:
    text = text.strip()
    text = text.removesuffix(",") if text.count(",") == count else text
    if not text:
        return from_numbers([0] * count, count, place)
    commas = text.count(",")
    if commas + 1 != count:
        raise TiledError(place, f"{commas + 1} tiles instead of {count}", SAVE_AGAIN)
    gids = array("I")
    start = 0
    try:
        while count and start <= len(text):
            # piece by piece: a list of all the numbers as text would be twenty times as large as they are
            end = text.find(",", start + PIECE)
            end = len(text) if end < 0 else end
            gids.extend(map(int, text[start:end].split(",")))
            start = end + 1
    except (ValueError, OverflowError) as error:
        raise TiledError(place, f"the CSV tile data is damaged ({error})", SAVE_AGAIN) from error
    return memoryview(gids.tobytes()).cast("I")


def _unpack(packed: bytes, compression: str, size: int, place: str) -> bytes:
    if not compression:
        return packed
    if compression in ("zlib", "gzip"):
        # window 47: zlib or gzip header, whichever is there (zlib manual, inflateInit2)
        engine = zlib.decompressobj(47)
        raw = engine.decompress(packed, size + 1)
        if len(raw) <= size and not engine.eof:
            raise EOFError("it ends too early")
        return raw
    if compression == "zstd":
        return _zstd(place)(packed, size + 1)
    raise TiledError(place, f"unknown compression {compression!r}", "choose zlib in the map's properties")


def _zstd(place: str) -> Callable[[bytes, int], bytes]:
    """Return a bounded Zstandard decompressor: Python's own since 3.14, else an installed package."""
    for name, wrap in (("compression.zstd", _own_zstd), ("backports.zstd", _own_zstd), ("zstandard", _zstandard)):
        try:
            return wrap(import_module(name))
        except ImportError:
            continue
    raise TiledError(
        place,
        "the tile data is packed with Zstandard, which Python reads since 3.14",
        "pip install backports.zstd, or choose zlib in the map's properties",
    )


def _own_zstd(module: Any) -> Callable[[bytes, int], bytes]:
    def unpack(packed: bytes, size: int) -> bytes:
        try:
            return bytes(module.ZstdDecompressor().decompress(packed, size))
        except module.ZstdError as error:
            raise ValueError(error) from error

    return unpack


def _zstandard(module: Any) -> Callable[[bytes, int], bytes]:
    def unpack(packed: bytes, size: int) -> bytes:
        try:
            with module.ZstdDecompressor(max_window_size=1 << 27).stream_reader(packed) as reader:
                return bytes(reader.read(size))
        except module.ZstdError as error:
            raise ValueError(error) from error

    return unpack
