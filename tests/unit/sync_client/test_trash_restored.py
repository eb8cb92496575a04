"""What was deleted, sent, and brought back from the trash stands on the server and on every laptop as it was."""

import pytest

from fieldvisit.store import trash
from tests.unit.sync_client.two_sides import TwoSides


@pytest.fixture
def sides(embedded_sides: TwoSides) -> TwoSides:
    """What the laptop does is the same with any database."""
    embedded_sides.begin_again()
    return embedded_sides


def test_that_a_deletion_that_was_sent_is_undone_by_the_trash_on_both_sides(sides: TwoSides) -> None:
    mette = sides.laptops["mette"].store
    (contact,) = sides.some("contact")
    whole = sides.held("contact")[contact][1]
    with mette.write("contact.delete") as writer:
        writer.delete("contact", contact)
    assert sides.sync().proof.ok
    assert contact not in sides.on_server("contact")
    with mette.write("trash.restore") as writer:
        (row,) = trash.trashed(writer.connection, writer.now - trash.KEPT)
        writer.create_wire(row.kind, row.values, row.record)
    assert sides.sync().proof.ok
    version, fields = sides.on_server("contact")[contact]
    assert (fields, version) == (whole, sides.held("contact")[contact][0])
    with mette.read() as reader:
        assert trash.is_empty(reader.connection)
