"""The command line's verbs, one module per noun; each is a thin call into services (CLI).

A module has `register(nouns)`, which adds its parsers, and functions `(arguments, context) -> int` that call one
service and hand the result to `context.show`. `cli.COMMANDS` lists the modules with their nouns.
"""
