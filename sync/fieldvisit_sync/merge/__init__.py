"""How two edits of one record meet (SYNC "Merge, in one place"). Pure functions, no I/O.

Enter at `record` (a whole record against one edit). Behind it: `field` (one field, by its rule), `words` (two
texts), `sides` (texts of any number of authors, alike in whatever order they come), `origin` (who wrote what shows, and
when), `digest` (the sums of the proof) and `content` (hashes of what records hold). The server merges; laptops use
`digest` and `content` only.
"""
