"""I dag: the first page of a consultant's day (mockup a).

Enter through `today_page.TodayPage(tools)`; page id `today`.

- `readiness_card`: what lies on this computer; `visits_card` with `next_visit_card`: the visits of today;
  `progress_card`: the next working day and the campaign; `due_card`, `calls_card`, `inquiries_card`: the right column.
- `row_button`: a row that opens something. `new_menu`: Ny …. `day_sheet`, `day_out`: the day on paper.

Names for drivers and tests, beside the header's `today.title`, `today.subtitle`, `today.print`, `today.new`, and the
dialog `today.out` with `today.out.day`:

- `today.readiness.text`, `today.readiness.past_check`, `today.open_bag`;
- `today.next_visit.company|time|wait|address|contact|promised|employees|places`, `today.start_visit`, `today.prepare`,
  `today.call_contact`; without a visit `today.no_visits`, `today.plan_visit`, `today.call_instead`;
- `today.visit.<visit id>`, `today.visit_mark.<visit id>`, `today.new_date.<visit id>`;
- `today.open_next_day`, `today.next_day.content`; `today.open_campaign`, `today.campaign.name|reached|numbers`;
- `today.all_follow_ups`, `today.deadline.<follow-up id>`; `today.start_calls`, `today.calls.count`,
  `today.call.<workplace id>`; `today.open_inquiries`, `today.inquiries.text`; `today.problem`.

The accessible name of a row is everything it says.
"""
