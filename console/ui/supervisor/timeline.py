"""What happened to a subject, the newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from console.center.call import Moment
from console.ui import labels
from console.ui.supervisor.facts import moment_words
from console.ui.widgets.text import PlainLabel


class TimelineView(QWidget):
    """What happened, the newest first: the time, then a sentence."""

    MOST = 40

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these; labels are kept and only their words change."""
        if moments == self._moments:
            return
        self._moments = moments
        shown = list(reversed(moments))[: self.MOST]
        if not shown:
            self._line(0, "", self.tr("Nothing yet today."))
        for number, moment in enumerate(shown):
            self._line(number, labels.clock_time(moment.at, seconds=True), moment_words(moment))
        for time, words in self._rows[max(1, len(shown)) :]:
            time.hide()
            words.hide()

    def _line(self, number: int, time: str, words: str) -> None:
        if number == len(self._rows):
            pair = (PlainLabel("", "faint"), PlainLabel("", "dim"))
            pair[1].setWordWrap(True)
            self._grid.addWidget(pair[0], number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(pair[1], number, 1)
            self._rows.append(pair)
        for label, text in zip(self._rows[number], (time, words), strict=True):
            label.show_text(text)
            label.show()
