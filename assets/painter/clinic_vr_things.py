"""What stands in the VR suite: two pods with visors, the console of serene places, racks, soft things."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, disc_mask, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void0"


def add(tiles: TileSheet) -> None:
    """Add pods, console, racks and the rest to a tileset."""
    tiles.add("pod", pod(), [(4, 24, 40, 36)], foot=-28)
    tiles.add("pod_lip", _lip(), foot=0)
    tiles.add("pod_visor", [_visor_arm(step) for step in range(4)], foot=32, durations=300)
    tiles.add("server", [_server(step) for step in range(6)], [(0, 44, 32, 16)], foot=-2, durations=190)
    tiles.add("console", [_console(step) for step in range(8)], [(0, 28, 64, 16)], foot=-3, durations=240)
    tiles.add("headsets", _headsets(), [(0, 36, 48, 8)], foot=-3)
    tiles.add("visor_stand", [_visor_stand(step) for step in range(4)], [(4, 36, 8, 8)], foot=-3, durations=400)
    tiles.add("vr_plant", _night_plant(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("beanbag", _beanbag(), [(4, 12, 24, 12)], foot=-3)
    tiles.add("lava_lamp", [_lava(step) for step in range(8)], [(4, 20, 8, 8)], foot=-3, durations=320)
    tiles.add("cable_box", _box(), [(0, 4, 16, 8)], foot=-3)
    for name, left in (("near_tank_left", True), ("near_tank_right", False)):
        tiles.add(name, [_near_tank(step, left) for step in range(6)], durations=240)


def _near_tank(step: int, left: bool) -> Pic:
    """Return a coolant tank close to the viewer, 3×3, for a corner: dark glass, bubbles, a rim of light."""
    pic = Pic(48, 48).rect(0, 10, 42, 38, "void0").disc(21, 11, 21, 7, "void0").rect(2, 14, 38, 34, "void1")
    pic.rect(34, 14, 3, 34, "cyan0").rect(37, 14, 2, 34, "cyan1").rect(39, 14, 1, 34, "cyan2").rect(
        6, 14, 2, 34, "void2"
    )
    pic.disc(21, 11, 19, 5, "void2").disc(21, 10, 19, 5, "void3").disc(21, 10, 15, 3.4, "void1")
    pic.runs("cyan2", (29, 13, 9), (33, 12, 6)).rect(4, 26, 34, 2, "void0").rect(4, 40, 34, 2, "void0")
    for bubble in range(7):
        x, y = 11 + bubble * 5 % 22, 46 - (step * 5 + bubble * 11) % 30
        pic.rect(x, y, 2, 2, "cyan1").dot(x, y, "cyan3")
    pic.rect(12, 30, 10, 6, "void0").rect(13, 31, 8, 4, "magenta1").runs("magenta3", (14, 32, 2 + step % 4))
    return pic if left else pic.mirror()


def pod() -> Pic:
    """Return a pod, 3×4 tiles, its foot towards the viewer: a white tub, a lit well, a teal cushion."""
    pic = Pic(48, 64)
    pic.disc(24, 37, 21, 26, "void3").disc(24, 35, 21.4, 26, "white1").disc(24, 33, 21.4, 26, "white2")
    pic.disc(24, 29.5, 21.4, 26.5, "white3").disc(23.4, 28.8, 20, 25.4, "white4")
    pic.disc(24, 29.5, 17.4, 22.6, "white2").disc(24, 30, 16.4, 21.6, "cyan3").disc(24, 30.6, 16, 21.2, "cyan1")
    pic.disc(24, 31.4, 15.2, 20.4, "cyan0")
    pic.disc(24, 30.4, 13, 19.6, "teal1").disc(23.6, 29.8, 12, 18.4, "teal2").disc(22.4, 26, 8.6, 12.6, "teal3")
    for y, half in ((23, 9), (31, 11), (39, 10)):
        pic.runs("teal1", (24 - half, y, half * 2)).runs("teal4", (24 - half + 2, y + 1, half))
    pic.disc(24, 15.5, 8, 4.6, "teal1").disc(23.6, 14.8, 7, 3.8, "white3").disc(22.6, 14.2, 4.6, 2.4, "white4")
    pic.rect(3, 28, 2, 8, "cyan3").rect(43, 28, 2, 8, "cyan2").rect(3, 27, 2, 1, "cyan4")
    pic.runs("cyan2", (16, 59, 16)).runs("cyan3", (18, 59, 8))
    return pic.outline(INK)


def _lip() -> Pic:
    """Return the pod's front lip, 3×1 tiles: it hides the feet of whoever lies there."""
    pic = pod()
    well = disc_mask(48, 64, 24, 29.5, 17.4, 22.6)
    pic.px[well] = -1
    return pic.crop(0, 48, 48, 16).rect(20, 5, 8, 1, "teal3").dot(20, 5, "teal4")


