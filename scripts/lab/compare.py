"""Two accounts of the same calls set side by side: what our fold says, and what the switch's own logs say.

Pure: values in, differences out. The only thing taken from the laboratory itself is which waiting calls it hung up,
since no log of the switch says who did.
"""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

from .ami import Message
from .queue_log import Visit

TOLERANCE_S = 1.0
SHORT_S = 5.0
WORDS = ("answered", "abandoned", "timed_out", "left_by_key", "moved", "withdrawn", "switch_restarted", "unobserved")

COUNTER = {
    "answered": "Completed",
    "abandoned": "Abandoned",
    "timed_out": "Abandoned",
    "moved": "Abandoned",
    "withdrawn": "Abandoned",
}
"""Where QueueStatus counts each outcome: measured on both versions."""

Fold = dict[str, Any]
"""What ``centralino replay --json`` prints: queues, visits, open."""


@dataclass(frozen=True)
class Difference:
    """One disagreement, with both sides."""

    what: str
    ours: object
    switch: object
    call: str = ""
    queue: str = ""

    def __str__(self) -> str:
        where = f"{self.queue} {self.call}".strip()
        return f"{where}: {self.what}: ours {self.ours!r}, the switch's {self.switch!r}"


def expected(visit: Visit, later: list[Visit], hung_up: set[tuple[str, str]], cut_at: float | None = None) -> set[str]:
    """The outcomes that agree with queue_log's row: one, unless the words of the log are ambiguous.

    queue_log writes ABANDON for a moved call too; that the same call joined another queue in the next second proves it.
    """
    left = visit.entered_at + visit.wait_s
    cut = cut_at is not None and visit.entered_at <= cut_at and (visit.outcome == "open" or left >= cut_at - 1)
    if cut and visit.outcome in ("open", "abandoned"):
        return {"switch_restarted"}
    if visit.outcome == "abandoned":
        if any(other.call == visit.call and 0 <= other.entered_at - left <= 1 for other in later):
            return {"moved"}
        if (visit.call, visit.queue) in hung_up:
            return {"abandoned", "withdrawn"}
    return {visit.outcome}


def compare(
    ours: Fold, theirs: list[Visit], acts: list[dict[str, object]], cut_at: float | None = None
) -> list[Difference]:
    """Every difference, call by call, then queue and agent totals."""
    hung_up = {(str(act["call"]), str(act["queue"])) for act in acts if act["act"] == "hangup"}
    found: list[Difference] = []
    mine: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in ours["visits"]:
        mine[row["call"], row["queue"]].append(row)
    for place, visit in enumerate(theirs):
        wanted = expected(visit, theirs[place + 1 :], hung_up, cut_at)
        rows = mine[visit.call, visit.queue]
        if not rows:
            if visit.outcome != "open" or "switch_restarted" in wanted:
                found.append(Difference("visit", None, "/".join(sorted(wanted)), visit.call, visit.queue))
            continue
        found += _one(rows.pop(0), visit, wanted)
    for (call, queue), rows in mine.items():
        found += [Difference("visit", row["outcome"], None, call, queue) for row in rows]
    return found + _queue_totals(ours) + _agent_totals(ours, theirs)


def _one(row: dict[str, Any], visit: Visit, wanted: set[str]) -> list[Difference]:
    found: list[Difference] = []

    def differ(what: str, left: object, right: object) -> None:
        found.append(Difference(what, left, right, visit.call, visit.queue))

    if row["outcome"] not in wanted:
        differ("outcome", row["outcome"], "/".join(sorted(wanted)))
        return found
    if "switch_restarted" in wanted:
        return found
    if abs(row["wait_s"] - visit.wait_s) > TOLERANCE_S:
        differ("wait_s", row["wait_s"], visit.wait_s)
    if (
        row["outcome"] == "abandoned"
        and abs(visit.wait_s - SHORT_S) > TOLERANCE_S
        and row["short"] != (visit.wait_s < SHORT_S)
    ):
        differ("short", row["short"], visit.wait_s < SHORT_S)
    if row["outcome"] == "answered":
        if row["agent"] != visit.agent:
            differ("agent", row["agent"], visit.agent)
        if visit.talk_s is not None and abs((row["talk_s"] or 0) - visit.talk_s) > TOLERANCE_S:
            differ("talk_s", row["talk_s"], visit.talk_s)
    return found


