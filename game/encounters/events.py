"""What an encounter tells view, sound and scene about the tick that just passed.

An encounter clears its ``events`` at the start of every step and appends frozen values of these
classes. Positions are pixels of the 320×180 picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class Beat(Event):
    """A beat of the music fell; ``index`` counts from the start of the phase or of the swarm."""

    index: int


@dataclass(frozen=True, slots=True)
class PhaseBegan(Event):
    """A phase starts: change music and body. ``beat`` is the length of a beat in ticks (40 or 24)."""

    phase: str
    beat: int


@dataclass(frozen=True, slots=True)
class WaveBegan(Event):
    """A wave starts; ``harder`` if it returns because it was misread."""

    wave: str
    harder: bool


@dataclass(frozen=True, slots=True)
class WaveEnded(Event):
    """A wave is over; ``early`` if Max's joke ended it."""

    wave: str
    early: bool


@dataclass(frozen=True, slots=True)
class Warned(Event):
    """A floor mark appeared; ``look`` names the attack, ``x`` the middle of its shape."""

    look: str
    x: int


@dataclass(frozen=True, slots=True)
class Struck(Event):
    """An attack went live: a slab, disc, ring or cone, or a volley of bullets."""

    look: str
    x: int


@dataclass(frozen=True, slots=True)
class Asked(Event):
    """Cavity asks for a number from 1 to 10 (the wave *Any Discomfort?*)."""

    number: int


@dataclass(frozen=True, slots=True)
class Counted(Event):
    """The voice says a number from 1 to 3 (the wave *Count of Three*); it need not be true."""

    number: int


@dataclass(frozen=True, slots=True)
class Halted(Event):
    """A raised hand stopped the wave (*Hand Up*); ``left`` is how often it still may."""

    left: int


@dataclass(frozen=True, slots=True)
class Sheltered(Event):
    """Somebody whose fear was understood steps in: nothing hurts in this wave."""

    who: str


@dataclass(frozen=True, slots=True)
class Hit(Event):
    """Elara was hit; ``calm`` is what is left."""

    calm: int


@dataclass(frozen=True, slots=True)
class Grazed(Event):
    """A bullet passed close by; ``x`` and ``y`` are Elara's heart."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Dashed(Event):
    """Elara dashed from here."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Caught(Event):
    """Max's coat caught a bullet."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class WordHeard(Event):
    """A word was heard to its end; its text is ``message``."""

    message: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Opened(Event):
    """The body leans in: the four verbs are open."""

    wave: str


@dataclass(frozen=True, slots=True)
class Moved(Event):
    """The cursor of a menu moved."""


@dataclass(frozen=True, slots=True)
class Chosen(Event):
    """Something was chosen from a menu: a verb, Max's help, a reading, a manner, the last choice."""

    what: str


@dataclass(frozen=True, slots=True)
class Refused(Event):
    """What was chosen cannot be had now; ``message`` says why."""

    message: str


@dataclass(frozen=True, slots=True)
class Stroke(Event):
    """One Treat beat: ``clean``, ``rough`` or ``miss``."""

    quality: str
    index: int


@dataclass(frozen=True, slots=True)
class HandRaised(Event):
    """The owner's hand went up: stop now."""

    owner: str


@dataclass(frozen=True, slots=True)
class Said(Event):
    """Somebody speaks a line in the fight; ``who`` is a person's id."""

    who: str
    message: str


@dataclass(frozen=True, slots=True)
class Understood(Event):
    """Understanding rose to ``halves`` half-steps of this phase."""

    halves: int


@dataclass(frozen=True, slots=True)
class GripFell(Event):
    """Treat loosened its grip to ``grip``."""

    grip: int


@dataclass(frozen=True, slots=True)
class Breathed(Event):
    """A breath was followed to its end: ``steady`` is 0–100, ``calm`` what it gave."""

    steady: int
    calm: int


@dataclass(frozen=True, slots=True)
class PulledOut(Event):
    """Calm reached 0 and Max pulled Elara out for the ``times``-th time; the phase restarts."""

    times: int


@dataclass(frozen=True, slots=True)
class Rang(Event):
    """Max rings a patient."""

    patient: str


@dataclass(frozen=True, slots=True)
class Settled(Event):
    """A patient's fear found its place: ``returned``, ``refused`` or ``misjudged``."""

    patient: str
    how: str


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """The encounter is over."""

    outcome: str


@dataclass(frozen=True, slots=True)
class Pulsed(Event):
    """The beacon pulsed at ``x``, ``y``; ``shape`` is whose beat it met, or ``none``."""

    x: int
    y: int
    shape: str


@dataclass(frozen=True, slots=True)
class BotWoke(Event):
    """A bot woke and follows."""

    bot: int
    shape: str


@dataclass(frozen=True, slots=True)
class BotStartled(Event):
    """A bot heard somebody else's beat: it rolls over and is deaf for a bar."""

    bot: int
    shape: str


@dataclass(frozen=True, slots=True)
class BotDozed(Event):
    """A follower fell asleep again because it had not heard its beat for too long."""

    bot: int
    shape: str


@dataclass(frozen=True, slots=True)
class BotSeated(Event):
    """A bot took a seat and begins to mend it."""

    bot: int
    seat: int


@dataclass(frozen=True, slots=True)
class SeatMended(Event):
    """The enamel at a seat is whole."""

    seat: int
