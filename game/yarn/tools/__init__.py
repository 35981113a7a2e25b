"""Tools for writers: plans, checks, graphs, line IDs, tables, editor support. Texts in, texts out."""
