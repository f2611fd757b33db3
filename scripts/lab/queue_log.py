"""The switch's own queue_log read into visits: the independent witness of every call's outcome.

Format (Asterisk documentation, "Queue Logs"): ``epoch|callid|queue|agent|event|data1|data2…``, one row a line.
A visit is one stay of one call in one queue, from ENTERQUEUE to the row that ended it. Pure: text in, values out.
"""

from dataclasses import dataclass, field, replace

EXITS = {
    "CONNECT": "answered",
    "ABANDON": "abandoned",
    "EXITWITHTIMEOUT": "timed_out",
    "EXITWITHKEY": "left_by_key",
    "EXITEMPTY": "left_empty",
    "WITHDRAW": "withdrawn",
}
"""queue_log's words for the end of waiting, in ours."""

HANDLED = ("COMPLETEAGENT", "COMPLETECALLER", "BLINDTRANSFER", "ATTENDEDTRANSFER", "TRANSFER")


@dataclass(frozen=True)
class Row:
    """One line: ``at`` is seconds since the epoch (whole ones in the file)."""

    at: int
    call: str
    queue: str
    agent: str
    event: str
    data: tuple[str, ...]


@dataclass(frozen=True)
class Visit:
    """One stay in a queue as the log tells it; times in whole seconds, ``ended_by`` the row that closed the talk."""

    call: str
    queue: str
    entered_at: int
    outcome: str = "open"
    wait_s: int = 0
    agent: str = ""
    talk_s: int | None = None
    ended_by: str = ""
    caller: str = ""
    ring_no_answer: tuple[str, ...] = field(default=())


def read(text: bytes) -> list[Row]:
    """Every line as a Row; ValueError with the line's number for one that is not a queue_log line.

    A last line without its newline is still being written and is left for the next reading.
    """
    rows = []
    for place, line in enumerate(text.split(b"\n")[:-1], 1):
        cells = line.decode("utf-8", "surrogateescape").split("|")
        if len(cells) < 5 or not cells[0].isdigit():
            raise ValueError(f"line {place} is not a queue_log line: {line[:80]!r}")
        rows.append(Row(int(cells[0]), cells[1], cells[2], cells[3], cells[4], tuple(cells[5:])))
    return rows


def visits(rows: list[Row]) -> list[Visit]:
    """The visits in the order in which they began. Those without an end are ``open``."""
    done: list[Visit] = []
    places: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        key = (row.call, row.queue)
        if row.event == "ENTERQUEUE":
            places.setdefault(key, []).append(len(done))
            done.append(Visit(row.call, row.queue, row.at, caller=row.data[1] if len(row.data) > 1 else ""))
        elif key in places:
            place = _place(places[key], done, row)
            done[place] = _next(done[place], row)
    return done


def _place(places: list[int], done: list[Visit], row: Row) -> int:
    """Which of a call's visits to one queue a row speaks of: the latest, but for an agent's closing row.

    A call transferred back into its own queue enters it before the row that closes its first talk is written.
    """
    if row.event in HANDLED:
        for place in places:
            if done[place].outcome == "answered" and not done[place].ended_by and done[place].agent == row.agent:
                return place
    return places[-1]


def _next(visit: Visit, row: Row) -> Visit:
    if row.event in EXITS and visit.outcome == "open":
        wait = row.at - visit.entered_at
        if row.event == "CONNECT":
            return replace(visit, outcome="answered", wait_s=_number(row.data, 0, wait), agent=row.agent)
        told = {"ABANDON": 2, "EXITWITHTIMEOUT": 2, "EXITWITHKEY": 3, "EXITEMPTY": 2, "WITHDRAW": 2}[row.event]
        return replace(visit, outcome=EXITS[row.event], wait_s=_number(row.data, told, wait))
    if row.event in HANDLED and visit.outcome == "answered":
        talk = {"BLINDTRANSFER": 3, "ATTENDEDTRANSFER": 3, "TRANSFER": 3}.get(row.event, 1)
        return replace(visit, ended_by=row.event, talk_s=_number(row.data, talk, 0))
    if row.event == "RINGNOANSWER":
        return replace(visit, ring_no_answer=(*visit.ring_no_answer, row.agent))
    return visit


def _number(data: tuple[str, ...], place: int, otherwise: int) -> int:
    return int(data[place]) if place < len(data) and data[place].isdigit() else otherwise


def agent_totals(found: list[Visit]) -> dict[str, tuple[int, int]]:
    """Answered calls and seconds of talk per agent name."""
    totals: dict[str, tuple[int, int]] = {}
    for visit in found:
        if visit.outcome == "answered":
            calls, talk = totals.get(visit.agent, (0, 0))
            totals[visit.agent] = (calls + 1, talk + (visit.talk_s or 0))
    return totals
