"""Saves and settings on disk: atomic, versioned, and never the cause of a loss.

Everything lives in the platform's folder for user data (``platformdirs``), or where the
environment variable ``ROOT_ACCESS_HOME`` points. A save is JSON: a header that menus show, the
snapshot, and a checksum of it. A file that cannot be read is never overwritten: the next save to
its slot moves it aside as ``<slot>.broken-<n>.json``.
"""

from __future__ import annotations

import glob
import hashlib
import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from game.core.errors import GameError
from game.core.messages import SaveSlot
from game.core.snapshot import canonical

SAVE_FORMAT = "root-access save"
SAVE_VERSION = 1
SLOTS = ("auto", "quick", "1", "2", "3")


class StorageError(GameError):
    """A file that cannot be read or written."""


def home() -> Path:
    """Return the folder of saves and settings; it need not exist yet."""
    chosen = os.environ.get("ROOT_ACCESS_HOME")
    return Path(chosen) if chosen else user_data_path("root-access", appauthor=False)


def write_atomic(path: Path, text: str) -> None:
    """Write a file so that a crash at any moment leaves the old or the new one whole.

    Raises ``StorageError`` if the disk says no.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(path)
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise StorageError(
            str(path), f"it cannot be written ({error.strerror})", "free some space or check its folder"
        ) from None


def _clear_leftovers(path: Path) -> None:
    """Remove what writes of this file left that were killed; one that runs right now just fails and says so."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.*.tmp"):
        with suppress(OSError):
            leftover.unlink()


def set_aside(path: Path) -> Path:
    """Move a file that cannot be read out of the way and return its new path."""
    number = 1
    while (new := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    os.replace(path, new)
    return new


def read_json(path: Path) -> dict[str, Any] | None:
    """Return a JSON object, or None if there is no file. Raises ``StorageError`` if it is broken."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError) as error:
        raise StorageError(str(path), f"it cannot be read ({error})", "delete it or put a good copy there") from None
    if not isinstance(data, dict):
        raise StorageError(str(path), "it is not a JSON object", "delete it or put a good copy there")
    return data


class Saves:
    """The saves of one player."""

    def __init__(self, root: Path | None = None) -> None:
        """Use the folder ``saves`` below ``root`` (default: ``home()``)."""
        self.folder = (root or home()) / "saves"

    def path(self, slot: str) -> Path:
        """Return the file of a slot. Raises ``StorageError`` for a slot that does not exist."""
        if slot not in SLOTS:
            raise StorageError(f"slot {slot}", "there is no such slot", f"use one of: {', '.join(SLOTS)}")
        return self.folder / f"{slot}.json"

    def write(self, slot: str, snapshot: dict[str, Any], place: str) -> None:
        """Write a snapshot to a slot. Raises ``StorageError``; the old save is whole then."""
        path = self.path(slot)
        if path.exists():
            try:
                self._read(path)
            except StorageError:
                set_aside(path)
        story = snapshot["story"]
        save = {
            "format": SAVE_FORMAT,
            "version": SAVE_VERSION,
            "saved_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "case": story["case"],
            "place": place,
            "chapter": story["chapter"],
            "ticks": snapshot["tick"],
            "calm": story["calm"],
            "check": _checksum(snapshot),
            "snapshot": snapshot,
        }
        write_atomic(path, json.dumps(save, separators=(",", ":")) + "\n")

    def read(self, slot: str) -> dict[str, Any]:
        """Return the snapshot in a slot. Raises ``StorageError`` with what is wrong."""
        snapshot = self._read(self.path(slot))["snapshot"]
        assert isinstance(snapshot, dict)
        return snapshot

    def listed(self) -> tuple[SaveSlot, ...]:
        """Return all saves, the newest first; broken ones, with their error, last."""
        found = []
        for slot in SLOTS:
            path = self.path(slot)
            if not path.exists():
                continue
            try:
                save = self._read(path)
            except StorageError as error:
                found.append(SaveSlot(slot, error=error.problem))
                continue
            fields = {name: save[name] for name in ("case", "place", "chapter", "ticks", "calm", "saved_at")}
            found.append(SaveSlot(slot, **fields))
        return tuple(sorted(found, key=lambda save: (not save.error, save.saved_at), reverse=True))

    def _read(self, path: Path) -> dict[str, Any]:
        save = read_json(path)
        cure = "load another save; this one is kept as it is"
        if save is None:
            raise StorageError(str(path), "there is no such save", "load another save")
        if save.get("format") != SAVE_FORMAT:
            raise StorageError(str(path), "it is not a save of this game", cure)
        if save.get("version") != SAVE_VERSION:
            raise StorageError(str(path), f"its version {save.get('version')!r} is not {SAVE_VERSION}", cure)
        kinds = {
            "case": str,
            "place": str,
            "chapter": int,
            "ticks": int,
            "calm": int,
            "saved_at": str,
            "snapshot": dict,
        }
        for name, kind in kinds.items():
            if not isinstance(save.get(name), kind):
                raise StorageError(str(path), f"its entry {name!r} is missing or damaged", cure)
        if save.get("check") != _checksum(save["snapshot"]):
            raise StorageError(str(path), "its checksum does not fit: it was damaged", cure)
        return save


def _checksum(snapshot: dict[str, Any]) -> str:
    return hashlib.blake2b(canonical(snapshot).encode("ascii"), digest_size=8).hexdigest()
