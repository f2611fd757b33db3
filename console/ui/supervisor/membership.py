"""Which queues an agent serves, and with what penalty: a sheet of tick boxes that becomes commands.

Only differences are asked for. What the switch's configuration fixes cannot be unticked here, and says so.
"""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from console.center import commands as c
from console.center.agent import Agent
from console.center.state import Center
from console.ui.ask import Asker, refusal
from console.ui.widgets.text import PlainLabel, caption, plain, tooltip


class MembershipSheet(QDialog):
    """The queues of one agent; confirming gives the commands that lead from what is to what was ticked."""

    def __init__(
        self,
        center: Center,
        asker: Asker,
        agent: Agent,
        now: float,
        chosen: Callable[[list[c.Command]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._center, self._asker, self._agent, self._now, self._chosen = center, asker, agent, now, chosen
        self._rows: dict[str, tuple[QCheckBox, QSpinBox]] = {}
        heading = self.tr("Queues of {agent}").format(agent=plain(agent.name, 60))
        self.setWindowTitle(heading)
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(heading, "title"))
        layout.addWidget(self._queues(), 1)
        self.after = QCheckBox(self.tr("After the current &call"))
        layout.addWidget(self.after)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = QPushButton(self.tr("Change queues"))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._accept)
        row.addWidget(cancel)
        row.addWidget(self.confirm)
        layout.addLayout(row)
        self._refresh()

    def _queues(self) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        queues = [queue for queue in self._center.queues.values() if queue.link == self._agent.link and queue.present]
        for line, queue in enumerate(sorted(queues, key=lambda queue: queue.name.casefold())):
            place = self._agent.queues.get(queue.id)
            box, penalty = QCheckBox(caption(queue.name, 60)), QSpinBox(minimum=0, maximum=999)
            box.setChecked(place is not None)
            penalty.setValue(place.penalty if place else 0)
            penalty.setPrefix(self.tr("penalty ") + " ")
            penalty.setAccessibleName(self.tr("Penalty in {queue}").format(queue=plain(queue.name, 60)))
            self._grey(box, penalty, queue.id)
            box.toggled.connect(self._refresh)
            penalty.valueChanged.connect(self._refresh)
            grid.addWidget(box, line, 0)
            grid.addWidget(penalty, line, 1)
            self._rows[queue.id] = (box, penalty)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inside)
        return area

    def _grey(self, box: QCheckBox, penalty: QSpinBox, queue: str) -> None:
        agent, make = self._agent, self._asker.command
        place = agent.queues.get(queue)
        verb = (
            make(c.LeaveQueue, agent=agent.id, queue=queue) if place else make(c.JoinQueue, agent=agent.id, queue=queue)
        )
        why = refusal(self._center, verb, self._now)
        if place and not place.dynamic and not why:
            why = self.tr("The switch's own configuration puts the agent here")
        box.setEnabled(not why)
        box.setToolTip(tooltip(why))
        why = refusal(self._center, make(c.SetPenalty, agent=agent.id, queue=queue, penalty=0), self._now)
        penalty.setEnabled(not why)
        penalty.setToolTip(tooltip(why))

    def commands(self) -> list[c.Command]:
        """The commands for what differs from now."""
        agent, made = self._agent, []
        after = self.after.isChecked()
        for queue, (box, penalty) in self._rows.items():
            place = agent.queues.get(queue)
            if box.isChecked() and place is None:
                made.append(
                    self._asker.command(
                        c.JoinQueue, agent=agent.id, queue=queue, penalty=penalty.value(), after_call=after
                    )
                )
            elif not box.isChecked() and place is not None:
                made.append(self._asker.command(c.LeaveQueue, agent=agent.id, queue=queue, after_call=after))
            elif place is not None and place.penalty != penalty.value():
                made.append(
                    self._asker.command(
                        c.SetPenalty, agent=agent.id, queue=queue, penalty=penalty.value(), after_call=after
                    )
                )
        return made

    def _refresh(self) -> None:
        if hasattr(self, "confirm"):
            self.confirm.setEnabled(bool(self.commands()))

    def _accept(self) -> None:
        commands = self.commands()
        self.accept()
        self._chosen(commands)
