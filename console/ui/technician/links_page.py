"""All links with state, rates, errors; the selected one's lag over time, and all that is known of it."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from console.center.site import LinkState
from console.center.state import Center, Key
from console.settings import Settings
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.inspector import WIDTH, Inspector
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.page import Page
from console.ui.supervisor.panes import Pane
from console.ui.supervisor.record_words import why_words
from console.ui.technician.chart import LinkChart
from console.ui.technician.history import History
from console.ui.widgets.empty import EmptyState

translate = QCoreApplication.translate
_SHAPES = {"calm": "link-up", "warning": "link-connecting", "blind": "link-down"}


def gaps_of(center: Center, link: str) -> tuple[int, int]:
    """How many gaps a link had, and how many messages never arrived."""
    gaps = [gap for gap in center.gaps if gap.link == link]
    return len(gaps), sum(gap.lost for gap in gaps)


def disputes_of(center: Center, link: str) -> int:
    """How often its switch said something else than we had concluded."""
    return sum(dispute.subject.startswith(f"{link}/") for dispute in center.disputes)


def tape_word(settings: Settings, link: str) -> str:
    """Whether the settings of this machine record it; a dash when they do not know the link."""
    known = next((one for one in settings.links if one.name == link), None)
    if known is None:
        return "–"
    return translate("TechnicianLinks", "recorded") if known.record_tape else translate("TechnicianLinks", "off")


def listing(bridge: Bridge, history: History, settings: Settings) -> Listing:
    """Every link, a row each."""

    def rate(link: LinkState) -> float | None:
        return history.rate(link.name) if link.up else None

    columns = (
        Column(
            "name",
            translate("TechnicianLinks", "Link"),
            lambda k, now: k.name,
            width=150,
            shape=lambda k, now: _SHAPES.get(labels.link_word(k, now)[1], "link-down"),
        ),
        Column(
            "state",
            translate("TechnicianLinks", "State"),
            lambda k, now: labels.link_word(k, now)[0],
            width=96,
            ticking=True,
            severity=lambda k, now: labels.link_word(k, now)[1].replace("calm", ""),
            strong=True,
        ),
        Column("driver", translate("TechnicianLinks", "Driver"), lambda k, now: k.driver, width=66, gives_way=1),
        Column(
            "heard",
            translate("TechnicianLinks", "Heard"),
            lambda k, now: labels.span(max(0.0, now - k.heard)) if k.heard else "–",
            lambda k, now: k.heard,
            "right",
            70,
            ticking=True,
        ),
        Column(
            "worst",
            translate("TechnicianLinks", "Worst lag"),
            lambda k, now: "–" if (w := history.worst_lag(k.name)) is None else labels.milliseconds(w),
            lambda k, now: history.worst_lag(k.name),
            "right",
            84,
            ticking=True,
        ),
        Column(
            "rate",
            translate("TechnicianLinks", "Changes/s"),
            lambda k, now: "–" if (r := rate(k)) is None else f"{r:.1f}",
            lambda k, now: rate(k),
            "right",
            86,
            ticking=True,
        ),
        Column(
            "gaps",
            translate("TechnicianLinks", "Gaps"),
            lambda k, now: str(gaps_of(bridge.center, k.name)[0]),
            lambda k, now: gaps_of(bridge.center, k.name)[0],
            "right",
            56,
            severity=lambda k, now: "warning" if gaps_of(bridge.center, k.name)[0] else "",
        ),
        Column(
            "lost",
            translate("TechnicianLinks", "Lost"),
            lambda k, now: str(gaps_of(bridge.center, k.name)[1]),
            lambda k, now: gaps_of(bridge.center, k.name)[1],
            "right",
            64,
            tooltip=lambda k, now: translate("TechnicianLinks", "Messages whose numbers show that they never arrived"),
        ),
        Column(
            "disputes",
            translate("TechnicianLinks", "Disagree"),
            lambda k, now: str(disputes_of(bridge.center, k.name)),
            lambda k, now: disputes_of(bridge.center, k.name),
            "right",
            74,
            tooltip=lambda k, now: translate("TechnicianLinks", "How often the switch said something else than we had"),
        ),
        Column("tape", translate("TechnicianLinks", "Tape"), lambda k, now: tape_word(settings, k.name), width=76),
        Column(
            "reason",
            translate("TechnicianLinks", "Why"),
            lambda k, now: why_words(k),
            stretch=True,
            width=100,
            severity=lambda k, now: "dim",
        ),
        Column("version", translate("TechnicianLinks", "Switch"), lambda k, now: k.version, width=150, hidden=True),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        return {name for kind, name in keys if kind == "link"}

    def rows(center: Center) -> dict[str, Any]:
        return dict(center.links)

    return Listing("link", columns, rows, lambda center, name: center.links.get(name), touched, "name")


class TechnicianLinks(Page):
    """The links at the left, the selected one's facts at the right, its time below."""

    bytes_asked = Signal(str)

    def __init__(
        self, bridge: Bridge, hands: Hands, history: History, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__("links", bridge, parent)
        self._history = history
        self.pane = self.add_pane(Pane("tech-links", self.tr("Links"), listing(bridge, history, settings), bridge))
        self.pane.set_empty(
            EmptyState(
                "links", self.tr("No link is known yet"), self.tr("The engine tells of its links when it has started.")
            )
        )
        self.chart = LinkChart()
        self.inspector = Inspector(bridge, hands)
        self.inspector.set_hint(self.tr("Select a link: what it can do, its gaps and its disagreements show here."))
        self.bytes = QPushButton(self.tr("Its bytes  B"))
        self.bytes.clicked.connect(self._ask_bytes)
        self._lay_out()
        self.pane.activated.connect(lambda _: self._ask_bytes())

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.setHandleWidth(12)
        left.setChildrenCollapsible(False)
        left.addWidget(self.pane)
        left.addWidget(self.chart)
        left.setSizes([300, 300])
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.inspector, 1)
        column.addWidget(self.bytes)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([900, WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(split)

    def mark(self, selection: tuple[Key, ...]) -> None:
        super().mark(selection)
        self.inspector.inspect(tuple(key for key in selection if key[0] == "link"))
        self.second()

    def follow(self, keys) -> None:
        super().follow(keys)
        self.inspector.follow(keys)

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "inspector"):
            self.inspector.refresh()

    def second(self) -> None:
        """Another second has been noted."""
        name = self.chosen()
        self.bytes.setEnabled(bool(name))
        self.chart.show_moments(name, self._history.of(name) if name else (), self._bridge.now())

    def chosen(self) -> str:
        """The link that is selected, empty when none is."""
        return next((name for kind, name in self.inspector.selection if kind == "link"), "")

    def _ask_bytes(self) -> None:
        if self.chosen():
            self.bytes_asked.emit(self.chosen())

    def stops(self) -> list[QWidget]:
        return [self.pane.view, self.inspector.stop(), self.bytes]
