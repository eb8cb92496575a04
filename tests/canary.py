"""Names that stand for personal data: wherever one turns up in a log, somebody's life would have.

Factories and the demo give these names to contacts, candidates and consultants; the suite watches every log record
and fails when one of them appears (SECURITY "Traces"). All are fictional.
"""

import logging
from pathlib import Path

NAMES = frozenset({"Kanarie Testesen", "kanarie.testesen@example.org", "Kanariefuglens hemmelige note"})
"""A person, a mail address and a piece of note text that no log may ever hold."""


class LogWatch(logging.Handler):
    """Collects every log record that holds one of the names."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.leaks: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a description of a leaking record; exception texts count as well."""
        text = self.format(record)
        if any(name in text for name in NAMES):
            self.leaks.append(f"{record.name} line {record.lineno} of {record.filename}")


def files_with(folder: Path, word: str) -> list[str]:
    """Return the files below a folder that hold a word in any of the encodings that programs write."""
    forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]
