"""Whom a company needs, as the lines of a visit's table (question b3)."""

from collections.abc import Sequence

from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.answer_line import NeedLine, line_id
from fieldvisit.store.dated_id import dated_id
from fieldvisit.store.writer import Writer


def replace_needs(writer: Writer, visit: Visit, lines: Sequence[NeedLine]) -> list[str]:
    """Make the visit's needs equal to the lines; a line keeps its record by id, else by equal content.

    Returns:
        The ids in the order of the lines.
    """
    left = {need.id: need for need in writer.find(Need, visit=visit.id)}
    ids = []
    for line in lines:
        values = {
            "occupation": line.occupation,
            "posts": line.posts,
            "hours": line.hours,
            "start": line.start,
        }
        record = line_id(visit.id, Need.KIND, line.id) or next(
            (need.id for need in left.values() if _says(need, line)), None
        )
        if record is not None and writer.get(Need, record) is not None:
            writer.edit(Need.KIND, record, values)
        else:
            place = {"unit": visit.unit, "visit": visit.id, "state": "open"}
            record = writer.create(Need.KIND, {**place, **values}, record or dated_id(writer.now))
        left.pop(record, None)
        ids.append(record)
    for gone in left:
        writer.delete(Need.KIND, gone)
    return ids


def _says(need: Need, line: NeedLine) -> bool:
    said = (need.occupation, need.posts, need.hours, need.start)
    return said == (line.occupation, line.posts, line.hours, line.start)
