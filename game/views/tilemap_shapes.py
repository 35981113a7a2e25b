"""Shapes and texts of object layers, drawn as outlines for ``map-image --objects all``."""

from __future__ import annotations

from math import cos, radians, sin

import pygame

from game.tiled.model import Colour, MapObject, ObjectLayer, Text
from game.tiled.shapes import outline
from game.views.tilemap_sample import blank, tinted

PLAIN: Colour = (160, 160, 164, 255)
FILL = 50
"""How strongly a shape is filled, of 255."""
POINT = 4
FAR = 1 << 15
LONGEST = 1 << 12
"""Longest side of a text's box in pixels."""


def draw_shapes(target: pygame.Surface, layer: ObjectLayer, area: pygame.Rect) -> None:
    """Draw what is no tile of an object layer; ``area`` is what ``target`` shows, in map pixels."""
    colour = layer.colour or PLAIN
    sheet = blank(*target.get_size())
    move = layer.offset_x - area.x, layer.offset_y - area.y
    for item in layer.objects:
        if not item.visible or item.gid:
            continue
        if item.text is not None:
            _text(sheet, item, item.text, move)
        else:
            _shape(sheet, item, colour, move)
    target.blit(tinted(sheet, None, layer.opacity), (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)


def _shape(sheet: pygame.Surface, item: MapObject, colour: Colour, move: tuple[float, float]) -> None:
    x, y = item.x + move[0], item.y + move[1]
    if item.kind == "polyline":
        turn = radians(item.rotation)
        points = [
            _near(x + across * cos(turn) - down * sin(turn), y + across * sin(turn) + down * cos(turn))
            for across, down in item.points
        ]
        if len(points) > 1:
            pygame.draw.lines(sheet, colour, False, points)
        return
    points = [_near(across + move[0], down + move[1]) for across, down in outline(item)]
    if len(points) < 3 or not (item.width or item.height or item.points):
        pygame.draw.circle(sheet, colour, _near(x, y), POINT, 1)
        return
    pygame.draw.polygon(sheet, (*colour[:3], FILL), points)
    pygame.draw.polygon(sheet, colour, points, 1)


def _near(x: float, y: float) -> tuple[float, float]:
    """Return a point no further off than pygame draws quickly."""
    return min(max(x, -FAR), FAR), min(max(y, -FAR), FAR)


def _text(sheet: pygame.Surface, item: MapObject, text: Text, move: tuple[float, float]) -> None:
    pygame.font.init()
    font = pygame.font.SysFont(text.family, text.size, text.bold, text.italic)
    font.set_underline(text.underline)
    font.set_strikethrough(text.strikeout)
    font.align = {"center": pygame.FONT_CENTER, "right": pygame.FONT_RIGHT}.get(text.halign, pygame.FONT_LEFT)
    box = blank(min(max(int(item.width), 1), LONGEST), min(max(int(item.height), 1), LONGEST))
    ink = font.render(text.text[:LONGEST], False, text.colour, None, box.get_width() if text.wrap else 0)
    spare = box.get_width() - ink.get_width(), box.get_height() - ink.get_height()
    across = {"center": spare[0] // 2, "right": spare[0]}.get(text.halign, 0)
    down = {"center": spare[1] // 2, "bottom": spare[1]}.get(text.valign, 0)
    box.blit(ink, (across, down))
    corner = pygame.Vector2(item.x + move[0], item.y + move[1])
    if max(abs(corner.x), abs(corner.y)) > FAR:
        return
    middle = corner + pygame.Vector2(item.width / 2, item.height / 2).rotate(item.rotation)
    turned = pygame.transform.rotate(box, -item.rotation) if item.rotation % 360 else box
    sheet.blit(turned, turned.get_rect(center=(round(middle.x), round(middle.y))))
