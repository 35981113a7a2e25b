"""Max: 36, the clinic's assistant: auburn curls, a soft round face, a mustard cardigan; worrier and joker."""

from __future__ import annotations

from assets.painter.people_ink import dye
from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse

INKS = dye(
    K=("auburn", 0),
    k=("auburn", 1),
    w=("white", 4),
    W=("white", 3),
    V=("white", 2),
    i=("leaf", 0),
    I=("leaf", 2),
    j=("leaf", 1),
    s=("skin", 3),
    d=("skin", 2),
    D=("skin", 1),
    X=("skin", 0),
    L=("skin", 4),
    p=("dusk", 3),
    f=("skin", 2),
    r=("skin", 2),
    R=("skin", 1),
    o=("red", 0),
    t=("white", 4),
    g=("dusk", 2),
    h=("auburn", 2),
    H=("auburn", 3),
    G=("auburn", 4),
    q=("cyan", 3),
    Q=("cyan", 2),
    Z=("cyan", 4),
    m=("mustard", 1),
    M=("mustard", 0),
    N=("mustard", 3),
    u=("enamel", 1),
    U=("enamel", 3),
)

CURLS_BACK = ((14, 31, 5.5), (13, 24, 5), (49, 31, 5.5), (51, 24, 5.5), (16, 37, 4), (48.5, 37, 4))
CURLS = (
    (17, 16, 5.5),
    (23, 10, 5.5),
    (31, 7.5, 5.5),
    (39, 8.5, 5.5),
    (46, 13, 5.5),
    (50, 19, 4.5),
    (15, 22, 4.5),
    (21, 18, 5),
    (28, 14.5, 5),
    (36, 14, 5),
    (43, 18, 4.8),
    (48, 24, 4),
    (17, 27.5, 3.6),
    (24, 21.5, 3.8),
    (32, 20, 4),
    (39, 21.5, 3.6),
)


def _bust() -> Bust:
    bust = Bust()
    curls(bust, "back", "auburn", 1, CURLS_BACK)
    bust.lay("neck", "skin", 3, "24,44 24,53 18,58 31,67 45,58 40,53 40,44")
    bust.light("neck", -1, "23,44 42,44 42,60 36,57 28,56 24,52")
    bust.light("neck", -1, "24,44 42,44 40.5,51 32,54 26,51")
    bust.lay("coat", "mustard", 2, "21,52 11,55.5 3,60 -2,67 66,67 62,60 53,55.5 43,52 33,67! 30,67!")
    bust.light("coat", -1, "47,67 48,60 54,55 67,60 67,67", "-2,67 3,62 6,63 8,67")
    bust.light("coat", -1, "54,67 55,61 60,58 67,67")
    bust.light("coat", 1, "8,58.4 14,55.4 20,54 17,57 10,60")
    bust.lay("shirt", "white", 4, "23,54 31,60 41,54 44,67 20,67")
    bust.light("shirt", -1, "33,60 42,54 45,67 32,67", "25,57 31,62 30,67 27,64")
    bust.lay(
        "wing", "white", 4, "22.5,50.5! 18.5,54 24,60! 31,60.5! 26,55", "42,50.5! 46,54 39.5,60.5! 31.5,60.5! 38,55.4"
    )
    bust.light("wing", -1, "38,55 43,51 47,54 39,61.5 32,61")
    bust.lay("edge", "mustard", 3, "19,53.4 15.5,55 25,67! 29.5,67! 22,60", "45.6,53.4 49,55 39.5,67! 35,67! 42,60")
    bust.light("edge", -1, "46,53 50,55 40,68 37,68 45,59")
    bust.lay("ear", "skin", 3, ellipse(47.5, 35, 2.6, 4.2, 0.15))
    bust.light("ear", -1, ellipse(48, 35.6, 1.6, 2.6, 0.15))
    bust.lay(
        "face",
        "skin",
        3,
        "18.4,26 17.4,33 17.6,39 19.6,44.6 24,49.2 30,51.2 37,50 43,46 46.4,40 47,33 46,24 38,17 26,17",
    )
    bust.light("face", -1, "30,51.8 38,50.4 44,46 47.4,39 48,30 45.4,30 45,38 42,43.4 37,47 31,49.6")
    bust.light("face", -1, "17,30 19,26.6 25,25 31,24.2 38,25.4 43.5,26.6 46,33 49,20 32,14 16,20")
    bust.light("face", 1, ellipse(28, 28.4, 5, 1.7), ellipse(22, 40.2, 3, 1.6, 0.2), ellipse(39, 40, 2.2, 1.2))
    curls(bust, "hair", "auburn", 2, CURLS)
    bust.light("hair", 1, "12,22 14,14 20,8 30,4 38,5 36,9 28,11 21,15 17,21")
    bust.light("hair", -1, "44,14 54,14 56,30 46,28 42,22")
    return bust


