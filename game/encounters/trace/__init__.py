"""Trace: a network that passes on what it receives, but for one place that keeps it."""
