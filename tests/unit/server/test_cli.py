"""`fieldvisit-server`: command words, documents and exit codes."""

import base64
import io
import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldvisit_sync.server.cli import main
from fieldvisit_sync.server.server_key import KEY_FILE, KEY_VARIABLE

Run = Callable[..., tuple[int, Any, str]]
ADD_USER = (
    "user",
    "add",
    "mette.prøve",
    "--municipality",
    "0998",
    "--role",
    "consultant",
    "--name",
    "Mette Prøve",
)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on a folder; return exit code, document and what stood on standard error."""
    monkeypatch.delenv(KEY_VARIABLE, raising=False)

    def run_command(*words: str, text: str = "") -> tuple[int, Any, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        try:
            code = main([*words, "--data", str(tmp_path / "d"), "--json"])
        except SystemExit as ended:
            code = int(str(ended.code))
        out, err = capsys.readouterr()
        return code, json.loads(out) if out else None, err

    return run_command


@pytest.fixture
def ready(run: Run) -> Run:
    """The same on a folder with a database and a municipality."""
    assert run("init")[0] == 0
    assert run("municipality", "add", "0998", "--name", "Lindevang Kommune (fiktiv)")[0] == 0
    return run


def test_that_init_makes_a_database_whose_key_only_its_owner_can_read(run: Run, tmp_path: Path) -> None:
    code, document, _ = run("init")
    assert (code, document["created"]) == (0, True)
    assert stat.S_IMODE((tmp_path / "d" / KEY_FILE).stat().st_mode) == 0o600
    assert b"SQLite format" not in (tmp_path / "d/server.db").read_bytes()
    code, document, _ = run("init")
    assert (code, document["created"]) == (0, False)


def test_that_shared_options_stand_before_between_and_after_the_command_words(
    ready: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = str(tmp_path / "d")
    for words in (
        ["--json", "--data", data, "devices", "list"],
        ["devices", "--data", data, "--json", "list"],
        ["devices", "list", "--data", data, "--json"],
    ):
        assert main(words) == 0
        assert json.loads(capsys.readouterr().out) == []


def test_that_without_json_an_answer_is_a_line_for_people(
    ready: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["devices", "list", "--data", str(tmp_path / "d")]) == 0
    assert capsys.readouterr().out == "ingen\n"


def test_that_a_user_gets_an_account_a_record_and_initials(ready: Run) -> None:
    code, document, _ = ready(*ADD_USER, "--password-stdin", text="en lang sætning\n")
    assert (code, document["login"], document["role"]) == (0, "mette.prøve", "consultant")
    assert next(iter(document)) == "id"
    assert ready("stats")[1]["municipalities"][0]["records"]["user"] == 1
    code, made, _ = ready("enrol-code", "mette.prøve")
    assert code == 0
    assert len(made["code"]) == 14


def test_that_a_users_id_can_be_given(ready: Run) -> None:
    given = "01a20114-be5a-7160-8655-46b481803310"
    code, document, _ = ready(*ADD_USER, "--id", given, "--password-stdin", text="en lang sætning")
    assert (code, document["id"]) == (0, given)


def test_that_the_recovery_key_of_a_municipality_lies_in_a_file_and_fits_the_public_one(
    run: Run, tmp_path: Path
) -> None:
    run("init")
    code, document, _ = run("municipality", "add", "0998", "--name", "Lindevang")
    file = Path(document["recovery_key_file"])
    assert (code, file.parent) == (0, tmp_path / "d")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    private = X25519PrivateKey.from_private_bytes(base64.b64decode(file.read_bytes()))
    assert private.public_key().public_bytes_raw() not in (tmp_path / "d/server.db").read_bytes()


@pytest.mark.parametrize(
    ("words", "text", "code"),
    [
        ((), "", 2),
        (("wipe",), "", 2),
        (("municipality", "add", "998", "--name", "x"), "", 2),
        (("municipality", "add", "0998", "--name", "Igen"), "", 5),
        ((*ADD_USER[:-1], "", "--password-stdin"), "en lang sætning", 2),
        ((*ADD_USER, "--password-stdin"), "kort", 2),
        ((*ADD_USER, "--password-stdin", "--id", "mette"), "en lang sætning", 2),
        (ADD_USER, "en lang sætning", 2),
        (("user", "add", "Æ Ø", *ADD_USER[3:], "--password-stdin"), "en lang sætning", 2),
        (
            ("user", "add", "x", "--municipality", "0101", *ADD_USER[5:], "--password-stdin"),
            "en lang sætning",
            5,
        ),
        (("user", "role", "ukendt", "consultant"), "", 5),
        (("user", "role", "ukendt", "king"), "", 2),
        (("enrol-code", "ukendt"), "", 5),
        (("devices", "revoke", "ukendt"), "", 5),
        (("serve", "--certfile", "x.pem"), "", 2),
        (("stats", "--database", "mysql://root:hemmelig@127.0.0.1/x"), "", 2),
        (("stats", "--database", "postgresql://x:hemmelig@127.0.0.1:1/x"), "", 3),
    ],
)
def test_that_every_failure_has_its_exit_code_and_a_sentence_without_secrets(
    ready: Run, words: tuple[str, ...], text: str, code: int
) -> None:
    ended, document, said = ready(*words, text=text)
    assert (ended, document) == (code, None)
    assert said
    assert "hemmelig" not in said
    assert "Traceback" not in said


def test_that_a_login_is_taken_once_only(ready: Run) -> None:
    ready(*ADD_USER, "--password-stdin", text="en lang sætning")
    assert ready(*ADD_USER, "--password-stdin", text="en lang sætning")[0] == 5


def test_that_nothing_works_and_nothing_is_made_without_init(run: Run, tmp_path: Path) -> None:
    code, _, said = run("stats")
    assert code == 4
    assert "init" in said
    assert not (tmp_path / "d").exists()


def test_that_a_database_without_its_key_is_left_alone(ready: Run, tmp_path: Path) -> None:
    key = tmp_path / "d" / KEY_FILE
    kept = key.read_bytes()
    key.unlink()
    for words in (("stats",), ("init",)):
        code, _, said = ready(*words)
        assert code == 4
        assert KEY_FILE in said
    assert not key.exists()
    key.write_bytes(bytes(32))
    assert ready("stats")[0] == 4
    key.write_bytes(kept)
    assert ready("stats")[0] == 0


@pytest.mark.parametrize("form", [bytes.hex, lambda key: base64.b64encode(key).decode()])
def test_that_the_key_may_come_from_the_environment(
    ready: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Callable[[bytes], str]
) -> None:
    key = tmp_path / "d" / KEY_FILE
    monkeypatch.setenv(KEY_VARIABLE, form(key.read_bytes()))
    key.unlink()
    assert ready("stats")[0] == 0
    monkeypatch.setenv(KEY_VARIABLE, "abcd")
    code, _, said = ready("stats")
    assert code == 4
    assert "abcd" not in said


def test_that_openapi_prints_every_route_without_a_database(run: Run) -> None:
    code, document, _ = run("openapi")
    assert code == 0
    assert set(document["paths"]) >= {
        "/v1/health",
        "/v1/enrol",
        "/v1/challenge",
        "/v1/token",
        "/v1/sync",
        "/v1/candidates/search",
        "/v1/devices",
        "/v1/devices/{device}/block",
    }
    assert {"JsonSyncRequest", "SyncAnswer", "Mutation"} <= set(document["components"]["schemas"])
