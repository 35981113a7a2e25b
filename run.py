#!/usr/bin/env python3
"""Play or test the game on a machine that has only Python 3.11 or newer.

    python3 run.py play [options]   play (see --help after play)
    python3 run.py test [options]   run all checks and tests
    python3 run.py COMMAND …        any other command of root-access (check, shoot, bench, …)

The first start makes a virtual environment in .venv beside this file and installs what the lock
names; later starts only compare the lock with the one installed last.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("ROOT_ACCESS_VENV", ROOT / ".venv"))
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"play": "locks/play.txt", "test": "locks/test.txt"}
OLDEST = (3, 11)


def stop(problem: str, cure: str) -> None:
    """End with one sentence that says what is wrong and what to do."""
    sys.exit(f"run.py: {problem}: {cure}")


def make_environment() -> None:
    """Make the virtual environment if there is none."""
    if PYTHON.exists():
        return
    try:
        import ensurepip  # noqa: F401  (what a Debian system without python3-venv lacks)
        import venv
    except ImportError:
        stop("this Python has no venv module", "install it (Debian, Ubuntu: apt install python3-venv) and start again")
    print("Making .venv …", flush=True)
    try:
        venv.EnvBuilder(with_pip=True, clear=VENV.exists()).create(VENV)
    except (OSError, subprocess.CalledProcessError) as error:
        stop(f"the virtual environment {VENV} cannot be made ({error})", "check the disk and the folder's rights")


def install(kind: str) -> None:
    """Install what a lock names, unless the same lock was installed last (or ``test``, which holds ``play``)."""
    wanted = digest(kind)
    stamps = {name: VENV / f".installed-{name}" for name in LOCKS}
    covering = ("play", "test") if kind == "play" else ("test",)
    if PYTHON.exists() and any(_read(stamps[name]) == digest(name) for name in covering):
        return
    make_environment()
    print(f"Installing what {LOCKS[kind]} names …", flush=True)
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    done = subprocess.run([*command, "-r", ROOT / LOCKS[kind]], check=False)
    if done.returncode:
        stop("the packages could not be installed (see above)", "check the network connection and start again")
    stamps[kind].write_text(wanted)


def digest(kind: str) -> str:
    """Return what stands for a lock installed with this Python."""
    text = (ROOT / LOCKS[kind]).read_bytes() + sys.version.encode()
    return hashlib.sha256(text).hexdigest()


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def start(*arguments: object) -> int:
    """Run the environment's Python in the checkout and return its exit status."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    try:
        return subprocess.run([PYTHON, *arguments], cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def test(options: list[str]) -> int:
    """Run every check and every test; return the first failure's status."""
    install("test")
    if options:
        return start("-m", "pytest", *options)
    steps = {
        "ruff": ("-m", "ruff", "check", "."),
        "format": ("-m", "ruff", "format", "--check", "."),
        "types": ("-m", "mypy"),
        "arrows": (VENV / PYTHON.parent.name / "lint-imports",),
        "content": ("-m", "game", "check"),
        "tests": ("-m", "pytest", "-n", "auto", "--dist", "loadgroup"),
    }
    failed = []
    for name, command in steps.items():
        print(f"— {name}", flush=True)
        if start(*command):
            failed.append(name)
    print(f"run.py: failed: {', '.join(failed)}" if failed else "run.py: all passed", flush=True)
    return 1 if failed else 0


def main() -> int:
    """Do what the command line says."""
    if sys.version_info < OLDEST:
        stop(f"this is Python {sys.version.split()[0]}", "use Python 3.11 or newer")
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    if arguments[0] == "test":
        return test(arguments[1:])
    install("test" if "--watch" in arguments else "play")  # watching needs a package that players do not
    return start("-m", "game", *arguments)


if __name__ == "__main__":
    sys.exit(main())
