"""Paint the fonts: ``assets/fonts/<name>.png`` and ``.json`` (format in docs/house.md)."""

from __future__ import annotations

import json
from pathlib import Path

from assets.painter import fonts_body, fonts_title, fonts_title_signs
from assets.painter.fonts_buttons import buttons
from assets.painter.fonts_compose import Face, alphabet, kerning, pen, picture, read_blocks, spaces, with_marks
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


def title() -> Face:
    """Return the face of headings: strokes of 2 px, 8 px small letters on a line of 18 px."""
    bones = alphabet(
        (
            fonts_title.CAPITALS,
            fonts_title.SMALL,
            fonts_title.FIGURES,
            fonts_title.POINTS,
            fonts_title_signs.SIGNS,
            fonts_title_signs.SPECIAL,
        )
    )
    glyphs = {char: pen(glyph) for char, glyph in bones.items()} | read_blocks(fonts_title_signs.INKED)
    face = Face("title", fonts_title.LINE, fonts_title.BASELINE, cap_top=3, small_top=6, space=6, glyphs=glyphs, gap=2)
    return with_marks(face, read_blocks(fonts_title.MARKS))


def write(face: Face, root: Path) -> list[Path]:
    """Write one face as a picture and its metrics; return the two paths."""
    pixels, places = picture(face, INK)
    data = {
        "name": face.name,
        "line": face.line,
        "baseline": face.baseline,
        "glyphs": places | {char: [0, 0, 0, 0, advance] for char, advance in spaces(face).items()},
        "kerning": kerning(face, LETTERS, loose=face.gap + 1),
        "names": face.names,
    }
    paths = [root / f"{face.name}.png", root / f"{face.name}.json"]
    write_png(pixels, paths[0])
    lines = (f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items())
    paths[1].write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    return paths


def paint() -> list[Path]:
    """Paint all faces; return what was written."""
    return [path for face in (body(), title()) for path in write(face, FONTS)]
