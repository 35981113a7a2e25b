"""Rules of the encounters: fear, swarm and breath. Pure: buttons in, state and events out."""
