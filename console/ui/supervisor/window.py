"""The supervisor's window: puts rail, bar, screens, inspector and strip together and passes on what one tells another.

It decides nothing about calls: selections go to the inspector, presses go to `Hands`, changed keys go to what is shown.

Long because all that is joined in the window is joined in this one place, by many short functions.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QStackedWidget

from console.center import commands as c
from console.center.boards import standing
from console.center.plant import PointRole
from console.center.state import Key
from console.ui import icons
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import Health
from console.ui.supervisor.actions import actions_for, presence
from console.ui.supervisor.agent_passport import FIGURES as AGENT_FIGURES
from console.ui.supervisor.agent_passport import AgentPassport
from console.ui.supervisor.alarms_page import AlarmsPage
from console.ui.supervisor.banner import Banner
from console.ui.supervisor.customers_page import CustomersPage
from console.ui.supervisor.failover_sheet import FailoverSheet
from console.ui.supervisor.floor import FloorPage
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.herald import Herald
from console.ui.supervisor.inspector import WIDTH as INSPECTOR
from console.ui.supervisor.inspector import Inspector
from console.ui.supervisor.keyboard import Keyboard
from console.ui.supervisor.knowledge_page import KnowledgePage
from console.ui.supervisor.links_page import LinksPage
from console.ui.supervisor.memory import recall, remember
from console.ui.supervisor.page import Page
from console.ui.supervisor.palette import Entry, Palette
from console.ui.supervisor.palette_entries import entries
from console.ui.supervisor.passport_sheet import PassportSheet
from console.ui.supervisor.past import Archive, Past, names_of
from console.ui.supervisor.rail import Rail
from console.ui.supervisor.shelving import ask_to_shelve
from console.ui.supervisor.site_passport import FIGURES as SITE_FIGURES
from console.ui.supervisor.site_passport import SitePassport
from console.ui.supervisor.sound import Bell
from console.ui.supervisor.tables import CallsPage, agents_page, queues_page
from console.ui.supervisor.tickets_page import TicketsPage
from console.ui.supervisor.topbar import TopBar
from console.ui.widgets.commands import CommandStrip
from console.ui.widgets.frame import framed
from console.ui.widgets.text import tooltip

_OF_THE_DESK = frozenset({"tickets", "customers", "knowledge"})
"""Screens that show their subjects themselves, without the inspector."""


class SupervisorWindow(QMainWindow):
    """One window, one bridge. `settings`: where it remembers; `archive`: what has been; `door`: the desk."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        site: str,
        settings: QSettings | None = None,
        settings_path: str = "",
        archive: Archive | None = None,
        door: Door | None = None,
    ) -> None:
        super().__init__()
        self.bridge, self._settings = bridge, settings
        self.selection: tuple[Key, ...] = ()
        self.hands = Hands(bridge, asker, self)
        self.past = Past(archive, self) if archive is not None else None
        self.door = door
        self.passports: list[PassportSheet | AgentPassport] = []
        self.connect_hook: Callable[[], None] | None = None
        self.settings_hook: Callable[[], None] | None = None
        self.setWindowTitle(f"{site} – Centralino")
        self.setMinimumSize(1080, 620)
        self.resize(self._first_size())
        self.screens = self._screens()
        self.rail = Rail(self.screens)
        self.bar = TopBar(bridge, site, asker)
        self.banner = Banner()
        self.inspector = Inspector(bridge, self.hands)
        self.strip = CommandStrip(self.tr("Commands"), self.tr("What you ask for shows here, with its fate."))
        self.pages: dict[str, Page] = self._make_pages(settings_path)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self.keyboard = Keyboard(self)
        self.herald = Herald(self, settings)
        self.bell = Bell(bridge, self)
        self.show_page("floor")
        if settings is not None:
            recall(self, settings)
        self._health(bridge.health)
        self.page.stops()[-1].setFocus()

    def _first_size(self) -> QSize:
        """Most of the screen, where nothing is remembered yet."""
        room = self.screen().availableSize()
        return QSize(min(1600, max(1280, round(room.width() * 0.92))), min(1000, max(760, round(room.height() * 0.92))))

    def _screens(self) -> list[tuple[str, str, str]]:
        return [
            ("floor", "floor", self.tr("Floor")),
            ("calls", "calls", self.tr("Calls")),
            ("agents", "agents", self.tr("Agents")),
            ("queues", "queues", self.tr("Queues")),
            *([("tickets", "tickets", self.tr("Tickets"))] if self.door is not None else []),
            *([("customers", "customers", self.tr("Customers"))] if self.door is not None else []),
            *([("knowledge", "knowledge", self.tr("Knowledge"))] if self.door is not None else []),
            ("alarms", "alarms", self.tr("Alarms")),
            ("links", "links", self.tr("Links")),
        ]

    def _make_pages(self, settings_path: str) -> dict[str, Page]:
        pages: list[Page] = [
            FloorPage(self.bridge),
            CallsPage(self.bridge, self.past),
            agents_page(self.bridge, self),
            queues_page(self.bridge, self),
            *([TicketsPage(self.bridge, self.door)] if self.door is not None else []),
            *([CustomersPage(self.bridge, self.door)] if self.door is not None else []),
            *([KnowledgePage(self.bridge, self.door)] if self.door is not None else []),
            AlarmsPage(self.bridge),
            LinksPage(self.bridge, settings_path),
        ]
        return {page.name: page for page in pages}

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([1280 - INSPECTOR - 76, INSPECTOR])
        self.setCentralWidget(framed(self.rail, self.bar, self.banner, self.splitter, self.strip))
        self.inspector.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.health_changed.connect(self._health)
        self.rail.chosen.connect(self.show_page)
        for page in self.pages.values():
            page.selected.connect(self.select)
            page.activated.connect(self._activated)
            page.menu_requested.connect(self._menu)
            page.figure_asked.connect(self.open_passport)
        self.inspector.figure_asked.connect(self.open_passport)
        self.inspector.go_asked.connect(self.go)
        self.inspector.alarm_asked.connect(self.act_on_alarm)
        self.bar.link_asked.connect(lambda name: self.go(("link", name)))
        self.bar.agent_asked.connect(lambda name: self.go(("agent", name)))
        self.bar.alarms_asked.connect(lambda: self.show_page("alarms"))
        self.bar.palette_asked.connect(self.open_palette)
        self.bar.who_asked.connect(self.open_settings)
        self.strip.cancel_requested.connect(self.hands.cancel)
        self.strip.list_requested.connect(self.open_orders)
        self.hands.station_set.connect(self._station_set)
        if self.past is not None:
            self.past.call_came.connect(self.inspector.show_past)
        if self.door is not None:
            self.pages["customers"].ticket_asked.connect(lambda ticket: self.go(("ticket", ticket)))
        links = self.pages["links"]
        links.connect_asked.connect(self.open_connect)
        links.settings_asked.connect(self.open_settings)

    def do_action(self, action_id: str) -> None:
        """What a key or a menu does with the selection."""
        mine = presence(self.bridge.center, "", self.hands.asker) if action_id == "stop" else None
        # Leaving a call needs no search for whom one is listening to.
        self.hands.do(action_id, (("agent", mine.agent),) if mine is not None else self.selection)

    # screens and selection

    @property
    def page(self) -> Page:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def show_page(self, name: str) -> None:
        """Show another screen, brought up to date."""
        page = self.pages[name]
        page.refresh()
        self._stack.setCurrentWidget(page)
        self.inspector.setVisible(name not in _OF_THE_DESK)
        self.rail.show_chosen(name)
        self.bar.show_screen({n: word for n, _, word in self.screens}[name])
        page.mark(self.selection)
        page.focus_quietly()

    def show_history(self) -> None:
        """The calls of the journal."""
        self.show_page("calls")
        self.pages["calls"].show_history()

    def select(self, selection: tuple[Key, ...]) -> None:
        """What the inspector shows and what keys act on."""
        self.selection = tuple(selection)
        if self.past is not None and self.selection and self.selection[0][0] == "past":
            self.past.call(self.selection[0][1], names_of(self.bridge.center))
        self.inspector.inspect(self.selection)
        self.page.mark(self.selection)

    def _activated(self, key: Key) -> None:
        point = self.bridge.center.points.get(key[1]) if key[0] == "point" else None
        if point is not None and point.card.role is PointRole.FAILOVER:
            self.failover = FailoverSheet(self.bridge, self.hands, key[1], self)
            self.failover.open()
            return
        self.select((key,))
        self.inspector.stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, key: Key) -> None:
        """Show a subject wherever it is at home, and select it."""
        home = {
            "agent": "agents",
            "queue": "queues",
            "call": "calls",
            "visit": "floor",
            "link": "links",
            "trunk": "links",
            "alarm": "alarms",
            "ticket": "tickets",
        }
        if key[0] != "team" and not self.page.reveal(key):
            name = home.get(key[0], self.page.name)
            if not (self.page.name == "floor" and key[0] == "queue"):
                self.show_page(name)
                self.page.reveal(key)
        self.select((key,))

    def _menu(self, key: Key, where) -> None:
        if key not in self.selection:
            self.select((key,))
        menu = self.context_menu(key)
        menu.exec(where)
        menu.deleteLater()

    def context_menu(self, key: Key) -> QMenu:
        """The actions for a subject, each with its key; grey ones say why."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for action in actions_for(self.bridge.center, key, self.hands.asker):
            why = self.hands.why_not(action, self.selection)
            entry = QAction(icons.icon(action.icon), f"{action.text()}\t{action.key}", menu)
            entry.setEnabled(not why)
            entry.setToolTip(tooltip(why))
            entry.triggered.connect(lambda _=False, name=action.id: self.do_action(name))
            menu.addAction(entry)
        if key[0] == "alarm":
            for name, word in (("acknowledge", self.tr("Acknowledge\tA")), ("shelve", self.tr("Shelve…\tV"))):
                menu.addAction(word, partial(self.act_on_alarm, name, key[1]))
        return menu

    # following the bridge

    def _changed(self, keys: frozenset[Key]) -> None:
        self.page.follow(keys)
        self.inspector.follow(keys)
        kinds = {kind for kind, _ in keys}
        if self.bridge.behind:
            self.herald.refresh_notices()
        if kinds & {"order", "centre"}:
            self.herald.refresh_strip()
        if kinds & {"link", "centre", "alarm", "monitor"}:
            self.bar.refresh()
            self.herald.mark_rail()
            self.herald.refresh_notices()

    def _health(self, health: Health) -> None:
        self.herald.refresh_notices()
        self.bar.refresh()
        self.page.refresh()
        self.inspector.refresh()

    def tell(self, words: str) -> None:
        """Say something that happened."""
        self.herald.tell(words)

    # what opens over the window

    def open_passport(self, figure: str, subject: str) -> None:
        """The passport of a figure; not modal, the floor goes on."""
        sheet: PassportSheet | AgentPassport | SitePassport
        if figure in AGENT_FIGURES:
            sheet = AgentPassport(self.bridge, figure, subject, self)
        else:
            kind = SitePassport if figure in SITE_FIGURES else PassportSheet
            sheet = kind(self.bridge, figure, subject, self)
            sheet.call_asked.connect(lambda call: self.go(("call", call)))
        sheet.finished.connect(lambda _: self.passports.remove(sheet))
        sheet.finished.connect(sheet.deleteLater)
        self.passports.append(sheet)
        sheet.show()

    def open_palette(self) -> Palette:
        """Ctrl+K."""
        found = Palette(entries(self), self)
        found.chosen.connect(self._chosen)
        found.open_over(self)
        return found

    def _chosen(self, entry: Entry) -> None:
        QTimer.singleShot(0, self, entry.do)

    def open_orders(self) -> None:
        """All commands of the last hour with their fate."""
        from console.ui.supervisor.orders_sheet import OrdersSheet

        sheet = OrdersSheet(self.bridge, self.hands, self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()

    def open_settings(self) -> None:
        """Language, theme, telephone."""
        if self.settings_hook is not None:
            self.settings_hook()

    def open_connect(self) -> None:
        """The form for a real switch."""
        if self.connect_hook is not None:
            self.connect_hook()

    # alarms

    def act_on_alarm(self, what: str, alarm: str) -> None:
        """Acknowledge at once, shelve after asking for how long and why."""
        asker = self.hands.asker
        if what == "acknowledge":
            self.hands.send(asker.command(c.AcknowledgeAlarm, alarm=alarm))
        else:
            ask_to_shelve(self.hands, self.bridge, alarm, self)

    def alarm_key(self, what: str) -> None:
        """A or V: on the alarm selected; A also takes the first that nobody has."""
        named = [name for kind, name in self.selection if kind == "alarm"]
        if not named and what == "acknowledge":
            named = [a.id for a in standing(self.bridge.center, self.bridge.now()) if not a.owner][:1]
        if not named:
            self.herald.say(self.tr("Select an alarm first"))
        for name in named:
            self.act_on_alarm(what, name)

    # memory

    def _station_set(self, station: str) -> None:
        self.bar.show_asker(self.hands.asker)
        if self._settings is not None:
            self._settings.setValue("station", station)

    def set_sound(self, enabled: bool) -> None:
        """Whether alarms that nobody takes may be heard here."""
        self.bell.enabled = enabled
        if self._settings is not None:
            self._settings.setValue("sound", enabled)

    def closeEvent(self, event) -> None:
        if self._settings is not None:
            remember(self, self._settings)
        if self.past is not None:
            self.past.stop()
        if self.door is not None:
            self.door.stop()
        for sheet in list(self.passports):
            sheet.close()
        super().closeEvent(event)
