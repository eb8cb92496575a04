"""Kandidater: the people on my lists, or a caseworker's own citizens (DESIGN 3); page id `candidates`, record = an id.

Enter through `candidates_page.CandidatesPage(tools)`. The list stands by reference and sorts
by nothing else (D3); moving in it opens nobody. Enter opens, which is written down (G8).

- `candidates_page`: table, states, what is opened; `candidate_table`: its columns and rows; `group_filter`: only one group or trade;
  `candidate_reading`: everything it shows, read in one go; `candidate_sides`: list and profile below or beside each other;
  `opening_line`: while nobody is opened.
- `purpose_pane`: asks why a profile is opened where no shortlist says it, once per person and session.
- `candidate_detail`: the opened profile; `facts_card`, `judgement_card` (criteria of one shortlist),
  `consents_card` with `consent_row` (a caseworker gives and withdraws), `candidate_form` (a caseworker adds a citizen).

Names for drivers and tests (`<n>` a place counted from 0):

- `candidates.title`, `candidates.subtitle`, `candidates.new`; table `candidates.list` (rows by reference);
  `candidates.withdrawn.text`; `candidates.hint`, `candidates.open`; `candidates.group`, `candidates.trade`, `candidates.gap.text`;
- states `candidates.empty.sentence|action`, `candidates.locked.sentence|action`, `candidates.gone.text`;
- purpose: `candidates.purpose`, `candidates.purpose.message.text`, `candidates.purpose.open`, `candidates.purpose.cancel`;
- detail: `candidates.name`, `candidates.opened_for`, `candidates.close`; facts `candidates.fact.<field>`;
- consents: `candidates.consent.<n>.company`, `.state.text`, `.details`, `.give`, `.withdraw`, `.how.oral|written|digital`,
  `.field.<code>`, `.cancel`; another company `candidates.consent.other`, `candidates.consent.other.add`,
  `candidates.consent.other.message.text`; `candidates.consents.message.text`;
- judgements: `candidates.list.<n>.company`, `candidates.list.<n>.criteria.<criterion>` as on the visit;
- new citizen: `candidates.form.reference|shown|trade|hours|area|wish|heard|save|cancel`, `candidates.form.message.text`.
"""
