"""The passport of a switch and of a trunk: what the figure means, what it is made of, and what surrounds the switch."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from console.center.ids import link_of
from console.center.measures import seen_share
from console.center.trunk import Trunk
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor.facts_trunk import network_words, use_words
from console.ui.supervisor.sentences import share
from console.ui.supervisor.subjects import caller_of
from console.ui.supervisor.surroundings_grid import SurroundingsGrid
from console.ui.widgets.text import PlainLabel, caption, plain

FIGURES = ("trunk_use", "switch_seen")


class SitePassport(QDialog):
    """One figure of one switch or trunk at one moment. F5 takes it anew."""

    call_asked = Signal(str)

    def __init__(self, bridge: Bridge, figure: str, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self.figure, self.subject = bridge, figure, subject
        self._link = link_of(subject) if figure == "trunk_use" else subject
        trunk = bridge.center.trunks.get(subject)
        self.setWindowTitle(f"{self._name()} · {plain(trunk.name if trunk is not None else subject, 60)}")
        self.resize(620, 460)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 16, 18, 14)
        self._body: QWidget | None = None
        QShortcut(QKeySequence("F5"), self, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the figure as it is now."""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(f"{self._name()}: {self._value()}", "title"))
        words = PlainLabel(self._definition())
        words.setWordWrap(True)
        layout.addWidget(words)
        self._add_gaps(layout)
        layout.addLayout(self._parts())
        layout.addWidget(PlainLabel(self.tr("Surroundings"), "heading"))
        self.surroundings = SurroundingsGrid(self._bridge.center, [self._link])
        layout.addWidget(self.surroundings)
        if self.figure == "trunk_use":
            self._add_calls(layout)
        layout.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        self._body = area
        self._layout.addWidget(area)

    def _name(self) -> str:
        return {"trunk_use": self.tr("Trunk in use"), "switch_seen": self.tr("Seen today")}[self.figure]

    def _definition(self) -> str:
        return {
            "trunk_use": self.tr(
                "Calls that hold this trunk now, of as many as it can carry, as far as its switch says."
            ),
            "switch_seen": self.tr(
                "The share of today in which the link told what its switch does. Of the rest nothing is known."
            ),
        }[self.figure]

    def _trunk(self) -> Trunk | None:
        return self._bridge.center.trunks.get(self.subject)

    def _value(self) -> str:
        if self.figure == "trunk_use":
            trunk = self._trunk()
            return "–" if trunk is None or self._bridge.blind_since(self._link) else use_words(trunk)
        return share(seen_share(self._bridge.center, self.subject, self._bridge.now()))

    def _add_gaps(self, layout: QVBoxLayout) -> None:
        for gap in self._bridge.center.gaps:
            if gap.link == self._link and not gap.lost:
                until = labels.clock_time(gap.until, seconds=True) if gap.until else self.tr("now")
                words = self.tr("Not seen from {since} to {until}: {why}").format(
                    since=labels.clock_time(gap.since, seconds=True), until=until, why=plain(gap.reason, 80)
                )
                label = PlainLabel(words, "blind")
                label.setWordWrap(True)
                layout.addWidget(label)

    def _parts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        rows = self._trunk_rows() if self.figure == "trunk_use" else self._switch_rows()
        for line, (name, value) in enumerate((name, value) for name, value in rows if value):
            grid.addWidget(PlainLabel(name, "dim"), line, 0)
            grid.addWidget(PlainLabel(value, "heading"), line, 1)
        return grid

    def _switch_rows(self) -> tuple[tuple[str, str], ...]:
        link = self._bridge.center.links[self.subject]
        return (
            (self.tr("state"), labels.link_word(link, self._bridge.now())[0]),
            (self.tr("since"), labels.clock_time(link.since, seconds=True)),
            (self.tr("switch"), plain(link.version, 80)),
            (self.tr("switch runs since"), labels.clock_time(link.started_at) if link.started_at else ""),
        )

    def _trunk_rows(self) -> tuple[tuple[str, str], ...]:
        trunk = self._trunk()
        if trunk is None:
            return ((self.tr("state"), self.tr("no longer known")),)
        state = self.tr("in service") if trunk.in_service else self.tr("out of service")
        why = f": {plain(trunk.reason, 80)}" if trunk.reason and not trunk.in_service else ""
        return (
            (self.tr("state"), state + why),
            (self.tr("since"), labels.clock_time(trunk.since, seconds=True) if trunk.since else ""),
            (self.tr("group"), plain(trunk.group, 60)),
            (self.tr("network"), network_words(trunk)),
        )

    def _add_calls(self, layout: QVBoxLayout) -> None:
        """The very calls behind the figure."""
        trunk, center = self._trunk(), self._bridge.center
        live = [call for call in trunk.calls if call in center.calls] if trunk is not None else []
        layout.addWidget(PlainLabel(self.tr("%n call(s) on it", "", len(live)), "heading"))
        for call in live:
            who = plain(caller_of(center, call), 60)
            button = QPushButton(caption(who))
            button.setProperty("kind", "link")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self.tr("Call: {who}").format(who=who))
            button.clicked.connect(lambda _=False, call=call: self.call_asked.emit(call))
            layout.addWidget(button)
