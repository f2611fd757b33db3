"""The operator's station: puts telephone, file, ticket, diagnosis and directory together, and lets one tell another.

It decides nothing about calls: presses go to the journal as commands, words go to the desk's tables, and what is shown
is what came back.

Long because all that is joined in the window is joined in this one place, by many short functions.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QSplitter, QTabWidget, QVBoxLayout, QWidget

from console.center.state import Key
from console.desk.directory import Listed
from console.desk.forms import Form
from console.desk.settings import Desk
from console.desk.ticket import Ticket
from console.store.desk.ticket_life import Draft
from console.store.desk.ticket_lists import DUE, Wanted
from console.ui import labels
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.desk import ticket_sheets as sheets
from console.ui.desk.customer_place import CustomerPlace
from console.ui.desk.diagnosis_place import DiagnosisPlace
from console.ui.desk.door import Door
from console.ui.desk.incident_line import IncidentLine
from console.ui.desk.ticket_list import TicketList
from console.ui.desk.ticket_pane import TicketPane
from console.ui.station import telephone
from console.ui.station.directory_pane import DirectoryPane
from console.ui.station.phone_pane import PhonePane
from console.ui.station.presses import Presses
from console.ui.station.recent_pane import FiguresPane, RecentPane
from console.ui.station.subject import Subject
from console.ui.station.top import Top
from console.ui.supervisor.banner import Banner, Notice
from console.ui.supervisor.notices import health_notices
from console.ui.supervisor.sentences import fate, is_shown
from console.ui.supervisor.sheets import Ask, Option
from console.ui.widgets.commands import CommandStrip
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.text import plain

_AT_ANY_TIME = ("answer", "hold", "hang_up", "help")
"""What is done at the telephone while a sheet is filled in."""


class StationWindow(QMainWindow):
    """One operator, one window. `agent`: whose station this is, empty until somebody says."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        door: Door,
        site: str,
        agent: str = "",
        settings: QSettings | None = None,
        listed: Sequence[Listed] = (),
        forms: Sequence[Form] = (),
        language: str = "en",
    ) -> None:
        super().__init__()
        self.bridge, self.asker, self.door, self._settings = bridge, asker, door, settings
        self.agent, self.forms, self._language = agent, tuple(forms), language
        self.desk: Desk | None = None
        self._notices: dict[str, Notice] = {}
        self.settings_hook: Callable[[], None] | None = None
        self.setWindowTitle(self.tr("{site} · station – Centralino").format(site=site))
        self.setMinimumSize(1180, 740)
        room = self.screen().availableSize()
        self.resize(min(1600, max(1280, room.width())), min(1000, max(760, room.height() - 20)))
        self.subject = Subject(bridge, door, self)
        self.top, self.banner = Top(bridge, site, asker), Banner()
        self.phone = PhonePane(bridge)
        self.customer = CustomerPlace(door, bridge, language)
        self.ticket = TicketPane(door, bridge.now)
        self.diagnosis = DiagnosisPlace(door, language)
        self.directory = DirectoryPane(bridge, listed)
        self.presses = Presses(bridge, asker, self.subject, self.directory, self)
        self.recent, self.figures = RecentPane(bridge), FiguresPane(bridge)
        words = self.tr("Tickets you have taken show here, the next due first.")
        self.mine = self._list(self.tr("My open tickets"), words)
        words = self.tr("What you ask of the telephone shows here, with its fate.")
        self.incident = IncidentLine(door, lambda: language, "Ctrl+G")
        self.strip = CommandStrip(self.tr("Commands"), words)
        self._lay_out()
        self._connect()
        self._add_keys()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        door.ask(door.tickets.desk, self._desk_came)
        self.sit_as(agent)
        if settings is not None:
            self._recall(settings)

    # --- who sits here

    def sit_as(self, agent: str) -> None:
        """This station is that agent's."""
        self.agent = self.presses.agent = agent
        for pane in (self.directory, self.recent, self.figures):
            pane.agent = agent
            pane.refresh()
        self.mine.ask(Wanted(open=True, owner=self.asker.who, order=DUE))
        self.incident.look()
        if self._settings is not None and agent:
            self._settings.setValue("station/agent", agent)
        self.refresh()

    def choose_agent(self) -> None:
        """Ask which agent sits here."""
        center, now = self.bridge.center, self.bridge.now()
        options = tuple(
            Option(a.id, plain(a.name, 60), f"{a.station} · {labels.agent_state(a.state(now)[0])}")
            for a in sorted(center.agents.values(), key=lambda a: a.name.casefold())
            if a.station
        )
        words = self.tr("The calls of this agent's telephone show here. It is remembered on this workstation.")
        heading, verb, hint = self.tr("Who sits here?"), self.tr("That is me"), self.tr("Name")
        ask = Ask(heading, verb, words, options=options, hint=hint, ask_why=False)
        self.presses.ask(ask, lambda choice: self.sit_as(choice.value))

    def press(self, deed_id: str) -> None:
        """Do what a button or a key says, or say why not."""
        self.presses.press(deed_id)

    # --- the desk

    def new_ticket(self) -> None:
        """A new ticket for whoever is on the desk."""
        if self.desk is not None:
            sheets.new_ticket(self.door, self.desk, self._draft(), self._ticket_opened, self)

    def new_order(self) -> None:
        """An order or a request by one of the site's forms."""
        if not self.forms:
            self.say(self.tr("There are no forms: put one into the folder “forms” of the data folder"))
            return
        options = tuple(Option(form.name, form.title.text(self._language)) for form in self.forms)
        ask = Ask(self.tr("Which form?"), self.tr("Open it"), options=options, hint=self.tr("Form"), ask_why=False)
        self.presses.ask(ask, lambda choice: self._open_form(choice.value))

    def _open_form(self, name: str) -> None:
        form = next(form for form in self.forms if form.name == name)
        sheets.from_form(self.door, form, self._draft(), self._language, self._ticket_done, self)

    def _draft(self) -> Draft:
        call = self.bridge.center.calls.get(self.subject.call)
        phone = call.cli if call is not None else ""
        file = self.customer.file
        contact = file.name if file is not None else ""
        customer, call_id, who = self.subject.customer, self.subject.call, self.asker.who
        return Draft("", customer, contact=contact, phone=phone, owner=who, call=call_id)

    def _ticket_done(self, ticket: Ticket) -> None:
        self.subject.show_ticket(ticket.id)
        self.ticket.show_ticket(ticket.id)
        self.activateWindow()
        self.customer.refresh()
        self.mine.reload()

    def _ticket_opened(self, ticket: Ticket) -> None:
        """A new one: its diagnosis is next, Enter begins it with the ticket's own words."""
        self._ticket_done(ticket)
        if self.aside.currentWidget() is self.diagnosis:
            self.diagnosis.focus_search()

    def do_with_ticket(self, what: str) -> None:
        """Open the sheet for one of a ticket's deeds."""
        file, desk = self.ticket.file, self.desk
        if file is not None and desk is not None:
            address, now = self.customer.address(), self.bridge.now()
            sheets.do(self.door, desk, file, what, address, now, self._ticket_done, self._show_or_say, self)

    def _show_or_say(self, ticket: str, words: str) -> None:
        if words:
            self.say(words, "calm")
        elif ticket:
            self.subject.open_ticket(ticket)

    def _desk_came(self, desk: Desk) -> None:
        self.desk = self.presses.desk = desk
        site_words.learn(desk, self._language)
        self.refresh()

    # --- following

    def refresh(self) -> None:
        """Take everything over."""
        self._tick()
        self.directory.refresh()
        self.recent.refresh()

    def _tick(self) -> None:
        at = self.presses.standing()
        self.subject.follow(at)
        self.phone.show_standing(at, self.asker, self.presses.health_why())
        self.figures.refresh()
        self.top.refresh()

    def _changed(self, keys: frozenset[Key]) -> None:
        kinds = {kind for kind, _ in keys}
        if kinds & {"agent", "call", "centre", "link"}:
            at = self.presses.standing()
            self.subject.follow(at)
            self.phone.show_standing(at, self.asker, self.presses.health_why())
            self.directory.follow(keys)
            self.recent.refresh()
        if ("ticket", self.subject.ticket) in keys:
            self.ticket.refresh()
        if "ticket" in kinds:
            self.mine.follow()
            self.customer.follow_tickets(keys)
        if ("customer", self.subject.customer) in keys:
            self.customer.refresh()
        if ("call", self.subject.call) in keys:
            self.customer.follow_call()
        if "knowledge" in kinds:
            self.diagnosis.follow(keys)
        if kinds & {"order", "centre"}:
            self._show_fates()
        if kinds & {"link", "centre"}:
            self._say_what_is_lost()

    def _show_fates(self) -> None:
        center, who = self.bridge.center, self.asker.who
        mine = [o for o in center.orders.values() if o.command.who == who and is_shown(o)]
        mine.sort(key=lambda order: order.asked, reverse=True)
        self.strip.set_fates([fate(center, order) for order in mine[:12]])

    def _health(self, _health: object) -> None:
        self._say_what_is_lost()
        self._tick()

    def _say_what_is_lost(self) -> None:
        """A link goes and comes back by facts alone: what is said of it comes and goes with them."""
        wanted = {notice.key: notice for notice in health_notices(self.bridge)}
        for key in set(self._notices) - set(wanted):
            self.banner.take_back(key)
        for key, notice in wanted.items():
            if self._notices.get(key) != notice:
                self.banner.say(notice)
        self._notices = wanted

    def say(self, words: str, severity: str = "warning") -> None:
        """Say, for a moment, why something was not done, or (calm) what was."""
        self.banner.say(Notice("said", words, severity, for_s=6.0))

    def childEvent(self, event) -> None:
        """A sheet takes the keyboard; the telephone's keys go on while one stands open: all are this window's own."""
        super().childEvent(event)
        if event.type() == QEvent.Type.ChildPolished and isinstance(event.child(), QDialog):
            for deed in telephone.DEEDS:
                if deed.id in _AT_ANY_TIME:
                    QShortcut(QKeySequence(deed.key), event.child(), partial(self.press, deed.id))

    # --- putting together

    def _list(self, title: str, words: str) -> TicketList:
        empty = EmptyState("tickets", self.tr("No open tickets"), words)
        return TicketList(self.door, title, Wanted(open=True, order=DUE), self.bridge.now, empty, short=True)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        for pane, word in (
            (self.mine, self.tr("My tickets")),
            (self.recent, self.tr("Handled")),
            (self.figures, self.tr("My figures")),
        ):
            self.tabs.addTab(pane, word)
        self.tabs.setMinimumHeight(96)  # whatever its lists would like: the telephone's buttons stay whole
        left = _column(self.phone, self.tabs)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.setHandleWidth(8)
        self.middle.addWidget(self.customer)
        self.middle.addWidget(self.ticket)
        self.middle.setSizes([256, 464])
        self.aside = QTabWidget()
        self.aside.addTab(self.diagnosis, self.tr("Diagnosis"))
        self.aside.addTab(self.directory, self.tr("Directory"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(8)
        for widget in (left, self.middle, self.aside):
            self.splitter.addWidget(widget)
        self.splitter.setSizes([300, 546, 414])
        self.splitter.setStretchFactor(1, 2)  # of a wide screen the diagnosis has its part
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setChildrenCollapsible(False)
        inner = QWidget()
        room = QHBoxLayout(inner)
        room.setContentsMargins(10, 8, 10, 8)
        room.addWidget(self.splitter)
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        for widget, stretch in ((self.top, 0), (self.banner, 0), (self.incident, 0), (inner, 1), (self.strip, 0)):
            whole.addWidget(widget, stretch)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.health_changed.connect(self._health)
        self.bridge.ask_failed.connect(lambda _, why: self.say(self.tr("Not asked: {why}").format(why=why)))
        self.door.refused.connect(self.say)
        self.presses.said.connect(self.say)
        self.presses.agent_wanted.connect(self.choose_agent)
        self.phone.pressed.connect(self.press)
        self.top.who_asked.connect(self.choose_agent)
        self.top.help_asked.connect(partial(self.press, "help"))
        self.subject.call_changed.connect(self.customer.show_call)
        self.subject.call_changed.connect(lambda call: setattr(self.ticket, "call", call))
        self.subject.customer_changed.connect(self.customer.show_customer)
        self.subject.ticket_changed.connect(self.ticket.show_ticket)
        self.subject.ticket_changed.connect(self.diagnosis.show_ticket)
        self.subject.candidates.connect(self.customer.show_candidates)
        self.customer.chosen.connect(self.subject.open_customer)
        self.customer.ticket_chosen.connect(self.subject.open_ticket)
        self.mine.activated.connect(self.open_ticket)
        self.recent.chosen.connect(self._look_again)
        self.ticket.new_asked.connect(self.new_ticket)
        self.ticket.deed_asked.connect(self.do_with_ticket)
        self.ticket.changed.connect(lambda _: self.mine.reload())
        self.diagnosis.steps_chosen.connect(self._steps)
        self.directory.chosen.connect(self.presses.put_through)

    def open_ticket(self, ticket: str) -> None:
        """A ticket of one's own list, with its customer, whether a call goes on or not."""
        if not self.presses.standing().subject:
            self.subject.leave()
        self.subject.open_ticket(ticket)
        card = self.bridge.center.tickets.get(ticket)
        if card is not None and card.customer and not self.presses.standing().subject:
            self.subject.open_customer(card.customer)

    def _look_again(self, call_id: str) -> None:
        call = self.bridge.center.past.get(call_id)
        if call is not None and not self.presses.standing().subject:
            self.subject.leave()
            self.subject.open_customer(call.customer)
            self.subject.open_ticket(call.ticket)

    def _steps(self, steps: list[str], case_id: str) -> None:
        if self.ticket.ticket is None:
            self.say(self.tr("Open a ticket first (Ctrl+T): the steps go into it"))
            return
        self.ticket.insert_steps(steps, case_id)

    def _add_keys(self) -> None:
        for deed in telephone.DEEDS:
            self._key(deed.key, partial(self.press, deed.id))
        self._key("Ctrl+U", self.choose_agent)
        self._key("Ctrl+T", self.new_ticket)
        self._key("Ctrl+O", self.new_order)
        self._key("Ctrl+F", self.customer.find)
        self._key("Ctrl+N", self.customer.new)
        self._key("Ctrl+I", self.customer.verify)
        self._key("Ctrl+W", self.ticket.focus_writing)
        self._key("Ctrl+D", partial(self._aside, self.diagnosis))
        self._key("Ctrl+L", partial(self._aside, self.directory))
        self._key("Ctrl+M", lambda: self.tabs.setCurrentWidget(self.mine))
        self._key("Ctrl+G", self.incident.gather_now)
        self._key("Ctrl+Q", self.subject.leave)
        self._key("Ctrl+,", lambda: self.settings_hook() if self.settings_hook is not None else None)

    def _aside(self, pane: QWidget) -> None:
        self.aside.setCurrentWidget(pane)
        pane.focus_search()

    def _key(self, key: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)

    # --- memory

    def _recall(self, settings: QSettings) -> None:
        for name, take in (
            ("station/geometry", self.restoreGeometry),
            ("station/splitter", self.splitter.restoreState),
            ("station/middle", self.middle.restoreState),
        ):
            state = settings.value(name)
            if state is not None:
                take(state)

    def closeEvent(self, event) -> None:
        if self._settings is not None:
            self._settings.setValue("station/geometry", self.saveGeometry())
            self._settings.setValue("station/splitter", self.splitter.saveState())
            self._settings.setValue("station/middle", self.middle.saveState())
            self._settings.sync()
        self.door.stop()
        super().closeEvent(event)


def _column(*widgets: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for number, widget in enumerate(widgets):
        layout.addWidget(widget, number)
    return box