def _visor_arm(step: int) -> Pic:
    """Return the pod's visor on its arch, 3×2 tiles, over the head of the cushion."""
    pic = Pic(48, 32)
    outer, inner = disc_mask(48, 32, 24, 31, 20, 20), disc_mask(48, 32, 24, 32, 17, 17)
    ys, xs = np.mgrid[0:32, 0:48]
    arch = outer & ~inner & (ys < 30)
    pic.paint(arch, "white3").paint(arch & (xs < 24) & ~disc_mask(48, 32, 24, 31.8, 19, 19), "white4")
    pic.paint(arch & (xs > 33), "white1")
    pic.rect(13, 10, 22, 10, "white3").rect(13, 10, 22, 2, "white4").rect(31, 12, 4, 8, "white2")
    pic.rect(13, 19, 22, 1, "white1")
    pic.rect(15, 13, 17, 5, "void1").rect(16, 14, 15, 3, "cyan1").rect(16 + step * 3, 14, 4, 3, "cyan3")
    pic.rect(17 + step * 3, 14, 2, 1, "cyan4")
    return pic.outline(INK)


def _server(step: int) -> Pic:
    """Return a server rack, 2×4 tiles, lights running."""
    pic = Pic(32, 64)
    pic.rect(1, 4, 30, 58, "void3").rect(1, 4, 30, 4, "void4").rect(1, 4, 30, 1, "void5")
    pic.rect(28, 8, 3, 54, "void2").rect(3, 10, 25, 48, "void0")
    for unit in range(8):
        y = 11 + unit * 6
        pic.rect(4, y, 23, 5, "void2").runs("void3", (4, y, 23))
        for i in range(5):
            pic.rect(5 + i * 2, y + 2, 1, 2, "void0")
        for i in range(4):
            value = noise(unit, i, step % 6 + 50)
            pic.dot(17 + i * 2, y + 2, ("teal4", "cyan3", "void4", "magenta3" if value > 230 else "teal3")[value % 4])
        pic.runs("cyan2" if (unit + step) % 3 else "cyan3", (17, y + 4, 3 + noise(unit, step, 51) % 5))
    return pic.rect(1, 60, 30, 2, "void1").outline(INK)


def _console(step: int) -> Pic:
    """Return the console, 4×3 tiles: three small worlds under glass - beach, orchard, night train."""
    pic = Pic(64, 48)
    pic.rect(2, 24, 60, 20, "white2").rect(2, 24, 60, 2, "white1").rect(3, 27, 58, 13, "void3")
    pic.rect(3, 27, 58, 1, "void4").rect(2, 40, 60, 4, "void2")
    pic.poly([(6, 14), (58, 14), (63, 24), (1, 24)], "white4")
    pic.poly([(7, 15), (57, 15), (61, 23), (3, 23)], "white3").rect(1, 24, 62, 2, "white1")
    for i, x in enumerate((4, 24, 44)):
        pic.rect(x + 4, 29, 8, 3, "void1").runs(("cyan3", "leaf3", "mustard3")[i], (x + 5, 30, 3 + (step + i) % 4))
        pic.runs("void5", (x + 4, 35, 8), (x + 4, 37, 5))
        pic.disc(x + 8, 18.5, 8, 3.6, "void1").disc(x + 8, 18, 7, 2.8, "cyan0")
    _beach_dome(pic, 4, step)
    _orchard_dome(pic, 24, step)
    _train_dome(pic, 44, step)
    return pic.outline(INK)


def _dome(pic: Pic, x: int) -> None:
    ring = disc_mask(pic.w, pic.h, x + 8, 12, 8, 9) & ~disc_mask(pic.w, pic.h, x + 8, 12, 7, 8)
    ys, _ = np.mgrid[0 : pic.h, 0 : pic.w]
    pic.paint(ring & (ys < 16) & ((ys + np.arange(pic.w)) % 2 == 0), "cyan3")
    pic.dots([(x + 4, 7), (x + 3, 8), (x + 5, 6)], "white4")


def _beach_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "mustard3").rect(x + 3, 13, 11, 3, "cyan2")
    pic.runs("cyan4", (x + 3 + step % 3, 14, 5), (x + 7 - step % 2, 15, 5))
    pic.disc(x + 9, 10, 2, 2, "mustard4").runs("mustard4", (x + 4, 17, 6)).rect(x + 3, 12, 11, 1, "dusk3")
    _dome(pic, x)


def _orchard_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "leaf1").rect(x + 5, 11, 1, 6, "auburn1").rect(x + 11, 12, 1, 5, "auburn1")
    pic.disc(x + 5.5, 9, 3, 3, "leaf2").disc(x + 11.5, 10, 2.6, 2.6, "leaf2")
    pic.dots([(x + 4, 9), (x + 6, 10), (x + 11, 10)], "red2").dot(x + 8, 14, "mustard4" if step % 4 else "mustard3")
    pic.dots([(x + 4, 7), (x + 5, 7)], "leaf3")
    _dome(pic, x)


