"""The main window, where the screens meet.

- `main_window.py` `MainWindow(folder, clock)`: `.add_pages(specs)`, `.open_page(id, record="")`, `.go_back()`, `.set_user(...)`,
  `.set_badge(page, count, tone, words)`, `.strip`, `.toast(text, undo=None, undo_words="")`, `.actions_list` (Actions),
  `.set_palette_provider(p)`, `.show_cover(widget)`/`.uncover()` (unlock, first run), `.present(widget)`/`.end_presenting()`;
  signals `page_opened(str)`, `lock_requested()`, `undo_requested()`, `redo_requested()`.
- `page_spec.py`  `PageSpec(id, title, icon, group, factory, roles, in_rail=True)`: title is a callable, so that it follows the language.
- `actions.py`    `Actions`: `.add(ActionSpec(id, text, keys, icon, context), handler)`; F1 list and palette read it.
- `status_strip.py` `StatusStrip`: `.show_saved(text)`, `.show_waiting(n)`, `.show_conflicts(n)`, `.show_connection(...)`; `part_clicked(str)`.
- `rail.py`, `user_block.py`, `history.py` (Alt+arrows), `idle_lock.py`, `single_instance.py`, `settings_file.py`,
  `key_filter.py` (keys that text fields would swallow), `pane_walk.py` (F6), `shortcut_help.py` (F1), `appearance.py` (theme, text size, language).
"""
