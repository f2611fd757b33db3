"""The alarms: what stands (root causes first, consequences under them), who has it, what is shelved, what was.

Acknowledging and shelving are commands like any other: the list changes when the fact comes back.
"""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from console.center.boards import standing
from console.center.site import Alarm
from console.center.state import Center, Key
from console.center.states import Severity
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor.alarm_words import alarm_title, limit_words
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate


def _stands(center: Center, alarm: Alarm) -> bool:
    return not alarm.cleared


def _rank(center: Center, alarm: Alarm, now: float) -> tuple[Any, ...]:
    """Shelved ones last; what follows from another stands right under it; the graver and older first."""
    cause = center.alarms.get(alarm.cause)
    root = cause if cause is not None and not cause.cleared else alarm
    return (
        alarm.shelved_until > now,
        bool(root.owner),
        root.severity is not Severity.ALARM,
        root.since,
        root.id,
        root is not alarm,
        alarm.since,
    )


def _shape(alarm: Alarm, now: float) -> str:
    if alarm.cleared:
        return "check"
    return "shelve" if alarm.shelved_until > now else alarm.severity.value


def _hand(alarm: Alarm, now: float) -> str:
    if alarm.shelved_until > now:
        return translate("AlarmsPage", "shelved until {time} by {who}").format(
            time=labels.clock_time(alarm.shelved_until), who=alarm.shelved_by
        )
    return alarm.owner or translate("AlarmsPage", "nobody has it")


def _columns(bridge: Bridge, *, past: bool) -> tuple[Column, ...]:
    def severity(alarm: Alarm, now: float) -> str:
        if alarm.cleared or alarm.shelved_until > now or alarm.owner:
            return "dim"
        return alarm.severity.value

    def title(alarm: Alarm, now: float) -> str:
        under = not past and alarm.cause in bridge.center.alarms and not bridge.center.alarms[alarm.cause].cleared
        return ("    ↳ " if under else "") + alarm_title(bridge.center, alarm)

    last = (
        Column(
            "cleared",
            translate("AlarmsPage", "Cleared"),
            lambda a, now: labels.clock_time(a.cleared, seconds=True),
            lambda a, now: a.cleared or None,
            "right",
            86,
        )
        if past
        else Column(
            "age",
            translate("AlarmsPage", "Stands"),
            lambda a, now: labels.span(now - a.since),
            lambda a, now: now - a.since,
            "right",
            80,
            severity=severity,
            ticking=True,
            strong=True,
        )
    )
    return (
        Column(
            "title",
            translate("AlarmsPage", "Alarm"),
            title,
            lambda a, now: _rank(bridge.center, a, now),
            stretch=True,
            width=260,
            shape=_shape,
            severity=severity,
        ),
        Column(
            "limit",
            translate("AlarmsPage", "Limit"),
            lambda a, now: limit_words(bridge.center, a),
            width=216,
            severity=lambda a, now: "dim",
        ),
        Column(
            "hand",
            translate("AlarmsPage", "In hand"),
            _hand,
            width=170,
            severity=lambda a, now: "dim" if a.owner or a.shelved_until > now or a.cleared else "ink",
        ),
        Column(
            "since",
            translate("AlarmsPage", "Since"),
            lambda a, now: labels.clock_time(a.since, seconds=True),
            lambda a, now: a.since,
            "right",
            86,
        ),
        last,
        Column("rule", translate("AlarmsPage", "Rule"), lambda a, now: a.rule, width=130, hidden=True),
    )


def _listing(bridge: Bridge, *, past: bool) -> Listing:
    wanted: Callable[[Alarm], bool] = (lambda a: bool(a.cleared)) if past else (lambda a: not a.cleared)

    def rows(center: Center) -> dict[str, Any]:
        source = center.alarm_history if past else center.alarms.values()
        return {alarm.id: alarm for alarm in source if wanted(alarm)}

    def row(center: Center, name: str) -> Any | None:
        alarm = center.alarms.get(name)
        return alarm if alarm is not None and wanted(alarm) else None

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "alarm"}

    return Listing("alarm", _columns(bridge, past=past), rows, row, touched, "cleared" if past else "title", past)


class AlarmsPage(Page):
    """What stands above, what was below."""

    act = Signal(str, str)  # acknowledge | shelve, alarm

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("alarms", bridge, parent)
        self.standing = self.add_pane(
            Pane("alarms", self.tr("Alarms that stand"), _listing(bridge, past=False), bridge, filterable=True)
        )
        self.standing.set_empty(
            EmptyState(
                "check",
                self.tr("No alarm stands"),
                self.tr("When a figure passes its limit for long enough, it shows here."),
            )
        )
        self.history = self.add_pane(
            Pane("alarm-history", self.tr("History of the day"), _listing(bridge, past=True), bridge)
        )
        self.history.set_empty(
            EmptyState(
                "history",
                self.tr("Nothing has cleared yet"),
                self.tr("Alarms that are over are kept here for the day."),
            )
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.standing)
        split.addWidget(self.history)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(split)
        self._count()

    def follow(self, keys) -> None:
        super().follow(keys)
        self._count()

    def refresh(self) -> None:
        super().refresh()
        self._count()

    def _count(self) -> None:
        now = self._bridge.now()
        nobody = sum(1 for alarm in standing(self._bridge.center, now) if not alarm.owner)
        self.standing.note.show_text(self.tr("%n without an owner", "", nobody) if nobody else "")
