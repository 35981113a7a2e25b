"""Lotte: 33, drives the 14: a jaw to stop a tram with, the cap at a tilt, bare arms, a fair plait over the shoulder."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("enamel", 0),
    iris="cyan",
    brow="mustard",
    brow_step=0,
    lip=("dusk", 2),
    f=("auburn", 4),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    c=("red", 2),
    u=("void", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "skin", 3, "23,44 22,55 18,60 32,68 48,60 43.6,55 44,44")
    bust.light("neck", -1, "24,47 44,45 45,59 40,55.6 31,56 25,53")
    # Bare shoulders, broad ones.
    bust.lay("arm", "skin", 3, "20,55 10,55 2.6,58.6 -3,66 -3,70 16,70", "44,55 54,55 61.4,58.6 68,66 68,70 48,70")
    bust.light("arm", 1, "-1,66 3,60 9,56.6 15,56.4 10,59.4 6,63 4,68")
    bust.light("arm", -1, "52,69 54,61 60,59 67,66 67,70", "12,70 13,64 16,61 18,70")
    bust.lay("vest", "cyan", 1, "19,54 13.6,57 15,62 14,69! 50,69! 49,62 50.6,57 45,54 38,69! 28,69!")
    bust.light("vest", -1, "40,68 46,55 51,57 49,62 50,69")
    bust.light("vest", 1, "15,58 18,55.6 19,60 17,68 15,68")
    bust.lay("shirt", "white", 4, "20.6,53! 32,60 43.6,52.6! 39,69! 26,69!")
    bust.light("shirt", -1, "33,60 44,53 39,69 33,69")
    bust.lay("collar", "white", 4, "20,52! 17.4,56! 25,63.4! 31.6,60!", "44,51.6! 47,55.6! 40,63! 32.6,60!")
    bust.light("collar", -1, "45,52 47,55.6 40,63 36,61")
    bust.lay("ear", "skin", 3, ellipse(17, 35.4, 2.6, 4.4, -0.15))
    bust.light("ear", -1, ellipse(17.2, 36, 1.3, 2.6, -0.15))
    # Hair at the nape and temples.
    bust.lay("back", "mustard", 2, "15.6,21 14.6,27 14.8,32 17,34! 21,26!", "44,24 48,28 50.6,36 49.6,44 45,48 43,40")
    bust.light("back", -1, "47,30 51,37 49,45 45,48 46,40")
    # Square and open, turned to our right, the chin up.
    bust.lay(
        "face",
        "skin",
        3,
        "19,24 18.4,31 19,37 19.4,43 21.6,48.4 26.4,53 33,55 39.6,54 44.4,50.2 46.4,45 "
        "46.6,39 48,34 47.6,24 40,17 24,17",
    )
    bust.light("face", -1, "26,53.2 33,55.4 40,54.2 44.8,50.2 43,50 38.6,51.8 33,52.4 28,51")
    bust.light("face", -1, "19.4,40 21.6,44 24.6,48 28,51 25,52 21,47.6")
    bust.light("face", -1, "18,26 26,24.6 36,24.8 48,28 48,20 18,20")
    bust.light("face", -1, "44.6,40 46.8,40 46.8,46 44.8,50 43.4,47")
    bust.light("face", 1, ellipse(26, 40, 3.6, 1.9, 0.2), ellipse(44, 40.4, 2, 1.6, -0.3), ellipse(36.4, 50, 2.8, 1.4))
    bust.lay("sun", "dusk", 3, ellipse(26, 41.8, 3.4, 1.1, 0.15), ellipse(43.6, 41.8, 1.9, 1, -0.2), on="face")
    bust.lay(
        "fringe",
        "mustard",
        2,
        "20,23! 32,22! 46,24! 48.4,33! 45.6,29.4 42,27! 36,26 29,26.6 23.6,29 20.6,33.6! 19,39! 17.2,33",
    )
    bust.light("fringe", 1, "20,27 24,24.6 34,24 28,26 22.6,29 20,32")
    # The cap, soft in the crown, its peak towards our right.
    bust.lay(
        "cap", "cyan", 1, "15.4,23! 11,16.4 13,10.6 20.4,6.4 30,4.6 40,5.6 48.4,9.4 53.4,14.4 54,18 50.6,23! 32,15"
    )
    bust.light("cap", 1, "12.4,15.6 15,11 22,7.4 31,5.8 38,7 30,8.6 22,11 16,16")
    bust.light("cap", -1, "42,6 49,10 54,14.6 54,18 50,22.6 44,17 48,13.6", "12,17 17,15.4 26,12.4 22,16 15.6,21")
    bust.lay("band", "red", 1, "15,21! 14.6,17.6! 22,14.4 31,13 41,14.4 51.4,18.8! 51.6,23.4! 42,19.6 31,17.8 22,18.8")
    bust.light("band", 1, "15,18 22,14.8 31,13.4 31,16 22,17 15.6,20")
    bust.light("band", -1, "44,15.6 51.6,19 51.6,23.4 44,20.4")
    bust.lay(
        "peak",
        "void",
        1,
        "15.6,22.6! 22,19.4 30,17.8 37,17.6 45,19.4 52,22.6 57,27.4! 49,27.4 40,24.4 31,23.4 22,24.4 17,26.4!",
    )
    bust.light("peak", 2, "26,20.8 31,19.6 37,19.4 45,21.2 52,24.6 44,22.6 36,21.2")
    # The plait, over her left shoulder.
    for index, (x, y) in enumerate(((48.6, 47.6), (50.4, 52.4), (50.8, 57.4), (50.2, 62.4), (49, 67))):
        lean = -0.5 if index % 2 else 0.5
        bust.lay("plait", "mustard", 1, ellipse(x, y, 4.6, 3.5, lean))
        bust.lay("plait", "mustard", 2, ellipse(x - 0.2, y - 0.3, 3.9, 2.8, lean))
        bust.lay("plait", "mustard", 3, ellipse(x - 0.8, y - 0.7, 2.7, 1.7, lean))
        bust.lay("plait", "mustard", 4, ellipse(x - 1.4, y - 1.2, 1.3, 0.7, lean))
    return bust


def portrait() -> Portrait:
    """Return Lotte's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "fringe peak ear", -1).line("neck", "face collar", -1).line(
        "vest", "collar plait arm", -1
    ).line("shirt", "collar vest", -1).line("arm", "plait vest", -1).line("cap", "band", -1).line(
        "fringe", "peak", -1
    ).line("back", "face", -1)
    canvas.outline()
    # A straight nose, broken off short; freckles over everything.
    canvas.stamp(["..-+...", "..-++..", "..-++..", "..-+++.", ".-++++.", "-+++**+", "=+++++=", ".DD.DD."], 34, 33, INKS)
    for x, y in ((25, 39), (28, 40), (22, 40), (30, 39), (26, 44), (42, 39), (44, 40), (41, 43), (45, 38), (32, 42)):
        canvas.stamp(["-"], x, y, INKS)
    canvas.stamp(["-", "-", "-"], 36, 50, INKS)
    canvas.stamp(["-.......-", ".------."], 32, 48, INKS)
    canvas.stamp(["...-", "..-.", ".-..", "..-."], 45, 32, INKS)
    # The badge of the cap: a wheel, and the number below it.
    canvas.stamp([".YYY.", "YyzyY", "YzuyY", "YyyyY", ".YYY."], 30, 13, INKS)
    # Badge on the vest, the strap's seam, a shoulder's muscle.
    canvas.stamp(["yyyyyy", "yuyuuy", "yuyyuy", "YYYYYY"], 17, 61, INKS)
    canvas.stamp([".-", "-.", "-.", "-."], 8, 62, INKS)
    canvas.stamp(["-.", ".-", ".-"], 57, 62, INKS)
    canvas.stamp(["--", "..", "--"], 32, 62, INKS)
    canvas.stamp(["---...", "...---"], 33, 8, INKS)
    return Portrait("lotte", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(22, 33, ["..-----..", ".KKKKKKK.", "KKwwjiKwK", ".VwwIjKV.", "..-----..", "...---..."]),
        Stamp(39, 33, [".-----..", "KKKKKKK.", "KwjiKwK.", ".wIjKV..", ".-----..", "..---..."]),
    ),
    "warm": (
        Stamp(22, 34, ["..KKKKK..", ".KKjiKKK.", "K..IjK..K", ".-------.", "-.......-", "..-----.."]),
        Stamp(39, 34, [".KKKKK..", "KKjiKKK.", "..IjK..K", ".------.", "-......-", ".-----.."]),
    ),
    "worried": (
        Stamp(22, 32, ["......K..", "...KKKKK.", ".KKwjiKwK", "KwwwIjKwV", ".VwwwwwV.", "..-----..", "........."]),
        Stamp(39, 32, [".K......", "KKKK....", "wjiKKK..", "wIjKwwK.", "VwwwwV..", ".-----..", "........"]),
    ),
    "stern": (
        Stamp(22, 33, ["........", "KKKK.....", "..KKKKKKK", "..VwjiKwK", "...-----.", "..-----.."]),
        Stamp(39, 33, ["........", "....KKK.", "KKKKKK..", "KjiKwV..", ".-----..", ".----..."]),
    ),
    "shut": (
        Stamp(22, 33, ["..-----..", ".-------.", "..-----..", "K.......K", ".KKKKKKK.", "..-----.."]),
        Stamp(39, 33, [".-----..", "-------.", ".-----..", "K.....K.", ".KKKKK..", ".-----.."]),
    ),
    "wide": (
        Stamp(22, 31, ["..KKKKK..", ".KwwwwwK.", "KwwwwwwwK", "KwwwjiKwK", ".wwwIjww.", "..VVVVV..", "..-----.."]),
        Stamp(39, 31, [".KKKK...", "KwwwwK..", "wwwwwwK.", "wwjiKwK.", "wwIjww..", ".VVVV...", ".----..."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(21, 29, ["...bbbbbb", ".bbbbbbbb", "bb......."]),
        Stamp(39, 29, ["bbbbb...", "bbbbbbb.", "......b."]),
    ),
    "soft": (
        Stamp(21, 28, ["...bbbbb.", ".bbbbbbbb", "bb......."]),
        Stamp(39, 28, [".bbbb...", "bbbbbbb.", "......b."]),
    ),
    "worry": (
        Stamp(21, 28, [".......bb", ".....bbbb", "..bbbbb..", ".bb......"]),
        Stamp(39, 28, ["bb......", "bbbb....", "..bbbb..", "....bbb."]),
    ),
    "stern": (
        Stamp(21, 30, ["bbbb.....", ".bbbbbbb.", ".....bbbb"]),
        Stamp(39, 30, ["...bbbb.", "bbbbbb..", "bbb....."]),
    ),
    "up": (Stamp(21, 27, ["...bbbbb.", ".bbbbbbbb", "bb......."]), Stamp(39, 27, [".bbbb...", "bbbbbbb.", "......b."])),
}
MOUTHS = {
    "rest": (
        Stamp(30, 45, ["............", "-DDDDDDDDDD-", "...rrrrrr.D."]),
        Stamp(30, 44, ["...rr.rrr...", ".DDDDDDDDDD-", ".DttttttttD.", "..DoogggoD..", "...rrrrrr..."]),
    ),
    "smile": (
        Stamp(
            29,
            43,
            [
                "............D.",
                "D..........DD.",
                "DDDDDDDDDDDDD.",
                ".DttttttttttD.",
                "..DttttttttD..",
                "...rrrrrrrr...",
            ],
        ),
        Stamp(
            29,
            43,
            [
                "............D.",
                "D..........DD.",
                "DDDDDDDDDDDDD.",
                ".DttttttttttD.",
                "..DooggggoD...",
                "...rrrrrrrr...",
            ],
        ),
    ),
    "worry": (
        Stamp(31, 45, ["...rrrrr..", ".DDDDDDDD.", "D..rrrr..D"]),
        Stamp(31, 44, ["...rrrrr..", ".DDDDDDDD.", "DttttttttD", ".DoogggoD.", "..rrrrrr.."]),
    ),
    "firm": (
        Stamp(30, 45, ["............", ".DDDDDDDDDDD", "D...----...."]),
        Stamp(30, 45, [".DDDDDDDDDDD", "DttttttttD..", ".DooooooD...", "..rrrrrr...."]),
    ),
    "gasp": (
        Stamp(33, 44, [".rrrrr.", "DoooooD", "DogggoD", ".rrrrr."]),
        Stamp(33, 44, [".DDDDD.", "DtttttD", "DoooooD", "DogggoD", ".rrrrr."]),
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
