"""Bao Linh: 52, fishmonger: broad, weathered, a knotted headband, patience for fish and none for dentists."""

from __future__ import annotations

from assets.painter.people_ink import dye, ink
from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

# His skin is the skin ramp one step down: wind and salt.
INKS = (
    features(
        "skin",
        lash=("hair", 0),
        iris="enamel",
        brow="hair",
        brow_step=0,
        lip=("skin", 1),
        a=("cyan", 1),
        A=("cyan", 0),
        n=("white", 4),
        N=("white", 3),
        M=("white", 2),
        f=("white", 1),
        h=("hair", 0),
        H=("hair", 2),
    )
    | {"R": ink("skin", 0), "D": ink("skin", 0)}
    | dye(e=("skin", 1))
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "skin", 2, "21,42 19,56 32,66 48,57 45,52 45,42")
    bust.light("neck", -1, "21,44 46,44 46,53 36,57 26,55 21,51")
    bust.lay("shirt", "cyan", 2, "19,50 8,53 -1,58 -4,68 68,68 65,58 56,53 47,50 40,58 33,61 26,58")
    bust.light("shirt", 1, "-2,64 3,58 9,55 16,53 11,58 5,63 2,68")
    bust.light("shirt", -1, "48,68 52,59 57,54 67,60 68,68")
    bust.lay("hem", "cyan", 1, "18.6,49.6 25,58.6 33,62 41,58.6 47.4,49.6 49.4,51 43,61 33,65 23.4,61 16.6,51")
    bust.lay("apron", "white", 4, "14,68! 17,61! 20.6,52! 23.6,51! 24,61! 33,63 43,61! 43.6,51! 46.4,52! 49,61! 52,68!")
    bust.light("apron", -1, "36,68 41,62 44,51 47,52 50,61 53,68")
    bust.lay("ear", "skin", 2, ellipse(15.4, 33.6, 2.8, 4.6, -0.15), ellipse(49.6, 33, 2.2, 4.4, 0.15))
    bust.light("ear", -1, ellipse(15.8, 34, 1.5, 2.8, -0.15), ellipse(50, 33.4, 1.8, 4, 0.15))
    bust.lay(
        "face",
        "skin",
        2,
        "18,24 16.8,31 17,37 17.2,42 19,47 23,51.4 29,53.6 35,53.6 41.4,51 45.8,46.4 47.6,41 48,36 "
        "48,30 47,23 40,16 25,16",
    )
    bust.light("face", -1, "30,54.2 36,54 42,51.6 47,46 49,38 49,26 46.4,26 46,37 44.6,43 40.6,48 34,51")
    bust.light("face", -1, "16,28 20,26.4 28,25.6 38,25.6 48,27.4 48,20 17,20")
    bust.light(
        "face",
        1,
        ellipse(22.6, 40, 4, 2, 0.15),
        ellipse(40, 40, 3.2, 1.7, -0.15),
        ellipse(30, 29.4, 6, 1.3),
        ellipse(29, 50.6, 3.6, 1.2),
    )
    bust.lay(
        "hair",
        "hair",
        0,
        "17,31! 15.6,25 16.6,18 21,12 28,8.6 36,8.4 43,11 48,17 49.2,25 48.4,31! 46.8,26 32,22 18.8,26",
    )
    bust.light("hair", 1, "18.6,20 21,14.4 27,10.6 34,10.2 28,13 23,16.6")
    bust.lay("band", "white", 4, "15.4,22.4 23,19.8 32,19 41,19.6 49.4,22 49.4,27.6 41,25 32,24.4 23,25.2 15.6,28")
    bust.light(
        "band", -1, "15,26 23,23.4 32,22.8 41,23.4 50,26 50,28.6 41,26 32,25.4 23,26 15,29", "42,19 50,22 50,28 43,26"
    )
    bust.lay("tie", "white", 3, "49,23! 55,19.4! 56.6,23! 50,26!", "49,25! 54.4,28.6! 53,33! 48.4,27!")
    bust.light("tie", -1, "49,24 51,24 51,30 48,28")
    return bust


