"""Ossian: 38, cameraman, more of him than the frame holds; a beard, a woollen cap, a camera that weighs him nothing."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse, features

INKS = features(
    "deep",
    lash=("void", 0),
    iris="auburn",
    brow="hair",
    brow_step=0,
    lip=("dusk", 1),
    h=("hair", 1),
    H=("hair", 0),
    f=("mustard", 3),
    x=("white", 4),
    u=("white", 2),
    U=("white", 0),
    c=("cyan", 3),
    E=("cyan", 4),
    v=("red", 2),
    Z=("red", 3),
)

BEARD = (
    (23, 42, 3.6),
    (24.4, 47.4, 3.8),
    (28, 52, 4),
    (33.4, 55, 4.2),
    (39.4, 56, 4.2),
    (45.4, 54.6, 4.2),
    (51, 51.6, 4),
    (54.4, 46.8, 3.8),
    (55.6, 41.6, 3.4),
    (30.6, 48.6, 3),
    (48, 48.4, 3),
    (36, 51.6, 3.2),
    (42.6, 51.8, 3.2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("vest", "leaf", 1, "20,48 8,51 -4,57 -6,70 70,70 70,54 58,48")
    bust.light("vest", 1, "-2,66 0,58 8,53 18,50 12,55 6,60 3,68")
    bust.light("vest", -1, "50,70 54,58 60,52 68,56 70,70")
    bust.lay("jumper", "white", 3, "24,52! 20,60! 22,70! 56,70! 58,60! 54,52! 40,60")
    bust.light("jumper", -1, "40,60 56,56 58,62 56,70 44,70", "20,60 24,60 26,70 21,70")
    bust.lay("ear", "deep", 3, ellipse(20.6, 32.6, 2.8, 4.4, -0.15), ellipse(58, 32.4, 2.6, 4.4, 0.15))
    bust.light("ear", -1, ellipse(21, 33, 1.5, 3, -0.15), ellipse(58.2, 32.6, 2, 4, 0.15))
    bust.lay(
        "face",
        "deep",
        3,
        "21.6,20 20.6,28 20.8,36 21.6,43 25,49 31,53 39,54.6 47,53 53.4,48.8 57,43 58,36 58,28 56.8,20 50,12 29,12",
    )
    bust.light("face", -1, "20,24 30,21.4 39,20.8 48,21.4 58,24 58,28 48,25 39,24 30,25 22,27.4")
    bust.light("face", -1, "40,55 48,53 54,48 57.6,42 59,30 57,26 55.6,30 55.4,39 52,45 46,50")
    bust.light(
        "face", 1, ellipse(27, 38.6, 3.8, 2.2, 0.15), ellipse(50.4, 38.6, 3, 1.8, -0.15), ellipse(38, 27, 5, 1.1)
    )
    bust.lay(
        "beard",
        "hair",
        0,
        "21.6,37! 23,42 27.4,45 31,43 35,41.6 39.4,42.4 44,41.6 48,43 52,45 56,41.6 57.4,36! 59,43 57,50 52,56 "
        "45,60 38.6,61 32,59.4 26,55.6 21.6,50 20,43",
    )
    curls(bust, "beard", "hair", 1, BEARD)
    bust.light("beard", -1, ellipse(54, 54, 8, 12, 0.5))
    bust.lay(
        "whisker",
        "hair",
        1,
        "28.4,45! 32,42.2 36,40.8 39.4,42 43,40.8 47.4,42.2 51,45.2! 47,45.6 43.6,44.6 39.4,45 35.4,44.6 32,45.8",
    )
    bust.light("whisker", 1, "31,43.4 35,41.6 38,42.6 34,43.4")
    # The cap, knitted, pulled down to the brows.
    bust.lay(
        "cap",
        "mustard",
        2,
        "19.4,24! 19.4,16 23,8.4 30,3.6 39,2.2 48,3.6 55.4,8.4 59.4,16 59.4,24! 49,20.4 39,19.6 29,20.4",
    )
    bust.light("cap", 1, "21,18 24,11 30,6 37,4 32,8 27,12.6 24,19")
    bust.light("cap", -1, "47,4 55,8.6 59.6,16 59.6,23 53,21 53,14")
    bust.lay("cuff", "mustard", 2, "18,27! 17.6,20 28,16.4 39,15.4 50,16.4 61,20 60.6,27! 50,23.4 39,22.4 28,23.4")
    bust.light("cuff", 1, "18.4,22 24,19 32,17 36,17 27,20.4 20,23.4")
    bust.light("cuff", -1, "48,17 61,20.6 60.6,27.4 50,23.6")
    # The camera on his right shoulder, looking at us.
    bust.lay("strap", "void", 2, "8,52! 15,50! 22,70! 12,70!")
    bust.lay("camera", "white", 2, "0.4,27! 2,25.4 15.6,25.4 17.4,27! 17.4,51 15.6,53 2,53 0.4,51!")
    bust.light("camera", 1, "1,28 2.6,26.4 15,26.4 15,28 4,28.6 3,38 1.4,40")
    bust.light("camera", -1, "14,28 17.4,28 17.4,52 3,53 3,50 14,49")
    bust.lay("handle", "white", 1, "1,22.6! 14,20.6! 15.6,22! 15.6,25.6! 13,25.6! 12.6,23.6! 4,24.6! 4,25.6! 1,25.6!")
    bust.lay("rim", "void", 2, ellipse(9, 39, 7, 8))
    bust.light("rim", 2, ellipse(8.4, 38.2, 6.2, 7.2))
    bust.lay("lens", "void", 0, ellipse(9, 39.2, 5.2, 6.2))
    bust.lay("lens", "cyan", 0, ellipse(9, 39.2, 4.2, 5.2))
    bust.lay("lens", "cyan", 1, ellipse(9.4, 40.4, 3, 3.6))
    bust.lay("lens", "cyan", 2, ellipse(10, 41.6, 1.8, 1.8))
    bust.lay("hand", "deep", 3, "9,58! 9,53 12,51 16,50 20,51.6 22,55! 20.6,60 14,61.6")
    bust.light("hand", -1, "12,60 20,56 21,60 15,62")
    return bust


def portrait() -> Portrait:
    """Return Ossian's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "cuff ear", -1).line("vest", "jumper camera hand", -1).line("cap", "cuff", -1).line(
        "jumper", "beard vest", -1
    ).line("camera", "rim", -1).line("strap", "hand", -1)
    canvas.outline()
    # Ribs of the cuff, stitches of the cap.
    canvas.stamp(["-..-..-..-..-..-..-..-..-..-"] * 4, 25, 18, INKS)
    canvas.stamp(["...-..-..-...", "..-..-...-...", ".-..-...-..-."], 29, 8, INKS)
    # A wide, soft nose, full front; laughter at the corners of the eyes.
    canvas.stamp(
        [
            "...++....",
            "..+++-...",
            "..+++-...",
            "..+++-...",
            ".-+++--..",
            "-++*++--.",
            "=++++++-=",
            "=-+++++-=",
            ".DD-=-DD.",
        ],
        35,
        32,
        INKS,
    )
    canvas.stamp(["-.", ".-", "-."], 23, 33, INKS)
    canvas.stamp([".-", "-.", ".-"], 54, 33, INKS)
    # The tally lamp, the glint, the knuckles.
    canvas.stamp(["vZ"], 3, 29, INKS)
    canvas.stamp([".EE", "Ec.", "E.."], 6, 35, INKS)
    canvas.stamp(["uuu", "UUU"], 12, 29, INKS)
    canvas.stamp(["=..=..=.", "=..=..=.", "-..=..=-", "..-..-.."], 11, 51, INKS)
    canvas.stamp(["x.x.x.x", "-.-.-.-"], 35, 62, INKS)
    return Portrait("ossian", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(26, 32, ["..KKKK..", ".KKKKKK.", "KVwKKwVK", ".wwKiww.", "..VjjV..", ".------."]),
        Stamp(45, 32, ["..KKKK..", ".KKKKKK.", "KVwKKwVK", ".wwKiww.", "..VjjV..", ".------."]),
    ),
    "warm": (
        Stamp(26, 33, ["..KKKK..", ".K++++K.", "K......K", ".======.", "-......-"]),
        Stamp(45, 33, ["..KKKK..", ".K++++K.", "K......K", ".======.", "-......-"]),
    ),
    "worried": (
        Stamp(26, 31, [".....K..", "..KKKKK.", ".KKwwwwK", "KwwKKww.", ".wwKiww.", "..VjjV..", "..----.."]),
        Stamp(45, 31, ["..K.....", ".KKKKK..", "KwwwwKK.", ".wwKKwwK", ".wwKiww.", "..VjjV..", "..----.."]),
    ),
    "stern": (
        Stamp(26, 33, ["KKKK....", ".KKKKKKK", "..wKiwK.", "..VjjV..", ".------."]),
        Stamp(45, 33, ["....KKKK", "KKKKKKK.", ".KwKiw..", "..VjjV..", ".------."]),
    ),
    "shut": (
        Stamp(26, 33, ["..----..", ".-++++-.", "K------K", ".KKKKKK.", "..----.."]),
        Stamp(45, 33, ["..----..", ".-++++-.", "K------K", ".KKKKKK.", "..----.."]),
    ),
    "wide": (
        Stamp(26, 30, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwKKwwK", ".wwKiww.", "..wjjw..", "..----.."]),
        Stamp(45, 30, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwKKwwK", ".wwKiww.", "..wjjw..", "..----.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(24, 28, ["....bbbbb", ".bbbbbbbb", "bbb......"]),
        Stamp(46, 28, ["bbbbb....", "bbbbbbbb.", "......bbb"]),
    ),
    "soft": (
        Stamp(24, 27, ["....bbbb.", "..bbbbbbb", "bbbb....."]),
        Stamp(46, 27, [".bbbb....", "bbbbbbb..", ".....bbbb"]),
    ),
    "worry": (
        Stamp(24, 26, [".......bb", ".....bbbb", "..bbbbb..", "bbbb....."]),
        Stamp(46, 26, ["bb.......", "bbbb.....", "..bbbbb..", ".....bbbb"]),
    ),
    "stern": (
        Stamp(24, 29, ["bbbbb....", "bbbbbbbb.", "....bbbbb"]),
        Stamp(46, 29, ["....bbbbb", ".bbbbbbbb", "bbbbb...."]),
    ),
    "up": (
        Stamp(24, 26, ["...bbbbb.", ".bbbbbbb.", "bb......."]),
        Stamp(46, 26, [".bbbbb...", ".bbbbbbb.", ".......bb"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(35, 46, ["HHHHHHHHH", ".rrrrrrr.", "..HHHHH.."]),
        Stamp(35, 46, ["HHHHHHHHH", "HttttttHH", ".HooggoH.", "..rrrrr.."]),
    ),
    "smile": (
        Stamp(33, 45, ["H...........H", "HHHHHHHHHHHHH", ".HtttttttttH.", "..rrrrrrrrr..", "...HHHHHHH..."]),
        Stamp(33, 45, ["H...........H", "HHHHHHHHHHHHH", ".HtttttttttH.", "..HoogggooH..", "...rrrrrrr..."]),
    ),
    "worry": (
        Stamp(35, 46, ["..HHHHH..", ".HrrrrrH.", "HH.....HH"]),
        Stamp(35, 46, ["..HHHHH..", ".HtttttH.", "HoogggooH", ".rrrrrrr."]),
    ),
    "firm": (
        Stamp(34, 47, ["HHHHHHHHHHH", "H.rrrrrrr.H"]),
        Stamp(34, 46, ["HHHHHHHHHHH", ".HtttttttH.", ".HooooooH..", "..rrrrrr..."]),
    ),
    "gasp": (
        Stamp(37, 46, [".HHHH.", "HooooH", ".rrrr."]),
        Stamp(37, 46, [".HHHH.", "HttttH", "HooooH", "HoggoH", ".rrrr."]),
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
