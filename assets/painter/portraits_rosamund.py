"""Rosamund Vane: 59, Tramline practice, soft as wool and as hard to tear: coils over the ears, a shawl, her needles."""

from __future__ import annotations

from math import cos, pi, sin

from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse, features

INKS = features(
    "skin",
    lash=("enamel", 0),
    iris="leaf",
    brow="enamel",
    brow_step=1,
    lip=("dusk", 2),
    c=("mustard", 1),
)

COILS = (
    *((x + 4.9 * cos(turn * pi / 4), 36.6 + 5.4 * sin(turn * pi / 4), 3.1) for x in (12.6, 51.4) for turn in range(8)),
    (12.6, 36.6, 3.0),
    (51.4, 36.6, 3.0),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "skin", 2, "23,46 21,58 44,58 42,46")
    bust.lay("dress", "auburn", 1, "22,54 32,58 43,54 45,68 20,68")
    bust.lay("shawl", "dusk", 1, "21,51.6 11,54 4,58.4 0,68 26,69! 30,62 23,55!", "43.6,51.6 54,54 61,58.4 64,68")
    bust.lay("shawl", "dusk", 1, "43.6,51.6! 54,54 61,58.4 64,69! 38,69! 34.6,62 42,55!")
    bust.light("shawl", 1, "2,66 5,60 11,56 19,53.6 14,58 8,62 6,68")
    bust.light("shawl", -1, "46,68 50,59 55,55 61,58.4 65,68")
    bust.lay(
        "border",
        "enamel",
        5,
        "21.6,50.6! 19.4,53! 22,56 24,58.6 26,60.6 29,63! 31.6,61! 27,57 24,53!",
        "43,50.6! 45.4,52.6! 43,56 41,58.6 38.6,60.6 35.4,63! 33,61! 37.6,57 40.6,53!",
    )
    bust.light("border", -1, "40,52 46,52 36,64 33,62", "27,60 29,63 31.6,61")
    # A pear of a face: the forehead narrow, the cheeks wide and low.
    bust.lay(
        "face",
        "skin",
        3,
        "21,22 18.8,28 18,34 16.6,39 16.8,44.6 20,49.4 25.4,52.4 32,53.4 38.6,52.4 44,49.4 47.2,44.6 47.4,39 46,34 "
        "45.2,28 43,22 32,16",
    )
    bust.light("face", -1, "32,53.6 39,52.4 44.4,49.2 47.8,44 47.4,38 45,28 43.6,30 44,37 43,42.4 39,47 33,50")
    bust.light("face", -1, "19,27 24,22 32,18.6 40,22 45,27 46,20 32,12 18,20")
    bust.light("face", -1, "24,49.6 28,50.8 32,51.2 36,50.8 40,49.4 37,53 32,54 26,53")
    bust.light(
        "face", 1, ellipse(22.4, 40.4, 3.8, 2.2, 0.2), ellipse(40.4, 40.2, 3, 1.8, -0.2), ellipse(32, 48.6, 2.8, 1)
    )
    bust.light("face", 1, ellipse(31, 27, 4, 1.6))
    bust.lay("pink", "dusk", 3, ellipse(21.6, 42.6, 3.2, 1.6, 0.25), ellipse(42, 42.4, 2.6, 1.4, -0.25), on="face")
    bust.lay("pinklight", "dusk", 4, ellipse(21.8, 41.6, 1.9, 0.6, 0.2), on="pink")
    curls(bust, "coil", "enamel", 2, COILS)
    bust.light("coil", -1, ellipse(53.6, 39.6, 6, 8))
    # Parted in the middle, down over the temples; one grey wing she will not dye.
    bust.lay(
        "hair",
        "enamel",
        2,
        "32,17.4! 26.6,20.4 22.4,25.4 19.4,33! 15,32.6 13.4,26 15.4,19 20,13 26.4,9.6 32,8.8! 32.6,13",
        "32,17.4! 37.4,20.4 41.8,25.4 44.6,33! 49,32.6 50.6,26 48.6,19 44,13 37.6,9.6 32,8.8! 31.4,13",
    )
    bust.light("hair", 1, "15,28 17,20.6 22,14.6 28,11 25,15.6 21,21 18.6,28 17.6,32", "35,11 40,13 45,19 40,16.6")
    bust.light("hair", -1, "46,17 50,23 50,31 46,32.6 47,26", "31,9 33,9 33,17 31,17", "23,25 28,19 31,17.6 27,22")
    bust.lay(
        "grey",
        "white",
        2,
        "28.6,10.4! 31,9.8! 31,13 27.6,17.6 23,22.6 19.6,29.6! 19,27 22,20 26,14.6",
        on="hair",
    )
    bust.light("grey", 1, "29,11 30.6,11 27,16.4 23,21 24,18")
    # What she knits, and the hands that never stop.
    bust.lay("needle", "enamel", 5, "0.6,47.6! 2.8,46! 25,62.4! 23,64!", "63.4,47.6! 61.2,46! 39,62.4! 41,64!")
    bust.light("needle", -2, "2,49 24,64 22,66 0,50", "62,49 40,64 42,66 64,50")
    bust.lay("knob", "red", 2, ellipse(2.4, 47.6, 2.2, 2.2), ellipse(61.6, 47.6, 2.2, 2.2))
    bust.light("knob", 1, ellipse(1.8, 47, 1, 1), ellipse(61, 47, 1, 1))
    bust.lay("knit", "mustard", 2, "19,58! 25,59 32,59.4 39,59 45,58! 47,69! 17,69!")
    bust.light("knit", 1, "19,58 31,59 28,69 17,69")
    bust.lay(
        "hand",
        "skin",
        3,
        "9,69! 10,62 14,59.4 19,60 22.6,62.4 21.6,65 18.6,69!",
        "55,69! 54,62 50,59.4 45,60 41.4,62.4 42.4,65 45.4,69!",
    )
    bust.light("hand", -1, "48,60 54,62 56,69 50,68", "16,65 22,64 19,69 14,69")
    bust.light("hand", 1, ellipse(14.4, 61.4, 3, 1), ellipse(48, 61.4, 2, 0.8))
    return bust


