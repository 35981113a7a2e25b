"""Saving a dialogue anywhere and going on, also after the script was edited."""

from __future__ import annotations

import json

import pytest

from game.yarn import (
    Dialogue,
    DialogueComplete,
    Line,
    NodeComplete,
    NodeStart,
    Options,
    StaleSnapshotError,
    VariableStore,
    YarnError,
)
from tests.yarn.helpers import node, play, program, shown

STORY = (
    node(
        "Hello #line:hello\n<<set $x = 0.1>>\n<<wait {$x} long>>\n"
        "-> Yes <<once>> #line:yes\n   Good {dice(6)} #line:good\n-> No #line:no\n   Bad #line:bad\n"
        "<<detour Aside>>\nBack {$x + 1} #line:back\n=> one #line:one\n=> two #line:two\n<<jump End>>"
    )
    + node("Aside {random()} #line:aside\n<<detour Group>>\nAside again #line:again", "Aside")
    + node("Member {dice(20)} #line:member", "Group", "when: once\nsubtitle: a\n")
    + node("Other #line:other", "Group", "when: always\nsubtitle: b\n")
    + node("End #line:end", "End")
)


def has_float(data: object) -> bool:
    if isinstance(data, dict):
        return any(has_float(value) for value in data.values())
    if isinstance(data, list):
        return any(has_float(value) for value in data)
    return isinstance(data, float)


def go(dialogue: Dialogue, stop: str) -> None:
    """Advance until this text is shown; options are answered with the first."""
    while True:
        event = dialogue.advance()
        if (shown(dialogue, event) or "").startswith(stop):
            return
        if isinstance(event, Options):
            dialogue.choose(0)


def test_a_snapshot_at_any_event_is_plain_and_goes_on_exactly() -> None:
    made = program(STORY)
    dialogue = Dialogue(made, seed=5)
    dialogue.start("Start")
    while dialogue.active:
        event = dialogue.advance()
        data = json.loads(json.dumps(dialogue.snapshot()))
        assert data == dialogue.snapshot()
        assert not has_float(data)
        twin = Dialogue(made, seed=99)
        twin.restore(data)
        assert twin.snapshot() == data
        assert twin.current == event
        assert (twin.node, twin.waiting, twin.active) == (dialogue.node, dialogue.waiting, dialogue.active)
        for machine in (dialogue, twin):
            if machine.waiting:
                machine.choose(0)
        assert twin.snapshot() == dialogue.snapshot()
        assert play(twin, None) == play(_copy(dialogue), None)


def _copy(dialogue: Dialogue) -> Dialogue:
    twin = Dialogue(dialogue.program)
    twin.restore(dialogue.snapshot())
    return twin


def test_a_snapshot_does_not_change_with_what_happens_later() -> None:
    dialogue = Dialogue(program(STORY))
    dialogue.start("Start")
    go(dialogue, "Yes")
    data = dialogue.snapshot()
    text = json.dumps(data)
    dialogue.choose(0)
    play(dialogue, None)
    assert json.dumps(data) == text


EDITED = STORY.replace("Hello #line:hello", "New line\n<<if true>>\nHello there #line:hello\n<<endif>>\nMore").replace(
    "Aside {random()}", "Before\nAside {random()}"
)


STOPS = ("Hello", "<<wait", "Yes", "Good", "Aside", "Member", "Aside again", "Back", "one", "End")


@pytest.mark.parametrize("stop", STOPS)
def test_after_lines_were_inserted_the_dialogue_goes_on_at_the_same_line(stop: str) -> None:
    dialogue, edited = Dialogue(program(STORY)), Dialogue(program(EDITED))
    dialogue.start("Start")
    go(dialogue, stop)
    edited.restore(dialogue.snapshot())
    for machine in (dialogue, edited):
        if machine.waiting:
            machine.choose(0)
    expected = ["More"] if stop == "Hello" else []
    for text in play(dialogue, None):
        expected += ["Before", text] if text.startswith("Aside 0") else [text]
    assert play(edited, None) == expected


def test_options_that_are_gone_are_dropped_and_new_ones_wait_for_the_next_time() -> None:
    dialogue = Dialogue(program(STORY))
    dialogue.start("Start")
    go(dialogue, "Yes")
    edited = program("\n" + STORY.replace("-> Yes <<once>> #line:yes", "-> Perhaps #line:perhaps"))
    twin = Dialogue(edited)
    twin.restore(dialogue.snapshot())
    current = twin.current
    assert isinstance(current, Options)
    assert [option.id for option in current.options] == ["line:no"]
    twin.choose(0)
    assert shown(twin, twin.advance()) == "Bad"


