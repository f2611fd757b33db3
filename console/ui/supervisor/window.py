"""The supervisor's window: puts rail, bar, screens, inspector and strip together and passes on what one tells another.

It decides nothing about calls: selections go to the inspector, presses go to `Hands`, changed keys go to what is shown.

Long because all that is joined in the window is joined in this one place, by many short functions.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from console.center import commands as c
from console.center.boards import standing
from console.center.state import Key
from console.ui import icons
from console.ui.ask import Asker
from console.ui.bridge import Blindness, Bridge
from console.ui.feed import Health
from console.ui.supervisor.actions import ACTIONS, actions_for, presence
from console.ui.supervisor.alarms_page import AlarmsPage
from console.ui.supervisor.banner import Banner, Notice
from console.ui.supervisor.floor import FloorPage
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.inspector import WIDTH as INSPECTOR
from console.ui.supervisor.inspector import Inspector
from console.ui.supervisor.links_page import LinksPage
from console.ui.supervisor.notices import blindness_notice, health_notices, simulated_notice
from console.ui.supervisor.page import Page
from console.ui.supervisor.palette import Entry, Palette
from console.ui.supervisor.palette_entries import entries
from console.ui.supervisor.passport_sheet import PassportSheet
from console.ui.supervisor.past import Archive, Past, names_of
from console.ui.supervisor.rail import Rail
from console.ui.supervisor.sentences import fate, is_shown, title
from console.ui.supervisor.shelving import ask_to_shelve
from console.ui.supervisor.sound import Bell
from console.ui.supervisor.tables import CallsPage, agents_page, queues_page
from console.ui.supervisor.topbar import TopBar
from console.ui.widgets.commands import CommandStrip
from console.ui.widgets.text import tooltip


class SupervisorWindow(QMainWindow):
    """One window, one bridge. `settings`: where its arrangement is remembered; `archive`: what has been."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        site: str,
        settings: QSettings | None = None,
        settings_path: str = "",
        archive: Archive | None = None,
    ) -> None:
        super().__init__()
        self.bridge, self._settings = bridge, settings
        self.selection: tuple[Key, ...] = ()
        self.hands = Hands(bridge, asker, self)
        self.past = Past(archive, self) if archive is not None else None
        self.passports: list[PassportSheet] = []
        seen = settings is not None and settings.value("closed/simulated", False, bool)
        self._closed: set[str] = {"simulated"} if seen else set()
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
        self._add_keys()
        self.bell = Bell(bridge, self)
        self._dirty: set[Key] = set()
        self.show_page("floor")
        self._recall()
        self._health(bridge.health)
        self._refresh_strip()
        self._mark_rail()
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
            ("alarms", "alarms", self.tr("Alarms")),
            ("links", "links", self.tr("Links")),
        ]

    def _make_pages(self, settings_path: str) -> dict[str, Page]:
        pages: list[Page] = [
            FloorPage(self.bridge),
            CallsPage(self.bridge, self.past),
            agents_page(self.bridge, self),
            queues_page(self.bridge, self),
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
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(1)
        for widget, stretch in ((self.bar, 0), (self.banner, 0), (self.splitter, 1)):
            right.addWidget(widget, stretch)
        upper = QHBoxLayout()
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(1)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        body = QWidget()
        body.setObjectName("frame")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        whole.addLayout(upper, 1)
        whole.addWidget(self.strip)
        self.setCentralWidget(body)
        for bar in (self.bar, self.strip, self.inspector):
            bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.health_changed.connect(self._health)
        self.bridge.came_back.connect(self._came_back)
        self.bridge.ask_failed.connect(self._ask_failed)
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
        self.banner.action_asked.connect(self._banner_action)
        self.banner.closed.connect(self._dismiss)
        self.hands.said.connect(self._say)
        self.hands.station_set.connect(self._station_set)
        if self.past is not None:
            self.past.call_came.connect(self.inspector.show_past)
        links = self.pages["links"]
        links.connect_asked.connect(self.open_connect)
        links.settings_asked.connect(self.open_settings)

    # keys

    def _add_keys(self) -> None:
        for action in ACTIONS:
            self._key(action.keys, partial(self._do, action.id))
        for number, (name, _, _) in enumerate(self.screens, 1):
            self._key((f"Ctrl+{number}",), partial(self.show_page, name))
        self._key(("Ctrl+K",), self.open_palette)
        self._key(("Ctrl+,",), self.open_settings)
        self._key(("F6",), lambda: self._cycle(1))
        self._key(("Shift+F6",), lambda: self._cycle(-1))
        self._key(("Esc",), self._escape)
        self._key(("Ctrl+F", "/"), self._focus_filter)
        self._key(("A",), lambda: self._alarm_key("acknowledge"))
        self._key(("V",), lambda: self._alarm_key("shelve"))
        self._key(("H",), self.show_history)
        self._key(("I",), lambda: self.inspector.stop().setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _key(self, keys: tuple[str, ...], do: Callable[[], None]) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: do())
        self.addAction(action)

    def _do(self, action_id: str) -> None:
        mine = presence(self.bridge.center, "", self.hands.asker) if action_id == "stop" else None
        # Leaving a call needs no search for whom one is listening to.
        self.hands.do(action_id, (("agent", mine.agent),) if mine is not None else self.selection)

    def _stops(self) -> list[QWidget]:
        stops = [self.rail.buttons[self.page.name], *self.page.stops(), self.inspector.stop()]
        return [stop for stop in stops if stop.isVisible() and stop.isEnabled()]

    def _cycle(self, step: int) -> None:
        """F6: from pane to pane, rail and inspector included."""
        stops = self._stops()
        there = stops[(self._place_of_focus(stops, step) + step) % len(stops)]
        pane = next((pane for pane in self.page.panes if pane.view is there), None)
        if pane is not None:
            pane.focus_list()
        else:
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of_focus(self, stops: list[QWidget], step: int) -> int:
        """Which stop the keyboard is at, or in the same part of the window as."""
        focus = self.focusWidget()
        for part in (None, *self.page.panes, self.page, self.inspector, self.rail):
            for number, stop in enumerate(stops):
                if focus is not None and (
                    stop is focus or (part is not None and part.isAncestorOf(focus) and part.isAncestorOf(stop))
                ):
                    return number
        return -1 if step > 0 else 0

    def _escape(self) -> None:
        """Esc: close the newest passport, else leave a filter, else select nothing."""
        if self.passports:
            self.passports[-1].close()
        elif (pane := next((pane for pane in self.page.panes if pane.filter.hasFocus()), None)) is not None:
            pane.leave_filter()
        else:
            self.select(())

    def _focus_filter(self) -> None:
        for pane in self.page.panes:
            if pane.filter.isVisible():
                pane.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
                pane.filter.selectAll()
                return
        self.open_palette()

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
            "alarm": "alarms",
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
            entry.triggered.connect(lambda _=False, name=action.id: self._do(name))
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
            self._notices()
        if kinds & {"order", "centre"}:
            self._refresh_strip()
        if kinds & {"link", "centre", "alarm", "monitor"}:
            self.bar.refresh()
            self._mark_rail()
            self._notices()

    def _refresh_strip(self) -> None:
        center = self.bridge.center
        orders = [order for order in center.orders.values() if is_shown(order)]
        orders.sort(key=lambda order: order.asked, reverse=True)
        self.strip.set_fates([fate(center, order) for order in orders[:12]])

    def _mark_rail(self) -> None:
        found = [a for a in standing(self.bridge.center, self.bridge.now()) if not a.owner]
        grave = "alarm" if any(a.severity.value == "alarm" for a in found) else "warning" if found else ""
        self.rail.buttons["alarms"].set_mark(grave)
        lost = any(link.blind_since and not link.up for link in self.bridge.center.links.values())
        self.rail.buttons["links"].set_mark("blind" if lost else "")

    def _health(self, health: Health) -> None:
        self._notices()
        self.bar.refresh()
        self.page.refresh()
        self.inspector.refresh()

    def _notices(self) -> None:
        wanted = {notice.key: notice for notice in health_notices(self.bridge)}
        simulated = simulated_notice(self.bridge.center)
        if simulated is not None and not self._dismissed("simulated"):
            wanted[simulated.key] = simulated
        for notice in self.banner.notices():
            if (
                notice.key
                in ("database", "engine", "starting", "simulated", *(f"link/{n}" for n in self.bridge.center.links))
                and notice.key not in wanted
            ):
                self.banner.take_back(notice.key)
        for notice in wanted.values():
            self.banner.say(notice)

    def _dismissed(self, key: str) -> bool:
        return key in self._closed

    def _dismiss(self, key: str) -> None:
        self._closed.add(key)
        if key == "simulated" and self._settings is not None:
            self._settings.setValue("closed/simulated", True)

    def _came_back(self, blindness: Blindness) -> None:
        self.banner.say(blindness_notice(blindness))

    def _ask_failed(self, command: c.Command, why: str) -> None:
        words = self.tr("Not asked: {what}. {why}").format(what=title(self.bridge.center, command), why=why)
        self.banner.say(Notice(f"failed/{command.id}", words, "alarm"))

    def tell(self, words: str) -> None:
        """Say something that happened."""
        self.banner.say(Notice("told", words, for_s=20.0))

    def _say(self, words: str) -> None:
        self.banner.say(Notice("said", words, "warning", for_s=6.0))

    def _banner_action(self, key: str) -> None:
        if key == "simulated":
            self.open_connect()

    # what opens over the window

    def open_passport(self, figure: str, subject: str) -> None:
        """The passport of a figure; not modal, the floor goes on."""
        sheet = PassportSheet(self.bridge, figure, subject, self)
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

    def _alarm_key(self, what: str) -> None:
        named = [name for kind, name in self.selection if kind == "alarm"]
        if not named and what == "acknowledge":
            named = [a.id for a in standing(self.bridge.center, self.bridge.now()) if not a.owner][:1]
        if not named:
            self._say(self.tr("Select an alarm first"))
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

    def _recall(self) -> None:
        if self._settings is None:
            return
        self.bell.enabled = bool(self._settings.value("sound", True, bool))
        geometry = self._settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        state = self._settings.value("window/splitter")
        if state is not None:
            self.splitter.restoreState(state)
        for page in self.pages.values():
            page.recall(self._settings)
        name = str(self._settings.value("window/page", "floor"))
        self.show_page(name if name in self.pages else "floor")

    def remember(self) -> None:
        """Write down how the window is arranged."""
        if self._settings is None:
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/splitter", self.splitter.saveState())
        self._settings.setValue("window/page", self.page.name)
        for page in self.pages.values():
            page.remember(self._settings)
        self._settings.sync()

    def closeEvent(self, event) -> None:
        self.remember()
        if self.past is not None:
            self.past.stop()
        for sheet in list(self.passports):
            sheet.close()
        super().closeEvent(event)
