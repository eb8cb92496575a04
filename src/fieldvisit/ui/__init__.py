"""The window: the only room that imports PySide6. Below it are services; nothing imports it but `app.py`.

Rooms, from the ground up (an upper one may import a lower one, never the other way; screens never each other):

- `theme/`: colours, fonts, lengths and icons by meaning. Enter through `theme()` of `theme/current.py`.
- `widgets/`: reusable parts that know no domain. Its docstring lists every part with its signature.
- `out/`: everything that leaves the window: paper, files and mail drafts, each with its preview.
- one folder per screen (`today`, `companies`, `visits`, ..., `onboarding`): pages built of widgets.
- `shell/`: the main window (rail, palette, status strip, toasts), where the screens meet.

Beside the rooms:

- `language.py`: `tr("dansk tekst")` and `tr_n("{n} konflikt", "{n} konflikter", n)`; every text a user sees.
  A change of language rebuilds all pages from their factories, so a screen needs no code for it.
- `problem_words.py`: what the rooms below refuse with, in the language of the window (decision 011).
- `words.py`: dates, times, numbers, phone numbers in words of the chosen language.
- `change_table.py`: `ChangeTable`, the fields of a change before and after.
- `agreement_words.py`: agreements as a company reads them. `candidate_words.py`, `criteria_form.py`: candidates in words, and the checklist by which a person judges one.
- `typed_dates.py`: readers for date fields. `workplace_field.py`: finds a workplace by what is typed. `due_words.py`: how a deadline stands.
- `navigation.py`: `Navigation`, the window as a page sees it; `tell_done`: toast with the way back.
- `tasks.py`: `Tasks.run(worker, function, on_done, on_error)`, off the GUI thread and back on it.
- `saving.py`: `saving().write(key, verb)`, typed text in order, off the GUI thread, again when there is room (decision 022).
- `draft_keeper.py`, `draft_fields.py`: what stands in a form that is not finished, kept and shown again.
- `cause_words.py`, `kind_words.py`: verbs and records in words, for undo, history and trash.
- `qt_application.py`: the one Qt application of the process, and the signals that end it.
- `garbage.py`: cyclic garbage is collected on the GUI thread alone.
- `events.py`: `Events.changed(Changed)`, the broadcast after every write; a page reloads if it is concerned.
- `to_conflict.py`: from a record to its conflict.
- `product_news.py`: the version, what each one brought, and the licences, from the shipped `help/`.
- `page_tools.py`: `PageTools(workspace, events, tasks, window)`, the first argument of every page.
- `fresh_page.py`: `FreshPage(tools, name, title)`, the page that does so: it adds `reload()`, and `concerns(changed)`.

How a screen is made:

1. `class TodayPage(FreshPage)` takes its `PageTools` in the constructor, builds in `__init__`, wires in `_connect_signals`.
   Every widget a user can reach gets a name (`"today.start_visit"`: objectName) and an accessible name; the
   constructors of `widgets/` take both.
2. It may define `show_record(record: str)`: called each time it is opened, with the id given to
   `window.open_page("companies", record_id)` (empty when none), also by Alt+Left.
3. It paints nothing with fixed colours: `theme().colour("muted")`; no fixed pixel height on text: `theme().size(32)`.
4. Its keys are actions (`shell/actions.py`), registered where the window is put together; single letters come from
   lists as `key_pressed(letter, row_id)`.
5. Ctrl+Enter clicks the page's primary button (the visible `Button(kind="primary")`), Ctrl+F focuses the widget that
   the page returns from `filter_field()`.
6. It is registered with `PageSpec(id, title, icon, group, factory, roles)` in the composition root.
"""

import builtins
from importlib import import_module

_plain = builtins.__import__
import_module("PySide6.QtCore")
# Decision 036: the bindings' import reads the source of every module that is imported after them.
builtins.__import__ = _plain
