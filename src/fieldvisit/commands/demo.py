"""`demo` (CLI): the living demo municipality, in a window or headless through the whole acceptance day."""

import argparse
import os
import signal
import subprocess
import sys
from pathlib import Path

from fieldvisit.commands.command import DONE, WRONG_USE, Context, Nouns
from fieldvisit.demo.municipality import DemoMunicipality
from fieldvisit.demo.scenario import Scenario, load_scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE, default_folder


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    demo = nouns.add_parser("demo", help="prøv FieldVisit med en levende eksempelkommune")
    demo.add_argument("--user", default="mette", metavar="LOGIN", help="hvem vinduet åbner for")
    demo.add_argument("--out", type=Path, metavar="DIR", help="hvor eksempeldata ligger")
    demo.add_argument("--reset", action="store_true", help="lav kommunen helt på ny")
    demo.set_defaults(command=_demo)


def _demo(arguments: argparse.Namespace, context: Context) -> int:
    scenario = load_scenario()
    user = _user_of(scenario, arguments.user)
    if user is None:
        logins = ", ".join(known["login"] for known in scenario.users)
        context.say(f"Der er ingen bruger med det navn i eksemplet. Vælg en af: {logins}.")
        return WRONG_USE
    folder = arguments.out or default_folder() / "eksempeldata"
    demo = DemoMunicipality(folder, scenario, os.environ.get(PASSPHRASE_VARIABLE))
    if arguments.reset:
        demo.remove()
    context.say(
        "Eksempelkommunen starter …"
        if demo.is_ready
        else "Eksempelkommunen bliver lavet. Det tager et halvt minut …"
    )
    # A terminal's end or a stop from outside ends the children too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(DONE))
    with demo:
        context.show(
            {"profiles": _profiles(scenario, demo), "server": demo.server.url},
            f"Serveren svarer på {demo.server.url}",
        )
        return _window(demo, user)


def _window(demo: DemoMunicipality, user: str) -> int:
    window = subprocess.Popen(
        [sys.executable, "-m", "fieldvisit", "--profile", str(demo.profile(user))],
        env={**os.environ, **demo.environment(user)},
    )
    try:
        return window.wait()
    finally:
        if window.poll() is None:
            window.terminate()
            window.wait()


def _user_of(scenario: Scenario, name: str) -> str | None:
    return next((str(user["id"]) for user in scenario.users if name in {user["id"], user["login"]}), None)


def _profiles(scenario: Scenario, demo: DemoMunicipality) -> dict[str, str]:
    return {str(user["id"]): str(demo.profile(user["id"])) for user in scenario.users}
