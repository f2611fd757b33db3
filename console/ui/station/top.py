"""The bar on top of a station: site, how the link of its telephone is, the time, who sits here, and help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from console.ui import labels, theme
from console.ui.ask import Asker
from console.ui.bridge import Bridge
from console.ui.widgets.lamp import Lamp
from console.ui.widgets.text import PlainLabel, caption


class Top(QWidget):
    """One line."""

    who_asked = Signal()
    help_asked = Signal()

    def __init__(self, bridge: Bridge, site: str, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setObjectName("bar")
        self.setFixedHeight(43)
        self.title = PlainLabel(self.tr("{site} · station").format(site=site), "heading")
        self._lamps: dict[str, Lamp] = {}
        self._lights = QHBoxLayout()
        self._lights.setSpacing(10)
        self.keys = PlainLabel(
            self.tr("Ctrl+F find · Ctrl+I verify · Ctrl+T ticket · Ctrl+D diagnosis · Ctrl+L directory · Ctrl+O order"),
            "faint",
        )
        self.clock = PlainLabel("00:00:00", "heading")
        self.clock.setFont(theme.font(theme.BODY, 600))
        self.clock.setFixedWidth(self.clock.sizeHint().width() + 4)
        self.who = QPushButton(caption(asker.who, 20))
        self.who.setProperty("kind", "link")
        self.who.setAccessibleName(self.tr("You are {who}; choose the agent").format(who=asker.who))
        self.who.setToolTip(self.tr("Choose the agent who sits here (Ctrl+U)"))
        self.who.clicked.connect(self.who_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 14, 0)
        layout.setSpacing(14)
        layout.addWidget(self.title)
        layout.addLayout(self._lights)
        layout.addStretch(1)
        layout.addWidget(self.keys)
        layout.addStretch(1)
        layout.addWidget(self.clock)
        layout.addWidget(self.who)

    def refresh(self) -> None:
        """Links and time."""
        now, links = self._bridge.now(), self._bridge.center.links
        self.clock.show_text(labels.clock_time(self._bridge.wall_time(), seconds=True))
        for gone in set(self._lamps) - set(links):
            self._lamps.pop(gone).deleteLater()
        for name, link in links.items():
            if name not in self._lamps:
                self._lamps[name] = Lamp(name, name)
                self._lights.addWidget(self._lamps[name])
            self._lamps[name].set_state(*labels.link_word(link, now), link.reason)