def portrait() -> Portrait:
    """Return Rosamund's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "hair grey coil", -1).line("neck", "face border", -1).line(
        "shawl", "border coil hand", -1
    ).line("dress", "border", -1).line("knit", "hand", -1).line("shawl", "needle knob", -1).line(
        "needle", "knob hand", -1
    ).line("hair", "coil", -1)
    canvas.outline()
    # A long soft nose with a round end.
    canvas.stamp(
        ["..+..", "..+-.", "..+-.", ".-+-.", ".-++-", "-+*+-", "-++++=", "=+++==", ".DD.D."],
        29,
        33,
        INKS,
    )
    canvas.stamp(["-..", ".-.", "-.."], 18, 35, INKS)
    canvas.stamp(["..-", ".-.", "..-"], 43, 35, INKS)
    canvas.stamp(["..-", ".-.", ".-.", "-.."], 24, 43, INKS)
    canvas.stamp(["-..", ".-.", ".-.", "..-"], 37, 43, INKS)
    # Strands; the loops of the border; stitches.
    canvas.stamp(["....-", "...-.", "..-..", ".-...", "-....", "-...."], 17, 18, INKS)
    canvas.stamp(["-....", ".-...", "..-..", "...-.", "....-", "....-"], 41, 17, INKS)
    for step, (x, y) in enumerate(((21, 53), (23, 56), (26, 58), (29, 60), (43, 53), (40, 56), (37, 58), (34, 60))):
        canvas.stamp(["=" if step < 4 else "_"], x, y, INKS)
    canvas.stamp(["-.-.-.-.-.", ".-.-.-.-.-", "-.-.-.-.-.", ".-.-.-.-.-"], 7, 60, INKS)
    canvas.stamp(["-.-.-.-.", ".-.-.-.-", "-.-.-.-.", ".-.-.-.-"], 54, 60, INKS)
    canvas.stamp(["c.c.c.c.c.c.c.c.c", ".c.c.c.c.c.c.c.c."] * 2, 24, 60, INKS)
    canvas.stamp(["--.", "..-", "--."], 15, 62, INKS)
    canvas.stamp([".--", "-..", ".--"], 46, 62, INKS)
    return Portrait("rosamund", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(20, 33, ["...----..", "..KKKKK..", ".KwKiwwKK", "KVwjIwV..", ".K.----..", "..-....-.", "...----.."]),
        Stamp(34, 33, ["..----...", "..KKKKK..", "KKwwKiwK.", "..VwjIwVK", "..----.K.", ".-....-..", "..----..."]),
    ),
    "warm": (
        Stamp(20, 34, ["...KKKK..", ".KK----K.", "K.......K", "-.-----..", ".-.....-.", "..-----.."]),
        Stamp(34, 34, ["..KKKK...", ".K----KK.", "K.......K", "..-----.-", ".-.....-.", "..-----.."]),
    ),
    "worried": (
        Stamp(20, 32, [".....KK..", "...KKwwK.", ".KKwKiwwK", "KwwwjIwV.", ".K.VVVV..", "..-....-.", "...----.."]),
        Stamp(34, 32, ["..KK.....", ".KwwKK...", "KwwKiwKK.", ".VwjIwwwK", "..VVVV.K.", ".-....-..", "..----..."]),
    ),
    "stern": (
        Stamp(20, 33, ["...----..", ".......K.", "KKKKKKKKK", ".KwKiwV..", "K..----..", "..-....-."]),
        Stamp(34, 33, ["..----...", ".K.......", "KKKKKKKKK", "..VwKiwK.", "..----..K", ".-....-.."]),
    ),
    "shut": (
        Stamp(20, 34, ["...----..", "..-----..", "........K", "KK....KK.", "..KKKK...", "..-----.."]),
        Stamp(34, 34, ["..----...", "..-----..", "K........", ".KK....KK", "...KKKK..", "..-----.."]),
    ),
    "wide": (
        Stamp(20, 31, [".........", "...KKKK..", "..KwwwwK.", ".KwwKiwwK", ".KwwjIww.", "..VVVVV..", "..-....-."]),
        Stamp(34, 31, [".........", "..KKKK...", ".KwwwwK..", "KwwKiwwK.", ".wwjIwwK.", "..VVVVV..", ".-....-.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(19, 30, ["...bbbbb.", ".bb......", "b........"]),
        Stamp(35, 30, [".bbbbb...", "......bb.", "........b"]),
    ),
    "soft": (
        Stamp(19, 29, ["...bbbb..", ".bb....b.", "b........"]),
        Stamp(35, 29, ["..bbbb...", ".b....bb.", "........b"]),
    ),
    "worry": (
        Stamp(19, 28, ["......bbb", "....bb...", "..bb.....", ".b......."]),
        Stamp(35, 28, ["bbb......", "...bb....", ".....bb..", ".......b."]),
    ),
    "stern": (
        Stamp(19, 30, ["..bbb....", "bb...bb..", ".......bb"]),
        Stamp(35, 30, ["....bbb..", "..bb...bb", "bb......."]),
    ),
    "up": (
        Stamp(19, 28, ["...bbbb..", ".bb....b.", "b........"]),
        Stamp(35, 28, ["..bbbb...", ".b....bb.", "........b"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(27, 45, ["...rr.rr..", "-DDDDDDDDD", "..rrrrrr.."]),
        Stamp(27, 44, ["...rr.rr..", "-DDDDDDDD-", ".DttttttD.", "..oggggo..", "...rrrr..."]),
    ),
    "smile": (
        Stamp(26, 44, ["D..........D", ".D..rr.rr.D.", "..DDDDDDDD..", "...rrrrrr..."]),
        Stamp(26, 44, ["D..rr..rr..D", ".DDDDDDDDDD.", "..DttttttD..", "...oggggo...", "....rrrr...."]),
    ),
    "worry": (
        Stamp(28, 45, ["..rrrr..", ".DDDDDD.", "D.rrrr.D"]),
        Stamp(28, 44, ["..rrrr..", ".DDDDDD.", "DttttttD", "D.oggo.D", "..rrrr.."]),
    ),
    "firm": (
        Stamp(27, 45, ["..........", "-DDDDDDDD-", "D..----..D"]),
        Stamp(27, 45, [".DDDDDDDD.", "DttttttttD", ".DooooooD.", "..rrrrrr.."]),
    ),
    "gasp": (
        Stamp(29, 44, [".rrrr.", "DooooD", "DoggoD", ".rrrr."]),
        Stamp(29, 44, [".rrrr.", "DooooD", "DooooD", "DoggoD", ".rrrr."]),
    ),
}
LOOKS = {
    "neutral": ("open", "rest", "rest"),
    "warm": ("warm", "soft", "smile"),
    "worried": ("worried", "worry", "worry"),
    "stern": ("stern", "stern", "firm"),
    "closed": ("shut", "rest", "rest"),
    "startled": ("wide", "up", "gasp"),
}
