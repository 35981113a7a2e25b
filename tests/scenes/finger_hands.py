"""How each kind of encounter is played by the pointer alone."""

from __future__ import annotations

from game.core.fixed import ONE
from game.encounters.breathing.breathing import Breathing
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.state import Stage as CrowdStage
from game.encounters.debate.debate import Debate, Part
from game.encounters.trace.trace import Trace
from game.encounters.triage.calls import CALLS
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.scenes.encounter import Encounter
from game.scenes.pointing import breathing as breaths
from game.scenes.pointing import debate as debates
from game.scenes.pointing import triage as calls
from game.scenes.pointing.aim import rows
from tests.playthroughs.hands import BEST_HEARING, BEST_WELLS, REPLIES, Hands, next_wire
from tests.playthroughs.pilot import manners
from tests.scenes.finger import Finger


def play(finger: Finger, encounter: Encounter, hands: Hands) -> None:
    """Play an encounter to its end as ``hands`` would by buttons."""
    rules = encounter.rules
    if not isinstance(rules, (Triage, Crowd, Debate, Trace, Breathing)):
        finger.play(encounter, hands.take(encounter.name, manners()), 120_000)
        return
    for _ in range(30_000):
        if encounter not in finger.session.game.scenes:
            return
        match rules:
            case Triage():
                answer_call(finger, rules, hands)
            case Crowd():
                calm_somebody(finger, rules)
            case Debate():
                speak(finger, rules)
            case Trace():
                read_wire(finger, rules)
            case Breathing():
                breathe(finger, rules)
    raise AssertionError(f"{encounter.name} does not end")


def answer_call(finger: Finger, triage: Triage, hands: Hands) -> None:
    """Pick up a line, listen past the voice, answer; or hear on."""
    match triage.stage:
        case Stage.DESK:
            waiting = {CALLS[number].id: box for number, box in enumerate(calls.bays(triage)) if box}
            wanted = next((box for who in hands.order if (box := waiting.get(who))), next(iter(waiting.values())))
            finger.click_on(wanted, rest=14)
        case Stage.CALL if triage.caller not in triage.placed:
            finger.point(160, 60, pressed=True)
        case Stage.REPLY:
            reply = hands.calls.get(triage.call.id if triage.call else "", "truth")
            finger.click_on(rows(*calls.REPLY_ROWS, len(REPLIES))[REPLIES.index(reply)], rest=20)
        case _:
            finger.click(160, 60, rest=6)


def calm_somebody(finger: Finger, crowd: Crowd) -> None:
    """Go to the nearest who is restless: listen first, then do what fits."""
    restless = [number for number, mood in enumerate(crowd.moods) if not mood.steady]
    if crowd.stage is not CrowdStage.WALK or not restless:
        finger.point(*finger.at)
        return
    number = min(restless, key=lambda who: (not crowd.moods[who].loud, crowd._far(who, crowd.x, crowd.y)))
    x, y = (value // ONE for value in crowd.places[number])
    known = crowd.moods[number].known
    finger.point(x, y - 8, pressed=True)
    for _ in range(300):
        if crowd.stage is not CrowdStage.WALK or crowd.moods[number].steady or crowd.moods[number].known is not known:
            break
        if known and crowd.near() == number:
            break
        finger.point(x, y - 8, pressed=True)
    finger.point(x, y - 8, ticks=2)


def speak(finger: Finger, debate: Debate) -> None:
    """Read on, or click the best entry."""
    entries = debate.entries()
    if not entries:
        finger.click(160, 100, rest=12)
        return
    best = BEST_WELLS if debate.spec.id == "wells" else BEST_HEARING
    how, _, item = best.get(debate.now, "hold").partition("+")
    entry = item if debate.part is Part.ITEMS else ("show" if debate.open else "ask") if item else how
    box = debates.boxes(finger.session.game, debate)[entries.index(entry if entry in entries else "hold")]
    finger.click_on(box, rest=14)


def read_wire(finger: Finger, trace: Trace) -> None:
    """Click the wire that a careful reader reads next."""
    if trace.found or trace.repatching:
        finger.point(*finger.at)
    else:
        finger.click(*trace.spot(next_wire(trace.board, trace.taps)), rest=30)


def breathe(finger: Finger, breathing: Breathing) -> None:
    """Press while the line rises or stands high, and point at what pulls at it."""
    seen = breathing.observe()
    ahead = seen["ahead"][0]  # type: ignore[index]
    x, y = 160, 120
    if breathing.pull:
        box = breaths.pull_box(finger.session.game, breathing.pull)
        x, y = box[0] + box[2] // 2, box[1] + box[3] // 2
    finger.point(x, y, pressed=ahead > seen["line"] or ahead == seen["full"])  # type: ignore[operator]
