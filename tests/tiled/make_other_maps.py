# ruff: noqa: E501 (an element on one line reads best)
"""Maps as other versions and other people write them: JSON, newer properties, foreign classes."""

from __future__ import annotations

import json

from tests.tiled.map_kit import CELLS, SOME, X, layer, map_, sheet, tileset, write


def jsons() -> None:
    """Write a whole map as JSON."""
    image = {
        "type": "imagelayer",
        "name": "i",
        "image": "soft.png",
        "offsetx": 9,
        "opacity": 0.5,
        "visible": True,
        "x": 0,
        "y": 0,
    }
    group = {
        "type": "group", "name": "g", "opacity": 0.75, "visible": True, "offsetx": 3, "x": 0, "y": 0,
        "layers": [
            {"type": "tilelayer", "name": "t", "width": 6, "height": 4, "opacity": 1, "visible": True, "x": 0, "y": 0,
             "data": CELLS},
            image,
        ],
    }  # fmt: skip
    thing = {
        "id": 1, "name": "box", "type": "Spot", "x": 8, "y": 30, "width": 16, "height": 16, "rotation": 0, "visible": True,
        "gid": 3 | X, "properties": [{"name": "node", "type": "string", "value": "Box"},
                                     {"name": "visible", "type": "bool", "value": False}],
    }  # fmt: skip
    things = {"type": "objectgroup", "name": "o", "draworder": "topdown", "opacity": 1, "visible": True, "x": 0, "y": 0,
              "objects": [thing]}  # fmt: skip
    data = {
        "type": "map", "version": "1.8", "tiledversion": "1.8.2", "orientation": "orthogonal", "renderorder": "right-down",
        "width": 6, "height": 4, "tilewidth": 16, "tileheight": 16, "infinite": False, "compressionlevel": -1,
        "nextlayerid": 9, "nextobjectid": 9, "backgroundcolor": "#102030",
        "tilesets": [{"firstgid": 1, "source": "sets/plain.tsj"}], "layers": [group, things],
        "properties": [{"name": "title", "type": "string", "value": "json"}],
    }  # fmt: skip
    write("json.tmj", json.dumps(data, indent=1) + "\n")


def newer() -> None:
    """Write what Tiled learnt after 1.8: render size, fill mode, parts of pictures, blend modes, lists."""
    for fill in ("stretch", "preserve-aspect-fit"):
        grid = tileset(1, image="tiles.png", size=32, more=f'tilerendersize="grid" fillmode="{fill}"')
        write(f"newer_grid_{fill}.tmx", map_(grid.replace('columns="4"', 'columns="2"') + layer([1, 2, 0] * 8)))
    parts = (
        '<tileset firstgid="1" name="parts" tilewidth="40" tileheight="40" tilecount="2" columns="0">'
        '<tile id="0" x="4" y="2" width="16" height="16"><image source="wide.png" width="40" height="24"/></tile>'
        '<tile id="1" x="0" y="0" width="10" height="6"><image source="small.png" width="10" height="6"/></tile></tileset>'
    )
    write("newer_parts.tmx", map_(parts + layer([1, 2, 0] * 8)))
    blended = layer([1] * 24) + layer([2, 3, 0] * 8, name="upper", more='mode="{0}"')
    for mode in ("add", "multiply", "screen", "difference"):
        write(f"newer_blend_{mode}.tmx", map_(tileset(1) + blended.format(mode)))
    properties = (
        '<properties><property name="name" value="a name"/><property name="visible" type="bool" value="false"/>'
        '<property name="long">two\nlines</property><property name="mark" type="color" value="#ff00ff80"/>'
        '<property name="to" type="object" value="4"/><property name="path" type="file" value="tiles.png"/>'
        '<property name="size" type="float" value="1.5"/><property name="mood" propertytype="Mood" value="fog"/>'
        '<property name="stats" type="class" propertytype="Stats"><properties>'
        '<property name="calm" type="int" value="7"/></properties></property>'
        '<property name="items" type="list"><item type="string" value="mirror"/><item type="int" value="3"/>'
        '<item type="list"><item type="bool" value="true"/></item></property></properties>'
    )
    shapes = (
        '<objectgroup name="shapes" color="#ff0000"><object id="1" x="8" y="8"><point/></object>'
        '<object id="2" x="20" y="8" width="20" height="10"><ellipse/></object>'
        '<object id="3" x="50" y="8"><polygon points="0,0 20,0 10,14.5"/></object>'
        '<object id="4" x="8" y="30"><polyline points="0,0 20,10 30,0"/></object>'
        '<object id="5" x="40" y="30" width="50" height="20"><text fontfamily="serif" pixelsize="12" wrap="1" '
        'color="#2040ff" bold="1" halign="center">Open wide</text></object>'
        '<object id="6" x="70" y="10" width="12" height="20"><capsule/></object>'
        '<object id="7" x="4" y="50" width="12" height="8" rotation="15"/></objectgroup>'
    )
    write("newer_properties.tmx", map_(properties + tileset(1) + layer(SOME) + shapes))
    sliding = (
        '<imagelayer name="far" parallaxx="0.5" parallaxy="0" repeatx="1"><image source="wide.png" width="40" height="24"/></imagelayer>'
        + layer(SOME, more='parallaxx="0.5"')
        + '<group name="near" parallaxx="2">'
        + layer(SOME, name="front", more='parallaxx="1.5"')
        + "</group>"
    )
    write("parallax.tmx", map_(tileset(1) + sliding, more='parallaxoriginx="10" parallaxoriginy="20"'))


