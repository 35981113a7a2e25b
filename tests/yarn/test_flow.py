"""Options and flow: if, once, jump, detour, return, stop (sections 4, 5 and 16)."""

from __future__ import annotations

import pytest

from game.yarn import (
    Dialogue,
    DialogueComplete,
    DialogueError,
    Library,
    Line,
    NodeComplete,
    NodeStart,
    Options,
    VariableStore,
)
from tests.yarn.helpers import codes, compiled, errors, events, node, play, program, said


def test_every_option_is_delivered_with_its_availability() -> None:
    assert said("-> a <<if false>>\n   body a\n-> b\n   body b\n->c\nafter") == ["a (no) | b | c", "body b", "after"]


def test_choosing_none_goes_on_behind_the_group() -> None:
    assert said("-> a <<if false>>\n   no\n-> b <<if false>>\nafter") == ["a (no) | b (no)", "after"]
    assert said("-> a\n   no\nafter", choices=[-1]) == ["a", "after"]


def test_a_once_option_goes_when_it_was_chosen_not_when_it_was_shown() -> None:
    dialogue = Dialogue(program(node("-> a <<once>>\n-> b\n-> c <<once if true>>")))
    assert play(dialogue, choices=[1]) == ["a | b | c"]
    assert play(dialogue, choices=[0]) == ["a | b | c"]
    assert play(dialogue, choices=[2]) == ["a (no) | b | c"]
    assert play(dialogue) == ["a (no) | b | c (no)"]


@pytest.mark.parametrize("body", ["->", "-> ", "-> <<if true>>", "-> #tag", "=>", "-> // note", "=> <<once>>"])
def test_an_option_needs_text(body: str) -> None:
    assert errors(body) == {"YS0005"}


def test_driving_a_dialogue_wrongly_is_an_error() -> None:
    dialogue = Dialogue(program(node("-> a\n-> b")))
    with pytest.raises(DialogueError, match="start"):
        dialogue.advance()
    with pytest.raises(DialogueError, match="no node"):
        dialogue.start("Nowhere")
    dialogue.start("Start")
    dialogue.advance()
    with pytest.raises(DialogueError, match="no options"):
        dialogue.choose(0)
    assert isinstance(dialogue.advance(), Options)
    assert dialogue.waiting
    with pytest.raises(DialogueError, match="choose"):
        dialogue.advance()
    for index in (2, -2):
        with pytest.raises(DialogueError, match="no option"):
            dialogue.choose(index)
    dialogue.choose(1)
    assert isinstance(dialogue.advance(), NodeComplete)
    assert isinstance(dialogue.advance(), DialogueComplete)
    assert not dialogue.active
    assert dialogue.node is None
    with pytest.raises(DialogueError):
        dialogue.advance()


@pytest.mark.parametrize(("value", "shown"), [(1, "one"), (2, "two"), (3, "three"), (4, "many")])
def test_if_takes_the_first_true_branch(value: int, shown: str) -> None:
    body = "<<if $x == 1>>one\n<<elseif $x == 2>>two\n<<elseif $x == 3>>three\n<<else>>many\n<<endif>>"
    assert said(f"<<set $x = {value}>>\n{body}") == [shown]


@pytest.mark.parametrize(
    "body",
    [
        "<<if 1>>\n<<endif>>",
        '<<if true>>\n<<elseif "x">>\n<<endif>>',
        "<<if>>\n<<endif>>",
        "<<if true>>\n<<else>>\n<<else>>\n<<endif>>",
        "<<if true>>\n<<else>>\n<<elseif true>>\n<<endif>>",
        "<<if true>>",
        "<<if true>>\n<<else>>",
        "<<if true>>\n<<else if true>>\n<<endif>>",
        "<<if true>> text <<endif>>",
        "<<endif>>",
        "<<else>>",
        "<<elseif true>>",
        "<<if(true)>>\n<<endif>>",
        "<<once>>",
        "<<once>>\n<<elseif true>>\n<<endonce>>",
        "<<once>>\n<<else>>\n<<else>>\n<<endonce>>",
        "<<once 1>>\n<<endonce>>",
        "<<once if 1>>\n<<endonce>>",
        "<<endonce>>",
        "<<if true>>\n<<once>>\n<<endif>>\n<<endonce>>",
    ],
)
def test_broken_blocks_are_errors(body: str) -> None:
    assert compiled(node(body)).program is None


def test_an_open_block_is_reported_where_it_begins() -> None:
    error = next(item for item in compiled(node("x\n<<if true>>\ny")).errors if item.code == "YS0007")
    assert (error.line, error.column) == (4, 1)


def test_a_once_block_runs_once_then_its_else() -> None:
    body = "<<once>>\na\n<<else>>\nb\n<<endonce>>\n<<once if $x>>\nc\n<<endonce>>\n<<set $x = true>>"
    assert [said(body, runs=runs) for runs in (1, 2, 3)] == [["a"], ["b", "c"], ["b"]]


def test_the_flag_of_a_once_block_is_set_when_it_starts() -> None:
    assert said("<<once>>\n<<jump Start>>\n<<endonce>>\nend") == ["end"]


def test_blocks_of_one_node_have_flags_of_their_own() -> None:
    assert said("<<once>>\na\n<<endonce>>\n<<once>>\na\n<<endonce>>") == ["a", "a"]


