"""Hedda Krone: 31, of the Meridian Mail: a fringe cut by ruler, a pencil behind the ear, her collar up."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("void", 0),
    iris="teal",
    brow="hair",
    brow_step=0,
    lip=("red", 2),
    m=("red", 1),
    h=("hair", 0),
    H=("hair", 1),
    G=("hair", 2),
    J=("hair", 3),
    f=("mustard", 3),
    F=("mustard", 1),
    z=("mustard", 4),
    v=("red", 3),
    u=("enamel", 4),
    k=("enamel", 0),
    a=("enamel", 1),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "hair", 0, "17,16 11.4,26 9.8,38 8.6,47! 20,48.6 44,49 56,47.6! 54.4,36 53,24 46,11 32,6.4")
    bust.lay("neck", "skin", 3, "26,43 26.4,54 23,59 33,68 43,59 40.4,54 41,42")
    bust.light("neck", -1, "27,44 42,43 42,58 38,57 30,55 26,51")
    bust.light("neck", -1, "27,45 41,43.4 39,51 34,53.6 29,50.6")
    bust.lay("jersey", "red", 1, "23,57 33,62 43,56 41,70 25,70")
    bust.light("jersey", -1, "33,62 43,56 41,70 34,70")
    bust.lay("coat", "enamel", 4, "20,55 12,58 6,62 4,68 61,68 59,61 54,57.4 46,54 38,68! 29,68!")
    bust.light("coat", 1, "5,66 8,61.6 14,58.6 19,58 14,62 9,65 8,68")
    bust.light("coat", -1, "44,68 47,60 53,57 59,61 62,68")
    bust.light("coat", -1, "54,68 56,61 60,62 62,68")
    # The collar, up.
    bust.lay(
        "collar",
        "enamel",
        4,
        "19.4,45! 14.4,50 14,57.6! 20,62.4! 27,69! 31,67! 26,60 23.6,53!",
        "46.4,44! 51.6,49 52.6,57! 46,62! 40.6,69! 36,67! 41,60 43,52!",
    )
    bust.light("collar", 1, "19,46 15.4,50.4 15,57 20,61 18,54 20,49")
    bust.light("collar", -1, "47,45 52,49.6 53,57 46,63 41,70 43,62 47,55", "24,54 27,60 31,66 28,69 23,62 21,57")
    bust.light("collar", -1, "50,50 52.6,54 52,58 46,62 49,56")
    # A wedge of a face: broad at the eyes, pointed at the chin, turned to our left and tipped up.
    bust.lay(
        "face",
        "skin",
        3,
        "17.6,22 16.8,29 17.8,34 17.6,38 19.6,42.6 22.6,47.4 26.4,51.2 29.4,52 33,49.6 38.4,45.4 43.4,40 46.6,34 "
        "47,24 40,14 24,14",
    )
    bust.light("face", -1, "28,52.6 33,50.4 39,46 44.6,40 48,32 48,22 45,24 44,33 40,39.6 35,44.6 29.6,49")
    bust.light("face", -1, "17,29 24,26.6 33,26.6 42,27.8 48,31 48,20 17,20")
    bust.light("face", -1, "18,38 20.6,41.6 23.6,46 27,49.6 25,50 20,45")
    bust.light(
        "face", 1, ellipse(22, 38, 2.4, 1.1, 0.4), ellipse(37.4, 38, 3.6, 1.2, -0.4), ellipse(27.6, 49.6, 1.8, 0.9)
    )
    bust.lay(
        "hair",
        "hair",
        0,
        "17,28.4! 24,27.2! 33,27! 41,27.8! 45.4,29! 45.6,35 44,41 43.6,48.6! 50,49.6! 57,47.4! 55.6,38 55,27 51,16 "
        "43,8 33,4.8 24,6.6 16.4,12 12,20 10,32 9.6,40 7.6,47.6! 15,49.6! 19.4,48.4! 18.4,42 16.6,36",
    )
    bust.light("hair", 1, "13,30 14.6,21 19,13.6 26,9 34,7.6 29,11.4 23,17 20,25 17.6,27.4 16,33 15,42 11.6,45 11,38")
    bust.light("hair", 1, "40,9 46,13.6 50,20 52,28 48,22 44,16", "24,25 27,16 33,11 31,17 29.6,25")
    bust.light("hair", 1, "15,24 18,17 22.4,12.6 20,18 17.4,25")
    return bust


def portrait() -> Portrait:
    """Return Hedda's portrait."""
    canvas = _bust().reduced()
    canvas.line("coat", "collar", -1).line("neck", "face collar", -1).line("jersey", "collar neck", -1).line(
        "collar", "hair", -1
    )
    canvas.outline()
    # The fringe's edge is ruled; light lies across the bob in one band.
    canvas.stamp(["......GG.GG...", "...GJJJJJJG.G.", ".GJJJGJJGJG...", "GJJG.G..G....."], 17, 14, INKS)
    canvas.stamp(["GG.G....", "GJJJG.G.", ".GJJJJG.", "..G.GJJG", ".....G.G"], 40, 13, INKS)
    canvas.stamp(["H.H.H..H.H.H.H..H.H.H..H.H"], 18, 25, INKS)
    canvas.stamp(["H", "H", "G", "H", "H", ".", "H", "H"], 11, 36, INKS)
    canvas.stamp(["H..", "H.H", "H.H", "..H", "H.H", "H.."], 50, 35, INKS)
    # A small sharp nose, turned to our left and up.
    canvas.stamp([".+-..", ".+-..", ".+-..", ".++-.", "+++-.", "*++--", "=+-D=", ".D=.."], 22, 33, INKS)
    canvas.stamp(["--", ".-"], 30, 42, INKS)
    # The pencil: a point she has licked, a bitten end.
    canvas.stamp(
        [
            "............ff",
            "..........vvzF",
            "........vvmm..",
            "......vvmm....",
            "....vvmm......",
            "..vvmm........",
            "uvmm..........",
            "ku............",
        ],
        47,
        25,
        INKS,
    )
    # Buttons, the strap on the shoulder.
    canvas.stamp(["aa", "kk"], 17, 64, INKS)
    canvas.stamp(["--....", "..---.", ".....-"], 8, 61, INKS)
    canvas.stamp(["...--", ".--..", "-...."], 52, 59, INKS)
    return Portrait("hedda", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(17, 32, ["KKK.....", ".KKKKKK.", "..KjiKwK", "..wIjKw.", "..-----."]),
        Stamp(31, 32, ["......KKK", ".KKKKKKK.", "KVKjiKwK.", ".VwIjKw..", "..-----.."]),
    ),
    "warm": (
        Stamp(17, 33, ["KKKKK...", ".KKKKKK.", "..KjiKK.", ".------.", "..----.."]),
        Stamp(31, 33, ["....KKKKK", ".KKKKKKK.", ".KKjiKK..", ".-------.", "..-----.."]),
    ),
    "worried": (
        Stamp(17, 31, ["....KK..", "..KKKKK.", "KKwwjiKK", ".wwIjKw.", "..wwww..", "..-----."]),
        Stamp(31, 31, [".KK......", ".KKKKKK..", "KKwjiwwKK", ".wIjKwww.", "..wwwww..", "..-----.."]),
    ),
    "stern": (
        Stamp(17, 32, ["KK......", "KKKKK...", "..KKKKKK", "...jiKK.", "..-----."]),
        Stamp(31, 32, ["......KKK", "....KKKK.", "KKKKKKK..", ".VKjiV...", "..-----.."]),
    ),
    "shut": (
        Stamp(17, 33, ["..----..", "KK......", ".KKKKKKK", "...----."]),
        Stamp(31, 33, ["..-----..", "........K", "KKKKKKKK.", "..-----.."]),
    ),
    "wide": (
        Stamp(17, 30, ["..KKKK..", "KKwwwwK.", ".wwwwwwK", ".wwjiKwK", "..wIjww.", "..VVVV..", "..-----."]),
        Stamp(31, 30, ["..KKKK...", ".KwwwwKKK", "KwwwwwwK.", "KwwjiKww.", ".wwIjww..", "..VVVV...", "..-----.."]),
    ),
}
BROWS = {
    "rest": (Stamp(17, 29, ["bbbbb...", "...bbbb."]), Stamp(31, 29, [".....bbbb", ".bbbbb..."])),
    "soft": (Stamp(17, 29, [".bbbbb..", "b....bb."]), Stamp(31, 29, ["..bbbbb..", ".bb....bb"])),
    "worry": (
        Stamp(17, 28, [".....bb.", "...bbb..", ".bbb...."]),
        Stamp(31, 28, [".bb......", "..bbbb...", ".....bbbb"]),
    ),
    "stern": (
        Stamp(17, 30, ["bbb.....", "..bbbbb.", "......bb"]),
        Stamp(31, 30, [".....bbbb", "..bbbb...", "bbb......"]),
    ),
    "up": (Stamp(17, 28, [".bbbbb..", "b....bb."]), Stamp(31, 28, ["..bbbbb..", ".bb....bb"])),
}
MOUTHS = {
    "rest": (
        Stamp(22, 44, ["..rr.rr...", "mmmmmmmmmD", "..rrrrr..."]),
        Stamp(22, 43, ["..rrrrr...", ".rmmmmmr..", "mttttttm..", ".rmoomr...", "..rrrr...."]),
    ),
    "smile": (
        Stamp(22, 43, [".........DD", "..rr.rrrmm.", "mmmmmmmmm..", ".rrrrrrr..."]),
        Stamp(22, 43, ["..rr.rrrmDD", "mmmmmmmmmm.", ".mttttttm..", ".rmoogmr...", "..rrrrr...."]),
    ),
    "worry": (
        Stamp(23, 44, ["..rrrr...", ".mmmmmm..", "m.rrrr.m."]),
        Stamp(23, 43, ["..rrrr...", ".rmmmmr..", "mttttttm.", "rmooggmr.", ".rrrrrr.."]),
    ),
    "firm": (
        Stamp(22, 45, [".rrrrrrr..", "mmmmmmmmm."]),
        Stamp(22, 44, [".rrrrrrr..", "mttttttmm.", ".moooom...", "..rrrr...."]),
    ),
    "gasp": (
        Stamp(24, 44, [".rrrr.", "rmoomr", ".rrrr."]),
        Stamp(24, 43, [".rrrr.", "rmoomr", "rmoomr", "rmggmr", ".rrrr."]),
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
