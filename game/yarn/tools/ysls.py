"""``.ysls.json``: commands and functions for editors (Yarn Spinner's extension for Visual Studio Code)."""

from __future__ import annotations

import json
from typing import Any

from game.yarn.errors import ProjectError
from game.yarn.library import VALUE_TYPES, CommandSignature, Function, Library, Param


def _parameter(name: str, kind: str, doc: str = "", optional: bool = False, rest: bool = False) -> dict[str, Any]:
    made: dict[str, Any] = {"name": name, "type": kind, "documentation": doc}
    if optional:
        made["defaultValue"] = ""
    if rest:
        made["isParamsArray"] = True
    return made


def _choices(choices: tuple[str, ...]) -> str:
    return f"One of {', '.join(choices)}. " if choices else ""


def _command(command: CommandSignature) -> dict[str, Any]:
    parameters = []
    for param in command.params:
        choices = _choices(param.choices)
        kind = "string" if param.type == "enum" else param.type
        made = _parameter(param.name, kind, (choices + param.doc).strip(), param.optional)
        if param.choices:
            made["choices"] = list(param.choices)  # a key of ours: editors pass it over
        parameters.append(made)
    return {
        "yarnName": command.name,
        "definitionName": command.name,
        "documentation": command.doc,
        "signature": str(command),
        "parameters": parameters,
    }


def _function(function: Function) -> dict[str, Any]:
    names = function.names or [f"value{number}" for number in range(1, len(function.params) + 1)]
    parameters = [_parameter(name, kind) for name, kind in zip(names, function.params, strict=True)]
    if function.variadic:
        parameters.append(_parameter("more", function.variadic, rest=True))
    return {
        "yarnName": function.name,
        "definitionName": function.name,
        "documentation": function.doc,
        "signature": str(function),
        "parameters": parameters,
        "return": {"type": function.result},
    }


def write_ysls(library: Library) -> str:
    """Return the definitions of a library; functions of the language itself are left out, editors know them."""
    standard = Library.standard().functions
    data = {
        "commands": [_command(command) for command in library.commands.values()],
        "functions": [_function(f) for f in library.functions.values() if f.name not in standard],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _lowered(data: Any) -> Any:
    """Return JSON with lower-case keys: the files of other engines differ in case."""
    if isinstance(data, dict):
        return {str(key).lower(): _lowered(value) for key, value in data.items()}
    return [_lowered(item) for item in data] if isinstance(data, list) else data


def read_ysls(text: str, place: str = "definitions") -> Library:
    """Return the library that definitions describe, on top of the standard one; nothing in it can be called.

    Raises ``ProjectError`` if the text is none, ``LibraryError`` for names given twice.
    """
    try:
        data = _lowered(json.loads(text.removeprefix("\ufeff")))
        library = Library.standard()
        for command in data.get("commands") or ():
            library.command(_name(command["yarnname"]), *_params(command), doc=str(command.get("documentation") or ""))
        for function in data.get("functions") or ():
            _read_function(library, function)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        problem = f"these are no definitions of commands and functions ({error!r})"
        raise ProjectError(place, problem, "see docs/yarn.md for the format") from None
    return library


def _name(name: Any) -> str:
    if not isinstance(name, str) or not name or any(char.isspace() for char in name):
        raise TypeError(f"{name!r} is no name")
    return name


def _kind(name: Any, known: tuple[str, ...], other: str) -> str:
    word = str(name or "").lower()
    return word if word in known else other


def _params(command: dict[str, Any]) -> list[Param]:
    params: list[Param] = []
    for item in command.get("parameters") or ():
        choices = tuple(str(choice) for choice in item.get("choices") or ())
        kind = "enum" if choices else _kind(item.get("type"), VALUE_TYPES, "string")
        optional = item.get("defaultvalue") is not None or bool(item.get("isparamsarray"))
        doc = str(item.get("documentation") or "")
        if choices:
            doc = doc.removeprefix(_choices(choices).strip()).strip()
        params.append(Param(_name(item["name"]), kind, choices, optional, doc))
    return params


def _read_function(library: Library, function: dict[str, Any]) -> None:
    if _name(function["yarnname"]) in library.functions:
        return
    params: list[str] = []
    names: list[str] = []
    variadic: str | None = None
    for item in function.get("parameters") or ():
        kind = _kind(item.get("type"), (*VALUE_TYPES, "any"), "any")
        if item.get("isparamsarray"):
            variadic = kind
        else:
            params.append(kind)
            names.append(str(item.get("name") or f"value{len(params)}"))
    returned = function.get("return") or {"type": function.get("returntype")}
    result = _kind(returned.get("type"), VALUE_TYPES, "string")
    doc = str(function.get("documentation") or "")
    library.function(_name(function["yarnname"]), tuple(params), result, None, variadic, doc, tuple(names))
