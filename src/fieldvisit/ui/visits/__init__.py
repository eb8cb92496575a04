"""Besøg: prepare, hold and record a visit on one screen (mockups c, h, k); page id `visits`, record = the visit's id.

Enter through `visit_page.VisitPage(tools)`; `shell/visit_door` puts its keys into the
window's registry and opens the presenter at `present_requested`.

- `visit_page` with `visit_head`: start, end, keys; `visit_workspace` with `columns`: the three columns, tabs where they do not fit.
- `recorder`: the one way in which these widgets write. What is typed is stored within a second of a key, on leaving the
  field, and at `leave()`; every write is broadcast, and the page reads the visit anew.
- First column: `notes_column`, `section_pane`, `folded_question`, `question_field`, `staff_field`, `needs_question`,
  `needs_table`, `question_words`. Second: `bag_column`, `bag_list`, `bag_row`, `bag_detail`, `bag_words`, `places_footer`. Third:
  `agreements_panel`, `promise_row`, `promise_words`, `promise_form`, `commitment_form`, `deadline_form`,
  `contact_fields`, `none_line`.
- Above and below the agreements, each with its own writing: `shortlist_panel` (`shortlist_row`, `shortlist_detail`, `shortlist_add_form`,
  `shortlist_begin_form`) and `partner_panel` (`partner_line`, `request_form`, `invite_form`, `agreement_form`,
  `number_field`). In all three panels the forms open in a `form_place`.
- The end: `end_pane`, `end_choice`, `missing_list`, `follow_up_boxes`, `thanks_text`.
- `typed_day` reads dates, `card_head` is a card's first line, `page_command`
  names the keys.

Names for drivers and tests (`<q>` a question id, `<n>` a place counted from 0, `<offer>` an offer id):

- header: `visit.title`, `visit.subtitle`, `visit.back`, `visit.missing`, `visit.present`, `visit.start`,
  `visit.end_visit`; `visit.empty.action`; tabs `visit.sections`, `visit.columns`;
- questions: `visit.<q>` (yes/no and choices `visit.<q>.<option>`, scale `visit.b5.<1-5>`, boxes `visit.<q>.<n>`, staff
  `visit.r5.avg4|last|avg12`), folded `visit.<q>.open`, said below `visit.<q>.message.text`, `visit.<q>.send_anyway`,
  colleagues `visit.<q>.others`; the free note is `visit.free`;
- needs: `visit.b3.<n>.occupation|posts|hours|start|remove`, `visit.b3.none`;
- bag: list `visit.bag`, `visit.bag.count`, `visit.bag.which.fits|all`, `visit.t1.none`, line `visit.bag.<offer>` with
  `.title`, `.mark.text`, `.answer.<answer>`, `.note`, `.check.text`, `.advice.text`; `visit.places`,
  `visit.places.source`, `visit.bag.message.text`;
- agreements: `visit.agreements.count`, `visit.commitment.<n>` with `.title`, `.details`, `.remove`, `.vitas`;
  `visit.deadline.<n>` with `.title`, `.details`, `.due.text`, `.remove`; `visit.a1.none`, `visit.a2.none` with `.text`;
  `visit.a4`, `visit.a3`, `visit.a3.ours`, `visit.f2.<n>`, `visit.reception.<1-5>`, `visit.agreements.message.text`;
- forms: `visit.new_commitment.open|type|need|occupation|number|hours|weeks|start|candidate|save|cancel`,
  `visit.new_deadline.open|title|kind|due|promised_to|owner|save|cancel`;
- shortlist: `visit.shortlist.purpose`, `visit.shortlist.add`, `visit.shortlist.which`, line `visit.shortlist.<reference>`
  (press it) with `.name`, `.reference`, `.details`, `.consent.text`; opened: `visit.shortlist.<reference>.<criterion>`
  (scales `.1-3`, yes/no `.yes|no`), `.reason`, `.heard.text`, `.remove`; `visit.shortlist.empty`,
  `visit.shortlist.withdrawn.text`, `visit.shortlist.locked.text`, `visit.shortlist.message.text`; forms
  `visit.shortlist.add.candidate|save|cancel`, `visit.shortlist.pool.words|purpose|search|results|message.text`,
  `visit.shortlist.new.purpose|save|cancel`;
- partner: `visit.partner.request|invite|agreement.open`, forms `visit.partner.request.partner|need|occupation|posts|
  profiles_here|profiles_wanted|due|save|cancel`, `visit.partner.invite.event|posts|save|cancel`,
  `visit.partner.agreement.we_find_posts|we_find_occupation|they_open_places|they_open_type|review|save|cancel`; lines
  `visit.partner.requests|invitations|agreements.<n>` with `.title`, `.details`, `.state.text`;
  `visit.partner.message.text`;
- end: `visit.end.status.held|company|us|no-show`, `visit.end.missing.<q>`, `visit.end.missing.count.text`,
  `visit.end.reception.<1-5>`, `visit.end.outcome.kendskab|nej_tak|none`, `visit.end.new_date`, `visit.end.thanks`,
  `visit.end.copy`, `visit.end.follow_up.<n>`, `visit.end.message.text`, `visit.end.finish`, `visit.end.back`.
"""
