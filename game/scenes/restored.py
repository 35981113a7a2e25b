"""What state read from a save must satisfy before it is played on: types, ranges, and names that exist.

A save has a checksum, so damage is found before; this is for saves that were edited or made by other
versions. Nothing that passes can raise later.
"""

from __future__ import annotations

from collections.abc import Collection

from game.core.shape import check_numbers, check_state
from game.core.snapshot import Plain
from game.scenes.chapter import Chapter
from game.scenes.chart import COLUMNS, ChartScene
from game.scenes.context import Context, Scene
from game.scenes.encounter import Encounter
from game.scenes.ending import Ending
from game.scenes.explore import Explore
from game.scenes.history import History
from game.scenes.options import NAMES, Options
from game.scenes.pause import ITEMS as PAUSE_ITEMS
from game.scenes.pause import Pause
from game.scenes.reach import Reach
from game.scenes.rebinding import RESET, WAIT_TICKS
from game.scenes.slots import Slots
from game.scenes.talk import Talk
from game.scenes.title import ITEMS as TITLE_ITEMS
from game.scenes.title import Title
from game.scenes.told import Mode
from game.scenes.veil import VEIL_FULL, Veil
from game.scenes.verbs.people import SIGNS
from game.story.bindings import ACTIONS, Outcome
from game.story.cases import CASES
from game.story.cast import BY_ID, CROWD, FEARS, MANNERS, PEOPLE, TELLS
from game.story.state import CALM_FULL, Story
from game.world.movement import FACINGS
from game.world.person import POSES, Person
from game.world.place import Place

MARGIN = 512
"""Pixels that people, camera and marks may be outside of a place."""
MOST_WANDER = 512
MOST_CHAPTERS = 99
LONGEST_WAIT = 60 * 60 * 10
MOST_ENTRIES = 64
WAITS = ("ticks", "walk", "veil", "camera", "place", "scene")
ENDINGS = ("purge", "soothe")
SAID = (RESET, *(outcome.value for outcome in Outcome))
GROUNDS = ("explore", "title", "ending", "encounter")
"""What a stack of scenes may stand on."""
ANYBODY = (*PEOPLE, *CROWD)
LONE = ("title", "ending")
"""Scenes with nothing but menus above them and nothing below."""


def check_restored(ctx: Context) -> None:
    """Check story, veil and scenes of a run that were just unpacked.

    Raises ``ValueError``, or ``GameError`` for places and lines that do not exist.
    """
    check_state(ctx.story)
    _check_story(ctx, ctx.story)
    check_state(ctx.veil)
    _check_veil(ctx.veil)
    kinds = [scene.kind for scene in ctx.scenes]
    _want(len(kinds) <= 12 and kinds[0] in GROUNDS, "stack of scenes", kinds)
    _want(not set(LONE) & set(kinds[1:]) and kinds.count("explore") <= 1, "stack of scenes", kinds)
    for scene in ctx.scenes:
        check_state(scene)
        _check_scene(ctx, scene)
    for scene in ctx.scenes:
        scene.observe(ctx)  # looks every condition and line in sight up


def _check_story(ctx: Context, story: Story) -> None:
    _one_of(story.case, ("", *CASES), "case")
    _within(story.calm, 0, CALM_FULL, "calm")
    _want(not story.backdrop or ctx.content.has_backdrop(story.backdrop), "backdrop", story.backdrop)
    for row in story.chart.rows:
        _one_of(row.patient, BY_ID, "patient")
        _one_of(row.fear, ("", *FEARS), "fear")
        _one_of(row.manner, ("", *MANNERS), "manner")
    patients = [row.patient for row in story.chart.rows]
    _want(len(set(patients)) == len(patients), "chart", patients)
    for tell in story.tells:
        _one_of(tell, TELLS, "tell")
    for who in (*story.followers, *story.placed):
        _one_of(who, ANYBODY, "person")
    for record in story.placed.values():
        place = ctx.content.place(record.place)
        _in_place(place, record.x, record.y)
        _one_of(record.pose, POSES, "pose")
        _within(record.facing, 0, len(FACINGS) - 1, "facing")
    if story.puzzles:
        from game.puzzles.catalogue import make

        for name, state in story.puzzles.items():
            check_state(make(name, state))
    for spoken in story.history:
        ctx.speech(spoken.line, spoken.substitutions)


def _check_veil(veil: Veil) -> None:
    _within(veil.level, 0, VEIL_FULL, "veil")
    _within(veil.target, 0, VEIL_FULL, "veil")
    _within(veil.rate, 1, VEIL_FULL, "veil")
    _one_of(veil.colour, ("black", "white"), "veil")


