"""Process start to the first frame of the title, and the memory it took."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

from game.bench.base import Figure, ratio
from game.core.errors import GameError

ROUNDS = 7
FLOOR = """
import pygame
pygame.init()
pygame.display.set_mode((320, 180), pygame.SCALED | pygame.RESIZABLE)
pygame.display.flip()
"""
TITLE = """
from game.app import App
app = App(seed=1)
app.tick()
app.screen.draw(app.window, app.game)
import pygame
pygame.display.flip()
"""
MEMORY = """
import sys
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak if sys.platform != "darwin" else peak // 1024)
except ImportError:
    print(0)
"""


def figures() -> list[Figure]:
    """Return start-up time and peak memory beside bare pygame, both measured in turn."""
    floor_times, title_times, floor_peaks, title_peaks = [], [], [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):
            seconds, peak = _run(FLOOR, home)
            floor_times.append(seconds)
            floor_peaks.append(peak)
            seconds, peak = _run(TITLE, home)
            title_times.append(seconds)
            title_peaks.append(peak)
    rows = [
        ratio("start to title", statistics.median(title_times) * 1000, "ms", statistics.median(floor_times) * 1000, 2)
    ]
    if floor_peaks[0]:
        rows.append(
            ratio(
                "peak memory at title",
                statistics.median(title_peaks) / 1024,
                "MiB",
                statistics.median(floor_peaks) / 1024,
                2,
            )
        )
    return rows


def _run(code: str, home: str) -> tuple[float, int]:
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "ROOT_ACCESS_HOME": home}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code + MEMORY], env=environment, capture_output=True, text=True, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise GameError(
            "bench", f"the title does not start: {done.stderr.strip().splitlines()[-1]}", "run root-access play"
        )
    return seconds, int(done.stdout.split()[-1])
