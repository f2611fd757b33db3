"""The bar on top: site and screen, how the links are, which alarm waits for somebody, the time, who sits here."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from console.center.boards import standing
from console.center.site import Alarm
from console.ui import icons, labels, theme
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.supervisor.actions import presence
from console.ui.supervisor.alarm_words import alarm_title
from console.ui.supervisor.record_words import why_words
from console.ui.supervisor.sentences import agent_name
from console.ui.widgets.badge import AlarmBadge
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.text import PlainLabel, caption, plain, tooltip

_JOURNAL = "\0journal"  # no link is called so


class TopBar(QWidget):
    """Shows what holds for every screen."""

    link_asked = Signal(str)
    alarms_asked = Signal()
    palette_asked = Signal()
    who_asked = Signal()
    agent_asked = Signal(str)

    def __init__(self, bridge: Bridge, site: str, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._site = bridge, site
        self.setObjectName("bar")
        self.setFixedHeight(43)
        self.title = PlainLabel(site, "heading")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._lamps: dict[str, Lamp] = {}
        self._lights = QHBoxLayout()
        self._lights.setSpacing(10)
        self.badge = AlarmBadge(self.tr("no alarms"))
        self.badge.clicked.connect(self.alarms_asked)
        self.on_air = QPushButton()
        self.on_air.setProperty("kind", "link")
        self.on_air.setIcon(icons.icon("listen", "accent"))
        self.on_air.clicked.connect(lambda: self.agent_asked.emit(self._heard))
        self.on_air.hide()
        self._asker, self._heard = asker, ""
        self.find = find = QPushButton(self.tr("Ctrl K"))
        find.setProperty("kind", "link")
        find.setAccessibleName(self.tr("Find anything"))
        find.setToolTip(tooltip(self.tr("Find any agent, queue, call, action or screen (Ctrl+K)")))
        find.clicked.connect(self.palette_asked)
        self.clock = PlainLabel("00:00:00", "heading")
        self.clock.setFont(theme.font(theme.BODY, 600))
        self.clock.setFixedWidth(self.clock.sizeHint().width() + 4)
        self.who = QPushButton()
        self.who.setProperty("kind", "link")
        self.who.clicked.connect(self.who_asked)
        self.show_asker(asker)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 14, 0)
        layout.setSpacing(14)
        layout.addWidget(self.title)
        layout.addSpacing(6)
        layout.addLayout(self._lights)
        layout.addStretch(1)
        for widget in (self.on_air, self.badge, find, self.clock, self.who):
            layout.addWidget(widget)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.refresh)
        self.refresh()

    def hide_palette(self) -> None:
        """For a window that has none."""
        self.find.hide()

    def show_screen(self, word: str) -> None:
        """Which screen is open."""
        self.title.show_text(f"{self._site} · {word}")

    def show_site(self, site: str) -> None:
        """The site's name, changed."""
        word = self.title.text().partition(" · ")[2]
        self._site = site
        self.show_screen(word)

    def show_asker(self, asker: Asker) -> None:
        """Who sits here, and at which telephone."""
        self._asker = asker
        self.who.setText(caption(asker.who, 20))
        station = asker.station or self.tr("no telephone set")
        self.who.setToolTip(
            tooltip(
                self.tr("{who} at {workstation}, telephone: {station}").format(
                    who=asker.who, workstation=asker.workstation, station=station
                )
            )
        )
        self.who.setAccessibleName(self.tr("You are {who}").format(who=asker.who))

    def refresh(self) -> None:
        """Take links, alarms and the time over (once a second, and whenever one of them changed)."""
        now = self._bridge.now()
        self.clock.show_text(labels.clock_time(self._bridge.wall_time(), seconds=True))
        self._refresh_lamps(now)
        self._refresh_badge(now)
        self._refresh_presence()

    def _refresh_lamps(self, now: float) -> None:
        links = self._bridge.center.links
        for gone in set(self._lamps) - set(links) - {_JOURNAL}:
            self._lamps.pop(gone).deleteLater()
        for name in links:
            if name not in self._lamps:
                lamp = self._lamps[name] = Lamp(name, name)
                lamp.pressed_key.connect(self.link_asked)
                self._lights.addWidget(lamp)
            word, severity = labels.link_word(links[name], now)
            detail = self.tr("{link}: {word}\n{reason}").format(link=name, word=word, reason=why_words(links[name]))
            self._lamps[name].set_state(word, severity, detail.strip())
        self._database_lamp(now)

    def _database_lamp(self, now: float) -> None:
        health = self._bridge.health
        lamp = self._lamps.get(_JOURNAL)
        if not health.blind_since:
            if lamp is not None:
                self._lamps.pop(_JOURNAL).deleteLater()
            return
        if lamp is None:
            word = self.tr("database") if health.database_since else self.tr("engine")
            lamp = self._lamps[_JOURNAL] = Lamp("", word)
            self._lights.addWidget(lamp)
        time = labels.span(now - health.blind_since)
        lamp.set_state(self.tr("lost {time}").format(time=time), "blind", health.database_why or health.engine_why)

    def _refresh_presence(self) -> None:
        """In whose call you are yourself, on every screen: nobody forgets a microphone."""
        mine = presence(self._bridge.center, "", self._asker)
        self.on_air.setVisible(mine is not None)
        self._heard = mine.agent if mine is not None else ""
        if mine is not None:
            words = f"{labels.monitor_mode(mine.mode)}: {agent_name(self._bridge.center, mine.agent)}"
            self.on_air.setText(words)
            self.on_air.setAccessibleName(words)
            self.on_air.setToolTip(tooltip(self.tr("You are in this call. S leaves it.")))

    def _refresh_badge(self, now: float) -> None:
        found = [alarm for alarm in standing(self._bridge.center, now) if not alarm.cause] or list(
            standing(self._bridge.center, now)
        )
        waiting = [alarm for alarm in found if not alarm.owner]
        first = (waiting or found)[0] if found else None
        words = self._alarm_words(first) if first else ""
        self.badge.set_alarms(len(waiting) or len(found), words, first.severity.value if first and waiting else "calm")

    def _alarm_words(self, alarm: Alarm) -> str:
        owner = self.tr("{who} has it").format(who=plain(alarm.owner, 20)) if alarm.owner else self.tr("nobody has it")
        return f"{alarm_title(self._bridge.center, alarm)} · {owner}"

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._second.start()

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        self._second.stop()
