"""Arthur Pell: 68, of St Brigid's: a dome, a chin carried high, whiskers from another century, a watch on a chain."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("enamel", 0),
    iris="cyan",
    brow="enamel",
    brow_step=3,
    lip=("dusk", 2),
    h=("enamel", 4),
    f=("dusk", 2),
    F=("dusk", 3),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    x=("white", 4),
    c=("teal", 3),
    m=("magenta", 0),
    M=("magenta", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "skin", 2, "22,42 21,56 45,56 44,42")
    bust.lay("coat", "void", 3, "19,51 10,53.6 2,58 -2,68 66,68 63,58 55,53.6 46,50 38,60! 28,60!")
    bust.light("coat", 1, "-1,66 3,58.6 10,54.8 18,53 13,57 7,61 4,68")
    bust.light("coat", -1, "47,68 50,58 55,53 63,58 67,68")
    bust.light("coat", -1, "57,68 58,58 63,59 66,68")
    bust.lay("vest", "magenta", 1, "24,55! 20,68! 46,68! 42.6,54! 33,63!")
    bust.light("vest", 1, "23,60 26,58 30,63 28,68 22,68")
    bust.light("vest", -1, "37,61 43,56 46,68 39,68")
    bust.lay("shirt", "white", 4, "22,51! 24,58! 33,64! 42,57.6! 45,50! 33,54!")
    bust.light("shirt", -1, "34,62 42,57.6 45,51 38,55")
    bust.lay("cravat", "teal", 1, "27,52! 33,50.4! 40,51.6! 38,57 36.6,61.6 33.4,64.6! 30,61 28.4,57")
    bust.light("cravat", 1, "28.6,53.4 33,52 34,55 31.6,60 29.6,57")
    bust.light("cravat", -1, "37,53 39.6,52.4 37.6,59 34,63.6 35.6,58")
    bust.lay(
        "lapel",
        "void",
        2,
        "20,50! 15.6,54 20,59! 17.6,60.4! 23,69! 26,67! 24,58",
        "46.6,49! 51,53.4 47,58.6! 49.4,60! 44,69! 41,67! 43.4,57",
    )
    bust.light("lapel", 1, "20,51 16.6,54.4 21,59 22,64 24,64 22,57")
    # A round, well-fed head tipped back: the chin is near, the dome far.
    bust.lay(
        "face",
        "skin",
        3,
        "19,20 17.8,26 17.4,32 17,38 18.6,44.4 22.6,49.6 28,52.6 33,53.4 38.6,52 43.4,48.4 46.6,43 "
        "47.8,37 47.6,30 46.6,22 "
        "43.6,14 38.4,8.8 32,7.2 25.4,9 21,13.6",
    )
    bust.light("face", -1, "34,54 39.6,52.4 45,48 48.4,40 48.6,26 46.6,18 43,12 44,20 45,30 44,39 40.4,45 36,49.6")
    bust.light("face", 1, "21,19 23,13.6 27.4,10 33,9 30,12 26,15.6 24,20", ellipse(28, 12.8, 3.4, 1.4, -0.5))
    bust.light("face", 1, ellipse(26, 38.6, 2.6, 1.4, 0.2), ellipse(33.4, 49.4, 3, 1.3))
    bust.lay("ruddy", "dusk", 3, ellipse(26.4, 39.6, 2.6, 1.3, 0.2), ellipse(42, 39.2, 2, 1.2, -0.2), on="face")
    bust.light("face", -1, "24,51 29,51.4 33,52 38,51 42,49 38,53 33,54.4 28,53.4")
    # Side hair and the whiskers, which need room.
    bust.lay(
        "side",
        "enamel",
        4,
        "20.6,22! 18.6,17.4 14.6,20 12.6,26.4 13.6,32! 17,36! 19.6,30",
        "45.6,21! 47.6,16.4 51.6,19 53.4,25.4 52.6,31! 49,35! 46.6,29",
    )
    bust.light("side", 1, "14,26 16,20.6 18.6,19 18,25 15.6,29")
    bust.light("side", -1, "49,18 52,20 53.6,26 52,32 49,35 50,27")
    bust.lay("ear", "skin", 3, ellipse(16.4, 33, 2.4, 4, -0.2), ellipse(49.6, 32.6, 2.3, 4, 0.2))
    bust.light("ear", -1, ellipse(16.8, 33.4, 1.2, 2.6, -0.2), ellipse(49.8, 32.8, 1.8, 3.6, 0.2))
    bust.lay(
        "whisker",
        "enamel",
        4,
        "19.4,29! 20.6,34 21.6,39 24.4,42 28,41 32,39.6 35,40.4! 34.6,42.6! 31,43.6 28.4,45.6 27.4,49! 22.6,52.4 "
        "18,55 12,56! 14,52! 8.6,51.4! 11.6,47.6! 8.6,44.4! 12.6,42 15.4,37 17.4,33",
        "47,28.6! 46,33.6 45.4,38.4 43.4,41.4 40.6,40.6 38,39.4 35,40.4! 35.4,42.6! 38.4,43.4 40,45.6 40.6,49! "
        "45,52 49.6,54.4 55,55! 53.4,51! 58.6,50.4! 55.6,46.6! 58.4,43.4! 54.4,41 51,36.4 49,32.6",
    )
    bust.light(
        "whisker", 1, "13,46 16,40 19,35 19.6,41 18.6,47 15,51 12,49.6", "24,43.6 28,42 32,40.6 29,43 25,46 22,50 21,47"
    )
    bust.light(
        "whisker",
        -1,
        "52,40 57.6,44 54.6,47 57.6,50.4 53,51 54,55 49.6,54 44,51.6 49,48 51,43",
        "40,41 43,42.6 44,48 42,50 40.6,46",
    )
    return bust


def portrait() -> Portrait:
    """Return Arthur's portrait."""
    canvas = _bust().reduced()
    canvas.line("whisker", "face ear", -1).line("side", "face ear", -1).line("coat", "lapel", -1).line(
        "shirt", "cravat lapel vest", -2
    ).line("vest", "lapel", -1).line("neck", "face whisker", -1).line("lapel", "whisker", -1)
    canvas.outline()
    # Seen a little from below: a short thick nose with both nostrils, and what port has done to it.
    canvas.stamp(
        ["..+-..", "..+-..", ".-++-.", ".-++-.", "-+++--", "+F*FF-", "FF+FFf", "=fFFf=", "KK==KK", ".D..D."],
        32,
        29,
        INKS,
    )
    canvas.stamp([".----....", "....-----", ".........", "..-----.."], 28, 17, INKS)
    canvas.stamp(["..-", ".-.", "--."], 20, 30, INKS)
    canvas.stamp(["-..", ".-.", ".--"], 43, 30, INKS)
    # Strands of the whiskers.
    canvas.stamp(["...-..", "..-..-", ".-..-.", "-..-..", "..-...", ".-..-.", "-..-..", "..-..."], 13, 41, INKS)
    canvas.stamp(["-.....", "..-...", ".-.-..", "..-.-.", ".-..-.", "..-...", ".-..-."], 47, 41, INKS)
    canvas.stamp(["..---", "--..."], 26, 43, INKS)
    canvas.stamp(["--...", "..---"], 38, 42, INKS)
    # Pin, buttons, the chain across.
    canvas.stamp([".x", "xc"], 33, 56, INKS)
    canvas.stamp(["y.............y", ".zy.........yY.", "...yzy...yzY...", "......yYy......"], 26, 59, INKS)
    canvas.stamp(["m", "M"], 33, 61, INKS)
    return Portrait("arthur", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(23, 27, ["..-----.", ".KKKKKKK", "KKwwKiwK", ".VwwjIV.", "..-----.", ".-....-.", "..----.."]),
        Stamp(38, 27, [".-----..", "KKKKKKK.", "KwKiwwKK", ".wjIwV..", ".-----..", ".-...-..", ".----..."]),
    ),
    "warm": (
        Stamp(23, 28, ["..KKKK..", ".K----K.", "K.wKiw.K", ".-----..", "-.....-.", "..----.."]),
        Stamp(38, 28, [".KKKK...", "K----K..", ".wKiw.K.", ".-----..", "-.....-.", ".----..."]),
    ),
    "worried": (
        Stamp(23, 26, ["....--..", "...KKKK.", ".KKwwwwK", "KwwwKiw.", ".VwwjIV.", "..----..", ".-....-."]),
        Stamp(38, 26, ["..--....", "KKKK....", "KwwwKK..", "wKiwwwK.", "VjIwwV..", ".----...", "-....-.."]),
    ),
    "stern": (
        Stamp(23, 28, ["KKK.....", ".KKKKKKK", "..wKiwK.", "..-----.", ".-....-.", "..----.."]),
        Stamp(38, 28, ["....KKK.", "KKKKKK..", "KwKiw...", ".-----..", ".-...-..", ".----..."]),
    ),
    "shut": (
        Stamp(23, 27, ["..----..", ".-++++-.", "--------", "K.....K.", ".KKKKK..", "..----.."]),
        Stamp(38, 27, [".----...", "-++++-..", "--------", ".K....K.", "..KKKK..", ".----..."]),
    ),
    "wide": (
        Stamp(23, 25, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwwKiwK", ".wwwjIw.", "..VVVV..", ".-....-."]),
        Stamp(38, 25, [".KKKK...", "KwwwwK..", "wwwwwwK.", "wwKiwwK.", "wwjIww..", ".VVVV...", "-....-.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(20, 22, ["....bbBB..", "bbBBBBBBB.", "BBBBbbbbbb", ".b........"]),
        Stamp(37, 22, [".BBbb.....", "BBBBBBBbb.", "bbbbbBBBBb", "........b."]),
    ),
    "soft": (
        Stamp(20, 21, ["....bbBB..", "..BBBBBBB.", "bBBBbb.bbb", "BBb......."]),
        Stamp(37, 21, [".BBbb.....", "BBBBBBB...", "bb..bbBBBb", ".......bBB"]),
    ),
    "worry": (
        Stamp(20, 20, [".......bb.", ".....BBBBb", "...BBBBbb.", ".BBBbb....", "BBb......."]),
        Stamp(37, 20, ["bb........", "BBBBb.....", ".bBBBBb...", "....bBBBb.", ".......bBB"]),
    ),
    "stern": (
        Stamp(20, 23, ["BBBb......", "bBBBBBBb..", "..bbBBBBBB", ".....bbbb."]),
        Stamp(37, 23, ["......bBBB", "..bBBBBBBb", "BBBBBBbb..", "bbbb......"]),
    ),
    "up": (
        Stamp(20, 19, ["....bbBB..", ".bBBBBBBB.", "BBBbb..bbb", "Bb........"]),
        Stamp(37, 19, [".BBbb.....", "BBBBBBBb..", "bb..bbBBBb", "........bB"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(30, 45, ["DDDDDDDDD", ".-rrrrr-.", "...---..."]),
        Stamp(30, 44, ["..DDDDD..", ".DtttttD.", ".DooggoD.", "..rrrrr.."]),
    ),
    "smile": (
        Stamp(29, 44, ["D.........D", "DDDDDDDDDDD", ".DtttttttD.", "...rrrrr..."]),
        Stamp(29, 44, ["D.........D", "DDDDDDDDDDD", ".DtttttttD.", "..DoggggD..", "...rrrrr..."]),
    ),
    "worry": (
        Stamp(30, 45, ["..DDDDD..", ".D.rrr.D.", "D.......D"]),
        Stamp(30, 44, ["..DDDDD..", ".DtttttD.", "DoogggooD", ".rrrrrrr."]),
    ),
    "firm": (
        Stamp(30, 45, ["..DDDDD..", "DDrrrrrDD", "...---..."]),
        Stamp(30, 44, ["..DDDDD..", "DDtttttDD", ".DoooooD.", "..rrrrr.."]),
    ),
    "gasp": (
        Stamp(32, 44, [".DDDD.", "DooooD", ".rrrr."]),
        Stamp(32, 44, [".DDDD.", "DttttD", "DooooD", "DoggoD", ".rrrr."]),
    ),
}
LOOKS = {
    "neutral": ("open", "rest", "rest"),
    "warm": ("warm", "soft", "smile"),
    "worried": ("worried", "worry", "worry"),
    "stern": ("stern", "stern", "firm"),
    "closed": ("shut", "soft", "rest"),
    "startled": ("wide", "up", "gasp"),
}