def _queue_totals(ours: Fold) -> list[Difference]:
    """The boards must add up to the visits printed beside them."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for row in ours["visits"]:
        counted[row["queue"]][row["outcome"]] += 1
    found = []
    for queue, board in ours["queues"].items():
        for word in WORDS:
            if word in board and board[word] != counted[queue][word] and word != "abandoned":
                found.append(Difference(f"total of {word}", board[word], counted[queue][word], queue=queue))
    return found


def _agent_totals(ours: Fold, theirs: list[Visit]) -> list[Difference]:
    """Calls must be equal; seconds of talk may differ by 1 s and by what rounding to whole seconds can do.

    Talk is left out for an agent one of whose calls the log never closed (the switch was killed).
    """
    mine: dict[str, list[float | None]] = defaultdict(list)
    other: dict[str, list[float | None]] = defaultdict(list)
    for row in ours["visits"]:
        if row["outcome"] == "answered":
            mine[row["agent"]].append(row["talk_s"])
    for visit in theirs:
        if visit.outcome == "answered":
            other[visit.agent].append(visit.talk_s)
    found = []
    for agent in sorted(mine.keys() | other.keys()):
        left, right = mine[agent], other[agent]
        if len(left) != len(right):
            found.append(Difference(f"calls of {agent}", len(left), len(right)))
        elif None not in right and abs(_sum(left) - _sum(right)) > TOLERANCE_S + rounding(left):
            found.append(Difference(f"talk of {agent}", round(_sum(left), 1), _sum(right)))
    return found


def _sum(values: list[float | None]) -> float:
    return sum(value or 0.0 for value in values)


def rounding(values: list[float | None]) -> float:
    """How far a sum of whole-second differences may honestly stray from these values (three deviations)."""
    fractional = sum(1 for value in values if value and value != int(value))
    return 3 * 0.41 * math.sqrt(fractional)


def status_totals(before: list[Message], after: list[Message]) -> dict[str, dict[str, int]]:
    """What QueueStatus counted in between: Completed and Abandoned per queue, CallsTaken per interface."""

    def read(rows: list[Message]) -> dict[tuple[str, str], int]:
        found: dict[tuple[str, str], int] = Counter()
        for row in rows:
            if row["Event"] == "QueueParams":
                found[row["Queue"], "Completed"] += int(row["Completed"])
                found[row["Queue"], "Abandoned"] += int(row["Abandoned"])
            elif row["Event"] == "QueueMember":
                found[row["Queue"], row["Location"]] += int(row["CallsTaken"])
        return found

    first, last = read(before), read(after)
    totals: dict[str, dict[str, int]] = defaultdict(dict)
    for (queue, what), count in last.items():
        totals[queue][what] = count - first.get((queue, what), 0)
    return totals


def compare_status(
    ours: Fold, theirs: list[Visit], totals: dict[str, dict[str, int]]
) -> tuple[list[Difference], list[str]]:
    """Our outcomes against the switch's counters, whose Abandoned also counts time-outs, moves and withdrawals.

    Differences, and notes: where the counter contradicts the switch's own queue_log and we agree with the log, the
    contradiction is the switch's (16.28 was seen to count one call of a Local member twice) and only told.
    """
    mine: dict[str, Counter[str]] = defaultdict(Counter)
    log: dict[str, Counter[str]] = defaultdict(Counter)
    for row in ours["visits"]:
        mine[row["queue"]][COUNTER.get(row["outcome"], "")] += 1
    for visit in theirs:
        log[visit.queue][COUNTER.get(visit.outcome, "")] += 1
    found, notes = [], []
    for queue, total in sorted(totals.items()):
        for word in ("Completed", "Abandoned"):
            left, told, right = mine[queue][word], log[queue][word], total[word]
            if left == told != right:
                notes.append(
                    f"{queue}: QueueStatus {word} is {right}, the switch's own queue_log has {told}, as we have"
                )
            elif left != right:
                found.append(Difference(f"QueueStatus {word}", left, right, queue=queue))
    return found, notes
