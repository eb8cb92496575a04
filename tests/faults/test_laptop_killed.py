"""The laptop's process is killed at random moments: everything that was shown as saved is there (SYNC S1)."""

import os
import random
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from fieldvisit.demo.scenario import load_scenario
from fieldvisit.domain.records.contact import Contact
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.store.outbox import OutboxState, entries
from tests.faults.rounds import rounds
from tests.fixtures_workspace import enrol


@pytest.mark.timeout(900)
def test_that_a_laptop_killed_while_typing_keeps_everything_it_said_was_saved(tmp_path: Path) -> None:
    passphrase = secrets.token_urlsafe(18)
    profile = Profile(tmp_path / "profile")
    workspace = profile.create(passphrase)
    enrol(workspace.store, load_scenario(), "mette", [])
    company = NewCompany(name="Nordlys Metal ApS", cvr="99000015", contact_name="Rikke Dam")
    contact = create_company(workspace, company).value.contact
    assert contact is not None
    profile.lock()
    source = random.Random(20261006)
    said = 0
    for _ in range(rounds(short=3)):
        typist = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.typist", str(profile.folder), contact],
            stdout=subprocess.PIPE,
            env={**os.environ, PASSPHRASE_VARIABLE: passphrase},
        )
        assert typist.stdout is not None
        for _ in range(source.randint(1, 200)):
            said = int(typist.stdout.readline())
        typist.kill()
        rest = typist.communicate()[0].split()
        said = int(rest[-1]) if rest else said
        workspace = profile.unlock(passphrase)
        with workspace.store.read() as reader:
            kept = reader.need(Contact, contact)
            waiting = [
                entry for entry in entries(reader.connection, OutboxState.OPEN) if entry.record == contact
            ]
        assert len(kept.note or "") >= said
        assert [entry.new["note"] for entry in waiting] == [kept.note]
        profile.lock()
