"""Tasken: the approved catalogue, its editions, and the corrections proposed to it (R18, D13).

Enter through `bag_page.BagPage(tools)`; page id `bag`. Opened with an offer's id it shows that one.

- `offer_pane`: one offer with what must be said about it first. `bag_sheet`: the listed offers on paper (`bag.out`).
- `correction_form`: Foreslå rettelse, for the leader Ret. `proposals_card` and `proposal_row`: what was proposed and decided.
  `editions_card`: who approved what and when. `bag_deeds`: what the buttons do.

Names for drivers and tests: `bag.filter`, `bag.count`, `bag.list` (row ids are offer ids), `bag.empty`; `bag.name`, `bag.group`,
`bag.status`, `bag.check_line.text`, `bag.status_line.text`, `bag.for_whom`, `bag.conditions`, `bag.pay`, `bag.company_gets`,
`bag.paperwork`, `bag.lead`, `bag.link`, `bag.target_groups`, `bag.checks`, `bag.dates`, `bag.disclaimer`; `bag.correct`, `bag.check`;
`bag.correction.part`, `.text`, `.day`, `.reason`, `.save`, `.cancel`; `bag.proposal.N.part`, `.proposed`, `.word`, `.approve`, `.reject`,
`.take_back`; `bag.edition.N`, `bag.edition.N.show`, `bag.older.text`, `bag.show_now`.
"""
