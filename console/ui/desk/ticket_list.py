"""A list of tickets: what is asked of the desk's tables, page by page, as rows of the one table model.

Rows are read anew when the journal says that a ticket changed; timers run from what the rows say. The pages come
through the door, so the window never waits.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.desk.ticket import Ticket
from console.store.desk.ticket_lists import Wanted
from console.ui import labels, theme
from console.ui.desk import site_words
from console.ui.desk import ticket_words as words
from console.ui.desk.door import Door
from console.ui.models.table import Column, KeyedTableModel
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel, plain

translate = QCoreApplication.translate
PAGE = 200
_MARKS = {"alarm": "alarm", "warning": "warning"}


def columns(*, short: bool = False) -> tuple[Column, ...]:
    """The columns of a list of tickets; a `short` one stands beside something else and says the rest in two lines."""
    said = words.brief if short else words.span
    return (
        Column("number", translate("TicketList", "Number"), lambda t, _: f"#{t.number}", lambda t, _: t.number,
               width=70, hidden=short),
        Column("due", translate("TicketList", "Due"), lambda t, now: words.due_words(t, now, said)[0],
               lambda t, _: t.next_due or 9e15, "right", 124 if short else 154,
               under=(lambda t, _: words.priority(t.priority)) if short else None,
               severity=lambda t, now: words.due_words(t, now)[1],
               shape=lambda t, now: _MARKS.get(words.due_words(t, now)[1], ""), ticking=True),
        Column("priority", translate("TicketList", "Priority"), lambda t, _: words.priority(t.priority),
               lambda t, _: t.priority, width=66, strong=True, hidden=short),
        Column("title", translate("TicketList", "What"), lambda t, _: t.title, width=200, stretch=True,
               under=_under if short else None,
               tooltip=lambda t, _: t.title),
        Column("status", translate("TicketList", "Status"), lambda t, _: words.status(t.status), width=134,
               hidden=short),
        Column("owner", translate("TicketList", "Owner"), lambda t, _: t.owner or "–", width=112, hidden=short),
        Column("level", translate("TicketList", "Level"), lambda t, _: str(t.level), lambda t, _: t.level, width=58,
               hidden=short, gives_way=1),
        Column("team", translate("TicketList", "Team"), lambda t, _: site_words.team(t.team), width=104,
               hidden=short, gives_way=2),
        Column("kind", translate("TicketList", "Kind"), lambda t, _: words.kind(t.kind), width=84, hidden=short,
               gives_way=5),
        Column("product", translate("TicketList", "Product"), lambda t, _: t.product, width=84, hidden=short,
               gives_way=4),
        Column("opened", translate("TicketList", "Opened"), lambda t, now: words.moment(t.opened, now),
               lambda t, _: t.opened, width=110, hidden=short, gives_way=3),
    )  # fmt: skip


def _under(ticket: Ticket, _now: float) -> str:
    """What a short list says of a ticket in its second line."""
    parts = (f"#{ticket.number}", words.kind(ticket.kind), words.status(ticket.status))
    return " · ".join(parts)


class TicketList(QFrame):
    """One list. `selected` and `activated` tell tickets' ids; `ask` changes what is wanted."""

    selected = Signal(object)  # list of ids
    activated = Signal(str)
    menu_requested = Signal(str, QPoint)
    counted = Signal(int, bool)

    def __init__(
        self,
        door: Door,
        title: str,
        wanted: Wanted,
        now: Callable[[], float],
        empty: EmptyState,
        *,
        short: bool = False,
        searchable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._door, self._wanted = door, wanted
        self._asked = 0
        self._last: Ticket | None = None  # of the last page that came, whatever order is shown
        self.model = KeyedTableModel(columns(short=short), now, self)
        self.view = KeyedTableView(self.model, title, 40 if short else theme.ROW)
        self.view.set_empty(empty)
        self.title, self.note = PlainLabel(title, "heading"), PlainLabel("", "faint")
        self.search = QLineEdit(placeholderText=self.tr("Words or a number"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Find tickets"))
        self.search.setVisible(searchable)
        self.more = KeyedButton(self.tr("More"), "Alt+PgDown", self._next_page, "link", own=False)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+PgDown"), self, self.more.click).setContext(here)
        self.more.hide()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=180)
        self._typing.timeout.connect(lambda: self.ask(replace(self._wanted, text=self.search.text())))
        self._gather = QTimer(self, singleShot=True, interval=150)
        self._gather.timeout.connect(self.reload)
        self._connect()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(11, 7, 11, 7)
        head.setSpacing(10)
        for widget, stretch in ((self.title, 0), (self.search, 1), (self.note, 0), (self.more, 0)):
            head.addWidget(widget, stretch)
        if self.search.isHidden():
            head.insertStretch(1, 1)
        layout.addLayout(head)
        line = QFrame()
        line.setProperty("line", "true")
        layout.addWidget(line)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self.chosen()))
        self.view.row_activated.connect(lambda key: self.activated.emit(str(key)))
        self.view.context_requested.connect(lambda key, where: self.menu_requested.emit(str(key), where))

    # --- asking

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return self._wanted

    def ask(self, wanted: Wanted) -> None:
        """Ask for others."""
        self._wanted = wanted
        self.reload()

    def follow(self) -> None:
        """Some ticket changed: read again in a moment, however many they are."""
        if not self._gather.isActive():
            self._gather.start()

    def reload(self) -> None:
        """Read the first page (or as much as is shown) again."""
        wanted, tickets = self._wanted, self._door.tickets
        limit = max(PAGE, self.model.total())
        self._door.forget(self._asked)
        self._asked = self._door.ask(
            lambda: (tickets.page(wanted, None, limit), tickets.count(wanted)), lambda found: self._came(*found, limit)
        )

    def _came(self, page: list[Ticket], count, limit: int) -> None:
        self.model.replace({ticket.id: ticket for ticket in page})
        self._last = page[-1] if page else None
        self.more.setVisible(len(page) == limit)
        shown = labels.count(count.number) + ("+" if count.more else "")
        self.note.show_text(shown)
        self.counted.emit(count.number, count.more)

    def _next_page(self) -> None:
        wanted, tickets, last = self._wanted, self._door.tickets, self._last
        if last is None:
            return

        def came(page: list[Ticket]) -> None:
            self.model.update({ticket.id: ticket for ticket in page})
            self._last = page[-1] if page else last
            self.more.setVisible(len(page) == PAGE)

        self._door.ask(lambda: tickets.page(wanted, tickets.place_of(wanted, last), PAGE), came)

    def chosen(self) -> list[str]:
        """The ids selected, from top to bottom."""
        return [str(key) for key in self.view.selected_keys()]

    def ticket(self, ticket_id: str) -> Ticket | None:
        """A ticket that is shown."""
        return self.model.row(ticket_id)

    def titled(self, ticket_id: str) -> str:
        """A ticket in few words."""
        found = self.ticket(ticket_id)
        return f"#{found.number} {plain(found.title, 60)}" if found is not None else ticket_id
