"""Kampagner: funnel, pace against the goal, the day, definitions; the leader's first page (mockup e).

Enter through `campaigns_page.CampaignsPage(tools, sync=None)`; page id `campaigns`, record = a
campaign's id.

- `campaign_list`: all campaigns and the historic one; `historic_pane`: both readings of the campaign of 2013;
- `overview` with `funnel_card`, `pace_card` (`pace_chart`, `pace_table`), `figure_card` (the three cards of figures);
- `goal_form`: Revidér mål; `figure_pane`: the companies behind a figure; `report_out`: Rapport til udvalget.

Names for drivers and tests, beside the header's `campaigns.title`, `campaigns.subtitle`, `campaigns.back`:

- `campaigns.revise`, `campaigns.report`, `campaigns.age` (age of the figures), `campaigns.problem`;
- `campaigns.list` (rows by name), `campaigns.historic.line.<n>`;
- `campaigns.funnel.contacted|visits|commitments` (the text is the figure), `campaigns.funnel.<id>.between`,
  `campaigns.period`;
- `campaigns.pace`, `campaigns.pace.view.chart|table`, `campaigns.pace.chart`, `campaigns.pace.table`,
  `campaigns.pace.needed`, `campaigns.pace.projected`, `campaigns.pace.goal`, `campaigns.pace.reached`;
- `campaigns.figure.<id>` (the text is the figure) with the ids calls_today, visits_today, cancelled_today,
  type.<outcome type>, with_gain, open_deadlines, overdue_deadlines; `campaigns.commitments_today`;
- `campaigns.definitions`;
- `campaigns.companies.title`, `campaigns.companies.list`, `campaigns.companies.close`;
- `campaigns.goal.number`, `campaigns.goal.reason`, `campaigns.goal.save`, `campaigns.goal.cancel`;
- `campaigns.report.format.pdf|csv|xlsx`, `.path`, `.browse`, `.preview`, `.table`, `.save`, `.close`, `.message`.
"""
