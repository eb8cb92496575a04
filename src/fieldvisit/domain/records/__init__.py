"""What the product keeps, as read-only dataclasses: one module per kind, field by field as the schema names it.

Edits do not happen here: services hand changed fields to the store, which writes row and outbox entry together.
"""
