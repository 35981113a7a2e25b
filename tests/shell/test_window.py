"""A real window under Xvfb, played with synthetic keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool")
missing = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)} (Debian: xvfb xdotool)")
PATIENCE = 40.0


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of 1280×800."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait()


def until(what: str, ready) -> None:
    """Wait until ``ready()`` holds, for a bounded time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if ready():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {PATIENCE:.0f} s: {what}")


def test_a_new_game_is_begun_walked_and_quit_with_real_keys(display: str, own_home: Path):
    environment = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    environment |= {"DISPLAY": display, "SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "x11"}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    record = own_home.parent / "run.jsonl"
    program = subprocess.Popen(
        [sys.executable, "-m", "game", "play", "--seed", "5", "--scale", "2", "--record", str(record)], env=environment
    )

    def xdotool(*words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    try:
        until("a window", lambda: xdotool("search", "--onlyvisible", "--class", "root-access"))
        window = xdotool("search", "--onlyvisible", "--class", "root-access").splitlines()[0]
        until("its size", lambda: "640x360" in xdotool("getwindowgeometry", window))
        xdotool("windowfocus", window)
        auto = own_home / "saves" / "auto.json"

        def begun() -> bool:
            if not auto.exists():
                xdotool("key", "Return")
                time.sleep(0.4)
                return False
            return json.loads(auto.read_text())["place"] == "clinic_reception"

        until("the waiting room", begun)
        xdotool("keydown", "Left")
        time.sleep(1.0)
        xdotool("keyup", "Left")
        xdotool("key", "F5")
        quick = own_home / "saves" / "quick.json"
        until("a quick save", quick.exists)
        player = json.loads(quick.read_text())["snapshot"]["scenes"][0]["player"]
        start = json.loads(auto.read_text())["snapshot"]["scenes"][0]["player"]
        assert player[1] < start[1], "a second of the left arrow key moved nobody to the left"
        assert program.poll() is None
    finally:
        program.terminate()
        program.wait(timeout=10)