def test_a_chosen_option_is_found_again() -> None:
    dialogue = Dialogue(program(STORY))
    dialogue.start("Start")
    go(dialogue, "Yes")
    dialogue.choose(1)
    twin = Dialogue(program(EDITED))
    twin.restore(dialogue.snapshot())
    assert shown(twin, twin.advance()) == "Bad"
    dialogue = Dialogue(program(STORY))
    dialogue.start("Start")
    go(dialogue, "Yes")
    dialogue.choose(-1)
    twin.restore(dialogue.snapshot())
    assert [shown(twin, twin.advance()) for _ in range(2)][-1] == "Before"


def test_a_line_that_moved_to_another_node_is_found_there() -> None:
    dialogue = Dialogue(program(node("one #line:1\ntwo #line:2")))
    dialogue.start("Start")
    go(dialogue, "one")
    twin = Dialogue(program(node("x"), node("zero\none #line:1\nand two", "Moved")))
    twin.restore(dialogue.snapshot())
    assert play(twin, None) == ["and two"]


def test_a_place_that_is_gone_is_a_typed_error_and_changes_nothing() -> None:
    dialogue = Dialogue(program(node("one #line:1\n-> a #line:2\n-> b #line:3")))
    dialogue.start("Start")
    go(dialogue, "one")
    at_line = dialogue.snapshot()
    dialogue.advance()
    at_options = dialogue.snapshot()
    twin = Dialogue(program(node("other #line:9\nmore")))
    twin.start("Start")
    go(twin, "other")
    before = twin.snapshot()
    for data in (at_line, at_options):
        with pytest.raises(StaleSnapshotError):
            twin.restore(data)
        assert twin.snapshot() == before
    gone = Dialogue(program(node("x", "Elsewhere")))
    start = Dialogue(program(node("one #line:1")))
    start.start("Start")
    with pytest.raises(StaleSnapshotError):
        gone.restore(start.snapshot())


def test_what_is_no_snapshot_is_refused() -> None:
    dialogue = Dialogue(program(STORY))
    dialogue.start("Start")
    good = dialogue.snapshot()
    for key in good:
        for bad in (None, 5, "x", [["x"]], {"a": {}}):
            if key in ("options", "last") and bad is None:
                continue
            try:
                dialogue.restore({**good, key: bad})
            except YarnError:
                continue
            assert (key, bad) == ("rng", 5)
        with pytest.raises(YarnError):
            dialogue.restore({name: value for name, value in good.items() if name != key})


def test_the_store_drops_values_of_another_type_and_follows_an_edited_program() -> None:
    store = VariableStore(program(node("<<declare $a = 1>>\n<<declare $b = 2>>")))
    store.set("$a", 5)
    store.set("$b", 0.1)
    assert store.snapshot() == {"$a": 5, "$b": ["0.10000000149011612"]}
    edited = program(node('<<declare $a = "text">>\n<<declare $b = 3>>\n<<declare $c = true>>'))
    store.rebase(edited)
    assert (store.get("$a"), store.get("$b"), store.get("$c")) == ("text", pytest.approx(0.1), True)
    for value in (float("inf"), float("-inf"), -0.0, 1e30, 16777217):
        store.set("$b", value)
        twin = VariableStore(edited)
        twin.restore(json.loads(json.dumps(store.snapshot())))
        assert repr(twin.get("$b")) == repr(store.get("$b"))


def test_dialogues_can_share_a_store() -> None:
    made = program(node("<<set $x = $x + 1>>\nx"))
    store = VariableStore(made)
    first, second = Dialogue(made, store=store), Dialogue(made, store=store)
    play(first)
    play(second)
    assert first.value("$x") == 2.0


def test_node_events_that_are_due_survive() -> None:
    dialogue = Dialogue(program(node("<<detour B>>"), node("<<stop>>", "B")))
    dialogue.start("Start")
    dialogue.advance()
    dialogue.advance()
    assert dialogue.advance() == NodeComplete("B")
    twin = _copy(dialogue)
    assert [twin.advance(), twin.advance()] == [NodeComplete("Start"), DialogueComplete()]
    assert not twin.active
    dialogue.stop()
    assert not dialogue.active
    dialogue.start("B")
    assert dialogue.advance() == NodeStart("B")
    assert not isinstance(dialogue.current, Line)
