"""Questions that need more than equal field values: one module per aggregate, functions that take a `Reader`."""
