"""Tomasz Wren: 71, tram driver, heavy, tan, a great moustache under a driver's cap; he has waited before."""

from __future__ import annotations

from assets.painter.portraits_kit import Bust, Portrait, Stamp, ellipse, features

INKS = features(
    "tan",
    lash=("tan", 0),
    iris="auburn",
    brow="white",
    brow_step=1,
    lip=("tan", 2),
    y=("mustard", 3),
    Y=("mustard", 1),
    Z=("mustard", 4),
    n=("white", 3),
    N=("white", 2),
    M=("white", 1),
    x=("white", 4),
    c=("cyan", 0),
    v=("void", 1),
    C=("cyan", 1),
    f=("auburn", 3),
)


def _bust() -> Bust:
    bust = Bust()
    bust.lay("neck", "tan", 2, "19,42 18,56 46,56 45,42")
    bust.lay("coat", "cyan", 0, "19,50 9,53 0,57.6 -4,68 68,68 64,57.6 55,53 45,50 34,60! 30,60!")
    bust.light("coat", 1, "0,59 8,54.6 17,52 13,56 6,60 2,67 -4,67")
    bust.lay("deep", "void", 1, "49,68 52,58 58,55 68,60 68,68", on="coat")
    bust.lay("shirt", "white", 3, "20,51 32,56 44,51 36,68! 28,68!")
    bust.lay("tie", "red", 1, "29.6,55.6! 34.4,55.6! 35.6,68! 28.4,68!")
    bust.light("tie", 1, "30,56 32,56 31.4,68 29,68")
    bust.lay(
        "lapel",
        "cyan",
        0,
        "19,49.6! 14.6,53.4 22,60! 19,62! 29,68! 31,66! 25,56",
        "45,49.6! 49.4,53.4 42,60! 45,62! 35,68! 33,66! 39,56",
    )
    bust.light("lapel", 1, "19,50 15,53.4 21,58 24,60 27,66 25,58 21,53")
    bust.lay("ear", "tan", 3, ellipse(15, 31.6, 2.8, 4.8, -0.15), ellipse(48.8, 31.6, 2.4, 4.6, 0.15))
    bust.light("ear", -1, ellipse(15.4, 32, 1.5, 3, -0.15), ellipse(49, 31.8, 1.8, 4.2, 0.15))
    bust.lay(
        "face",
        "tan",
        3,
        "18.4,20 17,27 16.8,33 14.8,38 14.6,43 17.4,48 22.6,51.6 27,54.6 32,55.8 37.4,54.6 42,51.4 "
        "47,47.6 49.6,42.6 49,37.6 47,33 46.8,26 45.6,20",
    )
    bust.light("face", -1, "30,55.6 38,55 45,51 50,44 50,34 49,22 45.4,22 45.6,34 46.4,40 44,46 38,50 33,51.6")
    # The second chin and the jowls.
    bust.light("face", -1, "19,48 24,51 28,50 33,50.8 38,50 42,51 46,48 42,52 36,56.6 28,56 22,52")
    bust.light("face", 1, ellipse(31, 47.6, 4, 1.5))
    bust.light("face", -1, "15,40 17.6,40 18.6,45 22,48.6 18,48.4")
    bust.light("face", 1, ellipse(21.6, 37.4, 3.2, 2, 0.2), ellipse(41, 37, 2.4, 1.7, -0.2))
    bust.light("face", -1, "16,20 48,20 49,26 40,25 30,24.8 22,26 15.6,28")
    bust.lay(
        "side", "white", 2, "15.4,22! 19.6,22! 18.8,27 18.4,33.6! 16.4,31", "48.6,22! 44.6,22! 45.8,28 46,33.4! 48,31"
    )
    bust.light("side", -1, "44,21 49,21 49,34 46.6,34")
    bust.lay("cap", "cyan", 0, "15,19! 10.6,13.6 13,7.4 22,3.4 33,2 44,4 51.6,8.6 53,14.4 48.6,20! 32,17")
    bust.light("cap", 1, "12,12.4 16,7.4 25,4.4 34,3.6 42,6 33,6.8 24,8.6 17,12")
    bust.lay("shadecap", "void", 1, "44,5 51,9 53,14.4 48.6,19.6 42,17 47,13", on="cap")
    bust.lay("band", "red", 1, "14.2,14.6 22,12 32,11.2 42,12.2 50,15.4 49,20.4 41,17.8 32,17 23,17.6 15,20")
    bust.light("band", 1, "14.6,15 22,12.4 30,11.6 30,13.8 22,14.6 15,17")
    bust.light("band", -1, "40,12 50,15 49,21 40,18")
    bust.lay("peak", "void", 1, "13.6,20.4 22,17.2 32,16.4 42,17.4 50.4,21 46,23.8 39,22 31,21.4 23,22 17,24")
    bust.light("peak", 2, "15.6,20.4 22,18.4 30,17.6 29,18.8 22,19.8 17,21.6")
    return bust


