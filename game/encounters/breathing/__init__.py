"""Breathing: Elara steers her own breath, and Quin borrows it."""
