"""FieldVisit: the desktop app for people who visit companies."""
