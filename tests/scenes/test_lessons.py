"""A newcomer is shown each button where it can be used, until they have used it."""

from __future__ import annotations

from game.content import Library
from game.core.input import LEFT, LISTEN
from game.headless import Session
from game.scenes.explore import Explore
from game.scenes.lessons import Prompt, prompt
from game.story.cast import FEARS
from tests.playthroughs.pilot import Pilot
from tests.playthroughs.route import begin, curious


def shown(session: Session) -> Prompt | None:
    """Return what is shown in the place."""
    scene = session.game.scenes[-1]
    assert isinstance(scene, Explore)
    return prompt(session.game, scene)


def lesson(session: Session) -> str:
    """Return which lesson is shown, empty for none."""
    found = shown(session)
    return found.lesson if found else ""


def test_the_first_room_teaches_by_being_played(content: Library):
    session = Session.title(seed=1, content=content)
    pilot = Pilot(session, curious())
    begin(session, pilot)
    assert lesson(session) == "walk"
    session.step(LEFT, 30)
    assert "walk" not in session.game.story.lessons
    pilot._reach("tomasz", pilot._beside_person("tomasz"))
    assert shown(session) is not None
    assert (lesson(session), shown(session).word) == ("act", "talk")
    pilot.talk_to("max")
    assert session.game.story.lessons == ["listen", "chart"]
    pilot._reach("tomasz", pilot._beside_person("tomasz"))
    assert lesson(session) == "listen"
    session.step(LISTEN, 60)
    session.step(0, 200)
    for who in ("tomasz", "nadia", "kofi"):
        pilot.talk_to(who)
    assert lesson(session) == "chart"
    pilot.open_chart()
    pilot._write("kofi", 0, "needle", FEARS)
    pilot.close_menus()
    assert session.game.story.lessons == []


def test_lessons_are_saved(content: Library):
    session = Session.title(seed=1, content=content)
    begin(session, Pilot(session, curious()))
    session.restore(session.snapshot())
    assert session.game.story.lessons == ["walk", "act"]
