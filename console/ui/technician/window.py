"""The technician's window: the supervisor's rail, bar, banner and strip around screens of its own.

It decides nothing: what is pressed becomes a command in the journal, what is shown comes from facts, bytes from tapes,
results from the bench's scripts. It holds no link.

Long because all that is joined in the window is joined in this one place.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from console.center import commands as c
from console.center.boards import standing
from console.center.state import Key
from console.settings import Settings
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.feed import Health
from console.ui.supervisor.alarms_page import AlarmsPage
from console.ui.supervisor.banner import Banner, Notice
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.herald import Herald
from console.ui.supervisor.orders_sheet import OrdersSheet
from console.ui.supervisor.page import Page
from console.ui.supervisor.rail import Rail
from console.ui.supervisor.shelving import ask_to_shelve
from console.ui.supervisor.topbar import TopBar
from console.ui.technician.bench_page import BenchPage
from console.ui.technician.bytes_page import BytesPage
from console.ui.technician.devices_page import DevicesPage
from console.ui.technician.hand_panel import KEYS
from console.ui.technician.history import History
from console.ui.technician.keyboard import Keyboard
from console.ui.technician.lines_page import LinesPage
from console.ui.technician.links_page import TechnicianLinks
from console.ui.widgets.commands import CommandStrip
from console.ui.widgets.frame import framed

Keys = dict[str, Callable[[], None]]
GIVE_BACK_MS = 2500
"""So long a closing window waits to see that the outputs it had taken are the house's again."""


