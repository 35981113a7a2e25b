"""What hangs in Wells's practice: mirrors, framed students, X-rays on their box, gas lamps, notes."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic
from assets.painter.tilesheet import TileSheet

INK = "auburn0"


def sheet() -> TileSheet:
    """Return the tileset of what hangs on the walls, filled."""
    tiles = TileSheet("practice_hung")
    tiles.add("mirror_rack", [_mirrors(step) for step in range(5)], durations=(2300, 110, 110, 110, 110))
    tiles.add("students", _students())
    tiles.add("xray_box", [_xrays(step) for step in range(4)], durations=(2700, 70, 90, 70))
    tiles.add("gas_lamp", [_lamp(step) for step in range(4)], durations=(300, 180, 260, 180))
    tiles.add("pinned_notes", _notes())
    tiles.add("small_portrait", _portrait())
    return tiles


def _frame(w: int, h: int, y: int = 2) -> Pic:
    pic = (
        Pic(w, h)
        .rect(1, y, w - 2, h - y - 4, INK)
        .rect(2, y + 1, w - 4, h - y - 6, "brown2")
        .rect(2, y + 1, w - 4, 1, "brown4")
    )
    return pic.rect(4, y + 3, w - 8, h - y - 10, INK).rect(2, h - 4, w - 2, 1, "enamel2")


def _mirrors(step: int) -> Pic:
    """Return the mirror rack, 2×2 tiles: two rows of mouth mirrors, each for somebody; a glint walks along."""
    pic = (
        Pic(32, 32)
        .rect(1, 4, 30, 25, INK)
        .rect(2, 5, 28, 23, "brown2")
        .rect(2, 5, 28, 1, "brown4")
        .rect(4, 7, 24, 19, "leaf0")
    )
    for row, y in enumerate((10, 20)):
        for i in range(6):
            x = 6 + i * 4
            gone = row == 1 and i == 4
            pic.dot(x, y + 6, "mustard2")
            if not gone:
                pic.disc(x + 0.5, y, 2, 2, "white1").rect(
                    x, y - 1, 1, 2, "white4" if step and (i + row * 3) % 6 == step else "cyan3"
                ).rect(x, y + 2, 1, 4, "white3")
        pic.rect(4, y + 6, 24, 1, "brown3")
    return pic


def _students() -> Pic:
    """Return the framed students, 4×2 tiles: five years of them; in the last a pink streak in dark hair."""
    pic = Pic(64, 32)
    for number, (x, y, w) in enumerate(((1, 3, 18), (21, 1, 20), (43, 4, 20))):
        pic.rect(x, y, w, 24, INK).rect(x + 1, y + 1, w - 2, 22, "mustard1" if number == 2 else "brown2").rect(
            x + 1, y + 1, w - 2, 1, "mustard3" if number == 2 else "brown4"
        )
        pic.rect(x + 3, y + 3, w - 6, 18, "enamel4").rect(x + 3, y + 3, w - 6, 7, "enamel5").rect(
            x + 3, y + 17, w - 6, 4, "enamel3"
        )
        pic.rect(x + 1, y + 24, w, 1, "enamel2")
        for i in range(3):
            hx, hy = x + 4 + i * (w - 8) // 3, y + 7 + (i % 2) * 2
            skin = ("skin3", "brown3", "tan3", "deep3", "skin2")[(i + number * 2) % 5]
            hair = ("enamel1", "hair0", "auburn2", "hair1", "enamel2")[(i + number) % 5]
            pic.rect(hx, hy, 4, 4, skin).rect(hx, hy - 1, 4, 2, hair).rect(
                hx - 1, hy + 4, 6, 7, "white4" if number else "hair2"
            ).rect(hx + 1, hy + 4, 2, 3, "enamel3")
            if number == 2 and i == 1:
                pic.rect(hx - 1, hy - 1, 6, 2, "hair0").rect(hx - 1, hy, 1, 3, "hair0").rect(
                    hx + 3, hy - 1, 1, 3, "magenta3"
                ).dot(hx + 4, hy + 1, "magenta3").rect(hx - 1, hy + 4, 6, 2, "teal2")
    return pic


def _xrays(step: int) -> Pic:
    """Return the light box, 3×2 tiles: four films of teeth, and a tube that stutters."""
    lit = "cyan4" if step in (0, 2) else "white3"
    pic = (
        Pic(48, 32)
        .rect(1, 4, 46, 24, INK)
        .rect(2, 5, 44, 22, "enamel3")
        .rect(2, 5, 44, 1, "enamel5")
        .rect(4, 7, 40, 17, lit)
    )
    for i in range(4):
        x = 5 + i * 10
        pic.rect(x, 9, 8, 13, "cyan0").rect(x, 9, 8, 1, "hair1").rect(x + 1, 17, 6, 4, "cyan1")
        for k in range(2):
            tx = x + 1 + k * 3 + (i % 2)
            pic.rect(tx, 11, 2, 4, "white3").rect(tx, 15, 1, 4, "white2").dot(tx + 1, 11, "white4")
        if i == 2:
            pic.dots([(x + 4, 12), (x + 5, 13)], INK).dots([(x + 2, 10), (x + 6, 10), (x + 2, 14), (x + 6, 15)], "red2")
    return pic.rect(21, 25, 6, 1, "mustard3").rect(2, 28, 45, 1, "enamel2").line(40, 28, 42, 31, "hair1")


def _lamp(step: int) -> Pic:
    """Return a gas lamp on its bracket, 1×2 tiles; the mantle breathes."""
    pic = (
        Pic(TILE, 32)
        .rect(7, 22, 3, 3, "mustard1")
        .line(8, 22, 8, 17, "mustard2")
        .rect(4, 16, 9, 2, "mustard2")
        .runs("mustard4", (4, 16, 5))
    )
    pic.poly([(5, 5), (12, 5), (13, 15), (4, 15)], "mustard4").poly(
        [(7, 7 - step % 2), (10, 7 - step % 2), (10, 14), (7, 14)], "white4"
    ).rect(6, 3, 5, 2, "mustard1").rect(8, 9, 1, 4, "cyan3" if step % 2 else "cyan4")
    return pic.line(8, 25, 5, 29, "mustard1").dot(5, 30, "mustard3").outline(INK)


def _notes() -> Pic:
    """Return notes pinned by the door, 1×2 tiles: thanks, a bill, a drawing of a dog."""
    pic = Pic(TILE, 32)
    for i, (x, y, colour) in enumerate(((2, 4, "enamel5"), (7, 9, "white4"), (3, 17, "dusk4"))):
        pic.rect(x, y, 7, 8, INK).rect(x, y, 7, 7, colour).dot(x + 3, y, "red2").runs(
            "void3", (x + 1, y + 3, 4), (x + 1, y + 5, 3 + i % 2)
        )
    return pic


def _portrait() -> Pic:
    """Return a small portrait, 1×2 tiles: the elder Wells, same eyebrows."""
    pic = (
        _frame(TILE, 32)
        .rect(4, 5, 8, 18, "leaf0")
        .rect(5, 9, 6, 7, "skin2")
        .rect(5, 8, 6, 2, "white3")
        .runs(INK, (5, 11, 2), (9, 11, 2))
        .rect(5, 14, 6, 3, "white3")
    )
    return pic.rect(4, 17, 8, 6, "hair0").dot(7, 18, "white4").dot(9, 20, "mustard3")
