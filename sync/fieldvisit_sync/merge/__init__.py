"""How two edits of one record meet (SYNC "Merge, in one place"). Pure functions, no I/O.

Enter at `record` (a whole record against one edit). Behind it: `field` (one field, by its rule), `words` (two
texts), `sides` (texts of any number of authors, alike in whatever order they come), `origin` (who wrote what shows, and when) and `digest` (the sums of the proof). The server merges; laptops use
`digest` only.
"""
