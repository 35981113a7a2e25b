"""How much a map may ask for: far above any real map, far below what hurts."""

from __future__ import annotations

FILE_BYTES = 64 << 20
"""Largest map, tileset or template file."""
ELEMENTS = 2_000_000
"""Most XML elements (or JSON values) of one file."""
CELLS = 32 << 20
"""Most tiles of all layers together; a layer of 5,000 × 5,000 fits."""
SIDE = 1 << 20
"""Largest width, height, position of a chunk in tiles."""
FAR = 1 << 30
"""How far from the origin a tile may lie in pixels."""
TILE_SIDE = 1 << 14
"""Largest tile width or height in pixels."""
DEPTH = 64
"""Deepest nesting of groups or of class properties."""
FILES = 4096
"""Most tilesets and templates of one map."""
IMAGE_SIDE = 1 << 15
"""Largest picture side in pixels."""
IMAGE_PIXELS = 1 << 27
"""Most pixels of one picture."""
REPORTED = 20
"""How many problems of one kind a check lists."""
