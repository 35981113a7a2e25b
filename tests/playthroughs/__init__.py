"""Playthroughs by buttons alone."""
