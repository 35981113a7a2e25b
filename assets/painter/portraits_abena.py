"""Abena: 68, Kofi's grandmother: deep skin, glasses, a patterned headwrap, her church coat; reads every leaflet."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "deep",
    lash=("void", 0),
    iris="enamel",
    brow="hair",
    brow_step=1,
    lip=("magenta", 1),
    y=("mustard", 3),
    Y=("mustard", 1),
    Z=("mustard", 4),
    m=("magenta", 2),
    M=("magenta", 1),
    n=("mustard", 2),
    N=("mustard", 0),
    c=("teal", 3),
    x=("white", 4),
    p=("magenta", 2),
    h=("dusk", 1),
    H=("dusk", 0),
    E=("cyan", 4),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "deep", 2, "23,44 22,56 30,66 44,58 42,54 42,44")
    bust.light("neck", -1, "23,45 43,45 42,53 32,56 25,53")
    bust.lay("coat", "dusk", 0, "20,53 10,56 2,60 -3,68 67,68 63,60 55,56 45,53 35,68! 30,68!")
    bust.light("coat", 1, "-1,66 4,60 11,57 18,55.4 12,59.6 7,63 5,68")
    bust.lay("coatshade", "void", 3, "46,68 49,60 56,57 66,61 67,68", on="coat")
    bust.lay(
        "lapel",
        "dusk",
        1,
        "20,52! 14.6,56 21.4,61.6! 19.4,63! 30,69! 32,67! 26,59",
        "45,52! 50.4,56 44,61.6! 46,63! 36,69! 33,67! 39.4,59",
    )
    bust.light("lapel", -1, "46,52 51,56 45,62 46,64 36,70 37,66 44,58")
    bust.lay("blouse", "white", 4, "22,54 26,58 33,61 40,58 44,54 37,67 33,69 29,67")
    bust.light("blouse", -1, "34,61 40,58 45,54 37,67 34,69")
    bust.lay("ear", "deep", 3, ellipse(47.8, 37, 2.2, 4, 0.1))
    bust.light("ear", -1, ellipse(48.2, 37.4, 1.4, 2.6, 0.1))
    bust.lay(
        "face",
        "deep",
        3,
        "17.8,26 16.8,33 17,39 17.4,44 20.4,49.6 25.4,53.4 31,54.6 37.4,53.4 43,49.4 46.4,43.6 47.4,37 47.4,26",
    )
    bust.light("face", -1, "28,55.2 37,54 44,49.6 47.6,43 48.6,33 48,26 46,28 45.6,37 43,43 39,48.4 33,51.8")
    bust.light("face", -1, "16,31 18,28.6 26,27 36,26.6 46,29.4 48,24 16,22")
    bust.light("face", -1, "17,42 19,44 22,49 27,52 24,53.6 18.6,49")
    bust.light("face", 1, ellipse(22, 42.4, 3.2, 2.2, 0.3), ellipse(39, 42, 2.6, 1.7, -0.3), ellipse(28, 53, 3, 0.9))
    bust.light("face", 1, "23,29.6 31,28.6 38,29.6 31,31")
    # The wrap: a broad band and a knot of cloth rising behind it.
    bust.lay("knot", "mustard", 2, "22,15 17,10 19,4 27,1 36,1.4 45,4 49.6,9.6 46,16 34,18")
    bust.light("knot", 1, "19,9 21,5.4 27,3 33,3.4 27,6.6 22,11")
    bust.light("knot", -1, "38,3 46,6 49,10 46,15 38,16.6 42,10", "28,15 27,9 30,5 31,9 31,15")
    bust.lay(
        "wrap", "mustard", 2, "16.6,29.6 14,23 16,15.6 22,11.4 32,10 42,11.4 49,16 51,23 48.4,30 40,26 32,25 24,26"
    )
    bust.light("wrap", 1, "16,21 18.6,15.6 25,12.4 33,11.6 26,15 20,19.4 18,25")
    bust.light(
        "wrap", -1, "43,12 49.6,17 51.4,24 48.6,30 44,27.6 47,22", "16,29 24,25 32,24 44,26.6 48,30 40,27 32,26 22,28"
    )
    return bust


def portrait() -> Portrait:
    """Return Abena's portrait."""
    canvas = _bust().reduced()
    canvas.line("wrap", "knot face", -1).line("coat coatshade", "lapel", -1).line("neck", "face", -1).line(
        "blouse", "lapel neck", -2
    ).line("face", "ear", -1)
    canvas.outline()
    # Woven pattern: rows of magenta and teal lozenges along the folds.
    canvas.stamp(
        [
            "...........c...........",
            "......mm..cxc..mm......",
            "..c..mMMm..c..mMMm..c..",
            ".cxc..mm.......mm..cxc.",
            "..c.................c..",
            ".......................",
            "mm..................mMm",
            "Mm...................m.",
        ],
        22,
        15,
        INKS,
    )
    canvas.stamp([".m.", "mMm", ".m.", "...", "...", ".c.", "cxc", ".c."], 16, 18, INKS)
    canvas.stamp(["..c....", ".cxc...", "..c..m.", "....mMm", ".....m."], 21, 4, INKS)
    canvas.stamp(["...c", "m.cx", "Mm.c", "m..."], 37, 5, INKS)
    canvas.stamp(["-....", ".-...", "..-..", "..-..", "...-."], 33, 4, INKS)
    canvas.stamp(["...........--", "........---..", ".....---.....", "---.........."], 19, 20, INKS)
    # Broad nose, smile lines, the soft chin.
    canvas.stamp(["..++..", "..++-.", ".+++-.", "-++++-", "=+++==", "D-DD-D"], 26, 37, INKS)
    canvas.stamp(["...=", "..=.", ".=..", ".=..", "=..."], 20, 43, INKS)
    canvas.stamp(["=..", ".=.", ".=.", "..="], 38, 43, INKS)
    # Earring and brooch.
    canvas.stamp(["y", "Z", "y", "Y"], 48, 41, INKS)
    canvas.stamp([".yy.", "yZcy", "yccY", ".YY."], 30, 59, INKS)
    return Portrait("abena", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, worn=GLASSES)


