"""Which lines playthroughs reach, and why they do not reach the others: ``python -m tests.playthroughs.coverage``.

A line that was not reached is guarded by something else that was chosen, known or done: the innermost
condition, choice or ``once`` around it in its script is the reason.
"""

from __future__ import annotations

import re
from pathlib import Path

SCRIPTS = Path(__file__).parents[2] / "assets" / "scripts"
ID = re.compile(r"#(line:\w+)")
GUARD = re.compile(r"^(<<(if|elseif|else|once)\b.*>>|->.*|=>.*)")


def reasons(reached: set[str]) -> dict[str, str]:
    """Return for each line that was not reached what guards it; an empty reason if nothing does."""
    missed: dict[str, str] = {}
    for path in sorted(SCRIPTS.glob("*.yarn")):
        for line, reason in _lines(path.read_text("utf-8")):
            if line not in reached:
                missed[line] = reason
    return missed


def table(reached: set[str]) -> str:
    """Return how many lines of each script were reached, as a table in Markdown."""
    rows = ["| script | lines | reached |", "|---|---|---|"]
    total = got = 0
    for path in sorted(SCRIPTS.glob("*.yarn")):
        lines = [line for line, _ in _lines(path.read_text("utf-8"))]
        if lines:
            found = sum(line in reached for line in lines)
            total, got = total + len(lines), got + found
            rows.append(f"| {path.stem} | {len(lines)} | {found} ({100 * found // len(lines)} %) |")
    return "\n".join([*rows, f"| **all** | {total} | {got} ({100 * got // max(total, 1)} %) |"])


def _lines(text: str) -> list[tuple[str, str]]:
    """Return (ID, innermost guard) of every line of a script."""
    found = []
    guards: list[tuple[int, str]] = []
    node, when = "", ""
    for row in text.splitlines():
        bare = row.strip()
        if bare.startswith("title:"):
            node, when, guards = bare.removeprefix("title:").strip(), "", []
        elif bare.startswith("when:"):
            when = f"when: {bare.removeprefix('when:').strip()}"
        indent = len(row) - len(row.lstrip())
        if bare:
            guards = [guard for guard in guards if guard[0] < indent]
        match = ID.search(bare)
        if match:
            own = bare if bare.startswith(("->", "=>")) else ""
            inner = guards[-1][1] if guards else when or own or f"the node {node} was not come to"
            found.append((match[1], _short(inner)))
        if GUARD.match(bare):
            guards.append((indent, bare))
    return found


def _short(guard: str) -> str:
    return ID.sub("", re.sub(r"#face:\w+|#tell:\w+", "", guard)).strip()[:100].replace("|", "/")


def main() -> None:
    """Print the page for maintainers: the table, then every line not reached with its reason."""
    from tests.playthroughs.journey import WAYS, journey

    reached = set().union(*(journey(name).lines for name in WAYS))
    print("# Lines that three playthroughs reach\n")
    print("Written by `python -m tests.playthroughs.coverage`: purge, soothe, and one that talks to everybody and")
    print("examines everything, all by buttons. A line they never reach is listed with what guards it: another choice,")
    print("another state, a second visit. That every one of them can be reached is shown by chance players, chapter by")
    print("chapter (`tests/content/test_*_chapters.py`).\n")
    print(table(reached))
    print("\n| never reached | because of |\n|---|---|")
    for line, reason in reasons(reached).items():
        print(f"| {line.removeprefix('line:')} | {reason} |")


if __name__ == "__main__":
    main()
