"""Help inside the window: the guide of the first day, the user guide to read offline, and the key list on paper.

- `first_day_steps.py` `STEPS`: the steps of a real day, each with the deeds that show that somebody did it.
- `first_day.py` `FirstDay(kept)`: which steps are done or skipped; remembered without a person.
- `coach_line.py` `CoachLine`: the line below the page that says the next step. `steps_panel.py`: all steps over the page.
- `manual.py` `chapters()`: the user guide (`docs/brugervejledning.md`) by chapters; `manual_panel.py` shows it.
- `key_sheet.py` `key_document(lines, today)`: every key, to print.

What happens in the window is told by the shell (`shell/help_desk.py`); this room knows no window.
"""
