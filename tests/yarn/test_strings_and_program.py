"""The string table (section 13), the program's bytes, and what loading imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from game.yarn import Dialogue, Library, Line, Program, ProgramFormatError, compile_sources, source_key
from tests.yarn.helpers import codes, compiled, errors, events, node, play, program


def test_ids_are_fixed_by_tags_and_made_up_without() -> None:
    entries = program(node("a #line:x\nb #t\n-> c")).entries()
    assert [(entry.text, entry.line, entry.implicit, entry.node) for entry in entries] == [
        ("a", 3, False, "Start"),
        ("b", 4, True, "Start"),
        ("c", 5, True, "Start"),
    ]
    assert entries[0].id == "line:x"
    assert all(len(entry.id) == len("line:") + 8 for entry in entries[1:])
    assert entries[1].tags == ("t", "lastline")


def test_made_up_ids_do_not_hang_on_what_stands_above_or_on_the_file() -> None:
    plain = program(node("a\nb\na")).strings
    moved = compile_sources({"other.yarn": node("new\na\n<<if true>>\nb\n<<endif>>\nmore\na")}).program
    assert moved is not None
    assert set(plain) < set(moved.strings)
    assert len(plain) == 3


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("a #line:x\nb #line:x", "YS0018"),
        ("a #line:x #line:y", "YS0062"),
        ("a #line:x #line:x", "YS0062"),
        ("a #line:x\na #shadow:x #shadow:x", "YS0062"),
        ("a #line:x\na #shadow:x #line:y", "YS0017"),
        ("a #shadow:nothing", "YS0042"),
        ("a #line:x\nb #shadow:x", "YS0044"),
        ("a {1} #line:x\na {1} #shadow:x", "YS0043"),
        ("a #line:x\na {1} #shadow:x", "YS0043"),
    ],
)
def test_broken_ids_and_shadows_are_errors(body: str, code: str) -> None:
    assert code in errors(body)


def test_ids_are_unique_over_all_files() -> None:
    assert "YS0018" in codes(node("a #line:x"), node("b #line:x", "Other"))


def test_a_shadow_line_shows_its_source_with_tags_of_its_own() -> None:
    made = program(node("Hi #line:x #one\nHi #shadow:x #two"))
    dialogue = Dialogue(made)
    lines = [event for event in events(dialogue) if isinstance(event, Line)]
    assert lines[1].id.startswith("line:sh_")
    assert made.metadata[lines[1].id] == ("shadow:x", "two")
    assert lines[1].id not in made.strings
    assert [dialogue.text_of(line).text for line in lines] == ["Hi", "Hi"]
    assert dialogue.text_of(lines[1], {"line:x": "Hallo"}).text == "Hallo"
    assert made.entries()[1].shadow == "line:x"


def test_translations_may_reorder_placeholders_and_fall_back_to_the_base() -> None:
    made = program(node('{"a"} and {"b"}: [plural value={2} one="% x" few="% y" other="% z"/] #line:x\nplain #line:y'))
    dialogue = Dialogue(made)
    lines = [event for event in events(dialogue) if isinstance(event, Line)]
    table = {"line:x": '{1} i {0}: [plural value={2} one="% x" few="% y" other="% z"/]', "line:y": ""}
    assert dialogue.text_of(lines[0]).text == "a and b: 2 z"
    assert dialogue.text_of(lines[0], table, "pl").text == "b i a: 2 y"
    assert dialogue.text_of(lines[1], table, "pl").text == "plain"


def test_bytes_of_a_program_are_read_back_whole_and_nothing_else_is_read() -> None:
    made = program(node("a {1 / 0 + $x} #line:1 #t\n<<declare $x = 0.1>>\n<<declare $s = $x + 1>>\n-> b"))
    data = made.to_bytes()
    loaded = Program.from_bytes(data)
    assert loaded == made
    assert loaded.metadata["line:1"] == ("line:1", "t")
    assert play(Dialogue(loaded)) == ["a Infinity", "b"]
    for broken in (b"", b"x", data[:-1], data[:40] + b"x" + data[41:], data.replace(b"program 1", b"program 0")):
        with pytest.raises(ProgramFormatError):
            Program.from_bytes(broken)


def test_the_content_hash_follows_the_content() -> None:
    assert program(node("a")).content_hash == program(node("a")).content_hash != program(node("b")).content_hash
    keys = {
        source_key({"a": "x"}),
        source_key({"a": "y"}),
        source_key({"b": "x"}),
        source_key({"a": "x"}, "1"),
        source_key({"a": "x", "b": ""}),
        source_key({"ax": ""}),
    }
    assert len(keys) == 6
    assert source_key({"a": "1", "b": "2"}) == source_key({"b": "2", "a": "1"})


def test_loading_a_program_imports_neither_the_compiler_nor_babel() -> None:
    code = (
        "import sys; from game.yarn import Program, Dialogue, Line, parse_markup\n"
        "program = Program.from_bytes(sys.stdin.buffer.read()); dialogue = Dialogue(program); dialogue.start('Start')\n"
        "dialogue.advance(); dialogue.text_of(dialogue.advance())\n"
        "bad = [name for name in sys.modules if name.startswith(('game.yarn.compiler', 'babel', 'pygame', 'random'))]\n"
        "assert not bad, bad"
    )
    data = program(node("Max: [b]hi[/b]")).to_bytes()
    subprocess.run([sys.executable, "-c", code], input=data, check=True)


def test_library_defaults_to_the_standard_one() -> None:
    assert "dice" in Library.standard().functions
    assert compile_sources({"a": node("{dice(6)}")}).program is not None


def test_diagnostics_are_sorted_and_read_like_a_compilers() -> None:
    found = compiled(node("{1 +}\n<<if>>\n<<endif>>"), node("<<go", "Two")).errors
    assert [(item.file, item.line) for item in found] == [("file0.yarn", 3), ("file0.yarn", 4), ("file1.yarn", 3)]
    assert str(found[0]).startswith("file0.yarn:3:5: error YS0005: expected a value, found ")
    assert found[0].name == "SyntaxError"
