"""Irena Wren on foot: small and round, a red headscarf with white flowers, a brown coat, her handbag before her."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

DOLL = Doll(
    name="irena",
    inks=dye(
        s=("skin", 3),
        l=("skin", 4),
        d=("skin", 2),
        x=("skin", 1),
        m=("skin", 1),
        M=("red", 1),
        e=("void", 0),
        r=("dusk", 3),
        h=("red", 2),
        g=("red", 1),
        G=("red", 0),
        j=("red", 3),
        i=("white", 4),
        n=("white", 3),
        N=("white", 2),
        c=("enamel", 2),
        C=("enamel", 3),
        v=("enamel", 1),
        V=("enamel", 0),
        y=("mustard", 3),
        a=("enamel", 2),
        b=("enamel", 1),
        w=("skin", 3),
        f=("cyan", 1),
        F=("cyan", 0),
        k=("cyan", 2),
        p=("enamel", 2),
        q=("enamel", 1),
        P=("enamel", 2),
        O=("void", 2),
        o=("void", 1),
    ),
    build=Build(
        hip=22, leg=3, gap=2, thigh=4, shoulder=17, reach=3, left=2, right=12, pivot=7, swing=1, step=1, skirt=True
    ),
    views={
        "down": View(
            head=Part(
                [
                    "....jjhh....",
                    "..jjihhhhg..",
                    ".jihjhhihhg.",
                    ".jhhhhhhhhg.",
                    "jhiGnnnnGhgg",
                    "jhGnlssnNGhg",
                    "hhdslsssddhg",
                    "higsessesgig",
                    "hhgsEssEsghg",
                    ".hgrssssrgg.",
                    ".ghgsmmsggg.",
                    "..ghgddggg..",
                    "...hjhhgg...",
                ],
                2,
                5,
            ),
            torso=Part(
                [".CjhhhgcV.", "CCchjgccvV", "CccchgccvV", "CcccyccvvV", "CcccyccvvV", "CccccccvvV"], 3, 17
            ),
            over=Part([".FyF.", "kfffF", "ffffF", "FFFFF"], 6, 19),
        ),
        "left": View(
            head=Part(
                [
                    "...jjhhh....",
                    ".jjihhhhhg..",
                    "jhhjhhihhhg.",
                    "hihhjhhhhhg.",
                    "GGhhhjhihhgg",
                    "nNGhihjhhhgg",
                    "slnGhhjhhhig",
                    "sesGhhjihhgg",
                    "sEssGhjhhhg.",
                    "ssrsGhhjhhg.",
                    ".smGhhjhigg.",
                    "..ghhhhhhg..",
                    ".jhhg.ghhgg.",
                ],
                2,
                5,
            ),
            torso=Part([".hhccc..", "Chccccv.", "CCcccccV", "CccccccV", "CcccccvV", "CcccccvV"], 4, 17),
            over=Part([".yF", "kfF", "ffF", "FFF"], 3, 19),
        ),
        "right": View(
            head=Part(
                [
                    "....hhhjj...",
                    "..ghhhhijj..",
                    ".ghhhihhjhh.",
                    ".ghhhhhjhhih",
                    "gghhihjhhhGG",
                    "gghhhjhihGNn",
                    "gihhhjhhGnls",
                    "gghhijhhGses",
                    ".ghhhjhGssEs",
                    ".ghhjhhGsrss",
                    ".ggihjhhGms.",
                    "..ghhhhhhg..",
                    ".gghhg.ghhj.",
                ],
                2,
                5,
            ),
            torso=Part(["..ccchh.", ".vcccchC", "VcccccCC", "VccccccC", "VvcccccC", "VvcccccC"], 4, 17),
            over=Part(["Fy.", "Ffk", "Fff", "FFF"], 10, 19),
        ),
        "up": View(
            head=Part(
                [
                    "....jjhh....",
                    "..jjihhhhg..",
                    ".jhhjhhihhg.",
                    ".jihhhhhhhg.",
                    "jhhjhihhhhgg",
                    "jhhhhhhhihgg",
                    "hihhjhhhhhgg",
                    "hhhhhhihhhgg",
                    "hhihhhhhhggg",
                    ".hhhjhhihgg.",
                    ".gihhhhhggg.",
                    "..ghhihggg..",
                    "...ghhgg....",
                ],
                2,
                5,
            ),
            torso=Part(
                [".CcchhgcV.", "CCcchgccvV", "CcccggcvvV", "CccccccvvV", "CcccccvvvV", "CcccccvvvV"], 3, 17
            ),
        ),
    },
    hem=1,
    breath=2500,
)
