"""Passports, reconciliation and history: what is behind a figure, and what has been."""

import threading
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.center.passport import FIGURES
from console.center.states import Outcome, Variant
from console.store.errors import StoreLost
from console.store.history import Place, Wanted
from console.store.lines import Row
from console.store.records import CallRecord
from console.ui import labels, stage
from console.ui.scenes import NOON
from console.ui.supervisor.agent_passport import FIGURES as AGENT_FIGURES
from console.ui.supervisor.buttons import FigureButton
from console.ui.supervisor.past import PAGE
from tests.helpers.floor import Floor


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_of_a_queue_and_of_the_centre_opens(floor: Floor, figure: str) -> None:
    for subject in (floor.queue("Support L1").id, ""):
        floor.window.open_passport(figure, subject)
        sheet = floor.window.passports[-1]
        assert sheet.passport.figure == figure
        assert "{" not in " ".join(texts(sheet))
        sheet.close()


@pytest.mark.parametrize("figure", AGENT_FIGURES)
def test_an_agents_figures_open_too(floor: Floor, figure: str) -> None:
    agent = floor.agent("Davide Po")
    floor.window.select((("agent", agent.id),))
    buttons = {button.accessibleName(): button for button in floor.window.inspector.findChildren(FigureButton)}
    assert len(buttons) == len(AGENT_FIGURES)
    floor.window.open_passport(figure, agent.id)
    (sheet,) = floor.window.passports
    assert "Davide Po" in sheet.windowTitle()
    assert labels.span(agent.day.talk_s) in texts(sheet)
    sheet.refresh()
    floor.press(Qt.Key.Key_Escape)
    assert not floor.window.passports


def test_variants_stand_side_by_side_and_the_shown_one_is_the_cards(floor: Floor) -> None:
    queue = floor.queue("Support L1")
    floor.window.open_passport("service_level", queue.id)
    words = texts(floor.window.passports[0])
    for variant in Variant:
        assert any(labels.variant(variant) in word for word in words)
    card = floor.window.page.cards.card(queue.id)
    assert words.count(card.level_text) >= 2


def test_the_calls_behind_a_figure_lead_to_the_call(floor: Floor) -> None:
    queue = floor.queue("Support L1")
    floor.window.open_passport("longest_wait", queue.id)
    sheet = floor.window.passports[0]
    assert set(sheet.calls.keyed.keys()) == set(queue.waiting)
    key = sheet.calls.keyed.key_at(0)
    sheet.calls.row_activated.emit(key)
    assert floor.window.selection == (("call", floor.center.visits[key].call),)


def test_reconcile_explains_the_switchs_own_counting(floor: Floor) -> None:
    queue = floor.queue("Sales")
    floor.window.open_passport("abandoned", queue.id)
    assert any("not told its counters" in word for word in texts(floor.window.passports[0]))
    floor.window.passports[0].close()
    at = floor.now
    floor.tell(e.QueueCounted(at, "c1", queue.link, queue.id, 100, 20))
    for number, outcome in enumerate((Outcome.ABANDONED, Outcome.TIMED_OUT, Outcome.TIMED_OUT)):
        call = f"{queue.link}/rec{number}"
        floor.tell(
            e.CallArrived(at + 1, f"ra{number}", queue.link, call, f"rec{number}"),
            e.CallQueued(at + 1, f"rb{number}", queue.link, call, f"{call}/1", queue.id),
            e.VisitEnded(at + 40, f"rc{number}", queue.link, f"{call}/1", call, queue.id, outcome, wait_s=39.0),
        )
    floor.tell(e.QueueCounted(at + 50, "c2", queue.link, queue.id, 100, 23))
    floor.window.open_passport("abandoned", queue.id)
    words = texts(floor.window.passports[-1])
    assert "timed out +2" in words
    assert "+2" in words
    assert "not explained" not in " ".join(words)


