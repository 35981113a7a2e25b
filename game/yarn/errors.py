"""What can go wrong while a dialogue is loaded or runs; scripts themselves give diagnostics instead."""

from __future__ import annotations

from game.core.errors import GameError


class YarnError(GameError):
    """Root of the family: ``place`` is a node or file, ``problem`` and ``cure`` are sentences."""


class DialogueError(YarnError):
    """A script failed at run time (unknown node, modulo by zero, a bad ``number("…")``), or the
    dialogue was driven wrongly (advanced while options wait for an answer)."""


class StaleSnapshotError(YarnError):
    """The place where a snapshot was taken is no longer in the script: go to a checkpoint."""


class ProgramFormatError(YarnError):
    """Bytes that are not a program of this version: compile the sources again."""


class LibraryError(YarnError):
    """A function or command registered twice, or with a signature that does not fit the program."""


class ProjectError(YarnError):
    """A project file, string table or test plan that cannot be read."""
