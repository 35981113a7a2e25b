"""A woman in a green headscarf and a long coat."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

DOLL = Doll(
    name="visitor_b",
    inks=dye(
        s=("tan", 3),
        l=("tan", 4),
        d=("tan", 2),
        x=("tan", 1),
        m=("tan", 1),
        M=("red", 1),
        e=("void", 0),
        r=("dusk", 2),
        h=("leaf", 2),
        g=("leaf", 1),
        G=("leaf", 0),
        j=("leaf", 3),
        c=("enamel", 4),
        C=("enamel", 5),
        v=("enamel", 3),
        V=("enamel", 2),
        y=("enamel", 1),
        a=("enamel", 4),
        b=("enamel", 3),
        w=("tan", 3),
        p=("void", 3),
        q=("void", 2),
        P=("void", 3),
        O=("void", 3),
        o=("void", 1),
    ),
    build=Build(
        hip=21, leg=2, gap=2, thigh=4, shoulder=15, reach=3, left=3, right=11, pivot=7, swing=2, step=1, skirt=True
    ),
    views={
        "down": View(
            head=Part(
                [
                    "...hhhhh...",
                    "..hjjjhhg..",
                    ".hjjhhhhhg.",
                    ".jhGGGGGhg.",
                    "hhGsslssGgg",
                    "hhgslsssdgg",
                    "hhdsessesgg",
                    "hhdsEssEsgg",
                    ".hgrssssrg.",
                    ".hhgsmmsgg.",
                    "..hhgddgg..",
                    "..jhhhhgg..",
                    ".jhhhhhhgg.",
                ],
                2,
                3,
            ),
            torso=Part(
                ["..hhhgg.", ".Chhggcv", "CcchgcvV", "CccyccvV", "CccyccvV", "CcpqpcvV", "ppppqqqq", "pppppqqq"], 4, 15
            ),
        ),
        "left": View(
            head=Part(
                [
                    "...hhhhh...",
                    ".hhjjhhhhg.",
                    "hhjjhhhhhgg",
                    "GGhhjhhhhgg",
                    "ssGhhjhhhgg",
                    "slsGhjhhhgg",
                    "sessGhjhhgg",
                    "sEssGhjhhg.",
                    "ssrsGhhjhg.",
                    ".sssGhhhg..",
                    ".smGhhjgg..",
                    "..ghhjhgg..",
                    ".jhhhhhhgg.",
                ],
                2,
                3,
            ),
            torso=Part([".hhhgg.", "Chhhgv.", "cchgcv.", "ccccvV.", "ccccvV.", "pccccvV", "ppppqqq", "pppppqq"], 5, 15),
        ),
        "right": View(
            head=Part(
                [
                    "...hhhhh...",
                    ".ghhhhjjhh.",
                    "gghhhhhjjhh",
                    "gghhhhjhhGG",
                    "gghhhjhhGss",
                    "gghhhjhGsls",
                    "gghhjhGsses",
                    ".ghhjhGssEs",
                    ".ghjhhGsrss",
                    "..ghhhGsss.",
                    "..gghjhGms.",
                    "..gghjhhg..",
                    ".gghhhhhhh.",
                ],
                3,
                3,
            ),
            torso=Part([".gghhh.", ".vghhhC", ".vcghcc", ".Vvcccc", ".Vvcccc", "Vvccccp", "qqqpppp", "qqppppp"], 4, 15),
        ),
        "up": View(
            head=Part(
                [
                    "...hhhhh...",
                    "..hjjhhhg..",
                    ".hjjjhhhgg.",
                    ".hjjhhhhgg.",
                    "hhjhhhhhhgg",
                    "hjjhhhhhhgg",
                    "hjhhhhhhhgg",
                    "hhhhhhhhggg",
                    ".hhjhhhggG.",
                    ".ghhjhhggG.",
                    "..ghhjggG..",
                    "..hjhhggg..",
                    ".hjhhhhggg.",
                ],
                2,
                3,
            ),
            torso=Part(
                [".hhhhggg", "CchhhggV", "CcchhgvV", "CccccvvV", "CccccvvV", "CccccvvV", "ppppqqqq", "pppppqqq"], 4, 15
            ),
        ),
    },
    hem=2,
    breath=2000,
)
