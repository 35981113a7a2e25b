"""Pictures, sheets and fonts by name: read when first asked for and kept.

The painter's palette comes along as ``art/palette.json``, so that code names colours as artists do.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame

from game.core.errors import GameError
from game.text import Metrics, Span, TextError
from game.text.metrics import BOLD, UNKNOWN
from game.text.spans import covered

Rgb = tuple[int, int, int]
Colour = tuple[str, int] | Rgb
"""A palette colour as (ramp, step), or red, green and blue."""


class AssetError(GameError):
    """A picture, sheet, font or palette that is missing or broken."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A named rectangle of a sheet's frame; ``center`` is the middle of a nine-slice panel, relative to it."""

    rect: pygame.Rect
    center: pygame.Rect | None = None
    pivot: tuple[int, int] | None = None
    data: str = ""


def _read_json(path: Path, cure: str) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise AssetError(str(path), f"cannot be read ({error})", cure) from None


def _read_picture(path: Path, cure: str) -> pygame.Surface:
    """Read a PNG into the fastest format that holds it."""
    try:
        surface = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        raise AssetError(str(path), f"cannot be read ({error})", cure) from None
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        return surface
    solid = pygame.mask.from_surface(surface, 254).count() == surface.get_width() * surface.get_height()
    return surface.convert() if solid else surface.convert_alpha()


class Sheet:
    """A sprite sheet in Aseprite's format: frames of one size, in runs called tags.

    The JSON is read at once, the picture when the first frame is asked for.
    """

    def __init__(self, path: Path) -> None:
        """Read the sheet at ``path`` (without an ending). Raises ``AssetError``."""
        self._path = path
        path = path.with_suffix(".json")
        cure = f"paint it (python -m assets.painter) or export {self._path.name} from Aseprite as a JSON array"
        data = _read_json(path, cure)
        try:
            frames = data["frames"]
            boxes = [pygame.Rect(*(frame["frame"][key] for key in "xywh")) for frame in frames]
            times = [int(frame["duration"]) for frame in frames]
            tags = {tag["name"]: _order(tag, len(frames)) for tag in data["meta"]["frameTags"]}
            slices = {piece["name"]: _slice(piece) for piece in data["meta"].get("slices", [])}
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            raise AssetError(str(path), f"is not a sheet ({type(error).__name__}: {error})", cure) from None
        if not boxes or any(time <= 0 for time in times):
            raise AssetError(str(path), "has no frames, or frames that last 0 ms", cure)
        self._boxes, self._times, self._cure = boxes, times, cure
        self._orders = tags | {"": tuple(range(len(frames)))}
        self.slices: Mapping[str, Slice] = slices
        self.size = boxes[0].size
        self._frames: list[pygame.Surface] = []

    def renewed(self) -> Sheet:
        """Return the sheet read again with its picture. Raises ``AssetError``, also if a tag is gone that was there."""
        new = Sheet(self._path)
        new.frames()
        lost = ", ".join(tag for tag in self.tags if tag not in new.tags)
        if lost:
            raise AssetError(str(self._path), f"has lost the tags: {lost}", "bring them back, or start the game anew")
        return new

    @property
    def tags(self) -> tuple[str, ...]:
        """The names of the sheet's tags, in order; the empty name stands for all frames."""
        return tuple(tag for tag in self._orders if tag)

    @property
    def pivot(self) -> tuple[int, int]:
        """The point of a frame that stands on its position: of the first slice that has one, else bottom centre."""
        for piece in self.slices.values():
            if piece.pivot is not None:
                return piece.rect.x + piece.pivot[0], piece.rect.y + piece.pivot[1]
        return self.size[0] // 2, self.size[1]

    def frames(self, tag: str = "") -> tuple[pygame.Surface, ...]:
        """Return the frames of a tag in the order they are played. Raises ``AssetError`` if there is no such tag."""
        pictures = self._pictures()
        return tuple(pictures[index] for index in self._order(tag))

    def frame(self, tag: str = "", ms: int = 0) -> pygame.Surface:
        """Return the frame of a tag that shows ``ms`` milliseconds after it began, over and over."""
        order = self._order(tag)
        pictures = self._frames or self._pictures()
        if len(order) == 1:
            return pictures[order[0]]
        left = ms % sum(self._times[index] for index in order)
        for index in order:
            left -= self._times[index]
            if left < 0:
                return pictures[index]
        return pictures[order[-1]]

    def duration(self, tag: str = "") -> int:
        """Return how long a tag plays, in milliseconds."""
        return sum(self._times[index] for index in self._order(tag))

    def _order(self, tag: str) -> tuple[int, ...]:
        try:
            return self._orders[tag]
        except KeyError:
            there = ", ".join(self.tags) or "none"
            raise AssetError(str(self._path), f"has no tag {tag!r}", f"its tags are: {there}") from None

    def _pictures(self) -> list[pygame.Surface]:
        if not self._frames:
            path = self._path.with_suffix(".png")
            atlas = _read_picture(path, self._cure)
            try:
                self._frames = [atlas.subsurface(box) for box in self._boxes]
            except (ValueError, pygame.error):
                raise AssetError(str(path), "is smaller than its JSON says", self._cure) from None
        return self._frames


