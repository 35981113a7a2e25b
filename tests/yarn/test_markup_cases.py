"""Yarn Spinner's own markup cases, kept as data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from game.yarn.markup import Attribute, MarkupParser, Processor, Replacement
from game.yarn.markup.plurals import plural_category
from game.yarn.markup.tokens import tokenise
from game.yarn.markup.tree import Element, build_tree

CASES = json.loads((Path(__file__).parent / "cases" / "markup_cases.json").read_text("utf-8"))


def _shifted(attributes: Sequence[Attribute], by: int) -> list[Attribute]:
    return [attribute._replace(position=attribute.position + by) for attribute in attributes]


def _wrapped(before: str, after: str) -> Processor:
    def process(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
        return Replacement(before + text + after, attributes, len(before) + len(after))

    return process


def _blocky(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    return Replacement(f"[{text}]", _shifted(attributes, 1))


def _wacky(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    return Replacement(f"<b>[{text}]</b>", _shifted(attributes, 1), 7)


def _localise(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    return Replacement("chat" if language == "fr" else str(tag.get("localise")))


def _upper(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    return Replacement(text.upper(), [*attributes, tag._replace(position=0)])


BOLD = _wrapped("<b>", "</b>")
PROCESSORS: dict[str, Processor] = {
    "bold": BOLD,
    "italics": _wrapped("<i>", "</i>"),
    "blocky": _blocky,
    "wacky": _wacky,
    "localise": _localise,
}


def _parser(case: dict[str, Any]) -> MarkupParser:
    note = case.get("processor", "")
    processors: dict[str, Processor] = dict(PROCESSORS) if case["kind"] == "replace" else {}
    if note.startswith("b ->"):
        processors = {"b": BOLD}
    elif note.startswith("character"):
        processors = {"character": _upper}
    return MarkupParser(processors, case.get("implicit_character", True))


def _tree(element: Element) -> list[Any]:
    return [child if isinstance(child, str) else [child.name, *_tree(child)] for child in element.children]


def _check_attributes(case: dict[str, Any], attributes: Sequence[Attribute]) -> None:
    for wanted, found in zip(case.get("attrs", ()), attributes, strict="attrs" in case):
        seen = {"name": found.name, "pos": found.position, "len": found.length, "source_pos": found.source}
        for key in wanted.keys() - {"props"}:
            assert seen[key] == wanted[key]
        assert found.properties.items() >= wanted.get("props", {}).items()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_markup_case(case: dict[str, Any]) -> None:
    if case["kind"] in ("cardinal", "ordinal"):
        language, number = case["input"]
        assert plural_category(number, language, case["kind"] == "ordinal") == case["category"]
        return
    if case["kind"] == "tree":
        assert _tree(build_tree(tokenise(case["input"]))) == case["tree"]
        return
    result = _parser(case).parse(case["input"], case.get("lang", "en"))
    if case["kind"] == "error":
        assert len(result.problems) == 1
        assert result.problems[0].position == case.get("column", result.problems[0].position)
        assert result.attributes == ()
        return
    assert not result.problems
    by_name = {attribute.name: attribute for attribute in result.attributes}
    if case["kind"] == "property":
        value = by_name["a" if case["input"].startswith("[a") else "p"].properties["p"]
        assert type(value).__name__.replace("str", "string") == case["type"]
        assert str(value) == case["value"]
        return
    if case["kind"] == "delete":
        assert (result.text, len(result.attributes)) == (case["before"]["text"], case["before"]["count"])
        result = result.without(by_name[case["delete"]])
        case = case | case["after"]
    assert result.text == case.get("text", result.text)
    assert len(result.attributes) == case.get("attr_count", len(result.attributes))
    assert set(case.get("has_attrs", ())) <= set(by_name)
    covered = [result.text_of(attribute) for attribute in result.attributes]
    assert covered == case.get("attr_texts", covered)
    places = [[attribute.position, attribute.length] for attribute in result.attributes]
    assert places == case.get("attr_positions", places)
    for name, place in case.get("ranges", {}).items():
        assert [by_name[name].position, by_name[name].length] == place
    for name, position in case.get("positions", {}).items():
        assert by_name[name].position == position
    for name, properties in case.get("props", {}).items():
        assert by_name[name].properties.items() >= properties.items()
    _check_attributes(case, result.attributes)
    if "one_attr" in case:
        assert len(result.attributes) == 1
        _check_attributes({"attrs": [case["one_attr"]]}, result.attributes)
