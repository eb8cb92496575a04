"""`fieldvisit-server`: runs and administers the central server (CLI "Commands", details 1 and 8).

Argument parsing only; what a command does stands in `commands`. Exit codes: 0 done, 2 wrong use, 3 the database
server cannot be reached, 4 database locked or damaged, 5 refused.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from fieldvisit_sync.parent_pipe import STOP_WITH_STDIN
from fieldvisit_sync.schema.audience import Role

DATABASE_VARIABLE = "FIELDVISIT_SERVER_DATABASE"
"""Environment variable with the database's URL, where a password should not stand in the list of processes."""


class Parsers(Protocol):
    """Where the parsers of words are added: what `add_subparsers` returns, whose own name is argparse's secret."""

    def add_parser(self, name: str, **options: Any) -> argparse.ArgumentParser:
        """Add the parser of a word; options as of `argparse.ArgumentParser`, and its `help`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parsed = make_parser().parse_args(arguments)
    parsed.data = Path(parsed.data) if parsed.data else _default_data()
    parsed.database = parsed.database or os.environ.get(DATABASE_VARIABLE)
    # Imported late: `--help` and wrong use need no database.
    from fieldvisit_sync.server import commands

    try:
        command: Callable[[argparse.Namespace], Any] = getattr(commands, parsed.command)
        document = command(parsed)
    except commands.FAILURES as error:
        code, message = commands.explain(error)
        print(f"fieldvisit-server: {message}", file=sys.stderr)
        return code
    if document is not None:
        print(json.dumps(document, ensure_ascii=False) if parsed.json else commands.describe(document))
    return commands.DONE


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; `--data`, `--database` and `--json` may stand before and after the command words."""
    parser = argparse.ArgumentParser(
        prog="fieldvisit-server", description="Den centrale server for FieldVisit", allow_abbrev=False
    )
    parser.set_defaults(data=None, database=None, json=False)
    _add_shared(parser)
    words = parser.add_subparsers(required=True, metavar="KOMMANDO")
    _add_serve(words)
    _add(words, "init", "lav databasen og dens nøgle")
    _add(words, "migrate", "bring databasens tabeller til nyeste version")
    _add_municipality(words)
    _add_user(words)
    code = _add(words, "enrol-code", "lav en engangskode til en computer", command="enrol_code")
    code.add_argument("login")
    _add_devices(words)
    erase = _add(words, "erase", "slet en person for altid, overalt")
    erase.add_argument("person", metavar="REFERENCE", help="kandidatens reference, eller postens id")
    erase.add_argument("--municipality", metavar="KODE")
    audit = _add(words, "audit", "hvem har set eller søgt hvem, og hvorfor")
    audit.add_argument("--municipality", metavar="KODE")
    audit.add_argument("--candidate", metavar="REFERENCE")
    backup = _add(words, "backup", "tag en sikkerhedskopi af den indbyggede database")
    backup.add_argument("file", type=Path, metavar="FIL", help="findes ikke endnu")
    restore = _add(words, "restore", "læg en sikkerhedskopi tilbage; ingen server må køre")
    restore.add_argument("file", type=Path, metavar="FIL")
    text = "sig til computerne, at databasen er lagt tilbage med dens egne værktøjer"
    _add(words, "renew-epoch", text, command="renew_epoch")
    _add(words, "stats", "antal poster, brugere og computere")
    _add(words, "openapi", "beskrivelsen af alle ruter")
    return parser


def _add_serve(words: Parsers) -> None:
    serve = _add(words, "serve", "kør serveren til den bliver bedt om at stoppe")
    serve.add_argument("--host", default="127.0.0.1", help="http kun på denne maskine; ellers med certifikat")
    serve.add_argument("--port", type=_port, default=8467, help="0 finder en ledig")
    serve.add_argument("--certfile", type=Path, help="certifikat (PEM)")
    serve.add_argument("--keyfile", type=Path, help="certifikatets nøgle (PEM)")
    serve.add_argument(
        "--workers",
        type=int,
        choices=range(9),
        default=1,
        metavar="ANTAL",
        help="processer, der svarer (kun PostgreSQL); 0 er en for hver processorkerne, højst 8",
    )
    serve.add_argument(
        STOP_WITH_STDIN,
        action="store_true",
        help="stop også, når standard input slutter: når det program, der startede serveren, er væk",
    )


def _add_municipality(words: Parsers) -> None:
    group = _add_group(words, "municipality", "kommuner")
    add = _add(group, "add", "opret en kommune", command="municipality_add")
    add.add_argument("code", metavar="KODE", help="fire cifre")
    add.add_argument("--name", required=True)


def _add_user(words: Parsers) -> None:
    group = _add_group(words, "user", "brugere")
    add = _add(group, "add", "opret en bruger", command="user_add")
    add.add_argument("login")
    add.add_argument("--municipality", required=True, metavar="KODE")
    add.add_argument("--role", required=True, choices=[role.value for role in Role])
    add.add_argument("--name", required=True)
    add.add_argument("--initials")
    add.add_argument("--id", help="brugerens id; ellers et nyt")
    add.add_argument("--password-stdin", action="store_true", required=True)
    role = _add(group, "role", "giv en bruger en anden rolle", command="user_role")
    role.add_argument("login")
    role.add_argument("role", choices=[role.value for role in Role])


def _add_devices(words: Parsers) -> None:
    group = _add_group(words, "devices", "computere")
    listed = _add(group, "list", "vis computere", command="devices_list")
    listed.add_argument("--municipality", metavar="KODE")
    revoke = _add(group, "revoke", "spær en computer", command="devices_revoke")
    revoke.add_argument("device", metavar="ID")
    wipe = _add(group, "wipe", "spær en computer, og se, hvad den havde", command="devices_wipe")
    wipe.add_argument("device", metavar="ID")
    report = _add(
        group, "report", "hvad en mistet computer havde, og om den er slettet", command="devices_report"
    )
    report.add_argument("device", metavar="ID")


def _add_group(words: Parsers, word: str, text: str) -> Parsers:
    group = words.add_parser(word, help=text, description=text, allow_abbrev=False)
    _add_shared(group)
    return group.add_subparsers(required=True, metavar="KOMMANDO")


def _add(words: Parsers, word: str, text: str, *, command: str | None = None) -> argparse.ArgumentParser:
    parser = words.add_parser(word, help=text, description=text, allow_abbrev=False)
    parser.set_defaults(command=command or word)
    _add_shared(parser)
    return parser


def _add_shared(parser: argparse.ArgumentParser) -> None:
    absent = argparse.SUPPRESS
    parser.add_argument("--data", metavar="DIR", default=absent, help="mappe med den indbyggede database")
    parser.add_argument("--database", metavar="URL", default=absent, help="postgresql://... i stedet")
    parser.add_argument("--json", action="store_true", default=absent, help="ét JSON-dokument som svar")


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port < 65_536:
        raise ValueError(text)
    return port


def _default_data() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("fieldvisit-server", appauthor=False))


if __name__ == "__main__":
    sys.exit(main())
