"""What the list of deadlines shows below what I have open: late promises of colleagues, proposals, and what is done."""

from collections.abc import Mapping
from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.services.list_escalated import EscalatedLine, Standin
from fieldvisit.services.list_follow_ups import FollowUpLine
from fieldvisit.services.list_proposals import VisitProposals
from fieldvisit.services.propose_follow_ups import Proposal
from fieldvisit.ui import words
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.due_words import due_mark, promise_line
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark, Row, Section


def escalated_rows(lines: Mapping[str, EscalatedLine], today: date) -> list[Row | Section]:
    """Return colleagues' late promises under why I see them; a line in words, not a colour (DESIGN 3 "Opfølgning")."""
    titles = {
        Standin.DEPUTY: tr("Du er stedfortræder"),
        Standin.LEADER: tr("Forfaldent i holdet"),
    }
    rows: list[Row | Section] = []
    for standin, title in titles.items():
        found = {row: line for row, line in lines.items() if line.standin is standin}
        if found:
            rows.append(Section(f"{title} · {len(found)}", "person"))
            rows += [_escalated_row(row, line, today) for row, line in found.items()]
    return rows


def proposal_rows(
    proposals: Mapping[str, tuple[VisitProposals, Proposal]], today: date
) -> list[Row | Section]:
    """Return what visits call for and nobody has made yet."""
    if not proposals:
        return []
    rows: list[Row | Section] = [Section(tr("Forslag efter besøg"), "info", "info")]
    rows += [
        Row(
            row,
            proposal.title,
            subtitle=found.company,
            right=words.capital(words.near_day(proposal.due, today)),
            strong=False,
        )
        for row, (found, proposal) in proposals.items()
    ]
    return rows


def done_rows(lines: Mapping[str, FollowUpLine], today: date) -> list[Row | Section]:
    """Return what was done on the last working days."""
    if not lines:
        return []
    return [Section(tr("Udført"), "ok"), *(_done_row(row, line, today) for row, line in lines.items())]


def _escalated_row(row: str, line: EscalatedLine, today: date) -> Row:
    late = tr("{name} har ikke nået det").format(name=line.owner or tr("En kollega"))
    return Row(
        row,
        line.title,
        subtitle=" · ".join(part for part in (line.company, late) if part),
        right=due_mark(line, today).text,
        strong=False,
    )


def _done_row(row: str, line: FollowUpLine, today: date) -> Row:
    done = line.task.done_at
    return Row(
        row,
        line.task.title or "",
        subtitle=promise_line(line),
        right=words.capital(words.near_day(to_local(done).date(), today)) if done else "",
        mark=Mark("ok", tr("Gjort"), "ok"),
        second_mark=clash_mark(clashes=line.clashes),
        strong=False,
    )
