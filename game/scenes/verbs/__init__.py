"""The commands of the scripts, one small function a verb, and what a script waits for.

A verb is called with the run, the talk it was written in and its typed arguments; it returns a
``Wait`` if the script has to pause, else None. Its docstring is its reference for writers.
"""

from __future__ import annotations

from game.scenes.verbs import camera, people, sound, story
from game.scenes.verbs.base import Verb, Wait

VERBS: dict[str, Verb] = {verb.name: verb for verb in (*people.VERBS, *camera.VERBS, *sound.VERBS, *story.VERBS)}

__all__ = ["VERBS", "Verb", "Wait"]
