"""What outlives every save: settings, lines ever read, endings ever reached."""

from __future__ import annotations

import json
from pathlib import Path

from game.scenes.context import Profile
from game.storage import StorageError, home, read_json, set_aside, write_atomic
from game.story.settings import SettingError, Settings


class ProfileStore:
    """Reads and writes ``settings.json`` and ``profile.json``.

    A file that is broken is set aside and the defaults are used; ``problems`` says so in words.
    """

    def __init__(self, root: Path | None = None) -> None:
        """Use the folder ``root`` (default: ``home()``)."""
        self.root = root or home()
        self.problems: list[str] = []

    def settings(self) -> Settings:
        """Return the player's settings; a single bad value falls back to its default."""
        settings = Settings()
        for name, value in self._read("settings.json").items():
            try:
                settings.set(name, value)
            except SettingError as error:
                self.problems.append(f"{self.root / 'settings.json'}: {error}")
        return settings

    def profile(self) -> Profile:
        """Return what was ever read and reached; of a damaged file, what is left, and the file is set aside."""
        data = self._read("profile.json")
        read, endings = _words(data.get("read", [])), _words(data.get("endings", []))
        if data and (data.get("read") != sorted(read) or data.get("endings") != sorted(endings)):
            path = set_aside(self.root / "profile.json")
            self.problems.append(f"{path}: the profile was damaged: what could be read of it is kept")
        return Profile(read, endings)

    def keep_settings(self, settings: Settings) -> None:
        """Write the settings. Raises ``StorageError``."""
        write_atomic(self.root / "settings.json", json.dumps(settings.pack(), indent=1) + "\n")

    def keep_profile(self, profile: Profile) -> None:
        """Write the profile. Raises ``StorageError``."""
        data = {"read": sorted(profile.read), "endings": sorted(profile.endings)}
        write_atomic(self.root / "profile.json", json.dumps(data) + "\n")

    def _read(self, name: str) -> dict[str, object]:
        path = self.root / name
        try:
            return read_json(path) or {}
        except StorageError as error:
            self.problems.append(str(error))
            if path.is_file():
                set_aside(path)
            return {}


def _words(value: object) -> set[str]:
    return {word for word in value if isinstance(word, str)} if isinstance(value, list) else set()
