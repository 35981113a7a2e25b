# ruff: noqa: E501 (an element on one line reads best)
"""Makes the small maps in ``maps/``, one for each thing Tiled can do, and their pictures.

Run ``python -m tests.tiled.make_maps`` after a change. The maps are kept in the repository: open
any of them in Tiled to see what the tests compare.
"""

from __future__ import annotations

import base64
import gzip
import json
import struct
import zlib

from tests.tiled.make_other_maps import foreign, jsons, newer
from tests.tiled.map_kit import CELLS, HEADER, MAPS, SOME, D, X, Y, glyph, layer, map_, png, sheet, tileset, write


def pictures() -> None:
    """Write the pictures."""
    write("tiles.png", sheet(4, 2))
    write("spaced.png", sheet(4, 2, margin=3, spacing=2, slack=5))
    write("small.png", png(10, 6, glyph(3, 10, 6)))
    write("tall.png", png(16, 40, glyph(5, 16, 40)))
    write("wide.png", png(40, 24, glyph(1, 40, 24)))
    write(
        "keyed.png", png(32, 32, lambda x, y: (255, 0, 255, 255) if (x // 4 + y // 4) % 2 else (20, x * 8, y * 8, 255))
    )
    write("soft.png", png(32, 32, lambda x, y: (200, 120, 40, (x * 8) % 256)))


def encodings() -> None:
    """Write one map in every encoding."""
    raw = struct.pack(f"<{len(CELLS)}I", *CELLS)
    packed = {
        "base64": (raw, ""),
        "zlib": (zlib.compress(raw), ' compression="zlib"'),
        "gzip": (gzip.compress(raw, mtime=0), ' compression="gzip"'),
        "zstd": (zstd_stored(raw), ' compression="zstd"'),
    }
    for name, (body, attribute) in packed.items():
        data = f'<data encoding="base64"{attribute}>\n   {base64.b64encode(body).decode()}\n  </data>'
        write(f"encoding_{name}.tmx", map_(tileset(1) + layer(CELLS, data=data)))
    write("encoding_csv.tmx", map_(tileset(1) + layer(CELLS)))
    tiles = "".join(f'<tile gid="{gid}"/>' if gid else "<tile/>" for gid in CELLS)
    write("encoding_xml.tmx", map_(tileset(1) + layer(CELLS, data=f"<data>{tiles}</data>")))


def zstd_stored(raw: bytes) -> bytes:
    """Return a Zstandard frame of one stored block (RFC 8878, 3.1.1): small, and no library is needed."""
    assert len(raw) < 256
    return b"\x28\xb5\x2f\xfd" + bytes([0x20, len(raw)]) + struct.pack("<I", len(raw) << 3 | 1)[:3] + raw


def orders() -> None:
    """Write tiles larger than the grid in the four render orders, and with offsets."""
    collection = (
        '<tileset firstgid="1" name="collection" tilewidth="40" tileheight="40" tilecount="3" columns="0">'
        '<tileoffset x="3" y="-2"/>'
        '<tile id="0"><image source="tall.png" width="16" height="40"/></tile>'
        '<tile id="4"><image source="wide.png" width="40" height="24"/></tile>'
        '<tile id="9"><image source="small.png" width="10" height="6"/></tile></tileset>'
    )
    cells = [0, 1, 5, 10, 0, 5, 1, 5, 1, 0, 5, 10, 10, 1, 5, 5, 1, 1, 5 | D, 1 | X, 1 | D, 10 | D | X, 5 | Y, 1 | D | Y]
    for order in ("right-down", "right-up", "left-down", "left-up"):
        write(f"order_{order}.tmx", map_(collection + layer(cells), more=f'renderorder="{order}"'))


def layers() -> None:
    """Write layers of all kinds: order, opacity, tint, offsets, groups, visibility, background."""
    objects = '<objectgroup name="things" offsetx="4"><object id="1" gid="2" x="20" y="40" width="16" height="16"/></objectgroup>'
    image = '<imagelayer name="picture" offsetx="10" offsety="8"><image source="soft.png" width="32" height="32"/></imagelayer>'
    write("order_of_layers.tmx", map_(tileset(1) + layer(CELLS) + objects + image + layer(SOME, name="upper")))
    shades = (
        layer(CELLS, more='opacity="0.5"')
        + layer(SOME, name="red", more='tintcolor="#ff8040"')
        + layer(SOME[::-1], name="faint", more='tintcolor="#8040ff80" opacity="0.7"')
    )
    write("opacity_and_tint.tmx", map_(tileset(1) + shades))
    write("background.tmx", map_(tileset(1) + layer(SOME), more='backgroundcolor="#204060"'))
    write("background_alpha.tmx", map_(tileset(1) + layer(SOME), more='backgroundcolor="#80204060"'))
    moved = layer(CELLS, more='offsetx="5" offsety="-7"') + layer(SOME, name="up", more='offsetx="-9" offsety="3"')
    write("offset_layers.tmx", map_(tileset(1) + moved))
    halves = layer(CELLS, more='offsetx="2.25" offsety="1.75"') + layer(SOME, name="up", more='offsetx="-0.75"')
    write("offset_fractions.tmx", map_(tileset(1) + halves))
    nested = (
        '<group name="outer" opacity="0.6" offsetx="6" offsety="2" tintcolor="#80ffff">'
        + layer(CELLS, more='tintcolor="#ff80ff"')
        + '<group name="inner" opacity="0.5" offsetx="-3" offsety="5">'
        + layer(SOME, name="deep", more='opacity="0.8" offsetx="2"')
        + image
        + objects
        + "</group></group>"
    )
    write("groups.tmx", map_(tileset(1) + nested))
    hidden = (
        layer(CELLS)
        + '<group name="gone" visible="0">'
        + layer(SOME)
        + image
        + "</group>"
        + image.replace("<imagelayer", '<imagelayer visible="0"')
        + layer(SOME, name="off", more='visible="0"')
        + objects.replace("<object ", '<object visible="0" ')
    )
    write("visibility.tmx", map_(tileset(1) + hidden))


def images() -> None:
    """Write image layers: key colour, repeat, tint, no image at all."""
    layer_ = '<imagelayer name="{0}" {1}><image source="{2}" {3}/></imagelayer>'
    write(
        "images.tmx",
        map_(
            layer_.format("keyed", 'offsetx="40" offsety="20"', "keyed.png", 'trans="ff00ff" width="32" height="32"')
            + layer_.format("tinted", 'tintcolor="#8080ff" opacity="0.5"', "soft.png", "")
            + '<imagelayer name="empty"/>'
        ),
    )
    write("image_repeat_x.tmx", map_(layer_.format("x", 'repeatx="1" offsetx="-5" offsety="9"', "small.png", "")))
    write("image_repeat_y.tmx", map_(layer_.format("y", 'repeaty="1" offsetx="7" offsety="3"', "small.png", "")))
    write("image_repeat.tmx", map_(layer_.format("both", 'repeatx="1" repeaty="1" offsetx="3"', "wide.png", "")))


def tilesets() -> None:
    """Write tilesets: spacing, stale sizes, missing sizes, offsets, external ones, key colours, gaps."""
    spaced = tileset(1, image="", more='margin="3" spacing="2"').replace(
        "</tileset>", '<image source="spaced.png" width="{0}" height="{1}"/></tileset>'
    )
    write("spacing.tmx", map_(spaced.format(78, 42) + layer(CELLS)))
    write("stale_size.tmx", map_(tileset(1).replace('width="64" height="32"', 'width="32" height="64"') + layer(CELLS)))
    write("no_size.tmx", map_(tileset(1).replace(' width="64" height="32"', "") + layer(CELLS)))
    write("tile_offset.tmx", map_(tileset(1, '<tileoffset x="5" y="-6"/>') + layer(SOME)))
    keyed = tileset(1).replace("tiles.png", "keyed.png").replace('width="64"', 'trans="#ff00ff" width="32"')
    write("key_colour.tmx", map_(keyed + layer([1, 2, 3, 4] * 6)))
    outer = tileset(0, '<tileoffset x="2" y="1"/>').replace('firstgid="0" ', "")
    write("sets/outer.tsx", HEADER + outer.replace("tiles.png", "../tiles.png") + "\n")
    write("external.tmx", map_('<tileset firstgid="1" source="sets/outer.tsx"/>' + tileset(9) + layer([9, 1] * 12)))
    plain = {
        "type": "tileset", "name": "json", "tilewidth": 16, "tileheight": 16, "tilecount": 8, "columns": 4,
        "margin": 0, "spacing": 0, "image": "../tiles.png", "imagewidth": 64, "imageheight": 32,
        "tiledversion": "1.8.2", "version": "1.8",
        "tiles": [{"id": 2, "animation": [{"duration": 100, "tileid": 2}, {"duration": 50, "tileid": 5}]}],
    }  # fmt: skip
    write("sets/plain.tsj", json.dumps(plain, indent=1) + "\n")
    write("external_json.tmx", map_('<tileset firstgid="1" source="sets/plain.tsj"/>' + layer(CELLS)))
    write("gid_gaps.tmx", map_(tileset(1) + tileset(100) + layer([1, 100, 107 | X, 8] * 6)))


def animations() -> None:
    """Write animated tiles, flipped ones too, and one whose frame lasts for ever."""
    frames = (
        '<tile id="0"><animation><frame tileid="0" duration="100"/><frame tileid="5" duration="250"/></animation></tile>'
        '<tile id="1"><animation><frame tileid="2" duration="70"/><frame tileid="3" duration="0"/></animation></tile>'
    )
    cells = [1, 2, 3, 1 | X, 1 | Y, 1 | D, 2 | D | X, 0, 1, 2, 0, 1] * 2
    objects = (
        '<objectgroup name="o"><object id="1" gid="1" x="8" y="30" width="16" height="16"/>'
        f'<object id="2" gid="{1 | X}" x="48" y="60" width="16" height="16"/></objectgroup>'
    )
    write("animation.tmx", map_(tileset(1, frames) + layer(cells) + objects))


def objects() -> None:
    """Write tile objects: alignment, order, flips, sizes, turns."""
    names = ("topleft", "top", "topright", "left", "center", "right", "bottomleft", "bottom", "bottomright")
    for name in (*names, "unspecified"):
        aligned = tileset(1, '<tileoffset x="2" y="1"/>', more=f'objectalignment="{name}"')
        group = (
            '<objectgroup name="o"><object id="1" gid="2" x="30" y="30" width="16" height="16"/>'
            '<object id="2" gid="3" x="60" y="40" width="32" height="16"/></objectgroup>'
        )
        write(f"align_{name}.tmx", map_(aligned + layer([0] * 24) + group))
    items = "".join(
        f'<object id="{number}" gid="{2 | bits}" x="{6 + number * 9}" y="{50 - number * 4}" width="16" height="16"/>'
        for number, bits in enumerate((0, X, Y, X | Y, 0, X))
    )
    write("objects_topdown.tmx", map_(tileset(1) + f'<objectgroup name="o">{items}</objectgroup>'))
    write("objects_index.tmx", map_(tileset(1) + f'<objectgroup name="o" draworder="index">{items}</objectgroup>'))
    shaded = f'<objectgroup name="o" opacity="0.5" tintcolor="#ffff40" offsety="6">{items}</objectgroup>'
    write("objects_shaded.tmx", map_(tileset(1) + shaded))
    turned = "".join(
        f'<object id="{turn}" gid="4" x="{20 + turn // 90 * 22}" y="40" width="16" height="16" rotation="{turn}"/>'
        for turn in (90, 180, 270)
    )
    write("objects_turned.tmx", map_(tileset(1) + f'<objectgroup name="o">{turned}</objectgroup>'))
    slanted = '<object id="1" gid="4" x="40" y="50" width="32" height="32" rotation="30"/>'
    write("objects_slanted.tmx", map_(tileset(1) + f'<objectgroup name="o">{slanted}</objectgroup>'))
    scaled = (
        '<object id="1" gid="4" x="4" y="40" width="32" height="32"/><object id="2" gid="5" x="50.25" y="60" width="24" height="48.5"/>'
        '<object id="3" gid="6" x="80" y="20" width="8" height="8"/>'
    )
    write("objects_scaled.tmx", map_(tileset(1) + f'<objectgroup name="o">{scaled}</objectgroup>'))
    nosize = '<objectgroup name="o"><object id="1" gid="4" x="4" y="40"/></objectgroup>'
    write("objects_without_size.tmx", map_(tileset(1) + nosize))


def older() -> None:
    """Write what early versions of Tiled wrote: layers placed by x and y, pictures inside the map."""
    block = '<layer name="block" x="1" y="2" width="3" height="2"><data encoding="csv">1,2,3,4,5,6</data></layer>'
    image = '<imagelayer name="{0}" x="40" y="20"{1}><image source="soft.png"/></imagelayer>'
    images_ = image.format("old", "") + image.format("new", ' offsetx="3"')
    write("older_positions.tmx", map_(tileset(1) + block + images_))
    data = base64.b64encode((MAPS / "tiles.png").read_bytes()).decode()
    inside = f'<image format="png"><data encoding="base64">{data}</data></image>'
    write("newer_embedded.tmx", map_(tileset(1, inside, image="") + layer(CELLS)))


def templates() -> None:
    """Write templates: of a tile from a set the map lacks, and of a shape."""
    write(
        "templates/lamp.tx",
        f'{HEADER}<template><tileset firstgid="1" source="../sets/outer.tsx"/>'
        '<object name="lamp" type="Light" gid="3" width="16" height="16"><properties>'
        '<property name="radius" type="int" value="40"/><property name="kind" value="glow"/></properties></object></template>\n',
    )
    write("templates/door.tx", f'{HEADER}<template><object type="Door" width="16" height="32"/></template>\n')
    instances = (
        '<objectgroup name="o"><object id="1" template="templates/lamp.tx" x="10" y="30"/>'
        '<object id="2" template="templates/lamp.tx" name="other" x="40" y="44" width="32"><properties>'
        '<property name="radius" type="int" value="9"/></properties></object></objectgroup>'
    )
    write("templates.tmx", map_(tileset(1) + layer(SOME) + instances))


def infinite() -> None:
    """Write infinite maps: blocks left and above the origin, one empty."""
    blocks = {(-16, -16): 3, (0, 0): 1, (16, 0): 0, (0, 16): 6}
    for name in ("csv", "zlib"):
        chunks = ""
        for (x, y), gid in blocks.items():
            gids = [gid if gid and (index % 16 + index // 16) % 3 == 0 else 0 for index in range(256)]
            body = ",".join(map(str, gids))
            if name == "zlib":
                body = base64.b64encode(zlib.compress(struct.pack("<256I", *gids))).decode()
            chunks += f'<chunk x="{x}" y="{y}" width="16" height="16">{body}</chunk>'
        encoding = 'encoding="csv"' if name == "csv" else 'encoding="base64" compression="zlib"'
        data = f"<data {encoding}>{chunks}</data>"
        write(f"infinite_{name}.tmx", map_(tileset(1) + layer([0] * 256, 16, data=data), 30, 20, "infinite"))


def main() -> None:
    """Write everything."""
    for part in (
        pictures,
        encodings,
        orders,
        layers,
        images,
        tilesets,
        animations,
        objects,
        templates,
        older,
        infinite,
        jsons,
        newer,
        foreign,
    ):
        part()


if __name__ == "__main__":
    main()
