"""Icons of 12×12 px beside words, typed in letters of the palette: ``ui/icons``, one tag each."""

from __future__ import annotations

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.ui_ink import pad, typed_row

SIZE = 12

MENU = """
continue new load save settings quit
..kkk....... .....kkk.... .kkkk....... kkkkkkkkkk.. ....kkkk.... kkkkkkkk....
..kekk...... ....kNMk.... kdddckkkkkk. kdchhhhckck. .kkkhjjhkkk. kggggggk....
..keekk..... .kkkkMkkkk.. kcccccccccck kdcggghckdck khjhhjjhhjhk kgBBBBgkkk..
..kedekk.... kNNMkMkNNMk. kcfffffffcck kdchhhhckdck khhhjhhjhhgk kgBDDBgkzYk.
..kedddekk.. kNMMMMNNMLk. kbjjwwwjjhbk kddcccccdddk .khjhkkhjgk. kgBDkkkkzYYk
..kedddddek. .kLMMMMMLk.. kkkkkkkkkkkk kdwwwwwwwwck kjjhk..khhgk kgBDkzYYYYYY
..kddddddck. ..kkkMLkk... kedddddddddk kdwhhhhhhwck kjjhk..khhgk kgBDkyyyyyyy
..kdddcckk.. ....kMk..... kdcccccccccb kdwwwwwwwwck .khhhkkhhgk. kgBBkkkkyyyk
..kdcckk.... .kkkkMkkkk.. kdcccccccccb kdwhhhhhwwck khhhhhhhhhgk kgBBBBgkyyk.
..kckk...... k5544433322k kdccccccccck kdwwwwwwwwck khggghhgggfk kgffffgkkk..
..kkk....... .k44333222k. kkkkkkkkkkkk kkkkkkkkkkkk .kkkghgfkkk. kkkkkkkk....
............ ..kkkkkkkk.. ............ ............ ....kkkk.... ............

chart history home back sound picture
...kkkk..... .kkkkkkkkk.. .....kk..... ............ ......kk.... .kkkkkkkkkk.
.kkkhhkkkk.. kddddddddck. ....kOOk.... ....kk...... .....kjk.... kjhhhhhhhhgk
k4khjjhk43k. kdccccccccbk ...kORRRk... ...kek...... kkkkkjjk..k. khAABDDDDAgk
k4kkkkkk63k. kdcwwwwwcbbk ..kORRRRrk.. ..keek...... khhhjjjk.kek khABDDEEDDgk
k466666663k. kdccccccccbk .kORRRRRRrk. .keeekkkkk.. khjjjjhkk.ke khBDDEFFEDgk
k46RR6gg63k. kdcwwwcccbbk kORRRRRRRRrk keeedddddek. khjjjjhk.kke khDDEFFFFEgk
k466666663k. kdccccccccbk kkkwjjjhhkkk kdddccccccck khhhhhhkk.ke khDEEkFFkEgk
k46cc6ggg3k. kcbbbbbbbbbk ..kwkkkhhk.. .kdcckkkkk.. kgggghgk.kek khEkkkkkkkgk
k466666663k. .kkkbbkkkkk. ..kwkFkhgk.. ..kdck...... kkkkkggk..k. khkkkFkkFkgk
k46cc6ggg3k. ...kbk...... ..kwkFkhgk.. ...kck...... .....kgk.... khkFkkkFkkgk
k333333332k. ...kk....... ..kkkkkkkk.. ....kk...... ......kk.... kgggggggggfk
.kkkkkkkkk.. ............ ............ ............ ............ .kkkkkkkkkk.

text assist controls language
kkkkkkkkkkkk ....kk...... ............ ....kkkk....
kwwwwwwwwwhk ...kKJk..... .kkk....kkk. ..kksstskk..
kwwkkwwwwwhk ...kKJkkkk.. kdddkkkkddck .kMssssstsk.
kwkwwkwwwwhk ...kKJkJkJkk kdkddddddRck .kMMLssMMsk.
kwkwwkwwwwhk kk.kKJkJkJkJ kkkkdccdRcRk kSsMLtsMMMsk
kwkkkkwkkwhk kKkkKJJJJJJJ kdkdccccdRck kSssttsMMLsk
kwkwwkwwwkhk kKJkKKJJJJJI kdddkkkkddck ksssttttLLtk
kwkwwkwkkkhk .kKJKKJJJJJI kddkk..kkdck kstLttttLttk
kwwwwwkwwkhk ..kKKKJJJJIk kdck....kdck .ktLLtttttk.
kwwwwwwkkkhk ...kKJJJJIIk kckk....kkck .kttLtttttk.
khhhhhhhhggk ....kJJIIIk. .kk......kk. ..kkttttkk..
kkkkkkkkkkkk .....kkkkk.. ............ ....kkkk....
"""

