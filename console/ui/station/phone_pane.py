"""The telephone on the screen: who I am and what I do, the call, the consultation beside it, and one button a deed.

It shows what the centre says, never what was pressed. What a press means is the window's business.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from console.center.call import Call
from console.center.state import Center
from console.center.states import AgentState, LegState
from console.ui import icons, labels, theme
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.station import telephone
from console.ui.station.telephone import DEEDS, Standing
from console.ui.supervisor.buttons import KeyButton
from console.ui.supervisor.facts_calls import caller
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.widgets.clock import ElapsedLabel
from console.ui.widgets.text import PlainLabel, plain, tooltip

_NEXT = {  # the one button that is the accent, by what stands
    "ringing": "answer",
    "reached": "complete",
}


class PhonePane(QFrame):
    """What stands at my telephone. `pressed` names a deed."""

    pressed = Signal(str)
    agent_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("My telephone"))
        self.setMinimumWidth(300)
        # The buttons keep their height whatever stands above them: the lists below give way.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.at = Standing()
        self._shape = QLabel()
        self._shape.setFixedSize(18, 18)
        self.name = PlainLabel("", "title")
        self.state = PlainLabel("", "heading")
        self.elapsed = ElapsedLabel(self.tr("In this state for"), clock=bridge.now)
        self.call = _CallCard(bridge, self.tr("Call"))
        self.beside = _CallCard(bridge, self.tr("Consultation"))
        self.note = PlainLabel("", "dim")
        self.note.setWordWrap(True)
        self.buttons = {deed.id: self._button(deed) for deed in DEEDS}
        self._lay_out()

    def _button(self, deed: telephone.Deed) -> KeyButton:
        button = KeyButton(deed.text(), deed.key)
        button.setMinimumHeight(button.sizeHint().height())
        button.clicked.connect(lambda _=False: self.pressed.emit(deed.id))
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._shape)
        row.addWidget(self.state, 1)
        row.addWidget(self.elapsed)
        layout.addLayout(row)
        layout.addWidget(self.call)
        layout.addWidget(self.beside)
        layout.addWidget(self.note)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, deed in enumerate(DEEDS):
            alone = number == len(DEEDS) - 1 and number % 2 == 0
            grid.addWidget(self.buttons[deed.id], number // 2, number % 2, 1, 2 if alone else 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)

    def show_standing(self, at: Standing, asker: Asker, health_why: str = "") -> None:
        """Show what stands. `health_why`: why nothing at all can be asked, empty when it can."""
        self.at = at
        center, now = self._bridge.center, self._bridge.now()
        agent = at.agent
        self.name.show_text(plain(agent.name, 40) if agent else self.tr("Nobody sits here yet"))
        words = labels.agent_state_with_reason(at.state, agent.reason) if agent else self.tr("Choose the agent: Ctrl+U")
        self.state.show_text(words)
        self.elapsed.set_since(at.since if agent and at.since else None)
        self._paint_shape(at.state)
        self._show_calls(center, at)
        self.note.show_text(health_why or self._words(center, at))
        self.note.set_role("blind" if health_why else "dim")
        for deed in DEEDS:
            why = health_why or telephone.why_not(deed, center, asker, at, now)
            button = self.buttons[deed.id]
            button.setText(telephone.word(deed, at))
            button.setEnabled(not why)
            button.setToolTip(tooltip(why))
        self._mark_next(at)

    def _paint_shape(self, state: AgentState) -> None:
        tone = theme.current().color("accent" if state is AgentState.RESERVED else "ink")
        self._shape.setPixmap(icons.pixmap(labels.state_icon(state), 16, tone, self.devicePixelRatioF()))

    def _show_calls(self, center: Center, at: Standing) -> None:
        self.call.show_call(center, at.call or at.ringing or at.wrap_call, at)
        beside = at.consult if at.consult and at.consult != at.call else ""
        ringing_beside = at.ringing if at.call and at.ringing else ""
        self.beside.show_call(center, beside or ringing_beside, at)

    def _words(self, center: Center, at: Standing) -> str:
        """One sentence on what to do next; nothing when it is plain."""
        if at.brought is not None and (at.ringing or not at.call):
            return self.tr("{agent} hands this over to you").format(agent=agent_name(center, at.brought.by))
        if at.consult and not at.reached:
            return self.tr("The customer hears music while it rings")
        if at.consult:
            return self.tr("The customer waits: hand over, make a conference, or go back")
        if asked := self._asks_me(center, at):
            return self.tr("You talk with {agent}; the customer waits").format(agent=agent_name(center, asked))
        if at.wrap_until:
            until = labels.clock_time(at.wrap_until, seconds=True)
            return self.tr("After-call work until {time}").format(time=until)
        if at.agent is not None and not at.call and not at.ringing:
            return self.tr("The next call shows here, with the caller's file")
        return ""

    def _asks_me(self, center: Center, at: Standing) -> str:
        """The colleague who consults me about this call; empty when its customer is on the line."""
        if not at.call or at.held or at.agent is None:
            return ""
        colleagues = telephone.colleagues(center, at.call, at.agent.id)
        return next((leg.agent for leg in colleagues if leg.agent and leg.state is LegState.HELD), "")

    def _mark_next(self, at: Standing) -> None:
        wanted = "answer" if at.ringing else "complete" if at.reached else ""
        for name, button in self.buttons.items():
            kind = "primary" if name == wanted else "danger" if name == "help" and at.asks_help else ""
            if button.property("kind") != kind:
                button.setProperty("kind", kind)
                button.style().unpolish(button)
                button.style().polish(button)


class _CallCard(QFrame):
    """Who is on a call: name, number, queue, since when; whether they are verified."""

    def __init__(self, bridge: Bridge, heading: str) -> None:
        super().__init__()
        self._bridge = bridge
        self.setObjectName("panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.heading = PlainLabel(heading, "faint")
        self.who = PlainLabel("", "title")
        self.under = PlainLabel("", "dim")
        self.mark = PlainLabel("", "heading")
        self.elapsed = ElapsedLabel(heading, theme.TITLE, clock=bridge.now)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.heading, 0, 0)
        layout.addWidget(self.elapsed, 0, 1, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.who, 1, 0, 1, 2)
        layout.addWidget(self.under, 2, 0, 1, 2)
        layout.addWidget(self.mark, 3, 0, 1, 2)
        self.hide()

    def show_call(self, center: Center, call_id: str, at: Standing) -> None:
        """Show a call, or nothing."""
        call = center.calls.get(call_id) or center.past.get(call_id)
        self.setVisible(call is not None)
        if call is None:
            self.elapsed.set_since(None)
            return
        self.who.show_text(plain(caller(call), 60))
        queue = queue_name(center, call.queue) if call.queue else labels.direction(call.direction)
        self.under.show_text(" · ".join(part for part in (plain(call.cli, 30) if call.name else "", queue) if part))
        words, role = self._verified(call)
        if call.code:
            words += " · " + plain(site_words.outcome(call.code), 40)
        self.mark.show_text(words)
        self.mark.set_role(role)
        self.elapsed.set_since(None if call.ended else self._since(call, at))
        self.setAccessibleName(f"{self.heading.text()}: {self.who.text()}, {self.under.text()}, {words}")

    def _since(self, call: Call, at: Standing) -> float:
        contact = at.agent.contacts.get(call.id) if at.agent is not None else None
        return contact.since if contact is not None else call.since

    def _verified(self, call: Call) -> tuple[str, str]:
        if call.verified:
            return "✓ " + self.tr("verified by {who}").format(who=plain(call.verified, 24)), "accent"
        return (self.tr("not verified"), "dim") if call.customer else (self.tr("no file yet"), "dim")
