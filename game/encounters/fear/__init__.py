"""Fear: waves to dodge, openings to meet what is afraid, and a body that changes with both."""