def portrait() -> Portrait:
    """Return Max's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("coat", "edge", -1).line("neck", "face", -1).line("wing", "edge", -2)
    canvas.line("neck", "wing", -1).line("shirt", "wing", -2).line("face", "ear", -1).line("shirt", "edge", -2)
    canvas.outline()
    # A snub nose, turned to our left: the far wing hides.
    canvas.stamp(["..+-.", "..+-.", ".++-.", "+++=.", "-s-D=", ".DD=."], 26, 36, INKS)
    # Soft chin, freckles, buttons.
    canvas.stamp(["..------.", ".........", ".........", "........."], 26, 49, INKS)
    canvas.stamp(["f..f..", "..f..f"], 20, 39, INKS)
    canvas.stamp(["f..f.", "..f..f"], 36, 39, INKS)
    canvas.stamp(["VV"], 31, 62, INKS)
    canvas.stamp(["..-.", "..-.", ".-..", ".-..", "-..."], 8, 59, INKS)
    canvas.stamp(["-...", "-...", ".-..", ".-..", "..-."], 54, 59, INKS)
    return Portrait("max", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, MARKS)


EYES = {
    "open": (
        Stamp(19, 31, ["..KKKK..", ".KVVVVK.", "KwKKKwwK", "KwKwiww.", ".wKijww.", ".wjIjwV.", "..----.."]),
        Stamp(33, 31, ["..KKKKK..", ".KVVVVVK.", "KwwKKKwwK", ".wwKwiww.", ".wwKijww.", ".VwjIjwV.", "..-----.."]),
    ),
    "warm": (
        Stamp(19, 32, ["..KKKK..", ".KKKKKK.", "KwKwiwwK", ".wKijwV.", ".DDDDDD.", "..----.."]),
        Stamp(33, 32, ["..KKKKK..", ".KKKKKKK.", "KwwKwiwwK", ".wwKijwV.", ".DDDDDDD.", "..-----.."]),
    ),
    "worried": (
        Stamp(19, 31, ["...KKKK.", ".KKVVVK.", "KVKKKww.", ".wKwiww.", ".wKijww.", ".wjIjww.", "..VVVV..", "..----.."]),
        Stamp(
            33,
            31,
            [".KKKKK...", ".KVVVVKK.", ".wwKKKwVK", ".wwKwiww.", ".wwKijww.", ".wwjIjww.", "..VVVVV..", "..-----.."],
        ),
    ),
    "stern": (
        Stamp(19, 32, ["KKK.....", ".KKKKKK.", ".wKKKKKK", ".wKijww.", "..VVVV..", "..----.."]),
        Stamp(33, 32, [".....KKKK", ".KKKKKKK.", "KKKKKKww.", ".wwKijww.", "..VVVVV..", "..-----.."]),
    ),
    "shut": (
        Stamp(19, 33, ["..KKKK..", ".K....K.", "K......K", "........"]),
        Stamp(33, 33, ["..KKKKK..", ".K.....K.", "K.......K"]),
    ),
    "wide": (
        Stamp(
            19,
            30,
            [
                "..KKKK..",
                ".KwwwwK.",
                "KwwwwwwK",
                "KwKKKwwK",
                ".wKwiww.",
                ".wKijww.",
                ".wwIwww.",
                "..VVVV..",
                "..----..",
            ],
        ),
        Stamp(
            33,
            30,
            [
                "..KKKKK..",
                ".KwwwwwK.",
                "KwwwwwwwK",
                "KwwKKKwwK",
                ".wwKwiww.",
                ".wwKijww.",
                ".wwwIwww.",
                "..VVVVV..",
                "..-----..",
            ],
        ),
    ),
}
BROWS = {
    "rest": (
        Stamp(19, 26, ["....kkk.", "..kkkkk.", ".kkk...."]),
        Stamp(33, 26, [".kkkk....", ".kkkkkk..", "....kkkk."]),
    ),
    "soft": (
        Stamp(19, 26, ["..kkkk..", ".kkkkkk.", ".k......"]),
        Stamp(33, 26, ["..kkkkk..", ".kkkkkkk.", ".......k."]),
    ),
    "worry": (
        Stamp(19, 25, [".....kk.", "...kkkk.", "..kkk...", ".kk....."]),
        Stamp(33, 25, [".kk......", ".kkkk....", "...kkkk..", ".....kkk."]),
    ),
    "stern": (
        Stamp(19, 27, ["kkk.....", ".kkkkk..", "...kkkk."]),
        Stamp(33, 27, [".....kkkk", "..kkkkkk.", ".kkkk...."]),
    ),
    "up": (Stamp(19, 24, ["..kkkk..", ".kkkkkk.", "kk......"]), Stamp(33, 24, ["..kkkkk..", ".kkkkkkk.", ".......kk"])),
}
MOUTHS = {
    "rest": (
        Stamp(24, 45, ["......DD", "D..DDD..", ".DD.....", "..rrrr.."]),
        Stamp(24, 45, ["..DDDDD.", ".DttttD.", ".DoggoD.", "..DDDD.."]),
    ),
    "smile": (
        Stamp(22, 43, ["D.........D", "DD.......DD", ".DttttttttD", "..DDDDDDDD.", "....rrrr..."]),
        Stamp(22, 43, ["D.........D", "DDDDDDDDDDD", ".DtttttttD.", ".DoogggooD.", "..DDDDDDD.."]),
    ),
    "worry": (
        Stamp(24, 45, ["..DDDD..", ".D....D.", "D..rr..D"]),
        Stamp(24, 44, ["..DDDD..", ".DttttD.", "DooggooD", ".DDDDDD."]),
    ),
    "firm": (Stamp(24, 46, ["DDDDDDDD", "..rrrr.."]), Stamp(24, 45, [".DDDDDD.", "DttttttD", ".DooooD.", "..DDDD.."])),
    "gasp": (
        Stamp(25, 44, [".DDDD.", "DooooD", "DoggoD", ".DDDD."]),
        Stamp(25, 43, [".DDDD.", "DottoD", "DooooD", "DooooD", "DoggoD", ".DDDD."]),
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
DROP = Stamp(44, 25, ["..Z.", ".ZqQ", ".qqQ", "ZqqQ", ".QQ."])
BLUSH = (Stamp(19, 40, [".pp.", "ppp."]), Stamp(39, 40, [".pppp", "pppp."]))
MARKS = {"warm": BLUSH, "worried": (DROP,), "startled": (DROP,)}
