"""What ``root-access check`` finds in scripts: by the game's commands, its maps and its dialogue box."""

from __future__ import annotations

from pathlib import Path

from game.cli import check_scripts
from game.opening import open_content
from game.yarn import parse_markup


def findings(folder: Path, text: str) -> list[str]:
    """Return what the check says of a further script, from its line number on."""
    script = folder / "extra.yarn"
    script.write_text(text, "utf-8")
    found = list(check_scripts.check_scripts(open_content(), [script]))
    assert all(str(script) in item for item in found), found
    return [item.split("extra.yarn:")[1] for item in found]


def test_the_games_own_scripts_are_without_fault() -> None:
    assert list(check_scripts.check_scripts(open_content(), [])) == []


def test_commands_are_checked_by_their_signatures(tmp_path: Path) -> None:
    body = "<<walk max>>\n<<wlak max door>>\n<<pose max flying>>\n<<wait soon>>"
    found = findings(tmp_path, f"title: Extra\n---\n{body}\n===\n")
    assert [item[:20] for item in found] == [
        "3:1: error YS1002: <",
        "4:1: error YS1001: t",
        "5:1: error YS1002: <",
        "6:1: error YS1002: <",
    ]
    assert "did you mean <<walk who spot>>" in found[1]


def test_what_commands_name_must_be_there(tmp_path: Path) -> None:
    body = [
        "<<walk maxx door>>",
        "<<walk max nowhere_at_all>>",
        "<<face max sideways>>",
        "<<camera nobody 1>>",
        "<<enter clinic_receptoin start>>",
        "<<enter clinic_reception nowhere_at_all>>",
        "<<music dsuk>>",
        "<<sound nothing_like_it>>",
        "<<ambience roar>>",
        "<<backdrop vr_beech>>",
        "<<objective fly>>",
        "<<chapter 99>>",
        '<<music {"dusk"}>>',
        "<<music none>>",
        "<<face max up>>",
        "<<camera player>>",
        "<<objective none>>",
    ]
    text = "title: Extra\n---\n" + "\n".join(body) + "\n===\n"
    found = [item for item in findings(tmp_path, text) if "YS1006" not in item]
    assert [item.split(":")[0] for item in found] == [str(line) for line in range(3, 15)]
    assert all("error YS1002" in item for item in found)
    assert 'there is no person "maxx": did you mean "max"?' in found[0]
    assert 'there is no map "clinic_receptoin": did you mean "clinic_reception"?' in found[4]
    assert 'there is no message "chapter.99"' in found[11]


def test_what_is_missing_unused_or_unreachable_is_a_mistake(tmp_path: Path) -> None:
    text = (
        "title: Extra\nwhen: always\n---\n<<declare $nobody_reads_this = false>>\n"
        "A line without an ID.\n<<jump Nowhere_At_All>>\n===\n"
    )
    codes = [item.split(": ")[1] for item in findings(tmp_path, text)]
    assert codes == [
        "warning YS1005",  # no subtitle
        "warning YS1006",  # nothing leads here
        "info YS0010",
        "warning YS1004",
        "warning YS0012",
    ]


def test_lines_and_choices_are_measured_in_pixels(tmp_path: Path) -> None:
    text = (
        "title: Extra\n---\n"
        f"Max: {'Wide words wander. ' * 12}#line:extra_1\n"
        f"Max: {'Wide words wander. ' * 20}#line:extra_2\n"
        f"-> {'Wide words wander. ' * 2} #line:extra_3\n"
        f"-> {'Wide words wander. ' * 4} #line:extra_4\n===\n"
    )
    found = [item for item in findings(tmp_path, text) if "YS1007" in item]
    assert [item.split(":")[0] for item in found] == ["4", "6"]
    assert "pages of the dialogue box, 2 are the most" in found[0]
    assert "a choice has room for 264" in found[1]


def test_bold_words_are_wider() -> None:
    box, row = check_scripts.measures(open_content().metrics())
    width = next(count for count in range(1, 99) if row(parse_markup("o" * count), "en"))
    assert not row(parse_markup("o" * (width - 1)), "en")
    assert row(parse_markup(f"[b]{'o' * (width - 1)}[/b]"), "en")
    assert not box(parse_markup("o" * (width - 1)), "en")


def test_maps_start_nodes_and_read_variables() -> None:
    content = open_content()
    places = [content.place(path.stem) for path in content.map_paths()]
    nodes = set().union(*(check_scripts.started(place) for place in places))
    variables = set().union(*(check_scripts.read(place) for place in places))
    program = content.program()
    assert "" not in nodes
    assert {node for node in nodes if not node.startswith("Listen_")} <= set(program.nodes)
    assert {"Listen_Kofi"} <= nodes
    assert variables <= set(program.variables)


def test_a_broken_script_is_named(tmp_path: Path) -> None:
    script = tmp_path / "extra.yarn"
    script.write_bytes(b"\xff")
    assert "not" in next(iter(check_scripts.check_scripts(open_content(), [script])))
