"""Passers-by of Meridian, as paper dolls: a tall student, a woman in a green scarf, an old man in plaid."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

VISITOR_A = Doll(
    name="visitor_a",
    inks=dye(
        s=("deep", 3), l=("deep", 4), d=("deep", 2), x=("deep", 1), m=("deep", 1), M=("red", 1), e=("void", 0),
        h=("hair", 1), g=("hair", 0), j=("hair", 2), y=("mustard", 3),
        r=("red", 2), R=("red", 1), k=("hair", 3),
        c=("void", 5), C=("white", 2), v=("void", 4), V=("void", 3), t=("white", 4), u=("white", 3),
        a=("void", 5), b=("void", 4), w=("deep", 3),
        p=("enamel", 3), q=("enamel", 2), P=("enamel", 4), O=("red", 2), o=("red", 1),
    ),
    build=Build(hip=19, leg=2, gap=2, thigh=2, shoulder=14, reach=4, left=3, right=11, pivot=7, swing=3, step=3),
    views={
        "down": View(
            tail=Part(["h..........h", "g..........g", "y..........y"], 2, 9),
            head=Part(
                [
                    "..jhjhjhh.",
                    ".jkkkkkkhg",
                    "kjhjhhjhkg",
                    "rhhjhhhhgr",
                    "rhgsslsghR",
                    "rdslsssgdR",
                    "hdsessesdg",
                    "hdsEssEsdg",
                    "hgdsddsdgg",
                    "j.dssssd.g",
                    "y.dsmmsd.h",
                    "...dddd..y",
                ],
                3, 2,
            ),
            torso=Part(["..tttt..", ".CcttccV", "CcccccvV", "CcccccvV", "CcccccvV", ".cvvvvV."], 4, 14),
        ),
        "left": View(
            head=Part(
                [
                    "..jhjhjhh.",
                    ".jjhjkkhhg",
                    "hhjhhkkhhg",
                    "ghhjhkjhhg",
                    "sgghrrrhgh",
                    "lssdrRrjhg",
                    "sessrrrhjg",
                    "sEssddhgjh",
                    "ssssddhghg",
                    ".sssdd.h.y",
                    ".smsd..y..",
                    "..dd......",
                ],
                3, 2,
            ),
            torso=Part([".tttc.", "Ccccvv", "Ccccvv", "CcccvV", "CcccvV", ".vvvV."], 5, 14),
        ),
        "right": View(
            head=Part(
                [
                    ".hhjhjhj..",
                    "ghhkkjhjj.",
                    "ghhkkhhjhh",
                    "ghhjkhjhhg",
                    "hghrrrhggs",
                    "ghjrRrdssl",
                    "gjhrrrsses",
                    "hjghddssEs",
                    "ghghddssss",
                    "y.h.ddsss.",
                    "..y..dsms.",
                    "......dd..",
                ],
                3, 2,
            ),
            torso=Part([".cttt.", "vccccC", "vccccC", "VvcccC", "VvcccC", ".Vvvv."], 5, 14),
        ),
        "up": View(
            head=Part(
                [
                    "..jhjhjhh.",
                    ".jkkkkkkhg",
                    "kjhjhhjhkg",
                    "rhhjhjhhgr",
                    "rhjhhjhhhR",
                    "rhjhjhhjhR",
                    "hjhhjhjhhg",
                    "hjhjhhjhgg",
                    "hhjhjhjhhg",
                    "jghjhhjhgg",
                    "yhghjhghhh",
                    ".y.y.yy.y.",
                ],
                3, 2,
            ),
            torso=Part(["..cccc..", ".CccccvV", "CcccccvV", "CcccccvV", "CccccvvV", ".cvvvvV."], 4, 14),
        ),
    },
    hem=0,
    breath=1700,
)

VISITOR_B = Doll(
    name="visitor_b",
    inks=dye(
        s=("tan", 3), l=("tan", 4), d=("tan", 2), x=("tan", 1), m=("tan", 1), M=("red", 1), e=("void", 0),
        r=("dusk", 2),
        h=("leaf", 2), g=("leaf", 1), G=("leaf", 0), j=("leaf", 3),
        c=("enamel", 4), C=("enamel", 5), v=("enamel", 3), V=("enamel", 2), y=("enamel", 1),
        a=("enamel", 4), b=("enamel", 3), w=("tan", 3),
        p=("void", 3), q=("void", 2), P=("void", 3), O=("void", 3), o=("void", 1),
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
                2, 3,
            ),
            torso=Part(["..hhhgg.", ".Chhggcv", "CcchgcvV", "CccyccvV", "CccyccvV", "CcpqpcvV", "ppppqqqq", "pppppqqq"], 4, 15),
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
                2, 3,
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
                3, 3,
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
                2, 3,
            ),
            torso=Part([".hhhhggg", "CchhhggV", "CcchhgvV", "CccccvvV", "CccccvvV", "CccccvvV", "ppppqqqq", "pppppqqq"], 4, 15),
        ),
    },
    hem=2,
    breath=2000,
)

VISITOR_C = Doll(
    name="visitor_c",
    inks=dye(
        s=("skin", 3), l=("skin", 4), d=("skin", 2), x=("skin", 1), m=("skin", 1), M=("red", 1), e=("void", 0),
        n=("white", 2), h=("white", 2), g=("white", 1), j=("white", 3), i=("white", 4), r=("dusk", 3),
        c=("red", 1), C=("red", 2), v=("red", 0), V=("hair", 0), k=("hair", 1), t=("white", 3),
        a=("red", 1), b=("red", 0), w=("skin", 3),
        p=("cyan", 0), q=("void", 1), P=("cyan", 1), O=("mustard", 1), o=("mustard", 0),
    ),
    build=Build(hip=20, leg=3, gap=2, thigh=4, shoulder=14, reach=5, left=1, right=13, pivot=7, swing=2, step=2),
    views={
        "down": View(
            head=Part(
                [
                    "...sssss...",
                    "..sllllss..",
                    ".slllsssss.",
                    ".slssssssd.",
                    "gssssssssdg",
                    "hsnnsssnndg",
                    "hdsessseddg",
                    "ddsEsssEddd",
                    ".hdrsssrdh.",
                    ".hhjjddjhg.",
                    ".hjijmmjhg.",
                    ".hjiijjhhg.",
                    "..hjjjhhg..",
                    "...hhhhg...",
                ],
                2, 2,
            ),
            torso=Part(["..CtttCv..", ".CkCtCkCv.", "CCkCCCkCcv", "kkkkkkkkkV", "CCkCcCkCcv", ".kkkVVVVV."], 3, 14),
        ),
        "left": View(
            head=Part(
                [
                    "...sssss...",
                    ".sllllsss..",
                    ".slllsssss.",
                    "slssssssgg.",
                    "lsssssshgg.",
                    "nnssshsdhg.",
                    "sesssddshg.",
                    "sEssshdshd.",
                    "lsrshhddd..",
                    "djjhhhhd...",
                    "jmjjhhhg...",
                    ".jijhhgg...",
                    ".hjjhhg....",
                    "..hhgg.....",
                ],
                2, 2,
            ),
            torso=Part([".CCkCc..", "CCCkCcv.", "tCCkCccv", "kkkkkkkV", "CCCkCccv", ".kkkVVV."], 4, 14),
        ),
        "right": View(
            head=Part(
                [
                    "...sssss...",
                    "..sssllls..",
                    ".ssssslsls.",
                    ".ggssssssls",
                    ".gghsssssls",
                    ".ghdshsssnn",
                    ".ghsddssses",
                    ".dhsdhsssEs",
                    "..dddhhsrsl",
                    "...dhhhhjjd",
                    "...ghhhjjmj",
                    "...gghhjij.",
                    "....ghhjjh.",
                    ".....gghh..",
                ],
                3, 2,
            ),
            torso=Part(["..cCkCC.", ".vcCkCCC", "vccCkCCt", "Vkkkkkkk", "vccCkCCC", ".VVVkkk."], 4, 14),
        ),
        "up": View(
            head=Part(
                [
                    "...sssss...",
                    "..sllllss..",
                    ".slllsssss.",
                    ".slssssssd.",
                    "gssssssssdg",
                    "hsssssssddg",
                    "hhssssssdhg",
                    "dhhjhhhhhgd",
                    "dhjhhhjhggd",
                    ".hhhjhhhgg.",
                    ".dghhhhggd.",
                    "..dddddxd..",
                    "..dsdsdxd..",
                    "...dddxd...",
                ],
                2, 2,
            ),
            torso=Part(["..CkcckC..", ".CCkCckcv.", "CCCkCCkccv", "kkkkkkkkkV", "CCCkCckccv", ".kkkkVVVV."], 3, 14),
        ),
    },
    hem=0,
    breath=2500,
)

CAST = (VISITOR_A, VISITOR_B, VISITOR_C)
