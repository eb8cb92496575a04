"""Out of the window: everything that is printed, saved as a file or handed to another program, each with its preview.

Nothing goes out by itself and nothing is kept on the way: a file is written where a person chose to have it, whole or
not at all, and no copy lies anywhere else (G2). Screens enter here; this room knows no screen.

- `out_document`: `OutDocument` in its `OutForm`s; `printed(html)` is the form of a PDF file; `file_name`.
- `out_dialog`: `OutDialog(tools, document, name=, save_words=, options=, parent=)`, the one dialog. `out_preview` shows pages
  or rows; `saving` writes; `print_sheet` asks for a printer.
- `paper`: what printed pages are built of.
- `list_out`: `open_list(tools, read, parent=)`; `calendar_out`: `CalendarOut(tools, parent).dialog`.
- `mail_dialog`: `MailDialog(tools, addressee, Letter(subject=, body=, kind=), parent)`, a mail for the desktop's mail
  program; `outside`: `open_outside(address)`, `phone_address(number)`. `start_folder`: where file dialogs begin.

Object names begin with the dialog's `name`: `.format.<form>`, `.path`, `.browse`, `.preview`, `.page.<n>`, `.table`,
`.print`, `.save`, `.close`, `.warning`, `.message`.
"""