class TechnicianWindow(QMainWindow):
    """One window, one bridge. `remembered`: where its arrangement is kept; `settings_path`: named to people."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        settings: Settings,
        remembered: QSettings | None = None,
        settings_path: str = "",
    ) -> None:
        super().__init__()
        self.bridge, self._remembered = bridge, remembered
        self.settings, self.settings_path = settings, settings_path
        self.selection: tuple[Key, ...] = ()
        self._closing = False
        self._patience = QTimer(self, singleShot=True, interval=GIVE_BACK_MS)
        self._patience.timeout.connect(self.close)
        self.history = History()
        self.hands = Hands(bridge, asker, self)
        self.setWindowTitle(self.tr("{site} – technician – Centralino").format(site=settings.site))
        self.setMinimumSize(1080, 620)
        self.resize(1280, 800)
        self.screens = self._screens()
        self.rail = Rail(self.screens)
        self.bar = TopBar(bridge, settings.site, asker)
        self.bar.hide_palette()
        self.banner = Banner()
        self.strip = CommandStrip(self.tr("Commands"), self.tr("What you ask for shows here, with its fate."))
        self.links = TechnicianLinks(bridge, self.hands, self.history, settings)
        self.bytes = BytesPage(bridge, settings, settings_path)
        self.devices = DevicesPage(bridge, self.hands)
        self.lines = LinesPage(bridge, self.hands)
        self.alarms = AlarmsPage(bridge)
        self.bench = BenchPage(bridge, self.hands, settings, settings_path)
        self.pages: dict[str, Page] = {page.name: page for page in self._pages()}
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.setCentralWidget(framed(self.rail, self.bar, self.banner, self._stack, self.strip))
        self.herald = Herald(self, remembered)
        self._connect()
        self.keyboard = Keyboard(self)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self.show_page("links")
        if remembered is not None:
            self._recall(remembered)
        self._health(bridge.health)

    def _screens(self) -> list[tuple[str, str, str]]:
        return [
            ("links", "links", self.tr("Links")),
            ("bytes", "bytes", self.tr("Bytes")),
            ("devices", "devices", self.tr("Devices")),
            ("lines", "trunks", self.tr("Lines")),
            ("alarms", "alarms", self.tr("Alarms")),
            ("bench", "bench", self.tr("Bench")),
        ]

    def _pages(self) -> list[Page]:
        return [self.links, self.bytes, self.devices, self.lines, self.alarms, self.bench]

    def _connect(self) -> None:
        self.bridge.changed.connect(self._changed)
        self.bridge.health_changed.connect(self._health)
        self.rail.chosen.connect(self.show_page)
        for page in self.pages.values():
            page.selected.connect(self.select)
        for said in (self.devices.hand.said, self.lines.said, self.bench.said):
            said.connect(self.say)
        self.links.bytes_asked.connect(self.show_bytes)
        self.bar.link_asked.connect(lambda name: self.go(("link", name)))
        self.bar.alarms_asked.connect(lambda: self.show_page("alarms"))
        self.strip.cancel_requested.connect(self.hands.cancel)
        self.strip.list_requested.connect(self.open_orders)

    def page_keys(self, page: Page) -> Keys:
        """The letters of a screen."""
        if page is self.links:
            return {"B": lambda: self.show_bytes(self.links.chosen())}
        if page is self.bytes:
            return {
                "P": self.bytes.pause.toggle,
                "End": self.bytes.go_newest,
                "Ctrl+F": self.bytes.search.setFocus,
                "/": self.bytes.search.setFocus,
                "F3": partial(self.bytes.find, 1),
                "Shift+F3": partial(self.bytes.find, -1),
            }
        if page is self.devices:
            hand = self.devices.hand
            return {"T": hand.toggle} | {key: partial(hand.press, what) for what, key in KEYS.items()}
        if page is self.lines:
            return {
                "A": self.lines.answer_call,
                "D": self.lines.hang_up_call,
                "Ctrl+T": self.lines.test_call,
                "Ctrl+Return": self.lines.send_message,
            }
        if page is self.bench:
            tests = {str(number): partial(self.bench.choose, name) for number, name in enumerate(self.bench.buttons, 1)}
            return tests | {"R": self.bench.begin, "X": self.bench.cancel}
        if page is self.alarms:
            return {"A": partial(self.alarm_key, "acknowledge"), "V": partial(self.alarm_key, "shelve")}
        return {}

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

    def show_bytes(self, link: str) -> None:
        """The bytes of a link; one the settings of this machine do not know is said to be unknown."""
        if link and not self.bytes.show_link(link):
            self.say(self.tr("The settings of this machine do not know the link “{link}”").format(link=link))
            return
        self.show_page("bytes")

    def select(self, selection: tuple[Key, ...]) -> None:
        """What is looked at."""
        self.selection = tuple(selection)
        self.page.mark(self.selection)

    def go(self, key: Key) -> None:
        """Show a subject where it is at home."""
        home = {"link": "links", "alarm": "alarms", "device": "devices", "trunk": "lines"}.get(key[0])
        if home is not None:
            self.show_page(home)
            self.page.reveal(key)
            self.select((key,))

    # following

    def _changed(self, keys: frozenset[Key]) -> None:
        self.history.note(keys)
        self.page.follow(keys)
        self._given_back()
        kinds = {kind for kind, _ in keys}
        if kinds & {"order", "centre"}:
            self.herald.refresh_strip()
        if self.bridge.behind or kinds & {"link", "centre", "alarm"}:
            self.bar.refresh()
            self.herald.mark_rail()
            self.herald.refresh_notices()

    def _health(self, health: Health) -> None:
        self.herald.refresh_notices()
        self.bar.refresh()
        self.page.refresh()

    def _given_back(self) -> None:
        """The window waits to close until the engine has been told, for a moment at most."""
        who, devices = self.hands.asker.who, self.bridge.center.devices.values()
        if self._closing and not any(device.held_by == who for device in devices):
            self.close()

    def _tick(self) -> None:
        self.history.sample(self.bridge.center, self.bridge.now())
        if self.page is self.links:
            self.links.second()
        elif self.page is self.devices:
            self.devices.second()

    def say(self, words: str) -> None:
        """Say, for a moment, why something was not done."""
        self.herald.say(words)

    # alarms, commands

    def alarm_key(self, what: str) -> None:
        """A or V on the alarm selected; A also takes the first that nobody has."""
        named = [name for kind, name in self.selection if kind == "alarm"]
        if not named and what == "acknowledge":
            named = [a.id for a in standing(self.bridge.center, self.bridge.now()) if not a.owner][:1]
        if not named:
            self.say(self.tr("Select an alarm first"))
        for name in named:
            if what == "acknowledge":
                self.hands.send(self.hands.asker.command(c.AcknowledgeAlarm, alarm=name))
            else:
                ask_to_shelve(self.hands, self.bridge, name, self)

    def open_orders(self) -> None:
        """All commands of the last hour with their fate."""
        sheet = OrdersSheet(self.bridge, self.hands, self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.show()

    def open_connect(self) -> None:
        """Another switch is a matter of the settings file."""
        where = self.settings_path or "settings.toml"
        self.banner.say(Notice("connect", self.tr("Links are described in {path}").format(path=where), for_s=20.0))

    # life

    def _recall(self, remembered: QSettings) -> None:
        geometry = remembered.value("technician/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        for page in self.pages.values():
            page.recall(remembered)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._second.start()

    def closeEvent(self, event) -> None:
        if self.devices.hand.give_back() and not self._closing:
            self._closing = True
            self.banner.say(Notice("closing", self.tr("Giving the outputs back to the house…")))
            self._patience.start()
            event.ignore()
            return
        self._second.stop()
        self.bytes.close_tap()
        self.bench.close_run()
        if self._remembered is not None:
            self._remembered.setValue("technician/geometry", self.saveGeometry())
            for page in self.pages.values():
                page.remember(self._remembered)
        super().closeEvent(event)
