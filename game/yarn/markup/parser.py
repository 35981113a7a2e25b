"""The markup of a line, from text to result."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from game.yarn.markup.model import Attribute, MarkupFault, MarkupProblem, MarkupResult, Processor
from game.yarn.markup.processors import BUILT_IN
from game.yarn.markup.tokens import tokenise
from game.yarn.markup.tree import build_tree
from game.yarn.markup.walk import walk_tree

_PLACEHOLDER = re.compile(r"\{([0-9]+)\}")
_MARKED = re.compile(r"[\[\\]")
_PLAIN_NAME = re.compile(r"([^:]*):\s*+")
# a name: up to the first colon that is neither escaped nor inside a tag
_NAMED = re.compile(r"((?:[^\\:\[]++|\\.|\[[^\[\]]*+\]|\[(?![^\[\]]*+\]))*+):\s*+", re.DOTALL)


def expand(text: str, substitutions: Sequence[str]) -> str:
    """Put the substitutions in place of ``{0}``, ``{1}`` …; what they contain is not looked at again."""
    if not substitutions:
        return text
    size = len(substitutions)

    def value(match: re.Match[str]) -> str:
        number = match.group(1)
        index = int(number) if len(number) < 6 else size
        return substitutions[index] if index < size else match.group()

    return _PLACEHOLDER.sub(value, text)


def _mark_character(text: str) -> str:
    """Put a ``character`` tag around the ``Name: `` that a line begins with."""
    if text.startswith("[character") or ":" not in text:
        return text
    match = _NAMED.match(text)
    if match is None or not match.group(1).strip():
        return text
    name = match.group(1).strip().replace('"', '\\"')
    return f'[character name="{name}"]{match.group()}[/character]{text[match.end() :]}'


class MarkupParser:
    """Parses lines with the processors registered here besides select, plural and ordinal."""

    def __init__(self, processors: Mapping[str, Processor] | None = None, implicit_character: bool = True) -> None:
        self._processors: dict[str, Processor] = {**BUILT_IN, **(processors or {})}
        self._implicit_character = implicit_character

    def register(self, name: str, processor: Processor) -> None:
        """Let ``processor`` replace every tag of this name."""
        self._processors[name] = processor

    def parse(self, text: str, language: str = "en") -> MarkupResult:
        """Return a line's plain text and attributes. Never raises: problems are in the result."""
        text = unicodedata.normalize("NFC", text)
        if not _MARKED.search(text) and "character" not in self._processors:
            return self._plain(text)
        marked = _mark_character(text) if self._implicit_character else text
        source = marked.replace("\\:", ":")
        try:
            return walk_tree(build_tree(tokenise(source)), self._processors, language)
        except MarkupFault as fault:
            return MarkupResult(text.replace("\\:", ":"), problems=(fault.problem,))

    def _plain(self, text: str) -> MarkupResult:
        """Return the result for a text without tags, the way most lines are."""
        match = _PLAIN_NAME.match(text) if self._implicit_character and ":" in text else None
        if match is None or not match.group(1).strip():
            return MarkupResult(text)
        return MarkupResult(text, (Attribute("character", 0, match.end(), {"name": match.group(1).strip()}),))


def parse_markup(
    text: str,
    language: str = "en",
    processors: Mapping[str, Processor] | None = None,
    implicit_character: bool = True,
) -> MarkupResult:
    """Parse one line; see ``MarkupParser``."""
    return MarkupParser(processors, implicit_character).parse(text, language)


def check_markup(text: str, whole: bool = False) -> MarkupProblem | None:
    """Return what is wrong with the tags of a line; unless it is ``whole``, its placeholders are not filled in yet."""
    if "[" not in text:
        return None
    if whole:
        return next(iter(parse_markup(text).problems), None)
    try:
        build_tree(tokenise(_mark_character(unicodedata.normalize("NFC", text)).replace("\\:", ":")))
    except MarkupFault as fault:
        return fault.problem
    return None
