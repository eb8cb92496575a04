"""The pace against the goal as curves; drawn with pyqtgraph, which is imported when the first chart is shown."""

from html import escape
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.ui import words
from fieldvisit.ui.campaigns.campaign_words import needed_line, projected_line, so_far_line
from fieldvisit.ui.campaigns.pace_lines import GoalLine, PaceLines, Point, nice_steps, pace_lines
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import text_width

_BELOW, _ABOVE = 0.105, 0.06
"""Room for words below and above the lines, as parts of what the lines take."""

_BESIDE, _MOST_BESIDE = 14, 0.6
"""Pixels between words and lines; the part of the width that words may take."""

_DOTS = [0.1, 2.4]
"""Dot and gap of a dotted line, in widths of the pen: round caps make the dots."""


class PaceChart(QWidget):
    """Reached, goal, needed and projected; each line has its own form and its words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("campaigns.pace.chart")
        self._plot: Any = None
        self._view: CampaignView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(theme().size(180))
        self._draw_soon = QTimer(self)
        self._draw_soon.setSingleShot(True)
        self._draw_soon.setInterval(0)
        self._draw_soon.timeout.connect(self._draw)
        theme().changed.connect(self._draw)

    def show_view(self, view: CampaignView, reached: int) -> None:
        """Draw a report; `reached` is how many of what the goal counts there are."""
        self._view = view
        said = [
            tr("{n} besøgt").format(n=words.number(reached)),
            *(tr("Mål {n}").format(n=words.number(goal.goal)) for goal in pace_lines(view).goals[-1:]),
            needed_line(view),
            projected_line(view),
        ]
        self.setAccessibleName(tr("Tempo mod målet"))
        self.setAccessibleDescription(". ".join(text for text in said if text))
        # In a turn of its own: to draw the curves takes as long as to fill all other cards of the page.
        self._draw_soon.start()

    def _draw(self) -> None:
        if self._view is None:
            return
        import pyqtgraph

        if self._plot is None:
            self._plot = self._make_plot(pyqtgraph)
        self._plot.clear()
        self._plot.setBackground(theme().colour("surface"))
        lines = pace_lines(self._view)
        steps = nice_steps(lines.highest)
        self._leave_room(lines, steps[-1])
        self._plot.setYRange(-_BELOW * steps[-1], (1 + _ABOVE) * steps[-1], padding=0)
        self._draw_ground(lines, steps)
        self._draw_goals(lines)
        self._draw_curves(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words at the sides their room."""
        super().resizeEvent(event)
        if self._view is not None and self._plot is not None:
            lines = pace_lines(self._view)
            self._leave_room(lines, nice_steps(lines.highest)[-1])

    def _leave_room(self, lines: PaceLines, highest: int) -> None:
        """Let the lines take what the words beside them leave of the width."""
        assert self._view is not None
        small, strong = theme().font("caption", tabular=True), theme().font("caption_strong", tabular=True)
        left = text_width(words.number(highest), small) + theme().size(_BESIDE)
        said = [tr("Mål {n}").format(n=words.number(goal.goal)) for goal in lines.goals]
        said += [projected_line(self._view), *_dashed(self._view)]
        right = max(text_width(text, strong) for text in said) + theme().size(_BESIDE)
        width = max(self.width(), 1)
        part = min((left + right) / width, _MOST_BESIDE)
        whole = lines.days / (1 - part)
        across = whole * part / (left + right)
        self._plot.setXRange(-left * across, lines.days + right * across, padding=0)

    def _make_plot(self, pyqtgraph: Any) -> Any:
        plot = pyqtgraph.PlotWidget()
        plot.setObjectName("campaigns.pace.plot")
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        for side in ("left", "bottom"):
            plot.hideAxis(side)
        plot.getPlotItem().setContentsMargins(0, 0, 0, 0)
        plot.getPlotItem().getViewBox().setDefaultPadding(0)
        plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        # Everything it shows is said by this widget and stands in the table; it takes neither focus nor mouse.
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(plot)
        return plot

    def _draw_ground(self, lines: PaceLines, steps: tuple[int, ...] | Any) -> None:
        for step in steps:
            self._line(((0.0, step), (float(lines.days), step)), "grid", 1)
            self._words(words.number(step), (-0.012 * lines.days, step), "muted", anchor=(1, 0.5))
        base = -0.02 * steps[-1]
        for place, month in lines.months:
            self._words(words.short_month(month), (place, base), "muted", anchor=(0, 0))
        if lines.today is not None:
            self._line(((lines.today, 0), (lines.today, steps[-1])), "border_strong", 1)
            self._words(tr("I dag"), (lines.today - 0.01 * lines.days, steps[-1]), "muted", anchor=(1, 0))

    def _draw_goals(self, lines: PaceLines) -> None:
        before: GoalLine | None = None
        for goal in lines.goals:
            style = Qt.PenStyle.DashDotLine if goal.replaced else Qt.PenStyle.SolidLine
            self._line(goal.points, "muted" if goal.replaced else "target", 1, style)
            if before is not None:
                start, _ = goal.points
                held = before.goal * start[0] / lines.days
                self._line(((start[0], held), start), "target", 1)
                self._words(goal.reason, (start[0] - 0.01 * lines.days, start[1]), "muted", anchor=(1, 1))
            at = 1.017 * lines.days, float(goal.goal)
            role = "caption" if goal.replaced else "caption_strong"
            colour = "muted" if goal.replaced else "text"
            form = tr("Før: {n}") if goal.replaced else tr("Mål {n}")
            self._words(form.format(n=words.number(goal.goal)), at, colour, role, (0, 0.5))
            before = goal

    def _draw_curves(self, lines: PaceLines) -> None:
        assert self._view is not None
        self._line(lines.needed, "serie3", 2, Qt.PenStyle.DotLine)
        self._line(lines.projected, "serie2", 2, Qt.PenStyle.DashLine)
        self._line(lines.reached, "serie1", 2.5)
        end = lines.reached[-1]
        self._plot.plot(
            [end[0]],
            [end[1]],
            pen=None,
            symbol="o",
            symbolSize=8,
            symbolPen=None,
            symbolBrush=theme().colour("serie1"),
        )
        text = tr("{n} besøgt").format(n=words.number(int(end[1])))
        self._words(text, (end[0] - 0.012 * lines.days, end[1]), "text", "caption_strong", (1, 1))
        if lines.needed:
            at = lines.needed[0][0] + 0.56 * (lines.days - lines.needed[0][0]), 0.52 * lines.needed[1][1]
            self._words(needed_line(self._view), at, "text", "caption_strong", below=tr("prikket linje"))
        if lines.projected:
            at = 1.017 * lines.days, lines.projected[1][1]
            below = _dashed(self._view)[0]
            self._words(projected_line(self._view), at, "text", "caption_strong", below=below)

    def _line(
        self,
        points: tuple[Point, ...] | Any,
        colour: str,
        width: float,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        import pyqtgraph

        if not points:
            return
        pen = pyqtgraph.mkPen(theme().colour(colour), width=width, style=style)
        if style == Qt.PenStyle.DotLine:
            pen.setDashPattern(_DOTS)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        across, up = [point[0] for point in points], [point[1] for point in points]
        self._plot.plot(across, up, pen=pen, antialias=True)

    def _words(
        self,
        text: str,
        at: Point,
        colour: str,
        role: str = "caption",
        anchor: tuple[float, float] = (0, 0.5),
        below: str = "",
    ) -> None:
        import pyqtgraph

        if not text:
            return
        item = pyqtgraph.TextItem(text, color=theme().colour(colour), anchor=anchor)
        item.setFont(theme().font(role, tabular=True))
        if below:
            item.setHtml(
                f"<span style='color:{theme().colour(colour).name()}'>{escape(text)}</span><br>"
                f"<span style='color:{theme().colour('muted').name()};font-weight:400'>{escape(below)}</span>"
            )
        item.setPos(*at)
        self._plot.addItem(item)


def _dashed(view: CampaignView) -> list[str]:
    """Return the words below the projected line."""
    return [tr("{pace}, stiplet").format(pace=so_far_line(view))]
