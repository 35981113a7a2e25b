"""``root-access shoot``: one frame as a PNG, without a window."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.contact import KINDS, contact
from game.core.errors import GameError
from game.core.input import ACT, DOWN, LEFT

if TYPE_CHECKING:
    import pygame

    from game.content import Library
    from game.headless import Session

PATIENTS = ("tomasz", "nadia", "abena", "kofi", "quin")


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("shoot", help="write one frame of a scene, a map or an encounter as PNG")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--scene", choices=sorted(SCENES))
    what.add_argument("--map", metavar="NAME", help="a map's name or file; NAME@SPAWN starts at a Spawn or Point")
    what.add_argument("--encounter", metavar="NAME", help="an encounter's id")
    what.add_argument("--contact", choices=KINDS, help="all rooms, portraits or encounters on one sheet")
    parser.add_argument("--tick", type=int, default=90, metavar="N", help="how many ticks to let pass first (90)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=int, default=1, metavar="N", help="enlarge the PNG N times")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Set the scene, let the ticks pass, draw one frame and write it; or draw a contact sheet."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    picture = _contact(options) if options.contact else _frame(options)
    if options.scale > 1:
        picture = pygame.transform.scale_by(picture, options.scale)
    try:
        pygame.image.save(picture, options.output)
    except (pygame.error, OSError) as error:
        raise GameError(str(options.output), f"it cannot be written ({error})", "choose a folder that exists") from None
    return 0


def _contact(options: argparse.Namespace) -> pygame.Surface:
    from game.opening import open_content

    return contact(open_content(), options.contact, options.seed)


def _frame(options: argparse.Namespace) -> pygame.Surface:
    import pygame

    from game.headless import Session
    from game.opening import open_content
    from game.views.screen import Screen

    content = open_content()
    session = Session.title(options.seed, content=content)
    if options.scene:
        SCENES[options.scene](session)
    elif options.map:
        enter_map(session, _map_name(content, options.map))
    else:
        begin_encounter(session, options.encounter)
    pygame.display.init()
    target = pygame.display.set_mode((320, 180))
    screen = Screen(content)
    for _ in range(options.tick):
        session.step()
        screen.react(session.game)
    session.game.notice_ticks = 0 if options.map or options.encounter else session.game.notice_ticks
    screen.draw(target, session.game)
    return target


def _map_name(content: Library, name: str) -> str:
    """Return the name of a map that is given by name or by file, with what follows an ``@`` kept."""
    path, at, spawn = name.partition("@")
    return content.add_map(Path(path)) + at + spawn if path.endswith(".tmx") else name


def enter_map(session: Session, name: str) -> None:
    """Stand in a map at a Spawn (``NAME@SPAWN``), or at its first one."""
    from game.scenes.explore import Explore

    game = session.game
    name, _, spawn = name.partition("@")
    place = game.content.place(name)
    marks = [*place.spawns, *place.points]
    if not marks:
        raise GameError(name, "the map has no Spawn", "add an object of class Spawn")
    game.story.case = "cavity"
    game.variables()
    explore = Explore()
    game.replace_all(explore)
    explore.enter(game, name, spawn or marks[0])


def begin_encounter(session: Session, name: str) -> None:
    """Begin an encounter out of the story."""
    from game.encounters.catalogue import ENTRIES
    from game.scenes.encounter import Encounter

    game = session.game
    game.story.case = "cavity"
    try:
        game.replace_all(Encounter.begin(game, name))
    except ValueError as error:
        raise GameError(name, str(error), f"use one of {', '.join(ENTRIES)}") from None


def _title(session: Session) -> None:
    """Stay at the title."""


def _read_to_a(session: Session, wanted: str) -> None:
    """Begin the case, talk to Max, and read until a line or a choice stands there."""
    enter_map(session, "clinic_reception@desk_front")
    session.game.run_script("Max")
    for _ in range(4000):
        seen = session.observe()
        if wanted == "line" and seen["line"] and len(seen["line"]["text"]) > 60 and seen["mode"] == "line":
            session.step(ticks=100)
            return
        if wanted == "choice" and seen["options"]:
            return
        session.step(ACT)
        session.step()


def _over_reception(session: Session) -> None:
    enter_map(session, "clinic_reception")
    story = session.game.story
    for patient in PATIENTS:
        story.chart.add(patient)


def _chart(session: Session) -> None:
    from game.scenes.chart import ChartScene

    _over_reception(session)
    chart = session.game.story.chart
    chart.write("tomasz", "waiting", "tell_me")
    chart.write("nadia", "drill", "ask_me")
    chart.write("kofi", "needle", "be_quick")
    chart.write("quin", "chair")
    session.game.push(ChartScene(row=4, column=1))
    session.step(ACT)


def _pause(session: Session) -> None:
    from game.scenes.pause import Pause

    _over_reception(session)
    session.game.push(Pause())


def _settings(session: Session) -> None:
    _pause(session)
    for _ in range(3):
        session.step(DOWN)
        session.step()
    session.step(ACT)


def _controls(session: Session) -> None:
    """Swap two keys, so that the page has something to say."""
    from game.core.messages import KeyCaptured

    _settings(session)
    for button in (LEFT, DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, ACT):
        session.step()
        session.step(button)
    session.step(messages=(KeyCaptured("key.h"),))


def _history(session: Session) -> None:
    from game.scenes.history import History

    _read_to_a(session, "choice")
    session.game.push(History())


def _slots(session: Session) -> None:
    from game.core.messages import SaveListed, SaveSlot
    from game.scenes.slots import Slots

    session.game.push(Slots("load"))
    entries = (
        SaveSlot("auto", "cavity", "clinic_vr", 1, 42_000, 88, "2045-03-02T09:40:00+00:00"),
        SaveSlot("1", "cavity", "clinic_reception", 1, 9_000, 100, "2045-03-02T09:10:00+00:00"),
        SaveSlot("2", error="its checksum does not fit: it was damaged"),
    )
    session.step(messages=(SaveListed(entries),))


def _chapter(session: Session) -> None:
    from game.scenes.chapter import Chapter

    session.game.push(Chapter(1))


def _ending(session: Session) -> None:
    from game.scenes.ending import Ending

    session.game.replace_all(Ending("soothe"))


SCENES: dict[str, Callable[[Session], None]] = {
    "title": _title,
    "dialogue": lambda session: _read_to_a(session, "line"),
    "choice": lambda session: _read_to_a(session, "choice"),
    "chart": _chart,
    "pause": _pause,
    "settings": _settings,
    "controls": _controls,
    "history": _history,
    "slots": _slots,
    "chapter": _chapter,
    "ending": _ending,
}