def portrait() -> Portrait:
    """Return Bao's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "band face", -1).line("shirt hem", "apron", -1).line("neck", "face hem", -1).line(
        "face", "ear band", -1
    ).line("apron", "hem neck", -2)
    canvas.outline()
    # Blue wave on the band.
    canvas.stamp([".aa...aa...aa", "a..a.a..a.a..", ".....A.......", "............."], 24, 21, INKS)
    # A flat, broad nose, met once by a winch; weather lines; stubble.
    canvas.stamp(["..+-..", "..+-..", ".-++-.", ".-++--", "-++++-", "=+++++=", "D-D=D-D"], 28, 34, INKS)
    canvas.stamp(["-..", ".-.", "-.."], 18, 36, INKS)
    canvas.stamp(["..-", ".-.", "..-"], 45, 36, INKS)
    canvas.stamp(["...-", "..-.", ".-..", ".-.."], 22, 41, INKS)
    canvas.stamp(["-...", ".-..", "..-.", "..-."], 38, 41, INKS)
    canvas.stamp(["-.-.-.-.-.-.-.", ".-.-......-.-.", "..-.-.-.-.-..."], 24, 49, INKS)
    canvas.stamp(["nf.", "ff.", "..."], 20, 62, INKS)
    # A fish on the apron, for those who ask.
    canvas.stamp(["..aaa..a", ".aaaaaaa", "aAaaaa.a", "..aaa..."], 29, 63, INKS)
    return Portrait("bao", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(20, 32, [".KKKKKK..", "KKKKKKKK.", "KVKKiKVKK", "..VKjV..K", ".-------.", "..----..."]),
        Stamp(36, 32, ["..KKKKKK.", ".KKKKKKKK", "KKVKiKKVK", "K..VjKV..", ".-------.", "...----.."]),
    ),
    "warm": (
        Stamp(20, 33, ["..KKKKK..", ".KKKKKKK.", "KK.....KK", ".-------.", "-.......-"]),
        Stamp(36, 33, ["..KKKKK..", ".KKKKKKK.", "KK.....KK", ".-------.", "-.......-"]),
    ),
    "worried": (
        Stamp(20, 32, [".....KKK.", ".KKKKKKK.", "KKwKKiwKK", ".wwKjKw..", "..VVVV...", ".-------."]),
        Stamp(36, 32, [".KKK.....", ".KKKKKKK.", "KKwKKiwKK", "..wKjKww.", "...VVVV..", ".-------."]),
    ),
    "stern": (
        Stamp(20, 33, ["KKK......", "KKKKKKK..", "..KKiKKKK", ".-------.", "..----..."]),
        Stamp(36, 33, ["......KKK", "..KKKKKKK", "KKKKiKK..", ".-------.", "...----.."]),
    ),
    "shut": (
        Stamp(20, 33, [".........", "K.......K", ".KKKKKKK.", "..-----..", "........."]),
        Stamp(36, 33, [".........", "K.......K", ".KKKKKKK.", "..-----..", "........."]),
    ),
    "wide": (
        Stamp(20, 31, ["..KKKKK..", ".KwwwwwK.", "KwwKKiwwK", ".wwKjKww.", "..VVVVV..", ".-------."]),
        Stamp(36, 31, ["..KKKKK..", ".KwwwwwK.", "KwwKKiwwK", ".wwKjKww.", "..VVVVV..", ".-------."]),
    ),
}
BROWS = {
    "rest": (Stamp(20, 28, [".bbbbbbb.", "bbbbbbbbb"]), Stamp(36, 28, [".bbbbbbb.", "bbbbbbbbb"])),
    "soft": (Stamp(20, 28, ["..bbbbb..", "bbbbbbbbb"]), Stamp(36, 28, ["..bbbbb..", "bbbbbbbbb"])),
    "worry": (
        Stamp(20, 27, [".....bbbb", "...bbbbbb", "bbbbbb...", "bbb......"]),
        Stamp(36, 27, ["bbbb.....", "bbbbbb...", "...bbbbbb", "......bbb"]),
    ),
    "stern": (
        Stamp(20, 29, ["bbbbb....", "bbbbbbbbb", ".....bbbb"]),
        Stamp(36, 29, ["....bbbbb", "bbbbbbbbb", "bbbb....."]),
    ),
    "up": (Stamp(20, 27, ["..bbbbb..", "bbbbbbbbb"]), Stamp(36, 27, ["..bbbbb..", "bbbbbbbbb"])),
}
MOUTHS = {
    "rest": (
        Stamp(26, 45, [".DDDDDDDDDD.", "D..eeeeee..D", "...------..."]),
        Stamp(26, 44, [".DDDDDDDDDD.", "..DttttttD..", "..DooggooD..", "...eeeeee..."]),
    ),
    "smile": (
        Stamp(25, 44, ["D............D", ".DDDDDDDDDDDD.", "..DttttttttD..", "...DDDDDDDD..."]),
        Stamp(25, 44, ["D............D", ".DDDDDDDDDDDD.", "..DttttttttD..", "..DoogggooD...", "...DDDDDDD...."]),
    ),
    "worry": (
        Stamp(27, 45, ["..DDDDDD..", ".D.eeee.D.", "D........D"]),
        Stamp(27, 44, ["..DDDDDD..", ".DttttttD.", "DooogooooD", ".DDDDDDDD."]),
    ),
    "firm": (
        Stamp(26, 46, ["DDDDDDDDDDDD", "...eeeeee...", "...------..."]),
        Stamp(26, 45, ["DDDDDDDDDDDD", "DttttttttttD", ".DDDDDDDDDD.", "...eeeeee..."]),
    ),
    "gasp": (
        Stamp(28, 45, [".DDDDDD.", ".DooooD.", "..eeee.."]),
        Stamp(28, 44, [".DDDDDD.", "DttttttD", "DooooooD", ".DoggoD.", "..eeee.."]),
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
