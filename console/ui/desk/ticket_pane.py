"""One ticket: what it is, its clocks, everything already tried, and a line to write the next thing in.

It shows what the desk's tables hold and asks for changes through the door; a refusal or a conflict is said in place and
what was typed stays. Which window it stands in, and whose call it is about, it does not know.

Long because head, clocks, history and the line to write in are one column, laid out in one place.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.desk.clock import Clock
from console.desk.ticket import Result, Ticket
from console.store.desk.ticket_pen import TicketConflict
from console.store.desk.ticket_reading import Entry, File
from console.ui import theme
from console.ui.desk import ticket_words as words
from console.ui.desk.door import Door
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain

STEP, ANSWER, NOTE = "step", "answer", "note"
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class TicketPane(QFrame):
    """Shows one ticket. `deed_asked` names what needs a sheet (escalate, hand over, visit, edit)."""

    changed = Signal(object)  # the Ticket, after any change made here
    deed_asked = Signal(str)
    new_asked = Signal()

    def __init__(self, door: Door, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Ticket"))
        self._door, self._now = door, now
        self.file: File | None = None
        self.wanted = ""
        self.call = ""
        self.empty = EmptyState(
            "tickets",
            self.tr("No ticket is open"),
            self.tr("Ctrl+T opens one for this caller; their open tickets are listed beside the file."),
            self.tr("New ticket"),
        )
        self.empty.pressed.connect(self.new_asked)
        self.body = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.body)
        self._lay_out()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._show_clocks)
        self._show()

    # --- what it is asked

    def show_ticket(self, ticket_id: str) -> None:
        """Show this ticket (empty: none)."""
        if ticket_id != self.wanted:
            self.wanted = ticket_id
            self.file = None
            self.say("")
        if not ticket_id:
            self._show()
            return
        self._door.ask(lambda: self._door.tickets.file(ticket_id), self._came, self._failed)

    def refresh(self) -> None:
        """Read it again; somebody changed it."""
        if self.wanted:
            self.show_ticket(self.wanted)

    @property
    def ticket(self) -> Ticket | None:
        """The ticket shown."""
        return self.file.ticket if self.file is not None else None

    def insert_steps(self, steps: list[str], case_id: str = "") -> None:
        """Steps of a solution go into the ticket, each as something to try."""
        ticket = self.ticket
        if ticket is None:
            return
        who, tickets, call = self._door.who, self._door.tickets, self.call

        def write() -> Ticket:
            for step in steps:
                tickets.step(ticket.id, who, step, "", case_id, call)
            return tickets.ticket(ticket.id)

        self._do(write)

    def do(self, work: Callable[[Ticket], Any]) -> None:
        """Do something with the ticket shown, in the worker; shows what became of it."""
        ticket = self.ticket
        if ticket is not None:
            self._do(lambda: work(ticket))

    def focus_writing(self) -> None:
        """Bring the keyboard to the line."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- laying out

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self.head = PlainLabel("", "title")
        self.head.setWordWrap(True)
        self.facts = PlainLabel("", "dim")
        self.facts.setWordWrap(True)
        self.trouble = PlainLabel("", "alarm")
        self.trouble.setWordWrap(True)
        self.clocks = {name: _ClockFace(words.clock_name(name)) for name in ("answer", "update", "solve")}
        faces = QHBoxLayout()
        faces.setSpacing(8)
        for face in self.clocks.values():
            faces.addWidget(face, 1)
        self.history = QListWidget()
        self.history.setAccessibleName(self.tr("What was done"))
        self.history.setWordWrap(True)
        self.history.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self.head, self.facts, self.trouble):
            column.addWidget(widget)
        column.addLayout(faces)
        column.addWidget(self.history, 1)
        column.addLayout(self._writing())
        column.addLayout(self._deeds())

    def _writing(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        self._kinds = QButtonGroup(self)
        for kind, word, key in (
            (STEP, self.tr("Tried"), "Alt+1"),
            (ANSWER, self.tr("Told the customer"), "Alt+2"),
            (NOTE, self.tr("Note"), "Alt+3"),
        ):
            button = QPushButton(word, checkable=True)
            button.setAccessibleName(f"{word} ({key})")
            button.setToolTip(key)
            button.setProperty("entry", kind)
            QShortcut(QKeySequence(key), self, button.click)
            self._kinds.addButton(button)
            row.addWidget(button)
        self._kinds.buttons()[0].setChecked(True)
        self._kinds.buttonClicked.connect(lambda _: self._follow_kind())
        self.result = QComboBox()
        self.result.setAccessibleName(self.tr("Result"))
        for value in Result:
            self.result.addItem(words.result(value), value.value)
        row.addWidget(self.result)
        row.addStretch(1)
        self.write = QPushButton(self.tr("Write"))
        self.write.setToolTip("Ctrl+Return")
        self.write.setAccessibleName(self.tr("Write (Ctrl+Return)"))
        self.write.setProperty("kind", "primary")
        self.write.clicked.connect(self._write)
        row.addWidget(self.write)
        self.text = QPlainTextEdit(placeholderText=self.tr("What was tried, told or noted (Ctrl+Return writes it)"))
        self.text.setAccessibleName(self.tr("What was done"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(58)
        self.text.textChanged.connect(self._follow_kind)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._write).setContext(_HERE)
        box.addLayout(row)
        box.addWidget(self.text)
        return box

    def _deeds(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for number, (name, word, key) in enumerate(
            (
                ("take", self.tr("Take"), "Ctrl+Shift+T"),
                ("wait", self.tr("Wait for customer"), "Ctrl+Shift+W"),
                ("escalate", self.tr("Escalate…"), "Ctrl+E"),
                ("hand_over", self.tr("Third party…"), "Ctrl+Shift+E"),
                ("visit", self.tr("Visit…"), "Ctrl+Shift+V"),
                ("edit", self.tr("Change…"), "Ctrl+Shift+C"),
                ("solve", self.tr("Solved"), "Ctrl+R"),
                ("close", self.tr("Close"), "Ctrl+Shift+R"),
            )
        ):
            button = QPushButton(word)
            button.setToolTip(key)
            button.setAccessibleName(f"{word} ({key})")
            button.clicked.connect(lambda _=False, name=name: self._deed(name))
            QShortcut(QKeySequence(key), self, button.click)
            grid.addWidget(button, number // 4, number % 4)
            self.buttons[name] = button
        return grid

    # --- showing

    def say(self, trouble: str, role: str = "alarm") -> None:
        """What went wrong, in place; empty: nothing."""
        self.trouble.set_role(role)
        self.trouble.show_text(trouble)
        self.trouble.setVisible(bool(trouble))

    def _came(self, file: File) -> None:
        if file.ticket.id == self.wanted:
            self.file = file
            self._show()

    def _failed(self, error: Exception) -> None:
        self.say(str(error))
        if isinstance(error, TicketConflict):
            self.refresh()

    def _show(self) -> None:
        shown = self.file
        self.empty.setVisible(shown is None)
        self.body.setVisible(shown is not None)
        if shown is None:
            return
        ticket = shown.ticket
        self.head.show_text(f"#{ticket.number}  {plain(ticket.title, 200)}")
        self.facts.show_text(" · ".join(self._facts(ticket)))
        self._show_clocks()
        self._show_history(shown)
        self._show_deeds(ticket)
        self._follow_kind()

    def _facts(self, ticket: Ticket) -> list[str]:
        owner = plain(ticket.owner, 30) or self.tr("nobody has it")
        found = [
            words.kind(ticket.kind),
            words.priority(ticket.priority),
            words.status(ticket.status),
            self.tr("level {n}").format(n=ticket.level),
            plain(ticket.team, 30),
            owner,
            plain(ticket.product, 30),
        ]
        return [word for word in found if word]

    def _show_clocks(self) -> None:
        if self.file is None:
            return
        ticket, now = self.file.ticket, self._now()
        risky = bool(ticket.risk_at) and ticket.risk_at <= now
        for clock in self.file.clocks.all():
            self.clocks[clock.name].show_clock(clock, now, risky and clock.due == ticket.next_due)

    def _show_history(self, shown: File) -> None:
        self.history.clear()
        for entry in reversed(shown.history):
            item = QListWidgetItem(self._line(entry))
            item.setFont(theme.font(theme.BODY))
            self.history.addItem(item)

    def _line(self, entry: Entry) -> str:
        head = f"{words.moment(entry.at, self._now())}  {plain(entry.who, 24)} · {words.change(entry.what)}"
        if entry.step is not None:
            tail = f" → {words.result(entry.step.result)}" if entry.what == STEP else ""
            return f"{head}\n{plain(entry.step.text, 2000)}{tail}"
        fields = entry.change.fields if entry.change is not None else {}
        told = ", ".join(
            f"{words.field(name)}: {plain(words.value(name, was), 30)} → {plain(words.value(name, now), 30)}"
            for name, (was, now) in fields.items()
        )
        return f"{head}\n{told}" if told else head

    def _show_deeds(self, ticket: Ticket) -> None:
        waiting = bool(ticket.paused_since) or ticket.status.startswith("waiting")
        self.buttons["wait"].setText(self.tr("Go on") if waiting else self.tr("Wait for customer"))
        self.buttons["take"].setEnabled(ticket.is_open and ticket.owner != self._door.who)
        for name in ("wait", "escalate", "hand_over", "visit", "edit", "solve"):
            self.buttons[name].setEnabled(ticket.is_open)
        self.buttons["close"].setText(self.tr("Close") if ticket.status != "closed" else self.tr("Open again"))
        self.buttons["close"].setEnabled(ticket.status != "merged")

    # --- doing

    def _follow_kind(self) -> None:
        self.result.setVisible(self._kind() == STEP)
        self.write.setEnabled(bool(self.text.toPlainText().strip()))

    def _kind(self) -> str:
        button = self._kinds.checkedButton()
        return str(button.property("entry")) if button is not None else NOTE

    def _write(self) -> None:
        ticket, typed = self.ticket, self.text.toPlainText().strip()
        if ticket is None or not typed:
            return
        who, tickets, kind, call = self._door.who, self._door.tickets, self._kind(), self.call
        result = str(self.result.currentData() or "")
        deeds = {
            STEP: lambda: tickets.step(ticket.id, who, typed, result, "", call),
            ANSWER: lambda: tickets.answer(ticket.id, who, typed, call),
            NOTE: lambda: tickets.note(ticket.id, who, typed),
        }

        def kept(_: Any) -> None:
            if self.text.toPlainText().strip() == typed:  # what was typed meanwhile stays
                self.text.clear()
            self._after()

        self.write.setEnabled(False)
        self._door.ask(deeds[kind], kept, self._failed_writing)

    def _failed_writing(self, error: Exception) -> None:
        self.say(self.tr("Not written, and kept below: {why}").format(why=error))
        self._follow_kind()

    def _deed(self, name: str) -> None:
        ticket, who, tickets = self.ticket, self._door.who, self._door.tickets
        if ticket is None:
            return
        if name in ("escalate", "hand_over", "visit", "edit"):
            self.deed_asked.emit(name)
            return
        waits = ticket.status.startswith("waiting")
        deeds = {
            "take": lambda: tickets.take(ticket.id, ticket.version, who),
            "wait": lambda: (tickets.resume if waits else tickets.wait_for_customer)(ticket.id, ticket.version, who),
            "solve": lambda: tickets.solve(ticket.id, ticket.version, who),
            "close": lambda: (tickets.reopen if ticket.status == "closed" else tickets.close)(
                ticket.id, ticket.version, who
            ),
        }
        self._do(deeds[name])

    def _do(self, work: Callable[[], Any]) -> None:
        self._door.ask(work, lambda _: self._after(), self._failed)

    def _after(self) -> None:
        self.say("")
        wanted = self.wanted

        def came(file: File) -> None:
            self._came(file)
            self.changed.emit(file.ticket)

        self._door.ask(lambda: self._door.tickets.file(wanted), came, self._failed)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._second.stop()


class _ClockFace(QFrame):
    """One clock: its name, what is left, and a shape when it needs somebody."""

    MARKS = {"alarm": "◆ ", "warning": "▲ "}

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._name = name
        self.left = PlainLabel("–", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(1)
        layout.addWidget(PlainLabel(name, "faint"))
        layout.addWidget(self.left)

    def show_clock(self, clock: Clock, now: float, risky: bool) -> None:
        """What it says at `now`; `risky`: it will run out before such work is usually done."""
        text, severity = words.clock_words(clock, now)
        severity = severity or ("warning" if risky else "")
        self.left.show_text(self.MARKS.get(severity, "") + text)
        self.left.set_role({"": "heading", "faint": "faint"}.get(severity, severity))
        self.setAccessibleName(f"{self._name}: {text}")
