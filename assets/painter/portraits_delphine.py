"""Delphine Roy: 45, newsreader: an auburn bob that has never been seen to move, a magenta blazer, red lips."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "brown",
    lash=("void", 0),
    iris="leaf",
    brow="auburn",
    brow_step=0,
    lip=("red", 2),
    y=("mustard", 3),
    z=("mustard", 4),
    Y=("mustard", 1),
    S=("teal", 2),
    T=("teal", 3),
    m=("red", 1),
    q=("magenta", 0),
    P=("white", 2),
    u=("void", 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "auburn", 0, "15,22 12.4,32 13.6,42 18,47.6 27,46 42,46 50,46.6 53.6,40 53.4,30 50,18 38,8 24,10")
    bust.lay("neck", "brown", 3, "28,42 27.4,54 22,58 33,67 44,58 40,54 40,42")
    bust.light("neck", -1, "27,43 41,43 42,57 37,56 30,54 27,51")
    bust.light("neck", -1, "28,44 41,45 39,51 34,53 29,50")
    bust.lay("blazer", "magenta", 2, "23,53 14,55 6,58 2,68 63,68 60,58 52,55 43,53 36,68! 30,68!")
    bust.light("blazer", 1, "4,64 8,59 15,56.4 20,56 13,60 8,66")
    bust.light("blazer", -1, "46,68 49,59 54,56 61,59 64,68")
    bust.lay("top", "white", 4, "24,55 33,62 42,55 38,68 28,68")
    bust.light("top", -1, "34,62 42,55 39,68 34,68")
    bust.lay(
        "lapel",
        "magenta",
        1,
        "23.6,52! 18.4,56 22,60! 19.6,61.4! 30,69! 31.4,67! 26.4,58",
        "42.4,52! 47.6,56 44,60! 46.4,61.4! 36.6,69! 35.4,67! 40,58",
    )
    bust.light("lapel", 1, "23,53 20,56 23.6,60 29,66 25,59")
    bust.lay(
        "face",
        "brown",
        3,
        "21.6,22 20.6,29 21.2,35.6 22.4,40 25,44.6 29,48.8 33.4,51 36,50.6 40,47.4 43.4,42.6 45.4,37 "
        "46,31 45.6,23 39,15 28,15",
    )
    bust.light("face", -1, "34,51.4 40,48 44,42.6 46.4,36 47,24 44.4,25 44,34 42,40.4 38.6,45.6 34.6,49.4")
    bust.light("face", -1, "20,29 21.6,26 24.6,24 31,20.4 38,21 45,26 46,18 33,12 22,16")
    bust.light("face", -1, "21,37 24,40.4 26.6,44.6 30.4,48.6 27.4,47.6 22.4,41.6")
    bust.light(
        "face",
        1,
        ellipse(31, 25.6, 4.6, 1.7, -0.1),
        ellipse(26, 38.6, 3.2, 1.2, 0.35),
        ellipse(40, 38, 2.2, 1, -0.35),
        ellipse(33.4, 48.6, 1.9, 0.8),
    )
    bust.lay(
        "hair",
        "auburn",
        1,
        "38,14.6! 32,17.4 26.6,20.6 23.4,25.4 22,31 22.6,37 24.6,42 24,47! 19.6,49 14.6,46.4 11.8,40 "
        "11.4,31 13.6,21 19,12.6 27,7.4 36,6.6",
        "36,6.6 44,9 50,15 53.4,24 54.2,34 53,42 49.4,47.6 45,48.6 43.4,46! 45.4,41 46.6,34 46,26 43,19.6 38.6,15!",
    )
    bust.light(
        "hair",
        1,
        "14.6,32 16.4,23 21,15.6 28,10.6 35,9 29,13 23,18.6 19.6,25 18,34 19,42 16,40",
        "42,10.6 47,15 50,22 46,17.6",
    )
    bust.light("hair", 1, "16,30 18,22.6 22.4,16.4 27,12.6 23.4,17.4 19.4,24 17.4,33")
    bust.light("hair", -1, "48,20 53,26 54.6,36 52,45 48,48 50,38", "24,47.6 19,49.6 14,47 12,42 17,45.6 22,45")
    return bust


def portrait() -> Portrait:
    """Return Delphine's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("blazer", "lapel", -1).line("neck", "face lapel", -1).line(
        "top", "lapel neck", -2
    )
    canvas.outline()
    # A fine straight nose turned to our right; cheek hollows by make-up.
    canvas.stamp(["-.+..", "-.+..", ".-+-.", ".-++-", "..++-", ".-+++=", "=--+D=", "..DD.."], 33, 31, INKS)
    # Set hair: the strands fall as one.
    canvas.stamp(
        ["....-", "...-.", "..-..", "..-..", ".-...", ".-...", "-....", "-....", "-....", "-...."], 20, 16, INKS
    )
    canvas.stamp(["-...", ".-..", ".-..", "..-.", "..-.", "..-.", "..-."], 48, 20, INKS)
    # Earring, necklace, the microphone on the lapel.
    canvas.stamp(["z", "y", "y", "Y"], 22, 42, INKS)
    canvas.stamp(["y.......y", ".y.....y.", "..yyzyy.."], 29, 56, INKS)
    canvas.stamp(["uP", "uu", "u."], 43, 62, INKS)
    return Portrait("delphine", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(23, 29, ["SS.......", ".KKKKKKK.", "KKKKKKKKK", "K.VKKiVK.", "..wKwjw..", "..VIjIV..", "...=---.."]),
        Stamp(37, 29, [".......S", ".KKKKKKK", "KKKKKKKK", ".VKKiVK.", ".wKwjw.K", ".VIjIV..", "..---=.."]),
    ),
    "warm": (
        Stamp(23, 30, ["SS.......", ".KKKKKKK.", "KKKKKKKKK", "K.wKwjwK.", "...IjI...", "..=----..", "...---..."]),
        Stamp(37, 30, [".......S", ".KKKKKKK", "KKKKKKKK", ".wKwjw.K", "..IjI...", "..---=.."]),
    ),
    "worried": (
        Stamp(
            23,
            29,
            [".....SS..", "...KKKKKK", ".KKKKKKK.", "KKVKKiVK.", "..wKwjw..", "..wIjIw..", "..VVVV...", "...---..."],
        ),
        Stamp(37, 29, [".SS.....", "KKKKKK..", ".KKKKKKK", ".VKKiVKK", ".wKwjw..", ".wIjIw..", "..VVVV..", "..---..."]),
    ),
    "stern": (
        Stamp(23, 30, ["SKKK.....", "KKKKKKK..", "..KKKKKKK", "..VKwjV..", "..=-----.", "...---..."]),
        Stamp(37, 30, ["....KKKS", "..KKKKKK", "KKKKKKK.", ".VKwjV..", ".----=..", "..---..."]),
    ),
    "shut": (
        Stamp(23, 29, ["..SSSSS..", ".S-----SS", ".--+++---", "K.......K", "KKKKKKKKK", ".K.K.K.K.", "...---..."]),
        Stamp(37, 29, ["..SSSSS.", "SS----S.", "---++--.", "K......K", "KKKKKKKK", ".K.K.K..", "..---..."]),
    ),
    "wide": (
        Stamp(
            23,
            28,
            ["..KKKKK..", ".KKKKKKK.", "KKwwwwwKK", "K.wKKiwK.", "..wKwjw..", "..wIjIw..", "...VVV...", "...---..."],
        ),
        Stamp(37, 28, ["..KKKK..", ".KKKKKKK", "KKwwwwKK", ".wKKiw.K", ".wKwjw..", ".wIjIw..", "..VVV...", "..---..."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(23, 26, ["...bbbbb.", ".bbb....b", "b........"]),
        Stamp(37, 26, [".bbbb...", "b...bbb.", ".......b"]),
    ),
    "soft": (
        Stamp(23, 25, ["...bbbb..", ".bbb..bbb", "b........"]),
        Stamp(37, 25, ["..bbbb..", "bb...bb.", ".......b"]),
    ),
    "worry": (
        Stamp(23, 25, [".......bb", "....bbbb.", ".bbbb....", "b........"]),
        Stamp(37, 25, ["bb......", ".bbb....", "...bbbb.", ".......b"]),
    ),
    "stern": (
        Stamp(23, 26, ["bbb......", "..bbbb...", ".....bbbb"]),
        Stamp(37, 26, [".....bbb", "..bbbb..", "bbb....."]),
    ),
    "up": (Stamp(23, 23, ["...bbbb..", ".bbb..bbb", "bb......."]), Stamp(37, 23, ["..bbbb..", "bb..bbb.", ".......b"])),
}
MOUTHS = {
    "rest": (
        Stamp(31, 44, ["..rr.rr.", "mmmmmmmm", ".rrrrrr.", "..rrrr.."]),
        Stamp(31, 43, ["..rr.rr.", ".rmmmmr.", "rDttttDr", ".DoggoD.", "..rrrr.."]),
    ),
    "smile": (
        Stamp(30, 43, ["m........m", "rrrrr.rrrr", "mmmmmmmmmm", ".rrrrrrrr.", "...rrrr..."]),
        Stamp(30, 43, ["m........m", "rrrrr.rrrr", ".DttttttD.", "..DoggoD..", "..rrrrrr.."]),
    ),
    "worry": (
        Stamp(32, 44, [".rrrr.", "rmmmmr", "mrrrrm", "......"]),
        Stamp(31, 43, ["..rrrr..", ".rDDDDr.", "rDttttDr", ".rrrrrr."]),
    ),
    "firm": (
        Stamp(31, 45, ["rrrrrrrr", "mmmmmmmm", "..rrrr.."]),
        Stamp(31, 44, [".rrrrrr.", "rDttttDr", ".DooooD.", "..rrrr.."]),
    ),
    "gasp": (
        Stamp(32, 43, [".rrrr.", "rDooDr", "rDooDr", ".rrrr."]),
        Stamp(32, 42, [".rrrr.", "rDttDr", "rDooDr", "rDooDr", "rDggDr", ".rrrr."]),
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
