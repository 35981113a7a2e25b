"""Sound: music, ambience and effects, driven by events; silent and content where there is no device."""

from game.audio.engine import Audio

__all__ = ["Audio"]