def _order(tag: Mapping[str, Any], count: int) -> tuple[int, ...]:
    first, last = int(tag["from"]), int(tag["to"])
    if not 0 <= first <= last < count:
        raise ValueError(f"tag {tag['name']} runs from {first} to {last} of {count} frames")
    run = tuple(range(first, last + 1))
    match tag.get("direction", "forward"):
        case "reverse":
            return run[::-1]
        case "pingpong":
            return run + run[-2:0:-1]
        case "pingpong_reverse":
            return run[::-1] + run[1:-1]
        case _:
            return run


def _slice(piece: Mapping[str, Any]) -> Slice:
    key = piece["keys"][0]
    center = pygame.Rect(*(key["center"][part] for part in "xywh")) if "center" in key else None
    pivot = (int(key["pivot"]["x"]), int(key["pivot"]["y"])) if "pivot" in key else None
    return Slice(pygame.Rect(*(key["bounds"][part] for part in "xywh")), center, pivot, str(piece.get("data", "")))


def _rgb(colour: Sequence[int]) -> Rgb:
    r, g, b = (int(part) for part in colour)
    if not all(0 <= part <= 255 for part in (r, g, b)):
        raise ValueError(f"{[r, g, b]} is no colour")
    return r, g, b


class Font:
    """A pixel font that draws in any colour of the palette."""

    def __init__(self, path: Path, palette: Mapping[str, Sequence[Rgb]]) -> None:
        """Read the font at ``path`` (without an ending). Raises ``AssetError`` or ``TextError``."""
        self._palette = palette
        cure = "paint it: python -m assets.painter fonts"
        picture, path = path.with_suffix(".png"), path.with_suffix(".json")
        data = _read_json(path, cure)
        metrics = Metrics.from_dict(data, str(path))
        self._mask = pygame.mask.from_surface(_read_picture(picture, cure))
        self._boxes = {char: box[:4] for char, box in data["glyphs"].items()}
        width, height = self._mask.get_size()
        if any(
            x < 0 or y < 0 or w < 0 or h < 0 or x + w > width or y + h > height for x, y, w, h in self._boxes.values()
        ):
            raise AssetError(str(picture), "is smaller than its JSON says", cure)
        self.metrics = metrics
        self._inks: dict[Rgb, dict[str, pygame.Surface]] = {}

    @property
    def line(self) -> int:
        """The distance of two lines in pixels."""
        return self.metrics.line

    def size(self, text: str) -> tuple[int, int]:
        """Return the width and height of one line of text in pixels."""
        return self.metrics.width(text), self.metrics.line

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = ("white", 4),
        shadow: Colour | None = None,
        spans: Sequence[Span] = (),
    ) -> int:
        """Draw one line with its top left at (x, y) and return its width.

        ``shadow`` is the colour of a copy one pixel down and right; of ``spans`` only ``b`` matters here.
        """
        places, width = self._set(text, spans)
        if shadow is not None:
            glyphs = self._ink(shadow)
            target.fblits([(self._glyph(glyphs, char), (x + dx + 1, y + 1)) for char, dx in places])
        glyphs = self._ink(colour)
        target.fblits([(self._glyph(glyphs, char), (x + dx, y)) for char, dx in places])
        return width

    def _set(self, text: str, spans: Sequence[Span]) -> tuple[list[tuple[str, int]], int]:
        metrics, boxes = self.metrics, self._boxes
        bold = covered(len(text), "b", spans) if spans else None
        places: list[tuple[str, int]] = []
        pen, before = 0, ""
        for index, char in enumerate(text):
            pen += metrics.kerning.get(before + char, 0)
            name = char if char in boxes else UNKNOWN
            if boxes[name][2]:
                places.append((name, pen))
            advance = metrics.advances[name]
            if bold and bold[index] and advance:
                places.append((name, pen + BOLD))
                advance += BOLD
            pen += advance
            before = char
        return places, pen

    def _ink(self, colour: Colour) -> dict[str, pygame.Surface]:
        key: Rgb = self._palette[colour[0]][colour[1]] if isinstance(colour[0], str) else colour
        if key not in self._inks:
            sheet = self._mask.to_surface(setcolor=(*key, 255), unsetcolor=(0, 0, 0, 0))
            self._inks[key] = {"": sheet.convert_alpha() if pygame.display.get_surface() else sheet}
        return self._inks[key]

    def _glyph(self, glyphs: dict[str, pygame.Surface], char: str) -> pygame.Surface:
        found = glyphs.get(char)
        if found is None:
            found = glyphs[char] = glyphs[""].subsurface(self._boxes[char])
        return found


