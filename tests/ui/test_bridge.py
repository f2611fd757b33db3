"""The Qt boundary: wakes become frames, frames tell keys, losses and returns are announced."""

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from console.center import commands as c
from console.center import events as e
from console.center.state import Center
from console.center.states import Outcome
from console.ui import ask
from console.ui.bridge import Blindness, Bridge
from console.ui.feed import Health, ScriptedFeed

NOW = 1_700_000_000.0


class Desk:
    """A bridge over a script."""

    def __init__(self) -> None:
        self.time = NOW
        self.feed: ScriptedFeed
        self.bridge = Bridge(self._open)

    def _open(self, wake: Callable[[], None]) -> ScriptedFeed:
        self.feed = ScriptedFeed(Center(), wake, lambda: self.time)
        return self.feed


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def queue_seen(number: int) -> e.QueueSeen:
    return e.QueueSeen(NOW, f"q{number}", "lab", f"lab/q{number}", f"q{number}")


def test_many_wakes_are_one_frame(desk: Desk, qtbot: QtBot) -> None:
    frames: list[frozenset[tuple[str, str]]] = []
    desk.bridge.changed.connect(frames.append)
    with qtbot.waitSignal(desk.bridge.changed):
        for number in range(50):
            desk.feed.tell(queue_seen(number))
    assert len(frames) == 1
    assert ("queue", "lab/q7") in frames[0]
    assert len(desk.bridge.center.queues) == 50


def test_a_wake_from_another_thread_is_folded_in_qts(desk: Desk, qtbot: QtBot) -> None:
    folded: list[int] = []
    desk.bridge.changed.connect(lambda _: folded.append(threading.get_ident()))
    with qtbot.waitSignal(desk.bridge.changed):
        thread = threading.Thread(target=lambda: desk.feed.tell(queue_seen(1)))
        thread.start()
    thread.join()
    assert folded == [threading.get_ident()]


def test_frames_are_at_least_a_frame_apart(desk: Desk, qtbot: QtBot) -> None:
    moments: list[float] = []
    desk.bridge.changed.connect(lambda _: moments.append(time.perf_counter()))
    for number in range(4):
        with qtbot.waitSignal(desk.bridge.changed):
            desk.feed.tell(queue_seen(number))
    assert all(after - before > 0.010 for before, after in pairwise(moments))


def test_time_never_stands_before_the_newest_fact(desk: Desk, qtbot: QtBot) -> None:
    assert desk.bridge.now() == NOW
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(e.LinkUp(NOW + 9, "up", "lab", "sim"))
    assert desk.bridge.now() == NOW + 9


def test_a_gap_that_is_over_is_announced_once_with_what_was_missed(desk: Desk, qtbot: QtBot) -> None:
    told: list[Blindness] = []
    desk.bridge.came_back.connect(told.append)
    queue, call = "lab/support", "lab/1"
    before = [
        e.LinkUp(NOW, "1", "lab", "sim"),
        e.QueueSeen(NOW, "2", "lab", queue, "support"),
        e.CallArrived(NOW + 1, "3", "lab", call, "1"),
        e.CallQueued(NOW + 2, "4", "lab", call, "lab/1/v", queue),
        e.LinkDown(NOW + 10, "5", "lab", "end of stream"),
    ]
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(*before)
    assert desk.bridge.blind_since("lab") == NOW + 10
    assert not told
    with qtbot.waitSignal(desk.bridge.came_back):
        desk.feed.tell(
            e.SnapshotTaken(NOW + 60, "6", "lab", (), (), (), (queue,)), e.LinkUp(NOW + 61, "7", "lab", "sim")
        )
    assert [(b.gap.since, b.gap.until, b.unobserved) for b in told] == [(NOW + 10, NOW + 61, 1)]
    assert desk.bridge.center.queues[queue].ended[0].outcome is Outcome.UNOBSERVED
    assert desk.bridge.blind_since("lab") == 0
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(e.LinkLagged(NOW + 62, "8", "lab", 0.01))
    assert len(told) == 1


def test_a_lost_engine_blinds_every_link(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(e.LinkUp(NOW, "1", "lab", "sim"))
    assert desk.bridge.blind_since("lab") == 0
    desk.feed.state = Health(engine_since=NOW + 5)
    with qtbot.waitSignal(desk.bridge.health_changed):
        desk.bridge.look_after()
    assert desk.bridge.blind_since("lab") == NOW + 5


def test_what_cannot_be_written_down_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.feed.refuse = "the journal is away"
    command = ask.here().command(c.MoveToFront, visit="lab/1/v")
    with qtbot.waitSignal(desk.bridge.ask_failed) as caught:
        desk.bridge.ask(command)
    assert caught.args == [command, "the journal is away"]
    assert not desk.bridge.center.orders


def test_asking_changes_nothing_but_the_order(desk: Desk, qtbot: QtBot) -> None:
    command = ask.here().command(c.SetReady, agent="lab/a")
    with qtbot.waitSignal(desk.bridge.changed) as caught:
        desk.bridge.ask(command)
    assert caught.args[0] == {("order", command.id)}
    assert not desk.bridge.center.agents


def test_it_starts_looks_and_stops(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.start()
    desk.feed.state = Health(database_since=NOW, database_why="gone")
    qtbot.waitUntil(lambda: desk.bridge.health.database_why == "gone")
    desk.bridge.stop()
    desk.bridge.stop()
    assert desk.bridge.backlog == 0


def arrived(ago: float) -> e.CallArrived:
    return e.CallArrived(NOW - ago, f"call{ago}", "lab", f"lab/{ago}", str(ago))


def test_while_the_day_is_being_told_it_is_that_days_time(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.start()
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(e.LinkUp(NOW, "1", "lab", "sim"), arrived(7200))
    assert desk.bridge.behind
    assert desk.bridge.now() == NOW - 7200
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(arrived(1))
    assert not desk.bridge.behind
    assert desk.bridge.now() == NOW
    desk.bridge.stop()


def test_old_facts_with_silence_after_them_are_the_present(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.start()
    with qtbot.waitSignal(desk.bridge.changed):
        desk.feed.tell(arrived(7200))
    assert desk.bridge.behind
    qtbot.waitUntil(lambda: not desk.bridge.behind)
    assert desk.bridge.now() == NOW
    desk.bridge.stop()