GLASSES = (
    Stamp(
        18,
        32,
        [
            ".yyyyyyyy.",
            "yE.......Y",
            "y........Y",
            "y........Y",
            "y........Y",
            "y........Y",
            ".Y......Y.",
            "..YYYYYY..",
        ],
    ),
    Stamp(
        32,
        32,
        [
            ".yyyyyyyyy.",
            "yE........Y",
            "y.........Y",
            "y.........Y",
            "y.........Y",
            "y.........Y",
            ".Y.......Y.",
            "..YYYYYYY..",
        ],
    ),
    Stamp(28, 34, ["yyyy"]),
    Stamp(43, 33, ["yYYY"]),
)
EYES = {
    "open": (
        Stamp(19, 33, ["..KKKKK.", ".KVKKVVK", "KwKwiKwK", ".wKijKw.", ".VwKKwV.", "..=---=."]),
        Stamp(33, 33, [".KKKKKK..", "KVVKKKVK.", "KwwKwiKwK", ".wwKijKw.", ".VwwKKwV.", "..=---=.."]),
    ),
    "warm": (
        Stamp(19, 34, ["..KKKK..", ".KKKKKK.", "KwKwiKwK", "..KijK..", ".======.", "-......-"]),
        Stamp(33, 34, ["..KKKKK..", ".KKKKKKK.", "KwwKwiKwK", "...KijK..", ".=======.", "-.......-"]),
    ),
    "worried": (
        Stamp(19, 33, ["....KKK.", ".KKKKKVK", "KwKwiKwK", ".wKijKw.", ".wwKKww.", "..VVVV..", "..----.."]),
        Stamp(33, 33, [".KKK.....", "KVKKKKK..", "KwwKwiKwK", ".wwKijKw.", ".wwwKKww.", "..VVVVV..", "..-----.."]),
    ),
    "stern": (
        Stamp(19, 34, ["KKKKK...", ".KKKKKKK", "..KKwiKK", "..VKKV..", "..====.."]),
        Stamp(33, 34, ["....KKKKK", "KKKKKKKK.", "KVKKwiK..", "..VVKKV..", "..=====.."]),
    ),
    "shut": (
        Stamp(19, 34, ["........", "K......K", "KK....KK", ".KKKKKK.", "..=--=.."]),
        Stamp(33, 34, [".........", "K.......K", "KK.....KK", ".KKKKKKK.", "..=---=.."]),
    ),
    "wide": (
        Stamp(19, 33, ["..KKKK..", ".KwwwwK.", "KwKKKwwK", "KwKwiKwK", ".wKijKw.", "..wKKw.."]),
        Stamp(33, 33, ["..KKKKK..", ".KwwwwwK.", "KwwKKKwwK", "KwwKwiKwK", ".wwKijKw.", "..wwKKw.."]),
    ),
}
BROWS = {
    "rest": (Stamp(19, 29, ["..KKKKK.", "KKK....."]), Stamp(33, 29, [".KKKKK..", "......KK"])),
    "soft": (Stamp(19, 28, ["..KKKK..", ".KK..KK.", "K......."]), Stamp(33, 28, ["..KKKK..", ".KK..KKK", ".......K"])),
    "worry": (Stamp(19, 28, [".....KKK", "...KKK..", "KKKK...."]), Stamp(33, 28, ["KKK.....", "..KKK...", "....KKKK"])),
    "stern": (Stamp(19, 29, ["KKKK....", "..KKKKK.", "......KK"]), Stamp(33, 29, ["....KKKK", ".KKKKK..", "KK......"])),
    "up": (Stamp(19, 27, ["..KKKK..", "KKK..KK."]), Stamp(33, 27, ["..KKKK..", ".KK..KKK"])),
}
MOUTHS = {
    "rest": (
        Stamp(24, 46, ["...rr.rr...", "DrrDDDDDrrD", "..rrrrrrr..", "...ppppp..."]),
        Stamp(24, 45, ["...rr.rr...", ".rrDDDDDrr.", ".rDtttttDr.", "..DoogooD..", "..rrppprr.."]),
    ),
    "smile": (
        Stamp(22, 45, ["D.............D", "DDrrrrr.rrrrrDD", ".DDttttttttttD.", "..rDDDDDDDDDr..", "...rrpppprr...."]),
        Stamp(
            22,
            45,
            [
                "D.............D",
                "DDrrrrr.rrrrrDD",
                ".DttttttttttD..",
                "..DoogggggooD..",
                "..rrDDDDDDDrr..",
                "....rrppprr....",
            ],
        ),
    ),
    "worry": (
        Stamp(24, 46, ["...rrrrr...", ".rrDDDDDrr.", "DD.rrprr.DD"]),
        Stamp(24, 45, ["...rrrrr...", "..rDDDDDr..", ".rDtttttDr.", ".DooogoooD.", "..rrppprr.."]),
    ),
    "firm": (
        Stamp(24, 47, [".rrrrrrrrr.", "DDDDDDDDDDD", "..rrppprr.."]),
        Stamp(24, 46, [".rrrrrrrrr.", "DDtttttttDD", ".rDooooDr..", "..rppprr..."]),
    ),
    "gasp": (
        Stamp(26, 46, ["..rrr..", ".rDDDr.", ".DoooD.", "..ppp.."]),
        Stamp(26, 45, ["..rrr..", ".rDDDr.", "rDoooDr", "rDoooDr", ".DoggD.", "..ppp.."]),
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
