"""Pictures, sheets and fonts by name: read when first asked for and kept.

The painter's palette comes along as ``art/palette.json``, so that code names colours as artists do.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import pygame

from game.font import Font
from game.pictures import AssetError, Colour, Rgb, read_json, read_picture
from game.text import TextError


@dataclass(frozen=True, slots=True)
class Slice:
    """A named rectangle of a sheet's frame; ``center`` is the middle of a nine-slice panel, relative to it."""

    rect: pygame.Rect
    center: pygame.Rect | None = None
    pivot: tuple[int, int] | None = None
    data: str = ""


class Sheet:
    """A sprite sheet in Aseprite's format: frames of one size, in runs called tags.

    The JSON is read at once, the picture when the first frame is asked for.
    """

    def __init__(self, path: Path) -> None:
        """Read the sheet at ``path`` (without an ending). Raises ``AssetError``."""
        self._path = path
        path = path.with_suffix(".json")
        cure = f"paint it (python -m assets.painter) or export {self._path.name} from Aseprite as a JSON array"
        data = read_json(path, cure)
        try:
            frames = data["frames"]
            boxes = [pygame.Rect(*(frame["frame"][key] for key in "xywh")) for frame in frames]
            times = [int(frame["duration"]) for frame in frames]
            tags = {tag["name"]: _order(tag, len(frames)) for tag in data["meta"]["frameTags"]}
            repeats = {tag["name"]: int(tag["repeat"]) for tag in data["meta"]["frameTags"] if tag.get("repeat")}
            slices = {piece["name"]: _slice(piece) for piece in data["meta"].get("slices", [])}
        except (LookupError, TypeError, AttributeError, ValueError, ArithmeticError) as error:
            raise AssetError(str(path), f"is not a sheet ({type(error).__name__}: {error})", cure) from None
        if not boxes or any(time <= 0 for time in times):
            raise AssetError(str(path), "has no frames, or frames that last 0 ms", cure)
        self._boxes, self._times, self._cure = boxes, times, cure
        self._orders = tags | {"": tuple(range(len(frames)))}
        self._repeats = repeats
        self.slices: Mapping[str, Slice] = slices
        self.size = boxes[0].size
        self._frames: list[pygame.Surface] = []
        self._ends: dict[str, tuple[int, ...]] = {}

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
        """Return the frame of a tag that shows ``ms`` milliseconds after it began.

        It is played over and over, or as often as its tag says (Aseprite's "Repeat"): then its last frame stays.
        """
        order = self._order(tag)
        pictures = self._frames or self._pictures()
        if len(order) == 1:
            return pictures[order[0]]
        ends = self._ends.get(tag) or self._timed(tag)
        if tag in self._repeats:
            ms = min(max(ms, 0), ends[-1] * self._repeats[tag] - 1)
        return pictures[order[bisect_right(ends, ms % ends[-1])]]

    def duration(self, tag: str = "") -> int:
        """Return how long a tag plays, in milliseconds."""
        return self._timed(tag)[-1]

    def _timed(self, tag: str) -> tuple[int, ...]:
        """Return when each frame of a tag ends, in milliseconds after the tag began."""
        self._ends[tag] = ends = tuple(accumulate(self._times[index] for index in self._order(tag)))
        return ends

    def _order(self, tag: str) -> tuple[int, ...]:
        try:
            return self._orders[tag]
        except KeyError:
            there = ", ".join(self.tags) or "none"
            raise AssetError(str(self._path), f"has no tag {tag!r}", f"its tags are: {there}") from None

    def _pictures(self) -> list[pygame.Surface]:
        if not self._frames:
            path = self._path.with_suffix(".png")
            atlas = read_picture(path, self._cure)
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
            ramps = read_json(path, cure)
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

    def names(self, group: str, start: str) -> list[str]:
        """Return the names of a group's sheets that start with a text, sorted: ``fear/lamp_eyes``."""
        return sorted(f"{group}/{path.stem}" for path in (self._root / "art" / group).glob(f"{start}*.json"))

    def image(self, name: str) -> pygame.Surface:
        """Return a picture by its path below ``art``, such as ``backdrops/beach``. Raises ``AssetError``."""
        if name not in self._images:
            cure = f"paint it: python -m assets.painter, or use the name of a picture in {Path(name).parent}"
            self._images[name] = read_picture(self._root / "art" / f"{name}.png", cure)
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


__all__ = ["AssetError", "Assets", "Colour", "Sheet", "Slice"]
