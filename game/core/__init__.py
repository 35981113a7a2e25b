"""Input, events, random numbers, fixed-point geometry, snapshots and errors: imports nothing else."""
