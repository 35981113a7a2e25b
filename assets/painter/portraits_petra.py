"""Petra Hale: 60, Wells's receptionist: long-necked, half-moon glasses, one card; she looks up once a case."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "brown",
    lash=("void", 0),
    iris="brown",
    brow="hair",
    brow_step=0,
    lip=("magenta", 1),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    x=("white", 4),
    u=("white", 3),
    a=("cyan", 1),
    f=("red", 2),
    c=("magenta", 2),
)


def _bust() -> Bust:
    bust = Bust()
    # Wound upwards in coils, each smaller than the one below, and pinned once.
    bust.lay("knot", "hair", 1, ellipse(30.4, 3.6, 5.4, 3.6, -0.1), ellipse(30.8, 8.8, 9, 4, -0.1))
    bust.light(
        "knot", 1, "23.6,8.4 25.4,6.4 30,5.8 35,6.4 30,7.6 26,9.4", "26.6,3.2 28,1.6 31,1 32.6,1.8 29.6,2.6 27.6,4.4"
    )
    bust.light("knot", -1, "24,12 31,11 37,9.4 39.6,7.4 39,11 34,13 26,13", "28,6.6 33,5.6 35.6,3 35,6 31,7")
    bust.lay("neck", "brown", 3, "27,42 26,54 24,59 34,68 43,59 40,54 39.6,44")
    bust.light("neck", -1, "27,44 40,45 41,57 37,60 31,57 27,52")
    bust.light("neck", -1, "28,46 40,46 39,52 35,54 30,51")
    bust.lay("blouse", "white", 4, "23,54 14,57 8,61 5,68 62,68 59,61 52,57 43,54 35,64! 31,64!")
    bust.light("blouse", -1, "45,68 47,61 52,57.4 59,61 63,68", "27,68 29,62 34,64 33,68")
    bust.light("blouse", -1, "53,68 55,61 59,61 63,68")
    bust.lay("vest", "magenta", 1, "18,55.6! 14,57.4 14,68! 28,68! 25,62", "47,55.6! 52,57.4 53,68! 39,68! 42,62")
    bust.light("vest", 1, "15,58 18,56.6 21,60 18,66 15,66")
    bust.light("vest", -1, "47,56 52,58 54,68 46,68 49,62")
    bust.lay("collar", "white", 4, "24.6,50! 22.6,56 28,62! 33.4,62.6! 39,61.6! 44,56 42,50! 38,56 33,58 28,55.4")
    bust.light("collar", -1, "35,58 39,56 43,50 45,56 39,62 34,63")
    bust.lay("ear", "brown", 3, ellipse(20.6, 34.4, 2.7, 4.8, -0.2))
    bust.light("ear", -1, ellipse(21.2, 34.8, 1.5, 3.2, -0.2))
    # A long oval, bent forward, turned to our right.
    bust.lay(
        "face",
        "brown",
        3,
        "22.6,23 21.6,30 22.4,37 24,43 27.4,48.4 31.6,52.4 35.4,54 38.6,52.2 42,47.6 44.6,41.6 46,35 46,26 42,17 28,15",
    )
    bust.light("face", -1, "36,54.4 39.4,52 43.6,47 46.4,40 47,26 44.6,26 44,36 41.6,42.6 38.6,48 35.4,51.6")
    bust.light("face", -1, "22,30 24,24 29,20.6 37,20.4 44,25 47,31 47,18 34,12 22,16")
    # Hollow cheeks under high bones.
    bust.light("face", -1, "22,38 26,41 29,46 33,51 34,54 29,51 24,45")
    bust.light("face", -1, ellipse(28, 45, 1.3, 2.8, -0.5))
    bust.light("face", 1, ellipse(34, 25, 5, 2, 0.1), ellipse(28, 40, 3, 1.2, 0.35), ellipse(41.4, 40, 2, 1, -0.4))
    bust.light("face", 1, ellipse(35.6, 51.6, 1.9, 0.9))
    # Black hair drawn up so tight that it lifts the brows; white wings at the temples.
    bust.lay(
        "hair",
        "hair",
        1,
        "24.4,30! 24.4,24.6 27.4,20.6 33,18.4 39.6,19.4 44,23.6 46.4,29.4! 48,22 45,14.6 38,9.6 29,8.8 21.6,12.4 "
        "17.4,19 17,27 19.4,33.4! 21.4,30.4",
    )
    bust.lay("wing", "white", 3, "24.6,31! 24.8,25.4 27.6,21 25,19.4 20.6,17 18.4,22 18.6,28.6 20.4,32.4!")
    bust.light("wing", 1, "19.6,21 21.4,18.6 24.6,20.8 22.6,24 21,28.6")
    bust.light("wing", -1, "18,24 20,27 22,31 20.4,33.4 18,29")
    bust.light("hair", 1, "25,13 30,10.6 37,11.6 42,15 36,13.8 30,13 26,15.6", "28,16.6 33,15.4 38,16.4 33,17")
    bust.light("hair", -1, "42,13 47,18 47.6,27 45.6,27 44,21")
    # One card, held where she can see it.
    bust.lay("card", "enamel", 5, "37.6,55! 55,52.4! 57.6,66! 40.2,69!")
    bust.light("card", -1, "38,64 57,61 57,65 39,67")
    bust.lay("hand", "brown", 3, "50.6,66! 50,61.4 52.4,58.4 54.4,59.4 57,58 58.6,60 61,60.4 62,66!")
    bust.light("hand", -1, "55,66 56.4,62 61,61 63,66")
    return bust


def portrait() -> Portrait:
    """Return Petra's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face wing knot", -1).line("wing", "face", -1).line("neck", "face collar", -1).line(
        "collar", "neck vest", -1
    ).line("blouse", "vest collar", -1).line("vest blouse", "card", -1).line("card", "hand", -2).line("face", "ear", -1)
    canvas.outline()
    # A long, thin, arched nose, turned to our right, its tip below the glasses.
    canvas.stamp(
        [".-+...", ".-+-..", ".-+-..", ".-++-.", "..++-.", "..++-.", "..+++-", ".-+++=", ".-+++=", "..DD=X"],
        34,
        32,
        INKS,
    )
    canvas.stamp(["....-", "...-.", "..-..", "..-.."], 26, 11, INKS)
    canvas.stamp(["--...", "..--.", "....-"], 35, 12, INKS)
    canvas.stamp(["yz....", "..Yy..", "....Yy"], 17, 8, INKS)
    canvas.stamp(["yz", ".Y"], 39, 9, INKS)
    canvas.stamp(["..-", ".-.", ".-.", "-.."], 30, 42, INKS)
    canvas.stamp(["-.", ".-", ".-"], 41, 43, INKS)
    canvas.stamp([".----..", ".......", "..---.."], 31, 22, INKS)
    canvas.stamp(["z", "Y"], 20, 40, INKS)
    # The card: a name, a line in red, three in blue, in nobody else's hand.
    canvas.stamp(
        ["f.ff.fff...", "...........", "aa.aaa.aa..", "...........", "aaa.a......", "...........", "aa.aa.aaa.."],
        41,
        56,
        INKS,
    )
    canvas.stamp(["yz", "Yy"], 32, 60, INKS)
    return Portrait("petra", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS, worn=GLASSES)


