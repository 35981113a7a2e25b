"""Arthur Pell of St Brigid's on foot: portly, great sandy whiskers, a plum waistcoat with a watch chain."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

DOLL = Doll(
    name="arthur",
    inks=dye(
        s=("skin", 3),
        l=("skin", 4),
        d=("skin", 2),
        x=("skin", 1),
        m=("skin", 1),
        M=("red", 1),
        e=("void", 0),
        r=("dusk", 2),
        h=("enamel", 4),
        i=("enamel", 5),
        g=("enamel", 3),
        G=("enamel", 2),
        c=("magenta", 1),
        C=("magenta", 2),
        v=("magenta", 0),
        f=("void", 3),
        F=("void", 4),
        k=("void", 2),
        K=("void", 1),
        t=("white", 4),
        u=("white", 3),
        T=("teal", 1),
        y=("mustard", 3),
        Y=("mustard", 2),
        a=("void", 3),
        b=("void", 2),
        w=("skin", 3),
        p=("hair", 2),
        q=("hair", 1),
        P=("hair", 3),
        O=("enamel", 1),
        o=("enamel", 0),
    ),
    build=Build(
        hip=20, leg=3, gap=2, thigh=5, shoulder=14, reach=5, left=1, right=13, pivot=6, swing=2, step=2, bounce=1
    ),
    views={
        "down": View(
            head=Part(
                [
                    "....lllss...",
                    "..sllllssd..",
                    ".sllllsssdd.",
                    "hslllssssddh",
                    "ihsssssssdhg",
                    "ihhsssssshhg",
                    "ihGGGssGGGh.",
                    "dhsessesshgd",
                    "ihsEssEsshgg",
                    "ihhrlddrhhgG",
                    "iihhhhhhhggG",
                    ".iihsmmsdggG",
                    "..ihsllsdg..",
                    "....dddd....",
                ],
                2,
                1,
            ),
            torso=Part(
                [
                    "..ftTTtfk..",
                    "FfftTTtffkK",
                    "FfCctTcvffK",
                    "FfCcccYvfkK",
                    "FfyycyyvfkK",
                    "FfCcycyvfkK",
                    ".fvcvcvvkK.",
                ],
                3,
                14,
            ),
        ),
        "left": View(
            head=Part(
                [
                    "...llsss....",
                    ".lllllsssd..",
                    "lllllssssdd.",
                    "slllssssshh.",
                    "sssssssshihg",
                    "sssssshhiihg",
                    "GGsssshihhhg",
                    "sessshihsdhg",
                    "sEssshihssg.",
                    "llrsshihhg..",
                    "hhhhhiihhg..",
                    "smsshhihgG..",
                    ".sssdhhgg...",
                    "..dddd......",
                ],
                2,
                1,
            ),
            torso=Part(
                [".tfffkk..", "ctfFffkK.", "CcfFfffkK", "yCfFfffkK", "cyfFfffkK", "CcfFffkkK", ".vfffkkK."], 3, 14
            ),
        ),
        "right": View(
            head=Part(
                [
                    "....sssll...",
                    "..dssslllll.",
                    ".ddssssslll.",
                    ".hhsssssslls",
                    "ghihssssssss",
                    "ghiihhssssss",
                    "ghhhihssssGG",
                    "ghdsshihsses",
                    ".gsshihsssEs",
                    "..ghhihssrll",
                    "..ghhiihhhhh",
                    "..Gghihhssms",
                    "...gghhdsss.",
                    "......dddd..",
                ],
                2,
                1,
            ),
            torso=Part(
                ["..kkffft.", ".KkffFftc", "KkfffFfcC", "KkfffFfCy", "KkfffFfyc", "KkkffFfcC", ".Kkkfffv."], 4, 14
            ),
        ),
        "up": View(
            head=Part(
                [
                    "....lllss...",
                    "..sllllssd..",
                    ".sllllssssd.",
                    "hsllssssssdh",
                    "ihssssssssdg",
                    "iihsssssddhg",
                    "ihihssssdhhg",
                    "dihihihhhhgd",
                    "dhihhihhghgd",
                    "ihhihhhghhgG",
                    "ihhhhhhhhggG",
                    ".hhgdddggg..",
                    "..hdsssdg...",
                    "....dddd....",
                ],
                2,
                1,
            ),
            torso=Part(
                [
                    "..ffffffk..",
                    "FfffffffkkK",
                    "FffffffffkK",
                    "FfffffffkkK",
                    "FffkykykkkK",
                    "FfffkKffkkK",
                    ".ffffKfkkK.",
                ],
                3,
                14,
            ),
        ),
    },
    hem=0,
    breath=2400,
)
