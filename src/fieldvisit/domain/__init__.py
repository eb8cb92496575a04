"""What the work is and which rules hold for it: no I/O beyond reading shipped data, no window, no database.

The rooms and nouns:

* `records/`: what is kept, one read-only dataclass per kind; `changed`: what a use case changed.
* Time: `clock` (Danish wall time and stored stamps), `working_days`, `deadline`, `due_rule`, `visit_interval`,
  `placement_schedule`; `typed_date` reads what people type, with `date_expression` and `date_words`.
* Shipped data: `reference_data` loads `resources/data`; its parts are `offer`, `offer_catalogue`, `outcome_type`,
  `visit_template`, `call_script`, `match_criteria`, `reference_rules`, `code_table` and `code_list`; `dated` says until when they hold.
* Rules of the trade: `fairness_ratio`, `net_increase`, `offer_check`, `consent`, `visit_completeness`.
* Numbers and texts that are typed: `cvr`, `p_number`, `phone`, `postal_address`, `cpr_guard`, `folding`.
* Figures: `campaign_facts` (what is counted), `funnel`, `day_figures`, `pace`, `goal_history`, `campaign_report` (all of
  it in one shape), `report_display` and `number_text` (how it reads), `historic_campaign`.

Everybody above may import the domain; it imports the standard library, `fieldvisit_sync.clock` and `stdnum`.
"""
