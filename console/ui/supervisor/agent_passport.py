"""The passport of an agent's figure: what it means, and the times and calls of the day it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from console.center import measures
from console.center.agent import Agent
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.supervisor.sentences import agent_name, share
from console.ui.widgets.text import PlainLabel, plain

FIGURES = ("agent_occupancy", "agent_aht", "agent_handled", "agent_missed")


class AgentPassport(QDialog):
    """One figure of one agent at one moment. F5 takes it anew."""

    def __init__(self, bridge: Bridge, figure: str, agent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self.figure, self.subject = bridge, figure, agent
        self.setWindowTitle(f"{self._name()} · {agent_name(bridge.center, agent)}")
        self.setMinimumWidth(460)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 16, 18, 14)
        self._body: QWidget | None = None
        QShortcut(QKeySequence("F5"), self, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the figure as it is now."""
        agent = self._bridge.center.agents[self.subject]
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(f"{self._name()}: {self._value(agent)}", "title"))
        words = PlainLabel(self._definition())
        words.setWordWrap(True)
        layout.addWidget(words)
        since = self._bridge.center.day_since
        told = self.tr("Of today, since {since}, as far as the link was up.").format(since=labels.clock_time(since))
        layout.addWidget(PlainLabel(told, "dim"))
        for gap in self._bridge.center.gaps:
            if gap.link == agent.link:
                until = labels.clock_time(gap.until, seconds=True) if gap.until else self.tr("now")
                words = self.tr("Touches a gap: nothing was seen from {since} to {until} ({why}).")
                begun = labels.clock_time(gap.since, seconds=True)
                label = PlainLabel(words.format(since=begun, until=until, why=plain(gap.reason, 60)), "blind")
                label.setWordWrap(True)
                layout.addWidget(label)
        layout.addLayout(self._parts(agent))
        layout.addStretch(1)
        self._layout.addWidget(self._body)

    def _name(self) -> str:
        return {
            "agent_occupancy": self.tr("Occupancy"),
            "agent_aht": self.tr("Average handling time (AHT)"),
            "agent_handled": self.tr("Calls handled"),
            "agent_missed": self.tr("Calls not answered"),
        }[self.figure]

    def _definition(self) -> str:
        return {
            "agent_occupancy": self.tr(
                "Talk, hold and wrap-up over these and the time ready or ringing: how much of the time available for "
                "calls went into calls. Time not ready is left out."
            ),
            "agent_aht": self.tr("Talk, hold and wrap-up over the number of calls handled."),
            "agent_handled": self.tr("Conversations from a queue that are over."),
            "agent_missed": self.tr("Calls of a queue that rang here until the queue took them back."),
        }[self.figure]

    def _value(self, agent: Agent) -> str:
        return {
            "agent_occupancy": share(measures.occupancy(agent.day)),
            "agent_aht": labels.span(measures.agent_aht(agent.day)),
            "agent_handled": labels.count(agent.day.handled),
            "agent_missed": labels.count(agent.day.rang_no_answer),
        }[self.figure]

    def _parts(self, agent: Agent) -> QGridLayout:
        day = agent.day
        logged_in = day.talk_s + day.hold_s + day.wrap_s + day.ready_s + day.reserved_s + day.not_ready_s
        rows = (
            (self.tr("talk"), labels.span(day.talk_s)),
            (self.tr("hold"), labels.span(day.hold_s)),
            (self.tr("wrap-up"), labels.span(day.wrap_s)),
            (self.tr("ready"), labels.span(day.ready_s)),
            (self.tr("ringing"), labels.span(day.reserved_s)),
            (self.tr("not ready"), labels.span(day.not_ready_s)),
            (self.tr("logged in"), labels.span(logged_in)),
            (self.tr("calls handled"), labels.count(day.handled)),
            (self.tr("calls not answered"), labels.count(day.rang_no_answer)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(2, 1)
        for line, (name, value) in enumerate(rows):
            number = PlainLabel(value, "heading")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(PlainLabel(name, "dim"), line, 0)
            grid.addWidget(number, line, 1)
        return grid
