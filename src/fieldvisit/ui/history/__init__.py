"""Historik: who changed what of a record and when, the values that lost a conflict, and the way back (SYNC S3).

One view for every record. A page asks its window for it (`Navigation.show_history(kind, record)`); Ctrl+H and the
palette ask the shown page which record is meant (`Page.history_subject`). The shell lays `history_panel.HistoryPanel`
over the window.

- `history_panel`: the frame, the choice of the record, the lines, and what is read and written;
- `line_pane`: one line with its fields, and the buttons that put them back;
- `line_words`: lines and records in a consultant's words.

Names for drivers and tests: `history.title`, `history.subject` (what the history is of), `history.list`, `history.state` (empty,
locked, gone), `history.source` (when it was fetched), `history.line.title`, `history.line.explain`, `history.line.fields` (table),
`history.restore_value`, `history.restore_version`, `history.reopen`, `history.done` with `history.undo`, `history.close`.
"""
