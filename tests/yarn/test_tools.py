"""Test plans, checks, graphs, editor definitions, playing."""

from __future__ import annotations

import json

import pytest

from game.yarn import Dialogue, Library, LibraryError, MarkupResult, Param, YarnError, compile_sources
from game.yarn.errors import ProjectError
from game.yarn.localisation.tables import Row, base_table
from game.yarn.tools.check import Check, characters
from game.yarn.tools.graph import mermaid
from game.yarn.tools.plan_runner import check_plan
from game.yarn.tools.player import play as play_as_text
from game.yarn.tools.player import stand_ins
from game.yarn.tools.reference import write_reference
from game.yarn.tools.testplan import (
    ExpectCommand,
    ExpectLine,
    ExpectOptions,
    ExpectStop,
    SetVariable,
    StartNode,
    UseStrategy,
    parse_plan,
)
from game.yarn.tools.ysls import read_ysls, write_ysls
from tests.yarn.helpers import compiled, node, program


def test_a_plan_is_read_whatever_the_blanks() -> None:
    text = (
        "\ufeff# comment\nsaliency: first set: $x = 12 set:$b=true\nline: `a # b` # c\nline:*\noption: `x`\n"
        "option: `y` [disabled]\nselect: 1 command: `go {0}` node: Two\nstop\n---\nselect: 0"
    )
    runs = parse_plan(text)
    kinds = [type(step) for step in runs[0]]
    assert kinds == [
        UseStrategy,
        SetVariable,
        SetVariable,
        ExpectLine,
        ExpectLine,
        ExpectOptions,
        ExpectCommand,
        StartNode,
        ExpectStop,
    ]
    assert runs[0][3] == ExpectLine("a # b", 3)
    assert runs[0][4] == ExpectLine(None, 4)
    assert runs[0][5] == ExpectOptions((("x", True), ("y", False)), 1, 7)
    assert runs[1] == (ExpectOptions((), 0, 10),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "line:",
        "line: text",
        "stop\n---",
        "option: *",
        "command: *",
        "[disabled]",
        "option: `x`",
        "jump: X",
        "line: `x",
    ],
)
def test_a_broken_plan_is_refused(text: str) -> None:
    with pytest.raises(ProjectError):
        parse_plan(text)


STORY = node("a\n-> x\n-> y <<if false>>\n<<go>>\n<<declare $n = 1>>\n{$n}")


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        ("line: `a` option: `x` option: `y` [disabled] select: 1 command: `go` line: `1` stop", ""),
        ("set: $n = 5 line: * option: `x` option: `y` [disabled] select: 1 command: `go` line: `5`", ""),
        ("line: `b`", "expected line: `b`"),
        ("command: `a`", "got line: `a`"),
        ("stop", "expected the end"),
        ("line: * stop", "expected the end"),
        ("line: * option: `x` select: 1", "expected options"),
        ("line: * option: `x` option: `y` select: 1", "got options"),
        ("line: * option: `x` option: `y` [disabled] select: 2", "not available"),
        ("line: * option: `x` option: `y` [disabled] select: 0", "does not fit"),
        ("line: * option: `x` option: `y` [disabled] select: 3", "does not fit"),
        ("set: $m = 1", "no such variable"),
        ("set: $n = true", "is a number"),
        ("node: Nowhere", "no node"),
        ("nonsense", "no step"),
    ],
)
def test_a_plan_is_played_strictly(plan: str, problem: str) -> None:
    result = check_plan({"a.yarn": STORY}, plan)
    assert problem in result
    assert bool(result) == bool(problem)


def test_a_script_without_a_plan_must_be_rejected_and_one_with_a_plan_must_compile() -> None:
    assert "no test plan" in check_plan({"a.yarn": STORY}, None)
    assert check_plan({"a.yarn": node("<<if>>")}, None) == ""
    assert "YS0005" in check_plan({"a.yarn": node("{}")}, "stop")
    assert "not true" in check_plan({"a.yarn": node("<<call assert(1 == 2)>>")}, "stop")
    assert check_plan({"a.yarn": node("x", "Other")}, "line: `y`") == ""


def findings(check: Check, *sources: str) -> list[tuple[str, int]]:
    return [(item.code, item.line) for item in check.run(compiled(*sources))]


def test_a_function_that_turns_out_to_be_of_another_type_fails_the_test() -> None:
    script = node("<<if dummy_number()>>\nx\n<<endif>>")
    assert "dummy_number" in check_plan({"a.yarn": script}, "line: `x`")


