"""Who is asking: the answer of authentication, and the only thing that scope is computed from."""

from dataclasses import dataclass

from fieldvisit_sync.schema.audience import Role


@dataclass(frozen=True)
class Identity:
    """A signed-in device with its user, read from the database at each request.

    Attributes:
        device: id of the enrolled device.
        user: id of the user's record.
        municipality: four-digit code; one request touches one municipality.
        role: the user's role at this moment.
    """

    device: str
    user: str
    municipality: str
    role: Role
