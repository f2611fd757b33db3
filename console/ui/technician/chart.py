"""A link's lag and how much it told, over the last ten minutes: two thin lines, gaps as gaps.

pyqtgraph is imported when the first chart is shown: it costs a third of a second that no other screen should pay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from console.ui import labels, theme
from console.ui.technician.history import SPAN_S, Moment
from console.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    pass

NONE = float("nan")


class LinkChart(QFrame):
    """Shows one link's moments."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.title = PlainLabel("", "heading")
        self.words = PlainLabel("", "dim")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(11, 8, 11, 6)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.words)
        self._plots: list[Any] = []
        self._lines: list[Any] = []
        self._lost: list[Any] = []
        self._shown: tuple[str, tuple[Moment, ...], float] = ("", (), 0.0)
        self.setMinimumHeight(180)

    def show_moments(self, link: str, moments: tuple[Moment, ...], now: float) -> None:
        """The line of a link, oldest first."""
        self._shown = (link, moments, now)
        if self.isVisible():
            self._draw()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plots:
            self._dress()

    # drawing

    def _draw(self) -> None:
        link, moments, now = self._shown
        if not self._plots:
            self._make()
        ages = [(moment.at - now) / 60 for moment in moments]
        lags = [NONE if moment.lag_s is None else moment.lag_s * 1000 for moment in moments]
        self._lines[0].setData(ages, lags, connect="finite")
        changes = [float(moment.changes) if moment.up else NONE for moment in moments]
        self._lines[1].setData(ages, changes, connect="finite")
        self._mark_lost(moments, now)
        self._tell(link, moments)

    def _tell(self, link: str, moments: tuple[Moment, ...]) -> None:
        known = [moment.lag_s for moment in moments if moment.lag_s is not None]
        self.title.show_text(self.tr("{link}: the last ten minutes").format(link=link) if link else "")
        if not link:
            self.words.show_text(self.tr("Select a link: its lag and what it tells show here."))
            return
        parts = [
            self.tr("lag now {now}, worst {worst}").format(
                now=labels.milliseconds(known[-1]), worst=labels.milliseconds(max(known))
            )
            if known
            else self.tr("it tells no lag")
        ]
        if moments and moments[0].at > moments[-1].at - SPAN_S + 2:
            parts.append(self.tr("since this window opened"))
        self.words.show_text(" · ".join(parts))
        self.setAccessibleName(f"{self.title.text()} {self.words.text()}")

    def _make(self) -> None:
        import pyqtgraph

        self._canvas = pyqtgraph.GraphicsLayoutWidget()
        self._canvas.setFrameShape(QFrame.Shape.NoFrame)
        self._canvas.setAccessibleName(self.tr("Lag and changes over time"))
        for row, unit in enumerate((self.tr("lag, ms"), self.tr("changes/s"))):
            plot = self._canvas.addPlot(row=row, col=0)
            plot.setMouseEnabled(False, False)
            plot.setMenuEnabled(False)
            plot.hideButtons()
            plot.setXRange(-SPAN_S / 60, 0, padding=0)
            plot.getAxis("left").setWidth(46)
            plot.setLabel("left", unit)
            plot.setLimits(yMin=0)
            if row == 0:
                plot.getAxis("bottom").setStyle(showValues=False)
            else:
                plot.setLabel("bottom", self.tr("minutes"))
            self._plots.append(plot)
            self._lines.append(plot.plot([], []))
        self._layout.addWidget(self._canvas, 1)
        self._dress()

    def _dress(self) -> None:
        import pyqtgraph

        look = theme.current()
        self._canvas.setBackground(look.color("panel"))
        for plot, line in zip(self._plots, self._lines, strict=True):
            line.setPen(pyqtgraph.mkPen(look.color("accent"), width=1))
            for name in ("left", "bottom"):
                axis = plot.getAxis(name)
                axis.setPen(pyqtgraph.mkPen(look.color("line"), width=1))
                axis.setTextPen(look.color("dim"))
                axis.setTickFont(theme.font(theme.SMALL))
                axis.label.setFont(theme.font(theme.SMALL))

    def _mark_lost(self, moments: tuple[Moment, ...], now: float) -> None:
        """The seconds in which the link was lost, on the ground of what is blind."""
        import pyqtgraph

        for plot, region in self._lost:
            plot.removeItem(region)
        self._lost.clear()
        brush = pyqtgraph.mkBrush(theme.current().color("blind_ground"))
        for first, last in lost_spans(moments):
            for plot in self._plots:
                region = pyqtgraph.LinearRegionItem(
                    ((first - now) / 60, (last - now) / 60), movable=False, brush=brush, pen=pyqtgraph.mkPen(None)
                )
                region.setZValue(-10)
                plot.addItem(region)
                self._lost.append((plot, region))


def lost_spans(moments: tuple[Moment, ...]) -> list[tuple[float, float]]:
    """From when to when a link was lost; one lost second is a second wide."""
    found: list[tuple[float, float]] = []
    for moment in moments:
        if moment.up:
            continue
        if found and moment.at - found[-1][1] <= 1.5:
            found[-1] = (found[-1][0], moment.at + 0.5)
        else:
            found.append((moment.at - 0.5, moment.at + 0.5))
    return found
