"""Sunniva Rask of the health board on foot: upright, silver crop, eyes shut, ribbon of office, a thermos."""

from __future__ import annotations

from assets.painter.people_doll import Doll, Part, View
from assets.painter.people_ink import dye
from assets.painter.people_limbs import Build

DOLL = Doll(
    name="sunniva",
    inks=dye(
        s=("deep", 4),
        l=("brown", 4),
        d=("deep", 3),
        x=("deep", 2),
        m=("deep", 1),
        M=("red", 2),
        e=("void", 0),
        n=("void", 0),
        h=("white", 3),
        i=("white", 4),
        g=("white", 2),
        G=("white", 1),
        c=("white", 1),
        C=("white", 2),
        v=("white", 0),
        V=("void", 1),
        t=("white", 4),
        u=("white", 3),
        r=("red", 2),
        R=("red", 1),
        y=("mustard", 3),
        Y=("mustard", 2),
        k=("teal", 3),
        K=("teal", 1),
        j=("teal", 4),
        a=("white", 1),
        b=("white", 0),
        w=("deep", 4),
        p=("white", 0),
        q=("void", 1),
        P=("white", 1),
        O=("void", 1),
        o=("void", 0),
    ),
    build=Build(
        hip=21,
        leg=2,
        gap=2,
        thigh=3,
        shoulder=13,
        reach=5,
        left=3,
        right=11,
        pivot=7,
        swing=1,
        step=2,
        bounce=0,
        skirt=True,
    ),
    views={
        "down": View(
            head=Part(
                [
                    "...iihh...",
                    ".iihihhhg.",
                    ".ihihhhhg.",
                    "iihssssghg",
                    "ihslssssgg",
                    "hdlssssddg",
                    "dsxxssxxsd",
                    "dssssssddd",
                    "ysnnssnnsy",
                    ".sdsllsds.",
                    ".dssldssd.",
                    "..dsmmsd..",
                    "..xdssdx..",
                    "....dd....",
                ],
                3,
                0,
            ),
            torso=Part(
                [".Cttttv.", "CrttuurV", "CcrttRvV", "CccrRcvV", "CccyYcvV", "CccccvvV", "CcccvvvV", "CccVcvvV"], 4, 13
            ),
            over=Part(["tt", "jK", "kK", "kK", "kK"], 11, 17),
        ),
        "left": View(
            head=Part(
                [
                    "....iihh..",
                    "..iiihhhg.",
                    ".iihihhhhg",
                    ".sshihhhhg",
                    "lssshihhgg",
                    "slsssghhgg",
                    "xxssshhggG",
                    "ssssdsdhg.",
                    "nnsssddgG.",
                    "ssssssyd..",
                    "lssdssdd..",
                    ".mmssdd...",
                    ".sssddd...",
                    "...ddd....",
                ],
                3,
                0,
            ),
            torso=Part(
                ["..tccv..", ".trCcvV.", ".trccvV.", ".yrccvV.", ".CcccvV.", ".CcccvvV", "CccccvvV", "CccVcvvV"], 4, 13
            ),
            over=Part(["tt", "jK", "kK", "kK", "kK"], 3, 17),
        ),
        "right": View(
            head=Part(
                [
                    "..hhii....",
                    ".ghhhiii..",
                    "ghhhhihii.",
                    "ghhhhihss.",
                    "gghhihsssl",
                    "gghhgsssls",
                    "Ggghhsssxx",
                    ".ghdsdssss",
                    ".Ggddsssnn",
                    "..dyssssss",
                    "..ddssdssl",
                    "...ddssmm.",
                    "...dddsss.",
                    "....ddd...",
                ],
                3,
                0,
            ),
            torso=Part(
                ["..vcct..", ".VvcCrt.", ".Vvccrt.", ".Vvccry.", ".VvcccC.", "VvvcccC.", "VvvccccC", "VvvcVccC"], 4, 13
            ),
        ),
        "up": View(
            head=Part(
                [
                    "...iihh...",
                    ".iihihhhg.",
                    ".ihihhhhg.",
                    "iihhihhhgg",
                    "ihihhhhhgg",
                    "hihhhhhggg",
                    "dhhhihhggd",
                    "dhhhhhhggd",
                    "yghhhhggGy",
                    ".dghhggGd.",
                    "..dGggGd..",
                    "..dssssd..",
                    "..xdssdx..",
                    "....dd....",
                ],
                3,
                0,
            ),
            torso=Part(
                [".CrrrRv.", "CccrRvvV", "CcccccvV", "CcccccvV", "CccccvvV", "CccVcvvV", "CccVcvvV", "CccVvvvV"], 4, 13
            ),
            over=Part(["tt", "jK", "kK", "kK", "kK"], 3, 17),
        ),
    },
    hem=1,
    breath=3200,
)
