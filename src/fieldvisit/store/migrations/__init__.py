"""Bringing an older store up to this version's layout; imported only when a store is old.

One enters through `runner.upgrade`. Each step is one module in `versions`, numbered by the store version it leads to,
with a function `upgrade(op)` that uses Alembic's operations. A step that brings the fields of a new schema version says so
in `SCHEMA`.
"""
