"""Dov: 48, of the kiosk: a long head carried low, glasses pushed up out of use, a moustache, the day's headlines."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse, features

INKS = features(
    "brown",
    lash=("void", 0),
    iris="auburn",
    brow="hair",
    brow_step=0,
    lip=("dusk", 1),
    h=("hair", 0),
    H=("hair", 1),
    G=("hair", 2),
    f=("red", 1),
    F=("red", 2),
    c=("cyan", 2),
    C=("cyan", 3),
    E=("cyan", 4),
    k=("void", 1),
    a=("void", 3),
    n=("white", 2),
)

SIDES = (
    (17.6, 19.6, 3.2),
    (15.4, 24, 3.4),
    (15.2, 29.4, 3.3),
    (16.6, 34.4, 2.8),
    (47, 19.4, 3.0),
    (49.4, 23.6, 3.4),
    (50, 29, 3.3),
    (49, 34, 2.8),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("shirt", "leaf", 1, "20,47 9,50 1,55 -4,66 -4,70 68,70 68,66 63,55 55,50 46,47 33,60")
    bust.light("shirt", 1, "-2,64 2,56.6 9,51.8 17,50 11,55 6,60 4,68")
    bust.light("shirt", -1, "49,69 53,56 57,51.6 64,56 68,68")
    bust.lay("vest", "mustard", 1, "19,49 13,52 16,60 15,69! 51,69! 50,60 53,52 47,49 33,64")
    bust.light("vest", 1, "15,53 19,50.6 24,56 22,66 17,66")
    bust.light("vest", -1, "42,58 48,50 53,52 50,60 50,69 42,69")
    bust.lay("neck", "brown", 2, "24,48 23,56 33,61 44,55 43,46")
    curls(bust, "sides", "hair", 1, SIDES)
    bust.lay("ear", "brown", 3, ellipse(18.4, 36.4, 2.6, 4.4, -0.1), ellipse(47.4, 36, 2.1, 4.2, 0.15))
    bust.light("ear", -1, ellipse(18.8, 37, 1.3, 2.6, -0.1), ellipse(47.6, 36, 1.6, 3.4, 0.15))
    # Long and narrow, the forehead most of it, pushed forward off a stoop.
    bust.lay(
        "face",
        "brown",
        3,
        "20.6,18 19.2,25 19.8,32 20.4,40 21.8,46.6 25.4,52 30.4,55.4 35,55.4 40,52 43.8,46.4 45.4,39 46.2,31 46.4,24 "
        "44.4,16 39,10.4 32.4,8.8 25.6,10.8",
    )
    bust.light("face", -1, "33,55.6 40,52.4 44.2,46 46,38 47,26 45.6,18 42,12 42.6,20 43.4,30 42.6,38 40,44 36,49.6")
    bust.light("face", -1, "20,35 22.4,38.4 23.4,43 26,48 30,52.6 26,53 22,47 20,40")
    bust.light("face", 1, "23,17 26,12.6 31.6,10.4 36,11 31,13 27,16", ellipse(26.4, 38.4, 2.4, 1.2, 0.3))
    bust.light("face", 1, ellipse(33, 25.6, 4, 1), ellipse(32.4, 52.2, 2.4, 1))
    # Unshaven since the early edition.
    bust.lay("jaw", "brown", 2, "21,42 24,45.6 28,47 38,47 42.4,44.6 45,41.4 43.6,47 40,52.6 35,56 30,56 25,52.4 22,47")
    bust.light("jaw", 1, ellipse(33, 52, 3, 1.3))
    bust.light("jaw", -1, "38,52 42.6,46 45,42 43.6,47 40,52.6 35,56")
    # The paper, open, and the hands that hold it.
    bust.lay("paper", "white", 4, "7,54.4! 19,56 32.4,59! 45,55.4 58,53.4! 61,70! 4,70!")
    bust.light("paper", -1, "33,59 45,55.4 58,53.4 61,70 33,70")
    bust.light("paper", -1, "30.4,58.6 33,59 33,70 30.4,70")
    bust.lay(
        "hand",
        "brown",
        3,
        "0,66 1,60 4,57.4 9,58 11.4,60.6 10,64.4 6,69! 0,69!",
        "64,65 63.4,59.4 60,56.6 55.4,57.4 53.4,60 55,64 59,69! 64,69!",
    )
    bust.light("hand", -1, "58,62 63,59 64,68 60,69", "4,66 10,64 7,69 1,69")
    return bust


def portrait() -> Portrait:
    """Return Dov's portrait."""
    canvas = _bust().reduced()
    canvas.line("sides", "face ear", -1).line("face", "ear", -1).line("neck", "jaw face vest", -1).line(
        "shirt", "vest hand", -1
    ).line("vest", "paper", -1).line("paper", "hand", -2)
    canvas.outline()
    # The last strands, counted daily.
    canvas.stamp(["....hhhhhh......", "..hh......hhh...", ".h..hhhhhh...hh.", "h..h.....hh....h"], 24, 10, INKS)
    # Glasses, where he never finds them.
    canvas.stamp(
        [
            ".fFFFFFFf....fFFFFFf.",
            "fCEEcccccf..fCEEccccf",
            "fEEccccccfFFfEEcccccf",
            "fEccccccCf..fEcccccCf",
            "fcccccCCCf..fccccCCCf",
            ".ffffffff....fffffff.",
        ],
        22,
        16,
        INKS,
    )
    canvas.stamp(["ff", "f."], 20, 18, INKS)
    canvas.stamp(["ff", ".f"], 43, 18, INKS)
    canvas.stamp(["-----------------"], 24, 22, INKS)
    # A hook of a nose, turned to our right.
    canvas.stamp(
        [
            ".-+....",
            ".-+-...",
            ".-++...",
            "..++-..",
            "..+++..",
            ".-+*++.",
            ".-++*+-",
            "-++++*=",
            "=++++==",
            ".DD=DD.",
        ],
        31,
        30,
        INKS,
    )
    canvas.stamp(["-.", ".-", "-."], 21, 33, INKS)
    canvas.stamp([".-.", "..-", ".-."], 43, 33, INKS)
    canvas.stamp([".--------.", "..........", "..------.."], 28, 24, INKS)
    # The moustache.
    canvas.stamp(
        [
            "......hHh.hHHh......",
            "...hHGGHHhHGGHHh....",
            "..hHGHHHHhhHHHGHHh..",
            ".hHGHHhHHhhHHhHHHHh.",
            "hHHHHhHHHhhHHHhHHHHh",
            "hhHHhhhhh..hhhhhHHhh",
            ".hhhh..........hhhh.",
        ],
        23,
        40,
        INKS,
    )
    # Headlines: none of them is what he reads.
    canvas.stamp(["kk.kk.kkk.kkkk", "k.kkk.k.kk.kkk", "kk.kk.kkk.k.kk"], 14, 58, INKS)
    canvas.stamp(["nnnnnnn.aaaaa", "........aaaaa", "nnnnnnn.aaaaa"], 14, 62, INKS)
    canvas.stamp(["..FFFFFFF", "FFFFFFF..", "FFFFF...."], 37, 57, INKS)
    canvas.stamp(["..........nnnn", "nnnnnnn.......", "..........nnnn", "nnnnnnn......."], 37, 60, INKS)
    canvas.stamp(["-.-.-.", "-.-.-."], 4, 60, INKS)
    canvas.stamp([".-.-.-", ".-.-.-"], 55, 59, INKS)
    return Portrait("dov", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(23, 31, [".-----..", "KKKKKKK.", "KwwKiwK.", ".VwjIV..", ".-----..", "-.....-.", ".-----.."]),
        Stamp(37, 31, [".-----.", ".KKKKKK", "KwwKiwK", ".VwjIV.", ".-----.", "-.....-", ".----.."]),
    ),
    "warm": (
        Stamp(23, 32, [".KKKKK..", "K+++++K.", "K.KiK.K.", "-------.", ".....-..", ".-----.."]),
        Stamp(37, 32, [".KKKKK.", "K+++++K", "K.KiK.K", "-------", "-.....-", ".----.."]),
    ),
    "worried": (
        Stamp(23, 30, ["....KK..", "..KKwwK.", "KKwKiwwK", "KwwjIwV.", ".VVVVV..", "-.....-.", ".-----.."]),
        Stamp(37, 30, [".KK....", "KwwKK..", "wwKiwKK", "VwjIwwK", ".VVVVV.", "-.....-", ".----.."]),
    ),
    "stern": (
        Stamp(23, 31, ["........", "KKKK....", ".KKKKKKK", "..wKiwK.", ".-----..", "-.....-.", ".-----.."]),
        Stamp(37, 31, [".......", "...KKKK", "KKKKKK.", "KwKiw..", ".-----.", "-.....-", ".----.."]),
    ),
    "shut": (
        Stamp(23, 31, [".-----..", "-+++++-.", ".-----..", "K.....K.", ".KKKKK..", "-.....-.", ".-----.."]),
        Stamp(37, 31, [".-----.", "-+++++-", ".-----.", "K.....K", ".KKKKK.", "-.....-", ".----.."]),
    ),
    "wide": (
        Stamp(23, 30, [".KKKKK..", "KwwwwwK.", "wwwKiwwK", "wwwjIwwK", ".wwwwwK.", ".VVVVV..", "-.....-."]),
        Stamp(37, 30, [".KKKKK.", "KwwwwwK", "wwKiwwK", "wwjIwww", "Kwwwww.", ".VVVVV.", "-.....-"]),
    ),
}
BROWS = {
    "rest": (
        Stamp(21, 27, ["..bbbbbbb.", "bbbbbbbbbb", "bb........"]),
        Stamp(36, 27, [".bbbbbbb.", "bbbbbbbbb", "........b"]),
    ),
    "soft": (
        Stamp(21, 26, ["..bbbbbb..", ".bbbbbbbbb", "bb......bb"]),
        Stamp(36, 26, ["..bbbbb..", "bbbbbbbb.", "bb.....bb"]),
    ),
    "worry": (
        Stamp(21, 25, [".......bbb", ".....bbbbb", "..bbbbb...", "bbbb......"]),
        Stamp(36, 25, ["bbb......", "bbbbb....", "...bbbbb.", "......bbb"]),
    ),
    "stern": (
        Stamp(21, 28, ["bbbb......", "bbbbbbbb..", "...bbbbbbb"]),
        Stamp(36, 28, ["......bbb", "..bbbbbbb", "bbbbbbb.."]),
    ),
    "up": (
        Stamp(21, 25, ["...bbbbb..", ".bbbbbbbb.", "bbb....bb."]),
        Stamp(36, 25, ["..bbbbb..", ".bbbbbbb.", ".bb...bbb"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(29, 46, ["..rrrr..", ".-----.."]),
        Stamp(29, 46, [".oooooo.", ".ottttoo", "..ogggo.", "..rrrr.."]),
    ),
    "smile": (
        Stamp(28, 45, ["..tttttt..", ".otttttto.", "..rrrrrr.."]),
        Stamp(28, 45, ["..tttttt..", ".otttttto.", ".ooggggoo.", "..rrrrrr.."]),
    ),
    "worry": (
        Stamp(29, 46, ["..oooo..", ".orrrro."]),
        Stamp(29, 46, [".otttto.", "oooggooo", "..rrrr.."]),
    ),
    "firm": (
        Stamp(28, 46, [".XXXXXXX..", "...---...."]),
        Stamp(28, 46, [".XXXXXXXX.", ".Xtttttt X", "..rrrrr..."]),
    ),
    "gasp": (
        Stamp(30, 46, [".oooo.", "oogggo", ".rrrr."]),
        Stamp(30, 46, ["oooooo", "oooooo", "oogggo", ".rrrr."]),
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
