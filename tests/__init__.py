"""Tests, in the order of the packages; content and playthroughs beside them."""
