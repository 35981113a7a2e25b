"""What the pointer hits is what is drawn: the figures of the models beside those of the views."""

from __future__ import annotations

from game.scenes.options import LAYOUT, SLIDER
from game.scenes.pointing import debate, fear, triage
from game.views import debate as debate_view
from game.views import fear_opening, kit_menu
from game.views import triage as triage_view


def test_the_cards_and_readings_of_an_opening_lie_where_they_are_drawn() -> None:
    assert fear.CARD == fear_opening.CARD
    assert fear.CARDS_TOP <= fear_opening.CARDS_TOP - 3
    assert fear.CARDS_TOP + fear.CARD_HEIGHT >= fear_opening.CARDS_TOP + 36
    assert (fear.ROW, fear.ROW_FOR_TWO) == (fear_opening.ROW, fear_opening.ROW_FOR_TWO)


def test_replies_and_answers_lie_where_they_are_drawn() -> None:
    assert triage.REPLY_ROWS == triage_view.CHOICES
    row = debate_view.ROW
    assert (row.x, row.y - 3, row.width, row.height) == debate.ROW


def test_a_slider_goes_where_it_is_clicked() -> None:
    left = LAYOUT.x + LAYOUT.width - kit_menu.SLIDER_WIDTH - 28
    assert (left + 3, kit_menu.SLIDER_WIDTH - 7) == SLIDER