def test_keywords_are_whole_words() -> None:
    words = ["toggle", "settings", "iffy", "oncee", "detouring", "if(x)", "returnToMain", "sets", "localx", "stopped"]
    assert said("\n".join(f"<<{word}>>" for word in words)) == [f"<<{word}>>" for word in words]
    assert said("<<  set $x = 1>>\n<< if true >>x\n<<endif >>") == ["x"]


@pytest.mark.parametrize("body", ["<<local>>", "<<local x>>", "<<local $x = 1>>"])
def test_local_is_reserved(body: str) -> None:
    assert errors(body) == {"YS0005"}


def test_stop_is_recognised_with_blanks_around() -> None:
    assert said("a\n<< stop >>\nb") == ["a"]


def test_jumps_go_by_name_or_expression() -> None:
    two, three = node("two\n<<jump {$x + 3}>>", "Two"), node("three", "T3")
    assert said('<<declare $x = "T">>\none\n<<jump Two>>\nno', two.replace("$x + 3", '$x + "3"'), three) == [
        "one",
        "two",
        "three",
    ]
    enum = '<<enum Place>>\n<<case Here = "Two">>\n<<endenum>>\n<<jump {Place.Here}>>'
    assert said(enum, node("two", "Two")) == ["two"]


@pytest.mark.parametrize(
    "body",
    [
        "<<jump {1}>>",
        "<<jump {true}>>",
        "<<detour {1}>>",
        "<<jump $x>>",
        "<<jump a.b>>",
        "<<jump>>",
        "<<jump >>",
        "<<jump {}>>",
        "<<jump A B>>",
        '<<jump "A">>',
        "<<enum E>>\n<<case A>>\n<<endenum>>\n<<jump {E.A}>>",
    ],
)
def test_broken_jumps_are_errors(body: str) -> None:
    assert errors(body)


def test_jumping_nowhere_is_a_warning_and_a_failure_when_it_is_reached() -> None:
    assert codes(node("<<jump Nowhere>>")) == {"YS0012"}
    assert "Start" in next(item.message for item in compiled(node("<<jump Strat>>")).diagnostics)
    with pytest.raises(DialogueError, match="Nowhere"):
        said("<<jump Nowhere>>")
    with pytest.raises(DialogueError, match="Empty"):
        said("<<jump Empty>>", node("// nothing", "Empty"))


def test_detours_come_back_and_return_leaves_early() -> None:
    two = node("two\n<<detour {name()}>>\nback in two\n<<return>>\nno", "Two").replace("name()", '"Three"')
    assert said("one\n<<detour Two>>\nend", two, node("three", "Three")) == [
        "one",
        "two",
        "three",
        "back in two",
        "end",
    ]
    assert said("one\n<<return>>\nno") == ["one"]


def test_stop_and_jump_leave_every_node_of_the_stack() -> None:
    two = node("two\n<<stop>>", "Two")
    assert said("<<detour Two>>\nno", two) == ["two"]
    two = node("two\n<<jump Three>>", "Two")
    assert said("<<detour Two>>\nno", two, node("three", "Three")) == ["two", "three"]


def test_events_come_in_order() -> None:
    dialogue = Dialogue(program(node("a\n<<detour Two>>\nb"), node("c", "Two")))
    kinds = [event if not isinstance(event, Line) else "line" for event in events(dialogue)]
    assert kinds == [
        NodeStart("Start"),
        "line",
        NodeStart("Two"),
        "line",
        NodeComplete("Two"),
        NodeStart("Start"),
        "line",
        NodeComplete("Start"),
        DialogueComplete(),
    ]
    two = node("<<jump Three>>", "Two")
    dialogue = Dialogue(program(node("<<detour Two>>"), two, node("x", "Three")))
    assert [event for event in events(dialogue) if isinstance(event, NodeComplete)] == [
        NodeComplete("Two"),
        NodeComplete("Start"),
        NodeComplete("Three"),
    ]


def test_code_that_is_never_reached_gives_a_warning() -> None:
    for leaving in ("<<jump Start>>", "<<stop>>", "<<return>>"):
        assert codes(node(f"{leaving}\nx\ny")) == {"YS0008"}
    assert codes(node("<<detour Start>>\nx")) == set()
    assert codes(node("<<stop>>\n<<declare $x = 1>>\n// {$x}")) == {"YS0010"}


def test_variables_outlive_runs_and_dialogues() -> None:
    made = program(node("<<set $x = $x + 1>>\n{$x}"))
    store = VariableStore(made)
    assert play(Dialogue(made, store=store)) == ["1"]
    dialogue = Dialogue(made, store=store)
    assert [play(dialogue), play(dialogue)] == [["2"], ["3"]]


def test_an_exception_of_a_host_function_passes_through_and_the_dialogue_can_go_on() -> None:
    def fail() -> bool:
        raise ZeroDivisionError

    library = Library.standard()
    library.function("fail", (), "bool", fail)
    dialogue = Dialogue(program(node("<<call fail()>>\nx"), library=library), library)
    dialogue.start("Start")
    dialogue.advance()
    with pytest.raises(ZeroDivisionError):
        dialogue.advance()
    assert isinstance(dialogue.advance(), Line)


def test_nodes_that_go_round_in_silence_are_stopped() -> None:
    with pytest.raises(DialogueError, match="without end"):
        said("<<detour Start>>")
