"""The main window, where the screens meet.

- `main_window.py` `MainWindow(app, folder, clock)`: `.add_pages(specs)`, `.open_page(id, record="")`, `.go_back()`, `.set_user(...)`,
  `.set_badge(page, count, tone, words)`, `.strip`, `.toast(text, undo=None, undo_words="")`, `.actions_list` (Actions),
  `.palette_search.add(source)`, `.idle_lock.start()`, `.sample.offer(actions)`, `.show_cover(widget)`/`.uncover()` (unlock, first run), `.present(widget)`/`.end_presenting()`;
  signals `page_opened(str)`, `lock_requested()`, `undo_requested()`, `redo_requested()`, `save_requested()`, `sync_requested()`,
  `present_requested()`, `strip_clicked(str)`, `closing()`, `rebuilt()`.
- `page_spec.py`  `PageSpec(id, title, icon, group, factory, roles, parent="")`: title is a callable, so that it follows the language.
- `actions.py`    `Actions`: `.add(ActionSpec(id, text, keys, icon, context), handler)`; F1 list and palette read it.
- `status_strip.py` `StatusStrip`: `.show_saved(text)`, `.show_waiting(n)`, `.show_conflicts(n)`, `.show_connection(...)`; `part_clicked(str)`.
- `rail.py` (`rail_part.py`, `rail_item.py`, `rail_folding.py`, `search_box.py`, `user_block.py`), `work_area.py` (rail, page, the lock's warning), `sample_banner.py` (Eksempeldata), `page_stack.py`, `page_room.py`,
  `layers.py` (what stands in front of the pages), `overlays.py` (palette, key list, toast), `shortcut_help.py` (F1), `action_search.py`.
- keys: `window_actions.py`, `page_keys.py`, `key_filter.py` (keys that text fields would swallow), `key_names.py`, `tab_order.py`,
  `pane_walk.py` (F6; a column of a page is a pane when its property `pane` is set), `history.py` (Alt+arrows),
  `conflict_way.py` (Shift+F9), `row_menu.py` (Shift+F10), `dropped_draft.py` (Esc out of a form that held something).
- `idle_lock.py`, `single_instance.py`, `appearance.py` (theme, text size, language), `settings_file.py` and `window_shape.py` (remembered).
- the product in the window: `desk.py`, `product_pages.py`, `record_search.py`, `verb_source.py` and `verb_words.py` (orders to the palette), `sync_strip.py`, `visit_door.py`, `settings_door.py`,
  `remembered_choices.py` (what the settings choose),
  `window_tools.py` (what the pages are given).
"""
