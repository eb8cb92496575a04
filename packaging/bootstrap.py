"""From a clone to a running FieldVisit with Python alone: `python packaging/bootstrap.py run`.

The Makefile calls this file for every target, so that Windows and macOS developers, who have no make, get the same.
It runs under any Python 3 (to be able to say that 3.11 is needed) and uses the standard library only.

Commands: install (make .venv, open nothing), run (the demo), test (the suite), check (lint, types, import rules),
faults (the long run of kills and schedules), bench (the speed table), screenshots (the pictures of docs/screens). What follows the command is passed on: `run --reset`, `test tests/unit -k clock`.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST_PYTHON = (3, 11)
NEWEST_TRIED = 14
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def main(arguments):
    """Run one command and return its exit code."""
    commands = {
        "install": _install,
        "run": _run,
        "test": _test,
        "check": _check,
        "faults": _faults,
        "bench": _bench,
        "screenshots": _screenshots,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    os.chdir(str(ROOT))
    # Installed, modules are compiled once. Where a machine forbids that, each of the suite's hundreds of processes would do it.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    try:
        return commands[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


def _install(_arguments):
    _prepare("run", window=True)
    print(
        "FieldVisit is installed. Commands: "
        + ", ".join(str(_script(c)) for c in ("fieldvisit", "fieldvisit-server"))
    )
    return 0


def _run(arguments):
    _prepare("run", window=True)
    return _become([str(_script("fieldvisit")), "demo", *arguments])


def _test(arguments):
    _prepare("dev", window=True)
    workers = str(max(2, min(4, os.cpu_count() or 2)))
    options = ["-n", workers, "--dist", "worksteal", "--durations=15", "--durations-min=1", "-ra"]
    return _become([str(_script("python")), "-m", "pytest", *options, *arguments])


def _check(_arguments):
    _prepare("dev", window=False)
    failed = [
        " ".join(check) for check in CHECKS if subprocess.call([str(_script(check[0])), *check[1:]]) != 0
    ]
    if failed:
        print("Failed: " + ", ".join(failed))
    return 1 if failed else 0


def _faults(arguments):
    _prepare("dev", window=True)
    return _become([str(_script("python")), "-m", "tests.faults", *arguments])


def _bench(arguments):
    _prepare("dev", window=True)
    return _become([str(_script("python")), "-m", "tests.bench", *arguments])


def _screenshots(arguments):
    _prepare("dev", window=True)
    return _become([str(_script("python")), "-m", "tests.screens", *(arguments or ["docs/screens"])])


def _prepare(wanted, window):
    """Make `.venv` hold what is pinned; seconds when it already does.

    Args:
        wanted: "run" for the product, "dev" for the tools of test and check as well.
        window: whether Qt's system libraries and a font are needed.
    """
    python = _find_python()
    missing = system_packages.missing_packages(python)
    if not window:
        missing = [package for package in missing if package == "python3-venv"]
    if missing and not (missing == ["python3-venv"] and _script("python").exists()):
        system_packages.install(missing)
    if not _venv_works():
        print("Making " + str(VENV), flush=True)
        shutil.rmtree(str(VENV), ignore_errors=True)
        _must([python, "-m", "venv", str(VENV)], "The virtual environment could not be made.")
    lists = {name: _fingerprint(name) for name in ("run", "dev")}
    satisfied_by = [wanted] if wanted == "dev" else ["run", "dev"]
    if not any(_stamp(name).exists() and _stamp(name).read_text() == lists[name] for name in satisfied_by):
        _install_pinned(wanted)
        _stamp(wanted).write_text(lists[wanted])
    if window:
        _must(
            [str(_script("python")), str(ROOT / "packaging" / "danish_dictionary.py")],
            "The Danish dictionary could not be fetched.",
        )
    _compile_translations()


def _install_pinned(wanted):
    for stamp in ("run", "dev"):
        if _stamp(stamp).exists():
            _stamp(stamp).unlink()
    print("Installing pinned dependencies (several minutes the first time)", flush=True)
    pip = [str(_script("python")), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    requirements = str(ROOT / "requirements" / (wanted + ".txt"))
    _must(
        [*pip, *quiet, "--no-deps", "--require-hashes", "-r", requirements],
        "The dependencies could not be installed.",
    )
    _must(
        [*pip, "--quiet", "--no-deps", "--no-build-isolation", "-e", "."],
        "FieldVisit could not be installed.",
    )


def _compile_translations():
    """Compile each Qt Linguist file whose compiled twin is missing or older."""
    lrelease = "lrelease.exe" if os.name == "nt" else "lrelease"
    for source in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        tool = next(VENV.rglob("PySide6/" + lrelease), None)
        if tool is None:
            raise SystemExit("Qt's translation compiler is missing in " + str(VENV))
        _must(
            [str(tool), "-silent", str(source), "-qm", str(compiled)], "A translation could not be compiled."
        )


def _find_python():
    """Return the path of an interpreter that is new enough, this one if it is.

    Raises:
        SystemExit: there is none.
    """
    if sys.version_info >= OLDEST_PYTHON and sys.prefix == sys.base_prefix:
        return sys.executable
    names = ["python3." + str(minor) for minor in range(NEWEST_TRIED, OLDEST_PYTHON[1] - 1, -1)]
    folders = os.defpath if sys.prefix != sys.base_prefix else None
    for name in ["python3", *names]:
        found = shutil.which(name) or (folders and shutil.which(name, path=folders))
        if found and _is_new_enough(found):
            return found
    if sys.version_info >= OLDEST_PYTHON:
        return sys.executable
    raise SystemExit("FieldVisit needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")


def _is_new_enough(python):
    question = (
        "import sys; sys.exit(sys.version_info < " + str(OLDEST_PYTHON) + " or sys.prefix != sys.base_prefix)"
    )
    return subprocess.call([python, "-c", question], stderr=subprocess.DEVNULL) == 0


def _venv_works():
    python = _script("python")
    return (
        python.exists() and subprocess.call([str(python), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0
    )


def _fingerprint(wanted):
    digest = hashlib.sha256((sysconfig.get_platform() + str(ROOT)).encode())
    for name in ("requirements/" + wanted + ".txt", "pyproject.toml", "setup.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _stamp(wanted):
    return VENV / (".installed-" + wanted)


def _script(name):
    return BIN / (name + ".exe" if os.name == "nt" else name)


def _must(command, problem):
    if subprocess.call(command) != 0:
        raise SystemExit(problem + " What failed:\n  " + " ".join(command))


def _become(command):
    """Run a command in place of this process, so that Ctrl+C and signals reach it alone."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    process = subprocess.Popen(command)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # the command got it too, and ends what it started
            continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
