"""Tasken: the approved catalogue, for reading (R18, D13).

Enter through `bag_page.BagPage(tools)`; page id `bag`. Opened with an offer's id it shows that one.

- `offer_pane`: one offer with what must be said about it first. `bag_sheet`: the listed offers on paper (`bag.out`).

Names for drivers and tests: `bag.filter`, `bag.count`, `bag.list` (row ids are offer ids), `bag.empty`; `bag.name`, `bag.group`,
`bag.status`, `bag.check_line.text`, `bag.status_line.text`, `bag.for_whom`, `bag.conditions`, `bag.pay`, `bag.company_gets`,
`bag.paperwork`, `bag.target_groups`, `bag.checks`, `bag.dates`, `bag.disclaimer`.
"""
