"""The central server: where the work is kept. Only this package imports Litestar, uvicorn and SQLAlchemy here.

Entrance: `cli` (the command `fieldvisit-server`), `commands` (what its words do), `administration` (municipalities,
users, codes, devices), `server_key`, `defaults`, `counts`, `own_records` (records the server itself writes).

The web: `app` (composition), `routes/` (one module per concern), `permissions` (closed by default), `failures`
(every answer that is no success), `request_body` and `value_count` (limits), `limits` (rates) and `levels` (what is left
of them), `access_log`, `api_description`, `serving` (how it is put together and run), `runner` (uvicorn, signals, TLS),
`line` (how long a connection may say nothing), `workers` (several processes at one address).

Who comes in: `accounts`, `passwords`, `enrolment_codes`, `enrolment`, `devices`, `challenges`, `tokens`, `signing`,
`sign_in`; they end in an `identity.Identity`, from which everything else is computed. What a blocked device is told and
had: `wipe_orders`, `lost_laptop`. Tables: `account_tables`.

Sync: `sync_handler` (one request, free of the web) and `sync_header`, `apply_changes` (a frame of edits in one transaction),
`change_feed` (what a laptop gets), `audience_grants`, `drops_told_again` and `scope` (who may see what), `batches`,
`cursor`, `proof` (kept up in `digests`), `narrowing` and `record_ranges` (the records behind a difference). Of one
edit: `record_edit`, `conflicts`, `history`; what follows from it: `effects` and `consequence`, of two records of one
workplace `unit_identity`, `unit_merges`, `unit_references`. Tables: `tables`; steps between their versions:
`migrations/`. `database` opens the encrypted file or PostgreSQL, `bulk` writes many rows at once.

Erasing a person: `erase_command`, `erasure`, `erasure_journal` (outside the database; a restore replays it with
`erasure.replay_erasures` before the first answer), `erased_people` (what still arrives about him). `edit_floor` says how
early an edit may claim to have been made, `authorship` whose name a record bears.

Attachments: `file_content` (their bytes, apart from the rows), `file_tables`.

Citizens: `pool_search` (without names), `pool_shown`, `read_trail` (who looked, and why).
"""
