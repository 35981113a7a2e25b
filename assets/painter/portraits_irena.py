"""Irena Wren: 70, Tomasz's wife, small and round in a flowered headscarf, both hands on her bag."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("skin", 0),
    iris="enamel",
    brow="white",
    brow_step=1,
    lip=("dusk", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    x=("white", 4),
    n=("white", 3),
    l=("leaf", 2),
    e=("red", 1),
    f=("red", 0),
    c=("cyan", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("coat", "enamel", 2, "18,52 9,55.6 3,60 0,68 64,68 61,60 55,55.6 46,52 32,60")
    bust.light("coat", 1, "1,66 4,60.6 10,56.6 17,54.6 12,59 7,63 5,68")
    bust.light("coat", -1, "44,68 47,60 52,55.6 60,60 65,68")
    bust.lay("tails", "red", 2, "29,52! 19,57.6 16,63! 23,63.4! 31,58!", "34,52! 44,57 48,62! 41,63.6! 33,58!")
    bust.light("tails", -1, "36,54 44,57 48,63 41,64 38,59", "27,57 31,55 31,58 24,63 22,63")
    # Her own hair, what the scarf lets out of it.
    bust.lay(
        "face",
        "skin",
        3,
        "18.6,29 17.4,36 17.6,42 19.6,47.4 24,51.4 29,53.4 33.4,53.4 38.6,51.8 43.4,48 46,42.6 "
        "46.6,36 45.6,29 39,20 25,20",
    )
    bust.light("face", -1, "31,54 38,52.4 44,48 46.8,42 47.4,32 46,28 44.6,32 44.6,39 41.6,44.6 37,49 31,51.8")
    bust.light("face", -1, "18,32 22,28 28,26.4 36,26.4 42,28.6 46,33 46,22 32,16 18,22")
    bust.light(
        "face", 1, ellipse(23.4, 42.6, 3.8, 2.6, 0.2), ellipse(40, 42.6, 3.2, 2.2, -0.2), ellipse(31.4, 51.2, 3, 1.2)
    )
    bust.light("face", 1, ellipse(31, 30, 5, 1.2))
    bust.lay("pink", "dusk", 3, ellipse(22.4, 43.8, 3, 1.5, 0.25), ellipse(41.2, 43.6, 2.5, 1.3, -0.25), on="face")
    bust.lay("pinklight", "dusk", 4, ellipse(22.6, 42.8, 1.7, 0.6, 0.2), on="pink")
    bust.lay("hair", "white", 3, "19,33! 20.4,27.6 25,24.6 31,23.6! 38,24 43,27 45.6,33! 46.6,24 39,18 25,18 18,24")
    bust.light("hair", -1, "31,24 38,24.4 43.4,27.6 45.6,33 46.6,26 42,22")
    bust.lay(
        "scarf",
        "red",
        2,
        "19.6,34! 21.4,28 26,24.2 32,22.8 38.4,24.2 43,28 45.2,34! 45.4,42 42,48.6 36,53! 34.6,55.6! "
        "38,57! 46,54 51.4,48 56.6,50.6! "
        "54,43 52.8,35 50.6,25 45,16.4 37,11.6 28,11.4 19.6,15.6 13.8,23.4 11.4,34 11.6,43 8.6,50.6! 14,49 18,53 "
        "25.6,57! 29,55.4! 28,53! 22,48.8 18.8,42",
    )
    bust.light("scarf", 1, "13.4,33 15,25 20,17.6 28,13.4 34,13.6 27,17 21,21.6 17,28 15.6,38 17,46 14.4,41")
    bust.light("scarf", -1, "41,15 48,22 51.6,32 51,44 57,51 51,49 46,53 38,57 44,48 46.8,40 46.4,31 44,24")
    bust.light("scarf", -1, "48,28 51,34 51,43 47,50 49,38", "17,47 21,50 27,54 25,56.6 18,52")
    bust.lay("knot", "red", 2, ellipse(31.6, 56.2, 4.2, 3))
    bust.light("knot", 1, ellipse(30.4, 55.2, 2.2, 1.2))
    bust.light("knot", -1, ellipse(33.4, 57.6, 2.2, 1.4))
    # The bag, clasp upwards, and eight fingers over its edge.
    bust.lay("bag", "cyan", 1, "15.6,69! 16.6,58.8 20,56.8 44,56.8 47.4,58.8 48.6,69!")
    bust.light("bag", 1, "17,63.4 18,58.8 24,57.6 36,57.6 24,59.4 19,61.4")
    bust.light("bag", -1, "40,66.4 44,59.4 48,59.4 49,66.4")
    bust.lay(
        "hand",
        "skin",
        3,
        "13,69! 13.4,60.8 17,58 23,58.2 25,60.8 22.6,63.4 22,69!",
        "51,69! 50.8,60.8 47,58 41,58.2 39,60.8 41.6,63.4 42,69!",
    )
    bust.light("hand", -1, "44,58.4 48,58.8 51,61.4 51,66.4 46,66.4", "14,63.4 18,66.4 13,66.4")
    return bust


def portrait() -> Portrait:
    """Return Irena's portrait."""
    canvas = _bust().reduced()
    canvas.line("scarf", "face hair", -1).line("hair", "face", -1).line("coat", "scarf tails hand", -1).line(
        "scarf tails", "knot", -1
    ).line("tails", "bag", -1).line("bag", "hand", -1)
    canvas.outline()
    # Flowers on the scarf.
    flower = [".x.", "xyx", ".n."]
    for x, y in ((27, 14), (36, 16), (19, 20), (14, 29), (13, 39), (45, 21), (48, 30), (48, 41), (18, 49), (43, 51)):
        canvas.stamp(flower, x, y, INKS)
    for x, y in ((23, 17), (33, 19), (42, 18), (15, 25), (49, 37), (14, 45), (47, 48), (16, 35)):
        canvas.stamp(["x"], x, y, INKS)
    # A snub nose from the front; seventy years, most of them spent smiling.
    canvas.stamp(["..+..", "..+..", ".-+-.", "-+++-", "+*++-", "=+++=", ".D.D."], 29, 36, INKS)
    canvas.stamp(["--", "..-", "--", "..-"], 18, 35, INKS)
    canvas.stamp([".--", "-..", ".--", "-.."], 43, 35, INKS)
    canvas.stamp(["...-", "..-.", ".-..", ".-..", "-..."], 23, 44, INKS)
    canvas.stamp(["-...", ".-..", "..-.", "..-.", "...-"], 37, 44, INKS)
    canvas.stamp([".------.", "........", "..----.."], 27, 29, INKS)
    canvas.stamp(["yzzy", "Y..Y", ".yY."], 30, 56, INKS)
    canvas.stamp(["-..-..", "-..-.."], 17, 59, INKS)
    canvas.stamp(["..-..-", "..-..-"], 41, 59, INKS)
    canvas.stamp(["y"], 20, 60, INKS)
    return Portrait("irena", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(21, 35, ["..----..", ".KKKKKK.", "KKwiKwKK", ".wwjKww.", "..VIKV..", ".-----..", "..---..."]),
        Stamp(35, 35, ["..----..", ".KKKKKK.", "KKwiKwKK", ".wwjKww.", "..VIKV..", "..-----.", "...---.."]),
    ),
    "warm": (
        Stamp(21, 36, ["..KKK...", ".K---K..", "K.....KK", ".-----..", "-.....-.", ".-----.."]),
        Stamp(35, 36, ["...KKK..", "..K---K.", "KK.....K", "..-----.", ".-.....-", "..-----."]),
    ),
    "worried": (
        Stamp(21, 34, ["....--..", "...KKK..", ".KKwwwK.", "KwwiKwKK", ".wVjKVw.", "..----..", ".-....-."]),
        Stamp(35, 34, ["..--....", "..KKK...", ".KwwwKK.", "KKwiKwwK", ".wVjKVw.", "..----..", ".-....-."]),
    ),
    "stern": (
        Stamp(21, 35, ["........", "KKKK....", ".-KKKKK.", "..wiKwKK", ".-----..", "..---..."]),
        Stamp(35, 35, ["........", "....KKKK", ".KKKKK-.", "KKwiKw..", "..-----.", "...---.."]),
    ),
    "shut": (
        Stamp(21, 35, ["..----..", ".------.", ".-----..", "KK...KKK", ".KKKKK..", "..---..."]),
        Stamp(35, 35, ["..----..", ".------.", "..-----.", "KKK...KK", "..KKKKK.", "...---.."]),
    ),
    "wide": (
        Stamp(21, 34, ["..KKKK..", ".KwwwwK.", "KwwiKwwK", "KwVjKVwK", ".wwwwww.", "..----..", ".-....-."]),
        Stamp(35, 34, ["..KKKK..", ".KwwwwK.", "KwwiKwwK", "KwVjKVwK", ".wwwwww.", "..----..", ".-....-."]),
    ),
}
BROWS = {
    "rest": (Stamp(20, 32, ["...bbb..", ".bb...bb"]), Stamp(36, 32, ["..bbb...", "bb...bb."])),
    "soft": (Stamp(20, 31, ["...bbb..", ".bb...b.", "b......."]), Stamp(36, 31, ["..bbb...", ".b...bb.", ".......b"])),
    "worry": (Stamp(20, 31, [".....bbb", "...bb...", ".bb....."]), Stamp(36, 31, ["bbb.....", "...bb...", ".....bb."])),
    "stern": (Stamp(20, 32, [".bb.....", "...bbb..", "......bb"]), Stamp(36, 32, [".....bb.", "..bbb...", "bb......"])),
    "up": (Stamp(20, 30, ["...bbb..", ".bb...b."]), Stamp(36, 30, ["..bbb...", ".b...bb."])),
}
MOUTHS = {
    "rest": (
        Stamp(27, 46, ["-........-", "D.DDDDDD.D", ".DrrrrrrD."]),
        Stamp(27, 45, ["-.DDDDDD.-", ".DttttttD.", ".DooggooD.", "..rrrrrr.."]),
    ),
    "smile": (
        Stamp(26, 45, ["D..........D", "D..........D", ".DDDDDDDDDD.", "..DtttttrD..", "...rrrrrr..."]),
        Stamp(26, 45, ["D..........D", "DDDDDDDDDDDD", ".DttttttttD.", "..DoggggoD..", "...rrrrrr..."]),
    ),
    "worry": (
        Stamp(28, 46, ["..DDDD..", ".DrrrrD.", "D......D"]),
        Stamp(28, 45, ["..DDDD..", ".DttttD.", "DooggooD", ".rrrrrr."]),
    ),
    "firm": (
        Stamp(27, 47, [".DDDDDDDD.", "D..----..D"]),
        Stamp(27, 46, [".DDDDDDDD.", "DttttttttD", ".DoooooD..", "..rrrrr..."]),
    ),
    "gasp": (
        Stamp(29, 46, [".DDDD.", "DooooD", ".rrrr."]),
        Stamp(29, 45, [".DDDD.", "DooooD", "DoggoD", ".rrrr."]),
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
