"""The sound device: one side or two, and how loud a channel is on them."""

from __future__ import annotations

import pygame

from game.audio.hearing import Sides

RATE, BUFFER, CHANNELS = 44_100, 512, 48
"""Samples a second, samples a buffer (12 ms), voices: the default of 8 drops effects in a fight."""
MONO, STEREO = 1, 2
CHANGES = pygame.AUDIO_ALLOW_FREQUENCY_CHANGE | pygame.AUDIO_ALLOW_CHANNELS_CHANGE
"""What a device may be instead of stereo, as the mixer has it. In mono nothing: it would have two sides again."""


def open_device(sides: int, reserved: int) -> bool:
    """Open it with ``reserved`` channels kept from effects; return whether there is one. Never raises."""
    try:
        pygame.mixer.init(RATE, -16, sides, BUFFER, allowedchanges=0 if sides == MONO else CHANGES)
    except pygame.error:
        return False
    pygame.mixer.set_num_channels(CHANNELS)
    pygame.mixer.set_reserved(reserved)
    return True


def set_sides(channel: pygame.mixer.Channel, volume: Sides) -> None:
    """Set how loud a channel is on either side; in mono it is as loud as on its louder one."""
    opened = pygame.mixer.get_init()
    if opened is not None and opened[2] == MONO:  # the mixer would play it in full
        channel.set_volume(max(volume))
    else:
        channel.set_volume(*volume)
