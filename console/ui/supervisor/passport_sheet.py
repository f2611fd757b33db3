"""The passport of a figure: what it means, its variants side by side, what it is made of, the gaps it touches, the very
calls behind it, and *Reconcile*: the switch's own counters beside ours. It stands still: it shows one moment.

A few lines over the measure: the parts of one sheet, each a short function.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from console.center.call import Visit
from console.center.passport import Comparison, Passport, passport, reconcile
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.facts_calls import caller_name
from console.ui.supervisor.passport_words import definition, figure_name, left_out, part_name, reading, variant_words
from console.ui.supervisor.record_words import passport_note
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.supervisor.surroundings_grid import SurroundingsGrid, surrounded
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel, plain


class PassportSheet(QDialog):
    """Everything behind one figure. F5 takes it anew."""

    call_asked = Signal(str)

    def __init__(self, bridge: Bridge, figure: str, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self.figure, self.subject = bridge, figure, subject
        of = queue_name(bridge.center, subject) if subject else self.tr("the whole centre")
        self.setWindowTitle(f"{figure_name(figure)} · {of}")
        self.resize(760, 620)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 16, 18, 14)
        self._layout.setSpacing(8)
        self._body: QWidget | None = None
        self.passport: Passport
        QShortcut(QKeySequence("F5"), self, self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the figure as it is now."""
        self.passport = passport(self._bridge.center, self.figure, self.subject, self._bridge.now())
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._add_head(layout)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._made_of(), self.tr("Made of"))
        self.tabs.addTab(self._calls(), self.tr("%n call(s) behind it", "", len(self.passport.visits)))
        if self.subject:
            self.tabs.addTab(self._reconcile(), self.tr("Reconcile"))
        if links := self._surrounded():
            self.tabs.addTab(SurroundingsGrid(self._bridge.center, links), self.tr("Surroundings"))
        layout.addWidget(self.tabs, 1)
        self._layout.addWidget(self._body)

    def _surrounded(self) -> list[str]:
        """The switches behind this figure of which something tells what surrounds them."""
        center = self._bridge.center
        return surrounded(center, [center.queues[self.subject].link] if self.subject else sorted(center.links))

    def _add_head(self, layout: QVBoxLayout) -> None:
        made = self.passport
        head = QHBoxLayout()
        name = PlainLabel(self.windowTitle(), "title")
        value = PlainLabel(reading(made.reading), "title")
        head.addWidget(name, 1)
        head.addWidget(value)
        layout.addLayout(head)
        words = PlainLabel(definition(made), "")
        words.setWordWrap(True)
        layout.addWidget(words)
        target = self.tr(
            "Target {percent} in {seconds} s, {variant}. Counted from {since} to {now}. Left out: {out}."
        ).format(
            percent=labels.percent(made.target.percent, 0),
            seconds=f"{made.target.seconds:g}",
            variant=labels.variant(made.target.variant),
            since=labels.clock_time(made.since, seconds=True),
            now=labels.clock_time(made.now, seconds=True),
            out=left_out(made),
        )
        second = PlainLabel(target, "dim")
        second.setWordWrap(True)
        layout.addWidget(second)
        if made.recorded:
            known = PlainLabel(passport_note(made.recorded), "dim")
            known.setWordWrap(True)
            layout.addWidget(known)
        for gap in made.gaps:
            until = labels.clock_time(gap.until, seconds=True) if gap.until else self.tr("now")
            words = self.tr("Touches a gap: “{link}” told nothing from {since} to {until} ({why}).").format(
                link=plain(gap.link, 40),
                since=labels.clock_time(gap.since, seconds=True),
                until=until,
                why=plain(gap.reason, 60),
            )
            label = PlainLabel(words, "blind")
            label.setWordWrap(True)
            layout.addWidget(label)

    def _made_of(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(4, 12, 4, 4)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        line = 0
        if self.passport.variants:
            for column, words in enumerate((self.tr("Variant"), self.tr("Value"), self.tr("Formula"))):
                grid.addWidget(PlainLabel(words, "dim"), line, column)
            for variant in self.passport.variants:
                line += 1
                name, formula = variant_words(variant.name)
                shown = variant.name == self.passport.target.variant.value
                role = "heading" if shown else ""
                grid.addWidget(PlainLabel(name + (self.tr("  (shown)") if shown else ""), role), line, 0)
                grid.addWidget(_right(reading(variant), role), line, 1)
                grid.addWidget(PlainLabel(formula, "dim"), line, 2)
            line += 1
            rule = QFrame()
            rule.setProperty("line", "true")
            grid.addWidget(rule, line, 0, 1, 3)
        for part in self.passport.parts:
            line += 1
            grid.addWidget(PlainLabel(part_name(part.name), "dim" if not part.value else ""), line, 0)
            grid.addWidget(_right(reading(part), "faint" if not part.value else ""), line, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(line + 1, 1)
        return box

    def _calls(self) -> QWidget:
        center = self._bridge.center

        def wait(visit: Visit, now: float) -> float:
            return visit.wait_s if visit.outcome is not None else self.passport.now - visit.joined

        columns = (
            Column(
                "joined",
                self.tr("Joined"),
                lambda v, now: labels.clock_time(v.joined, seconds=True),
                lambda v, now: v.joined,
                width=84,
            ),
            Column("caller", self.tr("Caller"), lambda v, now: caller_name(center, v), stretch=True, width=150),
            Column("queue", self.tr("Queue"), lambda v, now: queue_name(center, v.queue), width=110),
            Column(
                "outcome",
                self.tr("Outcome"),
                lambda v, now: (
                    labels.outcome(v.outcome)
                    + (" · " + self.tr("short") if v.short else "")
                    + (" · " + self.tr("touches a gap") if v.gap else "")
                    + (" · " + self.tr("by record") if v.recorded else "")
                ),
                width=150,
            ),
            Column(
                "wait",
                self.tr("Waited"),
                lambda v, now: labels.span(wait(v, now)),
                wait,
                "right",
                70,
                severity=lambda v, now: "" if wait(v, now) <= self.passport.target.seconds else "warning",
                strong=True,
            ),
            Column(
                "talk", self.tr("Talked"), lambda v, now: labels.span(v.talk_s), lambda v, now: v.talk_s, "right", 70
            ),
            Column("agent", self.tr("Agent"), lambda v, now: agent_name(center, v.agent) if v.agent else "", width=120),
            Column("native", self.tr("Switch's id"), lambda v, now: v.native, width=130, hidden=True),
            Column("evidence", self.tr("Evidence"), lambda v, now: v.evidence, width=150, hidden=True),
        )
        model = KeyedTableModel(columns, self._bridge.now, self)
        self.calls = KeyedTableView(model, self.tr("The calls behind it"))
        model.update({visit.id: visit for visit in self.passport.visits})
        self.calls.set_empty(EmptyState("calls", self.tr("No calls behind it yet"), ""))
        self.calls.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.calls.row_activated.connect(lambda key: self.call_asked.emit(model.row(key).call))
        return self.calls

    def _reconcile(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(4, 12, 4, 4)
        counters = self._bridge.center.queues[self.subject].counters
        if not counters.at:
            layout.addWidget(
                EmptyState(
                    "history",
                    self.tr("The switch has not told its counters yet"),
                    self.tr("They are read every few seconds while the link is up."),
                )
            )
            return box
        told = self.tr(
            "The switch's own counters at {at}, beside ours since {since} (when it was connected or reset them)."
        )
        words = PlainLabel(
            told.format(
                at=labels.clock_time(counters.at, seconds=True), since=labels.clock_time(counters.since, seconds=True)
            ),
            "dim",
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(4, 1)
        heads = (self.tr("Figure"), self.tr("Ours"), self.tr("Switch"), self.tr("Difference"), self.tr("Because"))
        for column, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, "dim"), 0, column)
        for line, comparison in enumerate(reconcile(self._bridge.center, self.subject), 1):
            self._compare(grid, line, comparison)
        layout.addLayout(grid)
        note = PlainLabel(
            self.tr(
                "Asterisk counts a call as completed when its conversation ends, and as abandoned whenever "
                "the caller leaves without an agent: time-outs, key exits and moves are among its abandons. "
                "Its Perf figures count since its last start or reset, ours since we are connected."
            ),
            "dim",
        )
        note.setWordWrap(True)
        layout.addWidget(note)
        layout.addStretch(1)
        again = QPushButton(self.tr("Compare again"))
        again.clicked.connect(self._again)
        layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _again(self) -> None:
        self.refresh()
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def _compare(self, grid: QGridLayout, line: int, found: Comparison) -> None:
        share = found.unit == "%"
        grid.addWidget(PlainLabel(part_name(found.name), "heading"), line, 0)
        grid.addWidget(_right(_value(found.ours, share)), line, 1)
        grid.addWidget(_right(_value(found.theirs, share)), line, 2)
        difference = None if found.ours is None or found.theirs is None else found.theirs - found.ours
        words = "–" if difference is None else f"{difference:+.1f}" if share else f"{difference:+.0f}"
        grid.addWidget(_right(words), line, 3)
        because = ", ".join(f"{part_name(name)} {count:+d}" for name, count in found.because)
        if share:
            because = (
                self.tr("another span of time") if difference is None or abs(difference) >= 0.1 else self.tr("equal")
            )
        elif found.explained:
            because = because or self.tr("equal")
        else:
            because = f"{because} · {self.tr('not explained')}".lstrip(" ·")
        grid.addWidget(PlainLabel(because, "dim" if share or found.explained else "warning"), line, 4)


def _value(value: float | None, share: bool) -> str:
    if share:
        return labels.percent(value)
    return labels.count(None if value is None else round(value))


def _right(text: str, role: str = "") -> PlainLabel:
    label = PlainLabel(text, role)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
