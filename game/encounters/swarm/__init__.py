"""Swarm: nanobots on the micro scale that answer the one who keeps their rhythm."""
