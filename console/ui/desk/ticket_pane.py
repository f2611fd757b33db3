"""One ticket: what it is, its clocks, what belongs to it, everything already tried, and a line to write the next thing.

It shows what the desk's tables hold and asks for changes through the door; a refusal or a conflict is said in place and
what was typed stays. Which window it stands in, and whose call it is about, it does not know. Its parts are modules of
their own: `ticket_clock_face`, `ticket_writing`, and the table of deeds in `ticket_deeds`.

Long because what the parts tell one another is joined in this one place.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from console.desk.ticket import Ticket
from console.store.desk.ticket_pen import TicketConflict
from console.store.desk.ticket_reading import Entry, File
from console.ui import theme
from console.ui.desk import site_words, ticket_deeds
from console.ui.desk import ticket_words as words
from console.ui.desk.door import Door
from console.ui.desk.refusals import words_of
from console.ui.desk.ticket_clock_face import ClockFace
from console.ui.desk.ticket_writing import ANSWER, NOTE, STEP, TicketWriting
from console.ui.supervisor.buttons import KeyButton
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel, plain, tooltip

_ACROSS = 3  # deeds beside each other
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
SAID, LONGEST = 240, 2000
"""Letters of what the customer says under the ticket's title, and of any text in its history."""


class TicketPane(QFrame):
    """Shows one ticket. `deed_asked` names what needs a sheet; `open_asked` another ticket that belongs to it."""

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
            "Ctrl+T",
        )
        self.empty.pressed.connect(self.new_asked)
        self.writing = TicketWriting()
        self.writing.written.connect(self._write)
        self.text, self.write = self.writing.text, self.writing.write
        self.body = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.body)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.writing.press).setContext(_HERE)
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
        self.writing.focus()

    # --- laying out

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self.head, self.facts = PlainLabel("", "title"), PlainLabel("", "dim")
        self.said = PlainLabel("")
        self.said.keep_to(3)
        self.belongs, self.trouble = PlainLabel("", "dim"), PlainLabel("", "alarm")
        for label in (self.head, self.facts, self.said, self.belongs, self.trouble):
            label.setWordWrap(True)
            column.addWidget(label)
        self.clocks = {name: ClockFace(words.clock_name(name)) for name in ("answer", "update", "solve")}
        faces = QHBoxLayout()
        faces.setSpacing(8)
        for face in self.clocks.values():
            faces.addWidget(face, 1)
        self.history = QListWidget()
        self.history.setAccessibleName(self.tr("What was done"))
        self.history.setWordWrap(True)
        self.history.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.history.setMinimumHeight(40)  # where there is little room it scrolls: the line to write in stays whole
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addLayout(faces)
        column.addWidget(self.history, 1)
        column.addWidget(self.writing)
        column.addLayout(self._deeds())

    def _deeds(self) -> QGridLayout:
        """Eight buttons for what is done most, and one for all the rest; each deed shows its key either way."""
        grid = QGridLayout()
        grid.setSpacing(6)
        self.buttons: dict[str, KeyButton] = {}
        for number, deed in enumerate(ticket_deeds.OFTEN):
            button = self.buttons[deed.name] = KeyButton(deed.text(), deed.key)
            button.clicked.connect(lambda _=False, name=deed.name: self._deed(name))
            QShortcut(QKeySequence(deed.key), self, button.click)
            grid.addWidget(button, number // _ACROSS, number % _ACROSS)
        self.more = KeyButton(self.tr("More…"), "Alt+T")
        self.menu = QMenu(self.more)
        for deed in ticket_deeds.SELDOM:
            action = self.menu.addAction(f"{deed.text()}\t{deed.key}", lambda name=deed.name: self._deed(name))
            action.setData(deed.name)
            QShortcut(QKeySequence(deed.key), self, lambda name=deed.name: self._deed(name))
        self.more.setMenu(self.menu)
        QShortcut(QKeySequence("Alt+T"), self, self.more.showMenu)
        grid.addWidget(self.more, *divmod(len(ticket_deeds.OFTEN), _ACROSS))
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
        self.say(words_of(error))
        if isinstance(error, TicketConflict):
            self.refresh()

    def _show(self) -> None:
        shown = self.file
        self.empty.setVisible(shown is None)
        self.body.setVisible(shown is not None)
        if shown is None:
            return
        ticket = shown.ticket
        self.head.show_text(f"#{ticket.number}  {plain(ticket.title, 80)}")
        self.head.setToolTip(tooltip(ticket.title))
        self.facts.show_text(" · ".join(self._facts(ticket)))
        self._show_said(ticket.body)
        belongs = words.belongings(shown, self._now())
        self.belongs.show_text(belongs)
        self.belongs.setVisible(bool(belongs))
        self._show_clocks()
        self._show_history(shown)
        self._show_deeds(shown)
        self.writing.follow()

    def _show_said(self, body: str) -> None:
        """What the customer says, in a few lines; the whole of it is a tooltip, and stands where it was opened."""
        self.said.show_text(plain(" ".join(body.split()), SAID))
        self.said.setToolTip(tooltip(body))
        self.said.setVisible(bool(body.strip()))

    def _facts(self, ticket: Ticket) -> list[str]:
        owner = plain(ticket.owner, 30) or self.tr("nobody has it")
        found = [
            words.kind(ticket.kind),
            words.priority(ticket.priority),
            words.status(ticket.status),
            self.tr("level {n}").format(n=ticket.level),
            plain(site_words.team(ticket.team), 30),
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
        for told in words.gathered(reversed(shown.history)):
            first, *rest = (self._line(entry, shown.ticket) for entry in told)
            item = QListWidgetItem("\n".join((first, *(tail for line in rest for tail in line.splitlines()[1:]))))
            item.setFont(theme.font(theme.BODY))
            self.history.addItem(item)

    def _line(self, entry: Entry, ticket: Ticket) -> str:
        head = f"{words.moment(entry.at, self._now())}  {words.author(entry.who)} · {words.change(entry.what)}"
        if entry.step is not None and entry.what == "outcome":
            return f"{head}: {plain(site_words.outcome(entry.step.text), 60) or '–'}"
        if entry.step is not None:
            tail = f" → {words.result(entry.step.result)}" if entry.what == STEP else ""
            told = f"{plain(entry.step.text, LONGEST)}{tail}"
            return f"{head}\n{told}" if told else head
        if entry.what == "opened":
            return f"{head}\n{plain(ticket.body, LONGEST)}" if ticket.body.strip() else head
        fields = entry.change.fields if entry.change is not None else {}
        told = ", ".join(
            f"{words.field(name)}: {plain(words.value(name, was), 30)} → {plain(words.value(name, now), 30)}"
            for name, (was, now) in fields.items()
        )
        return f"{head}\n{told}" if told else head

    def _show_deeds(self, shown: File) -> None:
        for deed in ticket_deeds.OFTEN:
            button = self.buttons[deed.name]
            button.setText(ticket_deeds.word(deed, shown.ticket))
            button.setEnabled(ticket_deeds.can(deed, shown, self._door.who))
        for action in self.menu.actions():
            action.setEnabled(ticket_deeds.can(ticket_deeds.BY_NAME[action.data()], shown, self._door.who))

    # --- doing

    def _write(self, kind: str, typed: str, result: str) -> None:
        ticket = self.ticket
        if ticket is None:
            return
        who, tickets, call = self._door.who, self._door.tickets, self.call
        deeds = {
            STEP: lambda: tickets.step(ticket.id, who, typed, result, "", call),
            ANSWER: lambda: tickets.answer(ticket.id, who, typed, call),
            NOTE: lambda: tickets.note(ticket.id, who, typed),
        }

        def kept(_: Any) -> None:
            self.writing.kept(typed)
            self._after()

        self._door.ask(deeds[kind], kept, self._failed_writing)

    def _failed_writing(self, error: Exception) -> None:
        self.say(self.tr("Not written, and kept below: {why}").format(why=words_of(error)))
        self.writing.follow()

    def _deed(self, name: str) -> None:
        shown, deed = self.file, ticket_deeds.BY_NAME[name]
        if shown is None or not ticket_deeds.can(deed, shown, self._door.who):
            return
        if deed.at_once is None:
            self.deed_asked.emit(name)
        else:
            work, ticket = deed.at_once, shown.ticket
            self._do(lambda: work(self._door.tickets, ticket, self._door.who))

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
