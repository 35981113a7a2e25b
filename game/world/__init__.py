"""Places, people, movement, paths and zones."""