def _check_scene(ctx: Context, scene: Scene) -> None:
    _want(getattr(scene, "ticks", 0) >= 0, "age", scene.kind)
    match scene:
        case Explore():
            _check_explore(ctx, scene)
        case Talk():
            _check_talk(ctx, scene)
        case Encounter():
            _within(scene.over, 0, LONGEST_WAIT, "encounter")
            check_state(scene.aim)
            _within(scene.aim.goal, -1, MOST_ENTRIES, "pointer")
            _within(scene.aim.down, 0, LONGEST_WAIT, "pointer")
            check_numbers(_without_setup(scene.rules.pack()), scene.name)
        case ChartScene():
            _check_chart(ctx, scene)
        case Chapter():
            _within(scene.number, 1, MOST_CHAPTERS, "chapter")
            _want(ctx.scenes[0] is not scene, "chapter", scene.number)
        case History():
            _within(scene.back, 0, max(0, len(ctx.story.history) - 1), "history")
        case Ending():
            _one_of(scene.name, ENDINGS, "ending")
        case Options():
            _within(scene.page, 0, len(NAMES) - 1, "page")
            _within(scene.focus, 0, len(scene.rows()), "focus")
            _want(scene.said is None or scene.said[0] in SAID, "answer", scene.said)
            _within(scene.waiting, 0, WAIT_TICKS, "waiting")
            _want(
                not scene.waiting or (scene.rows()[scene.focus - 1] in ACTIONS and scene.focus > 0),
                "waiting",
                scene.focus,
            )
        case Pause():
            _within(scene.focus, 0, len(PAUSE_ITEMS) - 1, "focus")
        case Slots():
            _one_of(scene.mode, ("save", "load"), "mode")
            _within(scene.focus, 0, len(scene.names()) - 1, "focus")
        case Title():
            _within(scene.focus, 0, len(TITLE_ITEMS) - 1, "focus")
            _one_of(scene.leaving, ("", *TITLE_ITEMS), "leaving")


def _without_setup(data: Plain) -> Plain:
    """Return a packed encounter without setups, its own and that of an encounter within it: seeds are longer."""
    if not isinstance(data, dict):
        return data
    return {name: _without_setup(part) for name, part in data.items() if name != "setup"}


def _check_chart(ctx: Context, chart: ChartScene) -> None:
    _within(chart.column, 0, len(COLUMNS) - 1, "column")
    _within(chart.row, 0, max(0, len(ctx.story.chart.rows) - 1), "row")
    _within(chart.picking, -1, len(COLUMNS[chart.column]) - 1, "choice")
    for patient in chart.stamped:
        _one_of(patient, BY_ID, "patient")


def _check_explore(ctx: Context, explore: Explore) -> None:
    if explore.travel is not None:
        travel = explore.travel
        _want(ctx.content.place(travel.place).mark(travel.spawn) is not None, "spawn", travel.spawn)
    if not explore.place:
        _want((not explore.people and explore.travel is None) or ctx.scenes[-1] is not explore, "place", "")
        return
    place = ctx.content.place(explore.place)
    for person in (explore.player, *explore.people):
        _check_person(place, person)
    _in_place(place, explore.eye.x, explore.eye.y)
    _in_place(place, explore.eye.px, explore.eye.py)
    _in_place(place, explore.eye.mark_x << 8, explore.eye.mark_y << 8)
    _within(explore.eye.ticks, 0, LONGEST_WAIT, "camera")
    for x, y, facing in explore.trail.prints:
        _in_place(place, x, y)
        _within(facing, 0, len(FACINGS) - 1, "facing")
    listening = explore.listening
    _one_of(listening.tell, ("", *TELLS), "tell")
    _within(listening.tell_ticks, 0 if not listening.tell else 1, LONGEST_WAIT, "tell")
    _within(explore.press, 0, LONGEST_WAIT, "pointer")
    if explore.reach is not None:
        _check_reach(place, explore.reach)


def _check_reach(place: Place, reach: Reach) -> None:
    _one_of(reach.kind, ("person", "spot", "door"), "reach")
    _in_place(place, reach.x << 8, reach.y << 8)


def _check_person(place: Place, person: Person) -> None:
    _one_of(person.id, ANYBODY, "person")
    for x, y in ((person.x, person.y), (person.px, person.py), (person.home_x, person.home_y)):
        _in_place(place, x, y)
    for x, y in person.path:
        _in_place(place, x << 8, y << 8)
    _within(person.facing, 0, len(FACINGS) - 1, "facing")
    _within(person.turn_to, -1, len(FACINGS) - 1, "facing")
    _one_of(person.pose, POSES, "pose")
    _within(person.wander, 0, MOST_WANDER, "wander")
    _within(person.emote_ticks, 0, LONGEST_WAIT, "emote")
    _one_of(person.emote, ("", *SIGNS), "emote")


def _check_talk(ctx: Context, talk: Talk) -> None:
    _want(ctx.scenes[0] is not talk, "talk", talk.node)
    _want(talk.node in ctx.content.program().nodes and talk.dialogue.node is not None, "node", talk.node)
    match talk.mode:
        case Mode.LINE:
            _want(bool(talk.line), "line", talk.line)
        case Mode.CHOICE:
            _within(talk.focus, 0, len(talk.choices) - 1, "choice")
        case Mode.WAIT:
            _want(talk.wait is not None, "wait", None)
    if talk.wait is not None:
        _one_of(talk.wait.kind, WAITS, "wait")
        _want(talk.wait.ticks <= LONGEST_WAIT, "wait", talk.wait.ticks)
    _within(talk.page, 0, max(0, talk.layout(ctx).pages - 1) if talk.line else 0, "page")


def _in_place(place: Place, x: int, y: int) -> None:
    _within(x >> 8, -MARGIN, place.width + MARGIN, "position")
    _within(y >> 8, -MARGIN, place.height + MARGIN, "position")


def _within(value: int, low: int, high: int, name: str) -> None:
    _want(low <= value <= high, name, value)


def _one_of(value: str, known: Collection[str], name: str) -> None:
    _want(value in known, name, value)


def _want(fits: bool, name: str, value: object) -> None:
    if not fits:
        raise ValueError(f"its {name} cannot be {str(value)[:60]!r}")
