"""The routes of the server, one module per concern; each names its permission (`permissions.needs`).

Rooms: `health`, `sign_in` (enrol, challenge, token), `sync`, `pool` (search of candidates),
`files` (content of attachments), `devices` (list, block).
Handlers translate between HTTP and a service; what may block runs in the thread pool.
"""
