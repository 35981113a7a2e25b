"""Declarations, smart variables, storage, enums, call (section 10)."""

from __future__ import annotations

import pytest

from game.yarn import Dialogue, DialogueError, Library, VariableStore
from tests.yarn.helpers import codes, compiled, errors, node, play, program, said


@pytest.mark.parametrize(
    "body",
    [
        "<<declare $x>>",
        "<<declare $x as number>>",
        "<<declare $x = >>",
        "<<declare x = 1>>",
        "<<declare $x = 1 as>>",
        "<<declare $x = 1 as $y>>",
        "<<declare>>",
        "<<set $x>>",
        "<<set $x = >>",
        "<<set $x =>>",
        "<<set x = 1>>",
        "<<set $x 1>>",
        "<<set $x == 1>>",
        "<<set>>",
        "<<call>>",
        "<<call $x>>",
        "<<call 1>>",
        "<<call f>>",
        "<<call f() + 1>>",
        "<<call (f())>>",
        "<<call -f()>>",
        "<<call f()+f()>>",
    ],
)
def test_broken_statements_are_syntax_errors(body: str) -> None:
    assert errors(body) <= {"YS0004", "YS0005", "YS0006"}
    assert errors(body)


def test_set_needs_a_blank_behind_it() -> None:
    assert said("<<set$x>>") == ["<<set$x>>"]


def test_assignments() -> None:
    steps = ("to 8", "+= 2", "-= 1", "*= 2", "/= 4", "%= 3")
    body = "\n".join(f"<<set $n {step}>>" for step in steps[:-1]) + f"\n{{$n}}\n<<set $n {steps[-1]}>>\n{{$n}}"
    assert said(body) == ["4.5", "1"]
    assert said('<<set $s = "a">>\n<<set $s += "b">>\n{$s}') == ["ab"]
    assert said("<<set $n = 10>>\n<<set $n -= 2 + 3>>\n{$n}") == ["5"]


def test_a_declaration_has_no_effect_when_it_is_reached() -> None:
    assert said("<<set $x = 5>>\n<<declare $x = 1>>\n{$x}") == ["5"]
    assert said("{$x}\n<<return>>\n<<declare $x = -1>>") == ["-1"]


def test_a_variable_declared_twice_is_reported_at_both_places() -> None:
    found = compiled(node("<<declare $x = 1>>"), node("y\n<<declare $x = 1>>", "Other")).errors
    assert [(item.code, item.file, item.line) for item in found] == [
        ("YS0039", "file0.yarn", 3),
        ("YS0039", "file1.yarn", 4),
    ]


@pytest.mark.parametrize("name", ["string", "number", "bool", "String", "Number", "Bool"])
def test_types_of_declarations(name: str) -> None:
    values = {"string": '"a"', "number": "1", "bool": "true"}
    for kind, value in values.items():
        expected = set() if kind == name.lower() else {"YS0053"}
        assert errors(f"<<declare $x = {value} as {name}>>") == expected
    assert errors("<<declare $x = 1 as Colour>>") == {"YS0050"}


def test_smart_variables_are_computed_at_each_read_by_scripts_and_hosts() -> None:
    declared = "<<declare $n = 1>>\n<<declare $d = $n * 2>>\n<<declare $q = $d + $d>>\n<<declare $c = (1)>>"
    body = declared + "\n{$q}\n<<set $n = 5>>\n{$q}"
    dialogue = Dialogue(program(node(body)))
    assert play(dialogue) == ["4", "20"]
    assert dialogue.value("$q") == 20.0
    assert dialogue.value("$n") == 5.0
    assert dialogue.value("$c") == 1.0
    with pytest.raises(DialogueError, match="no such"):
        dialogue.value("$nothing")
    with pytest.raises(DialogueError, match="no such"):
        dialogue.store.get("$q")


@pytest.mark.parametrize("value", ["(1)", "1 + 1", "$y", "f()", "not true", "- (1)", "-$y", '"a" + "b"'])
def test_anything_but_a_literal_makes_a_smart_variable(value: str) -> None:
    body = f"<<declare $y = 1>>\n<<declare $x = {value}>>\n<<set $x = 1>>"
    assert "YS0030" in errors(body)


@pytest.mark.parametrize("value", ["1", "-1", "- 1", '"a"', "true", "E.A", ".A"])
def test_literals_make_stored_variables(value: str) -> None:
    made = program(node(f"<<enum E>>\n<<case A>>\n<<endenum>>\n<<declare $x = {value}>>"))
    assert "$x" in made.initial_values
    assert not made.smart


def test_loops_of_smart_variables_are_errors_but_sharing_is_not() -> None:
    assert errors("<<declare $a = $b + 1>>\n<<declare $b = $a + 1>>") == {"YS0045"}
    assert errors("<<declare $a = $a + 1>>") == {"YS0045"}
    shared = "<<declare $z = 1>>\n<<declare $a = $z + 1>>\n<<declare $b = $a + $z>>\n<<declare $c = $b + $a + $a>>"
    assert errors(shared) == set()
    found = compiled(node("<<declare $a = $b + 1>>\n<<declare $b = $a + 1>>\n<<declare $c = $a + 1>>")).errors
    assert [item.line for item in found] == [3, 4]