class Archive:
    """A journal's history, made up: `count` calls, newest first."""

    def __init__(self, count: int) -> None:
        self.asked: list[tuple[Wanted, Place | None]] = []
        self.threads: set[int] = set()
        self.fault = ""
        self.closed = False
        self.records = [
            CallRecord(
                f"lab/{n}", "lab", str(n), "inbound", f"+39{n:04}", f"Caller {n}", "", "", "", "", NOON - 60 * n - 30,
                NOON - 60 * n, "", "", "answered", 5.0, 20.0,
            )
            for n in range(count)
        ]  # fmt: skip

    def calls(self, wanted: Wanted, after: Place | None = None, limit: int = 100) -> list[CallRecord]:
        self.threads.add(threading.get_ident())
        if self.fault:
            raise StoreLost(self.fault)
        self.asked.append((wanted, after))
        found = [r for r in self.records if wanted.text in r.name and (after is None or (r.ended, r.id) < after)]
        return found[:limit]

    def close(self) -> None:
        self.closed = True

    def call_events(self, call: str) -> Sequence[Row]:
        self.threads.add(threading.get_ident())
        native = call.partition("/")[2]
        return [
            Row(1, e.CallArrived(NOON - 900, "1", "lab", call, native, name=f"Caller {native}")),
            Row(2, e.CallCleared(NOON - 800, "2", "lab", call, "hung up")),
        ]


def test_history_turns_pages_and_never_in_qts_thread(qtbot: QtBot) -> None:
    archive = Archive(PAGE + 30)
    floor = Floor(stage.busy(NOON).center(), qtbot, archive=archive)
    floor.press("h")
    pane = floor.window.pages["calls"].history
    qtbot.waitUntil(lambda: pane.model.total() == PAGE)
    assert "more below" in pane.note.text()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: pane.model.total() == PAGE + 30)
    assert archive.asked[1][1] == (archive.records[PAGE - 1].ended, archive.records[PAGE - 1].id)
    assert threading.get_ident() not in archive.threads
    pane.words.setText("Caller 12")
    qtbot.waitUntil(lambda: pane.model.total() == 1 + 10)
    floor.close()
    qtbot.waitUntil(lambda: archive.closed)


def test_a_call_of_the_past_is_inspected_with_its_timeline(qtbot: QtBot) -> None:
    floor = Floor(stage.busy(NOON).center(), qtbot, archive=Archive(3))
    floor.window.show_history()
    pane = floor.window.pages["calls"].history
    qtbot.waitUntil(lambda: pane.model.total() == 3)
    assert pane.view.select("lab/2")
    qtbot.waitUntil(lambda: "Caller 2" in texts(floor.window.inspector))
    assert "ended" in texts(floor.window.inspector)
    assert not floor.window.inspector.buttons
    floor.close()


def test_a_history_that_cannot_be_read_says_why(qtbot: QtBot) -> None:
    archive = Archive(3)
    archive.fault = "the journal is away"
    floor = Floor(stage.busy(NOON).center(), qtbot, archive=archive)
    floor.window.show_history()
    pane = floor.window.pages["calls"].history
    qtbot.waitUntil(lambda: pane.note.text() == "the journal is away")
    floor.close()


def test_commands_of_the_last_hour_are_listed_with_who_and_why(floor: Floor) -> None:
    floor.window.open_orders()
    sheet = next(w for w in floor.window.children() if type(w).__name__ == "OrdersSheet")
    assert sheet.pane.model.total() == len(floor.center.orders)
    floor.click(floor.window.page.waiting, floor.queue("Support L1").waiting[2])
    floor.press("f")
    floor.qtbot.waitUntil(lambda: sheet.pane.model.total() == len(floor.center.orders))
    assert any("m.rossi" in str(sheet.pane.model.index(row, 3).data()) for row in range(sheet.pane.model.rowCount()))
    assert sheet.pane.model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    sheet.close()
