"""Opkald: work down my call list without the mouse (R04, D6).

Enter through `calls_page.CallsPage(tools)`; page id `calls`. Opened with a workplace's id it
shows that one, also when it stands on no list.

- `call_pane`: one workplace with its flags before the number, the last contact and the script.
- `result_bar`: what came of the call; `result_form`: reason, date, booking and note in place.

Names for drivers and tests:

- `calls.list` (keys J, N, R, I, F act on the chosen row; Enter goes to the results), `calls.counters`, `calls.empty`;
- `calls.company`, `calls.flag.<flag>`, `calls.rule`, `calls.number`, `calls.contact`, `calls.list_note`, `calls.last_contact`,
  `calls.script.1` to `.3`, `calls.open_company`;
- `calls.result` with `calls.result.yes|no|call_back|not_reached|wrong_number`;
- `calls.reason` with `calls.reason.<reason>`, `calls.recontact`, `calls.booking`, `calls.note`, `calls.save`, `calls.cancel`,
  `calls.problem`.

Flags stand above the number in reading order and in the order of focus.
"""
