"""*Tickets*: every ticket as a live table and as a board by level, those at risk first, and the load of each person.

Questions go through the door, so the floor never waits for them; changes come back as facts of the journal and the
lists read themselves again. One ticket is looked at in a sheet of its own.
The load of each person is `load_pane`'s.

Long because table, board and what can be done with a selection belong to one screen.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.center.state import Key
from console.desk.settings import Desk
from console.desk.ticket import Ticket
from console.store.desk.ticket_lists import RISK, Wanted
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.desk import ticket_sheets as sheets
from console.ui.desk import ticket_words as words
from console.ui.desk.carrying import Carrier, Receiver
from console.ui.desk.door import Door
from console.ui.desk.form_sheet import CHOICE, TEXT, Field, FormSheet
from console.ui.desk.incident_line import IncidentLine
from console.ui.desk.ticket_deeds import Deed
from console.ui.desk.ticket_list import TicketList
from console.ui.language import choose_language
from console.ui.supervisor.buttons import KeyButton
from console.ui.supervisor.load_pane import LoadPane
from console.ui.supervisor.page import Page
from console.ui.supervisor.palette import Entry
from console.ui.supervisor.ticket_hand import DEEDS, TicketHand
from console.ui.supervisor.ticket_sheet import TicketSheet
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import PlainLabel

LEVELS = 3


class TicketsPage(Page):
    """All tickets."""

    def __init__(self, bridge: Bridge, door: Door, parent: QWidget | None = None) -> None:
        super().__init__("tickets", bridge, parent)
        self._door, self._tickets = door, door.tickets
        self.desk: Desk | None = None
        self.open_sheets: list[TicketSheet] = []
        self.table = self._list(self.tr("Tickets"), Wanted(open=True, order=RISK), short=False)
        self.levels = [
            self._list(self.tr("Level {n}").format(n=level), Wanted(open=True, level=level, order=RISK), short=True)
            for level in range(1, LEVELS + 1)
        ]
        self.load = LoadPane(door, bridge, self.give)
        self.incident = IncidentLine(door, lambda: choose_language(QLocale().name()), "Shift+G")
        self.incident.gathered.connect(self.look_at)
        self.deeds: dict[str, KeyButton] = {}
        self.hand = TicketHand(door, bridge, lambda: self.desk, self, self.say, self.look_at, self.refresh)
        self.trouble = PlainLabel("", "alarm")
        self.trouble.hide()
        self._lay_out()
        self._add_keys()
        door.refused.connect(self.say)
        door.ask(self._tickets.desk, self._desk_came)

    # --- laying out

    def _list(self, title: str, wanted: Wanted, *, short: bool) -> TicketList:
        told = (
            (self.tr("Nothing open at this level"), self.tr("Escalate a ticket (Shift+E) or drop one here."))
            if short
            else (
                self.tr("No tickets here"),
                self.tr("Tickets show as soon as an operator opens one at a station. Is a filter set?"),
            )
        )
        empty = EmptyState("tickets", *told)
        made = TicketList(self._door, title, wanted, self._bridge.now, empty, short=short, searchable=not short)
        made.activated.connect(self.look_at)
        made.menu_requested.connect(self._menu)
        Carrier(made.view, made.chosen)
        return made

    def _lay_out(self) -> None:
        self._filters = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        for number, (word, key, wanted) in enumerate(self._views()):
            button = KeyButton(word, key, tight=True)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, wanted=wanted: self._show(wanted))
            QShortcut(QKeySequence(key), self, button.click)
            self._filters.addButton(button, number)
            bar.addWidget(button)
        self._filters.button(0).setChecked(True)
        bar.addStretch(1)
        self.board = KeyButton(self.tr("Board by level"), "Alt+B", tight=True)
        self.board.setCheckable(True)
        self.board.toggled.connect(self._turn)
        bar.addWidget(self.board)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(8)
        for level, column in enumerate(self.levels, 1):
            Receiver(column.view, lambda ids, _, level=level: self._move_to_level(ids, level))
            columns.addWidget(column)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(columns)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(8)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self._aside())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([906, 330])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(bar)
        layout.addWidget(self.incident)
        layout.addWidget(self.trouble)
        layout.addWidget(self.splitter, 1)

    def _aside(self) -> QWidget:
        """The load of each person, and below it what can be done with what is selected."""
        box = QFrame()
        box.setObjectName("panel")
        box.setAccessibleName(self.tr("With the selected tickets"))
        grid = QGridLayout(box)
        grid.setContentsMargins(10, 8, 10, 10)
        grid.setSpacing(6)
        grid.addWidget(PlainLabel(self.tr("With the selected tickets"), "heading"), 0, 0, 1, 2)
        for number, (name, word, key, do) in enumerate(self._deeds()):
            button = self.deeds[name] = KeyButton(word, key)
            button.clicked.connect(lambda _=False, do=do: do(self.chosen()))
            grid.addWidget(button, 1 + number // 2, number % 2)
        aside = QWidget()
        aside.setMinimumWidth(330)
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.load, 1)
        column.addWidget(box)
        return aside

    def _deeds(self) -> tuple[tuple[str, str, str, Callable[[list[Ticket]], None]], ...]:
        return (
            ("reassign", self.tr("Reassign…"), "Shift+R", self.reassign),
            ("take", self.tr("Take"), "Shift+T", self.take),
            ("escalate", self.tr("Escalate…"), "Shift+E", self.escalate),
            ("priority", self.tr("Priority…"), "Shift+U", self.reprioritise),
            ("watch", self.tr("Watch"), "Shift+W", self.watch),
            ("comment", self.tr("Comment…"), "Shift+C", self.comment),
        )

    def _views(self) -> tuple[tuple[str, str, Wanted], ...]:
        return (
            (self.tr("Open, at risk first"), "Alt+1", Wanted(open=True, order=RISK)),
            (self.tr("At risk or late"), "Alt+2", Wanted(at_risk=True, breached=True, order=RISK)),
            (self.tr("Nobody has it"), "Alt+3", Wanted(open=True, owner="-", order=RISK)),
            (self.tr("Watched"), "Alt+4", Wanted(watcher=self._door.who)),
            (self.tr("All"), "Alt+5", Wanted()),
        )

    def _show(self, wanted: Wanted) -> None:
        self.board.setChecked(False)
        self.table.ask(replace(wanted, text=self.table.search.text()))

    def _turn(self, on: bool) -> None:
        self.stack.setCurrentIndex(1 if on else 0)
        if on:
            for column in self.levels:
                column.reload()

    def _add_keys(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+B"), self, self.board.toggle).setContext(here)
        for name, _, key, _ in self._deeds():
            QShortcut(QKeySequence(key), self, self.deeds[name].click).setContext(here)
        for deed in DEEDS:
            QShortcut(QKeySequence(deed.key), self, partial(self.do_with_one, deed)).setContext(here)
        QShortcut(QKeySequence("Shift+G"), self, self.incident.gather_now).setContext(here)

    # --- following

    def follow(self, keys: Iterable[Key]) -> None:
        """Take a frame's changes over."""
        if not self.isVisible():
            return
        if any(kind == "ticket" for kind, _ in keys):
            for one in self._shown_lists():
                one.follow()
            self.load.follow()
            for sheet in self.open_sheets:
                sheet.follow(keys)

    def refresh(self) -> None:
        """Read everything again."""
        for one in self._shown_lists():
            one.reload()
        self.load.reload()
        self.incident.look()

    def _shown_lists(self) -> list[TicketList]:
        return self.levels if self.board.isChecked() else [self.table]

    def _desk_came(self, desk: Desk) -> None:
        self.desk = desk
        site_words.learn(desk, choose_language(QLocale().name()))

    def say(self, trouble: str) -> None:
        """What went wrong, in place; empty: nothing."""
        self.trouble.show_text(trouble)
        self.trouble.setVisible(bool(trouble))

    # --- what can be done with tickets

    def chosen(self) -> list[Ticket]:
        """The tickets selected in the list that has the keyboard, else in the first that has any."""
        shown = sorted(self._shown_lists(), key=lambda one: not one.view.hasFocus())
        found = next((one for one in shown if one.chosen()), shown[0])
        tickets = [found.ticket(name) for name in found.chosen()]
        return [ticket for ticket in tickets if ticket is not None]

    def do_with_one(self, deed: Deed) -> None:
        """A deed of the first selected ticket."""
        tickets = self.chosen()
        if self._some(tickets):
            self.hand.do(deed, tickets[0])

    def entries(self) -> list[Entry]:
        """All of it for Ctrl+K: with the selected ones, with the first of them, and the views."""
        tickets = self.chosen()
        why = "" if tickets else self.tr("Select a ticket first")
        many = self.tr("%n selected ticket(s)", "", len(tickets)) if tickets else ""
        one = self.tr("ticket #{number}").format(number=tickets[0].number) if tickets else ""
        found = [Entry(word, many, "tickets", partial(do, tickets), key, why, 3) for _, word, key, do in self._deeds()]
        found += [
            Entry(deed.text(), one, "tickets", partial(self.do_with_one, deed), deed.key, why, 2) for deed in DEEDS
        ]
        view = self.tr("view of the tickets")
        for number, (word, key, _) in enumerate(self._views()):
            found.append(Entry(word, view, "tickets", self._filters.button(number).click, key))
        return [*found, Entry(self.tr("Board by level"), view, "tickets", self.board.toggle, "Alt+B")]

    def reassign(self, tickets: list[Ticket]) -> None:
        """Give them to a person or a team."""
        if not self._some(tickets) or self.desk is None:
            return
        people = sorted({load.owner for load in self.load.rows() if load.owner} | self._members())
        whom = (
            *((f"p {name}", name) for name in people),
            *((f"t {one.name}", self.tr("team {team}").format(team=one.title or one.name)) for one in self.desk.teams),
        )
        known = {value for value, _ in whom}
        field = Field("whom", self.tr("To whom"), CHOICE, "", whom, required=True, free=True)
        heading = self.tr("Reassign %n ticket(s)", "", len(tickets))

        def give(values: dict[str, str], sheet: FormSheet) -> None:
            said = values["whom"]
            how, _, name = said.partition(" ") if said in known else ("p", " ", said)  # a name that was typed
            target = {"owner": name} if how == "p" else {"team": name}
            self._write(sheet, lambda: self._tickets.assign([t.id for t in tickets], self._door.who, **target))

        self._sheet(heading, self.tr("Reassign"), (field,), give, tickets)

    def _members(self) -> set[str]:
        return {name for team in (self.desk.teams if self.desk else ()) for name in team.members}

    def give(self, ids: list[str], owner: object) -> None:
        """Tickets were dropped onto a person."""
        if owner is not None and ids:
            self._do(lambda: self._tickets.assign(ids, self._door.who, owner=str(owner)))

    def _move_to_level(self, ids: list[str], level: int) -> None:
        """Tickets were dropped onto a level: its first team is asked, as an escalation by hand."""
        team = next((team for team in (self.desk.teams if self.desk else ()) if team.level == level), None)
        if team is None:
            self.say(self.tr("No team of level {n} is set up: name one in desk.toml").format(n=level))
            return
        self._do(lambda: self._tickets.assign(ids, self._door.who, team=team.name))

    def take(self, tickets: list[Ticket]) -> None:
        """They are mine now."""
        if self._some(tickets):
            self._do(lambda: self._tickets.assign([t.id for t in tickets], self._door.who, owner=self._door.who))

    def escalate(self, tickets: list[Ticket]) -> None:
        """Ask another team or a person with more say, about the first selected."""
        if self._some(tickets) and self.desk is not None:
            sheets.escalate(self._door, self.desk, tickets[0], lambda _: self.refresh(), self)

    def reprioritise(self, tickets: list[Ticket]) -> None:
        """Another priority for all selected; their clocks are worked out anew from the opening."""
        if not self._some(tickets):
            return
        options = tuple((str(n), words.priority(n)) for n in range(1, 6))
        field = Field("priority", self.tr("Priority"), CHOICE, str(tickets[0].priority), options)

        def give(values: dict[str, str], sheet: FormSheet) -> None:
            number = int(values["priority"])

            def work() -> None:
                for ticket in tickets:
                    self._tickets.change(ticket.id, ticket.version, self._door.who, priority=number)

            self._write(sheet, work)

        self._sheet(self.tr("Change the priority"), self.tr("Change it"), (field,), give, tickets)

    def watch(self, tickets: list[Ticket]) -> None:
        """Have them among those I watch."""
        if self._some(tickets):
            self._do(lambda: [self._tickets.watch(ticket.id, self._door.who) for ticket in tickets])

    def comment(self, tickets: list[Ticket]) -> None:
        """Write a note into each selected."""
        if not self._some(tickets):
            return
        field = Field("words", self.tr("Note"), TEXT, required=True)

        def give(values: dict[str, str], sheet: FormSheet) -> None:
            self._write(sheet, lambda: [self._tickets.note(t.id, self._door.who, values["words"]) for t in tickets])

        self._sheet(self.tr("Comment"), self.tr("Write it"), (field,), give, tickets)

    def look_at(self, ticket_id: str) -> None:
        """One ticket, whole, in a sheet; the lists go on behind it."""
        sheet = TicketSheet(self._door, self._bridge, lambda: self.desk, self)
        sheet.pane.show_ticket(ticket_id)
        sheet.finished.connect(lambda _: self.open_sheets.remove(sheet))
        sheet.finished.connect(sheet.deleteLater)
        self.open_sheets.append(sheet)
        sheet.show()

    def _menu(self, ticket_id: str, where: QPoint) -> None:
        tickets = self.chosen()
        menu = QMenu(self)
        for word, key, do in (
            (self.tr("Open"), "Enter", lambda: self.look_at(ticket_id)),
            *((word, key, partial(do, tickets)) for _, word, key, do in self._deeds()),
        ):
            menu.addAction(f"{word}\t{key}", do)
        more = menu.addMenu(self.tr("With this ticket"))
        for deed in DEEDS:
            more.addAction(f"{deed.text()}\t{deed.key}", partial(self.do_with_one, deed))
        menu.exec(where)
        menu.deleteLater()

    # --- parts

    def _some(self, tickets: list[Ticket]) -> bool:
        self.say("" if tickets else self.tr("Select a ticket first"))
        return bool(tickets)

    def _sheet(self, heading: str, verb: str, fields, give, tickets: list[Ticket]) -> None:
        names = ", ".join(f"#{ticket.number}" for ticket in tickets)
        sheet = FormSheet(heading, verb, fields, give, self, names)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _write(self, sheet: FormSheet, work: Callable[[], object]) -> None:
        def kept(_: object) -> None:
            sheet.kept()
            self.refresh()

        self._door.ask(work, kept, sheet.refused)

    def _do(self, work: Callable[[], object]) -> None:
        self._door.ask(work, lambda _: (self.say(""), self.refresh()))

    def reveal(self, key: Key) -> bool:
        """A ticket is shown whole, wherever it stands in the lists."""
        if key[0] != "ticket":
            return False
        self.look_at(key[1])
        return True

    def filters(self) -> list[QLineEdit]:
        """Where Ctrl+F goes."""
        return [self.table.search]

    def stops(self) -> list[QWidget]:
        """Where F6 goes."""
        return [*(one.view for one in self._shown_lists()), self.load.view]

    def focus_quietly(self) -> None:
        """Bring the keyboard here."""
        self._shown_lists()[0].view.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self, settings: QSettings) -> None:
        """Write down what a person arranged."""
        settings.setValue("tickets/splitter", self.splitter.saveState())
        settings.setValue("tickets/board", self.board.isChecked())

    def recall(self, settings: QSettings) -> None:
        """Take it back."""
        state = settings.value("tickets/splitter")
        if state is not None:
            self.splitter.restoreState(state)
        self.board.setChecked(bool(settings.value("tickets/board", False, bool)))
