"""Mags Flint: 80, Wells's old nurse: small, bright-eyed, a white set, pink cheeks."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, curls, ellipse, features

INKS = features(
    "skin",
    lash=("skin", 0),
    iris="cyan",
    brow="white",
    brow_step=1,
    lip=("dusk", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    x=("white", 4),
    l=("leaf", 2),
    n=("leaf", 0),
    F=("dusk", 3),
)

CURLS_BACK = ((15, 30, 4.6), (14.6, 36, 4.2), (48.6, 31, 4.6), (48, 37, 4.2), (17.6, 41, 3.4), (46, 42, 3.2))
CURLS = (
    (17.4, 22, 4.8),
    (22, 16.4, 4.8),
    (28.4, 13.2, 4.8),
    (35.4, 13, 4.8),
    (42, 16, 4.8),
    (46.6, 22, 4.8),
    (22.6, 22.6, 4),
    (28.6, 19, 4),
    (35, 18.6, 4),
    (41, 22, 4),
    (17, 27.6, 3.6),
    (46.4, 27.4, 3.6),
    (25, 25.4, 2.8),
    (38.4, 25, 2.8),
)


def _bust() -> Bust:
    bust = Bust()
    curls(bust, "back", "white", 3, CURLS_BACK)
    bust.light("back", -1, ellipse(32, 36, 30, 30))
    bust.lay("neck", "skin", 2, "26,48 25,56 20,60 32,67 44,60 39,56 38.6,48")
    bust.light("neck", -1, "26,49 39,49 38,55 32,57 27,55")
    bust.lay("cardigan", "leaf", 2, "21,57 14,59 9,62 6,68 58,68 55,62 50,59 43,57 34,68! 30,68!")
    bust.light("cardigan", 1, "8,65 11,62 16,60 20,60 14,63 11,67")
    bust.light("cardigan", -1, "45,68 47,61 51,59 56,62 59,68")
    bust.lay("blouse", "white", 4, "22,57 32,62 42,57 35,68 29,68")
    bust.light("blouse", -1, "33,62 42,57 36,68 33,68")
    bust.lay(
        "collar", "white", 4, "24,54! 20,58 25,63.6! 31.6,62! 27.6,58", "40,54! 44.4,58 39.4,63.6! 32.4,62! 36.6,58"
    )
    bust.light("collar", -1, "37,57 41,54 45,58 39,64 33,63")
    bust.lay(
        "face",
        "skin",
        3,
        "19.4,28 18.4,35 18.8,41 20,46 23.6,50.4 28,53.6 32,54.4 36.4,53.4 41,50 44.2,45.6 45.4,40 "
        "45.6,34 44.6,28 38,20 26,20",
    )
    bust.light("face", -1, "30,54.8 37,53.8 42,50.4 45.4,45 46.6,36 46,30 44,31 44,39 41.6,44.4 38,49 33,52")
    bust.light("face", -1, "18,32 20.6,29.6 26,28 33,27.4 39,28.2 44,30.4 46,24 18,24")
    # Sunken under the cheekbones, round and pink upon them.
    bust.light("face", -1, "19,43 21.6,45 24.6,49 28,52 25,52.6 20.6,48")
    bust.light("face", 1, ellipse(24, 41.4, 3.2, 2, 0.2), ellipse(39, 41.4, 2.8, 1.8, -0.2), ellipse(31, 30.6, 5, 1.2))
    bust.lay("pink", "dusk", 3, ellipse(22.6, 43.4, 2.2, 0.9, 0.3), ellipse(41, 43.2, 1.9, 0.8, -0.3), on="face")
    curls(bust, "hair", "white", 3, CURLS)
    bust.light("hair", 1, "14,26 17,19 23,13 32,9.6 35,13 27,17 21,22 18,28")
    bust.light("hair", -1, "40,12 48,17 52,24 48,31 43,26 42,20")
    return bust


def portrait() -> Portrait:
    """Return Mags's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("neck", "face collar", -1).line("cardigan", "collar blouse", -1).line(
        "blouse", "collar", -1
    )
    canvas.outline()
    # A small hooked nose, seen from the front; eighty years around it.
    canvas.stamp(["..+..", "..+-.", ".-+-.", ".-+-.", "-+++-", "=-+-=", ".D=D."], 29, 36, INKS)
    canvas.stamp(["--", "..-", "--"], 18, 36, INKS)
    canvas.stamp([".--", "-..", ".--"], 43, 36, INKS)
    canvas.stamp(["....-", "...-.", "..-..", ".-...", ".-..."], 24, 43, INKS)
    canvas.stamp(["-....", ".-...", "..-..", "...-.", "...-."], 35, 43, INKS)
    canvas.stamp([".------.", "........", "..----.."], 28, 30, INKS)
    canvas.stamp(["-.-.-"], 29, 52, INKS)
    # A cameo at the collar and the chain of her reading glasses.
    canvas.stamp([".yy.", "yFFY", "yxFY", ".YY."], 30, 60, INKS)
    canvas.stamp(["y....", ".y...", "..y.."], 20, 57, INKS)
    canvas.stamp(["....Y", "...Y.", "..Y.."], 40, 57, INKS)
    return Portrait("mags", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(21, 34, ["..----..", ".KKKKKK.", "KwwKiwwK", ".wKijwV.", "..KIIV..", ".------.", "..----.."]),
        Stamp(35, 34, ["..----..", ".KKKKKK.", "KwwKiwwK", ".VwKijw.", "..KIIV..", ".------.", "..----.."]),
    ),
    "warm": (
        Stamp(21, 35, ["..KKKK..", ".K----K.", "K.KijK.K", ".------.", "-......-", ".--..--."]),
        Stamp(35, 35, ["..KKKK..", ".K----K.", "K.KijK.K", ".------.", "-......-", ".--..--."]),
    ),
    "worried": (
        Stamp(21, 34, ["....--..", "..KKKKK.", ".KwKiwwK", "KwwKijw.", ".wKIIww.", "..VVVV..", ".------."]),
        Stamp(35, 34, ["..--....", ".KKKKK..", "KwwKiwK.", ".wKijwwK", ".wKIIww.", "..VVVV..", ".------."]),
    ),
    "stern": (
        Stamp(21, 35, ["KKK.....", ".-KKKKK.", ".VKijKKK", "..KIIV..", ".------.", "..----.."]),
        Stamp(35, 35, [".....KKK", ".KKKKK-.", "KKKijKV.", "..VIIK..", ".------.", "..----.."]),
    ),
    "shut": (
        Stamp(21, 35, [".------.", "-......-", "K......K", ".KKKKKK.", "..----..", "-......-"]),
        Stamp(35, 35, [".------.", "-......-", "K......K", ".KKKKKK.", "..----..", "-......-"]),
    ),
    "wide": (
        Stamp(21, 33, ["..KKKK..", ".KwwwwK.", "KwwKiwwK", "KwKijjwK", ".wKIIww.", "..VVVV..", ".------."]),
        Stamp(35, 33, ["..KKKK..", ".KwwwwK.", "KwwKiwwK", "KwKijjwK", ".wKIIww.", "..VVVV..", ".------."]),
    ),
}
BROWS = {
    "rest": (Stamp(21, 31, ["..bbbb..", "bb......"]), Stamp(35, 31, ["..bbbb..", "......bb"])),
    "soft": (Stamp(21, 30, ["..bbbb..", ".b....b."]), Stamp(35, 30, ["..bbbb..", ".b....b."])),
    "worry": (Stamp(21, 30, [".....bbb", "..bbb...", "bb......"]), Stamp(35, 30, ["bbb.....", "...bbb..", "......bb"])),
    "stern": (Stamp(21, 31, ["bbb.....", "...bbbb.", ".......b"]), Stamp(35, 31, [".....bbb", ".bbbb...", "b......."])),
    "up": (Stamp(21, 29, ["..bbbb..", "bb....b."]), Stamp(35, 29, ["..bbbb..", ".b....bb"])),
}
MOUTHS = {
    "rest": (
        Stamp(27, 46, ["-.........-", "D.DDrDrDD.D", "...rrrrr...", "..-.-.-.-.."]),
        Stamp(27, 46, ["-.DDDDDDD.-", "..DtttttD..", "..DoggooD..", "...rrrrr..."]),
    ),
    "smile": (
        Stamp(26, 45, ["D..........-D", ".D.........D.", ".DDDDDDDDDDD.", "...rrrrrrr..."]),
        Stamp(26, 45, ["D...........D", ".DDDDDDDDDDD.", ".DtttttttttD.", "..DoogggooD..", "...rrrrrrr..."]),
    ),
    "worry": (
        Stamp(28, 46, ["..DDDDD..", ".DrrrrrD.", "D.-.-.-.D"]),
        Stamp(28, 45, ["..DDDDD..", ".DtttttD.", "DooggoooD", ".rrrrrrr."]),
    ),
    "firm": (
        Stamp(27, 47, ["DDDDDDDDDDD", ".-.-.-.-.-."]),
        Stamp(28, 46, ["DDDDDDDDD", "DtttttttD", ".DoooooD.", "..rrrrr.."]),
    ),
    "gasp": (
        Stamp(29, 46, [".DDDDD.", ".DoooD.", "..rrr.."]),
        Stamp(29, 45, [".DDDDD.", "DoooooD", "DoooooD", ".DgggD.", "..rrr.."]),
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