def test_lines_without_ids_and_members_without_subtitles_are_reported() -> None:
    source = node("a\nb #line:b\nb #shadow:b\n-> c\n<<detour G>>") + node("d #line:d", "G", "when: always\n")
    assert findings(Check(), source) == [("YS1004", 3), ("YS1004", 6), ("YS1005", 9)]
    assert findings(Check(want_ids=False), source) == []


def test_nodes_that_nothing_leads_to_are_reported() -> None:
    sources = (
        node('<<declare $x = "">>\n<<detour Two>>\n<<set $x = "Four">>\n<<jump {$x}>>')
        + node("<<detour Group>>", "Two")
        + node('<<jump {"Five"}>>', "Group", "when: always\n")
        + node("x", "Four")
        + node("x", "Five")
        + node("x", "FromMap")
        + node("<<jump Island>>", "Island")
    )
    line = sources[: sources.index("title: Island")].count("\n") + 1
    assert findings(Check(want_ids=False, entries=("Start", "FromMap")), sources) == [("YS1006", line)]
    assert findings(Check(want_ids=False, entries=()), sources) == []


def test_unused_variables_are_reported_unless_the_game_reads_them() -> None:
    source = node("<<declare $a = 1>>\n<<declare $b = 1>>")
    assert findings(Check(), source) == [("YS0010", 3), ("YS0010", 4)]
    assert findings(Check(read_by_game=("$a",)), source) == [("YS0010", 4)]


def test_lines_too_long_for_the_box_are_reported_in_every_language() -> None:
    source = node(
        "Max: twelve chars #line:1\nMax: [b]twelve[/b] chars! #line:2\n{1} and more #line:3\n"
        '[select value={1} a="short" b="much too long"/] #line:4'
    )
    rows = [Row("de", "line:1", "Max: viel zu lang ist das"), Row("de", "line:2", "kurz"), Row("de", "line:3", "{0}")]
    check = Check(tables={"de": [*rows, Row("de", "line:4", "x")]}, measure=characters(12, 1))
    found = check.run(compiled(source))
    assert [(item.code, item.line, item.message[:2]) for item in found] == [
        ("YS1007", 3, "de"),
        ("YS1007", 4, "en"),
        ("YS1007", 5, "en"),
        ("YS1007", 6, "en"),
    ]


def test_the_measure_breaks_between_words_and_cuts_long_ones() -> None:
    measure = characters(5, 2)
    fitting = ("", "abcde", "abc de", "abcde fghij", "abcdefghij", "ab cd ef")
    assert [measure(MarkupResult(text), "en") for text in fitting] == [""] * 6
    assert measure(MarkupResult("abcde fghij k"), "en")
    assert measure(MarkupResult("abcdefghijk"), "en")


def test_options_may_have_a_measure_of_their_own() -> None:
    check = Check(measure=None, measure_option=characters(5, 1), want_ids=False)
    found = check.run(compiled(node("any length of line\n-> short\n-> longer\n=> any length of item")))
    assert [(item.code, item.line) for item in found] == [("YS1007", 5)]


def test_translations_are_compared_with_the_script() -> None:
    source = node("one {1} #line:1\ntwo #line:2\nthree #line:3")
    made = program(source)
    rows = [
        row if row.id != "line:2" else Row("de", "line:2", "zwei", lock="00000000") for row in base_table(made, "de")
    ]
    rows = [row for row in rows if row.id != "line:3"]
    rows[0] = Row("de", "line:1", "eins {0} {1}", lock=rows[0].lock)
    check = Check(tables={"de": rows})
    assert findings(check, source) == [("YS1010", 3), ("YS1008", 4), ("YS1009", 5)]


def test_the_graph_shows_jumps_detours_groups_and_what_is_missing() -> None:
    source = node('<<jump Two>>\n<<jump Two>>\n<<detour G>>\n<<jump Gone>>\n<<jump {$x + "a"}>>') + node("x", "Two")
    source += node('<<detour {"Two"}>>', "G", "when: always\nsubtitle: a\n")
    assert mermaid(compiled(source).files).splitlines() == [
        "flowchart TD",
        '    n0["Start"]',
        '    n1["Two"]',
        '    n2{{"G"}}',
        '    n3["G.a"]',
        '    n4["Gone"]',
        '    n5(["computed"])',
        "    n0 --> n1",
        "    n0 -.-> n2",
        "    n0 --> n4",
        "    n0 --> n5",
        "    n2 -. when .-> n3",
        "    n3 -.-> n1",
        "    classDef missing stroke-dasharray: 5 5",
        "    class n4 missing",
    ]


