"""Kofi Mensah on foot: nine years old, three quarters of the height of the rest."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

DOLL = Doll(
    name="kofi",
    inks=dye(
        s=("deep", 3),
        l=("deep", 4),
        d=("deep", 2),
        x=("deep", 1),
        m=("deep", 1),
        M=("red", 2),
        e=("void", 0),
        z=("white", 4),
        h=("hair", 0),
        g=("void", 0),
        j=("hair", 1),
        c=("red", 2),
        C=("red", 3),
        v=("red", 1),
        V=("red", 0),
        y=("mustard", 3),
        t=("mustard", 4),
        a=("red", 2),
        b=("red", 1),
        w=("deep", 3),
        p=("cyan", 1),
        q=("cyan", 0),
        P=("cyan", 2),
        O=("white", 4),
        o=("white", 1),
    ),
    build=Build(hip=20, leg=2, gap=2, thigh=2, shoulder=17, reach=2, left=3, right=11, pivot=7, swing=2, step=2),
    views={
        "down": View(
            head=Part(
                [
                    "...jhjhj....",
                    ".hjhjhjhhj..",
                    ".jhjhjhhjhg.",
                    "hhhhhhhhhhgg",
                    "hhhsslsshhhg",
                    "hdslsssssdhg",
                    "dszessezsdsd",
                    "xsEEssEEsssx",
                    ".dssddsssdd.",
                    "..dssmmsdd..",
                    "...dddddd...",
                ],
                2,
                7,
            ),
            torso=Part([".ctCcv.", "CccyccV", "CcyyycV", "CcccyvV", ".ppqqq."], 4, 17),
        ),
        "left": View(
            head=Part(
                [
                    "...jhjhj....",
                    ".jhjhjhhjh..",
                    "hjhjhjhjhhh.",
                    "hhhhhhhhhhg.",
                    "sslhhhhhhhgg",
                    "slsssshhhhgg",
                    "szesssdhhhg.",
                    "sEEssdsdhhg.",
                    "ssssssddgg..",
                    ".smsssdd....",
                    "..dddd......",
                ],
                2,
                7,
            ),
            torso=Part([".tcc.", "Ccccv", "Ccccv", "yyccv", ".ppq."], 5, 17),
        ),
        "right": View(
            head=Part(
                [
                    "....jhjhj...",
                    "..jhhjhhjhj.",
                    ".hhjhjhjhjhh",
                    ".ghhhhhhhhhh",
                    "gghhhhhhhlss",
                    "gghhhhhsssls",
                    ".ghhhdssszes",
                    ".ghhdsdssEEs",
                    "..ggddssssss",
                    "....ddsssms.",
                    "......dddd..",
                ],
                2,
                7,
            ),
            torso=Part([".cct.", "vcccC", "vcccC", "vccyy", ".qpp."], 6, 17),
        ),
        "up": View(
            head=Part(
                [
                    "...jhjhj....",
                    ".hjhjhjhhj..",
                    ".jhjhjhhjhg.",
                    "hhjhhjhjhhgg",
                    "hjhhjhhjhhhg",
                    "hhjhhhjhhghg",
                    "dhhjhjhhjhgd",
                    "xghhhhhjhhgx",
                    ".ghhhjhhhgg.",
                    "..gghhhhgg..",
                    "...dddddd...",
                ],
                2,
                7,
            ),
            torso=Part([".cCccv.", "CccccvV", "CcccvvV", "yyyyyyV", ".ppqqq."], 4, 17),
        ),
    },
    hem=0,
    breath=1500,
    poses=("kneel",),
)
