"""Markup in lines: ``[wave]hello[/wave]`` becomes text with attributes."""

from game.yarn.markup.model import Attribute, MarkupProblem, MarkupResult, Processor, Property, Replacement
from game.yarn.markup.parser import MarkupParser, check_markup, expand, parse_markup

__all__ = [
    "Attribute",
    "MarkupParser",
    "MarkupProblem",
    "MarkupResult",
    "Processor",
    "Property",
    "Replacement",
    "check_markup",
    "expand",
    "parse_markup",
]
