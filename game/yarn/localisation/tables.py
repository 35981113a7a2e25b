"""String tables as CSV: out to translators and back, with a lock that shows what is stale.

Columns: language, id, text, original, file, node, line_number, lock, comment. ``lock`` is the first
8 hex digits of the SHA-256 of the base text that was translated: if the base text has another, the
translation is stale. Tables are read by their column names, so other tools' tables do as well.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, fields, replace

from game.yarn.errors import ProjectError
from game.yarn.program import Program

PLACEHOLDER = re.compile(r"\{[0-9]+\}")


@dataclass(frozen=True, slots=True)
class Row:
    """One line in one language. ``original`` is the base text, ``line_number`` counts from 1."""

    language: str
    id: str
    text: str
    original: str = ""
    file: str = ""
    node: str = ""
    line_number: int = 0
    lock: str = ""
    comment: str = ""


COLUMNS = tuple(field.name for field in fields(Row))


def lock_of(text: str) -> str:
    """Return the lock of a base text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def base_table(program: Program, language: str) -> list[Row]:
    """Return all lines with their base texts; shadow lines have none of their own."""
    return [
        Row(
            language,
            entry.id,
            entry.text,
            entry.text,
            entry.file,
            entry.node,
            entry.line,
            lock_of(entry.text),
            " ".join(tag for tag in entry.tags if not tag.startswith("line:")),
        )
        for entry in program.entries()
        if entry.shadow is None
    ]


def update_table(program: Program, language: str, old: Iterable[Row] = ()) -> list[Row]:
    """Return the table of a language: old translations kept, new lines empty, lines that are gone left out.

    A translation without a lock is locked to the ``original`` beside it; one with a lock keeps it, and is
    stale if the base text changed. So a translator who has mended a stale line clears its lock.
    """
    known = {row.id: row for row in old}
    table: list[Row] = []
    for row in base_table(program, language):
        before = known.get(row.id)
        if before is None or not before.text:
            comment = before.comment if before is not None and before.comment else row.comment
            table.append(replace(row, text="", lock="", comment=comment))
        else:
            lock = before.lock or lock_of(before.original or row.original)
            table.append(replace(row, text=before.text, lock=lock, comment=before.comment or row.comment))
    return table


def is_stale(program: Program, row: Row) -> bool:
    """Return whether a translation was made for another base text than today's."""
    base = program.strings.get(row.id)
    return bool(base is not None and row.text and row.lock and row.lock != lock_of(base))


def texts_of(program: Program, rows: Iterable[Row], stale: bool = True) -> dict[str, str]:
    """Return translated texts by line ID, as ``Dialogue.text_of`` wants them, with or without ``stale`` ones."""
    return {
        row.id: row.text
        for row in rows
        if row.text and row.id in program.strings and (stale or not is_stale(program, row))
    }


def placeholders(text: str) -> set[str]:
    """Return the placeholders of a text."""
    return set(PLACEHOLDER.findall(text))


def write_csv(rows: Sequence[Row]) -> str:
    """Return a table as CSV with a header line, line ends LF."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(astuple(row) for row in rows)
    return out.getvalue()


def read_csv(text: str, place: str = "table", language: str = "") -> list[Row]:
    """Read a table by its column names; ``id`` and ``text`` are needed. Raises ``ProjectError``."""
    try:
        lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error as error:
        raise ProjectError(place, f"this is no CSV ({error})", "save it as comma-separated values") from None
    if not lines:
        return []
    names = [name.strip() for name in lines[0]]
    names = ["line_number" if name == "lineNumber" else name for name in names]
    if "id" not in names or "text" not in names:
        raise ProjectError(place, f"the first line names {', '.join(names)[:80]}", "it must name id and text")
    rows: list[Row] = []
    for number, cells in enumerate(lines[1:], 2):
        if not any(cells):
            continue
        if len(cells) != len(names):
            problem = f"{len(cells)} cells under {len(names)} names"
            raise ProjectError(f"{place}, row {number}", problem, "quote texts with commas")
        rows.append(_row(dict(zip(names, cells, strict=True)), language))
    return rows


def _row(cells: dict[str, str], language: str) -> Row:
    known = {name: cells[name] for name in COLUMNS if name in cells and name != "line_number"}
    number = cells.get("line_number", "")
    known.setdefault("language", language)
    return Row(**known, line_number=int(number) if number.isdecimal() else 0)


def console_tables(program: Program) -> tuple[str, str]:
    """Return the two tables of the reference's console tool: texts, and hashtags by line."""
    texts, tags = io.StringIO(), io.StringIO()
    write_text = csv.writer(texts, lineterminator="\n")
    write_tags = csv.writer(tags, lineterminator="\n")
    write_text.writerow(("id", "text", "file", "node", "lineNumber"))
    write_tags.writerow(("id", "node", "lineNumber", "tags"))
    for entry in program.entries():
        if entry.shadow is None:
            write_text.writerow((entry.id, entry.text, entry.file, entry.node, entry.line))
        others = [tag for tag in entry.tags if not tag.startswith("line:")]
        if others:
            write_tags.writerow((entry.id, entry.node, entry.line, " ".join(others)))
    return texts.getvalue(), tags.getvalue()
