"""Reusable parts of the window. They know no company and no visit: they are given texts, ids and signals.

Every constructor takes `name` (objectName, `"page.part"`) and, where the shown text does not say it, `accessible`.
Import from the module: `from fieldvisit.ui.widgets.button import Button`.

Structure
- `page.py`      `Page(name, title="", subtitle="", header=True)`: `.header` (PageHeader), `.body` (QVBoxLayout with the
                 page's margins), `.set_title/.set_subtitle`, `.add_action(widget)`, `wants_narrow_rail`, `filter_field()`.
- `page_header.py` `PageHeader(name, title, subtitle)`: 56 px line; `.add_action(w)`, `.add_mark(w)`, `.show_back(on)`,
                 signal `back_requested()`.
- `card.py`      `Card(name="")`: `.body`, `.add_header(title, note="", *actions)`, `.add_row(widget)` (hairline above),
                 `.add_line()`; `Line()`.
- `list_detail.py` `ListDetail(name, left, right, left_width=348)`: splitter; below 1200 px one side at a time:
                 `.show_detail()`, `.show_list()`, `.step_back()` (Esc).
- `titled_list.py` `TitledList(page, title, above, rows, detail, empty, gap=2)`: a `ListDetail` of its own: title, counters and
                 list beside the detail or an empty state: `.show_empty(empty)`.
- `refill.py`    `with refilled(layout):` empties a layout and fills it anew; the focus stays where somebody works.
- `pane.py`      `make_pane(part, first=None)`: F6 stops at this part; `is_pane(part)`.
- `reading_order.py` `parts_of(widget)`, `parts_in(layout)`: parts as they are laid out; in place of Qt's layout items.
- `scroll.py`    `Scroll(content, name="")`: vertical, transparent, follows the focus.
- `text.py`      `Text(text="", name="", role="body", colour="text", wrap=False, rich=False, elide=False)`; roles: caption,
                 caption_strong, body, body_strong, subtitle, title, figure, presenter_body, presenter_title.
- `icon_label.py` `IconLabel(icon, colour="muted", size=16, meaning="")`; `icon_button.py` `IconButton(icon, *, name, accessible)`.

Buttons and choices
- `button.py`    `Button(text, *, name, kind="secondary"|"primary"|"quiet", icon="", key="", accessible="", size="default"|
                 "compact"|"large")`; a `QPushButton`: `clicked`; `.set_key(text)`, `.set_icon(meaning)`.
- `push_button.py`, `radio_button.py`: what buttons and choices derive from; Enter presses them as Space does.
- `confirm.py`   `confirm_with(form, button)`: Ctrl+Enter in the form presses it instead of the page's primary button; `lead_back(part)`: the focus goes back.
- `key_cap.py`   `KeyCap("Ctrl+K")`.
- `chip.py`      `Chip(text, *, name="", tone="neutral", icon="")`; `FilterChip(text, *, name, icon="")`: `toggled(bool)`.
- `badge.py`     `Badge(count=0, tone="neutral")`.
- `segmented.py` `Segmented([Option(id, text, key="", icon="")], *, name, accessible)`: `chosen(str)`, `.choose(id)`, `.choice`.
- `scale_row.py` `ScaleRow(*, name, accessible, low="", high="", steps=5)`: `chosen(int)`, `.choose(n|None)`, `.choice`.
- `tab_bar.py`   `TabBar([Tab(id, text, icon="")], *, name, accessible)`: `chosen(str)`, `.choose(id)`, `.set_tab(id, text, icon)`.

Fields (put each into a form row)
- `form.py`      `Form(parent=None)`: `.add(label, field, *, name, help_text="", note="", accessible="") -> FormRow`,
                 `.add_beside(*rows)`, `.focus_first_message()`; `FormRow.show_message(text, tone, rest="")`, `.clear_message()`, `.show_missing(bool)`.
- `text_field.py` `TextField(*, name, accessible="", placeholder="", icon="", key="", next_on_enter=True)`: `paused()` within a second of a key,
                 `left()` on focus-out; `.text()`, `.setText()`.
- `one_line.py`  `one_line(text)`: a text without line breaks, as one-line fields keep it.
- `text_area.py` `TextArea(*, name, accessible="", placeholder="", lines=2)`: the same two signals; `.text()`, `.set_text()`;
                 grows with its text up to `most_lines`; Tab and Ctrl+Tab leave it.
- `date_field.py` `DateField(parse, *, name, accessible="")`: `parse(str) -> ParsedDate(value, words) | None`;
                 `dated(object)`, `.set_value(ParsedDate|None)`, `.value`.
- `choice_box.py` `ChoiceBox(*, name, accessible)`: a `QComboBox` that Enter leaves for the next field.
- `password_field.py` `PasswordField(*, name, accessible)`: eye button, Caps Lock line.
- `check_box.py` `CheckBox(words, *, name)`: a `QCheckBox` whose words take more lines in a narrow place.
- QCheckBox, QRadioButton and QLineEdit are drawn by the style: use Qt's own, with objectName and accessibleName.

Lists and figures
- `two_line_list.py` `TwoLineList(*, name, accessible, letters="")`: `.set_rows([Row|Section])`, `.choose(id)`, `.choice`,
                 `selected(str)`, `opened(str)` (Enter, double click), `key_pressed(str letter, str id)`.
- `row.py`       `Row(id, title, subtitle="", right="", mark=Mark(icon, text, colour)|None, icon="", detail="", struck=False)`,
                 `Section(title, mark=None)`.
- `table_card.py` `TableCard([Column(id, title, align="left"|"right", width=0)], *, name, accessible, letters="")`:
                 `.set_rows([TableRow(id, cells)])`; the same signals; `Column`, `Cell`, `TableRow` in `table_model.py`.
- `copying.py`   Ctrl+C in lists and tables; `holds_persons(view)` makes it warn (G2).
- `timeline.py`  `Timeline(*, name, accessible, nothing="")`: `.set_entries([TimelineEntry(...)])`, `opened(str)`.
- `status_mark.py` `StatusMark(status="", text="", *, name="")`: icon + words of a token status; `.show_status(id, text)`.
- `progress.py`  `ProgressBarLine(*, name, accessible)`: `.set_parts([Part(amount, colour, pattern)], whole)`.
- `places.py`    `Places(size=14)`: `.set_counts(used, promised, free, words)`.
- `funnel.py`    `FunnelBars(*, name)`: `.set_steps([FunnelStep(id, figure, label, value, between)])`, `opened(str)`.

Messages
- `inline_line.py` `InlineLine(*, name)`: `.show_line(text, tone)`, `.clear()`.
- `empty_state.py` `EmptyState(sentence, action="", *, name)`: `acted()`.
- `toast.py`     `Toast(window)`: `.show_text(text, undo=None, undo_words="")`.
- `own_way.py`   `OwnWay(go)`: a way back that Ctrl+Z goes while a toast offers it.
- `overlay_frame.py` `OverlayFrame(window, *, name, accessible)`: `.open()`, `.dismiss()`, `closed()`; behind it `scrim.py`.
- `filter_field.py` `FilterField(name, accessible, placeholder)`: Enter and arrow down lead `to_list`, Esc to `step_out()`.
- `row_filter.py` `RowFilter(name, accessible, *lists)`: narrows lists that have `narrow(words)` (Ctrl+F).
- `command_palette.py` `CommandPalette(window, provider)`; provider: `palette_rows.py` `PaletteProvider`.
- `tip.py`       `show_tip(widget, text)`: beside the mouse, as written.
- `announce.py`  `announce(widget, text, at_once=False)`: said by a screen reader.

Aids: `painting.py` (rounded frames, key caps, cut-off and wrapped text), `markup.py` (`<b>` and `<m>` in a rich `Text`;
texts from outside go through `as_written`), `focus_ring.py` (the one 2 px ring; property `focusRing` says where it lies),
`visibility.py` (`show_part`: never `show()` a part that has no parent yet, it would open as a window), `pause.py`, `reveal.py` (scrolls to what just opened),
`plain_list.py` (what lists derive from, and their model), `list_keys.py`, `row_delegate.py`, `table_delegate.py`,
`palette_list.py`, `palette_kinds.py`.
"""
