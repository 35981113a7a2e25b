"""Another implementation of Yarn to compare with: npm's ``yarn-bound``, where Node and the package are at hand.

Nothing is fetched. The package is looked for in the folder that ``YARN_BOUND`` names, those of ``NODE_PATH``,
and where npm keeps packages here and globally.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

PACKAGE = "yarn-bound"
WRITTEN_DOWN = 3_500.0
"""Lines a second that version 0.5.5 ran on the machine the goals were set on."""

_PLAY = """
const found = require(process.argv[1]), YarnBound = found.default || found;
const runner = new YarnBound({dialogue: require("fs").readFileSync(0, "utf8"), startAt: "Start"});
const start = process.hrtime.bigint();
let shown = 0;
for (let result = runner.currentResult; result; result = runner.currentResult) {
  shown += result.options ? result.options.length : 1;
  if (result.isDialogueEnd) break;
  if (result.options) runner.advance(0); else runner.advance();
}
console.log(shown, Number(process.hrtime.bigint() - start) / 1e9);
"""


def peer_rate(source: str, shown: int) -> float:
    """Return how many lines and options a second the peer shows of a script.

    ``shown`` is how many there are to see. Where the peer is missing, fails or shows another number,
    the rate written down is returned.
    """
    node, package = shutil.which("node"), _package()
    if node is None or package is None:
        return WRITTEN_DOWN
    try:
        done = subprocess.run([node, "-e", _PLAY, str(package)], input=source.encode(), capture_output=True, timeout=60)
        count, seconds = done.stdout.split()
        return int(count) / float(seconds) if int(count) == shown else WRITTEN_DOWN
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return WRITTEN_DOWN


def _package() -> Path | None:
    """Return the package's folder, None if it is nowhere."""
    for folder in _folders():
        for package in (folder, folder / PACKAGE, folder / "node_modules" / PACKAGE):
            if package.name == PACKAGE and (package / "package.json").is_file():
                return package.resolve()
    return None


def _folders() -> Iterator[Path]:
    named = [os.environ.get("YARN_BOUND", ""), *os.environ.get("NODE_PATH", "").split(os.pathsep)]
    yield from (Path(name) for name in named if name)
    npm = shutil.which("npm")
    for arguments in (["root"], ["root", "-g"]) if npm else ():
        try:
            done = subprocess.run([str(npm), *arguments], capture_output=True, text=True, timeout=20)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.stdout.strip():
            yield Path(done.stdout.strip())
