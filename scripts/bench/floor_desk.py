"""Whether the floor stutters while the desk is worked with: a living centre beside lists over a million tickets.

The floor of a supervisor's window follows five hundred agents and sixty calls a second. By turns nobody touches the
desk, and a hand opens, filters, searches, scrolls and goes on in its lists, four deeds a second. A frame is the time
from one turn of Qt's thread to the next; a turn is wanted every sixtieth of a second.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from console.collector import settle_collector
from console.desk.ticket import Status
from console.store.desk.ticket_lists import CHANGED, DUE, PRIORITY, RISK, Wanted
from console.store.journal import Journal
from console.store.replica import Replica
from console.threads import share_evenly
from console.ui import ask, theme
from console.ui.bridge import Bridge
from console.ui.desk.door import Door
from console.ui.feed import JournalFeed
from console.ui.supervisor.tickets_page import TicketsPage
from console.ui.supervisor.window import SupervisorWindow
from scripts.bench.desk import TICKETS, fill_tickets
from scripts.bench.rounds import Result
from tests.helpers import postgres
from tests.helpers.waiting import wait_until

FEED = Path(__file__).with_name("floor_feed.py")
FRAME_MS, DEED_MS = 16, 250
ALONE, BESIDE = "floor alone", "with the desk"
_VIEWS = (
    *(Wanted(open=True, order=RISK), Wanted(), Wanted(open=True, owner="-", order=PRIORITY), Wanted(order=CHANGED)),
    *(Wanted(team="front", open=True, order=DUE), Wanted(status=Status.WAITING_CUSTOMER), Wanted(product="product-3")),
)
_TYPED = ("printer", "printer blinks", "000123", "p", "zebra", "")


class Beat(QObject):
    """Milliseconds from one turn of Qt's thread to the next, while it beats."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def run(self, seconds: float) -> list[float]:
        """The gaps of so many seconds."""
        self.gaps, self._last = [], time.perf_counter()
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        self._timer.start()
        loop.exec()
        self._timer.stop()
        return self.gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


class Hand(QObject):
    """Works with the desk's lists, one deed after another."""

    def __init__(self, page: TicketsPage) -> None:
        super().__init__()
        self._page, self.deeds, self.came = page, 0, 0
        self._turns = cycle(self._all())
        self._timer = QTimer(self, interval=DEED_MS)
        self._timer.timeout.connect(self._next)
        page.table.counted.connect(self._answered)

    @contextmanager
    def working(self) -> Iterator[None]:
        """Meanwhile."""
        self._timer.start()
        yield
        self._timer.stop()

    def _all(self) -> list[Callable[[], object]]:
        table, bar = self._page.table, self._page.table.view.verticalScrollBar()
        deeds: list[Callable[[], object]] = []
        for place, wanted in enumerate(_VIEWS):
            deeds.append(partial(table.ask, wanted))
            deeds += [lambda: bar.setValue(bar.maximum()), table.more.click, lambda: bar.setValue(bar.maximum())]
            deeds.append(lambda: table.view.sortByColumn(2, Qt.SortOrder.AscendingOrder))
            typed = _TYPED[place % len(_TYPED)]
            deeds.append(partial(table.search.setText, typed))
            deeds += [lambda: self._page.board.setChecked(True), lambda: self._page.board.setChecked(False)]
        return deeds

    def _next(self) -> None:
        self.deeds += 1
        next(self._turns)()

    def _answered(self) -> None:
        self.came += 1


def floor_desk(tickets: int = TICKETS, seconds: float = 10.0, rounds: int = 3, rate: float = 60.0) -> Result:
    """Frame times of the floor by turns alone and beside the desk, on both databases; figures in milliseconds."""
    result = Result("floor-and-desk")
    share_evenly()
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{(Path(folder) / 'journal.sqlite').as_posix()}"
        _measure("SQLite", address, Path(folder), tickets, (seconds, rounds, rate), result)
        try:
            with postgres.server() as server, postgres.database(server) as address:
                _measure("PostgreSQL", address, Path(folder), tickets, (seconds, rounds, rate), result)
        except postgres.NoServer as why:
            result.notes.append(f"no PostgreSQL here, that half was not measured: {why}")
    return result


def _measure(
    name: str, address: str, folder: Path, tickets: int, how: tuple[float, int, float], result: Result
) -> None:
    seconds, rounds, rate = how
    with Journal(address) as journal:
        fill_tickets(journal, tickets)
    gaps: dict[str, list[float]] = {ALONE: [], BESIDE: []}
    with _living(address, rate), _windows(address, folder / f"{name}.ini") as (bridge, page):
        wait_until(lambda: _turned() and len(bridge.center.calls) > rate, "calls are on the floor", 60)
        settle_collector()  # as a window's `main` does
        beat, hand, before = Beat(), Hand(page), bridge.center.seq
        beat.run(min(2.0, seconds))
        for _ in range(rounds):
            gaps[ALONE] += beat.run(seconds)
            with hand.working():
                gaps[BESIDE] += beat.run(seconds)
        rows, agents = bridge.center.seq - before, len(bridge.center.agents)
    for words, times in gaps.items():
        for percent in (50, 95, 99):
            result.figures[f"{name}: {words}: p{percent} ms"] = _percent(times, percent)
        result.figures[f"{name}: {words}: worst ms"] = round(max(times), 1)
        late = sum(gap > 2.5 * FRAME_MS for gap in times) / len(times)
        result.figures[f"{name}: {words}: later than two frames, %"] = round(100 * late, 2)
    told = f"{hand.deeds} deeds at the desk over {tickets:,} tickets, {hand.came} answered"
    result.notes.append(f"{name}: {agents} agents, {rows:,} rows folded; {told}")


@contextmanager
def _living(address: str, rate: float, agents: int = 500) -> Iterator[None]:
    feed = subprocess.Popen(
        [sys.executable, str(FEED), address, str(rate), str(agents)], stdout=subprocess.PIPE, text=True
    )
    assert feed.stdout is not None
    try:
        assert feed.stdout.readline(), "the living centre did not begin"
        yield
    finally:
        feed.kill()
        feed.wait()
        feed.stdout.close()


@contextmanager
def _windows(address: str, settings: Path) -> Iterator[tuple[Bridge, TicketsPage]]:
    """The floor in a supervisor's window, and the tickets beside it as on a second screen: one thread for both."""
    bridge = Bridge(lambda wake: JournalFeed(Replica(address, wake)))
    door = Door(Journal(address), "bench")
    remembered = QSettings(str(settings), QSettings.Format.IniFormat)
    window = SupervisorWindow(bridge, ask.here(""), "bench", remembered, "", door=door)
    page = TicketsPage(bridge, door)
    try:
        bridge.start()
        for shown in (window, page):
            shown.resize(1600, 1000)
            shown.show()
        yield bridge, page
    finally:
        bridge.stop()
        door.stop()
        for shown in (page, window):
            shown.close()
            shown.deleteLater()


def _turned() -> bool:
    QApplication.processEvents()
    return True


def _percent(times: list[float], percent: int) -> float:
    return round(statistics.quantiles(times, n=100, method="inclusive")[percent - 1], 1)
