"""Dr Elara Chen: 38, dark hair in a bun, a teal streak on her left, white coat with a teal collar."""

from __future__ import annotations

from assets.painter.people_ink import dye
from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse

INKS = dye(
    K=("hair", 0),
    k=("hair", 1),
    w=("white", 4),
    W=("white", 3),
    V=("white", 2),
    i=("enamel", 0),
    I=("enamel", 2),
    j=("enamel", 1),
    s=("skin", 3),
    d=("skin", 2),
    D=("skin", 1),
    X=("skin", 0),
    L=("skin", 4),
    p=("dusk", 3),
    r=("dusk", 2),
    R=("auburn", 1),
    o=("red", 0),
    t=("white", 4),
    g=("dusk", 2),
    c=("cyan", 2),
    C=("cyan", 3),
    E=("cyan", 4),
    n=("white", 1),
    b=("cyan", 1),
    h=("hair", 2),
    H=("hair", 3),
    T=("teal", 3),
    U=("teal", 4),
    u=("teal", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "hair", 1, "18,22 15,32 17,42 22,47 30,44 43,46 48,38 48,26 40,14 26,12")
    bust.light("back", -1, "15,34 17,42 22,48 27,46 22,38 19,30", "44,46 50,36 45,30 42,40")
    bust.lay("bun", "hair", 1, ellipse(22.5, 8.2, 9, 7, -0.2))
    bust.light("bun", 1, ellipse(22, 6, 6, 3.6, -0.3))
    bust.light("bun", 1, "18,5.5 22,3.4 25,4 21,5.6")
    bust.light("bun", -1, "14,10 20,13 28,13.5 33,9 32,15 22,16 15,14")
    bust.lay("neck", "skin", 3, "26,42 26.5,52 22,57 32,66 43,57 40,52 40,42")
    bust.light("neck", -1, "25,43 41,43 40,51 36,54 30,54 26,50", "38,42 44,58 39,60 37,50")
    bust.light("neck", -1, "27,44 40,44 38.5,49.5 33,51.8 28.5,49")
    bust.lay("coat", "white", 4, "24,51 14,54.5 6,59 1.5,66 63,66 60,59 51,54.5 41.5,51 36,66! 30,66!")
    bust.light("coat", -1, "1,66 7,58.5 12,56.5 15,66", "48,66 50,58 56,55 66,66")
    bust.light("coat", -1, "0,66 5,60 8,59 9,66", "54,66 55,59 60,57 66,66")
    bust.lay("shirt", "teal", 2, "27,56 32,60 38,56 41,66 24,66")
    bust.light("shirt", -1, "31,60 33,60 33.5,66 30.5,66")
    bust.lay(
        "collar",
        "teal",
        3,
        "24.5,49.5! 20.5,53 24,57! 22,59! 29.5,66! 32,66! 29.5,61 26.5,55",
        "40.5,49.5! 45,53 42.5,57.5! 45,59! 37.5,66! 33.5,66! 36.5,61 39,55",
    )
    bust.light("collar", -1, "24,48 26.5,55 29.5,61 32,67 30,67 26,60 23,53", "45,52 43,58 46,60 38,67 42,57")
    bust.light("collar", 1, "21,53 24,51 23.5,54.5", "40.6,50.5 43.5,53 41.5,55.5 40,54")
    bust.lay(
        "face", "skin", 3, "21,26 20.6,33 21.8,39.5 25,45 30.5,49.4 34.5,50 39,47 42.8,41.5 44.4,35 44,26 39,17 28,16"
    )
    bust.light("face", -1, "39,49 43.5,41 45,34 45,28 43,33 41.5,40 37,46 33,49.5")
    bust.light("face", -1, "19,26 22.5,24 30,19 37,19 44,26 45,31 42.5,26 36,21.4 30,21.6 23.6,27 22.4,33 20,34")
    bust.light("face", 1, ellipse(31, 26, 5.5, 2.6, -0.2), ellipse(26, 39.4, 2.8, 1.3))
    bust.lay(
        "hair",
        "hair",
        1,
        "34,17.5! 30,18.5 24.5,24 22.2,30 21,35 21.2,40 18,41 15.8,34 15.6,25 19,16 26,11 34,11.5",
        "32,17! 37,19 41.5,23.5 43.8,30 43.6,37 42.6,42 46.6,43 49,36 48.8,26 45,17.5 38,12 31,11",
    )
    bust.light(
        "hair", 1, "19,28 19.5,21 24,15.5 30,13 28,16.6 23.6,20.5 21,27", "35.5,13.2 41,15.6 45.5,22 44,24 40,18.6"
    )
    bust.light("hair", 1, "19.8,25.5 20.6,21.5 24,17.4 26,16.8 22.6,21", "38,15 41,17 43,20.4 40.4,18.4")
    bust.light("hair", -1, "15,32 17.4,33 19,41 17,42", "46.6,24 50,26 50,38 47,44 47.6,34")
    bust.lay(
        "streak",
        "teal",
        3,
        "32,12.6! 37,14 42.6,18.8 46,25 47.2,32 46.6,39 45,44! 43.4,38 43.4,31 41,25 36.6,20 32.6,17.4",
    )
    bust.light("streak", -1, "32,16.4 37,18.4 41.6,23.6 44,30 44.4,44 42,40 42,30 39,24 35,20")
    bust.light("streak", 1, "34,13.6 38,15.4 42,19 45,24.4 42.4,22.4 39,18.4 36,16", "45.4,28 46.6,33 45.8,38 45.2,33")
    return bust


def _features() -> Portrait:
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("coat", "collar", -3).line("neck", "collar", -2).line("shirt", "collar", -1)
    canvas.line("neck", "face", -1).line("hair", "bun", -1).line("back", "face hair", -1)
    canvas.outline()
    # Strands: the parting, the pull towards the bun, the bun's wound lock.
    canvas.stamp(["..-", ".-.", "-..", "-.."], 30, 13, INKS)
    canvas.stamp(["....-.", "..--..", ".-....", "-.....", "-.....", "-....."], 19, 19, INKS)
    canvas.stamp(["........--", "......--..", "...---....", ".--.......", "-........."], 15, 7, INKS)
    canvas.stamp(["......-", "....--.", "..--...", "--....."], 23, 9, INKS)
    canvas.stamp(["-...", ".--.", "...-"], 22, 12, INKS)
    canvas.stamp(["n......", "nnnnnnn", "nECCcbn", "nbbbbbn", "nnnnnnn"], 46, 59, INKS)
    canvas.stamp(["n", ".n", ".n", ".n", "..n", "..n"], 14, 58, INKS)
    canvas.stamp(["E.", "Cc", ".c"], 20, 39, INKS)
    # Nose: bridge in light, wing and tip in shade; the groove of the lip; the collar bones.
    canvas.stamp([".-.+", ".-.+", "...+", "-..+", "-...", ".D=."], 33, 35, INKS)
    canvas.stamp(["-...-", ".-.-."], 31, 55, INKS)
    canvas.stamp([".pppp.", "ppp..."], 23, 40, INKS)
    canvas.stamp([".ppp", "..pp"], 39, 40, INKS)
    return Portrait("elara", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, {})


EYES = {
    "open": (
        Stamp(23, 29, [".KKKKKKK.", "KKKKKKKKK", "K.VKKKKVK", "..wKwiKw.", "..wKijKw.", "..VjIIjV.", "...----.."]),
        Stamp(35, 29, [".KKKKKK.", "KKKKKKKK", "K.VKKKVK", "..wKwiKw", "..wKijKw", "..VjIIV.", "...---.."]),
    ),
    "warm": (
        Stamp(23, 30, ["..KKKKKK.", ".KKKKKKKK", "KKVKwKKVK", "K.wKijKw.", "..VjIIjV.", "..DDDDDD.", "...----.."]),
        Stamp(35, 30, [".KKKKKK.", "KKKKKKKK", "K.VKwKVK", "..wKijKw", "..VjIIV.", "..DDDDD.", "...---.."]),
    ),
    "worried": (
        Stamp(23, 29, ["....KKKKK", "..KKKKKKK", ".KKVKKKVK", "K.wKwiKw.", "..wKijKw.", "..VjIIjV.", "...----.."]),
        Stamp(35, 29, ["KKKKK...", "KKKKKKK.", "K.VKKKKK", "..wKwiKK", "..wKijKw", "..VjIIV.", "...---.."]),
    ),
    "stern": (
        Stamp(23, 30, ["KKKK.....", "KKKKKKKK.", "K.KKKKKKK", "..wKwiKwK", "..VjIIjV.", "...----.."]),
        Stamp(35, 30, ["....KKKK", ".KKKKKKK", "KKKKKKKK", "K.wKwiKw", "..VjIIV.", "...---.."]),
    ),
    "shut": (
        Stamp(23, 32, ["K.......K", "KK.....KK", ".KKKKKKK.", "..-----.."]),
        Stamp(35, 32, ["K......K", "KK....KK", ".KKKKKK.", "..----.."]),
    ),
    "wide": (
        Stamp(
            23,
            28,
            [
                "..KKKKK..",
                ".KKKKKKK.",
                "KKwwwwwKK",
                "K.wKKKww.",
                "..wKwiKw.",
                "..wKijKw.",
                "..wjIIjw.",
                "...VVVV..",
                "...----..",
            ],
        ),
        Stamp(
            35,
            28,
            [
                "..KKKK..",
                ".KKKKKK.",
                "KKwwwwKK",
                "..wKKKwK",
                "..wKwiKw",
                "..wKijKw",
                "..wjIIw.",
                "...VVV..",
                "...---..",
            ],
        ),
    ),
}
BROWS = {
    "rest": (Stamp(23, 25, ["..kkkkkk.", "kkkkkkkk."]), Stamp(36, 25, [".kkkkk..", "kkkkkkkk"])),
    "soft": (
        Stamp(23, 24, ["...kkkk..", ".kkkkkkk.", "kk......."]),
        Stamp(36, 24, ["..kkkk..", "kkkkkkk.", "......kk"]),
    ),
    "worry": (
        Stamp(23, 23, [".......kk", ".....kkkk", "..kkkkk..", "kkkk....."]),
        Stamp(35, 23, ["kk......", "kkkk....", "..kkkkk.", "....kkkk"]),
    ),
    "stern": (
        Stamp(23, 26, ["kkkkk....", "kkkkkkkk.", ".....kkkk"]),
        Stamp(35, 26, ["....kkkk", ".kkkkkkk", "kkkk...."]),
    ),
    "up": (Stamp(23, 23, ["..kkkkk..", "kkkkkkkk.", "kk......."]), Stamp(36, 23, [".kkkkk..", "kkkkkkkk", "......kk"])),
}
MOUTHS = {
    "rest": (
        Stamp(31, 44, ["D......D", ".DDDDDD.", "..rrrr.."]),
        Stamp(31, 44, [".DDDDDD.", ".DttttD.", "..oggo..", "...rr..."]),
    ),
    "smile": (
        Stamp(30, 43, ["D........D", ".D......D.", "..DDDDDD..", "...rrrr..."]),
        Stamp(30, 43, ["D........D", ".DDDDDDDD.", ".DttttttD.", "..RoggoR..", "...rrrr..."]),
    ),
    "worry": (
        Stamp(31, 44, ["..DDDD..", ".D.rr.D.", "D......D"]),
        Stamp(31, 43, ["..DDDD..", ".DooooD.", ".DoggoD.", "..RrrR.."]),
    ),
    "firm": (
        Stamp(31, 45, [".DDDDDDD", "...rrr..", "...--..."]),
        Stamp(31, 44, [".DDDDDD.", ".DttttD.", "..RooR..", "...rr..."]),
    ),
    "gasp": (
        Stamp(32, 43, [".DDDD.", "DoooD.", ".RrrR."]),
        Stamp(32, 42, [".DDDD.", "DooooD", "DooooD", "DoggoD", ".RrrR."]),
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


def portrait() -> Portrait:
    """Return Elara's portrait."""
    return _features()
