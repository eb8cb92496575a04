"""Vis for virksomheden: turn the screen round, read who is shown, and turn it back."""

import re

from fieldvisit.demo.driver import Driver

_PROFILE = re.compile(r"presenter\.profile\.([A-Z]-\d+)")


def read_presented(driver: Driver) -> list[str]:
    """Return the references of the candidates that the company is shown."""
    hands = driver.hands
    hands.click("visit.present")
    hands.click("presenter.view.2")
    found = [_PROFILE.fullmatch(name) for name in hands.names("presenter.profile.")]
    driver.shot()
    hands.click("presenter.close")
    return [match[1] for match in found if match]
