"""Crowd: a waiting room breathes as its loudest people do."""
