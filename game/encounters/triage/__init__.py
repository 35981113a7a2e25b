"""Triage: six lines ring at once, and four of them can be answered."""
