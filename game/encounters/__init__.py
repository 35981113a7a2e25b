"""Rules of the encounters: fear and swarm, and the breath they share. Pure: buttons in, state and events out."""
