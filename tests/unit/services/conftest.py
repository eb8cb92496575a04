"""Real workspaces for the tests of services."""

from tests.fixtures_workspace import clock, open_workspace, opened_workspace, reference, scenario, workspace

__all__ = ["clock", "open_workspace", "opened_workspace", "reference", "scenario", "workspace"]
