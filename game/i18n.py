"""Every visible string that is not dialogue, by message ID, from gettext catalogues.

``assets/i18n/<language>/LC_MESSAGES/root-access.po`` is what translators edit; ``root-access.mo``
beside it is compiled from it by ``pybabel compile -d assets/i18n -D root-access``.
"""

from __future__ import annotations

import struct
from collections.abc import Set
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from game.core.errors import GameError

DOMAIN = "root-access"


class MessageError(GameError):
    """A catalogue that is missing or broken."""


class Messages:
    """The messages of one language; a missing ID is shown as itself, so that it is noticed."""

    def __init__(self, root: Path, language: str = "en") -> None:
        """Read the catalogue below the content root. Raises ``MessageError``."""
        path = _folder(root, language) / f"{DOMAIN}.mo"
        try:
            with path.open("rb") as file:
                self._catalogue = GNUTranslations(file)
        except (OSError, ValueError, LookupError, struct.error, SyntaxError, TypeError, AttributeError) as error:
            cure = "run: pybabel compile -d assets/i18n -D root-access"
            raise MessageError(str(path), f"the messages cannot be read ({error})", cure) from None
        self.language = language

    def renewed(self, root: Path, changed: Set[Path]) -> Messages:
        """Return the catalogue read again if its files are among the changed ones (real paths), else this one.

        What a translator saves counts at once, before it is compiled. Raises ``MessageError``.
        """
        path = (_folder(root, self.language) / f"{DOMAIN}.po").resolve()
        if path not in changed or not path.exists():
            return Messages(root, self.language) if path.with_suffix(".mo") in changed else self
        new = Messages(root, self.language)
        new._catalogue = _compiled(path)
        return new

    def __call__(self, name: str, **values: object) -> str:
        """Return the message of an ID with ``{names}`` filled in."""
        text = self._catalogue.gettext(name)
        try:
            return text.format(**values) if values else text
        except (ValueError, LookupError, AttributeError):  # a translator's slip is shown as it was written
            return text

    def __contains__(self, name: str) -> bool:
        """Return whether the catalogue has a message of this ID."""
        return self._catalogue.gettext(name) != name


def _folder(root: Path, language: str) -> Path:
    return root / "assets" / "i18n" / language / "LC_MESSAGES"


def _compiled(path: Path) -> GNUTranslations:
    """Return a catalogue that was saved as text."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import PoFileError, read_po

    compiled = BytesIO()
    try:
        with path.open("rb") as file:
            write_mo(compiled, read_po(file, abort_invalid=True))
    except (OSError, ValueError, PoFileError) as error:
        raise MessageError(str(path), f"the messages cannot be read ({error})", "mend the catalogue") from None
    compiled.seek(0)
    return GNUTranslations(compiled)