def portrait() -> Portrait:
    """Return Tomasz's portrait."""
    canvas = _bust().reduced()
    canvas.line("face", "peak ear", -1).line("shirt", "tie lapel", -2).line("coat deep", "lapel shirt", -1).line(
        "face", "side", -1
    )
    canvas.line("neck", "face", -1).line("cap shadecap", "band", -1)
    canvas.outline()
    # Cap badge: a tram wheel in brass.
    canvas.stamp([".YYY.", "YyZyY", "YZYyY", "YyyyY", ".YYY."], 30, 11, INKS)
    # Bulbous nose; the bags and laughter lines of fifty years of mirrors.
    canvas.stamp(
        ["..++-..", "..++-..", ".-++-..", ".-++-=.", "-f++ff=.", "f+++fff=", "ff+ffff=", "DffffffX", ".DX==XD."],
        28,
        30,
        INKS,
    )
    canvas.stamp(["-..", ".-.", "--."], 17, 33, INKS)
    canvas.stamp(["..-", ".-.", ".--"], 45, 33, INKS)
    canvas.stamp(["vvvvv"], 8, 63, INKS)
    # Brass buttons and the collar tabs.
    canvas.stamp(["yZ.", "yyY", ".YY"], 16, 61, INKS)
    canvas.stamp(["yZ.", "yyY", ".YY"], 46, 61, INKS)
    canvas.stamp(
        [
            "......nnnn.nnnn.......",
            "...nnxxxnnnnxxnnnN....",
            ".nnxxnnnnNnnnxnnnNNN..",
            "nnxnnnnNnnnNnnnNnnNNM.",
            "nnnnnNNnn.MnnNNnNnNNNM",
            ".NNnNNN........NNNNMM.",
            "..NNM............MMM..",
        ],
        21,
        38,
        INKS,
    )
    return Portrait("tomasz", canvas.picture, INKS, EYES, BROWS, MOUTHS, LOOKS)


EYES = {
    "open": (
        Stamp(20, 28, [".-----..", "KKKKKKK.", "KwKKiwwK", ".VKijwV.", ".------.", "..----.."]),
        Stamp(37, 28, ["..-----.", ".KKKKKKK", "KwKKiwwK", ".VKijwV.", ".------.", "..----.."]),
    ),
    "warm": (
        Stamp(20, 29, ["..KKKK..", ".KKKKKK.", "K.KijK.K", "-.----.-", ".-....-."]),
        Stamp(37, 29, ["..KKKK..", ".KKKKKK.", "K.KijK.K", "-.----.-", ".-....-."]),
    ),
    "worried": (
        Stamp(20, 28, ["....KKK.", ".KKKKKKK", "KwKKiwwK", ".wKijwV.", "..VVVV..", ".------.", "..----.."]),
        Stamp(37, 28, [".KKK....", "KKKKKKK.", "KwwKKiwK", ".VwKijw.", "..VVVV..", ".------.", "..----.."]),
    ),
    "stern": (
        Stamp(20, 29, ["KKKK....", ".KKKKKKK", "..KKijK.", ".------.", "..----.."]),
        Stamp(37, 29, ["....KKKK", "KKKKKKK.", ".KKijK..", ".------.", "..----.."]),
    ),
    "shut": (
        Stamp(20, 29, [".-----..", "K-----K.", ".KKKKK..", "..---...", ".------."]),
        Stamp(37, 29, ["..-----.", ".K-----K", "..KKKKK.", "...---..", ".------."]),
    ),
    "wide": (
        Stamp(20, 27, ["..KKKK..", ".KwwwwK.", "KwKKiwwK", "KwKijwwK", ".VwwwwV.", "..----..", ".------."]),
        Stamp(37, 27, ["..KKKK..", ".KwwwwK.", "KwwKKiwK", "KwwKijwK", ".VwwwwV.", "..----..", ".------."]),
    ),
}
BROWS = {
    "rest": (
        Stamp(19, 25, ["..qqqqq..", "BBqqqqBB.", "B........"]),
        Stamp(37, 25, ["..qqqqq..", ".BBqqqqBB", "........B"]),
    ),
    "soft": (
        Stamp(19, 24, ["..qqqqq..", "BqqqqqqB.", "BB......."]),
        Stamp(37, 24, ["..qqqqq..", ".BqqqqqqB", ".......BB"]),
    ),
    "worry": (
        Stamp(19, 24, ["......qq.", "...qqqqqB", ".qqqqBB..", "BBB......"]),
        Stamp(37, 24, [".qq......", "Bqqqqq...", "..BBqqqq.", "......BBB"]),
    ),
    "stern": (
        Stamp(19, 26, ["qqqqq....", "BBqqqqqq.", "....BBBBB"]),
        Stamp(37, 26, ["....qqqqq", ".qqqqqqBB", "BBBBB...."]),
    ),
    "up": (
        Stamp(19, 23, ["..qqqqq..", "Bqqqqqqq.", "BB...BBB."]),
        Stamp(37, 23, ["..qqqqq..", ".qqqqqqqB", ".BBB...BB"]),
    ),
}
MOUTHS = {
    "rest": (
        Stamp(27, 43, ["..MMMMMM..", ".DDDDDDDD.", "...rrrr..."]),
        Stamp(27, 43, ["..MMMMMM..", "..DooooD..", "..DoggoD..", "...rrrr..."]),
    ),
    "smile": (
        Stamp(26, 42, ["D..........D", ".D.MMMMMM.D.", ".DDttttttDD.", "...rrrrrr..."]),
        Stamp(26, 42, ["D..........D", ".D.MMMMMM.D.", ".DDttttttDD.", "..DooggooD..", "...rrrrrr..."]),
    ),
    "worry": (
        Stamp(27, 43, ["..MMMMMM..", "...DDDD...", "..D.rr.D.."]),
        Stamp(27, 43, ["..MMMMMM..", "...DooD...", "..DoggoD..", "...DDDD..."]),
    ),
    "firm": (
        Stamp(27, 43, ["..MMMMMM..", "..MMMMMM..", "..DDDDDD.."]),
        Stamp(27, 43, ["..MMMMMM..", "..DttttD..", "...DooD...", "....rr...."]),
    ),
    "gasp": (
        Stamp(28, 43, [".MMMMMM.", "..DooD..", "..DDDD.."]),
        Stamp(28, 43, [".MMMMMM.", "..DooD..", ".DooooD.", ".DoggoD.", "..DDDD.."]),
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
