"""Paint all art, or the named modules of this package: ``python -m assets.painter [NAME …]``."""

from __future__ import annotations

import argparse
import importlib
import pkgutil

import assets.painter as painter


def modules() -> list[str]:
    """Return the names of all painter modules that have a ``paint`` function, sorted."""
    names = []
    for info in pkgutil.iter_modules(painter.__path__):
        if info.name.startswith("_"):
            continue
        if hasattr(importlib.import_module(f"assets.painter.{info.name}"), "paint"):
            names.append(info.name)
    return sorted(names)


def main() -> None:
    """Run the painter from the command line."""
    known = modules()
    parser = argparse.ArgumentParser(prog="python -m assets.painter", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"what to paint (all): {', '.join(known)}")
    chosen = parser.parse_args().name or known
    for name in chosen:
        if name not in known:
            parser.error(f"no painter called {name!r}; there are: {', '.join(known)}")
        for path in importlib.import_module(f"assets.painter.{name}").paint():
            print(f"{name}: {path}")


if __name__ == "__main__":
    main()
