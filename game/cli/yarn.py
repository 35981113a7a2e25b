"""``root-access yarn``: check, run, test, tag, translate and draw Yarn scripts, this game's or any others."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.scripts import Scripts, load_scripts, read_definitions, read_text

if TYPE_CHECKING:
    from game.yarn import Compilation, Library, Program

REFERENCE = """# Verbs: what this game's scripts may call

Written by `root-access yarn definitions --reference` from the verbs themselves (`game/scenes/verbs`,
`game/story/functions.py`): change those, then write this page and `assets/scripts/root-access.ysls.json`
(`root-access yarn definitions`) anew. Times are in seconds. *Who* is a person's ID, `player` too; a *spot*
is a Point or Spawn of the map. The language itself is described in [yarn.md](yarn.md).
"""
"""What stands above the tables of the page for writers, ``docs/verbs.md``."""


_TESTS = (".yarn", ".testplan")


def add_parser(subparsers: Any) -> None:
    """Define the command and its verbs."""
    parser = subparsers.add_parser("yarn", help="work on Yarn scripts", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)

    def verb(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text)
        made.add_argument("path", nargs="+", type=Path, help=".yarn files, .yarnproject files or folders")
        made.set_defaults(run=run)
        return made

    check = verb("check", run_check, "report mistakes and what is missing")
    check.add_argument("--entry", action="append", default=[], metavar="NODE", help="a node the game starts itself")
    check.add_argument("--columns", type=int, default=60, metavar="N", help="characters to a row of the dialogue box")
    check.add_argument("--rows", type=int, default=3, metavar="N", help="rows of the dialogue box (0: of any length)")
    check.add_argument("--no-ids", action="store_true", help="do not ask for line IDs and subtitles")
    play = verb("run", run_play, "play a script in the terminal")
    play.add_argument("--node", default="Start", help="where to begin (default Start)")
    play.add_argument("--seed", type=int, default=1, help="the seed of random numbers")
    play.add_argument("--language", help="show a translation of the project")
    test = verb("test", run_test, "play .testplan files; a script without a plan must be rejected")
    test.add_argument("-v", "--verbose", action="store_true", help="name the tests that pass too")
    tag = verb("add-ids", run_add_ids, "give every line an ID; nothing else changes")
    tag.add_argument("--dry-run", action="store_true", help="only name the files that would change")
    extract = verb("extract", run_extract, "print the string table as CSV, or bring a translation up to date")
    extract.add_argument("--language", help="the language of the table (default: the base language)")
    extract.add_argument("--table", type=Path, help="the translation's CSV file, read and written")
    extract.add_argument("--metadata", action="store_true", help="print hashtags by line instead")
    verb("graph", run_graph, "print nodes and jumps as a Mermaid chart")
    for made in (check, play, extract):
        made.add_argument("--definitions", type=Path, metavar="FILE", help="commands and functions (.ysls.json)")
        made.add_argument("--game", action="store_true", help="know this game's commands and functions")
    definitions = verbs.add_parser("definitions", help="print this game's commands and functions as .ysls.json")
    definitions.add_argument("--reference", action="store_true", help="print them as a page for writers instead")
    definitions.set_defaults(run=run_definitions)


def _library(options: argparse.Namespace, scripts: Scripts) -> tuple[Library | None, bool]:
    """Return the library to compile with, and whether it names every command there is."""
    if getattr(options, "game", False):
        from game.opening import signatures

        return signatures(), True
    files = [options.definitions] if getattr(options, "definitions", None) else scripts.definitions()
    if not files:
        return None, False
    library = read_definitions(files)
    return library, bool(library.commands)


def _compile(options: argparse.Namespace, scripts: Scripts) -> Compilation:
    from game.yarn import compile_sources

    library, strict = _library(options, scripts)
    version = scripts.project.language_version if scripts.project else 3
    return compile_sources(scripts.texts, library, strict_commands=strict, language_version=version)


def _program(compilation: Compilation) -> Program | None:
    """Return the program, or print the errors."""
    for error in compilation.errors:
        print(error, file=sys.stderr)
    return compilation.program


def run_check(options: argparse.Namespace) -> int:
    """Print a line a finding; status 1 if there is an error."""
    from game.yarn.diagnostics import Severity
    from game.yarn.tools.check import Check, characters

    scripts = load_scripts(options.path)
    check = Check(
        base_language=scripts.language,
        entries=("Start", *options.entry),
        tables=scripts.tables(),
        measure=characters(options.columns, options.rows) if options.columns and options.rows else None,
        want_ids=not options.no_ids,
    )
    found = check.run(_compile(options, scripts))
    if scripts.project:
        found = scripts.project.judge(found)
    for item in found:
        print(item)
    counts = {severity: sum(item.severity is severity for item in found) for severity in Severity}
    words = ", ".join(f"{count} {severity.value}{'' if count == 1 else 's'}" for severity, count in counts.items())
    print(f"{len(scripts.texts)} files: {words}", file=sys.stderr)
    return 1 if counts[Severity.ERROR] else 0


def run_play(options: argparse.Namespace) -> int:
    """Play in the terminal: numbers choose options, an empty line ends."""
    from game.yarn import Dialogue
    from game.yarn.localisation.tables import texts_of
    from game.yarn.tools.player import play, stand_ins

    scripts = load_scripts(options.path)
    program = _program(_compile(options, scripts))
    if program is None:
        return 1
    rows = scripts.tables().get(options.language or "", [])

    def ask(count: int) -> int:
        answer = input(f"1–{count}> ").strip()
        if not answer:
            raise EOFError
        return int(answer) if answer.isdecimal() else 0

    dialogue = Dialogue(program, stand_ins(program, print), seed=options.seed)
    dialogue.start(options.node)
    try:
        play(dialogue, print, ask, texts_of(program, rows), options.language or scripts.language)
    except EOFError:
        return 0
    return 0


def run_test(options: argparse.Namespace) -> int:
    """Run every test found and print the count; status 1 if one failed."""
    passed = failed = 0
    for script in _tests(options.path):
        problem = _test(script) if script.suffix == ".yarn" else "there are no tests here"
        failed += bool(problem)
        passed += not problem
        if problem:
            print(f"FAILED {script}: {problem}")
        elif options.verbose:
            print(f"passed {script}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def _tests(paths: Iterable[Path]) -> list[Path]:
    """Return the scripts to test, each once; a plan stands for its script, a path without any for itself."""
    files: dict[Path, None] = {}
    for path in paths:
        found = [file for file in (sorted(path.rglob("*")) if path.is_dir() else [path]) if file.suffix in _TESTS]
        files |= dict.fromkeys([file.with_suffix(".yarn") for file in found] or [path])
    return list(files)


def _test(script: Path) -> str:
    """Return what is wrong with a script, or nothing."""
    from game.yarn.errors import ProjectError
    from game.yarn.tools.plan_runner import check_plan

    plan = script.with_suffix(".testplan")
    if not script.exists():
        return "there is no such script"
    try:
        text = script.read_bytes().decode("utf-8", "replace")
        return check_plan({script.name: text}, read_text(plan) if plan.exists() else None, str(plan))
    except ProjectError as error:
        return str(error)


def run_add_ids(options: argparse.Namespace) -> int:
    """Write line IDs into the files that lack some; name them."""
    from game.yarn.localisation.tagger import add_line_ids

    scripts = load_scripts(options.path)
    changed = add_line_ids(scripts.texts)
    for name, text in changed.items():
        if not options.dry_run:
            Path(name).write_bytes(text.encode("utf-8"))
        count = text.count("#line:") - scripts.texts[name].count("#line:")
        print(f"{name}: {count} {'ID' if count == 1 else 'IDs'}")
    return 0


def run_extract(options: argparse.Namespace) -> int:
    """Print or write a string table."""
    from game.yarn.localisation.tables import base_table, console_tables, read_csv, update_table, write_csv

    scripts = load_scripts(options.path)
    program = _program(_compile(options, scripts))
    if program is None:
        return 1
    language = options.language or scripts.language
    if options.metadata:
        text = console_tables(program)[1]
    elif options.table:
        old = read_csv(read_text(options.table), str(options.table), language) if options.table.exists() else []
        options.table.write_text(write_csv(update_table(program, language, old)), "utf-8", newline="\n")
        print(f"{options.table}: {len(program.strings)} lines")
        return 0
    else:
        rows = base_table(program, language) if language == scripts.language else update_table(program, language)
        text = write_csv(rows)
    sys.stdout.write(text)
    return 0


def run_graph(options: argparse.Namespace) -> int:
    """Print the chart; scripts with errors are drawn as far as they were read."""
    from game.yarn import compile_sources
    from game.yarn.tools.graph import mermaid

    sys.stdout.write(mermaid(compile_sources(load_scripts(options.path).texts).files))
    return 0


def run_definitions(options: argparse.Namespace) -> int:
    """Print what editors or writers want to know of this game's commands and functions."""
    from game.opening import signatures
    from game.yarn.tools.reference import write_reference
    from game.yarn.tools.ysls import write_ysls

    library = signatures()
    sys.stdout.write(write_reference(library, REFERENCE) if options.reference else write_ysls(library))
    return 0
