"""What a debate is made of: statements, what they stand on, and what each answer does. Frozen content."""

from __future__ import annotations

from dataclasses import dataclass

from game.encounters.setup import Setup


@dataclass(frozen=True, slots=True)
class Reply:
    """What an answer does: to ``standing`` (one's own), to ``trust`` (theirs), and afterwards.

    ``opens`` is a hidden statement that comes next; ``mark`` is noted for scripts.
    """

    standing: int = 0
    trust: int = 0
    opens: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that ``speaker`` says.

    ``hold`` and ``grant`` end it, so does showing one of ``shows`` (item, reply) once its ground is
    open; ``ask`` opens the ground and the statement stays. ``bare`` grounds lie open from the start;
    ``hidden`` statements are reached only through another's ``opens``.
    """

    id: str
    speaker: str
    grant: Reply
    hold: Reply
    ask: Reply = Reply()
    shows: tuple[tuple[str, Reply], ...] = ()
    bare: bool = False
    hidden: bool = False

    def show(self, item: str) -> Reply | None:
        """Return what showing an item does once the ground is open, None if it has nothing to do with it."""
        return next((reply for known, reply in self.shows if known == item), None)


BOUNCE = Reply(standing=-1)
"""What it costs to show something that meets nothing."""


@dataclass(frozen=True, slots=True)
class DebateSpec:
    """A debate as it meets this player.

    ``items`` are what can be shown; ``ends`` pairs of least trust and outcome, best first, the last
    one for any trust. ``crowd`` are the people who listen.
    """

    id: str
    statements: tuple[Statement, ...]
    items: tuple[str, ...]
    standing: int
    trust: int
    ends: tuple[tuple[int, str], ...]
    crowd: tuple[str, ...] = ()

    def statement(self, name: str) -> Statement:
        """Return a statement by its ID. Raises ``KeyError`` if there is none."""
        for statement in self.statements:
            if statement.id == name:
                return statement
        raise KeyError(name)

    def after(self, name: str) -> str:
        """Return the statement that follows in turn, empty at the end."""
        turn = [statement.id for statement in self.statements if not statement.hidden or statement.id == name]
        where = turn.index(name) + 1
        return turn[where] if where < len(turn) else ""


def answered(setup: Setup, patient: str) -> bool:
    """Return whether a patient's call was answered on the day of the phones."""
    return setup.fact(f"call_{patient}") not in ("", "missed")
