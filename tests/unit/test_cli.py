"""The command line as a whole: every noun is found in its module, and a command loads no other's."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldvisit.cli import COMMANDS, main

NOUNS = [noun for nouns in COMMANDS.values() for noun in nouns]


def test_that_help_lists_every_noun(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("    ")}
    assert set(NOUNS) <= listed


@pytest.mark.parametrize("noun", NOUNS)
def test_that_each_noun_explains_itself(noun: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([noun, "--help"])
    assert ended.value.code == 0
    assert f"fieldvisit {noun}" in capsys.readouterr().out


def test_that_a_word_nobody_knows_is_answered_with_the_nouns(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["besoeg", "sync"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert [noun for noun in NOUNS if noun not in said] == []


def test_that_a_command_loads_neither_network_nor_keyring_nor_other_commands() -> None:
    question = (
        "import sys, contextlib\nfrom fieldvisit.cli import main\n"
        "with contextlib.suppress(SystemExit):\n    main(['find', '--help'])\n"
        "names = ('requests', 'keyring', 'alembic', 'xlsxwriter', 'PySide6', 'fieldvisit.commands.visit')\n"
        "print([name for name in names if name in sys.modules], file=sys.stderr)"
    )
    asked = subprocess.run(
        [sys.executable, "-c", question], capture_output=True, text=True, env=os.environ, check=True
    )
    assert asked.stderr.strip() == "[]"


def test_that_the_window_loads_no_command(tmp_path: Path) -> None:
    question = (
        "import sys\nfrom fieldvisit import cli\napp = cli.load_window()\napp.open_window = lambda profile: 7\n"
        "assert cli.main(['--profile', sys.argv[1]]) == 7\n"
        "print([name for name in cli.COMMANDS if f'fieldvisit.commands.{name}' in sys.modules], file=sys.stderr)"
    )
    asked = subprocess.run(
        [sys.executable, "-c", question, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ,
        check=True,
    )
    assert asked.stderr.strip() == "[]"
