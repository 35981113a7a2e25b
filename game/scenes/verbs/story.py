"""Verbs that move the story: places, chapters, chart, encounters, endings."""

from __future__ import annotations

from game.core.events import SaveWanted
from game.encounters.catalogue import ENTRIES
from game.scenes.chapter import Chapter
from game.scenes.chart import ChartScene
from game.scenes.context import StageError
from game.scenes.encounter import Encounter
from game.scenes.ending import Ending
from game.scenes.lessons import LESSONS
from game.scenes.verbs.base import Call, Verb, Wait, number, text
from game.story.cast import BY_ID, TELLS


def enter(call: Call) -> Wait | None:
    """Change the place, with a fade, and wait: a map's name and a spawn of it."""
    call.explore.begin_travel(call.ctx, call.word(0), call.word(1))
    return Wait("place")


def chapter(call: Call) -> Wait | None:
    """Show a chapter's title card and save the game."""
    call.ctx.story.chapter = call.number(0)
    call.ctx.push(Chapter(call.number(0)))
    call.ctx.emit(SaveWanted("auto"))
    return Wait("scene")


def objective(call: Call) -> Wait | None:
    """Set what to do next: the message ``objective.ID``; ``none`` clears it."""
    name = "" if call.word(0) == "none" else call.word(0)
    if name and name != call.ctx.story.objective:
        call.ctx.notify(f"objective.{name}", 240)
        call.ctx.sound("objective")
    call.ctx.story.objective = name
    return None


def patient(call: Call) -> Wait | None:
    """Give a patient a row on the chart."""
    if call.ctx.story.chart.add(call.word(0)):
        call.ctx.notify("notice.patient", 150)
        call.ctx.sound("chart_row")
    return None


def tell(call: Call) -> Wait | None:
    """Reveal a tell."""
    if call.ctx.story.learn(call.word(0)):
        call.explore.show_tell(call.ctx, call.word(0))
    return None


def teach(call: Call) -> Wait | None:
    """Show the button for something where it can be done, until the player has done it once."""
    if call.word(0) not in call.ctx.story.lessons:
        call.ctx.story.lessons.append(call.word(0))
    return None


def chart(call: Call) -> Wait | None:
    """Open the chart and wait until it is closed."""
    call.ctx.push(ChartScene())
    return Wait("scene")


def calm(call: Call) -> Wait | None:
    """Change the player's calm by −100 to 100."""
    call.ctx.story.change_calm(call.number(0))
    return None


def encounter(call: Call) -> Wait | None:
    """Play an encounter and wait; ``outcome()`` tells how it ended."""
    call.ctx.push(Encounter.begin(call.ctx, call.word(0)))
    return Wait("scene")


def puzzle(call: Call) -> Wait | None:
    """Do something in the place's puzzle: ``ask`` or ``tell`` Max to help where he can just now, ``call`` him back."""
    explore = call.explore
    if explore.puzzle is None or not explore.puzzle.do(call.word(0)):
        raise StageError(explore.place, f"its puzzle cannot do {call.word(0)!r} now", "look with puzzle(...) first")
    return None


def ending(call: Call) -> Wait | None:
    """End the case: credits, then the title."""
    call.ctx.profile.endings.add(f"{call.ctx.story.case}.{call.word(0)}")
    call.ctx.replace_all(Ending(call.word(0)))
    return Wait("scene")


VERBS = (
    Verb("enter", enter, (text("map"), text("spawn"))),
    Verb("chapter", chapter, (number("number"),)),
    Verb("objective", objective, (text("id"),)),
    Verb("patient", patient, (text("id", *BY_ID),)),
    Verb("tell", tell, (text("id", *TELLS),)),
    Verb("teach", teach, (text("lesson", *LESSONS),)),
    Verb("chart", chart),
    Verb("calm", calm, (number("amount"),)),
    Verb("encounter", encounter, (text("id", *ENTRIES),)),
    Verb("puzzle", puzzle, (text("action", "ask", "tell", "call"),)),
    Verb("ending", ending, (text("id", "purge", "soothe"),)),
)
