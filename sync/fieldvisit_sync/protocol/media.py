"""Our media types. Compressed bodies go under our own type, so that no HTTP library inflates them unbounded."""

SYNC = "application/vnd.fieldvisit.sync.v1+msgpack.zstd"
"""Frames of msgpack, each compressed by zstd (`protocol.wire`)."""

JSON = "application/json"
"""The same messages as JSON, for people and fuzzers."""

BYTES = "application/octet-stream"
"""Pieces of a file."""