def foreign() -> None:
    """Write what other programs and old or careless hands write, and Tiled takes without a word."""
    commas = f'<data encoding="csv">{"".join(f"{gid}," for gid in CELLS)}</data>'
    write("foreign_commas.tmx", map_(tileset(1) + layer(CELLS, data=commas)))
    few = '<data><tile gid="3"/><tile/><tile gid="5"/></data>'
    nothing = layer([0] * 24, name="nothing", data='<data encoding="csv"> </data>')
    write("foreign_few_tiles.tmx", map_(tileset(1) + layer([0] * 24, data=few) + nothing))
    write("foreign_unsorted.tmx", map_(tileset(20) + tileset(1, image="keyed.png") + layer([1, 20, 2, 21, 25, 3] * 4)))
    colours = (
        layer(CELLS, more='tintcolor="#f80" visible="yes"')
        + layer(SOME, name="none", more='tintcolor="ff8000" offsetx="3"')
        + layer(SOME, name="bad", more='tintcolor="#nothing" offsety="3"')
    )
    write("foreign_colours.tmx", map_(tileset(1) + colours, more='backgroundcolor="?"'))
    missing_ = '<objectgroup name="o"><object id="1" gid="77" x="12" y="50" width="12" height="20"/></objectgroup>'
    write("foreign_missing_tiles.tmx", map_(tileset(1, size=8) + layer([99, 1, 0, 0] * 6) + missing_))
    lowered = '<imagelayer name="i" x="5" y="4" offsety="9"><image source="soft.png"/></imagelayer>'
    write("foreign_image_position.tmx", map_(lowered))
    write("foreign_faint.tmx", map_(tileset(1) + layer(CELLS, more='opacity="0.1"')))
    named = tileset(1).replace("tiles.png", "sub%20folder/my%20tiles.png")
    write("sub folder/my tiles.png", sheet(4, 2))
    write("newer_percent.tmx", map_(named + layer(CELLS)))
    unpainted = layer([0] * 24, data='<data encoding="base64" compression="zlib"></data>')
    write("foreign_infinite_unpainted.tmx", map_(tileset(1) + unpainted, more="infinite"))
    common = {"name": "l", "opacity": 1, "visible": True, "x": 0, "y": 0}
    tiles = {"0": {"image": "tall.png"}, "1": {"image": "wide.png"}}
    data = {
        "height": 4, "width": 6, "orientation": "orthogonal", "tilewidth": 16, "tileheight": 16, "version": 1,
        "layers": [
            {**common, "type": "tilelayer", "width": 6, "height": 4, "data": [1, 2, 0] * 8},
            {**common, "type": "imagelayer", "image": "soft.png", "x": 4, "y": 7},
            {**common, "type": "imagelayer", "image": "soft.png", "offsety": 20},
        ],
        "tilesets": [{"firstgid": 1, "name": "c", "tilewidth": 40, "tileheight": 40, "tiles": tiles,
                      "tileproperties": {"1": {"kind": "wide"}}}],
    }  # fmt: skip
    write("foreign_old_json.tmj", json.dumps(data) + "\n")