GLASSES = (
    Stamp(23, 37, ["yyyyyyyyyy", "yxu......Y", ".yu.....Y.", "..yyYYYY.."]),
    Stamp(37, 37, ["yyyyyyyyy", "yxu.....Y", ".yu....Y.", "..yyYYY.."]),
    Stamp(33, 36, ["yyyy"]),
    Stamp(21, 36, ["yy"]),
)
EYES = {
    "open": (
        Stamp(24, 31, ["..-----.", ".-------", ".-+++++-", "K------K", "KKKKKKKK", ".VVKiKV."]),
        Stamp(37, 31, [".-----..", "-------.", "-++++--.", "K-----K.", "KKKKKKKK", ".VKiKV.."]),
    ),
    "warm": (
        Stamp(24, 31, ["..-----.", ".-+++++-", ".------.", ".KKKKKK.", "KK....KK", "-.----.-"]),
        Stamp(37, 31, [".-----..", "-++++--.", "------..", ".KKKKK..", "KK...KK.", ".----.-."]),
    ),
    "worried": (
        Stamp(24, 30, ["....---.", "..-----.", ".-++++KK", ".--KKKKK", "KKKwKiK.", ".VwKKwV."]),
        Stamp(37, 30, ["---.....", "-----...", "KK+++-..", "KKKKK--.", ".KwKiKKK", ".VwKKwV."]),
    ),
    "stern": (
        Stamp(24, 32, ["KKK.....", ".KKKKKK.", "..KKiKKK", "..VKKV..", "..----.."]),
        Stamp(37, 32, ["....KKKK", ".KKKKKK.", "KKKiKK..", ".VKKV...", ".----..."]),
    ),
    "shut": (
        Stamp(24, 32, ["..----..", ".-++++-.", "--------", "K......K", ".KKKKKK.", "..----.."]),
        Stamp(37, 32, [".----...", "-++++-..", "--------", "K.....K.", ".KKKKK..", ".----..."]),
    ),
    "wide": (
        Stamp(24, 29, ["..KKKK..", ".KKKKKK.", "KwwwwwwK", "KwwKiwwK", ".wwKKww.", "..VVVV..", "..----.."]),
        Stamp(37, 29, [".KKKK...", "KKKKKK..", "wwwwwwK.", "wwKiwwK.", ".wKKww..", ".VVVV...", ".----..."]),
    ),
}
BROWS = {
    "rest": (Stamp(23, 27, ["...bbbb..", ".bb....bb", "b........"]), Stamp(37, 27, [".bbbbb..", "b.....bb"])),
    "soft": (
        Stamp(23, 26, ["...bbbb..", ".bb....b.", "b........"]),
        Stamp(37, 26, [".bbbb...", "b....bb.", ".......b"]),
    ),
    "worry": (
        Stamp(23, 25, [".......bb", ".....bb..", "..bbb....", "bb......."]),
        Stamp(37, 25, ["bb......", "..bb....", "....bbb."]),
    ),
    "stern": (
        Stamp(23, 28, ["bbb......", "...bbbb..", ".......bb"]),
        Stamp(37, 28, ["....bbbb", "..bb....", "bb......"]),
    ),
    "up": (Stamp(23, 24, ["...bbbb..", ".bb....b.", "b........"]), Stamp(37, 24, [".bbbb...", "b....bb."])),
}
MOUTHS = {
    "rest": (
        Stamp(31, 46, ["..rr.rr..", "DDDDDDDDD", "..rrrrr.."]),
        Stamp(31, 45, ["..rrrrr..", ".DDDDDDD.", "DttttttD.", ".rDooDrr.", "..rrrrr.."]),
    ),
    "smile": (
        Stamp(30, 45, ["..........D", "D..rr.rr.D.", ".DDDDDDDD..", "...rrrrr..."]),
        Stamp(30, 45, ["...rrrrr..D", "DDDDDDDDDD.", ".DttttttD..", "..rDggDrr..", "...rrrrr..."]),
    ),
    "worry": (
        Stamp(31, 46, ["..rrrrr..", ".DDDDDDD.", "D.rrrrr.D"]),
        Stamp(31, 45, ["..rrrrr..", ".rDDDDDr.", "DttttttD.", "rDooggDr.", "..rrrrr.."]),
    ),
    "firm": (
        Stamp(31, 47, ["DDDDDDDDD", ".-.rrr.-."]),
        Stamp(31, 46, [".rrrrrrr.", "DtttttttD", ".rDoooDr.", "...rrr..."]),
    ),
    "gasp": (
        Stamp(32, 46, [".rrrr.", "rDDDDr", "rDooDr", ".rrrr."]),
        Stamp(32, 45, [".rrrr.", "rDDDDr", "rDooDr", "rDggDr", ".rrrr."]),
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
