"""Quin Alvarez: 28, courier, lean, tan and freckled, hair that has met a helmet, a grin that arrives too early."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "tan",
    lash=("enamel", 0),
    iris="leaf",
    brow="enamel",
    brow_step=1,
    lip=("tan", 2),
    f=("tan", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    Z=("mustard", 4),
    m=("magenta", 2),
    M=("magenta", 1),
    h=("enamel", 1),
    H=("enamel", 2),
    G=("enamel", 3),
    k=("enamel", 0),
    x=("white", 4),
    c=("cyan", 3),
    C=("cyan", 1),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "enamel", 1, "17,20 14.6,27 16,33 14,37! 18,36 18.6,40! 22,36 24,22")
    bust.lay("neck", "tan", 3, "26,42 25,54 21,58 31,67 42,58 38.6,54 39,42")
    bust.light("neck", -1, "25,43 40,44 40,58 36,55 29,54 25,51")
    bust.light("neck", -1, "26,44 39.6,45 37.6,51 33,52.6 28.6,50")
    bust.lay("jacket", "cyan", 2, "22,54 14,56 8,59.6 4,68 60,68 57,59.6 50,56 42,54 35,68! 30,68!")
    bust.light("jacket", 1, "5,66 9,60.4 15,57.4 20,56.4 14,60 9,66")
    bust.light("jacket", -1, "45,68 47,60 51,56.6 58,60 61,68")
    bust.lay("stripe", "mustard", 3, "3,66! 7,61! 13,65.4! 11,69!", "51,66! 57.6,61.4! 61,66! 54,69!")
    bust.lay("tee", "void", 3, "23,56 32,60 41,56 38,68 27,68")
    bust.lay(
        "collar",
        "cyan",
        3,
        "24,48.4! 18.6,52.6 20,59! 29.4,67! 31.6,66! 26,57",
        "40.4,48.4! 45.8,52.6 44.4,59! 36,67! 34,66! 39,57",
    )
    bust.light("collar", -1, "24,48 27,57 32,66 30,68 24,60 23,54", "41,48 46.6,53 45,60 36,68 38,64 43,57")
    bust.light("collar", -1, "43,50 47,53 45,60 40,65 44,57")
    bust.lay("strap", "magenta", 2, "47,55! 51,56.6! 34,69! 28.6,69!")
    bust.light("strap", -1, "51,56 52,57 35,70 33,69")
    bust.lay("ear", "tan", 3, ellipse(19.6, 34, 3, 4.8, -0.35))
    bust.light("ear", -1, ellipse(20.2, 34.4, 1.6, 3, -0.35))
    bust.lay(
        "face",
        "tan",
        3,
        "22,22 21,29 21.6,35 23.4,41 26.6,46.4 30.6,50.6 34.4,51.6 37.6,48.8 41,43.4 43,37.6 44.6,33 "
        "44,28 43.6,21 37,13 27,14",
    )
    bust.light("face", -1, "36,51 38.4,49 42,42.6 46,33 45,22 43,24 43,32 41,38 38.6,44 35,49")
    bust.light("face", -1, "20,28 22,24 28,20 36,20 43,23 45,18 34,10 22,14")
    bust.light("face", -1, "21,34 23.6,37 26,43 30,48.6 33,51 29,50.6 22.6,42")
    bust.light(
        "face", 1, ellipse(33, 25.6, 5, 1.5, 0.05), ellipse(28, 39.4, 2.6, 1.2, 0.3), ellipse(33.4, 49.4, 1.8, 0.9)
    )
    # Flattened on top by the helmet, sprung out at the sides, swept to our right.
    hair = (
        "21,32! 18.6,28 13.6,28.6! 16.6,23.6 11.6,21! 16.4,18 13.4,12! 19,12.6 19.6,6.6! 25,8.6 "
        "28.6,4! 33,7 40.6,3.6! 40.6,7.4 49.6,6.6! 46.4,11 53,13.6! 48.4,16 51.4,21.6! 46.6,21.4 "
        "45.6,27.6! 43.4,22.6 39.4,21 38.4,26.4! 34.6,21 30,20.4 29.4,25! 25.6,21.6 23,24 22.6,29.6!"
    )
    bust.lay("hair", "enamel", 1, hair)
    bust.light(
        "hair",
        1,
        "17,19 19.6,14.6 25,10.6 32,9 39,10 32,12.6 25,15.4 20.6,20",
        "40,11 45,12 43.6,15.4",
        "20,23.6 22,19.4 24.6,18.4 22.6,24",
    )
    bust.light("hair", 1, "21,15 25,11.6 31,10 27,12.6 23,15.6", "23,7 25,8.4 25.6,11 23.4,10", "33,5 34,8 32,9")
    bust.light("hair", -1, "43,16 48.6,18.6 45.6,25 43.6,21", "30,19 34,16.6 34.6,20 31.6,22", "15,26 18,24 20,30")
    return bust


def portrait() -> Portrait:
    """Return Quin's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("jacket", "collar strap", -1).line("neck", "face collar", -1).line(
        "tee", "collar strap", -1
    ).line("face", "ear", -1)
    canvas.outline()
    # The helmet's pressed line across the brow.
    canvas.stamp(["--.....", "..----.", "......---"], 29, 22, INKS)
    # Bony nose with a bump, turned to our right; freckles across it.
    canvas.stamp(["-.+-..", "-.+-..", ".-++-.", ".-++=.", "..+++-.", ".-++++=", "=--++D=", ".DDDDX."], 34, 31, INKS)
    canvas.stamp(["..f..f..", "f..f....", "..f..f.."], 25, 38, INKS)
    canvas.stamp(["f.f.", ".f.f"], 40, 37, INKS)
    canvas.stamp(["-..", ".-.", ".-."], 29, 42, INKS)
    # Strands, earring, zip.
    canvas.stamp(["...-", "..-.", ".-..", ".-..", "-..."], 27, 14, INKS)
    canvas.stamp([".....+", "...++.", "..+...", ".+....", "++....", "+....."], 18, 18, INKS)
    canvas.stamp(["....--", "..--..", ".-....", "-....."], 21, 9, INKS)
    canvas.stamp(["++...", "..+..", "...+.", "....+"], 43, 15, INKS)
    canvas.stamp(["..-", ".-.", ".-."], 33, 8, INKS)
    canvas.stamp(["-..", ".-.", ".-.", "..-"], 38, 13, INKS)
    canvas.stamp(["y", "Z"], 20, 38, INKS)
    canvas.stamp(["ZZ", "yy"], 6, 62, INKS)
    return Portrait("quin", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, MARKS)


