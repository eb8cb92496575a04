"""The wire between laptop and server (SYNC "The design").

Rooms: `messages` (the structs), `narrowing` (how a differing proof is looked into), `reasons` (codes of refusals and
errors), `wire` (frames, compression, limits), `media` (our media types), `login` (enrolment, challenge and token
messages), `devices` (device list, health), `pool` (search of candidates), `files` (content of attachments), `loopback` (who needs no encryption). No I/O
beyond bytes in memory.
"""
