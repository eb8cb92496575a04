"""`demo` (CLI): the living demo municipality, in a window or headless through the whole acceptance day."""

import argparse
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from fieldvisit.commands.command import DONE, LOCKED, WITH_REJECTS, WRONG_USE, Context, Nouns
from fieldvisit.demo.day import RESULT, DayRun
from fieldvisit.demo.municipality import DemoError, DemoMunicipality
from fieldvisit.demo.scenario import Scenario, load_scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE, default_folder
from fieldvisit.sample_place import sample_folder
from fieldvisit_sync.parent_pipe import STOP_WITH_STDIN

WITHOUT_DISPLAY = Path("demo-output")
"""Where a headless day goes that was not asked for by name."""

_ALTERED = "altered-"
STOP_SIGNALS = (
    signal.SIGINT,
    signal.SIGTERM,
    *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []),
)
"""Ctrl+C, a stop from outside, and the terminal that was closed."""

_STOPPED = 128 + signal.SIGTERM
"""Exit code of a day that was stopped from outside, as shells count it."""


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    demo = nouns.add_parser("demo", help="prøv FieldVisit med en levende eksempelkommune")
    demo.add_argument("--user", default="mette", metavar="LOGIN", help="hvem vinduet åbner for")
    demo.add_argument("--out", type=Path, metavar="DIR", help="hvor eksempeldata ligger")
    demo.add_argument("--reset", action="store_true", help="lav kommunen helt på ny")
    demo.add_argument("--headless", action="store_true", help="kør hele dagen uden skærm")
    demo.add_argument("--day", metavar="altered-N", default="", help="en ændret dag (kun med --headless)")
    demo.set_defaults(command=_demo)


def _demo(arguments: argparse.Namespace, context: Context) -> int:
    headless, out = arguments.headless, arguments.out
    if not headless and not has_display():
        out = out or WITHOUT_DISPLAY
        context.say(
            f"Der er ingen skærm. Dagen køres uden vindue i stedet: fieldvisit demo --headless --out {out}"
        )
        headless = True
    try:
        return _drive(arguments, context, out) if headless else _open(arguments, context, out)
    except DemoError as problem:
        context.say(str(problem))
        return WRONG_USE


def _end_children_at_a_stop(code: int) -> None:
    """Let a stop from outside end the program in order, so that it ends what it started."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(code))


def has_display() -> bool:
    """Say whether a window can be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(arguments: argparse.Namespace, context: Context, out: Path | None) -> int:
    """Open one window on the living municipality."""
    scenario = load_scenario()
    user = _user_of(scenario, arguments.user)
    if user is None:
        logins = ", ".join(known["login"] for known in scenario.users)
        context.say(f"Der er ingen bruger med det navn i eksemplet. Vælg en af: {logins}.")
        return WRONG_USE
    folder = out or sample_folder(default_folder())
    demo = DemoMunicipality(folder, scenario, os.environ.get(PASSPHRASE_VARIABLE))
    if arguments.reset:
        demo.remove()
    if not demo.opens:
        context.say(
            f"Eksemplet er lavet med en anden adgangskode. Sæt {PASSPHRASE_VARIABLE} til den, eller brug --reset."
        )
        return LOCKED
    context.say(
        "Eksempelkommunen starter …"
        if demo.is_ready
        else "Eksempelkommunen bliver lavet. Det tager et halvt minut …"
    )
    _end_children_at_a_stop(DONE)
    with demo:
        if demo.is_random:
            context.say(
                f"Vinduet låser sig selv efter en pause. Adgangskoden til eksemplet er: {demo.passphrase}"
            )
        profiles = {name: str(laptop.profile) for name, laptop in demo.laptops.items()}
        context.show(
            {"profiles": profiles, "server": demo.server.url}, f"Serveren svarer på {demo.server.url}"
        )
        code = show_window(demo, user)
    if code is None:
        context.say("Eksemplet er lukket. Det, der er skrevet, er gemt.")
    return code or DONE


def show_window(demo: DemoMunicipality, user: str) -> int | None:
    """Show the window until it is closed or this program is told to end; return its exit code, None in the latter case.

    Whenever the signal comes, also while the window is being started, the window gets it from here: it saves as it
    closes. So it does where this program is killed, which ends the pipe between them. A process group of its own keeps
    Ctrl+C in a terminal from reaching it a second time, half started.
    """
    window: subprocess.Popen[bytes] | None = None
    ends = False

    def end(*_: object) -> None:
        nonlocal ends
        ends = True
        if window is not None:
            window.terminate()

    before = {caught: signal.signal(caught, end) for caught in STOP_SIGNALS}
    try:
        window = subprocess.Popen(
            [sys.executable, "-m", "fieldvisit", "--profile", str(demo.profile(user)), STOP_WITH_STDIN],
            stdin=subprocess.PIPE,
            env={**os.environ, **demo.environment(user)},
            process_group=0 if os.name == "posix" else None,
        )
        if ends:
            window.terminate()
        code = window.wait()
    finally:
        if window is not None and window.stdin is not None:
            window.stdin.close()
        for caught, handler in before.items():
            signal.signal(caught, handler)
    return None if ends else code


def _drive(arguments: argparse.Namespace, context: Context, out: Path | None) -> int:
    """Run the acceptance day, or an altered one, in a folder made anew."""
    if out is None:
        context.say("Skriv, hvor resultatet skal ligge: --out DIR. Intet er ændret.")
        return WRONG_USE
    scenario = load_scenario()
    day = ""
    if arguments.day:
        names = {f"{_ALTERED}{number}": name for number, name in enumerate(scenario.altered_names, 1)}
        if arguments.day not in names:
            context.say(f"Den dag findes ikke. Vælg en af: {', '.join(names)}. Intet er ændret.")
            return WRONG_USE
        day = names[arguments.day]
        scenario = scenario.altered(day)
    demo = DemoMunicipality(out, scenario, os.environ.get(PASSPHRASE_VARIABLE))
    demo.remove()
    context.say("Eksempelkommunen bliver lavet. Det tager et halvt minut …")
    _end_children_at_a_stop(_STOPPED)
    differences = DayRun(demo, day, context.say).run()
    result = out / RESULT
    for difference in differences:
        context.say(f"Afviger: {difference}")
    steps = len(scenario.steps)
    summary = f"{steps} trin, {len(differences)} afvigelser. Se {result}"
    context.show(json.loads(result.read_text(encoding="utf-8")), summary)
    return WITH_REJECTS if differences else DONE


def _user_of(scenario: Scenario, name: str) -> str | None:
    return next((str(user["id"]) for user in scenario.users if name in {user["id"], user["login"]}), None)
