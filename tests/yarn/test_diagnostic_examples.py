"""Small scripts of the reference project, each with the diagnostic it must give."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.yarn import Severity, compile_sources
from game.yarn.diagnostics import CODES

EXAMPLES = json.loads((Path(__file__).parent / "cases" / "diagnostic_examples.json").read_text("utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example['code']}-{example['example']}")
def test_example_gives_its_diagnostic(example: dict[str, object]) -> None:
    compilation = compile_sources({"example.yarn": str(example["script"])})
    found = {diagnostic.code: diagnostic.severity for diagnostic in compilation.diagnostics}
    assert found.get(str(example["code"])) is Severity(example["severity"]), compilation.diagnostics
    assert (compilation.program is None) == (example["severity"] == "error")


def test_codes_of_examples_have_the_names_of_the_reference() -> None:
    renamed = {code: CODES[code][0] for code in (e["code"] for e in EXAMPLES)}
    assert renamed == {e["code"]: e["name"] for e in EXAMPLES}
