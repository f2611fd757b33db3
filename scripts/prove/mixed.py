"""A real Asterisk and a serial switch that only writes records, on one floor: one set of figures, each number's source.

The Asterisk is the laboratory's; the other switch is the driver's peer at the far end of a pair of pseudo terminals.
The engine is the product's own process, and what is read is only what it journaled.
"""

import random
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from console.center.boards import centre_board, queue_board
from console.center.passport import passport
from drivers.smdr.options import layout_of
from drivers.smdr.peer import Told, write
from scripts.lab.engine import Engine
from scripts.lab.plan import Plan
from scripts.lab.switch import NoSwitch, Switch, wait_until
from tests.helpers.ptys import cable

Print = Callable[[str], None]
QUEUE = "lab/support1"
_LINK = """
[[links]]
name = "old"
driver = "smdr"

[links.options]
port = "{port}"
format = "hipath-3000"
time_zone = "UTC"
queues = "101={queue}"
"""


def prove_mixed(print: Print, calls: int = 10, records: int = 20, version: int = 22, seed: int = 1) -> bool:
    """A real Asterisk and a serial SMDR switch at once: one set of figures that says where its numbers come from."""
    try:
        with (
            tempfile.TemporaryDirectory() as folder,
            cable(Path(folder)) as laid,
            Switch(version, "smdr", scratch=True) as switch,
        ):
            switch.clear()
            with Engine(switch, links=_LINK.format(port=laid.near, queue=QUEUE)) as engine:
                wait_until(lambda: "old" in engine.center.links and engine.center.links["old"].up, 30, "no serial link")
                _tell(laid.far, records, seed)
                switch.calls([Plan("support1", 3) for _ in range(calls)], 5)
                day = engine.center.queues[QUEUE].day
                wait_until(lambda: day.recorded >= records and _live(engine) >= calls, 120, "not all were counted")
                return _look(print, engine, calls, records)
    except NoSwitch as why:
        print(f"  recordings only: {why}")
        return False


def _tell(far: Path, records: int, seed: int) -> None:
    chance, now = random.Random(seed), datetime.now(UTC).replace(microsecond=0)
    with far.open("wb", buffering=0) as line:
        for number in range(records):
            call = Told(now, number=f"06{number:07}", ring_s=6 + number % 20, talk_s=chance.randrange(20, 200))
            line.write(write(layout_of("hipath-3000"), call) + b"\r\n")


def _live(engine: Engine) -> int:
    return sum(not visit.recorded for visit in engine.center.queues[QUEUE].ended)


def _look(print: Print, engine: Engine, calls: int, records: int) -> bool:
    center = engine.center
    board, whole = queue_board(center, QUEUE, center.now), centre_board(center, center.now)
    made = passport(center, "offered", QUEUE, center.now)
    print(f"  {board.name}: {board.offered} offered, {board.day.answered} answered; by record: {dict(board.recorded)}")
    print(f"  the centre: {whole.offered} offered; by record: {dict(whole.recorded)}")
    print(f"  the passport of “offered”: {len(made.visits)} calls behind it, by record: {dict(made.recorded)}")
    alive = [call.id for call in center.calls.values() if call.link == "old"]
    return (
        board.recorded == whole.recorded == made.recorded == (("old", records),)
        and board.offered + board.day.short == calls + records
        and not alive
    )
