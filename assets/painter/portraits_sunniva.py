"""Sunniva Rask: 62, chair of the health board: a long neck, silver cropped close, the ribbon, eyes shut to listen."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "deep",
    lash=("void", 0),
    iris="mustard",
    brow="white",
    brow_step=1,
    lip=("magenta", 1),
    h=("white", 3),
    H=("white", 4),
    G=("white", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    c=("teal", 4),
    v=("red", 1),
    V=("white", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("suit", "white", 1, "21,54 12,56.6 5,60.4 1,69 63,69 60,60.4 53,56.6 44,54 33,64")
    bust.light("suit", 1, "3,66 6.6,61.4 12,58.2 20,56 14,60 9,63 7,68")
    bust.light("suit", -1, "44,69 48,60 54,57.4 60,61 64,69")
    bust.lay("neck", "deep", 3, "25,44 25,54 22,59 32,66 43,59 40,54 40,44")
    bust.light("neck", -1, "25,47 40,45 40.6,57 37,58 32,54 26,51")
    bust.light("neck", 1, "26.4,53 28,53 28,59 26,59")
    bust.lay("shirt", "white", 4, "22.6,55! 20,60 27,69! 38,69! 45,60 42.8,55! 33,64.4!")
    bust.light("shirt", -1, "33,65 43,56 45,60 38,69 33,69")
    bust.lay(
        "collar",
        "white",
        4,
        "23.6,50.6! 21,55.4 24,60.6! 32.6,66! 27.4,58!",
        "42,50.4! 45,55 42,60.4! 33.4,66! 38.6,57.6!",
    )
    bust.light("collar", -1, "43,51.6 45,55 42,60.4 34,66 39,59")
    # The ribbon of the board, from both shoulders to one medal.
    bust.lay("ribbon", "red", 2, "17,55! 20.6,53.8! 34,66! 31,69! 28,69!", "48.6,54.6! 45,53.6! 32,66! 34.6,69! 38,69!")
    bust.light("ribbon", -1, "45,53 49,55 38,69 34,69 33,66")
    bust.lay("ear", "deep", 3, ellipse(18.2, 33, 2.2, 4.6, -0.05), ellipse(47.2, 32.6, 2.2, 4.6, 0.08))
    bust.light("ear", -1, ellipse(18.4, 33.6, 1.1, 2.8), ellipse(47.4, 33, 1.7, 4))
    # A long head carried level; cheekbones, hollows, a still brow.
    bust.lay(
        "face",
        "deep",
        3,
        "20,17 18.8,24 19,31 18.8,36 20.6,42 23.8,47.6 28,51.6 32,53 36,52.2 40.4,48.6 44,42.6 46.2,36 46.4,30 46.4,23 "
        "44.6,16 32,9",
    )
    bust.light(
        "face", -1, "32,53.4 36.4,52.4 41,48.8 44.8,42.4 47,35 47,22 45.4,17 44.4,24 44.6,33 42,40 40,44 36.6,48.6"
    )
    bust.light("face", -1, "20,38 22,40 24.6,43.6 27,48 24,46.6 21,42.4")
    bust.light("face", 1, ellipse(23.2, 37.2, 3.2, 1.3, -0.35), ellipse(41, 36.8, 2.6, 1.2, 0.35))
    bust.light("face", 1, ellipse(29.6, 20.4, 5.4, 2.6, -0.1), ellipse(32, 50.2, 2.2, 1))
    # Cropped by herself, to the skull.
    bust.lay(
        "hair",
        "white",
        3,
        "18.8,29! 16.8,23 17,16 20,9.6 26,5.4 32.6,4.2 39.6,5.2 45.4,9.2 48.6,15.6 48.6,23 46.8,28.6! 46,23 44.4,18.4 "
        "41,15 36,13.4 31,13.2 26,14.2 22.4,17 20.2,22",
    )
    bust.light("hair", 1, "18,22 18.6,15.6 22,10 27,7 33,5.8 38,6.6 31,8.4 25.4,11 21.4,15 19.4,20")
    bust.light("hair", -1, "41,6.4 46,10 49,16 48.6,24 46.6,28.4 45.8,22 45,15 42,10.6")
    bust.light(
        "hair",
        -1,
        "19,28 18,23 20.4,18.6 24.6,14.8 31,13.4 38,13.8 43,17 46.4,23 43,18.6 37,15 30,14.6 24,16.6 20.6,22",
    )
    # The thermos: for herself, and offered to nobody.
    bust.lay("flask", "teal", 2, "49,69! 49,50.6! 50.6,49 57.6,49 59,50.6! 59,69!")
    bust.light("flask", 1, "50,69 50,51 52.6,51 52.6,69")
    bust.light("flask", -1, "56.4,50 59,50 59,69 56.4,69")
    bust.lay("cup", "white", 3, "49.4,50.6! 50.4,42.6! 57.6,42.6! 58.6,50.6!")
    bust.light("cup", 1, "50.4,50 51.4,43.4 53,43.4 52.6,50")
    bust.light("cup", -1, "55.6,43 57.8,43 58.6,50.6 56,50.6")
    bust.lay("hand", "deep", 3, "46.6,69! 46,63 47.4,59.4 51,57.8 57,58 60.6,59.6 60.4,62.4 61,65.4 58,67.4 54,69!")
    bust.light("hand", -1, "54,67 60.6,62 61,66 57,69 52,69")
    bust.light("hand", 1, ellipse(51, 60, 2.8, 0.9, 0.1))
    return bust


def portrait() -> Portrait:
    """Return Sunniva's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "hair ear", -1).line("neck", "face collar", -1).line(
        "suit", "ribbon flask hand shirt", -1
    ).line("shirt collar", "ribbon", -1).line("flask", "cup hand", -1)
    canvas.outline()
    # Tight curl in the crop.
    canvas.stamp(
        [
            "......GG..GG...GG.....",
            "...GG..G...G....G.GG..",
            "GG..G...GG...GG....G..",
            ".G....G..G....G.GG...G",
            "...GG..........G......",
        ],
        22,
        7,
        INKS,
    )
    canvas.stamp([".H", "H.", ".G", "H.", ".G", "G."], 18, 16, INKS)
    canvas.stamp(["G.", ".-", "G.", ".-", "-."], 45, 16, INKS)
    # A fine straight nose with wide wings, from the front.
    canvas.stamp(
        ["..+-.", "..+-.", "..+-.", "..+-.", "..+-.", ".-+--", ".++--", "-+*+-=", "=+++=="],
        29,
        29,
        INKS,
    )
    canvas.stamp([".DD.DD"], 29, 38, INKS)
    # Two lines from listening, three from what she heard.
    canvas.stamp(["-..-", "-..-"], 30, 24, INKS)
    canvas.stamp(["..-", ".-.", ".-.", "-.."], 25, 40, INKS)
    canvas.stamp(["-..", ".-.", "..-", "..-"], 36, 40, INKS)
    canvas.stamp(["........", "..----..", "........", "...--..."], 28, 19, INKS)
    # Earrings, the medal, knuckles.
    canvas.stamp(["y", "z", "y", "Y"], 18, 38, INKS)
    canvas.stamp(["y", "z", "y", "Y"], 47, 38, INKS)
    canvas.stamp([".YyyY.", "YyzzyY", "YzvvyY"], 30, 61, INKS)
    canvas.stamp(["-..-..-..", "-..-..-.."], 50, 61, INKS)
    canvas.stamp(["--------"], 50, 46, INKS)
    return Portrait("sunniva", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "slit": (
        Stamp(21, 29, ["..------.", ".-++++++-", "..-----..", "K......KK", ".KKKKKK..", "..KiK-...", "..-----.."]),
        Stamp(36, 29, [".------..", "-+++++-..", ".-----...", "KK.....K.", "..KKKKK..", "...KiK...", ".-----..."]),
    ),
    "warm": (
        Stamp(21, 31, ["..KKKKK..", ".K+++++K.", "K.......K", "-.-----..", ".-.....-.", "K.-----.."]),
        Stamp(36, 31, [".KKKKK...", "K+++++K..", ".......K.", ".-----.-.", "-.....-..", ".-----..."]),
    ),
    "worried": (
        Stamp(21, 29, [".....--..", "...--KKK.", ".KKKKwiKK", "KVwwKiKwV", "..VVVjV..", "..-----..", ".-.....-."]),
        Stamp(36, 29, ["..--.....", ".KKK--...", "KKwKKKK..", "VwKiKwVK.", ".VVjVV...", ".-----...", "-.....-.."]),
    ),
    "stern": (
        Stamp(21, 29, [".........", "..-----..", "KKKKKKKKK", ".VwKiKwV.", "..VVjVV..", "..-----..", "...---..."]),
        Stamp(36, 29, [".........", ".-----...", "KKKKKKKK.", "VwKiKwV..", ".VVjVV...", ".-----...", "..---...."]),
    ),
    "shut": (
        Stamp(21, 29, ["..-----..", ".-++++--.", "-++++++-.", ".------..", "K......KK", ".KKKKKK..", "K.-----.."]),
        Stamp(36, 29, [".-----...", "--++++-..", "-+++++-..", ".------..", "KK.....K.", "..KKKKK..", ".-----.K."]),
    ),
    "wide": (
        Stamp(21, 28, ["..KKKKK..", ".KwwwwwK.", "KwwwwwwwK", "KwwKiKwwK", ".wwKKKww.", "..VVjVV..", "..-----.."]),
        Stamp(36, 28, [".KKKKK...", "KwwwwwK..", "wwwwwwwK.", "wwKiKwwK.", "wwKKKww..", ".VVjVV...", ".-----..."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(20, 26, ["...bbbbb.", ".bbb....b", "b........"]),
        Stamp(36, 26, [".bbbbb...", "b....bbb.", "........b"]),
    ),
    "soft": (
        Stamp(20, 25, ["...bbbbb.", ".bb.....b", "b........"]),
        Stamp(36, 25, [".bbbbb...", "b.....bb.", "........b"]),
    ),
    "worry": (
        Stamp(20, 25, [".......bb", "....bbb..", "..bb.....", ".b......."]),
        Stamp(36, 25, ["bb.......", "..bbb....", ".....bb..", ".......b."]),
    ),
    "stern": (
        Stamp(20, 26, [".bbb.....", "b...bbbb.", "........b"]),
        Stamp(36, 26, [".....bbb.", ".bbbb...b", "b........"]),
    ),
    "up": (
        Stamp(20, 24, ["...bbbb..", ".bb....b.", "b........"]),
        Stamp(36, 24, ["..bbbb...", ".b....bb.", "........b"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(27, 43, ["...rr.rr..", ".rrrrrrrr.", "XXXXXXXXXX", "..rrrrrr.."]),
        Stamp(27, 43, ["...rr.rr..", ".rrrrrrrr.", "XttttttttX", ".Xooggoo..", "..rrrrrr.."]),
    ),
    "smile": (
        Stamp(26, 42, ["X..........X", ".X..rr.rr.X.", "..XXXXXXXX..", "...rrrrrr..."]),
        Stamp(26, 42, ["X...rr.rr..X", ".XXXXXXXXXX.", "..XttttttX..", "...oggggo...", "....rrrr...."]),
    ),
    "worry": (
        Stamp(28, 43, ["..rrrr..", ".rrrrrr.", "XXXXXXXX", "X.rrrr.X"]),
        Stamp(28, 43, ["..rrrr..", ".XXXXXX.", "XttttttX", "X.oggo.X", "..rrrr.."]),
    ),
    "firm": (
        Stamp(27, 44, [".rrrrrrrr.", "XXXXXXXXXX", "X.------.X"]),
        Stamp(27, 43, [".rrrrrrrr.", "XXXXXXXXXX", ".XttttttX.", ".Xoooooo..", "..rrrrrr.."]),
    ),
    "gasp": (
        Stamp(29, 43, [".rrrr.", "rXXXXr", "XooooX", ".rrrr."]),
        Stamp(29, 43, [".rrrr.", "rttttr", "XooooX", "XoggoX", ".rrrr."]),
    ),
}
LOOKS = {
    "neutral": ("slit", "rest", "rest"),
    "warm": ("warm", "soft", "smile"),
    "worried": ("worried", "worry", "worry"),
    "stern": ("stern", "stern", "firm"),
    "closed": ("shut", "soft", "rest"),
    "startled": ("wide", "up", "gasp"),
}
