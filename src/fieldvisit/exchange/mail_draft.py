"""A mail that somebody may send: handed to the mail program of the desktop, or kept as a file it opens unsent."""

from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path
from urllib.parse import quote

from fieldvisit.exchange.whole_file import whole_file

LONGEST_URL = 1_900
"""Letters of an address that every desktop hands on whole; Windows cuts or refuses longer ones (about 2,000)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """What stands in it.

    Attributes:
        to: the address; empty when it is not known.
        subject: one line.
        body: plain text with line feeds.
    """

    to: str
    subject: str
    body: str


def is_address(text: str) -> bool:
    """Say whether a text is one plain mail address, `navn@sted.dk`, that cannot carry anything else along."""
    user, _, place = text.partition("@")
    plain = not any(letter.isspace() or letter in '<>()[],;:\\"?&%' or ord(letter) < 32 for letter in text)
    return plain and bool(user) and "@" not in place and "." in place.strip(".") and bool(_domain(place))


def mailto_url(draft: MailDraft) -> str | None:
    """Return the address that opens the draft in the mail program (RFC 6068); None when it is too long to be handed on.

    Raises:
        ValueError: the mail address is none.
    """
    _check(draft)
    lines = "\r\n".join(draft.body.splitlines())
    subject = " ".join(draft.subject.split())
    url = f"mailto:{quote(draft.to, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"
    return url if len(url) <= LONGEST_URL else None


def eml_bytes(draft: MailDraft) -> bytes:
    """Return the draft as a message that mail programs open for writing (`X-Unsent`), without date and sender.

    Raises:
        ValueError: the mail address is none.
    """
    _check(draft)
    user, _, place = draft.to.rpartition("@")
    # Danish letters before the @ have no other form than their own (RFC 6532).
    message = EmailMessage(policy=SMTP if user.isascii() else SMTPUTF8)
    if draft.to:
        try:
            message["To"] = Address(username=user, domain=_domain(place))
        except (MessageError, ValueError, IndexError):
            raise ValueError("the mail address is none") from None
    message["Subject"] = " ".join(draft.subject.split())
    message["X-Unsent"] = "1"
    message.set_content("\n".join(draft.body.splitlines()) + "\n", cte="quoted-printable")
    return message.as_bytes()


def write_eml(path: Path, draft: MailDraft) -> None:
    """Write the draft as a file, whole or not at all.

    Raises:
        OSError: the file cannot be written.
        ValueError: the mail address is none.
    """
    content = eml_bytes(draft)
    with whole_file(path) as file:
        file.write(content)


def _domain(place: str) -> str:
    """Return a place as mail goes there, also one with Danish letters (IDNA); empty when it is none."""
    try:
        return place.encode("idna").decode()
    except UnicodeError:
        return ""


def _check(draft: MailDraft) -> None:
    if draft.to and not is_address(draft.to):
        raise ValueError("the mail address is none")
