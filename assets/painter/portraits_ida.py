"""Ida Brandt: 55, nurse, square and dry, an iron-grey plait, a fob watch; she has seen four systems come and go."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "skin",
    lash=("enamel", 0),
    iris="leaf",
    brow="white",
    brow_step=0,
    lip=("dusk", 2),
    h=("white", 1),
    x=("white", 4),
    y=("mustard", 3),
    Y=("mustard", 1),
    z=("mustard", 4),
    c=("dusk", 1),
    n=("dusk", 2),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("back", "white", 1, "17,20 14,29 14.6,38 18,44 24,47 42,47 49,42 51.4,32 49,20 40,11 25,11")
    bust.light("back", -1, "44,20 52,26 52,36 48,44 42,48 24,48 16,42 22,40 40,42 46,34")
    bust.lay("neck", "skin", 3, "22,44 21,56 18,60 31,68 47,60 43.6,56 43,44")
    bust.light("neck", -1, "22,45 44,45 45,58 41,56 32,57 24,54")
    bust.light("neck", -1, "24,48 42,46 41,53 34,55.6 27,53.6")
    bust.lay("scrubs", "dusk", 2, "19,54 10,56.6 3,60.6 0,68 64,68 61.6,60 54,56 45,53.6 33,67! 30,67!")
    bust.light("scrubs", 1, "1,65 5,60.6 11,57.6 18,56 13,60 7,63 4,68")
    bust.light("scrubs", -1, "44,68 47,60 53,56 60,60 64,68")
    bust.light("scrubs", -1, "54,68 56,60 60,59 65,68")
    bust.lay("shirt", "white", 4, "21,53.6 31,60 44,53.6 33,67! 31,67!")
    bust.light("shirt", -1, "33,60 44,53.4 33,68 32,66")
    bust.lay("trim", "dusk", 4, "19,53.6! 17.4,56! 30,69! 32.6,66.6!", "45,53.2! 47.4,55.4! 34,69! 31.6,66.6!")
    bust.light("trim", -1, "45,53 48,56 34,70 33,67")
    bust.lay("ear", "skin", 3, ellipse(47.8, 35.6, 2.5, 4.5, 0.15))
    bust.light("ear", -1, ellipse(48.2, 36, 1.5, 3, 0.15))
    bust.lay(
        "face",
        "skin",
        3,
        "17.6,24 16.6,30 17.6,35.4 16.8,40 17.4,45.4 20.4,50.4 25,53.8 30,54.6 36.4,53.4 42.4,50 46.2,44.4 "
        "47.4,37 47.4,26 41,14 25,14",
    )
    # Broad jaw in shade, the soft underside of the chin, light on brow and cheekbone.
    bust.light("face", -1, "30,55 37,54 43.4,50 47.6,43 48.6,30 47.6,24 45.6,27 45.6,37 43.4,43 38.6,48.4 33,51.6")
    bust.light("face", -1, "18,27 21,22.6 29,18.4 38,19.6 44,24 47,30 48,18 34,10 20,14")
    bust.light("face", -1, "17,42 19.6,45 23.6,49 28,51.6 24,53 18.4,48")
    bust.light("face", 1, ellipse(26, 25, 5, 1.8, -0.1), ellipse(21.4, 40.4, 2.4, 1.6, 0.3), ellipse(27, 51.6, 2.8, 1))
    bust.light("face", 1, ellipse(39.6, 40.6, 3.2, 1.5, -0.25))
    # Parted on our left of the middle, drawn tight behind the ears.
    bust.lay(
        "hair",
        "white",
        1,
        "27,14.6! 22.6,19 19.2,24.6 17.8,31 16.6,33! 14,29 14.4,21 18,14 24,9 28,8!",
        "27,14.6! 33,17 40,20.6 45,26.4 47,33.4! 50,36 52,29 50.4,20 45,12.6 37,8.4 28,8!",
    )
    bust.light(
        "hair", 1, "15.6,25 17.4,18 22,12.6 27,10 24,15 19.6,21 17.6,28", "30,10 37,11 43,15 48,23 42,18.6 35,14"
    )
    bust.light("hair", 1, "17.6,21 20.4,16.4 24,13 22,17", "33,11.6 38,13 42,16.6 37,14.6")
    bust.light("hair", -1, "46,15 51,21 52,30 49.6,36 47.6,33 48,25", "27,14 28,9 29,9 29.6,14.6")
    # The plait, over her left shoulder.
    for index, (x, y) in enumerate(((50, 44.4), (51.6, 49.4), (52.6, 54.6), (52.6, 60), (51.8, 65))):
        lean = 0.5 if index % 2 else -0.5
        bust.lay("plait", "white", 0, ellipse(x, y, 4.4, 3.5, lean))
        bust.lay("plait", "white", 1, ellipse(x - 0.2, y - 0.3, 3.7, 2.8, lean))
        bust.lay("plait", "white", 2, ellipse(x - 0.8, y - 0.7, 2.7, 1.7, lean))
        bust.lay("plait", "white", 3, ellipse(x - 1.4, y - 1.2, 1.4, 0.7, lean))
    return bust


def portrait() -> Portrait:
    """Return Ida's portrait."""
    canvas = _bust().reduced()
    canvas.line("hair", "face", -1).line("scrubs", "trim plait", -1).line("neck", "face shirt", -1).line(
        "shirt", "trim", -1
    ).line("face", "ear", -1)
    canvas.outline()
    # A strong, plain nose turned to our left, with the dent of spectacles given up.
    canvas.stamp(
        ["..+-..", "..+-..", ".-++-.", ".-++-.", ".-++-.", "-+++--", "-++++-=", "=+++++=", "D=+D-=X", ".DD.DD."],
        25,
        31,
        INKS,
    )
    canvas.stamp(["-..", ".-.", "--."], 43, 34, INKS)
    canvas.stamp(["...-", "..-.", ".-..", ".-.."], 20, 42, INKS)
    canvas.stamp(["-...", ".-..", ".-..", "..-.", "..-."], 35, 42, INKS)
    canvas.stamp([".-----..", "......--"], 24, 23, INKS)
    # Strands drawn back.
    canvas.stamp(["....-", "...-.", "..-..", ".-...", ".-...", "-....", "-...."], 18, 14, INKS)
    canvas.stamp(["--....", "..--..", "....-.", ".....-", ".....-"], 36, 12, INKS)
    canvas.stamp(["+++...", "...++.", ".....+"], 33, 10, INKS)
    # The fob watch, hung upside down so that she alone can read it.
    canvas.stamp(["yzY", ".y.", ".Y.", "yyyy", "yxxxY", "yxKxY", "yxxKY", ".yyY."], 17, 55, INKS)
    return Portrait("ida", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(19, 31, ["..-----.", ".------.", "KKKKKKKK", "KwKijwwK", ".wKjIww.", "..VVVV..", ".------."]),
        Stamp(34, 31, ["..-----..", ".-------.", "KKKKKKKKK", "KwwKijwwK", ".wwKjIww.", "..VVVVV..", ".-------."]),
    ),
    "warm": (
        Stamp(19, 32, ["..----..", "..KKKKK.", "KKKijKKK", "-.KjI...", ".------.", "..---..."]),
        Stamp(34, 32, ["..-----..", ".KKKKKKK.", "KK.KijKKK", "...KjI..-", ".-------.", "..-----.."]),
    ),
    "worried": (
        Stamp(19, 30, ["....---.", "....KKK.", "..KKKKKK", "KKwKijwK", ".wwKjIw.", "..VVVV..", ".------.", "..---..."]),
        Stamp(
            34,
            30,
            [".---.....", ".KKK.....", "KKKKKKK..", "KwwKijwKK", ".wwKjIww.", "..VVVVV..", ".-------.", "..-----.."],
        ),
    ),
    "stern": (
        Stamp(19, 32, ["KK......", ".KKKKKK.", "..KKijKK", "...KjIV.", ".------.", "..---..."]),
        Stamp(34, 32, [".......KK", "..KKKKKK.", "KKKKijK..", "..VKjIV..", ".-------.", "..-----.."]),
    ),
    "shut": (
        Stamp(19, 31, ["..-----.", ".------.", ".------.", "K------K", ".KKKKKK.", "..----.."]),
        Stamp(34, 31, ["..-----..", ".-------.", ".-------.", "K-------K", ".KKKKKKK.", "..-----.."]),
    ),
    "wide": (
        Stamp(19, 30, ["..KKKKK.", ".KwwwwK.", "KwKijwwK", ".wKjIww.", ".VVwwVV.", ".------.", "..---..."]),
        Stamp(34, 30, ["..KKKKK..", ".KwwwwwK.", "KwwKijwwK", ".wwKjIww.", "..VwwwV..", ".-------.", "..-----.."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(18, 27, ["..bbbbb..", "bbbbBBbbb"]),
        Stamp(34, 24, ["..bbbbb...", "bbbBBBbbb.", "b......bbb"]),
    ),
    "soft": (
        Stamp(18, 26, ["..bbbbb..", "bbbBBBbbb", "b........"]),
        Stamp(34, 25, ["..bbbbb...", "bbbBBBbbb.", ".......bbb"]),
    ),
    "worry": (
        Stamp(18, 25, [".....bbb.", "...bbbbbb", "bbbbbb...", "bb......."]),
        Stamp(34, 24, ["bbb.......", "bbbbbb....", "...bbbbbb.", "......bbbb"]),
    ),
    "stern": (
        Stamp(18, 28, ["bbbb.....", "bbbbbbbb.", "....bbbbb"]),
        Stamp(34, 28, ["......bbb.", ".bbbbbbbbb", "bbbbbb...."]),
    ),
    "up": (
        Stamp(18, 24, ["..bbbbb..", "bbbBBBbb.", "b........"]),
        Stamp(34, 23, ["..bbbbb...", "bbbBBBbbb.", ".......bbb"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(23, 45, ["...........D", "DDDDDDDDDDD.", "...rrrrr...."]),
        Stamp(23, 44, ["...........D", ".DDDDDDDDDD.", "..DttttttD..", "...DoogD....", "....rrr....."]),
    ),
    "smile": (
        Stamp(23, 44, ["..........DD", "D........D.D", ".DDDDDDDDD..", "...rrrrr...."]),
        Stamp(23, 44, ["..........DD", "DDDDDDDDDDD.", ".DttttttttD.", "..DooggooD..", "...rrrrrr..."]),
    ),
    "worry": (
        Stamp(23, 45, ["..DDDDDDD...", ".D.rrrrr.DD.", "D.........D."]),
        Stamp(23, 44, ["...DDDDDD...", "..DttttttD..", ".DooggoooD..", "...rrrrrr..."]),
    ),
    "firm": (
        Stamp(23, 46, ["DDDDDDDDDDD.", "-..-----..-.", "...-----...."]),
        Stamp(23, 45, [".DDDDDDDDD..", "DttttttttDD.", ".DDoooooD...", "...rrrrr...."]),
    ),
    "gasp": (
        Stamp(25, 45, ["..DDDD..", ".DooooD.", "..rrrr.."]),
        Stamp(25, 44, ["..DDDD..", ".DttttD.", "DooooooD", ".DoggoD.", "..rrrr.."]),
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
