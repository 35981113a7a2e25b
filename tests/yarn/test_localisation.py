"""Line IDs, string tables, project files."""

from __future__ import annotations

import pytest

from game.yarn import Severity, compile_sources
from game.yarn.errors import ProjectError
from game.yarn.localisation.project import Localisation, read_project
from game.yarn.localisation.tables import (
    COLUMNS,
    Row,
    base_table,
    console_tables,
    is_stale,
    lock_of,
    read_csv,
    texts_of,
    update_table,
    write_csv,
)
from game.yarn.localisation.tagger import add_line_ids
from tests.yarn.helpers import compiled, node, program

UNTAGGED = (
    "\ufefftitle: Start\r\n---\r\nplain\r\ntrailing   \r\ncomment // c\r\ntag #a\r\ntag and comment #a // c\r\n"
    "condition <<if true>>\r\ncondition and comment <<once>> // c\r\nclose <<if true>>// c\r\n"
    "-> option // c\r\n\t-> inner <<once>>\r\n=> item\r\n<<go>> behind a command\r\n\\\\\r\n🧶 {1 + 1} \\// x\r\n"
    "known #line:known // c\r\nknown #shadow:known\r\n// comment\r\n<<set $x = 1>>\r\n===\r\n"
)


def test_ids_go_behind_text_condition_and_tags_and_before_comments() -> None:
    tagged = add_line_ids({"a.yarn": UNTAGGED})["a.yarn"]
    before, after = UNTAGGED.split("\r\n"), tagged.split("\r\n")
    assert len(before) == len(after)
    changed = 0
    for old, new in zip(before, after, strict=True):
        if old == new:
            continue
        changed += 1
        head, _, rest = new.partition(" #line:")
        made, _, tail = rest.partition(" ")
        assert len(made) == 7
        assert int(made, 16) >= 0
        assert "//" not in head.replace("\\//", "")
        assert old in (head + tail, head + " " + tail, head + rest[7:])
    assert changed == 14
    made = program(tagged)
    assert not any(entry.implicit for entry in made.entries() if not entry.shadow)
    assert list(made.strings.values()) == list(program(UNTAGGED).strings.values())


def test_tagging_is_idempotent_and_never_repeats_an_id() -> None:
    tagged = add_line_ids({"a.yarn": UNTAGGED})["a.yarn"]
    assert add_line_ids({"a.yarn": tagged}) == {}
    more = add_line_ids({"a.yarn": tagged, "b.yarn": UNTAGGED.replace("known", "other").replace("Start", "Two")})
    assert set(more) == {"b.yarn"}
    assert compile_sources({"a.yarn": tagged, **more}).program is not None
    first = add_line_ids({"a.yarn": node("same")})["a.yarn"]
    taken = first.split("#line:")[1].split()[0]
    assert taken not in add_line_ids({"a.yarn": node("same")}, ["line:" + taken])["a.yarn"]


def test_thirty_thousand_equal_lines_get_ids_of_their_own() -> None:
    sources: dict[str, str] = {}
    for number in range(3):
        sources[f"{number}.yarn"] = node("the same\n" * 10_000, f"Node{number}")
        sources |= add_line_ids(sources)
    ids = [part.split()[0] for text in sources.values() for part in text.split("#line:")[1:]]
    assert len(ids) == len(set(ids)) == 30_000


def test_files_with_mistakes_are_left_alone() -> None:
    broken = node("text\n<<if>>")
    assert set(add_line_ids({"a.yarn": broken, "b.yarn": node("x", "Two")})) == {"b.yarn"}


SOURCE = node('Hello, "you" #line:1 #tone\nTwo {1} #line:2\nTwo? #line:3\nTwo? #shadow:3 #x\n-> Yes #line:4')


def test_the_base_table_lists_every_line_with_its_lock() -> None:
    rows = base_table(program(SOURCE), "en")
    assert [row.id for row in rows] == ["line:1", "line:2", "line:3", "line:4"]
    assert rows[0] == Row(
        "en", "line:1", 'Hello, "you"', 'Hello, "you"', "file0.yarn", "Start", 3, lock_of('Hello, "you"'), "tone"
    )
    assert lock_of("abc") == "ba7816bf"


def test_a_table_survives_csv() -> None:
    rows = [*base_table(program(SOURCE), "en"), Row("en", "x", 'a,b\n"c" \' 🧶', comment="1,2")]
    text = write_csv(rows)
    assert text.splitlines()[0] == ",".join(COLUMNS)
    assert read_csv(text) == rows
    assert read_csv("\ufeff" + text.replace("\n", "\r\n")) == [
        *rows[:-1],
        Row("en", "x", 'a,b\r\n"c" \' 🧶', comment="1,2"),
    ]


def test_tables_of_other_tools_are_read_by_their_column_names() -> None:
    rows = read_csv("id,text,file,node,lineNumber\nline:1,Hallo,a.yarn,Start,7\n\n", "de.csv", "de")
    assert rows == [Row("de", "line:1", "Hallo", file="a.yarn", node="Start", line_number=7)]
    assert read_csv("") == []


@pytest.mark.parametrize("text", ["a,b\n1,2", "id,text\n1", "id,text\n1,2,3", 'id,text\n"open'])
def test_broken_tables_are_refused(text: str) -> None:
    with pytest.raises(ProjectError, match="table"):
        read_csv(text)


