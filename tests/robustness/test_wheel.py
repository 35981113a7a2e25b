"""What is installed is whole: every folder the game reads is in the wheel, and it runs from anywhere."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READS = """
import sys
from pathlib import Path
root = Path(sys.argv[1])
opened = set()
def note(event, args):
    if event == "open" and isinstance(args[0], (str, Path)):
        opened.add(Path(args[0]).resolve())
sys.addaudithook(note)
import pygame
from game.audio import Audio
from game.core.events import Ambience, Sound
from game.opening import open_content
from game.headless import Session
from game.views.screen import Screen
content = open_content()
content.hash, content.program(), content.metrics(), content.messages()
pygame.display.init()
window = pygame.display.set_mode((320, 180))
session = Session.title(content=content)
screen = Screen(content)
audio = Audio(content.root)
audio.resume("clinic", "clinic")
audio.step()
audio.react((Sound("ui_next"), Ambience("core")))
for path in content.map_paths():
    content.place(path.stem)
screen.draw(window, session.game)
session.game.start_case("cavity")
session.step(0, 400)
screen.draw(window, session.game)
for path in sorted(opened):
    if path.is_relative_to(root) and path.suffix not in (".py", ".pyc"):
        print(path.relative_to(root).as_posix())
"""
NOT_SHIPPED = {"painter"}
"""Folders of ``assets`` that the running game never reads."""


def included() -> dict[str, str]:
    """Return what ``pyproject.toml`` puts into the wheel: folder of the checkout → path in the wheel."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: dict[str, str] = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return found


def environment(home: Path) -> dict[str, str]:
    """Return an environment in which the checkout cannot be found by accident."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return given | {"ROOT_ACCESS_HOME": str(home), "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}


def test_every_folder_of_content_is_in_the_wheel_where_the_game_looks_for_it():
    folders = {f"assets/{path.name}" for path in (ROOT / "assets").iterdir() if path.is_dir()}
    folders -= {f"assets/{name}" for name in NOT_SHIPPED} | {"assets/__pycache__"}
    assert set(included()) == folders | {"maps"}
    assert all(target == f"game/_data/{folder}" for folder, target in included().items())


def test_every_file_the_running_game_opens_is_in_the_wheel(tmp_path: Path):
    command = [sys.executable, "-c", READS, str(ROOT)]
    given = environment(tmp_path) | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=given, cwd=ROOT, capture_output=True, text=True, check=True)
    opened = [line for line in done.stdout.splitlines() if "/" in line and not line.startswith("pygame")]
    assert {name.split("/")[0] for name in opened} >= {"assets", "maps"}
    outside = [name for name in opened if not name.startswith(tuple(f"{folder}/" for folder in included()))]
    assert [name for name in outside if not name.startswith((".venv/", "venv/"))] == []


@pytest.mark.skipif(importlib.util.find_spec("hatchling") is None, reason="hatchling is not installed")
@pytest.mark.skipif("ROOT_ACCESS_WHEEL" not in os.environ, reason="takes a while: set ROOT_ACCESS_WHEEL=1")
def test_the_wheel_runs_from_an_unrelated_folder(tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    venv.create(tmp_path / "venv")
    scripts = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", scripts / "python", "install", "-q", "--no-deps", wheel]
    subprocess.run(pip, check=True, capture_output=True)
    (data,) = (tmp_path / "venv").rglob("game/_data")
    with (data.parents[1] / "dependencies.pth").open("w") as file:
        file.writelines(f"{path}\n" for path in sys.path if path.endswith("site-packages"))
    away = tmp_path / "elsewhere"
    away.mkdir()
    shoot = [scripts / "root-access", "shoot", "--scene", "title", "-o", "title.png"]
    subprocess.run(shoot, cwd=away, env=environment(away), check=True, capture_output=True)
    assert (away / "title.png").read_bytes().startswith(b"\x89PNG")
    code = "from game.headless import Session; s = Session.new(); s.step(0, 400); print(s.observe()['map'])"
    run = [scripts / "python", "-c", code]
    done = subprocess.run(run, cwd=away, env=environment(away), check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "clinic_reception"
