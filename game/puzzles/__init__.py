"""Puzzles of places: rules over whole numbers, without a picture and without a clock."""