def test_a_translation_is_kept_locked_and_found_stale_when_the_base_changes() -> None:
    made = program(SOURCE)
    table = update_table(made, "de")
    assert {row.text for row in table} == {""}
    table = [row if row.id != "line:3" else Row("de", "line:3", "Zwei?", "Two?", comment="mine") for row in table]
    table = update_table(made, "de", table)
    third = next(row for row in table if row.id == "line:3")
    assert (third.lock, third.comment, third.node) == (lock_of("Two?"), "mine", "Start")
    edited = program(SOURCE.replace("Two? ", "Two! ").replace("-> Yes #line:4", "-> No #line:5"))
    table = update_table(edited, "de", table)
    third = next(row for row in table if row.id == "line:3")
    assert (third.text, third.original, third.lock) == ("Zwei?", "Two!", lock_of("Two?"))
    assert is_stale(edited, third)
    assert [row.id for row in table] == ["line:1", "line:2", "line:3", "line:5"]
    assert texts_of(edited, table) == {"line:3": "Zwei?"}
    assert texts_of(edited, table, stale=False) == {}
    mended = [Row("de", "line:3", "Zwei!", third.original)]
    third = next(row for row in update_table(edited, "de", mended) if row.id == "line:3")
    assert not is_stale(edited, third)


def test_the_console_tables_have_texts_and_tags_apart() -> None:
    texts, tags = console_tables(program(SOURCE))
    assert texts.splitlines()[:2] == ["id,text,file,node,lineNumber", 'line:1,"Hello, ""you""",file0.yarn,Start,3']
    assert tags.splitlines()[:2] == ["id,node,lineNumber,tags", "line:1,Start,3,tone"]
    assert [line.split(",")[3] for line in tags.splitlines()[2:]] == ["shadow:3 x lastline"]


PROJECT = """\ufeff{
    // comments and trailing commas are fine
    "projectFileVersion": 4, /* this too */
    "baseLanguage": "en",
    "sourceFiles": ["**/*.yarn", "./extra/a?.TXT",],
    "excludeFiles": ["old/**"],
    "localisation": {"de": {"strings": "de.csv", "assets": "de//x"}, "pl": {}},
    "definitions": ["*.ysls.json"],
    "compilerOptions": {
        "diagnosticsSeverity": {"YS0003": "error", "YS0010": "none", "YS0008": "info", "YS0005": "none"},
    },
    "editorOptions": {"yarnScriptEditor": "x"},
}
"""


def test_a_project_file_is_read_with_comments_and_unknown_keys() -> None:
    project = read_project(PROJECT)
    assert (project.version, project.language_version, project.base_language) == (4, 3, "en")
    assert project.localisation == {"de": Localisation("de.csv", "de//x"), "pl": Localisation()}
    assert project.other == {"editorOptions": {"yarnScriptEditor": "x"}}


def test_a_project_selects_its_files() -> None:
    project = read_project(PROJECT)
    paths = [
        "b.yarn",
        "a.YARN",
        "deep/er/c.yarn",
        "old/x.yarn",
        "old/er/y.yarn",
        "extra/ab.txt",
        "extra/abc.txt",
        "d.txt",
    ]
    assert project.select(paths) == ["a.YARN", "b.yarn", "deep/er/c.yarn", "extra/ab.txt"]
    assert read_project('{"projectFileVersion": 3, "baseLanguage": "en"}').select(["x/y.yarn"]) == ["x/y.yarn"]


def test_a_project_changes_severities_but_excuses_no_error() -> None:
    project = read_project(PROJECT)
    found = project.judge(compiled(node("<<set $x = 1>>\n<<declare $y = 1>>\n<<stop>>\nx")).diagnostics)
    assert {item.code: item.severity for item in found} == {"YS0003": Severity.ERROR, "YS0008": Severity.INFO}
    assert [item.code for item in project.judge(compiled(node("{}")).errors)] == ["YS0005"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "{}",
        '{"projectFileVersion": 5, "baseLanguage": "en"}',
        '{"projectFileVersion": 1, "baseLanguage": "en"}',
        '{"projectFileVersion": "3", "baseLanguage": "en"}',
        '{"projectFileVersion": true, "baseLanguage": "en"}',
        '{"projectFileVersion": 4}',
        '{"projectFileVersion": 4, "baseLanguage": ""}',
        '{"projectFileVersion": 4, "baseLanguage": "en", "sourceFiles": [1]}',
        '{"projectFileVersion": 4, "baseLanguage": "en", "localisation": []}',
        '{"projectFileVersion": 4, "baseLanguage": "en", "localisation": {"de": 1}}',
        '{"projectFileVersion": 4, "baseLanguage": "en", "compilerOptions": {"diagnosticsSeverity": {"YS0003": 1}}}',
        "[" * 100_000,
    ],
)
def test_broken_project_files_are_refused(text: str) -> None:
    with pytest.raises(ProjectError):
        read_project(text)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("<<enum E>>\n<<case A>>\n<<endenum>>", 3),
        ("x\n<<declare $x = 1 + 1>>", 4),
        ("=> x", 3),
        ("x <<once>>", 3),
        ("-> x <<once if true>>", 3),
        ("<<once>>\nx\n<<endonce>>", 3),
    ],
)
def test_version_two_refuses_what_is_new(body: str, line: int) -> None:
    found = compile_sources({"a.yarn": node(body)}, language_version=2).errors
    assert [(item.code, item.line) for item in found][:1] == [("YS0036", line)]
    assert compile_sources({"a.yarn": node("<<declare $x = -1>>\n-> a <<if true>>")}, language_version=2).program
