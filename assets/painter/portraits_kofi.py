"""Kofi Mensah: 9, deep skin, a round child's face, big eyes that look up at you."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse, features

INKS = features(
    "deep",
    lash=("void", 0),
    iris="enamel",
    brow="void",
    brow_step=0,
    lip=("dusk", 1),
    f=("leaf", 3),
    F=("leaf", 2),
    k=("leaf", 1),
    h=("hair", 0),
    H=("hair", 1),
    y=("mustard", 3),
    Y=("mustard", 2),
    z=("mustard", 4),
    n=("red", 1),
)

TUFTS = (
    (16, 25, 4),
    (17, 19, 4.4),
    (21, 14, 4.6),
    (27, 10.6, 4.8),
    (34, 9.6, 4.8),
    (41, 11, 4.6),
    (46.4, 15.4, 4.4),
    (49, 21, 4.2),
    (49.6, 27, 3.6),
    (22, 20, 4),
    (28, 16.4, 4.4),
    (35, 15.4, 4.4),
    (41.6, 17.6, 4.2),
    (45.4, 22.6, 3.8),
    (20, 24.6, 3.2),
    (26, 21.6, 3.2),
    (32, 20, 3.2),
    (38, 20.6, 3.2),
    (43, 24, 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "hair", 0, ellipse(33, 24, 17.6, 14))
    bust.lay("neck", "deep", 2, "27,46 26.6,55 22,58 32,66 43,58 38.6,55 38.6,46")
    bust.light("neck", -1, "26,46 40,46 39,53 33,55 28,53")
    bust.lay("hood", "red", 1, "22,54 16,57 15,63 22,66 44,66 51,63 50,57 43,54 39,59 33,61 27,59")
    bust.light("hood", 1, "17,58 21,55.4 26,59.6 31,62 24,62.6 18,61")
    bust.lay("top", "red", 2, "20,60 14,60.6 8.6,63 5,68 60,68 57,63 52,60.6 46,60 39,63.6 33,64.4 27,63.6")
    bust.light("top", -1, "46,68 48,62 53,60.4 61,64 61,68")
    bust.light("top", 1, "9,65 13,62 18,61.6 14,64.6")
    bust.lay("ear", "deep", 3, ellipse(15.8, 37.6, 3, 4.2, -0.2), ellipse(50.2, 36.8, 2.6, 4.2, 0.2))
    bust.light("ear", -1, ellipse(16.2, 38, 1.6, 2.6, -0.2), ellipse(50.6, 37, 1.8, 3.4, 0.2))
    bust.lay(
        "face",
        "deep",
        3,
        "18,27 16.6,34 17,41 19.6,47.4 25,52 32,53.8 39.6,52.4 45.6,48 49,41 49.6,34 48,26 40,18.6 26,18.6",
    )
    bust.light("face", -1, "30,54.4 40,53 46,48.6 50,41 50.6,30 48,29 47.6,37 45.6,43 41,48 34,51.4")
    bust.light("face", -1, "16,31 19,27.4 26,25.4 34,24 42,25.8 48,30 50,20 33,12 16,20")
    bust.light("face", 1, ellipse(27, 29.4, 5, 1.6, -0.1), ellipse(21.6, 44, 3.4, 2, 0.3), ellipse(30.4, 51.4, 3, 0.9))
    curls(bust, "hair", "hair", 1, TUFTS)
    bust.light("hair", -1, "12,4 54,4 54,34 12,34")
    bust.light("hair", 1, "14,24 17,17 24,11 34,8 36,12 28,15 21,19 18,25")
    return bust


def portrait() -> Portrait:
    """Return Kofi's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("neck", "face hood", -1).line("top", "hood", -1).line("face", "ear", -1).line(
        "hood", "neck", -1
    )
    canvas.outline()
    # A small broad nose seen a little from below, for he looks up.
    canvas.stamp(["..++..", ".++++.", "-++++-", "=D--D=", ".-..-."], 29, 39, INKS)
    canvas.stamp(["....y", ".y..."], 18, 62, INKS)
    # Cords of the hood.
    canvas.stamp(["y", "y", "Y", "y"], 27, 60, INKS)
    canvas.stamp(["y", "y", "Y"], 39, 60, INKS)
    return Portrait("kofi", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(
            19,
            31,
            [
                "..KKKKK..",
                ".KKKKKKK.",
                "KwKKKKKwK",
                "KwKwwiKw.",
                ".wKwiiKw.",
                ".wKijjKw.",
                ".WKjIIKW.",
                ".WwKKKwW.",
                "..------.",
            ],
        ),
        Stamp(
            36,
            31,
            [
                "..KKKKK..",
                ".KKKKKKK.",
                "KwKKKKKwK",
                ".wKwwiKwK",
                ".wKwiiKw.",
                ".wKijjKw.",
                ".WKjIIKW.",
                ".WwKKKwW.",
                ".------..",
            ],
        ),
    ),
    "warm": (
        Stamp(19, 32, ["..KKKKK..", ".KKKKKKK.", "KwKwwiKwK", ".wKiijKw.", ".WKijIKW.", "..=====..", "...---..."]),
        Stamp(36, 32, ["..KKKKK..", ".KKKKKKK.", "KwKwwiKwK", ".wKiijKw.", ".WKijIKW.", "..=====..", "...---..."]),
    ),
    "worried": (
        Stamp(
            19,
            31,
            [
                "....KKKK.",
                "..KKwwwwK",
                ".KwKwwiKw",
                "KwwKwwiKw",
                ".wwKiijKw",
                ".wwKijIKw",
                ".WwwKKKwW",
                "..WWWWWW.",
                "..------.",
            ],
        ),
        Stamp(
            36,
            31,
            [
                ".KKKK....",
                "KwwwwKK..",
                "wKwwiKwK.",
                "wKwwiKwwK",
                "wKiijKww.",
                "wKijIKww.",
                "WwKKKwwW.",
                ".WWWWWW..",
                ".------..",
            ],
        ),
    ),
    "stern": (
        Stamp(19, 32, ["KKK......", ".KKKKKK..", "KwKKKKKKK", ".wKwiKKw.", ".wKijIKw.", ".WwKKKwW.", "..------."]),
        Stamp(36, 32, ["......KKK", "..KKKKKK.", "KKKKKKKwK", ".wKwiKKw.", ".wKijIKw.", ".WwKKKwW.", ".------.."]),
    ),
    "shut": (
        Stamp(19, 33, ["K.......K", "KK.....KK", ".KKKKKKK.", ".K.K.K.K.", "..-----.."]),
        Stamp(36, 33, ["K.......K", "KK.....KK", ".KKKKKKK.", ".K.K.K.K.", "..-----.."]),
    ),
    "wide": (
        Stamp(
            19,
            30,
            [
                "..KKKKK..",
                ".KwwwwwK.",
                "KwwwwwwwK",
                "KwwKKKwwK",
                "KwKwwiKwK",
                ".wKwijKw.",
                ".wwKIKww.",
                ".WwwwwwW.",
                "..WWWWW..",
                "..------.",
            ],
        ),
        Stamp(
            36,
            30,
            [
                "..KKKKK..",
                ".KwwwwwK.",
                "KwwwwwwwK",
                "KwwKKKwwK",
                "KwKwwiKwK",
                ".wKwijKw.",
                ".wwKIKww.",
                ".WwwwwwW.",
                "..WWWWW..",
                ".------..",
            ],
        ),
    ),
}
BROWS = {
    "rest": (Stamp(20, 27, ["..bbbb..", ".bb....."]), Stamp(37, 27, ["..bbbb..", "......bb"])),
    "soft": (Stamp(20, 26, ["..bbbb..", ".b....b."]), Stamp(37, 26, ["..bbbb..", ".b....b."])),
    "worry": (Stamp(20, 26, ["......bb", "...bbbb.", ".bbb...."]), Stamp(36, 26, ["bb......", ".bbbb...", "....bbb."])),
    "stern": (Stamp(20, 28, ["bbb.....", "..bbbbb.", "......bb"]), Stamp(37, 28, [".....bbb", ".bbbbb..", "bb......"])),
    "up": (Stamp(20, 25, ["..bbbb..", ".b......"]), Stamp(37, 25, ["..bbbb..", "......b."])),
}
MOUTHS = {
    "rest": (
        Stamp(29, 46, ["D.....D", ".DDDDD.", "..rrr.."]),
        Stamp(29, 46, [".DDDDD.", ".DotoD.", ".DoggD.", "..rrr.."]),
    ),
    "smile": (
        Stamp(26, 45, ["D..........D", "DDDDDDDDDDDD", ".DttttottttD", "..DDDDDDDDD.", "....rrrr...."]),
        Stamp(26, 45, ["D..........D", "DDDDDDDDDDDD", ".DttttottttD", "..DoogggooD.", "...DDDDDDD.."]),
    ),
    "worry": (
        Stamp(29, 46, ["..DDD..", ".DrrrD.", "D.....D"]),
        Stamp(29, 46, ["..DDD..", ".DotoD.", "DooggoD", ".DDDDD."]),
    ),
    "firm": (Stamp(29, 46, [".DDDDD.", "DDrrrDD", "..---.."]), Stamp(29, 46, [".DDDDD.", "DtttotD", ".DDDDD."])),
    "gasp": (
        Stamp(30, 46, [".DDDD.", "DooooD", ".DDDD."]),
        Stamp(30, 45, [".DDDD.", "DttotD", "DooooD", "DoggoD", ".DDDD."]),
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
