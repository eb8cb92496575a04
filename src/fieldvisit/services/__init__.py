"""Use cases as verbs: the one way in which window and command line change or read anything.

Every verb takes a `workspace.Workspace` first and works the same offline and online. A verb that writes opens one
`store.write(cause)` transaction and returns `workspace.Done(value, changed)`; the caller broadcasts `changed`, keeps
its inverses for undo, and shows `value`. A verb that reads returns frozen dataclasses made for a reader, never table
rows. Rules live in `domain`, SQL lives in `store`; what is left here is the order of steps.

Errors that a person can act on are `problems.ProblemError`; anything else is a bug.
"""
