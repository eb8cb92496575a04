"""Every `do` of the scenario is one verb of the command line and one gesture in the window (CLI detail 2)."""

import pytest

from fieldvisit.cli import main
from fieldvisit.demo.gestures.verbs import GESTURES
from fieldvisit.demo.scenario import load_scenario
from tests.journeys.day_by_commands import VERBS

SCENARIO = load_scenario()
DOES = {
    step["do"]
    for day in (SCENARIO, *(SCENARIO.altered(name) for name in SCENARIO.altered_names))
    for step in day.steps
}


def test_that_each_do_maps_to_one_verb_and_one_gesture() -> None:
    assert set(VERBS) == DOES
    assert len(set(VERBS.values())) == len(VERBS)
    assert set(GESTURES) - DOES == {"look"}
    assert set(GESTURES) >= DOES


@pytest.mark.parametrize("do", sorted(VERBS))
def test_that_the_verb_is_one_of_the_command_line(do: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*VERBS[do], "--help"])
    assert ended.value.code == 0
    assert " ".join(VERBS[do]) in capsys.readouterr().out
