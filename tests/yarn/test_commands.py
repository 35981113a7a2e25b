"""Commands of the game: text, words, signatures (section 10)."""

from __future__ import annotations

import pytest

from game.yarn import Command, Dialogue, DialogueError, Library, LibraryError, Param, compile_sources
from tests.yarn.helpers import codes, errors, events, node, play, program, said


def commands(body: str, library: Library | None = None) -> list[Command]:
    made = compile_sources({"a.yarn": node(body)}, library).program
    assert made is not None
    return [event for event in events(Dialogue(made)) if isinstance(event, Command)]


def test_text_is_kept_and_values_are_put_in_once() -> None:
    body = '<<set $x = "{0}">>\n<<  go {1 + 1} to {$x} {"a b"}  >>\n<<{2} {$x}>>\n<<a>b>>'
    assert errors("<<a>b>>") == {"YS0006"}
    assert said(body.removesuffix("\n<<a>b>>")) == ["<<go 2 to {0} a b>>", "<<2 {0}>>"]


def test_text_may_hold_anything_else() -> None:
    assert said('<<hide Collision:Germ>>\n<<x // y>>\n<<"a >>\n<<ünï!@#$%^&*()}|>>') == [
        "<<hide Collision:Germ>>",
        "<<x // y>>",
        '<<"a>>',
        "<<ünï!@#$%^&*()}|>>",
    ]


@pytest.mark.parametrize(
    "body", ["<<>>", "<< >>", "<<go", "<<go >", "<<go \n>>", "<<go {1>>", "<<go {}>>", "<<a {1 2}>>"]
)
def test_broken_commands_are_errors(body: str) -> None:
    assert errors(body) <= {"YS0004", "YS0005", "YS0006"}
    assert errors(body)


def test_extra_chevrons_give_a_warning() -> None:
    for body in ("<<<wait 1>>", "<<wait 1>>>", "<<set $x = 1>>>", "<<<wait 1>>>"):
        assert "YS0064" in codes(node(body))
    assert said("<<<wait 1>>\n<<wait 2>>>") == ["<<wait 1>>", "<<wait 2>>"]


def test_words_are_split_at_blanks_and_quotes_keep_them_together() -> None:
    command = commands('<<say  "two words" x"y z" "" "a \\" b" {"not split"} pre{1}post>>')[0]
    assert command.name == "say"
    assert command.args == ("two words", "xy z", "", 'a " b', "not split", "pre1post")


@pytest.fixture
def library() -> Library:
    library = Library.standard()
    library.command("wait", Param("seconds", "number"))
    library.command("walk", Param("who"), Param("spot"), Param("fast", "bool", optional=True))
    library.command("face", Param("who"), Param("way", "enum", ("left", "right")))
    return library


def test_known_commands_become_typed_calls(library: Library) -> None:
    made = commands(
        '<<wait 1.5>>\n<<walk max door true>>\n<<walk max "the door">>\n<<wait {1 + 1}>>\n<<walk max x {1 < 2}>>',
        library,
    )
    assert [command.args for command in made] == [
        (1.5,),
        ("max", "door", True),
        ("max", "the door"),
        (2.0,),
        ("max", "x", True),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<<wait>>",
        "<<wait 1 2>>",
        "<<wait soon>>",
        '<<wait {"soon"}>>',
        "<<wait {true}>>",
        "<<wait {1}0>>",
        "<<walk max>>",
        "<<walk max door maybe>>",
        "<<walk max door {1}>>",
        "<<face max up>>",
    ],
)
def test_wrong_arguments_are_errors(body: str, library: Library) -> None:
    compilation = compile_sources({"a.yarn": node("line\n" + body)}, library)
    assert [(item.code, item.line) for item in compilation.errors] == [("YS1002", 4)]


def test_unknown_commands_are_errors_only_where_signatures_are_loaded(library: Library) -> None:
    body = "<<wlak max door>>\n<<{1} x>>"
    assert compile_sources({"a.yarn": node(body)}, library).program is not None
    found = compile_sources({"a.yarn": node(body)}, library, strict_commands=True).errors
    assert [item.code for item in found] == ["YS1001", "YS1001"]
    assert "walk" in found[0].message


def test_enum_parameters_take_computed_words(library: Library) -> None:
    assert commands('<<set $way = "left">>\n<<face max {$way}>>', library)[0].args == ("max", "left")


def test_a_library_refuses_what_makes_no_sense(library: Library) -> None:
    with pytest.raises(LibraryError, match="registered"):
        library.command("wait")
    with pytest.raises(LibraryError, match="registered"):
        library.function("visited", ("string",), "bool")
    with pytest.raises(LibraryError, match="unknown type"):
        library.function("f", ("text",), "bool")
    with pytest.raises(LibraryError, match="unknown type"):
        library.function("f", (), "any")
    with pytest.raises(LibraryError, match="unknown parameter"):
        library.command("c", Param("x", "any"))
    with pytest.raises(LibraryError, match="optional"):
        library.command("c", Param("x", optional=True), Param("y"))
    with pytest.raises(LibraryError, match="choices"):
        library.command("c", Param("x", "enum"))
    with pytest.raises(LibraryError, match="registered"):
        library.include(Library.standard())


def test_command_ids_do_not_hang_on_what_stands_above() -> None:
    plain, moved = commands("<<a>>\n<<b>>\n<<a>>"), commands("x\n<<c>>\n<<a>>\ny\n<<b>>\n<<a>>")
    assert len({command.id for command in plain}) == 3
    assert [command.id for command in plain] == [command.id for command in moved if command.name != "c"]
    assert program(node("<<a>>")).place_of(plain[0].id) == ("Start", 0)


@pytest.mark.parametrize("word", ["1e400", "-1e400", "nan", "inf", "1,5", ""])
def test_a_number_written_out_is_finite(word: str) -> None:
    library = Library.standard()
    library.command("wait", Param("seconds", "number"))
    found = compile_sources({"a": node(f'<<wait "{word}">>')}, library).errors
    assert [item.code for item in found] == ["YS1002"]


@pytest.mark.parametrize("value", ["1 / 0", "0 / 0"])
def test_a_computed_number_is_finite_or_an_error_of_the_script(value: str) -> None:
    library = Library.standard()
    library.command("wait", Param("seconds", "number"))
    dialogue = Dialogue(program(node(f"<<wait {{{value}}}>>\nx"), library=library), library)
    dialogue.start("Start")
    dialogue.advance()
    with pytest.raises(DialogueError, match="wait"):
        dialogue.advance()
    assert play(dialogue, start=None) == ["x"]
