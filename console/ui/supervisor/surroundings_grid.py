"""The surroundings of switches as a table: what, what it reads, since when, by which device. It stands still."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from console.center.state import Center
from console.center.surroundings import failovers, surroundings
from console.ui.supervisor.surroundings_words import (
    device_words,
    grave,
    name_words,
    reads_words,
    since_words,
    why_words,
)
from console.ui.widgets.text import PlainLabel, plain


class SurroundingsGrid(QWidget):
    """What is known now of the rooms of these links' switches."""

    def __init__(self, center: Center, links: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 12, 4, 4)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self.setAccessibleName(self.tr("Surroundings"))
        found = {link: (*surroundings(center, link), *failovers(center, link)) for link in links}
        if not any(found.values()):
            self._say_empty(links)
            return
        for column, words in enumerate((self.tr("What"), self.tr("Reads"), self.tr("Since"), self.tr("Said by"))):
            self._grid.addWidget(PlainLabel(words, "dim"), 0, column)
        line = 1
        for link, points in found.items():
            if len(links) > 1 and points:
                self._grid.addWidget(PlainLabel(plain(link, 40), "heading"), line, 0, 1, 4)
                line += 1
            for one in points:
                said = " · ".join(part for part in (device_words(center, one), why_words(one)) if part)
                severity = grave(center, one)
                cells = (
                    (name_words(one), "dim"),
                    (reads_words(center, one), severity),
                    (since_words(one), ""),
                    (said, ""),
                )
                for column, (words, role) in enumerate(cells):
                    label = PlainLabel(words, role)
                    label.setWordWrap(column in (1, 3))
                    self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
                line += 1
        self._grid.setRowStretch(line, 1)

    def _say_empty(self, links: Sequence[str]) -> None:
        words = self.tr(
            "No device says what surrounds this switch. Give one serves = “{link}” in the settings of its bus: "
            "its room, its mains and its battery stand here then."
        ).format(link=plain(links[0], 40) if links else "")
        label = PlainLabel(words, "dim")
        label.setWordWrap(True)
        self._grid.addWidget(label, 0, 0, 1, 4)
        self._grid.setRowStretch(1, 1)


def surrounded(center: Center, links: Sequence[str]) -> list[str]:
    """Those of these links that a device serves."""
    return [link for link in links if surroundings(center, link) or failovers(center, link)]
