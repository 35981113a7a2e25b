"""Pia: 16, busker: pink crop over a dark undercut, a pointed face, all eyes, a bow; braces, whenever she forgets."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "tan",
    lash=("void", 0),
    iris="enamel",
    brow="hair",
    brow_step=0,
    lip=("dusk", 2),
    h=("magenta", 3),
    H=("magenta", 4),
    G=("magenta", 2),
    n=("white", 4),
    c=("cyan", 2),
    y=("mustard", 3),
    z=("mustard", 4),
    k=("hair", 1),
    a=("auburn", 1),
    m=("white", 1),
    C=("cyan", 3),
)


def _bust() -> Bust:
    bust = Bust()
    # The fiddle behind her left shoulder: neck, pegs, scroll.
    bust.lay("fiddle", "auburn", 3, "49,66! 53.6,66! 60.8,45! 56.6,43.6!")
    bust.lay("fiddle", "auburn", 2, "41,70 46,63 53,61.6 60,64.6 62,70")
    bust.light("fiddle", 1, "44,68 48,64 54,63 50,66 48,70")
    bust.lay("scroll", "auburn", 2, ellipse(58.6, 41.6, 3.6, 3.6, 0.3))
    bust.light("scroll", 1, ellipse(57.6, 40.8, 2, 1.8))
    bust.lay("neck", "tan", 3, "27,46 26.4,55 22,60 32,67 42,60 37.6,55 37,46")
    bust.light("neck", -1, "27,49 37,48 38,57 35,58.4 30,56 26.6,54")
    bust.lay("jacket", "leaf", 2, "23,56 15,58.6 9,62.4 7,69 56,69 54.6,62.6 49,58.8 41,56 35,69! 29,69!")
    bust.light("jacket", 1, "8,67 11,62.4 16,59.4 22,58 16,62 12,65 11,69")
    bust.light("jacket", -1, "40,69 43,60.4 49,59 54.6,63 56,69")
    bust.lay("shirt", "white", 4, "23.6,56.6! 32,61.6 40.6,56.4! 38,70! 26,70!")
    bust.lay(
        "collar",
        "leaf",
        2,
        "23.6,54.6! 19,59! 26.6,67! 29,65! 25.6,60!",
        "40.4,54.4! 45.4,58.6! 37.6,67! 35,65! 38.8,60!",
    )
    bust.light("collar", 1, "23,55.6 20,59 25,64 24,60")
    bust.light("collar", -1, "42,55.6 45.4,58.6 38,67 37,65 41,60")
    bust.lay("ear", "tan", 3, ellipse(18.2, 36.6, 2.8, 4.2, -0.25), ellipse(45.4, 36.4, 2.6, 4.2, 0.25))
    bust.light("ear", -1, ellipse(18.6, 37, 1.5, 2.5, -0.2), ellipse(45.6, 36.8, 1.8, 3.4, 0.2))
    # All brow and no chin: a heart, small in the frame.
    bust.lay(
        "face",
        "tan",
        3,
        "19.4,27 18.8,33 19.8,38.6 22.6,44 26.6,49 31,52 33.4,52 37.6,49 41.6,44 44.2,38.6 45.2,33 44.4,27 40,19 24,19",
    )
    bust.light("face", -1, "31,52.2 34,52 38.2,49 42.2,44 45,38 45.6,30 44,27 43,32 42.4,37.4 39,43.4 34.4,48.4")
    bust.light("face", -1, "19,31 23,28.6 31,27.8 39,28.4 45,31 45,22 32,18 19,22")
    bust.light("face", 1, ellipse(23.4, 41, 2.6, 1.5, 0.5), ellipse(39.4, 41, 2.4, 1.3, -0.4), ellipse(32, 49.6, 2, 1))
    bust.lay("pink", "dusk", 3, ellipse(23.4, 42.4, 2.2, 0.9, 0.3), ellipse(40.4, 42.2, 1.9, 0.8, -0.3), on="face")
    # Shaved at the sides, pink on top and in every direction.
    bust.lay(
        "under",
        "hair",
        1,
        "17,23 16.6,30 17.6,34.6! 20.4,32.6! 21.4,26 23,21",
        "47,23 47.6,30 46.6,34.4! 43.8,32.4! 42.8,26 41,21",
    )
    bust.light("under", -1, "44,24 48,24 47.6,32 45,33")
    bust.lay(
        "hair",
        "magenta",
        3,
        "18.6,28! 15,24 12,24.6! 14,20 10.6,17.6! 14.6,15 14,10.6! 19,11.4 20.6,6.4! 25,9 28.6,3.6! 31.6,7.6 37,3.6! "
        "38.4,8.4 44.6,6.6! 44,11.4 49.6,12.6! 47,16.6 52,19.6! 48.6,21.6 49.4,26! 45.6,28.6! 44,24.6 "
        "40.6,29! 37.4,24.6 "
        "33.6,30.4! 30.6,25 26.4,29.4! 24,25 20.6,29.4!",
    )
    bust.light("hair", -1, "40,9 44,8 43.4,12 48,13.6 46.4,17 50.6,19.6 47.6,21.6 48,26 45,27 43,22 42,16")
    bust.light(
        "hair",
        -1,
        "18,29 20,25! 22,21.6! 23.4,25! 26,22.6! 28.6,25! 31,20! 33,25.4! 36,21.6! 38.4,25! 41,21! 43,25! 46,29 "
        "40,30 33,31 25,30",
    )
    bust.light("hair", 1, "13,18 17,15.6 17,12 21,13 22.4,9 25.6,11.4 29,7 30,11 25,15 21,19 17,21.6")
    bust.light("hair", 1, "33,9.6 36,6.6 36.6,10.4 40,10.4 37,14 33,14")
    # The bow, upright in her right fist.
    bust.lay("bow", "auburn", 3, "2.6,64! 6.4,65! 13.2,18.6! 11.4,14! 9.2,18!")
    bust.lay("hairs", "white", 4, "5,62! 8,62.6! 13.4,19! 11.4,18.6!")
    bust.lay("hand", "tan", 3, "1.6,60 3,56 7,54.8 11,56.6 12,60 10,64.6 5,65.6 2,63.6")
    bust.light("hand", -1, "4,64 9,62.6 12,59.6 10.4,65 5,66")
    bust.lay("sleeve", "leaf", 2, "0,69! 1,64.4 6,63.4 11,64.6 13,69!")
    bust.light("sleeve", -1, "8,64 12,65 14,69 8,69")
    return bust


def portrait() -> Portrait:
    """Return Pia's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "hair under ear", -1).line("neck", "face collar", -1).line("jacket", "collar sleeve", -1).line(
        "shirt", "collar neck", -1
    ).line("fiddle", "jacket", -1).line("bow hairs sleeve", "hand", -1).line("ear", "hair under", -1)
    canvas.outline()
    # Stripes, studs, strings and pegs.
    canvas.stamp(["kkkkkkkk", "........", "kkkkkk"], 28, 61, INKS)
    canvas.stamp(["y", "z", ".", "y"], 17, 37, INKS)
    canvas.stamp(["c"], 46, 39, INKS)
    canvas.stamp(["-.", ".-"], 58, 41, INKS)
    canvas.stamp(["aaa", "aa."], 60, 46, INKS)
    canvas.stamp(["aa.", ".aaa"], 54, 47, INKS)
    canvas.stamp(["-.-.", ".-.-", "-.-."], 3, 57, INKS)
    # A wedge of light in every tuft.
    canvas.stamp(["....H", "...HH", "..HH.", ".H..."], 22, 17, INKS)
    canvas.stamp(["..H", ".HH", "HH.", "H.."], 33, 17, INKS)
    canvas.stamp(["..G..", ".G...", "G...G", "...G.", "..G.."], 41, 15, INKS)
    canvas.stamp(["..G", ".G.", "G.."], 29, 19, INKS)
    canvas.stamp([".--", "--."], 17, 28, INKS)
    # Hardly a nose, tipped up; a plaster on it would fall off.
    canvas.stamp(["..+..", "..+..", ".-+..", "-+*+-", ".+++=", ".D.D."], 30, 36, INKS)
    canvas.stamp(["yYy", ".y."], 20, 61, INKS | {"Y": INKS["c"]})
    return Portrait("pia", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(21, 33, ["..KKKKK..", ".KKwwwKK.", "KKwiKnwwK", ".wwijKww.", ".wwjIjw..", "..VVVV...", "..-----.."]),
        Stamp(34, 33, ["..KKKKK..", ".KKwwwKK.", "KwwiKnwKK", ".wwijKww.", "..wjIjww.", "...VVVV..", "..-----.."]),
    ),
    "warm": (
        Stamp(21, 34, ["..KKKKK..", ".KKKKKKK.", "K.wiKnwK.", ".wwjIjw..", ".-------.", "..-----.."]),
        Stamp(34, 34, ["..KKKKK..", ".KKKKKKK.", ".KwiKnw.K", "..wjIjww.", ".-------.", "..-----.."]),
    ),
    "worried": (
        Stamp(21, 32, [".....KK..", "..KKKKKK.", ".KwwwwwKK", "KKwiKnww.", ".wwijKww.", "..wjIjw..", "..VVVV..."]),
        Stamp(34, 32, ["..KK.....", ".KKKKKK..", "KKwwwwwK.", ".wwiKnwKK", ".wwijKww.", "..wjIjw..", "...VVVV.."]),
    ),
    "stern": (
        Stamp(21, 33, ["KKK......", ".KKKKKK..", "..KKKKKKK", ".wwiKnwK.", "..wjIjw..", "..-----.."]),
        Stamp(34, 33, ["......KKK", "..KKKKKK.", "KKKKKKK..", ".KwiKnww.", "..wjIjw..", "..-----.."]),
    ),
    "shut": (
        Stamp(21, 34, ["..-----..", ".-------.", "..-----..", "K......K.", ".KKKKKK..", "..-----.."]),
        Stamp(34, 34, ["..-----..", ".-------.", "..-----..", ".K......K", "..KKKKKK.", "..-----.."]),
    ),
    "wide": (
        Stamp(
            21,
            31,
            ["..KKKKK..", "KKwwwwwK.", ".KwwwwwwK", "KwwiKnwwK", ".wwijKww.", ".wwjIjww.", "..wwwww..", "..-----.."],
        ),
        Stamp(
            34,
            31,
            ["..KKKKK..", ".KwwwwwKK", "KwwwwwwK.", "KwwiKnwwK", ".wwijKww.", ".wwjIjww.", "..wwwww..", "..-----.."],
        ),
    ),
}
BROWS = {
    "rest": (Stamp(21, 30, ["..bbbbbb", "bbb....."]), Stamp(35, 30, ["bbbbbb..", ".....bbb"])),
    "soft": (Stamp(21, 29, ["..bbbbb.", "bb.....b"]), Stamp(35, 29, [".bbbbb..", "b.....bb"])),
    "worry": (Stamp(21, 29, [".....bbb", "..bbbb..", ".bb....."]), Stamp(35, 29, ["bbb.....", "..bbbb..", ".....bb."])),
    "stern": (Stamp(21, 30, ["bbb.....", "..bbbb..", "......bb"]), Stamp(35, 30, [".....bbb", "..bbbb..", "bb......"])),
    "up": (Stamp(21, 29, ["..bbbb..", ".b....b."]), Stamp(35, 29, ["..bbbb..", ".b....b."])),
}
MOUTHS = {
    "rest": (
        Stamp(28, 45, ["...rr...", "-DDDDDD-", "..rrrr.."]),
        Stamp(28, 44, ["..DDDD..", ".DtCtCD.", "DtmmmmtD", ".rtttrr.", "..rrrr.."]),
    ),
    "smile": (
        Stamp(26, 44, ["D..........D", ".DDDDDDDDDD.", "..DtCttCtD..", "...rrrrrr..."]),
        Stamp(26, 44, ["DDDDDDDDDDDD", "DtCttCttCttD", ".DmmmmmmmmD.", "..DoggggoD..", "...rrrrrr..."]),
    ),
    "worry": (
        Stamp(28, 45, ["..rrrr..", ".DDDDDD.", "D.rrrr.D"]),
        Stamp(28, 44, ["..DDDD..", ".DtCtCD.", "DtmmmmtD", "D.oggo.D", "..rrrr.."]),
    ),
    "firm": (
        Stamp(28, 46, ["DDDDDDDD", "..----.."]),
        Stamp(28, 45, ["DDDDDDDD", "DtCttCtD", ".mmmmmm.", "..rrrr.."]),
    ),
    "gasp": (
        Stamp(29, 44, [".DDDD.", "DCttCD", "DooooD", ".rrrr."]),
        Stamp(29, 44, [".DDDD.", "DCttCD", "DmmmmD", "DooooD", "DoggoD", ".rrrr."]),
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
