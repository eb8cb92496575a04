"""Who covers what: read by every role, written by the administrator alone (R34, SYNC "Scope")."""

from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.test_refusals import refusal


def test_that_all_roles_read_who_covers_what_and_only_the_administrator_writes_it(team: Team) -> None:
    made = team.admin.edit("area", user=team.mette.user, trades=["C", "F"], districts=["9990"])
    team.admin.push(made)
    for colleague in (team.mette, team.hanne, team.birgitte):
        colleague.sync()
        [row] = colleague.of_kind("area")
        assert (row.fields["user"], row.fields["trades"]) == (team.mette.user, ["C", "F"])
        changed = colleague.edit("area", made.record, trades=["G"])
        assert refusal(colleague, changed)[0] == "not_allowed", colleague.identity.role
        taken = colleague.deletion("area", made.record)
        assert refusal(colleague, taken)[0] == "not_allowed", colleague.identity.role
