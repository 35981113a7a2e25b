"""The chart: one row a patient, a fear and a manner to be written down, and a stamp.

It stays silent until three rows that are not stamped yet are right, then stamps those three; the
last two go together. So guessing one row at a time teaches nothing, as in the field's best
deduction games.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.snapshot import Plain
from game.story.cast import BY_ID

ROWS_TO_STAMP = 3
ROWS_AT_LEAST = 2


@dataclass(slots=True)
class Row:
    """What the player wrote about one patient; empty strings are blanks."""

    patient: str
    fear: str = ""
    manner: str = ""
    stamped: bool = False

    def right(self) -> bool:
        """Return whether fear and manner are both what the patient needs."""
        truth = BY_ID[self.patient]
        return self.fear == truth.fear and self.manner == truth.manner


@dataclass(slots=True)
class Chart:
    """All rows in the order the patients were met."""

    rows: list[Row] = field(default_factory=list)

    def row(self, patient: str) -> Row | None:
        """Return the row of a patient, or None if they are not on the chart."""
        for row in self.rows:
            if row.patient == patient:
                return row
        return None

    def add(self, patient: str) -> bool:
        """Give a patient a blank row; return False if they have one. Unknown ids raise KeyError."""
        if self.row(BY_ID[patient].id):
            return False
        self.rows.append(Row(patient))
        return True

    def write(self, patient: str, fear: str | None = None, manner: str | None = None) -> list[str]:
        """Write a fear or a manner into a row and return the patients stamped by it.

        A stamped row, or one that is not there, stays as it is.
        """
        row = self.row(patient)
        if row is None or row.stamped:
            return []
        row.fear = row.fear if fear is None else fear
        row.manner = row.manner if manner is None else manner
        return self._stamp()

    def stamps(self) -> int:
        """Return how many rows are stamped."""
        return sum(row.stamped for row in self.rows)

    def _stamp(self) -> list[str]:
        if len(self.rows) < ROWS_TO_STAMP:
            return []
        blank = [row for row in self.rows if not row.stamped]
        right = [row for row in blank if row.right()]
        if len(right) < max(ROWS_AT_LEAST, min(ROWS_TO_STAMP, len(blank))):
            return []
        chosen = right[:ROWS_TO_STAMP]
        for row in chosen:
            row.stamped = True
        return [row.patient for row in chosen]

    def pack(self) -> Plain:
        """Return the rows as plain data."""
        return [[row.patient, row.fear, row.manner, row.stamped] for row in self.rows]

    @classmethod
    def unpack(cls, data: list[tuple[str, str, str, bool]]) -> Chart:
        """Build a chart from ``pack()``'s data."""
        return cls([Row(*row) for row in data])