def _train_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "void1").rect(x + 3, 11, 11, 5, "void4").runs("void5", (x + 3, 11, 11))
    pic.rect(x + 3, 16, 11, 1, "white1")
    for i in range(3):
        pic.rect(x + 4 + i * 4, 12, 2, 2, "mustard4" if (i + step // 2) % 4 else "mustard2")
    pic.dot(x + 3 + (step * 2) % 12, 7, "white4").dot(x + 13 - (step * 3) % 11, 9, "mustard3")
    _dome(pic, x)


def _headsets() -> Pic:
    """Return the rack of spare headsets, 3×3 tiles, each with a paper label."""
    pic = Pic(48, 48)
    pic.rect(2, 8, 44, 36, "void3").rect(2, 8, 44, 3, "void4").rect(2, 8, 44, 1, "void5")
    pic.rect(43, 11, 3, 33, "void2").rect(4, 13, 39, 13, "void1").rect(4, 29, 39, 12, "void1")
    for x, y, bad in ((6, 14, 0), (25, 14, 0), (6, 30, 1), (25, 30, 0)):
        pic.rect(x, y + 2, 15, 6, "white3").rect(x, y + 2, 15, 1, "white4").rect(x + 2, y + 4, 11, 3, "cyan0")
        pic.runs("cyan2", (x + 3, y + 4, 5)).rect(x + 3, y, 9, 2, "white1")
        pic.rect(x + 2, y + 9, 10, 3, "mustard4" if not bad else "dusk4")
        pic.runs("auburn1", (x + 3, y + 10, 4 if not bad else 8))
    return pic.rect(4, 26, 39, 1, "cyan1").rect(4, 41, 39, 1, "cyan1").outline(INK)


def _visor_stand(step: int) -> Pic:
    """Return the patients' visor on its stand, 1×3 tiles."""
    pic = Pic(16, 48)
    pic.rect(7, 22, 2, 20, "white2").rect(7, 22, 1, 20, "white4").disc(8, 43, 6, 2.6, "white1")
    pic.disc(8, 42.4, 5, 1.8, "white3").disc(8, 16, 5, 6, "white2").disc(7.4, 15.4, 3.8, 4.8, "white3")
    pic.rect(1, 13, 14, 7, "white3").rect(1, 13, 14, 2, "white4").rect(12, 14, 3, 6, "white1")
    pic.rect(3, 15, 10, 4, "void1").rect(4, 16, 8, 2, "cyan1").rect(4 + step * 2, 16, 2, 2, "cyan4")
    return pic.outline(INK)


def _night_plant() -> Pic:
    """Return a pale plant that likes the dark, 1×2 tiles."""
    pic = Pic(16, 32)
    for x0, y0, x1, y1, colour in (
        (8, 20, 3, 8, "teal2"),
        (8, 20, 13, 7, "teal2"),
        (8, 20, 8, 4, "teal3"),
        (8, 20, 1, 14, "teal1"),
        (8, 20, 15, 14, "teal1"),
        (8, 20, 5, 5, "teal4"),
        (8, 20, 11, 11, "teal3"),
    ):
        pic.line(x0, y0, x1, y1, colour, 2)
    tube(pic, 4, 19, 9, 10, "void", 4)
    return pic.rect(4, 19, 9, 1, "void5").rect(4, 29, 9, 1, INK).rect(4, 23, 9, 1, "cyan3").outline(INK)


def _beanbag() -> Pic:
    pic = Pic(32, 32).disc(16, 18, 13, 9, "magenta1").disc(15, 15, 11.5, 9, "magenta2")
    pic.disc(14, 12.5, 8, 5, "magenta1").disc(14, 13, 7, 4, "magenta2").disc(11, 11, 4, 2, "magenta3")
    pic.line(8, 22, 14, 26, "magenta0").line(22, 22, 19, 26, "magenta0").dot(9, 10, "magenta4")
    return pic.outline(INK)


def _lava(step: int) -> Pic:
    """Return a lamp in which blobs rise, 1×2 tiles."""
    pic = Pic(16, 32).poly([(6, 6), (10, 6), (12, 22), (4, 22)], "magenta1")
    pic.poly([(6, 6), (8, 6), (7, 22), (4, 22)], "magenta2")
    for i in range(3):
        y = 20 - (step * 2 + i * 5) % 14
        pic.disc(8 + (i - 1), y, 1.9 if i else 1.4, 1.6, "dusk4").dot(7 + (i - 1), y - 1, "mustard4")
    pic.rect(6, 4, 4, 2, "white2").rect(4, 22, 8, 3, "white2").rect(5, 25, 6, 4, "white1")
    return pic.rect(4, 22, 3, 3, "white4").outline(INK)


def _box() -> Pic:
    pic = Pic(16, 16).rect(1, 3, 14, 9, "void4").rect(1, 3, 14, 3, "void5").rect(3, 8, 3, 2, INK)
    pic.rect(8, 8, 3, 2, INK).dot(13, 8, "teal4")
    return pic.outline(INK)