TALK = """
auto skip lock listen look speech
............ ............ ....kkkk.... ...kkkkk.... ............ ............
kkk...kkk... kkk...kkk... ...khjjhk... ..kKJJJJkk.. ............ .kkkkkkkkkk.
kekk..kekk.. kekk..kekkkk ..khkkkkgk.. .kKJIIIIJHk. ....kkkk.... kwwwwwwwwwjk
keekk.keekk. keekk.keekkd ..khk..kgk.. .kJIkkkkIHk. ..kkwwwwkk.. kwjjjjjjjjhk
kedekkkedekk kedekkkedekd .kkkkkkkkkk. .kJkJJIkIHk. .kwwsssswwk. kwjkkjkkjjhk
kedddekedddk kedddekedddd .kzYYYYYYyk. .kJIkJIkIHk. kwwssnnsswwk kwjkkjkkjjhk
kedddckedddk kedddckedddd .kYYykkyYok. .kkkIJkkHk.. kwjssnkssjjk kwjjjjjjjjhk
keddckkeddck keddckkeddcd .kYYykkyYok. ...kJIkIHk.. .kjjsssshjk. kjhhhhhhhhgk
keckk.keckk. keckk.keckkc .kYYyykyyok. ..kJIkkHk... ..kkhhhhkk.. .kkkjhkkkkk.
kckk..kckk.. kckk..kckkkc .kYyyyyyook. ..kIk.kk.... ....kkkk.... ...khk......
kkk...kkk... kkk...kkk.kk .kooooooomk. ..kHHk...... ............ ...kk.......
............ ............ ..kkkkkkkk.. ...kk....... ............ ............

heart flag clock warning check cross
............ .kk......... ...kkkkkk... .....kk..... ............ ............
.kkkk.kkkk.. kYokkkkkkk.. .kkwwwwwwkk. ....kYzk.... ..........k. .kk......kk.
kPPPPkPPPPk. kYoedddddkkk kwwwwkkwwwhk ....kYYk.... .........kek kORk....kORk
kPQPPPPPPpk. kYoddddddddk kwjjjkkjjjhk ...kYYYyk... ........keek kRRRk..kRRrk
kPPPPPPPPpk. kYodccccccck kwjjjkkjjjhk ...kYkkyk... .k.....keedk .kRRRkkRRrk.
kPPPPPPPPpk. kYokkkcccckk kwjjjkkjjjhk ..kYYkkyyk.. kek...keedk. ..kRRRRRrk..
.kPPPPPPpk.. kYok.kkkkkk. kwjjjkkkkjhk ..kYYkkyyk.. keek.keedk.. ...kRRRrk...
..kPPPPpk... kYok........ kjjjjjjjjhhk .kYYYyyyyyk. kdeekeedk... ..kRRRRRrk..
...kPPpk.... kYok........ khjjjjjjhhgk .kYYYkkyyok. .kdeeedk.... .kRRrkkRRrk.
....kpk..... kYok........ .kkhhhhggkk. kYYyykkyyook ..kdedk..... kRRrk..kRrrk
.....k...... kook........ ...kkkkkk... kyyyyyoooomk ...kdk...... krrk....krrk
............ .kk......... ............ .kkkkkkkkkk. ....k....... .kk......kk.
"""

# On paper: no outline of night, but of ink; fears in red and brown, manners in teal and blue.
FEARS = """
waiting drill needle lamp chair
..11111111.. ......11111. .........11. .....11..... .11.........
..15666641.. .....1jwwwj1 ........1h1. .....11..... 1RR1........
...1yyyy1... ....1jwh1hh1 .....1.1h1.. ...111111... 1ROR1.......
...16yy51... ...1jwh111g1 ....1h1h1... ..1fghhjj1.. .1RRr1......
....1651.... ..1jwh1..1y1 .....1h1.... .1fghjjwwj1. .1RRr1......
.....11..... .1jwh1...1Y1 ....1OO1h1.. .1gghjjwww1. ..1RRr1.....
....1651.... 1ddh1....1y1 ...1OwRO1... .1111111111. ..1RRRr11111
...16y661... 1dcc1.....1. ..1OwRR1.... ..oYYzzYYo.. ..1rRRRRRRr1
...1yyyy1... 1cb1....R.1. .1OwRR1..... .oYYYzzYYYo. ...11rrrrr11
..15yyyy41.. .11......R.R .1RRR1...... .oyYYzzYYyo. .....1hg1...
..11111111.. ........R.R. 1h1R1....... oyYYYYYYYYyo ....1hhgg1..
............ ............ 11.1........ oooooooooooo ...11111111.
"""

MANNERS = """
tell_me ask_me be_quick dont_look stay
.1111111111. .1111111111. ......1111.. 1.........1. ............
1wwwwwwwwwj1 1wwwwwwwwwj1 .....1zYY1.. 11.......11. .11.....11..
1w11111111j1 1ww11111wwj1 ....1zYY1... .1111111111. 1dd1...1KK1.
1wwwwwwwwwj1 1w11ww11wwj1 ...1zYY1.... 1bbbbbbbbbb1 1dd1...1KK1.
1w1111111wj1 1wwwww11wwj1 ..1zYYY1111. 1bbbbbbbbbb1 .11.....11..
1wwwwwwwwwj1 1wwww11wwwj1 .1zYYYYYYY1. .1bbb11bbb1. 1ccd1.1KJJ1.
1w111111wwj1 1wwww11wwwj1 .1111YYYy1.. ..1111.111.. 1cccd1KJJJ1.
1wwwwwwwwjj1 1wwwwwwwwjj1 ...1YYYy1... ............ 1ccc1d1JJJ1.
1jjjjjjjjjh1 1jjj11jjjjh1 ...1YYy1.... .1..1..1..1. 1ccc1dKJJJ1.
.111jh11111. .111jh11111. ..1YYy1..... 1...1..1...1 1bcc1cJIII1.
...1j1...... ...1j1...... ..1Yy1...... ....1..1.... 1bbb1.1III1.
...11....... ...11....... ..111....... ............ .111...111..
"""


def sheet() -> Sheet:
    """Return all icons, each a tag of one frame."""
    pictures = {
        name: pad(picture, SIZE, SIZE)
        for block in (MENU, TALK, FEARS, MANNERS)
        for name, picture in typed_row(block).items()
    }
    frames = [Frame(picture) for picture in pictures.values()]
    return Sheet("ui/icons", frames, [Tag(name, index, index) for index, name in enumerate(pictures)])
