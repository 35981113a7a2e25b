"""Fergus: 44, docker, wide as a door, a beanie to the brows, a year of swelling in his left cheek, eyes lowered."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("enamel", 0),
    iris="teal",
    brow="auburn",
    brow_step=2,
    lip=("dusk", 2),
    a=("auburn", 1),
    c=("auburn", 3),
    f=("dusk", 2),
    F=("dusk", 3),
    n=("white", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("coat", "hair", 2, "18,46 7,49 -1,53 -5,60 -5,70 69,70 69,60 66,53 58,49 48,46 33,58")
    bust.light("coat", 1, "-3,60 1,54 8,50.4 16,48.6 9,53 4,58 2,66 -3,68")
    bust.light("coat", -1, "46,70 50,58 58,50 66,54 70,70")
    # The docker's yoke, with its reflecting stripe.
    bust.lay(
        "yoke",
        "mustard",
        2,
        "16,47.6! 7,49 -1,53 -5,59! -5,61.4! 12,58 24,62! 20,55",
        "48,47.6! 58,49 66,53 69,59! 69,61.4! 54,58 42,62! 46,55",
    )
    bust.light("yoke", 1, "-1,57 3,53 9,50 16,49 10,53 4,57")
    bust.light("yoke", -1, "52,58 55,51 60,50 67,54 69,62")
    bust.lay(
        "stripe",
        "white",
        4,
        "-5,60 12,56.6 25,61! 26,64.6! 12,60 -5,63.6!",
        "69,60 54,56.6 41,61! 40,64.6! 54,60 69,63.6!",
    )
    bust.light("stripe", -1, "41,59 70,55 70,65 40,66")
    bust.lay("scarf", "red", 1, "18,49 16,54 22,61 33,65 44,61 50,54 48,49 40,56 26,56")
    bust.light("scarf", 1, "18,52 22,57.6 30,61 24,60.6 18,56")
    bust.light("scarf", -1, "36,62 44,58 49,51 49,56 44,61 36,65")
    bust.lay("ear", "skin", 3, ellipse(13.6, 34.6, 2.6, 4.4, -0.1))
    bust.light("ear", -1, ellipse(13.8, 35.2, 1.4, 2.8, -0.1))
    # A block of a head sunk between the shoulders; the left cheek goes its own way.
    bust.lay(
        "face",
        "skin",
        3,
        "16,24 14.6,31 14.4,38 15.4,44.6 18.6,50.4 24.4,54.6 31,56.2 38,56 44.6,54 50.4,50.4 54.6,45.6 55.6,40.8 53,36 "
        "49.4,32.6 48.8,24 40,16 24,16",
    )
    bust.light("face", -1, "34,56.2 40,55.8 46,53.4 51.4,49.6 55.4,44.6 55,39 53.4,42.4 50,46.6 45,49.6 39,51.6")
    bust.light("face", -1, "15,27 22,24.4 32,23.6 42,24.4 49.6,27 49,33 46,28.6 38,27.4 26,27.4 18,29.4")
    bust.light("face", -1, "14.6,36 17,40 18.6,45 17,46.6 15,42")
    bust.light("face", 1, ellipse(22, 38.4, 3.6, 1.8, 0.2), ellipse(47.6, 37.4, 3.4, 2, 0.5))
    bust.lay("pink", "dusk", 3, ellipse(21.4, 40, 2.8, 1.1, 0.2), on="face")
    # Hot, tight and shining.
    bust.lay("hot", "dusk", 3, "44,36.8 48.6,35.6 52.6,38 54.4,41.6 53,45 49,47.6 45,47 42.6,43.4 42.8,39.6", on="face")
    bust.light("hot", -1, "52,38 54.8,41.6 53,45.4 48.6,48 45,47 49,45.4 52,42")
    bust.lay("shine", "dusk", 4, ellipse(46.8, 39.2, 2.4, 1.3, 0.5), on="hot")
    # Ginger, clipped with the kitchen scissors.
    bust.lay(
        "beard",
        "auburn",
        3,
        "14.4,37! 16.4,42 19.6,45.4 23.6,44.4 26.4,42.2 31,41.4 36,41.6 39.4,43 41.6,46.6 45.4,49.4 50.6,49.8! "
        "47,53.4 41.6,56.4 35,58.2 28.4,57.4 22,54.6 17,50 14.4,44",
        on="face",
    )
    bust.light("beard", 1, "16,42 19.6,46.4 24,46 23,49 26,53 21,51.6 17.4,47.6", "27,43 31,42 35,42.4 31,43.6")
    bust.light(
        "beard", -1, "34,57 36,53.6 42,52 46,50 50.6,49.6 47,53.6 41,56.6 34,59", "15,44 18,50 23,54.4 20,53 16,49"
    )
    bust.lay("lips", "skin", 2, ellipse(31.6, 47.6, 6.4, 2.6), on="beard")
    # Wool, rolled once, older than the toothache.
    bust.lay("cap", "white", 1, "14,22! 12.4,15 15.4,8 22.4,3.4 31,2 40.6,3.2 48.4,7.8 51.4,15 50.6,22! 32,16")
    bust.light("cap", 1, "14.6,15 17,9 23.4,5 31,3.6 27,7 22,11.4 18.6,17.6")
    bust.light("cap", -1, "41,3 48.6,8 51.6,15 50.6,22 44,20 46,13")
    bust.lay("cuff", "white", 1, "12.6,26.6! 11.8,19.6 20,16 32,14.8 44,16 53,19.6 52.2,26.6! 43,23.4 32,22.6 21,23.4")
    bust.light("cuff", 1, "12.8,21 19,17.4 30,15.8 30,18 20,20 13.6,23.6")
    bust.light("cuff", -1, "42,16.6 53,20 52.2,26.6 43,23.4")
    return bust


def portrait() -> Portrait:
    """Return Fergus's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "cuff ear", -1).line("cap", "cuff", -1).line("coat", "yoke stripe", -1).line(
        "scarf", "beard face yoke", -1
    ).line("yoke", "scarf", -1)
    canvas.outline()
    canvas.stamp([".-..-..-..-..-..-..-..-..-..-..-..-."] * 4, 14, 19, INKS)
    for x, y, rows in ((17, 10, 6), (21, 7, 8), (25, 6, 9), (29, 5, 9), (33, 5, 9), (37, 6, 9), (41, 7, 8), (45, 9, 7)):
        canvas.stamp(["-", ".", "-", "-"] * (rows // 4) + ["-"] * (rows % 4), x, y, INKS)
    # Broken once, set by a friend.
    canvas.stamp(
        ["..-+..", "..-+..", "..++-.", ".++-..", ".+++-.", "-++*+-", "=+++++=", "=+++++=", ".DD-DD."],
        27,
        32,
        INKS,
    )
    canvas.stamp(["-.", ".-", "-."], 16, 34, INKS)
    canvas.stamp([".----", "-...."], 39, 36, INKS)
    # Stubble, hair by hair; the scar that lost its beard.
    canvas.stamp(["-...-..-", "..-..-..", ".-..-..-", "...-..-."], 19, 47, INKS)
    canvas.stamp(["..-..-..-", "-..-..-..", "..-..-..."], 35, 52, INKS)
    canvas.stamp(["-..-..-.", "..-..-.."], 27, 43, INKS)
    canvas.stamp(["-..-..", "..-..-"], 24, 58, INKS)
    canvas.stamp(["nn", "nn"], 3, 57, INKS)
    return Portrait("fergus", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(19, 31, [".-----..", ".-----..", "KKKKKKK.", "KKjiKwK.", ".KIjKV..", "..----..", "..---..."]),
        Stamp(36, 31, ["..----..", ".KKKKKK.", "KKjiKwK.", ".KIjKV..", "..-----.", "...---.."]),
    ),
    "warm": (
        Stamp(19, 32, ["..KKKK..", ".K++++K.", "K.jiK..K", ".------.", "-......-", ".-----.."]),
        Stamp(36, 32, ["..KKKK..", ".K++++K.", "K.jiK.K.", ".-----..", "......-.", ".----..."]),
    ),
    "worried": (
        Stamp(19, 30, ["....K...", "..KKKKK.", ".KwwwwKK", "KwjiKwwV", ".VIjKwV.", "..----..", ".-....-."]),
        Stamp(36, 30, [".K......", "KKKKK...", "wwwwKKK.", "jiKwwwK.", "IjKwV...", ".-----..", "..---..."]),
    ),
    "stern": (
        Stamp(19, 32, ["KKK.....", ".KKKKKKK", "..wjiKK.", "..-----.", "...---.."]),
        Stamp(36, 32, ["....KKK.", "KKKKKK..", "KjiKw...", ".-----..", "..---..."]),
    ),
    "shut": (
        Stamp(19, 32, ["..----..", ".-----..", "K.....K.", ".KKKKK..", "..----.."]),
        Stamp(36, 32, ["..----..", ".-----..", "K....KK.", ".KKKK...", "..----.."]),
    ),
    "wide": (
        Stamp(19, 30, ["..KKKK..", ".KwwwwK.", "KwwwwwwK", "KwwjiKwK", ".wwIjKw.", "..VVVV..", "..----.."]),
        Stamp(36, 30, ["..KKK...", ".KwwwKK.", "KwwwwwK.", "wwjiKwK.", ".wIjKw..", "..VVV-..", "...---.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(18, 28, ["...bbbbb.", ".bbbbbbbb", "bbb......"]),
        Stamp(35, 28, [".bbbbb...", "bbbbbbbb.", "......bbb"]),
    ),
    "soft": (
        Stamp(18, 27, ["...bbbbb.", ".bbbbbbbb", "bb......."]),
        Stamp(35, 27, [".bbbbb...", "bbbbbbbb.", ".......bb"]),
    ),
    "worry": (
        Stamp(18, 26, [".......bb", ".....bbbb", "..bbbbb..", ".bbb....."]),
        Stamp(35, 26, ["bb.......", "bbbb.....", "..bbbbb..", ".....bbb."]),
    ),
    "stern": (
        Stamp(18, 29, ["bbbb.....", ".bbbbbbb.", ".....bbbb"]),
        Stamp(35, 29, [".....bbbb", ".bbbbbbb.", "bbbb....."]),
    ),
    "up": (
        Stamp(18, 27, ["..bbbbbb.", ".bbbbbbbb", "bb......."]),
        Stamp(35, 26, [".bbbbb...", "bbbbbbbb.", "......bb."]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(25, 46, ["...........", ".aaaaaaaaa.", "a..rrrrr..."]),
        Stamp(25, 45, ["...........", ".aaaaaaaa..", ".attttooa..", "..oggooa...", "...rrrr...."]),
    ),
    "smile": (
        Stamp(24, 44, ["aa.........a", "a..........a", ".aaaaaaaaaa.", "..rrrrrrr..."]),
        Stamp(24, 44, ["aa.........a", "a..........a", ".aaaaaaaaaa.", "..atttttoa..", "...rrrrr...."]),
    ),
    "worry": (
        Stamp(26, 46, ["..aaaaa..", ".arrrrra.", "a.......a"]),
        Stamp(26, 45, ["..aaaaa..", ".attttoa.", "aogggooa.", ".rrrrrr.."]),
    ),
    "firm": (
        Stamp(25, 47, ["aaaaaaaaaaa", "...-----..."]),
        Stamp(25, 46, ["aaaaaaaaaaa", ".aatttoooa.", "..aooooa...", "...rrrr...."]),
    ),
    "gasp": (
        Stamp(28, 45, [".aaaaa.", "aoooooa", "aogggoa", ".rrrrr."]),
        Stamp(28, 44, [".aaaaa.", "attttoa", "aoooooa", "aogggoa", ".rrrrr."]),
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
