"""Measures the game beside its floors in one run; see ``docs/figures.md`` for what each row means."""
