"""Synkronisering: review, send, solve (mockup f, SYNC S3, S10, S11).

Enter through `sync_review_page.SyncReviewPage(tools, sync)`; page id `sync_review`, record = a
conflict's or a change's id.

- `outbox_list`: the left side, groups Konflikt, Venter, Sendt, Kunne ikke sendes, with the bar above;
- `conflict_pane`: both values, the result sentence, another value;
- `change_pane`: before and after of a change, hold back, send again, give up; `refused_form`: a refused one opened for
  editing; `refused_export`: refused ones written to a file;
- `detail_side`: the right side as a whole; `review_read`: everything it shows, read in one go;
- `merged_card`: merged without a conflict, and people who drew out; `log_pane`: the syncs of today;
- `key_words`: its keys for the F1 list; `change_words`, `conflict_words`, `state_words`: everything in a consultant's words.

Names for drivers and tests, beside the header's `sync_review.title`, `sync_review.subtitle`:

- `sync_review.log`, `sync_review.send` (F9), `sync_review.stop` while sending, `sync_review.problem`;
- `sync_review.count` (13 af 21 ændringer er sendt), `sync_review.rest` (1 konflikt, 7 venter), `sync_review.bar`;
- `sync_review.list`: rows by title; Space holds back or marks a conflict, Enter opens, 1 2 3 answer a conflict;
- `sync_review.conflict.question`, `.explain`, `.mine`, `.theirs` (radio buttons; the text is the value), `.result`,
  `.save` (Ctrl+Enter), `.other`, `.value` (field of another value), `.message`;
- `sync_review.change.title`, `.state`, `.fields` (table), `.hold`, `.resend`, `.give_up`, `.edit.<field>`, `.message`;
- `sync_review.merged.<n>` (tables, rows field, before, now, by), `sync_review.merged.<n>.title`;
- `sync_review.withdrawn.<n>.title`, `sync_review.withdrawn.<n>.text`;
- `sync_review.conflict.history`, `.many`; `sync_review.bulk.scope`, `.way`, `.preview`, `.solve`, `.cancel`, `.message`;
- `sync_review.solved.title`, `.explain`, `.undo`, `.history`; `sync_review.change.mend`, `.export`, `.history`,
  `.give_up_confirm`, `.keep`;
- `sync_review.proof`, `sync_review.empty`, `sync_review.log.table`.
"""
