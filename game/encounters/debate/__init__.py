"""Debate: an argument is won by what one is ready to lose."""
