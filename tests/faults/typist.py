"""A process that writes notes as fast as it can and says each one that the store has taken; made to be killed.

Run as `python -m tests.faults.typist PROFILE`; the passphrase comes in its variable.
"""

import sys
from itertools import count
from pathlib import Path

from fieldvisit.profile import Profile
from fieldvisit.services.edit_contact import edit_contact


def main(folder: str, contact: str) -> None:
    """Write growing texts into one contact's note, and print the length of each once it is stored."""
    workspace = Profile(Path(folder)).unlock_unattended()
    for length in count(1):
        edit_contact(workspace, contact, {"note": "x" * length})
        print(length, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
