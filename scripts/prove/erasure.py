"""A customer erased from a journal of thousands of calls: gone everywhere, all figures and other rows as before."""

import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import inspect, text

from console.center import boards
from console.center.apply import apply
from console.center.events import CallArrived, Event
from console.center.state import Center
from console.center.states import Direction
from console.desk.customer import Contact, CustomerFile, Reach
from console.engine.checkpoint import keep_checkpoint
from console.store.desk.customer_erasure import Erasures
from console.store.desk.customers import Customers
from console.store.historian import Historian
from console.store.journal import Journal
from tests.drivers.sim.worlds import opened, run
from tests.helpers import postgres

Print = Callable[[str], None]


def prove_erasure(print: Print, hours: float = 18.0) -> bool:
    """Of the busiest caller of a simulated day no trace is left on either database; the boards are equal."""
    world = opened("busy", 3)
    told = run(world, hours)
    callers = Counter(event.cli for event in told if isinstance(event, CallArrived) and _inbound(event))
    live = {call.cli for call in _folded(told).calls.values()}
    number = next(cli for cli, _ in callers.most_common() if cli not in live)
    with tempfile.TemporaryDirectory() as folder:
        holds = _erased(print, f"sqlite:///{folder}/journal.sqlite", told, number, Path(folder))
    try:
        with postgres.server() as server, postgres.database(server) as address:
            return _erased(print, address, told, number, None) and holds
    except postgres.NoServer as why:
        print(f"  PostgreSQL: not here ({why})")
        return False


def _erased(print: Print, address: str, told: list[Event], number: str, folder: Path | None) -> bool:
    with Journal(address) as journal:
        for start in range(0, len(told), 1000):
            journal.append(told[start : start + 1000])
        last = journal.last_seq()
        before, boards_before = _rows(journal, last), _boards(journal, last)
        files = Customers(journal)
        made = files.open(CustomerFile(name="Zebedea Quorti", contacts=(Contact(Reach.MOBILE, number),)), "prove")
        files.note(made.id, f"calls from {number}", "prove")
        Historian(journal).catch_up()
        keep_checkpoint(journal)
        began = time.perf_counter()
        done = Erasures(files).erase(made.id, "prove", "asked")
        took = time.perf_counter() - began
        after = _rows(journal, last)
        changed = [seq for seq, body in before.items() if after.get(seq) != body]
        wrong = [seq for seq in changed if number not in before[seq] and number.lstrip("+") not in before[seq]]
        left = _traces(journal, number) + _traces(journal, "Zebedea Quorti")
        equal = _boards(journal, last) == boards_before
    if folder is not None:
        left += [one.name for one in folder.iterdir() if number.encode() in one.read_bytes()]
    calls = sum(isinstance(event, CallArrived) for event in told)
    print(f"  {address.partition(':')[0]}: {len(before)} rows of {calls} calls; {done.calls} calls of theirs;")
    print(f"  {done.rows} rows changed or deleted in {took:.2f} s; of others' rows changed: {len(wrong)};")
    print(f"  boards {'equal' if equal else 'DIFFER'}; rows lost: {len(before) - len(after)}; traces: {left or 'none'}")
    return equal and not left and not wrong and len(before) == len(after) and done.calls > 0


def _inbound(event: CallArrived) -> bool:
    return event.direction is Direction.INBOUND and bool(event.cli)


def _rows(journal: Journal, last: int) -> dict[int, str]:
    query = text("SELECT seq, body FROM journal WHERE seq <= :last")
    with journal.database.read() as connection:
        return {int(seq): str(body) for seq, body in connection.execute(query, {"last": last})}


def _folded(told: list[Event]) -> Center:
    center = Center()
    for event in told:
        apply(center, event)
    return center


def _boards(journal: Journal, last: int) -> list[object]:
    center = Center()
    while center.seq < last:
        for row in journal.read(center.seq, 5000):
            if row.seq <= last and row.event is not None:
                apply(center, row.event)
            center.seq = row.seq
    made: list[object] = [boards.queue_board(center, queue, center.now) for queue in sorted(center.queues)]
    return [*made, boards.centre_board(center, center.now)]


def _traces(journal: Journal, word: str) -> list[str]:
    """Tables in which it still stands somewhere."""
    found = []
    with journal.database.read() as connection:
        for table in inspect(connection).get_table_names():
            rows = connection.execute(text(f"SELECT * FROM {table}"))
            if any(word in str(value) for row in rows for value in row):
                found.append(table)
    return found
