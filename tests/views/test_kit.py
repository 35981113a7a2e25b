"""The drawing kit: it stays on the screen, shows the focus, and costs little."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.text import Span, lay_out
from game.views.kit import Kit
from game.views.kit_menu import Item
from game.views.kit_record import ChartLayout, ChartRow, Entry, SlotCard
from game.views.kit_talk import Option, Said
from game.views.title import TitleView

LINE = "Names repeat in here. Records do that. Fear has fewer names than people have."


def drawn(draw: Callable[[pygame.Surface], object]) -> bytes:
    """Return the pixels of a screen that something was drawn on."""
    screen = pygame.Surface((320, 180))
    screen.fill((98, 108, 156))
    draw(screen)
    return pygame.image.tobytes(screen, "RGB")


def say(kit: Kit, target: pygame.Surface, shown: int = 999, tick: int = 0, **more: object) -> None:
    page = lay_out(LINE, kit.body.metrics, 216)[0]
    kit.dialogue(target, "Elara", pygame.Surface((64, 64)), LINE, page, shown, tick=tick, **more)  # type: ignore[arg-type]


def test_a_panel_of_any_size_fills_its_rectangle_and_no_more(kit: Kit) -> None:
    for size in ((16, 16), (17, 40), (61, 19), (300, 170)):
        screen = pygame.Surface((320, 180), pygame.SRCALPHA)
        kit.panel(screen, (5, 5, *size))
        assert screen.get_bounding_rect() == pygame.Rect(5, 5, *size)


def test_text_appears_letter_by_letter(kit: Kit) -> None:
    looks = [drawn(lambda s, n=n: say(kit, s, n)) for n in range(5)]
    assert len(set(looks)) == 5


def test_words_under_a_moving_mark_move_and_stand_still_with_reduced_motion(kit: Kit) -> None:
    spans = (Span(0, 5, "wave"), Span(6, 12, "shake"))
    moving = {drawn(lambda s, t=t: say(kit, s, tick=t, spans=spans)) for t in range(0, 30, 5)}
    kit.still = True
    still = {drawn(lambda s, t=t: say(kit, s, tick=t, spans=spans, more=True)) for t in range(0, 30, 5)}
    assert len(moving) > 2
    assert len(still) == 1


def test_the_box_moves_to_the_top_and_leaves_the_lower_half_alone(kit: Kit) -> None:
    screen = pygame.Surface((320, 180))
    say(kit, screen, at_top=True)
    assert screen.subsurface((0, 80, 320, 100)).get_bounding_rect().size == (320, 100)
    assert set(pygame.image.tobytes(screen.subsurface((0, 80, 320, 100)), "RGB")) == {0}


@pytest.mark.parametrize("focus", [0, 1, 2])
def test_every_focus_looks_different(kit: Kit, focus: int) -> None:
    items = [Item("Continue", "continue"), Item("Settings", "settings"), Item("Quit", "quit")]
    options = [
        Option("Tell me when to stop."),
        Option("Wait."),
        Option("No", enabled=False, reason="Look closer first"),
    ]
    rows = [ChartRow(name, None, Entry(), Entry()) for name in ("Kofi", "Quin", "Bao")]
    layout = ChartLayout(34, 16, 118, 76)
    card = SlotCard("Slot 1", "Clinic", "21 Nov", "0:42", 70)
    draws: list[Callable[[pygame.Surface, int], object]] = [
        lambda s, f: kit.menu(s, (24, 60, 96, 14), items, f, 0),
        lambda s, f: kit.choices(s, (12, 40, 296, 14), options, f, 0),
        lambda s, f: kit.chart(s, "Chart", ("Fear", "Manner"), rows, layout, (f, 1), 0),
        lambda s, f: kit.tabs(s, (40, 26, 60, 16), items, f, True, 0),
        lambda s, f: kit.picker(s, (40, 26, 80, 16), [Entry("chair", "Chair")] * 3, f, 0),
        lambda s, f: [kit.slot(s, (40, 36 + 26 * i, 240, 26), card, i == f, 0) for i in range(3)],
    ]
    for draw in draws:
        here = drawn(lambda s, d=draw: d(s, focus))
        assert all(here != drawn(lambda s, d=draw, o=o: d(s, o)) for o in {0, 1, 2} - {focus})


def test_settings_show_their_values(kit: Kit) -> None:
    room = pygame.Rect(140, 50, 106, 16)
    sliders = {drawn(lambda s, v=v: kit.slider(s, room, v, 0, 10, False, "x")) for v in range(11)}
    switches = {drawn(lambda s, v=v, f=f: kit.toggle(s, room, v, f)) for v in (True, False) for f in (True, False)}
    choices = {drawn(lambda s, v=v: kit.chooser(s, room, "x", v, 4, False)) for v in range(4)}
    assert (len(sliders), len(switches), len(choices)) == (11, 4, 4)


def test_calm_is_told_by_more_than_colour(kit: Kit) -> None:
    kit.still = True
    assert len({drawn(lambda s, v=v: kit.calm(s, 4, 4, v, 0)) for v in range(0, 101, 10)}) == 11


@pytest.mark.parametrize("x", [-40, 0, 160, 319, 400])
def test_a_tooltip_stays_on_the_screen(kit: Kit, x: int) -> None:
    area = kit.tooltip(pygame.Surface((320, 180)), "Talk to Tomasz", x, 3, "key.e")
    assert pygame.Rect(0, 0, 320, 180).contains(area)


def test_a_key_without_a_cap_is_named_in_brackets(kit: Kit) -> None:
    assert kit.cap("key.e") == kit.body.metrics.names["key.e"]
    assert kit.cap("key.scroll lock") == "[scroll lock]"


def test_the_backlog_ends_with_the_newest_line_and_scrolls(kit: Kit) -> None:
    said = [Said("Max", f"Line {number}. {LINE}") for number in range(12)]
    looks = {drawn(lambda s, b=b: kit.backlog(s, "History", said, b)) for b in range(12)}
    assert len(looks) == 12
    assert drawn(lambda s: kit.backlog(s, "History", [], 0))


def test_a_toast_comes_in_and_goes_out(kit: Kit) -> None:
    shown = [drawn(lambda s, t=t: kit.toast(s, "Saved", "save", t, 90)) for t in (0, 45, 90)]
    assert shown[0] == shown[2] != shown[1]


def test_a_new_panel_rises_unless_motion_is_reduced(kit: Kit) -> None:
    assert [kit.rise(age) for age in (0, 3, 20)] == [8, 2, 0]
    kit.still = True
    assert kit.rise(0) == 0


@pytest.mark.parametrize("done", range(9))
def test_every_chapter_has_its_card_and_it_opens_and_closes(kit: Kit, done: int) -> None:
    looks = [drawn(lambda s, t=t: kit.chapter(s, "Chapter 1", "Routine", done, 8, t, 210)) for t in (0, 12, 100, 209)]
    assert len(set(looks)) == 4
    kit.still = True
    still = {drawn(lambda s, t=t: kit.chapter(s, "Chapter 1", "Routine", done, 8, t, 210)) for t in (0, 12, 100)}
    assert len(still) == 1


def test_a_childs_head_is_shown_on_the_chart_too(kit: Kit) -> None:
    child = pygame.Surface((16, 24), pygame.SRCALPHA)
    child.fill((220, 47, 60), (4, 12, 8, 12))
    rows = [ChartRow("Kofi", child, Entry(), Entry())]
    screen = pygame.Surface((320, 180))
    kit.chart(screen, "Chart", ("Fear", "Manner"), rows, ChartLayout(34, 16, 118, 76), (0, 0), 0)
    thumb = screen.subsurface((34, 34, 16, 16))
    assert any(thumb.get_at((x, y))[:3] == (220, 47, 60) for x in range(16) for y in range(16))


def test_the_title_lives_and_stands_still_with_reduced_motion(kit: Kit) -> None:
    class Words:
        def message(self, name: str) -> str:
            return name

    view = TitleView(kit.assets, kit, Words())  # type: ignore[arg-type]
    items = [Item("Continue", "continue"), Item("New game", "new")]
    moving = {drawn(lambda s, t=t: view.paint(s, items, 0, t)) for t in range(0, 1600, 100)}
    kit.still = True
    still = {drawn(lambda s, t=t: view.paint(s, items, 0, t)) for t in range(0, 1600, 100)}
    assert len(moving) == 16
    assert len(still) == 1
