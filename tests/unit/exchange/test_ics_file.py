"""Calendar files by the letter of RFC 5545: line ends, folding, ids, moments and whole days."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from fieldvisit.exchange.ics_file import CalendarEntry, calendar_text, write_calendar

AT = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
SUMMER = timezone(timedelta(hours=2))
VISIT = CalendarEntry(
    id="8c4b10d0",
    starts=datetime(2026, 10, 13, 9, 0, tzinfo=SUMMER),
    ends=datetime(2026, 10, 13, 10, 0, tzinfo=SUMMER),
    title="Besøg: Bageri, kager; brød \\ mere",
    place="Torvet 9\n9999 Lindevang",
    busy=True,
)
DUE = CalendarEntry(id="f1", starts=date(2026, 12, 31), title="Æ" * 120)


def unfolded(text: str) -> list[str]:
    """Return the lines as a program reads them."""
    return re.sub("\r\n[ \t]", "", text).split("\r\n")[:-1]


def test_that_lines_end_in_cr_and_lf_and_are_at_most_75_octets_of_whole_letters() -> None:
    content = calendar_text([VISIT, DUE], AT).encode("utf-8")
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")
    assert f"SUMMARY:{'Æ' * 120}" in unfolded(content.decode())


def test_that_moments_are_in_utc_days_are_whole_and_text_is_escaped() -> None:
    lines = unfolded(calendar_text([VISIT, DUE], AT, "Mit; navn"))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    for line in (
        "X-WR-CALNAME:Mit\\; navn",
        "UID:8c4b10d0@fieldvisit",
        "DTSTAMP:20261006T053000Z",
        "DTSTART:20261013T070000Z",
        "DTEND:20261013T080000Z",
        "SUMMARY:Besøg: Bageri\\, kager\\; brød \\\\ mere",
        "LOCATION:Torvet 9\\n9999 Lindevang",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
    ):
        assert line in lines
    assert [line for line in lines if line.startswith("TRANSP")] == ["TRANSP:OPAQUE", "TRANSP:TRANSPARENT"]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2


@pytest.mark.parametrize("title", ["a\r\nATTACH:http://x", "a\nEND:VEVENT", "a\x07b"])
def test_that_no_text_can_add_a_line_of_its_own(title: str) -> None:
    lines = unfolded(calendar_text([CalendarEntry(id="1", starts=date(2026, 1, 1), title=title)], AT))
    assert not [line for line in lines if line.startswith("ATTACH")]
    assert lines.count("END:VEVENT") == 1


def test_that_the_same_records_make_the_same_file(tmp_path: Path) -> None:
    write_calendar(tmp_path / "a.ics", [VISIT, DUE], AT)
    write_calendar(tmp_path / "b.ics", [VISIT, DUE], AT)
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()
    with pytest.raises(OSError, match="missing"):
        write_calendar(tmp_path / "missing" / "a.ics", [VISIT], AT)
