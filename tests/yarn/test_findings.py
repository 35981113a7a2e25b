"""Every diagnostic of the language has a natural example, and points at exactly what is wrong."""

from __future__ import annotations

import pytest

from game.yarn import compile_sources
from game.yarn.diagnostics import CODES
from tests.yarn.helpers import codes, node

GROUP = "when: always\n"
ENUM = "<<enum E>>\n<<case A>>\n<<endenum>>\n"

# (code, a file or the body of one node, the text it points at)
EXAMPLES = [
    ("YS0003", "{$x + 1}", ["$x"]),
    ("YS0004", "title: A\n---\nhello", ["hello"]),
    ("YS0004", "title: A\n\n", ["title: A"]),
    ("YS0004", "hi {$x", [""]),
    ("YS0004", "<<if (true>>\na\n<<endif>>", ["("]),
    ("YS0005", "<<if true and>>\na\n<<endif>>", [">>"]),
    ("YS0005", "<<set $x 5>>", ["5"]),
    ("YS0006", "<<wait 1", ["<<wait 1"]),
    ("YS0006", "<<wait 1>", [">"]),
    ("YS0006", "<<set $x = 1>", [">"]),
    ("YS0006", "<<if true>\na\n<<endif>>", [">"]),
    ("YS0006", "<<jump Start>", [">"]),
    ("YS0007", "<<if true>>\na", ["<<if"]),
    ("YS0007", "<<once>>\na", ["<<once"]),
    ("YS0008", "<<stop>>\na", ["a"]),
    ("YS0008", '<<if visited("A")>>\n<<stop>>\n<<else>>\n<<jump Start>>\n<<endif>>\na', ["a"]),
    ("YS0008", "<<once>>\n<<return>>\n<<else>>\n<<stop>>\n<<endonce>>\na", ["a"]),
    ("YS0010", "<<declare $x = 1>>\n<<set $x = 2>>", ["$x"]),
    ("YS0011", node("a") + node("b"), ["Start", "Start"]),
    ("YS0012", "<<jump Nope>>", ["Nope"]),
    ("YS0014", "{visited(1)}", ["1"]),
    ("YS0014", "{visited()}", ["visited()"]),
    ("YS0017", "a #line:b\na #line:a #shadow:b", ["#shadow:b"]),
    ("YS0018", "a #line:b\nc #line:b", ["#line:b", "#line:b"]),
    ("YS0019", "<<wait 1>> text", ["text"]),
    ("YS0020", "text <<wait 1>>", ["<<wait 1>>"]),
    ("YS0021", "some command>>", ["some command>>"]),
    ("YS0022", "set $x = 5", ["set $x = 5"]),
    ("YS0022", "if true", ["if true"]),
    ("YS0027", "title: a.b\n---\na\n===", ["a.b"]),
    ("YS0027", "title: A\nsubtitle: 1\nwhen: once\n---\na\n===", ["1"]),
    ("YS0028", "<<set $x = $y>>", ["$x", "$y"]),
    ("YS0028", "{number($x)}", ["$x"]),
    ("YS0029", "{$x}", ["$x"]),
    ("YS0029", "{f()}", ["f()"]),
    ("YS0029", "<<if f() == g()>>\na\n<<endif>>", ["f() == g()"]),
    ("YS0029", "<<set $x = $y + $z>>", ["$y + $z"]),
    ("YS0030", "<<declare $x = 1 + 1>>\n<<set $x = 2>>", ["$x"]),
    ("YS0031", node("a") + node("b", headers=GROUP), ["Start"]),
    ("YS0032", node("a", headers=GROUP + "subtitle: x\n") * 2, ["x", "x"]),
    ("YS0033", "// nothing", ["title: Start"]),
    ("YS0035", "<<enum E>>\n<<endenum>>", ["E"]),
    ("YS0035", "<<enum E>>\n<<case A>>\n<<case A>>\n<<endenum>>", ["A"]),
    ("YS0037", "<<enum E>>\n<<case A = random()>>\n<<endenum>>", ["random()"]),
    ("YS0038", ENUM + "<<declare $x = E.B>>", ["E.B"]),
    ("YS0039", "<<declare $x = 1>>\n<<declare $x = 2>>", ["$x", "$x"]),
    ("YS0040", ENUM + ENUM, ["E"]),
    ("YS0042", "a #shadow:x", ["#shadow:x"]),
    ("YS0043", "a {1} #line:a\na {1} #shadow:a", ["a {1} #shadow:a"]),
    ("YS0044", "a #line:a\nb #shadow:a", ["b #shadow:a"]),
    ("YS0045", "<<declare $a = $a + 1>>", ["$a + 1"]),
    ("YS0048", "<wait 1>", ["<wait 1>"]),
    ("YS0050", "<<if 1>>\na\n<<endif>>", ["1"]),
    ("YS0050", '{1 + "a"}', ['1 + "a"']),
    ("YS0051", "subtitle: a\n---\na\n===", ["subtitle: a"]),
    ("YS0052", "title: A\ntitle: B\n---\na\n===", ["title"]),
    ("YS0053", "<<declare $x = 1 as string>>", ["1"]),
    ("YS0062", "a #line:a #line:b", ["#line:b"]),
    ("YS0063", "[a]x", ["[a]x"]),
    ("YS0063", "[select value=dog cat=Miaow/]", ["[select value=dog cat=Miaow/]"]),
    ("YS0064", "<<wait 1>>>", [">"]),
    ("YS0064", "<<<wait 1>>", ["<"]),
]


def place(code: str, script: str, version: int = 3) -> list[str]:
    """Return what the diagnostics of a code point at."""
    source = script if script.startswith(("title:", "subtitle:")) else node(script)
    lines = source.split("\n")
    found = compile_sources({"a.yarn": source}, language_version=version).diagnostics
    return [
        lines[item.line - 1][item.column - 1 : item.end_column - 1]
        for item in found
        if item.code == code and item.line == item.end_line
    ]


@pytest.mark.parametrize(("code", "script", "places"), EXAMPLES)
def test_a_diagnostic_points_at_what_is_wrong(code: str, script: str, places: list[str]) -> None:
    assert place(code, script) == places


def test_there_is_an_example_of_every_code_of_the_language() -> None:
    assert place("YS0036", "<<once>>\na\n<<endonce>>", version=2) == ["<<once"]
    language = {code for code in CODES if code < "YS1000"}
    assert language - {code for code, _, _ in EXAMPLES} == {"YS0036"}


@pytest.mark.parametrize(
    "body",
    [
        '<<if visited("A")>>\n<<stop>>\n<<endif>>\na',
        '<<if visited("A")>>\n<<stop>>\n<<else>>\nb\n<<endif>>\na',
        '<<if visited("A")>>\n<<else>>\n<<stop>>\n<<endif>>\na',
        "<<once>>\n<<stop>>\n<<endonce>>\na",
        "<<detour A>>\na",
    ],
)
def test_what_some_way_leads_to_is_reached(body: str) -> None:
    assert "YS0008" not in codes(node(body), node("x", "A"))


def test_a_node_whose_only_line_is_broken_is_not_called_empty() -> None:
    assert codes(node("<<wait 1")) == {"YS0006"}


def test_a_comparison_may_end_in_more_than_a_chevron() -> None:
    assert codes(node("<<declare $x = 2 > 1>>\n{$x} {3 > 2}")) == set()
