"""What moves in the realm's areas: each area's own creatures of light (sheets ``realm/*``)."""

from __future__ import annotations

from assets.painter import realm_chair_life as chair
from assets.painter import realm_gallery_life as gallery
from assets.painter import realm_garden_life as garden
from assets.painter import realm_lobby_life as lobby
from assets.painter import realm_studio_life as studio
from assets.painter import realm_waiting_life as waiting
from assets.painter.puzzles import sheet
from assets.painter.sheet import Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic

ACCENTS = {
    "waiting": ("mustard1", "mustard2", "mustard4"),
    "gallery": ("cyan1", "cyan2", "cyan4"),
    "garden": ("leaf1", "leaf2", "leaf3"),
    "studio": ("mustard2", "mustard3", "white4"),
    "chair": ("red1", "teal2", "teal4"),
}
"""Each area's accent: dark, middle and light."""


def threshold(area: str, frame: int) -> Pic:
    """Return the light on a way in or out (48×12): it runs to the middle and goes out there."""
    dark, middle, light = ACCENTS[area]
    pic = Pic(48, 12)
    pic.rect(0, 9, 48, 1, dark).rect(4, 10, 40, 1, middle).rect(10, 11, 28, 1, dark)
    for step in range(6):
        tone = light if (step + frame) % 4 == 3 else middle if (step + frame) % 4 == 2 else dark
        for x in (1 + step * 4, 46 - step * 4):
            pic.rect(x, 3 + step // 2, 1, 5 - step // 2, tone)
    return pic


def turned(pic: Pic) -> Pic:
    """Return a picture on its side: what ran across runs down."""
    rest = Pic(pic.h, pic.w)
    rest.px[:] = pic.px.T
    return rest


def paint() -> list[str]:
    """Paint the sheets; return the paths written."""
    ways = [(area, [threshold(area, frame) for frame in range(4)], 200) for area in ACCENTS]
    return [
        sheet("threshold", ways, (24, 11)),
        sheet("threshold_side", [(tag, [turned(pic) for pic in pics], time) for tag, pics, time in ways], (11, 47)),
        sheet("magazines", [("fly", [waiting.magazine(step) for step in range(16)], 110)], (32, 44)),
        sheet("tickets", [("fall", [waiting.loose(step) for step in range(20)], 140)], (24, 63)),
        sheet("weld", [("arc", [gallery.weld(step) for step in range(8)], 70)], (24, 63)),
        sheet("steam", [("puff", [gallery.steam(step) for step in range(15)], 100)], (14, 46)),
        sheet("beetles", [("walk", [gallery.beetle(step) for step in range(32)], 120)], (48, 14)),
        sheet("petals", [("fall", [garden.petals(step) for step in range(20)], 120)], (32, 63)),
        sheet("dragonflies", [("hover", [garden.dragonfly(step) for step in range(24)], 90)], (48, 44)),
        sheet("moths", [("circle", [studio.moths(step) for step in range(24)], 80)], (32, 46)),
        sheet("confetti", [("fall", [studio.confetti(step) for step in range(31)], 130)], (32, 63)),
        sheet("buoy", [("bob", [chair.buoy(step) for step in range(8)], 220)], (16, 32)),
        sheet("afloat", [("drift", [chair.afloat(step) for step in range(8)], 260)], (16, 18)),
        sheet("balloons", [("sway", [chair.balloons(step) for step in range(12)], 170)], (24, 70)),
        sheet("window_out", lobby.looks([lobby.window_out(step) for step in range(4)], 900), (48, 31)),
        sheet("stopped", lobby.looks([lobby.stopped(step) for step in range(7)], 500), (48, 60)),
        sheet("lobby_chairs", lobby.looks([lobby.chairs(step) for step in range(2)], 700), (48, 22)),
        sheet("way_waiting", lobby.looks([lobby.way("waiting", step) for step in range(5)], 240), (16, 47)),
        *(
            sheet(f"way_{area}", lobby.looks([lobby.afloat(area, step) for step in range(5)], 240), (16, 47))
            for area in ("gallery", "garden", "studio", "chair")
        ),
        _ceiling(),
    ]


def _ceiling() -> str:
    """Write what lies behind the Chair's sea."""
    frames = [Frame(chair.ceiling(step).rgba(), 240) for step in range(8)]
    write(Sheet("backdrops/realm_chair", frames, [Tag("swell", 0, len(frames) - 1)], columns=4))
    return "assets/art/backdrops/realm_chair.png"
