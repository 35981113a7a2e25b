"""``.yarnproject`` files: which scripts belong together, languages, severities.

JSON in which ``//`` and ``/* */`` comments and trailing commas are allowed; keys that are not known
here are kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from game.yarn.diagnostics import Diagnostic, Severity
from game.yarn.errors import ProjectError

NEWEST = 4
_STRING_OR_COMMENT = re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_STRING_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])', re.DOTALL)
_KNOWN = (
    "projectFileVersion",
    "sourceFiles",
    "excludeFiles",
    "baseLanguage",
    "localisation",
    "definitions",
    "compilerOptions",
)


@dataclass(frozen=True, slots=True)
class Localisation:
    """Where a language's string table and assets are, relative to the project file; empty: nowhere."""

    strings: str = ""
    assets: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A project file. ``severities`` maps codes to error, warning, info or none."""

    base_language: str
    version: int = NEWEST
    source_files: tuple[str, ...] = ("**/*.yarn",)
    exclude_files: tuple[str, ...] = ()
    localisation: Mapping[str, Localisation] = field(default_factory=dict)
    definitions: tuple[str, ...] = ()
    compiler_options: Mapping[str, Any] = field(default_factory=dict)
    other: Mapping[str, Any] = field(default_factory=dict)

    @property
    def language_version(self) -> int:
        """The version of the language: 2 for project version 2, else 3."""
        return 2 if self.version == 2 else 3

    @property
    def severities(self) -> Mapping[str, str]:
        """What the project makes of codes."""
        found = self.compiler_options.get("diagnosticsSeverity", {})
        return found if isinstance(found, dict) else {}

    def select(self, paths: Iterable[str]) -> list[str]:
        """Return those of ``paths`` (relative to the project file, with ``/``) that are its sources, sorted."""
        wanted = [_pattern(glob) for glob in self.source_files]
        excluded = [_pattern(glob) for glob in self.exclude_files]
        return sorted(
            path
            for path in paths
            if any(pattern.fullmatch(path) for pattern in wanted)
            and not any(pattern.fullmatch(path) for pattern in excluded)
        )

    def judge(self, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return diagnostics with the project's severities; those set to ``none`` are left out, errors stay errors."""
        judged: list[Diagnostic] = []
        for item in diagnostics:
            wanted = self.severities.get(item.code)
            if wanted is None or item.severity is Severity.ERROR:
                judged.append(item)
            elif wanted != "none":
                judged.append(replace(item, severity=Severity(wanted)))
        return judged


def _pattern(glob: str) -> re.Pattern[str]:
    """Return a glob as a pattern: ``**/`` is any folders, ``*`` and ``?`` stay within a name; case is ignored."""
    glob = glob.replace("\\", "/").removeprefix("./")
    parts: list[str] = []
    for piece in re.findall(r"\*\*/|\*\*|\*|\?|[^*?]+", glob):
        parts.append({"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(piece) or re.escape(piece))
    return re.compile("".join(parts), re.IGNORECASE)


def _plain_json(text: str) -> str:
    text = _STRING_OR_COMMENT.sub(lambda match: match.group() if match.group()[0] == '"' else " ", text)
    return _STRING_OR_COMMA.sub(lambda match: match.group() if match.group()[0] == '"' else "", text)


def read_project(text: str, place: str = "project") -> Project:
    """Read a project file. Raises ``ProjectError`` that names ``place`` and what is wrong."""
    try:
        data = json.loads(_plain_json(text.removeprefix("\ufeff")))
    except (ValueError, RecursionError) as error:
        raise ProjectError(place, f"this is no JSON ({error})", "mend it at that place") from None
    if not isinstance(data, dict):
        raise ProjectError(place, "a project is a JSON object", 'write {"projectFileVersion": 4, …}')
    reader = _Reader(place, data)
    version = data.get("projectFileVersion")
    if version not in (2, 3, NEWEST) or isinstance(version, bool):
        raise ProjectError(place, f"projectFileVersion is {version!r}", "use 2, 3 or 4")
    language = data.get("baseLanguage")
    if not isinstance(language, str) or not language:
        raise ProjectError(place, "baseLanguage is missing", 'name the language scripts are written in, e.g. "en"')
    options = data.get("compilerOptions", {})
    project = Project(
        language,
        int(version),
        reader.texts("sourceFiles", ("**/*.yarn",)),
        reader.texts("excludeFiles", ()),
        reader.localisation(),
        reader.texts("definitions", ()),
        options if isinstance(options, dict) else {},
        {key: value for key, value in data.items() if key not in _KNOWN},
    )
    for code, severity in project.severities.items():
        if severity not in ("error", "warning", "info", "none"):
            raise ProjectError(place, f"the severity of {code} is {severity!r}", "use error, warning, info or none")
    return project


@dataclass(frozen=True, slots=True)
class _Reader:
    place: str
    data: dict[str, Any]

    def texts(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        value = self.data.get(key)
        if value is None:
            return default
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(item, str) for item in values):
            raise ProjectError(self.place, f"{key} must be a list of texts", f'write "{key}": ["…"]')
        return tuple(values)

    def localisation(self) -> dict[str, Localisation]:
        value = self.data.get("localisation", {})
        if not isinstance(value, dict) or not all(isinstance(item, dict) for item in value.values()):
            cure = 'write {"de": {"strings": "de.csv"}}'
            raise ProjectError(self.place, "localisation must map languages to objects", cure)
        return {
            language: Localisation(str(item.get("strings", "")), str(item.get("assets", "")))
            for language, item in value.items()
        }
