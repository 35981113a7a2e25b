"""Nadia Haddad: 34, welder, brown skin, strong jaw, an undercut and the mark of goggles; asks no favours."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "brown",
    lash=("void", 0),
    iris="enamel",
    brow="hair",
    brow_step=0,
    lip=("brown", 2),
    h=("hair", 1),
    H=("hair", 2),
    G=("hair", 3),
    k=("hair", 0),
    y=("mustard", 3),
    Y=("mustard", 1),
    n=("leaf", 0),
    N=("leaf", 3),
    z=("white", 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "brown", 3, "24,42 23,54 17,59 31,68 47,59 42,54 42,42")
    bust.light("neck", -1, "23,43 43,43 43,60 38,57 28,55 23,50", "43,52 47,60 40,64 40,56")
    bust.light("neck", -1, "24,44 43,44 42,52 33,55 26,52")
    bust.lay("jacket", "leaf", 1, "20,51.6 10,54.4 1,58 -4,68 68,68 63,58 54,54 45,51.6 36,68! 29,68!")
    bust.light("jacket", 1, "-2,64 3,58.6 10,55.6 18,54 12,58 6,62 2,68", "50,55 56,56 53,58")
    bust.light("jacket", -1, "46,68 50,60 56,56 66,60 68,68", "10,68 12,61 14,60 14,68")
    bust.lay("tee", "white", 1, "22,56 32,61.6 44,56 42,68 22,68")
    bust.light("tee", 1, "23,57 32,63 30,68 24,68")
    bust.lay("scarf", "auburn", 3, "22.6,50 19,54 22,60 31,64 41,61 46.4,55 43.6,50 40,55.6 32,58.6 26,56")
    bust.light("scarf", -1, "23,55 31,60 41,57 46,54 42,61 32,65 24,62", "40,56 45,51 47,56 42,62")
    bust.light("scarf", 1, "20,54 22.6,52 25,56 30,58.6 28,60 23,58")
    bust.lay(
        "collar",
        "leaf",
        2,
        "20.6,50! 14.6,53.4 19,61.4! 26.6,68! 28,66! 22.6,58",
        "45,50! 51,53.4 47,61.4! 39,68! 37.6,66! 43,58",
    )
    bust.light("collar", -1, "46,50 52,54 47,62 39,69 41,63 46,58")
    bust.lay("ear", "brown", 3, ellipse(47, 33.6, 2.6, 4.6, 0.15))
    bust.light("ear", -1, ellipse(47.4, 34, 1.5, 3, 0.15))
    bust.lay(
        "face",
        "brown",
        3,
        "18.6,24 17.6,31 18.8,36 18.4,40.6 20.2,46.6 24.2,51.6 29,53.2 35,52.6 41.4,49 45.6,43.4 "
        "47.4,36 47.6,26 43,15 25,14",
    )
    bust.light("face", -1, "28,53.8 35,53 42,49.4 47,43 48.6,34 48.6,26 46,26 45,35 42.4,42 38.4,47.4 32,50.4")
    bust.light("face", -1, "18,26 22,22 30,20 40,21 47,28 48,18 36,10 22,12")
    bust.light("face", 1, ellipse(25, 26, 4.6, 2, -0.15), ellipse(22.4, 40, 2.6, 1.6, 0.4), ellipse(27, 50.2, 2.6, 1.2))
    # The goggles left a paler band, with a pressed rim below.
    bust.light(
        "face",
        1,
        "18,29.4 24,28.2 30,29.6 37,28.2 45.6,29.4 46,33 44.6,37.4 38.6,38.4 33,35.6 28,35.6 24.6,38 20,37.4 18,33",
    )
    # Shaved side, at our right: stubble over skin.
    bust.lay("stubble", "brown", 1, "34,9 42,8.6 47,13 49,21 49,31! 45.8,31! 45.4,27 42,22.4 37,20.4 33,14")
    bust.lay(
        "hair",
        "hair",
        1,
        "40.4,19! 37,20.6 35.6,23.6! 33.4,21 29.6,22.4 27.4,26.4! 25.6,24.2 22.8,27 21.6,31.6! 20,29 "
        "18,32 17,37.6! 14.4,33 12.2,28.6 9.8,28.4! 11.6,23 12,17 16,10 23,5.4 31,3.4 38,4.6 42.4,8 "
        "43.4,13",
    )
    bust.light(
        "hair", 1, "15,24 16.4,17 21,11.4 28,8.4 35,8 29,10.6 23,14.6 19,20 16.6,27", "35,7 39,8 41,11.4 37.6,10"
    )
    bust.light("hair", 1, "17,19 20.6,14 26,10.4 24,13.4 20,17.6 18,22")
    bust.light("hair", -1, "41,20 37,18.4 30,20 25,22.6 20,27.6 17.4,36 17.6,28 22,20.4 30,16.6 37,15 43,14")
    return bust


def portrait() -> Portrait:
    """Return Nadia's portrait."""
    canvas = _bust().reduced()
    canvas.line("stubble", "hair", -1).line("jacket", "collar scarf tee", -1).line("neck", "face scarf", -1).line(
        "tee", "scarf collar", -1
    )
    canvas.line("scarf", "collar", -2).line("face", "ear", -1)
    canvas.outline()
    # Stubble lets the skin through.
    canvas.stamp(
        [
            "..+.+...",
            ".+.+.+..",
            "..+.+.+.",
            "+..+.+..",
            ".+.+.+.+",
            "..+.+.+.",
            "...+.+.+",
            "..+.+.+.",
            "...+.+.+",
            "....+.+.",
            ".....+.+",
            "....+.+.",
            "......+.",
            ".....+.+",
        ],
        40,
        12,
        INKS,
    )
    # Strands swept to our left.
    canvas.stamp(
        [
            "..........--",
            "........--..",
            "......--....",
            "....--......",
            "...-........",
            "..-.........",
            ".-..........",
            "-...........",
        ],
        18,
        12,
        INKS,
    )
    canvas.stamp(["....---", "..--...", "--....."], 30, 13, INKS)
    # The pressed rim of the goggles.
    canvas.stamp(
        [
            "-............",
            "-............",
            "-............",
            ".-...........",
            "..-..........",
            "...----......",
            ".......--....",
        ],
        17,
        33,
        INKS,
    )
    canvas.stamp(["........-", ".......-.", "-....--..", ".----...."], 36, 36, INKS)
    # A straight, broad nose turned to our left.
    canvas.stamp(
        ["...+-", "..-+-", "..-+-", ".-++-", ".-++--", "-+++++-", "=+++++=", "X=D=D-X", ".D..DD."], 25, 33, INKS
    )
    # A burn scar on the chin; the zip.
    canvas.stamp(["+.", ".+", ".+"], 23, 46, INKS)
    canvas.stamp(["yY", "yY"], 32, 62, INKS)
    canvas.stamp(["nn", "..", "nn"], 52, 60, INKS)
    return Portrait("nadia", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(19, 30, ["..KKKKK.", "KKKKKKKK", ".VKKKKVK", ".wKwiKw.", ".VKjjKV.", "..-----.", "...---.."]),
        Stamp(34, 30, [".KKKKKK..", "KKKKKKKKK", "KVKKKKV.K", ".wKwiKww.", ".VKjjKVV.", "..------.", "...----.."]),
    ),
    "warm": (
        Stamp(19, 31, ["..KKKKK.", "KKKKKKKK", ".VKwiKV.", ".-KjjK-.", "..=====.", "...---.."]),
        Stamp(34, 31, [".KKKKKK..", "KKKKKKKKK", ".VKwiKVVK", ".-KjjK--.", "..=====..", "...----.."]),
    ),
    "worried": (
        Stamp(19, 30, ["....KKK.", "..KKKKKK", "KKKKKKVK", ".wKwiKw.", ".wKjjKw.", "..VVVV..", "...---.."]),
        Stamp(34, 30, [".KKK.....", "KKKKKKK..", "KVKKKKVKK", ".wKwiKww.", ".wKjjKww.", "..VVVVV..", "...----.."]),
    ),
    "stern": (
        Stamp(19, 31, ["KKK.....", ".KKKKKK.", "..KKKKKK", ".VKwiKV.", "..=====.", "...---.."]),
        Stamp(34, 31, [".....KKKK", ".KKKKKKK.", "KKKKKKK..", ".VKwiKV..", "..=====..", "...----.."]),
    ),
    "shut": (
        Stamp(19, 32, ["K......K", "KK....KK", ".KKKKKK.", "..K..K..", "..----.."]),
        Stamp(34, 32, ["K.......K", "KK.....KK", ".KKKKKKK.", "..K..K...", "..-----.."]),
    ),
    "wide": (
        Stamp(19, 29, ["..KKKK..", ".KKKKKK.", "KwwwwwwK", ".wKKKKw.", ".wKwiKw.", ".wKjjKw.", "..wwww..", "..-----."]),
        Stamp(
            34,
            29,
            ["..KKKK...", ".KKKKKKK.", "KwwwwwwwK", ".wKKKKww.", ".wKwiKww.", ".wKjjKww.", "..wwwww..", "..------."],
        ),
    ),
}
BROWS = {
    "rest": (
        Stamp(18, 26, ["...bbbbb.", ".bbbbbbbb", "bb......."]),
        Stamp(34, 26, [".bbb..bb..", "bbbb.bbbbb", "........bb"]),
    ),
    "soft": (
        Stamp(18, 25, ["...bbbb..", ".bbbbbbb.", "bb......."]),
        Stamp(34, 25, ["..bb..bb..", "bbbb.bbbbb", "........bb"]),
    ),
    "worry": (
        Stamp(18, 24, [".......bb", ".....bbbb", "..bbbbb..", "bbbb....."]),
        Stamp(34, 24, ["bb........", "bbbb......", "..bb.bbb..", "......bbbb"]),
    ),
    "stern": (
        Stamp(18, 27, ["bbbb.....", "bbbbbbbb.", "....bbbbb"]),
        Stamp(34, 27, ["......bbbb", ".bbb.bbbbb", "bbbb.bb..."]),
    ),
    "up": (
        Stamp(18, 24, ["..bbbbb..", "bbbbbbbb.", "b........"]),
        Stamp(34, 24, [".bbb..bb..", "bbbb.bbbbb", ".........b"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(24, 46, [".DDDDDDDD.", "D..rrrr..D", "...----..."]),
        Stamp(24, 45, ["..DDDDDD..", ".DttttttD.", "..DoggoD..", "...rrrr..."]),
    ),
    "smile": (
        Stamp(23, 45, ["..........D", "D........DD", ".DDDDDDDDD.", "...rrrrr..."]),
        Stamp(23, 44, ["..........D", "D.DDDDDDDDD", ".DttttttttD", "..DooggooD.", "...rrrrrr.."]),
    ),
    "worry": (
        Stamp(24, 46, ["..DDDDDD..", ".D.rrrr.D.", "D........D"]),
        Stamp(24, 45, ["...DDDD...", "..DttttD..", ".DooggooD.", "..RRRRRR.."]),
    ),
    "firm": (
        Stamp(24, 46, ["DDDDDDDDD.", "D.rrrrr..D", "...----..."]),
        Stamp(24, 45, [".DDDDDDDD.", "DttttttttD", ".DttttttD.", "..rrrrrr.."]),
    ),
    "gasp": (
        Stamp(25, 46, [".DDDDDD.", ".DooooD.", "..rrrr.."]),
        Stamp(25, 45, [".DDDDDD.", ".DttttD.", ".DooooD.", ".DoggoD.", "..rrrr.."]),
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
