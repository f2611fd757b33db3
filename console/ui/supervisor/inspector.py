"""The inspector at the right: whatever is selected, its facts, what can be done with it, and how it came to be so.

It follows the selection and the facts. A button that cannot be had is grey and its reason stands below the buttons as
well as in its tool tip. Every figure here is a button that opens its passport.

Long because head, facts, actions and notes are laid out as one column, in one place.
"""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.center.state import Center, Key
from console.ui.bridge import Bridge
from console.ui.supervisor.actions import Action, actions_for
from console.ui.supervisor.buttons import FigureButton, KeyButton
from console.ui.supervisor.fact import Fact, Sheet
from console.ui.supervisor.facts import past_sheet, sheet
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.subjects import agents_of
from console.ui.supervisor.timeline import TimelineView
from console.ui.widgets.clock import ElapsedLabel
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, caption, plain, tooltip

WIDTH = 286
SOONEST_MS = 60
NOTE_LIMIT = 4000  # a link may lack many things: each is said


class Inspector(QFrame):
    """Shows the first of what is selected."""

    figure_asked = Signal(str, str)
    go_asked = Signal(object)  # Key
    alarm_asked = Signal(str, str)  # acknowledge | shelve | unshelve, alarm

    def __init__(self, bridge: Bridge, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._hands = bridge, hands
        self.selection: tuple[Key, ...] = ()
        self.past: dict[str, Center] = {}
        self._shown: Sheet | None = None
        self._values: list[QWidget] = []
        self.buttons: dict[str, QPushButton] = {}
        self.setObjectName("bar")
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Inspector"))
        self._empty = EmptyState(
            "search",
            self.tr("Nothing selected"),
            self.tr("Select a call, an agent or a queue: what is known of it and what you can do shows here."),
        )
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._area)
        self._later = QTimer(self, singleShot=True, interval=SOONEST_MS)
        self._later.timeout.connect(self.refresh)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.refresh)
        self.refresh()

    def inspect(self, selection: tuple[Key, ...]) -> None:
        """Show something else."""
        if selection != self.selection:
            self.selection = selection
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    def set_hint(self, words: str) -> None:
        """What to say while nothing is selected, where other things than calls and people are."""
        self._empty.set_words(self.tr("Nothing selected"), words)

    def follow(self, keys: Iterable[Key]) -> None:
        """A frame's changes: anything may be part of what is shown, so it is read again a moment later."""
        if self.selection and not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Read what is selected again, and change only what differs; for no more than a tenth of the time."""
        watch = QElapsedTimer()
        watch.start()
        self._refresh()
        self._later.setInterval(max(SOONEST_MS, 10 * watch.elapsed()))

    def _refresh(self) -> None:
        found = self._sheet()
        self._empty.setVisible(found is None)
        self._area.setVisible(found is not None)
        if found is None:
            self._shown = None
            return
        if self._shown is None or self._shape(found) != self._shape(self._shown):
            self._build(found)
        elif found != self._shown:
            self._fill(found)
        self._shown = found
        self._refresh_actions()

    def _sheet(self) -> Sheet | None:
        if not self.selection:
            return None
        kind, name = self.selection[0]
        if kind == "past" and name in self.past:
            return past_sheet(self.past[name], name, self._bridge.now())
        return sheet(self._bridge, self.selection[0])

    def show_past(self, call: str, center: Center) -> None:
        """A call of the journal has come."""
        self.past = {call: center}
        self.refresh()

    def _shape(self, of: Sheet) -> tuple[object, ...]:
        """What of a sheet decides its widgets; the rest is only text."""
        facts = tuple((fact.label, bool(fact.since), fact.figure, fact.go, fact.severity) for fact in of.facts)
        kinds = tuple(action.id for action in self._actions())
        return (self.selection, of.title, facts, bool(of.note), of.blind, kinds)

    def _actions(self) -> list[Action]:
        return actions_for(self._bridge.center, self.selection[0], self._hands.asker) if self.selection else []

    # building

    def _build(self, found: Sheet) -> None:
        had_focus = self._focus_name()
        body = QWidget()
        body.setObjectName("bar")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(4)
        self._title = PlainLabel(found.title, "title")
        self._title.setWordWrap(True)
        self._sub = PlainLabel(found.sub, "dim")
        self._sub.setWordWrap(True)
        layout.addWidget(self._title)
        layout.addWidget(self._sub)
        if len(self.selection) > 1:
            layout.addWidget(PlainLabel(self.tr("and %n more selected", "", len(self.selection) - 1), "heading"))
        if found.blind:
            layout.addWidget(PlainLabel(found.blind, "blind"))
        layout.addSpacing(4)
        layout.addLayout(self._facts(found))
        self._note = PlainLabel("", "dim")
        self._note.setText(plain(found.note, NOTE_LIMIT))
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setVisible(bool(found.note))
        layout.addWidget(self._note)
        self._add_actions(layout)
        self._add_timeline(layout, found)
        layout.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(body)
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus()

    def _focus_name(self) -> str:
        return next((name for name, button in self.buttons.items() if button.hasFocus()), "")

    def _facts(self, found: Sheet) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        self._values = []
        for line, fact in enumerate(found.facts):
            label = PlainLabel(fact.label, "dim")
            label.setFixedWidth(96)
            label.setWordWrap(True)
            label.setToolTip(tooltip(fact.label))
            value = self._value(fact)
            self._values.append(value)
            tall = isinstance(value, PlainLabel)  # may wrap: its label stays at its first line
            height = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(label, line, 0, height | Qt.AlignmentFlag.AlignLeft)
            # An alignment lifts the widget's own limit from its column.
            side = Qt.AlignmentFlag.AlignLeft if isinstance(value, QAbstractButton) else Qt.AlignmentFlag(0)
            grid.addWidget(value, line, 1, side)
        return grid

    def _value(self, fact: Fact) -> QWidget:
        if fact.figure is not None:
            button = FigureButton(fact)
            button.clicked.connect(lambda _=False, figure=fact.figure: self.figure_asked.emit(*figure))
            return button
        if fact.go is not None:
            button = QPushButton(caption(fact.value, 60))
            button.setProperty("kind", "link")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(f"{fact.label}: {fact.value}")
            button.clicked.connect(lambda _=False, go=fact.go: self.go_asked.emit(go))
            return button
        if fact.since:
            label = ElapsedLabel(fact.label, clock=self._bridge.now)
            label.set_since(fact.since)
            return label
        label = PlainLabel(fact.value, fact.severity)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _add_actions(self, layout: QVBoxLayout) -> None:
        self.buttons = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setContentsMargins(0, 10, 0, 0)
        wide = 0
        for number, action in enumerate(self._actions()):
            button = KeyButton(action.short() if wide or number else action.text(), action.key)
            button.setAccessibleName(f"{action.text()} ({action.key})")
            button.clicked.connect(lambda _=False, name=action.id: self._hands.do(name, self.selection))
            if action.id == "stop":
                grid.addWidget(button, 0, 0, 1, 2)
                wide = 1
            else:
                grid.addWidget(button, (number + wide) // 2, (number + wide) % 2)
            self.buttons[action.id] = button
        if self.selection[0][0] == "alarm":
            self._add_alarm_actions(grid)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        self._reasons = PlainLabel("", "faint")
        self._reasons.setWordWrap(True)
        layout.addWidget(self._reasons)

    def _add_alarm_actions(self, grid: QGridLayout) -> None:
        for number, (name, word, key) in enumerate(
            (("acknowledge", self.tr("Acknowledge"), "A"), ("shelve", self.tr("Shelve…"), "V"))
        ):
            button = KeyButton(word, key)
            button.clicked.connect(lambda _=False, name=name: self.alarm_asked.emit(name, self.selection[0][1]))
            grid.addWidget(button, 0, number)
            self.buttons[name] = button

    def _add_timeline(self, layout: QVBoxLayout, found: Sheet) -> None:
        line = QFrame()
        line.setProperty("line", "true")
        layout.addSpacing(8)
        layout.addWidget(line)
        layout.addSpacing(4)
        layout.addWidget(PlainLabel(self.tr("Timeline"), "heading"))
        self._timeline = TimelineView()
        self._timeline.show_moments(found.timeline)
        layout.addWidget(self._timeline)

    def _fill(self, found: Sheet) -> None:
        """The same facts with other values."""
        self._sub.show_text(found.sub)
        self._note.setText(plain(found.note, NOTE_LIMIT))
        for widget, fact in zip(self._values, found.facts, strict=True):
            if isinstance(widget, FigureButton):
                widget.show_fact(fact)
            elif isinstance(widget, ElapsedLabel):
                widget.set_since(fact.since)
            elif isinstance(widget, PlainLabel):
                widget.show_text(fact.value)
            elif isinstance(widget, QPushButton):
                widget.setText(plain(fact.value, 60))
        self._timeline.show_moments(found.timeline)

    def _refresh_actions(self) -> None:
        reasons: dict[str, list[str]] = {}
        for action in self._actions():
            why = self._hands.why_not(action, self.selection)
            button = self.buttons.get(action.id)
            if button is None:
                continue
            button.setEnabled(not why)
            button.setToolTip(tooltip(why or f"{action.text()}  {action.key}"))
            button.setAccessibleDescription(why)
            if why:
                reasons.setdefault(why, []).append(action.text().rstrip("…"))
        alike = len(reasons) == 1 and len(next(iter(reasons.values()))) == len(self.buttons)
        lines = list(reasons) if alike else [f"{', '.join(words)}: {why}" for why, words in reasons.items()]
        self._reasons.setText("\n".join(lines))
        self._reasons.setVisible(bool(reasons))

    def whom(self) -> list[str]:
        """The agents the selection stands for."""
        return list(dict.fromkeys(a for subject in self.selection for a in agents_of(self._bridge.center, subject)))

    def stop(self) -> QWidget:
        """Where F6 lands: the first thing that can be pressed."""
        for button in self.buttons.values():
            if button.isEnabled():
                return button
        return next((value for value in self._values if isinstance(value, QAbstractButton)), self._area)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._second.stop()
