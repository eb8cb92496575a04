"""Besøg: prepare, hold and record a visit on one screen (mockups c, h, k)."""
