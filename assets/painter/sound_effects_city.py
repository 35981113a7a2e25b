"""Effects of the city: what is heard in Harbour Street and nowhere else."""

from __future__ import annotations

import numpy as np

from assets.painter.sound_synth import Maker, Wave, band, bell, fall, hertz, mix, noise, peak, room


def tram_bell() -> Wave:
    """A foot on the gong of line 14, once, and the street it stands in."""
    clapper = band(noise(0.03, 61), 1200, 6000) * fall(0.03, 0.004)
    bronze = bell(hertz("A5"), 2.2, 0.5) + 0.7 * bell(hertz("A5") * 1.004, 2.2, 0.45, 0.5)
    bowl = 0.5 * bell(hertz("C5"), 2.2, 0.3, 0.4)
    stroke = mix((0, 0.5 * clapper), (0.004, bronze + bowl))
    ending = np.minimum(1.0, np.linspace(len(stroke) / 12000, 0, len(stroke)))
    return peak(room(stroke * ending, 0.18, 0.3, low=300), -14)


EFFECTS: dict[str, Maker] = {"tram_bell": tram_bell}
