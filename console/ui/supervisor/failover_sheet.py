"""The line of last resort, in two steps: a reason and *arm*, then *throw* or *restore* while it is armed.

Each button asks; what it shows are facts: who armed it, until when, and what the relay was read back to be.
"""

from collections.abc import Iterable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.center import plant_commands as pc
from console.center.plant import Pattern
from console.center.state import Key
from console.ui.bridge import Bridge
from console.ui.plant_words import pattern_words, point_name
from console.ui.supervisor.hands import Hands
from console.ui.widgets.text import PlainLabel, plain


class FailoverSheet(QDialog):
    """For one relay."""

    def __init__(self, bridge: Bridge, hands: Hands, point: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._hands, self._point = bridge, hands, point
        self.setWindowTitle(point_name(bridge.center, point))
        self.resize(440, 190)
        self.state = PlainLabel("", "")
        self.reason = QLineEdit(placeholderText=self.tr("Why? It is written down with your name"))
        self.reason.setAccessibleName(self.tr("Reason"))
        known = bridge.center.points.get(point)
        self.reason.setText(known.proposed_why if known is not None else "")
        self.arm = QPushButton(self.tr("1  Arm"))
        self.throw = QPushButton(self.tr("2  Throw: trunks past the switch"))
        self.restore = QPushButton(self.tr("2  Restore: trunks to the switch"))
        for button, verb in (
            (self.arm, pc.ArmFailover),
            (self.throw, pc.ThrowFailover),
            (self.restore, pc.RestoreFailover),
        ):
            button.clicked.connect(lambda _checked=False, verb=verb: self._ask(verb))
        steps = QHBoxLayout()
        for button in (self.throw, self.restore):
            steps.addWidget(button)
        layout = QVBoxLayout(self)
        for part in (self.state, self.reason, self.arm):
            layout.addWidget(part)
        layout.addLayout(steps)
        self.reason.textChanged.connect(self.look)
        bridge.changed.connect(self._follow)
        self._timer = QTimer(self, interval=500)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Show what is so now."""
        point, now = self._bridge.center.points.get(self._point), self._bridge.now()
        armed = point is not None and point.armed_until > now
        mine = armed and point.armed_by == self._hands.asker.who
        words = pattern_words(point.actual if point is not None else Pattern.UNKNOWN)
        text = self.tr("The relay was read back: {state}").format(state=words)
        if armed:
            left = self.tr("armed by {who} for {seconds} s more")
            text += " · " + left.format(who=plain(point.armed_by, 30), seconds=round(point.armed_until - now))
        self.state.setText(text)
        given = bool(self.reason.text().strip())
        self.arm.setEnabled(given)
        self.throw.setEnabled(given and mine and point.actual is not Pattern.ON)
        self.restore.setEnabled(given and mine and point.actual is not Pattern.OFF)

    def _follow(self, keys: Iterable[Key]) -> None:
        if ("point", self._point) in keys:
            self.look()

    def _ask(self, verb: type[pc.Command]) -> None:
        why = self.reason.text().strip()
        self._hands.send(self._hands.asker.command(verb, output=self._point, why=why))
