"""Mail drafts: what the mail program gets is what was written, and no text adds a line or a receiver of its own."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from fieldvisit.exchange.mail_draft import (
    LONGEST_URL,
    MailDraft,
    eml_bytes,
    is_address,
    mailto_url,
    write_eml,
)

DRAFT = MailDraft(
    to="rikke@nordlys.example", subject="Tak & på gensyn?", body="Kære Rikke\n\n100 % enig: æøå + 1 = 2\n"
)


def test_that_the_mail_program_gets_subject_and_text_as_they_were_written() -> None:
    url = mailto_url(DRAFT)
    assert url is not None
    assert url.isascii()
    parts = urlsplit(url)
    said = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "rikke@nordlys.example")
    assert said == {"subject": ["Tak & på gensyn?"], "body": ["Kære Rikke\r\n\r\n100 % enig: æøå + 1 = 2"]}
    assert "+" not in url


def test_that_a_text_too_long_for_the_desktop_is_not_handed_on() -> None:
    assert mailto_url(MailDraft(to="a@b.dk", subject="", body="x" * LONGEST_URL)) is None


def test_that_the_file_is_an_unsent_message_with_the_same_words(tmp_path: Path) -> None:
    write_eml(tmp_path / "tak.eml", DRAFT)
    content = (tmp_path / "tak.eml").read_bytes()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    message = message_from_bytes(content, policy=default)
    assert (message["To"], message["Subject"], message["X-Unsent"]) == (DRAFT.to, DRAFT.subject, "1")
    assert message["Date"] is None
    assert message["From"] is None
    assert message.get_content().replace("\r\n", "\n") == DRAFT.body
    assert message_from_bytes(eml_bytes(MailDraft(to="", subject="", body="")), policy=default)["To"] is None


@pytest.mark.parametrize(
    "to",
    [
        "uden krølle",
        "a@b..dk",
        "a@b",
        "a@b.dk?bcc=c@d.dk",
        "a@b.dk\nBcc: c@d.dk",
        "a@b.dk,c@d.dk",
        "A <a@b.dk>",
        "a@b@c.dk",
        "@b.dk",
    ],
)
def test_that_only_one_plain_address_is_taken(to: str) -> None:
    assert not is_address(to)
    draft = MailDraft(to=to, subject="x", body="y")
    for make in (mailto_url, eml_bytes):
        with pytest.raises(ValueError, match="the mail address is none"):
            make(draft)


@pytest.mark.parametrize("subject", ["Hej\nBcc: c@d.dk", "Hej\r\nX-Unsent: 0", "Hej\x0bTo: c@d.dk"])
def test_that_no_subject_adds_a_header(subject: str) -> None:
    message = message_from_bytes(eml_bytes(MailDraft(to="a@b.dk", subject=subject, body="y")), policy=default)
    assert (message["To"], message["Bcc"], message["X-Unsent"]) == ("a@b.dk", None, "1")
    url = mailto_url(MailDraft(to="a@b.dk", subject=subject, body="y"))
    assert url is not None
    assert "%0A" not in url


@pytest.mark.parametrize(
    ("to", "kept"),
    [
        ("info@smørhullet.example", b"To: info@xn--smrhullet-m8a.example\r\n"),
        ("bjørn@nordlys.example", "To: bjørn@nordlys.example\r\n".encode()),
    ],
)
def test_that_an_address_with_danish_letters_is_one_that_mail_programs_take(to: str, kept: bytes) -> None:
    assert eml_bytes(MailDraft(to=to, subject="Tak for på gensyn", body="Kære Åse")).startswith(kept)
