"""The trace on the screen: lanterns and wires over the board's picture, and what is known of the thing in hand."""

from __future__ import annotations

import itertools
from math import hypot

import pygame

from game.assets import Assets, Colour
from game.content import Library
from game.encounters.trace.board import Piece, Wire
from game.encounters.trace.trace import FOUND_TICKS, LISTEN_TICKS, Trace
from game.views.fear_parts import Stamp, frames
from game.views.kit import Kit
from game.views.kit_base import ACCENT, EMPHASIS, FAINT, INK, SOFT
from game.views.trace_lessons import TraceLessons

PANEL = pygame.Rect(4, 142, 312, 36)
TAPS = (312, 4)
"""Where the row of taps ends."""
TAP_STEP = 8
BEAD_GAP, BEAD_PACE = 26, 3
"""Between the beads on a wire in pixels, and ticks a bead needs for one."""
HINT_TICKS = 420
SHARES = (0, 8, -8, 16, -16, 24, -24)
LIFTS = (0, -9, 9, -14, 14)
"""Where a wire's figure may stand: hundredths of the wire from its middle, pixels below it."""
NAME_DELAY, NAME_PACE = 60, 9
"""Ticks from the find until the guard's wire begins to write its name, and a letter."""
ICONS = {
    "wells": "house",
    "quayside": "anchor",
    "visor": "visor",
    "bots": "bot",
    "monitor": "pulse",
    "referral": "phone",
    "intake": "gate",
    "guard": "eye",
    "imaging": "visor",
    "pain": "pulse",
    "dose": "drop",
    "consent": "page",
    "records": "page",
    "letters": "page",
}
USUAL = {"city": "tooth", "practice": "gate", "guard": "brace"}


