"""Projects, line IDs and translations."""
