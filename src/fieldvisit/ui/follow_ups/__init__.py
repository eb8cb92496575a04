"""Opfølgning: everything promised, and everything else that is to be done by a date (R12, R26, D14).

Enter through `follow_ups_page.FollowUpsPage(tools)`; page id `follow_ups`. Opened with a follow-up's or inquiry's id it
shows that one; `new` goes to the quick line, `new_inquiry` (perhaps `:` and a workplace's id, `:` and what it asks) to the
form of an inquiry, `new_request` to that of what another municipality asks, `inquiries`, `requests` and `quality` to those tabs.

- `deadlines_tab`: the list in sections with `deadline_pane` (and its `words_bar`), `proposal_pane` or `other_pane` beside it,
  and `quick_add` above; `task_preview` says what its line will become; `deadline_rows`: its rows of colleagues' late promises, proposals and what is done.
- `inquiries_tab`: what companies asked, with `inquiry_pane` (and its `hand_over_bar`) or `inquiry_form` beside it.
- `requests_tab`: requests between municipalities, with `request_pane` or `asked_form` (what they ask us) beside it.
- `list_tab`: what is missing; rows of both from `list_rows`. `due_rows`: headings and states by due date.
- `rule_words`: where a due date comes from.

Names for drivers and tests:

- `follow_ups.counts` (`2 frister · 1 i dag · 1 forfalden`), `follow_ups.tabs`;
- `follow_ups.list`: row ids are follow-up ids, and `proposal:<visit id>:<key>` under "Forslag efter besøg", `late:<id>` under
  "Du er stedfortræder" or "Forfaldent i holdet", `done:<id>` under "Udført". Space: done, make the proposal, take over, or
  open again. Enter: open the workplace. F2: another date;
- `follow_ups.task.title|mark|company|promised_to|kind|rule|deputy`, `follow_ups.due`, `follow_ups.done`,
  `follow_ups.open_company`, `follow_ups.open_visit`;
- `follow_ups.edit`, `follow_ups.words.title|company|save`; `follow_ups.other.title|mark|where|why|act|open_company`;
- `follow_ups.proposal.title`, `follow_ups.proposal.make`, `follow_ups.proposal.make_all`;
- `follow_ups.add.title`, `follow_ups.add.company`, `follow_ups.add.due`, `follow_ups.add.promised`, `follow_ups.add.save`,
  `follow_ups.add.preview.text` (what the line will become), `follow_ups.add.preview.without`, `follow_ups.add.problem`;
  `follow_ups.empty`;
- `inquiries.list` (Enter: answer; F2: put right; Space on an answered one: open it again), `inquiries.text`,
  `inquiries.mark|taker|answer_due|cv_due|said`, `inquiries.answer`, `inquiries.save`, `inquiries.take`,
  `inquiries.hand_over`, `inquiries.hand_over.to|note|save`, `inquiries.edit`, `inquiries.reopen`, `inquiries.new`;
- `inquiries.form.company|text|channel|source|taker|answer_due|wants_cvs|cv_due|save|cancel|message`;
- `requests.list` (Enter: answer), `requests.title|state|about|said`, `requests.profiles|answer|save`, `requests.open_company`,
  `requests.new`, `requests.form.partner|occupation|wanted|due|save|cancel`; `quality.list`.
"""
