"""Indstillinger: what a person chooses about window and computer, each taking effect at once and remembered.

- `settings_page.py` `SettingsPage(tools, choices)`: the sections at the left, the chosen one at the right.
- `window_choices.py` `WindowChoices`: the window as this room sees it; the shell has the real one.
- `section.py` `SettingsSection`: what the sections share: title, cards, rows, `locked_value` for what the municipality has set.
- one section per file: `look_section.py`, `coverage_section.py` (with `coverage_form.py`), `rules_section.py`, `spelling_section.py`,
  `keys_section.py`, `security_section.py` (with `secret_form.py`), `sync_section.py`,
  `data_section.py` (with `wipe_form.py`), `help_section.py`, `about_section.py`.
"""
