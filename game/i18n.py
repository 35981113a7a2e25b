"""Every visible string that is not dialogue, by message ID, from gettext catalogues.

``assets/i18n/<language>/LC_MESSAGES/root-access.po`` is what translators edit; ``root-access.mo``
beside it is compiled from it by ``pybabel compile -d assets/i18n -D root-access``.
"""

from __future__ import annotations

from gettext import GNUTranslations
from pathlib import Path

from game.core.errors import GameError

DOMAIN = "root-access"


class MessageError(GameError):
    """A catalogue that is missing or broken."""


class Messages:
    """The messages of one language; a missing ID is shown as itself, so that it is noticed."""

    def __init__(self, root: Path, language: str = "en") -> None:
        """Read the catalogue below the content root. Raises ``MessageError``."""
        path = root / "assets" / "i18n" / language / "LC_MESSAGES" / f"{DOMAIN}.mo"
        try:
            with path.open("rb") as file:
                self._catalogue = GNUTranslations(file)
        except (OSError, ValueError, UnicodeDecodeError) as error:
            cure = "run: pybabel compile -d assets/i18n -D root-access"
            raise MessageError(str(path), f"the messages cannot be read ({error})", cure) from None
        self.language = language

    def __call__(self, name: str, **values: object) -> str:
        """Return the message of an ID with ``{names}`` filled in."""
        text = self._catalogue.gettext(name)
        return text.format(**values) if values else text

    def __contains__(self, name: str) -> bool:
        """Return whether the catalogue has a message of this ID."""
        return self._catalogue.gettext(name) != name
