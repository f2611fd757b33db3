"""One line that says when many callers report the same, and offers to gather their tickets under a parent."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from console.desk.clusters import Cluster
from console.store.desk.incidents import incidents
from console.store.desk.ticket_life import Draft
from console.ui import labels
from console.ui.desk.door import Door
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain

EVERY_MS = 30_000


class IncidentLine(QFrame):
    """Looks twice a minute and when told; hidden while nothing unusual is reported. `key`: the window's for it."""

    gathered = Signal(str)  # the parent's id

    def __init__(self, door: Door, language: Callable[[], str], key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._door, self._language = door, language
        self.cluster: Cluster | None = None
        self.words = PlainLabel("", "warning")
        self.words.setWordWrap(True)
        self.gather = KeyedButton(self.tr("Gather under a parent"), key, self.gather_now, own=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 6, 11, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.gather)
        self.hide()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask whether many report the same."""
        language = self._language()
        self._door.ask(lambda: incidents(self._door.journal, language), self._came)

    def _came(self, found: list[Cluster]) -> None:
        self.cluster = found[0] if found else None
        self.setVisible(self.cluster is not None)
        if self.cluster is None:
            return
        words = self.tr("▲ {n} callers report the same since {time}: {product} · {words}")
        told = words.format(
            n=f"{self.cluster.callers}+" if self.cluster.partly else self.cluster.callers,
            time=labels.clock_time(self.cluster.since),
            product=plain(self.cluster.product, 30),
            words=plain(" ".join(self.cluster.words), 80),
        )
        self.words.show_text(told)
        self.gather.setVisible(not self.cluster.parent)

    def gather_now(self) -> None:
        """Open a parent ticket for them and put them under it."""
        cluster, door = self.cluster, self._door
        if cluster is None or cluster.parent:
            return
        title = self.tr("Incident: {words}").format(words=" ".join(cluster.words))[:200]

        def work() -> str:
            made = door.tickets.open(door.who, Draft(title, product=cluster.product, impact=1, urgency=1))
            door.tickets.gather(list(cluster.reports), made.id, door.who)
            return made.id

        def done(parent: str) -> None:
            self.gathered.emit(parent)
            self.look()

        self.gather.hide()
        door.ask(work, done)
