"""Dr Wells: 74, tall, white hair swept back, brows, a long face, walnut waistcoat and bow tie; courteous."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("skin", 0),
    iris="white",
    brow="white",
    brow_step=2,
    lip=("skin", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    n=("red", 1),
    N=("red", 2),
    m=("red", 0),
    h=("white", 3),
    H=("white", 4),
    G=("white", 2),
    e=("enamel", 1),
    E=("enamel", 0),
    F=("enamel", 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "white", 2, "15,14 12.6,22 13.4,31 17,37 22,36 24,20 20,12")
    bust.lay("neck", "skin", 3, "24,44 23.6,54 20,58 32,66 44,57 39.6,54 39,44")
    bust.light("neck", -1, "22,44 41,46 41,56 36,54 29,54 23,52")
    bust.light("neck", -1, "24,45 40,46 38,51.4 32,53 27,50")
    bust.lay("sleeve", "white", 4, "22,53 14,56 8,59.4 4,67 60,67 57,59.4 50,56 42,53")
    bust.light("sleeve", -1, "3,67 7,60 11,58.6 12,67", "50,67 52,58 56,57 61,67")
    bust.light("sleeve", -1, "54,67 54,60 57,58 61,67")
    bust.lay("vest", "enamel", 2, "20.4,54! 14.6,56.4 16,62 15,68! 49,68! 48.4,62 49.6,56.4 44,54! 34,67! 31.6,67!")
    bust.light("vest", -1, "41,68 46,58 50,56 49,68", "14,56 17,57 17.6,68 14,68")
    bust.light("vest", 1, "18,57 20.6,55.4 29,66 27,67")
    bust.lay("shirt", "white", 4, "22,54 32,58 43,54 34,67! 31.4,67!")
    bust.light("shirt", -1, "34,57 43,54 35,67 33,67")
    bust.lay("wing", "white", 4, "23,49.6! 20,54 27.6,60! 32.4,57! 27,54", "40.4,49.6! 44.6,54 38,60! 33.4,57! 37.6,54")
    bust.light("wing", -1, "37,54 41,50 45,54 38,61 34,58")
    bust.lay("bow", "red", 1, "32,57! 24.4,54.6! 24.8,61.6! 32,59.6!", "34,57! 41.8,54.6! 41.2,61.6! 34,59.6!")
    bust.light("bow", 1, "25,55.4 30,57 29,58 25.4,57.6", "36,57 40,55.6 39.6,57.4")
    bust.light("bow", -1, "25,60 31,58.8 32,60 25,62", "34.6,58.8 41,60 41,62 35,60")
    bust.lay("knot", "red", 2, "31.4,56.4! 34.6,56.4! 34.6,60.2! 31.4,60.2!")
    bust.lay("ear", "skin", 3, ellipse(18.2, 31.4, 2.6, 5, -0.1))
    bust.light("ear", -1, ellipse(18.6, 31.8, 1.4, 3, -0.1))
    bust.lay(
        "face",
        "skin",
        3,
        "21,15 19.4,24 19.6,32 20.6,37 23,43 26.6,48.2 31,51.6 35.4,51.8 39.4,48 42.6,42 43.4,37.4 "
        "45.2,32.6 44.4,25 43.6,16 38,9 27,9",
    )
    # Looking down a little: the forehead takes the light, the sockets, hollow cheeks and far side lie in shade.
    bust.light("face", 1, "24.6,18 29,17 35,15.6 40,17 38.6,20.4 31,21.4 25.6,20.6")
    bust.light("face", -1, "40,51 43.6,42 46,32 46,22 43.4,22 43,31 41.2,37 40,44 36,50")
    bust.light("face", -1, "19,24 21.6,27 21.8,34 25.6,38.6 27.4,44 31,49.6 28,51 22,43 18,32")
    bust.light("face", 1, ellipse(26.4, 35.4, 2.6, 1.4, 0.3), ellipse(33, 49, 2.2, 1.2))
    bust.light("face", -1, ellipse(25.4, 40.4, 1.3, 3.2, -0.35))
    bust.lay(
        "hair",
        "white",
        3,
        "21.8,21! 22.4,17.4 26,15.2 30.4,15.8! 34.6,12.8 40,13.2 44,18.6! 45.4,13 43,7.4 36,3.6 27,3 "
        "19,6 14,12.6 12.8,20 14.4,26.6 17,29.6 18.8,33.4! 20.6,29 20.4,24",
    )
    bust.light(
        "hair",
        1,
        "23,14 26,9 33,5.6 39,6.6 43.6,11 38.4,8.4 32,9.4 27,12.4",
        "15,19 17.6,12 23,6.6 20,13 17.6,20 17,25",
    )
    bust.light("hair", -1, "12,20 14.4,21 16,27 18.6,31 17.6,33 13.4,27", "40,3 46,9 46,18 43.6,12 41,7")
    bust.light("hair", -1, "18.6,22 19.6,16 23.6,11.6 21.6,16.4 20.4,22", "27,9.6 32,7.4 37,8 32,9")
    return bust


def portrait() -> Portrait:
    """Return Wells's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("vest", "shirt sleeve", -1).line("shirt sleeve", "vest", -2).line(
        "shirt", "wing bow", -1
    )
    canvas.line("neck", "face wing", -1).line("wing", "bow", -1).line("face", "ear", -1).line("bow", "knot", -1)
    canvas.outline()
    # A long, high-bridged nose, turned to our right.
    canvas.stamp(
        [
            "-.+-...",
            "-.++-..",
            "..++-..",
            "..+++-.",
            ".-+++-.",
            ".-+++--",
            "..++++=",
            "-.+++++=",
            "=--++D=X",
            ".DD-DDX.",
        ],
        33,
        28,
        INKS,
    )
    # The sweep of the hair, combed back from the brow.
    canvas.stamp(
        [
            "..........-----.",
            "......----.....-",
            "....--..........",
            "...-............",
            "..-.............",
            "..-.............",
        ],
        25,
        7,
        INKS,
    )
    canvas.stamp([".....--", "...--..", "..-....", ".-.....", ".-.....", "-......", "-......"], 17, 11, INKS)
    canvas.stamp(["..--..", ".-..--", "-....."], 33, 10, INKS)
    # Lines of the forehead, the crow's feet, the folds beside nose and mouth, the cleft of the chin.
    canvas.stamp([".---.--..", ".........", "..-----.."], 29, 18, INKS)
    canvas.stamp(["-.-", ".-."], 20, 31, INKS)
    canvas.stamp(["...-", "..-.", ".-..", ".-..", "-..."], 28, 37, INKS)
    canvas.stamp(["-.", ".-", ".-", ".-"], 40, 38, INKS)
    canvas.stamp(["-", "-"], 34, 50, INKS)
    canvas.stamp(["=.", ".=", ".=", ".="], 30, 54, INKS)
    canvas.stamp(["yY", "..", "..", "yY"], 32, 60, INKS)
    canvas.stamp(["y....", ".y..y", "..yy."], 36, 61, INKS)
    return Portrait("wells", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(22, 27, ["..-----..", ".-KKKKK-.", "-KwKijwK.", ".KwKijwK.", "..VKiV...", "..-----..", "...---..."]),
        Stamp(37, 27, [".-----.", "-KKKKK-", "KwKijwK", ".wKijw.", "..KiV..", ".----..", "..--..."]),
    ),
    "warm": (
        Stamp(22, 28, ["..-----..", ".KKKKKKK.", "K.wKijw.K", "..KKKKK..", "..-----..", "-......-.", ".-....-.."]),
        Stamp(37, 28, [".-----.", "KKKKKKK", ".wKijw.", ".KKKKK.", ".-----.", "......-"]),
    ),
    "worried": (
        Stamp(
            22,
            27,
            [".....--..", "..-KKKKK.", ".KKwijwK.", "KwwKijwK.", ".VwKijV..", "..-----..", "..-...-..", "...---..."],
        ),
        Stamp(37, 27, ["..--...", "KKKKK..", "KwKijKK", "KwKijwK", ".VKijV.", ".----..", ".-..-..", "..--..."]),
    ),
    "stern": (
        Stamp(22, 28, [".KKK.....", ".KKKKKKK.", "..KKijKKK", "...KijV..", "..-----..", "...---..."]),
        Stamp(37, 28, ["....KKK", "KKKKKKK", "KKKijK.", ".VKij..", ".----..", "..--..."]),
    ),
    "shut": (
        Stamp(22, 27, ["..-----..", ".-------.", ".-+++++-.", "K-------K", ".KKKKKKK.", "..-----..", "...---..."]),
        Stamp(37, 27, [".-----.", "-------", "-++++-.", "K-----K", ".KKKKK.", "..---.."]),
    ),
    "wide": (
        Stamp(
            22,
            26,
            ["..-----..", "..KKKKK..", ".KwwwwwK.", "KwwKijwK.", ".wwKijwK.", ".VwKijV..", "..VVVV...", "..-----.."],
        ),
        Stamp(37, 26, [".-----.", ".KKKKK.", "KwwwwwK", "KwKijwK", ".wKijw.", ".VKijV.", "..VVV..", "..---.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(21, 23, ["...qqqqqq.", ".qqqqqqBqq", "qqBqBqqbb.", "bb........"]),
        Stamp(37, 23, ["..qqqqq", "qqqBqqq", ".bbqqBq", "......."]),
    ),
    "soft": (
        Stamp(21, 22, ["...qqqqqq.", ".qqqqBqqqq", "qqBqbb..bb", "bb........"]),
        Stamp(37, 22, ["..qqqqq", "qqqBqqq", "bb..bbq", "......."]),
    ),
    "worry": (
        Stamp(21, 21, [".......qq.", ".....qqqqq", "...qqqqqbb", ".qqqqbb...", "qqbb......"]),
        Stamp(37, 21, [".qq....", "qqqqq..", "bbqqqqq", "...bbqq", "......b"]),
    ),
    "stern": (
        Stamp(21, 24, [".qqqq.....", "qqqqqqqqq.", "bbqqBqqqqq", ".....bbqqb"]),
        Stamp(37, 24, [".....qq", ".qqqqqq", "qqqqBqq", "bqqbb.."]),
    ),
    "up": (
        Stamp(21, 20, ["...qqqqqq.", ".qqqqqqqqq", "qqqqbbbbb.", "bb........"]),
        Stamp(37, 20, ["..qqqqq", "qqqqqqq", ".bbbbqq", "......."]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(30, 43, [".........D", "D.DDDDDDD.", ".D.rrrr..."]),
        Stamp(30, 43, ["..DDDDDD..", "D.DttttDD.", "..DoogoD..", "...rrrr..."]),
    ),
    "smile": (
        Stamp(29, 42, [".D........D", "D........D.", ".DDDDDDDD..", "...rrrr...."]),
        Stamp(29, 42, [".D........D", "DDDDDDDDDD.", ".DttttttD..", "..DoggoD...", "...rrrr...."]),
    ),
    "worry": (
        Stamp(30, 43, ["...DDDD...", ".DD....DD.", "D...rr...D"]),
        Stamp(30, 43, ["...DDDD...", "..DttttD..", ".DoogooD..", "..DDDDD..."]),
    ),
    "firm": (
        Stamp(30, 44, ["DDDDDDDDD.", "D..rrr...D", "...---...."]),
        Stamp(30, 43, [".DDDDDDDD.", "D.DttttD.D", "...DooD...", "....rr...."]),
    ),
    "gasp": (
        Stamp(31, 43, ["..DDDD..", ".DooooD.", "..DDDD.."]),
        Stamp(31, 42, ["..DDDD..", ".DttttD.", ".DooooD.", ".DoggoD.", "..DDDD.."]),
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