def test_deep_chains_of_smart_variables_run() -> None:
    chain = "\n".join(f"<<declare $v{number + 1} = $v{number} + 1>>" for number in range(3000))
    assert said(f"<<declare $v0 = 1>>\n{chain}\n{{$v3000}}") == ["3001"]


def test_an_explosion_of_smart_variables_is_stopped() -> None:
    chain = "\n".join(f"<<declare $v{number + 1} = $v{number} + $v{number}>>" for number in range(60))
    with pytest.raises(DialogueError, match="too long"):
        said(f"<<declare $v0 = 1>>\n{chain}\n{{$v60}}")


def test_descriptions_stand_above_or_behind() -> None:
    body = "/// How much\n/// gold there is.\n<<declare $gold = 1>>\n<<declare $x = 1>> /// An x.\n"
    body += "// no\n<<declare $y = 1>>"
    variables = program(node(body)).variables
    assert [variables[name].description for name in ("$gold", "$x", "$y")] == ["How much gold there is.", "An x.", ""]


def test_the_store_keeps_types_and_knows_initial_values() -> None:
    store = VariableStore(program(node('<<declare $n = 2>>\n<<declare $s = "a">>\n<<declare $b = true>>')))
    assert (store.get("$n"), store.get("$s"), store.get("$b")) == (2.0, "a", True)
    store.set("$n", 3)
    assert store.get("$n") == 3.0
    for name, value in (("$n", "x"), ("$n", True), ("$s", 1), ("$b", 0)):
        with pytest.raises(DialogueError, match=r"is a"):
            store.set(name, value)
    store.set("$mine", 0.1)
    assert store.get("$mine") == pytest.approx(0.1)
    store.reset()
    assert store.get("$n") == 2.0


def test_a_variable_nobody_reads_is_mentioned() -> None:
    assert codes(node("<<declare $x = 1>>\n<<set $x = 2>>")) == {"YS0010"}
    assert codes(node("<<declare $x = 1>>\n{$x}")) == set()


@pytest.mark.parametrize(
    ("cases", "code"),
    [
        ("", "YS0035"),
        ("<<case A>>\n<<case A>>", "YS0035"),
        ('<<case A = 1>>\n<<case B = "b">>', "YS0035"),
        ("<<case A = 1>>\n<<case B>>", "YS0035"),
        ("<<case A>>\n<<case B = 1>>", "YS0035"),
        ("<<case A = 1>>\n<<case B = 1>>", "YS0035"),
        ("<<case A = 1.5>>", "YS0035"),
        ("<<case A = true>>", "YS0035"),
        ("<<case A = f()>>", "YS0037"),
        ("<<case A = $x>>", "YS0037"),
        ("<<case A = 1 + 1>>", "YS0037"),
        ("<<case A = (1)>>", "YS0037"),
        ("<<case A = Other.A>>", "YS0037"),
        ("<<case>>", "YS0005"),
        ("<<case A = >>", "YS0005"),
        ("<<case 1>>", "YS0005"),
        ("<<case true>>", "YS0005"),
        ("text", "YS0005"),
        ("<<set $x = 1>>", "YS0005"),
        ("-> option", "YS0005"),
    ],
)
def test_broken_enums_are_errors(cases: str, code: str) -> None:
    assert code in errors(f"<<enum E>>\n{cases}\n<<endenum>>")


def test_broken_enum_blocks_are_errors() -> None:
    assert "YS0007" in errors("<<enum E>>\n<<case A>>")
    assert "YS0005" in errors("<<case A>>")
    assert "YS0005" in errors("<<endenum>>")
    for name in ("", "true", "is", "1", "$x"):
        assert "YS0005" in errors(f"<<enum {name}>>\n<<case A>>\n<<endenum>>")
    for name in ("string", "Number", "Any"):
        assert errors(f"<<enum {name}>>\n<<case A>>\n<<endenum>>") == {"YS0040"}


def test_cases_without_values_count_from_zero_and_explicit_ones_may_be_negative() -> None:
    made = program(node("<<enum E>>\n<<case A>>\n\n// note\n<<case B>>\n<<endenum>>"))
    assert made.enums == {"E": {"A": 0.0, "B": 1.0}}
    assert program(node("<<enum E>>\n<<case A = -1>>\n<<endenum>>")).enums == {"E": {"A": -1.0}}


def test_call_drops_the_result() -> None:
    seen: list[float] = []
    library = Library.standard()
    library.function("note", ("number",), "number", lambda value: seen.append(value) or 1.0)
    assert play(Dialogue(program(node("<<call note(1 + 2)>>\nend"), library=library), library)) == ["end"]
    assert seen == [3.0]


def test_a_smart_variable_is_never_stored() -> None:
    made = program(node("<<declare $a = 1>>\n<<declare $s = $a + 1>>\n{$s}"))
    store = VariableStore(made)
    with pytest.raises(DialogueError, match="computed"):
        store.set("$s", 5)
    store.restore({"$s": 5, "$a": 2, "$hosts_own": 3})
    assert Dialogue(made, store=store).value("$s") == 3
    assert store.get("$hosts_own") == 3


def test_a_variable_that_became_smart_forgets_what_was_stored() -> None:
    store = VariableStore(program(node("<<declare $s = 1>>\n{$s}")))
    store.set("$s", 7)
    edited = program(node("<<declare $a = 1>>\n<<declare $s = $a + 1>>\n{$s}"))
    store.rebase(edited)
    assert Dialogue(edited, store=store).value("$s") == 2
