"""FieldVisit sync: schema, protocol, merge and the central server."""
