"""The transfer directory: everybody and everything one can be put through to, with their live state.

Colleagues come from the centre, other numbers from the site's directory. Enter or a double click chooses a number; what
is done with it (consult, dial, transfer) is the window's business.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from console.center.agent import Agent
from console.center.ids import native
from console.center.state import Center
from console.center.states import AgentState
from console.desk.directory import Listed
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.clock import duration
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView

translate = QCoreApplication.translate
_FREE = (AgentState.READY,)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the directory. `agent`: whose live state is shown, None for a number that is nobody's station."""

    name: str
    number: str
    group: str
    detail: str = ""
    agent: Agent | None = None


def lines(center: Center, listed: Sequence[Listed], but: str) -> dict[str, Line]:
    """All there are; `but`: the agent who looks."""
    found = {
        agent.id: Line(agent.name, dialled(agent.station), agent.team, _queues(center, agent), agent)
        for agent in center.agents.values()
        if agent.station and agent.id != but and agent.present
    }
    return {**found, **{f"listed/{one.number}": Line(one.name, one.number, one.group, one.hours) for one in listed}}


def dialled(station: str) -> str:
    """What one dials to reach a station: `PJSIP/104` is 104."""
    return native(station) if "/" in station else station


def _queues(center: Center, agent: Agent) -> str:
    names = [center.queues[queue].name for queue in agent.queues if queue in center.queues]
    return ", ".join(names)


def _state(line: Line, now: float) -> str:
    return labels.agent_state_with_reason(line.agent.state(now)[0], line.agent.reason) if line.agent else line.detail


def _since(line: Line, now: float) -> str:
    return duration(now - line.agent.state(now)[1]) if line.agent and line.agent.state(now)[1] else ""


def _shape(line: Line, now: float) -> str:
    return labels.state_icon(line.agent.state(now)[0]) if line.agent else "calls"


def _rank(line: Line, now: float) -> tuple[bool, str]:
    free = line.agent is not None and line.agent.state(now)[0] in _FREE
    return not free, line.name.casefold()


class DirectoryPane(QFrame):
    """The list, with a line to find in. `chosen` tells the number."""

    chosen = Signal(str)

    def __init__(self, bridge: Bridge, listed: Sequence[Listed] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._bridge, self._listed, self.agent = bridge, tuple(listed), ""
        columns = (
            Column("name", translate("Directory", "Name"), lambda x, _: x.name, _rank, width=170, stretch=True,
                   shape=_shape, under=lambda x, _: " · ".join(p for p in (x.number, x.group, x.detail) if p)),
            Column("state", translate("Directory", "State"), _state, width=110, ticking=True),
            Column("since", translate("Directory", "For"), _since, lambda x, _: x.name, "right", 66, ticking=True),
        )  # fmt: skip
        self.model = KeyedTableModel(columns, bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("Directory"), 40)
        self.view.set_empty(
            EmptyState("search", self.tr("Nobody by that name"), self.tr("Type a number and press Enter to use it."))
        )
        self.view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.search = QLineEdit(placeholderText=self.tr("Name, number, team, queue"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Find in the directory"))
        self.search.textChanged.connect(self.model.set_filter)
        self.search.installEventFilter(self)
        self.view.row_activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        self.refresh()

    def refresh(self) -> None:
        """Take everybody over."""
        self.model.replace(lines(self._bridge.center, self._listed, self.agent))

    def follow(self, keys) -> None:
        """Take over the agents a frame changed."""
        if any(kind == "centre" for kind, _ in keys):
            self.refresh()
            return
        named = {name for kind, name in keys if kind == "agent"}
        if named:
            found = lines(self._bridge.center, (), self.agent)
            here = {name: found[name] for name in named if name in found}
            self.model.update(here, [name for name in named if name not in found])

    def model_rows(self) -> list[Line]:
        """Every line, whatever is searched for."""
        return list(lines(self._bridge.center, self._listed, self.agent).values())

    def number(self) -> str:
        """The number of the line selected, else what is typed if it can be dialled."""
        keys = self.view.selected_keys()
        line = self.model.row(keys[0]) if keys else None
        typed = self.search.text().strip()
        if line is not None:
            return line.number
        return typed if typed.lstrip("+").replace("*", "").replace("#", "").isdigit() else ""

    def focus_search(self) -> None:
        """Bring the keyboard here."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choose(self, key: object) -> None:
        line = self.model.row(key)
        if line is not None:
            self.chosen.emit(line.number)

    def eventFilter(self, watched, event) -> bool:
        """From the line: Down goes into the list, Enter chooses the first, or what is typed."""
        if watched is not self.search or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Down and self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.select(self.model.key_at(0))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.rowCount():
                self._choose(self.model.key_at(0))
            elif number := self.number():
                self.chosen.emit(number)
            return True
        return super().eventFilter(watched, event)
