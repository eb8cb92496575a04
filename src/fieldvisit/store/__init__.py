"""The laptop's encrypted store (SECURITY "The local store"): everything that is kept on disk is kept here.

One enters through `keys.Vault(folder)`, which makes or finds the data key, and `engine.open_engine`, which turns a key
into a writing and a reading engine. Services, the sync client and exchange may import this room; it imports the
domain and `fieldvisit_sync` schema, protocol, merge, clock and sqlcipher, never the window.

Opening
* `errors`: one class per reason why a store cannot be opened, with what happened, what was kept, what to do
* `engine`: the two engines of an open store
* `keys`: the vault: create, unlock, change the passphrase, add recovery, destroy
* `folder`: which files a store consists of
* `key_file`: `store.keys`, the slots on disk, and its kept previous version
* `key_seal`: authenticated wrapping of a key, bound to store and slot
* `keyring_slot`, `passphrase_slot`, `recovery_slot`: the three ways to the key
* `rotation`: a new data key, safe against a stop at any point
* `destruction`: keys first, then the files; `pending_wipe`: the order for it, until the server has the confirmation
* `backup`: encrypted copies, kept three, and the integrity check

Content
* `tables`, `repositories`: typed tables and one repository per aggregate
* `record_rows`: rows of a kind's table as domain records, past the database library
* `outbox`: what waits to be sent, written with the edit; `outbox_rows`: its two tables; `hold_back`: what looks like a person number waits longer
* `batches`: what goes out together; `unsent`: what was edited while a batch was away that comes back; `pages`: what arrives
* `counted`: what the proof counts, record by record
* `removal`: how much left this laptop, and whether log and backups are rid of it
* `trash`: what was deleted here, for 30 days; `drafts`: what stood in a form that was not finished; `aside`: both are wiped
  with whoever or whatever leaves this laptop
* `files`: the content of attachments, wiped with the last row that names it
* `found`: whom a search of the whole pool showed, for a day
* `neutral_lines`: what stays of changes about somebody who is gone
* `search`: full-text search with Danish letters folded
* `migrations`: schema steps, imported only when the stored version is old
"""
