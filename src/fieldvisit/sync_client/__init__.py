"""The laptop's half of sync (SYNC): sends the outbox, stores what the server answers, ends with the proof.

One enters through `session.SyncSession.run`; window and command line get a `report.SyncReport` and progress by
callback. No Qt, no SQL: the tables are the store's (`store.batches`, `store.pages`).

* `session`: the loop of requests until nothing waits on either side
* `exchange`: one request and its answer
* `http`: the only place that talks to the network; `certificates`: how its lines are checked, imported with the first one
* `login`: enrolment, the device's key and its access tokens
* `files`: the content of attachments, when the rows are through
* `wipe`: the order to wipe this computer, checked, and its confirmation
* `proving`: the proof at the end and what follows from it: `narrowing` (down to the records that differ), `content_check`
  (once a week), `left_standing` (differences that wait for a person)
* `seldom_collected`: garbage is looked for after a step, not within it
* `report`: what a sync did, and the outcome of the proof
"""
