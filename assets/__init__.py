"""Everything the game shows and plays that is not code; see ``assets/README.md``."""
