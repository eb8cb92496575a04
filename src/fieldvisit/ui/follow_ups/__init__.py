"""Opfølgning: everything promised, and everything else that is to be done by a date (R12, R26, D14).

Enter through `follow_ups_page.FollowUpsPage(tools)`; page id `follow_ups`. Opened with a
follow-up's id it shows that one; `new` goes to the quick line, `inquiries`, `requests` and `quality` to those tabs.

- `deadlines_tab`: the list in sections with `deadline_pane` or `proposal_pane` beside it, and `quick_add` above; `task_preview` says what
  its line will become.
- `inquiries_tab`, `requests_tab`, `quality_tab`: the other lists, all on `list_tab`.
- `workplace_field`: finds a workplace by what is typed. `rule_words`: where a due date comes from.

Names for drivers and tests:

- `follow_ups.counts` (`2 frister · 1 i dag · 1 forfalden`), `follow_ups.tabs`;
- `follow_ups.list`: row ids are follow-up ids, and `proposal:<visit id>:<key>` under "Forslag efter besøg". Space: done, or
  make the proposal. Enter: open the workplace. F2: another date;
- `follow_ups.task.title|mark|company|promised_to|kind|rule|deputy`, `follow_ups.due`, `follow_ups.done`,
  `follow_ups.open_company`, `follow_ups.open_visit`;
- `follow_ups.proposal.title`, `follow_ups.proposal.make`, `follow_ups.proposal.make_all`;
- `follow_ups.add.title`, `follow_ups.add.company`, `follow_ups.add.due`, `follow_ups.add.promised`, `follow_ups.add.save`,
  `follow_ups.add.preview.text` (what the line will become), `follow_ups.add.preview.without`, `follow_ups.add.problem`;
  `follow_ups.empty`;
- `inquiries.list`, `inquiries.text`, `inquiries.answer`, `inquiries.save`; `requests.list`; `quality.list`.
"""
