"""The list of queues with all their figures."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.center import measures
from console.center.boards import QueueBoard, queue_board
from console.center.state import Center, Key
from console.center.states import AgentState
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column
from console.ui.supervisor import limits
from console.ui.supervisor.listing import Listing
from console.ui.supervisor.sentences import share, target_words

translate = QCoreApplication.translate


def queues(bridge: Bridge) -> Listing:
    """Every queue with its figures."""

    boards: dict[str, tuple[tuple[int, int], QueueBoard]] = {}

    def board(queue: Any) -> QueueBoard:
        """The board of a row; one for all its columns, good for a quarter of a second."""
        stamp = (int(bridge.now() * 4), bridge.center.seq)
        known = boards.get(queue.id)
        if known is None or known[0] != stamp:
            known = boards[queue.id] = (stamp, queue_board(bridge.center, queue.id, bridge.now()))
        return known[1]

    def unless_blind(make: Callable[[QueueBoard], str]) -> Callable[[Any, float], str]:
        return lambda q, now: "–" if bridge.blind_since(q.link) else make(board(q))

    def by_record(queue: Any) -> int:
        """How many of the day's calls are known only by records after the call."""
        return sum(count for _, count in board(queue).recorded)

    def longest(queue: Any, now: float) -> float | None:
        return measures.longest_wait(bridge.center, queue, now)

    columns = (
        Column(
            "name",
            translate("Lists", "Queue"),
            lambda q, now: q.name,
            stretch=True,
            width=150,
            shape=lambda q, now: _queue_shape(bridge, q.id, q.link, now),
            severity=lambda q, now: "blind" if bridge.blind_since(q.link) else "",
        ),
        Column(
            "waiting",
            translate("Lists", "Waiting"),
            unless_blind(lambda b: str(b.waiting)),
            lambda q, now: len(q.waiting),
            "right",
            62,
            strong=True,
        ),
        Column(
            "longest",
            translate("Lists", "Longest"),
            lambda q, now: labels.span(longest(q, now)),
            longest,
            "right",
            68,
            ticking=True,
            strong=True,
            severity=lambda q, now: limits.wait_severity(bridge.center, q.id, longest(q, now) or 0.0),
        ),
        Column(
            "level",
            translate("Lists", "Service level"),
            unless_blind(lambda b: share(b.service_level)),
            lambda q, now: board(q).service_level,
            "right",
            98,
            severity=lambda q, now: limits.level_severity(board(q)),
        ),
        Column(
            "target",
            translate("Lists", "Target"),
            lambda q, now: target_words(bridge.center, q.id),
            width=62,
            align="right",
            severity=lambda q, now: "dim",
        ),
        Column(
            "offered",
            translate("Lists", "Offered"),
            lambda q, now: str(board(q).offered),
            lambda q, now: board(q).offered,
            "right",
            76,
        ),
        Column(
            "answered",
            translate("Lists", "Answered"),
            lambda q, now: str(q.day.answered),
            lambda q, now: q.day.answered,
            "right",
            82,
        ),
        Column(
            "abandoned",
            translate("Lists", "Abandoned"),
            lambda q, now: str(q.day.abandoned),
            lambda q, now: q.day.abandoned,
            "right",
            94,
        ),
        Column(
            "asa",
            translate("Lists", "ASA"),
            lambda q, now: labels.span(measures.asa(q.day)),
            lambda q, now: measures.asa(q.day),
            "right",
            54,
        ),
        Column(
            "aht",
            translate("Lists", "AHT"),
            lambda q, now: labels.span(measures.aht(q.day)),
            lambda q, now: measures.aht(q.day),
            "right",
            54,
        ),
        Column(
            "recorded",
            translate("Lists", "By record"),
            lambda q, now: labels.count(by_record(q)) if by_record(q) else "",
            lambda q, now: by_record(q),
            "right",
            80,
            hidden=True,
        ),
        Column(
            "ready",
            translate("Lists", "Ready"),
            unless_blind(lambda b: str(b.agents.get(AgentState.READY, 0))),
            lambda q, now: board(q).agents.get(AgentState.READY, 0),
            "right",
            60,
        ),
        Column(
            "members",
            translate("Lists", "Agents"),
            lambda q, now: str(len(q.members)),
            lambda q, now: len(q.members),
            "right",
            60,
            hidden=True,
        ),
        Column(
            "ewt",
            translate("Lists", "Expected wait"),
            lambda q, now: labels.span(board(q).expected_wait_s),
            lambda q, now: board(q).expected_wait_s,
            "right",
            110,
            hidden=True,
        ),
        Column("strategy", translate("Lists", "Strategy"), lambda q, now: q.strategy, width=110, hidden=True),
        Column("link", translate("Lists", "Link"), lambda q, now: q.link, width=90, hidden=True),
    )

    def touched(center: Center, keys: Iterable[Key]) -> set[str]:
        found: set[str] = set()
        for kind, name in keys:
            if kind == "queue":
                found.add(name)
            elif kind == "agent" and name in center.agents:
                found.update(center.agents[name].queues)
        return found

    return Listing(
        "queue",
        columns,
        lambda center: {q.id: q for q in center.queues.values() if q.present},
        lambda center, name: q if (q := center.queues.get(name)) and q.present else None,
        touched,
        "name",
        costly=True,
    )


def _queue_shape(bridge: Bridge, queue: str, link: str, now: float) -> str:
    if bridge.blind_since(link):
        return "blind"
    severity = queue_board(bridge.center, queue, now).severity
    return severity.value if severity else "queues"