EYES = {
    "open": (
        Stamp(24, 31, ["..KKKKK.", "KKKKKKKK", ".VwKiKwK", ".wwKwKw.", "..VjIV..", "..-----."]),
        Stamp(37, 30, [".KKKKK.", "KKKKKKK", "KwKiKwK", ".wKwKw.", ".VjIV..", ".----.."]),
    ),
    "warm": (
        Stamp(24, 31, ["...KKK..", ".KKKKKK.", "KKVKiKKK", "...KIK..", ".------.", "-.....-."]),
        Stamp(37, 30, ["..KKK..", ".KKKKK.", "KVKiKVK", "..KIK..", ".-----.", "......-"]),
    ),
    "worried": (
        Stamp(24, 30, [".....KK.", "...KKKKK", ".KKKiKwK", "KwwKwKw.", ".wwKjKw.", "..VVVV..", "..----.."]),
        Stamp(37, 29, [".KK....", "KKKKK..", "KwKiKK.", ".wKwKwK", ".wKjKw.", ".VVVV..", ".----.."]),
    ),
    "stern": (
        Stamp(24, 31, ["KKK.....", ".KKKKKK.", "..KKiKKK", "..VKIKV.", "..-----."]),
        Stamp(37, 30, ["....KKK", ".KKKKK.", "KKKiK..", ".VKIKV.", ".----.."]),
    ),
    "shut": (
        Stamp(24, 32, ["..KKKK..", ".K....K.", "K......K", "..----.."]),
        Stamp(37, 31, ["..KKK..", ".K...K.", "K.....K", "..---.."]),
    ),
    "sleep": (
        Stamp(24, 32, ["K......K", ".KKKKKK.", "..----..", "-......-"]),
        Stamp(37, 31, ["K.....K", ".KKKKK.", "..---..", "......-"]),
    ),
    "wide": (
        Stamp(24, 29, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwKKKwK", ".wwKwKw.", ".wwwIww.", "..VVVV..", "..----.."]),
        Stamp(37, 28, ["..KKK..", ".KwwwK.", "KwwwwwK", "KwKKKwK", ".wKwKw.", ".wwIww.", "..VVV..", "..---.."]),
    ),
}
BROWS = {
    "rest": (Stamp(23, 28, ["..bbbbb.", "bbbbbbbb"]), Stamp(37, 26, [".bbbbb.", "bbbbbbb"])),
    "soft": (Stamp(23, 27, ["..bbbbb.", ".bbbbbbb", "bb......"]), Stamp(37, 24, [".bbbb..", "bbbbbbb", ".....bb"])),
    "worry": (
        Stamp(23, 26, [".....bbb", "...bbbb.", ".bbbb...", "bbb....."]),
        Stamp(37, 25, ["bb.....", "bbbb...", "..bbbb.", "....bbb"]),
    ),
    "stern": (Stamp(23, 28, ["bbbb....", "bbbbbbb.", "....bbbb"]), Stamp(37, 27, ["...bbbb", "bbbbbbb", "bbb...."])),
    "up": (Stamp(23, 25, ["..bbbb..", ".bbbbbbb", "bb......"]), Stamp(37, 24, [".bbbb..", "bbbbbbb"])),
}
MOUTHS = {
    "rest": (
        Stamp(30, 43, [".........D", "D.......DD", ".DDDDDDDD.", "...rrrr..."]),
        Stamp(30, 43, [".........D", "DDDDDDDDDD", ".DttttttD.", "..DoggD...", "...rrr...."]),
    ),
    "smile": (
        Stamp(29, 42, ["..........D", "D........DD", "DDDDDDDDDDD", ".DtttttttD.", "..DDDDDDD..", "....rrrr..."]),
        Stamp(29, 42, ["..........D", "DDDDDDDDDDD", ".DttttttttD", ".DootttooD.", "..DogggoD..", "...DDDDD..."]),
    ),
    "worry": (
        Stamp(30, 44, ["DD.....DD.", ".DtDtDtD..", "..DDDDD..."]),
        Stamp(30, 43, ["..DDDDD...", ".DtttttD..", ".DooggoD..", "D.DDDDD.D."]),
    ),
    "firm": (
        Stamp(30, 45, ["DDDDDDDD.", "..rrrr..D"]),
        Stamp(30, 44, [".DDDDDD..", "DttttttD.", ".DoooD...", "..rrr...."]),
    ),
    "gasp": (
        Stamp(32, 43, [".DDDD.", "DooooD", ".DDDD."]),
        Stamp(32, 43, [".DDDD.", "DttttD", "DooooD", "DoggoD", ".DDDD."]),
    ),
    "loose": (Stamp(31, 45, [".DDDDD.", "..rrr.."]), Stamp(31, 44, [".DDDDD.", ".DoooD.", "..rrr.."])),
}
LOOKS = {
    "neutral": ("open", "rest", "rest"),
    "warm": ("warm", "soft", "smile"),
    "worried": ("worried", "worry", "worry"),
    "stern": ("stern", "stern", "firm"),
    "closed": ("sleep", "worry", "loose"),
    "startled": ("wide", "up", "gasp"),
}
MARKS: dict[str, tuple[Stamp, ...]] = {}
