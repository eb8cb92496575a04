"""How the window looks: everything measured or coloured comes from `resources/design/tokens.json`.

Enter through `current.py`: `theme()` is the one theme of the process.

- `theme().colour("accent")`, `.size(32)` (a length that grows with the text), `.font("body", tabular=False)`,
  `.icon("telefon", "muted", 16)`, `.pixmap(...)`, `.radius("card")`; signal `changed()` for painted widgets.
- `apply(app, "light"|"dark"|"high_contrast"|"system", text_scale)` of `current.py` dresses the application.

Files: `tokens.py` reads the file, `palette.py` makes Qt's palette, `fonts.py` fonts in points, `icons.py` pictures by
meaning, `glyphs.py` the letters they are drawn with, `style.py` draws Qt's own fields, boxes and scroll bars. Widgets may import this room, nothing else of `ui`.
"""
