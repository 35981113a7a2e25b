"""The three boards: the city, the practice, and the guard inside it. Sixty-two stay somewhere in each."""

from __future__ import annotations

from game.encounters.trace.board import Board, Node, Wire


def _wires(*rows: tuple[str, str, int]) -> tuple[Wire, ...]:
    return tuple(Wire(source, target, flow, flow) for source, target, flow in rows)


CITY = Board(
    "city",
    (
        Node("hilltop", 42, 44, enters=2),
        Node("lumen", 42, 90, enters=3),
        Node("northgate", 94, 62, enters=2),
        Node("brigid", 98, 116, enters=4),
        Node("tramline", 142, 88, enters=4),
        Node("chen", 190, 62, enters=79),
        Node("wells", 176, 118, enters=9),
        Node("quayside", 244, 84, enters=10, exits=68),
        Node("marisol", 284, 44, enters=9),
        Node("pier", 280, 118, enters=8),
    ),
    _wires(
        ("hilltop", "northgate", 2),
        ("lumen", "northgate", 3),
        ("northgate", "tramline", 7),
        ("brigid", "tramline", 4),
        ("tramline", "chen", 15),
        ("wells", "chen", 9),
        ("chen", "quayside", 41),
        ("marisol", "quayside", 9),
        ("pier", "quayside", 8),
    ),
    5,
)

PRACTICE = Board(
    "practice",
    (
        Node("visor", 30, 34, enters=66),
        Node("bots", 30, 61, enters=9),
        Node("monitor", 30, 88, enters=4),
        Node("referral", 30, 115, enters=24),
        Node("intake", 84, 76),
        Node("guard", 134, 62),
        Node("imaging", 186, 32),
        Node("pain", 208, 74),
        Node("dose", 164, 112),
        Node("consent", 250, 48),
        Node("records", 242, 114, exits=26),
        Node("letters", 290, 82, exits=15),
    ),
    _wires(
        ("visor", "intake", 66),
        ("bots", "intake", 9),
        ("monitor", "intake", 4),
        ("referral", "intake", 24),
        ("intake", "guard", 103),
        ("guard", "imaging", 30),
        ("imaging", "pain", 30),
        ("guard", "pain", 23),
        ("pain", "dose", 36),
        ("dose", "guard", 12),
        ("pain", "consent", 17),
        ("dose", "records", 24),
        ("consent", "records", 8),
        ("consent", "letters", 9),
        ("records", "letters", 6),
    ),
    8,
)

GUARD = Board(
    "guard",
    (
        Node("receive", 34, 82, enters=115),
        Node("weigh", 98, 46),
        Node("limit", 98, 118),
        Node("check", 170, 46),
        Node("ease", 186, 108),
        Node("release", 230, 78),
        Node("log", 286, 46, exits=30),
        Node("report", 286, 114, exits=23),
    ),
    (
        *_wires(
            ("receive", "weigh", 71),
            ("receive", "limit", 44),
            ("weigh", "check", 71),
            ("limit", "ease", 44),
            ("check", "ease", 71),
        ),
        Wire("ease", "weigh", 62, 0),
        *_wires(
            ("ease", "release", 53),
            ("release", "log", 38),
            ("release", "report", 15),
            ("log", "report", 8),
        ),
    ),
    8,
)

BOARDS = {"trace_city": CITY, "trace_practice": PRACTICE, "trace_guard": GUARD}