def test_definitions_for_editors_are_written_and_read_back() -> None:
    library = Library.standard()
    library.command("wait", Param("seconds", "number", doc="how long"), doc="Waits.")
    library.command("face", Param("who"), Param("way", "enum", ("left", "right")), Param("fast", "bool", optional=True))
    library.function("calm", ("string",), "number", doc="How calm.", names=("who",))
    library.function("sum", ("number",), "number", variadic="number")
    text = write_ysls(library)
    data = json.loads(text)
    assert [item["yarnName"] for item in data["commands"]] == ["wait", "face"]
    assert [item["yarnName"] for item in data["functions"]] == ["calm", "sum"]
    assert data["commands"][1]["parameters"][1] == {
        "name": "way",
        "type": "string",
        "documentation": "One of left, right.",
        "choices": ["left", "right"],
    }
    again = read_ysls(text)
    assert again.commands == library.commands
    assert write_ysls(again) == text
    assert [str(command) for command in again.commands.values()] == ["<<wait seconds>>", "<<face who way [fast]>>"]
    assert str(again.functions["sum"]) == "sum(number, number…) -> number"
    assert compile_sources({"a": node("<<wait soon>>")}, again).errors[0].code == "YS1002"
    upper = (
        '{"Commands": [{"YarnName": "go", "Parameters": [{"Name": "to", "Type": "GameObject"}]}], "Functions": null}'
    )
    assert str(read_ysls(upper).commands["go"]) == "<<go to>>"


def test_a_page_for_writers_is_written() -> None:
    library = Library.standard()
    library.command("face", Param("who"), Param("way", "enum", ("left", "right"), optional=True), doc="A\nturn.")
    library.function("calm", ("string",), "number", doc="How calm.", names=("who",))
    library.function("sum", ("number",), "number", variadic="number", doc="All of them.")
    assert write_reference(library, "# Verbs\n") == (
        "# Verbs\n\n## Commands\n\n| command | does | arguments |\n| --- | --- | --- |\n"
        "| `<<face who [way]>>` | A turn. | *who*: a word; *way*: `left`, `right`, may be left out |\n\n"
        "## Functions\n\n| function | gives | type |\n| --- | --- | --- |\n"
        "| `calm(who)` | How calm. | number |\n| `sum(number, number …)` | All of them. | number |\n"
    )
    assert write_reference(Library.standard(), "# Verbs") == "# Verbs\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"commands": [1]}',
        '{"functions": [{}]}',
        '{"commands": {"a": 1}}',
        '{"commands": [{"yarnName": 1}]}',
        '{"commands": [{"yarnName": "a b"}]}',
        '{"functions": [{"yarnName": null}]}',
        '{"commands": [{"yarnName": "a", "parameters": [{"name": 5}]}]}',
        '{"commands": [{"yarnName": "a", "parameters": [{"name": "b", "choices": 5}]}]}',
    ],
)
def test_broken_definitions_are_refused(text: str) -> None:
    with pytest.raises(ProjectError):
        read_ysls(text)


def test_names_of_parameters_are_all_or_none() -> None:
    with pytest.raises(LibraryError):
        Library().function("f", ("string", "number"), names=("one",))


def test_libraries_can_be_joined() -> None:
    one, two = Library(), Library()
    one.command("a")
    two.command("b")
    two.function("f", (), "bool")
    one.include(two)
    assert (list(one.commands), list(one.functions)) == (["a", "b"], ["f"])
    with pytest.raises(LibraryError, match="both"):
        one.include(two)
    one.include(two, replace=True)


def test_a_script_can_be_played_as_text() -> None:
    made = program(node('Max: Hi {mood(1) + "!"}\n-> a\n-> b <<if false>>\n<<go>>\n-> c <<if false>>'))
    seen: list[str] = []
    answers = iter([5, 2, 1])
    dialogue = Dialogue(made, stand_ins(made, seen.append))
    dialogue.start("Start")
    play_as_text(dialogue, seen.append, lambda count: next(answers))
    refused = "  (that cannot be chosen)"
    assert seen == ["  (mood(1) = )", "Max: Hi !", "  1. a", "  –  b", refused, refused, "<<go>>", "  –  c"]


def test_errors_are_sentences_with_a_place() -> None:
    error = YarnError("a.yarn:3", "this is wrong", "mend it")
    assert str(error) == "a.yarn:3: this is wrong: mend it"
