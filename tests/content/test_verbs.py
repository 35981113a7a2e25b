"""What editors and writers are told of the game's commands and functions is what there is."""

from __future__ import annotations

from pathlib import Path

from game.cli.scripts import load_scripts, read_definitions
from game.cli.yarn import REFERENCE
from game.opening import signatures
from game.yarn.tools.reference import write_reference
from game.yarn.tools.ysls import write_ysls

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "assets" / "scripts"


def test_definitions_for_editors_are_up_to_date() -> None:
    written = (SCRIPTS / "root-access.ysls.json").read_text("utf-8")
    assert written == write_ysls(signatures()), "root-access yarn definitions > assets/scripts/root-access.ysls.json"


def test_the_page_for_writers_is_up_to_date() -> None:
    written = (ROOT / "docs" / "verbs.md").read_text("utf-8")
    wanted = write_reference(signatures(), REFERENCE)
    assert written == wanted, "root-access yarn definitions --reference > docs/verbs.md"


def test_the_project_names_the_definitions_and_they_say_all_that_the_compiler_needs() -> None:
    library = read_definitions(load_scripts([SCRIPTS]).definitions())
    game = signatures()
    assert {name: command.params for name, command in library.commands.items()} == {
        name: command.params for name, command in game.commands.items()
    }
    assert {name: str(function) for name, function in library.functions.items()} == {
        name: str(function) for name, function in game.functions.items()
    }


def test_everything_is_explained() -> None:
    library = signatures()
    assert [name for name, command in library.commands.items() if not command.doc] == []
    assert [name for name, function in library.functions.items() if not function.doc] == []
