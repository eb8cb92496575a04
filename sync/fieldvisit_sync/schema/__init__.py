"""The one place that names every synced kind and field: type, merge rule, audience, since-version.

Rooms: `field` (types and merge rules), `value_type` (whether a value has the type of its field), `audience` (who reads and writes), `kind` (a named set of fields),
`identity` (how record ids are made), `registry` (all kinds, looked up by name), and the kinds themselves by
concern: `organisation`, `workplaces`, `campaigns`, `contact_work`, `visits`, `people`, `agreements`, `own`, `records`.

A new synced field is one edit here, behind the kind's other fields and with the next version as its `since`, plus one
migration of the laptop's store; the server keeps fields as one document and needs none. Server, laptop store and tests
read this package; it imports nothing but the standard library.
"""
