"""Jun Park, 26, keeps the servers: a thin face in a rust hood, a headset, the last of a packet on the chin."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "tan",
    lash=("hair", 0),
    iris="enamel",
    brow="hair",
    brow_step=0,
    lip=("dusk", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    Z=("mustard", 4),
    h=("hair", 1),
    H=("hair", 2),
    k=("hair", 0),
    x=("white", 4),
    n=("hair", 2),
    N=("hair", 3),
    c=("cyan", 3),
    C=("cyan", 2),
    E=("cyan", 1),
    l=("tan", 4),
    f=("auburn", 3),
    F=("auburn", 4),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "auburn", 1, "31,6 20,9 13,18 11,31 14,44 20,53 46,53 51,42 52,28 48,14 41,8")
    bust.lay("neck", "tan", 3, "25,44 25,58 37,58 39,46")
    bust.light("neck", -1, "24,45 40,45 39,53 32,56 26,54")
    bust.lay("body", "auburn", 2, "20,51 14,54.6 7,59 3,68 61,68 57.6,60 51,55 45,51 34,60! 30,60!")
    bust.light("body", 1, "4,66 8,60 14,56.6 19,55 14,60 9,64 7,68")
    bust.light("body", -1, "43,68 46,60 51,55.6 58,60 62,68")
    bust.light("body", -1, "26,68 29,62 34,61 35,68", "52,68 54,60 58,60 63,68")
    bust.lay(
        "inside", "void", 2, "31,11 22,14.6 17,23 16.2,33 18.6,43 24,50.6 31,55 39,51 44.6,43 46.4,31 44.4,19 39,13"
    )
    # A long, narrow face, turned to our right; paler by a step than its ramp, for no sun comes to the basement.
    bust.lay(
        "face",
        "tan",
        4,
        "21,24 20.6,31 21.4,37 23,43 26.4,48.4 30.4,52.2 33.6,53 36.6,50.8 40,46 42.4,40 43.6,34 43.4,24 37,17 27,17",
    )
    bust.light("face", -1, "34,53.4 37.6,50.6 41.4,45.6 44.6,36 44.6,24 42,24 41.6,34 39.6,41 36.4,46.6 33.4,50.6")
    bust.light("face", -1, "20,31 22,29 27,27 36,26.6 44,29.6 45,20 32,14 20,20")
    bust.light("face", -1, "20,34 22.6,39 25.6,45 30,50.4 32,53 27,50 21.6,42")
    # Straight black hair pushed forward by the hood.
    bust.lay(
        "hair",
        "hair",
        1,
        "19,33.6! 18.4,25 21,17.6 27,13.6 35,13.2 41,16.6 45,24 45,33! 42.8,28 40.6,24.6 39.6,30.4! 37,25 34.6,29.4! "
        "31.6,25 30.4,31.6! 27,25.6 25.2,30.6! 23.2,27 21,36!",
    )
    bust.light("hair", 1, "21,23 24,18 29,15.6 35,15.4 31,17.6 26,20.6 22.6,25", "38,17 41.4,20 43,25 40,21")
    # The hood, its hem catching the light of the screens.
    bust.lay(
        "hood",
        "auburn",
        2,
        "31,2.6 21,4.6 13,11 9.4,21 9,33 11.6,45 16.6,53 24,58! 28,59! 23.4,52.6 19,44 16.8,34 17.6,24 22,16.6 "
        "30,12.6 38,13.6 43.6,19.6 46,29 45,40 41.4,49 35,57! 38,58.6! 46,54 51.4,46 54,35 53.6,22 49,11.4 41,4.6",
    )
    bust.light(
        "hood", 1, "11,30 12,20 16,12 23,7 31,5 25,9 19,15 15,22 13.6,33 15,44 12.6,40", "36,5 43,8.6 46.4,13 41,10"
    )
    bust.light("hood", 1, "14,19 17.6,13 23,9 20,13 16.6,18")
    bust.light("hood", -1, "47,12 53,20 54,34 51,46 45,55 39,58 44,49 48,38 49,26")
    bust.light("hood", -1, "50,20 54,26 54,40 49,50 50,36")
    # The headset goes over the hood; its microphone comes round to the chin.
    bust.lay(
        "set",
        "hair",
        2,
        "14.6,33! 12.2,22 15,11.4 22,4.4 32,2 42,4.6 49.6,11 52,22 50,33! 47.4,31 47.6,22 44,13.6 38,8.6 31,7 24,8.6 "
        "18.6,13.6 16,22 17,31.4",
    )
    bust.light("set", 1, "14,22 16,13 22,7 29,4.4 23,8.6 18,14 15.6,23")
    bust.light("set", -1, "44,8 50,14 52,24 50,32 48,24 46,14")
    bust.lay("cup", "hair", 1, ellipse(12.4, 36.4, 6.4, 7.6, 0.08), ellipse(51, 36, 5.6, 7.2, -0.1))
    bust.light("cup", 1, ellipse(12.4, 35.6, 4.6, 5.6, 0.08))
    bust.light("cup", 1, ellipse(11.4, 34, 2.4, 2.8, 0.4))
    bust.light("cup", -1, ellipse(53.4, 37.6, 3.6, 5.6, -0.1))
    return bust


def portrait() -> Portrait:
    """Return Jun's portrait."""
    canvas = _bust().reduced()
    canvas.line("hood", "set cup", -1).line("hair", "face", -1).line("neck", "face", -1).line("body", "hood", -1)
    canvas.outline()
    # A flat bridge and a small round tip, turned to our right.
    canvas.stamp(["..+-.", "..+-.", "..+-.", ".-+-.", ".-++-", "-+++-", ".D-D="], 32, 35, INKS)
    # Nights: rings below the eyes.
    canvas.stamp(["=----=", ".----."], 24, 39, INKS)
    canvas.stamp(["=---=", ".---."], 37, 39, INKS)
    canvas.stamp(["..-", ".-.", "-.."], 27, 16, INKS)
    canvas.stamp([".-", ".-", "-.", "-."], 35, 17, INKS)
    # Lamps on the cups, the boom, the microphone.
    canvas.stamp([".cc.", "cxcC", "cCCE", ".CE."], 11, 35, INKS)
    canvas.stamp(
        ["N.......", "NN......", ".NN.....", ".nNN....", "..nNNN..", "....nNkk", "......kNHk", "......kkkk"],
        16,
        42,
        INKS,
    )
    # The cords of the hood, and what is left of lunch.
    canvas.stamp(["F", "F", "f", "F", "x"], 25, 58, INKS)
    canvas.stamp(["F", "f", "F", "x"], 38, 58, INKS)
    canvas.stamp(["Zy", ".Y"], 36, 50, INKS)
    canvas.stamp(["yZ.", ".Yy"], 17, 60, INKS)
    canvas.stamp(["Z.", "Yy"], 43, 62, INKS)
    canvas.stamp(["Y"], 31, 62, INKS)
    return Portrait("jun", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(23, 33, ["..KKKKK.", ".KKKKKKK", "KKVKiKV.", "..VKKV..", "..----.."]),
        Stamp(36, 33, [".KKKKK..", "KKKKKKK.", ".VKiKVK.", ".VKKV...", "..---..."]),
    ),
    "warm": (
        Stamp(23, 34, ["..KKKK..", ".KKKKKK.", "KK....KK", ".------."]),
        Stamp(36, 34, [".KKKK...", "KKKKKK..", "K....KK.", "-----..."]),
    ),
    "worried": (
        Stamp(23, 32, ["....KKK.", "..KKKKKK", ".KwwKiKK", "KwwwKKw.", ".VVVVV..", "..----.."]),
        Stamp(36, 32, ["KKK.....", "KKKKKK..", "KwKiwKK.", ".wKKwwK.", ".VVVV...", "..---..."]),
    ),
    "stern": (
        Stamp(23, 34, ["KKK.....", ".KKKKKKK", "..VKiKK.", "..----.."]),
        Stamp(36, 34, ["...KKKK.", "KKKKKK..", ".KKiKV..", "..---..."]),
    ),
    "shut": (
        Stamp(23, 34, ["........", "K.....K.", ".KKKKKKK", "..-K-K.."]),
        Stamp(36, 34, ["........", ".K....K.", "KKKKKK..", ".K-K-..."]),
    ),
    "wide": (
        Stamp(23, 31, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwKiwwK", ".wwKKww.", "..VVVV..", "..----.."]),
        Stamp(36, 31, [".KKKK...", "KwwwwK..", "wwwwwwK.", "wwKiwwK.", ".wKKww..", ".VVVV...", "..---..."]),
    ),
}
BROWS = {
    "rest": (Stamp(23, 30, [".bbbbbb.", "bb......"]), Stamp(36, 30, [".bbbbb..", "......b."])),
    "soft": (Stamp(23, 29, ["..bbbb..", ".bb..bbb"]), Stamp(36, 29, ["..bbb...", "bb..bb.."])),
    "worry": (Stamp(23, 28, [".....bbb", "...bbb..", ".bbb...."]), Stamp(36, 28, ["bbb.....", "..bbb...", "....bb.."])),
    "stern": (Stamp(23, 31, ["bbb.....", "..bbbbb.", "......bb"]), Stamp(36, 31, ["...bbbb.", "bbbb....", "b......."])),
    "up": (Stamp(23, 27, ["..bbbb..", "bbb..bb."]), Stamp(36, 27, [".bbbb...", "bb..bb.."])),
}
MOUTHS = {
    "rest": (
        Stamp(29, 45, [".......D", ".DDDDDD.", "..rrrr.."]),
        Stamp(29, 45, [".DDDDDD.", "DttttttD", ".DoggoD.", "..rrrr.."]),
    ),
    "smile": (
        Stamp(28, 44, ["........D", "D......DD", ".DDDDDDD.", "..rrrrr.."]),
        Stamp(28, 44, ["........D", "DDDDDDDDD", ".DtttttD.", ".DooggoD.", "..rrrrr.."]),
    ),
    "worry": (
        Stamp(29, 45, [".DD...D.", "D.DDDDDD", "..rrrr.."]),
        Stamp(29, 45, ["..DDDD..", ".DttttD.", "DooggooD", ".rrrrrr."]),
    ),
    "firm": (
        Stamp(29, 46, ["DDDDDDDD", "..rrrr.."]),
        Stamp(29, 45, [".DDDDDD.", "DttttttD", ".DooooD.", "..rrrr.."]),
    ),
    "gasp": (
        Stamp(31, 45, [".DDDD.", "DooooD", ".rrrr."]),
        Stamp(31, 44, [".DDDD.", "DttttD", "DooooD", "DoggoD", ".rrrr."]),
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
