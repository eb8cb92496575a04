"""The colours people see: computed from the live palettes, in all three themes."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.theme import fonts, icons
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.theme.palette import contrast
from fieldvisit.ui.theme.tokens import THEMES, text_pairs, tokens


@pytest.mark.parametrize("name", THEMES)
def test_that_every_promised_pair_has_the_contrast_it_was_designed_with(
    qapp: QApplication, name: str
) -> None:
    apply(qapp, name)
    weak = [
        f"{front} on {back}: {ratio:.2f} < {least}"
        for front, back, least, _ in text_pairs(name)
        if (ratio := contrast(theme().colour(front), theme().colour(back))) < least
    ]
    assert weak == []
    assert len(text_pairs(name)) > 40


@pytest.mark.parametrize("name", THEMES)
def test_that_lines_of_charts_fields_and_the_ring_stand_out_from_every_ground_they_meet(
    qapp: QApplication, name: str
) -> None:
    apply(qapp, name)
    lines = sorted(set(tokens().chart[name]) - {"grid"})
    soft = sorted(
        colour for colour in tokens().colours[name] if colour.endswith("_soft") and "on_" not in colour
    )
    grounds = ["window", "rail", "surface", "sunken", "hover", "selected", *soft]
    pairs = [(line, "surface") for line in lines]
    pairs += [(part, ground) for part in ("focus", "accent", "border_strong") for ground in grounds]
    weak = [
        f"{front} on {back}: {ratio:.2f}"
        for front, back in pairs
        if (ratio := contrast(theme().colour(front), theme().colour(back))) < 3
    ]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(
    "group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled]
)
def test_that_qt_s_own_widgets_write_readably_in_every_state(
    qapp: QApplication, name: str, group: QPalette.ColorGroup
) -> None:
    apply(qapp, name)
    palette, least = qapp.palette(), 7.0 if name == "high_contrast" else 4.5
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Window),
        (role.ToolTipText, role.ToolTipBase),
    ]
    for front, back in pairs:
        assert contrast(palette.color(group, front), palette.color(group, back)) >= least, (front, back)


def test_that_contrast_is_the_ratio_wcag_defines(qapp: QApplication) -> None:
    apply(qapp, "light")
    white, black = (
        theme().colour("surface"),
        QPalette(theme().colour("surface")).color(QPalette.ColorRole.Window),
    )
    assert contrast(white, black) == pytest.approx(1.0)
    apply(qapp, "high_contrast")
    assert contrast(theme().colour("text"), theme().colour("window")) == pytest.approx(21.0)


def test_that_a_theme_reaches_the_application_and_whoever_follows_it(qapp: QApplication) -> None:
    apply(qapp, "light")
    told: list[str] = []

    def note() -> None:
        told.append(theme().name)

    theme().changed.connect(note)
    apply(qapp, "dark", 130)
    theme().changed.disconnect(note)
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#141A1B"
    assert qapp.font().pointSizeF() == pytest.approx(13 * 0.75 * 1.3)


@pytest.mark.parametrize("wanted", [(50, 100), (100, 100), (150, 150), (400, 200)])
def test_that_the_text_size_stays_between_one_and_two_hundred_percent(
    qapp: QApplication, wanted: tuple[int, int]
) -> None:
    asked, got = wanted
    apply(qapp, "light", asked)
    assert theme().text_scale == got
    assert theme().size(32) == 32 * got // 100


def test_that_text_sizes_step_through_the_scale_and_stop_at_its_ends() -> None:
    assert [fonts.step(size, 1) for size in fonts.SCALES] == [115, 130, 150, 200, 200]
    assert [fonts.step(size, -1) for size in fonts.SCALES] == [100, 100, 115, 130, 150]


def test_that_every_meaning_of_the_design_has_a_picture_of_its_own(qapp: QApplication) -> None:
    apply(qapp, "light")
    pictures = {meaning: theme().pixmap(meaning, "text", 20).toImage() for meaning in icons.meanings()}
    assert set(tokens().icons) <= set(pictures)
    for meaning, picture in pictures.items():
        ink = [
            picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height())
        ]
        assert max(ink) > 100, f"{meaning} is empty"
    states = [state.icon for key, state in tokens().statuses.items() if not key.startswith("offer_")]
    shapes = {bytes(pictures[icon].constBits()) for icon in states}
    assert len(shapes) == len(set(states)), "two states look alike without colour"


@pytest.mark.parametrize("edge", [16, 20])
def test_that_pictures_are_drawn_with_the_line_of_the_design(qapp: QApplication, edge: int) -> None:
    apply(qapp, "light")
    plus = theme().pixmap("plus", "text", edge).toImage()
    across = sum(plus.pixelColor(edge // 4, y).alphaF() for y in range(edge))
    assert across == pytest.approx(tokens().lengths["icon_stroke"], abs=0.25)


def test_that_high_contrast_has_no_round_corners(qapp: QApplication) -> None:
    apply(qapp, "high_contrast")
    assert {theme().radius(shape) for shape in ("control", "card", "popup", "chip")} == {0}
    apply(qapp, "light")
    assert theme().radius("card") == 6


def test_that_an_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no such theme"):
        apply(qapp, "sepia")
