"""Papirkurv: what was deleted on this computer in the last 30 days, and the way back (DESIGN 1.4, decision 019).

F8, the palette and every history lead to it (`Navigation.show_trash`). The shell lays `trash_panel.TrashPanel` over the window.

- `trash_panel`: the frame, the list, and what is read and brought back;
- `item_pane`: one item with its fields, and the button that brings it back;
- `item_words`: items in a consultant's words.

Names for drivers and tests: `trash.title`, `trash.list`, `trash.state` (empty), `trash.source` (where it lies), `trash.item.title`,
`trash.item.explain`, `trash.item.fields` (table), `trash.restore`, `trash.done` with `trash.undo`, `trash.close`.
"""
