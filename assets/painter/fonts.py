"""Paint the fonts: ``assets/fonts/<name>.png`` and ``.json`` (format in docs/house.md)."""

from __future__ import annotations

import json
from pathlib import Path

from assets.painter import fonts_body
from assets.painter.fonts_buttons import buttons
from assets.painter.fonts_compose import Face, alphabet, kerning, picture, read_blocks, spaces, with_marks
from assets.painter.palette import rgba
from assets.painter.sheet import ART, write_png

FONTS = ART.parent / "fonts"
INK = rgba("white", -1)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,’”-"


def body() -> Face:
    """Return the face of all running text: 6 px small letters on a line of 12 px."""
    glyphs = alphabet(
        (
            fonts_body.CAPITALS,
            fonts_body.SMALL,
            fonts_body.FIGURES,
            fonts_body.POINTS,
            fonts_body.SIGNS,
            fonts_body.SPECIAL,
        )
    )
    caps, names = buttons()
    face = Face(
        "body",
        fonts_body.LINE,
        fonts_body.BASELINE,
        cap_top=2,
        small_top=4,
        space=4,
        glyphs=glyphs | caps,
        names=names,
    )
    return with_marks(face, read_blocks(fonts_body.MARKS))


def write(face: Face, root: Path) -> list[Path]:
    """Write one face as a picture and its metrics; return the two paths."""
    pixels, places = picture(face, INK)
    data = {
        "name": face.name,
        "line": face.line,
        "baseline": face.baseline,
        "glyphs": places | {char: [0, 0, 0, 0, advance] for char, advance in spaces(face).items()},
        "kerning": kerning(face, LETTERS, loose=2),
        "names": face.names,
    }
    paths = [root / f"{face.name}.png", root / f"{face.name}.json"]
    write_png(pixels, paths[0])
    lines = (f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items())
    paths[1].write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    return paths


def paint() -> list[Path]:
    """Paint all faces; return what was written."""
    return [path for face in (body(),) for path in write(face, FONTS)]
