"""The campaign's figures of one day, counted by SQL on the server's database and nothing else of the product."""

from pathlib import Path
from typing import Any

from fieldvisit_sync.sqlcipher import connect

GAIN = ("ordinaert_job", "smaajob", "loentilskud", "virksomhedspraktik", "jobordre")
"""The types of the demo's commitments; all of them are a gain."""

_REACHED = "('yes', 'no', 'call_back')"
_FIELD = "json_extract(fields, '$.{}')"
_CONTACTED = f"""
SELECT count(DISTINCT unit) FROM (
  SELECT {_FIELD.format("unit")} AS unit FROM record
  WHERE municipality = :code AND kind = 'call' AND deleted = 0 AND {_FIELD.format("campaign")} = :campaign
    AND {_FIELD.format("result")} IN {_REACHED}
  UNION
  SELECT {_FIELD.format("unit")} FROM record
  WHERE municipality = :code AND kind = 'visit' AND deleted = 0 AND {_FIELD.format("campaign")} = :campaign
    AND {_FIELD.format("status")} = 'held')
"""
_VISITS = f"""
SELECT count(*), count(DISTINCT {_FIELD.format("unit")}) FROM record
WHERE municipality = :code AND kind = 'visit' AND deleted = 0 AND {_FIELD.format("campaign")} = :campaign
  AND {_FIELD.format("status")} = 'held'
"""
_COMMITMENTS = f"""
SELECT count(*), count(DISTINCT {_FIELD.format("visit")}), count(DISTINCT {_FIELD.format("unit")}) FROM record
WHERE municipality = :code AND kind = 'commitment' AND deleted = 0 AND {_FIELD.format("campaign")} = :campaign
"""
_TYPES = f"""
SELECT {_FIELD.format("type")}, count(*) FROM record
WHERE municipality = :code AND kind = 'commitment' AND deleted = 0 AND {_FIELD.format("campaign")} = :campaign
GROUP BY 1
"""
_CALLS = f"""
SELECT count(*), sum({_FIELD.format("result")} IN {_REACHED}), sum({_FIELD.format("result")} = 'yes') FROM record
WHERE municipality = :code AND kind = 'call' AND deleted = 0 AND {_FIELD.format("at")} LIKE :day || '%'
"""
_DEADLINES = f"""
SELECT count(*), sum({_FIELD.format("due")} < :day) FROM record
WHERE municipality = :code AND kind = 'follow_up' AND deleted = 0 AND {_FIELD.format("promised_to")} IS NOT NULL
  AND {_FIELD.format("done_at")} IS NULL
"""


def figures_by_sql(server: Path, code: str, campaign: str, day: str) -> dict[str, Any]:
    """Count the figures.

    Args:
        server: the server's data folder.
        code: the municipality.
        campaign: the campaign's record id.
        day: the day in ISO form.
    """
    connection = connect(server / "server.db", (server / "server.key").read_bytes(), read_only=True)
    values = {"code": code, "campaign": campaign, "day": day}
    try:
        (contacted,) = connection.execute(_CONTACTED, values).fetchone()
        visits, visited = connection.execute(_VISITS, values).fetchone()
        commitments, gain_visits, gain_units = connection.execute(_COMMITMENTS, values).fetchone()
        types = dict(connection.execute(_TYPES, values).fetchall())
        made, reached, yes = connection.execute(_CALLS, values).fetchone()
        deadlines, overdue = connection.execute(_DEADLINES, values).fetchone()
    finally:
        connection.close()
    assert set(types) <= set(GAIN)
    return {
        "numbers": {
            "contacted": contacted,
            "visits": visits,
            "companies_visited": visited,
            "visits_with_gain": gain_visits,
            "commitments": commitments,
            "companies_with_gain": gain_units,
        },
        "own_by_type": types,
        "calls_today": {"made": made, "reached": reached, "yes": yes},
        "deadlines": {"open": deadlines, "overdue": overdue},
    }