class TraceView:
    """Draws ``Trace`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``trace/*``; ``content`` gives names and log lines."""
        self._assets, self._kit, self._content = assets, kit, content
        nodes = assets.sheet("trace/nodes")
        self._plates: dict[str, list[Stamp]] = {tag: frames(nodes, tag) for tag in nodes.tags}
        self._cursor = frames(assets.sheet("trace/cursor"), "loop")
        beads = assets.sheet("trace/beads")
        self._beads = {tag: frames(beads, tag)[0] for tag in beads.tags}
        self._lessons = TraceLessons(kit, content)
        self._hint = (0, -HINT_TICKS)

    def draw(self, target: pygame.Surface, model: Trace, tick: int, alpha: float = 1.0) -> None:
        """Draw the board; nothing moves between ticks but beads, so ``alpha`` is not needed."""
        target.blit(self._assets.sheet(f"trace/{model.board.id}").frame("still"), (0, 0))
        pieces = model.pieces()
        lit = {thing for piece in pieces if piece.lit for thing in (*piece.nodes, *piece.wires)}
        for wire in model.board.wires:
            self._wire(target, model, wire, wire.id in lit, tick)
        if model.found:
            self._rings(target, model)
        for node in model.board.nodes:
            self._node(target, model, node.id, node.id in lit, tick)
        self._figures(target, model)
        if not model.found and not model.repatching:
            x, y = model.spot(model.cursor)
            mark = self._cursor[0 if self._kit.still else tick // 9 % len(self._cursor)]
            target.blit(mark.surface, (x + mark.dx, y + mark.dy))
        taught = False
        if model.found:
            self._revelation(target, model)
        elif not self._words(target, model, tick):
            self._account(target, model, pieces)
            taught = self._lessons.draw(target, model, tick)
        self._head(target, model, taught)

    # -- the board --------------------------------------------------------------------------------

    def _wire(self, target: pygame.Surface, model: Trace, wire: Wire, lit: bool, tick: int) -> None:
        """Draw a wire: dark while unread, bright with its figure once it is; beads run the way it flows."""
        one, other = model.board.node(wire.source), model.board.node(wire.target)
        taps = model.taps.count(wire.id)
        lost = self._loses(model, wire)
        inks: tuple[Colour, Colour] = (("void", 0), ("void", 5) if lit else ("teal", 1))
        if taps:
            inks = (("void", 0), ("red", 3) if lost else ("cyan", 2))
        ends = (one.x, one.y), (other.x, other.y)
        pygame.draw.line(target, self._assets.colour(*inks[0]), *ends, 3)
        pygame.draw.line(target, self._assets.colour(*inks[1]), *ends, 1)
        far = hypot(other.x - one.x, other.y - one.y)
        kind = "read" if taps else "lit" if lit else "calm"
        bead = self._beads[kind]
        along = 12 + (0 if self._kit.still else tick // BEAD_PACE % BEAD_GAP)
        stop = far / 2 if lost else far - 10  # what does not arrive is seen to end on the way
        while along < stop:
            x, y = one.x + (other.x - one.x) * along / far, one.y + (other.y - one.y) * along / far
            target.blit(bead.surface, (int(x) + bead.dx, int(y) + bead.dy))
            along += BEAD_GAP

    @staticmethod
    def _loses(model: Trace, wire: Wire) -> bool:
        return model.taps.count(wire.id) > 1 and bool(wire.kept)

    def _figures(self, target: pygame.Surface, model: Trace) -> None:
        """Write on every wire that was read what flows in it, beside its middle where a name is in the way."""
        taken = [self._name_box(model, node.id) for node in model.board.nodes]
        taken += [pygame.Rect(node.x - 8, node.y - 8, 16, 16) for node in model.board.nodes]
        for wire in model.board.wires:
            leaves, arrives = model.flow(wire.id)
            if leaves is None:
                continue
            figure = str(leaves) if arrives is None or arrives == leaves else f"{leaves} > {arrives}"
            box = pygame.Rect(0, 0, self._kit.body.size(figure)[0] + 7, 13)
            one, other = model.board.node(wire.source), model.board.node(wire.target)
            middle = model.spot(wire.id)
            for lift, share in itertools.product(LIFTS, SHARES):
                box.center = (
                    middle[0] + (other.x - one.x) * share // 100,
                    middle[1] + (other.y - one.y) * share // 100 + lift,
                )
                if box.collidelist(taken) < 0:
                    break
            else:
                box.center = middle
            taken.append(box.copy())
            target.fill(self._assets.colour("void", 0), box)
            target.fill(self._assets.colour("void", 2), box.inflate(-2, -2))
            ink: Colour = EMPHASIS if self._loses(model, wire) else INK if model.taps.count(wire.id) else SOFT
            self._kit.text(target, figure, box.centerx + 1, box.y - 1, ink, None, align="centre")

    def _name_box(self, model: Trace, node: str) -> pygame.Rect:
        spot = model.board.node(node)
        wide = self._kit.body.size(self._name(model, node))[0]
        return pygame.Rect(spot.x - wide // 2, spot.y + 11, wide, 9)

    def _node(self, target: pygame.Surface, model: Trace, name: str, lit: bool, tick: int) -> None:
        node = model.board.node(name)
        icon = ICONS.get(name, USUAL[model.board.id]) if model.board.id != "guard" else "brace"
        run = self._plates[f"{icon}_{'lit' if lit else 'dim'}"]
        plate = run[0 if self._kit.still else (tick // 10 + node.x) % len(run)]
        target.blit(plate.surface, (node.x + plate.dx, node.y + plate.dy))
        ink: Colour = ("mustard", 4) if lit else ("teal", 4)
        self._kit.text(target, self._name(model, name), node.x, node.y + 9, ink, align="centre")

    def _name(self, model: Trace, node: str) -> str:
        return self._content.message(f"trace.{model.board.id}.{node}")

    # -- the display ------------------------------------------------------------------------------

    def _head(self, target: pygame.Surface, model: Trace, taught: bool) -> None:
        """Draw the board's name, unless a hint stands there, and the taps that are left."""
        if not taught:
            title = self._content.message(f"trace.{model.board.id}.title")
            self._kit.panel(target, (2, 0, self._kit.body.size(title)[0] + 14, 17), "tip")
            self._kit.text(target, title, 9, 2, INK)
        total = model.budget
        left = TAPS[0] - total * TAP_STEP
        self._kit.panel(target, (left - 6, 0, total * TAP_STEP + 10, 17), "tip")
        for index in range(total):
            tag = "full" if index < model.left else "spent"
            self._kit.sprite(target, "trace/taps", tag, left + index * TAP_STEP, TAPS[1])

    def _account(self, target: pygame.Surface, model: Trace, pieces: tuple[Piece, ...]) -> None:
        """Say what is known of the thing under the cursor, and of the piece it stands in."""
        box = self._kit.panel(target, PANEL)
        x, y = box.x + 11, box.y + 6
        if model.line_left:
            words = self._content.message(f"trace.{model.board.id}.{model.line}.log")
            for number, line in enumerate(self._kit.lines_of(words, PANEL.width - 24)[:2]):
                self._kit.text(target, line, x, y + number * 12, ACCENT)
            return
        if ">" in model.cursor:
            source, destination = model.cursor.split(">")
            head = f"{self._name(model, source)} > {self._name(model, destination)}"
            leaves, arrives = model.flow(model.cursor)
            tail = (
                self._say("unread")
                if leaves is None
                else self._say("flow", leaves, "?" if arrives is None else arrives)
            )
        else:
            head = self._name(model, model.cursor)
            node = model.board.node(model.cursor)
            tail = self._say("outside", node.enters, node.exits) if node.enters or node.exits else self._say("inside")
        self._kit.text(target, head, x, y, INK)
        self._kit.text(target, tail, box.right - 11, y, SOFT, align="right")
        piece = next((one for one in pieces if model.cursor in one.nodes or model.cursor in one.wires), None)
        if piece is None:
            self._kit.text(target, self._say("cut"), x, y + 12, FAINT)
            return
        balance = self._say("balance", piece.enters, piece.exits)
        self._kit.text(target, balance, x, y + 12, SOFT)
        verdict = self._say("keeps", piece.kept) if piece.lit else self._say("passes")
        self._kit.text(target, verdict, box.right - 11, y + 12, EMPHASIS if piece.lit else ACCENT, align="right")
        if model.listened:
            reach = min(model.listened, LISTEN_TICKS) * (box.width - 8) // LISTEN_TICKS
            target.fill(self._assets.colour("teal", 4), (box.x + 4, box.bottom - 3, reach, 1))

    def _say(self, name: str, *figures: object) -> str:
        return self._content.message(f"trace.say.{name}").format(*figures)

    def _words(self, target: pygame.Surface, model: Trace, tick: int) -> bool:
        """Show what Max says while he patches, or his latest hint for a while; return whether words stand."""
        if model.hints != self._hint[0] or tick < self._hint[1]:
            self._hint = model.hints, tick if model.hints else tick - HINT_TICKS
        if model.repatching:
            name = f"trace.repatched.{min(model.repatches, 3)}"
        elif model.hints and tick - self._hint[1] < HINT_TICKS:
            name = f"trace.{model.board.id}.hint.{model.hints}"
        else:
            return False
        box = self._kit.panel(target, PANEL)
        self._kit.name_plate(target, self._content.message("person.max"), box.x + 9, box.y - 8)
        for number, line in enumerate(self._kit.lines_of(self._content.message(name), PANEL.width - 28)[:2]):
            self._kit.text(target, line, box.x + 13, box.y + 7 + number * 12)
        return True

    # -- the find ---------------------------------------------------------------------------------

    def _revelation(self, target: pygame.Surface, model: Trace) -> None:
        """Say what was found; the guard's wire writes its name and who signed it."""
        age = model.farewell
        box = self._kit.panel(target, PANEL)
        if model.board.id != "guard":
            words = self._content.message(f"trace.{model.board.id}.found")
            for number, line in enumerate(self._kit.lines_of(words, PANEL.width - 24)[:2]):
                self._kit.text(target, line, box.x + 11, box.y + 6 + number * 12, INK)
            return
        self._signed(target, age, box)

    def _rings(self, target: pygame.Surface, model: Trace) -> None:
        """Let light go out from what was found, below all names and figures."""
        if self._kit.still:
            return
        for ring in range(3):
            reach = (model.farewell + ring * 24) % 72 + 8
            ink: Colour = ("mustard", 3 if reach < 32 else 1 if reach < 56 else 0)
            pygame.draw.circle(target, self._assets.colour(*ink), model.spot(model.found), reach, 1)

    def _signed(self, target: pygame.Surface, age: int, box: pygame.Rect) -> None:
        name = self._content.message("trace.guard.name")
        shown = max(0, min((age - NAME_DELAY) // NAME_PACE, len(name)))
        self._kit.text(target, name[:shown], box.x + 12, box.y + 9, EMPHASIS, heading=True)
        rest = FOUND_TICKS["guard"] - NAME_DELAY - len(name) * NAME_PACE
        for number in (1, 2):
            if age >= NAME_DELAY + len(name) * NAME_PACE + (number * rest) // 4:
                line = self._content.message(f"trace.guard.by.{number}")
                self._kit.text(target, line, box.right - 12, box.y - 6 + number * 12, INK, align="right")