class Assets:
    """Everything below one ``assets`` folder, by name."""

    def __init__(self, root: Path) -> None:
        """``root`` is the folder that holds ``art`` and ``fonts``. Nothing is read yet."""
        self._root = root
        self._palette: dict[str, list[Rgb]] = {}
        self._sheets: dict[str, Sheet] = {}
        self._images: dict[str, pygame.Surface] = {}
        self._fonts: dict[str, Font] = {}

    def colour(self, ramp: str, step: int) -> Rgb:
        """Return a palette colour, 0-255 each; negative steps count from the light end. Raises ``AssetError``."""
        try:
            return self.palette[ramp][step]
        except LookupError:
            cure = "paint it: python -m assets.painter ui_palette"
            raise AssetError(str(self._root / "art" / "palette.json"), f"has no colour {ramp} {step}", cure) from None

    @property
    def palette(self) -> Mapping[str, Sequence[Rgb]]:
        """The ramps of the palette by name, each from dark to light."""
        if not self._palette:
            path = self._root / "art" / "palette.json"
            cure = "paint it: python -m assets.painter ui_palette"
            ramps = _read_json(path, cure)
            try:
                self._palette = {name: [_rgb(colour) for colour in ramp] for name, ramp in ramps.items()}
            except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
                raise AssetError(str(path), f"is not a palette ({error})", cure) from None
        return self._palette

    def sheet(self, name: str) -> Sheet:
        """Return a sheet by its path below ``art``, such as ``people/elara``. Raises ``AssetError``."""
        if name not in self._sheets:
            self._sheets[name] = Sheet(self._root / "art" / name)
        return self._sheets[name]

    def image(self, name: str) -> pygame.Surface:
        """Return a picture by its path below ``art``, such as ``backdrops/beach``. Raises ``AssetError``."""
        if name not in self._images:
            cure = f"paint it: python -m assets.painter, or use the name of a picture in {Path(name).parent}"
            self._images[name] = _read_picture(self._root / "art" / f"{name}.png", cure)
        return self._images[name]

    def font(self, name: str) -> Font:
        """Return a font, ``body`` or ``title``. Raises ``AssetError``."""
        if name not in self._fonts:
            try:
                self._fonts[name] = Font(self._root / "fonts" / name, self.palette)
            except TextError as error:
                raise AssetError(error.place, error.problem, error.cure) from None
        return self._fonts[name]

    def renewed(self, changed: Set[Path]) -> Assets:
        """Return assets with the changed files (real paths) read again; what did not change is shared.

        Raises ``AssetError`` for a file that is broken or gone, and for a sheet that lost a tag; these
        assets stay as they are.
        """
        new = Assets(self._root)
        art, fonts = (self._root / "art").resolve(), (self._root / "fonts").resolve()
        stems = {path.with_suffix("") for path in changed if path.suffix in (".json", ".png")}
        names = {stem.relative_to(art).as_posix() for stem in stems if stem.is_relative_to(art)}
        if "palette" not in names:
            new._palette = self._palette
            new._fonts = {name: font for name, font in self._fonts.items() if fonts / name not in stems}
        for name in self._fonts.keys() - new._fonts.keys():
            new.font(name)
        for name, sheet in self._sheets.items():
            new._sheets[name] = sheet.renewed() if name in names else sheet
        for name in names - self._sheets.keys() - {"palette"}:
            if (art / f"{name}.json").is_file():
                new.sheet(name).frames()
        new._images = {name: image for name, image in self._images.items() if name not in names}
        for name in self._images.keys() - new._images.keys():
            new.image(name)
        return new
