"""Unlocking and the first start: widgets with signals; the composition root answers them.

- `unlock_page.py` `UnlockPage(clock)`: `unlock_requested(str)`, `forgotten()`, `other_user()`; `.show_person(...)`, `.show_refused()`, `.show_waiting(n)`.
- `first_run_page.py` `FirstRunPage()`: `connect_requested(server, code)`, `passphrase_chosen(text)`, `fetch_requested()`,
  `demo_requested()`; `.show_step(...)`, `.show_problem(text)`, `.show_progress(done, whole, words)`.
- `sample_data.py` `SampleData(folder)`: the process that makes sample data and keeps it running; `sample_trial.py` `SampleTrial(page, data)`:
  what the first page asks of it and shows of it; `opened(Sample)`, `.leave(remove=...)`.
"""
