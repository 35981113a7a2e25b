"""Line groups, node groups, and the strategies that pick (sections 6 to 8)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from game.core.rng import Rng
from game.yarn import Candidate, Dialogue, DialogueError, LibraryError, NodeStart, VariableStore
from game.yarn.opcodes import GROUP, PICK
from tests.yarn.helpers import codes, compiled, errors, events, node, play, program, said


def runs(body: str, strategy: str, count: int, *nodes: str) -> list[str]:
    """Play several times and return the first thing shown each time."""
    dialogue = Dialogue(program(node(body), *nodes), strategy=strategy)
    return [(play(dialogue) or [""])[0] for _ in range(count)]


def test_one_item_of_a_line_group_runs_with_its_body() -> None:
    assert said("=> a\n   body a\n=> b\n   body b\nend") == ["a", "body a", "end"]
    assert said("=> a <<if false>>\n   no\n=> b <<once if false>>\nend") == ["end"]


def test_first_and_best_count_no_views() -> None:
    body = "=> a\n=> b <<if true>>\n=> c <<if true and true>>\n=> d <<if true or false>>"
    assert runs(body, "first", 3) == ["a", "a", "a"]
    assert runs(body, "best", 3) == ["c", "c", "c"]
    made = program(node(body))
    store = VariableStore(made)
    play(Dialogue(made, store=store, strategy="best"))
    assert store.snapshot() == {}


def test_best_least_recently_seen_prefers_few_views_then_score_then_order() -> None:
    body = "=> a\n=> b <<if true>>\n=> c <<if true>>\n=> d <<if false>>"
    assert runs(body, "best_least_recently_seen", 7) == ["b", "c", "a", "b", "c", "a", "b"]


def test_the_random_strategy_picks_among_equals_and_is_seeded() -> None:
    made = program(node("\n".join(f"=> {letter}" for letter in "abcdef")))
    orders = set()
    for seed in range(8):
        dialogue = Dialogue(made, seed=seed, strategy="random_best_least_recently_seen")
        order = tuple(play(dialogue)[0] for _ in range(6))
        assert sorted(order) == list("abcdef")
        again = Dialogue(made, seed=seed, strategy="random_best_least_recently_seen")
        assert order == tuple(play(again)[0] for _ in range(6))
        orders.add(order)
    assert len(orders) > 4


def test_once_on_an_item_is_set_when_it_is_picked() -> None:
    assert runs("=> a <<once>>\n=> b <<once if true>>\n=> c", "first", 4) == ["a", "b", "c", "c"]


@pytest.mark.parametrize(
    ("headers", "score"),
    [
        ("when: $c\n", 1),
        ("when: true\n", 1),
        ("when: !false\n", 1),
        ("when: $c is true\n", 1),
        ("when: once\n", 1),
        ("when: once if $c\n", 2),
        ("when: f($c && true)\n", 2),
        ("when: once if $c && true\n", 3),
        ("when: once if $c && true\nwhen: always\n", 3),
        ("when: $c && ($c || false)\n", 3),
        ("when: always\n", 0),
    ],
)
def test_scores_of_conditions(headers: str, score: int) -> None:
    made = program(node("<<declare $c = false>>"), node("x", "Group", headers))
    assert made.nodes["Group"].code[0][0] == GROUP
    assert made.nodes["Group"].code[0][1][0][3] == score
    if headers.count("when") == 1 and "always" not in headers:
        condition = headers.removeprefix("when: ").strip()
        line = f"<<{condition if condition.startswith('once') else 'if ' + condition}>>"
        code = program(node(f"<<declare $c = false>>\n=> x {line}")).nodes["Start"].code
        assert [row[3] for instruction in code if instruction[0] == PICK for row in instruction[1]] == [score]


@pytest.mark.parametrize("value", ["", "if true", "always and true", "1", '"x"', "once true", "once if", "true true"])
def test_broken_when_headers_are_errors(value: str) -> None:
    assert compiled(node("x", headers=f"when: {value}\n")).program is None


def test_groups_need_a_condition_on_every_member_and_subtitles_of_their_own() -> None:
    assert "YS0031" in codes(node("x", "G", "when: always\n"), node("y", "G"))
    twice = "when: always\nsubtitle: same\n"
    found = compiled(node("x", "G", twice), node("y", "G", twice)).errors
    assert [(item.code, item.file) for item in found] == [("YS0032", "file0.yarn"), ("YS0032", "file1.yarn")]
    assert codes(node("x", "G", "when: always\n"), node("y", "G", "when: always\n")) == set()


def test_several_when_headers_must_all_pass() -> None:
    both = node("x", "G", "when: $a\nwhen: $b\n")
    assert said("<<set $a = true>>\n<<set $b = false>>\n<<detour G>>\nend", both) == ["end"]
    assert said("<<set $a = true>>\n<<set $b = true>>\n<<detour G>>\nend", both) == ["x", "end"]


def test_a_group_that_finds_nothing_returns_at_once() -> None:
    never = node("no", "G", "when: false\n")
    assert said("<<detour G>>\nend", never) == ["end"]
    assert said("a\n<<jump G>>", never) == ["a"]


def test_a_jump_out_of_a_member_leaves_the_hub_and_once_members_go() -> None:
    group = node("first\n<<jump End>>", "G", "when: once\n") + node("second", "G", "when: always\n")
    made = program(node("<<detour G>>\nback"), group, node("end", "End"))
    dialogue = Dialogue(made, strategy="first")
    assert play(dialogue) == ["first", "end"]
    assert play(dialogue) == ["second", "back"]


def test_members_are_nodes_with_names_of_their_own() -> None:
    made = program(node("x", "G", "when: always\nsubtitle: one\n"), node("y", "G", "when: always\n"))
    names = list(made.nodes)
    assert names[0] == "G.one"
    assert names[1].startswith("G.")
    assert len(names[1]) == len("G.") + 8
    assert names[2] == "G"
    dialogue = Dialogue(made)
    assert play(dialogue, "G.one") == ["x"]
    assert [event.node for event in events(dialogue, "G") if isinstance(event, NodeStart)] == ["G", "G.one", "G"]


def test_the_host_can_list_candidates_and_ask_whether_any_can_run() -> None:
    group = node("x", "G", "when: $a\nsubtitle: x\n") + node("y", "G", "when: $a and $b\nwhen: once\nsubtitle: y\n")
    dialogue = Dialogue(program(group))
    assert dialogue.candidates("G") == [Candidate("G.x", 0, 1, 1), Candidate("G.y", 1, 1, 3)]
    assert not dialogue.has_any_content("G")
    dialogue.store.set("$a", True)
    before = dialogue.snapshot()
    assert dialogue.has_any_content("G")
    assert dialogue.snapshot() == before
    assert dialogue.has_any_content("G.x")
    assert not dialogue.has_any_content("Nowhere")
    with pytest.raises(DialogueError, match="no group"):
        dialogue.candidates("G.x")


@dataclass(frozen=True)
class _Last:
    """A strategy of a host's own: the last that can run."""

    name: str = "last"
    counts_views: bool = True

    def select(self, candidates: Sequence[Candidate], views: Callable[[str], float], rng: Rng) -> Candidate | None:
        left = [candidate for candidate in candidates if not candidate.failed]
        return left[-1] if left else None


def test_a_host_may_bring_its_own_strategy() -> None:
    made = program(node("=> a #line:a\n=> b #line:b\n=> c <<if false>>"))
    dialogue = Dialogue(made, strategy=_Last())
    assert play(dialogue) == ["b"]
    assert dialogue.store.get("$Yarn.Internal.Content.ViewCount.line:b") == 1.0
    data = dialogue.snapshot()
    dialogue.restore(data)
    assert dialogue.strategy == _Last()
    with pytest.raises(LibraryError, match="strategy"):
        dialogue.use_strategy("worst")


def test_conditions_of_items_are_checked() -> None:
    assert errors("=> a <<if 1>>") == {"YS0050"}
