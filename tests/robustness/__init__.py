"""Proofs that nothing is lost and nothing crashes, whatever the disk, the player or the power supply do."""
