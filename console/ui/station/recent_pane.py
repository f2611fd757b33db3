"""What I handled lately, and my figures of the day: read from the centre, for the one who sits here."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from console.center import measures
from console.center.call import Call
from console.center.state import Center
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.sentences import queue_name, share
from console.ui.supervisor.subjects import caller
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel

translate = QCoreApplication.translate


def handled(center: Center, agent: str) -> dict[str, Call]:
    """The ended calls of the last hour in which this agent answered, or which they made."""
    mine: dict[str, Call] = {}
    for call in center.past.values():
        visits = [center.visits[visit] for visit in call.visits if visit in center.visits]
        if any(visit.agent == agent for visit in visits) or any(m.args and agent in m.args for m in call.timeline):
            mine[call.id] = call
    return mine


class RecentPane(QFrame):
    """Calls handled lately; `chosen` tells one to look at again (its file, its ticket)."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._bridge, self.agent = bridge, ""
        center = bridge.center
        columns = (
            Column("ended", translate("Recent", "Ended"), lambda c, _: labels.clock_time(c.ended),
                   lambda c, _: -c.ended, width=62),
            Column("who", translate("Recent", "Caller"), lambda c, _: caller(c), width=150, stretch=True,
                   under=lambda c, _: _under(bridge.center, c)),
            Column("ticket", translate("Recent", "Ticket"), lambda c, _: _ticket(bridge.center, c), width=70),
        )  # fmt: skip
        self.model = KeyedTableModel(columns, bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("Handled lately"), 40)
        self.view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.view.set_empty(
            EmptyState("history", self.tr("No calls yet"), self.tr("Calls you handled in the last hour show here."))
        )
        self.view.row_activated.connect(lambda key: self.chosen.emit(str(key)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.view)
        self.model.replace(handled(center, self.agent))

    def refresh(self) -> None:
        """Take over what ended."""
        self.model.replace(handled(self._bridge.center, self.agent))


def _under(center: Center, call: Call) -> str:
    where = queue_name(center, call.queue) if call.queue else labels.direction(call.direction)
    return " · ".join(filter(None, (where, site_words.outcome(call.code))))


def _ticket(center: Center, call: Call) -> str:
    card = center.tickets.get(call.ticket)
    return f"#{card.number}" if card is not None else "–"


class FiguresPane(QFrame):
    """My figures of the day."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._bridge, self.agent = bridge, ""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.values: dict[str, PlainLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        for number, (name, word) in enumerate(
            (
                ("handled", self.tr("Calls handled")),
                ("missed", self.tr("Rang, not answered")),
                ("aht", self.tr("Average handling time")),
                ("talk", self.tr("Talking")),
                ("hold", self.tr("On hold")),
                ("wrap", self.tr("After-call work")),
                ("ready", self.tr("Ready")),
                ("not_ready", self.tr("Not ready")),
                ("occupancy", self.tr("Occupancy")),
            )
        ):
            value = self.values[name] = PlainLabel("–", "heading")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(PlainLabel(word, "dim"), number, 0)
            self._grid.addWidget(value, number, 1)

    def refresh(self) -> None:
        """Work them out as of now."""
        agent = self._bridge.center.agents.get(self.agent)
        if agent is None:
            return
        now = self._bridge.now()
        load = agent.workload(now)
        told = {
            "handled": labels.count(load.handled),
            "missed": labels.count(load.rang_no_answer),
            "aht": labels.span(measures.agent_aht(load)),
            "talk": labels.span(load.talk_s),
            "hold": labels.span(load.hold_s),
            "wrap": labels.span(load.wrap_s),
            "ready": labels.span(load.ready_s),
            "not_ready": labels.span(load.not_ready_s),
            "occupancy": share(measures.occupancy(load)),
        }
        for name, words in told.items():
            self.values[name].show_text(words)
