"""Cavity: a small smiling icon on a check-up screen. It is courteous, and something behind the smile is wrong."""

from __future__ import annotations

from assets.painter.people_ink import dye
from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse

INKS = dye(
    K=("enamel", 0),
    k=("enamel", 1),
    d=("enamel", 2),
    D=("enamel", 1),
    w=("enamel", 5),
    W=("enamel", 4),
    v=("enamel", 3),
    c=("cyan", 3),
    C=("cyan", 2),
    b=("cyan", 1),
    B=("cyan", 0),
    z=("cyan", 4),
    m=("magenta", 3),
    M=("magenta", 2),
    n=("magenta", 1),
    N=("magenta", 0),
    o=("void", 0),
    O=("void", 1),
    p=("void", 2),
    t=("enamel", 5),
    x=("white", 4),
    y=("white", 2),
    Y=("white", 1),
    l=("leaf", 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("arm", "white", 1, "28,58! 36,58! 37.6,68! 26.4,68!")
    bust.light("arm", 1, "28,57 31,57 30,69 26,69")
    bust.lay("case", "white", 3, "9,4 20,2 44,2 55,4 58,12 58.6,32 58,50 55,57 44,59.6 20,59.6 9,57 6,50 5.4,32 6,12")
    bust.light("case", 1, "7,40 7,12 10,5.6 22,3.4 46,3.4 22,5.6 11,7.6 8.4,14")
    bust.light("case", -1, "20,58 44,58 54,55 56.6,48 57,20 59,20 60,58 40,62 14,60")
    bust.lay(
        "glass", "void", 1, "12,8.6 21,7 43,7 52,8.6 54,15 54.4,30 54,45 52,51.6 43,53 21,53 12,51.6 10,45 9.6,30 10,15"
    )
    bust.light("glass", 1, ellipse(32, 30, 19, 20))
    bust.lay("glow", "cyan", 0, ellipse(32, 29.6, 17.6, 18), on="glass")
    # The icon: a tooth with two rounded cusps and two roots, on four sides lit like a button.
    tooth = (
        "18,22 18.4,16 22.6,13.2 28,14.4 32,16 36,14.4 41.4,13.2 45.6,16 46,22 45.4,29 43.6,36 43,42 "
        "40.8,47 38,46.4 36.4,41 32,38.4 27.6,41 26,46.4 23.2,47 21,42 20.4,36 18.6,29"
    )
    bust.lay("tooth", "enamel", 4, tooth)
    bust.light("tooth", 1, "19.4,24 20,17.6 24,15 30,16.6 28,19 23.6,20.4 21.6,27 22,33")
    bust.light(
        "tooth",
        -1,
        "43,15 46.6,18 46.6,26 44,37 42.6,45 39.6,47.4 37.6,45 40.6,40 42,32 43.4,24",
        "27,41.6 32,38 36,40.6 35,36.6 32,35.6 29,36.6",
        "24,47.4 26.4,46 27,42 25,44",
    )
    bust.light("tooth", -1, "45,22 46.6,20 46,28 44.6,34 44.6,28")
    return bust


def portrait() -> Portrait:
    """Return Cavity's portrait."""
    canvas = _bust().reduced()
    canvas.line("case", "glass", -2).line("glass glow", "case", -1)
    canvas.outline()
    # The carious pit at the crown's edge, with what was kept in it glinting; its hairline crack.
    canvas.stamp([".DDD..", "DKKKD.", "KKNKKD", "KNMnKD", "DKNKKD", ".DKKD."], 40, 15, INKS)
    canvas.stamp(["d....", ".d...", ".dd..", "...d.", "...d."], 44, 20, INKS)
    # Scan lines and the screen's small readings: sixty-two moved.
    for y in range(10, 52, 4):
        canvas.stamp(["-" * 43], 11, y, INKS)
    canvas.stamp(["c.c.c.", "c.c.cc", "......"], 14, 48, INKS)
    canvas.stamp([".bb..bb.", "b......b"], 43, 48, INKS)
    canvas.stamp(["z", "c", "C"], 13, 11, INKS)
    canvas.stamp(["zc", "c."], 14, 10, INKS)
    canvas.stamp(["l.yyy"], 46, 55, INKS)
    # A reflection across the glass.
    canvas.stamp(["......++", ".....++.", "....++..", "...++...", "..++....", ".++.....", "++......"], 43, 36, INKS)
    return Portrait("cavity", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, MARKS)


EYES = {
    "open": (
        Stamp(24, 22, [".KK.", "KwKK", "KKKK", "KKKK", ".KK."]),
        Stamp(36, 22, [".KK.", "KwKK", "KKKK", "KKKK", ".KK."]),
    ),
    "warm": (Stamp(23, 23, ["..KK..", ".KKKK.", "KK..KK"]), Stamp(35, 23, ["..KK..", ".KKKK.", "KK..KK"])),
    "worried": (
        Stamp(24, 22, [".KK.", "KKwK", "KKKK", ".KK.", "...."]),
        Stamp(36, 24, [".KK.", "KwKK", "KKKK", ".KK."]),
    ),
    "stern": (Stamp(23, 24, ["KKKKKK", "KKmmKK", ".KKKK."]), Stamp(35, 24, ["KKKKKK", "KKmmKK", ".KKKK."])),
    "shut": (Stamp(23, 24, ["K....K", "KK..KK", ".KKKK."]), Stamp(35, 24, ["K....K", "KK..KK", ".KKKK."])),
    "wide": (
        Stamp(23, 20, [".KKKK.", "KKKKKK", "KKmmKK", "KKmzKK", "KKmmKK", "KKKKKK", ".KKKK."]),
        Stamp(35, 20, [".KKKK.", "KKKKKK", "KKmmKK", "KKmzKK", "KKmmKK", "KKKKKK", ".KKKK."]),
    ),
}
BROWS = {
    "rest": (),
    "worry": (Stamp(23, 18, ["....k", "..kk.", "kk..."]), Stamp(36, 19, ["k....", ".kk..", "...kk"])),
    "stern": (Stamp(22, 21, ["kkk...", "...kkk"]), Stamp(36, 21, ["...kkk", "kkk..."])),
    "up": (Stamp(23, 17, [".kkkk.", "k....k"]), Stamp(35, 17, [".kkkk.", "k....k"])),
}
MOUTHS = {
    "rest": (
        Stamp(26, 30, ["K..........K", "KK........KK", ".KKKKKKKKKK.", "...KKKKKK..."]),
        Stamp(26, 30, ["KKKKKKKKKKKK", "KmnNNNNNNnmK", ".KKnNNNNnKK.", "...KKKKKK..."]),
    ),
    "smile": (
        Stamp(
            24, 29, ["K..............K", "KKKKKKKKKKKKKKKK", "KwKwKwKwKwKwKwKK", ".KKKKKKKKKKKKKK.", "...KKKKKKKKKK..."]
        ),
        Stamp(
            24,
            28,
            [
                "K..............K",
                "KKKKKKKKKKKKKKKK",
                "KwKwKwKwKwKwKwKK",
                "KKNnnmmmmnnNKKK.",
                ".KwKwKwKwKwKwK..",
                "..KKKKKKKKKKK...",
            ],
        ),
    ),
    "worry": (
        Stamp(27, 31, ["..KKKKK...", ".KK...KKK.", "KK.......K"]),
        Stamp(27, 30, ["..KKKKK...", ".KNnnNKKK.", "KKNnmnNNKK", ".KKKKKKKK."]),
    ),
    "firm": (
        Stamp(26, 31, ["KKKKKKKKKKKK", "..kkkkkkkk.."]),
        Stamp(26, 30, ["KKKKKKKKKKKK", "KnNnNnNnNnNK", "KKKKKKKKKKKK"]),
    ),
    "gasp": (
        Stamp(29, 30, [".KKKK.", "KKNNKK", "KNmmNK", ".KKKK."]),
        Stamp(28, 29, ["..KKKK..", ".KNNNNK.", "KNnmmnNK", "KNnmmnNK", ".KNNNNK.", "..KKKK.."]),
    ),
}
LOOKS = {
    "neutral": ("open", "rest", "rest"),
    "warm": ("warm", "rest", "smile"),
    "worried": ("worried", "worry", "worry"),
    "stern": ("stern", "stern", "firm"),
    "closed": ("shut", "rest", "rest"),
    "startled": ("wide", "up", "gasp"),
}
TEAR = Stamp(12, 30, ["mmmmmm", "......", "MM...."])
TEAR_RIGHT = Stamp(46, 26, ["...mmmm", ".......", "....nnn"])
MARKS = {"stern": (TEAR,), "startled": (TEAR, TEAR_RIGHT)}
